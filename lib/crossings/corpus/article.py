"""What a reader gives for each article it meets: the article, or the reason why it was left out."""

from dataclasses import dataclass
from datetime import date

# A longer text is no article: it is an archive in one file. The limit bounds memory and time for everything after.
LONGEST_ARTICLE = 5_000_000

# Why an article can be left out, with what to do about it. The list is closed: a reader uses no other reason.
REASONS = {
    "empty": "the file holds nothing; take it out, or export it again",
    "no text": "there are no words in it; check that the export kept the article's body",
    "no text column": "say which column holds the article: --map text=COLUMN, or a columns.json in the folder",
    "binary": "this is not text; save it as plain text in UTF-8",
    "too large": f"longer than {LONGEST_ARTICLE:,} characters; split it into one article a file or a line",
    "damaged": "it cannot be read to its end; export it again",
    "not a file": "a device, pipe or socket; copy its content to a file",
    "loop": "a link to a folder that is read anyway; take the link out",
    "unreadable": "the system refuses to open it; check its permissions and that a link's target exists",
    "not found": "no such file or folder; check the spelling",
    "unsupported format": "save it as text, HTML, JSON Lines, CSV or .xlsx",
    "duplicate id": "the same words stand twice in the same place; take one out",
    "not English": "only English is read; translate it, or set the record's language to en if this is wrong",
}


@dataclass(slots=True)
class Article:
    """One article: the columns of the ``articles`` table, in its order."""

    article_id: str
    source: str | None
    title: str | None
    byline: str | None
    dateline_place: str | None
    published: date | None
    published_edtf: str | None
    published_how: str
    url: str | None
    language: str | None
    text: str
    words: int
    duplicate_of: str | None
    duplicate_kind: str | None
    alike: float | None
    notes: str | None
    path: str
    part: str | None


@dataclass(slots=True)
class LeftOut:
    """One article, or one whole file, that did not become an article: where, why, and what to do about it."""

    path: str
    part: str | None
    reason: str
    remedy: str


@dataclass(slots=True)
class Raw:
    """One article as its file gives it, before anything is inferred; ``notes`` say what was repaired or is doubtful."""

    text: str
    part: str | None = None
    title: str | None = None
    byline: str | None = None
    source: str | None = None
    published: object = None
    published_from: str = ""
    url: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()


def left_out(path: str, reason: str, part: str | None = None, detail: str = "") -> LeftOut:
    """Give the row for something left out; ``detail`` comes before the reason's usual remedy.

    Raises
    ------
    KeyError
        If the reason is not one of :data:`REASONS`.
    """
    remedy = REASONS[reason]
    return LeftOut(path, part, reason, f"{detail}: {remedy}" if detail else remedy)
