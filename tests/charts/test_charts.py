"""What the charts show, read from their axes."""

import subprocess
import sys
from datetime import date

import pytest
from matplotlib.text import Text

from crossings import charts
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
            "factuality": "happened", "event_ids": ["e"], "article_ids": ["a"], "differs": "none", "prominence": 0.5,
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
        assert "No dated report counts people who moved" in charts.figures_over_time(none, articles).get_suptitle()
        assert (
            "No dated report counts people at a time"
            in charts.figures_over_time(none, articles, "stock").get_suptitle()
        )
        assert "No estimate of those in hiding in this corpus" in charts.hiding_estimates(none, articles).get_suptitle()
        assert "No quotations" in charts.who_is_quoted(quotes()).get_suptitle()
        assert "No dated events" in charts.timeline_chart(events(0), articles).get_suptitle()
        assert "No reported count" in charts.reported_against_record(compared, none, articles).get_suptitle()
    assert "No dated articles" in charts.corpus_by_year(ARTICLES.iloc[:0]).get_suptitle()


def test_one_row_makes_a_chart():
    assert texts(charts.figures_over_time(figures({}), ARTICLES)) == ["3,000"]
    assert "1 dated event, 2000" in charts.timeline_chart(events(1), ARTICLES).get_suptitle()
    assert "1 dated article in 2006" in charts.corpus_by_year(ARTICLES.iloc[:1]).get_suptitle()


def test_running_totals_and_single_periods_have_panels_of_their_own():
    single = {"when": "2005", "when_to": date(2005, 12, 31)}
    assert len(charts.figures_over_time(figures({}, single), ARTICLES).axes) == 2


def test_the_title_counts_the_totals_that_lag():
    rows = figures({}, {"article_id": "b", "low": 14000, "high": 14000})
    chart = charts.reported_against_record(compare(rows, RECORD, ARTICLES), rows, ARTICLES)
    assert " ".join(chart.get_suptitle().split()) == (
        "Of 2 reported counts that have a counterpart in the record 1 lags a year or more behind it, 1 is in line, "
        "2006 to 2008"
    )


def test_every_chart_has_its_rows():
    drawn = {name for name in charts.__all__ if not name.endswith("_rows")}
    assert {f"{name}_rows" for name in drawn} == set(charts.__all__) - drawn


def test_the_rows_of_a_chart_are_its_marks():
    single = {"when": "2005", "when_to": date(2005, 12, 31), "low": 40, "high": 40, "article_id": "b"}
    found = figures({}, {"article_id": "undated"}, single)
    rows = charts.figures_over_time_rows(found, ARTICLES)
    panels = charts.figures_over_time(found, ARTICLES).axes
    assert list(rows["panel"]) == [axes.get_title(loc="left") for axes in panels]
    assert list(rows["low"]) == [axes.lines[0].get_ydata()[0] for axes in panels]


def test_the_rows_of_estimates_are_its_bars_and_one_without_a_day_is_drawn_last():
    hidden = {"action": "hiding", "measure": "stock", "when": None, "when_from": None}
    found = figures(hidden | {"article_id": "undated", "claimed_by": "an aid group", "low": 9}, hidden)
    rows = charts.hiding_estimates_rows(found, ARTICLES)
    chart = charts.hiding_estimates(found, ARTICLES)
    assert list(rows["figure_id"]) == ["f1", "f0"]
    labels = [label.get_text() for label in chart.axes[0].get_yticklabels()]
    assert labels == ["the article, 1 Mar 2006", "an aid group, undated"]
    assert "2006" not in chart.get_suptitle()


def test_only_estimates_without_a_day_have_no_year_in_the_title():
    found = figures({"action": "hiding", "article_id": "undated", "when": None, "when_from": None})
    assert (
        charts.hiding_estimates(found, ARTICLES).get_suptitle() == "One estimate of people in hiding was found: 3,000"
    )


