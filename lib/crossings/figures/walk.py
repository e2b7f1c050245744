"""Goes over the numbers of an article in text order, and gives each that counts displaced people its row."""

from bisect import bisect_left, bisect_right
from datetime import timedelta

from crossings.reading import Reading
from crossings.reading.date_spans import joined
from crossings.reading.evidence import stamp

from . import (
    at_home,
    beginnings,
    counts,
    deeds,
    detect,
    disasters,
    headlines,
    homes,
    localities,
    nouns,
    one_beside_others,
    people,
    place_lists,
    publication,
    put_right,
    rates,
    running,
    samples,
    shares,
    shores,
    slots,
    story,
    wholes,
)
from .counts import Count
from .governing import governing
from .mention import Article, Before, Dates, Mention, mention
from .named_again import is_kept, known_before
from .nouns import Noun
from .routes import Routes
from .surroundings import REACH, bounds, is_date, names_dead

_LONG = 80  # words; a longer "sentence" may be a whole file
_DATES = 12  # on either side of a count
_FAR = 600  # characters from a count to a date that may bear on it
_ASIDE = ("killed", "other")  # what another count in a later sentence is seldom of
_FEWER, _ALIKE, _SIZES = 100, 3, 6  # times fewer, times as many, and figures looked back at for the last of its size
_TOUCHING = 3  # as many may touch a count, on either side
_LISTED = 4  # figures on either side
_OF_WHOM = (["of", "whom"], ["of", "them"], ["among", "them"])
_COMPARED = frozenset(["from", "than", "against"])
_WHEN = ("when", "when_from", "when_to")
_APART = timedelta(days=183)  # between the beginnings of two periods
_VALUES = ("low", "high", "unit", "hedge")
_COLUMNS = ("low", "high", "unit", "population", "action")


def find(reading: Reading, dates: list[dict], quotes: list[dict]) -> list[dict]:
    """Give the article's figures as rows of the ``figures`` table, in text order.

    Parameters
    ----------
    reading : Reading
    dates, quotes : list of dict
        The article's rows of those tables; both may be empty.

    Notes
    -----
    A rate ("300 a day", "40 arrive each month") has no column of its own: its row has the rule ``rate`` and no
    ``when``, as it counts no period.
    """
    candidates = counts.find(reading)
    if not candidates:
        return []
    walk = _Walk(reading, dates, quotes)
    for count in candidates:
        walk.step(count)
    covered = [(row["start"], row["end"]) for row in walk.dates]
    for row, locality in zip(walk.found, walk.localities, strict=True):
        row["destination"] = locality or row["destination"]
    running.told_before(reading, walk.found, walk.dates)
    walk.found = shares.joined(reading, walk.found)
    walk.found.extend(headlines.taken(reading, candidates, walk.found, covered))
    rows = headlines.filled(reading, _same(reading, stamp(reading, "figure", walk.found)))
    return homes.told(reading, rows, walk.article.about)


