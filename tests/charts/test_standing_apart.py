"""No text of a chart covers another or leaves the picture, with 1, 5 and 300 rows, short words and long."""

from datetime import date, timedelta
from itertools import combinations

import pandas as pd
import pytest
from matplotlib.text import Text

from crossings import charts
from crossings.comparison import compare
from crossings.schemas import ACTIONS, CUE_CLASSES, HEDGES, QUOTE_KINDS, RELATIONS, SPEAKER_GROUPS, table

FIRST = date(1994, 3, 1)
LONG = "the Permanent Secretariat of the Standing Conference of Displaced Persons of the Upper Valley \U0001f6a2"
PLACES = ("Sudan", "Chad", "Libya", "the Autonomous Province of the Eastern Mountains", "Egypt")
KINDS = (None, "update", "copy", "correction")


def texts_drawn(figure) -> list[tuple[str, object]]:
    """Give each text that is drawn and its box in pixels; a tick's label beyond its axis is not drawn."""
    found: list[Text] = []
    draw = Text.draw

    def drawn(text, renderer):
        if text.get_visible() and text.get_text().strip():
            found.append(text)
        return draw(text, renderer)

    Text.draw = drawn
    try:
        figure.canvas.draw()
    finally:
        Text.draw = draw
    renderer = figure.canvas.get_renderer()
    # Of a note with an arrow only the words.
    return [(text.get_text(), Text.get_window_extent(text, renderer)) for text in dict.fromkeys(found)]


def day(number):
    return FIRST + timedelta(days=number * number % 11000)


def articles(number):
    return table(
        "articles",
        [
            {
                "article_id": f"a{n}", "source": ("The Paper", LONG)[n % 2], "published": day(n), "words": 200,
                "duplicate_kind": KINDS[n % 4],
            }
            for n in range(number)
        ],
    )  # fmt: skip


