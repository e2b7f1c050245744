"""What the charts show, read from their axes."""

import subprocess
import sys
from datetime import date

import pytest

from crossings.charts import (
    corpus_by_year,
    figures_over_time,
    hiding_estimates,
    reported_against_record,
    timeline_chart,
    who_is_quoted,
)
from crossings.comparison import compare
from crossings.schemas import table

ARTICLES = table(
    "articles",
    [
        {"article_id": "a", "source": "The Paper", "published": date(2006, 3, 1)},
        {"article_id": "b", "source": "The Paper", "published": date(2008, 3, 1)},
        {"article_id": "undated"},
    ],
)
RECORD = table(
    "record",
    [
        {
            "series": "arrivals", "period": str(y), "value_low": 2000, "value_high": 2000, "measure": "flow",
            "population": "refugees", "origin": "Sudan", "destination": "Chad", "seen": "yes",
        }
        for y in range(2001, 2008)
    ],
)  # fmt: skip


def figures(*rows):
    usual = {
        "article_id": "a", "low": 3000, "high": 3000, "hedge": "exact", "unit": "people", "population": "refugees",
        "action": "fled", "measure": "flow", "origin": "Sudan", "destination": "Chad", "when": "2001/..",
        "when_from": date(2001, 1, 1), "confidence": 0.9,
    }  # fmt: skip
    return table("figures", [usual | {"figure_id": f"f{number}"} | row for number, row in enumerate(rows)])


def events(number):
    rows = [
        {
            "timeline_id": f"t{n:03}", "what": f"people crossed the river at place {n}",
            "day_from": date(2000 + n % 9, 5, 1),
            "day_to": date(2000 + n % 9, 5, 1 if n % 2 else 31), "precision": "day" if n % 2 else "month",
            "factuality": "happened", "event_ids": ["e"], "article_ids": ["a"], "differs": "none",
        }
        for n in range(number)
    ]  # fmt: skip
    return table("timeline", rows)


def quotes(*groups_and_kinds):
    rows = [{"article_id": "a", "confidence": 0.9, "speaker_group": g, "kind": k} for g, k in groups_and_kinds]
    return table("quotes", rows)


def texts(figure):
    return [text.get_text() for axes in figure.axes for text in axes.texts]


def test_with_nothing_to_draw_every_chart_says_so():
    none = figures()
    for articles in (ARTICLES, ARTICLES.iloc[:0]):
        compared = compare(none, RECORD, articles)
        assert "No dated figures" in figures_over_time(none, articles).get_suptitle()
        assert "No dated figures" in figures_over_time(none, articles, "stock", record=RECORD).get_suptitle()
        assert "No dated estimates" in hiding_estimates(none, articles).get_suptitle()
        assert "No quotations" in who_is_quoted(quotes()).get_suptitle()
        assert "No dated events" in timeline_chart(events(0), articles).get_suptitle()
        assert "No reported running total" in reported_against_record(compared, none, articles).get_suptitle()
    assert "No dated articles" in corpus_by_year(ARTICLES.iloc[:0]).get_suptitle()


def test_one_row_makes_a_chart():
    assert texts(figures_over_time(figures({}), ARTICLES)) == ["3,000"]
    assert "1 dated event, 2000" in timeline_chart(events(1), ARTICLES).get_suptitle()
    assert "1 dated article in 2006" in corpus_by_year(ARTICLES.iloc[:1]).get_suptitle()


def test_running_totals_and_single_periods_have_panels_of_their_own():
    single = {"when": "2005", "when_to": date(2005, 12, 31)}
    assert len(figures_over_time(figures({}, single), ARTICLES).axes) == 2


def test_the_title_counts_the_totals_that_lag():
    chart = figures_over_time(figures({}, {"article_id": "b", "low": 14000, "high": 14000}), ARTICLES, record=RECORD)
    assert "One of 2 reported running totals from Sudan to Chad lags" in " ".join(chart.get_suptitle().split())
    assert "official count" in texts(chart)


