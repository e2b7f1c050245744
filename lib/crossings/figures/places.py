"""Says which places stand about a count, after words of origin, after words of goal, and as subjects."""

from bisect import bisect_left
from operator import attrgetter

from crossings.lexicon import words
from crossings.reading import Reading
from crossings.reading.places import look_up

from .not_done import is_wished
from .tellers import tells

TO = frozenset(
    ["to", "off", "into", "in", "at", "reached", "reach", "reaching", "reaches", "entered", "enter", "entering",
     "enters", "inside", "across", "near", "onto"]
)  # fmt: skip
LEFT_BY = frozenset(["fled", "flee", "fleeing", "left", "leaving", "leave", "escaped", "escaping"])
_FROM = LEFT_BY | {"from"}
# "The war in X" is what people leave.
WOES = frozenset(["war", "violence", "fighting", "conflict", "persecution", "unrest", "crisis", "repression", "famine"])
SKIPPED = words(__file__, "before_a_place")
# Before "of": residents of X, the province of X.
_PARTS = words(__file__, "parts_of_a_place")


_DESK_TOWNS = tuple(words(__file__, "desk_towns"))
_MODIFIERS = words(__file__, "modifiers")  # Muslim, Christian: capitalised, but no places
WINDOW = 80
_MISSIONS = frozenset(["embassy", "consulate", "mission", "consulates", "embassies", "ambassador"])
_LEAVING_FOR = 5  # words between a verb of leaving and "for"
_TOWN = 4  # words of a town
_WATERS = frozenset(["bay", "sea", "strait", "straits", "gulf", "channel", "ocean"])
# Before the subject of a clause.
_OPENING = frozenset([",", "and", "but", "after", "that", "as", "when", "while", "because", "before", "where", "until"])
_SAYING = frozenset(["say", "says", "said", "believe", "believes", "claim", "claims", "reported", "reports"])
# A country told of as a neighbour is no place of the story: the state, which shares borders with X and Y.
_BORDERS = frozenset(["borders", "bordering"])
_NO_WAY = (["addition", "to"], ["according", "to"], ["told", "to"], ["close", "to"])
# Whom something is told, and where: no place of the people.
_BRIEFED = frozenset(["briefing", "conference", "reporters", "journalists", "interview", "council", "session",
                      "meeting", "assembly", "committee", "summit"])  # fmt: skip
_HEARING = _BRIEFED | {"officials", "official", "spokesman", "spokeswoman", "spokesperson", "diplomats", "diplomat"}
_AGAIN = 2  # namings of a dateline's town, the dateline's own counted
_GROUND = frozenset(["soil", "territory", "borders"])
_SIDES = frozenset(["bank", "side", "soil", "waters", "territory", "coast", "shore", "shores", "prison", "custody"])
# A country's own, where people are: in the Libyan port of Zuwara.
_TOWNS = frozenset(["port", "city", "town", "village", "capital", "province", "region", "county", "island", "resort",
                    "ports", "cities", "towns", "villages", "provinces", "regions", "islands"])  # fmt: skip
_LISTING = frozenset([",", "and", "or"])
_WHOM = (["whom"], ["that"], ["whom", "the"], ["that", "the"])
_BEFORE_A_PART = frozenset([",", ":", ";", "(", "and"])
_ARE = (["are"], ["is"], ["were"], ["live"], ["remain"], ["went"], ["fled"])
_IN = (["in"], ["to"], ["into"])
_PLACED = 2  # words from a number of a part to its place: in the Sudan
_CHIEFLY = frozenset(["chiefly", "mainly", "mostly", "notably", "primarily", "particularly", "including", "largely"])
_STATES = frozenset(["states", "countries", "nations", "neighbours", "neighbors"])
_PAST_A_BORDER = 5  # words
first_token = attrgetter("first")


