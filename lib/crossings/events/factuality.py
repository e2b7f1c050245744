"""Tells of what a clause tells whether it happened, is planned, is denied or is left open."""

from .article import Article
from .clause import Clause
from .joints import FARTHEST
from .word_classes import CLASSES, MARKS

_DOUBTING = CLASSES["doubting"]
_FORETELLING = CLASSES["foretelling"]
_LATER = CLASSES["afterwards"]
_NEAR = 10  # tokens from a word of fear to what is feared
_BESIDE = 5  # tokens from a verb to the subject of what it tells: told reporters on Monday that | he
_UNLESS = frozenset(["if", "unless", "otherwise", "were"])
_NONE = frozenset(["no", "nobody", "none", "neither", "nothing"])
_NOT_BEFORE = frozenset(["not", "neither"])
_DENIES_TURNED = CLASSES["denies_turned"]
_PRESUMED = CLASSES["presumed"]
_OPEN = CLASSES["open_deed"]
_WITHOUT = frozenset(["without"])
_ONE = frozenset(["one", "a", "an", "any", "anyone", "anybody"])
_FEARING = CLASSES["fearing"]
_IN_CASE = CLASSES["in_case"]
_PRESUMING = CLASSES["presuming"]
_FACING = CLASSES["facing"]


def _would(article: Article, found: list[Clause], index: int, row: dict | None) -> str:
    """Tell what a "would" tells: what was foretold (they said they would go), what came later (in May he would die)."""
    reading, clause = article.reading, found[index]
    first = max(found[0].first, clause.group.first - FARTHEST)
    last = min(found[-1].last, clause.group.first + FARTHEST)
    if clause.conditional or not _UNLESS.isdisjoint(reading.lower[first:last]):
        return "hypothetical"
    leading = index == 0 and clause.opener == "that"
    told_by = found[1 if leading else index - 1].group if len(found) > 1 and (leading or index) else None
    said = told_by is not None and (told_by.sort in ("reporting", "speech") or told_by.lemma in _FORETELLING)
    if said and clause.opener in ("that", "") and told_by.tense == "past":
        # But: demanded a plan that would help; rejected it over fears it would fail.
        own = clause.subject is not None and clause.first <= clause.subject[0] < clause.group.first
        beside = own and (leading or clause.subject[0] - told_by.last <= _BESIDE)
        doubted = told_by.lemma in _DOUBTING
        return "denied" if told_by.lemma == "deny" else "planned" if beside and not doubted else "hypothetical"
    over = row is not None and reading.published is not None and row["day_to"] is not None
    narrated = over and row["day_to"] < reading.published and not said and not clause.hangs
    ahead = narrated and (
        row["start"] < reading.starts[clause.group.first]
        or not _LATER.isdisjoint(reading.lower[clause.group.first : clause.group.main])
    )
    return (
        "happened" if ahead and article.covering.speaker(reading.starts[clause.group.first]) is None else "hypothetical"
    )


def _of_none(lower: list[str], clause: Clause) -> bool:
    """Tell whether a clause is told of nobody and nothing: no boat (came), nobody (left)."""
    subject = clause.subject
    none = subject and lower[subject[0]] in _NONE and clause.opener != "whose"
    none = none and lower[subject[0] + 1] not in ("fewer", "less")  # no fewer than ten
    return bool(none or (subject and subject[0] and lower[subject[0] - 1] in _NOT_BEFORE))


def _turned_round(lower: list[str], clause: Clause, previous: Clause | None) -> bool:
    """Tell whether an auxiliary stands before its subject because the sentence denies: nor was the case | settled."""
    if previous is None or previous.group.sort != "copula" or clause.opener or not clause.subject:
        return False
    first = previous.group.first
    leads = lower[max(0, first - 1)] in _DENIES_TURNED or lower[previous.first] == "not"
    return leads and clause.subject[0] == previous.group.last


def _presumed(lower: list[str], clause: Clause, previous: Clause | None) -> bool:
    """Tell whether a thing is only presumed, suspected or feared: feared drowned, suspected of having helped."""
    at = clause.group.shared[0] if clause.group.form == "gerund" and clause.group.shared else clause.group.first
    if clause.group.form == "gerund":
        before = lower[at - 1]
        return before in _FACING or (before == "of" and (lower[at - 2] in _PRESUMED or lower[at - 2] in _OPEN))
    if clause.group.form in ("past", "participle") and lower[at - 1] in _PRESUMED:
        return True
    return bool(previous and previous.group.lemma in _PRESUMING and clause.opener == "that")


def _feared(lower: list[str], clause: Clause, previous: Clause | None) -> bool:
    """Tell whether what will be is only feared: aid workers fear | the roads will close; worries that he will."""
    first = max(previous.group.first if previous else 0, clause.group.first - _NEAR, 0)
    before = lower[first : clause.group.first]
    at = next((k for k, word in enumerate(before) if word in _FEARING), None)
    return at is not None and MARKS.isdisjoint(before[at:]) and "," not in before[at:]


def of_verb(article: Article, found: list[Clause], index: int, row: dict | None) -> str:
    """Give the factuality of what a clause tells, by its verb group, its subject and the clause before it."""
    lower, clause = article.reading.lower, found[index]
    group, previous = clause.group, found[index - 1] if index else None
    stated = group.factuality
    if stated == "denied" and group.form == "modal" and lower[clause.first - 1 : clause.first + 1] == ["so", "that"]:
        return "hypothetical"  # so that they would not be seen: whether they were nobody says
    if stated == "hypothetical" and group.form == "modal" and lower[group.first] == "would":
        return _would(article, found, index, row)
    if (
        stated == "planned"
        and group.form == "modal"
        and any(o.conditional for o in found[max(0, index - 2) : index + 3])
    ):
        return "hypothetical"  # if they find a boat, they will go
    if stated == "planned" and group.form == "modal" and _feared(lower, clause, previous):
        return "hypothetical"
    if group.form == "infinitive" and previous and previous.group.last == group.first and _of_none(lower, previous):
        # Nobody agreed to go.
        return stated if previous.group.sort == "reporting" else "denied"
    if stated == "happened":
        subject = clause.subject
        meant = previous and previous.group.lemma == "mean" and previous.group.factuality == "denied"
        if group.form == "gerund" and lower[group.first - 1] in _WITHOUT:
            return "denied"
        if subject and lower[subject[0] - 1] in _WITHOUT and lower[subject[0]] in _ONE and clause.hangs:
            return "denied"  # without one boat leaving
        if _of_none(lower, clause) or _turned_round(lower, clause, previous) or (meant and clause.opener == "that"):
            return "denied"
        if _presumed(lower, clause, previous):
            return "hypothetical"
        if clause.conditional or (subject and lower[subject[0]] in ("any", "anyone", "anybody", "whoever")):
            return "hypothetical"
        if previous and previous.group.lemma == "deny" and clause.first <= previous.group.last + 3:
            return "denied"
        if group.form == "present" and clause.opener in _IN_CASE:
            return "planned" if clause.opener == "before" else "hypothetical"
        published = article.reading.published
        if row and published and group.tense == "present" and row["day_from"] and row["day_from"] > published:
            return "planned"
    return stated
