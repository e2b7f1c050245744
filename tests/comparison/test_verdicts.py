"""Each figure against the record: the verdict, and the reason for it."""

from datetime import date

import pandas as pd
import pytest

from crossings.comparison import compare, stale, stale_sentence
from crossings.record import load_record
from crossings.schemas import table, validate

THING = {"population": "refugees", "origin": "Sudan", "destination": "Chad", "seen": "yes"}
YEARS = {"2001": 1000, "2002": 2000, "2003": 3000, "2004": 4000, "2005": 5000}
RECORD = table(
    "record",
    [
        THING | {"series": "arrivals", "measure": "flow", "period": year, "value_low": people, "value_high": people}
        for year, people in YEARS.items()
    ]
    + [THING | {"series": "registered", "period": "2004-06", "value_low": 9000, "value_high": 9000, "measure": "stock"}]
    + [THING | {"series": "arrivals_men", "period": "2005", "value_low": 1, "value_high": 1, "measure": "flow"}],
)


def counted(series, period, people):
    """Give a row of a record of arrivals."""
    return THING | {"series": series, "measure": "flow", "period": period, "value_low": people, "value_high": people}


ARTICLES = table("articles", [{"article_id": "a", "published": date(2006, 3, 1)}, {"article_id": "undated"}])


def figure(**given):
    usual = {
        "figure_id": "f", "article_id": "a", "start": 0, "end": 5, "evidence": "words", "sentence_start": 0,
        "sentence_end": 5, "rule": "r", "confidence": 0.9, "low": 3000, "high": 3000, "hedge": "about",
        "unit": "people",
        "population": "refugees", "action": "fled", "measure": "flow", "origin": "Sudan", "destination": "Chad",
        "when": "2001/..", "when_from": date(2001, 1, 1),
    }  # fmt: skip
    return table("figures", [usual | given])


def year(number, count, **given):
    ends = {"when_from": date(number, 1, 1), "when_to": date(number, 12, 31)}
    return figure(when=str(number), low=count, high=count, **ends, **given)


def verdict(figures, record=RECORD, articles=ARTICLES):
    return compare(figures, record, articles).iloc[0]


def test_a_running_total_passed_over_a_year_ago_is_stale():
    found = verdict(figure(low=2900, high=2900))
    assert (found.verdict, found.record_low) == ("stale", 15000)
    assert "passed 2,900 in 2002 (3,000 by 2002-12-31)" in found.reason


def test_a_running_total_that_the_count_reached_within_the_year_is_not_stale():
    assert verdict(figure(low=14500, high=14500)).verdict == "in_line"
    assert verdict(figure(low=12000, high=12000)).verdict == "below"


def test_what_was_not_yet_published_makes_no_report_stale():
    late = RECORD.assign(published=date(2010, 1, 1))
    assert verdict(figure(), late).verdict == "not_comparable"


def test_a_running_total_above_the_record_says_by_how_much():
    found = verdict(figure(low=15400, high=16000, hedge="range"))
    assert (found.verdict, found.reason.partition(":")[0]) == ("above", "400 above")


def test_a_total_far_below_the_official_one_is_of_one_group():
    assert "one group" in verdict(figure(low=170, high=170, hedge="exact")).reason


def test_a_total_far_above_the_official_one_is_another_count():
    assert "another count" in verdict(figure(low=9_000_000, high=9_000_000)).reason


def test_a_total_told_for_a_day_lies_between_the_official_ones():
    day = {"when": "2003-05-01", "when_from": date(2003, 5, 1), "when_to": date(2003, 5, 1)}
    record = pd.concat([RECORD, table("record", [counted("arrivals", "1990/2000", 20_000)])], ignore_index=True)
    found = verdict(figure(low=24_000, high=24_000, hedge="exact", **day), record)
    assert (found.verdict, found.record_low, found.record_high) == ("in_line", 23000, 26000)
    assert "a running total" in found.reason


