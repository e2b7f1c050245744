"""Finds whose a count is by the words about it: according to X, by X's count, for X, X has, X comes to."""

from itertools import pairwise

from crossings.reading import Reading

from . import makers, subjects, voices
from .sources import ENDS, SOURCES, in_a_list
from .subjects import DETERMINERS, GAP, NEAR, PRONOUNS, TIMES
from .surroundings import bounds
from .verbs import at_token
from .voices import DOCUMENTS
from .word_classes import CLASSES

_IN_A_DOCUMENT = CLASSES["in_a_document"]
_COUNTED = CLASSES["counting"] | CLASSES["giving_a_number"]
_CLOSING = CLASSES["closing"]
_IT = frozenset(["it", "that", "there"])
_BE = CLASSES["is_or_was"]
_THERE = frozenset(["there", "it"])
_OF = frozenset(["of", "at"])
_BETWEEN = TIMES | CLASSES["beside_a_paper"]
_DISCLOSING = CLASSES["disclosing"]
_TOLD = _DISCLOSING | CLASSES["telling"]
_OFFERING = CLASSES["offering"]
_NUMBERS = DOCUMENTS | CLASSES["total"] | CLASSES["measuring_rod"]
_TELLING = SOURCES | _DISCLOSING
_TELLERS = PRONOUNS | frozenset(["and", "but", "who", "or"])  # after these nobody new tells it
_AT_THE_END = TIMES | CLASSES["after_a_telling"]
_LONG_PART = 2 * GAP  # words of a source that opens a part, with what is told of it
_HAVING = CLASSES["having_a_number"]
_PAPERS = CLASSES["paper"]
_BODIES = voices.VOICES | _PAPERS
_BEFORE_BY = frozenset([",", "and", ";", ":", "where", "that", "which", "while", "but", "when", "as"])


def source(reading: Reading, first: int, last: int, noun_end: int) -> str | None:
    """Give the source that the words about the count in tokens ``first`` to ``last`` name; None where they name none.

    ``noun_end`` is the token after what is counted. A semicolon parts what one source says from what follows.
    """
    lower = reading.lower
    whole, end = bounds(reading, first)
    begin = next((at + 1 for at in range(first - 1, whole - 1, -1) if lower[at] == ";"), whole)
    end = next((at for at in range(first, end) if lower[at] == ";"), end)
    return (
        right_after(reading, noun_end, end)
        or _according(reading, begin, first, last, end)
        or _has_it(reading, begin, end)
        or gapped(reading, whole, first)
        or in_a_list(reading, whole, first)
        or medium(reading, begin, first)
        or subjects.subject(reading, begin, first, bare=noun_end == last)
        or _opening(reading, begin, first)
        or _beside_a_colon(reading, begin, first, last, end)
        or (_apart(reading, begin, first) if begin > whole else None)
        or _closing(reading, noun_end, end)
    )


def right_after(reading: Reading, at: int, end: int) -> str | None:
    """Give the source right after a count: 45,000 people for the agency, 1,155 in its report, 300 by X's count."""
    lower = reading.lower
    if at + 1 >= end:
        return None
    if lower[at] in ("for", "with"):
        called = lower[at + 1] == "the" and lower[at + 2 : at + 3] != [] and lower[at + 2] in _BODIES
        body = voices.phrase(reading, at + 1, end) if called else None  # 300 for the newspaper New Day
        return _organisation(reading, at + 1, end) or voices.named(reading, body)
    if lower[at] in ("that", "which"):
        return makers.that_one_made(reading, at, end)  # a figure of 300 that the agency gave
    if lower[at : at + 2] == [",", "which"] and lower[at + 2] in _BE:
        return makers.of_a_document(reading, at + 3, end)  # 300, which was the figure of the agency
    if lower[at] == "," and lower[at + 1] == "the":
        made = makers.of_a_document(reading, at + 1, end)
        if made is not None and lower[at + 2] in DOCUMENTS:
            return made  # it should have been 468, the count of the agency
    if lower[at] == "whom" or lower[at : at + 2] == ["of", "whom"]:
        return _who_counted(reading, at + 1 if lower[at] == "whom" else at + 2, end)
    for place in range(at, min(end, at + NEAR)):
        other = lower[place][0].isdigit() and lower[place - 1] not in ("from", "of", "since")
        if other or lower[place] in ("and", "or", "while"):
            return None
        if lower[place] not in _IN_A_DOCUMENT and place > at:
            continue
        nameless = lower[place] in ("by", "in") and lower[place + 1] == "another"
        if nameless and place + 2 < end and lower[place + 2] in DOCUMENTS:
            return reading.text[reading.starts[place + 1] : reading.ends[place + 2]]  # 300, or 185 by another count
        opens = lower[place] in _IN_A_DOCUMENT or (place == at and lower[at] in _BE)
        of_those = opens and lower[place + 1 : place + 3] == [
            "those",
            "of",
        ]  # 400 in AFP's reports, 300 in those of
        span = voices.phrase(reading, place + 3, end) if of_those else None
        found = voices.named(reading, span) or (makers.of_a_document(reading, place + 1, end) if opens else None)
        if found is not None:
            return found
    return None


