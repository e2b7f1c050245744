"""Takes the dead, the missing and the hurt of a story about displaced people: those of a camp that burned, those of a
boat that sank, those told of beside others."""

from crossings.reading import Reading

from . import verbs
from .counts import NONE, Count, is_one
from .nouns import Noun
from .surroundings import LEFT, PARTS, REACH, Found, bounds, is_age, is_date, verb_of
from .word_classes import CLASSES

RULE, CONFIDENCE = "people_lost", 0.6
_CAMPS = frozenset(["camp", "camps"])
_NOT_OF_THEM = CLASSES["of_captives"]
_DISASTERS = CLASSES["disaster"]
_DYING = frozenset(["died", "drowned", "perished", "die", "drown", "suffocated", "froze", "dead"])
_PERISHING = frozenset(["drowned", "perished", "suffocated", "froze"])
_SMALL = frozenset(["infants", "babies", "children"])
_MOST = 1000  # dead of a flight; more are those of a famine or a war at home
_FINDING = CLASSES["finding_bodies"]
_FOUND = 5  # words between bodies and who found them
_WARS = CLASSES["war_at_home"]
_WAY = CLASSES["way"]
_CAUSES, _OF = CLASSES["hardship_of_a_way"], frozenset(["of", "from"])
_TRYING = frozenset(["trying", "attempting", "fleeing", "crossing"])
_LOST, _HURT = CLASSES["lost"], CLASSES["hurt"]
_BODIES = (CLASSES["dead_that_are_counted"] | CLASSES["deaths"]) - {"toll", "tolls"}
_ANYBODY = CLASSES["people_of_a_place"] | CLASSES["person_of_any_kind"] | PARTS
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants", "defectors"])
_NEAR = 4  # words between a count and its verb
_PLACE = 8  # words from a death to where it was
_TALLIED = frozenset(["dead", "toll", "deaths", "fatalities"])
_TALLY = 24  # words from such a noun to its number
_VALUED = frozenset(["at", "to"])
_PUTTING = CLASSES["putting"] | CLASSES["revising"] | CLASSES["changed"] | {"stands", "stood"}
_LEAD = 3  # sentences in which an article says what befell a camp
_LONG = 80  # words; a longer "sentence" may be a whole file
_LED = (["of", "the"], ["of", "their"], ["of", "these"], ["more"], ["further"], ["other"])


def befell_a_camp(reading: Reading) -> bool:
    """Tell whether an article opens with what befell a camp: a fire swept through three camps."""
    return any(_is_in_a_camp(reading.lower, *span) for span in reading.sentence_tokens[:_LEAD])


def _is_in_a_camp(lower: list[str], begin: int, end: int) -> bool:
    told = lower[begin : min(end, begin + _LONG)]
    if _CAMPS.isdisjoint(told) or _DISASTERS.isdisjoint(told):
        return False
    return any(word in _CAMPS and told[at - 1] not in _NOT_OF_THEM for at, word in enumerate(told))


