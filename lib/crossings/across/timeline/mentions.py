"""What the timeline knows of each event: its words, places, counts, kind and time, ready to be compared.

The marks of its clause are told apart from those of the rest of its sentence.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache

import pandas as pd

from crossings.across.common_words import PLAIN
from crossings.across.marks import DIRECTIONS, read, stem
from crossings.events.kinds import kind_of
from crossings.events.verbs import noun_kinds
from crossings.lexicon import pairs
from crossings.reading.verb_forms import verb_forms
from crossings.schemas import SHOWN
from crossings.shelf import in_order

from .rivals import beside

# What is read of an event and of its date; the last three are added by :func:`sentenced`.
OF_EVENTS = (
    "event_id", "article_id", "what", "head", "who", "where", "date_id", "day_from", "day_to", "factuality",
    "confidence", "sentence_start", "sentence", "rivals", "published",
)  # fmt: skip
OF_DATES = ("date_id", "day_to", "precision")
OF_ARTICLES = ("article_id", "duplicate_of", "duplicate_kind")
_TAKING_PLACE = frozenset(["begin", "occur"])
FAR = 2.6  # ratio of two counts: of one event they are seldom farther apart
_PARTICLE = 4  # words after a verb in which the word may stand that makes it a phrase: hand 22 of them over
_MONTH = 31  # days at most
_OUTER = 60  # clauses of an article with one date that a clause may stand within


class Mention:
    """One event as the timeline needs it; ``ids`` are its own and those of events told within its clause.

    One that is told without a day has the day of its article in ``published`` and None in ``first`` and ``last``.
    ``began`` tells whether it only says that a thing took place, ``rivals`` are the counts that its article sets beside
    its own. ``story`` is the first article of the story that the article is tied to, ``tie`` what the article is of
    that one.
    """

    __slots__ = (
        "around", "article", "began", "confidence", "counted", "counts", "factuality", "first", "ids", "kind", "lands",
        "last", "names", "ordinals", "precision", "published", "rivals", "row", "spots", "story", "subject", "tie",
        "told",
    )  # fmt: skip

    def __init__(self, row: dict, precision: str, story: str, tie: str | None):
        self.row = row
        self.ids = [row["event_id"]]
        self.article = row["article_id"]
        self.story = story
        self.tie = tie
        self.first: date | None = row["day_from"]
        self.last: date | None = row["day_to"]
        self.precision = precision
        self.published: date | None = row.get("published")
        self.confidence = float(row["confidence"])
        self.factuality = row["factuality"]
        verb_kind = _verb_kind(row["head"], row["what"])
        began = _began(verb_kind, row["who"])
        self.began = began is not None
        self.kind = began or verb_kind
        # A verb that with another word tells another kind (stop eating) does not tell its own.
        aside = {stem(row["head"].lower())} - {"~" + self.kind}
        who, what, where = (read(row[name] or "") for name in ("who", "what", "where"))
        told = (who.marks | what.marks | where.marks) - aside
        self.told = told if self.kind in PLAIN else told | {"~" + self.kind}
        self.around = read(row.get("sentence") or "").marks - self.told - aside
        self.counts = what.counts
        # A number far from the clause's own counts something else.
        others = map(int, (row.get("rivals") or "").split())
        self.rivals = tuple(n for n in others if not self.counts or any(_near(n, m) for m in self.counts))
        self.counted = who.counted | what.counted
        self.ordinals = who.ordinals | what.ordinals
        self.names = who.names | what.names | where.names
        self.lands = who.lands | what.lands | where.lands
        # A place that the gazetteer does not list is a town too; one told without a name (the border) tells none apart.
        named = any(letter.isupper() for letter in row["where"] or "")
        unlisted = where.marks - DIRECTIONS if named and not where.lands else frozenset()
        self.spots = who.spots | what.spots | where.spots | unlisted
        # Of a fast that began nobody says here who fasts.
        people = () if began else who.marks
        self.subject = frozenset(mark for mark in people if mark[0] not in "#~@") - DIRECTIONS

    @property
    def by_day(self) -> bool:
        """Tell whether the time is known to the day."""
        return self.first is not None and self.first == self.last

    @property
    def time(self) -> tuple[date, date | None]:
        """Give its first and last day."""
        return self.first, self.last

    @property
    def days(self) -> int | None:
        """Give how many days the time spans; None for an open end."""
        return None if self.last is None else (self.last - self.first).days + 1


@cache
def _phrases() -> dict[str, dict[str, str]]:
    """Give the kinds of phrasal verbs: for each form of the verb, by the word that goes with it."""
    found: dict[str, dict[str, str]] = {}
    for phrase, kind in pairs(__file__, "phrasal_verbs").items():
        lemma, _, particle = phrase.partition(" ")
        third, past, participle, ing = verb_forms(lemma)
        for form in (lemma, third, *past, *participle, *ing):
            found.setdefault(form, {})[particle] = kind
    return found


def _began(kind: str, who: str | None) -> str | None:
    """Give the kind of happening of what takes place: the fire (broke out), the fast (had started)."""
    if kind not in _TAKING_PLACE or not who:
        return None
    noun = who.lower().split()[-1]
    return pairs(__file__, "begun").get(noun) or noun_kinds().get(noun)


def _verb_kind(head: str, what: str) -> str:
    """Give the kind of happening of a clause, by its verb and the word that goes with it, or by its noun."""
    lower = what.lower().split()
    if (phrases := _phrases().get(head.lower())) and head.lower() in lower:
        at = lower.index(head.lower())
        for word in lower[at + 1 : at + 1 + _PARTICLE]:
            if kind := phrases.get(word.strip(",.;:…")):
                return kind
    return kind_of(head)


def _near(one: int, other: int) -> bool:
    return max(one, other) < FAR * min(one, other)


def null(value):
    """Give a cell's value, None for every null of pandas."""
    return None if value is None or value is pd.NA or value is pd.NaT or value != value else value


