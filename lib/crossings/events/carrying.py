"""Tells to which other clauses of its sentence a date carries over: they left on Monday and crossed the river."""

from datetime import timedelta

from crossings import edtf

from .clause import Clause
from .group import GOVERNING
from .verbs import kinds
from .word_classes import RELATIVE

_DONE = frozenset(["past", "perfect", "passive"])
_HARMS = frozenset(["kill", "injure", "destroy", "evacuate"])  # kinds of happening
_BEFELL = _HARMS | {"die", "rescue", "arrest"}
_BEFORE_THEN = frozenset(["had", "'d", "having"])
_MEANWHILE = frozenset(["when", "as", "while"])  # what they open was at the time of the clause beside
_IN_TIME = frozenset(["in", "during"])
_NEAR = 8  # tokens from a date to the "in which" of what was then
_JOINING = frozenset(["and", "or"])
_GOING_ON = frozenset(["and", "but", ",", ""])
_EARLIER = 3  # clauses before one with whose date it may go on
_MONTH = timedelta(days=31)
_LEFT_BARE = 2  # tokens from "and" to a verb that shares its subject

Dated = dict[int, tuple[dict, bool]]


def carry(reading, dates_at: dict, found: list[Clause], sentence_dates: list[int], dated: Dated) -> None:
    """Add to the dates of a sentence's clauses those of the clauses beside them, none where a clause has its own."""
    lower = reading.lower
    ended = {last: _closed(row) for at in sentence_dates for last, row in [dates_at[at]]}
    if found and found[0].opener == "since" and 0 in dated:
        _open_since(found, 0, dated)
    for index in range(1, len(found)):
        clause, previous = found[index], found[index - 1]
        behind = clause.first - (lower[clause.first - 1] == ",")
        if clause.opener == "since" and index in dated:
            _open_since(found, index, dated)
        if index not in dated and behind in ended and _turns_on_date(lower, clause, previous):
            dated[index] = (ended[behind], True)
        done_to = clause.group.form == "infinitive" and clause.group.factuality != "planned" and _done(previous)
        if done_to and index in dated and index - 1 not in dated and not _ahead(reading, dated[index][0]):
            # Voted to support it on Friday: the vote was then, whatever came of it.
            dated[index - 1] = (dated[index][0], False)
        if index not in dated and index - 1 in dated and _told_with(lower, clause, previous):
            dated[index] = (dated[index - 1][0], False)
        if clause.opener in _JOINING and clause.group.first - clause.first <= _LEFT_BARE:
            _share(reading, found, index, dated)
        if index not in dated and index - 1 in dated and _did_harm(clause, previous):
            dated[index] = (dated[index - 1][0], False)
        if index not in dated and clause.opener in _MEANWHILE and _done(clause) and index - 1 in dated:
            # Ten fled as police opened fire; died when it sank.
            dated[index] = (dated[index - 1][0], False)
        if clause.opener in _MEANWHILE and index in dated and index - 1 not in dated and _met(lower, previous, clause):
            # Refugees rioted when the list was read out in May.
            dated[index - 1] = (dated[index][0], False)
        if index not in dated and lower[clause.first - 1] == ";":
            _behind_semicolon(lower, found, index, dated)
        if index not in dated and clause.opener == "which" and lower[clause.first - 1] in _IN_TIME:
            _in_which(dates_at, found, index, sentence_dates, dated)
        if index not in dated:
            _go_on(found, index, dated)
    _by_leading(found, dated)
    for index, clause in enumerate(found[:-1]):
        group = clause.group
        under_way = clause.opener in RELATIVE and group.form == "progressive" and group.tense == "past"
        under_way = under_way or (group.form == "participle" and lower[group.main].endswith("ing"))
        if under_way and index not in dated and index + 1 in dated and _done(found[index + 1]):
            # In May a woman who was queuing saw him: she queued then.
            dated[index] = (dated[index + 1][0], False)


def _closed(row: dict) -> dict:
    """Give a date without what goes on from it: since 2002, when they came: they came in 2002."""
    if row["day_to"] is not None or row.get("edtf") is None:
        return row
    return {**row, "day_to": edtf.day_range(row["edtf"])[1]}


def _open_since(found: list[Clause], index: int, dated: Dated) -> None:
    """Let what has happened since another thing begin on its day: have fled since the town fell on Sunday."""
    behind = next((k for k in range(index + 1, len(found)) if not found[k].hangs), None)
    target = behind if index == 0 else index - 1
    if target is not None and target not in dated and found[target].group.form == "perfect":
        row = dated[index][0]
        if row["day_from"] is not None:
            dated[target] = ({**row, "day_to": None}, False)


def _by_leading(found: list[Clause], dated: Dated) -> None:
    """Date what happened when another thing did, told first: when it sank on Monday, ten drowned."""
    if not found or 0 not in dated or found[0].opener not in _MEANWHILE:
        return
    target = next((k for k in range(1, len(found)) if not found[k].hangs), None)
    if target is not None and target not in dated and _done(found[target]) and _done(found[0]):
        dated[target] = (dated[0][0], False)


