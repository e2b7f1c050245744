"""Finds the verb groups of a sentence: auxiliaries, negation and main verb, and whether the verb is finite."""

from dataclasses import dataclass

from crossings.lexicon import pairs, words

from . import verbs

CLASSES = {name: frozenset(listed.split()) for name, listed in pairs(__file__, "word_classes").items()}
BE = CLASSES["be"]
_HAVE = CLASSES["have"]
_DO = CLASSES["do"]
MODALS = {
    "will": "planned", "shall": "planned", "won't": "planned", "'ll": "planned",
    **dict.fromkeys(CLASSES["open_modal"], "hypothetical"),
}  # fmt: skip
PRONOUNS = CLASSES["subject"] | {"who", "which", "that"}
DETERMINERS = CLASSES["determiner"]
PREPOSITIONS = CLASSES["preposition"]
_GERUND_LEADS = CLASSES["before_gerund"]
# A pronoun and its auxiliary are one token: he'll, they've, she'd.
_JOINED = {
    f"{pronoun}'{ending}": ending for pronoun in sorted(PRONOUNS | {"there"}) for ending in ("ll", "ve", "d", "re", "m")
}
_BEFORE_IS = PRONOUNS | CLASSES["before_is"]
_OBJECTS = DETERMINERS | CLASSES["object"]
GOVERNORS = pairs(__file__, "governors")
ADVERBS = words(__file__, "adverbs")
_AUXILIARY = BE | _HAVE | _DO | MODALS.keys() | _JOINED.keys() | {"to"}
# Prefixes that news writes with a hyphen: re-enter, co-found.
_PREFIXES = CLASSES["hyphen_prefix"]
_NOT_ING = CLASSES["not_ing"]
_NEGATIVE = frozenset(["not", "never", "cannot"])
_BE_PAST = frozenset(["was", "were", "wasn't", "weren't"])