TOTALS = table(
    "record",
    [counted(f"until_{day}", f"2001-01-01/2001-{day}", people)
     for day, people in {"04-20": 8_000, "05-08": 9_000, "05-13": 9_900}.items()],
)  # fmt: skip


@pytest.mark.parametrize(
    ("record", "count", "hedge", "told"),
    [
        (TOTALS, 9_000, "exact", True),
        (TOTALS, 9_000, "about", False),
        (TOTALS, 9_100, "exact", False),
        (TOTALS, 9_900, "exact", False),  # of a later day
        # Where nobody had come before, as many may have come in those days alone.
        (TOTALS.iloc[1:], 9_000, "exact", False),
    ],
)
def test_a_total_told_for_some_days_may_be_that_of_one_of_them(record, count, hedge, told):
    days = {"when": "2001-05-01/2001-05-10", "when_from": date(2001, 5, 1), "when_to": date(2001, 5, 10)}
    found = verdict(figure(low=count, high=count, hedge=hedge, **days), record)
    assert ("the official count stood at 9,000 on 2001-05-08" in found.reason) == told


@pytest.mark.parametrize(
    ("count", "when", "until", "expected", "says"),
    [
        (9_000, "../2003-12", date(2003, 12, 31), "in_line", "stood at 6,000 on 2003-12-31"),
        (2_500, "../2003-12", date(2003, 12, 31), "not_comparable", "one group"),
        (20_000, "../2006-12", date(2006, 12, 31), "not_comparable", "a time still to come"),
        (2_900, "../2006-03-01", date(2006, 3, 1), "stale", "passed 2,900 in 2002"),
    ],
)
def test_a_total_dated_to_its_end_is_held_against_what_was_known_then(count, when, until, expected, says):
    found = verdict(figure(low=count, high=count, when=when, when_from=None, when_to=until))
    assert (found.verdict, says in found.reason) == (expected, True)


@pytest.mark.parametrize(("count", "expected", "gap"), [(24_000, "in_line", 0), (31_000, "above", 1000)])
def test_what_rests_on_the_next_count_shows_it(count, expected, gap):
    record = table("record", [counted("arrivals", "1990/2001", 20_000), counted("arrivals", "2002", 10_000)])
    told = {"hedge": "exact", "low": count, "high": count, "when": "1990/..", "when_from": date(1990, 1, 1)}
    day = table("articles", [{"article_id": "a", "published": date(2002, 6, 1)}])
    found = verdict(figure(**told), record, day)
    assert (found.verdict, found.record_low, found.record_high, found.gap) == (expected, 20_000, 30_000, gap)
    assert "the span between the two" in found.reason
    assert found.known_on == "2001-12-31"


def test_a_total_of_the_week_before_is_in_line():
    weekly = table(
        "record", [counted(f"until_{day}", f"2005-12-01/2006-02-{day}", 100 * int(day)) for day in ("20", "26")]
    )
    told = {"when": "2005-12-01/..", "when_from": date(2005, 12, 1), "hedge": "exact"}
    found = verdict(figure(low=2000, high=2000, **told), weekly)
    assert (found.verdict, found.series) == ("in_line", "until_20")
    assert verdict(figure(low=2300, high=2300, **told), weekly).verdict == "below"


def test_a_later_source_bears_a_report_out_and_does_not_reproach_it():
    late = table("record", [counted("a", "2004", 370) | {"published": date(2012, 1, 1)}])
    found = verdict(year(2004, 370), late)
    assert (found.verdict, "in the record since 2012-01-01" in found.reason) == ("in_line", True)
    assert verdict(year(2004, 300), late).verdict == "not_comparable"


def test_a_floor_is_stale_only_when_the_next_round_count_was_passed():
    assert verdict(figure(low=5000, high=None, hedge="at_least")).verdict == "stale"
    assert verdict(figure(low=10000, high=None, hedge="at_least")).verdict == "in_line"


