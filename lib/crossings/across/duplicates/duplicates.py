"""Tells which article is a copy, an update or a correction of an earlier one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from crossings.across.common_words import SMALL
from crossings.schemas import DTYPES
from crossings.shelf import in_order

from .candidates import Candidates
from .fingerprints import Fingerprint, fingerprint, order, word_hash
from .tally import Tally

COLUMNS = {"duplicate_of": "text", "duplicate_kind": "text", "alike": "share"}
# Runs that stand in more than one article of twenty, and in more than fifty, are footers and other set phrases.
_SET_PHRASE, _SET_PHRASE_SHARE = 50, 20
_OF_ITS_OWN = 0.2
# As if so many articles more had been read: in an archive of two, what both share is not yet common.
_PRIOR = 100
_COPIED = 0.75  # of the later article's words, weighted, stand in the earlier one
_COPIED_RUNS = 0.35
_COPY_DAYS = 31  # a bulletin of another month whose numbers differ is no copy
_SAME_TEXT = 0.95
_CORRECTION_DAYS, _STORY_DAYS, _RUN_DAYS = 92, 183, 61
_SAME_STORY, _SAME_STORY_LATE = 0.22, 0.36  # after a day, after half a year
# A small archive does not tell which words are rare: two articles must share more of their story to be of one.
_MANY, _OF_FEW = 100, 0.15
# Two reports within two months whose titles and beginnings share so much, in so many words, and a little besides.
_SAME_HEAD, _SAME_HEAD_WORDS, _BESIDES = 0.15, 5, 0.2
_TELLING = 3.0  # weight of a word that fewer than one article in six says
_SAYS_SO = 0.15
_TAKEN_OVER = 0.2  # of the smaller one's runs
# Two short items of one template (so many from here arrived there, the police said) share a few runs and no story.
_LEAST_RUNS = 16
# Two reports of one event within two days may be two desks' own; later ones follow the first.
_OWN_REPORT_DAYS = 2


@dataclass(frozen=True, slots=True)
class _Held:
    """What a later article shares with an earlier one, all shares 0 to 1 and weighted by how rare a word is."""

    of_later: float  # the later one's words that stand in the earlier one
    story: float  # what each says at its head that the other says anywhere: geometric mean
    shared_runs: int
    later_runs: float
    alike: float  # the runs of the one that has fewer that stand in the other
    names_title: bool
    heads: float  # what each says at its head that the other says there: geometric mean
    telling: int  # words at both heads that fewer than one article in six says
    quotes: bool  # whether the later one quotes six words in a row that the earlier one quotes

    @property
    def takes_over(self) -> bool:
        """Whether so much stands in both word for word that one article has it from the other."""
        return self.alike >= _TAKEN_OVER and self.shared_runs >= _LEAST_RUNS


@dataclass(frozen=True, slots=True)
class _Link:
    """A later article's tie to an earlier one."""

    earlier: int
    kind: str
    alike: float


@dataclass(frozen=True, slots=True)
class _Known:
    """An article as it is held against others: the places of its words in the vocabulary, its runs but set phrases."""

    article_id: str
    day: date | None
    says: str | None
    words: np.ndarray
    head: np.ndarray
    runs: np.ndarray
    all_runs: np.ndarray | None  # where they are others
    title_runs: np.ndarray
    quoted: np.ndarray


