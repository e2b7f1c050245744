"""Runs the benchmarks as a reader does, or imports one by its name."""

import importlib
import json
import runpy
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

import crossings
from crossings.accuracy import corpora_with_gold, shipped_gold

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
SHARED = ROOT.parent / "shared"
SCORERS = SHARED / "evaluate"


def run(program, *arguments):
    """Run a program in a process of its own, as a reader does."""
    command = [sys.executable, str(BENCHMARKS / program), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


load = cache(crossings.load)


@cache
def golds():
    """Give the shipped gold, extracted once for all programs."""
    found = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    for gold in found:
        gold.found("development")
    return found


def told(program, *arguments):
    """Give what a program prints, which must be all that it has to say.

    It runs in this process and on the gold that is extracted already: a process for each takes minutes.
    """
    out, aside = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(aside):
        patch.syspath_prepend(str(BENCHMARKS))
        patch.setattr(sys, "argv", [program, *map(str, arguments)])
        patch.setattr(imported("parts"), "shipped_gold", {gold.corpus: gold for gold in golds()}.get)
        patch.setattr(crossings, "load", load)
        runpy.run_path(str(BENCHMARKS / program), run_name="__main__")
    assert aside.getvalue() == ""
    return out.getvalue()


def imported(name):
    """Give a benchmark as a module; they import each other as programs of one folder do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        return importlib.import_module(name)


# What a program prints, run once for all that is asked of it.
once = cache(told)


def write(path, *documents):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(document) + "\n" for document in documents), "utf-8")
    return path
