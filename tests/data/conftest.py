"""The shipped corpora, read without our readers, so that a fault of a reader cannot hide a fault of the data."""

import csv
import io
import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"  # the facts and tables that the dispatches were written from; no part of the project
BESIDE = {"sources.csv", "corrections.csv", "columns.json", "quotations.csv", "relations.csv", "README.md"}
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

# The columns of every file of records: the title, the day and the text of a dispatch.
COLUMNS = {
    "wire-2001-2004.jsonl": ("headline", "date", "body"),
    "arrivals-export.csv": ("title", "published", "text"),
    "feed-1998-2001.jsonl": ("title", "published", "text"),
    "wire-2018-2021.jsonl": ("webTitle", "pubDate", "articleText"),
    "export-2008-2010.csv": ("Headline", "Day", "Story"),
    "clippings-2013-2015.json": ("headline", "datePublished", "articleBody"),
    "worksheet-2022-2024.xlsx": ("Headline", "Date", "Full text"),
    "wire-2017-2018.jsonl": ("headline", "date", "story"),
    "export-2024-2025.csv": ("title", "published", "text"),
}
FACTS = {"north_korea": "facts.jsonl", "rohingya": "rohingya.jsonl"}
APART = ("gold/calibration", "gold/scored")  # the folders of a corpus with texts that fit and that measure, kept apart


class Page(HTMLParser):
    """The paragraphs and the heading inside <article>, and the day in the page's meta tags."""

    def __init__(self, page: str):
        super().__init__()
        self.inside, self.kept, self.pieces, self.day = False, False, [], ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        if tag == "article":
            self.inside = True
        self.kept = self.kept or (self.inside and tag in ("p", "h1"))
        if tag == "meta" and (named.get("name") == "date" or named.get("property") == "article:published_time"):
            self.day = named["content"][:10]

    def handle_endtag(self, tag):
        if tag == "article":
            self.inside = False
        if tag in ("p", "h1") and self.kept:
            self.kept = False
            self.pieces.append("\n")

    def handle_data(self, data):
        if self.kept:
            self.pieces.append(data)


def plain(text: str) -> str:
    """Give the text with straight marks only."""
    return re.sub("[‘’]", "'", re.sub("[“”]", '"', text))


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:'\w+)*", plain(text))


