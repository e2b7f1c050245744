"""The day of publication, and how it is known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.corpus.article import Raw
from crossings.corpus.day import MonthDay, stated_day
from crossings.corpus.layout import layout
from crossings.corpus.published import published
from crossings.corpus.weekday_rule import weekday_of_the_news
from crossings.corpus.years_counted import earliest, points_to_last, years_counted
from crossings.corpus.years_named import years_named

STORY = (
    "The road built in 1998 and repaired in 2001 has been closed since the floods of 2004, a broadcaster reported"
    " Saturday, and talks failed on Thursday."
)


def when(text=STORY, place="a.txt", **fields):
    return published(Raw(text, **fields), place, layout(text))


@pytest.mark.parametrize(
    "written",
    [
        "2006-08-26", "2006-08-26T23:30:00+09:00", "20060826", "2006/8/26", "Sat, 26 Aug 2006 10:00:00 GMT",
        "26 August 2006", "August 26, 2006", "Aug. 26th, 2006", "Saturday, 26th of August 2006", "08/26/2006",
        "26.08.2006", "Sat Aug 26 10:00:00 KST 2006", "1156550400", 1156550400, 1156550400000, date(2006, 8, 26),
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(written):
    assert stated_day(written).day == date(2006, 8, 26)


def test_a_date_that_can_be_read_two_ways_is_read_month_first_with_a_note():
    found = when(published="04/05/2006", published_from="the record's column date")
    assert found.day == date(2006, 4, 5)
    assert "may be 2006-05-04" in found.notes[0]


def test_the_dateline_decides_how_a_date_is_read():
    assert stated_day("04/05/2006", hint=MonthDay(None, 5, 4)).day == date(2006, 5, 4)


@pytest.mark.parametrize("written", ["2006-02-30", "2006-13-45", "31/31/2006", "soon", "", "9" * 50])
def test_an_impossible_date_gives_no_day(written):
    assert stated_day(written).day is None


def test_an_impossible_date_is_noted_and_the_file_name_is_asked_next():
    found = when(place="2006-08-26 road.txt", published="2006-02-30", published_from="the record's column date")
    assert found.day == date(2006, 8, 26)
    assert "2006-02-30" in found.notes[0]
    assert found.how.startswith("file name")


def test_a_month_is_kept_as_far_as_it_goes():
    found = when(published="2006-08", published_from="the record's column date")
    assert (found.day, found.edtf) == (None, "2006-08")


def test_a_dateline_with_a_year_states_the_day():
    found = when(f"LIMA, Aug. 26, 2006 (AP) — {STORY}")
    assert (found.day, found.how) == (date(2006, 8, 26), "stated: the dateline")


def test_a_dateline_without_a_year_takes_the_first_year_in_which_the_weekday_fits():
    found = when(f"{STORY}\nLima, Aug. 26 (Andes News)")
    assert found.day == date(2006, 8, 26)
    assert found.how.startswith("inferred")
    assert "2004 is the latest of the 3 years" in found.how
    assert "2007-08-26 (a Sunday, 1 day after one)" in found.how


def test_the_year_stays_open_where_no_candidate_leads():
    found = when("LIMA, Aug. 26 (AP) — The road has been closed since the floods of 2004.")
    assert (found.day, found.edtf) == (None, "XXXX-08-26")
    assert "none leads" in found.how


def test_the_year_stays_open_where_the_one_year_named_may_be_old_history():
    found = when("LIMA, Aug. 26 (AP) — The road has been closed since the floods of 2004, it was reported Saturday.")
    assert (found.day, found.edtf) == (None, "XXXX-08-26")
    assert "2006-08-26 (a Saturday)" in found.how


def test_the_year_stays_open_where_no_year_is_named():
    found = when("LIMA, Aug. 26 (AP) — The road is closed, a broadcaster reported Saturday.")
    assert (found.day, found.edtf) == (None, "XXXX-08-26")


def test_a_leap_day_has_candidates_in_leap_years_only():
    found = when("LIMA, Feb. 29 (AP) — Built in 1998 and mended in 2001, it closed in 2003, it was reported Sunday.")
    assert found.day == date(2004, 2, 29)


def test_a_dateline_day_that_is_not_in_the_calendar_is_noted():
    found = when("LIMA, Feb. 30 (AP) — Built in 1998 and mended in 2001, it closed in 2003, it was reported Sunday.")
    assert found.day is None
    assert "not in the calendar" in found.notes[0]


def test_without_any_hint_the_day_is_unknown():
    found = when("The road is closed.")
    assert (found.day, found.edtf) == (None, None)
    assert found.how.startswith("unknown")


def test_a_stated_day_far_from_the_dateline_is_noted():
    found = when(f"LIMA, Aug. 26 (AP) — {STORY}", published="2006-11-02", published_from="the record's column date")
    assert found.day == date(2006, 11, 2)
    assert "68 days" in found.notes[0]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("It began in 2004 and went on.", 2004),
        ("About 2010 people came in 1999.", 1999),
        ("Some came in 1999; 2010 refugees left.", 1999),
        ("The works begun in 1999 will be done by 2030.", 1999),
        ("It cost $2010 in 1999.", 1999),
        ("In all 2,010 came in 1999.", 1999),
        ("The works begun in 1999 are expected to end in 2030.", 1999),
        ("The 2007-2008 clashes.", 2008),
        ("No year here.", None),
    ],
)
def test_counts_and_deadlines_are_no_years_gone_by(text, year):
    assert (years_named(text).past or [None])[-1] == year


@pytest.mark.parametrize(
    ("text", "past", "ahead"),
    [
        ("The dam, begun in 1999, will be done in 2030.", (1999,), (2030,)),
        ("The dam is expected to be done in 2030.", (), (2030,)),
        ("The dam opened in 1999 and can be raised in 2030.", (1999,), (2030,)),
        ("It was closed until 1999.", (), ()),
        ("They are to meet in 1999.", (), ()),
        ("It will stay closed, as it has been since 1999.", (1999,), ()),
        ("The works of 1999 went on. They will end in 1999.", (), ()),
    ],
)
def test_a_year_is_told_as_gone_by_or_as_to_come(text, past, ahead):
    found = years_named(text)
    assert (found.past, found.ahead) == (past, ahead)


def test_a_year_to_come_bounds_the_year_from_above():
    story = "The ferry, built in 1998, was sold Saturday. It will be scrapped in {}."
    open_one, bound = (when(f"LIMA, Aug. 26 (AP) — {story.format(year)}") for year in (2030, 2001))
    assert open_one.day is None
    assert bound.day == date(2000, 8, 26)
    assert "2001 is told as to come" in bound.how


def test_a_weekday_beside_a_month_and_day_speaks_for_its_year():
    found = when("LIMA, Aug. 26 (AP) — Built in 1999 and mended in 2004, the road closed on Sunday, Aug. 20.")
    assert found.day == date(2006, 8, 26)
    assert "it calls 08-20 a Sunday" in found.how


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Thursday. The talks failed, an aide said Saturday.", (6, "bare")),
        ("Ten people crossed on Thursday.", (4, "on")),
        ("Ten people crossed Thursday.", (4, "bare")),
        ("Ten people crossed. The ferry that left on Thursday was full.", (4, "elsewhere")),
        ("They will meet next Thursday. The Sunday Times has the story.", (None, "elsewhere")),
    ],
)
def test_the_weekday_of_the_news_stands_beside_a_verb_of_reporting_or_in_the_first_sentence(text, expected):
    assert weekday_of_the_news(text) == expected


@given(st.text(), st.one_of(st.none(), st.text(), st.integers(), st.floats(allow_nan=True)))
def test_nothing_raises_on_any_text_and_date_field(text, value):
    when(text, published=value)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("They fled twelve years ago, in 2004.", [(2016,)]),
        ("They fled in 2004, 12 years ago.", [(2016,)]),
        ("In the ten years since 2004 few came back.", [(2014,)]),
        ("It was the tenth anniversary of the 2007 floods.", [(2017,)]),
        ("It was the 20th anniversary of the 1997 accord.", [(2017,)]),
        ("Amina, 33, was born in Maiduguri in 1984.", [(2017, 2018)]),
        ("Born in Maiduguri in 1984, she is 33 and has two sons.", [(2017, 2018)]),
        ("Born in Maiduguri in 1984, she is a teacher.", []),
        ("The camp was built in 2004 and has 12 wells.", []),
        ("They fled twelve years ago. In 2004 the camp was built.", []),
    ],
)
def test_a_count_from_a_year_named_gives_the_year_of_its_telling(text, years):
    assert [found.years for found in years_counted(text)] == years


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 2004 it was 900, and last year 300.", 2006),
        ("In 2004 it was 900, and this year 300.", 2005),
        ("In 2004 it was 900. Last year it was 300.", None),
        ("In 2004 it was 900, and the year after 300.", None),
    ],
)
def test_a_year_beside_last_year_is_another(text, year):
    assert earliest(text, years_named(text).past) == year


@pytest.mark.parametrize(
    ("text", "told"),
    [("They came last May.", True), ("They came last year.", True), ("They came last week.", False), ("", False)],
)
def test_a_text_may_point_to_a_year_gone_by_without_its_number(text, told):
    assert points_to_last(text) is told


def test_what_is_held_against_last_year_decides_between_years_the_weekday_leaves_open():
    story = "LIMA, Aug. 26 (AP) — Built in 1998 and mended in 2001, the road carried 900 in 2004 and {}, it was said{}."
    compared = when(story.format("300 last year", " Saturday"))
    assert compared.day == date(2006, 8, 26)
    assert "hardly older than 2006" in compared.how
    assert "other candidates: " in compared.how
    assert when(story.format("300 later", " on Sunday")).day is None


def test_an_age_decides_the_year_where_no_weekday_is_named():
    found = when("LIMA, Aug. 26 (AP) — Rosa Quispe, who fled in March 2014, spoke twelve years ago, in 2004, of it.")
    assert found.day == date(2016, 8, 26)
    assert "it counts 'twelve years ago, in 2004'" in found.how


def test_an_article_is_no_older_than_the_month_it_names():
    story = "LIMA, Aug. 26 (AP) — Built in 1998 and mended in {} 2004, it was shut in 2001, an aide said Thursday."
    early, late = (when(story.format(month)) for month in ("March", "October"))
    assert "2004-08-26" in early.how
    assert late.day != date(2004, 8, 26)
