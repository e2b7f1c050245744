"""Says which places stand about a count, after words of origin, after words of goal, and as subjects."""

from bisect import bisect_left
from operator import itemgetter

from crossings.lexicon import words
from crossings.reading.names import Name
from crossings.reading.places import look_up

from .named_places import BRIEFED, SKIPPED, TOWNS, NamedPlaces, first_token
from .not_done import is_wished
from .subjects import TIMES
from .tellers import tells
from .verbs import at_token
from .word_classes import CLASSES, PHRASES

TO = CLASSES["to_a_place"]
LEFT_BY = CLASSES["leaving"]
_FROM = LEFT_BY | {"from"}
WOES = CLASSES["woe"]
# Before "of": residents of X, the province of X.
_PARTS = words(__file__, "parts_of_a_place")


_MODIFIERS = words(__file__, "modifiers")  # Muslim, Christian: capitalised, but no places
WINDOW = 80
_LEAVING = _FROM | CLASSES["setting_out"]
_ON_AN_ISLAND = CLASSES["on_an_island"]
_LEAVING_FOR = 5  # words between a verb of leaving and "for"
_TOWN = 4  # words of a town
_WAITING = CLASSES["waiting"]
_WAIT, _FOR = 12, 4  # words from "wait" to the place, from "for" to it
_WATERS = CLASSES["water"]
_HOMES = CLASSES["home"]
_NO_PLURALS = CLASSES["no_plural"]
_OPENING = CLASSES["before_a_subject"] | CLASSES["saying"]
_BORDER = CLASSES["border"]
_BORDERS = frozenset(["borders", "bordering"])
_NO_WAY = PHRASES["no_way"]
HEARING = BRIEFED | CLASSES["official_heard"]
_GROUND = frozenset(["soil", "territory", "borders"])
_SIDES = CLASSES["side"]
_WHOM = PHRASES["whom"]
_BEFORE_A_PART = frozenset([",", ":", ";", "(", "and"])
_ARE = PHRASES["are_somewhere"]
_IN = (["in"], ["to"], ["into"])
_PLACED = 2  # words from a number of a part to its place: in the Sudan
_CHIEFLY = CLASSES["chiefly"]
_STATES = CLASSES["state"]
_CLAUSE = 4  # words between a place and the colon that ends its clause
_ITS = 4  # words of "'s northern war"
_HOUSE = 4  # words of a house that people came out of
_TIME = 4  # words of a time that opens a sentence
_PAST_A_BORDER = 5  # words


