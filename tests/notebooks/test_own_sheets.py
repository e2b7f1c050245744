"""What notebook 08 tells of an archive of one's own: how a sheet is asked for, and what is filled in is read."""

import re

import pytest

from crossings.accuracy import sample, write_sheet
from crossings.accuracy.documents import TABLES
from crossings.cli import _parser

from .running import NOTEBOOKS, ONE_ARTICLE, markdown_cells, run, tables

(NOTEBOOK,) = (path for path in NOTEBOOKS if path.stem.startswith("08"))
(TOLD,) = (cell for cell in markdown_cells(NOTEBOOK) if cell.startswith("## Measure your own archive"))


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    """Give a folder with one article in it."""
    folder = tmp_path_factory.mktemp("archive")
    (folder / "2017-03-02-ferry.txt").write_text(ONE_ARTICLE, "utf-8")
    return str(folder)


def filled_in(where, file, word):
    sheet = sample(tables(where).articles.itertuples(), rows=10)
    return str(write_sheet(sheet.assign(right=word), file))


def test_the_commands_that_are_told_draw_what_is_said_of_them():
    plain, named = (_parser().parse_args(command.split()) for command in re.findall(r"`crossings (sample .*?)`", TOLD))
    assert plain.rows == 100
    assert f"draws a hundred rows of {' and as many of '.join(plain.tables)}," in TOLD
    assert {*named.tables, *plain.tables} == {*TABLES}


def test_sheets_that_are_named_at_the_top_are_read_and_held_against_each_other(where, tmp_path):
    files = tuple(filled_in(where, tmp_path / f"{word}.csv", word) for word in ("yes", "no"))
    names = run(NOTEBOOK, where, sheets=files).names
    assert [list(sheet["right"].unique()) for sheet in names["sheets"]] == [[True], [False]]
    said = " ".join(" ".join(told) for told in run(NOTEBOOK, where, sheets=files).said)
    assert "By the sheet, 100.0 percent of the rows of quotes that are shown are right" in said
    (agreement,) = (
        shown for shown in run(NOTEBOOK, where, sheets=files).shown if "kappa" in getattr(shown, "columns", ())
        and "alpha" not in shown.columns
    )  # fmt: skip
    assert set(agreement["same"]) == {0}


def test_one_sheet_alone_agrees_with_none(where, tmp_path):
    ran = run(NOTEBOOK, where, sheets=(filled_in(where, tmp_path / "one.csv", "yes"),))
    (agreement,) = (
        shown for shown in ran.shown if "kappa" in getattr(shown, "columns", ()) and "alpha" not in shown.columns
    )
    assert agreement.empty
