"""The dates of tiny texts of our own, and what must hold of any text."""

from datetime import date
from itertools import pairwise

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings.dates import find
from crossings.reading import read_article
from crossings.schemas import ANCHORS, DATE_KINDS, MODIFIERS, PRECISIONS, TABLES

SATURDAY = date(2006, 8, 26)


def dates(text: str, published: date | None = SATURDAY) -> list[dict]:
    return find(read_article(text, article_id="a", published=published))


@pytest.mark.parametrize(
    ("text", "evidence", "timex", "edtf"),
    [
        ("The boats left on 3 March 2004.", "3 March 2004", "2004-03-03", "2004-03-03"),
        ("They came on Monday, April 5, 2004.", "Monday, April 5, 2004", "2004-04-05", "2004-04-05"),
        ("Few had crossed since 1953.", "1953", "1953", "1953"),
        ("They arrived in December 1996.", "December 1996", "1996-12", "1996-12"),
        ("A minister said Thursday that rains came.", "Thursday", "2006-08-24", "2006-08-24"),
        ("A minister said Saturday that rains came.", "Saturday", "2006-08-26", "2006-08-26"),
        ("The two sides will meet on Tuesday.", "Tuesday", "2006-08-29", "2006-08-29"),
        ("They fled this week.", "this week", "2006-W34", "2006-08-21/2006-08-27"),
        ("The camp closed last week.", "last week", "2006-W33", "2006-08-14/2006-08-20"),
        ("They fled two years ago.", "two years ago", "2004", "2004"),
        ("They fled in the late 1990s.", "the late 1990s", "199", "1997/1999"),
        ("Ships of the 19th century sank.", "the 19th century", "18", "18XX"),
        ("It rose in the third quarter of 2004.", "the third quarter of 2004", "2004-Q3", "2004-07/2004-09"),
        ("The floods of summer 1998 were worse.", "summer 1998", "1998-SU", "1998-22"),
        ("It closed on 2004-02-29.", "2004-02-29", "2004-02-29", "2004-02-29"),
        ("They waited for the past three months.", "the past three months", "P3M", "2006-05/2006-08-26"),
        ("They were hungry last night.", "last night", "2006-08-25TNI", "2006-08-25"),
        ("Boats leave every Monday.", "every Monday", "XXXX-WXX-1", None),
    ],
)
def test_an_expression_has_its_words_and_values(text, evidence, timex, edtf):
    assert [(row["evidence"], row["timex"], row["edtf"]) for row in dates(text)] == [(evidence, timex, edtf)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("They were flown out from May to July 2004.", "2004-05"),
        ("They were counted from November 3 to March 5, 2004.", "2003-11-03"),
        ("They came between January and April last year.", "2005-01"),
        ("It rained in May or the June 2004 guide is wrong.", "2006-05"),
    ],
)
def test_of_two_months_told_with_one_year_the_first_has_it_too(text, first):
    assert dates(text)[0]["timex"] == first


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They crossed three years ago this month.", ["2003-08"]),
        ("They left in the last week of June.", ["2006-06-24/2006-06-30"]),
        ("They left in the first week of March 2004.", ["2004-03-01/2004-03-07"]),
        ("Ten came in May 2004. By the end of the month 40 had come.", ["2004-05", "2004-05-21/2004-05-31"]),
        ("They came in the autumn.", ["2005-23"]),
        ("A paper, Northland Today, said so.", []),
        (
            "He left on May 3, 2004, a year after April 2003. That same day she came.",
            ["2004-05-03", None, "2003-04", "2004-05-03"],
        ),
        ("They came today.", ["2006-08-26"]),
    ],
)
def test_a_unit_points_to_what_stands_beside_it_or_was_told(text, edtf):
    assert [row["edtf"] for row in dates(text)] == edtf


def test_early_july_is_a_month_with_a_modifier():
    (row,) = dates("They had fled in early July.")
    assert (row["timex"], row["modifier"], row["precision"]) == ("2006-07", "early", "month")


def test_a_range_of_days_is_two_dates():
    assert [row["timex"] for row in dates("Talks were held on May 5-7, 2004.")] == ["2004-05-05", "2004-05-07"]


