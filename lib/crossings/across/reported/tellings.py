"""Figures as articles tell them, each with what it takes to know the same quantity again in another article."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from math import inf, log
from sys import intern

import pandas as pd

from crossings.across.common_words import PLAIN
from crossings.figures import rates
from crossings.lexicon import words
from crossings.reading.places import gazetteer
from crossings.schemas import SHOWN

from .claimants import Claimant, claimant
from .news import Words
from .part_places import places_counted
from .parts import parts_counted
from .reported import Reported, publication_days, reported, round_step

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEAD = 500  # code points in which a news story says what it is about
_STEM = 6  # letters by which forms of a word are known for one
_ALIKE = 0.1  # of two highest numbers, by which they differ at the most where they are one
# As if so many articles more had been read: in an archive of two, what both share is not yet common.
_PRIOR = 100
_COMMON = 0.1  # words that stand by the figures of more articles than this share, and of ten or more, tell nothing
_AT_LEAST = 10
_SMALL = PLAIN | words(__file__, "displacement_words")
# A report without a time tells of something that is news: it happened within three weeks before.
_NEWS = timedelta(days=21)
_ABOUT, _ROUNDED = 0.1, 0.05  # how far from it the count may be, as shares of it
_EXACT_TIME = timedelta(days=31)
_DEFINITE, _NEAR = re.compile(r"\b(?:the|these|those|all)\s+$", re.IGNORECASE), 8
_ARTICLES = frozenset(["the", "these", "those"])
_OFFSETS = ("start", "end", "sentence_start", "sentence_end")
_READ = ["article_id", "claimed_by", *_OFFSETS]


@dataclass(slots=True, eq=False)
class Telling:
    """One figure in one article; ``day`` is that of the article, None where it is not known.

    ``row`` has the offsets of the count and of its sentence, and no more of the figure's row: claims hold all tellings.
    ``root`` is the article that its article copies, updates or corrects, or its own; ``part`` the word that makes it
    a count of some of the people, or the words for the places whose people it counts; ``words`` the telling words of
    its sentence, with their weights, ``around`` those and the ones of the title; ``news`` the rarest words of the
    whole article, with their weights, ``said`` those of all sentences that say the count; ``mentions`` where the
    article says the count, later mentions included, and ``sentences`` where these sentences stand; ``former`` whether
    it says that the count was told before another, ``refused`` the number that it says the count was not (4,060, not
    4,600), ``beside`` whether it sets the people beside others (on top of some 80,000).
    """

    row: dict[str, int]
    figure: Reported
    article: str
    day: date | None
    root: str
    kind: str | None
    part: str | None
    claimant: Claimant | None
    leads: bool
    headline: bool
    mentions: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    news: dict[str, float] = field(default_factory=dict)
    said: frozenset[str] = frozenset()
    words: dict[str, float] = field(default_factory=dict)
    around: dict[str, float] = field(default_factory=dict)
    former: bool = False
    refused: int | None = None
    beside: bool = False

    @property
    def figure_id(self) -> str:
        """The figure's id."""
        return self.figure.figure_id

    @property
    def value(self) -> tuple[int, int]:
        """The number named, twice; the two ends of a range."""
        figure = self.figure
        ranged = None not in (figure.low, figure.high) and figure.low != figure.high
        return (figure.low, figure.high) if ranged else (figure.value, figure.value)

    @property
    def in_time(self) -> tuple:
        """The place of its article among all, in order of time, those without a day last."""
        return self.day is None, self.day or date.max, self.article

    @property
    def order(self) -> tuple:
        """The place of the telling among all, in order of time."""
        return *self.in_time, not self.former, self.row["start"]

    @property
    def window(self) -> tuple[date, date] | None:
        """First and last day between which what is counted happened or was so; None where nothing tells."""
        first, last = self.figure.first, self.figure.last
        if first or last:
            return first or last, last or self.day or first
        return (self.day - min(_NEWS, self.day - date.min), self.day) if self.day else None

    @property
    def dated(self) -> bool:
        """Whether the article tells when what is counted happened, to a month or better."""
        first, last = self.figure.first, self.figure.last
        return first is not None and last is not None and last - first <= _EXACT_TIME

    @property
    def period(self) -> tuple[date, date] | None:
        """The period of more than a month over which people were counted; None for an event or a running total."""
        first, last = self.figure.first, self.figure.last
        if self.figure.running or first is None or last is None or last - first <= _EXACT_TIME:
            return None
        return first, last

    def bar(self) -> tuple[float, float]:
        """Give the lowest and the highest count that the words can mean beside another count.

        An open end stays open. A number said to be exact is exact, unless it is round: 5,000 is from 4,750 to 5,250.
        """
        low, high = self.value
        hedge = self.figure.hedge
        if self.figure.high is None:
            return low, inf
        if self.figure.low is None:
            return 0, high
        if hedge == "about":
            # About 1.02 million is no 921,000: who rounds to tens of thousands is not off by a hundred thousand.
            return low - min(round_step(low), _ABOUT * low), high + min(round_step(high), _ABOUT * high)
        slack = min(round_step(low) / 2, _ROUNDED * low) if low == high and low % 10 == 0 else 0
        return low - slack, high + slack

    def meets(self, other: "Telling") -> bool:
        """Tell whether two counts can both be true: their bars, from lowest to highest, have a number in common."""
        (low, high), (other_low, other_high) = self.bar(), other.bar()
        if self.figure.hedge == other.figure.hedge == "about":
            return low < other_high and other_low < high  # about 200 is no about 230
        if {self.figure.hedge, other.figure.hedge} == {"at_most", "range"}:
            # Both say how many it may be at the most: up to 300,000 is another count than 100,000 to 200,000.
            return abs(high - other_high) <= _ALIKE * max(high, other_high)
        return low <= other_high and other_low <= high


