"""Headline, byline and dateline are found at the top or the bottom of an article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.corpus.day import MonthDay
from crossings.corpus.layout import agency_name, layout

STORY = "The river rose in the night and the market towns were emptied, the governor said on Monday."


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency"),
    [
        ("LIMA, Aug. 26 (Reuters) -- ", "Lima", MonthDay(None, 8, 26), "Reuters"),
        ("LIMA, Peru (AP) _ ", "Lima, Peru", None, "AP"),
        ("LIMA, Peru (AP) — ", "Lima, Peru", None, "AP"),
        ("LIMA (Reuters) - ", "Lima", None, "Reuters"),
        ("LIMA — ", "Lima", None, None),
        ("LIMA, 12 March — ", "Lima", MonthDay(None, 3, 12), None),
        ("Lima, 12 March: ", "Lima", MonthDay(None, 3, 12), None),
        ("LIMA (4 September 2017) – ", "Lima", MonthDay(2017, 9, 4), None),
        ("LIMA, Sept. 4, 2017 — ", "Lima", MonthDay(2017, 9, 4), None),
        ("September 4, 2017 (LIMA) – ", "Lima", MonthDay(2017, 9, 4), None),
        ("N’DJAMENA, Chad – ", "N’Djamena, Chad", None, None),
        ("PORT-AU-PRINCE, Haiti -- ", "Port-au-Prince, Haiti", None, None),
        ("LIMA/QUITO (Reuters) - ", "Lima/Quito", None, "Reuters"),
        ("(Reuters) - ", None, None, "Reuters"),
        ("LIMA, Aug. 26 (Xinhua News Agency) --\n\n", "Lima", MonthDay(None, 8, 26), "Xinhua News Agency"),
        ("LIMA _\n\n", "Lima", None, None),
        ("Iquitos, Peru, 4 September 2017\n", "Iquitos, Peru", MonthDay(2017, 9, 4), None),
    ],
)
def test_a_dateline_gives_place_day_and_agency(opening, place, day, agency):
    text = opening + STORY
    found = layout(text)
    assert (found.place, found.day, found.agency) == (place, day, agency)
    assert text[found.body_start :].strip() == STORY


@pytest.mark.parametrize(
    "line",
    [
        "UPDATE -- The river rose again, the governor said.",
        "The army - which came late - said that it had no boats.",
        "Peace talks - a timeline of what has been said so far.",
        "RIVER TOWNS EMPTIED — GOVERNOR CALLS FOR BOATS AND TENTS",
        "Jane Roe/Picture Desk(LIMA) — The river rose.",
        "In May 2017 (the wettest month) - or so it was said - the river rose.",
    ],
)
def test_a_dash_alone_makes_no_dateline(line):
    assert layout(f"{line}\n{STORY}").dateline is None


def test_dateline_and_title_are_found_in_the_last_lines():
    text = f"{STORY}\n{STORY}\nLima, Aug. 26 (Andes News)\nGovernor empties towns as river rises |"
    found = layout(text)
    assert text[slice(*found.dateline)] == "Lima, Aug. 26 (Andes News)"
    assert text[slice(*found.headline)] == "Governor empties towns as river rises"
    assert (found.dateline_at, found.headline_at) == ("bottom", "bottom")
    assert text[: found.body_end] == f"{STORY}\n{STORY}\n"


def test_a_title_in_the_last_line_without_a_dateline_says_again_what_the_story_says():
    assert layout(f"{STORY}\n{STORY}\nGovernor: market towns emptied as river rose").headline_at == "bottom"
    assert layout(f"{STORY}\n{STORY}\nOther stories about football this week").headline is None


def test_headline_byline_and_date_line_stand_before_the_dateline():
    text = f"River empties towns\n\nBy JANE ROE\nMarch 2, 2012 6:03 a.m. EST\n\nLIMA (AP) — {STORY}"
    found = layout(text)
    assert text[slice(*found.headline)] == "River empties towns"
    assert found.byline_name == "JANE ROE"
    assert text[slice(*found.date_line)] == "March 2, 2012 6:03 a.m. EST"
    assert found.place == "Lima"
    assert text[found.body_start :] == STORY


def test_labelled_lines_give_title_date_and_source():
    text = f"Title: River empties towns\nDate: 2 March 2012\nSource: Andes News\n\n{STORY}"
    found = layout(text)
    assert text[slice(*found.headline)] == "River empties towns"
    assert text[slice(*found.date_line)] == "2 March 2012"
    assert text[slice(*found.source)] == "Andes News"


def test_a_first_sentence_is_no_headline():
    assert layout(f"{STORY}\n{STORY}").headline is None


def test_the_first_line_of_a_wrapped_paragraph_is_no_headline():
    assert layout("The river rose in the night and the market towns along its\nbanks were emptied.").headline is None


def test_a_dateline_run_together_with_a_caption_is_found():
    text = f"A boat on the river. © Agency/J.Roe LIMA, Peru, January 6 (UNHCR) - {STORY}"
    found = layout(text)
    assert text[slice(*found.dateline)] == "LIMA, Peru, January 6 (UNHCR)"
    assert text[found.body_start :] == STORY


def test_a_date_that_runs_on_into_the_story_is_a_date_line():
    text = f"Updated Tue, December 1st 2015 {STORY}"
    assert text[slice(*layout(text).date_line)] == "Tue, December 1st 2015"


def test_a_reporting_credit_at_the_end_is_the_byline():
    assert layout(f"{STORY}\n{STORY}\n(Reporting by Jane Roe; Editing by John Doe)").byline_name == "Jane Roe"


def test_an_agency_is_named_as_it_is_known():
    assert agency_name("Xinhua News Agency") == "Xinhua"
    assert agency_name("Andes News") == "Andes News"


@given(st.text())
def test_spans_lie_within_any_text(text):
    found = layout(text)
    for span in (found.headline, found.byline, found.dateline, found.date_line, found.source):
        assert span is None or 0 <= span[0] <= span[1] <= len(text)
    assert 0 <= found.body_start <= len(text)
    assert 0 <= found.body_end <= len(text)
    assert layout(text) == found


@given(st.text(alphabet="AB., —-()/\n 26Aug:|’", max_size=300))
def test_nothing_raises_on_text_that_looks_like_datelines(text):
    layout(text)