def sentenced(events: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the events with the sentence that each stands in, and the counts that are set beside what it tells.

    The columns ``sentence``, ``rivals`` and ``published``, from the articles' texts and days.
    """
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    columns = (events[name] for name in ("article_id", "sentence_start", "sentence_end"))
    spans = list(zip(*columns, strict=True))
    said = [texts[article_id][start:end] for article_id, start, end in spans]
    counts = [beside(texts[article_id], start, end) for article_id, start, end in spans]
    day = dict(zip(articles["article_id"], articles["published"], strict=True)) if "published" in articles else {}
    return events.assign(
        sentence=pd.array(said, dtype="string"),
        rivals=pd.array(counts, dtype="string"),
        published=[day.get(article_id) for article_id, _, _ in spans],
    )


def _rows(frame: pd.DataFrame, columns: Iterable[str]) -> Iterator[dict]:
    names = [name for name in columns if name in frame.columns]
    for values in zip(*(frame[name] for name in names), strict=True):
        yield {name: null(value) for name, value in zip(names, values, strict=True)}


def mentions(
    parts: Iterable[tuple[pd.DataFrame, pd.DataFrame]], articles: pd.DataFrame | None, *, shelf: Callable = list
) -> tuple[Sequence[Mention], Sequence[Mention]]:
    """Give the events that are dated and not doubtful, in order of time, and those that happened on no day told.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Events and dates of some articles, those of one article in one pair.
    articles : DataFrame or None
        At least those that are tied to an earlier one.
    shelf : function, optional
        Gives what keeps the mentions: in memory, or on the disk (:class:`crossings.shelf.Shelves`).
    """
    ties = {}
    if articles is not None:
        tied = articles[articles["duplicate_of"].notna()]
        ties = {row["article_id"]: row for row in _rows(tied, OF_ARTICLES)}
    undated = shelf()

    def dated() -> Iterator[Mention]:
        for events, dates in parts:
            told = list(_told(events, dates, ties))
            yield from _outermost(mention for mention in told if mention.first)
            for mention in _outermost(mention for mention in told if not mention.first):
                undated.append(mention)

    return in_order(dated(), key=_in_time, shelf=shelf), undated


def _in_time(mention: Mention) -> tuple:
    return mention.first, mention.last or date.max, mention.ids[0]


def _told(events: pd.DataFrame, dates: pd.DataFrame, ties: Mapping[str, dict]) -> Iterator[Mention]:
    ends = {row["date_id"]: (row["day_to"], row["precision"]) for row in _rows(dates, OF_DATES)}
    for row in _rows(events, OF_EVENTS):
        if row["confidence"] < SHOWN:
            continue
        precision = "unknown"
        if row["day_from"] is not None:
            # An event that lasts beyond its date (since 1953) is known by an interval.
            end, precision = ends.get(row["date_id"], (None, None))
            precision = (precision or "unknown") if end is None or end == row["day_to"] else "interval"
            if precision == "day" and row["day_from"] != row["day_to"]:
                precision = "month" if (row["day_to"] - row["day_from"]).days < _MONTH else "year"  # a day unknown
        elif row["factuality"] != "happened" or row.get("published") is None:
            continue
        tie = ties.get(row["article_id"], {})
        yield Mention(row, precision, tie.get("duplicate_of", row["article_id"]), tie.get("duplicate_kind"))


def _outer_first(mention: Mention) -> tuple:
    return -len(mention.row["what"]), mention.factuality != "happened", -mention.confidence, mention.ids[0]


def _outermost(found: Iterable[Mention]) -> list[Mention]:
    """Give mentions without those told within the clause of another: her protest, in she began her protest."""
    by_date: dict[tuple, list[Mention]] = defaultdict(list)
    for mention in found:
        by_date[mention.article, mention.row["date_id"]].append(mention)
    outermost = []
    for same in by_date.values():
        kept: list[tuple[str, Mention]] = []
        for mention in sorted(same, key=_outer_first):
            told, factuality = mention.row["what"].lower(), mention.factuality
            outer = next(
                (m for what, m in kept[-_OUTER:] if told == what or (told in what and m.factuality == factuality)),
                None,
            )
            if outer:
                outer.ids += mention.ids
            else:
                kept.append((told, mention))
                outermost.append(mention)
    return outermost