@cache
def _nations() -> dict[str, str]:
    """Words that name a country or its people, to the country."""
    return {
        word: entry.country.lower()
        for entries in gazetteer().values()
        for entry in entries
        if entry.kind in ("country", "demonym") and entry.country
        for word in (" ".join(entry.words).lower().split() if len(entry.words) == 1 else ())
    }


def _stem(word: str) -> str:
    """Give what the forms of a word have in common: rush of rushed and rushes."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            word = word[: -len(ending)]
            break
    return word[:_STEM]


_SMALL_STEMS = frozenset(_stem(word) for word in _SMALL)


def _stems(text: str) -> set[str]:
    """Give what the words of a text tell: forms of a word as one, a people as its country, small words left out."""
    found = set()
    for word in _WORD.findall(text):
        lower = word.lower().replace("’", "'").removesuffix("'s")
        if lower in _nations():
            found.add(_nations()[lower])
        elif len(lower) > 2 and (stem := _stem(lower)) not in _SMALL_STEMS:
            found.add(intern(stem))  # the same words come again in very many articles
    return found


def _route(figure: Reported) -> set[str]:
    """Words that name where people come from or go to: they tell of which displacement a figure is, not which event."""
    ends = [end.lower() for end in (figure.origin, figure.destination) if end is not None]
    return {*ends, *(_stem(word) for end in ends for word in end.split())}


def tellings(figures: pd.DataFrame, articles: pd.DataFrame | None, texts: Mapping[str, str]) -> list[Telling]:
    """Give the figures that are sure enough to be shown and give a number, in order of time.

    Later mentions of a count in the same article (``same_as``) are no tellings of their own.

    Parameters
    ----------
    figures : DataFrame
        The table ``figures``.
    articles : DataFrame or None
        The table ``articles``; without it no day and no copies are known.
    texts : mapping
        An article's id to its text.
    """
    return _tellings(figures, articles, texts, _chains(articles))


def _tellings(figures: pd.DataFrame, articles: pd.DataFrame | None, texts: Mapping[str, str], chains) -> list[Telling]:
    chosen, later = _chosen(figures)
    published, titles = publication_days(articles), _titles(articles)
    found = [
        _telling(row, figure, part or place, texts, titles, published, *chains, later.get(figure.figure_id, []))
        for row, figure, part, place in zip(
            chosen[_READ].to_dict("records"),
            reported(chosen, published),
            parts_counted(chosen, texts),
            places_counted(chosen, texts),
            strict=True,
        )
    ]
    return sorted(found, key=lambda telling: telling.order)


def _titles(articles: pd.DataFrame | None) -> dict[str, str]:
    return {} if articles is None else dict(zip(articles["article_id"], articles["title"].fillna(""), strict=True))


def _chosen(figures: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, list[tuple]]]:
    """Give the figures that are tellings of their own, and where each is mentioned again, as whose count."""
    counts = (figures["low"].notna() | figures["high"].notna()) & (figures["rule"] != rates.RULE)
    sure = figures[(figures["confidence"] >= SHOWN) & counts]
    again = sure["same_as"].isin(set(sure["figure_id"]))
    later: dict[str, list[tuple]] = {}
    columns = (sure[again][name] for name in ("same_as", "claimed_by", *_OFFSETS))
    for first, *mention in zip(*(column.tolist() for column in columns), strict=True):
        later.setdefault(first, []).append(tuple(mention))
    return sure[~again], later


def _telling(row, figure, part, texts, titles, published, roots, kinds, later) -> Telling:
    article = intern(row["article_id"])
    text, title = texts.get(article, ""), titles.get(article, "")
    above = text.find(title, max(0, row["start"] - len(title)), row["end"] + len(title)) if title else -1
    headline = 0 <= above <= row["start"] and row["end"] <= above + len(title)
    said = [(row["claimed_by"], row["start"])]
    if headline:
        # A headline says in short what the story says: 640 land, for 640 whom the police counted. The 640 count nobody.
        said += [(by, start) for by, start, *_ in later if not _DEFINITE.search(text, max(0, start - _NEAR), start)]
    by, start = next(((by, start) for by, start in said if not pd.isna(by)), said[0])
    return Telling(
        row={name: row[name] for name in _OFFSETS},
        figure=figure,
        article=article,
        day=published.get(article),
        root=intern(roots.get(article, article)),
        kind=kinds.get(article),
        part=_plain(part),
        claimant=claimant(by, text, start),
        leads=row["start"] < len(title) + _LEAD,
        headline=headline,
        mentions=((row["start"], row["end"]), *((start, end) for _, start, end, *_ in later)),
        sentences=((row["sentence_start"], row["sentence_end"]), *(tuple(each[3:]) for each in later)),
    )


def _plain(part: str | None) -> str | None:
    """Give the words for a part of the people without the nation and the article: in three Chinese provinces.

    One speaks of three provinces, the other counts in three provinces; but a name keeps its article and its way, across
    the Blue Line.
    """
    named = [word for word in (part or "").split() if word.lower() not in _nations()]
    kept = [
        word
        for at, word in enumerate(named)
        if word.lower() not in _ARTICLES or (named[at + 1 : at + 2] and named[at + 1][0].isupper())
    ]
    if len(kept) > 1 and kept[0] in ("of", "for", "at", "across", "within") and not kept[-1][0].isupper():
        kept[0] = "in"
    return " ".join(kept) or part


def _chains(articles: pd.DataFrame | None) -> tuple[dict[str, str], dict[str, str]]:
    """Give the first article of each article's chain, and what each is of the one it is tied to."""
    if articles is None:
        return {}, {}
    tied = articles[articles["duplicate_of"].notna()]
    earlier = dict(zip(tied["article_id"], tied["duplicate_of"], strict=True))
    roots: dict[str, str] = {}
    for article in earlier:
        path, at = [], article
        while at in earlier and at not in roots and at not in path:
            path.append(at)
            at = earlier[at]
        for each in path:
            roots[each] = roots.get(at, at)
    return roots, dict(zip(tied["article_id"], tied["duplicate_kind"], strict=True))


