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


@pytest.fixture
def archive(tmp_path):
    """Give an archive of one article and one empty file."""
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


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


@pytest.fixture
def pages(archive, pages_of):
    """Give the pages of the small archive's report."""
    return pages_of(archive)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Give the ``pages`` of an archive that tries to break them, and the words that its articles try it with."""
    tmp_path = tmp_path_factory.mktemp("hostile")
    telling = '"><script>alert(1)</script><img src=x onerror=alert(1)> $\\frac{a}{b $5 {{ 7*7 }}'
    folder = tmp_path / "hostile <b>&\"' {{ 7 }}"
    folder.mkdir()
    (folder / "README.md").write_text(f"# {telling}\n\n## What may be concluded\n\n{telling}\n", "utf-8")
    told = f"{telling}\n\n{TEXT}\nThe {telling} aid group fled on March 2, 2009. \x00\x1b[2J\u202e\ud7ff\uffff\n"
    (folder / "'\"><svg onload=alert(1)>.txt").write_text(told, "utf-8")
    (folder / "#?%2e%2e&amp;.txt").write_text(f"</style></script><!-- {TEXT}", "utf-8")
    # One line of a million letters, with a count in each thousand.
    line = " ".join(f"Then {n + 10} refugees fled to Chad. {'A river of sand. ' * 50}" for n in range(1_000))
    (folder / "long.txt").write_text(line, "utf-8")
    quoted = TEXT.replace('"', '""')
    (folder / "a.csv").write_text(
        f'title,text,url,date\n"{telling.replace(chr(34), chr(34) * 2)}","{quoted}",javascript:alert(1),2009-03-03\n',
        "utf-8",
    )
    (folder / "sources.csv").write_text(
        "dispatch,fact,publisher,url\n#?%2e%2e&amp;.txt,f1,<b>A Paper,javascript:alert(1)\n", "utf-8"
    )
    return SimpleNamespace(telling=telling, pages=pages_in(folder, tmp_path / "out"))
