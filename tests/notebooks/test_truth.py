"""What notebooks say is true: on both corpora, on one article of another continent and on an empty folder."""

import re
import shutil
from datetime import date
from functools import cache

import pandas as pd
import pytest

from crossings.notebook import Rows
from crossings.shipped import about

from .rechecks import recheck, sure
from .running import ARCHIVES, CORPORA, NOTEBOOKS, ONE_ARTICLE, ROOT, frames, markdown_cells, run, tables
from .titles import recheck_title

IDS = [path.stem for path in NOTEBOOKS]
# Words that claim something of an archive: in a cell that is not computed they would be frozen.
FROZEN = re.compile(
    r"(?i)\b(?:rose|fell|grew|shrank|soared|dropped|doubled|halved|increas\w+|decreas\w+|declin\w+|majority|minority|most"
    r"|mostly|fewer|more (?:people|articles|reports|figures|refugees|often told)|less often|largest|smallest)\b"
)
# Words that claim something in what is computed: each must be read by a recheck.
CLAIMS = re.compile(
    r"\b(?:rose|fell|grew|most|more|fewer|less|all|none|every|both|only|alone|furthest|highest|lowest|largest|behind)\b"
    r"|^(?:No|None|Nothing)\b"
)
NUMBER = re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?![\w])")
# Numbers of a method, not of an archive: the scale and the threshold of confidence, a share of words, a licence.
METHOD = {"0", "1", "0.5", "10,000", "4.0"}
AS_GOOD = "at most 5 points below"  # of a title: so near to two coders is as good as they


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    """Give the name or folder of each archive."""
    folders = {name: tmp_path_factory.mktemp(name.replace(" ", "_")) for name in ARCHIVES if name not in CORPORA}
    (folders["one article"] / "2017-03-02-ferry.txt").write_text(ONE_ARTICLE, "utf-8")
    for file in sorted((ROOT / "data" / CORPORA[0]).glob("*.txt"))[:2]:
        shutil.copy(file, folders["two articles"])
    return {name: str(folders.get(name, name)) for name in ARCHIVES}


on_every_archive = pytest.mark.parametrize("name", ARCHIVES)
of_every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=IDS)


@on_every_archive
@of_every_notebook
def test_a_notebook_runs_and_writes_nothing_but_what_its_cells_show(path, name, where):
    ran = run(path, where[name])
    assert len(ran.shown) == len(ran.cells)
    assert ran.written == ""
    assert ran.said


@on_every_archive
@of_every_notebook
def test_the_answer_at_the_top_is_two_sentences_at_most(path, name, where):
    answer = " ".join(run(path, where[name]).said[0])
    assert 1 <= len(re.findall(r"[.?!](?= [A-Z\d“]|$)", answer)) <= 2
    assert answer != about(where[name])


@on_every_archive
@of_every_notebook
def test_every_sentence_says_what_the_tables_bear_out(path, name, where):
    for sentence in (told for said in run(path, where[name]).said for told in said):
        if sentence == about(where[name]):
            continue
        found = recheck.read(sentence, tables(where[name]), run(path, where[name]).names)
        assert found, f"no recheck reads this: write one in rechecks.py: {sentence!r}"
        told, reckoned = found
        assert told == reckoned


def numbers_of(rows):
    """Give the numbers that a table bears out: how many rows, of what value, from what to what, of what sum."""
    found = {len(rows)}
    for _, column in rows.items():
        known = column.dropna()
        found |= {len(known), len(column) - len(known)}
        if pd.api.types.is_bool_dtype(column) or not pd.api.types.is_numeric_dtype(column):
            plain = known.map(lambda value: tuple(map(str, value)) if isinstance(value, list) else value)
            found |= {plain.nunique(), *plain.value_counts()}
            days = [value for value in plain if isinstance(value, date)]
            found |= {day.year for day in days}
            found |= {int(year) for text in plain if isinstance(text, str) for year in re.findall(r"\b\d{4}\b", text)}
        elif len(known):
            found |= {*known, known.sum()}
            if pd.api.types.is_float_dtype(column):
                # A title gives shares and how far they are off as they are read, to a digit or two.
                found |= {round(abs(value), digits) for value in known for digits in (1, 2)}
    return found