def test_a_pair_of_years_is_two_dates():
    assert [row["timex"] for row in dates("Many died in 1953-54.")] == ["1953", "1954"]


@pytest.mark.parametrize("text", ["It may rain.", "They march north.", "The second boat sank.", "Some 2,000 came."])
def test_an_ordinary_word_or_count_is_no_date(text):
    assert dates(text) == []


def test_without_a_publication_day_the_year_stays_unknown():
    (row,) = dates("The boats were seen on Aug. 3.", None)
    assert (row["timex"], row["edtf"], row["day_from"]) == ("XXXX-08-03", "XXXX-08-03", None)


def test_without_a_publication_day_a_weekday_has_no_day():
    (row,) = dates("The boats were seen Saturday.", None)
    assert (row["timex"], row["edtf"], row["anchor"]) == ("XXXX-WXX-6", None, "none")


def test_a_narrative_reckons_a_bare_month_from_the_year_before():
    rows = dates("The war began in March 1921. In June the town fell.", None)
    assert [(row["timex"], row["anchor"]) for row in rows] == [("1921-03", "itself"), ("1921-06", "other_date")]


def test_a_day_that_does_not_exist_is_no_day():
    assert "1999-02-30" not in [row["timex"] for row in dates("It was dated Feb. 30, 1999.")]


PIECE_WORDS = """May March Aug . , 26 31 1998 0000 9999 1990s ' 98 - two a half few years ago last next the century
    of and week
    Saturday 10:30 p.m. today winter quarter ended 2/30/1999 31st February later dozen thousand nineteen earlier
    every past year 1 ² ٣ first decade month following spring half before began its on 30th three months from or"""
PIECES = st.sampled_from(PIECE_WORDS.split())
TEXTS = st.one_of(st.lists(PIECES, max_size=25).map(" ".join), st.text(max_size=80))
PUBLISHED = st.sampled_from([None, SATURDAY, date.min, date.max])


@given(TEXTS, PUBLISHED)
@settings(max_examples=250, deadline=None)
def test_rows_of_any_text_hold(text, published):
    rows = dates(text, published)
    assert rows == dates(text, published)
    columns = {column.name for column in TABLES["dates"]}
    for row in rows:
        assert row.keys() == columns
        assert row["evidence"] == text[row["start"] : row["end"]] != ""
        assert row["kind"] in DATE_KINDS
        assert row["precision"] in PRECISIONS
        assert row["anchor"] in ANCHORS
        assert row["modifier"] is None or row["modifier"] in MODIFIERS
        if row["edtf"]:
            parse_edtf(row["edtf"])
    assert all(one["end"] <= two["start"] for one, two in pairwise(rows))


def test_a_day_without_its_year_is_the_nearest_whatever_the_reporting_verb():
    rows = dates("The agency said the aid was payable Jan. 2.", date(2006, 11, 20))
    assert [row["timex"] for row in rows] == ["2007-01-02"]


def test_a_year_before_does_not_move_the_time_told_of():
    text = (
        "Arrivals rose in the third quarter. They had fallen in the year-earlier period. In the latest quarter it rose."
    )
    assert [row["timex"] for row in dates(text, date(2006, 11, 20))] == ["2006-Q3", "2005-Q3", "2006-Q3"]


