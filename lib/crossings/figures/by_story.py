"""Takes the counts that only their story makes counts of displaced people: in an article about nothing but these, what
numbers count is these people, where nothing says that it is something else."""

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.lexicon import words
from crossings.reading import Reading
from crossings.reading.verb_forms import IRREGULAR

from . import verbs
from .carried import last_told, of_captors, reported, takes, tells_of_things
from .counting import goes_to
from .counts import NONE, Count, is_one
from .not_done import is_no_deed
from .nouns import Noun
from .put_right import corrected
from .series import is_the_total
from .sources import SOURCES
from .surroundings import (
    BORDERS,
    LEFT,
    MOVES,
    PARTS,
    REACH,
    STORY,
    WHOLE,
    Found,
    bounds,
    is_age,
    is_date,
    names_dead,
    names_displaced,
    verb_of,
)
from .word_classes import CLASSES

RULE, CONFIDENCE = "number_of_the_story", 0.5
_FEW = 5  # a bare number below it counts anything
_MANY = 20  # as many, by a verb of displacement, open a story
_CLOSE, _NEAR, _FAR = 2, 4, 9  # words to a verb right beside a count, near it, and to the last that bears on it
_DEATH, _NEAR_DEATH = 3, 6  # words to a verb of death, and to the last by which a count is of the dead
_HEADLINE = 4  # words between a number that opens a headline and its verb
_ABOARD = frozenset(["passengers"])
_PASSENGERS, _PEOPLE = 5, 50  # as many make a count of their own
_NATION = 10 * WHOLE  # as many are all people of a country
_AT_WAR = CLASSES["war_at_home"]
_WHOLES = CLASSES["whole_people"] | {"host", "local", "every", "per"}
_ANYBODY = CLASSES["people_of_a_place"] | CLASSES["person_of_any_kind"] | PARTS
_DEEDS = (MOVES | {"hosted", "hiding", "displaced"}) - {"other", "detained"}
_OF_A_GROUP = CLASSES["of_a_group"] | PARTS
_COMING = frozenset(["arrived", "fled", "resettled"])
_PAST = frozenset(form for forms in IRREGULAR.values() for form in forms.split()[1].split("/"))
_THIRD = frozenset(forms.split()[0] for forms in IRREGULAR.values()) | CLASSES["having_or_giving"]
_BEFORE_A_NOUN = CLASSES["determiner"] | CLASSES["opening_a_phrase"]
_AUXILIARIES = CLASSES["auxiliary"]
_COUNTED = CLASSES["counting"]
_LISTING = CLASSES["before_a_listed_number"]
_BEFORE = words(__file__, "before_a_bare_number")
_AGES = CLASSES["of_an_age"]
_AGE = 4  # words from these to a number of years
_ROOM = CLASSES["room"]
_TOTALS = CLASSES["total"] | {"numbers", "arrivals", "population"}
_TOTAL = 12  # words from these to "run to"
_COMING_TO = CLASSES["amounting"]
_THEM = (["of", "them"], ["in", "number"])
_CAMPS = CLASSES["camp"]
_IN_THE_CAMPS = 4  # words from a death to the camps
_ON_THE_WAY = CLASSES["death_on_the_way"] | {"died", "dead"}
_DEATH_OF = (["death", "of"], ["deaths", "of"])
_LISTED = frozenset([",", "and", ":", "by", "with", "to"])


