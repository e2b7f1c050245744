"""The README's tables of accuracy are what the benchmarks measure."""

import re
import sys

import pytest

from crossings.accuracy import corpora_with_gold, shipped_gold

from .running import SHARED, imported

readme = imported("readme")
TEXT = readme.README.read_text("utf-8")
OWN = ("own gold", "over articles", "confidence", "weekday rule")


def in_readme(name, text=TEXT):
    return re.search(rf"<!-- {name} -->\n(.*?)\n<!-- end {name} -->", text, re.DOTALL)[1]


@pytest.fixture(scope="module")
def measured():
    golds = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    return {
        "own gold": readme.own_gold(golds), "over articles": readme.over_articles(golds),
        "confidence": readme.confidences(), "weekday rule": readme.hidden_years(),
    }  # fmt: skip


@pytest.fixture
def known(measured, monkeypatch, tmp_path):
    """Let the tables be those that were measured once; no set of others is at hand."""
    for function, name in zip(("own_gold", "over_articles", "confidences", "hidden_years"), OWN, strict=True):
        monkeypatch.setattr(readme, function, lambda *golds, table=measured[name]: table)
    return tmp_path


@pytest.mark.parametrize("name", OWN)
def test_a_table_of_our_own_gold_is_what_is_measured(name, measured):
    assert in_readme(name) == measured[name]


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="gold of others is not at hand: ../shared/gold")
def test_the_table_of_sets_of_others_is_what_is_measured():
    assert in_readme("outside sets") == readme.outside_sets(SHARED)


@pytest.mark.parametrize("name", OWN)
def test_a_changed_digit_in_a_table_is_found(name, known):
    table = in_readme(name)
    at = max(found.start() for found in re.finditer(r"\d", table))
    changed = TEXT.replace(table, table[:at] + str((int(table[at]) + 1) % 10) + table[at + 1 :])
    assert changed != TEXT
    assert readme.measured(changed, known) == readme.measured(TEXT, known) != changed


@pytest.fixture
def asked(known, monkeypatch):
    """Run the program on a copy of the README, and give its exit code and the copy."""

    def run(text, *arguments):
        file = known / "README.md"
        file.write_text(text, "utf-8")
        monkeypatch.setattr(readme, "README", file)
        monkeypatch.setattr(sys, "argv", ["readme.py", "--gold", str(known), *arguments])
        return readme.main(), file.read_text("utf-8")

    return run


def test_a_check_tells_a_changed_table_and_writes_nothing(asked, measured):
    changed = readme.with_table(TEXT, "weekday rule", measured["weekday rule"] + "9")
    assert asked(changed, "--check") == (1, changed)
    assert asked(readme.with_table(changed, "weekday rule", measured["weekday rule"]), "--check")[0] == (
        0 if all(in_readme(name) == measured[name] for name in OWN) else 1
    )


def test_without_a_check_the_tables_are_written_and_nothing_else(asked, measured):
    changed = readme.with_table(TEXT, "weekday rule", "no table")
    code, text = asked(changed)
    assert code == 0
    assert {name: in_readme(name, text) for name in OWN} == measured
    without = re.compile(r"(<!-- (.*?) -->\n).*?(\n<!-- end \2 -->)", re.DOTALL)
    assert without.sub(r"\1\3", text) == without.sub(r"\1\3", TEXT)


def test_a_table_of_others_stays_as_it_is_where_they_are_not_at_hand(known):
    assert readme.outside_sets(known) is None
    assert in_readme("outside sets", readme.measured(TEXT, known)) == in_readme("outside sets")


def test_a_readme_without_a_tables_place_is_refused_with_the_name_of_what_is_missing():
    with pytest.raises(ValueError, match="no <!-- weather --> and <!-- end weather -->"):
        readme.with_table(TEXT, "weather", "x")
