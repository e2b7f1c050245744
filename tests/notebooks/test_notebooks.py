"""The notebooks are stored as executed, keep one anatomy, and run on any archive by changing the edit-here cell."""

import json
import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from crossings import charts

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
IDS = [path.stem for path in NOTEBOOKS]
EDIT = re.compile(r'^CORPUS = "north_korea".*$', re.MULTILINE)


def code_cells(path):
    return [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]


def source(cell):
    return "".join(cell["source"])


def run_on(path, corpus, folder):
    """Execute a notebook on another corpus; give the text of its outputs."""
    notebook = nbformat.read(path, as_version=4)
    changed = 0
    for cell in notebook.cells:
        if cell.cell_type == "code" and EDIT.search(cell.source):
            cell.source = EDIT.sub(lambda _: f"CORPUS = {str(corpus)!r}", cell.source)
            changed += 1
    assert changed == 1
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()
    told = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", output
            data = output.get("data", {})
            told.append(data.get("text/markdown") or data.get("text/plain") or output.get("text", ""))
    return "\n".join(told)


def test_the_notebooks_are_there():
    assert IDS == [
        "00_start_here", "01_the_corpus", "02_refugee_flow_figures", "03_reported_against_recorded",
        "04_who_is_quoted", "06_timeline",
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
    assert source(cells[0]).startswith("# ")
    assert source(cells[0]).splitlines()[0].endswith("?")
    code = code_cells(path)
    assert len(code) < 25
    assert all(len(source(cell).splitlines()) <= 10 for cell in code)
    assert sum(bool(EDIT.search(source(cell))) for cell in code) == 1
    assert sum("import" in source(cell) for cell in code) == 1
    assert "How to cite" in source(cells[-2])


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


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_runs_on_a_copy_of_a_corpus_elsewhere(path, tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    for name in ("1996-12-09-seventeen-reach-seoul.txt", "1997-08-27-ambassador-cairo.txt"):
        shutil.copy(ROOT / "data" / "north_korea" / name, folder)
    told = run_on(path, folder, tmp_path)
    assert "Seventeen" in told


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_runs_on_an_empty_folder(path, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    told = run_on(path, folder, tmp_path)
    assert re.search(r"(?i)\bno (article|figure|quotation|event)", told)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)
def test_a_notebook_runs_on_one_article_of_another_continent(path, tmp_path):
    file = tmp_path / "2017-03-02-ferry.txt"
    file.write_text(
        "Families cross the river\n\nKAMPALA, March 2 (Crossings) -- More than 300 refugees from South Sudan crossed "
        "into Uganda on Tuesday, an aid official said.\n\nThe official said that the camp was full.\n",
        "utf-8",
    )
    told = run_on(path, file, tmp_path)
    assert "Families cross the river" in told
    assert not re.search(r"North Korea|Seoul", told.replace(str(ROOT), ""))
