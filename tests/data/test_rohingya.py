"""What must hold of the Rohingya corpus alone; what holds of every corpus stands in ``test_corpora.py``."""

import re
from collections import Counter

from crossings import load


def test_there_are_27_dispatches_from_1979_to_2025(rohingya):
    assert len(rohingya.dispatches) == 27
    years = sorted({int(day[:4]) for day in rohingya.days.values()})
    assert (years[0], years[-1], len(years)) == (1979, 2025, 11)


def test_it_is_loaded_by_its_name():
    tables = load("rohingya")
    assert len(tables.articles) == 27
    assert len(tables.figures) > 50
    assert len(tables.quotes) > 50


def test_every_reader_has_work(rohingya):
    suffixes = Counter(path.suffix for path in rohingya.files)
    assert suffixes == {".txt": 14, ".html": 3, ".jsonl": 1, ".csv": 1}


def test_encodings_and_line_ends_are_those_of_the_readme(rohingya):
    raw = rohingya.raw
    assert [n for n, b in raw.items() if b"\x93" in b and b"\x94" in b] == ["1992-05-14-plan-to-return.txt"]
    assert [n for n, b in raw.items() if b.startswith(b"\xef\xbb\xbf")] == ["2020-04-16-trawler.txt"]
    assert [n for n, b in raw.items() if b.startswith(b"\xff\xfe")] == ["2021-03-24-fire-fifteen-dead.txt"]
    assert [n for n, b in raw.items() if b"\r\n" in b] == ["2015-05-12-langkawi-landings.txt"]


def test_a_closing_mark_runs_into_the_next_word_once(rohingya):
    assert [n for n, d in rohingya.dispatches.items() if re.search(r"”\w", d.text)] == ["2020-04-16-trawler.txt"]
