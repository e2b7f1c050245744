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


@pytest.mark.parametrize(("number", "told"), [(0, "none is"), (1, "1 is"), (2, "2 are"), (3, "all are")])
def test_a_verb_agrees_with_how_many_it_holds_for(number, told):
    assert findings.are(number, 3) == told


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


def test_a_table_without_confidence_is_shown_whole():
    assert len(findings.shown(articles(None, None))) == 2


def test_tallied_values_come_by_number_then_by_name_and_null_is_not_known():
    groups = quotes(*({"speaker_group": group} for group in ("un", None, "ngo", None, "media")))
    found = findings.tally(groups, "speaker_group", "quotations")
    assert found.to_numpy().tolist() == [["not known", 2], ["media", 1], ["ngo", 1], ["un", 1]]


def test_nothing_tallied_has_its_columns():
    assert list(findings.tally(quotes(), "kind", "quotations").columns) == ["kind", "quotations"]


def test_a_chronology_is_cut_to_the_countries_of_the_figures():
    chronology = table("chronology", [{"event": "a camp opens in Chad"}, {"event": "a strike", "place": "Peru"}, {}])
    found = findings.about_places_of(chronology, figures({"origin": "Peru"}, {"destination": "Fiji"}))
    assert list(found["event"]) == ["a strike"]


def test_a_country_to_which_other_people_flee_too_brings_only_its_own_events():
    events = ["Fiji opens a camp", "Tongans land in Fiji", "Tongans and Peruvians land in Fiji"]
    chronology = table("chronology", [{"event": event} for event in events])
    found = findings.about_places_of(chronology, figures({"origin": "Peru", "destination": "Fiji"}))
    assert list(found["event"]) == [events[0], events[2]]


@pytest.mark.parametrize("rows", [figures(), figures({})])
def test_without_any_country_no_event_of_a_chronology_is_kept(rows):
    assert findings.about_places_of(table("chronology", [{"event": "a camp opens in Chad"}]), rows).empty


def test_an_empty_archive_is_told_as_such():
    assert findings.articles_read(articles(), left_out(0)) == "No article was read; nothing was left out."


def test_one_part_left_out_was_left_out():
    assert findings.articles_read(articles(), left_out(1)).endswith("1 part of the archive was left out.")


def test_one_article_is_told_with_its_one_day():
    told = findings.articles_read(articles(date(2001, 5, 1)), left_out(2))
    assert told == "1 article of 4 words, published on 2001-05-01; 2 parts of the archive were left out."


def test_articles_of_several_days_are_told_from_the_first_to_the_last():
    told = findings.articles_read(articles(date(2002, 1, 1), None, date(2001, 5, 1)), left_out(0))
    assert told.startswith("3 articles of 12 words, published from 2001-05-01 to 2002-01-01 (1 without a known day);")


@pytest.mark.parametrize(
    ("days", "told"), [([None], ", without a known day;"), ([None, None], ", none of them with a known day;")]
)
def test_articles_without_any_day_are_told_once_as_such(days, told):
    assert told in findings.articles_read(articles(*days), left_out(0))


@pytest.mark.parametrize("rows", [figures(), figures({"confidence": 0.2})])
def test_no_shown_figure_is_no_figure(rows):
    assert findings.figures_found(rows) == "No figure of displaced people was found."


def test_one_figure_is_told_in_the_singular():
    assert findings.figures_found(figures({"claimed_by": "the minister"})) == (
        "1 figure of displaced people was found: it is exact, and claimed by a source. "
        "What is told of the people: fled (1)."
    )


def test_figures_that_are_all_alike_are_told_as_all():
    assert findings.figures_found(figures({"hedge": "about"}, {"hedge": "about"})).startswith(
        "2 figures of displaced people in 1 article: all are hedged or open, none is claimed by a source and all are in"
    )


def test_the_commonest_actions_come_first_and_equals_by_name():
    rows = figures({"action": "killed"}, {"action": "fled"}, {"action": "fled"}, {"action": "arrived"})
    assert findings.figures_found(rows).endswith(": fled (2), arrived (1) and killed (1).")


