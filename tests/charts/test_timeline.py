"""The timeline's two panels: all events counted, and those told most by name, each as precisely as it is known."""

from datetime import date, timedelta

import pandas as pd
import pytest

from crossings import charts
from crossings.charts.spans import DAY, LONGER, WEEKS, precision
from crossings.edtf import written
from crossings.schemas import table

ARTICLES = table("articles", [{"article_id": "a", "source": "The Paper", "published": date(2006, 3, 1)}])


def timeline(*rows):
    usual = {
        "what": "people crossed the river", "where": "Sudan", "day_from": date(2004, 5, 1), "day_to": date(2004, 5, 1),
        "precision": "day", "factuality": "happened", "event_ids": ["e"], "article_ids": ["a"], "differs": "none",
        "prominence": 0.5,
    }  # fmt: skip
    return table("timeline", [usual | {"timeline_id": f"t{n:04}"} | row for n, row in enumerate(rows)])


def said(chart):
    return [text.get_text().replace("\n", " ") for text in chart.axes[-1].texts]


@pytest.mark.parametrize(
    ("first", "last", "words", "kind"),
    [
        (date(2002, 3, 14), date(2002, 3, 14), "14 Mar 2002", DAY),
        (date(2002, 3, 1), date(2002, 3, 31), "Mar 2002", WEEKS),
        (date(2002, 3, 4), date(2002, 3, 10), "4–10 Mar 2002", WEEKS),
        (date(2002, 3, 28), date(2002, 4, 3), "28 Mar–3 Apr 2002", WEEKS),
        (date(2002, 6, 1), date(2002, 8, 31), "Jun–Aug 2002", WEEKS),
        (date(2002, 1, 1), date(2002, 12, 31), "2002", LONGER),
        (date(1997, 1, 1), date(2001, 12, 31), "1997–2001", LONGER),
        (date(1997, 5, 1), date(2001, 2, 7), "May 1997–Feb 2001", LONGER),
        (date(1948, 1, 1), None, "since 1948", LONGER),
        (date(1948, 5, 9), None, "since May 1948", LONGER),
    ],
)
def test_a_span_is_written_as_short_as_its_days_allow(first, last, words, kind):
    assert (written(first, last), precision(first, last)) == (words, kind)


def test_a_day_is_a_dot_a_month_a_bar_and_what_goes_on_has_an_arrow():
    month, open_end = {"day_to": date(2004, 5, 31)}, {"day_to": None}
    axes = charts.timeline_chart(timeline({}, month, open_end), ARTICLES).axes[-1]
    assert sorted(line.get_marker() for line in axes.lines if line.get_marker() != "None") == [">", "o"]
    assert len(axes.patches) == 2


def test_the_upper_panel_counts_every_event():
    rows = [
        {"day_from": date(2000 + n % 20, 1 + n % 12, 1), "day_to": date(2000 + n % 20, 1 + n % 12, 1)}
        for n in range(300)
    ]
    strip = charts.timeline_chart(timeline(*rows), ARTICLES).axes[0]
    assert sum(bar.get_height() for bar in strip.patches) == 300


def test_events_that_lie_far_before_the_others_are_counted_in_words_and_pointed_at():
    rows = [{"day_from": date(2000 + n % 20, 1, 1), "day_to": date(2000 + n % 20, 1, 1)} for n in range(40)]
    early = {"day_from": date(1900, 1, 1), "day_to": date(1900, 1, 1), "article_ids": ["a", "b"]}
    chart = charts.timeline_chart(timeline(early, *rows), ARTICLES)
    strip = chart.axes[0]
    said_beside = " ".join(strip.texts[0].get_text().split())
    assert said_beside.startswith("40 events where they begin")
    assert "(1 earlier left out)" in said_beside
    assert sum(bar.get_height() for bar in strip.patches) == 40
    assert "<" in {line.get_marker() for line in chart.axes[1].lines}
    assert said(chart)[0] == "1 Jan 1900"


def test_what_is_known_to_a_year_is_in_no_bar_of_a_month():
    rows = [{}, {"day_from": date(2004, 1, 1), "day_to": date(2004, 12, 31)}]
    strip = charts.timeline_chart(timeline(*rows), ARTICLES).axes[0]
    assert sum(bar.get_height() for bar in strip.patches) == 1
    assert "counted by month (1 known to a year" in " ".join(strip.texts[0].get_text().split())


def test_of_many_events_the_most_prominent_are_named():
    rows = [{"what": f"event {n}", "day_from": date(2000, 1, 1) + timedelta(days=n)} for n in range(30)]
    rows += [
        {"what": "told clearly", "prominence": 0.8},
        {"what": "to come", "prominence": 0.9, "factuality": "planned"},
    ]
    rows += [{"what": "told twice", "prominence": 0.9, "article_ids": ["a", "b"], "differs": "day and count"}]
    found = list(charts.timeline_chart_rows(timeline(*rows))["what"])
    assert len(found) == 24
    assert {"told clearly", "told twice"} <= set(found)
    assert "to come" not in found
    chart = charts.timeline_chart(timeline(*rows), ARTICLES)
    assert "told twice (2 articles, day and count differ, Sudan)" in said(chart)
    assert "told clearly (Sudan)" in said(chart)
    assert "Below, 24 of them: the most prominent" in " ".join(chart.axes[0].texts[0].get_text().split())


def test_what_did_not_happen_says_so():
    chart = charts.timeline_chart(timeline({"factuality": "planned"}), ARTICLES)
    assert said(chart)[1] == "people crossed the river (planned, Sudan)"
    (dot,) = [line for line in chart.axes[-1].lines if line.get_marker() == "o"]
    assert dot.get_markerfacecolor() == "white"


def test_a_clause_of_many_words_is_cut_and_its_note_stays():
    chart = charts.timeline_chart(timeline({"what": "word " * 90, "article_ids": ["a", "b"]}), ARTICLES)
    (label,) = [text.get_text() for text in chart.axes[-1].texts if "word" in text.get_text()]
    assert label.count("\n") == 1
    assert label.endswith("… (2 articles, Sudan)")


def test_one_event_has_no_panel_of_counts():
    assert len(charts.timeline_chart(timeline({}), ARTICLES).axes) == 1


def test_undated_events_are_no_rows():
    none = timeline({}).assign(day_from=pd.Series([None], dtype="object"))
    assert charts.timeline_chart(none, ARTICLES).empty
    assert charts.timeline_chart_rows(none).empty
