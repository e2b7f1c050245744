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
        ("Brazil took in 540 refugees. The Andes Courier printed 318 women and 222 men.", "318", "The Andes Courier"),
        (
            "About 640 Eritreans crossed into Ethiopia, statistics of the Labour Ministry showed on Tuesday.",
            "About 640",
            "the Labour Ministry",
        ),
        (
            "Chad admitted 512 Sudanese, its statistics bureau reported last March, and housed 175.",
            "512",
            "its statistics bureau",
        ),
        ("Chad took in 512 Sudanese, as the Sahel Wire agency reported.", "512", "the Sahel Wire agency"),
        ("Ada Oyo lectured in Nairobi. She had over 2,300 refugees in her lecture.", "over 2,300", "Ada Oyo"),
        (
            "The council counted 155 Venezuelans in Brazil; one villager made it roughly 85.",
            "roughly 85",
            "one villager",
        ),
        ("Those are a few of the 620 refugees whom the council had counted in Chad.", "620", "the council"),
        ("The army counted 115 Somalis in Kenya. Its commander, Sam Dade, put the total at 84.", "84", "Sam Dade"),
        (
            "The figures that the Courier printed on Venezuelan refugees in Brazil: over 2,650.",
            "over 2,650",
            "the Courier",
        ),
        (
            "From 61 on Tuesday to 175 on Friday: the Red Cross tally of Eritreans in Sudan climbed.",
            "175",
            "the Red Cross",
        ),
        ("The coastguard said that 57 migrants had been in the raft, a port official 63.", "63", "a port official"),
        (
            "There are Malian refugees in schools in Chad, some 950 in the Sun's reports and 620 in those of the Star.",
            "620",
            "the Star",
        ),
        ("A ferry with 130 migrants capsized, and the coastguard feared 45 deaths.", "45", "the coastguard"),
    ],
)
def test_whose_a_count_is(text, count, claimant):
    assert rows(text)[count]["claimed_by"] == claimant


@pytest.mark.parametrize(
    ("text", "count", "when"),
    [
        ("Some 350 Ivorians arrived in Ghana after the 2011 crisis.", "Some 350", None),
        ("Some 350 Ivorians arrived in Ghana in the 2011 crisis.", "Some 350", "2011"),
        ("The exodus of 1986 started slowly; 430 refugees fled Uganda.", "430", None),
        ("In the 2013 survey of the council 820 Venezuelans entered Brazil.", "820", None),
        ("Sudan closed the road in January; still 480 refugees reached Chad in the first two months.", "480",
         "2015-01/2015-02"),
        ("In March Uganda took in 1,250 Congolese.", "1,250", "2015-03"),
        ("On 2 June 2015 it plans to start the transfer of some of the 730 refugees.", "730", None),
        ("Canada resettled 172 refugees since a programme was set up for them in 2009.", "172", "2009/.."),
        ("In July 2014 a judge ruled that 28 Eritreans who had reached Malta in May 2012 may remain.", "28", "2012-05"),
    ],
)  # fmt: skip
def test_of_when_a_count_is(text, count, when):
    assert rows(text)[count]["when"] == when


@pytest.mark.parametrize(
    ("text", "count", "action"),
    [
        ("The council built shelters for 450 refugees in Uganda.", "450", "other"),
        ("Uganda put up huts meant for 800 refugees.", "800", "other"),
        ("Peru has camps for 300 refugees.", "300", "hosted"),
        ("The doctors talked with 260 refugees in Uganda.", "260", "other"),
        ("Two hundred refugees answered a survey in Sudan.", "Two hundred", "other"),
        ("By the tally of a network against detention some 760 Eritreans live in Cairo.", "some 760", "hosted"),
        (
            "Of the Eritreans in Egypt 210 have no papers. Over 60 of them, if not 70, were expelled.",
            "Over 60",
            "repatriated",
        ),
    ],
)
def test_what_the_people_of_a_count_did(text, count, action):
    assert rows(text)[count]["action"] == action


def test_whoever_loses_a_shelter_in_a_camp_is_still_from_home_and_there():
    found = rows("Refugees from Sudan live in Chad. After a storm over a camp in Chad 1,150 refugees are homeless.")[
        "1,150"
    ]
    assert (found["action"], found["origin"], found["destination"]) == ("displaced", "Sudan", "Chad")


def test_the_seat_of_whoever_reports_is_not_where_people_went():
    found = rows("For 2013 Ghana has 735 refugees. In the 2014 survey of the Migration Board, in Oslo, it is 728.")
    assert (found["728"]["destination"], found["728"]["when"]) == ("Ghana", "2013")


def test_a_town_is_in_the_country_that_is_told_after_it():
    assert (
        rows("Sixteen Eritreans are held in Belhara, a Sudanese town on a river.")["Sixteen"]["destination"] == "Sudan"
    )


def test_people_may_be_sent_back_to_another_country_than_their_own():
    found = rows("Six Somalis were seized in Yemen and returned to Djibouti on Sunday.")["Six"]
    assert (found["origin"], found["destination"]) == ("Yemen", "Djibouti")


def test_a_number_kept_to_is_that_told_first():
    text = (
        "Sixteen Eritreans are jailed in Libya. The sixteen were released and have gone to Tunisia. "
        "The papers stay with sixteen."
    )
    last = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"][-1]
    assert (last["evidence"], last["action"], last["destination"]) == ("sixteen", "detained", "Libya")


def test_the_number_of_an_article_may_be_put_far_after_it_was_told():
    text = (
        "The council listed 1,240 refugees in Brazil. It rained.\n\nRoads shut.\n\nA charity put the number at 1,700."
    )
    assert rows(text)["1,700"]["action"] == "hosted"