def test_what_has_no_action_of_its_own_is_told_with_the_others():
    rows = [{"action": action} for action in ("other", "other", "fled", "hosted", "arrived", "killed")]
    told = findings.figures_found(figures(*rows))
    assert told.endswith(": arrived (1), fled (1), hosted (1) and others (3).")
    assert findings.figures_found(figures({"action": "other"}, {"action": "other"})).endswith(": other (2).")


def test_no_shown_quotation_is_no_quotation():
    assert findings.quotes_found(quotes({"confidence": 0.2})) == "No quotation was found."


def test_one_quotation_without_a_speaker_says_so():
    assert findings.quotes_found(quotes({})) == (
        "1 quotation was found: it is direct, and its speaker is not known. No speaker's group is known."
    )


def test_only_kinds_that_there_are_are_told():
    told = findings.quotes_found(quotes({}, {"kind": "indirect", "speaker_name": "A"}))
    assert told.startswith("2 quotations (1 direct and 1 indirect) in 1 article; the speaker is known for 1 of them.")


def test_a_null_group_is_no_group():
    told = findings.quotes_found(quotes({"speaker_group": "unnamed source"}, {}, {}))
    assert told.endswith(" Groups quoted: unnamed source (1).")


def test_no_event_is_told_as_such():
    assert findings.timeline_found(timeline()) == "No event with a known time was found."


@pytest.mark.parametrize(("row", "known"), [({}, "known"), ({"day_to": None}, "not known")])
def test_one_event_is_told_in_the_singular(row, known):
    assert findings.timeline_found(timeline(row)) == (
        f"1 event with a known time was found, in 2001: its day is {known}."
    )


def test_no_more_than_the_years_of_events_is_told():
    rows = timeline(
        {"day_to": None}, {"day_from": date(1999, 1, 1), "day_to": date(1999, 12, 31), "article_ids": ["a", "b"]}
    )
    assert findings.timeline_found(rows) == (
        "2 events with a known time, from 1999 to 2001: none is known to the day and 1 is told by more than one "
        "article."
    )


def test_an_event_that_tellings_put_on_two_days_is_known_to_several():
    second = date(2001, 5, 6)
    rows = timeline(
        {"precision": "day"}, {"precision": "time"}, {"precision": "day", "day_to": second},
        {"precision": "month", "day_to": second}, {"precision": "interval", "day_to": None},
    )  # fmt: skip
    assert list(findings.known_to(rows)) == ["day", "day", "several days", "month", "interval"]


def test_nothing_held_against_the_record_is_told_as_such():
    assert findings.verdicts_found(verdicts()) == "No figure could be held against the record."


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, "The one figure has no counterpart in the record."),
        (2, "None of 2 figures has a counterpart in the record."),
    ],
)
def test_figures_without_a_counterpart_are_counted(number, told):
    assert findings.verdicts_found(verdicts(*["not_comparable"] * number)) == told


def test_verdicts_are_told_in_words_with_the_figures_that_cannot_be_held():
    told = findings.verdicts_found(verdicts("in_line", "in_line", "stale", "not_comparable"))
    assert told == "3 of 4 figures can be held against a series of the record: in line (2) and stale (1)."


def test_one_verdict_is_told_in_the_singular():
    told = findings.verdicts_found(verdicts("in_line"))
    assert told == "The one figure can be held against a series of the record: in line."


def test_rows_held_back_for_doubt_are_counted_by_table():
    none = {"dates": table("dates"), "events": table("events")}
    tables = SimpleNamespace(figures=figures({}, {"confidence": 0.3}), quotes=quotes({}), **none)
    assert ": 1 of 2 figures and 1 of 1 quotation; the other stays in the tables, and" in findings.doubt_found(tables)
    tables.figures = figures({})
    assert "; none is held back, and" in findings.doubt_found(tables)


def test_where_nothing_was_found_there_is_nothing_to_be_sure_of():
    tables = SimpleNamespace(figures=figures(), quotes=quotes(), dates=table("dates"), events=table("events"))
    assert findings.doubt_found(tables).startswith("Nothing was found")


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


