"""Takes numbers that an article about displaced people goes on with: of another period, of some of those just counted,
of people that somebody tells of."""

from crossings.reading import Reading

from . import bare_numbers, beside_them, series, told_counts, verbs
from .counts import NONE, Count, is_one
from .governing import governing
from .named_again import has_no_noun
from .nouns import DISPLACED, Noun, compound
from .story import Story
from .surroundings import LEFT, REACH, STORY, Found, bounds, is_age, is_date, names_dead, verb_of
from .word_classes import CLASSES, PHRASES

_OF_THESE = (["of", "these"], ["of", "those"])
_OF_THEM = (["of", "them"],)
_BEING = CLASSES["is_or_has"] | {"did", "came", "went"}
_THERE_ARE = PHRASES["there_are"]
_SINGLE = 2  # fewer are told of singly
_LONG = 80  # words; a longer "sentence" may be a whole file
_CONTRASTS = frozenset(["while", "whereas"])
_JOINTS = frozenset(["and", ";", "but"]) | _CONTRASTS
_CAMPS = PHRASES["in_the_camps"]
_OF_DEATH, _THERE_DEAD = 3, 3  # words to a verb of death, from it to the camps
_FUNCTION = CLASSES["function_word"]


def of(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
       about: Story) -> Found | None:  # fmt: skip
    """Give why a number that no verb or noun of its own makes a count goes on with those before it, or None."""
    lower = reading.lower
    begin, _ = bounds(reading, count.first)
    if lower[count.number] in NONE or count.year_like:
        return None
    sentence = reading.sentence_of[count.first]
    near = earlier is not None and sentence - earlier["sentence"] <= REACH
    verb = verb_of(reading, count, noun)
    if near and series.counts_a_deed(lower, count.last):
        return Found("carried_number", 0.6, verb)
    if is_one(lower, count):
        return None
    if noun.kind == "person":
        beside = beside_them.of(reading, count, noun, about)
        return beside or _of_people(reading, count, noun, verb, earlier, about)
    if noun.kind not in ("bare", "thing") or is_date(reading, count, covered) or is_age(lower, count, begin):
        return None
    who = told_counts.of_those_who(lower, begin, count)
    if who is not None and (near or who.strength == "strong" or noun.kind == "thing"):
        dead = verb is not None and verb.strength == "dead" and verb.at < count.first
        return Found("number_of_displaced", 0.65, verb if dead else who)
    if noun.kind == "bare" and (near or earlier is not None) and told_counts.puts_at(reading, begin, count):
        return Found("number_reported", 0.6, verb)
    there = _died_there(reading, count, noun, verb, about)
    if there is not None:
        return there
    some = lower[count.last : count.last + 2] == ["of", "the"]
    if (noun.kind == "bare" or some) and about.origin in LEFT and earlier is not None:
        story = bare_numbers.of(reading, begin, count, noun, verb, earlier)
        if story is not None:
            return story
    if not near:
        theirs = noun.kind == "bare" and lower[count.last : count.last + 2] in _OF_THEM
        there = theirs and lower[count.first - 2 : count.first] in _THERE_ARE
        them = _them(reading, sentence - 1) if there else None
        return Found("number_of_displaced", 0.6, *them) if them is not None else None
    if earlier["action"] != "killed" and names_dead(lower, begin, count.first):
        return None
    same = sentence == earlier["sentence"]
    free = noun.kind == "bare" or has_no_noun(reading, count.last)
    if free and series.goes_on(reading, begin, count, same=same):
        return Found("carried_number", 0.65, verb)
    if noun.kind == "bare" and same and _is_the_whole(reading, count, earlier):
        return Found("carried_number", 0.65, verb)
    if same and _is_a_part(lower, count, earlier):
        return Found("carried_number", 0.6, verb)
    if noun.kind == "bare" and _is_of_these(reading, count, begin, earlier):
        return Found("carried_number", 0.6, verb)
    return None


