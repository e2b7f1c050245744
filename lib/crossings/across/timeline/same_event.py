"""How likely two mentions tell one event, in the manner of Fellegi and Sunter (1969, "A theory for record linkage").

Each thing that two mentions share or do not share adds the logarithm of how much oftener it is so with two mentions of
one event than with any two; what they start from is that of all mentions of their time one may be the same.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from math import log

from crossings.across.common_words import PLAIN
from crossings.across.word_classes import CLASSES
from crossings.lexicon import pairs, words

from .mentions import FAR, Mention

# Two tellings of one event share a word of either's clause in so many cases.
_SHARED = 0.4
# Mentions as if read besides, so that a small archive does not take what it says twice for rare; and in how many of
# these a mark stands: a kind of happening or a place is told of by many, a word or a large number by few.
_BESIDES = 100
_STANDS = {"~": 12.0, "@": 12.0, "#": 2.0, "": 1.5}
_COMMON, _COMMON_STANDS = words(__file__, "common_in_news"), 8.0
_SMALL_NUMBER, _SMALL_STANDS = 10, 6.0
_MOST = 5.0  # that one mark adds, however large the archive: by chance two share a rare word
# What only one of the clauses says, or neither, and the sentences besides: it shows one story rather than one event.
_MIXED, _SENTENCES, _MOST_ASIDE = 0.7, 0.4, 3.0
_NEXT = 0.85  # of the weight, for each further mark: they come together
_UNSHARED = 0.12  # for each word of the shorter clause that the other's sentence has not
_ASIDE = -0.9  # where no mark stands in both clauses
_TIED = {"article": -1.5, "story": 1.5, "other": -0.5}
_A_DAY_OFF = -1.2
_COARSER = {31: -0.3, 92: -1.0, 366: -2.0}  # by the days of the longer of two spans of time
_CORRECTED = -3.0  # the day itself is corrected
_APART = -2.5  # an article that gives two spans of time tells two events, more often than not
_YEAR = timedelta(days=366)  # by so much a correction may move a day
_MONTHS_DIFFER = 3  # days, February to a month of 31
_OTHER_KIND, _UNLISTED_KIND, _OPPOSITE, _SAME_REALM = -1.5, -0.9, -4.0, -0.3
_OTHER_PEOPLE, _OTHER_COUNTED, _OTHER_NAMES, _OTHER_PLACE = -2.0, -3.0, -2.5, -3.5
_OTHER_ORDINAL = -6.0  # the first plane and the second
_NEAR_COUNT, _VERY_NEAR_COUNT, _FAR_COUNT = 1.5, 2.5, -1.2
_NEAR, _COUNTED = 1.26, 10  # ratios of counts; a count below ten is near another by chance
_VERY_NEAR, _MANY = 1.05, 100

_OPPOSITES = frozenset(frozenset(line.split("\t")) for line in words(__file__, "opposite_kinds"))
_MOVES = CLASSES["changes_place"]
_ANY = PLAIN | {"occur"}
_NO: frozenset[str] = frozenset()
_REALMS: dict[str, set[str]] = {}
for _realm, _kinds in pairs(__file__, "realms").items():
    for _kind in _kinds.split():
        _REALMS.setdefault(_kind, set()).add(_realm)


class Rarity:
    """How rare each mark is among all mentions, as what sharing it adds."""

    def __init__(self, mentions: Iterable[Mention]):
        stands: Counter[str] = Counter()
        self._all = _BESIDES
        for mention in mentions:
            self._all += 1
            stands.update(mention.told)
            stands.update(mention.around)
        # What stands in one mention alone is shared with none.
        self._weights = {mark: self._weight(mark, count) for mark, count in stands.items() if count > 1}

    def _weight(self, mark: str, count: int) -> float:
        besides = _COMMON_STANDS if mark in _COMMON else _STANDS.get(mark[0], _STANDS[""])
        if mark[0] == "#" and int(mark[1:]) < _SMALL_NUMBER:
            besides = _SMALL_STANDS
        return min(_MOST, max(0.0, log(_SHARED * self._all / (count + besides))))

    def marks(self) -> Iterable[str]:
        """Give the marks that stand in more than one mention."""
        return self._weights

    def of(self, mark: str) -> float:
        """Give what sharing a mark adds, 0 for one that stands nearly everywhere or in one mention alone."""
        return self._weights.get(mark, 0.0)

    def shared(self, one: Mention, other: Mention) -> float:
        """Give what all shared marks of two mentions add."""
        of = self._weights
        both = one.told & other.told
        if one.article == other.article:
            both -= one.subject  # of whom an article tells it tells more than one thing
        # Of the same town or of two, their country is told besides.
        told = [of[mark] for mark in (both - one.lands if one.spots and other.spots else both)]
        aside = [_MIXED * of[mark] for mark in (one.told & other.around) | (one.around & other.told)]
        aside += [_SENTENCES * of[mark] for mark in one.around & other.around]
        return (_together(told) if told else _ASIDE) + min(_together(aside), _MOST_ASIDE)


def _together(weights: list[float]) -> float:
    """Add up what marks say that come together: each further one says less."""
    return sum(weight * _NEXT**at for at, weight in enumerate(sorted(weights, reverse=True)))


def _unshared(one: Mention, other: Mention) -> float:
    left = len(one.told - other.told - other.around), len(other.told - one.told - one.around)
    return -_UNSHARED * min(left)


def same_realm(one: Mention, other: Mention) -> bool:
    """Tell whether the kinds of two happenings are one, or are told for each other."""
    return _kinds(one, other) >= _SAME_REALM


def _kinds(one: Mention, other: Mention) -> float:
    if one.kind == other.kind:
        return 0.0
    ends = (one.began and other.kind == "end") or (other.began and one.kind == "end")
    if ends or frozenset((one.kind, other.kind)) in _OPPOSITES:
        return _OPPOSITE
    # A plain verb (made, took, happened) may tell any kind of happening.
    if one.kind in _ANY or other.kind in _ANY or _REALMS.get(one.kind, _NO) & _REALMS.get(other.kind, _NO):
        return _SAME_REALM
    return _OTHER_KIND if one.kind in _REALMS and other.kind in _REALMS else _UNLISTED_KIND


def _other(one: frozenset[str], other: frozenset[str], one_says: Mention, other_says: Mention) -> bool:
    """Tell whether two mentions each name something and neither has what the other names."""
    if not one or not other or one & other:
        return False
    return not (one & (other_says.told | other_says.around) or other & (one_says.told | one_says.around))


def _counts(one: Mention, other: Mention) -> float:
    """Hold the counts of two clauses, and the sum of each clause's, against each other."""
    if not one.counts or not other.counts or set(one.counts) & set(other.counts):
        return 0.0  # a count that both tell is a mark they share
    sums = {*one.counts, sum(one.counts)}, {*other.counts, sum(other.counts)}
    ratio, least = min((max(a, b) / max(min(a, b), 1), min(a, b)) for a in sums[0] for b in sums[1])
    if ratio >= FAR:
        return _FAR_COUNT
    if ratio <= _VERY_NEAR and least >= _MANY:
        return _VERY_NEAR_COUNT
    return _NEAR_COUNT if ratio <= _NEAR and least >= _COUNTED else 0.0


