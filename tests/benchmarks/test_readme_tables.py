"""The tables of accuracy in README.md, docs/accuracy.md and the gold's README are what the benchmarks measure."""

import re
import sys

import pytest

from .running import SHARED, golds, imported

readme = imported("readme")
TEXTS = {file: file.read_text("utf-8") for file in readme.FILES}
README, DOCS, GOLD, CSV, SLOTS = readme.FILES
PLACES = {
    README: ("main measures", "confidence", "confidence by table", "outside sets"),
    DOCS: ("own gold", "over articles", "weekday rule", "all of outside sets"),
    GOLD: ("before and today",),
    CSV: ("shipped measures",),
    SLOTS: ("shipped slots",),
}
OF_OTHERS = ("outside sets", "all of outside sets")
OWN = [(file, name) for file, names in PLACES.items() for name in names if name not in OF_OTHERS]


def stored(file, name):
    if file in (CSV, SLOTS):
        return TEXTS[file].rstrip("\n")
    return re.search(rf"<!-- {name} -->\n(.*?)\n *<!-- end {name} -->", TEXTS[file], re.DOTALL)[1]


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Give the tables that are measured without gold of others."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(readme, "shipped_gold", {gold.corpus: gold for gold in golds()}.get)
        return readme.measured(tmp_path_factory.mktemp("empty"))


def test_each_file_has_its_tables_and_no_other():
    for file in (README, DOCS, GOLD):
        names = PLACES[file]
        assert tuple(re.findall(r"<!-- (?!end )(.*?) -->", TEXTS[file])) == names


def test_without_gold_of_others_their_tables_are_not_measured(measured):
    assert set(measured) == {name for _, name in OWN}


@pytest.mark.parametrize(("file", "name"), OWN, ids=[name for _, name in OWN])
def test_a_table_of_our_own_gold_is_what_is_measured(file, name, measured):
    assert stored(file, name) == measured[name]


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="gold of others is not at hand: ../shared/gold")
def test_the_tables_of_sets_of_others_are_what_is_measured():
    assert (stored(README, "outside sets"), stored(DOCS, "all of outside sets")) == readme.outside_sets(SHARED)


@pytest.fixture
def program(measured, monkeypatch, tmp_path):
    """Run the program on copies of the files, one of them changed; give its exit code and the copies."""

    def run(changed, text, *arguments):
        copies = {file: tmp_path / f"{number} {file.name}" for number, file in enumerate(TEXTS)}
        for file, copy in copies.items():
            copy.write_text(text if file == changed else TEXTS[file], "utf-8")
        monkeypatch.setattr(readme, "FILES", tuple(copies.values()))
        monkeypatch.setattr(readme, "measured", lambda folder: measured)
        monkeypatch.setattr(sys, "argv", ["readme.py", "--gold", str(tmp_path), *arguments])
        return readme.main(), {file: copy.read_text("utf-8") for file, copy in copies.items()}

    return run


@pytest.mark.parametrize(("file", "name"), OWN, ids=[name for _, name in OWN])
def test_a_changed_digit_in_a_table_is_found_and_mended(file, name, program):
    table = stored(file, name)
    at = max(found.start() for found in re.finditer(r"\d", table))
    changed = TEXTS[file].replace(table, table[:at] + str((int(table[at]) + 1) % 10) + table[at + 1 :])
    assert changed != TEXTS[file]
    assert program(file, changed, "--check") == (1, TEXTS | {file: changed})
    assert program(file, changed) == (0, TEXTS)


def test_files_that_are_what_is_measured_pass_the_check(program):
    assert program(README, TEXTS[README], "--check") == (0, TEXTS)
