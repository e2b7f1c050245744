"""Runs the benchmarks as a reader does, or imports one by its name."""

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
SHARED = ROOT.parent / "shared"
SCORERS = SHARED / "evaluate"


def run(program, *arguments):
    command = [sys.executable, str(BENCHMARKS / program), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def told(program, *arguments):
    """Give what a program prints, which must be all that it has to say."""
    done = run(program, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def imported(name):
    """Give a benchmark as a module; they import each other as programs of one folder do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        return importlib.import_module(name)


def write(path, *documents):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(document) + "\n" for document in documents), "utf-8")
    return path
