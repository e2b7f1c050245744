"""One speaker's words along time: which are drawn, and how a mark tells how they are given."""

from datetime import date, timedelta

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from crossings import charts
from crossings.charts.style import BLUE, GREEN, GREY, VERMILLION
from crossings.schemas import CUE_CLASSES


def said(*rows):
    usual = {
        "day": date(2004, 5, 1), "kind": "direct", "cue": "said", "cue_class": "neutral", "evidence": "“We wait.”",
        "speaker_name": "the harbour office", "article_id": "a",
    }  # fmt: skip
    found = pd.DataFrame([usual | row for row in rows], columns=list(usual))
    return found.astype({"day": "object"})


def title(chart):
    return " ".join(chart.get_suptitle().split())


def marks(chart):
    return [line for line in chart.axes[-1].lines if line.get_marker() in "o<>"]


def test_quotations_stand_in_order_of_time_each_with_its_words_and_class():
    denied = {"kind": "indirect", "cue": "denied", "cue_class": "denial", "evidence": "nobody crossed"}
    later = denied | {"day": date(2006, 2, 3)}
    chart = charts.speaker_over_time(said(later, {}, {"day": None, "kind": "mixed", "article_id": "b"}))
    assert (
        title(chart)
        == "The harbour office is quoted 3 times in 2 articles, 2004 to 2006: 1 direct, 1 indirect and 1 mixed"
    )
    assert [text.get_text() for text in chart.axes[0].texts] == [
        "1 May 2004", "“We wait.”", "3 Feb 2006", "denied: nobody crossed (denial)", "undated", "said: “We wait.”",
    ]  # fmt: skip
    assert [mark.get_fillstyle() for mark in marks(chart)] == ["full", "none"]
    assert "1 quotation of undated articles without a mark" in chart.source


@pytest.mark.parametrize("cue_class", [*CUE_CLASSES, None])
def test_a_mark_has_the_colour_of_the_kind_of_speech(cue_class):
    (mark,) = marks(charts.speaker_over_time(said({"cue_class": cue_class})))
    expected = dict.fromkeys(["denial", "refusal", "criticism"], VERMILLION)
    expected |= dict.fromkeys(["promise", "warning", "demand"], GREEN)
    plain = cue_class in ("neutral", None)
    assert to_hex(mark.get_color()).upper() == expected.get(cue_class, GREY if plain else BLUE)


def test_of_many_quotations_those_that_do_more_than_say_are_drawn_and_all_are_counted():
    plain = [{"day": date(2004, 1, 1) + timedelta(days=9 * n), "article_id": f"a{n}"} for n in range(60)]
    found = said(*plain, {"cue_class": "promise", "evidence": "“We will go.”", "kind": "indirect"})
    rows = charts.speaker_over_time_rows(found)
    assert len(rows) == 24
    assert "“We will go.”" in set(rows["evidence"])
    chart = charts.speaker_over_time(found)
    assert sum(bar.get_height() for bar in chart.axes[0].patches) == 61
    assert "All 61 dated quotations" in chart.axes[0].texts[0].get_text()


def test_undated_quotations_alone_have_no_axis_of_days():
    chart = charts.speaker_over_time(said({"day": None}))
    assert title(chart) == "The harbour office is quoted once: direct"
    assert not marks(chart)
    assert not chart.axes[0].get_xticklabels()


def test_without_a_quotation_it_says_so():
    assert charts.speaker_over_time(said()).empty
    assert charts.speaker_over_time_rows(said()).empty


@pytest.mark.parametrize("cue", [":", None])
def test_without_a_verb_an_indirect_quotation_stands_alone(cue):
    chart = charts.speaker_over_time(said({"kind": "indirect", "cue": cue, "evidence": "nobody crossed"}))
    assert chart.axes[0].texts[1].get_text() == "nobody crossed"