def of_a_people(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]],
                earlier: dict | None) -> Found | None:  # fmt: skip
    """Give why a number counts those of a people in the news for leaving, beside whom an article about nothing else
    hardly counts anybody, or None.

    ``covered`` are the spans of the dates about it, ``earlier`` the last count found.
    """
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    verb = verb_of(reading, count, noun)
    if (
        lower[count.number] in NONE
        or is_one(lower, count)
        or lower[count.first - 2 : count.first] in _DEATH_OF
        or (verb is not None and verb.strength == "dead" and verb.distance <= _NEAR_DEATH)
    ):
        return None
    sentence = reading.sentence_of[count.first]
    near = earlier is not None and sentence - earlier["sentence"] <= REACH
    if noun.kind == "people" and noun.country in LEFT and (count.low or 0) <= WHOLE:
        return Found("people_the_article_is_about", 0.55, verb)
    if noun.kind == "person":
        theirs = noun.country is None or noun.country in LEFT
        moved = verb is not None and verb.strength != "dead" and verb.distance <= _FAR
        at_a_border = not BORDERS.isdisjoint(lower[begin:end])
        counted = goes_to(lower, begin, count.first)
        if noun.word == "people" and counted is not None and not _TOTALS.isdisjoint(lower[begin:counted]):
            return Found("number_reported", 0.55, verb)  # an early count comes to 2,950 people
        if noun.word == "people" and theirs and lower[count.first - 1] in _COUNTED:
            return Found("number_reported", 0.55, verb)  # the group counted 80 people
        went = moved and verb.distance <= _CLOSE and verb.action in MOVES and verb.action != "other"
        if noun.word == "people" and theirs and went:
            return Found("people_of_the_story", 0.55, verb)  # ten people arrived, soldiers stopped eleven people
        came = moved and verb.action in _COMING and verb.distance <= _NEAR and verb.at >= count.last
        if noun.word == "people" and theirs and came:
            return Found("people_of_the_story", 0.6, verb)  # ten people arrived
        taken = noun.word in _OF_A_GROUP and theirs and (near or moved or at_a_border)
        return Found("people_of_the_story", 0.6, verb) if taken else None
    if noun.kind != "bare" or is_date(reading, count, covered) or is_age(lower, count, begin):
        return None
    before = lower[count.first - 1] if count.first > begin else ""
    of_somebody = before == "of" and count.first - 2 >= begin and lower[count.first - 2] in _AGES
    if (count.high or count.low or 0) < _FEW or of_somebody:
        return None
    if lower[count.last : count.last + 2] == ["of", "them"]:
        if of_captors(lower, begin, count.first):
            return None
        return Found("carried_number", 0.55, last_told(lower, begin, count.first) or verb)
    there_are = before in ("are", "were") and lower[count.first - 2] == "there" and earlier is not None
    told = _told(reading, begin, count.first) or is_the_total(lower, count)
    if there_are or told or corrected(lower, begin, count):
        return Found("number_reported", 0.55, verb)
    if (
        verb is not None
        and verb.strength != "dead"
        and verb.at - count.last <= 2
        and verb.at > count.last
        and lower[count.last] in _AUXILIARIES
    ):
        return Found("bare_number_of_movement_verb", 0.8, verb)
    if count.first == begin and verb is not None and verb.action in MOVES and 0 <= verb.at - count.last <= _HEADLINE:
        return Found("bare_number_of_movement_verb", 0.8, verb)
    if near and sentence == earlier["sentence"] and (before in _LISTING or reading.words[count.first - 1][0].isupper()):
        return Found("carried_number", 0.5, verb)
    return None


