"""Sentences about tables: true of none, of one row and of many."""

import re
from datetime import date
from types import SimpleNamespace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import findings
from crossings.schemas import ACTIONS, HEDGES, QUOTE_KINDS, SPEAKER_GROUPS, VERDICTS, table

PLACE = {"article_id": "a", "start": 0, "end": 1, "evidence": "x", "rule": "r", "confidence": 0.9}
FIGURE = PLACE | {"low": 5, "high": 5, "hedge": "exact", "action": "fled"}
QUOTE = PLACE | {"kind": "direct"}
EVENT = {"day_from": date(2001, 5, 1), "day_to": date(2001, 5, 1), "article_ids": ["a"]}


def figures(*rows):
    return table("figures", [FIGURE | row for row in rows])


def quotes(*rows):
    return table("quotes", [QUOTE | row for row in rows])


def articles(*days):
    return table("articles", [{"article_id": str(at), "published": day, "words": 4} for at, day in enumerate(days)])


def left_out(number):
    return table("left_out", [{"path": f"{at}.txt", "reason": "no text"} for at in range(number)])


def timeline(*rows):
    return table("timeline", [EVENT | row for row in rows])


def verdicts(*given_verdicts):
    return table("compared", [{"figure_id": str(at), "verdict": verdict} for at, verdict in enumerate(given_verdicts)])


def test_a_row_of_confidence_one_half_is_shown_and_one_below_is_not():
    assert list(findings.shown(figures({"confidence": 0.5}, {"confidence": 0.49}))["confidence"]) == [0.5]


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (2345, "2,345 articles")]
)
def test_a_noun_agrees_with_its_number(number, told):
    assert findings.count(number, "article") == told


def test_an_irregular_plural_may_be_given():
    assert findings.count(2, "country", "countries") == "2 countries"
    assert findings.count(1, "country", "countries") == "1 country"


@pytest.mark.parametrize(
    ("items", "told"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_items_are_listed_as_english_lists_them(items, told):
    assert findings.listed(items) == told


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (5000, 5000, "5,000"),
        (1100, 1500, "1,100 to 1,500"),
        (5000, None, "5,000 or more"),
        (pd.NA, 700, "up to 700"),
        (pd.NA, pd.NA, "an open number"),
    ],
)
def test_a_count_is_told_with_its_open_ends(low, high, told):
    assert findings.number_range(low, high) == told


def test_an_empty_archive_is_told_as_such():
    assert (
        findings.articles_read(articles(), left_out(0)) == "No article was read; 0 parts of the archive were left out."
    )


def test_one_part_left_out_was_left_out():
    assert findings.articles_read(articles(), left_out(1)).endswith("1 part of the archive was left out.")


def test_one_article_is_told_with_its_one_day():
    told = findings.articles_read(articles(date(2001, 5, 1)), left_out(2))
    assert told == "1 article of 4 words, published on 2001-05-01; 2 parts of the archive were left out."


def test_articles_of_several_days_are_told_from_the_first_to_the_last():
    told = findings.articles_read(articles(date(2002, 1, 1), None, date(2001, 5, 1)), left_out(0))
    assert told.startswith("3 articles of 12 words, published from 2001-05-01 to 2002-01-01 (1 without a known day);")


def test_articles_without_any_day_are_told_once_as_such():
    told = findings.articles_read(articles(None, None), left_out(0))
    assert told.startswith("2 articles of 8 words, none of them with a known day;")


@pytest.mark.parametrize("rows", [figures(), figures({"confidence": 0.2})])
def test_no_shown_figure_is_no_figure(rows):
    assert findings.figures_found(rows) == "No figure of displaced people was found."


def test_one_figure_is_told_in_the_singular():
    assert findings.figures_found(figures({"claimed_by": "the minister"})) == (
        "1 figure of displaced people in 1 article: 0 hedged or open, 1 claimed by a named or described source and 0 "
        "in the article's own voice. What the people did or had done to them: fled (1)."
    )


def test_the_commonest_actions_come_first_and_equals_by_name():
    rows = figures({"action": "killed"}, {"action": "fled"}, {"action": "fled"}, {"action": "arrived"})
    assert findings.figures_found(rows).endswith(": fled (2), arrived (1) and killed (1).")


def test_no_shown_quotation_is_no_quotation():
    assert findings.quotes_found(quotes({"confidence": 0.2})) == "No quotation was found."


def test_one_quotation_without_a_speaker_says_so():
    assert findings.quotes_found(quotes({})) == (
        "1 quotation (1 direct, 0 mixed and 0 indirect) in 1 article; the speaker is known for 0. "
        "No speaker's group is known."
    )


