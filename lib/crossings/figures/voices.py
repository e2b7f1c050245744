"""Reads the noun phrase of a source: an agency, an official, a report; and whose a report or a list is."""

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.lexicon import words
from crossings.reading import Reading
from crossings.reading.places import look_up

from .nouns import DISPLACED, compound
from .sources import ENDS, SOURCES
from .word_classes import CLASSES

DOCUMENTS = words(__file__, "documents")
VOICES = words(__file__, "voices")
_NO_SOURCES = words(__file__, "no_sources")
_MEDIA = words(__file__, "media")
_LONGEST = 12  # words of a source before its verb
_LONGEST_AFTER = 13  # and after "according to"
_PLACE = 5  # words of a place, and of a source before it
_SOMEWHERE = frozenset(["at", "in", "on", "along", "near"])
_ASIDE = 16  # words between two commas
_PREPOSITIONS = CLASSES["preposition"]
_RELATIVE = CLASSES["after_a_source"]
_FINITE = CLASSES["finite"]
_AFTER_A_NOUN = _FINITE | CLASSES["after_a_noun_of_counting"]
_AFTER_PEOPLE = CLASSES["after_people"]
_DETERMINERS = CLASSES["determiner"]
_BARE_COUNTS = CLASSES["bare_count"]
_NOBODYS = _DETERMINERS | _NO_SOURCES | _BARE_COUNTS | {"preliminary"}
_TIMES = CLASSES["time"].union(WEEKDAYS, MONTHS)
_ABOUT_ANYTHING = CLASSES["about_anything"]
_MADE = CLASSES["made_by"]
_ADVERBS = CLASSES["before_its_verb"]


