"""Lengths told with more words, hours told in words, parts of months, and what points back to a time told."""

from datetime import date

import pytest

from crossings.dates import find
from crossings.reading import read_article

WEDNESDAY = date(2015, 3, 4)


def told(text, published=WEDNESDAY):
    return [(row["evidence"], row["timex"]) for row in find(read_article(text, article_id="a", published=published))
            if row["confidence"] >= 0.5]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They stood in line on four separate days.", [("four separate days", "P4D")]),
        ("Ten thousand left in a single month.", [("a single month", "P1M")]),
        ("They were held for two whole years.", [("two whole years", "P2Y")]),
        ("The journey takes two to three days.", [("two to three days", "P2D")]),
        ("They had fled five or six years before.", [("five or six years before", "2010")]),
        ("They lived there for two years and eight months.", [("two years and eight months", "P2Y8M")]),
        ("They came within a day and a half.", [("a day and a half", "P1.5D")]),
        ("Two years and four months ago the town fell.", [("Two years and four months ago", "2012-11")]),
        ("They were hidden for three nights.", [("three nights", "P3D")]),
        ("Buses take up to 30 loads a day from the port.", [("a day", "P1D")]),
        ("The train came an hour late.", [("an hour", "PT1H")]),
        ("For most a bed was found within the week.", [("the week", "P1W")]),
        ("Weeks after the coup, the ministry wrote a letter.", [("Weeks", "PXW")]),
        ("It was the most in any year.", [("any year", "P1Y")]),
        ("For months they gave no bread, then one day they opened the road.", [("months", "PXM")]),
    ],
)
def test_a_length_has_all_its_words(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "evidence", "modifier"),
    [
        ("It lasted under an hour.", "under an hour", "before"),
        ("She has spent close to two weeks there.", "close to two weeks", "before"),
        ("They were held for as long as three years.", "as long as three years", "before"),
        ("They were held for a little over two years.", "a little over two years", "after"),
        ("They were held for no more than two days.", "no more than two days", "before"),
        ("It opened more than ten years ago.", "more than ten years ago", "after"),
        ("It was ten percent more than a year earlier.", "a year earlier", None),
    ],
)
def test_what_bounds_a_length_is_its_modifier(text, evidence, modifier):
    (row,) = find(read_article(text, article_id="a", published=WEDNESDAY))
    assert (row["evidence"], row["modifier"]) == (evidence, modifier)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He crossed at about seven in the morning.", [("about seven in the morning", "2015-03-04T07:00")]),
        ("A guard found it at half past nine in the morning.", [("half past nine in the morning", "2015-03-04T09:30")]),
        ("They left at a quarter to six in the evening.", [("a quarter to six in the evening", "2015-03-04T17:45")]),
        ("By eleven o'clock the yard was full.", [("eleven o'clock", "2015-03-04T11:00")]),
        ("Shortly before four on Sunday morning it sank.", [("Shortly before four on Sunday morning",
                                                             "2015-03-01T04:00")]),
        ("It sank on Monday. They were let go shortly after ten.", [("Monday", "2015-03-02"),
                                                                  ("shortly after ten", "2015-03-02T10:00")]),
        ("They came at 6 p.m. on Sunday and left at 6 a.m. yesterday.", [("6 p.m. on Sunday", "2015-03-01T18:00"),
                                                                      ("6 a.m. yesterday", "2015-03-03T06:00")]),
        ("Six lorries left before noon.", [("noon", "2015-03-04T12:00")]),
        ("The fire broke out on Monday. By nightfall it was out.", [("Monday", "2015-03-02"),
                                                                  ("nightfall", "2015-03-02TNI")]),
        ("Two children died overnight.", [("overnight", "2015-03-03TNI")]),
        ("They left at midnight on Monday and were there by daybreak.", [("midnight on Monday", "2015-03-02T24:00"),
                                                                       ("daybreak", "2015-03-03TMO")]),
        ("A plane had seen it late on Saturday.", [("late on Saturday", "2015-02-28TEV")]),
        ("They were seen in the late afternoon.", [("the late afternoon", "2015-03-04TAF")]),
        ("The boat broke up on Monday. Hours later ten were found.", [("Monday", "2015-03-02"),
                                                                    ("Hours later", "2015-03-02")]),
        ("The ministry denied it later in the day.", [("later in the day", "2015-03-04")]),
        ("Shortly after ten boats had left, it rained.", []),
        ("He kept on walking past nine houses.", []),
        ("Soon after five of them fled.", []),
    ],
)  # fmt: skip
def test_an_hour_told_in_words_is_a_time(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "evidence", "timex", "edtf"),
    [
        ("They came in the last days of January.", "the last days of January", "2015-01", "2015-01-21/2015-01-31"),
        ("A poll of the second half of January.", "the second half of January", "2015-01", "2015-01-16/2015-01-31"),
        ("It was spent by the second week of February.", "the second week of February", "2015-W07",
         "2015-02-08/2015-02-14"),
        ("They came in the first ten days of February.", "the first ten days of February", "P10D",
         "2015-02-01/2015-02-10"),
        ("There were 4,410 at the close of 2003.", "the close of 2003", "2003", "2003-09/2003-12"),
        ("They fled at the beginning of the 1990s.", "the beginning of the 1990s", "199", "1990/1993"),
        ("More came in the whole of 2012.", "the whole of 2012", "2012", "2012"),
        ("The host families were paid last winter.", "last winter", "2014-WI", "2014-24"),
        ("Only ten were sent home in the summer.", "the summer", "2014-SU", "2014-22"),
        ("Food may run out by midsummer.", "midsummer", "2015-SU", "2015-22"),
        ("It is not expected back before winter.", "winter", "2015-WI", "2015-24"),
        ("On Christmas Eve in 2003 a man came home.", "Christmas Eve in 2003", "2003-12-24", "2003-12-24"),
        ("They were taken on the 2nd by men in black.", "the 2nd", "2015-03-02", "2015-03-02"),
    ],
)  # fmt: skip
def test_a_part_of_a_month_or_year_is_one_expression(text, evidence, timex, edtf):
    rows = find(read_article(text, article_id="a", published=WEDNESDAY))
    assert [(row["evidence"], row["timex"], row["edtf"]) for row in rows] == [(evidence, timex, edtf)]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("He has been held since July 13, 2004. He had fled on June 15 of that year.", "2004-06-15"),
        ("He was freed on Monday. He has been held since July 13, 2004, and had fled that April.", "2004-04"),
        ("Nine years ago five men were taken. Two years later ten came.", "2008"),
        ("He came in 2001. Fourteen years later nobody asks.", "2015"),
        ("A year ago on Monday the camp opened.", "2014-03-02"),
        ("The rule came a year ago to the day.", "2014-03-04"),
        ("They met in April 2014. Anybody who came after the 24th of that month was sent back.", "2014-04-24"),
        ("In 2009 it was 800; twelve months earlier it was 900.", "2008"),
        ("The count could not be finished before Monday.", "2015-03-09"),
        ("Prices, from Thursday, will rise. From Friday will pay only widows.", "2015-03-06"),
        ("It was cited until Monday, when the office raised it.", "2015-03-02"),
        ("On October 17 a minister told envoys that they were welcome.", "2014-10-17"),
        ("They have been uprooted since April.", "2014-04"),
    ],
)
def test_the_time_is_reckoned_from_what_the_words_point_to(text, timex):
    assert told(text)[-1][1] == timex


@pytest.mark.parametrize("text", ["The current is strong.", "They live on the 3rd floor.", "He moved on by night."])
def test_a_word_of_another_sense_is_no_date(text):
    assert told(text) == []
