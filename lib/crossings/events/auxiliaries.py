"""Reads the verb groups that begin with an auxiliary or ``to``: was to be signed, has been arrested, will go."""

from crossings.lexicon import pairs, words

from . import verbs
from .group import Group, is_closed, left_of, participle_of
from .word_classes import BE, CLASSES, DETERMINERS, MODALS, PRONOUNS, is_adverb

_HAVE = CLASSES["have"]
_DO = CLASSES["do"]
# A pronoun and its auxiliary are one token: he'll, they've, she'd.
JOINED = {
    f"{pronoun}'{ending}": ending for pronoun in sorted(PRONOUNS | {"there"}) for ending in ("ll", "ve", "d", "re", "m")
}
GOVERNORS = pairs(__file__, "governors")
NOUN_GOVERNORS = pairs(__file__, "noun_governors")
ALSO_NOUNS = words(__file__, "also_nouns")
# Prefixes that news writes with a hyphen: re-enter, co-found.
_PREFIXES = CLASSES["hyphen_prefix"]
_NOT_ING = CLASSES["not_ing"]
_KNOWN = CLASSES["known"]
_NEGATIVE = frozenset(["not", "never", "cannot"])
_DENYING = frozenset(["not", "no", "never"])
_BE_BEHIND = _DENYING | BE
_OPEN_THOUGH_DENIED = CLASSES["open_though_denied"]
_IT = frozenset(["it", "this"])
_DID = frozenset(["did", "didn't"])
_SO = frozenset(["so", "nor", "neither"])
_DO_ALONE = frozenset(["do", "don't"])
_HOW_MUCH = CLASSES["does_how_much"]
_DONE = frozenset(["done", "doing"])
_FORMS_OF_DO = {"done": "perfect", "doing": "progressive"}
_QUOTE_MARKS = frozenset(['"', "“", "``"])
_BE_PAST = frozenset(["was", "were", "wasn't", "weren't"])


def read(lower: list[str], at: int, end: int) -> Group | None:
    """Read the verb group that begins with an auxiliary or ``to``; None where no verb follows."""
    known = verbs.forms()
    first, word = at, lower[at]
    negated = be = have = bare = left_open = False
    modal = ""
    tense = "present"
    last_be = ""
    while at < end and at < first + 10:
        word = lower[at]
        word = "'" + JOINED[word] if word in JOINED else word
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
            # They should not be sent back, may not have left: whether they are, did, nobody says.
            modal, bare, left_open = MODALS[word], True, word in _OPEN_THOUGH_DENIED
        elif word in _DO:
            bare = True
            if word in ("did", "didn't"):
                tense = "past"
        elif word == "to" and at == first:
            bare = True
        elif word in _QUOTE_MARKS and (bare or ((be or have) and _is_done(lower[at + 1]))):
            pass  # should “check” it, had “removed” one
        elif not is_adverb(word) or (word in known.base and (bare and not be and not have)):
            break
        at += 1
    else:
        return Group(first, at - 1, at, "be", "present", "happened", "copula", tense) if be or have else None
    short_had = lower[first].endswith("'d") and at == first + 1 and word in known.participle
    if short_had and word not in known.base:
        modal, have, bare, tense = "", True, False, "past"  # they'd paid: had; but: they'd pay, they'd come
    to = lower[first] == "to"
    if word in _DONE or (lower[at - 1] == "do" and at - 1 > first and not be):
        # Will do the job, what was done with them: what they do stands for a deed.
        main = at if word in _DONE else at - 1
        form = "modal" if modal else "infinitive" if to else _FORMS_OF_DO.get(word, "past")
        if form == "perfect" and be:
            form = "passive"
        if be or have or main < at:
            sort = "stative" if lower[main + 1] in _HOW_MUCH else "happening"  # do little, do well
            return Group(first, main, main + 1, "do", form, _said(modal, negated and not left_open), sort, tense)
    if to and not (be or have) and word in ALSO_NOUNS and f"{lower[first - 1]} to" in NOUN_GOVERNORS:
        return None  # vulnerable to arrest
    if to and not (be or have) and (word not in known.base or (word == "close" and lower[at + 1 : at + 2] == ["to"])):
        return None
    suffered = False
    did = "did" in lower[first:at] or "didn't" in lower[first:at]
    lemma, form = None, "modal" if modal else "infinitive" if to else "past" if did or be or have else "present"
    if be:
        lemma = participle_of(word)
        if lemma:
            form, suffered = form if modal or to else "passive", True
        elif word in known.ing or (word.endswith("ing") and len(word) > 5 and word.isalpha() and word not in _NOT_ING):
            lemma, form = known.ing.get(word, word[:-3]), form if modal or to else "progressive"
        elif word == "to" and lower[at + 1 : at + 2] == ["be"] and at + 2 < end and participle_of(lower[at + 2]):
            # Was to be signed: planned.
            return _group(lower, first, at + 2, end, participle_of(lower[at + 2]), "modal", "planned", negated, tense)
        elif word == "to" and at + 1 < end and lower[at + 1] in known.base and last_be != "been":
            return _group(lower, first, at + 1, end, known.base[lower[at + 1]], "modal", "planned", negated, tense)
    elif have:
        lemma = participle_of(word)
        form = form if modal or to else "perfect"
        if lemma and (modal == "hypothetical"):
            form = "modal"
        elif lemma is None and not (modal or to) and lower[at - 1] == "had":
            tense = "past"
    elif bare:
        lemma = known.base.get(word)
        if lower[first] == "did" and _turned_so(lower, first):
            stated = "happened" if lower[first - 1] == "so" else "denied"
            return Group(first, first, first + 1, "do", "past", stated, "happening", "past")
        if lemma and negated and _commands(lower, first):
            form, modal, negated = "modal", "hypothetical", False
        done = lower[first] in _DO and not negated  # do everything, did ten of them: the verb itself
        if lemma is None and lower[first] in _DO and (last := _stands_for_deed(lower, first, at, negated=negated)):
            # A couple did so in June; ten did not: what they did stands before, who did it here.
            return Group(first, first, last, "do", "past", "denied" if negated else "happened", "happening", tense)
        if lemma is None and not (to or done) and word.isalpha() and word.islower() and not is_closed(word):
            lemma = word
    if lemma is None:
        if to or not (be or have):
            return None
        finite = lower[first] not in ("be", "been", "being")
        form = "present" if finite else "infinitive"
        return Group(first, at - 1, at, "be" if be else "have", form, "happened", "copula", tense)
    if lower[first] in ("being", "having"):
        form = "gerund"
    factuality = modal or "happened"
    group = _group(lower, first, at, end, lemma, form, factuality, negated and not left_open, tense)
    group.suffered = suffered
    return group


