"""The shipped record: what it owes its readers, reckoned again here rather than through the library's own checks."""

import re
from itertools import pairwise

import pandas as pd
import pytest
from edtf import parse_edtf

import crossings.comparison
from crossings.edtf import day_range
from crossings.lexicon import words
from crossings.record import checks, load_chronology, load_conflicts, load_differences, load_record, passed_on
from crossings.schemas import validate
from crossings.shipped import data_folder

FOLDER = data_folder() / "record"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
ARRIVALS = ("defectors", "North Korea", "South Korea")


@pytest.fixture(scope="module")
def record():
    return load_record()


@pytest.fixture(scope="module")
def counts(record):
    return record.set_index(["series", "period"])["value_low"]


def test_record_and_chronology_keep_their_schemas(record):
    validate("record", record)
    validate("chronology", load_chronology())


def test_files_are_plain_utf_8_with_unix_line_ends():
    for path in FOLDER.glob("*.csv"):
        data = path.read_bytes()
        data.decode("utf-8")
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
        assert data.endswith(b"\n")


def test_every_date_is_edtf_by_the_edtf_library_too(record):
    written = set(record["period"]) | set(load_chronology()["date_edtf"]) | set(load_conflicts()["date_edtf"])
    for value in written:
        parse_edtf(value)


def test_every_row_names_its_source_and_addresses_are_addresses(record):
    for frame in (record, load_chronology(), load_conflicts()):
        assert frame["source_publisher"].notna().all()
        assert frame["source_url"].dropna().str.match(r"https?://[^\s/]+\.[^\s]+$").all()


def test_every_row_of_the_record_says_who_counted(record):
    assert record["claimant"].notna().all()


def test_nothing_was_published_before_its_period_began(record):
    for row in record[record["published"].notna()].itertuples():
        first = day_range(row.period)[0]
        assert first is None or row.published >= first, row.series


def test_the_periods_of_a_series_never_overlap(record):
    for series, rows in record.groupby("series"):
        spans = sorted((str(first or ""), str(last)) for first, last in map(day_range, rows["period"]))
        for (_, last), (first, _) in pairwise(spans):
            assert last < first, series


def test_a_derived_row_says_how(record):
    assert record.loc[record["seen"] == "derived", "note"].notna().all()


def test_men_and_women_make_the_totals(record, counts):
    compared = 0
    for series, period in counts.index:
        men, women = (series + "_men", period), (series + "_women", period)
        if men in counts.index and women in counts.index:
            assert counts[men] + counts[women] == counts[series, period]
            compared += 1
    assert compared == 38


def test_the_yearly_arrivals_add_up_to_the_last_running_total(record, counts):
    yearly = counts["north_korea_south_korea_arrivals"]
    assert yearly.sum() == counts["north_korea_south_korea_since_1953_until_2025-12", "1953/2025-12"] == 34538


def test_both_calendars_of_us_admissions_reach_the_totals_reported(counts):
    fiscal = counts["north_korea_united_states_refugees_by_fiscal_year"]
    assert fiscal[fiscal.index <= "2017-10/2018-09"].sum() == 217
    assert counts["north_korea_united_states_refugees_by_calendar_year"].sum() == 218


def test_every_check_passes(record):
    table = checks(record)
    assert table.loc[~table["passed"], ["series", "period", "difference"]].values.tolist() == []


def test_a_changed_count_turns_a_check_red(record):
    changed = record.copy()
    row = changed.index[(changed["series"] == "north_korea_south_korea_arrivals") & (changed["period"] == "2015")][0]
    changed.loc[row, ["value_low", "value_high"]] += 1
    assert (~checks(changed)["passed"]).any()


def test_every_listed_difference_is_one_that_the_checks_find(record):
    table = checks(record)
    excused = table[(table["difference"] != 0) & table["passed"]]
    keys = {(row.series, row.reported, row.computed, row.reason) for row in excused.itertuples()}
    listed = load_differences()
    assert keys == {(row.series, row.reported, row.sum, row.why) for row in listed.itertuples()}


def test_a_conflict_is_two_counts_or_two_breakdowns_of_one_event():
    for event, rows in load_conflicts().groupby(["event", "date_edtf"]):
        assert len(rows[["count", "breakdown"]].drop_duplicates()) > 1, event


def test_five_thousand_since_the_war_was_passed_in_2004(record):
    passed = passed_on(record, *ARRIVALS, 5000, since="1953")
    assert (passed.period, passed.total_before, passed.total) == ("2004", 4417, 6315)


@pytest.mark.parametrize("milestone", [10_000, 30_000])
def test_milestones_of_the_chronology_fit_the_running_totals(record, milestone):
    chronology = load_chronology()
    told = chronology[chronology["event"].str.contains(f"pass {milestone:,}")]["date_edtf"].tolist()
    first, last = day_range(passed_on(record, *ARRIVALS, milestone).period)
    assert [first <= day_range(day)[0] <= last for day in told] == [True]


def test_a_second_displacement_is_held_by_the_same_functions(record):
    passed = passed_on(record, "refugees", "Myanmar", "Bangladesh", 500_000, since="2017-08")
    assert (passed.period, passed.total_before, passed.total) == ("2017-09-27", 480_000, 501_800)


def test_the_chronology_is_in_order():
    firsts = [day_range(value)[0] for value in load_chronology()["date_edtf"]]
    assert firsts == sorted(firsts)


def test_the_readme_counts_every_file_right():
    listed = dict(re.findall(r"^\| `([a-z_]+\.csv)` \| (\d+) \|", README, re.M))
    found = {path.name: str(len(pd.read_csv(path))) for path in FOLDER.glob("*.csv")}
    assert listed == found


def test_the_readme_tells_what_the_checks_found(record):
    table = checks(record)
    by_kind = table["check"].value_counts()
    assert f"makes {len(table)} comparisons and all pass" in README
    assert f"in all {by_kind['parts']} periods" in README
    assert f"**Sums.** {by_kind['sum']} periods" in README
    assert f"**Between.** {by_kind['between']} counts" in README
    assert f"In the other {len(load_differences())} they miss it" in README


def test_the_readme_tells_how_many_rows_have_a_day_and_which_words_make_a_part(record):
    assert f"({record['published'].notna().sum()} of {len(record)} rows have one)" in README
    parts = words(crossings.comparison.__file__, "part_series")
    assert set(re.findall(r"`(\w+)`", README.split("a series with one of")[1].split("between its")[0])) == parts


def test_the_readme_names_every_series_by_its_pattern(record):
    patterns = [
        re.sub(r"[A-Z]{3,}", ".+", name) for name in re.findall(r"`((?:north_korea|myanmar)_[A-Za-z0-9_-]+)`", README)
    ]
    for series in set(record["series"].str.replace(r"_(men|women|asylum_seekers|other_in_need)$", "", regex=True)):
        assert any(re.fullmatch(p, series) or re.fullmatch(p, series + "_refugees") for p in patterns), series
