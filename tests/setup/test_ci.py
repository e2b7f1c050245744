"""What CI runs: the browser's tests where Chromium is or can be installed, else a word that they were not run."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def ci(tmp_path):
    """Give a function that runs CI with a given apt-get and no browser; it gives what was run and said."""
    for name in ("bash", "dirname", "env", "ln"):
        (tmp_path / name).symlink_to(shutil.which(name))

    def tool(name, script):
        (tmp_path / name).write_text(f"#!{shutil.which('bash')}\n{script}\n", "utf-8")
        (tmp_path / name).chmod(0o755)

    def run(apt_get, make='echo "make $*"'):
        tool("id", "echo 0")
        tool("make", make)
        tool("apt-get", apt_get)
        done = subprocess.run(
            ["bash", str(ROOT / ".ci" / "run")],
            env={**os.environ, "PATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout.splitlines()

    return run


def test_where_chromium_can_be_installed_the_browser_tests_run(ci, tmp_path):
    code, said = ci(f'[ "$1" = install ] && ln -s "{shutil.which("bash")}" "{tmp_path}/chromium"')
    assert (code, said) == (0, ["make lint", "make test", "make test-browser"])


def test_where_it_cannot_they_are_said_to_be_left_out(ci):
    code, said = ci("exit 1")
    assert (code, said[:2]) == (0, ["make lint", "make test"])
    assert said[-1].startswith("The browser tests were not run")


def test_a_failing_test_fails_ci(ci):
    code, _ = ci("exit 1", make='[ "$1" != test ]')
    assert code != 0
