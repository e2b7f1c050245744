"""Keeps of each article what is needed to know it again: its words, its head, its runs and its quotations, as numbers.

About three kilobytes an article, which can wait on the disk: so the articles of a large archive are held against each
other when their texts are no longer at hand.
"""

import re
from dataclasses import dataclass
from datetime import date
from zlib import crc32

import numpy as np

# How many words of a run two articles must have in a row.
RUN = 3
# How many words of a quotation: who quotes so many words quotes the same sentence.
_QUOTED_RUN = 6
# A news story tells in its title and its first words what it is about; what follows may be background.
_HEAD = 70
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTATION = re.compile(r'“([^“”\n]{20,600})”|"([^"\n]{20,600})"')
_FACTORS = np.array(
    [
        0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xFF51AFD7ED558CCD,
        0xC4CEB9FE1A85EC53,
    ],
    dtype=np.uint64,
)  # fmt: skip
# "Correction: ...", "CORRECTED-...", "Clarification to ...", but no corrections officers.
_CORRECTION_TITLE = re.compile(
    r"\W{0,3}(?:correct(?:s|ed|ions?)|clarifications?|errat(?:um|a)|corrigend(?:um|a))(?:\s{0,3}[:\-–—)\]]|\s+to\b|\s*$)",
    re.IGNORECASE,
)
_EARLIER_TEXT = re.compile(
    r"\b(?:an earlier|a previous|in an?|in our|in its|this) (?:version|dispatch|article|story|report|item|headline)\b",
    re.IGNORECASE,
)
_WAS_WRONG = re.compile(
    r"\bshould have (?:read|said|been)\b|\bmis(?:stated|spelled|identified|attributed)\b"
    r"|\b(?:incorrectly|erroneously|wrongly) (?:said|stated|reported|gave|identified)\b",
    re.IGNORECASE,
)
_OPENING = 800  # code points in which a correction says that it is one
# "UPDATE 2-...", "Update: ...", "(2nd LD)", "(LEAD)", "WRAPUP 1-...": how agencies mark a later version.
_UPDATE_TITLE = re.compile(
    r"\W{0,3}(?:update[ds]?|wrapup)\s{0,3}\d{0,2}\s{0,3}[:\-–—)\]]|\((?:\d(?:st|nd|rd|th) )?(?:ld|lead|update[ds]?)\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of one article: sorted distinct hashes of its words, of those of its head, of its runs of words.

    ``quoted`` are runs of six words that it quotes.
    """

    article_id: str
    day: date | None
    says: str | None  # correction or update, where the article says that it is one
    words: np.ndarray
    head: np.ndarray
    runs: np.ndarray
    title_runs: np.ndarray
    quoted: np.ndarray


def word_hash(word: str) -> int:
    """Give the number that stands for a word, the same for its plural and its possessive."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    if len(word) > 4 and word[-1] == "s":
        word = word[:-1]
    return crc32(word.encode("utf-8", "surrogatepass"))


def _hashes(text: str) -> np.ndarray:
    return np.array([word_hash(word) for word in _WORD.findall(text)], dtype=np.uint64)


def _runs(hashes: np.ndarray, run: int = RUN) -> np.ndarray:
    """Give the runs of words as numbers: a run's is made from those of its words in their order."""
    if len(hashes) < run:
        return np.empty(0, dtype=np.uint32)
    length = len(hashes) - run + 1
    mixed = sum(hashes[at : at + length] * _FACTORS[at] for at in range(run))
    return np.unique((mixed >> np.uint64(32)).astype(np.uint32))


def _quoted(text: str) -> np.ndarray:
    """Give the runs of words within quotation marks."""
    found = [_runs(_hashes(match[1] or match[2]), _QUOTED_RUN) for match in _QUOTATION.finditer(text)]
    return np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.uint32)


def _says(title: str, text: str) -> str | None:
    if _CORRECTION_TITLE.match(title):
        return "correction"
    opening = text[:_OPENING]
    if _EARLIER_TEXT.search(opening) and _WAS_WRONG.search(opening):
        return "correction"
    return "update" if _UPDATE_TITLE.match(title) or _UPDATE_TITLE.search(title[-20:]) else None


def fingerprint(article_id: str, title: str | None, text: str, published: date | None) -> Fingerprint:
    """Give what is kept of an article."""
    title_hashes, hashes = _hashes(title or ""), _hashes(text)
    return Fingerprint(
        article_id,
        published,
        _says(title or "", text),
        np.unique(hashes).astype(np.uint32),
        np.unique(np.concatenate([title_hashes, hashes[:_HEAD]])).astype(np.uint32),
        _runs(hashes),
        _runs(title_hashes),
        _quoted(text),
    )


def order(each: Fingerprint) -> tuple:
    """Give the place of an article among all, as a sort key: by day, those without a day last.

    Of one day, what says that it is later comes later, and what has fewer words: one cuts what another wrote.
    """
    return each.day is None, each.day or date.max, each.says is not None, -len(each.words), each.article_id