class _Walk:
    """The figures found up to a number of an article, and what a later number may go on with."""

    def __init__(self, reading: Reading, dates: list[dict], quotes: list[dict]):
        stamped = publication.stamp(reading, dates)
        self.reading = reading
        about = story.of(reading)
        places = Routes(reading)
        self.article = Article(
            reading,
            places,
            "internally_displaced" if places.inland else people.main_population(reading, about.origin),
            about,
            sorted(quotes, key=lambda row: row["start"]),
            publication.month(reading, dates, stamped),
            stamped,
            disasters.day(reading, dates),
            beginnings.of(reading, dates),
            shores.of(reading, places, at_sea=about.at_sea),
            at_home.population(reading, about),
        )
        self.dates = joined(reading, dates)
        self.dates_of: dict[int, list[dict]] = {}
        for row in self.dates:
            self.dates_of.setdefault(reading.sentence_at(row["start"]), []).append(row)
        self.found: list[dict] = []
        self.sentences: list[int] = []  # of those found
        self.localities: list[str | None] = []  # of those found: the narrower place than the country that they are in
        self.parts: set[int] = set()  # of those found: parts of the one before them
        self.wholes: set[int] = set()  # of those found: the wholes of which the one before them is a part
        self.known: dict[int, int] = {}  # by value: the last of those found
        self.first_known: dict[int, int] = {}
        self.told: dict[int, int] = {}  # by value, in the order last told: where the figure ends
        self.joined: Mention | None = None  # the count last told that a sum may begin with
        self.total: dict | None = None  # the running total last told
        self.time: dict = {}  # of the count last told, one that it was compared with left aside
        self.worldly: dict[int, bool] = {}  # by sentence: told once, as a "sentence" may be a whole file

    def step(self, count: Count) -> None:
        """Add the figure of a number, if it is one."""
        reading, about = self.reading, self.article.about
        sentence = reading.sentence_of[count.first]
        noun = nouns.after(reading, count.last, reading.sentence_tokens[sentence][1])
        earlier = self._of_its_size(count, sentence) if noun.kind == "bare" else None
        earlier = earlier or self._gone_on_with(sentence)
        touching = _near(self.dates_of.get(sentence, []), reading.starts[count.first], _TOUCHING)
        covered = [(row["start"], row["end"]) for row in touching]
        named = known_before(reading, count, noun, self.told)
        decision = detect.decide(reading, count, noun, covered, earlier, about, named is not None)
        told_of = put_right.topic(reading, count, earlier) if noun.kind == "bare" else None
        if told_of is not None and (told_of[1].kind == "displaced" or about.origin is not None):
            decision = detect.Found("number_put_right", 0.7, None)
            earlier = self._put_right(*told_of, decision, earlier)
        listed = place_lists.of(reading, count, noun, earlier if self.sentences[-1:] == [sentence] else None)
        if listed is not None and decision is None and not is_date(reading, count, covered):
            decision = detect.Found(place_lists.RULE, place_lists.CONFIDENCE, None)
        if decision is not None and decision.population is not None:
            noun = noun._replace(population=decision.population)
        if decision is not None:
            # A number kept to is that which was told first: the latest reports stay with eleven.
            values = self.first_known if is_kept(reading.lower, count.first) else self.known
            same = values[named] if named is not None else None
            again = self._figure(self._as_large(count))
            if again is not None and again["when"] is not None and noun.population is None and noun.country is None:
                earlier = again  # "it said that 12,000 people had come": those told of before
            before = Before(earlier, self._figure(same), again, self.total)
            dates = Dates(self._bearing(sentence, count), self._dates_before(sentence))
            self._add(
                mention(reading, count, noun, decision, dates, before, worldly=self._is_worldly(sentence)), listed
            )

    def _add(self, told: Mention, listed: place_lists.Listed | None) -> None:
        """Add the figure of a mention, and keep what a later one may go on with; a list of places gives it its own."""
        count = told.count
        row = slots.row(self.article, told)
        if listed is not None:
            row[listed.column] = listed.country
        rate = rates.is_rate(self.reading, count, told.noun)
        if rate:
            row |= {"rule": rates.RULE, "confidence": rates.CONFIDENCE, "measure": "flow"}
        elif samples.is_room(self.reading.lower, told.begin, count.first) or self._goes_on_with_room(told):
            row |= {"rule": samples.ROOM, "confidence": samples.ROOM_CONFIDENCE}
        self.total = row if running.is_running(row) else self.total
        # "2,950 in 2009, up from 2,800 in 2008": what follows goes on with the first.
        compared = self.sentences[-1:] == [told.sentence] and self.reading.lower[count.first - 1] in _COMPARED
        self.time = self.time if compared else {column: row[column] for column in _WHEN}
        part = told.decision.rule in ("breakdown", one_beside_others.RULE)
        if part or self.reading.lower[count.first - 2 : count.first] in _OF_WHOM:
            self.parts.add(len(self.found))
        taking_part = row["action"] == "other" and deeds.take_part(self.reading.lower, told.noun.at)
        if taking_part or wholes.is_whole(self.reading, count.first, count.last):
            self.wholes.add(len(self.found))
        self.found.append(row)
        self.sentences.append(told.sentence)
        self.localities.append(localities.of(self.article, told, row))
        if count.low is not None and count.low == count.high and not rate:
            self._keep(told, row)

    def _goes_on_with_room(self, told: Mention) -> bool:
        """Tell whether a number goes on with one of the people for whom there is room, and nothing else is said of it:
        meant for 50, according to the one, or for up to 60."""
        room = told.carried
        if room is None or room["rule"] != samples.ROOM or room["sentence"] != told.sentence:
            return False
        return told.noun.kind == "bare" and (told.verb is None or told.verb.at < self.reading.token_at(room["start"]))

    def _keep(self, told: Mention, row: dict) -> None:
        """Keep a count for those who name it again, and with one that it is joined to the sum of both: eight women and
        three men are "the eleven"."""
        value, at, first = told.count.low or 0, len(self.found) - 1, told.first
        values = [(value, at)]
        if self.joined is not None and self.joined.noun.at in (told.noun.at, first - 1):
            both = self.joined.sentence == told.sentence and self.reading.lower[first - 1] == "and"
            values += [((self.joined.count.low or 0) + value, at - 1)] if both else []
        for each, figure in values:
            self.known[each] = figure
            self.first_known.setdefault(each, figure)
            self.told.pop(each, None)
            self.told[each] = row["end"]
        self.joined = told

    def _figure(self, at: int | None) -> dict | None:
        """Give a figure found, by its place, with its sentence and its locality."""
        return (
            None if at is None else {**self.found[at], "sentence": self.sentences[at], "locality": self.localities[at]}
        )

    def _as_large(self, count: Count) -> int | None:
        """Give the place of the figure last told of the same large number."""
        large = count.low is not None and count.low == count.high and count.low >= running.LEAST
        return self.known.get(count.low) if large else None

    def _of_its_size(self, count: Count, sentence: int) -> dict | None:
        """Give the figure that a large bare number of a later sentence goes on with where the last is of a few: 1,100
        came in 2017. Four of them walked over the ice. For 2016 the ministry has 1,400."""
        value, last = count.low or 0, len(self.found) - 1
        if last < 1 or value < running.LEAST or self.sentences[last] == sentence:
            return None
        if (self.found[last]["high"] or value) * _FEWER > value:
            return None
        for at in range(last - 1, max(-1, last - 1 - _SIZES), -1):
            told = self.found[at]["low"] or 0
            if value <= told * _ALIKE and told <= value * _ALIKE and self.found[at]["action"] in running.MOVES:
                return {**self._figure(at), "sentence": self.sentences[last], **dict.fromkeys(_WHEN)}
        return None

    def _gone_on_with(self, sentence: int) -> dict | None:
        """Give the count that a later one may go on with: the last, but for a count of dead in an earlier sentence,
        where one of the living stands near and this sentence tells of no dead, and for one of a deed of its own
        (700 were moved to a school), where one of who fled or arrived stands near."""
        last = len(self.found) - 1
        while last > 0 and last in self.wholes:
            last -= 1  # nine of more than 300 drowned, and in 2022 it was five
        if last < 0:
            return None
        near = last
        if self.sentences[last] != sentence:
            while near > 0 and near in self.parts and self.sentences[near - 1] == self.sentences[last]:
                near -= 1  # a later sentence goes on with the whole: 300, of whom 40 asked for asylum
            last = near
            if self._is_of_many_places(last):
                return {**self._figure(last), **self.time, "destination": None}
            aside = _ASIDE if self.found[near]["action"] in _ASIDE else ()
            while near > 0 and self.found[near]["action"] in aside and sentence - self.sentences[near - 1] <= 2 * REACH:
                near -= 1
        if near != last and "killed" in (self.found[last]["action"], self.found[near]["action"]):
            begin, end = self.reading.sentence_tokens[sentence]
            dead = end - begin > _LONG or names_dead(self.reading.lower, begin, end)
            if self.found[last]["action"] == "killed":
                near = last if dead or self.found[near]["action"] in _ASIDE else near
            elif not dead:
                near = last  # 15 bodies were found; 90 were on board. A survivor speaks of 80
        if near != last:
            # As near as the one that is left aside: the story has gone on with its own people.
            return {**self._figure(near), "sentence": self.sentences[last]}
        return {**self._figure(last), **self.time}

    def _is_of_many_places(self, at: int) -> bool:
        """Tell whether a figure stands in a sentence that has people in several countries: in which of them those of a
        later sentence are, it does not tell."""
        figure, beside = self.found[at], range(max(0, at - _LISTED), min(len(self.found), at + _LISTED))
        if figure["action"] not in people.STAYING:
            return False
        others = (self.found[other]["destination"] for other in beside if self.sentences[other] == self.sentences[at])
        return any(other not in (None, figure["destination"]) for other in others)

    def _put_right(self, number: Count, noun: Noun, decision: detect.Found, earlier: dict | None) -> dict:
        """Give the figure of a number that an article told wrong, for its right value to go on with; it has no value,
        and the time of the count before it where it is of the same deed."""
        reading, at = self.reading, number.first
        decision = decision._replace(verb=governing(reading.lower, at, noun.at, *bounds(reading, at)))
        told = mention(reading, number, noun, decision, Dates([], []), Before(), worldly=False)
        row = slots.row(self.article, told)
        if earlier is not None and row["when"] is None and earlier["action"] == row["action"]:
            row |= {column: earlier[column] for column in _WHEN}
        return {**row, "sentence": told.sentence, "locality": None}

    def _bearing(self, sentence: int, count: Count) -> list[dict]:
        """Give the dates about a count that may bear on it: not that on which another was raised, on Friday."""
        start = self.reading.starts[count.first]
        near = _near(self.dates_of.get(sentence, []), start, _DATES)
        near = [row for row in near if abs(row["start"] - start) <= _FAR]
        return [row for row in near if not _is_of_raising(self.reading, row["end"])]

    def _dates_before(self, sentence: int) -> list[dict]:
        """Give the last few dates before a sentence."""
        opened = bisect_left(self.dates, self.reading.sentences[sentence][0], key=lambda row: row["start"])
        return self.dates[max(0, opened - _DATES) : opened]

    def _is_worldly(self, sentence: int) -> bool:
        """Tell whether a sentence counts the displaced of the whole world."""
        if sentence not in self.worldly:
            self.worldly[sentence] = people.of_the_world(self.reading.lower, *self.reading.sentence_tokens[sentence])
        return self.worldly[sentence]


