"""The program beside two coders, and what a confidence says beside what is right: marks and titles."""

import pandas as pd
import pytest

from crossings import charts
from crossings.accuracy import columns_of_board, tenths

COLUMNS = list(columns_of_board()["column"])


def board(*rows):
    usual = {
        "table": "figures", "measure": "value F1", "corpus": "toy", "part": "scored", "system": 80.0, "low": 70.0,
        "high": 90.0, "coders": 84.0, "coders_low": 80.0, "coders_high": 90.0, "rows": 40,
    }  # fmt: skip
    return pd.DataFrame([usual | row for row in rows], columns=COLUMNS)


FAR = {"measure": "origin %", "system": 41.26, "coders": 91.0}


def title(chart):
    return " ".join(chart.get_suptitle().split())


def dots(panel):
    return [(line.get_xdata()[0], line.get_ydata()[0]) for line in panel.lines
            if line.get_marker() not in ("None", "|")]  # fmt: skip


def strokes(panel):
    return [line.get_xdata()[0] for line in panel.lines if line.get_marker() == "|"]


def lines(panel):
    return [
        tuple(line.get_xdata()) for line in panel.lines if line.get_linestyle() == "-" and len(line.get_xdata()) == 2
    ]


def test_only_the_articles_that_are_scored_are_drawn():
    rows = charts.accuracy_chart_rows(board({}, FAR | {"part": "development"}))
    assert list(rows["measure"]) == ["value F1"]


def test_a_measure_of_fewer_than_ten_rows_is_not_drawn():
    rows = charts.accuracy_chart_rows(board({"rows": 10}, FAR | {"rows": 9}))
    assert list(rows["measure"]) == ["value F1"]


def test_a_measure_that_repeats_another_is_not_drawn():
    rows = charts.accuracy_chart_rows(board({}, {"measure": "whole row %"}, {"table": "dates", "measure": "strict F1"},
                                              {"measure": "value recall"}, {"measure": "value precision"}))  # fmt: skip
    assert list(rows["measure"]) == ["value F1"]


def test_of_a_slot_that_some_rows_leave_empty_those_alone_that_tell_it_are_drawn():
    told = FAR | {"measure": "origin, when told %"}
    assert list(charts.accuracy_chart_rows(board(FAR, told))["measure"]) == ["origin, when told %"]
    assert charts.accuracy_chart_rows(board(FAR, told | {"rows": 9})).empty


@pytest.mark.parametrize("other", [{"table": "quotes"}, {"corpus": "other"}, {"part": "development"}])
def test_of_a_slot_that_rows_leave_empty_elsewhere_alone_every_row_is_drawn(other):
    rows = charts.accuracy_chart_rows(board(FAR, FAR | {"measure": "origin, when told %"} | other))
    assert rows["measure"].iloc[0] == "origin %"
    assert len(rows) == (1 if "part" in other else 2)


def test_the_title_names_a_slot_by_its_name_alone():
    told = FAR | {"measure": "origin, when told %"}
    assert "furthest below on origin of figures in toy: 41.3" in title(charts.accuracy_chart(board({}, told)))


@pytest.mark.parametrize(("system", "near"), [(79.0, True), (78.9, False), (90.0, True)])
def test_near_is_at_most_five_points_below_the_coders(system, near):
    assert list(charts.accuracy_chart_rows(board({"system": system}))["near"]) == [near]


def test_the_title_counts_what_is_near_and_names_what_is_furthest():
    told = title(charts.accuracy_chart(board({}, FAR, {"table": "dates"})))
    assert told == (
        "On 2 of 3 measures the program is at most 5 points below two coders; furthest below on origin of figures "
        "in toy: 41.3 against 91.0"
    )


def test_each_measure_has_a_dot_its_interval_and_the_coders_stroke():
    (panel,) = charts.accuracy_chart(board({}, FAR)).axes
    assert dots(panel) == [(80.0, 0.0), (41.26, 1.0)]
    assert lines(panel) == [(70.0, 90.0), (70.0, 90.0)]
    assert strokes(panel) == [84.0, 91.0]
    assert [label.get_text() for label in panel.get_yticklabels()] == ["value F1", "origin"]


def test_two_corpora_stand_on_one_line_apart_and_with_other_marks():
    (panel,) = charts.accuracy_chart(board({}, {"corpus": "other"})).axes
    (_, one), (_, other) = dots(panel)
    assert one < 0 < other
    assert len({line.get_marker() for line in panel.lines} - {"|", "None"}) == 2


def test_each_table_has_a_panel_of_its_own_from_nought_to_a_hundred():
    panels = charts.accuracy_chart(board({}, {"table": "dates"})).axes
    assert [panel.get_title(loc="left") for panel in panels] == ["figures", "dates"]
    assert all(panel.get_xlim() == (0, 102) for panel in panels)
    assert panels[-1].get_xlabel() == "percent"


@pytest.mark.parametrize("rows", [[], [{"part": "development"}]])
def test_where_no_article_was_scored_the_chart_says_so(rows):
    chart = charts.accuracy_chart(board(*rows))
    assert chart.empty
    assert title(chart) == "No article was scored"


def judged(*told):
    return pd.DataFrame(
        [(confidence, right) for confidence, yes, no in told for right in [True] * yes + [False] * no],
        columns=["confidence", "right"],
    ).assign(article_id=lambda rows: rows.index.astype(str))


GROUPS = tenths(judged((0.35, 40, 60), (0.95, 1110, 0)))


def test_the_calibration_title_tells_of_how_many_rows_and_how_far_off_at_most():
    assert title(charts.calibration_chart(GROUPS)) == (
        "Of 1,210 rows, in 2 groups by confidence, the share that is right is at most 0.05 from what the confidence "
        "says"
    )


def test_each_group_has_a_dot_where_it_says_and_is_right():
    (panel,) = charts.calibration_chart(GROUPS).axes
    assert [tuple(map(float, dot)) for dot in dots(panel)] == [
        (pytest.approx(0.35), pytest.approx(0.4)), (pytest.approx(0.95), pytest.approx(1.0)),
    ]  # fmt: skip
    assert [text.get_text() for text in panel.texts] == ["100 rows", "1,110 rows"]
    assert (panel.get_xlim(), panel.get_ylim()) == ((0, 1), (0, 1))


def test_the_line_of_full_agreement_is_drawn():
    (panel,) = charts.calibration_chart(GROUPS).axes
    (line,) = [line for line in panel.lines if line.get_linestyle() == "--"]
    assert list(line.get_xdata()) == list(line.get_ydata()) == [0, 1]


def test_the_calibration_chart_draws_the_groups_that_it_is_given():
    pd.testing.assert_frame_equal(charts.calibration_chart_rows(GROUPS), GROUPS)


def test_where_no_row_was_judged_the_calibration_chart_says_so():
    chart = charts.calibration_chart(tenths(judged()))
    assert chart.empty
    assert title(chart) == "No row was scored"


def test_a_slot_has_one_row_though_one_corpus_leaves_none_of_it_empty():
    rows = board({"measure": "origin %"}, {"measure": "origin, when told %", "corpus": "other"})
    (panel,) = charts.accuracy_chart(rows).axes
    assert [label.get_text() for label in panel.get_yticklabels()] == ["origin"]
