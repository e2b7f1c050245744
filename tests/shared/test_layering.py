"""The shape of the package: what may import what, and what no module may do."""

import ast
import importlib
import inspect
import re
from functools import cache
from pathlib import Path

import pytest

import crossings

ROOT = Path(crossings.__file__).parent
FILES = sorted(path for path in ROOT.rglob("*.py") if "data" not in path.relative_to(ROOT).parts)
EXTRACTORS = {"dates", "quotes", "figures", "events"}
FREE = {
    "__init__", "calendar_names", "confidence", "edtf", "lexicon", "measured", "number_words", "schemas", "shelf",
    "shipped",
}  # fmt: skip
# The way of the data: parts of one set do not import each other.
ORDER = (
    {"corpus"}, {"reading"}, EXTRACTORS, {"across"}, {"findings", "record"}, {"comparison", "notebook", "wording"},
    {"extraction"}, {"charts"}, {"evidence"}, {"exports"}, {"accuracy"}, {"report"},
    {"commands"}, {"cli"},
)  # fmt: skip
COMMAND_LINE = {"commands", "cli"}
ROOMS_OF_ACROSS = (
    "word_classes",
    "common_words",
    "marks",
    "duplicates",
    "speakers",
    "timeline",
    "reported",
    "claims",
    "arithmetic",
)
RANK = {part: rank for rank, parts in enumerate(ORDER) for part in parts}
READING_MAY = {"layout", "dateline", "day", "words"}
LEXICONS = sorted(ROOT.rglob("lexicon/*.txt"))


def name(path):
    return path.relative_to(ROOT).as_posix()


def part(path):
    """Give the package, or the module at the top, that a file belongs to."""
    return Path(path.relative_to(ROOT).parts[0]).stem


PARTS = sorted({part(path) for path in FILES})


def files_of(own):
    return [path for path in FILES if part(path) == own]


@cache
def tree(path):
    return ast.parse(path.read_text("utf-8"))


@cache
def imported(path):
    """Give the modules of Crossings that a file imports, as tuples of names below ``crossings``."""
    package = ("crossings", *path.relative_to(ROOT).parent.parts)
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {tuple(alias.name.split(".")) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = (*base, *(node.module.split(".") if node.module else ()))
            found |= {(*module, alias.name) for alias in node.names}
    return {names[1:] for names in found if names[0] == "crossings" and len(names) > 1}


def parts_imported(path):
    return {names[0] for names in imported(path) if (ROOT / names[0]).is_dir() or (ROOT / f"{names[0]}.py").is_file()}


@pytest.mark.parametrize("own", PARTS)
def test_a_part_imports_nothing_later_on_the_way_of_the_data(own):
    others = set().union(*(parts_imported(path) for path in files_of(own))) - FREE - {own}
    assert own not in FREE or not others
    assert not {other for other in others if RANK[other] >= RANK[own]}


def test_every_part_of_the_package_has_its_place_on_the_way():
    assert {part(path) for path in FILES} == FREE | set(RANK)


@pytest.mark.parametrize("path", files_of("across"), ids=name)
def test_a_room_over_articles_imports_nothing_later(path):
    inside = path.relative_to(ROOT / "across").parts
    room = Path(inside[0]).stem
    others = {names[1] for names in imported(path) if names[0] == "across"} - {room}
    if inside == ("__init__.py",):
        assert others == {"arithmetic", "claims", "duplicates", "speakers", "timeline"}
    else:
        assert others <= set(ROOMS_OF_ACROSS[: ROOMS_OF_ACROSS.index(room)])


def test_the_walk_sees_imports_of_both_forms():
    assert "reading" in parts_imported(ROOT / "dates" / "__init__.py")
    assert ("corpus", "archive", "Archive") in imported(ROOT / "corpus" / "__init__.py")


@pytest.mark.parametrize("path", sorted((ROOT / "reading").glob("*.py")), ids=name)
def test_reading_knows_of_the_archive_only_how_a_text_is_laid_out(path):
    assert {names[1] for names in imported(path) if names[0] == "corpus"} <= READING_MAY


@pytest.mark.parametrize("extractor", sorted(EXTRACTORS))
def test_no_extractor_needs_pandas(extractor):
    for path in (ROOT / extractor).glob("*.py"):
        assert not re.search(r"^\s*(?:import|from) (?:pandas|numpy)\b", path.read_text("utf-8"), re.MULTILINE), path


@cache
def calls(path):
    """Give what a file calls, as written: ``print``, ``datetime.now``."""
    return {ast.unparse(node.func) for node in ast.walk(tree(path)) if isinstance(node, ast.Call)}


@pytest.mark.parametrize("own", [own for own in PARTS if own not in COMMAND_LINE])
def test_only_the_command_line_prints(own):
    assert not [name(path) for path in files_of(own) if "print" in calls(path)]


@pytest.mark.parametrize("own", PARTS)
def test_no_module_asks_the_clock(own):
    asked = {call for path in files_of(own) for call in calls(path)}
    assert not {call for call in asked if re.search(r"(?:^|\.)(?:now|utcnow|today|time\.time)$", call)}


@pytest.mark.parametrize("own", PARTS)
def test_modules_are_short(own):
    assert not [name(path) for path in files_of(own) if len(path.read_text("utf-8").splitlines()) > 450]


@pytest.mark.parametrize("own", PARTS)
def test_modules_say_what_they_give(own):
    assert not [name(path) for path in files_of(own) if not ast.get_docstring(tree(path))]


@pytest.mark.parametrize("path", LEXICONS, ids=name)
def test_every_lexicon_is_read_by_a_module_beside_it(path):
    asked = {
        given.value
        for module in path.parents[1].glob("*.py")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call)
        for given in node.args
        if isinstance(given, ast.Constant)
    }
    assert path.stem in asked


PACKAGES = sorted({path.parent for path in FILES if path.name == "__init__.py" and path.parent != ROOT})


@pytest.mark.parametrize("path", PACKAGES, ids=name)
def test_every_name_a_package_offers_is_there_and_documented(path):
    package = importlib.import_module("crossings." + name(path).replace("/", "."))
    assert package.__all__
    for offered in package.__all__:
        value = getattr(package, offered)
        if callable(value):
            assert inspect.getdoc(value), offered


@pytest.mark.parametrize("offered", [offered for offered in crossings.__all__ if offered != "__version__"])
def test_every_name_at_the_top_is_there_and_documented(offered):
    assert inspect.getdoc(getattr(crossings, offered))


def test_a_name_that_there_is_not_is_named():
    with pytest.raises(AttributeError, match="no attribute 'weather'"):
        crossings.weather  # noqa: B018