def test_of_many_estimates_the_latest_are_drawn_and_the_cut_is_told():
    hidden = {"action": "hiding", "measure": "stock"}
    found = figures(*[hidden | {"low": number, "high": number} for number in range(1, 34)])
    chart = charts.hiding_estimates(found, ARTICLES)
    assert len(charts.hiding_estimates_rows(found, ARTICLES)) == len(chart.axes[0].get_yticklabels()) == 30
    assert "the latest 30 of 33 estimates are drawn" in chart.texts[-1].get_text()


def test_the_rows_of_totals_hold_the_official_count_too():
    found = figures({}, {"when": "2005", "when_to": date(2005, 12, 31)})
    (row,) = charts.reported_against_record_rows(compare(found, RECORD, ARTICLES), found, ARTICLES).to_dict("records")
    assert (row["low"], row["record_high"], row["verdict"]) == (3000, 10000, "stale")


def test_the_rows_of_the_timeline_are_its_lines_in_order_of_time():
    rows = charts.timeline_chart_rows(events(300))
    chart = charts.timeline_chart(events(300), ARTICLES)
    whens, whats = chart.axes[1].texts[::2], chart.axes[1].texts[1::2]
    assert len(rows) == len(whens) == 24
    assert [text.get_text() for text in whats] == list(rows["what"])
    assert list(rows["day_from"]) == sorted(rows["day_from"])
    assert list(rows.columns) == list(events(0).columns)


def test_without_anything_to_draw_the_rows_are_none():
    none = figures()
    assert charts.figures_over_time_rows(none, ARTICLES).empty
    assert charts.hiding_estimates_rows(none, ARTICLES).empty
    assert charts.reported_against_record_rows(compare(none, RECORD, ARTICLES), none, ARTICLES).empty
    assert charts.timeline_chart_rows(events(0)).empty
    assert charts.who_is_quoted_rows(quotes()).empty
    assert charts.corpus_by_year_rows(ARTICLES.iloc[:0]).empty


def test_a_label_covers_no_mark():
    rows = figures(*[{"low": n, "high": n, "when": "2005", "when_to": date(2005, 12, 31)} for n in (10, 11, 12, 13)])
    axes = charts.figures_over_time(rows, ARTICLES).axes[0]
    marks = [axes.transData.transform((axes.xaxis.convert_units(line.get_xdata()[0]), line.get_ydata()[0]))
             for line in axes.lines]  # fmt: skip
    assert not [text for text in axes.texts for mark in marks if text.get_window_extent().contains(*mark)]


def test_hidden_people_stand_in_no_chart_of_counts():
    hidden = figures({"action": "hiding", "measure": "stock"})
    assert "No dated report" in charts.figures_over_time(hidden, ARTICLES, "stock").get_suptitle()
    assert "3,000" in texts(charts.hiding_estimates(hidden, ARTICLES))


def test_stocks_and_flows_never_share_a_chart():
    both = figures({}, {"measure": "stock", "action": "hosted", "low": 77, "high": 77})
    assert "77" not in texts(charts.figures_over_time(both, ARTICLES))
    assert texts(charts.figures_over_time(both, ARTICLES, "stock")) == ["77"]


def test_an_estimate_is_a_bar_between_its_ends_with_its_claimant():
    rows = figures({"action": "hiding", "low": 1000, "high": 5000, "hedge": "range", "claimed_by": "an aid group"})
    axes = charts.hiding_estimates(rows, ARTICLES).axes[0]
    assert list(axes.lines[0].get_xdata()) == [1000, 5000]
    assert axes.get_yticklabels()[0].get_text() == "an aid group, 1 Mar 2006"
    assert "1,000–5,000" in texts(axes.figure)


def test_an_open_count_has_an_arrow():
    rows = figures({"low": 3000, "high": None, "hedge": "at_least"})
    axes = charts.figures_over_time(rows, ARTICLES).axes[0]
    assert [note.arrow_patch is not None for note in axes.texts] == [True, False]
    assert axes.texts[1].get_text() == "≥ 3,000"


def test_counts_start_at_zero_and_have_separators_and_a_unit():
    axes = charts.figures_over_time(figures({}, {"low": 2000, "high": 2000}), ARTICLES).axes[0]
    assert axes.get_ylim()[0] == 0
    assert axes.get_ylabel() == "people"
    assert axes.yaxis.get_major_formatter()(12345, 0) == "12,345"


