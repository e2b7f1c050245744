"""Tells how sure an event is: by its rule, its date, and how much its words say."""

from crossings.lexicon import words

from .clause import Clause
from .word_classes import CLASSES, DETERMINERS

# How often an event of each form is right, where its verb is a listed one and no date says when.
_BY_FORM = {
    "past": 0.65, "perfect": 0.7, "passive": 0.7, "progressive": 0.6, "modal": 0.6, "infinitive": 0.45,
    "present": 0.25, "participle": 0.45, "gerund": 0.45, "result": 0.55,
}  # fmt: skip
_BY_NOUN_RULE = {"noun_on_date": 0.7, "noun_and_place_on_date": 0.6, "date_before_noun": 0.6}
OF_DEED = 0.5  # a noun that says to whom it was done, without a date
_HEADLINE_PRESENT = 0.55
_NEEDS_OBJECT = words(__file__, "needs_object")
_EXPLETIVE = CLASSES["after_it"]
_HAPPEN = frozenset(["happen", "occur"])
_UNKNOWN = CLASSES["subject"] - {"i", "we", "you"}
_SHORT_SUBJECT = 2
_STANDING_IN = frozenset(["the one", "the ones"])
_IN_ORDER = words(__file__, "one_of_several")


def of_verb(
    clause: Clause, who: str | None, told: list[str], *, dated: bool, own: bool, headline: bool, able: bool
) -> float:
    """Give the confidence of an event that a verb tells.

    Parameters
    ----------
    clause : Clause
    who : str or None
        Of whom it speaks.
    told : list of str
        The words behind the verb, without the date that says when.
    dated, own : bool
        Whether a date says when, and whether it stands in the clause's own core.
    headline : bool
        Whether the clause is of the headline, where the present tells what happened.
    able : bool
        Whether its verb only tells what somebody can do.
    """
    group = clause.group
    sure = _HEADLINE_PRESENT if group.form == "present" and headline else _BY_FORM[group.form]
    open_end = group.form == "infinitive" and (group.factuality == "hypothetical" or who is None)
    if dated and group.form != "result" and not open_end:
        sure += 0.15 if own and group.form not in ("gerund", "participle") else 0.1
    if group.sort == "other":
        sure -= 0.1
    if group.form == "infinitive" and group.factuality == "happened" and not clause.unsaid:
        sure += 0.15  # is said to have left
    if able:
        sure -= 0.4  # could not stop it: what somebody can do, and nothing that happened
    if who is None:
        sure -= 0.15 if group.form == "infinitive" and group.factuality != "planned" else 0.2
    elif who.lower() == "it":
        # An "it" that is not known, or that stands for nothing: it took until Friday.
        sure -= 0.4 if group.lemma in _EXPLETIVE else 0.2 if group.form == "infinitive" else 0.35
    elif who.lower() in _UNKNOWN:
        sure -= 0.15
    return sure - _says_little(clause, who, told)


def _says_little(clause: Clause, who: str | None, told: list[str]) -> float:
    """Give what a clause loses whose words say too little: it published; the accident happened."""
    group = clause.group
    if clause.unsaid:
        # What has happened, how many left; whom the army is said to have sent back.
        return 0.45
    if who and who.lower() in _STANDING_IN:
        # The one that closed.
        return 0.6
    if who and who.lower() in _IN_ORDER and group.form == "participle":
        # The second, passed in May: of what, stands elsewhere.
        return 0.35
    lacks = told[:1] == ["since"] and group.form != "passive" and group.lemma in _NEEDS_OBJECT
    if clause.object or (told and not lacks):
        return 0.0
    if group.form == "participle":
        return 0.1
    if group.form != "passive" and not group.suffered and group.lemma in _NEEDS_OBJECT:
        return 0.35
    if who and who.rsplit(" ", 1)[-1].lower() in CLASSES["time_noun"]:
        # A day elapsed.
        return 0.35
    if group.lemma in _HAPPEN and clause.subject and clause.subject[1] - clause.subject[0] <= _SHORT_SUBJECT:
        return 0.35
    return 0.0


def of_noun(rule: str, lower: list[str], phrase: tuple[int, int], at: int, date: tuple[int, int], told: bool) -> float:
    """Give the confidence of an event that a noun tells.

    Parameters
    ----------
    rule : str
    lower : list of str
    phrase, date : (first, last)
        The tokens of the noun's phrase and of its date.
    at : int
        The noun.
    told : bool
        Whether a verb of the sentence tells it, or told something at it (a news conference, a hearing).
    """
    sure = _BY_NOUN_RULE[rule]
    first, last = phrase
    modifiers = [k for k in range(first, at) if lower[k] not in DETERMINERS and not date[0] <= k < date[1]]
    complement = any(not date[0] - 1 <= k < date[1] for k in range(at + 1, last))
    if not modifiers and not complement:
        # The test, on a day: what was tested, and who tested it, stands elsewhere.
        sure -= 0.25
    return sure - 0.3 if told else sure
