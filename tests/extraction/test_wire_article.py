"""One real wire article, read end to end: skipped where it is not at hand, for it does not ship.

Spans are named by their first and last words only. The same constructions stand, in other words, in the shipped
dispatches and in ``test_constructions.py``, and are always tested.
"""

from datetime import date
from pathlib import Path

import pytest

from crossings import load
from crossings.findings import shown

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the wire article is not at hand: ../shared/seeds")


@pytest.fixture(scope="module")
def tables():
    return load(SEEDS)


def rows(tables, name):
    return shown(getattr(tables, name)).to_dict("records")


def spans(row, first, last):
    """Tell whether a row's evidence begins with these words and ends with those."""
    words = row["evidence"].strip("\"“”'., ")
    return words.startswith(first) and words.endswith(last)


def test_its_day_is_inferred_with_other_candidates_and_a_reason(tables):
    article = tables.articles.iloc[0]
    assert article["published"] == date(2006, 8, 26)
    assert article["published_how"].startswith("inferred")
    assert "2007-08-26" in article["published_how"]
    assert "Saturday" in article["published_how"]


def test_its_source_place_and_title_are_read(tables):
    article = tables.articles.iloc[0]
    assert (article["source"], article["dateline_place"]) == ("Yonhap", "Seoul")
    assert article["title"].endswith("envoy")


def test_its_three_direct_quotations_are_whole_and_there_is_no_other(tables):
    direct = [row for row in rows(tables, "quotes") if row["kind"] == "direct"]
    assert len(direct) == 3
    for row, (first, last) in zip(
        direct,
        [("We are looking", "make available"), ("Obviously,", "efforts entirely"), ("We are certainly", "refugees")],
        strict=True,
    ):
        assert spans(row, first, last)
        assert row["speaker_name"] == "Jay Lefkowitz"
        assert "special envoy" in row["speaker_role"]
    assert direct[0]["medium"] == "Radio Free Asia"
    assert direct[1]["speaker"] == "he"


def test_its_quoted_words_in_a_sentence_are_a_mixed_quotation_of_the_diplomat(tables):
    (mixed,) = [row for row in rows(tables, "quotes") if row["kind"] == "mixed"]
    assert "safe haven" in mixed["evidence"]
    assert "senior U.S. diplomat" in mixed["speaker"]
    assert "broadcaster" in mixed["medium"]


def test_its_indirect_sentences_are_found(tables):
    indirect = [row for row in rows(tables, "quotes") if row["kind"] == "indirect"]
    assert any("re-arrange" in row["evidence"] and row["speaker"] == "Lefkowitz" for row in indirect)
    assert any("100,000" in row["evidence"] and "activists" in row["speaker"] for row in indirect)


def test_it_has_three_figures_and_no_fourth(tables):
    first, second, third = rows(tables, "figures")
    assert (first["low"], first["hedge"], first["measure"], first["when"]) == (5000, "about", "flow", "1953/..")
    assert (first["origin"], first["destination"]) == ("North Korea", "South Korea")
    assert first["claimed_by"] is None or first["claimed_by"] != first["claimed_by"]
    assert (second["low"], second["measure"], second["action"]) == (100_000, "stock", "hiding")
    assert second["destination"] == "China"
    assert "activists" in second["claimed_by"]
    assert (third["low"], third["high"], third["when"]) == (17, 17, "1996-12")


def test_its_dates_are_resolved(tables):
    found = {row["edtf"] for row in rows(tables, "dates")}
    assert {
        "2006-08-26",
        "2006-08-24",
        "2006-08-21/2006-08-27",
        "2006-07-01/2006-07-10",
        "2006-07-05",
        "1996-12",
        "1986",
        "1953",
    } <= found
    (july,) = [row for row in rows(tables, "dates") if row["edtf"] == "2006-07-01/2006-07-10"]
    assert july["modifier"] == "early"


def test_its_events_are_found_by_their_heads(tables):
    heads = {row["head"] for row in rows(tables, "events")}
    assert {"arrested", "delayed", "defected", "canceled", "tests", "ended"} <= heads
    (tests,) = [row for row in rows(tables, "events") if row["head"] == "tests"]
    assert tests["day_from"] == date(2006, 7, 5)


def test_its_running_total_was_stale(tables):
    from crossings import compare, load_record
    from crossings.comparison import stale

    record = load_record()
    (row,) = stale(compare(tables.figures, record, tables.articles), tables.figures, tables.articles).to_dict("records")
    assert row["evidence"] == "about 5,000"
    assert row["passed"] == "2004"
