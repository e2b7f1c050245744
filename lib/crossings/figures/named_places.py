"""Keeps the places that an article names: by sentence, by how often, and which country each is in."""

from bisect import bisect_left
from operator import attrgetter

from crossings.lexicon import words
from crossings.reading import Reading
from crossings.reading.places import look_up

from .tellers import BELIEVING
from .word_classes import CLASSES

_DESK_TOWNS = tuple(words(__file__, "desk_towns"))
MISSIONS = CLASSES["mission"] | {"mission", "ambassador"}
_AGAIN = 2  # namings of a dateline's town, the dateline's own counted
_LISTING = frozenset([",", "and", "or"])
BRIEFED = CLASSES["briefing"]
TOWNS = CLASSES["town"]
SKIPPED = words(__file__, "before_a_place")
first_token = attrgetter("first")


class NamedPlaces:
    """The names of an article by their sentence, and the countries that it names most."""

    def __init__(self, reading: Reading):
        self.reading = reading
        self.by_sentence: dict[int, list] = {}
        self._country_by_name: dict[str, str] | None = None
        tally: dict[str, int] = {}
        for name in reading.names:
            self.by_sentence.setdefault(reading.sentence_of[name.first], []).append(name)
            believes = "".join(reading.lower[name.last : name.last + 1]) in BELIEVING  # scholars in Cairo believe
            if name.country and name.kind in ("place", "people") and not believes:
                tally[name.country] = tally.get(name.country, 0) + 1
        self.tallied = sorted(tally, key=lambda country: -tally[country])  # the most often named first
        self.main = self.tallied[0] if tally else None
        self.dateline = self._of_dateline()
        # An agency may report from afar (Geneva): a dateline's country is in the story where the text names it too.
        self.scene = self.dateline if self._is_in_story(self.dateline) else None
        self.is_of_a_desk = self._is_of_a_desk_town(0)
        span = reading.layout.dateline
        self._told_from = bisect_left(reading.starts, span[1]) if span is not None else 0
        while 0 < self._told_from < len(reading.lower) and not reading.lower[self._told_from][0].isalnum():
            self._told_from += 1  # the dash behind a dateline
        self.countries = {name.country for name in reading.names if name.country}

    def _is_in_story(self, country: str | None) -> bool:
        """Tell whether the text names a dateline's country otherwise than by the dateline's town, or that town again
        and again: what is said once in Geneva is not of Switzerland."""
        reading, span = self.reading, self.reading.layout.dateline
        if country is None or span is None:
            return False
        head = reading.text[span[0] : span[1]].lower()
        named = [
            name
            for name in reading.names
            if name.country == country
            and name.kind in ("place", "people")
            and BRIEFED.isdisjoint(reading.lower[max(0, name.first - 2) : name.first])
        ]
        other = (reading.text[reading.starts[n.first] : reading.ends[n.last - 1]].lower() not in head for n in named)
        return len(named) > _AGAIN or any(other)

    def _of_dateline(self) -> str | None:
        span = self.reading.layout.dateline
        if span is None:
            return None
        for name in self.reading.names:
            if self.reading.starts[name.first] >= span[1]:
                break
            if self.reading.starts[name.first] >= span[0] and name.country:
                return name.country
        return None

    def _is_of_a_desk_town(self, first: int) -> bool:
        """Tell whether the sentence from a token on is the dateline, and its town one where desks and bodies sit."""
        span = self.reading.layout.dateline
        if span is None or not self.reading.starts or self.reading.starts[first] >= span[1]:
            return False
        head = self.reading.text[span[0] : span[1]].lower()
        return any(head.startswith(town) for town in _DESK_TOWNS)

    def _called(self, name, within: bool) -> str:
        """Give the country of a name, as it stands where no country is known; ``within`` a country, the narrowest."""
        written = self.written(name)
        if not within and not name.country:
            return self._told_after(name) or written
        if within and name.kind == "place" and name.country:
            entry = look_up(self.reading.words, name.first)
            return written if entry is not None and entry.kind == "province" else name.country
        return name.country or written

    def written(self, name) -> str:
        """Give a name as it stands in the text."""
        return self.reading.text[self.reading.starts[name.first] : self.reading.ends[name.last - 1]]

    def country_of(self, place: str | None) -> str | None:
        """Give the country of a place by its name in the text; the place itself where no country is known."""
        if self._country_by_name is None:
            self._country_by_name = {self.written(name): name.country for name in self.reading.names if name.country}
        return self._country_by_name.get(place or "", place)

    def _told_after(self, name) -> str | None:
        """Give the country of a place that an aside after it tells: Tandera, a Malian town near the border; Tandera, in
        Mali's north."""
        lower, at = self.reading.lower, name.last + 2
        if lower[name.last : at] == [",", "in"]:
            index = self.reading.name_from(at)
            there = next(iter(self.reading.names[index : index + 1]), None)
            near = there is not None and all(word in SKIPPED for word in lower[at : there.first])
            return there.country if near and there.kind in ("place", "people") else None
        if lower[name.last : name.last + 1] != [","] or lower[at - 1 : at] not in (["a"], ["the"]):
            return None
        names = self.reading.names
        index = self.reading.name_from(at)
        people = names[index] if index < len(names) and names[index].first == at else None
        town = (
            people is not None
            and people.kind == "people"
            and not TOWNS.isdisjoint(lower[people.last : people.last + 2])
        )
        return people.country if town else None

    def _countries_from(self, listed: list, index: int) -> str:
        """Give a country and those listed after it, ``A; B; C`` of ``from A, B and C``."""
        called = [self._called(listed[index], False)]
        for name, after in zip(listed[index:], listed[index + 1 :], strict=False):
            between = self.reading.lower[name.last : after.first]
            if not (between and _LISTING.issuperset(between) and after.kind == "place" and after.country):
                break
            called.append(self._called(after, False))
        return "; ".join(dict.fromkeys(called))

    def people_beside(self, at: int) -> str | None:
        """Give the country of the people named right after "and": 300 Malians and Chadians."""
        names = self.reading.names
        index = self.reading.name_from(at + 1)
        other = names[index] if index < len(names) else None
        beside = other is not None and self.reading.lower[at] == "and" and other.first == at + 1
        plural = beside and other.kind == "people" and self.reading.lower[other.last - 1].endswith("s")
        return other.country if plural else None

    def opens_elsewhere(self, sentence: int) -> bool:
        """Tell whether a sentence opens with where it is told of: in Chad, in the South."""
        begin, end = self.reading.sentence_tokens[sentence]
        place = begin + 2 if self.reading.lower[begin + 1 : begin + 2] == ["the"] else begin + 1
        named = any(
            name.first in (place, place - 1) and name.kind == "place" for name in self.by_sentence.get(sentence, [])[:2]
        )
        return end - begin > 2 and self.reading.lower[begin] == "in" and named

    def just_named(self, sentence: int) -> list[str]:
        """Give the country that the sentence before names last, in a list of one at most: that which is "there", also
        where a paragraph begins with it."""
        if sentence == 0 or self._is_of_a_desk_town(self.reading.sentence_tokens[sentence - 1][0]):
            return []
        before = self.by_sentence.get(sentence - 1, ())
        return [name.country for name in before if name.kind == "place" and name.country][-1:]

    def _sends(self, name) -> bool:
        """Tell whether a name is that of the country of a mission: the Peruvian embassy is not in Peru."""
        after = self.reading.lower[name.last : name.last + 2]
        return not MISSIONS.isdisjoint(after[1:] if after[:1] in (["'s"], ["’s"], ["general"]) else after[:1])
