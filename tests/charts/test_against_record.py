"""Reported counts over the record's course: which panel a count stands in, and what is drawn behind it."""

from datetime import date

import pytest

from crossings import charts
from crossings.charts.style import GREEN
from crossings.comparison import compare
from crossings.schemas import table

ARTICLES = table(
    "articles",
    [
        {"article_id": "a", "source": "The Paper", "published": date(2006, 3, 1)},
        {"article_id": "b", "source": "The Paper", "published": date(2008, 3, 1)},
    ],
)
USUAL = {"seen": "yes", "population": "refugees", "origin": "Sudan", "destination": "Chad"}
RECORD = table(
    "record",
    [
        USUAL | {"series": "arrivals", "period": str(y), "value_low": 2000, "value_high": 2000, "measure": "flow"}
        for y in range(2001, 2008)
    ]
    + [
        USUAL | {"series": "camp", "period": f"{y}-06-01", "value_low": 400, "value_high": 400, "measure": "stock"}
        for y in (2005, 2007)
    ],
)  # fmt: skip
YEAR = {"when": "2005", "when_from": date(2005, 1, 1), "when_to": date(2005, 12, 31), "low": 2000, "high": 2000}
CAMP = {"measure": "stock", "action": "hosted", "when": None, "when_from": None, "low": 400, "high": 400}


def figures(*rows):
    usual = {name: USUAL[name] for name in ("population", "origin", "destination")} | {
        "article_id": "a", "low": 3000, "high": 3000, "hedge": "exact", "unit": "people", "action": "fled",
        "measure": "flow", "when": "2001/..", "when_from": date(2001, 1, 1), "confidence": 0.9, "start": 0, "end": 1,
        "sentence_start": 0,
    }  # fmt: skip
    return table("figures", [usual | {"figure_id": f"f{n}"} | row for n, row in enumerate(rows)])


def draw(*rows, record=RECORD):
    found = figures(*rows)
    held = compare(found, record, ARTICLES), found, ARTICLES, record
    return charts.reported_against_record(*held), charts.reported_against_record_rows(*held)


def title(chart):
    return " ".join(chart.get_suptitle().split())


def course(axes):
    """Give the level lines of the record's course: from, to, number."""
    lines = [line for line in axes.lines if line.get_color() == GREEN and line.get_marker() == "None"]
    ends = [(*line.get_xdata(), *line.get_ydata()) for line in lines if line.get_linestyle() == "-"]
    return [(start, end, low) for start, end, low, high in ends if low == high]


def dashed(axes):
    return [line for line in axes.lines if line.get_linestyle() == "--"]


@pytest.mark.parametrize(
    ("row", "panel"),
    [
        ({}, "Running totals, Sudan to Chad"),
        (YEAR, "Counts of a year, Sudan to Chad"),
        (CAMP, "Numbers at a time, Sudan to Chad"),
    ],
)
def test_a_count_stands_in_the_panel_of_what_it_counts(row, panel):
    chart, rows = draw(row)
    assert [axes.get_title(loc="left") for axes in chart.axes] == list(rows["panel"]) == [panel]


def test_a_stale_total_has_a_line_back_to_the_day_by_which_it_had_been_passed():
    chart, rows = draw({})
    (line,) = dashed(chart.axes[0])
    number = chart.axes[0].xaxis.convert_units
    assert list(line.get_xdata()) == [number(date(2002, 12, 31)), number(date(2006, 3, 1))]
    assert set(line.get_ydata()) == {3000}
    assert list(rows["passed_by"]) == [date(2002, 12, 31)]
    assert (
        title(chart) == "The one reported count that has a counterpart in the record is a year or more behind it, 2006"
    )


def test_a_total_in_line_has_none():
    chart, rows = draw({"low": 10000, "high": 10000})
    assert not dashed(chart.axes[0])
    assert rows["passed_by"].isna().all()
    assert title(chart) == "The one reported count that has a counterpart in the record is in line with it, 2006"


def test_behind_running_totals_stands_what_was_known_on_each_day():
    chart, _ = draw({}, {"article_id": "b", "low": 14000, "high": 14000})
    known = [2000, 4000, 6000, 8000, 10000, 12000, 14000]
    assert list(dict.fromkeys(number for _, _, number in course(chart.axes[0]))) == known
    assert title(chart) == (
        "Of 2 reported counts that have a counterpart in the record 1 lags a year or more behind it, 1 is in line, "
        "2006 to 2008"
    )


