"""Tells which of a sentence's dates says when each of its clauses was."""

from itertools import pairwise, zip_longest

from . import carrying
from .clause import Clause
from .word_classes import CLASSES, DETERMINERS, PHRASES, PREPOSITIONS, SUBORDINATE, is_adverb

_MARKS = CLASSES["mark"]
_UP_TO = frozenset(["by", "until", "till"])
_OVER = frozenset(["past", "perfect", "passive", "progressive"])
_PARTS_OF_TIME = CLASSES["part_of_time"]
_FARTHEST = 60  # tokens between a verb and a date that says when
_BOUNDS = CLASSES["time_bound"]
_COMPARING = CLASSES["comparing"]
_NUMBERS = CLASSES["number"]
_BEFORE_COUNT = CLASSES["before_number"] | {"the", "a", "$"}
_OTHER_TIMES = CLASSES["at_another_time"]
_LONGEST_LEAD = 2
_PARTING = SUBORDINATE - {"when", "where"}  # in 1998, when they fled: they fled then
_LASTING = CLASSES["lasting_state"]
_REST = CLASSES["the_rest"]
_SHARED_OUT = 4  # tokens of: , the other on
_LONGEST_SHARE = 7  # tokens of: , nearly nine hundred of them
_OF_THEM = PHRASES["of_them"]
_COMPARISON = 8  # tokens before "since" among which a comparison stands
_MOST = CLASSES["superlative"]
_CALLED = PHRASES["called_a_time"]
_LONGEST_TELLER = 4  # tokens of: , the ministry | said
_IN_ORDER = frozenset(["follow", "precede"])  # of two happenings: the day behind is the other's
_AHEAD = 4  # clauses behind one that a leading date may belong to
_NOT_OF_CLAUSE = CLASSES["begins_aside"]


def when(
    reading, dates_at: dict[int, tuple[int, dict]], found: list[Clause], sentence_dates: list[int], end: int
) -> dict[int, tuple[dict, bool]]:
    """Give for each clause, by its index, the date that says when, and whether it stands in the clause's own core."""
    chosen: dict[int, tuple[int, dict, bool]] = {}
    ends: dict[int, int] = {}  # the token after the date chosen for a clause
    index = 0
    for at, following in zip_longest(sentence_dates, sentence_dates[1:]):
        last, row = dates_at[at]
        if _says_not_when(reading, at, last, end, row):
            continue
        while index + 1 < len(found) and found[index + 1].first <= at:
            index += 1
        target = index
        if at < found[index].first and found[index].opener in _PARTING:
            # In March people who had fled spoke of it; on Monday, ten days after he left, it rained: the later verb's.
            target = next((k for k in range(index, min(len(found), index + _AHEAD)) if not found[k].hangs), index)
        if target and found[target].group.form == "participle" and at < found[target].group.first:
            # Begun on Monday by a user named A: the date stands behind the verb before.
            target -= not found[target].opener
        elif target and found[target - 1].group.last == found[target].group.first:
            # Became known on Friday.
            target -= found[target].group.form == "participle"
        if target and found[target].group.form == "participle" and found[target].group.lemma in _LASTING:
            # Shells hit a school used as a shelter on Tuesday: that day they did.
            target -= found[target - 1].group.form in ("past", "passive") and not found[target].opener
        if target == 0 and (_is_aside(reading.lower, found[0], at) or _describes(reading, found[0], last)):
            # On Monday, having searched for a week, the navy called it off; from May the aid given to each will stop.
            target = next((k for k in range(1, min(len(found), _AHEAD)) if not found[k].hangs), 0)
        if target == 0 and _is_said_between(reading.lower, found, at, last):
            target = 1  # On Friday, said a clerk, 300 people came; from April, she said, they will pay
        said = found[target - 1].group if target and not found[target].opener else None
        if said and said.sort == "reporting" and at - said.last <= 1:
            # Officials said on Monday they would go: that day they said so.
            continue
        clause = found[target]
        group = clause.group
        if abs(at - group.first) > _FARTHEST:
            continue
        if at > group.last and not _MARKS.isdisjoint(reading.lower[group.last : at]):
            # A mark parts the date from the clause: two figures were named: 30 in March.
            continue
        if at > group.last and (_compares(reading.lower, group.last, at) or _hangs_apart(reading.lower, clause, at)):
            continue
        if _of_noun(reading, clause, at, last, end) or _of_subject(reading, clause, at, row):
            continue
        if group.lemma in _IN_ORDER and any(lower in DETERMINERS for lower in reading.lower[group.last : at]):
            # Mourning followed the death of A on Dec. 17: that day was the death's.
            continue
        if group.form == "perfect" and reading.lower[max(0, at - 1) : at + 3] == ["at", "the", "end", "of"]:
            # At the end of last year ten thousand had come: by then, and not within that year.
            continue
        if at > group.last and _of_other_count(reading.lower, at, last, end):
            continue
        if (bounded := _bounded(reading.lower, group, at, row)) is None:
            continue
        row = bounded
        if _since_then(reading, clause, at):
            row = {**row, "day_to": None}
        if following is not None and last < following and _of_the_rest(reading.lower, last, following):
            row = {**row, "day_to": dates_at[following][1]["day_to"]}
        own = at < clause.core_end
        distance = at - group.last if at >= group.last else group.first - at + 1
        restates = target in chosen and _restates(reading.lower, ends[target], at, chosen[target][1], row)
        if target not in chosen or restates or (own, -distance) > (chosen[target][2], -chosen[target][0]):
            chosen[target], ends[target] = (distance, row, own), last
    dated = {index: (row, own) for index, (_, row, own) in chosen.items()}
    carrying.carry(reading, dates_at, found, sentence_dates, dated)
    return dated