class _Archive:
    """All articles in order of time, with the weights of words."""

    def __init__(self, prints: Sequence[Fingerprint], shelf: Callable):
        words, runs = Tally(), Tally(above=max(_SET_PHRASE, len(prints) // _SET_PHRASE_SHARE))
        for each in prints:
            words.add(each.words)
            runs.add(each.runs)
        vocabulary, counts = words.all()
        self.weights = np.log((len(prints) + _PRIOR) / (counts + 1)).clip(min=0) ** 2
        small = np.array([word_hash(word) for word in SMALL], dtype=np.uint32)
        self.weights[np.isin(vocabulary, small)] = 0
        common = runs.above(each.runs for each in prints)
        self.known, self._candidates = shelf(), Candidates(len(prints), counts, shelf)
        for each in prints:
            own = each.runs[~_within(each.runs, common)]
            # What is set phrases nearly throughout is an article that very many printed, not one with a footer.
            runs = own if len(own) >= _OF_ITS_OWN * len(each.runs) else each.runs
            told, head = _places(vocabulary, each.words), _places(vocabulary, each.head)
            others = each.runs if len(runs) < len(each.runs) else None
            known = _Known(each.article_id, each.day, each.says, told, head, runs, others, each.title_runs, each.quoted)
            self.known.append(known)
            self._candidates.add(told, head, runs)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give the pairs (later, earlier) worth a closer look, by the later one."""
        return self._candidates.pairs()

    def held(self, later: int, earlier: int) -> _Held:
        """Hold a later article against an earlier one."""
        own, other = self.known[later], self.known[earlier]
        shared = int(_within(own.runs, other.runs).sum())
        title, runs = other.title_runs, own.runs if own.all_runs is None else own.all_runs
        return _Held(
            self._share(own.words, other.words),
            (self._share(own.head, other.words) * self._share(other.head, own.words)) ** 0.5,
            shared,
            shared / max(len(own.runs), 1),
            shared / max(min(len(own.runs), len(other.runs)), 1),
            len(title) > 1 and bool(_within(title, runs).all()),
            self._share(own.head, other.head) ** 0.5 * self._share(other.head, own.head) ** 0.5,
            int((self.weights[own.head[_within(own.head, other.head)]] >= _TELLING).sum()),
            bool(_within(own.quoted, other.quoted).any()),
        )

    def _share(self, own: np.ndarray, other: np.ndarray) -> float:
        weights = self.weights[own]
        whole = weights.sum()
        return float(weights[_within(own, other)].sum() / whole) if whole else 0.0


def _within(own: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Tell of each of some sorted numbers whether it is among others, sorted too."""
    if not len(other):
        return np.zeros(len(own), dtype=bool)
    return other.take(other.searchsorted(own), mode="clip") == own


def _places(vocabulary: np.ndarray, words: np.ndarray) -> np.ndarray:
    """Give the places of words in the vocabulary; those of a title that the text lacks have none."""
    return np.searchsorted(vocabulary, words[_within(words, vocabulary)]).astype(np.uint32)


def _judged(later: _Known, earlier: _Known, held: _Held, few: float) -> tuple[str, float] | None:
    """Give what the later article is of the earlier one and how sure that is, or None for neither.

    ``few`` is 1 for an archive of no articles, falling to 0 for one of many.
    """
    days = (later.day - earlier.day).days if later.day and earlier.day else None
    if later.says == "correction" and earlier.says != "correction" and (days is None or days <= _CORRECTION_DAYS):
        if held.names_title or (held.story >= _SAME_STORY and days is not None):
            return "correction", 2 + held.names_title + held.story
    elif (
        held.of_later >= _COPIED
        and held.later_runs >= _COPIED_RUNS
        and (held.shared_runs >= _LEAST_RUNS or held.later_runs >= _SAME_TEXT)
        and (days is None or days <= _COPY_DAYS or held.later_runs >= _SAME_TEXT)
    ):
        return "copy", 1 + held.later_runs
    if days is None or days > _STORY_DAYS:
        return None
    enough = _SAME_STORY + (_SAME_STORY_LATE - _SAME_STORY) * days / _STORY_DAYS + _OF_FEW * few
    if (
        (days > _OWN_REPORT_DAYS and (held.story >= enough or (days <= _RUN_DAYS and _of_one_head(held, few))))
        or (held.takes_over and held.story >= _TAKEN_OVER and days <= _RUN_DAYS)
        # However few articles there are, a sentence quoted on another day tells that this one was read.
        or (held.quotes and 0 < days <= _OWN_REPORT_DAYS and _of_one_head(held, few=0))
        or (later.says == "update" and held.story >= _SAYS_SO)
    ):
        return "update", (held.story + held.heads) / 2
    return None


def _of_one_head(held: _Held, few: float) -> bool:
    much = held.heads >= _SAME_HEAD + _OF_FEW * few and held.story >= _BESIDES + _OF_FEW * few
    return much and held.telling >= _SAME_HEAD_WORDS


def _links(archive: _Archive) -> dict[int, _Link]:
    """Tie each article to the earlier one that it is surest of; of equals, the earliest."""
    best: dict[int, tuple[float, int, str]] = {}
    few = max(0.0, 1 - len(archive.known) / _MANY)
    for later, earlier in archive.pairs():
        judged = _judged(archive.known[later], archive.known[earlier], archive.held(later, earlier), few)
        if judged and (later not in best or judged[1] > best[later][0]):
            best[later] = (judged[1], earlier, judged[0])
    links: dict[int, _Link] = {}
    for later in sorted(best):
        _, earlier, kind = best[later]
        earlier = _first(archive, links, later, earlier, kind)
        links[later] = _Link(earlier, kind, archive.held(later, earlier).alike)
    return links


def _first(archive: _Archive, links: dict[int, _Link], later: int, earlier: int, kind: str) -> int:
    """Give the article that begins the chain: of copies the first printed; of updates the first of the story.

    The articles before ``later`` are tied already, each to the first of its chain.
    """
    before = links.get(earlier)
    while before and (before.kind == "copy" or kind == "update"):
        days = [archive.known[at].day for at in (later, before.earlier)]
        if kind == "update" and (None in days or (days[0] - days[1]).days > _STORY_DAYS):
            break
        earlier, before = before.earlier, links.get(before.earlier)
    return earlier


def ties(fingerprints: Iterable[Fingerprint], *, shelf: Callable = list) -> pd.DataFrame:
    """Give the ties of articles to earlier ones, one row an article that has one.

    Parameters
    ----------
    fingerprints : iterable of Fingerprint
    shelf : function, optional
        Gives what keeps what is known of the articles: in memory, or on the disk (:class:`crossings.shelf.Shelves`).

    Returns
    -------
    DataFrame, indexed by ``article_id``
        ``duplicate_of``, ``duplicate_kind``, ``alike``.
    """
    archive = _Archive(in_order(fingerprints, key=order, shelf=shelf), shelf)
    links = _links(archive)
    ids = [known.article_id for known in archive.known] if links else []
    rows = {ids[later]: (ids[link.earlier], link.kind, round(link.alike, 3)) for later, link in links.items()}
    frame = pd.DataFrame.from_dict(rows, orient="index", columns=list(COLUMNS))
    return frame.astype({name: DTYPES[kind] for name, kind in COLUMNS.items()})


def fingerprints_of(articles: pd.DataFrame) -> Iterator[Fingerprint]:
    """Give what is kept of each article of a table."""
    columns = (articles[name] for name in ("article_id", "title", "text", "published"))
    for article_id, title, text, published in zip(*columns, strict=True):
        yield fingerprint(
            article_id, None if pd.isna(title) else title, text, None if pd.isna(published) else published
        )


def with_ties(articles: pd.DataFrame, tied: pd.DataFrame) -> pd.DataFrame:
    """Give the articles with the ties of :func:`ties` filled in, in the same order."""
    found = tied.reindex(articles["article_id"])
    return articles.assign(**{name: found[name].to_numpy() for name in COLUMNS}).astype(
        {name: DTYPES[kind] for name, kind in COLUMNS.items()}
    )


def duplicates(articles: pd.DataFrame) -> pd.DataFrame:
    """Give the articles, each copy, update and correction with the earlier article that it is of.

    A *copy* says next to nothing that the earlier article does not say, with small edits or a changed number; an
    *update* is a later report of the same story that adds to it; a *correction* says that it is one and names the
    earlier article or tells its story. The earlier article is the first of its chain by the day of publication. Two
    reports of an event within two days of each other are no update unless the later one takes words over or says so:
    they may be two desks' own; a sentence quoted again on another day is taken over. ``alike`` is the share of the
    shorter article's runs of three words that stand in the other; runs that stand in very many articles do not count.
    Time and memory are linear in the number of articles.

    Parameters
    ----------
    articles : DataFrame, one row an article
        ``article_id``, ``title``, ``text``, ``published`` (day).

    Returns
    -------
    DataFrame, one row an article, in the same order
        ``duplicate_of``, ``duplicate_kind`` and ``alike`` filled where there is an earlier article, else null.
    """
    return with_ties(articles, ties(fingerprints_of(articles)))