MONDAY = date(2006, 11, 20)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They came in 1978, a few each day. Ten had died by the following January.", "1979-01"),
        ("They came in June 2003. Ten had died by the following March.", "2004-03"),
        ("They came in June 2003. Ten had died by the following August.", "2003-08"),
    ],
)
def test_the_following_month_is_the_next_after_the_date_told_of(text, edtf):
    assert dates(text, MONDAY)[-1]["edtf"] == edtf


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boats were found on Thanksgiving Day.", [("Thanksgiving Day", "2006-11-23")]),
        ("The boats were found last Thanksgiving.", [("last Thanksgiving", "2005-11-24")]),
        ("The town was empty on Good Friday 2008.", [("Good Friday 2008", "2008-03-21")]),
        ("They marched on Memorial Day 2010.", [("Memorial Day 2010", "2010-05-31")]),
        ("The camp will close by year-end.", [("year-end", "2006")]),
        ("The camp will close by the end of this year.", [("the end of this year", "2006")]),
        ("The talks run on April 24 and 25.", [("April 24", "2007-04-24"), ("25", "2007-04-25")]),
        ("The offer stays open until Wednesday.", [("Wednesday", "2006-11-22")]),
        ("Flights could resume as early as Wednesday.", [("Wednesday", "2006-11-22")]),
        ("Boats landed, down from the previous Friday.", [("the previous Friday", "2006-11-17")]),
        ("They landed on May 1, 2006. The following Monday they left.", [("May 1, 2006", "2006-05-01"),
                                                                          ("The following Monday", "2006-05-08")]),
        ("They came this past Friday.", [("this past Friday", "2006-11-17")]),
        ("A week after the talks, they fled.", [("A week", "P1W")]),
        ("They fled in the weeks before the vote.", [("weeks", "PXW")]),
        ("Sales rose over the past decade.", [("the past decade", "P10Y")]),
        ("The trip took 5 1/2 hours.", [("5 1/2 hours", "PT5H30M")]),
        ("The fair is set for Friday to Sunday.", [("Friday", "2006-11-24"), ("Sunday", "2006-11-26")]),
        ("The fair ran from Friday through Sunday.", [("Friday", "2006-11-17"), ("Sunday", "2006-11-19")]),
        ("They came in May 2004. By March of that year ten had.", [("May 2004", "2004-05"),
                                                                   ("March of that year", "2004-03")]),
        ("They came in May 2004. Ten have lived there since 1990. The court freed them that July.",
         [("May 2004", "2004-05"), ("1990", "1990"), ("that July", "2004-07")]),
        ("They came in May 2004. It was made known on 8 May.", [("May 2004", "2004-05"), ("8 May", "2004-05-08")]),
        ("They came in May 2004. They landed at 4:30 a.m.",
         [("May 2004", "2004-05"), ("4:30 a.m.", "2004-05-XXT04:30")]),
        ("They came on Saturday. Ten were sick. They landed at 4:30 a.m.",
         [("Saturday", "2006-11-18"), ("4:30 a.m.", "2006-11-18T04:30")]),
        ("In 2004 ten came, which brought the year's total to 40.", [("2004", "2004"), ("the year", "2004")]),
        ("In 2001 it was 583 people, more than a thousand the year after.", [("2001", "2001"),
                                                                             ("the year after", "2002")]),
        ("The fair lasted until Wednesday.", [("Wednesday", "2006-11-15")]),
        ("They stayed in the camp until Friday.", [("Friday", "2006-11-17")]),
        ("Not until Friday did the ministry speak of it.", [("Friday", "2006-11-17")]),
        ("The minister confirmed to parliament on Friday that it was so.", [("Friday", "2006-11-17")]),
        ("They agreed to leave on Friday.", [("Friday", "2006-11-24")]),
        ("The court heard them on July 6 and 7 last year.", [("July 6", "2005-07-06"), ("7 last year", "2005-07-07")]),
        ("The inquiry rests on the report of February.", [("February", "2006-02")]),
        ("The team talked to farmers there in March.", [("March", "2006-03")]),
        ("They came in August 2004. The court freed them that October.", [("August 2004", "2004-08"),
                                                                          ("that October", "2004-10")]),
        ("They came in August 2004. The court freed them that May.", [("August 2004", "2004-08"),
                                                                      ("that May", "2005-05")]),
    ],
)  # fmt: skip
def test_an_expression_of_a_monday_in_november_has_its_value(text, expected):
    assert [(row["evidence"], row["timex"]) for row in dates(text, MONDAY)] == expected