def _is_after_a_time(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether nothing but a time opens the sentence before a token: in 2015 Germany, last June Peru."""
    before = lower[max(begin, at - 1) : at]
    timed = bool(before) and (before[0] in TIMES or (before[0].isdigit() and len(before[0]) == len("2015")))
    return timed and at - begin <= _TIME


def _is_of_whom(lower: list[str], last: int, place: int) -> bool:
    """Tell whether a place opens the clause about those whom a count is of: the nine from elsewhere whom Peru took."""
    if lower[last : last + 1] == ["from"] and lower[last + 2 : last + 3] == ["whom"]:
        last += 2
    return lower[last:place] in _WHOM


def _waits_for(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether the words before a token are of waiting for what brings people to a place: wait for a boat to Peru,
    wait for visas to Peru."""
    return "for" in lower[max(begin, at - _FOR) : at] and not _WAITING.isdisjoint(lower[begin:at])


class Places(NamedPlaces):
    """The places of an article, and which of them stand about a count."""

    def around(
        self, sentence: int, first: int, last: int, *, within: bool = False
    ) -> tuple[list[str], list[str], list[str]]:
        """Give the places a sentence names after words of origin, after words of goal or place, and as subject.

        The nearest to the count stand first.
        """
        named = self.named_around(sentence, first, last, within=within)
        return [[place for place, _ in found] for found in named]  # type: ignore[return-value]

    def named_around(
        self, sentence: int, first: int, last: int, *, within: bool = False
    ) -> list[list[tuple[str, Name | None]]]:
        """Give what ``around`` gives, each place with its name; None of a place that only a pronoun names."""
        reading, lower = self.reading, self.reading.lower
        # A window bounds the work where a "sentence" is a whole file.
        begin = max(self.reading.sentence_tokens[sentence][0], first - WINDOW)
        listed = self.by_sentence.get(sentence, [])
        low = bisect_left(listed, begin, key=first_token)
        high = bisect_left(listed, last + WINDOW, key=first_token)
        sources: list[tuple[int, str, Name | None]] = []
        goals: list[tuple[int, str, Name | None]] = []
        subjects: list[tuple[int, str, Name | None]] = []
        clause = self._clause_of_its_own(begin, first, listed[low:high])
        opened = next((at for at in range(begin, first) if lower[at][0].isalnum()), first)  # past a dateline's dash
        ahead = lower[last : last + WINDOW]
        parted = last + (ahead.index(";") if ";" in ahead else WINDOW)
        colon = ":" in lower[begin:first]
        left = -1  # the token after a place that people left
        for index in range(low, high):
            name = listed[index]
            if name.first < last and name.last > first:
                continue
            if name.last <= clause:
                continue  # the United States flew 50 from Miami; the Bahamas sent back 300
            if name.first > parted:
                break  # Chad has taken in 300; in Mali there are 900
            if name.first >= last and self._is_of_another(last, name.first):
                continue  # 300 remain abroad, 40 of them in Chad; live abroad: 200 in Peru and 100 in Chad
            if colon and self._is_before_a_colon(name.last, first):
                continue  # they met at the bridge in vain: Lima would take all 30 or nobody
            far = name.first - last if name.first >= last else 2 * (first - name.last) + 2
            start = name.first - self._has_an_article(name)  # ; the Bahamas sent back 300
            opens = (
                name.first <= opened
                or start == self._told_from
                or lower[start - 1] in _OPENING
                or _is_after_a_time(lower, begin, name.first)
                or (lower[name.first - 1] == "the" and name.first - 1 == begin)
            )
            if name.kind == "place" and name.country and self._has_its_own_woe(name):
                sources.append((far, self._called(name, within), name))
                continue
            if lower[name.first - 1] == "with" and not _BORDER.isdisjoint(lower[name.first - 2 : name.first - 1]):
                continue  # a camp near the border with Peru is not in Peru
            across = not _BORDERS.isdisjoint(lower[max(begin, name.first - _PAST_A_BORDER) : name.first])
            told = tells(reading, name, begin, first, last)
            if name.kind == "place" and _is_of_whom(lower, last, name.first) and not self._sends(name):
                subjects.append((0, self._called(name, within), name))  # the nine whom Peru sent back
            if (
                name.kind == "place"
                and name.last <= first
                and opens
                and not across
                and not told
                and not self._sends(name)
            ):
                subjects.append((far, self._called(name, within), name))
            at = name.first - 1
            while (
                at >= begin
                and name.first - at < 6
                and (lower[at] in SKIPPED or (lower[at + 1] == "-" and at + 1 < name.first))
            ):
                at -= 1
            if name.kind == "place" and name.country and self._is_a_neighbour(name.first, begin):
                goals.append((far, self._countries_from(listed, index), name))
                continue
            if name.kind == "place" and name.country and lower[at : at + 1] == [","]:
                at = self._before_a_town(at, begin)
            if at < begin or (name.kind == "organisation" and not name.country):
                continue
            if name.kind == "place" and lower[name.last : name.last + 2] == ["for", "asylum"]:
                goals.append((far, self._called(name, within), name))  # asked Malta for asylum
            side = name.kind == "people" and (lower[name.last] in _SIDES or lower[name.last] in TOWNS)
            if side and not within and lower[at] in TO | {"on"}:
                goals.append((far, name.country, name))  # on the Thai bank, in Greek waters
            if not name.country and not _WATERS.isdisjoint(lower[name.first : name.last]):
                continue  # boats in the Bay of Bengal: where they are, not where they go
            if name.kind == "people" or lower[name.first] in _MODIFIERS or self._sends(name) or self._describes(name):
                continue
            if name.kind in ("person", "organisation") and lower[at] in _FROM and lower[at] != "from":
                continue  # whom they fled, not from where
            # A ship or a newspaper has "the" before it, as an unknown village has not.
            if name.kind != "place" and not name.country and lower[name.first - 1] == "the":
                continue
            town = left > 0 and sources[-1][1] not in self.countries  # refugees from Mali in Chad are in Chad
            if lower[at] == "in" and at == left and town and name.country and not within:
                sources[-1] = (sources[-1][0], name.country, name)  # fled Tandera in western Sudan
                continue
            of_woe = lower[at] == "in" and at > begin and lower[at - 1] in WOES
            # Fled the town of Tandera: what "of" stands with was left.
            the = at - 2 if lower[at - 2] == "the" else at - 3  # the valley of X, the Tandera valley of X
            part = lower[at] == "of" and the > begin and lower[at - 1] in _PARTS and lower[the] == "the"
            in_woe = lower[the - 1] == "in" and lower[the - 2] in WOES
            of_left = part and (lower[the - 1] in _FROM or in_woe)
            if self._is_out_of(at, begin):
                if lower[at - 1] in _HOMES and lower[at - 2] == "their" and name.kind == "place":
                    sources.append((far, self._called(name, within), name))  # driven from their homes in Mali
                continue  # they are from elsewhere, and no longer there
            out_of = lower[at] == "of" and at > begin and lower[at - 1] == "out"
            if told and lower[at] == "from":
                continue  # told reporters by telephone from Lima
            if lower[at] in _FROM or of_woe or of_left or out_of:
                left = name.last
                sources.append(
                    (far, self._called(name, within) if within else self._countries_from(listed, index), name)
                )
            elif not told and self._is_goal(lower, at, begin, name):
                goals.append((far, self._called(name, within), name))
        if soil := self._on_its_soil(first, last, listed):
            goals.append((0, soil, None))
        nearest = (sorted(found, key=itemgetter(0, 1)) for found in (sources, goals, subjects))
        return [[(place, name) for _, place, name in found] for found in nearest]

    def _clause_of_its_own(self, begin: int, first: int, listed: list) -> int:
        """Give the semicolon before a count behind which a country opens the clause; -1 where none does."""
        semicolon = next((at for at in range(first - 1, begin, -1) if self.reading.lower[at] == ";"), None)
        if semicolon is None:
            return -1
        opened = (name for name in listed if semicolon < name.first <= semicolon + 2 and name.last <= first)
        return semicolon if any(name.kind == "place" and name.country for name in opened) else -1

    def _has_an_article(self, name) -> bool:
        """Tell whether a country is named with its article: the Bahamas; not: the Lima office."""
        if self.reading.lower[name.first - 1] != "the" or name.kind != "place":
            return False
        entry = look_up(self.reading.words, name.first)
        return entry is not None and entry.kind == "country"

    def _describes(self, name) -> bool:
        """Tell whether a region's name only describes whom people fled: Arab militias, Balkan gangs."""
        if name.kind != "place" or name.country or name.last >= len(self.reading.words):
            return False
        then = self.reading.words[name.last]
        return then.islower() and then.isalpha() and then.endswith("s") and then not in _NO_PLURALS

    def _is_out_of(self, at: int, begin: int) -> bool:
        """Tell whether a place is that of a house or camp which people were brought out of, or came from: out of the
        embassy in Cairo, from camps in Chad. From Mali and in Chad is another thing."""
        reading = self.reading
        if reading.lower[at] != "in":
            return False
        for before in range(at - 2, max(begin, at - 2 - _HOUSE) - 1, -1):
            if reading.lower[before] == "from" or reading.lower[before - 1 : before + 1] == ["out", "of"]:
                house = range(before + 1, at)
                return (
                    reading.lower[at - 1].isalpha()
                    and not reading.lower[at - 1].endswith("ing")
                    and all(reading.words[it].islower() or reading.lower[it + 1] == "'s" for it in house)
                )
            if reading.lower[before] in TO or not (reading.lower[before][0].isalpha() or reading.lower[before] == "'s"):
                return False
        return False

    def _is_before_a_colon(self, place: int, first: int) -> bool:
        """Tell whether a place stands in a clause that a colon ends before the count: in Chad: 300 is none."""
        colon = next((at for at in range(place, first) if self.reading.lower[at] == ":"), place)
        return colon - place >= _CLAUSE

    def _is_of_another(self, last: int, place: int) -> bool:
        """Tell whether another number stands between a count and a place, which is where those are whom it counts."""
        lower = self.reading.lower
        for number in self.reading.numbers[self.reading.number_from(last) :]:
            if number.first >= place:
                # In Peru there are 300, in Chile 200: the number right behind a place is of that place.
                return self._opens_the_next(last, place, number)
            if lower[number.last : number.last + 2] in (["of", "them"], ["of", "whom"]) and number.last + 2 <= place:
                return "," not in lower[number.last : place]
            if lower[number.first - 2 : number.first] in (["of", "whom"], ["of", "them"]) and number.last <= place:
                return True
            opened = "and" in lower[max(last, number.first - _CLAUSE * 2) : number.first]
            if (
                opened
                and number.kind == "cardinal"
                and any(at_token(lower, at) for at in range(number.last, min(place, number.last + 2)))
            ):
                return True  # it has 400, and in August 20 came from Chad
            where = lower[number.last : place]
            listed = lower[number.first - 1] in _BEFORE_A_PART or lower[number.first - 2] in _BEFORE_A_PART
            if listed and number.kind == "cardinal" and where[:1] != where[-1:] and where[:1] in _ARE:
                where = where[1:]
            if listed and number.kind == "cardinal" and where[:1] in _IN and len(where) <= _PLACED:
                return True
        return False

    def _opens_the_next(self, last: int, place: int, number) -> bool:
        """Tell whether a place after a count opens the next member of a list, with its number right behind it."""
        lower = self.reading.lower
        opened = place - 2 >= last and lower[place - 1] == "in" and lower[place - 2] in _BEFORE_A_PART
        named = next((name for name in self.reading.names[self.reading.name_from(place) :][:1]), None)
        return opened and named is not None and named.last == number.first and number.kind == "cardinal"

    def _has_woe(self, name) -> bool:
        """Tell whether a country is named for what people flee: fighting in Mali, Mali's northern war."""
        lower = self.reading.lower
        within = lower[name.first - 2] in WOES and lower[name.first - 1] == "in"
        return within or self._has_its_own_woe(name)

    def _has_its_own_woe(self, name) -> bool:
        """Tell whether a country's own war is told of: Mali's northern war."""
        lower = self.reading.lower
        return lower[name.last : name.last + 1] == ["'s"] and not WOES.isdisjoint(lower[name.last : name.last + _ITS])

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

    @staticmethod
    def _is_goal(lower: list[str], at: int, begin: int, name) -> bool:
        """Tell whether the word before a name makes it a goal or a place; of unknown names only after "in", "near"."""
        if lower[at] == "of":
            return at > begin and lower[at - 1] in _PARTS
        if lower[at] == "for":
            return not _LEAVING.isdisjoint(lower[max(begin, at - _LEAVING_FOR) : at])  # left Mali for Niger
        if lower[at] == "on":
            return at > begin and lower[at - 1] in _ON_AN_ISLAND and name.kind == "place"
        if lower[at] == "to" and _waits_for(lower, max(begin, at - _WAIT), at):
            return False
        if lower[at] not in TO or lower[at - 1 : at + 1] in _NO_WAY or is_wished(lower, at, begin):
            return False
        if lower[at] == "off" and not name.country:
            return False  # a beach that no list has
        if at > begin and lower[at - 1] in HEARING:
            return False  # told a briefing in Geneva, officials in Quito
        # A village that no list has looks like a person's name.
        unknown = name.kind == "person" and name.country is None
        return not unknown or (not name.title and lower[at] in ("in", "near", "into"))
