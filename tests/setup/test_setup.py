"""The set-up files agree with one another and hold nothing of one machine."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def _name(requirement: str) -> str:
    return re.match(r"[A-Za-z0-9._-]+", requirement).group().lower().replace("_", "-")


def _locked() -> set[str]:
    return {_name(line) for line in LOCK.splitlines() if line[:1].isalnum()}


def test_the_lock_has_no_option_line_path_or_address():
    for line in LOCK.splitlines():
        assert re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}( \\)?|[a-z0-9._-]+==[^ /:]+( ; [^/:]+)? \\", line), line


def test_the_lock_names_systems_and_python_versions():
    assert "sys_platform == 'win32'" in LOCK
    assert "sys_platform == 'darwin'" in LOCK
    assert "python_full_version < '3.12'" in LOCK


def test_every_dependency_is_locked():
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *extras["notebooks"], *extras["dev"]]
    assert {_name(w) for w in wanted} - {"crossings"} <= _locked()


def test_the_environment_asks_for_no_more_than_the_project_does():
    asked = dict(re.findall(r"^  - ([a-z]+) (>=[0-9.,<]+)$", (ROOT / "environment.yml").read_text("utf-8"), re.M))
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["notebooks"]]
    stated = {_name(w): w[len(_name(w)) :] for w in wanted}
    assert {"pandas", "matplotlib", "nltk", "jupyterlab", "nbval"} <= asked.keys()
    for name, version in asked.items():
        assert version == (PROJECT["requires-python"] + ",<3.14" if name == "python" else stated[name])


def test_the_locked_versions_satisfy_the_project():
    locked = dict(re.findall(r"^([a-z0-9._-]+)==([^ ]+)", LOCK, re.M))
    for requirement in PROJECT["dependencies"]:
        name, least = requirement.split(">=")
        assert [int(x) for x in locked[name].split(".")[:2]] >= [int(x) for x in least.split(".")]


def test_importing_crossings_loads_nothing_heavy():
    code = "import sys, crossings; print([m for m in ('matplotlib', 'nltk', 'dask', 'pandera') if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("word", ["nltk" + ".download", "sys.path" + ".insert", "sys.path" + ".append"])
def test_no_file_of_the_project_has_this_word(word):
    files = [p for folder in ("lib", "benchmarks", "notebooks", "tests") for p in (ROOT / folder).rglob("*")]
    files = [p for p in files if p.suffix in (".py", ".ipynb") and word in p.read_text("utf-8")]
    assert files == []


def test_ci_runs_lint_and_the_tests():
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "make lint" in run
    assert "make test" in run
    assert ".ci/run" in (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")


def test_no_name_of_a_shipped_corpus_stands_in_the_code():
    """Lexicons of all countries may hold it, and the package's own words on how to load one."""
    names = re.compile(r"(?i)north.korea|\bseoul\b|pyongyang|rohingya|yonhap|lefkowitz")
    code = [path for kind in ("py", "html", "css", "js") for path in (ROOT / "lib").rglob(f"*.{kind}")]
    assert len(code) > 200
    told = [path for path in code if names.search(path.read_text("utf-8"))]
    assert told == [ROOT / "lib" / "crossings" / "__init__.py"]