def _who_counted(reading: Reading, at: int, end: int) -> str | None:
    """Give who is said to have counted people in a clause about them: 300 people whom the agency had counted, more than
    40 of whom an official spoke."""
    lower = reading.lower
    verb = next((it for it in range(at + 1, min(end, at + GAP)) if lower[it] in _COUNTED), None)
    had = next((it for it in range(at + 2, min(end, at + GAP)) if lower[it] in ("has", "had")), None)
    if verb is None and had is not None and voices.may_count(reading, at, had):
        verb = had  # the 300 whom the agency had for May
    if verb is None or not ENDS.isdisjoint(lower[at:verb]) or lower[at] in PRONOUNS:
        return None
    return voices.named(reading, (at, verb - 1 if lower[verb - 1] in ("has", "had", "have") else verb))


def _has_it(reading: Reading, begin: int, end: int) -> str | None:
    """Give by whom something is so, in an aside of a sentence: as Peru had it, 300 were to go home."""
    lower = reading.lower
    for at in range(begin, end - 4) if "as" in lower[begin:end] else ():
        if lower[at] == "as" and (at == begin or not lower[at - 1][0].isalnum()):
            has = next((it for it in range(at + 2, min(end - 1, at + GAP)) if lower[it] in ("has", "had")), None)
            if has is not None and lower[has + 1 : has + 3] in (["it", ","], ["it", "."]):
                return voices.named(reading, (at + 1, has)) if ENDS.isdisjoint(lower[at + 1 : has]) else None
    return None


def _organisation(reading: Reading, at: int, end: int) -> str | None:
    """Give the organisation that a token or the one after an article begins, where nothing but it stands there."""
    first = at + 1 if reading.lower[at] in ("the", "its") else at
    index = reading.name_from(first)
    name = reading.names[index] if index < len(reading.names) else None
    if (
        name is None
        or name.kind != "organisation"
        or not all(word[0].isupper() for word in reading.words[first : name.first])
    ):
        return None
    closed = name.last >= end or reading.lower[name.last] in _CLOSING
    return reading.text[reading.starts[at] : reading.ends[name.last - 1]] if closed else None


def _according(reading: Reading, begin: int, first: int, last: int, end: int) -> str | None:
    """Give the source of "according to": the nearest after the count, else the nearest before it."""
    lower = reading.lower
    if "according" not in lower[begin:end]:
        return None
    places = [*range(last, end - 2), *range(first - 2, begin - 1, -1)]
    at = next((at for at in places if lower[at] == "according" and lower[at + 1] == "to"), None)
    if at is not None and at < first and _goes_on_about_it(lower, at, first):
        return None
    return voices.named(reading, voices.phrase(reading, at + 2, end)) if at is not None else None


def _goes_on_about_it(lower: list[str], at: int, first: int) -> bool:
    """Tell whether a clause tells of a source before a count what it did otherwise than count: according to a nurse,
    who had treated 60 women."""
    who = next((it for it in range(at + 2, first) if lower[it] in ("who", "which") and lower[it - 1] == ","), first)
    return who < first and SOURCES.isdisjoint(lower[who:first])


