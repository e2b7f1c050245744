"""The README leads a stranger to every room, and each of its links leads somewhere."""

import re
from pathlib import Path

import pytest

from crossings.schemas import SHOWN

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
LIB = ROOT / "lib" / "crossings"
LINKS = sorted(set(re.findall(r"\]\(([^)\s]+)\)", README) + re.findall(r'href="([^"]+)"', README)))
PICTURE = README[README.index("<pre>") : README.index("</pre>")]
ROOMS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in LIB.iterdir()
    if (path.suffix == ".py" and path.name != "__init__.py") or any(path.glob("*.py")) or any(path.glob("*.txt"))
)


@pytest.mark.parametrize("link", [link for link in LINKS if "://" not in link])
def test_a_link_leads_somewhere(link):
    assert (ROOT / link).exists()


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_library_is_linked(room):
    assert room in LINKS


@pytest.mark.parametrize("room", [room for room in ROOMS if (ROOT / room / "__init__.py").is_file()])
def test_a_step_of_the_data_stands_in_the_picture_with_its_link(room):
    assert f'<a href="{room}">{Path(room).name}</a>' in PICTURE


def test_the_steps_of_the_picture_stand_in_the_order_of_the_data():
    steps = re.findall(r">([a-z]+)</a>", PICTURE)
    assert [steps.index(step) for step in ("corpus", "reading", "dates", "across", "charts", "report")] == sorted(
        steps.index(step) for step in ("corpus", "reading", "dates", "across", "charts", "report")
    )


@pytest.mark.parametrize("notebook", sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb")))
def test_every_notebook_is_linked(notebook):
    assert f"notebooks/{notebook}" in LINKS


PROGRAMS = sorted(path.name for path in (ROOT / "benchmarks").glob("*.py") if "__main__" in path.read_text("utf-8"))
GOLD = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "data").glob("*/gold/*.md"))


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_that_measures_is_linked(program):
    assert f"benchmarks/{program}" in LINKS


@pytest.mark.parametrize("page", GOLD)
def test_every_page_on_the_gold_is_linked(page):
    assert page in LINKS


def test_the_two_commands_stand_first():
    assert README.index("make report") < README.index("make test") < README.index("## ")


def _rows_shown():
    lines = README[README.index("| evidence | low |") :].split("\n\n", 1)[0].splitlines()
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:]]


@pytest.fixture(scope="module")
def figures(shipped_tables):
    rows = shipped_tables("north_korea").figures
    columns = ("evidence", "low", "high", "hedge", "population", "action", "when")
    told = rows.loc[rows["confidence"] >= SHOWN, list(columns)].astype("string").fillna("")
    return set(told.itertuples(index=False, name=None))


@pytest.mark.parametrize("row", _rows_shown(), ids=lambda row: row[0])
def test_a_row_that_the_readme_shows_is_one_of_the_shipped_corpus(figures, row):
    assert row in figures
