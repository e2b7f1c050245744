"""What is added so that an event's label reads as a clause, and labels that would say nothing."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN

DAY = date(2015, 3, 5)


def events(text):
    return [row for row in extract_article(text, published=DAY)["events"] if row["confidence"] >= SHOWN]


def labels(text):
    return [row["what"] for row in events(text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ada Bello, an officer taken prisoner in 1951, is back.", "an officer was taken prisoner"),
        ("It tells of ten men arrested in Lima in May.", "ten men were arrested in Lima"),
        ("The mayor told the Herald of 18 people rescued off Lima on Monday.", "18 people were rescued off Lima"),
        ("The port told of fishermen brought in by a trawler in May.", "fishermen were brought in by a trawler"),
        ("He spoke of Ade Obi, whose father had died on May 3.", "Ade Obi's father had died"),
        ("Last year brought ten men to Peru.", "2014 brought ten men to Peru"),
        ("Ten men arrived in the opening weeks of this year.", "Ten men arrived in the opening weeks of 2015"),
        ("Ten came until the end of September 2014, so that the last three months brought 55.",
         "October to December 2014 brought 55"),
    ],
)  # fmt: skip
def test_a_label_reads_as_a_clause(text, label):
    assert label in labels(text)


def test_words_are_added_only_where_they_are_missing():
    text = "Ten men were arrested in Lima in May. A broker charged about $80 last year. Guards freed two men on Monday."
    assert labels(text) == ["Ten men were arrested in Lima", "A broker charged about $80", "Guards freed two men"]


def test_a_headline_gets_the_article_of_a_part_of_the_world_that_means_a_country():
    text = "Ten Koreans reached South in 2009\n\nSEOUL, March 5 -- Ten North Koreans came in 2009 to the South."
    assert labels(text)[0] == "Ten Koreans reached the South"


@pytest.mark.parametrize(
    "text",
    [
        "The count leaves out whatever happened in May.",
        "It is the one that closed on Sunday.",
        "The Herald has it settled in May.",
        "The custom goes back to 1950.",
        "A file that runs from May to June lists ten.",
        "A nun arrived at two million last year.",
        "The office had arrived on Monday at about 60 dead.",
        "Estimates ran on Monday from 600 to 2,000.",
        "The paper takes the plan back to April.",
        "Between the first mark and the second, passed in May 2014, lie four years.",
    ],
)
def test_what_says_nothing_of_what_happened_is_not_shown(text):
    assert labels(text) == []


def test_a_time_said_again_more_closely_is_the_time():
    (row,) = events("The guard had died two weeks earlier, on 17 December.")
    assert (row["what"], row["day_from"]) == ("The guard had died", date(2014, 12, 17))


def test_a_day_behind_a_time_of_day_is_the_day():
    (row,) = events("Ten people had entered the school around midday on August 29.")
    assert row["day_from"] == date(2014, 8, 29)


def test_a_subject_that_a_phrase_parts_from_its_verb_is_not_the_one_before():
    rows = events("The first round ended on Monday, and the second, for guests from Chad, was opened on Tuesday.")
    assert [row["who"] for row in rows] == ["The first round", "the second"]


def test_when_after_a_date_tells_what_was_then():
    rows = events("The fight goes back to Feb. 25, when militants attacked a post.")
    assert [(row["what"], row["day_from"]) for row in rows] == [("militants attacked a post", date(2015, 2, 25))]


def test_a_plain_third_person_is_a_verb_and_no_part_of_the_subject():
    assert "The drive … began" in labels("The drive goes by a short name and began in May.")


def test_a_count_since_a_year_keeps_the_year():
    text = "It named ten men from elsewhere whom Peru has accepted since 2004."
    assert "Peru has accepted ten men from elsewhere since 2004" in labels(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In 2014 sixty men died or went missing at sea.", "sixty men died or went missing at sea"),
        ("The guards sank two boats or drove them off on Monday.", "The guards sank two boats or drove them off"),
        ("Forty men, some of them got up as masons, set ladders against the fence on Monday and climbed in.",
         "Forty men, some of them got up as masons, set ladders against the fence"),
        ("Forty men, most of them dressed as masons, climbed the fence on Monday.",
         "Forty men, most of them dressed as masons, climbed the fence"),
        ("Ada Bello, of the board that deals with floods, met on Monday with nurses from Chad, Peru and Chile.",
         "Ada Bello, of the board that deals with floods, met with nurses from Chad, Peru and Chile"),
        ("The mayor told reporters that nobody would be made to leave.", "nobody would be made to leave"),
        ("Shells hit a school used as a shelter on Monday.", "Shells hit a school used as a shelter"),
        ("On Sunday ten of them were back, and caught again.", "ten of them were … caught again"),
        ("Two towns saw more than 30 Peruvians and Chileans come off the boats in May.",
         "more than 30 Peruvians and Chileans come off the boats"),
        ("Of more than 200 names that Chad sent over in May, ten were cleared.", "Chad sent over more than 200 names"),
        ("It told of no fewer than ten men killed in Lima in May.", "no fewer than ten men were killed in Lima"),
        ("The man whom Peru is reported to have sent back in May was heard.",
         "Peru is reported to have sent back the man"),
        ("How they live is the subject of a book, published by the Herald on Monday.",
         "a book was published by the Herald"),
        ("At least 40 men have fled the town since Monday.", "At least 40 men have fled the town since Monday"),
        ("On Wednesday at least 300 boats came in.", "at least 300 boats came in"),
        ("Ten came, according to files that two papers say were released on Monday.", "files … were released"),
        ("It puts at four the number of escapes in 2014 that led to Chad.", "escapes … led to Chad"),
        ("On Monday that body sent the man before a court.", "that body sent the man before a court"),
        ("The paper dates the transfer of ten men to last Monday, March 2.", "the transfer of ten men"),
        ("Ten had got out of Chad since March of that year.", "Ten had got out of Chad since March of that year"),
        ("He warned that the camps “will take one more family”.", "the camps will take one more family"),
        ("The hospital, which has 80 beds, treated 212 wounded on Sunday.",
         "The hospital, which has 80 beds, treated 212 wounded"),
    ],
)  # fmt: skip
def test_a_label_keeps_what_its_claim_rests_on(text, label):
    assert label in labels(text)
