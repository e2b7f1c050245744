"""Takes the counts that no rule knows, in a story about nothing but displaced people: what its numbers count, where
nothing says that it is something else, is those people."""

from bisect import bisect_left

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.lexicon import words
from crossings.reading import Reading

from . import verbs
from .carried import of_captors, tells_of_things
from .counting import goes_to
from .counts import NONE, Count
from .nouns import Noun
from .sources import SOURCES
from .surroundings import MOVES, PARTS, REACH, WHOLE, Found, bounds, is_age, is_date, names_dead, names_displaced
from .word_classes import CLASSES

RULE, CONFIDENCE = "number_of_the_story", 0.5
_STORY = 5  # sentences in which a story goes on with its people
_FEW = 5  # a bare number below it counts anything
_MANY = 20  # as many, by a verb of displacement, open a story
_NEAR, _FAR = 4, 9  # words to a verb that is beside a count, and to its last that bears on it
_DEATH = 3  # words to a verb of death
_ANYBODY = CLASSES["people_of_a_place"] | CLASSES["person_of_any_kind"]
_DEEDS = (MOVES | {"hosted", "hiding", "displaced"}) - {"other", "detained"}
_BEFORE = words(__file__, "before_a_bare_number")
_AGES = CLASSES["of_an_age"]
_AGE = 4  # words from these to a number of years
_ROOM = CLASSES["room"]
_TOTALS = CLASSES["total"] | {"numbers", "arrivals"}
_TOTAL = 12  # words from these to "run to"
_COMING_TO = CLASSES["amounting"]
_THEM = (["of", "them"], ["in", "number"])
_CAMPS = CLASSES["camp"]
_IN_THE_CAMPS = 4  # words from a death to the camps
_ON_THE_WAY = CLASSES["death_on_the_way"] | {"died", "dead"}
_LISTED = frozenset([",", "and", ":", "by", "with", "to"])


def of(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None, *,
       at_sea: bool) -> Found | None:  # fmt: skip
    """Give why a number counts the displaced people that its article is about before all else, or None.

    ``covered`` are the spans of the dates about it, ``earlier`` the last count found; ``at_sea`` tells whether the
    article is about a crossing by boat.
    """
    lower = reading.lower
    if lower[count.number] in NONE or lower[count.number] == "one" or count.year_like:
        return None
    if count.hedge == "order_of_magnitude" and (count.low or 0) > WHOLE:
        return None  # a nation of millions
    begin, end = bounds(reading, count.first)
    if is_date(reading, count, covered) or is_age(lower, count, begin):
        return None
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    if verb is not None and verb.strength == "dead":
        return _of_the_dead(reading, count, noun, verb, earlier, at_sea=at_sea)
    if noun.kind == "bare":
        return _bare(reading, count, verb, earlier)
    if noun.kind == "people":
        same = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
        listed = same and lower[count.first - 1] in _LISTED
        return Found("breakdown", 0.55, verb) if listed else None  # 47 Syrians, 43 Egyptians
    if noun.kind != "person" or noun.word not in _ANYBODY | PARTS:
        return None
    saved = at_sea and verb is not None and verb.action == "other" and verb.distance <= _NEAR
    moved = saved or (verb is not None and verb.distance <= _FAR and verb.action in _DEEDS)
    return Found("people_of_the_story", 0.55, verb) if moved else None


def _bare(reading: Reading, count: Count, verb: verbs.Verb | None, earlier: dict | None) -> Found | None:
    """Take a number without a noun where a count stands near before it, or its sentence names displaced people, or
    by a verb of theirs beside it."""
    lower, first = reading.lower, count.first
    begin, end = bounds(reading, first)
    value = count.low or count.high or 0
    if value < _FEW or (first > begin and _is_of_another(reading, begin, count)):
        return None
    sentence = reading.sentence_of[first]
    near = earlier is not None and sentence - earlier["sentence"] <= _STORY
    if earlier is not None and earlier["action"] != "killed" and names_dead(lower, begin, first):
        return None
    beside = verb is not None and verb.distance <= _NEAR and verb.action in _DEEDS and value >= _MANY
    if not (near or beside or names_displaced(lower, begin, end)):
        return None
    close = verb is not None and verb.distance <= _FAR
    return Found(RULE, CONFIDENCE, verb if close else None)


def _is_of_another(reading: Reading, begin: int, count: Count) -> bool:
    """Tell whether the words before a number say that it is none of people on the move: Convoy 12, a boy of 13, large
    enough for 100, police and soldiers, 900 of them, disappearances run to 400."""
    lower, first = reading.lower, count.first
    word = lower[first - 1]
    if word in WEEKDAYS or word in MONTHS:
        return False
    if reading.words[first - 1][0].isupper():
        index = bisect_left(reading.names, first, key=lambda name: name.first)
        if not any(name.last == first and name.kind == "place" for name in reading.names[max(0, index - 2) : index]):
            return first - 1 > begin or lower[first - 1] not in _BEFORE
    elif not (word in _BEFORE or word in SOURCES or word.endswith("ed") or verbs.at_token(lower, first - 1)):
        return True
    if (
        not _AGES.isdisjoint(lower[max(begin, first - _AGE) : first])
        and (count.low or count.high or 0) <= WHOLE // 1000
    ):
        return True
    if word == "for" and lower[first - 2] in _ROOM:
        return True
    if word == "," and (lower[count.last : count.last + 2] in _THEM or of_captors(lower, begin, first)):
        return True
    if tells_of_things(reading, begin, first):
        return True
    going = first - 2 if word == "to" and lower[first - 2] in _COMING_TO else goes_to(lower, begin, first)
    return going is not None and _TOTALS.isdisjoint(lower[max(begin, going - _TOTAL) : going])


def _of_the_dead(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb, earlier: dict | None, *,
                 at_sea: bool) -> Found | None:  # fmt: skip
    """Take the dead of a journey or a camp: whoever died beside a count of them in the sentence, drowned, or died in
    the camps, in a story about boats whoever died; not those of a war."""
    lower = reading.lower
    whole = noun.kind == "bare" or noun.word in _ANYBODY | PARTS
    if not whole or verb.distance > _DEATH or earlier is None or lower[verb.at] not in _ON_THE_WAY:
        return None
    apart = reading.sentence_of[count.first] - earlier["sentence"]
    here = not _CAMPS.isdisjoint(lower[verb.at + 1 : verb.at + 1 + _IN_THE_CAMPS])
    of_them = apart == 0 or (apart <= REACH and lower[verb.at] not in ("died", "dead"))
    return Found("deaths_on_the_way", 0.55, verb) if of_them or here or at_sea else None