def weighed(
    parts: Iterable[tuple[pd.DataFrame, pd.DataFrame | None]], tied: pd.DataFrame | None, texts: Mapping[str, str]
) -> list[Telling]:
    """Give the tellings with the words that tell which event each is of, in order of time.

    The fewer articles have a word, the more it tells. A word that only one article has by its figures tells of no other
    article.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Figures and articles, those of one article in one pair; None for articles, where they are not known.
    tied : DataFrame or None
        Articles, at least those that are tied to an earlier one.
    texts : mapping
        An article's id to its text.
    """
    chains = _chains(tied)
    found: list[Telling] = []
    counts: Counter[str] = Counter()
    read = Words()
    counted = 0
    for figures, articles in parts:
        titles = _titles(articles)
        part = _tellings(figures, articles, texts, chains)
        if articles is not None:
            for told in by_article(part):
                text = texts.get(told[0].article, "")
                counts.update(_worded(told, titles.get(told[0].article, ""), text))
                read.add(told[0].article, _stems(text))
                counted += 1
        found += part
    most = max(_COMMON * counted, _AT_LEAST)
    shared = ((word, number) for word, number in counts.items() if 1 < number <= most)
    weights = {word: log((counted + _PRIOR) / (number + 1)) for word, number in shared}
    news = read.of()
    for telling in found:
        telling.news = news.get(telling.article, {})
        telling.said = telling.said & telling.news.keys()
        telling.words, telling.around = _weighted(telling.words, weights), _weighted(telling.around, weights)
    return sorted(found, key=lambda telling: telling.order)


def _worded(told: list[Telling], title: str, text: str) -> set[str]:
    """Set the words of an article's tellings, without weights yet; give them all."""
    head, stems, all_words = _stems(title), {}, set()
    for telling in told:
        for span in telling.sentences:
            if span not in stems:
                stems[span] = _stems(text[slice(*span)])
        first, route = stems[telling.sentences[0]], _route(telling.figure)
        sentence, around = first - route, (first | head) - route
        telling.said = frozenset().union(*(stems[span] for span in telling.sentences)) - route
        telling.words, telling.around = dict.fromkeys(sentence, 0.0), dict.fromkeys(around, 0.0)
        all_words |= around
    return all_words


def _weighted(own: Iterable[str], weights: dict[str, float]) -> dict[str, float]:
    return {word: weights[word] for word in sorted(own) if word in weights}


def by_article(found: list[Telling]) -> Iterator[list[Telling]]:
    """Give the tellings of each article together, in the order of the text; articles in order of time."""
    for _, told in groupby(found, key=lambda telling: telling.article):
        yield list(told)
