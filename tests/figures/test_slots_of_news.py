"""What news sentences tell of a count beside its number: who says it, of when it is, where its people are."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    ("text", "count", "claimant"),
    [
        ("Peru took in 300 refugees. The Global Post printed 216 women and 26 men.", "216", "The Global Post"),
        (
            "Some 300 refugees came to Peru, data of the Trade Ministry showed on Friday.",
            "Some 300",
            "the Trade Ministry",
        ),
        ("Peru admitted 238 refugees, its audit office found last June, and let 94 in.", "238", "its audit office"),
        ("Peru admitted 238 refugees, as the Yonda agency reported.", "238", "the Yonda agency"),
        ("Ann Roe spoke in Lima. She had more than 700 refugees in her speech.", "more than 700", "Ann Roe"),
        ("The agency counted 90 refugees in Peru; one survivor made it about 50.", "about 50", "one survivor"),
        ("These are some of the 300 refugees whom the agency had counted in Lima.", "300", "the agency"),
        ("The navy counted 90 refugees in Peru. Its spokesman, Max Orr, put the number at 60.", "60", "Max Orr"),
        ("The figures that the Post had on refugees in Peru: at least 140.", "at least 140", "the Post"),
        ("From 87 on Monday to 290 on Sunday: the U.N. estimate of refugees in Peru grew.", "290", "the U.N."),
        ("The navy said that 38 refugees had been on board, a camp official 41.", "41", "a camp official"),
        (
            "There are refugees in camps in Peru, about 400 in Reuters' reports and 300 in those of the Post.",
            "300",
            "the Post",
        ),
        ("A boat with 90 refugees sank, and the agency feared 60 deaths.", "60", "the agency"),
    ],
)
def test_whose_a_count_is(text, count, claimant):
    assert rows(text)[count]["claimed_by"] == claimant


@pytest.mark.parametrize(
    ("text", "count", "when"),
    [
        ("About 200 refugees arrived in Peru after the 1992 coup.", "About 200", None),
        ("About 200 refugees arrived in Peru in the 1992 coup.", "About 200", "1992"),
        ("The exodus of 1992 began by night; 250 refugees fled Mali.", "250", None),
        ("In the 2015 report of the agency 400 refugees came to Peru.", "400", None),
        ("Mali shut its border in January; yet 135 refugees came to Peru in the first three months.", "135",
         "2015-01/2015-03"),
        ("In April Peru took in 300 refugees.", "300", "2015-04"),
        ("On 15 May 2015 it means to begin the return of some of the 250 refugees.", "250", None),
        ("Peru let in 64 refugees since a law was passed for their sake in 2004.", "64", "2004/.."),
        ("In March 2014 a court ruled that 45 refugees who had come to Peru in June 2013 may stay.", "45", "2013-06"),
    ],
)  # fmt: skip
def test_of_when_a_count_is(text, count, when):
    assert rows(text)[count]["when"] == when


@pytest.mark.parametrize(
    ("text", "count", "action"),
    [
        ("The ministry opened shelters for 300 refugees in Peru.", "300", "other"),
        ("Peru put up tents made for 500 refugees.", "500", "other"),
        ("Peru has camps for 300 refugees.", "300", "hosted"),
        ("The charity talked with 300 refugees in Peru.", "300", "other"),
        ("Five hundred refugees answered questions in Peru.", "Five hundred", "other"),
        ("By the count of a group against forced returns about 400 refugees live in Peru.", "about 400", "hosted"),
        (
            "Of the refugees in Peru 90 are ill. More than 40 of them, if not 50, were deported.",
            "More than 40",
            "repatriated",
        ),
    ],
)
def test_what_the_people_of_a_count_did(text, count, action):
    assert rows(text)[count]["action"] == action


def test_whoever_loses_a_shelter_in_a_camp_has_no_way_behind_the_count():
    found = rows("Refugees from Mali live in Niger. After a fire in a camp in Niger 450 refugees are without shelter.")
    assert (found["450"]["action"], found["450"]["origin"], found["450"]["destination"]) == (
        "displaced",
        "Niger",
        "Niger",
    )


def test_the_seat_of_whoever_reports_is_not_where_people_went():
    found = rows("For 2014 Peru has 418 refugees. In the 2015 report of the Aid Commission, in Quito, it is 414.")
    assert (found["414"]["destination"], found["414"]["when"]) == (found["418"]["destination"], "2014")


def test_a_town_is_in_the_country_that_is_told_after_it():
    assert rows("Nine refugees are held in Tandera, a Peruvian town near the sea.")["Nine"]["destination"] == "Peru"


def test_people_may_be_sent_back_to_another_country_than_their_own():
    found = rows("Fourteen Eritreans were caught in Chad and returned to Libya on Thursday.")["Fourteen"]
    assert (found["origin"], found["destination"]) == ("Chad", "Libya")


def test_a_number_kept_to_is_that_told_first():
    text = (
        "Eleven refugees are held in Peru. The eleven were freed and have left for Chile. The reports stay with eleven."
    )
    last = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"][-1]
    assert (last["evidence"], last["action"], last["destination"]) == ("eleven", "detained", "Peru")


def test_the_number_of_an_article_may_be_put_far_after_it_was_told():
    text = "The agency counted 410 refugees in Peru. It rained.\n\nAll was wet.\n\nA group put the number at 600."
    assert rows(text)["600"]["action"] == "hosted"


def test_who_went_is_told_by_the_count_before():
    found = rows("Peru speaks of 230 refugees in the country. The other side says that no more than 150 went.")
    assert (found["no more than 150"]["action"], found["no more than 150"]["high"]) == ("fled", 150)


def test_what_it_has_goes_on_with_the_count_before_but_not_with_its_time():
    found = rows("Peru had 90 refugees in 2013. In 2014 it had 135. It has 10 for the weeks since New Year.")
    assert [found[number]["when"] for number in ("90", "135", "10")] == ["2013", "2014", None]


def test_a_wrong_count_of_a_source_is_of_the_people_told_of():
    text = "In a story about refugees from Mali, the paper misstated the count of the army. It was 530, not 503."
    assert (rows(text)["530"]["population"], rows(text)["530"]["rule"]) == ("refugees", "number_put_right")


def test_whoever_opens_a_story_after_its_dateline_is_its_subject():
    text = "LIMA, May 20 (Yonda) -- Chile picked up 35 Eritrean refugees on its roads, the charity in Lima said."
    assert rows(text)["35"]["destination"] == "Chile"


def test_a_country_takes_people_and_a_walk_takes_days():
    found = rows(
        "Sixty Malians have been resettled in Peru as refugees. Chile took 590 in that time. The walk took 40."
    )
    assert list(found) == ["Sixty", "590"]
    assert (found["590"]["action"], found["590"]["destination"]) == ("resettled", "Chile")


def test_a_number_may_be_spoken_of_before_it_is_told():
    found = rows("Some 60 refugees came to Peru. It was she who put a number on the newcomers. It was 80 then.")
    assert (found["80"]["action"], found["80"]["destination"]) == ("arrived", "Peru")


def test_those_still_held_are_not_held_since_others_were_sent_home():
    text = "About 260 refugees were deported from Peru since May. He had spoken of 900 who were being held in Lima."
    assert (rows(text)["900"]["action"], rows(text)["900"]["when"]) == ("detained", None)


def test_what_a_sentence_tells_of_another_place_is_not_its_forerunners_claim():
    found = rows("Chad took in 300 refugees, the ministry said. In Mali there are 90 refugees.")
    assert (found["300"]["claimed_by"], found["90"]["claimed_by"]) == ("the ministry", None)


def test_the_number_that_a_count_fell_from_is_of_the_year_before():
    found = rows("In 2012 the number of refugees who came to Peru fell from 270 to 150.")
    assert (found["270"]["when"], found["150"]["when"]) == ("2011", "2012")


def test_who_tries_to_get_somewhere_has_not_arrived():
    assert rows("Some 90 refugees were trying to get to Peru.")["Some 90"]["action"] == "other"


def test_counts_by_year_and_their_total_go_on_however_far_they_stand():
    found = rows(
        "In 2001 Peru took in 583 refugees. It rained. All was wet. The road broke. In 1999 there had been 33. "
        "For 2004 Reuters had 94, and in 2005 99. The grand total was 890."
    )
    assert {words: row["when"] for words, row in found.items()} == {
        "583": "2001", "33": "1999", "94": "2004", "99": "2005", "890": None,
    }  # fmt: skip


def test_people_from_a_country_in_the_news_for_leaving_are_counted():
    text = "Refugees fled Mali. In Niger between 500 and 900 people from Mali live in concealment."
    assert (rows(text)["between 500 and 900"]["action"], rows(text)["between 500 and 900"]["origin"]) == (
        "hosted",
        "Mali",
    )


def test_each_of_two_rivals_has_its_own_number_and_none_has_the_next():
    text = "The deal is for those who fled Mali: 740 for the BBC, 773 for the newspaper New Day. Some 20 refugees died."
    found = rows(text)
    assert [found[number]["claimed_by"] for number in ("740", "773", "Some 20")] == [
        "the BBC",
        "the newspaper New Day",
        None,
    ]


def test_who_is_left_out_has_not_left():
    assert rows("About 200 refugees who came to Peru earlier are left out.")["About 200"]["action"] == "arrived"


def test_the_day_on_which_a_total_is_given_is_not_since_when_it_runs():
    text = "The total of refugees who have come to Peru since May 1 was given on Monday as 501."
    assert rows(text)["501"]["when"] == "2015-05-01/.."


def test_a_war_that_displaced_people_dates_them_and_its_year_counts_nobody():
    found = rows("The war of 2006 displaced 900 people in Mali.")
    assert list(found) == ["900"]
    assert found["900"]["when"] == "2006"


@pytest.mark.parametrize("time", ["In May", "In 2014", "Last June"])
def test_the_subject_after_a_time_that_opens_a_sentence_is_where_people_are(time):
    found = rows(f"Kenya sent back 30 Somali refugees. {time} Uganda had 200 refugees.")
    assert found["200"]["destination"] == "Uganda"


def test_who_fled_to_a_country_is_a_refugee_there():
    found = rows("The war displaced 900 people in Mali. Some 40 people fled to Chad.")["Some 40"]
    assert (found["population"], found["destination"]) == ("refugees", "Chad")


def test_neither_a_day_of_a_month_nor_the_next_three_months_count_people():
    assert list(rows("On Nov. 7 five refugees came to Peru.")) == ["five"]
    text = "Peru took in 135 refugees in the first three months and 12 in the next three."
    assert list(rows(text)) == ["135", "12"]