def gapped(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source of a number whose verb stands once, by the first of a row: the one wrote of 3, the other of 4.

    Each source of the row has the preposition of the verb between itself and its number.
    """
    lower = reading.lower
    at = first - 1
    if at <= begin or lower[at] not in _OF:
        return None
    opened = at
    while (
        opened > begin
        and at - opened < GAP
        and not (lower[opened - 1] in ENDS and not voices.is_inside(reading, opened - 1))
    ):
        opened -= 1
    verb = any(lower[it] in SOURCES and lower[at] in lower[it + 1 : it + NEAR] for it in range(begin, opened - 1))
    if not verb or opened <= begin or opened == at or lower[opened - 1] not in (",", ";", "and"):
        return None
    core = lower[opened:at]
    named = core[0] in DETERMINERS or reading.words[opened][0].isupper()
    said = any(word in SOURCES for word in core) or any(at_token(lower, it) for it in range(opened, at))
    plain = voices.may_count(reading, opened, at) or reading.words[at - 1][0].isupper()
    return voices.named(reading, (opened, at)) if named and plain and not said else None


def _closing(reading: Reading, noun_end: int, end: int) -> str | None:
    """Give who is said after a count, at the end of a sentence or of a clause, to have told it: 300 came to Peru, the
    ministry disclosed on Monday; as the Post wrote in the course of this year; by the count of the agency."""
    lower = reading.lower
    told = lower[noun_end:end]
    if "by" not in told and _TELLING.isdisjoint(told):
        return None
    commas = [at for at in range(noun_end, end - 1) if lower[at] == "," and at not in reading.joints]
    for comma, ending in reversed(list(pairwise([*commas, end]))):
        if lower[comma + 1] == "by" and not is_of_a_later_step(reading, noun_end, comma):
            made = makers.of_a_document(reading, comma + 2, ending)
            if made is not None:
                return made
        opened = comma + 2 if lower[comma + 1] == "as" else comma + 1
        verb = next((at for at in range(comma + 2, min(ending, comma + GAP)) if lower[at] in _TELLING), None)
        if verb is None or not (
            (lower[verb] in _TOLD and _AT_THE_END.issuperset(lower[verb + 1 : ending]))
            or (ending == end and _is_the_last_word(lower, verb, end))
        ):
            continue
        names = {"and"} if _joins_names(reading, comma, verb) else set()  # Customs and Border Protection
        if opened < verb and (_TELLERS | _BE).isdisjoint(set(lower[comma:verb]) - names):
            return voices.named(reading, (opened, verb))
    return None


def is_of_a_later_step(reading: Reading, begin: int, end: int) -> bool:
    """Tell whether a number went on to another value, whose source alone closes the sentence: climbed to 300 on Monday,
    and to 400 on Tuesday, by the word of an official."""
    lower = reading.lower
    return any(
        lower[at : at + 3] in ([",", "and", "to"], [",", "and", "at"]) and lower[at + 3][0].isdigit()
        for at in range(begin, end - 3)
    )


def _joins_names(reading: Reading, begin: int, end: int) -> bool:
    """Tell whether each "and" of a phrase joins two words of a name."""
    joints = [at for at in range(begin + 1, end) if reading.lower[at] == "and"]
    return bool(joints) and all(
        reading.words[at - 1][0].isupper() and reading.words[at + 1][0].isupper() for at in joints
    )


def _is_the_last_word(lower: list[str], verb: int, end: int) -> bool:
    """Tell whether a verb of telling and what follows tell nothing of their own: wrote in the course of this year, but
    not "were said to be" or "found that 30 were ill"."""
    then = lower[verb + 1 : end]
    return then[:1] not in (["that"], ["to"]) and not any(word[0].isdigit() for word in then[:NEAR])


def medium(reading: Reading, begin: int, first: int) -> str | None:
    """Give the newspaper in which a count stands: in the Evening Post there were 300, in the Village Voice about 40."""
    lower = reading.lower
    opens = (at for at in range(first - 1, begin - 1, -1) if lower[at] == "in")
    begin = next((at for at in opens if at == begin or lower[at - 1] in (",", "and", "but", "while")), -1)
    if begin < 0:
        return None
    at = begin + 2 if lower[begin + 1] == "the" else begin + 1
    index = reading.name_from(at)
    name = reading.names[index] if index < len(reading.names) else None
    if name is None or name.first > at or not at < name.last <= first or name.last - at < 2:
        return None
    if not voices.is_medium(lower[name.last - 1]):
        return None
    aside = next((at for at in range(name.last + 1, first) if lower[at] == ","), None)
    told = aside if aside is not None and lower[name.last] == "," and lower[aside - 1] in _PAPERS else name.last
    between = [word for word in lower[told:first] if word not in _BETWEEN and not word[0].isdigit()]
    tells = not between or (between[0] in _THERE and set(between[1:]) <= _BE | {"had", "been", "still"})
    return reading.text[reading.starts[begin + 1] : reading.ends[name.last - 1]] if tells else None


def _beside_a_colon(reading: Reading, begin: int, first: int, last: int, end: int) -> str | None:
    """Give whose numbers a colon parts from what they are: figures that the Post had from a group: at least 140; from
    90 on Monday to 300 on Sunday: the U.N. estimate of refugees."""
    lower = reading.lower
    if ":" not in lower[begin:end]:
        return None
    behind = next((at for at in range(last, min(end, last + GAP + NEAR)) if lower[at] == ":"), None)
    if behind is not None and lower[behind + 1 : behind + 2] == ["the"]:
        made = next((at for at in range(behind + 2, min(end, behind + GAP)) if lower[at] in DOCUMENTS), None)
        if made is not None and lower[made + 1 : made + 2] == ["of"] and made > behind + 2:
            return voices.named(reading, (behind + 1, made))
    colon = next((at for at in range(first - 1, max(begin, first - GAP), -1) if lower[at] == ":"), None)
    if colon is None:
        return None
    offer = next((at for at in range(begin + 1, colon - 1) if lower[at] in _OFFERING), None)
    if offer is not None and not _NUMBERS.isdisjoint(lower[offer + 1 : offer + NEAR]):
        offered = voices.named(reading, subjects.cleared(reading, voices.subject(reading, offer, begin)))
        if offered is not None:
            return offered  # the mayor offered another figure in a letter: 300
    made = next((at for at in range(begin, colon - 2) if lower[at] in DOCUMENTS and lower[at + 1] == "that"), None)
    verb = next((at for at in range(made + 3, colon) if lower[at] in _HAVING), None) if made is not None else None
    return voices.named(reading, (made + 2, verb)) if verb is not None else None


def _apart(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source that opens a part whose verb is left out: the one speaks of 3; the federation, of 4."""
    lower = reading.lower
    comma = next((at for at in range(begin, first - 1) if lower[at] == ","), None)
    if comma is None or lower[comma + 1] not in ("of", "at") or not voices.may_count(reading, begin, comma):
        return None
    return voices.named(reading, (begin, comma))


def _opening(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source whose report or medium opens the part: by the reckoning of X there were, on the radio it was."""
    lower = reading.lower
    at = next((at for at in range(begin, min(first, begin + 2)) if lower[at] in _IN_A_DOCUMENT), None)
    if at is None:
        # 300 joined in, and by the count of a group that works there 400 are ill
        near = range(first - 3, max(begin, first - _LONG_PART), -1)
        at = next((at for at in near if lower[at] == "by" and lower[at - 1] in _BEFORE_BY), None)
        made = makers.of_a_document(reading, at + 1, first) if at is not None else None
        somebody = made is not None and voices.may_count(reading, at + 1, first)
        return made if somebody and not voices.VOICES.isdisjoint(lower[at + 1 : first]) else None
    found = makers.of_a_document(reading, at + 1, first)
    if found is not None or lower[at] != "on":
        return found
    said = next((it for it in range(at + 1, first - 1) if lower[it] in _IT and lower[it + 1] in _BE), None)
    if said is None or not reading.words[said - 1][0].isupper():
        return None
    return voices.named(reading, (at + 1, said))