def test_a_floor_of_no_round_count_is_in_line_within_its_hundredth():
    assert verdict(figure(low=14_950, high=None, hedge="at_least")).verdict == "in_line"


def test_a_total_since_a_later_beginning_leaves_out_those_before():
    found = verdict(figure(when="2003/..", when_from=date(2003, 1, 1), low=12000, high=12000))
    # "Since 2003" is since any day of that year.
    assert (found.verdict, found.record_low, found.record_high) == ("in_line", 9000, 12000)


@pytest.mark.parametrize(("count", "expected"), [(3000, "in_line"), (2100, "below"), (3900, "above")])
def test_a_year_is_held_against_that_year(count, expected):
    assert verdict(year(2003, count)).verdict == expected


FISCAL = table("record", [counted("by_calendar_year", "2004", 38), counted("by_fiscal_year", "2003-10/2004-09", 37)])


@pytest.mark.parametrize(("count", "series"), [(38, "by_calendar_year"), (37, "by_fiscal_year")])
def test_a_count_in_line_with_one_of_two_cuts_is_in_line_and_both_are_named(count, series):
    found = verdict(year(2004, count, hedge="exact"), FISCAL)
    assert (found.verdict, found.series) == ("in_line", series)
    assert "is 38" in found.reason
    assert "is 37" in found.reason


@pytest.mark.parametrize(
    ("count", "series", "says"), [(45, "by_calendar_year", "7 above"), (30, "by_fiscal_year", "7 below")]
)
def test_a_count_in_line_with_no_cut_is_held_against_the_nearest(count, series, says):
    found = verdict(year(2004, count, hedge="exact"), FISCAL)
    assert (found.series, found.reason.partition(":")[0]) == (series, says)
    assert "by_calendar_year (2004)" in found.reason
    assert "by_fiscal_year (2003-10/2004-09)" in found.reason


@pytest.mark.parametrize(("since", "verdict_of_it"), [("2000-06", "in_line"), ("1998-01", "not_comparable")])
def test_a_total_that_begins_much_earlier_than_the_record_counts_others_too(since, verdict_of_it):
    begins = date.fromisoformat(f"{since}-01")
    found = verdict(figure(when=f"{since}/..", when_from=begins, low=15000, high=15000, hedge="exact"))
    assert found.verdict == verdict_of_it


def test_totals_of_one_day_are_one():
    two = (("one", 290), ("two", 294))
    record = table("record", [counted(name, "2001/2005-06-09", people) for name, people in two])
    day = date(2005, 6, 9)
    found = verdict(figure(when="2005-06-09", when_from=day, when_to=day, low=292, high=292, hedge="exact"), record)
    assert (found.verdict, found.record_low, found.record_high) == ("in_line", 290, 294)


def test_a_year_that_begins_in_april_is_called_by_its_first_year():
    assert verdict(year(2004, 37), table("record", [counted("a", "2004-04/2005-03", 37)])).verdict == "in_line"
    assert verdict(year(2005, 37), table("record", [counted("a", "2004-04/2005-03", 37)])).verdict == "not_comparable"


def test_the_count_of_the_year_before_is_not_said_to_be_below_this_years():
    assert "2,000 is the official count of 2002, not of 2003" in verdict(year(2003, 2000)).reason


def test_the_count_of_a_quarter_is_not_said_to_be_below_its_years():
    quarters = pd.concat([RECORD, table("record", [counted("quarters", "2003-01/2003-03", 2400)])], ignore_index=True)
    assert "2,400 is the official count of 2003-01/2003-03" in verdict(year(2003, 2400), quarters).reason


def test_one_group_is_not_held_against_its_whole_year():
    assert "one group" in verdict(year(2003, 17)).reason


def test_a_closed_interval_is_the_sum_of_its_years():
    found = verdict(
        figure(when="2002/2004", when_from=date(2002, 1, 1), when_to=date(2004, 12, 31), low=9000, high=9000)
    )
    assert (found.verdict, found.record_high) == ("in_line", 9000)