def _told(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether somebody is said to give, to take or to come to a number: counts 25, took 300, arrives at 185."""
    lower = reading.lower
    return takes(reading, first) or reported(lower, begin, first) or goes_to(lower, begin, first) is not None


def of_anybody(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None, *,
               at_sea: bool) -> Found | None:  # fmt: skip
    """Give why a number that no other rule knows counts the displaced people that its article is about, or None.

    ``covered`` are the spans of the dates about it, ``earlier`` the last count found; ``at_sea`` tells whether the
    article is about a crossing by boat.
    """
    lower = reading.lower
    if lower[count.number] in NONE or is_one(lower, count) or count.year_like:
        return None
    if lower[count.first - 2 : count.first] in _DEATH_OF:
        return None  # the death of 300 people
    if count.hedge == "order_of_magnitude" and (count.low or 0) > WHOLE:
        return None  # a nation of millions
    begin, end = bounds(reading, count.first)
    if is_date(reading, count, covered) or is_age(lower, count, begin):
        return None
    verb = verb_of(reading, count, noun)
    if verb is not None and verb.strength == "dead":
        return _of_the_dead(reading, count, noun, verb, earlier, at_sea=at_sea)
    if noun.kind == "bare":
        return _bare(reading, count, verb, earlier)
    if noun.kind == "people":
        same = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
        listed = same and lower[count.first - 1] in _LISTED
        return Found("breakdown", 0.55, verb) if listed else None  # 47 Syrians, 43 Egyptians
    if noun.kind != "person" or (noun.word not in _ANYBODY and noun.word not in _ABOARD):
        return None
    if lower[count.first - 1] == "for" and (lower[count.first - 2] in _ROOM or lower[count.first - 2] == "room"):
        return None  # no room for 500 people
    if _are_just_people(lower, count, noun, begin, end):
        return Found("people_of_the_story", 0.55, verb)
    saved = at_sea and verb is not None and verb.action == "other" and verb.distance <= _NEAR
    moved = saved or (verb is not None and verb.distance <= _FAR and verb.action in _DEEDS)
    return Found("people_of_the_story", 0.55, verb) if moved else None


def _are_just_people(lower: list[str], count: Count, noun: Noun, begin: int, end: int) -> bool:
    """Tell whether a number of people, households or passengers is told of with nothing that makes them others than
    the story's: struck 64,000 people off its lists, a survey of 1,950 households; not the dead of a war."""
    least = _PASSENGERS if noun.word in _ABOARD else _PEOPLE
    named = noun.word in _ABOARD or noun.word in ("people", "persons", "others") or noun.unit != "people"
    theirs = noun.country is None or noun.country in LEFT
    if not named or not theirs or not least <= (count.low or count.high or 0) <= _NATION:
        return False
    if lower[count.first - 1] == "for":
        return False  # tents for 5,000 families
    return _AT_WAR.isdisjoint(lower[begin:end]) and _WHOLES.isdisjoint(
        lower[max(begin, count.first - _AGE) : count.first]
    )


def _bare(reading: Reading, count: Count, verb: verbs.Verb | None, earlier: dict | None) -> Found | None:
    """Take a number without a noun where a count stands near before it, or its sentence names displaced people, or
    by a verb of theirs beside it."""
    lower, first = reading.lower, count.first
    begin, end = bounds(reading, first)
    value = count.low or count.high or 0
    if value < _FEW or (first > begin and _is_of_another(reading, begin, count)):
        return None
    if count.last < end and is_no_deed(lower, count.last):
        return None  # 710 went unexplained
    sentence = reading.sentence_of[first]
    near = earlier is not None and sentence - earlier["sentence"] <= STORY
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
        index = reading.name_from(first)
        if not any(name.last == first and name.kind == "place" for name in reading.names[max(0, index - 2) : index]):
            return first - 1 > begin or lower[first - 1] not in _BEFORE
    elif not (word in _BEFORE or word in SOURCES or word.endswith("ed") or verbs.at_token(lower, first - 1)):
        return not _is_had(lower, first)
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


def _is_had(lower: list[str], first: int) -> bool:
    """Tell whether a verb that no list of ours has stands right before a number: a centre holds 65,000, the government
    prefers half a million, the school took 1,850; not: trains 300."""
    word, before = lower[first - 1], lower[first - 2]
    return word in _PAST or (word in _THIRD and before not in _BEFORE_A_NOUN)


def _of_the_dead(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb, earlier: dict | None, *,
                 at_sea: bool) -> Found | None:  # fmt: skip
    """Take the dead of a journey or a camp: whoever died beside a count of them in the sentence, drowned, or died in
    the camps, in a story about boats whoever died; not those of a war."""
    lower = reading.lower
    whole = noun.kind == "bare" or noun.word in _ANYBODY
    if not whole or verb.distance > _DEATH or earlier is None or lower[verb.at] not in _ON_THE_WAY:
        return None
    apart = reading.sentence_of[count.first] - earlier["sentence"]
    here = not _CAMPS.isdisjoint(lower[verb.at + 1 : verb.at + 1 + _IN_THE_CAMPS])
    of_them = apart == 0 or (apart <= REACH and lower[verb.at] not in ("died", "dead"))
    return Found("deaths_on_the_way", 0.55, verb) if of_them or here or at_sea else None