@pytest.mark.parametrize(
    "text",
    ["She is in her 30s.", "Jan Novak spoke.", "The official Hai Min Jun spoke.", "They asked about future aid."],
)
def test_an_age_a_name_or_a_future_thing_is_no_date(text):
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote is to be held on January 20.", [("January 20", "2007-01-20")]),
        ("The town was shelled on June 5.", [("June 5", "2006-06-05")]),
        ("Talks broke off at noon Thursday.", [("noon Thursday", "2006-11-16T12:00")]),
        ("Shops were shut by mid-afternoon yesterday.", [("mid-afternoon yesterday", "2006-11-19TAF")]),
        ("Boats sank overnight.", [("overnight", "2006-11-19TNI")]),
        ("The boat sank at 4 p.m. on Friday.", [("4 p.m. on Friday", "2006-11-17T16:00")]),
        ("They left on Friday. They had packed in the morning.", [("Friday", "2006-11-17"),
                                                                  ("the morning", "2006-11-17TMO")]),
        ("Fewer came than the year before.", [("the year before", "2005")]),
        ("They cross every now and then.", []),
    ],
)  # fmt: skip
def test_hours_and_what_lies_before_have_their_values(text, expected):
    assert [(row["evidence"], row["timex"]) for row in dates(text, MONDAY)] == expected


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("They would look for ways around Wednesday's ruling.", "2006-11-15"),
        ("Troops moved in ahead of Wednesday's vote.", "2006-11-22"),
        ("They said the team would travel to the United States Wednesday.", "2006-11-22"),
        ("Hundreds were wounded next to the camp on Wednesday.", "2006-11-15"),
        ("The ferry had been scheduled to sail Wednesday.", "2006-11-15"),
        ("The families could not be found Wednesday.", "2006-11-15"),
        ("Nobody at the ministry could be reached Wednesday.", "2006-11-15"),
        ("The families could be sent home Wednesday.", "2006-11-22"),
        ("The agency raised to 5,300 on Wednesday its count of refugees.", "2006-11-15"),
        ("The families were moved to the school on Wednesday.", "2006-11-15"),
        ("The families are ready to leave on Wednesday.", "2006-11-22"),
        ("They have until 9 a.m. Wednesday.", "2006-11-22T09:00"),
        ("In the year ended March 31, fewer came.", "2006-03-31"),
    ],
)
def test_the_tense_tells_which_day_is_meant(text, timex):
    assert dates(text, MONDAY)[-1]["timex"] == timex


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled on Oct. 2. Later that day they came back.", [("Oct. 2", "2006-10-02"),
                                                                 ("Later that day", "2006-10-02")]),
        ("They fled on Oct. 2. The next day they hid.", [("Oct. 2", "2006-10-02"), ("The next day", "2006-10-03")]),
        ("Schools opened for the current school year.", [("the current school year", "2006")]),
        ("Costs fell over the last fiscal year.", [("the last fiscal year", "2005")]),
        ("Boats came over the summer.", [("the summer", "2006-SU")]),
        ("Boats came this past spring.", [("this past spring", "2006-SP")]),
        ("The camp opened a decade ago.", [("a decade ago", "1996")]),
    ],
)  # fmt: skip
def test_what_points_back_to_a_day_or_a_kind_of_year_has_its_value(text, expected):
    assert [(row["evidence"], row["timex"]) for row in dates(text, MONDAY)] == expected


def test_a_span_to_come_begins_on_the_publication_day():
    (row,) = dates("Ships will stay for the next two weeks.", MONDAY)
    assert (row["timex"], row["edtf"], row["precision"]) == ("P2W", "2006-11-20/2006-12-04", "interval")


def test_a_month_long_strike_lasts_a_month():
    assert [(row["evidence"], row["timex"]) for row in dates("A month-long strike began.")] == [("month-long", "P1M")]


def test_a_wire_clock_time_has_no_colon():
    (row,) = dates("The boat sank at 0600 GMT.", MONDAY)
    assert (row["evidence"], row["timex"]) == ("0600 GMT", "2006-11-20T06:00")


def test_a_plan_told_in_the_present_is_still_to_come():
    assert [row["timex"] for row in dates("The ferry service resumes on Wednesday.", MONDAY)] == ["2006-11-22"]


@pytest.mark.parametrize("word", ["more ", "and a half ", "half more and a ", "more and a half "])
def test_a_word_repeated_without_end_is_read(word):
    assert len(dates("Two " + word * 3000 + "years passed.")) <= 1