def test_a_stock_is_held_against_the_stock_series():
    found = verdict(figure(measure="stock", action="hosted", when=None, when_from=None, low=9000, high=9000))
    assert (found.series, found.verdict) == ("registered", "in_line")


def test_a_number_at_a_time_is_not_above_one_of_over_a_year_before():
    found = verdict(figure(**STOCK | {"low": 12_000, "high": 12_000}))
    assert (found.verdict, found.obstacle) == ("not_comparable", "not yet known")
    assert "the record ends too early: its latest number is of 2004-06-30" in found.reason
    found = verdict(figure(**STOCK | {"low": 12_000, "high": 12_000, "when": "2004-12", "when_to": date(2004, 12, 31)}))
    assert (found.verdict, found.gap) == ("above", 3000)


STOCK = {"measure": "stock", "action": "hosted", "when": None, "when_from": None}


@pytest.mark.parametrize(("count", "why"), [(11, "one group"), (90_000, "another count")])
def test_a_number_at_a_time_far_from_the_official_one_counts_something_else(count, why):
    assert why in verdict(figure(**STOCK | {"low": count, "high": count})).reason


def test_those_there_who_came_since_a_day_are_not_all_who_are_there():
    found = verdict(figure(**STOCK | {"low": 8000, "high": 8000, "when": "2005/..", "when_from": date(2005, 1, 1)}))
    assert "since 2005" in found.reason


def test_where_a_number_is_a_range_all_numbers_are_estimates():
    stock = THING | {"measure": "stock", "period": "2005"}
    record = table(
        "record",
        [
            stock | {"series": "a", "value_low": 1500, "value_high": 3000},
            stock | {"series": "b", "value_low": 9000, "value_high": 9000},
        ],
    )
    found = verdict(figure(**STOCK | {"low": 30_000, "high": 30_000}), record)
    assert (found.verdict, found.record_low, found.record_high) == ("above", 1500, 9000)
    assert "the estimates in the record" in found.reason
    # At least so many denies no higher estimate; and with estimates of tenfold distance nothing can be out of line.
    assert verdict(figure(**STOCK | {"low": 1000, "high": None, "hedge": "at_least"}), record).verdict == "in_line"
    record.loc[0, "value_low"] = 900
    found = verdict(figure(**STOCK | {"low": 30_000, "high": 30_000}), record)
    assert (found.verdict, found.obstacle) == ("not_comparable", "estimates too far apart")


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("9,000 Sudanese live in three provinces of Chad.", "not_comparable"),
        ("A charity, which speaks of two camps, has 9,000.", "not_comparable"),
        ("9,000 Sudanese live in Chad.", "in_line"),
    ],
)
def test_people_in_a_part_of_a_country_are_not_all_who_are_there(text, verdicts):
    at = text.index("9,000")
    place = {"start": at, "end": at + 5, "sentence_end": len(text)}
    found = verdict(figure(**STOCK | place | {"low": 9000, "high": 9000}), articles=ARTICLES.assign(text=text))
    assert found.verdict == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [("2,900 have come to Chad, by a count of 2002.", "stale"), ("It took until 2002 to reach 2,900.", "in_line")],
)
def test_a_total_dated_by_the_report_is_stale_if_told_of_now(text, verdicts):
    at = text.index("2,900")
    given = {"start": at, "end": at + 5, "sentence_end": len(text), "low": 2900, "high": 2900}
    total = figure(**given | {"when": "2001/2002", "when_to": date(2002, 12, 31)})
    articles = ARTICLES.assign(text=text)
    compared = compare(total, RECORD, articles)
    assert compared["verdict"].iloc[0] == verdicts
    found = stale(compared, total, articles, record=RECORD)
    assert found["dated"].tolist() == (["2002"] if verdicts == "stale" else [])
    said = stale_sentence(found)
    assert said.startswith("No reported running total was found to be out of date")
    assert ("1 that its report dates to an earlier time had been passed" in said) is (verdicts == "stale")