def plain_numbers(words):
    return [(told, float(told.replace(",", ""))) for told in NUMBER.findall(words)]


@on_every_archive
@of_every_notebook
def test_every_number_in_the_title_of_a_chart_is_borne_out_by_its_rows(path, name, where):
    ran = run(path, where[name])
    borne_out = set().union(*(numbers_of(frame) for frame in frames(ran, where[name])))
    for _, chart in ran.charts():
        title = " ".join(chart.get_suptitle().split())
        for told, value in plain_numbers(title.replace(AS_GOOD, "")):
            assert value in borne_out, f"{told} in {title!r}"


@on_every_archive
@of_every_notebook
def test_what_the_title_of_a_chart_claims_is_so_in_its_rows(path, name, where):
    ran = run(path, where[name])
    for rows, chart in ran.charts():
        title = " ".join(chart.get_suptitle().split())
        if chart.empty or not CLAIMS.search(title):
            continue
        found = recheck_title.read(title, rows, tables(where[name]))
        assert found, f"no recheck reads this title: write one in rechecks.py: {title!r}"
        told, reckoned = found
        assert told == reckoned


@on_every_archive
@of_every_notebook
def test_a_chart_without_anything_to_draw_says_so_and_one_with_rows_does_not(path, name, where):
    for rows, chart in run(path, where[name]).charts():
        assert chart.empty == rows.empty
        assert not chart.empty or re.match(r"(?:No|None)\b", chart.get_suptitle())


@pytest.mark.parametrize("name", CORPORA)
def test_of_what_is_joined_over_articles_no_measure_is_held_back(name, where):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith("08"))
    (joined,) = (
        shown for shown in run(path, where[name]).shown if isinstance(shown, Rows) and "pairs" in shown.columns
    )
    assert len(joined)
    assert joined.beyond == 0


@pytest.mark.parametrize("name", ["one article", "empty folder"])
@of_every_notebook
def test_on_one_article_or_none_nothing_of_a_shipped_corpus_is_left_standing(path, name, where):
    shown = " ".join(repr(value) for value in run(path, where[name]).shown if isinstance(value, Rows))
    titles = [chart.get_suptitle() for _, chart in run(path, where[name]).charts()]
    foreign = names_of_corpora() - set(re.findall(r"[A-Z][\w’-]+", ONE_ARTICLE))
    assert not {told for told in re.findall(r"[A-Z][\w’-]+", " ".join([shown, *titles])) if told in foreign}


@cache
def names_of_corpora():
    """Give the places and people that the tables of the shipped corpora name, as words that are only ever names."""
    found, common = set(), {"Crossings"}
    for corpus in CORPORA:
        rows = tables(corpus)
        common |= {word.capitalize() for text in rows.articles["text"] for word in re.findall(r"\b[a-z]{4,}\b", text)}
        for column in (
            rows.articles["dateline_place"], rows.figures["origin"], rows.figures["destination"],
            sure(rows.quotes)["speaker_name"],
        ):  # fmt: skip
            found |= {word for told in column.dropna() for word in re.findall(r"\b[A-Z][a-zé’-]{3,}\b", told)}
    return found - common


@of_every_notebook
def test_what_is_not_computed_claims_nothing_of_an_archive(path):
    for cell in markdown_cells(path):
        assert not FROZEN.search(cell), cell
        plain = re.sub(r"`\d\d_\w+`|\bnotebooks? \d\d\b", "", cell)
        assert {told for told, _ in plain_numbers(plain)} <= METHOD, cell


@of_every_notebook
def test_what_is_not_computed_names_no_place_or_person_of_a_corpus(path):
    words = {word for cell in markdown_cells(path) for word in re.findall(r"\b[A-Z][a-zé’-]{3,}\b", cell)}
    assert not words & names_of_corpora()