def test_the_next_day_of_a_story_is_not_the_day_after_publication():
    (row,) = dates("Ten people ran into the embassy; the next day they were flown out.")
    assert (row["timex"], row["anchor"]) == ("XXXX-XX-XX", "none")
    assert row["confidence"] < 0.5


def test_the_next_day_after_a_day_told_is_reckoned_from_it():
    rows = dates("Ten people ran into the embassy on 3 March 2004; the next day they were flown out.")
    assert [row["timex"] for row in rows] == ["2004-03-03", "2004-03-04"]


def test_a_count_a_year_before_a_year_is_a_rate():
    rows = dates("Crossings had risen from fewer than ten a year before 1993.")
    assert [(row["kind"], row["timex"]) for row in rows] == [("SET", "P1Y"), ("DATE", "1993")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The camp was shut from 5 to 16 May 2004.", [("5", "2004-05-05"), ("16 May 2004", "2004-05-16")]),
        ("They got leave on 24 or 25 October.", [("24", "2006-10-24"), ("25 October", "2006-10-25")]),
        ("On May 8 and 9 three more came.", [("May 8", "2006-05-08"), ("9", "2006-05-09")]),
        ("Boats came in April, May and June.", [("April", "2006-04"), ("May", "2006-05"), ("June", "2006-06")]),
    ],
)  # fmt: skip
def test_both_ends_of_a_stretch_and_every_month_of_a_list_are_read(text, expected):
    assert [(row["evidence"], row["timex"]) for row in dates(text, MONDAY)] == expected


@pytest.mark.parametrize(
    ("text", "evidence", "timex", "edtf"),
    [
        ("Few came in the first half of 2004.", "the first half of 2004", "2004-H1", "2004-01/2004-06"),
        ("Few came in the latter half of last year.", "the latter half of last year", "2005-H2", "2005-07/2005-12"),
        ("Few came in the second quarter of last year.", "the second quarter of last year", "2005-Q2",
         "2005-04/2005-06"),
        ("Few came in the spring of last year.", "the spring of last year", "2005-SP", "2005-21"),
        ("Few came in March of last year.", "March of last year", "2005-03", "2005-03"),
        ("They left on Monday last week.", "Monday last week", "2006-11-13", "2006-11-13"),
        ("They left on Tuesday of last week.", "Tuesday of last week", "2006-11-14", "2006-11-14"),
        ("They had left on the Thursday before.", "the Thursday before", "2006-11-16", "2006-11-16"),
        ("They had left the June before.", "the June before", "2006-06", "2006-06"),
        ("The round is set for Friday.", "Friday", "2006-11-24", "2006-11-24"),
        ("They left over the past two and a half years.", "the past two and a half years", "P2Y6M", None),
    ],
)  # fmt: skip
def test_a_part_of_a_year_or_week_is_one_expression(text, evidence, timex, edtf):
    assert [(row["evidence"], row["timex"], row["edtf"]) for row in dates(text, MONDAY)] == [(evidence, timex, edtf)]


def test_a_quarter_of_a_named_year_needs_no_publication_day():
    assert [row["timex"] for row in dates("In the first quarter of 2003 few came.", None)] == ["2003-Q1"]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("In 2003 more came than the year before.", "2002"),
        ("More came last year, up from ten the year before.", "2004"),
        ("In 2003 few came. The year began with a storm.", "2003"),
        ("Fewer came last year. An aide told us so. He said more. The year began slowly.", "2005"),
        ("Talks began on 26 March and ended on the 30th.", "2006-03-30"),
        ("They left on the 14th, an aide said.", "2006-11-14"),
        ("Ten came in March of last year and five in December.", "2005-12"),
        ("He had been given two years on Jan. 22.", "2006-01-22"),
        ("The strike began on Jan. 22.", "2006-01-22"),
        ("The strike is held on Jan. 22.", "2007-01-22"),
    ],
)
def test_what_leaves_its_year_or_month_open_takes_that_told_before(text, timex):
    assert dates(text, MONDAY)[-1]["timex"] == timex