def test_behind_counts_of_a_year_stand_the_years_of_the_record():
    chart, _ = draw(YEAR, YEAR | {"when": "2003", "when_from": date(2003, 1, 1), "when_to": date(2003, 12, 31)})
    bars = [bar.get_height() for bar in chart.axes[0].patches]
    assert set(bars) == {2000}
    assert len(bars) >= 3


def test_a_line_in_the_bar_of_a_year_that_the_record_counts_twice_is_told_below_the_chart():
    told = "a line in a bar is the lower of the record's counts"
    year = USUAL | {"series": "arrivals", "measure": "flow", "period": "2005", "value_low": 1800, "value_high": 2000}
    twice, _ = draw(YEAR, record=table("record", [year]))
    once, _ = draw(YEAR)
    source = [" ".join(" ".join(text.get_text() for text in chart.texts).split()) for chart in (twice, once)]
    assert told in source[0]
    assert told not in source[1]


def test_behind_numbers_at_a_time_stands_the_number_then_known():
    chart, _ = draw(CAMP, CAMP | {"article_id": "b", "low": 900, "high": 900})
    assert {number for _, _, number in course(chart.axes[0])} == {400}


def test_estimates_tenfold_apart_are_not_drawn_behind_a_count():
    camp = USUAL | {"series": "camp", "measure": "stock"}
    near = camp | {"period": "2005", "value_low": 300, "value_high": 900, "published": date(2005, 12, 31)}
    far = camp | {"period": "2006", "value_low": 300, "value_high": 9000, "published": date(2006, 6, 1)}
    later = camp | {"period": "2007", "value_low": 400, "value_high": 800, "published": date(2007, 12, 31)}
    chart, _ = draw(CAMP, CAMP | {"article_id": "b"}, record=table("record", [near, far, later]))
    drawn = course(chart.axes[0])
    assert {number for _, _, number in drawn} == {300, 900, 400, 800}
    number = chart.axes[0].xaxis.convert_units
    unsettled = number(date(2006, 6, 1)), number(date(2007, 12, 31))
    assert all(end <= unsettled[0] or start >= unsettled[1] for start, end, _ in drawn)


def test_a_claimed_count_is_hollow_and_names_its_claimant():
    chart, _ = draw({"claimed_by": "a relief group"}, {"article_id": "b", "low": 14000, "high": 14000})
    faces = [line.get_markerfacecolor() for line in chart.axes[0].lines if line.get_marker() == "o"]
    assert faces.count("white") == 1
    assert "3,000, a relief group" in [text.get_text() for text in chart.axes[0].texts]


def test_of_many_panels_those_of_most_counts_are_drawn():
    places = ["Chad", "Egypt", "Libya", "Kenya", "Uganda"]
    arrivals = RECORD.loc[RECORD["measure"] == "flow"].dropna(axis=1).to_dict("records")
    record = table("record", [row | {"destination": place, "series": place} for place in places for row in arrivals])
    rows = [{"destination": place} for place in places] + [{"destination": "Uganda", "article_id": "b"}]
    chart, drawn = draw(*rows, record=record)
    assert len(chart.axes) == 3
    assert "4 of 6 counts drawn" in chart.source
    assert drawn["panel"].iloc[0] == "Running totals, Sudan to Uganda"


def test_without_a_counterpart_it_says_so():
    chart, rows = draw({"origin": "Chad", "destination": "Egypt"})
    assert chart.empty
    assert rows.empty


def test_a_total_since_another_beginning_than_most_stands_in_a_panel_of_its_own():
    later = {"when": "2004/..", "when_from": date(2004, 1, 1), "low": 4000, "high": 4000}
    _, rows = draw({"low": 10_000, "high": 10_000}, {"low": 10_000, "high": 10_000, "article_id": "b"}, later)
    panels = rows.groupby("panel")["low"].apply(list).to_dict()
    assert panels["Counts of other periods, Sudan to Chad"] == [4000]
    assert panels["Running totals, Sudan to Chad"] == [10_000, 10_000]