def _is_done(word: str) -> bool:
    return word in verbs.forms().participle and word not in ALSO_NOUNS


def _turned_so(lower: list[str], first: int) -> bool:
    """Tell whether a form of do stands before those who did what was told before: so did | her sons, nor did | Peru."""
    ahead = lower[first + 1]
    begins = ahead in DETERMINERS or ahead in PRONOUNS or ahead in CLASSES["many_people"] or ahead[0].isdigit()
    begins = begins or ahead in CLASSES["number"] or ahead in ("both", "all")
    return first > 0 and lower[first - 1] in _SO and begins


def _commands(lower: list[str], first: int) -> bool:
    """Tell whether "do not" begins what is said, so that it is a command: "Do not | go" """
    return lower[first] in _DO_ALONE and (first == 0 or not (lower[first - 1][0].isalnum() or lower[first - 1] == ","))


def _said(modal: str, negated: bool) -> str:
    return "denied" if negated else modal or "happened"


def _group(
    lower: list[str], first: int, main: int, end: int, lemma: str, form: str, factuality: str, negated: bool, tense: str
) -> Group:
    if lower[main] in _PREFIXES and main + 2 < end and lower[main + 1] == "-":
        main += 2
        lemma = verbs.forms().base.get(lower[main], lower[main])
    return Group(first, main, main + 1, lemma, form, "denied" if negated else factuality, verbs.sort_of(lemma), tense)


def _stands_for_deed(lower: list[str], first: int, at: int, *, negated: bool) -> int:
    """Give the token behind a form of do that stands for a deed told before; 0 where it stands for none.

    Ten did so; ten others did not, for lack of fuel; as they did in the spring.
    """
    if lower[first + 1 : first + 2] == ["so"]:
        return first + 2
    if lower[first] not in _DID:
        return 0
    if negated:
        return at if at < len(lower) and not lower[at][0].isalnum() else 0
    if lower[first + 1] in _IT and first and lower[first - 1] in PRONOUNS and not _is_base(lower[first + 2]):
        return first + 1  # they did it last year
    as_before = first > 1 and lower[first - 2] == "as" and lower[first - 1] in PRONOUNS
    return first + 1 if as_before else 0


def _is_base(word: str) -> bool:
    """Tell whether a word may be the verb of a question (who did it kill); "last" of a time is none."""
    return word in verbs.forms().base and word != "last"


def govern(lower: list[str], group: Group, first: int) -> None:
    """Set the factuality of an infinitive by the word that governs it: ``plans to``, ``refused to``."""
    low = max(first, left_of(lower, group.first, first) - 3)
    for at in range(group.first - 1, low - 1, -1):
        found = GOVERNORS.get(lower[at])
        if lower[at] in _KNOWN and lower[group.first + 1] == "have":
            # Is reported to have fled.
            group.factuality = "happened"
            return
        if found and not (lower[at] == "used" and lower[at - 1] in BE):
            if lower[at] == "used":
                group.sort = "stative"  # used to carry cheese: a custom
            if found == "planned" and _is_denied(lower, at, first):
                found = "denied"
            group.factuality = found
            return
    group.factuality = "hypothetical"


def _is_denied(lower: list[str], at: int, first: int) -> bool:
    """Tell whether a word that governs an infinitive is denied: (had) not | been prepared, no | plans."""
    before = left_of(lower, at, first)
    while before > first and lower[before] in BE and lower[before - 1] in _BE_BEHIND:
        before -= 1
    return before >= first and lower[before] in _DENYING