def is_inside(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen stands inside a word, or a comma or "and" inside a name: Jean-Paul, the Ministry of Health
    and Welfare."""
    return at in reading.joints or (
        reading.lower[at] == "-"
        and reading.ends[at - 1] == reading.starts[at]
        and reading.ends[at] == reading.starts[at + 1]
    )


def is_noun(lower: list[str], at: int, begin: int) -> bool:
    """Tell whether a word that may be a verb of counting is a noun here: an early count was, one report puts."""
    if lower[at] not in DOCUMENTS or at + 1 >= len(lower):
        return False
    one = lower[begin] in ("a", "an") and lower[at + 1] in SOURCES  # a Red Cross report counts
    return (
        one
        or lower[at + 1] in _AFTER_A_NOUN
        or (at > begin and (lower[at - 1] in _DETERMINERS or lower[at - 1] in _NO_SOURCES))
    )


def phrase(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """Give the tokens of the noun phrase of a source that begins at ``first``."""
    lower = reading.lower
    last = first
    while last < end and last - first < _LONGEST_AFTER:
        word = lower[last]
        if word in ENDS and not (first < last < end - 1 and is_inside(reading, last)):
            break
        if last > first and (word in _RELATIVE or word in _FINITE):
            break
        last += 1
    return (first, last) if last > first else None


def is_people(reading: Reading, at: int) -> bool:
    """Tell whether a word names those who are counted: refugees, Syrians."""
    entry = look_up(reading.words, at) if reading.words[at][0].isupper() else None
    demonym = entry is not None and entry.kind == "demonym"
    if demonym and not entry.words[-1].endswith("s"):
        # The Vietnamese in the camps, but Spanish diplomats.
        then = "".join(reading.lower[at + len(entry.words) : at + len(entry.words) + 1])
        demonym = not then.isalpha() or then in _AFTER_PEOPLE
    word = compound(reading.lower, at, min(len(reading.lower), at + 3))[0] or reading.lower[at]
    return demonym or (word in DISPLACED and word.endswith("s")) or word in ("people", "persons")


def named(reading: Reading, span: tuple[int, int] | None) -> str | None:
    """Give the source that a noun phrase names, None where it names none: figures of the ministry name the ministry,
    an official's early count the official, an early count nobody."""
    if span is None:
        return None
    first, last = span
    lower = reading.lower
    while last > first and (lower[last - 1] in _PREPOSITIONS or lower[last - 1] == "alone"):
        last -= 1  # put at, told of, Peru alone
    while last - 2 > first and lower[last - 2] in _PREPOSITIONS and lower[last - 1].isdigit():
        last -= 2  # the survey in 2005, the report of 22 February
    head = next((at for at in range(first, last) if lower[at] in _PREPOSITIONS), last)
    if lower[head : head + 1] == ["by"] and lower[head - 1] in _MADE and not DOCUMENTS.isdisjoint(lower[first:head]):
        return named(reading, (head + 1, last))  # a survey led by the agency
    numbers = reading.numbers[reading.number_from(first) :][:1] if head > first else ()
    if any(number.last == head and not _is_called(reading, first, number.first) for number in numbers):
        return None  # five have been found, the $44 million asked for
    owner = next((at for at in range(head - 2, first, -1) if lower[at] in ("'s", "'")), None)
    if owner is not None and lower[head - 1] in DOCUMENTS:
        last = owner
    elif first < head < last and lower[head - 1] in DOCUMENTS and lower[head : head + 1] in (["of"], ["by"], ["from"]):
        # The number of refugees is not theirs; reports of atrocities are nobody's.
        counted = lower[head] == "of" and any(is_people(reading, at) for at in range(head + 1, last))
        about = lower[head - 1] in _ABOUT_ANYTHING and not may_count(reading, head + 1, last)
        return None if counted or about else named(reading, (head + 1, last))
    elif head == last and _is_made_by_a_name(reading, first, last):
        last -= 1
        if lower[first] in ("a", "an"):
            first += 1  # of a Red Cross report, the Red Cross
    elif head == first or not _heads_a_source(lower[first:head], reading.words[head - 1]):
        return None
    return reading.text[reading.starts[first] : reading.ends[last - 1]] if last > first else None


def _is_called(reading: Reading, first: int, number: int) -> bool:
    """Tell whether a number at a token is the end of a name that begins with a phrase: Channel 4."""
    return number > first and reading.words[number - 1][0].isupper() and reading.lower[number - 1] != "the"


def _is_made_by_a_name(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a document ends a phrase right behind the name of its maker: Border Police data."""
    document = reading.lower[last - 1] in DOCUMENTS and reading.words[last - 1].islower()
    return document and last - 2 > first and reading.words[last - 2][0].isupper()


def _heads_a_source(core: list[str], written: str) -> bool:
    """Tell whether the words of a phrase before its first preposition may name somebody, or somebody's document."""
    head = core[-1]
    if not head[0].isalpha() or head in _DETERMINERS or (head.endswith("ly") and written.islower()):
        return False
    if not _TIMES.isdisjoint(core):
        return False
    if head in _BARE_COUNTS:
        return not _NOBODYS.issuperset(core)
    return head not in _NO_SOURCES or written.isupper()


def is_source(speaker: str) -> bool:
    """Tell whether the words given as a speaker may name one: not "no longer", not "the title"."""
    core = speaker.replace("’", "'").partition(" (")[0].lower().split()
    if core == ["people"]:
        return False  # people had asked for asylum
    head = next((at for at in range(1, len(core)) if core[at] in _PREPOSITIONS), len(core))
    return (
        head > 0 and bool(core) and _FINITE.isdisjoint(core) and _heads_a_source(core[:head], speaker.split()[head - 1])
    )


def may_count(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a phrase names somebody who may be said to have a count, where a country or a camp would have the
    people: the Daily has 25, the AFP had 300."""
    lower, names = reading.lower, reading.names
    if any(word in VOICES or word in DOCUMENTS for word in lower[first:last]):
        return True
    at = reading.name_from(first)
    if at == len(names) or names[at].first >= last or names[at].country:
        return False
    name = names[at]
    return (
        name.kind == "organisation"
        or (name.first > first and lower[name.first - 1] == "the")
        or ("of" in lower[name.first : name.last])
    )


def is_medium(word: str) -> bool:
    """Tell whether the last word of a name is one by which newspapers and stations are called: Evening Post."""
    return word in _MEDIA


def _is_a_name(reading: Reading, first: int, last: int) -> bool:
    """Tell whether two tokens or more are nothing but a person's name."""
    at = reading.name_from(first)
    return last - first > 1 and at < len(reading.names) and reading.names[at][:2] == (first, last)


def subject(reading: Reading, verb: int, begin: int) -> tuple[int, int] | None:
    """Give the tokens of the noun phrase before a verb of counting; an aside between two commas is passed over."""
    lower = reading.lower
    last = verb
    while last > begin and lower[last - 1] in _ADVERBS:
        last -= 1
    if last - 3 > begin and lower[last - 2 : last] == ["and", "others"]:
        last -= 2  # the agency and others spoke of 300
    if last - 2 > begin and lower[last - 1] in (",", ")"):
        opening = "," if lower[last - 1] == "," else "("
        opened = next((at for at in range(last - 2, max(begin, last - _ASIDE), -1) if lower[at] == opening), None)
        if opened is None:
            return None
        if lower[opened + 1 : opened + 3] == ["that", "of"]:
            return opened + 3, last - 1  # a further account, that of the agency, has 70
        if lower[opened - 2] in ("its", "their", "his", "her") and _is_a_name(reading, opened + 1, last - 1):
            return opened + 1, last - 1  # its coordinator, Ann Roe, spoke of 300
        last = opened - 1 if lower[opened - 1] == ")" and "(" in lower[max(begin, opened - 4) : opened] else opened
        if last == opened - 1:
            last = max(at for at in range(max(begin, opened - 4), opened) if lower[at] == "(")
    first = last
    while first > begin and last - first < _LONGEST and (lower[first - 1] not in ENDS or is_inside(reading, first - 1)):
        first -= 1
    if first - 2 == begin and lower[first - 1] == "and" and last - first > 1 and lower[first].islower():
        first = (
            begin if reading.words[first].islower() and lower[last - 1] in VOICES else first
        )  # aid and rights groups
    return (_with_its_other_place(reading, first, begin), last) if first < last else None


def _with_its_other_place(reading: Reading, first: int, begin: int) -> int:
    """Give the token at which a subject begins that is the second of two places where its source is: its observers in
    Arua and Moyo counted."""
    lower, at = reading.lower, first - 1
    if at <= begin or lower[at] != "and" or not reading.words[first][0].isupper():
        return first
    place = at - 1
    while place > begin and at - place < _PLACE and reading.words[place][0].isupper():
        place -= 1
    opened = place
    while opened > begin and place - opened < _PLACE and lower[opened - 1] not in ENDS:
        opened -= 1
    source = place < at - 1 and lower[place] in _SOMEWHERE and lower[place - 1] in VOICES
    return opened if source and opened < place else first


def maker(speaker: str) -> str:
    """Give who made a document that is told as speaking: of figures of the ministry, or ministry data, the ministry."""
    words = speaker.split()
    lower = [word.lower() for word in words]
    at = next((k for k, word in enumerate(lower[:-2]) if word in DOCUMENTS and lower[k + 1] == "of"), None)
    # Counts of the dead are nobody's: a voice, or somebody by name.
    if at is not None and (
        any(word[0].isupper() for word in words[at + 2 :]) or not VOICES.isdisjoint(lower[at + 2 :])
    ):
        return " ".join(words[at + 2 :])
    if len(words) > 1 and lower[-1] in DOCUMENTS and lower[-2].endswith(("'s", "’s", "s'", "s’")):
        return speaker[: speaker.rindex(words[-1])].rstrip().removesuffix("s").rstrip("'’")  # the ministry's figures
    if len(words) > 1 and lower[-1] in DOCUMENTS and words[-2][0].isupper():
        return " ".join(words[1 if lower[0] in ("a", "an") else 0 : -1])  # of a Red Cross report, the Red Cross
    return speaker