def of(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None, *,
       at_sea: bool, in_a_camp: bool, strongly: bool) -> Found | None:  # fmt: skip
    """Give why a number counts people whom a flight or a camp cost their lives or health, or who are missing; None
    where it does not.

    ``strongly`` tells whether the article is about displacement before all else, ``at_sea`` and ``in_a_camp`` whether
    it is of a crossing by boat or of what befell a camp; ``earlier`` is the count before it.
    """
    lower = reading.lower
    if lower[count.number] in NONE or is_one(lower, count) or count.year_like:
        return None
    begin, end = bounds(reading, count.first)
    in_a_camp = in_a_camp or _is_in_a_camp(lower, begin, end)
    on_the_way = strongly and _is_on_the_way(lower, count.last, end)
    at_war = not _WARS.isdisjoint(lower[max(0, begin - _TALLY) : end])
    bodies = _counts_bodies(lower, count.last)
    around = lower[max(begin, count.first - _FOUND) : min(end, count.last + _FOUND)]
    found = strongly and not at_war and not _FINDING.isdisjoint(around) and not _BODIES.isdisjoint(around)
    if bodies and (at_sea or in_a_camp or on_the_way or found):
        return Found(RULE, CONFIDENCE, verbs.DEATHS)
    person = noun.kind == "person" and noun.word in _ANYBODY and noun.country is None
    if noun.kind != "bare" and not (person or noun.country in LEFT):
        return None
    if noun.kind == "bare" and (is_date(reading, count, covered) or is_age(lower, count, begin)):
        return None
    if noun.kind == "bare" and (at_sea or in_a_camp) and _is_a_tally(lower, begin, count.first):
        return Found(RULE, CONFIDENCE, verbs.DEATHS)
    verb = verb_of(reading, count, noun)
    if verb is None or verb.strength != "dead" or verb.distance > _NEAR:
        return None
    on_the_way = strongly and lower[verb.at] in _DYING and _is_on_the_way(lower, verb.at + 1, end)
    of_bodies = noun.kind == "people" or (person and noun.word != "soldiers")
    found_dead = of_bodies and lower[count.first - 2 : count.first] == ["bodies", "of"]
    dying = lower[verb.at] in _DYING and (noun.kind == "people" or noun.word in _SMALL)
    few = 0 < (count.low or count.high or 0) <= _MOST
    if strongly and few and not at_war and (found_dead or dying or lower[verb.at] in _PERISHING):
        return Found(RULE, CONFIDENCE, verb)
    if in_a_camp or on_the_way:
        return Found(RULE, CONFIDENCE, verb)
    near = earlier is not None and reading.sentence_of[count.first] - earlier["sentence"] <= REACH
    if not near:
        return None
    beside = earlier["action"] == "killed" or (earlier["action"] == "displaced" and earlier["population"] in _ABROAD)
    lost = lower[verb.at] in _LOST and (beside or earlier["action"] in ("other", "hosted", "fled", "arrived"))
    hurt = lower[verb.at] in _HURT and beside
    return Found(RULE, CONFIDENCE, verb) if lost or hurt or (beside and earlier["action"] != "killed") else None


def _is_on_the_way(lower: list[str], first: int, end: int) -> bool:
    """Tell whether the words after a death or bodies say that it was on the way: died off the island, in the desert,
    of thirst, trying to get to the border."""
    told = lower[first : min(end, first + _PLACE)]
    stop = next((at for at, word in enumerate(told) if word in (",", ";", ".")), len(told))
    if told[:1] != [] and (told[0] in _TRYING or (told[0] in _OF and told[1:2] != [] and told[1] in _CAUSES)):
        return True
    return not _WAY.isdisjoint(told[:stop]) or "off" in told[:2]


def _is_a_tally(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is how many dead somebody counts: puts the dead at 15; the toll has risen from day to day:
    seven on Sunday, eleven on Monday."""
    before = lower[max(begin, first - _TALLY) : first]
    dead = next((at for at, word in enumerate(before) if word in _TALLIED and _is_a_noun(before, at)), None)
    if dead is None:
        return False
    return ":" in before[dead:] or (before[-1] in _VALUED and not _PUTTING.isdisjoint(before))


def _is_a_noun(words_of: list[str], at: int) -> bool:
    """Tell whether "dead" is said of those who are counted: the dead, the number of dead; not: 40 were dead."""
    return words_of[at] != "dead" or words_of[at - 1 : at] in (["the"], ["of"], ["its"], ["their"])


def _counts_bodies(lower: list[str], last: int) -> bool:
    """Tell whether a number is of bodies: 36 bodies, fifteen of the bodies, three more corpses."""
    at = next((last + len(words) for words in _LED if lower[last : last + len(words)] == words), last)
    return lower[at : at + 1] != [] and lower[at] in _BODIES