def test_counts_far_apart_stand_on_a_log_scale():
    axes = charts.figures_over_time(figures({"low": 3, "high": 3}, {"low": 90000, "high": 90000}), ARTICLES).axes[0]
    assert axes.get_yscale() == "log"


def test_an_undated_count_is_counted_in_the_source_line():
    chart = charts.figures_over_time(figures({}, {"article_id": "undated"}), ARTICLES)
    assert "1 count of undated reports not drawn" in chart.texts[-1].get_text()


def test_a_count_of_an_undated_report_has_no_day_of_its_own():
    counted = {"article_id": "undated", "when": "1972", "when_from": date(1972, 1, 1), "when_to": date(1972, 12, 31)}
    assert charts.figures_over_time_rows(figures(counted), ARTICLES).empty


@pytest.mark.parametrize(
    ("claimants", "told"),
    [((None, None), "none is claimed"), (("A", None), "1 is claimed"), (("A", "B"), "all are claimed")],
)
def test_the_source_line_says_how_many_counts_a_source_claims(claimants, told):
    rows = figures(*[{"claimed_by": who} for who in claimants])
    assert told in charts.figures_over_time(rows, ARTICLES).source


def test_counts_of_families_are_said_and_not_drawn():
    families = {"unit": "families"}
    chart = charts.figures_over_time(figures({}, families), ARTICLES)
    assert "1 count of families or households not drawn" in chart.texts[-1].get_text()
    hidden = charts.hiding_estimates(figures(families | {"action": "hiding"}), ARTICLES)
    assert hidden.get_suptitle() == "No estimate of those in hiding is in numbers of people"


@pytest.mark.parametrize(("number", "size"), [(3, 7), (201, 3.5)])
def test_a_crowd_of_marks_is_drawn_small(number, size):
    axes = charts.figures_over_time(figures(*[{"low": n, "high": n} for n in range(5, number + 5)]), ARTICLES).axes[0]
    assert {line.get_markersize() for line in axes.lines} == {size}


def test_a_later_mention_in_an_article_is_not_drawn_again():
    assert len(charts.figures_over_time(figures({}, {"same_as": "f0"}), ARTICLES).axes[0].lines) == 1


def test_quotations_are_counted_by_group_and_kind():
    found = quotes(("un", "direct"), ("un", "direct"), ("un", "indirect"), (None, "mixed"))
    axes = charts.who_is_quoted(found).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["UN", "Group not known"]
    assert [text.get_text() for text in axes.texts] == ["2", "1", "3", "1", "1"]
    rows = charts.who_is_quoted_rows(found).to_numpy().tolist()
    assert rows == [["un", 2, 1, 0, 3], ["group not known", 0, 0, 1, 1]]


def test_the_distance_to_the_record_is_drawn():
    rows = figures({})
    chart = charts.reported_against_record(compare(rows, RECORD, ARTICLES), rows, ARTICLES)
    assert set(texts(chart)) == {"3,000", "10,000"}


def test_years_without_articles_stand_between():
    axes = charts.corpus_by_year(ARTICLES).axes[0]
    assert [(round(bar.get_x() + bar.get_width() / 2), bar.get_height()) for bar in axes.patches] == [
        (2006, 1),
        (2008, 1),
    ]
    assert list(charts.corpus_by_year_rows(ARTICLES)["year"]) == ["2006", "2008"]


def test_the_same_tables_give_the_same_picture():
    draw = lambda: charts.figures_over_time(figures({}), ARTICLES)._repr_png_()  # noqa: E731
    assert draw() == draw()


def test_importing_crossings_loads_no_matplotlib():
    code = "import sys, crossings; from crossings.comparison import compare; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


MONEY = "$\\foo$ spent $5 million of $9 million_x"


