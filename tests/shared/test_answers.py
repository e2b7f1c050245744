"""The sentences at the head of the notebooks: true of none, of one row and of many."""

from datetime import date

import pandas as pd
import pytest

from crossings import findings
from crossings.schemas import table

FIGURE = {"article_id": "a", "start": 0, "end": 1, "evidence": "x", "rule": "r", "confidence": 0.9, "unit": "people"}
FLOW = FIGURE | {"measure": "flow", "action": "fled", "low": 5, "high": 5, "hedge": "exact"}
STOCK = FLOW | {"measure": "stock", "action": "hosted", "article_id": "b"}
EVENT = {"day_from": date(2001, 5, 1), "factuality": "happened"}
LIMIT = ": such counts describe what was collected, not how often something was told."


def articles(*kinds):
    return table("articles", [{"article_id": str(at), "duplicate_kind": kind} for at, kind in enumerate(kinds)])


def used(*words):
    return pd.DataFrame(words, columns=["word", "count", "articles"])


def figures(*rows):
    return table("figures", rows)


def events(*kinds):
    return table("timeline", [EVENT | {"factuality": kind} for kind in kinds])


def test_an_empty_archive_has_neither_repeats_nor_words_to_tell():
    assert findings.repeats_and_words_found(articles(), used()) == ""


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ([None], "There is no other article that it could repeat; "),
        ([None, None], "None of them was found to copy, update or correct another; "),
        ([None, "copy"], "Among them is 1 copy of an earlier article; "),
        ([None, "update"], "Among them is 1 update of an earlier article; "),
        ([None, "copy", "copy", "update", "correction"], "Among them are 2 copies, 1 update and 1 correction of an "),
    ],
)
def test_articles_that_repeat_an_earlier_one_are_counted_by_kind(kinds, told):
    assert findings.repeats_and_words_found(articles(*kinds), used()).startswith(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "; no word for people who flee was found" + LIMIT),
        ([("exile", 1, 1)], "; the one word for people who flee is “exile” (1 use)" + LIMIT),
        (
            [("exile", 1200, 2), ("migrant", 1, 1)],
            "; of 2 words for people who flee the one used most is “exile” (1,200 uses in 2 articles)" + LIMIT,
        ),
        (
            [("migrant", 2, 1), ("exile", 2, 2), ("escapee", 1, 1)],
            "; of the words for people who flee “exile” and “migrant” are used equally often (2 uses each)" + LIMIT,
        ),
        (
            [(word, 1, 1) for word in ("exile", "migrant", "refugee", "escapee")],
            "; of the words for people who flee 4 words are used equally often (1 use each)" + LIMIT,
        ),
    ],
)
def test_the_word_used_most_is_told_unless_several_are(words, told):
    assert findings.repeats_and_words_found(articles(None, None), used(*words)).endswith(told)


def test_figures_are_told_by_what_they_count_from_the_lowest_to_the_highest():
    rows = [FLOW, FLOW | {"low": 900, "high": None}, STOCK | {"low": None, "high": 40}, STOCK | {"action": "hiding"}]
    assert findings.counts_found(figures(*rows)) == (
        "4 figures of displaced people stand in 2 articles: 2 of people who moved (5 to 900), 1 of people who were "
        "somewhere at a time (40) and 1 of people in hiding, whom nobody counts (5)."
    )


def test_households_are_counted_and_not_told_as_people():
    told = findings.counts_found(figures(FLOW | {"unit": "households", "low": 70}))
    assert told == "1 figure of displaced people stands in 1 article: 1 of people who moved."


@pytest.mark.parametrize("rows", [[], [FLOW | {"confidence": 0.2}]])
def test_without_a_shown_figure_there_is_nothing_to_count(rows):
    assert findings.counts_found(figures(*rows)) == "No figure of displaced people was found."
    assert findings.hedges_found(figures(*rows)) == ""


def test_hedged_and_claimed_figures_are_counted():
    rows = figures(FLOW, FLOW | {"hedge": "about"}, FLOW | {"hedge": "about", "claimed_by": "the minister"})
    assert findings.hedges_found(rows) == (
        "Of them 2 are hedged or open and 1 is claimed by a source; they overlap and differ, so they are neither added "
        "up nor averaged."
    )


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ([], ""),
        (["planned"], "It is told as planned: a time"),
        (["denied"], "It is told as not having happened: a time"),
        (["denied", "happened"], "Told are 1 as happened and 1 as not having happened: a time"),
        (["planned", "happened", "happened"], "Told are 2 as happened and 1 as planned: a time"),
    ],
)
def test_what_is_told_of_the_events_is_counted(kinds, told):
    assert findings.factuality_found(events(*kinds)).startswith(told)
    assert bool(findings.factuality_found(events(*kinds))) is bool(told)
