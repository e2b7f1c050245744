"""Builds reports of tiny archives, and reads their pages as a browser would."""

from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest

from crossings import extract, read
from crossings.report import build

TEXT = (
    "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the minister said on "
    'Tuesday.\n"We will take them in," he said. Fighting began on March 1, 2009.\n'
)


class Page(HTMLParser):
    """A page's tags, ids and links; ``html`` is the whole of it, ``words`` what a reader sees, on one line."""

    def __init__(self, path: Path, html: str):
        super().__init__()
        self.path, self.html = path, html
        self.tags, self.ids, self.links, self._words, self._inside = [], [], [], [], []
        self.feed(html)
        self.words = " ".join("".join(self._words).split())

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self._inside.append(tag)
        self.tags.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])

    def handle_data(self, data):
        if not self._inside or self._inside[-1] not in ("style", "script"):
            self._words.append(data)

    def handle_endtag(self, tag):
        while self._inside and self._inside.pop() != tag:
            pass


@pytest.fixture
def text():
    """Give the one article of the small archive."""
    return TEXT


def _filled(folder):
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def archive(tmp_path):
    """Give an archive of one article and one empty file."""
    return _filled(tmp_path / "archive")


def pages_in(folder, out, tables=None):
    """Give the pages of the report of an archive, written to ``out``, by their place there."""
    build(tables or extract(read(folder)), out, corpus=folder)
    found = {path.relative_to(out).as_posix(): path for path in sorted(out.rglob("*.html"))}
    return {place: Page(path, path.read_text("utf-8")) for place, path in found.items()}


@pytest.fixture
def pages_of(tmp_path):
    """Give a function from an archive (or its tables) to the pages of its report, by their place in its folder."""

    def pages(folder, tables=None, out=None):
        return pages_in(folder, out or tmp_path / "out", tables)

    return pages


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """Give the pages of the small archive's report."""
    here = tmp_path_factory.mktemp("small")
    return pages_in(_filled(here / "archive"), here / "out")


@pytest.fixture(scope="session", params=["north_korea", "rohingya"])
def shipped(request, tmp_path_factory, shipped_tables):
    """Give the pages of the report of each shipped corpus."""
    return pages_in(request.param, tmp_path_factory.mktemp("shipped") / "out", shipped_tables(request.param))


@pytest.fixture(scope="session")
def hostile(hostile_archive, tmp_path_factory):
    """Give the ``pages`` of an archive that tries to break them, and the words that its articles try it with."""
    pages = pages_in(hostile_archive.folder, tmp_path_factory.mktemp("hostile") / "out")
    return SimpleNamespace(telling=hostile_archive.telling, pages=pages)