def test_an_early_count_is_no_reproach_where_the_record_does_not_say_when_its_own_was_known():
    early = ARTICLES.assign(published=[date(2006, 1, 9), None])
    found = verdict(year(2005, 6000), articles=early)
    assert (found.verdict, found.obstacle) == ("not_comparable", "not yet known")
    assert verdict(year(2005, 5000), articles=early).verdict == "in_line"
    assert verdict(year(2005, 6000), articles=ARTICLES.assign(published=[date(2006, 6, 9), None])).verdict == "above"


def test_people_in_hiding_are_never_held_against_arrivals():
    arrivals = RECORD[RECORD["measure"] == "flow"]
    found = verdict(figure(measure="stock", action="hiding", when=None, when_from=None), arrivals)
    assert found.verdict == "not_comparable"
    assert "hiding is not held against counted arrivals" in found.reason


def test_a_series_of_some_of_the_people_is_left_out():
    assert verdict(year(2005, 5000)).series == "arrivals"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"unit": "households"}, "households"),
        ({"origin": None}, "where the people come from"),
        ({"destination": None}, "where the people went"),
        ({"destination": "Libya"}, "no series counts"),
        ({"when": None, "when_from": None}, "no period over which"),
        ({"action": "repatriated"}, "repatriated"),
        ({"population": "asylum_seekers"}, "no series counts asylum seekers"),
    ],
)
def test_what_has_no_counterpart_says_why(given, why):
    found = verdict(figure(**given))
    assert found.verdict == "not_comparable"
    assert why in found.reason


def test_refugees_of_the_record_may_be_defectors_of_a_report():
    assert verdict(figure(population="defectors")).verdict == "stale"


def test_an_undated_report_is_not_judged_but_the_day_of_passing_is_told():
    found = verdict(figure(article_id="undated"))
    assert found.verdict == "not_comparable"
    assert "passed 3,000 in 2002" in found.reason


def test_the_reason_says_what_stands_for_an_unknown_day():
    assert "the end of its period stands for it" in verdict(year(2003, 3000)).reason
    assert "the report's day is not known" in verdict(year(2003, 3000), articles=None).reason


def test_no_figures_give_an_empty_table_and_a_true_sentence():
    none = figure().iloc[:0]
    compared = validate("compared", compare(none, RECORD, ARTICLES))
    assert compared.empty
    assert stale_sentence(stale(compared, none, ARTICLES, record=RECORD)).startswith("No reported running total")


def test_the_stale_rows_say_when_the_count_was_passed():
    figures = figure()
    found = stale(compare(figures, RECORD, ARTICLES), figures, ARTICLES, record=RECORD)
    row = found.iloc[0]
    assert (row.passed, row.passed_total, row.known_total) == ("2002", 3000, 15000)
    assert "1 reported running total was out of date" in stale_sentence(found)


def test_the_shipped_record_had_passed_five_thousand_in_2004():
    arrived = figure(
        population="defectors", origin="North Korea", destination="South Korea", when="1953/..",
        when_from=date(1953, 1, 1), low=5000, high=5000,
    )  # fmt: skip
    found = validate("compared", compare(arrived, load_record(), ARTICLES)).iloc[0]
    assert found.verdict == "stale"
    assert "passed 5,000 in 2004" in found.reason


def test_of_two_estimates_that_are_open_upwards_neither_denies_the_other():
    stock = THING | {"measure": "stock", "series": "a"}
    before = stock | {"period": "2003", "value_low": 1000, "value_high": 2500}
    record = table("record", [before, stock | {"period": "2005", "value_low": 3000}])
    found = verdict(figure(**STOCK | {"low": 1000, "high": None, "hedge": "at_least"}), record)
    assert (found.verdict, found.obstacle) == ("not_comparable", "both open")
