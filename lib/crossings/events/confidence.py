"""Tells how sure an event is: by its rule, its date, and how much its words say."""

from crossings.lexicon import words

from .clause import Clause
from .group import Group
from .verbs import kinds
from .word_classes import CLASSES, DETERMINERS, PREPOSITIONS

# How often an event of each form is right, where nothing else speaks for or against it. Passives and perfects have an
# auxiliary that shows them to be verbs and done; a present mostly tells what is so in general.
_BY_FORM = {
    "past": 0.6, "perfect": 0.7, "passive": 0.7, "progressive": 0.55, "modal": 0.5, "infinitive": 0.55,
    "present": 0.2, "participle": 0.5, "gerund": 0.55, "result": 0.45,
}  # fmt: skip
_BY_NOUN_RULE = {"noun_on_date": 0.7, "noun_and_place_on_date": 0.6, "date_before_noun": 0.6}
OF_DEED = 0.5  # a noun that says to whom it was done, without a date
_HEADLINE_PRESENT = 0.6
_DATED, _PLACED = 0.15, 0.06  # what is told of a day, or of a place, took place
_TOLD_OF_ONCE = 0.2  # a present that is dated, planned or only possible is no custom
_IN_STORE = 0.2  # opens on Monday, if the wind drops, once the border reopens: one deed to come
_WITH_PARTICLE = 0.1  # broke out, sent back: with such a word a verb is nearly always a deed
_PLAIN, _LOOSE = 0.12, 0.1
_UNLISTED = 0.15  # a verb of no list may be a state, a saying, or no verb at all
_LIKE_ADJECTIVE = 0.12  # ruined houses, fighters allied with: a past form of no list without an object of its own
_LASTING = 0.4  # is closed, are paid: how things stand
_GOING_ON = 0.05  # are living, is running: may be no more than a state
_PLANNED = 0.12  # will leave: more than may or would leave
_CAN = 0.4
_TELLS_WHEN = 0.1  # when the boat sank, whom they took: what is known, and happened
_PLAIN_KINDS = CLASSES["plain_kind"]
_LOOSE_VERBS = words(__file__, "loose_verbs")
_TIME_OPENERS = CLASSES["tells_when"]
_PARTICLES = CLASSES["particle"] - PREPOSITIONS
_BEGINS_OBJECT = DETERMINERS | CLASSES["object"] | CLASSES["number"] | CLASSES["before_number"]
_NEEDS_OBJECT = words(__file__, "needs_object")
_EXPLETIVE = CLASSES["after_it"]
_HAPPEN = frozenset(["happen", "occur"])
_SHORT_SUBJECT = 2
_IN_CASE = CLASSES["in_case"]
_SETTLING = CLASSES["settling"]
_ANYBODY = frozenset(["whoever", "whatever", "whichever"])
_STANDING_IN = frozenset(["the one", "the ones"])
_IN_ORDER = words(__file__, "one_of_several")


def of_verb(
    clause: Clause, who: str | None, told: list[str], after: str, *,
    factuality: str, dated: bool, placed: bool, headline: bool, able: bool, finite: bool,
) -> float:  # fmt: skip
    """Give the confidence of an event that a verb tells.

    Parameters
    ----------
    clause : Clause
    who : str or None
        Of whom it speaks.
    told : list of str
        The words behind the verb, without the date that says when.
    after : str
        The word right behind the verb.
    factuality : str
        Whether it happened.
    dated, placed : bool
        Whether a date says when, a place where.
    headline : bool
        Whether the clause is of the headline, where the present tells what happened.
    able : bool
        Whether its verb only tells what somebody can do.
    finite : bool
        Whether its auxiliaries are finite ones: is held; but: is being held, be given.
    """
    group = clause.group
    form = group.form
    sure = _HEADLINE_PRESENT if form == "present" and headline else _BY_FORM[form]
    if form == "present" and (dated or factuality in ("hypothetical", "planned")):
        sure += _TOLD_OF_ONCE
        if (factuality == "planned" and dated) or clause.opener in _IN_CASE - {"before"}:
            sure += _IN_STORE
    elif dated:
        sure += _DATED
    if placed:
        sure += _PLACED
    if after in _PARTICLES:
        sure += _WITH_PARTICLE
    if form == "modal" and factuality == "planned":
        sure += _PLANNED
    if clause.opener in _TIME_OPENERS:
        sure += _TELLS_WHEN
    # That ten be given food, had they been taken in: of a form of be that is no finite one the tense is unknown.
    lasting = _LASTING if finite else 0.0
    if group.tense == "present" and factuality != "denied":
        sure -= lasting if form == "passive" else _GOING_ON if form == "progressive" else 0.0
    if able:
        sure -= _CAN  # could not stop it: what somebody can do, and nothing that happened
    if who is None:
        # To do so, by nobody who is named: mostly what might be done.
        sure -= 0.25 if form == "infinitive" and factuality == "hypothetical" else 0.05
    elif who.lower() == "it" and form != "infinitive" and group.lemma in _EXPLETIVE:
        sure -= 0.25  # an "it" that stands for nothing: it took until Friday
    return sure + _by_verb(group, after) - _says_little(clause, who, told)


def _by_verb(group: Group, after: str) -> float:
    """Give what the verb itself says for or against: to flee is a deed wherever it stands, to give or hold is none."""
    if group.sort == "speech" and group.lemma in _SETTLING:
        return 0.0
    if group.sort in ("other", "speech"):
        bare = group.form in ("past", "participle") and not (after in _BEGINS_OBJECT or after[0].isdigit())
        return -_UNLISTED - (_LIKE_ADJECTIVE if bare and group.sort == "other" else 0.0)
    if group.lemma in _LOOSE_VERBS:
        return -_LOOSE
    return _PLAIN if kinds().get(group.lemma) in _PLAIN_KINDS else 0.0


def _says_little(clause: Clause, who: str | None, told: list[str]) -> float:
    """Give what a clause loses whose words say too little: it published; the accident happened."""
    group = clause.group
    if clause.opener in _ANYBODY:
        return 0.9  # whoever defies it: of nobody in particular; but what has happened, how many left are of somebody
    if who and who.lower() in _STANDING_IN:
        # The one that closed.
        return 0.6
    if who and who.lower() in _IN_ORDER and group.form == "participle":
        # The second, passed in May: of what, stands elsewhere.
        return 0.4
    lacks = told[:1] == ["since"] and group.form != "passive" and group.lemma in _NEEDS_OBJECT
    if clause.object or (told and not lacks):
        return 0.0
    if group.form == "participle":
        return 0.1
    if group.form != "passive" and not group.suffered and group.lemma in _NEEDS_OBJECT:
        return 0.4
    if who and who.rsplit(" ", 1)[-1].lower() in CLASSES["time_noun"]:
        # A day elapsed.
        return 0.4
    if group.lemma in _HAPPEN and clause.subject and clause.subject[1] - clause.subject[0] <= _SHORT_SUBJECT:
        return 0.4
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
