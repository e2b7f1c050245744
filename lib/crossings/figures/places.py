"""Says where the people of a count come from and where they are, by the names about it."""

from bisect import bisect_left
from operator import attrgetter

from crossings.lexicon import pairs, words
from crossings.reading import Reading
from crossings.reading.places import look_up

from .sources import SOURCES
from .verbs import at_token

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
_MISSIONS = frozenset(["embassy", "consulate", "mission", "consulates", "embassies", "ambassador"])
_LEAVING_FOR = 5  # words between a verb of leaving and "for"
_TELLING = 6  # words between a source and its verb
# Before the subject of a clause.
_OPENING = frozenset([",", "and", "but", "after", "that", "as", "when", "while", "because", "before", "where", "until"])
# A country told of as a neighbour is no place of the story: the state, which shares borders with X and Y.
_BORDERS = frozenset(["borders", "bordering"])
_BRIEFED = frozenset(["briefing", "conference", "reporters", "journalists", "interview"])
_HEARING = _BRIEFED | {"officials", "official", "spokesman", "spokeswoman", "spokesperson", "diplomats", "diplomat"}
_AGAIN = 2  # namings of a dateline's town, the dateline's own counted
_SIDES = frozenset(["bank", "side", "soil", "waters", "territory", "coast", "shore", "shores", "prison", "custody"])
_LISTING = frozenset([",", "and", "or"])
_PAST_A_BORDER = 5  # words
_first_token = attrgetter("first")
# Of these a country in the subject is where they are: Kenya hosts, Canada admitted.
_LEFT = frozenset(pairs(__file__, "origin_populations"))
_HELD = frozenset(["detained", "hiding"])  # where they are is seldom where others went
_STAYING = frozenset(["hosted", "hiding", "detained"])
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
        self.scene = self.dateline if self._is_in_story(self.dateline) else None
        self.countries = {name.country for name in reading.names if name.country}
        self._sending: list[str] | None = None
        self.peoples = self._peoples()
        self.goals = self._goals()

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
            and _BRIEFED.isdisjoint(reading.lower[max(0, name.first - 2) : name.first])
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

    def _called(self, name, within: bool) -> str:
        """Give the country of a name, as it stands where no country is known; ``within`` a country, the narrowest."""
        reading = self.reading
        written = reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]
        if within and name.kind == "place" and name.country:
            entry = look_up(reading.words, name.first)
            return written if entry is not None and entry.kind == "province" else name.country
        return name.country or written

    def _countries_from(self, listed: list, index: int) -> str:
        """Give a country and those listed after it, ``A; B; C`` of ``from A, B and C``."""
        called = [self._called(listed[index], False)]
        for name, after in zip(listed[index:], listed[index + 1 :], strict=False):
            between = self.reading.lower[name.last : after.first]
            if not (between and _LISTING.issuperset(between) and after.kind == "place" and after.country):
                break
            called.append(self._called(after, False))
        return "; ".join(dict.fromkeys(called))

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
        for index in range(low, high):
            name = listed[index]
            if name.first < last and name.last > first:
                continue
            far = name.first - last if name.first >= last else 2 * (first - name.last) + 2
            opens = (
                name.first == begin
                or lower[name.first - 1] in _OPENING
                or (lower[name.first - 1] == "the" and name.first - 1 == begin)
            )
            across = not _BORDERS.isdisjoint(lower[max(begin, name.first - _PAST_A_BORDER) : name.first])
            # "Lima confirmed ten": a source is where nobody went.
            telling = lower[name.last : min(first, name.last + _TELLING)] if name.last <= first else []
            told = not SOURCES.isdisjoint(telling) and "it" not in telling  # but: Peru said it hosts ten
            if (
                name.kind == "place"
                and name.last <= first
                and opens
                and not across
                and not told
                and not self._sends(name)
            ):
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
            if name.kind == "place" and lower[name.last : name.last + 2] == ["for", "asylum"]:
                goals.append((far, self._called(name, within)))  # asked Malta for asylum
            side = name.kind == "people" and not _SIDES.isdisjoint(lower[name.last : name.last + 1])
            if side and not within and lower[at] in _TO | {"on"}:
                goals.append((far, name.country))  # on the Thai bank, in Greek waters
            if name.kind == "people" or lower[name.first] in _MODIFIERS or self._sends(name):
                continue
            if name.kind in ("person", "organisation") and lower[at] in _FROM and lower[at] != "from":
                continue  # whom they fled, not from where
            # A ship or a newspaper has "the" before it, as an unknown village has not.
            if name.kind != "place" and not name.country and lower[name.first - 1] == "the":
                continue
            of_woe = lower[at] == "in" and at > begin and lower[at - 1] in _WOES
            if lower[at] in _FROM or of_woe or (lower[at] == "of" and at > begin and lower[at - 1] == "out"):
                sources.append((far, self._called(name, within) if within else self._countries_from(listed, index)))
            elif not told and self._is_goal(lower, at, begin, name):
                goals.append((far, self._called(name, within)))
        return [[place for _, place in sorted(found)] for found in (sources, goals, subjects)]  # type: ignore[return-value]

    def _just_before(self, sentence: int, *, within: bool = False) -> str | None:
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
        _, goals, subjects = self.around(sentence - 1, last, last, within=within)
        return next(iter(goals + subjects), None)

    def _senders(self) -> list[str]:
        """Give the countries named where the text tells of arrests, returns or a border, the most often named first."""
        if self._sending is None:
            lower = self.reading.lower
            tally: dict[str, float] = {}
            for sentence, names in self.by_sentence.items():
                tokens = range(*self.reading.sentence_tokens[sentence])
                hits = (at_token(lower, at) for at in tokens)
                acts = any(hit is not None and hit[2] in ("repatriated", "detained") for hit in hits)
                if acts or any(lower[at] == "border" for at in tokens):
                    for name in names:
                        # Who only tells of it may have done it, too.
                        weight = 1 if SOURCES.isdisjoint(lower[name.last : name.last + 2]) else 0.5
                        if name.kind in ("place", "people") and name.country:
                            tally[name.country] = tally.get(name.country, 0) + weight
            self._sending = sorted(tally, key=lambda country: -tally[country])
        return self._sending

    def _sends(self, name) -> bool:
        """Tell whether a name is that of the country of a mission: the Peruvian embassy is not in Peru."""
        after = self.reading.lower[name.last : name.last + 2]
        return not _MISSIONS.isdisjoint(after[1:] if after[:1] in (["'s"], ["’s"], ["general"]) else after[:1])

    @staticmethod
    def _is_goal(lower: list[str], at: int, begin: int, name) -> bool:
        """Tell whether the word before a name makes it a goal or a place; of unknown names only after "in", "near"."""
        if lower[at] == "of":
            return at > begin and lower[at - 1] in _PARTS
        if lower[at] == "for":
            return not _FROM.isdisjoint(lower[max(begin, at - _LEAVING_FOR) : at])  # left Mali for Niger
        if lower[at] not in _TO or lower[at - 1 : at + 1] == ["addition", "to"]:
            return False
        if at > begin and lower[at - 1] in _HEARING:
            return False  # told a briefing in Geneva, officials in Quito
        # A village that no list has looks like a person's name.
        unknown = name.kind == "person" and name.country is None
        return not unknown or (not name.title and lower[at] in ("in", "near"))

    def leaves_a_town(self, sentence: int, first: int, last: int) -> bool:
        """Tell whether the sentence has people leave a town or province and names no other country as their goal."""
        sources, goals, _ = self.around(sentence, first, last, within=True)
        return bool(sources) and sources[0] not in self.countries and not any(goal in self.countries for goal in goals)

    def slots(self, sentence: int, first: int, last: int, action: str, population: str, country: str | None,
              earlier: dict | None, carried: bool, leaving: str | None) -> tuple[str | None, str | None]:  # fmt: skip
        """Give origin and destination of a count.

        ``country`` is that of its nationality, ``leaving`` of the people the article is about where they are in the
        news for leaving; a count ``carried`` on from the one before keeps to its places.
        """
        if population == "internally_displaced":
            return self._within(sentence, first, last, country, earlier)
        if action == "repatriated":
            return self._sent_home(sentence, first, last, country or leaving, earlier)
        # Whoever defected left home, wherever the journey went on from.
        home = leaving if population == "defectors" else None
        return self._abroad(sentence, first, last, action, country or home, earlier, carried)

    def _within(self, sentence, first, last, country, earlier) -> tuple[str | None, str | None]:
        """Give the narrowest place named, twice where it is a country: those displaced within it are still there."""
        sources, goals, subjects = self.around(sentence, first, last, within=True)
        inner = country or next(iter(goals + sources + subjects), None) or self._just_before(sentence, within=True)
        carried = earlier and earlier["population"] == "internally_displaced" and earlier["origin"]
        origin = inner or carried or self.main or self.dateline
        return origin, origin if origin in self.countries else None

    def _sent_home(self, sentence, first, last, country, earlier) -> tuple[str | None, str | None]:
        """Give who sent people back, and their home."""
        sources, goals, subjects = self.around(sentence, first, last)
        if not sources and not goals and earlier is not None and earlier["population"] == "internally_displaced":
            # Those who go home within their country stay in it.
            return self.main or earlier["origin"], self.main
        home = country or (goals[0] if goals else None)
        sender = next((place for place in sources + subjects if place != home), None)
        if sender is None and earlier is not None and earlier["action"] == "repatriated":
            sender, home = earlier["origin"], home or earlier["destination"]
        if home is None and earlier is not None:
            home = earlier["origin"] if earlier["origin"] != sender else None
        if sender is None:
            # Who sends people back acts where arrests and borders are told of.
            sender = next((place for place in [*self._senders(), *self.tallied] if place != home), None)
        return sender, home

    def _abroad(self, sentence, first, last, action, country, earlier, carried) -> tuple[str | None, str | None]:
        """Give where people who left their country come from, and where they went or are."""
        sources, goals, subjects = self.around(sentence, first, last)
        origin = country or (sources[0] if sources else None)
        if origin is None and earlier is not None and earlier["population"] != "internally_displaced":
            origin = earlier["origin"] if earlier["action"] != "repatriated" else earlier["destination"]
        if origin is None:
            here = set(goals[:1] + (subjects[:1] if action in _TAKEN_IN else []))
            origin = next((people for people in self.peoples if people not in here), None)
        if action in _HELD and goals and goals[0] == country:
            return origin, country
        found = (
            place
            for place in self._destinations(sentence, first, action, origin, goals, subjects, earlier, carried)
            if place is not None and place != origin
        )
        return origin, next(found, None)

    def _destinations(self, sentence, first, action, origin, goals, subjects, earlier, carried):
        """Give where people may have gone or be, the likeliest first."""
        places = [place for place in goals if place != origin]
        # The country, where the sentence or the dateline makes it plain.
        yield next((place for place in places if place in self.countries), None)
        if places:
            if action != "fled":
                yield self.scene
            yield places[0]
        if subjects and action in _TAKEN_IN:
            yield subjects[0]
        if carried and earlier is not None and earlier["action"] == action:
            yield earlier["destination"]
        if action == "arrived" and not carried:
            yield self.scene
        if action in _STAYING and not (earlier is not None and earlier["sentence"] == sentence):
            before = self._just_before(sentence)
            yield before if before in self.countries else None
        if earlier is not None and (
            earlier["sentence"] == sentence
            or (earlier["destination"] in self.countries and (action not in _HELD or earlier["action"] == action))
        ):
            yield earlier["destination"] if earlier["action"] != "repatriated" else earlier["origin"]
        if action in _HELD:
            captors = [
                name.country
                for name in self.by_sentence.get(sentence, ())
                if name.kind == "people" and name.country != origin and 0 <= first - name.last <= _WINDOW
            ]
            yield from captors[-1:]
            yield from (country for country in self.tallied if country != self.dateline)
        if action != "fled":
            yield self.scene
        if origin is None or origin in self.countries:
            yield from self.goals

    def _goals(self) -> list[str]:
        """Give the countries that the article names as a goal or a place, the most often named first."""
        tally: dict[str, int] = {}
        for name in self.reading.names:
            at = name.first - 1
            if name.kind == "place" and name.country and at >= 0 and self.reading.lower[at] in _TO:
                tally[name.country] = tally.get(name.country, 0) + 1
        return sorted(tally, key=lambda country: -tally[country])

    def _peoples(self) -> list[str]:
        """Give the countries in the news for leaving whose people the article names, the most often named first."""
        tally: dict[str, int] = {}
        for name in self.reading.names:
            if name.kind == "people" and name.country in _LEFT:
                tally[name.country] = tally.get(name.country, 0) + 1
        return sorted(tally, key=lambda country: -tally[country])
