"""Says where the people of a count come from and where they are, by the names about it."""

from bisect import bisect_left
from operator import attrgetter

from crossings.lexicon import words
from crossings.reading import Reading
from crossings.reading.places import look_up

_TO = frozenset(["to", "into", "in", "at", "reached", "reach", "entered", "enter", "inside", "across", "near", "onto"])
_FROM = frozenset(["from", "fled", "flee", "fleeing", "left", "leaving", "leave", "escaped", "escaping"])
# "The war in X" is what people leave.
_WOES = frozenset(
    ["war", "violence", "fighting", "conflict", "persecution", "unrest", "crisis", "repression", "famine"]
)
_SKIPPED = words(__file__, "before_a_place")
# Before "of": residents of X, the province of X.
_PARTS = words(__file__, "parts_of_a_place")


_MODIFIERS = words(__file__, "modifiers")  # Muslim, Christian: capitalised, but no places
_WINDOW = 80
# Before the subject of a clause.
_OPENING = frozenset([",", "and", "but", "after", "that", "as", "when", "while", "because", "before", "where", "until"])
# A country told of as a neighbour is no place of the story: the state, which shares borders with X and Y.
_BORDERS = frozenset(["borders", "bordering"])
_PAST_A_BORDER = 5  # words
_first_token = attrgetter("first")
# Of these a country in the subject is where they are: Kenya hosts, Canada admitted.
_HELD = frozenset(["detained", "hiding"])  # where they are is seldom where others went
_TAKEN_IN = frozenset(["hosted", "detained", "resettled", "arrived"])


