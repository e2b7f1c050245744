"""Finds names: runs of capitalised words, with what kind of thing they name."""

from typing import NamedTuple

from crossings.lexicon import pairs, words

from .places import directional, look_up, towns_of_two_countries
from .word_classes import CLASSES

TITLES = words(__file__, "titles")
_FIELDS = words(__file__, "fields_of_office")
ORGANISATION_WORDS = words(__file__, "organisation_words")
_OF_OFFICES = ORGANISATION_WORDS | TITLES
FIRST_NAMES = pairs(__file__, "first_names")
_CALENDAR = words(__file__, "calendar_words")
_FUNCTION_WORDS = words(__file__, "function_words")
_SYLLABLE = 7  # letters of the first half of a given name in two parts: Byoung-sam
INSIDE_NAME = CLASSES["inside_name"]
_PARTICLES = INSIDE_NAME - {"of", "for"}
# Offices that the name of their field stands before: Home Minister, Police Colonel, Human Rights Commissioner.
_OFFICES = words(__file__, "offices_of_a_field")
_BODIES_OF_FIELDS = CLASSES["body_of_a_field"]
_FIELD = 4  # words of a field's name
_CALLINGS = words(__file__, "callings")
_ALSO_SURNAMES = CLASSES["also_surname"]
_ALSO_GIVEN = CLASSES["also_given_name"]
_OF_TIME = CLASSES["of_time"]
_INSIDE_TITLE = CLASSES["inside_title"]
_TITLES_OF_WOMEN = CLASSES["title_of_a_woman"]
_TITLES_OF_MEN = CLASSES["title_of_a_man"]


class Name(NamedTuple):
    """A name: tokens ``first`` to ``last`` (exclusive).

    ``kind`` is ``person``, ``organisation``, ``place``, ``people`` (a demonym: Syrians, Syrian) or ``other``;
    ``country`` is set for places and peoples; ``title`` is the number of leading tokens that are a title (Dr., Foreign
    Minister); ``gender`` is ``f`` or ``m`` where a title or given name tells it.
    """

    first: int
    last: int
    kind: str
    country: str | None = None
    title: int = 0
    gender: str | None = None


def _run_end(text: str, words_of: list[str], lower: list[str], starts: list[int], ends: list[int], at: int,
             end: int) -> int:  # fmt: skip
    """Give the token after the name that a run of capitalised words begins, with the fields that a body is for."""
    last = _capitals_end(text, words_of, starts, ends, at, end)
    return _fields_end(words_of, lower, at, last, end) if lower[last : last + 1] in ([","], ["and"]) else last


def _fields_end(words_of: list[str], lower: list[str], first: int, last: int, end: int) -> int:
    """Give the token after the fields that go on the name of a body: the Ministry of Water | , Energy and Irrigation.

    A list that no field ends after "and" is of other bodies.
    """
    if not any(lower[at] in _BODIES_OF_FIELDS and lower[at + 1] in ("of", "for") for at in range(first, last - 1)):
        return last
    at = last
    while at + 1 < end and lower[at] in (",", "and"):
        closing = "and" in lower[at : at + 2]
        field = stop = at + 2 if lower[at : at + 2] == [",", "and"] else at + 1
        while stop < min(end, field + _FIELD) and words_of[stop][0].isupper():
            stop += 1
        if stop == field or lower[stop - 1] not in _FIELDS:
            return last
        if closing:
            return stop
        at = stop
    return last


