"""The notebooks are stored as executed from top to bottom and keep one anatomy."""

import json
import re

import pytest

from crossings import charts

from .running import EDIT, NOTEBOOKS, ROOT

IDS = [path.stem for path in NOTEBOOKS]


def code_cells(path):
    return [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]


def source(cell):
    return "".join(cell["source"])


def test_the_notebooks_are_there():
    assert IDS == [
        "00_start_here", "01_the_corpus", "02_refugee_flow_figures", "03_reported_against_recorded",
        "04_who_is_quoted", "05_what_they_said", "06_timeline", "07_one_event_in_several_reports",
        "08_how_good_is_it",
    ]  # fmt: skip


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_is_stored_as_executed_once_from_top_to_bottom(path):
    cells = code_cells(path)
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    assert all(output.get("name") != "stderr" and output["output_type"] != "error"
               for cell in cells for output in cell["outputs"])  # fmt: skip
    assert sum(bool(cell["outputs"]) for cell in cells) >= len(cells) / 2


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_keeps_the_anatomy(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    assert re.fullmatch(r"# [^\n]*\?", source(cells[0]))
    code = code_cells(path)
    assert len(code) < 25
    assert all(len(source(cell).splitlines()) <= 10 for cell in code)
    assert sum(bool(EDIT.search(source(cell))) for cell in code) == 1
    assert sum("import" in source(cell) for cell in code) == 1
    headings = [source(cell).splitlines()[0] for cell in cells if source(cell).startswith("## ")]
    last = ["## The evidence", "## The column dictionary", "## Take the", "## Sources", "## How to cite"]
    assert [heading[: len(end)] for heading, end in zip(headings[-5:], last, strict=True)] == last
    (sources,) = (cells[at + 1] for at, cell in enumerate(cells) if source(cell).startswith("## Sources"))
    assert source(sources).startswith("behind = articles_behind(")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_what_an_archive_may_say_stands_in_full_at_the_beginning_and_is_pointed_to_from_the_others(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    in_full = "## What this archive may be used to say" in [source(cell) for cell in cells]
    pointed_to = sum("What this archive may be used to say, and what not, stands in" in source(cell) for cell in cells)
    assert (in_full, pointed_to) == ((True, 0) if path.stem in IDS[:2] else (False, 1))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_the_answer_comes_before_anything_else_that_is_told(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    (edit,) = (at for at, cell in enumerate(cells) if EDIT.search(source(cell)))
    answer = cells[edit + 1]
    assert answer["cell_type"] == "code"
    assert "load(CORPUS)" in source(answer)
    assert source(answer).splitlines()[-1].startswith("say(")
    told = [source(cell) for cell in cells[1:edit] if cell["cell_type"] == "markdown"]
    assert [words.partition(":")[0] for words in told] == ["Change this one line to read your own archive"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_the_cell_before_a_chart_shows_the_rows_that_it_draws(path):
    cells = [source(cell) for cell in code_cells(path)]
    drawn = [(at, re.match(r"(?:charts\.)?(\w+)\((.*)\)", cell)) for at, cell in enumerate(cells)]
    drawn = [(at, call) for at, call in drawn if call and call[1] in charts.__all__]
    assert drawn
    for at, call in drawn:
        assert f"{call[1]}_rows(" in cells[at - 1]
        assert "show(" in cells[at - 1]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_stores_nothing_of_the_machine_that_ran_it(path):
    text = path.read_text("utf-8")
    assert str(ROOT) not in text
    assert "language_info" not in json.loads(text)["metadata"]


def test_the_first_notebook_leads_to_each_of_the_others_by_its_question():
    first, *others = NOTEBOOKS
    told = [source(cell) for cell in json.loads(first.read_text("utf-8"))["cells"] if cell["cell_type"] == "markdown"]
    links = [line for text in told for line in text.splitlines() if line.startswith("- [")]
    questions = [source(json.loads(path.read_text("utf-8"))["cells"][0]).removeprefix("# ") for path in others]
    assert links == [f"- [{asked}]({path.name})" for asked, path in zip(questions, others, strict=True)]
