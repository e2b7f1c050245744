"""When the people of a count came: its own date, not that of who told it, of a comparison or of who they are."""

from datetime import date

import pytest

from crossings import extract_article


def one(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("On Tuesday the governor said 840 refugees had reached Uganda within three months.", "840", "2015-02/2015-05"),
        ("In the past two and a half to three years, 840 refugees have reached Malta.", "840", "2012-05/2015-05"),
        ("In the past 48 hours 300 refugees came to Malta.", "300", "2015-05-18/2015-05-20"),
        ("Some 300 refugees fled Mali within two months.", "Some 300", None),
        ("Some 300 refugees were hurt, and 20 died, it said in a statement on Monday.", "Some 300", None),
        ("Fewest since 2001: 127 refugees reach Malta.", "127", None),
        ("Malta counted 127 arrivals of refugees, 21 percent less than in 2014.", "127", None),
        ("Malta has sent back more than 500 refugees since 2014.", "more than 500", "2014/.."),
        ("On Sunday Sudan accused Eritrea of kidnapping 74 refugees who drove to Kassala.", "74", None),
        ("Since 2009 3,400 refugees have come to Malta, by a tally of three years ago.", "3,400", "2009/2012"),
        ("Since 2011 6,000 refugees have come to Malta, by the total of last Friday.", "6,000", "2011/.."),
        ("14 refugees who sailed from Libya on Friday arrived in Malta on Tuesday.", "14", "2015-05-19"),
        ("Arrivals of refugees shrank last year, to 387 from 894.", "387", "2014"),
        (
            "Refugees have been hunted in Sudan since a family of 17 Eritreans fled to Malta in May 2009.",
            "a family of 17",
            "2009-05",
        ),
        ("Some 300 refugees have fled Mali since last week's coup.", "Some 300", "2015-05-11/.."),
        ("Up to January at least 900 refugees fled Mali.", "at least 900", "../2015-01"),
        (
            "Some 70 refugees reached Malta in 2009. There the total since 1948 stood at about 900 in the middle of "
            "last November.",
            "about 900",
            "1948/2014-11",
        ),
        ("The mayor said in a speech this year that 700 refugees had left Mali.", "700", None),
        ("Some 300 refugees who fled Mali after October 2013 may stay.", "Some 300", "2013-10/.."),
        ("Arrivals of refugees shrank last year, to 387 from 894.", "894", "2013"),
    ],
)
def test_a_count_has_the_date_of_what_its_people_did(text, evidence, when):
    assert one(text, evidence)["when"] == when


def test_the_verb_after_the_clause_that_tells_who_they_are_gives_action_and_place():
    row = one("25 Syrians who fled through Turkey on Thursday landed in Malta on Monday.", "25")
    assert (row["action"], row["destination"]) == ("arrived", "Malta")


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("The camp now holds 380 refugees, up from 300 in March 2015.", ["2015-05-20", "2015-03"]),
        ("Peru counted 90 refugees, compared with 40 in 2013.", [None, "2013"]),
        ("More than 60 refugees, 20 of them in 2014, have come to Peru.", [None, "2014"]),
        ("Sixty refugees, 20 of them children, came to Peru in 2014.", ["2014", "2014"]),
        ("Before 2014 fewer than ten refugees a year had come to Peru.", [None]),
        ("Forty men and 20 women fled to Peru in 2014.", ["2014", "2014"]),
    ],
)
def test_a_date_of_another_count_between_is_not_that_of_the_first(text, whens):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["when"] for row in rows] == whens


def test_the_weekday_of_a_report_told_before_a_count_is_not_that_of_the_count():
    text = "The site, which published the raid on Friday, added that over 1,400 Eritrean refugees are in Sudan."
    assert one(text, "over 1,400")["when"] == "2015-05-20"