@pytest.mark.parametrize(
    ("text", "evidence", "edtf"),
    [
        ("Ten came in the last three months of 2003.", "the last three months of 2003", "2003-10/2003-12"),
        ("Ten came in the last two quarters of 2003.", "the last two quarters of 2003", "2003-07/2003-12"),
        ("Ten came in the first nine months of last year.", "the first nine months of last year",
         "2005-01/2005-09"),
        ("Until the end of September ten came, and the last three months brought five.", "the last three months",
         "2006-10/2006-12"),
        ("In 2003 ten came in its first six months.", "first six months", "2003-01/2003-06"),
    ],
)  # fmt: skip
def test_months_counted_from_an_end_of_a_year_told_are_these_months(text, evidence, edtf):
    assert (evidence, edtf) in [(row["evidence"], row["edtf"]) for row in dates(text, MONDAY)]


def test_one_of_many_weekdays_is_no_day_of_this_week():
    (row,) = dates("The vote always fell on a Saturday.", MONDAY)
    assert (row["timex"], row["edtf"], row["anchor"]) == ("XXXX-WXX-6", None, "none")


def test_last_october_is_unknown_without_a_publication_day():
    rows = dates("The law of 2004 helped. A fence went up last October.", None)
    assert [row["timex"] for row in rows] == ["2004", "XXXX-10"]


def test_some_days_after_an_event_of_a_month_are_on_no_day_that_is_known():
    rows = dates("In August 2014 the ferry sank; four days later six were found.")
    assert [row["edtf"] for row in rows] == ["2014-08", "2014-08-XX"]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("In 2009 the tone was different. They are free today. Peru had held them since Dec. 2.", "2009-12-02"),
        ("In 2009 the tone was different. Peru has held them since May 2.", "2014-05-02"),
        ("In 2009 ten came. Last year it was 40. Peru has held them since Dec. 2.", "2013-12-02"),
        ("In 2014 the tone was different. Peru has held them since July 2.", "2013-07-02"),
    ],
)
def test_a_day_long_past_without_its_year_is_of_the_year_that_the_story_is_in(text, timex):
    assert [row["timex"] for row in dates(text, date(2014, 6, 30))][-1] == timex


def test_the_yesterday_of_a_quotation_is_not_that_day_of_the_story():
    text = 'The search ended on Tuesday. "All who were aboard yesterday are safe," he said. On that day ten were found.'
    assert dates(text)[-1]["timex"] == dates(text)[0]["timex"]


def test_a_distance_in_days_from_a_month_is_shown_to_be_unsure():
    (_, row) = dates("They left in May 2004; two weeks later they were home.", MONDAY)
    assert row["confidence"] < 0.5


@pytest.mark.parametrize("text", ["An aide, Jan-Erik, spoke.", "They live on the 30th floor.", "Jun-ho spoke."])
def test_a_name_or_an_ordinal_of_something_is_no_date(text):
    assert dates(text, MONDAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2003 ten came; a year before, it was five.", [("2003", "2003"), ("a year before", "2002")]),
        ("They came in the two years before.", [("two years", "P2Y")]),
        ("In the year before the vote few came.", [("the year", "P1Y")]),
        ("The year 2004 was quiet.", [("The year 2004", "2004")]),
        ("It was 15 percent more than a year earlier.", [("a year earlier", "2005")]),
        ("They left in May 2004 and were home the following spring.", [("May 2004", "2004-05"),
                                                                       ("the following spring", "2005-SP")]),
        ("Ten came in 2006, none of them after January.", [("2006", "2006"), ("January", "2006-01")]),
    ],
)  # fmt: skip
def test_a_year_or_season_beside_another_has_its_value(text, expected):
    assert [(row["evidence"], row["timex"]) for row in dates(text, MONDAY)] == expected


def test_the_year_of_a_january_tally_is_the_one_just_over():
    text = "Two crossings were counted for the year."
    assert [row["timex"] for row in dates(text, date(2006, 1, 8))] == ["2005"]
    assert [row["timex"] for row in dates(text, MONDAY)] == ["2006"]


def test_late_in_a_month_is_a_modifier_of_the_month():
    (row,) = dates("They left late in May 2004.", MONDAY)
    assert (row["evidence"], row["modifier"]) == ("May 2004", "late")


