"""Finds the noun that a number counts, and what it says of the people: population, unit and nationality."""

from typing import NamedTuple

from crossings.lexicon import pairs, words
from crossings.reading import Reading
from crossings.reading.places import look_up

from .verbs import STRONG, WEAK, at_token
from .word_classes import CLASSES

DISPLACED = pairs(__file__, "displaced_nouns")
PERSONS = pairs(__file__, "person_nouns")
_MODIFIERS = words(__file__, "modifiers")
_ADJECTIVE = tuple(CLASSES["adjective_ending"])
_PARTICIPLE = tuple(CLASSES["participle_ending"])
_BARE_AFTER = words(__file__, "after_a_bare_number")
_GROUPS = words(__file__, "group_nouns")
_STRONG = frozenset(["member", "person", "strong"])  # a 17-member family, a 20-strong group
_DEFINITE = CLASSES["before_a_whole"]
_PART_OF = frozenset(["them", "whom", "these", "those", "us"])
_LATTER = (["the", "latter"], ["the", "former"], ["the", "others"], ["their", "number"])
_OF_THE_WHOLE = CLASSES["part_of_the_whole"]  # 31 of the dead
_HEDGES = CLASSES["hedge"]
_BEFORE_A_WHOLE = _HEDGES | _DEFINITE
_OWN = frozenset(["his", "her", "our", "my"])  # two of her four sons
_POSSESSIVE = frozenset(["'s", "’s", "'", "’"])  # three of the school's eleven pupils
_OWNED = 3  # words before such a number
_HEDGED = 3  # words before the number of a whole
_SHARES = (["percent"], ["%"], ["per"])
_WIDTH = 8
_LISTED = 6  # numbers of a list
_JOINT = 4  # words between two numbers of a list
_JOINTS = CLASSES["between_listed_numbers"]
_AFTERTHOUGHT = 7  # words after a noun in which a nationality may be told
_THOUGHT = CLASSES["thought_to_be"]
_DEEDS = CLASSES["deed_counted_itself"]
_FLEEING = CLASSES["fleeing"]
_SEXES = CLASSES["sex"]
_WHOSE = frozenset(["its", "their", "his", "her"])
_COUNTS = CLASSES["total"]
_DETERMINED = CLASSES["determiner"] | CLASSES["opening_a_phrase"]
_SPANS = CLASSES["period"] | CLASSES["periods"]
_APART = frozenset(["ago", "earlier", "before", "previously"])
_WHERE = CLASSES["opening_a_phrase"] | {"to", "into", "across", "over", "rough", "there", "here", "outside"}
_PLACES = CLASSES["place_of_detention"] | CLASSES["house"]  # two jails, where "jails" may be a verb
_STATED = CLASSES["stated"]
_ENDS = _BARE_AFTER | {"", ".", ",", ";", ":", "”", '"'}
_SHORTEST = 3  # letters of a people's name, less one


class Noun(NamedTuple):
    """What is counted. ``kind``: displaced, person, people (a demonym), bare (no noun) or thing; ``at`` is the token
    after it."""

    kind: str
    at: int
    word: str = ""
    population: str | None = None
    unit: str = "people"
    country: str | None = None
    displaced: bool = False


def compound(lower: list[str], at: int, end: int) -> tuple[str | None, int]:
    """Give the displaced-people noun at a token, of one word or two (asylum-seekers), and the token after it."""
    word = lower[at]
    if word in ("asylum", "boat", "displaced") and at + 1 < end:
        after = at + 2 if lower[at + 1] == "-" and at + 2 < end else at + 1
        joined = f"{word} {lower[after]}"
        if joined in DISPLACED:
            return joined, after + 1
    return (word, at + 1) if word in DISPLACED else (None, at)


def is_person(reading: Reading, at: int) -> bool:
    """Tell whether a word names one or more people: refugee, woman, Eritrean."""
    return (
        reading.lower[at] in PERSONS or reading.lower[at].rstrip("s") + "s" in DISPLACED or _names_people(reading, at)
    )