def _in_which(dates_at: dict, found: list[Clause], index: int, sentence_dates: list[int], dated: Dated) -> None:
    """Date what happened in something by its day: the raid on Oct. 7 in which ten were killed."""
    clause = found[index]
    near = [at for at in sentence_dates if clause.first - _NEAR <= at < clause.first]
    if near and _done(clause):
        dated[index] = (dates_at[near[-1]][1], False)
    elif index - 1 in dated and _done(clause):
        dated[index] = (dated[index - 1][0], False)


def _turns_on_date(lower: list[str], clause: Clause, previous: Clause) -> bool:
    """Tell whether the date before a clause is its day: to May 25, | when they attacked; it was in May | that they."""
    if clause.opener == "when" or (clause.opener in _MEANWHILE and lower[clause.first - 1] == "," and _done(clause)):
        return True
    pointing = previous.group.lemma == "be" and lower[previous.group.first - 1] == "it"
    return clause.opener == "that" and pointing


def _told_with(lower: list[str], clause: Clause, previous: Clause) -> bool:
    """Tell whether a clause only says what came of the one before it, by what, or of what that speaks.

    It sank, killing ten; rose by taking it; began to arrive; was reported to have left.
    """
    group = clause.group
    if group.form == "result":
        return True
    if group.form == "gerund":
        led = group.first == previous.group.last and _leads_to(previous)
        return led or (lower[group.first - 1] == "by" and previous.group.sort in ("happening", "other"))
    if group.form != "infinitive":
        return False
    reported = previous.group.form == "passive" and previous.group.sort == "reporting"
    return _leads_to(previous) or (reported and lower[group.first + 1 : group.first + 2] == ["have"])


def _met(lower: list[str], previous: Clause, clause: Clause) -> bool:
    """Tell whether two clauses tell of things done at one time: they rioted | when it was read out."""
    now = _done(previous) and not previous.hangs and previous.group.sort in ("happening", "other")
    return now and _done(clause) and not (_had(lower, previous) or _had(lower, clause))


def _had(lower: list[str], clause: Clause) -> bool:
    """Tell whether a clause tells of what was before: had fled, had been sent home."""
    return clause.group.form == "perfect" or lower[clause.group.first] in _BEFORE_THEN


def _behind_semicolon(lower: list[str], found: list[Clause], index: int, dated: Dated) -> None:
    """Date what came of a thing, told behind a semicolon: it sank on Monday; ten were rescued.

    What has come of what goes on since a day has come since: has treated ten since May; two have died.
    """
    clause = found[index]
    earlier = next((k for k in range(index - 1, max(-1, index - 1 - _EARLIER), -1) if k in dated), None)
    if earlier is None or not _done(clause) or clause.hangs:
        return
    row, before = dated[earlier][0], found[earlier].group
    harm = kinds().get(clause.group.lemma) in _BEFELL and _done(found[earlier]) and not _had(lower, found[earlier])
    goes_on = row["day_to"] is None and before.form == clause.group.form == "perfect"
    if goes_on or (harm and not _had(lower, clause) and row["day_from"] and row["day_from"] == row["day_to"]):
        dated[index] = (row, False)


def _did_harm(clause: Clause, previous: Clause) -> bool:
    """Tell whether a thing that was on a day did harm then: a fire that broke out on Monday | has killed ten."""
    told_of = previous.opener in RELATIVE and previous.subject == clause.subject and _done(previous)
    return told_of and _done(clause) and kinds().get(clause.group.lemma) in _HARMS


def _share(reading, found: list[Clause], index: int, dated: Dated) -> None:
    """Share a date between two verbs of one subject: arrested and deported on Monday; on Monday they met and signed."""
    clause, previous = found[index], found[index - 1]
    alone = previous.group.last == clause.first or clause.group.shared
    if index in dated and index - 1 not in dated and alone:
        dated[index - 1] = (dated[index][0], False)
    elif index not in dated and index - 1 in dated and not previous.hangs:
        row = dated[index - 1][0]
        if row["start"] < reading.starts[previous.group.first]:
            dated[index] = (row, False)


def _go_on(found: list[Clause], index: int, dated: Dated) -> None:
    """Give a verb the day of the one before it that it goes on from: broke away on Thursday, turned south | and."""
    clause = found[index]
    if clause.opener not in _GOING_ON or clause.hangs or not _done(clause) or clause.subject is None:
        return
    for k in range(index - 1, max(-1, index - 1 - _EARLIER), -1):
        earlier = found[k]
        if earlier.subject == clause.subject and not earlier.hangs and earlier.group.sort != "reporting":
            if k in dated and _done(earlier) and earlier.group.form == clause.group.form:
                row = dated[k][0]
                if None not in (row["day_from"], row["day_to"]) and row["day_to"] - row["day_from"] < _MONTH:
                    dated[index] = (row, False)
            return


def _ahead(reading, row: dict) -> bool:
    return None not in (reading.published, row["day_from"]) and row["day_from"] > reading.published


def _leads_to(clause: Clause) -> bool:
    return clause.group.lemma in GOVERNING or clause.group.lemma == "let"


def _done(clause: Clause) -> bool:
    return clause.group.tense == "past" and clause.group.form in _DONE