def _whence_and_whither(one: Mention, other: Mention) -> bool:
    """Tell whether two lands may be the two ends of one move: Peru let 468 leave, the 468 were flown to Chile."""
    moves = one.kind == other.kind and one.kind in _MOVES
    return moves and any(count >= _COUNTED for count in set(one.counts) & set(other.counts))


def _one_of(one: Mention, other: Mention) -> bool:
    """Tell whether one mention is of one of the things that the other counts: the second plane, of two planes."""
    return bool(one.ordinals and not other.ordinals and one.subject & other.counted)


def same_time(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions may tell one time: days at most one apart, or one within the other's span."""
    if one.by_day and other.by_day:
        return abs((one.first - other.first).days) <= 1
    if one.days is None or other.days is None:
        return one.time == other.time
    short, long = sorted((one, other), key=lambda mention: mention.days)
    if long.days > max(_COARSER):
        # Since 1953: the end is the day of telling.
        return one.first == other.first and (one.last == other.last or one.precision == other.precision == "interval")
    return long.first <= short.first and short.last <= long.last


def corrected(one: Mention, other: Mention) -> bool:
    """Tell whether one mention stands in a correction of the other's article and may give another time."""
    if one.story != other.story or (one.tie == "correction") == (other.tie == "correction"):
        return False
    spans = one.days, other.days
    return None not in spans and max(spans) <= min(spans) + _MONTHS_DIFFER and abs(one.first - other.first) <= _YEAR


def _times(one: Mention, other: Mention) -> float:
    if one.time == other.time:
        return 0.0
    if not same_time(one, other):
        return _CORRECTED
    if one.by_day and other.by_day:
        return _A_DAY_OFF
    longest = max(one.days or 0, other.days or 0)
    odds = next((odds for days, odds in _COARSER.items() if longest <= days), 0.0)
    return odds + (_APART if one.article == other.article else 0.0)


def apart(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions are two events for certain: by factuality, time, or as clauses of one sentence."""
    if one.factuality != other.factuality or not (same_time(one, other) or corrected(one, other)):
        return True
    if one.article != other.article:
        return False
    if one.by_day and other.by_day and one.first != other.first:
        return True
    same_sentence = one.row["sentence_start"] is not None and one.row["sentence_start"] == other.row["sentence_start"]
    return same_sentence and (one.kind != other.kind or one.row["date_id"] != other.row["date_id"])


def likeness(one: Mention, other: Mention, *, rarity: Rarity, at_their_time: int) -> float:
    """Give the logarithm of the odds that two mentions tell one event; ``at_their_time`` other mentions might."""
    return _times(one, other) + likeness_apart_from_time(one, other, rarity=rarity, besides=at_their_time)


def likeness_apart_from_time(one: Mention, other: Mention, *, rarity: Rarity, besides: int) -> float:
    """Give the logarithm of these odds, whatever their times; ``besides`` other mentions might tell the event, too."""
    tie = "article" if one.article == other.article else "story" if one.story == other.story else "other"
    odds = _TIED[tie] - log(max(besides, 1))
    odds += rarity.shared(one, other) + _unshared(one, other) + _kinds(one, other)
    elsewhere = _other(one.spots, other.spots, one, other)
    if not elsewhere and not _whence_and_whither(one, other):
        elsewhere = _other(one.lands, other.lands, one, other)
    odds += _OTHER_PLACE if elsewhere else _counts(one, other)
    for told, told_by_other, weight in (
        (one.subject, other.subject, _OTHER_PEOPLE),
        (one.counted, other.counted, _OTHER_COUNTED),
        (one.names, other.names, _OTHER_NAMES),
        (one.ordinals, other.ordinals, _OTHER_ORDINAL),
    ):
        if _other(told, told_by_other, one, other):
            odds += weight
    return odds + (_OTHER_ORDINAL if _one_of(one, other) or _one_of(other, one) else 0.0)
