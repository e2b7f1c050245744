"""Says which place those left who are displaced within their country, and to which they came."""

from crossings.reading import Reading
from crossings.reading.places import look_up

from .nouns import DISPLACED
from .places import LEFT_BY
from .returns import Returns

_NARROW = frozenset(["city", "province"])  # kinds of places within a country
_LEFT = LEFT_BY | {"from"}
_FELL = frozenset(["fell", "falls", "empties", "emptied"])
_AGAIN, _OFTEN = 2, 3  # times that a place is told as left, or is named where it is once told so, at the least
_NATION = 1_000_000
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants", "defectors"])
_INSIDE = frozenset(["inside", "within", "in", "across"])
_HERE = 8  # words from people to where they are "in the country"
_STAYING = frozenset(["arrived", "hosted", "hiding"])  # whoever does so is where the story is told from


class Inland(Returns):
    """The places of an article, and the one within their country that its people left."""

    def __init__(self, reading: Reading):
        super().__init__(reading)
        self.town = self._dateline_town()
        self.left_town = self._left_town()
        self.inland = self.left_town is not None and self.dateline is not None and self._tells_of_nobody_abroad()

    def _left_town(self) -> str | None:
        """Give the town or province that the article again and again has people come from, or tells to have fallen; not
        that of its dateline."""
        reading, lower = self.reading, self.reading.lower
        left: dict[str, int] = {}
        named: dict[str, int] = {}
        for name in reading.names:
            if name.kind in ("people", "organisation") or name.title or name.country not in (None, self.dateline):
                continue
            entry = look_up(reading.words, name.first) if name.kind == "place" else None
            if entry is not None and entry.kind not in _NARROW:
                continue
            town = self.written(name)
            if town == self.town:
                continue
            named[town] = named.get(town, 0) + 1
            told = lower[name.first - 1] in _LEFT or lower[name.last] in _FELL
            if told or lower[name.first - 2 : name.first] in (["out", "of"], ["fall", "of"]):
                left[town] = left.get(town, 0) + 1
        most = max(left, key=lambda town: (left[town], named[town]), default=None)
        return most if most is not None and (left[most] >= _AGAIN or named[most] >= _OFTEN) else None

    def _dateline_town(self) -> str | None:
        """Give the town of the dateline as a name: TANDERA, Mali, is Tandera."""
        reading, span = self.reading, self.reading.layout.dateline
        town = reading.text[span[0] : span[1]].split(",")[0].strip() if span is not None else ""
        return (town.title() if town.isupper() else town) or None

    def _tells_of_nobody_abroad(self) -> bool:
        """Tell whether no word of the article is of people who left their country, but for names of bodies."""
        words, lower = self.reading.words, self.reading.lower
        called = (at for at, word in enumerate(lower) if DISPLACED.get(word) in _ABROAD and word.endswith("s"))
        return all(words[at][0].isupper() and words[at - 1][0].isalpha() for at in called)

    def _town_of(self, name) -> str | None:
        """Give a name as it is written, where it is that of a place within a country."""
        entry = look_up(self.reading.words, name.first) if name is not None and name.kind == "place" else None
        return None if name is None or (entry is not None and entry.kind not in _NARROW) else self.written(name)

    def _is_of_a_nation(self, first: int) -> bool:
        """Tell whether a count is of so many that it is of all the displaced of a country, not of those of a town."""
        index = self.reading.number_from(first)
        return any(number.value >= _NATION for number in self.reading.numbers[index : index + 1])

    def _within(self, sentence, first, last, action, country, earlier) -> tuple[str | None, str | None]:
        """Give the narrowest place left, and the one they came to; a country twice: those displaced within it are
        still there."""
        if earlier and earlier["action"] != "repatriated" and earlier["origin"] in self.countries:
            # Beside those who left a country, those displaced inside it.
            after = self.reading.lower[last : last + _HERE]
            if any(word in _INSIDE and after[at + 2 : at + 3] == ["country"] for at, word in enumerate(after)):
                return earlier["origin"], earlier["origin"]
        of_them = (
            earlier is not None and earlier["sentence"] == sentence and earlier["population"] == "internally_displaced"
        )
        if of_them and self.reading.lower[last : last + 2] == ["of", "them"]:
            return earlier["origin"], earlier["destination"]
        nation = self.inland and self._is_of_a_nation(first)
        if self.inland and country is None and not nation:
            left, came, _ = self.named_around(sentence, first, last)
            there = next(
                (town for _, name in came if (town := self._town_of(name)) not in (None, self.left_town)), None
            )
            origin = next((town for _, name in left if (town := self._town_of(name))), self.left_town)
            return origin, there or (self.town if action in _STAYING and self.town != origin else None)
        sources, goals, subjects = self.around(sentence, first, last, within=True)
        inner = country or next(iter(sources + goals + subjects), None) or self._just_before(sentence, within=True)
        carried = earlier and earlier["population"] == "internally_displaced" and not nation and earlier["origin"]
        origin = inner or carried or self.main or self.dateline
        return origin, origin if origin in self.countries else None
