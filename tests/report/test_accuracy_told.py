"""The front page says how good the tables were measured to be, and what that does not say."""

import re

import pytest

from crossings import extract, findings, read
from crossings.measured import measured, measured_slots
from crossings.report import build


@pytest.fixture(scope="module")
def front(tmp_path_factory):
    """Give the front page of an archive of one's own as words, and as it is written."""
    here = tmp_path_factory.mktemp("own")
    (here / "in").mkdir()
    (here / "in" / "a.txt").write_text("DAKAR, March 3, 2009 -- About 400 refugees arrived in Senegal.\n", "utf-8")
    return build(extract(read(here / "in")), here / "out", corpus=here / "in").read_text("utf-8")


def in_words(html):
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_each_table_stands_with_its_score_its_interval_and_the_coders(front):
    (table,) = re.findall(r'<table class="accuracy">.*?</table>', front, re.DOTALL)
    rows = [in_words(row) for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)]
    assert [row.split()[0] for row in rows[1:]] == ["quotes", "figures", "dates", "events"]
    for row in measured():
        (told,) = [line for line in rows if line.startswith(f"{row.table} ")]
        assert (
            f"{row.system:.1f} ({row.low:.1f} to {row.high:.1f}) finds {row.recall:.1f}; of those shown "
            f"{row.precision:.1f} right; whole rows {row.whole:.1f} {row.coders:.1f}"
        ) in told


def test_each_slot_stands_with_how_often_it_is_right_and_the_coders(front):
    (table,) = re.findall(r'<table class="slots">.*?</table>', front, re.DOTALL)
    rows = [in_words(row) for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)][1:]
    assert len(rows) == len({(row.table, row.measure.replace(", when told", "")) for row in measured_slots()})
    for row in measured_slots():
        name, told, _ = row.measure.removesuffix(" %").partition(", when told")
        (line,) = [line for line in rows if line.startswith(f"{row.table} {name} ")]
        said = f"with a value {row.system:.1f}" if told else f"{row.system:.1f}"
        assert re.search(rf" {said} .*\b{row.coders:.1f}\b", line)


def test_a_line_of_the_findings_leads_to_the_table(front):
    scores = [row.system for row in measured()]
    assert '<a href="index.html#accuracy">Measured</a> on the project' in front
    assert f"the tables reach {min(scores):.0f} to {max(scores):.0f} of 100 (F1) in finding a row" in in_words(front)
    assert 'id="accuracy"' in front


def test_it_is_told_what_the_score_is_of_what_a_count_misses_and_where_the_slots_stand(front):
    found, slots = [row.recall for row in measured()], [row.system for row in measured_slots()]
    assert f"they find {min(found):.0f} to {max(found):.0f} percent so; a count misses the rest." in in_words(front)
    assert '<a href="index.html#slots">each slot</a> is right' in front
    assert f"is right, in {min(slots):.0f} to {max(slots):.0f} percent of the rows found." in in_words(front)
    assert 'id="slots"' in front


@pytest.mark.parametrize(
    "words",
    ["language models, no person coded", "how good the tables are on other news", "crossings sample my"],
)
def test_it_is_told_what_the_numbers_do_not_say(front, words):
    assert words in in_words(front)


def test_of_an_archive_of_ones_own_nothing_was_measured(front):
    assert "Of this archive nothing was measured." in in_words(front)


def test_the_measures_that_ship_are_those_that_sum_up_each_table_of_each_corpus():
    rows = measured()
    assert {row.corpus for row in rows} == {"north_korea", "rohingya"}
    assert len({(row.table, row.corpus) for row in rows}) == len(rows) == 8
    assert {(row.table, row.measure) for row in rows} == set(findings.accuracy._MAIN.items())
    assert all(row.low <= row.system <= row.high <= 100 and row.rows > 0 for row in rows)
