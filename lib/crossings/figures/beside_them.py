"""Takes people who are told of beside those who moved: who came with somebody, who were among the displaced, those of
a people who are in another country."""

from crossings.reading import Reading

from . import verbs
from .counts import Count
from .nouns import DISPLACED, Noun, compound
from .story import Story
from .surroundings import LEFT, Found, bounds, verb_of
from .word_classes import CLASSES

_FAMILY = CLASSES["child_or_sibling"]
_SCHOOL = CLASSES["pupil"]
_WITH = frozenset(["with", "her", "his", "their"])
_GOING = frozenset(["arrived", "fled"])
_CAME = 10  # words from a verb of going to "with"
_AMONG = 6  # words of "among the 900 deportees were also"
_WERE = frozenset(["were", "are", "also", "was"])
_ABROAD = 12  # names about a count among which another country is looked for
_OWNING = frozenset(["'", "’", "'s", "’s"])
_FEW = 12  # more children than these come with nobody


def of(reading: Reading, count: Count, noun: Noun, about: Story) -> Found | None:
    """Give why a number of people counts some who are told of beside those who moved, or None."""
    if noun.kind != "person" or noun.unit != "people" or reading.lower[noun.at] in _OWNING:
        return None
    begin, end = bounds(reading, count.first)
    return (
        _who_came_with_somebody(reading.lower, begin, count, noun)
        or _among_the_displaced(reading.lower, begin, count)
        or _of_a_people_abroad(reading, begin, end, count, noun, about)
    )


def _who_came_with_somebody(lower: list[str], begin: int, count: Count, noun: Noun) -> Found | None:
    """Take children and siblings with whom somebody went: arrived on Monday with two daughters."""
    at = count.first - 1
    if noun.word not in _FAMILY or lower[at] not in _WITH or (count.high or _FEW + 1) > _FEW:
        return None
    at -= lower[at] != "with"
    for verb in range(at - 1, max(begin, at - _CAME) - 1, -1):
        hit = verbs.at_token(lower, verb) if lower[at] == "with" else None
        if hit is not None:
            moved = hit[2] in _GOING and hit[1] != "dead"
            return Found("people_of_movement_verb", 0.6, verbs.Verb(hit[1], hit[2], 1, verb)) if moved else None
        if lower[verb] in (",", ";"):
            return None
    return None


def _among_the_displaced(lower: list[str], begin: int, count: Count) -> Found | None:
    """Take those who were among displaced people whom a sentence opens with: among the deportees were also 41 women."""
    if lower[begin] not in ("among", "amongst") or not begin + 2 < count.first <= begin + 2 + _AMONG:
        return None
    named = next((at for at in range(begin + 1, count.first) if compound(lower, at, count.first)[0]), None)
    if named is None or not _WERE.issuperset(lower[compound(lower, named, count.first)[1] : count.first]):
        return None
    hit = verbs.at_token(lower, named)
    verb = verbs.Verb(hit[1], hit[2], 1, named) if hit is not None else None
    return Found("people_of_the_story", 0.6, verb, DISPLACED[compound(lower, named, count.first)[0] or ""])


def _of_a_people_abroad(
    reading: Reading, begin: int, end: int, count: Count, noun: Noun, about: Story
) -> Found | None:  # fmt: skip
    """Take pupils of the people that the article is about, who are in the news for leaving, where their sentence names
    another country: 900 Syrian children in Turkish schools."""
    if noun.country != about.origin or about.origin not in LEFT or noun.word not in _FAMILY | _SCHOOL:
        return None
    verb = verb_of(reading, count, noun)
    if verb is not None and verb.strength == "dead":
        return None
    first = reading.name_from(begin)
    names = reading.names[first : first + _ABROAD]
    there = any(name.first < end and name.country not in (None, about.origin) for name in names)
    return Found("people_the_article_is_about", 0.6, verb) if there else None
