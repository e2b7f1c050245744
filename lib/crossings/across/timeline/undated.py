"""Finds the happening that a mention without a day tells of: dated by one report, told by another as known.

A report that comes later recalls what happened without saying when (five weeks after he had walked into the consulate).
Such a mention gives a happening no day and no count; it only shows that one article more tells it. It is held against
the few dated ones that share its rarest marks and came before its article.
"""

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import chain
from math import inf

from .mentions import Mention
from .same_event import Rarity, likeness_apart_from_time, same_realm

_ENOUGH = 2.5  # odds of twelve to one: it has no day by which it could be known
_LEAST = 0.0  # of all mentions of the happening, on the mean
_RARE = 2.0  # what a mark adds that few mentions share
# What both clauses share besides the kind of happening, at the least: of the last year, and of longer ago.
_TELLING, _LONG_AGO = 3.0, 4.0
_YEAR, _QUARTER = timedelta(days=366), 92
_COUNTED, _MANY = 10, 10_000  # a smaller count is shared by chance; of so many, a round one is not
_LOOKED_UP = 10  # rarest marks of a mention
_NEAREST = 16  # dated mentions of one mark, the latest before the article
_HELD = 16  # of all its marks together
_COMPARED = 8  # mentions of a happening


def told_again(
    dated: Sequence[Mention], undated: Sequence[Mention], group_of: Callable[[int], int], members: Callable
) -> dict[int, list[Mention]]:
    """Give for each group of dated mentions those without a day that tell its happening, too.

    Parameters
    ----------
    dated : sequence of Mention
        In order of time.
    undated : sequence of Mention
    group_of, members : function
        Give the group of a dated mention, and the places of a group's mentions.
    """
    if not len(undated):
        return {}
    rarity = Rarity(chain(dated, undated))
    standing = _standing(dated, rarity)
    firsts = array("q", (mention.first.toordinal() for mention in dated))
    found: dict[int, list[Mention]] = defaultdict(list)
    for mention in undated:
        until = bisect_right(firsts, mention.published.toordinal())
        best, most = None, _ENOUGH
        for at in _near(mention, standing, rarity, until):
            odds = _odds(mention, dated[at], rarity, until - at)
            if odds > most and _fits(
                mention, [dated[each] for each in members(group_of(at))[:_COMPARED]], rarity, until - at
            ):
                best, most = group_of(at), odds
        if best is not None:
            found[best].append(mention)
    return found


def _standing(dated: Sequence[Mention], rarity: Rarity) -> dict[str, array]:
    """Give the places of the dated mentions that have a rare mark, in order of time."""
    standing: dict[str, array] = defaultdict(lambda: array("I"))
    for at, mention in enumerate(dated):
        for mark in _rarest(mention, rarity):
            standing[mark].append(at)
    return standing


def _rarest(mention: Mention, rarity: Rarity) -> list[str]:
    rare = sorted((-rarity.of(mark), mark) for mark in mention.told if mark[0] != "~" and rarity.of(mark) >= _RARE)
    return [mark for _, mark in rare[:_LOOKED_UP]]


def _near(mention: Mention, standing: dict[str, array], rarity: Rarity, until: int) -> Iterator[int]:
    met: Counter[int] = Counter()
    for mark in _rarest(mention, rarity):
        if mark in standing:
            end = bisect_right(standing[mark], until - 1)
            met.update(standing[mark][max(0, end - _NEAREST) : end])
    yield from sorted(met, key=lambda at: (-met[at], -at))[:_HELD]


def _odds(mention: Mention, dated: Mention, rarity: Rarity, since: int) -> float:
    """Give the logarithm of the odds that a mention tells what a dated one does, of ``since`` which it may tell."""
    if mention.article == dated.article or mention.factuality != dated.factuality or not same_realm(mention, dated):
        return -inf
    if mention.counts and dated.counts and not set(mention.counts) & set(dated.counts):
        return -inf
    shared = {mark for mark in mention.told & dated.told if mark[0] != "~" and rarity.of(mark) >= _RARE}
    counted = {mark for mark in shared if mark[0] == "#" and _known_again(int(mark[1:]))}
    in_story = mention.story == dated.story and any(int(mark[1:]) % _COUNTED for mark in counted)
    recent = mention.published - dated.first <= _YEAR
    if sum(map(rarity.of, shared)) < (_TELLING if recent else _LONG_AGO) and not in_story:
        return -inf
    # A word alone (the alarm) comes again with any happening; what lasts long is known by its number.
    if len(shared) == 1 and not shared & (counted | mention.names & dated.names | mention.spots & dated.spots):
        return -inf
    if (dated.days is None or dated.days > _QUARTER) and not counted:
        return -inf
    # Another verb tells the same where so many people are told of, and something besides.
    if mention.kind != dated.kind and not (counted and len(shared) > 1) and not in_story:
        return -inf
    return likeness_apart_from_time(mention, dated, rarity=rarity, besides=since)


def _known_again(count: int) -> bool:
    """Tell whether a number is of some size, and not what is said of any number of people: a hundred, thousands."""
    return count >= _COUNTED and (count >= _MANY or str(count).strip("0") != "1")


def _fits(mention: Mention, group: list[Mention], rarity: Rarity, since: int) -> bool:
    """Tell whether a mention is like some of a happening's on the mean, and of an article that is none of theirs."""
    if any(mention.article == other.article for other in group):
        return False
    together = sum(likeness_apart_from_time(mention, other, rarity=rarity, besides=since) for other in group)
    return together >= _LEAST * len(group)
