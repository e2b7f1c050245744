"""Counts as news of crossings, camps and rescues tells them: which are taken, and what is said of them."""

from datetime import date

import pytest

from crossings import extract_article

PUBLISHED = date(2015, 5, 20)


def figures(text):
    return extract_article(text, article_id="a", published=PUBLISHED)["figures"]


def one(text, evidence):
    return next(row for row in figures(text) if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "column", "value"),
    [
        ("About 400 migrants were rescued off Lampedusa on Tuesday.", "About 400", "action", "other"),
        ("The flight of refugees goes on, some 7,000 fleeing Eritrea a month.", "some 7,000", "action", "fled"),
        ("Several hundred thousand refugees have fled Mali.", "Several hundred thousand", "low", 200_000),
        ("Some 4,500 families have returned to Ramadi since the battle.", "Some 4,500", "population", "returnees"),
        ("Kenya hosts 160,000 refugees who escaped the war.", "160,000", "action", "hosted"),
        ("The tents are home to 3,000 refugees who fled the war in Mali.", "3,000", "origin", "Mali"),
        ("The camp was built for 20,000 refugees.", "20,000", "hedge", "at_most"),
        ("Kenya protested after Sudan sent back seven Eritreans.", "seven", "origin", "Sudan"),
        ("Refugees came. The year had 5, 12 and 15 arrivals.", "5", "action", "arrived"),
        ("Refugees came. There were 1,137 arrivals in 2014.", "1,137", "action", "arrived"),
        ("Forty people, thought to be Eritreans, got over the embassy fence in Cairo.", "Forty", "origin", "Eritrea"),
        ("In Kenya 1.2 million [refugees] live in camps.", "1.2 million", "population", "refugees"),
        ("Around 25,000 people have fled from Ramadi.", "Around 25,000", "population", "internally_displaced"),
        ("There are 65 million refugees around the world.", "65 million", "origin", None),
        ("A family of seven from Eritrea has asked for asylum. Seven fled.", "A family of seven", "low", 7),
    ],
)
def test_a_count_of_people_on_the_way_is_told(text, evidence, column, value):
    assert one(text, evidence)[column] == value


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("About 39 male and 96 female refugees arrived in Malta.", [39, 96]),
        ("Malta took in 9,000 refugees, including 4,400 on Thursday and another 2,000 overnight.", [9000, 4400, 2000]),
        ("Refugees sailed for Malta by boat. A total of 61 people were on the wooden boat.", [61]),
        ("Refugees sailed for Malta by boat. Survivors told of it: 169 had been crowded aboard it.", [169]),
        ("They fled after the massacre of over 800 people in Bamako.", []),
    ],
)
def test_a_count_without_its_own_noun_or_verb_is_told_and_the_dead_of_a_massacre_are_not(text, lows):
    assert [row["low"] for row in figures(text)] == lows


@pytest.mark.parametrize(
    ("text", "evidence", "column", "value"),
    [
        (
            "Some 2,000 Eritreans crossed into Sudan last week, bringing the total there to 7,200.",
            "7,200",
            "measure",
            "stock",
        ),
        ("The boat carried 46 refugees from Guinea, Mali and Chad to Malta.", "46", "origin", "Guinea; Mali; Chad"),
        ("Thousands of refugees from Côte d’Ivoire came.", "Thousands", "origin", "Ivory Coast"),
        ("Arrivals peaked at 914 refugees in 2009, with 127 refugees registered in 2012.", "127", "when", "2012"),
        ("The total since 2003 was 840 refugees at the start of March 2014.", "840", "when", "2003/.."),
        ("About 90 Malian refugees left Niger: 73 returned to Mali, 18 went to Chad.", "18", "destination", "Chad"),
        ("In addition to Sudan, the camp in Chad has received 446 Eritreans.", "446", "destination", "Chad"),
    ],
)
def test_a_slot_is_read_from_the_words_that_bear_on_the_count(text, evidence, column, value):
    assert one(text, evidence)[column] == value


def test_what_a_count_was_compared_with_gives_no_time_to_what_follows():
    text = "Some 2,900 refugees reached Malta in 2009, up from 2,800 in 2008. Women were 2,200 of them."
    assert [row["when"] for row in figures(text)] == ["2009", "2008", "2009"]


def test_a_document_is_not_the_he_who_claims_a_count():
    text = "The ministry said that refugees came. The details show that 31 came. He said that 40 refugees had come."
    assert figures(text)[-1]["claimed_by"] != "The details"


def test_those_counted_before_are_known_by_their_number():
    text = "Guards caught 17 Eritrean refugees at the border. The 17 asked to go on to Malta."
    assert [row["low"] for row in figures(text)] == [17, 17]


def test_a_corrected_count_goes_on_with_the_wrong_one():
    text = "The article said that nearly 730 refugees had landed. It should have been 739."
    assert [row["low"] for row in figures(text)] == [730, 739]


def test_each_source_of_a_list_claims_its_own_count():
    text = "The council counts about 85 refugees in custody, the Sahel Post at least 70, the Morning Star 96."
    assert [row["claimed_by"] for row in figures(text)] == ["The council", "the Sahel Post", "the Morning Star"]