def _of_a_whole(reading: Reading, last: int, stop: int) -> int | None:
    """Give the end of the number that a number is part of (thirty of the 120 migrants), None where there is none."""
    if last >= stop or reading.lower[last] != "of":
        return None
    at = reading.number_from(last + 1)
    if at < len(reading.numbers):
        whole = reading.numbers[at]
        between = reading.lower[last + 1 : whole.first]
        definite = 1 <= len(between) <= 2 and (between[0] in _DEFINITE or between[0] in _OWN)
        definite = definite or (1 < len(between) <= _OWNED and between[-1] in _POSSESSIVE)
        hedged = 1 <= len(between) <= _HEDGED and _BEFORE_A_WHOLE.issuperset(between)
        if (definite or hedged) and whole.kind != "ordinal" and whole.last < stop:
            return whole.last
    return None


def _number_at(reading: Reading, at: int):
    """Give the number that begins at a token; None where none does."""
    found = reading.number_from(at)
    return reading.numbers[found] if found < len(reading.numbers) and reading.numbers[found].first == at else None


def _names_people(reading: Reading, at: int) -> bool:
    entry = look_up(reading.words, at) if reading.words[at][0].isupper() else None
    return reading.lower[at] in DISPLACED or (entry is not None and entry.kind == "demonym")


def _unlisted_people(words_of: list[str], at: int, last: int, stop: int) -> bool:
    """Tell whether a capitalised plural right after a number, no list names it, is a people: 80 Kurds."""
    word = words_of[at]
    alone = at + 1 >= stop or not words_of[at + 1][0].isupper()
    both = last > 0 and words_of[last - 1].lower() == "two"  # the two Koreas
    return at == last and len(word) > _SHORTEST and word.istitle() and word.endswith("s") and alone and not both


def is_from(reading: Reading, at: int, countries: frozenset) -> bool:
    """Tell whether people are told to be from one of some countries right after their noun: 300 people from Mali."""
    lower, names = reading.lower, reading.names
    if lower[at : at + 1] != ["from"]:
        return False
    index = reading.name_from(at + 1)
    name = names[index] if index < len(names) else None
    near = name is not None and name.kind == "place" and lower[at + 1 : name.first] in ([], ["the"])
    return near and name.country is not None and name.country in countries


def _told_after(reading: Reading, at: int, end: int) -> str | None:
    """Give the country of a nationality told right after a noun: people thought to be Eritrean, who said they were."""
    lower = reading.lower
    for place in range(at, min(end, at + _AFTERTHOUGHT)):
        word = lower[place]
        if reading.words[place][0].isupper():
            entry = look_up(reading.words, place)
            known = entry is not None and entry.kind == "demonym" and lower[place - 1] in ("be", "were", "was", "are")
            return entry.country if known and place > at else None
        if word not in _THOUGHT:
            return None
    return None


def _last_of_a_list(reading: Reading, last: int, end: int) -> int | None:
    """Give the token after the last number of a list whose noun stands once: 5, 12 and 15 arrivals."""
    at = reading.number_from(last + 1)
    found = None
    for ahead in reading.numbers[at : at + _LISTED]:
        between = reading.lower[last : ahead.first]
        if not 0 < len(between) <= _JOINT or not _JOINTS.issuperset(between):
            return found
        if ahead.kind != "cardinal" or ahead.last >= end:
            return found
        found = last = ahead.last
        if between[0] in ("and", "or"):
            return found
    return None


def _is_plural(lower: list[str], at: int) -> bool:
    """Tell whether a word that may be a verb is a noun after a number: 300 shelters; no verb in -s follows many."""
    word = lower[at] if at < len(lower) else ""
    if not word.endswith("s") or word.endswith("ss"):
        return False
    if word in _PLACES:
        return True
    return any(stem in STRONG or stem in WEAK for stem in (word[:-1], word[:-2] if word.endswith("es") else ""))


def _is_a_time_apart(reading: Reading, last: int) -> bool:
    """Tell whether a number is followed by how long ago it was told: two weeks ago, three days earlier."""
    apart = _number_at(reading, last)
    if apart is None or not _SPANS.issuperset(reading.lower[apart.last : apart.last + 1]):
        return False
    return reading.lower[apart.last + 1 : apart.last + 2] != [] and reading.lower[apart.last + 1] in _APART