def runs(found: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


@dataclass(frozen=True)
class Dispatch:
    """One dispatch as its file holds it: text, title where it stands apart, day where the file states it."""

    text: str = field(repr=False)  # a failing test is not to show what is kept apart
    title: str = ""
    day: str = ""

    @cached_property
    def plain(self) -> str:
        return plain(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The title, where it stands apart, and every line of the text; bars at their ends left out."""
        return [plain(line).strip(" |") for line in (self.title, *self.text.split("\n"))]

    @cached_property
    def quoted(self) -> list[str]:
        return re.findall(r'"([^"]*)"', self.plain)

    @cached_property
    def outside(self) -> list[str]:
        """The pieces of the text that no quotation marks enclose."""
        return re.split(r'"[^"]*"', self.plain)

    @cached_property
    def uncapitalised(self) -> set[tuple[str, ...]]:
        """Every nine uncapitalised words that follow one another; names and numbers neither count nor break a run."""
        return {run for part in self.outside for run in runs([word for word in words(part) if word[0].islower()], 9)}


def decoded(raw: bytes) -> str:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def day_of(written) -> str:
    """Give a record's day as YYYY-MM-DD: written so, with an hour, as 8 July 2009, or as a cell's date."""
    if isinstance(written, datetime):
        return written.date().isoformat()
    if re.match(r"\d{4}-\d\d-\d\d", written):
        return written[:10]
    return datetime.strptime(written, "%d %B %Y").date().isoformat()


def records(path: Path) -> list[dict]:
    if path.suffix == ".xlsx":
        head, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
        return [dict(zip(head, row, strict=True)) for row in rows]
    text = decoded(path.read_bytes())
    if path.suffix == ".json":
        return json.loads(text)
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines()]
    delimiter = ";" if text.split("\n", 1)[0].count(";") else ","
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def read_dispatches(paths: list[Path]) -> dict[str, Dispatch]:
    """Give each dispatch by the name that sources.csv uses."""
    found = {}
    for path in paths:
        if path.suffix == ".txt":
            in_name = re.match(r"\d{4}-\d\d-\d\d", path.name)
            text = decoded(path.read_bytes()).replace("\r\n", "\n")
            found[path.name] = Dispatch(text, day=in_name.group() if in_name else "")
        elif path.suffix == ".html":
            page = Page(decoded(path.read_bytes()))
            found[path.name] = Dispatch("".join(page.pieces), day=page.day)
        else:
            title, day, text = COLUMNS[path.name]
            for n, record in enumerate(records(path), start=1):
                found[f"{path.name}#{n}"] = Dispatch(record[text], record[title], day_of(record[day]))
    return found


def strings(value):
    """Give every string and number inside a JSON value, as text."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif value is not None:
        yield str(value)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@dataclass
class Corpus:
    """A shipped corpus: its files, dispatches, the tables beside them, and the facts where these are at hand.

    A part is a folder inside it whose texts are no part of the corpus; it has no README, and file names give its days.
    """

    name: str
    part: str = ""
    folder: Path = field(init=False)

    def __post_init__(self):
        self.folder = ROOT / "data" / self.name / self.part
        self.files = [path for path in sorted(self.folder.iterdir()) if path.is_file() and path.name not in BESIDE]
        self.raw = {path.name: path.read_bytes() for path in self.files}
        self.dispatches = read_dispatches(self.files)
        self.readme = "" if self.part else (self.folder / "README.md").read_text("utf-8")
        listed = dict(re.findall(r"^\| `([^`]+)` \| (\d{4}-\d\d-\d\d) \|", self.readme, re.M))
        self.days = {name: d.day for name, d in self.dispatches.items()} if self.part else listed
        self.sources = table(self.folder / "sources.csv")
        self.quotations = table(self.folder / "quotations.csv")
        self.relations = table(self.folder / "relations.csv")
        self.related = {frozenset((row["dispatch"], row["of"])) for row in self.relations}

    @cached_property
    def facts(self) -> dict[str, dict]:
        """The records of facts, by id."""
        file = SHARED / "facts" / FACTS[self.name]
        if not file.exists():
            pytest.skip(f"{file.name} is not beside the checkout")
        with file.open(encoding="utf-8") as lines:
            return {fact["id"]: fact for fact in map(json.loads, lines)}

    def said(self, fact: str, speaker: str) -> list[str]:
        """The direct statements of a speaker in a fact."""
        told = self.facts[fact]["statements"]
        return [plain(s["words"]) for s in told if s["kind"] == "direct" and s["speaker"] == speaker]

    def papers(self, quotation: dict[str, str]) -> set[str]:
        """The addresses of those papers that a fact names as the medium of the words quoted."""
        fact, words = self.facts[quotation["fact"]], quotation["words"].rstrip(",.")
        media = " ".join(s.get("medium") or "" for s in fact["statements"] if words in plain(s["words"]))
        parts = {s["url"]: re.split(r",? via | \(|\)|, ", s["publisher"]) for s in fact["sources"]}
        return {url for url, names in parts.items() if any(name and name in media for name in names)}

    @cached_property
    def fact_runs(self) -> set[tuple[str, ...]]:
        """Every nine uncapitalised words in a row of the facts' own sentences."""
        told = (text for fact in self.facts.values() for text in strings({**fact, "sources": []}))
        return set().union(*(Dispatch(text).uncapitalised for text in told))

    @cached_property
    def reference(self) -> dict[str, list[dict]]:
        """The rows of the reference tables, by the name of the file."""
        return {path.name: table(path) for path in (SHARED / "reference").glob("*.csv")}

    def used(self, name: str) -> dict[str, set[str]]:
        """The facts and tables that a dispatch was written from, with their addresses."""
        found: dict[str, set[str]] = {}
        for row in self.sources:
            if row["dispatch"] == name:
                found.setdefault(row["fact"], set()).add(row["url"])
        return found

    def background(self, name: str) -> str:
        """All that the facts and the named rows of tables say, as one text; web addresses left out."""
        told = []
        for fact, urls in self.used(name).items():
            rows = self.reference.get(fact, [])
            places = [url.removeprefix("https://github.com/") for url in urls]
            named = [row for row in rows if any(place in cell for place in places for cell in row.values())]
            told += strings(self.facts.get(fact) or named or rows)
        return " ; ".join(re.sub(r"https?://\S+", "", text) for text in told)


shipped = cache(Corpus)


@pytest.fixture(scope="session")
def north_korea() -> Corpus:
    return shipped("north_korea")


@pytest.fixture(scope="session")
def rohingya() -> Corpus:
    return shipped("rohingya")


@pytest.fixture(scope="session", params=sorted(FACTS))
def corpus(request) -> Corpus:
    return shipped(request.param)


@pytest.fixture(scope="session", params=APART)
def apart(corpus, request) -> Corpus:
    """Texts of a corpus that are kept apart from it."""
    return shipped(corpus.name, request.param)


PLACES = [(name, *part) for part in ((), *((own,) for own in APART)) for name in sorted(FACTS)]


@pytest.fixture(scope="session", params=PLACES, ids=lambda named: "-".join(named).replace("gold/", ""))
def texts(request) -> Corpus:
    """A corpus, or texts that are kept apart from it."""
    return shipped(*request.param)