def test_a_null_group_is_no_group():
    told = findings.quotes_found(quotes({"speaker_group": "unnamed source"}, {}, {}))
    assert told.endswith(" Groups quoted: unnamed source (1).")


def test_no_event_is_told_as_such():
    assert findings.timeline_found(timeline()) == "No event with a known time was found."


def test_one_event_is_told_on_its_day():
    told = findings.timeline_found(timeline({}))
    assert told == "1 event on 2001-05-01; 1 known to the day. 0 events told by more than one article."


def test_an_open_event_is_not_known_to_the_day():
    told = findings.timeline_found(
        timeline({"day_to": None}, {"day_from": date(1999, 1, 1), "article_ids": ["a", "b"]})
    )
    assert told == (
        "2 events from 1999-01-01 to 2001-05-01; 0 known to the day. 1 event told by more than one article."
    )


def test_nothing_held_against_the_record_is_told_as_such():
    assert findings.verdicts_found(verdicts()) == "No figure could be held against the record."


def test_figures_without_a_counterpart_are_counted():
    assert findings.verdicts_found(verdicts("not_comparable")) == "None of 1 figure has an official counterpart."


def test_verdicts_are_told_in_words_with_the_figures_that_cannot_be_held():
    told = findings.verdicts_found(verdicts("in_line", "in_line", "stale", "not_comparable"))
    assert told == "3 figures of 4 can be held against an official series: in line (2) and stale (1); 1 cannot."


def test_rows_held_back_for_doubt_are_counted_by_table():
    tables = SimpleNamespace(
        figures=figures({}, {"confidence": 0.3}), quotes=quotes({}), dates=table("dates"), events=table("events")
    )
    told = findings.doubt_found(tables)
    assert ": 1 of 2 figures, 1 of 1 quote, 0 of 0 dates and 0 of 0 events;" in told


CONFIDENCE = st.sampled_from([0.0, 0.49, 0.5, 1.0])
WHO = st.sampled_from([None, "the minister"])
FIGURE_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "confidence": CONFIDENCE,
            "article_id": st.sampled_from("ab"),
            "hedge": st.sampled_from(HEDGES),
            "action": st.sampled_from(ACTIONS),
            "claimed_by": WHO,
        }
    ),
    max_size=8,
)
QUOTE_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "confidence": CONFIDENCE,
            "kind": st.sampled_from(QUOTE_KINDS),
            "speaker_name": WHO,
            "speaker_group": st.sampled_from([None, *SPEAKER_GROUPS]),
        }
    ),
    max_size=8,
)


def leading_number(told):
    return 0 if told.startswith("No") else int(re.match(r"\d+", told)[0])


@settings(deadline=None, max_examples=30)
@given(FIGURE_ROWS)
def test_the_numbers_of_figures_add_up_to_the_rows_shown(rows):
    told = findings.figures_found(figures(*rows))
    kept = [row for row in rows if row["confidence"] >= 0.5]
    assert leading_number(told) == len(kept)
    if kept:
        hedged, claimed, own = map(int, re.search(r"(\d+) hedged .*?(\d+) claimed .*?and (\d+) in the", told).groups())
        assert hedged == sum(row["hedge"] != "exact" for row in kept)
        assert (claimed, claimed + own) == (sum(row["claimed_by"] is not None for row in kept), len(kept))


@settings(deadline=None, max_examples=30)
@given(QUOTE_ROWS)
def test_the_kinds_of_quotations_add_up_to_the_rows_shown(rows):
    told = findings.quotes_found(quotes(*rows))
    kept = [row for row in rows if row["confidence"] >= 0.5]
    assert leading_number(told) == len(kept)
    if kept:
        assert sum(map(int, re.findall(r"(\d+) (?:direct|mixed|indirect)", told))) == len(kept)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from(VERDICTS), max_size=8))
def test_figures_held_against_the_record_and_those_that_cannot_be_add_up(given_verdicts):
    told = findings.verdicts_found(verdicts(*given_verdicts))
    against = sum(verdict != "not_comparable" for verdict in given_verdicts)
    assert leading_number(told) == against
    if against:
        assert told.endswith(f"; {len(given_verdicts) - against} cannot.")


@settings(deadline=None, max_examples=30)
@given(st.lists(st.one_of(st.none(), st.dates()), max_size=6), st.integers(0, 3))
def test_articles_read_are_told_whatever_their_days(days, out):
    told = findings.articles_read(articles(*days), left_out(out))
    assert leading_number(told) == len(days)
    known = [day for day in days if day]
    assert all(str(day) in told for day in (min(known, default=""), max(known, default="")))