def _capitals_end(text: str, words_of: list[str], starts: list[int], ends: list[int], at: int, end: int) -> int:
    """Give the token after the run of capitalised words that begins at ``at``."""
    at += 1
    while at < end:
        word = words_of[at]
        if word[0].isupper():
            if text[ends[at - 1] : starts[at]].count("\n"):
                return at
            at += 1
        elif word == "-" and starts[at] == ends[at - 1] and at + 1 < end and starts[at + 1] == ends[at]:
            # A hyphen inside a name: Ki-moon, Jean-Paul, al-Assad; not U.S.-led.
            if not (words_of[at + 1][0].isupper() or (len(words_of[at + 1]) > 1 and words_of[at + 1].islower()
                    and words_of[at - 1].istitle() and at + 2 < end + 1 and _names_go_on(words_of, at))):  # fmt: skip
                return at
            at += 2
        elif word == "." and starts[at] == ends[at - 1] and at + 1 < end and words_of[at + 1][0].isupper():
            before = words_of[at - 1]
            if len(before) > 1 and before.lower() not in TITLES and before not in ("St", "Jr", "Sr"):
                return at
            at += 1
        elif word in INSIDE_NAME and at + 1 < end:
            ahead = at + 1
            while ahead < end and (words_of[ahead] in ("the", "-") or words_of[ahead] in _PARTICLES):
                ahead += 1
            if ahead >= end or not words_of[ahead][0].isupper() or words_of[ahead] in _CALENDAR:
                return at
            if word in ("of", "for") and words_of[at - 1].lower() not in _OF_OFFICES:
                return at
            at = ahead + 1
        else:
            return at
    return at


def _names_go_on(words_of: list[str], hyphen: int) -> bool:
    """Tell whether ``X-y`` is a given name in two parts (Ban Ki-moon): a capitalised word stands before ``X``."""
    return hyphen >= 2 and words_of[hyphen - 2][0].isupper() and len(words_of[hyphen - 1]) <= _SYLLABLE


def _leading_title(lower: list[str], first: int, last: int) -> int:
    """Count the leading tokens of a run that are a title: Foreign Minister, Dr., Vice President."""
    at = count = first
    for office in range(first + 1, min(first + _FIELD, last - 1)):
        if lower[office] in _OFFICES:
            at = count = office + 1
    while at < last:
        word = lower[at]
        if word in TITLES or (word == "." and count == at):
            count = at + 1
        elif word not in _INSIDE_TITLE:
            break
        at += 1
    if first < count < last and lower[count] in ("of", "for", "on"):
        # High Commissioner for Human Rights | A, Secretary of State | B
        field = next((k for k in range(count + 1, last) if lower[k] not in _FIELDS and lower[k] != "and"), last)
        count = field if field > count + 1 else count
    if count == first and last - first > 2 and lower[first] in _CALLINGS:
        return 1 if ORGANISATION_WORDS.isdisjoint(lower[first:last]) else 0  # not the Republican National Committee
    return count - first if count < last else 0


def _gender(lower: list[str], first: int, title: int, last: int) -> str | None:
    head = set(lower[first : first + title])
    if head & _TITLES_OF_WOMEN:
        return "f"
    if head & _TITLES_OF_MEN:
        return "m"
    return FIRST_NAMES.get(lower[first + title]) if first + title < last else None


def _begins_a_sentence_only(lower: list[str], written: frozenset[str], at: int) -> bool:
    """Tell whether a single capitalised word that begins a sentence is an ordinary word: the article has it in lower
    case too, or it has the ending of an adverb or a participle."""
    word = lower[at]
    return (word in written and word[0].islower()) or (len(word) > 4 and word.endswith(("ing", "ly", "ed")))


def _kind(words_of: list[str], lower: list[str], first: int, last: int, before: str) -> Name:
    """Tell what a run of capitalised words names, the gazetteer having been asked already."""
    if any(word in ORGANISATION_WORDS for word in lower[first:last]):
        title = _leading_title(lower, first, last)
        if not title:
            return Name(first, last, "organisation")
    title = _leading_title(lower, first, last)
    gender = _gender(lower, first, title, last)
    size = last - first - title
    if title or before in TITLES:
        return Name(first, last, "person", None, title, gender)
    one = words_of[first]
    if size == 1 and one.isupper() and 2 <= len(one.replace(".", "")) <= 7:
        return Name(first, last, "organisation")
    if lower[first] in FIRST_NAMES and size > 1:
        return Name(first, last, "person", None, 0, gender)
    if 2 <= size <= 6:
        return Name(first, last, "person", None, 0, gender)
    return Name(first, last, "other", None, 0, gender)