def _restates(lower: list[str], last: int, at: int, before: dict, row: dict) -> bool:
    """Tell whether a date right behind another's comma says the same time more closely: two weeks before, on 17 May."""
    if (before["kind"], row["kind"]) == ("TIME", "DATE") and lower[last:at] == ["on"]:
        return True  # around noon on May 17
    if not (lower[last:at] == [","] or (lower[last:at][:1] == [","] and lower[last + 1 : at] in (["on"], ["in"]))):
        return False
    if None in (before["day_from"], before["day_to"], row["day_from"], row["day_to"]):
        return False
    return row["day_to"] - row["day_from"] < before["day_to"] - before["day_from"]


def _is_said_between(lower: list[str], found: list[Clause], at: int, last: int) -> bool:
    """Tell whether a report stands between commas behind the date that opens what it tells."""
    report = found[0].group
    if len(found) == 1 or report.sort != "reporting" or at >= report.first or lower[last] != ",":
        return False
    return report.first - last <= _LONGEST_TELLER and lower[found[1].first] == ","


def _is_aside(lower: list[str], clause: Clause, at: int) -> bool:
    """Tell whether a clause only hangs on the sentence between commas, behind the date that opens it."""
    group = clause.group
    return group.form in ("gerund", "participle") and at < group.first and lower[group.first - 1] == ","


def _describes(reading, clause: Clause, last: int) -> bool:
    """Tell whether a participle describes the subject behind the date that opens a sentence: in May | men held in."""
    own = clause.group.form == "participle" and clause.subject is not None
    return own and last <= clause.subject[0] < clause.subject[1] == clause.group.first


def _bounded(lower: list[str], group, at: int, row: dict) -> dict | None:
    """Give when a happening was of which a date is the end: by Friday ten had left; they will be gone by July.

    What is over by a day happened on no day that is told before it; what is to be by a day is told of that day. An
    hour has its day whatever stands before it: by noon, before dawn on Monday. None where nothing tells.
    """
    bound = "by" if lower[at - 2 : at] == ["as", "of"] else lower[at - 1] if at else ""
    if row["kind"] == "TIME" or bound not in _UP_TO:
        return row
    over = group.tense == "past" and group.form in _OVER and group.factuality == "happened"
    if bound == "by":
        return {**row, "day_from": None} if over else row
    if group.factuality == "denied":
        return row  # were not let go until April
    return {**row, "day_from": None} if over else None


def _says_not_when(reading, at: int, last: int, end: int, row: dict) -> bool:
    """Tell whether a date does not say when its clause was.

    It modifies a noun (a 1994 agreement, Thursday's talks, a law of 2004) or bounds the time (before Friday).
    """
    lower = reading.lower
    if last < end and lower[last] == "'s":
        return True
    before = lower[at - 1] if at else ""
    if before == "-":
        # The post-1959 years.
        return True
    if before == "of" and at > 1:
        return lower[at - 2] not in _PARTS_OF_TIME and lower[at - 2] != "as"
    if (
        (before in _BOUNDS and before not in _UP_TO and (row["kind"] != "TIME" or before == "than"))
        or lower[max(0, at - 2) : at] == ["up", "to"]
        or (before == "since" and _measures(lower, at - 1))
    ):
        return True
    if before not in PREPOSITIONS and lower[last : last + 2] == ["as", "the"] and lower[last + 2 : last + 3] in _CALLED:
        # A report named 14 July as the day: the date is what it named.
        return True
    return before in DETERMINERS and last < end and lower[last].isalpha() and lower[last] not in PREPOSITIONS


def _measures(lower: list[str], since: int) -> bool:
    """Tell whether "since" only says how far back a comparison goes: more than at any time since, the first since."""
    before = lower[max(0, since - _COMPARISON) : since]
    # "More than 20,000 have come since" counts; it compares with no other time.
    if before[:1] and before[0] in _MOST and before[0] not in ("first", "most"):
        return True  # a headline's: Biggest rise since 2017
    compared = any(before[k : k + 3] == ["than", "at", "any"] for k in range(len(before)))
    return compared or any(one == "the" and two in _MOST for one, two in pairwise(before))