def test_hidden_people_stand_in_no_chart_of_counts():
    hidden = figures({"action": "hiding", "measure": "stock"})
    assert "No dated figures" in figures_over_time(hidden, ARTICLES, "stock").get_suptitle()
    assert "3,000" in texts(hiding_estimates(hidden, ARTICLES))


def test_stocks_and_flows_never_share_a_chart():
    both = figures({}, {"measure": "stock", "action": "hosted", "low": 77, "high": 77})
    assert "77" not in texts(figures_over_time(both, ARTICLES))
    assert texts(figures_over_time(both, ARTICLES, "stock")) == ["77"]


def test_an_estimate_is_a_bar_between_its_ends_with_its_claimant():
    rows = figures({"action": "hiding", "low": 1000, "high": 5000, "hedge": "range", "claimed_by": "an aid group"})
    axes = hiding_estimates(rows, ARTICLES).axes[0]
    assert list(axes.lines[0].get_xdata()) == [1000, 5000]
    assert axes.get_yticklabels()[0].get_text() == "an aid group, 01 Mar 2006"
    assert "1,000–5,000" in texts(axes.figure)


def test_an_open_count_has_an_arrow():
    rows = figures({"low": 3000, "high": None, "hedge": "at_least"})
    axes = figures_over_time(rows, ARTICLES).axes[0]
    assert [note.arrow_patch is not None for note in axes.texts] == [True, False]
    assert axes.texts[1].get_text() == "≥ 3,000"


def test_counts_start_at_zero_and_have_separators_and_a_unit():
    axes = figures_over_time(figures({}, {"low": 2000, "high": 2000}), ARTICLES).axes[0]
    assert axes.get_ylim()[0] == 0
    assert axes.get_ylabel() == "people"
    assert axes.yaxis.get_major_formatter()(12345, 0) == "12,345"


def test_counts_far_apart_stand_on_a_log_scale():
    axes = figures_over_time(figures({"low": 3, "high": 3}, {"low": 90000, "high": 90000}), ARTICLES).axes[0]
    assert axes.get_yscale() == "log"


def test_an_undated_count_is_counted_in_the_source_line():
    chart = figures_over_time(figures({}, {"article_id": "undated"}), ARTICLES)
    assert "1 count without a day not drawn" in chart.texts[-1].get_text()


def test_a_later_mention_in_an_article_is_not_drawn_again():
    assert len(figures_over_time(figures({}, {"same_as": "f0"}), ARTICLES).axes[0].lines) == 1


def test_quotations_are_counted_by_group_and_kind():
    found = quotes(("un", "direct"), ("un", "direct"), ("un", "indirect"), (None, "mixed"))
    axes = who_is_quoted(found).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["UN", "Group not known"]
    assert [text.get_text() for text in axes.texts] == ["2", "1", "3", "1", "1"]


@pytest.mark.parametrize("number", [5, 300])
def test_timeline_labels_do_not_collide(number):
    chart = timeline_chart(events(number), ARTICLES)
    boxes = [text.get_window_extent() for text in chart.axes[0].texts]
    assert len(boxes) == min(number, 24)
    assert not any(a.overlaps(b) for n, a in enumerate(boxes) for b in boxes[:n])
    assert ("24 of 300 events drawn" in chart.texts[-1].get_text()) == (number == 300)


def test_timeline_draws_a_dot_for_a_day_and_a_bar_for_a_month():
    axes = timeline_chart(events(4), ARTICLES).axes[0]
    assert (len(axes.lines), len(axes.patches)) == (2, 2)


def test_the_distance_to_the_record_is_drawn():
    rows = figures({})
    chart = reported_against_record(compare(rows, RECORD, ARTICLES), rows, ARTICLES)
    assert set(texts(chart)) == {"3,000", "10,000"}


def test_years_without_articles_stand_between():
    axes = corpus_by_year(ARTICLES).axes[0]
    assert [bar.get_height() for bar in axes.patches] == [1, 0, 1]


def test_the_same_tables_give_the_same_picture():
    draw = lambda: figures_over_time(figures({}), ARTICLES, record=RECORD)._repr_png_()  # noqa: E731
    assert draw() == draw()


def test_importing_crossings_loads_no_matplotlib():
    code = "import sys, crossings; from crossings.comparison import compare; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