def test_a_weekday_past_the_end_of_the_calendar_is_read():
    assert len(dates("They meet on Sunday this week, on Sunday next week.", date.max)) == 2


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("December was the busiest month, February the quietest.", "2005-02"),
        ("The camp closed in December and will open again in February.", "2006-02"),
    ],
)
def test_a_month_beside_one_of_last_year_is_of_that_year_unless_it_is_to_come(text, timex):
    assert dates(text, date(2006, 1, 2))[-1]["timex"] == timex


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Few crossed in early 2004.", "2004-01/2004-04"),
        ("Few crossed in mid-2004.", "2004-05/2004-08"),
        ("Few crossed in late February 2004.", "2004-02-21/2004-02-29"),
        ("Few crossed early this month.", "2006-11-01/2006-11-10"),
        ("Few crossed in the mid-1980s.", "1984/1986"),
        ("Few crossed late on Friday.", "2006-11-17"),
        ("Few crossed earlier this year.", "2006"),
        ("Few crossed over the next three months.", "2006-11-20/2007-02"),
        ("Few crossed over the past two years.", "2004-11/2006-11-20"),
    ],
)
def test_a_part_of_a_year_month_or_decade_has_its_days(text, edtf):
    (row,) = dates(text, MONDAY)
    assert row["edtf"] == edtf


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They came in May 2004, and he in July of the previous year.", ["2004-05", "2003-07"]),
        ("They came in May 2004, and he in the summer of the year before.", ["2004-05", "2003-SU"]),
        ("The war began in 1988. On 3 June of that year the port fell.", ["1988", "1988-06-03"]),
        ("It was 12 in the year before and 14 in the year before that.", ["2005", "2004"]),
        ("They came on 3 May 2004. On the very day the port was shut.", ["2004-05-03", "2004-05-03"]),
        ("He came on 3 May 2004. She had died two weeks earlier, on 17 April.",
         ["2004-05-03", "2004-04-17", "2004-04-17"]),
        ("He came on 3 May 2004. She had died two years earlier, on 17 April 2002.",
         ["2004-05-03", "2002", "2002-04-17"]),
        ("They have nowhere to go for the moment.", ["PRESENT_REF"]),
        ("It was a matter of the moment.", []),
    ],
)  # fmt: skip
def test_what_is_told_beside_another_date_is_reckoned_from_it(text, expected):
    assert [row["timex"] for row in dates(text, MONDAY)] == expected


@pytest.mark.parametrize(
    ("text", "evidence", "timex"),
    [
        ("They crossed on the morning of 3 June 2004.", "the morning of 3 June 2004", "2004-06-03TMO"),
        ("They crossed in the early morning hours of May 3.", "the early morning hours of May 3", "2006-05-03TMO"),
        ("They crossed on the night of Friday, Oct. 6.", "the night of Friday, Oct. 6", "2006-10-06TNI"),
        ("They crossed in the mornings of May 3 and later.", "May 3", "2006-05-03"),
        ("They heard of the death of May 3.", "May 3", "2006-05-03"),
    ],
)
def test_a_part_of_a_day_and_its_date_are_one_time(text, evidence, timex):
    (row,) = dates(text, MONDAY)
    assert (row["evidence"], row["timex"], row["kind"]) == (evidence, timex, "TIME" if "T" in timex else "DATE")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The state never signed the 1954 Convention on statelessness.", []),
        ("They are refugees under the 1951 Refugee Convention and its 1967 Protocol.", []),
        ("The 1982 Citizenship Act left them out.", []),
        ("The 1978 census left them out.", ["1978"]),
        ("In 1978 Myanmar signed the treaty.", ["1978"]),
        ("The law of 1982 left them out.", ["1982"]),
    ],
)
def test_the_year_in_the_name_of_a_law_is_no_date(text, found):
    assert [row["timex"] for row in dates(text, MONDAY)] == found


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("They waited almost ten years.", "before"),
        ("They waited nearly two weeks.", "before"),
        ("They waited about two weeks.", "about"),
        ("They waited more than a year.", "after"),
        ("They waited for over a year.", "after"),
        ("They waited at least a year.", "after"),
        ("They waited at most a year.", "before"),
        ("They waited less than a year.", "before"),
        ("Over two years, ten came.", None),
        ("They waited two weeks.", None),
    ],
)
def test_a_count_that_is_not_quite_reached_has_its_modifier(text, modifier):
    (row,) = dates(text, MONDAY)
    assert row["modifier"] == modifier