def figures(number):
    rows = []
    for n in range(number):
        low, high = 3 + n * n * 11, 3 + n * n * 11 + n % 3 * 500
        opened = {"at_least": {"high": None}, "at_most": {"low": None}}.get(HEDGES[n % 6], {})
        rows.append(
            {
                "figure_id": f"f{n}", "article_id": f"a{n}", "evidence": str(low), "low": low, "high": high,
                "hedge": HEDGES[n % 6], "unit": "people", "population": "refugees",
                "action": ACTIONS[n % 10], "measure": ("flow", "stock")[n // 2 % 2], "origin": PLACES[n % 3],
                "destination": PLACES[n % 5], "when": (None, "2001/..", "2005")[n % 3], "confidence": 0.9,
                "when_from": (None, date(2001, 1, 1), date(2005, 1, 1))[n % 3],
                "when_to": (None, None, date(2005, 12, 31))[n % 3], "claimed_by": (None, LONG, "A")[n % 3],
            }
            | opened
        )  # fmt: skip
    return table("figures", rows)


def hidden(number):
    return figures(number).assign(action="hiding", measure="stock")


def quotes(number):
    rows = [
        {
            "article_id": f"a{n}", "quote_id": f"q{n}", "confidence": 0.9,
            "speaker_group": [*SPEAKER_GROUPS, None][n % 12],
            "kind": QUOTE_KINDS[n % 3], "cue_class": CUE_CLASSES[n % 13], "evidence": f"“{LONG}”, it said",
        }
        for n in range(number)
    ]  # fmt: skip
    return table("quotes", rows)


def said(number):
    days = [None if n % 7 == 6 else day(n) for n in range(number)]
    return quotes(number).assign(day=pd.Series(days, dtype="object"), speaker_name=LONG)


def events(number):
    rows = [
        {
            "timeline_id": f"t{n:03}", "what": (LONG, "people crossed the river")[n % 2],
            "where": (None, PLACES[n % 5])[n % 2],
            "day_from": day(n), "day_to": (None, day(n), day(n) + timedelta(days=30 * n))[n % 3],
            "precision": "interval", "factuality": ("happened", "planned")[n % 5 == 4], "event_ids": ["e"],
            "article_ids": ["a"] * (1 + n % 3), "differs": "none", "prominence": 0.5,
        }
        for n in range(number)
    ]  # fmt: skip
    return table("timeline", rows)


def official(number):
    rows = [
        {
            "series": f"{place}_{kind}", "period": str(1990 + n), "value_low": 200, "value_high": 200, "measure": kind,
            "population": "refugees", "origin": "Sudan", "destination": place, "seen": "yes",
        }
        for n in range(36)
        for place in PLACES[1:]
        for kind in ("flow", "stock")
    ]  # fmt: skip
    return table("record", rows)


def words(number):
    rows = [
        {"year": 1994 + n % 30, "word": f"{'refugee' if n % 2 else LONG} {n // 30}", "count": n, "per_10000": n * 1.5}
        for n in range(number + 1)
    ]
    return pd.DataFrame(rows)


def held(number):
    found, read = figures(number), articles(number)
    return compare(found, official(number), read), found, read


def claims(number):
    rows = [
        {
            "claim_id": f"c{n}", "quantity_id": f"q{n // 3}", "low": low, "high": high, "unit": "people",
            "population": "refugees", "action": ACTIONS[n // 3 % 10], "measure": "flow", "origin": PLACES[n // 3 % 5],
            "destination": PLACES[n // 6 % 5], "when_from": FIRST, "when_to": FIRST + timedelta(days=n),
            "claimed_by": (None, LONG, "A")[n % 3], "first_told": None if n % 11 == 10 else day(n),
            "hedges": [], "figure_ids": [f"f{n}"], "article_ids": [f"a{n}"] * (1 + n % 2), "independent": 1,
            "relation": RELATIONS[n * 5 % 6], "of": f"c{n - 1}" if n else None, "stale_figure_ids": [],
        }
        for n in range(number)
        for low, high in [((None, 4000), (900, 1000), (2000000, None))[n % 3]]
    ]  # fmt: skip
    return table("claims", rows)


def board(number):
    rows = [
        {"table": ("figures", "quotes")[n % 2], "measure": f"slot {n}, when told %",
         "corpus": ("toy", "other")[n // 2 % 2], "part": "scored", "system": 50.0 + n % 50, "low": 40.0, "high": 100.0,
         "coders": 90.0, "rows": 9 + n}
        for n in range(number)
    ]  # fmt: skip
    return pd.DataFrame(rows)


def tenths(number):
    rows = [
        {"low": n / 10, "high": n / 10 + 0.1, "said": n / 10 + 0.05, "right": 1 - n / 10, "right_low": 0.0,
         "right_high": 1.0, "gap": 0.95 - n / 5, "rows": 10**n}
        for n in range(min(number, 10))
    ]  # fmt: skip
    return pd.DataFrame(rows)


DRAW = {
    "accuracy_chart": lambda n: charts.accuracy_chart(board(n)),
    "calibration_chart": lambda n: charts.calibration_chart(tenths(n)),
    "conflicting_claims": lambda n: charts.conflicting_claims(claims(n), figures(n), articles(n)),
    "corpus_by_year": lambda n: charts.corpus_by_year(articles(n)),
    "figures_over_time": lambda n: charts.figures_over_time(figures(n), articles(n)),
    "figures_over_time of stocks": lambda n: charts.figures_over_time(figures(n), articles(n), "stock"),
    "flows_by_route": lambda n: charts.flows_by_route(figures(n), articles(n)),
    "hiding_estimates": lambda n: charts.hiding_estimates(hidden(n), articles(n)),
    "reported_against_record": lambda n: charts.reported_against_record(*held(n)),
    "speaker_over_time": lambda n: charts.speaker_over_time(said(n)),
    "timeline_chart": lambda n: charts.timeline_chart(events(n), articles(n)),
    "voices_by_year": lambda n: charts.voices_by_year(quotes(n), articles(n)),
    "who_is_quoted": lambda n: charts.who_is_quoted(quotes(n)),
    "words_over_time": lambda n: charts.words_over_time(words(n)),
}


def test_every_chart_is_looked_at():
    assert {name.split(" ")[0] for name in DRAW} == {n for n in charts.__all__ if not n.endswith("_rows")}


@pytest.mark.parametrize("number", [1, 5, 300])
@pytest.mark.parametrize("name", DRAW)
def test_texts_cover_no_other_and_stay_inside(name, number, recwarn):
    chart = DRAW[name](number)
    drawn = texts_drawn(chart)
    assert drawn
    outside = [
        words for words, box in drawn if box.x0 < 0 or box.y0 < 0 or box.x1 > chart.bbox.x1 or box.y1 > chart.bbox.y1
    ]
    over = [(a, b) for (a, one), (b, other) in combinations(drawn, 2) if one.padded(-0.5).overlaps(other.padded(-0.5))]
    assert not outside
    assert not over
    assert not list(recwarn)


def test_a_text_that_covers_another_is_seen():
    chart = DRAW["who_is_quoted"](5)
    chart.axes[0].text(0, 0, "here")
    chart.axes[0].text(0, 0, "there")
    boxes = dict(texts_drawn(chart))
    assert boxes["here"].overlaps(boxes["there"])