def test_no_text_of_a_chart_is_read_as_a_formula():
    found = figures({"claimed_by": MONEY}, {"action": "hiding", "claimed_by": MONEY, "low": 9})
    articles = ARTICLES.assign(source=MONEY)
    rows = events(1).assign(what=MONEY)
    drawn = [
        charts.figures_over_time(found, articles), charts.hiding_estimates(found, articles),
        charts.timeline_chart(rows, articles), charts.corpus_by_year(articles),
        charts.reported_against_record(compare(found, RECORD, articles), found, articles),
    ]  # fmt: skip
    for chart in drawn:
        assert chart._repr_png_()
        assert not any(text.get_parse_math() for text in chart.findobj(Text) if "$" in text.get_text())
    assert any("$5 million of $9" in text for text in texts(drawn[2]))


def test_a_letter_that_the_font_lacks_is_no_warning(recwarn):
    charts.timeline_chart(events(1).assign(what="people crossed \U0001f6a2"), ARTICLES)._repr_png_()
    assert not list(recwarn)


def test_the_title_gives_the_first_and_the_last_running_total():
    rows = figures({}, {"article_id": "b", "low": 14000, "high": 14000}, {"destination": None, "low": 9, "high": 9})
    title = " ".join(charts.figures_over_time(rows, ARTICLES).get_suptitle().split())
    assert title == (
        "Running totals of people from Sudan to Chad (fled) stand at 3,000 in 2006 and 14,000 in 2008, the first and "
        "last of 2 counts"
    )


def test_the_title_gives_the_highest_count_where_no_total_runs():
    single = {"when": "2005", "when_to": date(2005, 12, 31)}
    rows = figures(single, single | {"low": 70, "high": 70, "claimed_by": "A"})
    title = " ".join(charts.figures_over_time(rows, ARTICLES).get_suptitle().split())
    assert title == (
        "The highest of 2 reported counts of people who moved is 3,000, Sudan to Chad (fled), in the article's own "
        "voice, 2006"
    )
    claimed = figures(single, single | {"low": 7000, "high": 7000, "claimed_by": "The relief board", "origin": None})
    title = " ".join(charts.figures_over_time(claimed, ARTICLES).get_suptitle().split())
    assert title.endswith("of people who moved is 7,000, claimed by the relief board, 2006")


def test_totals_from_another_beginning_are_no_row_with_those_of_the_fullest_movement():
    lately = {"when": "2005-10/..", "when_from": date(2005, 10, 1), "low": 40, "high": 40}
    rows = figures({}, {"article_id": "b", "low": 14000, "high": 14000}, lately)
    panels = charts.figures_over_time(rows, ARTICLES).axes
    assert [axes.get_title(loc="left") for axes in panels] == [
        "Running totals, Sudan to Chad (fled)", "Other running totals",
    ]  # fmt: skip
    assert texts_of(panels[1]) == {"40, from Sudan to Chad"}


def test_a_count_of_some_of_the_people_is_no_total_of_their_movement():
    text = "Since the war 3,000 people have come, 2,100 of them women."
    articles = ARTICLES.assign(text=ARTICLES["article_id"].map({"a": text}).astype("string"))
    sentence = {"sentence_start": 0, "sentence_end": len(text)}
    places = [sentence | {"start": text.index(n), "end": text.index(n) + 5} for n in ("3,000", "2,100")]
    rows = figures(
        places[0], places[1] | {"low": 2100, "high": 2100}, places[0] | {"article_id": "b", "low": 14000, "high": 14000}
    )
    whole, part = charts.figures_over_time(rows, articles).axes
    assert texts_of(whole) == {"3,000", "14,000"}
    assert texts_of(part) == {"2,100 women, from Sudan to Chad"}


def test_counts_from_one_beginning_to_several_ends_are_running_totals():
    spring = {"when": "2005-01/2005-04", "when_from": date(2005, 1, 1), "when_to": date(2005, 4, 30)}
    summer = spring | {"when": "2005-01/2005-07", "when_to": date(2005, 7, 31), "low": 7000, "high": 7000}
    rows = charts.figures_over_time_rows(figures(spring, summer), ARTICLES)
    assert set(rows["panel"]) == {"Running totals, Sudan to Chad (fled)"}
    assert set(charts.figures_over_time_rows(figures(spring), ARTICLES)["panel"]) == {
        "Periods, groups, and totals that say no beginning"
    }


