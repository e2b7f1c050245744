"""Finds counts that an article sets against each other: the ministry counts 48, the paper nearly 60; 31, not 35."""

import re
from bisect import bisect_left
from collections.abc import Mapping

from crossings.across.reported import Telling, claimant
from crossings.across.word_classes import CLASSES, one_of

from .kinship import elsewhere, kin, one_tally, other_period, part_of, ratio, same_deed, windows_meet
from .said_before import said_before

_BETWEEN = 200  # code points from one count to the next that is set against it
_SHORT = 40  # code points between a count and the one that it is put in the place of
_AFTER = 80  # code points after a count that tell whose it is
_PARAGRAPH = 400  # code points over which an article follows a number that grows
_MENTIONS = 12  # of a count that are looked at
_BACK = 4  # groups of counts looked back at
_MOST, _MOST_OF_ESTIMATES = 3, 10  # how many times the smaller one the larger may be
_ESTIMATES = 1000
# A headline rounds the count that the story begins with, or hardly at all one that comes later.
_ROUNDED, _ALL_BUT, _OF_SOME_SIZE = 1.1, 1.01, 100
_KNOWN_AGAIN = 10  # a count from here on that an article gives twice is one
_KNOWN = re.compile(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll)\s+$")
_KNOWN_WITHIN = re.compile(r"(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll)\s")  # where the article is a part of the count
_OF_THEM = re.compile(r"\b(?:of (?:them|whom|these|those|the|which)|among (?:them|whom)|including|out of|more)\b", re.I)
# The same of a number that grows: of the 41,000; most of the refugees. A report of the agencies is of nobody's part.
_SOME_OF_THEM = re.compile(
    r"\b(?:of (?:them|whom|these|those|which)|among (?:them|whom)|including|out of|more)\b|^\s*of the\b|\bof the\s*$"
    r"|\b(?:some|many|most|all|both|one|several|few|none|half|rest|majority|part|number|others) of the\b",
    re.IGNORECASE,
)
_ITSELF = re.compile(r"^\s*of (?:them|whom|these|those|the [a-z]+)\b")
_INSTEAD = re.compile(r"\b(?:not|instead of|rather than)\s+(?:[a-z]+ )?$", re.IGNORECASE)
_SHOULD = re.compile(r"\bshould have (?:been|read|said)\b", re.IGNORECASE)
_HEDGE = r"(?:(?:[a-z]+ ){1,3})?"
_OR = re.compile(rf"(?:.*[,;])?[^,;.]{{0,40}}\bor {_HEDGE}$", re.DOTALL)
_PERHAPS = re.compile(r"(?:perhaps|possibly|maybe|even|probably)\b", re.IGNORECASE)
_NEXT = re.compile(r"(?: [A-Z]?[a-z]+){0,2},? ?(?:and |or )?")  # 14,000 people, and possibly 30,000
_VOICE_AFTER = re.compile(r"\W{0,2}(?:[a-z]+\s+){0,2}?(?:by|in|according to|on|for|as)\s", re.IGNORECASE)
# "..., the committee of about 60", "..., and the Daily puts it at 31". The claimant begins its clause.
# "..., the paper later wrote of 60", "; activists speak of about 30", "; the agency, in a note to donors, has 15".
# Camps have people, too: who has so many is a claimant only where the figure says so.
_TURN = r"(?:(?:and|but|while|whereas|yet|though|although|where) )?"
_NEXT_VOICE = re.compile(
    rf"(?:[,.:]['’”\"]?\s+{_TURN}(?:[Ii]n |[Oo]n |[Ff]or )?"
    r"(?P<who>(?:[Tt]he|[Aa]n?|[Ss]ome|[Aa]nother)(?: [\w’'.-]+){1,7}?|[A-Z][\w’'.-]+(?: [\w’'.-]+){0,6}?)"
    rf"|;\s+{_TURN}(?P<whose>(?:[\w’'.-]+ ){{0,6}}?[\w’'.-]+))"
    r"(?:, [^,;.\d]{1,60},)?"
    rf" (?P<verb>{one_of('gives_a_count', 'gives_a_count_or_has')})\b[^,;.]{{0,60}}$"
)
_WEAK = CLASSES["gives_a_count_or_has"]
_OF = re.compile(r"\bof $")
_CLAUSE_BEGINS = re.compile(rf"[.;:]['’”\"]?\s+{_TURN}(?:(?:[Ii]n|[Oo]n|[Ff]or|[Bb]y|[Aa]ccording to) )?$")
_IN_THE_PRESS = re.compile(r"[;.]\s+(?:In|On|For|By) the (?:[A-Z][\w’'-]+ ){1,4}(?:[a-z]+ ){0,3}$")
# In the Daily it is 31, the Daily makes it 31: the number of those counted just before, whatever day stands beside it.
_IT = re.compile(rf"\b(?:(?:it|the (?:number|figure|total)) (?:is|was)|(?:makes?|made) it|puts? it at) {_HEDGE}$", re.I)
# 400 in the army's reports and 300 in those of the rebels, 45 for the one and 50 for the other.
_AND = re.compile(rf"(?:[,;]|,? (?:and|or|but|while|whereas|against))\s+{_HEDGE}$")
# A count of one part of what was counted before it: about 230 had come with the first plane.
_OF_A_PART = re.compile(r"[^.;]{0,30}\b(?:with|on|in|aboard|of|from) the (?:first|second|third|other|last|next) ")
_FROM, _TO = re.compile(rf"\bfrom {_HEDGE}$", re.IGNORECASE), re.compile(rf"(?: [a-z]+){{0,4}} to {_HEDGE}")
_FROM_TO = re.compile(rf"\bfrom {_HEDGE}\d[\d,]*(?: [a-z]+){{0,4}} to {_HEDGE}$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_TIME_BETWEEN = re.compile(r"\b(?:hour|night|day|week|month|year)s? (?:earlier|before|later|after)\b", re.IGNORECASE)
_GIVEN = re.compile(r" (?:given|named|counted|reported|announced|cited)\b")
_FOR_ONE = re.compile(rf"\s*(?:[a-z]+ ){{0,2}}(?:for|according to|by) (?:the )?[A-Z][\w’' .-]{{1,60}}[,;] {_HEDGE}$")


def set_against(told: list[Telling], text: str) -> list[list[Telling]]:
    """Give the tellings of one article in groups: those of a group are counts of one thing.

    Parameters
    ----------
    told : list of Telling
        Those of one article, in the order of its text.
    text : str
        The article.
    """
    starts = {
        part: sorted(start for telling in told if telling.part in (None, part) for start, _ in telling.mentions)
        for part in {telling.part for telling in told}
    }
    first_of = list(range(len(told)))  # of each telling one that it is joined to; the first of a group, itself

    def group(at: int) -> int:
        while first_of[at] != at:
            at = first_of[at]
        return at

    by_value: dict[tuple, list[int]] = {}
    for at, telling in enumerate(told):
        same = by_value.setdefault(telling.value, [])
        for earlier in [*same[-_BACK:], *range(max(0, at - _BACK), at)]:
            one, other = sorted((group(earlier), group(at)))
            if one != other and _counts_one_thing(told[earlier], telling, text, starts[telling.part]):
                first_of[other] = one
        same.append(at)
    groups: dict[int, list[Telling]] = {}
    for at, telling in enumerate(told):
        groups.setdefault(group(at), []).append(telling)
    return list(groups.values())


def _counts_one_thing(one: Telling, other: Telling, text: str, starts: list[int]) -> bool:
    former = said_before(one, other, text) if one.value != other.value else None
    if former:
        former.former = True
    if former or _again(one, other, text) or _contrast(one, other, text, starts):
        return True
    between = text[one.row["end"] : other.row["start"]]
    # It went from 41,000 to 46,000 in October. From one number to another in a year are the counts of two years.
    of_one_time = one.figure.when == other.figure.when and not _of_a_year(one) and one.value < other.value
    if of_one_time and kin(one, other) and grew(text, one.row, other.row):
        return True
    if not one_tally(one, other) or len(between) > _PARAGRAPH or _SOME_OF_THEM.search(between):
        return False
    another_day = one.figure.when and other.figure.when and one.figure.when != other.figure.when
    return bool(another_day) or _differ(one, other) or grew(text, one.row, other.row)


def _of_a_year(telling: Telling) -> bool:
    first, last = telling.period or (None, None)
    return first is not None and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _again(one: Telling, other: Telling, text: str) -> bool:
    """Tell whether a count is given again in other words, or in round numbers by the headline.

    A small number is given again where the words say that it is known: nine people came, and none of the nine could
    swim.
    """
    if one.part != other.part or one.figure.unit != other.figure.unit or not _one_time(one, other):
        return False
    if one.value == other.value:
        of_headline = one.headline != other.headline and same_deed(one, other)
        known = (min(one.value) >= _KNOWN_AGAIN and not elsewhere(one, other)) or (
            _is_known(other, text) and kin(one, other, loose=True)
        )
        return of_headline or (known and windows_meet(one, other))
    if not one.headline or other.headline or not kin(one, other):
        return False
    # Between 300 and 4,000: the ministry has 300 to 500, an aid group 4,000.
    if one.value[0] != one.value[1]:
        return not set(one.value).isdisjoint(other.value)
    # More than 600 land; the total passes 30,000.
    rounded = one.figure.hedge != "exact" or one.value[0] % _ESTIMATES == 0
    near = _ROUNDED if other.leads else _ALL_BUT
    rounded = rounded and one.figure.measure == other.figure.measure
    return rounded and min(one.value) >= _OF_SOME_SIZE and ratio(one, other) <= near


def _is_known(telling: Telling, text: str) -> bool:
    start = telling.row["start"]
    return bool(_KNOWN.search(text, max(0, start - _SHORT), start) or _KNOWN_WITHIN.match(text, start))


def _one_time(one: Telling, other: Telling) -> bool:
    """Tell whether the article gives two counts no different times."""
    if one.figure.running != other.figure.running or other_period(one, other):
        return False
    return not (one.dated and other.dated) or windows_meet(one, other)


def _contrast(one: Telling, other: Telling, text: str, starts: list[int]) -> bool:
    """Tell whether one count follows another and gives what another voice counts, or puts it right."""
    if one.value == other.value or not kin(one, other, loose=True) or part_of(one, other) or part_of(other, one):
        return False
    whens = {one.figure.when, other.figure.when} - {None}
    another_time = len(whens) > 1 or not _one_time(one, other)
    stock = "stock" in (one.figure.measure, other.figure.measure)
    round_numbers = all(number >= _ESTIMATES and number % _ESTIMATES == 0 for number in one.value + other.value)
    if ratio(one, other) > (_MOST_OF_ESTIMATES if stock and round_numbers else _MOST):
        return False
    for mention in one.mentions[:_MENTIONS]:
        for again in other.mentions[:_MENTIONS]:
            (first, end), (start, last) = sorted((mention, again))
            later = other if start == again[0] else one
            between = text[end:start]
            if bisect_left(starts, end) < bisect_left(starts, start):
                continue  # another count of all, or of the same part, stands between
            if not 0 < len(between) <= _BETWEEN or (another_time and not _IT.search(between)):
                continue
            before = text[max(0, first - _AFTER) : first]
            said = text[later.row["start"] : later.row["end"]]
            if _set_against(one, other, later, (before, between, said, text[last : last + _AFTER])):
                return True
    return False


def _set_against(one: Telling, other: Telling, later: Telling, around: tuple[str, str, str, str]) -> bool:
    """Tell by the words before, between, of the later and after two counts whether they are of two voices."""
    before, between, said, after = around
    if corrects(between) or (_IT.search(between) and _differ(one, other)):
        return True
    # What is said of the first count itself, 50 of them, does not make the second a part of it.
    if _OF_THEM.search(_ITSELF.sub("", between)) or _OF_A_PART.match(after):
        return False
    if _FOR_ONE.fullmatch(between) or _side_by_side(other if later is one else one, later, between, after):
        return True
    if _NEXT.fullmatch(between) and _PERHAPS.match(said):
        return True
    if _OR.fullmatch(between):
        return bool(_VOICE_AFTER.match(after)) or _differ(one, other)
    if _GIVEN.match(after) and between.rstrip().endswith(" the"):
        return True
    if later.claimant and later.claimant.written in between:
        listed = between.rstrip().endswith(later.claimant.written)
        other_voice = one.claimant is None or other.claimant is None or _differ(one, other)
        begins = _CLAUSE_BEGINS.search(between, 0, between.index(later.claimant.written))
        return other_voice and (listed or begins is not None or _voice(between) is not None)
    # Wrote of nearly 50, the committee of about 60: the verb is left out.
    verb = _voice(between)
    return verb not in (None, *_WEAK) or (verb == "of" and bool(_OF.search(before)))


def _side_by_side(one: Telling, later: Telling, between: str, after: str) -> bool:
    """Tell whether each of two counts is followed by whose it is: 400 in the army's reports and 300 in the rebels'."""
    if not _differ(one, later) or not _AND.search(between) or not _VOICE_AFTER.match(after):
        return False
    clause = _SENTENCE_END.split(after)[0]
    return one.claimant.written in between and later.claimant.written in clause


def _differ(one: Telling, other: Telling) -> bool:
    return bool(one.claimant and other.claimant and not one.claimant.same(other.claimant))


def _voice(between: str) -> str | None:
    """Give the verb by which the words between two counts give the later one to somebody; None without."""
    found = _NEXT_VOICE.search(between)
    # The latest reports stay with 11: nobody is named.
    if found and claimant(found["who"] or found["whose"]):
        return found["verb"]
    return "says" if _IN_THE_PRESS.search(between) else None


def corrects(words: str, *, strictly: bool = False) -> bool:
    """Tell whether the words between two counts put one in the place of the other: 31, not 35.

    ``strictly``: the words before a count say by themselves that it puts another right: it should have been 31.
    """
    return bool(_SHOULD.search(words)) or (not strictly and refuses(words))


def refuses(words: str) -> bool:
    """Tell whether the words between two counts refuse the later one: 31, not 35; 31 instead of 35."""
    return len(words) <= _SHORT and bool(_INSTEAD.search(words))


def went_on(text: str, row: Mapping, number: int) -> bool:
    """Tell whether an article says that its count went on to another number: from 41,000 to 46,000."""
    if not _FROM.search(text[max(0, row["start"] - _SHORT) : row["start"]]):
        return False
    next_one = _TO.match(text, row["end"])
    return bool(next_one) and text.startswith(f"{number:,}", next_one.end())


def of_growth(text: str, row: Mapping) -> bool:
    """Tell whether a number is one of two from and to which something went: from 41,000 to 46,000."""
    before = text[max(0, row["start"] - _SHORT) : row["start"]]
    return bool(_FROM_TO.search(before)) or bool(_FROM.search(before) and _TO.match(text, row["end"]))


def grew(text: str, before: Mapping, later: Mapping) -> bool:
    """Tell whether an article says that two numbers are of two times.

    It went *from* 41,000 *to* 46,000; there were 46,000, where *a day earlier* there had been 41,000.

    Parameters
    ----------
    text : str
        The article.
    before, later : mapping
        ``start`` and ``end`` of the two figures.
    """
    between = text[before["end"] : later["start"]]
    if _FROM.search(text[max(0, before["start"] - _SHORT) : before["start"]]) and _TO.fullmatch(between):
        return True
    return len(between) <= _BETWEEN and bool(_TIME_BETWEEN.search(between)) and not _SENTENCE_END.search(between)
