"""Says how sure each rule is, in coarse steps, and what moves a row up or down by a step.

The steps are judgement, made while reading reports found by the rules, and no counted shares: of ten rows at a step
about as many should be right, words and speaker both. A construction that news uses for nothing else (a quotation,
then ``A said``) stands at the top; one that often describes rather than reports (``A discussed B``) below 0.5, where
rows are kept but not shown.
"""

from crossings.schemas import SHOWN

from .word_classes import CLASSES

STEPS = (0.2, 0.4, 0.55, 0.7, 0.85, 0.95)

RULES = {
    # a whole quotation and its report
    "quote_then_speaker_said": 0.95,
    "said_then_speaker": 0.95,
    "said_then_quote": 0.95,
    "quote_after_colon": 0.95,
    "name_colon_quote": 0.7,
    "clause_colon_quote": 0.7,
    "quote_after_report": 0.7,
    "quote_after_sentence": 0.4,
    "quote_without_cue": 0.4,
    "quoted_fragment": 0.2,
    # a clause and its report
    "according_to_after": 0.85,
    "according_to_before": 0.85,
    "count_told": 0.7,
    "that_clause": 0.7,
    "bare_clause": 0.7,
    "clause_then_speaker_said": 0.7,
    "clause_then_said_inverted": 0.55,
    "said_then_fragment": 0.55,
    "infinitive_complement": 0.55,
    "wh_clause": 0.55,
    "headline_colon": 0.55,
    # what may be only spoken about
    "noun_phrase_object": 0.4,
    "preposition_object": 0.4,
    "after_colon": 0.4,
    "noun_that_clause": 0.4,
    "noun_infinitive": 0.4,
}

# What moves a row, in steps.
IN_MARKS = +1  # a noun phrase with words between marks: it was said, and not only spoken about
OF_A_COUNT = +1  # told the Herald of 18 people rescued: a report as a clause is one
NAMED = +1  # speaks of a rumour, calls for a meeting: what is named was said, and not only spoken about
OWNED = +1  # his promise to, reports that: a noun that names words and not only what somebody holds
NO_MARK = -2  # a quotation that neither comma nor colon introduces
NOT_OF_QUOTING = -3  # ... after a verb that introduces none: A expressed "B"
NO_SUBJECT = -2  # a clause that does not begin like one
NO_CLAUSE = -2  # a pronoun alone: A denied it
NO_SPEAKER_TOLD = -1  # an infinitive after a passive: it was asked to go
OF_ANOTHER = -1  # a noun phrase of a verb that takes someone to do something: A urged B

# The most that a row may have.
OF_BELIEF = 0.4  # A thinks B: held, and perhaps never said
OF_A_BODY = 0.7  # ... but what a ministry or a committee believes was told by it
BY_NOBODY = 0.55  # a passive without by: it was reported that ...
TO_SOMEBODY = 0.7  # ... with whoever heard it: residents were told that ...
BY_NOBODY_BARE = 0.4  # ... and without that: it was reported stolen
DOUBTED = 0.4  # what cannot speak, or says nothing

# What moves a row when it is known who speaks, and with which words, by less than a step.
PLAIN = 0.05  # said, told: verbs that do nothing else
BEHIND = 0.05  # what a clause told before its report was reported: they left, the guard said
NO_KNOWN_VOICE = -0.1  # of no kind of people or bodies that speak: a wall, a survey, ten percent
RELATIVE = -0.12  # midwives who agreed to stay: who is only described; but: who said that they left
WITH_AUXILIARY = -0.12  # would say, is asking, does not say: not said on an occasion
NOT_PLAIN = -0.12  # a bare clause behind a verb that takes one seldom: it points more, they will hear cases
_FIRM, _LEAST = 0.85, 0.05  # no row above is moved
_CLAUSES = frozenset([
    "bare_clause", "that_clause", "wh_clause", "clause_then_speaker_said", "infinitive_complement",
])  # fmt: skip
_NAMING = frozenset(["noun_phrase_object", "preposition_object"])
_RELATIVE = frozenset(["who", "which", "that"])
_PLAIN_VERBS = CLASSES["plain_saying"]
_LIGHT = CLASSES["doubtful_auxiliary"]


def of(rule: str, *, moved: int = 0) -> float:
    """Give the confidence of a rule, moved by some steps."""
    at = STEPS.index(RULES[rule]) + moved
    return STEPS[max(0, min(at, len(STEPS) - 1))]


def of_voice(
    sure: float, rule: str, lemma: str, cue: list[str], speaker: str, group: str | None, *, heard: bool, clause: bool
) -> float:
    """Give the confidence of a row by what its speaker and its cue are, too.

    Parameters
    ----------
    sure : float
        The confidence that its construction has.
    rule, lemma : str
        The lemma is that of the cue.
    cue : list of str
        The words of the cue, in lower case.
    speaker : str
        The words of the speaker, as written.
    group : str or None
        What kind of people or body the speaker is.
    heard : bool
        Whether somebody was told or asked it, so that a source that is not named is no doubt.
    clause : bool
        Whether the content begins with a subject and its verb.
    """
    if sure > _FIRM:
        return sure
    # Whom nothing makes known may speak all the same: what its construction shows is not hidden for that alone.
    shown = BY_NOBODY if rule in _NAMING and speaker else SHOWN
    least = shown if sure >= shown else _LEAST
    plain = lemma in _PLAIN_VERBS
    if rule in _CLAUSES and plain:
        sure += PLAIN
    elif rule == "bare_clause" and not clause:
        sure += NOT_PLAIN
    if rule == "clause_then_speaker_said":
        sure += BEHIND
    if group is None and sure > STEPS[0] and not heard:
        sure += NO_KNOWN_VOICE
    if speaker.lower().rpartition(" ")[2] in _RELATIVE and rule != "that_clause" and not (plain and clause):
        sure += RELATIVE
    if len(cue) > 1 and cue[0] in _LIGHT and not heard:
        sure += WITH_AUXILIARY
    return round(max(sure, least), 2)
