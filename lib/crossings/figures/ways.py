"""Says which way people go by their verb: out of a town, through a country, abroad, or only by their wish."""

from bisect import bisect_left

from crossings.reading.places import look_up

from .named_places import first_token
from .not_done import is_wished
from .places import LEFT_BY, SKIPPED, WINDOW, WOES, Places
from .word_classes import CLASSES

_NEIGHBOURS = CLASSES["neighbour"]
_OVERSEAS = frozenset(["abroad", "overseas"])
_BORDERS = CLASSES["border"]
_ENDING = CLASSES["clause_end"]
_FORCED = 3  # words of "forced to flee"
_CROSSED = 6  # words between a verb of crossing and "into"
_BY_ITS_VERB = 4  # words between a verb and its goal
_DRIVEN = 16  # words between a verb of driving out and where to


class Ways(Places):
    """The places of an article, and the ways between them on which its sentences have people go."""

    def passed(self, sentence: int, last: int) -> list[str]:
        """Give the countries through which a sentence has people go, past the token ``last``."""
        return [name.country for name in self._after(sentence, last) if self.reading.lower[name.first - 1] == "through"]

    def wishes(self, sentence: int, last: int) -> bool:
        """Tell whether a sentence has people wish to go to a place, past the token ``last``."""
        lower = self.reading.lower
        return any(
            is_wished(lower, name.first - 2 if lower[name.first - 1] == "the" else name.first - 1, last)
            for name in self._after(sentence, last)
        )

    def _after(self, sentence: int, last: int) -> list:
        """Give the countries and their towns that a sentence names after a token, as far as they may bear on it."""
        listed = self.by_sentence.get(sentence, [])
        low, high = (bisect_left(listed, at, key=first_token) for at in (last, last + WINDOW))
        return [name for name in listed[low:high] if name.kind == "place" and name.country and name.first > last]

    def leaves_a_town(self, sentence: int, first: int, last: int) -> bool:
        """Tell whether the sentence has people leave a town or province and names no other country as their goal."""
        sources, goals, _ = self.around(sentence, first, last, within=True)
        if not sources or any(goal in self.countries for goal in goals):
            return False
        return sources[0] not in self.countries or self._leaves_a_city(sentence)

    def _leaves_a_city(self, sentence: int) -> bool:
        """Tell whether a sentence has people flee or leave a city by its name: 900 have fled Mosul."""
        reading = self.reading
        for name in self.by_sentence.get(sentence, ()):
            at = name.first - 1
            while at > 0 and reading.lower[at] in SKIPPED:
                at -= 1
            entry = look_up(reading.words, name.first)
            if entry is not None and entry.kind == "city" and at >= 0 and reading.lower[at] in LEFT_BY:
                return True
        return False

    def driven_abroad(self, sentence: int, first: int, last: int) -> bool:
        """Tell whether people are driven out of one country and into another: pushed out of X into Y, displaced by
        fighting in X crossed into Y; past the token ``first``, and before any number past ``last``."""
        reading, left = self.reading, None
        other = next((number.first for number in reading.numbers[reading.number_from(last) :]), None)
        if self._over_a_border(last, min(other or last + _DRIVEN, last + _DRIVEN)):
            return True
        for name in self.by_sentence.get(sentence, ()):
            if name.kind != "place" or not name.country or name.first > first + _DRIVEN:
                continue
            if name.first <= first:
                left = name.country if self._has_woe(name) else left
                continue
            if other is not None and other < name.first:
                return False  # 90 were displaced in Peru, and 40 of them fled to Chad
            at = name.first - 1
            while at > first and reading.lower[at] in SKIPPED:
                at -= 1
            if reading.lower[at] in ("into", "to"):
                return left is not None and name.country != left
            of_woe = reading.lower[at] == "in" and reading.lower[at - 1] in WOES
            left = name.country if of_woe or reading.lower[at] in ("of", "from") else left
        return False

    def _over_a_border(self, begin: int, end: int) -> bool:
        """Tell whether words have people go to no country by its name: into neighbouring countries, across borders, out
        of the country, abroad."""
        lower = self.reading.lower
        for at in range(begin, min(end, len(lower) - 2)):
            if lower[at] in _ENDING:
                return False
            if lower[at] in _OVERSEAS:
                return True
            if lower[at] in ("into", "to") and not _NEIGHBOURS.isdisjoint(lower[at + 1 : at + 3]):
                return True
            if lower[at] in ("across", "over") and not _BORDERS.isdisjoint(lower[at + 1 : at + 4]):
                return True
            if lower[at : at + 4] == ["out", "of", "the", "country"]:
                return True
        return False

    def go_abroad(self, sentence: int, verb: int, home: str | None) -> bool:
        """Tell whether those whom a verb of leaving counts go abroad, or to a country that is not ``home``, by it."""
        lower = self.reading.lower
        verb = next((at for at in range(verb, min(len(lower), verb + _FORCED)) if lower[at] == "flee"), verb)
        if lower[verb + 1 : verb + 3] == ["as", "refugees"]:
            return True
        into = lower[verb].startswith("cross") and "into" in lower[verb + 1 : verb + _CROSSED]
        if into and self.reading.words[lower.index("into", verb) + 1][:1].isupper():
            return True  # crossed from one country into another, of whatever name
        if not _OVERSEAS.isdisjoint(lower[verb + 1 : verb + _BY_ITS_VERB]):
            return True
        if lower[verb + 1 : verb + 2] in (["to"], ["into"]) and not _NEIGHBOURS.isdisjoint(lower[verb + 2 : verb + 4]):
            return True  # fled to neighbouring countries
        names = self.by_sentence.get(sentence, ())
        left = next((name for name in names if verb < name.first <= verb + 2 and name.kind == "place"), None)
        if left is not None and lower[verb] in LEFT_BY and lower[left.first - 1] in (lower[verb], "the"):
            entry = look_up(self.reading.words, left.first)
            if entry is not None and entry.kind == "country":
                return True  # whoever fled a country is out of it
        goal = next((name for name in names if verb < name.first <= verb + _BY_ITS_VERB and name.kind == "place"), None)
        if goal is None or goal.country not in self.countries or goal.country == home:
            return False
        if not home:
            entry = look_up(self.reading.words, goal.first)
            land = entry is not None and entry.kind == "country" and lower[goal.last : goal.last + 1] != ["'s"]
            # Crossed the lake into Peru, fled to Peru: to a country none flees within it.
            flees = land and lower[goal.first - 1] == "to" and goal.first == verb + 2
            return flees or lower[goal.first - 1] == "into"
        return lower[goal.first - 1] in ("to", "into") and lower[verb + 1] in ("to", "into", "across", "over")