def _compares(lower: list[str], first: int, last: int) -> bool:
    """Tell whether words lead up to the number of another time: rose to 93, from 85 a year earlier."""
    if lower[last - 1] in ("to", "and") and lower[max(first, last - 3)] in ("from", "between"):
        # From 13 to 20 November: a span.
        return False
    return any(lower[at] in _COMPARING and _counted(lower, at + 1, last) for at in range(first, last - 1))


def _counted(lower: list[str], at: int, last: int) -> bool:
    """Tell whether a number begins at a token, or behind words that lead up to one: nearly 50, the 12."""
    while at < last and (lower[at] in _BEFORE_COUNT or is_adverb(lower[at])):
        at += 1
    return at < last and (lower[at][0].isdigit() or lower[at] in _NUMBERS)


def _hangs_apart(lower: list[str], clause: Clause, at: int) -> bool:
    """Tell whether a date stands in words that only hang on the clause: (they left) because of the fire in May."""
    first = clause.core_end
    if at <= first or first >= clause.last:
        return False
    word = lower[first + 1] if lower[first] == "," and first + 1 < at else lower[first]
    apart = word in _NOT_OF_CLAUSE or word.endswith("ing")
    return apart and not any(lower[k] == "," for k in range(max(first + 1, at - 2), at))


def _of_the_rest(lower: list[str], last: int, at: int) -> bool:
    """Tell whether words between two dates share out what happened: (one on Monday) , the other on | (Tuesday)."""
    return at - last <= _SHARED_OUT and lower[at - 1] in ("on", "in") and not _REST.isdisjoint(lower[last:at])


def _since_then(reading, clause: Clause, at: int) -> bool:
    """Tell whether a date is that of what a clause goes on from: (have not left) since their arrest on Nov. 23."""
    lower, first = reading.lower, max(clause.group.last, at - _LONGEST_SHARE)
    since = next((k for k in range(first, at - 2) if lower[k] == "since"), None)
    return since is not None and lower[at - 1] in ("on", "in") and "," not in lower[since:at]


def _of_noun(reading, clause: Clause, at: int, last: int, end: int) -> bool:
    """Tell whether a date is only of a noun: (released) third-quarter results; the figures for May (rose)."""
    lower, subject = reading.lower, clause.subject
    if subject and subject[0] < at < clause.group.first and "for" in lower[at - 2 : at]:
        return True
    aside = (
        k for k in range(clause.first, at) if lower[k] in _OTHER_TIMES or not (is_adverb(lower[k]) or lower[k] == ",")
    )
    lead = next(aside, at)
    if subject and at < subject[0] and lower[lead] in _OTHER_TIMES and at - lead > _LONGEST_LEAD:
        # Following a riot in May, they left.
        return True
    if at != clause.group.last or last >= end or last - at < 2 or "-" not in lower[at:last]:
        return False
    return lower[last].isalpha() and reading.words[last].islower() and lower[last] not in PREPOSITIONS


def _of_subject(reading, clause: Clause, at: int, row: dict) -> bool:
    """Tell whether a past day is only of the subject of a perfect: all aboard on Monday (have been saved)."""
    subject, verb = clause.subject, clause.group.first
    over = reading.published is not None and row["day_to"] is not None and row["day_to"] < reading.published
    return bool(over and subject and subject[0] < at < verb and reading.lower[verb] in ("has", "have"))


def _of_other_count(lower: list[str], at: int, last: int, end: int) -> bool:
    """Tell whether a date behind a verb is of another count than the verb's, told without a verb of its own.

    6,000 have come, nearly 900 of them last year; cut it to $10 and, in June, to $8; ten came, in 2011 only six.
    """
    lead = at - (lower[at - 1] in ("in", "on", "of"))
    comma = next((k for k in range(lead - 1, max(0, lead - _LONGEST_SHARE), -1) if lower[k] == ","), None)
    if comma is None:
        return False
    if lower[lead - 2 : lead] in _OF_THEM and _counted(lower, comma + 1, lead):
        return True
    if comma != lead - 1:
        return False
    joined = lower[last : last + 1] == [","] and lower[comma - 1] in ("and", "but")
    follows = last + joined
    if joined and lower[follows : follows + 1] in (["to"], ["at"], ["by"]):
        follows += 1
    elif joined:
        return False
    while follows < end and (lower[follows] in _BEFORE_COUNT or is_adverb(lower[follows])):
        follows += 1
    number = follows
    while number < end and (lower[number][0].isdigit() or lower[number] in _NUMBERS):
        number += 1
    # In 2011 only six; but: in 2011, 60 men were held.
    return number > follows and (number == end or not lower[number][0].isalnum() or lower[number] in ("and", "in"))