def test_a_quarter_and_the_half_year_that_begins_with_it_are_no_running_totals():
    quarter = {"when": "2005-01/2005-03", "when_from": date(2005, 1, 1), "when_to": date(2005, 3, 31)}
    half = quarter | {"when": "2005-01/2005-06", "when_to": date(2005, 6, 30), "low": 7000, "high": 7000}
    rows = charts.figures_over_time_rows(figures(quarter, half), ARTICLES)
    assert set(rows["panel"]) == {"Periods, groups, and totals that say no beginning"}


def test_estimates_and_counted_groups_at_a_time_have_axes_of_their_own():
    stock = {"measure": "stock", "action": "hosted"}
    rows = figures(
        stock | {"low": 44, "high": 44}, stock | {"low": 140000, "high": 300000, "hedge": "range"},
        stock | {"low": 2417, "high": 2417},
    )  # fmt: skip
    chart = charts.figures_over_time(rows, ARTICLES, "stock")
    assert [texts_of(axes) for axes in chart.axes] == [{"140,000–300,000"}, {"44", "2,417"}]
    assert "The one estimate of people at a time is at 140,000–300,000, counted groups run from 44" in " ".join(
        chart.get_suptitle().split()
    )


def texts_of(axes):
    return {text.get_text() for text in axes.texts}


def test_people_held_or_dead_are_no_movement_and_have_a_panel_of_their_own():
    single = {"when": "2005", "when_to": date(2005, 12, 31)}
    dead, held = ({"action": action, "low": 9000, "high": 9000} for action in ("killed", "detained"))
    mixed = charts.figures_over_time(figures(single, single | dead), ARTICLES)
    assert [axes.get_title(loc="left") for axes in mixed.axes] == [
        "Periods, groups, and totals that say no beginning", "Held, dead or told of otherwise",
    ]  # fmt: skip
    assert "people who moved is 3,000" in " ".join(mixed.get_suptitle().split())
    still = charts.figures_over_time(figures(single | held), ARTICLES)
    assert " ".join(still.get_suptitle().split()) == (
        "The one dated count of people held, dead or told of otherwise is 9,000, 2006"
    )
    assert charts.flows_by_route_rows(figures(single | held, single | dead), ARTICLES).empty


def test_the_title_of_one_estimate_beside_one_group_says_so():
    stock = {"measure": "stock", "action": "hosted"}
    rows = figures(stock | {"low": 44, "high": 44}, stock | {"low": 140000, "high": 140000, "hedge": "about"})
    title = " ".join(charts.figures_over_time(rows, ARTICLES, "stock").get_suptitle().split())
    assert title == "The one estimate of people at a time is at ~140,000, the one counted group is at 44, 2006"


def test_of_very_many_counts_some_are_drawn_with_the_highest_and_the_cut_is_told():
    rows = figures(*[{"low": n, "high": n} for n in range(2000, 3000)])
    chart = charts.figures_over_time(rows, ARTICLES)
    drawn = charts.figures_over_time_rows(rows, ARTICLES)
    assert len(drawn) == len(chart.axes[0].lines) == 300
    assert drawn["high"].max() == 2999
    assert "300 of 1,000 counts drawn" in chart.source


@pytest.mark.parametrize("number", [5, 300])
@pytest.mark.parametrize("measure", ["flow", "stock"])
def test_labels_of_few_and_of_many_counts_do_not_collide(number, measure):
    rows = figures(
        *[
            {"low": 5 + n * n, "high": 5 + n * n, "measure": measure, "article_id": "ab"[n % 2], "action": "hosted"}
            for n in range(number)
        ]
    )
    for axes in charts.figures_over_time(rows, ARTICLES, measure).axes:
        boxes = [text.get_window_extent() for text in axes.texts]
        assert boxes
        assert not any(a.overlaps(b) for n, a in enumerate(boxes) for b in boxes[:n])


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_report_of_the_first_or_the_last_day_of_the_calendar_is_drawn(day):
    articles = ARTICLES.assign(published=[day, date(2008, 3, 1), None])
    rows = figures({}, {"article_id": "b"})
    assert charts.figures_over_time(rows, articles)._repr_png_()
    assert charts.corpus_by_year(articles)._repr_png_()