def test_a_time_before_a_source_is_no_part_of_it():
    row = one("At the end of 1998 the ministry had counted 200 refugees.", "200")
    assert row["claimed_by"] == "the ministry"


def test_what_was_told_right_before_tells_what_people_did():
    text = "Eritreans flee. Nobody knows how many Eritrean refugees are held in Cairo camps. The ministry confirmed 10."
    assert one(text, "10")["action"] == "detained"


@pytest.mark.parametrize(
    "text",
    [
        "The grant for refugees falls to six million won.",
        "The judge gave the refugees 15 million dinars, at 5 million each.",
        "The eviction of the refugees led to 21 arrests.",
        "Lebanon has 183 refugees for every 1000 inhabitants.",
        "In 1990 refugees won 2, 3 and 5 prizes.",
    ],
)
def test_money_deeds_ratios_and_things_are_no_counts_of_people(text):
    assert not figures(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Floods struck on 3 May. The water left 300 homeless in the hills.", "2015-05"),
        ("The water left 300 homeless in the hills.", None),
        ("Floods struck in 1998. The water left 300 homeless.", None),
    ],
)
def test_a_count_without_a_date_is_of_the_month_only_where_the_article_dates_its_weeks(text, when):
    assert one(text, "300")["when"] == when


def test_a_long_list_of_numbers_is_no_chain_without_end():
    assert isinstance(figures("Refugees: " + ", ".join(map(str, range(10, 3000)))), list)


AT_SEA = "A boat with migrants from Ghana capsized off Tunisia and its vessel sank. "


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("At least 15 people died.", "At least 15", "killed"),
        ("Some 40 people on the boat are missing.", "Some 40", "other"),
        ("The coastguard rescued 12 people from the boat.", "12", "other"),
        ("The agency has recorded 190 deaths this year.", "190", "killed"),
        ("A second boat was carrying 30 people.", "30", "other"),
    ],
)
def test_an_article_about_a_boat_counts_those_on_it_the_dead_and_the_missing(text, evidence, action):
    row = one(AT_SEA + text, evidence)
    assert (row["action"], row["population"]) == (action, "migrants")


@pytest.mark.parametrize("text", ["At least 15 people died in the fire.", "The ministry has recorded 190 deaths."])
def test_the_dead_of_other_news_are_no_displaced_people(text):
    assert not figures("The vote was held on Monday. " + text)


def test_a_province_stands_for_its_country_except_for_those_displaced_within_it():
    abroad = one("Some 3,000 refugees from Borno have arrived in Chad.", "Some 3,000")
    assert (abroad["origin"], abroad["destination"]) == ("Nigeria", "Chad")
    assert one("Fighting has displaced 3,000 people in Borno.", "3,000")["origin"] == "Borno"


def test_a_source_in_a_town_does_not_send_people_there():
    text = "Thousands of Somalis are hiding in Yemen. A church in Bergen reckons that there are 7,200 refugees."
    assert one(text, "7,200")["destination"] == "Yemen"


@pytest.mark.parametrize(("text", "when"), [("from 71 in 1998 to 1,300 in 2003", ["1998", "2003"])])
def test_a_date_right_after_a_count_is_its_own(text, when):
    assert [row["when"] for row in figures(f"Arrivals of refugees rose {text}.")] == when


@pytest.mark.parametrize("dateline", ["AMMAN, Oct. 3 - ", "AMMAN, Oct. 3 (Agency) -- ", "AMMAN, 3 October 2013 – "])
def test_the_day_of_a_dateline_is_no_part_of_a_count(dateline):
    (row,) = figures(f"{dateline}Half a million Syrians have fled, an agency said.")
    assert (row["evidence"], row["low"]) == ("Half a million", 500_000)


@pytest.mark.parametrize("mission", ["the Peruvian embassy", "Peru's consulate", "the Peru consulate general"])
def test_a_mission_is_not_in_the_country_that_sends_it(mission):
    row = one(f"Ten Eritrean refugees ran into {mission} in Cairo.", "Ten")
    assert (row["action"], row["destination"]) == ("other", "Egypt")  # the country of the embassy's town


def test_whoever_is_left_for_a_country_goes_there():
    assert one("Some 3,000 people fled Tigray for Sudan.", "Some 3,000")["destination"] == "Sudan"


def test_whoever_denies_a_number_does_not_claim_it():
    row = one("Speaker B denied that 240 of the refugees were sent back to Chad.", "240")
    assert row["claimed_by"] is None


@pytest.mark.parametrize("text", ["5\u200b00 refugees fled.", "Some 99,000,000,000 refugees fled."])
def test_a_broken_number_and_more_than_all_people_count_nobody(text):
    assert not figures(text)


def test_a_sentence_as_long_as_a_file_is_read_in_linear_time(in_step):
    from time import process_time

    def seconds(times):
        start = process_time()
        figures("500 refugees and " * times)
        return process_time() - start

    seconds(200)
    in_step(seconds, 1000, 4000, lambda small: 12 * max(small, 0.05))