class Places:
    """The names of an article by their sentence, and the countries that it names most."""

    def __init__(self, reading: Reading):
        self.reading = reading
        self.by_sentence: dict[int, list] = {}
        tally: dict[str, int] = {}
        for name in reading.names:
            self.by_sentence.setdefault(reading.sentence_of[name.first], []).append(name)
            if name.country and name.kind in ("place", "people"):
                tally[name.country] = tally.get(name.country, 0) + 1
        self.tallied = sorted(tally, key=lambda country: -tally[country])  # the most often named first
        self.main = self.tallied[0] if tally else None
        self.dateline = self._of_dateline()
        # An agency may report from afar (Geneva): a dateline's country is in the story where the text names it too.
        self.scene = self.dateline if tally.get(self.dateline or "", 0) > 1 else None
        self.countries = {name.country for name in reading.names if name.country}
        self.peoples = self._peoples()
        self.goals = self._goals()

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

    def _called(self, name, within: bool) -> str:
        """Give the country of a name, as it stands where no country is known; ``within`` a country, the narrowest."""
        reading = self.reading
        written = reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]
        if within and name.kind == "place" and name.country:
            entry = look_up(reading.words, name.first)
            return written if entry is not None and entry.kind == "province" else name.country
        return name.country or written

    def around(
        self, sentence: int, first: int, last: int, *, within: bool = False
    ) -> tuple[list[str], list[str], list[str]]:
        """Give the places a sentence names after words of origin, after words of goal or place, and as subject.

        The nearest to the count stand first.
        """
        lower = self.reading.lower
        # A window bounds the work where a "sentence" is a whole file.
        begin = max(self.reading.sentence_tokens[sentence][0], first - _WINDOW)
        listed = self.by_sentence.get(sentence, [])
        low = bisect_left(listed, begin, key=_first_token)
        high = bisect_left(listed, last + _WINDOW, key=_first_token)
        sources: list[tuple[int, str]] = []
        goals: list[tuple[int, str]] = []
        subjects: list[tuple[int, str]] = []
        for name in listed[low:high]:
            if name.first < last and name.last > first:
                continue
            far = name.first - last if name.first >= last else 2 * (first - name.last) + 2
            opens = (
                name.first == begin
                or lower[name.first - 1] in _OPENING
                or (lower[name.first - 1] == "the" and name.first - 1 == begin)
            )
            across = not _BORDERS.isdisjoint(lower[max(begin, name.first - _PAST_A_BORDER) : name.first])
            if name.kind == "place" and name.last <= first and opens and not across:
                subjects.append((far, self._called(name, within)))
            at = name.first - 1
            while (
                at >= begin
                and name.first - at < 6
                and (lower[at] in _SKIPPED or (lower[at + 1] == "-" and at + 1 < name.first))
            ):
                at -= 1
            if at < begin or (name.kind == "organisation" and not name.country):
                continue
            if name.kind == "people" or lower[name.first] in _MODIFIERS:
                continue
            if name.kind in ("person", "organisation") and lower[at] in _FROM and lower[at] != "from":
                continue  # whom they fled, not from where
            of_woe = lower[at] == "in" and at > begin and lower[at - 1] in _WOES
            if lower[at] in _FROM or of_woe or (lower[at] == "of" and at > begin and lower[at - 1] == "out"):
                sources.append((far, self._called(name, within)))
            elif self._is_goal(lower, at, begin, name):
                goals.append((far, self._called(name, within)))
        return [[place for _, place in sorted(found)] for found in (sources, goals, subjects)]  # type: ignore[return-value]

    def _just_before(self, sentence: int) -> str | None:
        """Give the last place that the sentence before names, where both stand in one paragraph."""
        reading = self.reading
        if sentence == 0:
            return None
        first, last = reading.sentence_tokens[sentence - 1]
        here = reading.sentence_tokens[sentence][0]
        if last - first > _WINDOW or reading.paragraph_at(reading.starts[first]) != reading.paragraph_at(
            reading.starts[here]
        ):
            return None
        _, goals, subjects = self.around(sentence - 1, last, last, within=True)
        return next(iter(goals + subjects), None)

    @staticmethod
    def _is_goal(lower: list[str], at: int, begin: int, name) -> bool:
        """Tell whether the word before a name makes it a goal or a place; of unknown names only after "in", "near"."""
        if lower[at] == "of":
            return at > begin and lower[at - 1] in _PARTS
        if lower[at] not in _TO:
            return False
        # A village that no list has looks like a person's name, but never follows "the", as a newspaper's does.
        unknown = name.kind == "person" and name.country is None
        return not unknown or (not name.title and lower[at] in ("in", "near") and lower[name.first - 1] != "the")

    def leaves_a_town(self, sentence: int, first: int, last: int) -> bool:
        """Tell whether the sentence has people leave a town or province and names no other country as their goal."""
        sources, goals, _ = self.around(sentence, first, last, within=True)
        return bool(sources) and sources[0] not in self.countries and not any(goal in self.countries for goal in goals)

    def slots(self, sentence: int, first: int, last: int, action: str, population: str, country: str | None,
              earlier: dict | None, carried: bool) -> tuple[str | None, str | None]:  # fmt: skip
        """Give origin and destination of a count; one ``carried`` on from the count before keeps to its places."""
        inside = population == "internally_displaced"
        sources, goals, subjects = self.around(sentence, first, last, within=inside)
        if inside:
            inner = country or next(iter(goals + sources + subjects), None) or self._just_before(sentence)
            carried = earlier and earlier["population"] == population and earlier["origin"]
            origin = inner or carried or self.main or self.dateline
            return origin, origin if origin in self.countries else None
        if action == "repatriated":
            if not sources and not goals and earlier is not None and earlier["population"] == "internally_displaced":
                # Those who go home within their country stay in it.
                return self.main or earlier["origin"], self.main
            home = country or (goals[0] if goals else None)
            sender = next(iter(sources + [place for place in subjects if place != home]), None)
            if sender is None and earlier is not None and earlier["action"] == "repatriated":
                sender, home = earlier["origin"], home or earlier["destination"]
            if home is None and earlier is not None:
                home = earlier["origin"] if earlier["origin"] != sender else None
            return sender or next(
                (place for place in (self.scene, *self.goals) if place not in (None, home)), None
            ), home
        origin = country or (sources[0] if sources else None)
        if origin is None and earlier is not None:
            origin = earlier["origin"] if earlier["action"] != "repatriated" else earlier["destination"]
        if origin is None:
            here = set(goals[:1] + (subjects[:1] if action in _TAKEN_IN else []))
            origin = next((people for people in self.peoples if people not in here), None)
        places = [place for place in goals if place != origin]
        # The country, where the sentence or the dateline makes it plain.
        destination = next((place for place in places if place in self.countries), None)
        if destination is None and places:
            destination = self.scene if self.scene not in (None, origin) and action != "fled" else places[0]
        if action in _HELD and goals and goals[0] == country:
            return origin, country
        if destination is None and subjects and subjects[0] != origin and action in _TAKEN_IN:
            destination = subjects[0]
        if destination is None and self.scene != origin and action == "arrived" and not carried:
            destination = self.scene
        kept = earlier is not None and (
            earlier["sentence"] == sentence
            or (earlier["destination"] in self.countries and (action not in _HELD or earlier["action"] == action))
        )
        if destination is None and kept and earlier["destination"] != origin:
            destination = earlier["destination"] if earlier["action"] != "repatriated" else earlier["origin"]
        if destination is None and action in _HELD:
            captors = [
                name.country
                for name in self.by_sentence.get(sentence, ())
                if name.last <= first and name.country not in (None, origin) and first - name.last <= _WINDOW
            ]
            others = [country for country in self.tallied if country not in (origin, self.dateline)]
            destination = next(iter(captors[-1:] + others), None)
        if destination is None and self.scene != origin and action != "fled":
            destination = self.scene
        if destination is None and origin in self.countries:
            destination = next((place for place in self.goals if place != origin), None)
        return origin, destination if destination != origin else None

    def _goals(self) -> list[str]:
        """Give the countries that the article names as a goal or a place, the most often named first."""
        tally: dict[str, int] = {}
        for name in self.reading.names:
            at = name.first - 1
            if name.kind == "place" and name.country and at >= 0 and self.reading.lower[at] in _TO:
                tally[name.country] = tally.get(name.country, 0) + 1
        return sorted(tally, key=lambda country: -tally[country])

    def _peoples(self) -> list[str]:
        tally: dict[str, int] = {}
        for name in self.reading.names:
            if name.kind == "people" and name.country:
                tally[name.country] = tally.get(name.country, 0) + 1
        return sorted(tally, key=lambda country: -tally[country])