def _is_of_whom(lower: list[str], last: int, place: int) -> bool:
    """Tell whether a place opens the clause about those whom a count is of: the nine from elsewhere whom Peru took."""
    if lower[last : last + 1] == ["from"] and lower[last + 2 : last + 3] == ["whom"]:
        last += 2
    return lower[last:place] in _WHOM


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

    def _is_of_a_desk_town(self, first: int) -> bool:
        """Tell whether the sentence from a token on is the dateline, and its town one where desks and bodies sit."""
        span = self.reading.layout.dateline
        if span is None or self.reading.starts[first] >= span[1]:
            return False
        head = self.reading.text[span[0] : span[1]].lower()
        return any(head.startswith(town) for town in _DESK_TOWNS)

    def _called(self, name, within: bool) -> str:
        """Give the country of a name, as it stands where no country is known; ``within`` a country, the narrowest."""
        reading = self.reading
        written = reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]
        if not within and not name.country:
            return self._told_after(name) or written
        if within and name.kind == "place" and name.country:
            entry = look_up(reading.words, name.first)
            return written if entry is not None and entry.kind == "province" else name.country
        return name.country or written

    def _told_after(self, name) -> str | None:
        """Give the country of a place that an aside after it tells: Tandera, a Malian town near the border."""
        lower, at = self.reading.lower, name.last + 2
        if lower[name.last : name.last + 1] != [","] or lower[at - 1 : at] not in (["a"], ["the"]):
            return None
        names = self.reading.names
        index = bisect_left(names, at, key=first_token)
        people = names[index] if index < len(names) and names[index].first == at else None
        town = (
            people is not None
            and people.kind == "people"
            and not _TOWNS.isdisjoint(lower[people.last : people.last + 2])
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

    def around(
        self, sentence: int, first: int, last: int, *, within: bool = False
    ) -> tuple[list[str], list[str], list[str]]:
        """Give the places a sentence names after words of origin, after words of goal or place, and as subject.

        The nearest to the count stand first.
        """
        reading, lower = self.reading, self.reading.lower
        # A window bounds the work where a "sentence" is a whole file.
        begin = max(self.reading.sentence_tokens[sentence][0], first - WINDOW)
        listed = self.by_sentence.get(sentence, [])
        low = bisect_left(listed, begin, key=first_token)
        high = bisect_left(listed, last + WINDOW, key=first_token)
        sources: list[tuple[int, str]] = []
        goals: list[tuple[int, str]] = []
        subjects: list[tuple[int, str]] = []
        left = -1  # the token after a place that people left
        for index in range(low, high):
            name = listed[index]
            if name.first < last and name.last > first:
                continue
            if name.first >= last and self._is_of_another(last, name.first):
                continue  # 300 remain abroad, 40 of them in Chad; live abroad: 200 in Peru and 100 in Chad
            far = name.first - last if name.first >= last else 2 * (first - name.last) + 2
            opens = (
                not any(word[0].isalnum() for word in lower[begin : name.first])  # a dateline's dash before it
                or lower[name.first - 1] in _OPENING | _SAYING
                or (lower[name.first - 1] == "the" and name.first - 1 == begin)
            )
            across = not _BORDERS.isdisjoint(lower[max(begin, name.first - _PAST_A_BORDER) : name.first])
            told = tells(reading, name, begin, first, last)
            if name.kind == "place" and _is_of_whom(lower, last, name.first) and not self._sends(name):
                subjects.append((0, self._called(name, within)))  # the nine whom Peru sent back
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
                and (lower[at] in SKIPPED or (lower[at + 1] == "-" and at + 1 < name.first))
            ):
                at -= 1
            if name.kind == "place" and name.country and self._is_a_neighbour(name.first, begin):
                goals.append((far, self._countries_from(listed, index)))
                continue
            if name.kind == "place" and name.country and lower[at : at + 1] == [","]:
                at = self._before_a_town(at, begin)
            if at < begin or (name.kind == "organisation" and not name.country):
                continue
            if name.kind == "place" and lower[name.last : name.last + 2] == ["for", "asylum"]:
                goals.append((far, self._called(name, within)))  # asked Malta for asylum
            side = name.kind == "people" and not (_SIDES | _TOWNS).isdisjoint(lower[name.last : name.last + 1])
            if side and not within and lower[at] in TO | {"on"}:
                goals.append((far, name.country))  # on the Thai bank, in Greek waters
            if not name.country and not _WATERS.isdisjoint(lower[name.first : name.last]):
                continue  # boats in the Bay of Bengal: where they are, not where they go
            if name.kind == "people" or lower[name.first] in _MODIFIERS or self._sends(name):
                continue
            if name.kind in ("person", "organisation") and lower[at] in _FROM and lower[at] != "from":
                continue  # whom they fled, not from where
            # A ship or a newspaper has "the" before it, as an unknown village has not.
            if name.kind != "place" and not name.country and lower[name.first - 1] == "the":
                continue
            if lower[at] == "in" and at == left and name.country and not within:
                sources[-1] = (sources[-1][0], name.country)  # fled Tandera in western Sudan
                continue
            of_woe = lower[at] == "in" and at > begin and lower[at - 1] in WOES
            # Fled the town of Tandera: what "of" stands with was left.
            the = at - 2 if lower[at - 2] == "the" else at - 3  # the valley of X, the Tandera valley of X
            part = lower[at] == "of" and the > begin and lower[at - 1] in _PARTS and lower[the] == "the"
            in_woe = lower[the - 1] == "in" and lower[the - 2] in WOES
            of_left = part and (lower[the - 1] in _FROM or in_woe)
            if lower[at] in _FROM or of_woe or of_left or (lower[at] == "of" and at > begin and lower[at - 1] == "out"):
                left = name.last
                sources.append((far, self._called(name, within) if within else self._countries_from(listed, index)))
            elif not told and self._is_goal(lower, at, begin, name):
                goals.append((far, self._called(name, within)))
        if soil := self._on_its_soil(first, last, listed):
            goals.append((0, soil))
        return [[place for _, place in sorted(found)] for found in (sources, goals, subjects)]  # type: ignore[return-value]

    def _is_of_another(self, last: int, place: int) -> bool:
        """Tell whether another number stands between a count and a place, which is where those are whom it counts."""
        lower, numbers = self.reading.lower, self.reading.numbers
        for number in numbers[bisect_left(numbers, last, key=first_token) :]:
            if number.first >= place:
                break
            if lower[number.last : number.last + 2] in (["of", "them"], ["of", "whom"]) and number.last + 2 <= place:
                return "," not in lower[number.last : place]
            where = lower[number.last : place]
            listed = lower[number.first - 1] in _BEFORE_A_PART or lower[number.first - 2] in _BEFORE_A_PART
            if listed and number.kind == "cardinal" and where[:1] != where[-1:] and where[:1] in _ARE:
                where = where[1:]
            if listed and number.kind == "cardinal" and where[:1] in _IN and len(where) <= _PLACED:
                return True
        return False

    def _is_a_neighbour(self, place: int, begin: int) -> bool:
        """Tell whether a place opens a list of countries just told of: to neighbouring states, chiefly Peru, Chad."""
        lower = self.reading.lower
        at = place - 2 if lower[place - 1] == "the" else place - 1
        opened = at - 2 > begin and lower[at] in _CHIEFLY and lower[at - 1] == "," and lower[at - 2] in _STATES
        return opened and not TO.isdisjoint(lower[max(begin, at - _TOWN - 1) : at - 2])

    def _before_a_town(self, comma: int, begin: int) -> int:
        """Give the preposition before a town whose country stands after a comma: off Inani, Bangladesh."""
        at = comma - 1
        while at > begin and comma - at < _TOWN and self.reading.words[at][0].isupper():
            at -= 1
        return at if at < comma - 1 and self.reading.lower[at] in TO | _FROM else comma

    def _on_its_soil(self, first: int, last: int, listed: list) -> str | None:
        """Give the country that has people "on its soil": the one named last before the count."""
        lower = self.reading.lower
        if "its" not in lower[last : last + 2] or _GROUND.isdisjoint(lower[last : last + 3]):
            return None
        owners = [name.country for name in listed if name.last <= first and name.country]
        return owners[-1] if owners else None

    def _just_before(self, sentence: int, *, within: bool = False) -> str | None:
        """Give the last place that the sentence before names, where both stand in one paragraph."""
        reading = self.reading
        if sentence == 0:
            return None
        first, last = reading.sentence_tokens[sentence - 1]
        if self._is_of_a_desk_town(first):
            return None
        here = reading.sentence_tokens[sentence][0]
        if last - first > WINDOW or reading.paragraph_at(reading.starts[first]) != reading.paragraph_at(
            reading.starts[here]
        ):
            return None
        _, goals, subjects = self.around(sentence - 1, last, last, within=within)
        return next(iter(goals + subjects), None)

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
        return not _MISSIONS.isdisjoint(after[1:] if after[:1] in (["'s"], ["’s"], ["general"]) else after[:1])

    @staticmethod
    def _is_goal(lower: list[str], at: int, begin: int, name) -> bool:
        """Tell whether the word before a name makes it a goal or a place; of unknown names only after "in", "near"."""
        if lower[at] == "of":
            return at > begin and lower[at - 1] in _PARTS
        if lower[at] == "for":
            return not _FROM.isdisjoint(lower[max(begin, at - _LEAVING_FOR) : at])  # left Mali for Niger
        if lower[at] not in TO or lower[at - 1 : at + 1] in _NO_WAY or is_wished(lower, at, begin):
            return False
        if lower[at] == "off" and not name.country:
            return False  # a beach that no list has
        if at > begin and lower[at - 1] in _HEARING:
            return False  # told a briefing in Geneva, officials in Quito
        # A village that no list has looks like a person's name.
        unknown = name.kind == "person" and name.country is None
        return not unknown or (not name.title and lower[at] in ("in", "near"))