def _of_people(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb | None, earlier: dict | None,
               about: Story) -> Found | None:  # fmt: skip
    """Take people told of or dead where the article has counted displaced people of the same kind before."""
    if noun.word != "people" or earlier is None or (noun.country is not None and noun.country not in LEFT):
        return None
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    if verb is not None and verb.strength == "dead":
        there = earlier["action"] == "killed" and told_counts.died_there_too(lower, noun, verb, end)
        return Found("deaths_on_the_way", 0.6, verb) if there else None
    reach = STORY if about.origin in LEFT else REACH
    near = about.strongly or reading.sentence_of[count.first] - earlier["sentence"] <= reach
    told = near and (told_counts.tells_of_people(reading, begin, count) or told_counts.takes_people(lower, verb, count))
    return Found("number_reported", 0.6, verb) if told else None


def _died_there(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb | None, about: Story) -> Found | None:
    """Take people who died in the camps of those whose flight the article is about."""
    if verb is None or verb.strength != "dead" or verb.distance > _OF_DEATH or about.origin not in LEFT:
        return None
    lower = reading.lower
    places = range(verb.at + 1, min(len(lower), verb.at + 1 + _THERE_DEAD))
    there = noun.kind == "bare" and verb.at >= count.last
    there = there and any(lower[at : at + len(camp)] == camp for at in places for camp in _CAMPS)
    return Found("deaths_on_the_way", 0.6, verb) if there else None


def _is_the_whole(reading: Reading, count: Count, earlier: dict) -> bool:
    """Tell whether a number is the whole of which the count before it is a part: 348 of more than 3,500; 569 died, of
    nearly 4,500 who tried."""
    lower = reading.lower
    if lower[count.first - 1] != "of" or (count.low or count.high or 0) < (earlier["low"] or 0):
        return False
    of_it = reading.ends[count.first - 2] == earlier["end"] or lower[count.first - 2] == "out"
    return of_it or (lower[count.first - 2] == "," and lower[count.last : count.last + 1] == ["who"])


def _them(reading: Reading, sentence: int) -> tuple[verbs.Verb, str] | None:
    """Give verb and population of the displaced people whom a sentence names and "them" in the next can mean: so few
    refugees were brought into the country. There were five of them."""
    if sentence < 0:
        return None
    lower = reading.lower
    begin, end = reading.sentence_tokens[sentence]
    for at in range(begin, min(end, begin + _LONG)):
        noun, beyond = compound(lower, at, end)
        if noun is not None and noun.endswith(("s", "people")):
            verb = governing(lower, at, beyond, begin, end)
            # What is told of them is told of their number.
            return (verb._replace(distance=1), DISPLACED[noun]) if verb is not None else None
    return None


def _is_a_part(lower: list[str], count: Count, earlier: dict) -> bool:
    """Tell whether a number is the subject of a verb that says what some of those counted in its sentence did: 987 were
    of that age, and 432 attended a school."""
    joint = lower[count.first - 1]
    if joint not in _JOINTS or not _SINGLE <= (count.low or 0) <= (earlier["low"] or 0):
        return False
    after = lower[count.last : count.last + 2]
    if joint in _CONTRASTS and after[:1] != [] and after[0] in _BEING:
        return True
    hit = verbs.at_token(lower, count.last) if len(after) > 1 else None
    return len(after) > 1 and after[0].endswith("ed") and after[1] in _FUNCTION and (hit is None or hit[1] != "dead")


def _is_of_these(reading: Reading, count: Count, begin: int, earlier: dict) -> bool:
    """Tell whether a number is of some of those counted right before it: three of these have come back. Three were
    still in their teens."""
    lower, value = reading.lower, count.low or 0
    least = earlier["low"] or earlier["high"] or 0
    if value < _SINGLE or value > least:
        return False
    after = lower[count.last : count.last + 3]
    if after[:2] in _OF_THESE:
        return after[2:] != [] and (after[2] in _BEING or not after[2].isalpha())
    alike = reading.paragraph_at(reading.starts[count.first]) == reading.paragraph_at(earlier["start"])
    return alike and count.first == begin and after[:1] != [] and after[0] in _BEING