def test_a_day_near_its_telling_is_no_part_of_a_story_of_long_ago():
    rows = dates("The war began in March 1921. That is told today. In June the town fell.", None)
    assert rows[-1]["timex"] == "1921-06"
    old = " ".join(f"A town fell in {year}." for year in range(1900, 1914))
    rows = dates(f"{old} Historians argue about it this week. In June the last town fell.", MONDAY)
    assert rows[-1]["timex"] == "1913-06"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They crossed on 3 May 2004. The next morning they were sent back.", "2004-05-04TMO"),
        ("They crossed on 3 May 2004 and were sent back the same night.", "2004-05-03TNI"),
        ("They crossed on 3 May 2004. They had met the previous evening.", "2004-05-02TEV"),
        ("Until Friday, they had not been heard.", "2006-11-17"),
        ("Until Friday, they will not be heard.", "2006-11-24"),
    ],
)
def test_an_hour_or_day_next_to_one_told_has_its_value(text, expected):
    assert dates(text, MONDAY)[-1]["timex"] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The state daily Prothom Alo reported it.", []),
        ("It reached the camps, the daily said.", []),
        ("A daily ration is handed out.", ["daily"]),
        ("The ration is handed out daily.", ["daily"]),
        ('He spoke on the programme "This Week" of the camps.', []),
        ("She told 60 Minutes of the camps.", []),
        ("This week she told them of the camps.", ["This week"]),
        ("They waited 60 minutes at the border.", ["60 minutes"]),
        ('The film was called "High Noon".', []),
        ("The film was shown at noon.", ["noon"]),
    ],
)
def test_a_paper_or_programme_is_no_time(text, found):
    assert [row["evidence"] for row in dates(text, MONDAY)] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in the 2004 third quarter.", [("the 2004 third quarter", "2004-Q3", "2004-07/2004-09")]),
        ("They came around 1990.", [("around 1990", "1990", "1990~")]),
        ("Around 1990 people came.", []),
        ("They came over two years.", [("two years", "P2Y", None)]),
        ("They come every summer.", [("every summer", "XXXX-SU", None)]),
        ("They come each night.", [("each night", "XXXX-XX-XXTNI", None)]),
        ("They came in the early summer of 2004.", [("the early summer of 2004", "2004-SU", "2004-22")]),
        ("They came the week before last.", [("the week before last", "2006-W45", "2006-11-06/2006-11-12")]),
        (
            "They came in the last ten days of May.",
            [("the last ten days of May", "P10D", "2006-05-22/2006-05-31")],
        ),
    ],
)
def test_an_expression_is_read_whole(text, expected):
    assert [(row["evidence"], row["timex"], row["edtf"]) for row in dates(text, MONDAY)] == expected


@pytest.mark.parametrize(
    ("text", "evidence", "timex"),
    [
        ("By the end of February we want to have moved 80,000 people, he told the paper.", "the end of February",
         "2007-02"),
        ("By March the ministry aims to close the camp.", "March", "2007-03"),
        ("In February the ministry moved those who want to stay.", "February", "2006-02"),
        ("By June they had left, and want to go back.", "June", "2006-06"),
        ("When the school opened in July 1999 it had 150 beds. That nearly matched the year's arrivals.", "the year",
         "1999"),
        ("The school opened in July 1999. It is unlikely to match the year's arrivals.", "the year", "2006"),
        ("The school opened in July 2005. It nearly matched the year's arrivals.", "the year", "2006"),
        ("Last December an aide had put the first quarter at 31.", "the first quarter", "2005-Q1"),
        ("In May an aide had put the first quarter at 31.", "the first quarter", "2006-Q1"),
        ("Last June an aide came. It was a good start, in the first quarter.", "the first quarter", "2006-Q1"),
    ],
)  # fmt: skip
def test_the_year_is_that_of_what_is_told(text, evidence, timex):
    assert next(row["timex"] for row in dates(text) if row["evidence"] == evidence) == timex
