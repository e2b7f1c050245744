"""What time a count has that gives none, or gives one in other words than a date: the published day of whoever is
somewhere now, days up to a day, so far this year, the same months of another year."""

from datetime import date

import pytest

from crossings import extract_article


def when(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row["when"] for row in rows if row["evidence"] == evidence)


TODAY = "2015-05-20"


@pytest.mark.parametrize(
    ("text", "evidence", "day"),
    [
        ("Food rations for 7,000 refugees in Chad will be cut by half.", "7,000", TODAY),
        ("The newcomers join 400 refugees who have crowded into a school.", "400", TODAY),
        ("Without shelter are 450 refugees.", "450", TODAY),
        ("Six refugees remained in hospital.", "Six", TODAY),
        ("Three camps laid out in 1991 hold 87,000 refugees.", "87,000", TODAY),
        ("Niger, which shut its border in 2012, hosts 9,000 refugees.", "9,000", TODAY),
        ("Malta puts the number of refugees in its centres at 3,100.", "3,100", TODAY),
        # Of the past, of what nobody knows, of another time.
        ("There were 340 refugees in the school.", "340", None),
        ("The camp had sheltered 4,000 refugees before the war.", "4,000", None),
        ("Peru has taken in 900 refugees since the coup.", "900", None),
        ("For late April the ministry had said that there are 900 refugees in Malta.", "900", "2015-04-21/2015-04-30"),
    ],
)
def test_whoever_is_somewhere_is_there_on_the_day_of_publication(text, evidence, day):
    assert when(text, evidence) == day


@pytest.mark.parametrize(
    ("text", "evidence", "span"),
    [
        ("Some 2,400 refugees walked into Chad in the six days to Monday.", "Some 2,400", "2015-05-13/2015-05-18"),
        ("Some 900 refugees came to Malta in the two weeks ending on May 14.", "Some 900", "2015-05-01/2015-05-14"),
        ("In the first 20 days of April 640 refugees came to Malta.", "640", "2015-04-01/2015-04-20"),
        ("In the last days of April 640 refugees came to Malta.", "640", "2015-04-21/2015-04-30"),
        ("Before dawn on Monday 40 refugees landed in Malta.", "40", "2015-05-18"),
        ("Before Monday 40 refugees had landed in Malta.", "40", None),
        ("Since mid-April 900 refugees have come to Malta.", "900", "2015-04-15/.."),
        ("Since late April 900 refugees have come to Malta.", "900", "2015-04-21/.."),
        ("Malta took in 2,900 refugees in 2014, the most in any year since the war.", "2,900", "2014"),
        ("Malta took in 290 refugees in April, the highest number since counting began in 2003.", "290", "2015-04"),
        ("Since counting began in 2003 Malta has taken in 2,900 refugees.", "2,900", "2003/.."),
        ("By the end of last year 3,300 refugees had come to Malta.", "3,300", "../2014-12-31"),
        ("This year by the end of March 330 refugees had come to Malta.", "330", "2015-01/2015-03"),
        ("Malta expects 900 refugees to come by the end of the year.", "900", "2015"),
        ("So far this year 900 refugees have come to Malta.", "900", "2015-01-01/2015-05-20"),
        ("In April 900 refugees came to Malta, and 300 so far in May.", "300", "2015-05-01/2015-05-20"),
        ("Malta sent home 900 refugees last year and this.", "900", "2014/2015"),
    ],
)
def test_a_span_is_told_by_its_length_by_its_end_or_so_far(text, evidence, span):
    assert when(text, evidence) == span


@pytest.mark.parametrize(
    ("text", "evidence", "span"),
    [
        ("From January to April 900 refugees came, against 300 in the same months of 2014.", "300", "2014-01/2014-04"),
        (
            "From January to April 900 refugees came, against 300 over the same period a year ago.",
            "300",
            "2014-01/2014-04",
        ),
        ("Since January 900 refugees have come, against 300 in the same months of 2014.", "300", "2014-01/2014-05"),
        ("Some 39 refugees came to Malta this year, after 62 in the last.", "62", "2014"),
        ("Malta had 900 arrivals of refugees in 2011, 229 in 2012 and 63 in 2013.", "63", "2013"),
        (
            "Since April 1 each family may go once. Some 900 refugees have gone home so far.",
            "Some 900",
            "2015-04-01/..",
        ),
        (
            "Since April 1 some 900 refugees have gone home. Of those, the mayor said, 40 came back to Malta.",
            "40",
            "2015-04-01/..",
        ),
    ],
)
def test_a_count_goes_on_with_the_time_of_the_one_before_it(text, evidence, span):
    assert when(text, evidence) == span


@pytest.mark.parametrize(
    ("text", "evidence", "day"),
    [
        # A date of another clause, of a plan, of an aside, of whoever counts.
        ("A flight took home 40 refugees on Monday, bringing to 300 those flown out since May 3.", "40", "2015-05-18"),
        ("Some 900 refugees are at the camp, though 40 families spent Monday on a roof.", "Some 900", TODAY),
        ("A bus due to leave on Sunday did not, and 40 refugees landed at noon.", "40", None),
        ("The bridge, shut by Sudan in March amid a quarrel, brought 900 refugees into Chad.", "900", None),
        ("On Monday, said a clerk of the ministry, 930 refugees crossed into Chad.", "930", "2015-05-18"),
        ("On Monday a clerk of the ministry said 930 refugees crossed into Chad.", "930", None),
        ("Some 300 refugees were said to be in hiding on Monday.", "Some 300", "2015-05-18"),
        ("By a poll among 500 refugees in April, a third cannot read.", "500", "2015-04"),
        ("In April a third could not read, by a poll among 500 refugees.", "500", None),
        ("The number of refugees in Malta has risen to 1,200 from 410 in January.", "410", "2015-01"),
        ("The number of refugees in Malta has risen to 1,200 from 410 in January.", "1,200", TODAY),
        ("Nine refugees drowned on Monday off Malta. Fishermen saved four.", "four", "2015-05-18"),
        ("Nine refugees have drowned, the mayor said on Monday. Fishermen saved four.", "four", None),
        (
            "The boat with 140 migrants left Izmir last week. Shortly before four on Sunday, off Kos, it hit a reef. "
            "Eighty migrants survived.",
            "Eighty",
            "2015-05-17",
        ),
        (
            "A boat with 140 migrants turned over on Sunday off Kos. The toll of migrants who drowned when it went "
            "down rose to 60 on Tuesday.",
            "60",
            "2015-05-17/2015-05-19",
        ),
    ],
)  # fmt: skip
def test_a_date_is_that_of_its_own_clause(text, evidence, day):
    assert when(text, evidence) == day