def test_who_went_is_told_by_the_count_before():
    found = rows("Uganda speaks of 870 refugees in the country. The rebels say that no more than 500 left.")
    assert (found["no more than 500"]["action"], found["no more than 500"]["high"]) == ("fled", 500)


def test_what_it_has_goes_on_with_the_count_before_but_not_with_its_time():
    found = rows("Ghana had 210 refugees in 2011. In 2012 it had 345. It has 28 for the days since the election.")
    assert [found[number]["when"] for number in ("210", "345", "28")] == ["2011", "2012", None]


def test_a_wrong_count_of_a_source_is_of_the_people_told_of():
    text = "In an article on Somali refugees, the magazine misstated the tally of the navy. It was 760, not 670."
    assert (rows(text)["760"]["population"], rows(text)["760"]["rule"]) == ("refugees", "number_put_right")


def test_whoever_opens_a_story_after_its_dateline_is_its_subject():
    text = "NAIROBI, May 20 (Sahel Wire) -- Sudan caught 62 Eritrean refugees on its trains, a church in Nairobi said."
    assert rows(text)["62"]["destination"] == "Sudan"


def test_a_country_takes_people_and_a_walk_takes_days():
    found = rows(
        "Forty Eritreans have been resettled in Norway as refugees. Sweden took 310 in those years. The trip took 19."
    )
    assert list(found) == ["Forty", "310"]
    assert (found["310"]["action"], found["310"]["destination"]) == ("resettled", "Sweden")


def test_a_number_may_be_spoken_of_before_it_is_told():
    found = rows(
        "Some 130 refugees reached Brazil. It was the bishop who gave a number for the arrivals. It was 210 by then."
    )
    assert (found["210"]["action"], found["210"]["destination"]) == ("arrived", "Brazil")


def test_those_still_held_are_not_held_since_others_were_sent_home():
    text = "About 340 refugees were expelled from Sudan since March. She told of 1,200 who were being held in Khartoum."
    assert (rows(text)["1,200"]["action"], rows(text)["1,200"]["when"]) == ("detained", None)


def test_what_a_sentence_tells_of_another_place_is_not_its_forerunners_claim():
    found = rows("Uganda took in 860 refugees, the minister said. In Kenya there are 240 refugees.")
    assert (found["860"]["claimed_by"], found["240"]["claimed_by"]) == ("the minister", None)


def test_the_number_that_a_count_fell_from_is_of_the_year_before():
    found = rows("In 2013 the number of migrants who reached Malta dropped from 480 to 310.")
    assert (found["480"]["when"], found["310"]["when"]) == ("2012", "2013")


def test_who_tries_to_get_somewhere_has_not_arrived():
    assert rows("Some 75 Eritreans were hoping to get to Italy.")["Some 75"]["action"] == "other"


def test_counts_by_year_and_their_total_go_on_however_far_they_stand():
    found = rows(
        "In 2003 Ghana took in 712 refugees. It rained. The bridge was out. Mail was late. In 2000 there had been 58. "
        "For 2006 the Herald had 126, and in 2007 131. The grand total was 1,240."
    )
    assert {words: row["when"] for words, row in found.items()} == {
        "712": "2003", "58": "2000", "126": "2006", "131": "2007", "1,240": None,
    }  # fmt: skip


def test_people_from_a_country_in_the_news_for_leaving_are_counted():
    text = "Refugees fled Eritrea. In Egypt between 1,200 and 1,800 people from Eritrea live in hiding."
    row = rows(text)["between 1,200 and 1,800"]
    assert (row["action"], row["origin"]) == ("hiding", "Eritrea")


def test_each_of_two_rivals_has_its_own_number_and_none_has_the_next():
    text = "It is for those who fled Sudan: 1,150 for AFP, 1,210 for the newspaper Sahel Post. Some 35 refugees died."
    found = rows(text)
    assert [found[number]["claimed_by"] for number in ("1,150", "1,210", "Some 35")] == [
        "AFP",
        "the newspaper Sahel Post",
        None,
    ]


def test_who_is_left_out_has_not_left():
    assert rows("About 640 Eritreans who reached Malta before that are left out.")["About 640"]["action"] == "arrived"


def test_the_day_on_which_a_total_is_given_is_not_since_when_it_runs():
    text = "The total of refugees who have entered Chad since April 6 was given on Tuesday as 2,870."
    assert rows(text)["2,870"]["when"] == "2015-04-06/.."


def test_a_war_that_displaced_people_dates_them_and_its_year_counts_nobody():
    found = rows("The revolt of 2010 displaced 4,300 people in Niger.")
    assert list(found) == ["4,300"]
    assert found["4,300"]["when"] == "2010"


@pytest.mark.parametrize("time", ["In March", "In 2013", "Last March"])
def test_the_subject_after_a_time_that_opens_a_sentence_is_where_people_are(time):
    found = rows(f"Sudan expelled 45 Eritrean refugees. {time} Ethiopia had 610 refugees.")
    assert found["610"]["destination"] == "Ethiopia"


def test_who_fled_to_a_country_is_a_refugee_there():
    found = rows("Fighting displaced 2,600 people in Sudan. Some 140 people escaped to Chad.")["Some 140"]
    assert (found["population"], found["destination"]) == ("refugees", "Chad")


def test_neither_a_day_of_a_month_nor_the_next_three_months_count_people():
    assert list(rows("On Feb. 9 eight refugees reached Malta.")) == ["eight"]
    text = "Chad admitted 620 refugees in the first four months and 75 in the next four."
    assert list(rows(text)) == ["620", "75"]
