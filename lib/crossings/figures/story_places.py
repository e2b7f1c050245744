"""Says which countries an article has people go to, and whose peoples it names."""

from crossings.reading import Reading

from .nouns import DISPLACED
from .places import HEARING, LEFT_BY, TO
from .surroundings import LEFT
from .tellers import BELIEVING
from .voices import VOICES
from .ways import Ways
from .word_classes import CLASSES

_FEW, _TIMES = 3, 2  # goals of an article among which the first is taken; how many times as often it is named
_MOSTLY = 3  # times as often as another a people is named of which an article is
_SHARE = 8  # words of "60 percent of those who came were"
_OF_ALL = CLASSES["portion_of"] | CLASSES["share"] | {"out", "most", "many", "half", "quarter"}
_MAKING_UP = CLASSES["making_up"]
_ARE = CLASSES["be"] | {"them", "whom", "from"}
_CALLED = ("refugees", "asylum_seekers")
_REFUGEES = frozenset(word.split()[-1] for word, population in DISPLACED.items() if population in _CALLED)
_LEAVING = _REFUGEES | {"exodus", "flight"}
_FLED = frozenset(["fled", "fleeing", "flee", "flees"])
_OFFICES = VOICES | CLASSES["armed_force"] | {"government", "rescuers"}


class StoryPlaces(Ways):
    """The places of an article, with those that it tells as goals and as homes more than others."""

    def __init__(self, reading: Reading):
        super().__init__(reading)
        self.named_peoples, self.peoples = self._peoples()
        self.goals, self.one_way = self._goals()

    def _goals(self) -> tuple[list[str], bool]:
        """Give the countries that the article names as a goal or a place, the most often named first, and whether the
        first stands out: of people who went to many countries none is the goal."""
        tally: dict[str, int] = {}
        self._named_in: dict[str, int] = {}
        for name in self.reading.names:
            at = name.first - 1
            if (
                name.kind == "place"
                and name.country
                and at >= 0
                and self.reading.lower[at] in TO
                and self.reading.lower[at - 1] not in HEARING
                and "".join(self.reading.lower[name.last : name.last + 1]) not in BELIEVING
                and not self._sends(name)
            ):
                tally[name.country] = tally.get(name.country, 0) + 1
                self._named_in.setdefault(name.country, self.reading.paragraph_at(self.reading.starts[name.first]))
        goals = sorted(tally, key=lambda country: -tally[country])
        if self._lists_places():
            return goals, False
        return goals, len(goals) <= _FEW or tally[goals[0]] >= _TIMES * tally[goals[1]]

    def _lists_places(self) -> bool:
        """Tell whether the article gives places their counts: Peru 300, Chile 200; in Peru (300), Chile (200)."""
        lower, counted = self.reading.lower, set()
        for name in self.reading.names:
            then = "".join(lower[name.last : name.last + 2]).lstrip("(")
            if name.kind == "place" and name.country and then[:1].isdigit() and "," in then:
                counted.add(name.country)
        return len(counted) > 1

    def _peoples(self) -> tuple[list[str], list[str]]:
        """Give the countries in the news for leaving whose people the article names, the most often named first, and
        these with those behind them which it tells that people fled, or of whose wars it tells."""
        tally: dict[str, int] = {}
        fled: dict[str, int] = {}
        for name in self.reading.names:
            one = name.first > 0 and self.reading.lower[name.first - 1] in ("a", "an")
            of_office = not _OFFICES.isdisjoint(self.reading.lower[name.last : name.last + 2])  # Malian guards
            if name.kind == "people" and name.country in LEFT and not (one or of_office or self._is_a_share(name)):
                tally[name.country] = tally.get(name.country, 0) + 1
            elif name.kind == "place" and (
                (name.country in LEFT and self._is_fled(name)) or (name.country and self._is_left_by_refugees(name))
            ):
                fled[name.country] = fled.get(name.country, 0) + 1
        # Of all the refugees of a country in which several peoples are, none tells whence they come.
        most, *others = sorted(tally.values(), reverse=True) or [0]
        self._stands_out = not others or most >= _MOSTLY * others[0]
        by_name, by_flight = (sorted(each, key=lambda country: -each[country]) for each in (tally, fled))
        return by_name, list(dict.fromkeys(by_name + by_flight))

    def _is_left_by_refugees(self, name) -> bool:
        """Tell whether refugees are told to have come from a place: refugees from Kosovo, who had fled Kosovo, the
        exodus from Kosovo."""
        lower = self.reading.lower
        at = name.first - 1 - (lower[name.first - 1] == "the")
        return lower[at] in _FLED or (lower[at] == "from" and lower[at - 1] in _LEAVING)

    def _is_a_share(self, name) -> bool:
        """Tell whether a people is told to be only some of those on the move: six out of ten were Malians, most of them
        Malians, chiefly Malians. From where the others come that does not tell."""
        lower = self.reading.lower
        begin = self.reading.sentence_tokens[self.reading.sentence_of[name.first]][0]
        before = lower[max(begin, name.first - _SHARE) : name.first]
        making_up = lower[name.last] in _MAKING_UP and lower[name.last + 1] in ("up", "for")
        if making_up or (before and before[-1] in CLASSES["chiefly"]):
            return True
        return not _OF_ALL.isdisjoint(before) and not _ARE.isdisjoint(before[-2:])

    def _is_fled(self, name) -> bool:
        """Tell whether a place is told to have been left, or is named for its war: fled Mali, Mali's war."""
        return self.reading.lower[name.first - 1] in LEFT_BY or self._has_woe(name)
