"""Runs a notebook's code in this process on any archive, and keeps what each cell shows.

A kernel for each notebook and archive would take minutes; that the stored notebooks run in one is nbval's to check.
"""

import ast
import re
from contextlib import chdir, redirect_stderr, redirect_stdout
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pandas as pd

import crossings.accuracy
import crossings.extraction
import crossings.notebook
from crossings.charts.style import Chart

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
EDIT = re.compile(r'^CORPUS = "north_korea".*$', re.MULTILINE)
SHEETS = re.compile(r"^SHEETS = .*$", re.MULTILINE)
ONE_ARTICLE = (
    "Families cross the river\n\nKAMPALA, March 2 (Crossings) -- More than 300 refugees from South Sudan crossed into "
    "Uganda on Tuesday, an aid official said.\n\nThe official said that the camp was full.\n"
)
CORPORA = ("north_korea", "rohingya")
ARCHIVES = (*CORPORA, "two articles", "one article", "empty folder")


@dataclass
class Run:
    """A notebook as it ran: what was said, each call of ``say`` a list of sentences, and what each cell showed."""

    cells: list[str]
    shown: list[object] = field(default_factory=list)
    said: list[tuple[str, ...]] = field(default_factory=list)
    written: str = ""
    names: dict = field(default_factory=dict)

    def charts(self):
        """Give each chart with the rows that it draws: those that the cell before it names or else shows."""
        found = []
        for at, chart in enumerate(self.shown):
            if isinstance(chart, Chart):
                named = re.match(r"(\w+) = (?:charts\.)?\w+_rows\(", self.cells[at - 1])
                found.append((self.names[named[1]] if named else self.shown[at - 1], chart))
        return found


def code_cells(path):
    return [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def markdown_cells(path):
    return [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]


@cache
def tables(where):
    """Give an archive's tables, read once for all notebooks."""
    return _load(where)


@cache
def golds():
    """Give the shipped gold, extracted once for all notebooks."""
    return tuple(map(crossings.accuracy.shipped_gold, crossings.accuracy.corpora_with_gold()))


def golds_beside(corpus):
    """Give the shipped gold beside a shipped corpus, as the package does."""
    return list(golds()) if corpus in crossings.accuracy.corpora_with_gold() else []


_load, _golds_beside = crossings.extraction.load, crossings.accuracy.golds_beside


@cache
def run(path, where, *, sheets=()):
    """Run a notebook on an archive, with sheets filled in; an error or a warning of any cell is the test's own."""
    ran = Run(code_cells(path))

    def load(asked):
        # Beside a shipped corpus a notebook may read the other and texts of the gold, never beside an archive of the
        # reader's own.
        of_gold = where in CORPORA and "gold" in Path(asked).parts
        assert asked == where or of_gold or {asked, where} <= {*CORPORA}
        loaded = tables(asked)
        own = copy(loaded)
        for table, frame in loaded.items():
            setattr(own, table, frame.copy())
        return own

    def say(*sentences):
        ran.said.append(tuple(sentence for sentence in sentences if sentence))
        return shown_by_say(*sentences)

    shown_by_say, written = crossings.notebook.say, StringIO()
    crossings.extraction.load, crossings.notebook.say = load, say
    crossings.accuracy.golds_beside = golds_beside
    try:
        with TemporaryDirectory() as folder, redirect_stdout(written), redirect_stderr(written):
            Path(folder, "notebooks").mkdir()
            with chdir(Path(folder, "notebooks")):
                for cell in ran.cells:
                    edited = EDIT.sub(lambda _: f"CORPUS = {where!r}", cell)
                    edited = SHEETS.sub(lambda _: f"SHEETS = {[*sheets]!r}", edited) if sheets else edited
                    ran.shown.append(_execute(edited, ran.names))
    finally:
        crossings.extraction.load, crossings.notebook.say = _load, shown_by_say
        crossings.accuracy.golds_beside = _golds_beside
    ran.written = written.getvalue()
    return ran


def _execute(source, names):
    """Execute a cell; give the value of its last line, as a notebook shows it."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "<cell>", "exec"), names)
    if last is None:
        return None
    value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)
    for form in ("_repr_html_", "_repr_png_", "_repr_markdown_"):
        if hasattr(value, form):
            getattr(value, form)()
    return value


def frames(ran, where):
    """Give the tables that a run can rest on: the archive's and those that its cells made or showed."""
    made = [value for value in (*ran.names.values(), *ran.shown) if isinstance(value, pd.DataFrame)]
    return [*(frame for _, frame in tables(where).items()), *made]