def number_of(words, whole):
    """Give the number that ``none is``, ``1 is``, ``7 are`` or ``all are`` tell."""
    return {"none": 0, "all": whole}.get(words) if words in ("none", "all") else int(words)


@settings(deadline=None, max_examples=30)
@given(FIGURE_ROWS)
def test_the_numbers_of_figures_add_up_to_the_rows_shown(rows):
    told = findings.figures_found(figures(*rows))
    kept = [row for row in rows if row["confidence"] >= 0.5]
    assert leading_number(told) == len(kept)
    if len(kept) > 1:
        words = re.search(r": (\w+) (?:is|are) hedged .*?(\w+) (?:is|are) claimed .*? and (\w+) (?:is|are) in", told)
        hedged, claimed, own = (number_of(word, len(kept)) for word in words.groups())
        assert hedged == sum(row["hedge"] != "exact" for row in kept)
        assert (claimed, claimed + own) == (sum(row["claimed_by"] is not None for row in kept), len(kept))
    assert sum(map(int, re.findall(r"\((\d+)\)", told))) == len(kept)


@settings(deadline=None, max_examples=30)
@given(QUOTE_ROWS)
def test_the_kinds_of_quotations_add_up_to_the_rows_shown(rows):
    told = findings.quotes_found(quotes(*rows))
    kept = [row for row in rows if row["confidence"] >= 0.5]
    assert leading_number(told) == len(kept)
    if len(kept) > 1:
        assert sum(map(int, re.findall(r"(\d+) (?:direct|mixed|indirect)", told))) == len(kept)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from(VERDICTS), max_size=8))
def test_the_figures_held_against_the_record_add_up_by_verdict(given_verdicts):
    told = findings.verdicts_found(verdicts(*given_verdicts))
    against = sum(verdict != "not_comparable" for verdict in given_verdicts)
    if len(given_verdicts) > 1:
        assert sum(map(int, re.findall(r"\((\d+)\)", told))) == against


@settings(deadline=None, max_examples=30)
@given(st.lists(st.one_of(st.none(), st.dates()), max_size=6), st.integers(0, 3))
def test_articles_read_are_told_whatever_their_days(days, out):
    told = findings.articles_read(articles(*days), left_out(out))
    assert leading_number(told) == len(days)
    known = [day for day in days if day]
    assert all(str(day) in told for day in (min(known, default=""), max(known, default="")))


SAID = {"speaker_name": "the ministry", "article_id": "a", "day": date(2001, 5, 1), "kind": "indirect"}


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "No speaker is known."),
        ([{}], "The ministry is quoted once, on 2001-05-01, in the words of the article."),
        ([{"kind": "mixed", "day": None}], "The ministry is quoted once, in the speaker’s own words."),
        (
            [{}, {"kind": "direct", "article_id": "b", "day": date(2003, 1, 2)}],
            "The ministry is quoted 2 times in 2 articles, from 2001-05-01 to 2003-01-02; "
            "1 has the speaker’s own words.",
        ),
        ([{}, {}], "The ministry is quoted 2 times in 1 article, on 2001-05-01; none has the speaker’s own words."),
    ],
)
def test_what_one_speaker_is_quoted_with_is_said(rows, sentence):
    said = pd.DataFrame([SAID | row for row in rows], columns=list(SAID))
    assert findings.said_over_time(said) == sentence


@pytest.mark.parametrize(
    ("classes", "told"),
    [
        ([], ""),
        (["neutral", None], "No quotation is told as a claim, a denial, a promise or the like"),
        (["denial"], "Among the quotations is 1 denial:"),
        (
            ["denial", "claim", "claim", "neutral"],
            "Among the quotations are 2 claims and 1 denial, and 1 is plainly",
        ),
        (["denial", "denial"], "Among the quotations are 2 denials:"),
    ],
)
def test_the_speech_acts_of_quotations_are_counted(classes, told):
    found = findings.acts_found(quotes(*({"cue_class": act} for act in classes)))
    assert found.startswith(told)
    assert bool(found) == bool(classes)