def _near(dates: list[dict], offset: int, most: int) -> list[dict]:
    """Give the dates of a sentence that stand about an offset: in a table read as one sentence not all bear on it."""
    if not dates:
        return dates
    at = bisect_right(dates, offset, key=lambda row: row["start"])
    return dates[max(0, at - most) : at + most]


def _is_of_raising(reading: Reading, end: int) -> bool:
    """Tell whether a date that ends at an offset is that on which a count was raised: on Friday raised to 5,200."""
    at = bisect_left(reading.starts, end)
    return at < len(reading.lower) and reading.lower[at] in deeds.RAISING


def _of_other_times(known: dict, row: dict) -> bool:
    """Tell whether two like counts are of periods that begin half a year apart or more."""
    begun = known["when_from"], row["when_from"]
    return None not in begun and abs(begun[1] - begun[0]) > _APART


def _are_elsewhere(known: dict, row: dict) -> bool:
    """Tell whether two like counts are of people in two countries: Jordan has 320,000; in Lebanon there are 320,000."""
    there = known["destination"], row["destination"]
    return None not in there and there[0] != there[1] and (row["low"] or 0) >= running.LEAST


def _is_headline(reading: Reading, row: dict) -> bool:
    span = reading.layout.headline
    return span is not None and span[0] <= row["start"] < span[1]