def test_a_count_said_at_another_time_is_not_of_the_day_of_the_count_before_it():
    text = "There were 1,700 Somali refugees in Yemen in March. A clinic said last year that it was 1,100 or more."
    row = one(text, "1,100 or more")
    assert (row["when"], row["low"], row["high"]) == ("2014", 1100, None)


def test_a_count_of_two_years_is_dated_to_both():
    assert one("The council listed roughly 310 refugees for 2008 and 2009.", "roughly 310")["when"] == "2008/2009"
    text = "The council listed 170 refugees in 2009, after 140 in 2008, or a number of 310 for both years."
    assert [one(text, number)["when"] for number in ("170", "140", "310")] == ["2009", "2008", "2008/2009"]


def test_the_date_of_a_publication_is_not_that_of_its_count():
    text = "For 2005 the agency had 1,300 refugees, while the Post, in a text printed on paper this month, has 2,000."
    assert one(text, "2,000")["when"] == "2005"


def test_a_number_turned_to_keeps_its_year():
    text = (
        "On Feb. 16, 2007, 10 refugees arrived in Peru. The number for 2009 is still in dispute. One count was 2,950."
    )
    assert one(text, "2,950")["when"] == "2009"


def test_what_had_been_said_before_a_count_was_raised_is_of_its_own_day():
    text = "The agency raised to 5,300 on Tuesday its count of refugees. It had said 4,100 on Monday."
    assert (one(text, "5,300")["when"], one(text, "4,100")["when"]) == ("2015-05-19", "2015-05-18")


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (
            "The Post put 247 refugees on Wednesday's plane. In the Star it is 241, after 227 on Tuesday.",
            "241",
            "2015-05-20",
        ),
        ("In a dispatch of May 16 we wrote that 82 Malian refugees drifted for two months.", "82", None),
        ("The navy on Monday met a trawler on which 82 Rohingya had drifted for weeks. The boat sank.", "82", None),
    ],
)
def test_a_day_of_something_else_is_none_of_a_count(text, evidence, when):
    assert one(text, evidence)["when"] == when


def test_people_are_released_in_a_month_as_figures_are_not():
    text = "Police caught eleven Eritreans in May. The eleven were released in December 2014 and have left for Malta."
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert rows[1]["when"] == "2014-12"
    assert one("Figures on 40 refugees were released in December 2014.", "40")["when"] == "2015-05-20"


def test_the_day_on_which_somebody_was_informed_is_not_that_of_the_count():
    text = "Sudan, which informed the agency on May 11 that all was over, sent back 40 Eritreans."
    assert one(text, "40")["when"] is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Some 40 refugees landed in Malta on Thursday morning.", "2015-05-14"),
        ("Some 40 refugees landed in Malta late on Tuesday night.", "2015-05-19"),
        ("On the night of May 9 some 40 refugees landed in Malta.", "2015-05-09"),
        ("Some 40 refugees landed in Malta at 8 a.m., the mayor said.", None),
        ("The mayor said on Tuesday night that some 40 refugees had landed in Malta.", None),
    ],
)
def test_a_part_of_a_day_is_of_that_day_and_an_hour_of_any(text, when):
    evidence = "Some 40" if text.startswith("Some") else "some 40"
    assert one(text, evidence)["when"] == when


def test_the_year_of_a_quarter_that_goes_on_is_its_quarter():
    text = (
        "In the first quarter of 2014 Malta had 31 refugees. In 2013 it had 135, of whom 96 were men, and in 2012 229."
    )
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    told = {row["evidence"]: row["when"] for row in rows}
    assert (told["31"], told["135"], told["96"], told["229"]) == (
        "2014-01/2014-03",
        "2013-01/2013-03",
        "2013-01/2013-03",
        "2012-01/2012-03",
    )


def test_a_year_told_by_itself_is_the_whole_of_it():
    text = "In the first quarter of 2014 Malta had 31 refugees. In 2013 Malta counted 135 refugees."
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert rows[-1]["when"] == "2013"