def _also_a_name(words_of: list[str], at: int, before: str) -> bool:
    """Tell whether a word of grammar or a month is part of a name here: Do Hee-youn, Jan Novak."""
    ahead = words_of[at + 1 : at + 4]
    if len(ahead) < 2 or not ahead[0].istitle() or ahead[0] in _CALENDAR:
        return False
    if words_of[at].lower() in _ALSO_SURNAMES:
        return len(ahead) == 3 and ahead[1] == "-" and ahead[2].islower() and len(ahead[0]) <= _SYLLABLE
    return words_of[at] in _ALSO_GIVEN and before not in _OF_TIME and look_up(words_of, at + 1) is None


def find(reading) -> list[Name]:
    """Give the names of a reading, in order, none within another.

    A demonym or a country before a longer name (``Kenyan President A``) is a name of its own; before an organisation
    (``the Kenyan Foreign Ministry``) it is part of it. ``the South`` counts as a place where the article names a
    country that begins so.
    """
    words_of, lower, text = reading.words, reading.lower, reading.text
    starts, ends, sentence_tokens, sentence_of = (
        reading.starts, reading.ends, reading.sentence_tokens, reading.sentence_of,
    )  # fmt: skip
    found: list[Name] = []
    directions: list[tuple[int, int]] = []
    towns: list[tuple[int, tuple[str, ...]]] = []
    shared = towns_of_two_countries()
    done = 0
    written: frozenset[str] | None = None
    headline = reading.layout.headline
    for at in [index for index, word in enumerate(words_of) if word[0].isupper()]:
        if at < done:
            continue
        sentence_first, end = sentence_tokens[sentence_of[at]]
        word = words_of[at]
        entry = look_up(words_of, at)
        if entry is None:
            before = lower[at - 1] if at > sentence_first else ""
            function_word = lower[at] in _FUNCTION_WORDS and (not word.isupper() or len(word) == 1)
            if (function_word or word in _CALENDAR) and not _also_a_name(words_of, at, before):
                continue
            last = _run_end(text, words_of, lower, starts, ends, at, end)
            while last > at + 1 and (words_of[last - 1] in _CALENDAR or words_of[last - 1] == "."):
                last -= 1
            headed = headline is not None and headline[0] <= starts[at] < headline[1]  # headlines leave "the" out
            if word in ("North", "South", "East", "West") and last == at + 1 and (before == "the" or headed):
                directions.append((len(found), at))
            if at == sentence_first and last == at + 1:
                if written is None:
                    written = frozenset(words_of)
                if _begins_a_sentence_only(lower, written, at):
                    continue
            name = _kind(words_of, lower, at, last, before)
        else:
            last = at + len(entry.words)
            place = Name(at, last, "people" if entry.kind == "demonym" else "place", entry.country)
            name = place
            if entry.words in shared:
                towns.append((len(found), entry.words))
            if words_of[last : last + 1] == ["Today"]:
                name, last = Name(at, last + 1, "organisation"), last + 1  # a newspaper's title
            elif last < end and words_of[last][0].isupper() and words_of[last] not in _CALENDAR:
                run = _run_end(text, words_of, lower, starts, ends, last, end)
                if any(w in ORGANISATION_WORDS for w in lower[last:run]) and not _leading_title(lower, last, run):
                    name, last = Name(at, run, "organisation", entry.country), run
        done = last
        found.append(name)
    if towns:
        # In news of Lebanon Tripoli is not the capital of Libya.
        own = {index for index, _ in towns}
        named = [name.country for index, name in enumerate(found) if name.country and index not in own]
        for index, town in towns:
            country = max([found[index].country, *shared[town]], key=named.count)
            found[index] = found[index]._replace(country=country)
    if directions:
        stands_for = directional([name.country for name in found if name.country])
        for index, at in directions:
            if words_of[at] in stands_for:
                found[index] = Name(at, at + 1, "place", stands_for[words_of[at]])
    return found