@dataclass(slots=True)
class Group:
    """A verb group: tokens ``first`` to ``last`` (exclusive), its main verb at ``main``.

    ``form`` is ``past``, ``perfect``, ``passive``, ``progressive``, ``modal``, ``infinitive``, ``present``,
    ``participle`` or ``gerund``; ``factuality`` is what the group by itself says; ``sort`` as of
    :func:`crossings.events.verbs.sort_of`, or ``copula`` where the main verb is a form of be or have. ``tense`` is
    ``present`` where the finite word is one, else ``past``.
    """

    first: int
    main: int
    last: int
    lemma: str
    form: str
    factuality: str
    sort: str
    tense: str = "past"


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand between a subject or an auxiliary and its verb."""
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in ("family", "italy", "supply"))


def _left(lower: list[str], at: int, first: int) -> int:
    """Give the index of the nearest token to the left that is not an adverb (``first - 1`` if there is none)."""
    at -= 1
    while at >= first and is_adverb(lower[at]):
        at -= 1
    return at


def _auxiliaries(lower: list[str], at: int, end: int) -> Group | None:
    """Read the verb group that begins with an auxiliary or ``to``; None where no verb follows."""
    known = verbs.forms()
    first, word = at, lower[at]
    negated = be = have = bare = False
    modal = ""
    tense = "present"
    last_be = ""
    while at < end and at < first + 10:
        word = lower[at]
        word = "'" + _JOINED[word] if word in _JOINED else word
        if word in _NEGATIVE or word.endswith("n't"):
            negated = True
        if word in BE:
            be, last_be = True, word
            if word in _BE_PAST:
                tense = "past"
        elif word == "'d":
            modal = "hypothetical"
            bare = True
        elif word in _HAVE or word == "'ve":
            have = True
            tense = "past"
        elif word in MODALS:
            modal, bare = MODALS[word], True
        elif word in _DO:
            bare = True
            if word in ("did", "didn't"):
                tense = "past"
        elif word == "to" and at == first:
            bare = True
        elif not is_adverb(word) or (word in known.base and (bare and not be and not have)):
            break
        at += 1
    else:
        return Group(first, at - 1, at, "be", "present", "happened", "copula", tense) if be or have else None
    to = lower[first] == "to"
    if to and not (be or have) and word not in known.base:
        return None
    lemma, form = None, "modal" if modal else "infinitive" if to else "past"
    if be:
        lemma = known.participle.get(word) or verbs.regular_past(word)
        if lemma:
            form = form if modal or to else "passive"
        elif word in known.ing or (word.endswith("ing") and len(word) > 5 and word.isalpha() and word not in _NOT_ING):
            lemma, form = known.ing.get(word, word[:-3]), form if modal or to else "progressive"
        elif word == "to" and at + 1 < end and lower[at + 1] in known.base and last_be != "been":
            return _group(lower, first, at + 1, end, known.base[lower[at + 1]], "modal", "planned", negated, tense)
    elif have:
        lemma = known.participle.get(word) or verbs.regular_past(word)
        form = form if modal or to else "perfect"
        if lemma and (modal == "hypothetical"):
            form = "modal"
        elif lemma is None and not (modal or to) and lower[at - 1] == "had":
            tense = "past"
    elif bare:
        lemma = known.base.get(word)
        if lemma is None and not to and word.isalpha() and word.islower() and word not in DETERMINERS | PRONOUNS:
            lemma = word
    if lemma is None:
        if to or not (be or have):
            return None
        return Group(first, at - 1, at, "be" if be else "have", "present", "happened", "copula", tense)
    if lower[first] in ("being", "having"):
        form = "gerund"
    factuality = modal or "happened"
    return _group(lower, first, at, end, lemma, form, factuality, negated, tense)


def _group(
    lower: list[str], first: int, main: int, end: int, lemma: str, form: str, factuality: str, negated: bool, tense: str
) -> Group:
    if lower[main] in _PREFIXES and main + 2 < end and lower[main + 1] == "-":
        main += 2
        lemma = verbs.forms().base.get(lower[main], lower[main])
    return Group(first, main, main + 1, lemma, form, "denied" if negated else factuality, verbs.sort_of(lemma), tense)


def _governed(lower: list[str], group: Group, first: int) -> None:
    """Set the factuality of an infinitive by the word that governs it: ``plans to``, ``refused to``."""
    before = _left(lower, group.first, first)
    for at in range(before, max(first, before - 3) - 1, -1):
        found = GOVERNORS.get(lower[at])
        if found:
            if found == "planned" and at > first and lower[_left(lower, at, first)] in ("not", "no", "never"):
                found = "denied"
            group.factuality = found
            return
    group.factuality = "hypothetical"


def _bare_past(lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str) -> Group | None:
    """Read a past form with no auxiliary: a finite verb or a participle; None for an adjective (the planned visit)."""
    left = _left(lower, at, first)
    before = lower[left] if left >= first else ""
    after = lower[at + 1] if at + 1 < end else ""
    if before in DETERMINERS or before in PREPOSITIONS or before in ("-", "well", "$"):
        return None
    counted = before[:1].isdigit() or before in CLASSES["number"]
    if counted and after.isalpha() and not (after in PREPOSITIONS or after in _OBJECTS or is_adverb(after)):
        return None
    known = verbs.forms()
    finite_only = lower[at] in known.past and lower[at] not in known.participle
    if before in BE or before in _HAVE:
        return None
    if at > first and words_of[at][0].isupper() and words_of[at - 1][0].isupper():
        return None
    if lower[at] in known.base and lower[at] not in known.past:
        # Refugees come: of come and its like the participle is the present form, too.
        form = "present"
    elif before in PRONOUNS or finite_only:
        form = "past"
    elif (
        not before
        or (lower[at] not in known.past and lower[at] in known.participle)
        or after == "by"
        or (before == "," and (after in PREPOSITIONS or after == "as"))
    ):  # fmt: skip
        form = "participle"
    else:
        form = "past"
    unclear = lower[at] in known.base and before and before not in PRONOUNS and after not in DETERMINERS
    if unclear and not (before[-1] == "s" or words_of[left][0].isupper()):
        # put, hit, cut: without a pronoun before or an object after, more often a noun or a present form.
        return None
    tense = "present" if form == "present" else "past"
    return Group(at, at, at + 1, lemma, form, "happened", verbs.sort_of(lemma), tense)


def _present(reading, at: int, first: int, end: int, lemma: str) -> Group | None:
    """Read a third person with no auxiliary; None where the word is more likely a plural noun."""
    lower, words_of = reading.lower, reading.words
    left = _left(lower, at, first)
    if left < first or at + 1 >= end:
        return None
    before, after = lower[left], lower[at + 1]
    singular = before in ("he", "she", "it", "who", "which", "that") or (
        words_of[left].isalpha() and before not in DETERMINERS | PREPOSITIONS and before not in ("and", "or", ",")
        and (words_of[left][0].isupper() or after in _OBJECTS) and not before.endswith("s")
    )  # fmt: skip
    if not singular or (at > first and words_of[at][0].isupper()):
        return None
    if after in ("of", ",", ".", "and", "were", "are", "have", "or") and before not in ("he", "she", "it", "who"):
        return None
    return Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present")


def find(reading, first: int, end: int) -> list[Group]:
    """Give the verb groups between two tokens of one sentence, in order, none within another."""
    lower, words_of = reading.lower, reading.words
    known = verbs.forms()
    past, participle, third, ing = known.past, known.participle, known.third, known.ing
    found: list[Group] = []
    at = first
    while at < end:
        word = lower[at]
        group = None
        if word == "'s" and (at == first or lower[at - 1] not in _BEFORE_IS):
            # A possessive: the country's tests.
            at += 1
            continue
        if word in _AUXILIARY:
            group = _auxiliaries(lower, at, end)
            if group and group.form == "infinitive":
                _governed(lower, group, first)
        elif word in past or word in participle:
            group = _bare_past(lower, words_of, at, first, end, past.get(word) or participle[word])
        elif word in third:
            group = _present(reading, at, first, end, third[word])
        elif word in ing:
            if at > first and (lower[at - 1] in _GERUND_LEADS or lower[_left(lower, at, first)] in _GERUND_LEADS):
                group = Group(at, at, at + 1, ing[word], "gerund", "happened", verbs.sort_of(ing[word]))
        elif word[-2:] == "ed" and words_of[at].islower():
            stem = verbs.regular_past(word)
            if stem:
                group = _bare_past(lower, words_of, at, first, end, stem)
        if group is None:
            at += 1
        else:
            found.append(group)
            at = group.last
    return found
