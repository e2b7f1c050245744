"""Finds the tellings of one quantity in all articles: the same people counted on the same day or over the same time.

Each article's tellings are held against the few quantities that share something telling with them: a chain of lead
and update, a rare word, a count, a period, a beginning. Time is linear in the number of figures.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from crossings.across.reported import Telling, by_article

from .contrasts import set_against
from .kinship import (
    ends_meet,
    kin,
    one_day,
    one_tally,
    one_way,
    other_period,
    ratio,
    same_beginning,
    same_deed,
    windows_meet,
)
from .known_numbers import news_of_many, of_its_own, of_many
from .parties import in_one_news, recalled
from .said_before import beside, puts_right, refused, said_in

_VAGUE = "order_of_magnitude"
_TOLD = "told"  # key of every number: what an article says that somebody had said before is looked up by it
_NEAREST = 24  # quantities of one key that a telling is held against, the latest first
_TELLINGS = 6  # of a quantity that are looked at, the first and the last ones
_SENTENCE = 4  # telling words by which a sentence is known again
_RAREST = 5  # words of a telling by which it is looked up
_FORTNIGHT = 14  # days
_DAY = timedelta(days=1)
_SEASON, _YEAR = timedelta(days=92), timedelta(days=366)
_YEARS = 3 * _YEAR  # after which a total without a beginning is that of another movement
_POPULATION = 1000  # a number of people at a time from here on is of a population, not of a party on its way
_COUNTRY = 100_000  # from here on it is of all in a country, smaller ones may be of a camp
# How much of their telling words two reports must share, in units of the weight of a word that few articles have.
_SOME, _MUCH = 6.0, 11.0
# How like two tellings are, from what may be one quantity to what surely is: the weight of the words that they share is
# added, whole or (for periods, populations and tallies, which the figures themselves tell) a tenth of it.
_BOTH_LEAD = 5.0  # besides, where both articles of a chain lead with it
_PERIOD = 3.0  # other numbers of one period
_TALLY = _POPULATION_NEAR = 4.0  # numbers of one movement as it grows, of one population in a season
_ONE_NUMBER = 5.0  # a number told again of one event or population
_REPEATED = 10.0  # a number told again in a chain; from here on a telling shows that two quantities are one
_PERIOD_REPEATED = 11.0  # a number told again of one period
_NUMBER_REPEATED = 12.0  # a number of its own told again
_SURELY = 18.0  # from here on an article tells one thing twice
_RUNNING = 20.0  # running totals from one beginning
_FALLEN, _OUTGROWN = 1.5, 3.0  # so many times a total of one movement does not fall or grow from report to report
_PARTY = 10  # people from here on: a smaller number is told of very many parties
_MANY = 100  # a number from here on is told of one party on one day
_NEAR_RATIO, _PERIOD_RATIO, _STOCK_RATIO, _EVENT_RATIO = 1.1, 1.5, 1.25, 2.0


class Quantity:
    """One quantity: its tellings in order, and how to find it again."""

    __slots__ = ("tellings",)

    def __init__(self, tellings: Iterable[Telling]):
        self.tellings = list(tellings)

    def looked_at(self) -> Iterator[Telling]:
        """Give the tellings that another is held against: the first ones and the last ones."""
        half = _TELLINGS // 2
        yield from self.tellings[:half]
        yield from self.tellings[max(half, len(self.tellings) - half) :]


def quantities(found: list[Telling], texts: Mapping[str, str]) -> list[Quantity]:
    """Give the tellings of all articles in groups, one for each quantity, by its first telling.

    Parameters
    ----------
    found : list of Telling
        As :func:`crossings.across.reported.tellings.tellings` gives them.
    texts : mapping
        The text of each article, by its id.
    """
    known = _Known()
    for told in by_article(found):
        text = texts.get(told[0].article, "")
        for telling in told:
            telling.refused = refused(text, telling.row["end"])
            telling.beside = beside(text, telling.row["start"])
        placed: list[tuple[int, list[Telling]]] = []
        # What repeats a number of a quantity is of it, before another number that is near: they are two things.
        for group in sorted(set_against(told, text), key=known.repeats, reverse=True):
            placed.append((known.place(group, taken={at for at, _ in placed}), group))
        # Only when the whole article is read: what it counts twice is two things.
        for at, group in placed:
            known.add(at, group)
    told = (quantity for quantity in known.quantities if quantity.tellings)
    return sorted(told, key=lambda quantity: quantity.tellings[0].order)


class _Known:
    """The quantities found so far, and the keys by which a telling finds those that it may be of."""

    def __init__(self):
        self.quantities: list[Quantity] = []
        self._index: dict[tuple, list[int]] = defaultdict(list)
        self._now: dict[int, int] = {}  # quantities that turned out to be another one

    def _is(self, at: int) -> int:
        while at in self._now:
            at = self._now[at]
        return at

    def place(self, group: list[Telling], *, taken: set[int]) -> int:
        """Give the place of the quantity that a group of tellings is surely of; a new one's where none is like them.

        What two tellings of a group repeat of two quantities shows that these are one.
        """
        asked = {key for telling in group for key in _keys(telling) if key[0] != _TOLD or telling.former}
        near = {at for key in asked for at in self._index.get(key, ())[-_NEAREST:]}
        best, most, told = None, 0.0, {}
        for at in sorted({self._is(at) for at in near}):
            like = [self._likeness(telling, at) for telling in group]
            # What an article counts twice is two things, unless it repeats what another count of that thing was before.
            if sum(like) > (_SURELY if at in taken else 0.0):
                told[at] = {
                    telling.value for telling, likeness in zip(group, like, strict=True) if likeness >= _REPEATED
                }
                if sum(like) > most:
                    best, most = at, sum(like)
        if best is None:
            self.quantities.append(Quantity(()))
            return len(self.quantities) - 1
        for at, values in told.items():
            if at != best and at not in taken and values and told[best] and values.isdisjoint(told[best]):
                self._join(best, at)
        return best

    def repeats(self, group: list[Telling]) -> bool:
        """Tell whether a quantity of the same chain of articles was told in the number of one of a group."""
        return any(
            not {*self._index.get(_chain_key(telling), ())}.isdisjoint(self._index.get(_told_key(telling), ()))
            for telling in group
        )

    def _likeness(self, telling: Telling, at: int) -> float:
        return max((alike(telling, other) for other in self.quantities[at].looked_at()), default=0.0)

    def _join(self, one: int, other: int) -> None:
        both = self.quantities[one].tellings + self.quantities[other].tellings
        self.quantities[one].tellings = sorted(both, key=lambda telling: telling.order)
        self.quantities[other].tellings = []
        self._now[other] = one

    def add(self, at: int, group: list[Telling]) -> None:
        """Add the tellings of a group to a quantity."""
        at = self._is(at)
        self.quantities[at].tellings += group
        for key in {key for telling in group for key in _keys(telling)}:
            listed = self._index[key]
            if not listed or listed[-1] != at:
                listed.append(at)
                del listed[:-_NEAREST]


def _chain_key(telling: Telling) -> tuple:
    return "chain", telling.root, telling.figure.unit


def _told_key(telling: Telling) -> tuple:
    return _TOLD, telling.figure.unit, telling.value


def _keys(telling: Telling) -> Iterator[tuple]:
    """Give the keys by which a telling finds the quantity that it may be of."""
    figure = telling.figure
    yield _chain_key(telling)
    if figure.running:
        yield "running", figure.unit, figure.origin, figure.first and figure.first.year
    if telling.period:
        yield "period", figure.unit, *telling.period
    if figure.measure == "flow" and telling.value[0] >= _POPULATION and telling.window:
        for day in telling.window:
            yield "tally", figure.unit, figure.origin, figure.action, day.year, day.month
    if _population(telling):
        yield "stock", figure.unit, figure.origin, figure.destination
    if telling.dated:
        for day in {figure.first, figure.last}:
            yield "time", figure.unit, telling.value, day.year, day.month
    yield _told_key(telling)
    if telling.day:
        fortnight = telling.day.toordinal() // _FORTNIGHT
        yield "news", figure.unit, telling.value, fortnight
        yield "news", figure.unit, telling.value, fortnight + 1
    if of_its_own(telling) or of_many(telling):
        yield "count", figure.unit, telling.value
    rarest = sorted(telling.around, key=lambda word: (-telling.around[word], word not in telling.words, word))
    for word in rarest[:_RAREST]:
        yield "word", figure.unit, word
    for word in sorted(telling.words, key=lambda word: (-telling.words[word], word))[:_RAREST]:
        yield "word", figure.unit, word


def alike(one: Telling, other: Telling) -> float:
    """Tell how like two tellings of different articles are; 0 where they are not of one quantity."""
    if (one.former and said_in(one, other)) or (other.former and said_in(other, one)):
        return _NUMBER_REPEATED
    if puts_right(one, other) or puts_right(other, one):
        return _NUMBER_REPEATED
    if one.beside != other.beside and one.value != other.value:
        return 0.0  # on top of close to a million, who were there: together they are more
    if one.figure.running or other.figure.running:
        return _running_alike(one, other)
    vague = _VAGUE in (one.figure.hedge, other.figure.hedge)
    if vague and "copy" not in (one.kind, other.kind) and (_shared(one, other) < _MUCH or not kin(one, other)):
        return 0.0  # thousands are told of very many people
    if one.root == other.root:
        return _chain_alike(one, other)
    found = max(_number_alike(one, other), _event_alike(one, other), _party_alike(one, other))
    if one_tally(one, other):
        found = max(found, _TALLY + (one.value == other.value) + _shared(one, other) / 10)
    return max(found, _period_alike(one, other), _stock_alike(one, other)) if kin(one, other) else found


def _running_alike(one: Telling, other: Telling) -> float:
    """Running totals from one beginning are one quantity that grows."""
    begun = one.figure.running and other.figure.running and same_beginning(one, other) and not _apart(one, other)
    if begun and kin(one, other, loose=one.root == other.root):
        return _RUNNING + (one.value == other.value)
    return _number_alike(one, other)


def _apart(one: Telling, other: Telling) -> bool:
    """Tell whether two running totals whose beginnings nobody names count other people.

    A total of one movement does not fall in later years, does not grow many times over in between, and is told again
    before years have gone by.
    """
    if one.figure.first or other.figure.first or None in (one.day, other.day):
        return False
    first, later = sorted((one, other), key=lambda telling: telling.in_time)
    between = later.day - first.day
    changed = ratio(one, other) > (_FALLEN if later.value < first.value else _OUTGROWN)
    return between > _YEARS or (between > _SEASON and changed)


def _chain_alike(one: Telling, other: Telling) -> float:
    """A lead and its updates, copies and corrections tell of one event: what both lead with, or the same count."""
    if one.part != other.part or one.figure.unit != other.figure.unit or other_period(one, other):
        return 0.0
    # A story follows its people: 31 came in by boat, and in another week the 31 are still there.
    followed = one.value == other.value and min(one.value) >= _PARTY and (min(one.value) % 10 or _retold(one, other))
    if not followed and not _times_meet(one, other, loosely=True):
        return 0.0
    shared, leads = _shared(one, other), _BOTH_LEAD * (one.leads and other.leads)
    if one.value == other.value:
        same = kin(one, other, loose=True) or leads or min(one.value) >= _PARTY
        enough = _SOME / 2 if min(one.value) >= _PARTY or leads else _SOME
        enough = 0.0 if followed or "copy" in (one.kind, other.kind) else enough
        return _REPEATED + shared + leads if same and shared >= enough else 0.0
    if ratio(one, other) > _EVENT_RATIO or not kin(one, other, loose=True):
        return 0.0
    close = one.meets(other) and min(one.value + other.value) >= _POPULATION
    if close or (leads and shared >= _SOME and same_deed(one, other)) or shared >= _MUCH:
        return shared + leads
    return 0.0


def _retold(one: Telling, other: Telling) -> bool:
    """Tell whether a later article of a chain has the sentence of an earlier one, whatever it says elsewhere."""
    return len(one.words) >= _SENTENCE and one.words.keys() == other.words.keys()


def _number_alike(one: Telling, other: Telling) -> float:
    """An unusual number that is told again counts the same, unless the reports give it times far apart."""
    if one.value != other.value or not of_its_own(one) or not kin(one, other, loose=True):
        return 0.0
    if one.figure.origin and other.figure.origin and one.figure.origin != other.figure.origin:
        return 0.0
    if one.figure.first and other.figure.first and abs(one.window[1] - other.window[1]) > _YEAR:
        return 0.0
    return _NUMBER_REPEATED


def _period_alike(one: Telling, other: Telling) -> float:
    """Counts of one year, quarter or half-year are of one quantity, where they are not far apart."""
    if not (one.period and other.period) or other_period(one, other) or one.figure.measure != other.figure.measure:
        return 0.0
    if one.value == other.value:
        return _PERIOD_REPEATED + _shared(one, other)
    # Of a few people there may be several parties in a year; numbers far apart may be of some of the people only.
    shared, apart = _shared(one, other), ratio(one, other)
    enough = _MUCH if min(one.value + other.value) < _MANY else 0.0 if apart <= _NEAR_RATIO else _SOME / 2
    return _PERIOD + shared / 10 if apart <= _PERIOD_RATIO and shared >= enough else 0.0


def _party_alike(one: Telling, other: Telling) -> float:
    """One number of people in one piece of news, or recalled from it, is of one party."""
    if one.value != other.value or not (in_one_news(one, other) or recalled(one, other)):
        return 0.0
    return _REPEATED + _shared(one, other)


def _population(telling: Telling) -> bool:
    return telling.figure.measure == "stock" and telling.value[0] >= _POPULATION


def _stock_alike(one: Telling, other: Telling) -> float:
    """People at a time are one population where the numbers are near: the same in a year, others in a season."""
    if not (_population(one) and _population(other)):
        return 0.0
    where = one.figure.destination
    if one.value != other.value and "other" in {one.figure.action, other.figure.action} and not one_way(one, other):
        return 0.0  # in the camps before were 300,000; those of whom nobody says that they live there are others
    if where is None or where != other.figure.destination or not (one.window and other.window):
        return 0.0
    apart, shared = abs(one.window[1] - other.window[1]), _shared(one, other)
    if one.value == other.value:
        return _ONE_NUMBER + shared / 10 if apart <= _YEAR else 0.0
    if apart > _SEASON or ratio(one, other) > _STOCK_RATIO or (one.value[0] < _COUNTRY and shared < _SOME / 2):
        return 0.0
    return _POPULATION_NEAR + shared / 10


def _event_alike(one: Telling, other: Telling) -> float:
    """Reports of one event: times that meet, and words in common that few reports have.

    Reports may tell the same people's way by another deed (they fled, they were sent back): then the day must be the
    same, or more must be shared.
    """
    if one.part != other.part or one.figure.unit != other.figure.unit or not _times_meet(one, other, loosely=False):
        return 0.0
    shared = _shared(one, other)
    if one.value == other.value:
        return _ONE_NUMBER + shared if shared >= _enough(one, other) else 0.0
    if ratio(one, other) > _EVENT_RATIO or one.figure.action != other.figure.action or not kin(one, other):
        return 0.0
    return shared if shared >= _MUCH and one.words.keys() & other.words.keys() else 0.0


def _enough(one: Telling, other: Telling) -> float:
    """Give how much two reports of an equal number of people must share to be of one event."""
    if news_of_many(one, other):
        return 0.0
    party, dated = min(one.value) >= _PARTY, one.dated and other.dated
    if party and one_day(one, other) and ends_meet(one, other):
        known = min(one.value) % 10 or min(one.value) >= _MANY or one_way(one, other)
        return 0.0 if known else _SOME / 2
    if kin(one, other):
        return _SOME / 2 if party and dated else _SOME
    if same_deed(one, other) and ends_meet(one, other, alike=True):
        return _SOME
    return _SOME if party and dated else _MUCH


def _times_meet(one: Telling, other: Telling, *, loosely: bool) -> bool:
    """Tell whether the times of two tellings overlap or are a day apart; loosely: unless both are known and differ."""
    return (loosely and not (one.dated and other.dated)) or windows_meet(one, other, slack=_DAY)


def _shared(one: Telling, other: Telling) -> float:
    """Give the weight of the telling words that one has by its count and the other by its count or in its title."""
    there = (one.words.keys() & other.around.keys()) | (other.words.keys() & one.around.keys())
    return sum(one.around.get(word, 0.0) or other.around.get(word, 0.0) for word in there)
