"""Finds what a relative clause or a participle speaks of, from the noun phrase that ends before it."""

from .joints import begins_phrase
from .noun_phrases import counts, ending_before
from .word_classes import (
    CLASSES,
    DETERMINERS,
    PERSON_NOUNS,
)

_PARTS_OF_TIME = CLASSES["part_of_time"]
_OF_NUMBER = (["the", "number", "of"], ["the", "numbers", "of"])
_PARTS = CLASSES["part_of_many"]
_HOLDING = CLASSES["holding"]
_RELATIONS = CLASSES["relation"]
_SOME = CLASSES["group_or_some"]
_PLACING = CLASSES["placing"]
_TELLING = CLASSES["telling"]
_ABOUT = CLASSES["about_a_matter"]
PLURAL_VERBS = CLASSES["plural_auxiliary"]
_ONE = frozenset(["a", "an"])
_LONGEST_NAME = 8
SINGULAR = frozenset(["a", "an", "this", "that"])


def past_age(lower: list[str], found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the person before an age: Ada Bello, | 34, who (fled)."""
    aged = found and found[1] - found[0] == 1 and lower[found[0]].isdigit() and lower[found[0] - 1] == ","
    return (ending_before(lower, found[0] - 1, first) or found) if aged and found[0] - 1 > first else found


def of_those(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give "those" alone where a share of them is told before: one in ten of | those (held)."""
    return (found[1] - 1, found[1]) if found and lower[found[1] - 2 : found[1]] == ["of", "those"] else found


def past_name(reading, found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the noun before a name that a clause without a comma cannot speak of: a school in Lima that (was
    opened), a group in ten years that (fled)."""
    while found and found[0] - 1 > first and reading.lower[found[0] - 1] in _PLACING and (
        reading.lower[found[1] - 1] in _PARTS_OF_TIME or all(reading.words[at][0].isupper() for at in range(*found))
    ):  # fmt: skip
        joined = ending_before(reading.lower, found[0] - 1, first)
        if joined is None:
            break
        found = joined[0], found[1]
    return found


def past_description(reading, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the person whom the words behind a name describe: said Ada Bello, | a former clerk who (fled)."""
    if found is None or found[0] < 2 or reading.lower[found[0] - 1] != "," or reading.lower[found[0]] not in _ONE:
        return found
    index = reading.name_from(max(0, found[0] - _LONGEST_NAME))
    while index < len(reading.names) and reading.names[index].last < found[0]:
        name = reading.names[index]
        if name.last == found[0] - 1 and name.kind == "person":
            return name.first, name.last
        index += 1
    return found


def past_topic(reading, found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the noun before what is with it or what it is about, of which "that" speaks: the boat with Peruvians
    that (sank), talks on missiles that (were due)."""
    lower = reading.lower
    if found and lower[found[0] : found[0] + 3] in _OF_NUMBER and found[0] + 3 < found[1]:
        # The number of escapes that led: escapes led.
        found = found[0] + 3, found[1]
    if found is None or found[0] - 1 <= first:
        return found
    link = found[0] - 1
    peopled = lower[link] == "with" and all(reading.words[at][0].isupper() for at in range(*found))
    about = lower[link] in ("on", "about") and lower[link - 1] in _ABOUT
    joined = ending_before(lower, link, first) if peopled or about else None
    if joined is None:
        return found
    particle = joined[0] + 1 < link and lower[joined[0]] in ("off", "up", "out", "down")  # called off | talks
    return joined[0] + particle, found[1]


def of_part(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the whole of which a part is told, as a relative clause speaks of it: half of | the ten men who (fled)."""
    at = next((k for k in range(found[0] + 1, found[1] - 1) if lower[k] == "of"), None) if found else None
    if at is None or lower[at + 1] not in ("the", "these", "those"):
        return found
    return (at + 1, found[1]) if lower[at - 1] in _PARTS or counts(lower[at - 1]) else found


def carried(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the people behind what carries or holds them, of whom "who" speaks: buses carrying | families who."""
    at = next((k for k in range(found[1] - 2, found[0], -1) if lower[k] in _HOLDING), None) if found else None
    return found if at is None else (at + 1, found[1])


def of_whom(reading, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the name that "who" speaks of behind a noun of no person: the arrest of A. Smith, who (fled)."""
    lower = reading.lower
    at = next((k for k in range(found[1] - 1, found[0], -1) if lower[k] == "of"), None) if found else None
    named = at is not None and all(
        reading.words[k][0].isupper() or not lower[k].isalpha() for k in range(at + 1, found[1])
    )
    if at is None or not (named or counts(lower[at + 1])):
        return found
    head = lower[at - 1]
    personal = head in PERSON_NOUNS or head[-1] == "s" or counts(head) or head in _SOME or head in DETERMINERS
    return found if personal else (at + 1, found[1])


def of_told(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give what somebody is told of, without whom: reminded his hearers of | ten people (whom Peru had freed)."""
    if found is None or lower[found[0] - 1] not in _TELLING:
        return found
    at = next((k for k in range(found[0] + 1, found[1] - 1) if lower[k] == "of"), None)
    return found if at is None else (at + 1, found[1])


def of_count(reading, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the people counted behind a name that was told of them: (told) the Herald of | ten people (rescued)."""
    lower = reading.lower
    at = next((k for k in range(found[0] + 1, found[1] - 1) if lower[k] == "of"), None) if found else None
    named = at is not None and reading.words[at - 1][0].isupper() and begins_phrase(lower, at + 1)
    return (at + 1, found[1]) if named and counts(lower[at + 1]) else found


def of_relation(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the noun behind one that only says how it stands to another: is the subject of | a report, (published)."""
    related = found and lower[found[0] : found[0] + 1] == ["the"] and lower[found[0] + 1] in _RELATIONS
    return (found[0] + 3, found[1]) if related and lower[found[0] + 2] == "of" else found


def with_joined(lower: list[str], found: tuple[int, int] | None, verb: int, first: int) -> tuple[int, int] | None:
    """Give a noun phrase with those joined to it where its verb is plural and it is not: a man and a boy who were."""
    several = lower[verb] in PLURAL_VERBS and not (found and counts(lower[found[1] - 1]))
    while several and found and found[0] - 1 > first and lower[found[0] - 1] in ("and", ",") and (
        lower[found[1] - 1][-1] != "s" or lower[found[0]] in SINGULAR
    ):  # fmt: skip
        joined = ending_before(lower, found[0] - 1, first)
        if joined is None or (lower[found[0] - 1] == "," and joined[1] - joined[0] > 4):
            break
        found = joined[0], found[1]
    return found