def _names_again(reading: Reading, row: dict, again: dict) -> bool:
    """Tell whether a figure names again whom another of its number counts, though another deed is told of them."""
    if row["rule"] == "the_same_people":
        return True
    if _is_headline(reading, again):
        return (row["action"] == "killed") == (again["action"] == "killed")
    at = reading.token_at(row["start"])
    near = reading.sentence_of[at] - reading.sentence_at(again["start"]) <= 2 * REACH
    return near and at > 0 and reading.lower[at - 1] in ("the", "those", "these") and row["hedge"] == "exact"


def _same(reading: Reading, rows: list[dict]) -> list[dict]:
    """Point each figure to the first mention before it of the same count with the same people; a rate is none."""
    first: dict[tuple, dict] = {}
    by_value: dict[tuple, dict] = {}
    for row in rows:
        if row["rule"] == rates.RULE:
            row.update(dict.fromkeys(_WHEN))  # last, as a count told after it may be of the year that it stands in
            continue
        key = tuple(row[column] for column in _COLUMNS)
        known = first.setdefault(key, row)
        if known is not row and (_of_other_times(known, row) or _are_elsewhere(known, row)):
            continue  # 60,000 within two months, says the one; 60,000 within two years, says the other
        row["same_as"] = known["figure_id"] if known is not row else None
        value = tuple(row[column] for column in _VALUES)
        again = by_value.setdefault(value, row)
        if known is row and again is not row and _names_again(reading, row, again):
            # Those named again, and a headline's, may be told of by another deed: Four sail to Peru; the four came by
            # way of Chad. A headline's are named again once, by what follows it.
            row["same_as"] = again["figure_id"]
            if again["when"] is None and _is_headline(reading, again):
                again.update({column: row[column] for column in _WHEN})
        # A headline or a later mention often leaves out the day and the places that another gives.
        for given, other in ((known, row), (row, known)):
            # What those people did next has a day of its own; equal parts of two counts meet by chance.
            next_deed = given is row and row["rule"] == "the_same_people" and row["measure"] == "stock"
            apart = next_deed or "breakdown" in (row["rule"], known["rule"])
            if given["when"] is not None and other["when"] is None and row["hedge"] == "exact" and not apart:
                other.update({column: given[column] for column in _WHEN})
    return rows