def _is_what_they_do(lower: list[str], last: int, end: int) -> bool:
    """Tell whether a participle of people right after a number says what they do and where: 600 sleeping in tents."""
    hit = at_token(lower, last) if last < end and lower[last].endswith("ing") else None
    if hit is None or last + hit[0] >= end:
        return False
    return lower[last + hit[0]] in _WHERE or not lower[last + hit[0]][0].isalnum()


def _is_done(lower: list[str], last: int, end: int) -> bool:
    """Tell whether a verb in the past is what a number did, and no participle of a noun: eighty survived, 90 boarded a
    train; not 90 abandoned houses."""
    if last + 1 >= end or not lower[last].endswith("ed"):
        return False
    then = lower[last + 1]
    return not then[0].isalpha() or then in _BARE_AFTER or then in _DETERMINED


def _joined_to(reading: Reading, at: int, end: int, passed: int) -> Noun | None:
    """Give the person noun that "and" and a number join to one before a token: eight women and three men."""
    if at + 2 >= end or reading.lower[at] != "and" or (other := _number_at(reading, at + 1)) is None:
        return None
    found = after(reading, other.last, end, passed=passed + 1)
    return found if found.kind == "person" and found.at - other.last <= _JOINT else None


def after(reading: Reading, last: int, end: int, *, passed: int = 0) -> Noun:
    """Give the noun counted by a number whose last token is before ``last``.

    ``passed`` is how many numbers were passed on the way to it (5, 12 and 15 of the 80 arrivals), which is bounded.
    """
    lower, words_of = reading.lower, reading.words
    if passed > _LISTED:
        return Noun("thing", last)
    at, stop = last, min(end, last + _WIDTH)
    if lower[last] == ")" and last > 1 and lower[last - 2] == "(":
        return after(reading, last + 1, end, passed=passed + 1)._replace(at=last)  # 02 (two) years
    doubled = _number_at(reading, last + 1) if lower[last] == "(" else None
    if doubled is not None and lower[doubled.last : doubled.last + 1] == [")"] and doubled.last + 1 < end:
        return after(reading, doubled.last + 1, end, passed=passed + 1)
    whole = _of_a_whole(reading, last, stop)
    if whole is not None:
        return after(reading, whole, end, passed=passed + 1)._replace(at=whole)
    if lower[last] == "-" and last + 2 < end and lower[last + 1] in _STRONG and lower[last + 2] in _GROUPS:
        return Noun("person", last + 3, "people")
    if at + 1 < stop and lower[at] == "[":
        at += 1  # an editor's word in a quotation: 1.2 million [refugees]
    if at + 1 < stop and lower[at] == ":" and _names_people(reading, at + 1):
        at += 1  # "Between 30 and 40: refugees who hide", as headlines have it
    best: Noun | None = None
    country: str | None = None
    displaced = False
    while at < stop:
        word = lower[at]
        noun, beyond = compound(lower, at, stop)
        if noun is not None:
            unit = best.unit if best is not None else "people"
            if best is not None and best.kind == "displaced" and noun == "homeless":
                best = best._replace(at=beyond, word=noun)  # 300 asylum seekers homeless
                at = beyond
                continue
            best = Noun("displaced", beyond, noun, DISPLACED[noun], unit, country, True)
            displaced = True
            at = beyond
            continue
        if word in PERSONS:
            if best is not None and best.kind == "displaced":
                best = best._replace(at=at + 1, unit=PERSONS[word])
            else:
                best = Noun("person", at + 1, word, None, PERSONS[word], country, displaced)
            at += 1
            if not (at < stop and (lower[at] in PERSONS or lower[at] in DISPLACED)):
                break
            continue
        entry = look_up(words_of, at) if words_of[at][0].isupper() else None
        if entry is not None and entry.kind == "demonym":
            if best is not None:
                break
            beyond, country = at + len(entry.words), entry.country
            if lower[beyond : beyond + 1] == ["-"]:
                return Noun("thing", at)  # two Turkish-flagged boats
            best = Noun("people", beyond, words_of[at], None, "people", country)
            at = beyond
            continue
        if best is None and _unlisted_people(words_of, at, last, stop):
            best = Noun("people", at + 1, words_of[at])
            at += 1
            continue
        if best is not None and best.kind != "people":
            # A singular noun before another noun is no head: refugee camps, migrant boats.
            plural = best.word.endswith(("s", "people", "displaced", "homeless"))
            if not plural and word.isalpha() and word not in _BARE_AFTER:
                return Noun("thing", at)
            break
        unknown = best is None and entry is None and words_of[at].istitle() and at + 1 < stop
        if unknown and (lower[at + 1] in PERSONS or compound(lower, at + 1, stop)[0] is not None):
            at += 1  # Tamil refugees, Yazidi families: a people that no list has
            continue
        if word in _MODIFIERS and (word != "of" or at <= last + 1):
            displaced = displaced or word in ("displaced", "uprooted", "evacuated")
            at += 1
            continue
        ahead = lower[at + 1] if at + 1 < stop else ""
        if (
            best is None
            and word.isalpha()
            and word not in _BARE_AFTER
            and (
                word.endswith(_ADJECTIVE)
                or (
                    word.endswith(_PARTICIPLE)
                    and (ahead in DISPLACED or ahead in PERSONS or ahead in ("boat", "asylum"))
                )
            )
        ):
            at += 1
            continue
        if word == "-" and best is None and at + 1 < stop and lower[at + 1] in ("member", "strong", "person"):
            return Noun("thing", at)
        if (
            best is not None
            and word.isalpha()
            and word not in _BARE_AFTER
            and word.endswith("s")
            and not (words_of[at][0].isupper() or words_of[at - 1].endswith("s"))
        ):
            return Noun("thing", at)
        break
    if best is not None:
        if best.kind == "person" and best.country is None and country is None:
            country = _told_after(reading, best.at, end)
        if (
            best.kind == "person"
            and not best.displaced
            and (other := _joined_to(reading, best.at, end, passed)) is not None
        ):
            best = best._replace(at=other.at, country=other.country)  # eight women and three men from Mali
        return best._replace(country=best.country or country)
    kinds = last < at < stop and _SEXES.issuperset(lower[last:at])
    if kinds and lower[at] in ("and", "or") and (other := _number_at(reading, at + 1)) is not None:
        return after(reading, other.last, end, passed=passed + 1)._replace(at=at)  # 39 male and 96 female defectors
    adverb = (
        last + 1 < end and lower[last].endswith("ly") and (lower[last + 1] in _BARE_AFTER or lower[last + 1] == ".")
    )
    following = lower[last + 1 if adverb else last] if last < end else ""
    bare = not following or following in _BARE_AFTER or not following[0].isalpha() or following in ("more", "others")
    if following == "of":
        bare = last + 1 < end and (lower[last + 1] in _PART_OF or lower[last + 1 : last + 3] in _LATTER)
        bare = bare or (
            lower[last + 1 : last + 2] == ["the"] and not _OF_THE_WHOLE.isdisjoint(lower[last + 2 : last + 3])
        )
    # A noun of movement is the thing counted, or part of it: six evacuation centres.
    bare = bare or (at_token(lower, last) is not None and not following.endswith(("tion", "tions", "ment", "ing")))
    # "A figure of 3,100 given a day before", "up to 40 missing".
    bare = bare or following in _STATED or (following == "missing" and "".join(lower[last + 1 : last + 2]) in _ENDS)
    # "Raised to 5,200 its count of people who fled."
    bare = bare or (following in _WHOSE and "".join(lower[last + 1 : last + 2]) in _COUNTS)
    # "Up from 160,000 two weeks ago", "has 6,000 sleeping in its yard", "plans for 90,000 going back".
    bare = bare or _is_a_time_apart(reading, last) or _is_what_they_do(lower, last, end)
    bare = bare or _is_done(lower, last, end)
    bare = bare and following not in _DEEDS and not _is_plural(lower, last)
    if following in (",", "and", "or") and (listed := _last_of_a_list(reading, last, end)) is not None:
        if lower[listed : listed + 1] in _SHARES:
            return Noun("bare", last)  # 196, about 84 per cent of them women
        return after(reading, listed, end, passed=passed + 1)._replace(at=last)
    # "7,000 fleeing every day": of participles only those that displaced people alone are said to do.
    bare = bare or (
        last + 1 < end and following in _FLEEING and lower[last + 1] not in PERSONS and lower[last + 1] not in DISPLACED
    )
    return Noun("bare" if bare and following not in ("-", "/", "°") else "thing", last)
