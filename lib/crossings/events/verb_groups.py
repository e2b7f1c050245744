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
_CLOSED = DETERMINERS | PRONOUNS | PREPOSITIONS | CLASSES["subordinate"] | CLASSES["coordinate"] | CLASSES["object"]
# Words that join a clause or stand before a noun: after they left, after the war.
PREPOSITION_TOO = frozenset(["since", "after", "before", "until"])
_GERUND_LEADS = CLASSES["before_gerund"]
_ADVERBIAL = CLASSES["particle"] | {"home"}
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
_NEEDS_OBJECT = words(__file__, "needs_object")
CALENDAR_WORDS = CLASSES["calendar"]
_THIRD = frozenset(["he", "she", "it", "who"])
_KNOWN = frozenset(["reported", "said", "known", "found", "confirmed", "understood"])
_PAUSES = frozenset([",", "--", "—", "–", "("])
_SINGULAR = frozenset(["he", "she", "it", "who", "which", "that", "whoever", "anyone", "everyone", "nobody", "someone"])
_SEVERAL = frozenset(["they", "we", "i", "you", "who"])
_NEGATIVE = frozenset(["not", "never", "cannot"])
_BE_PAST = frozenset(["was", "were", "wasn't", "weren't"])


@dataclass(slots=True)
class Group:
    """A verb group: tokens ``first`` to ``last`` (exclusive), its main verb at ``main``.

    ``form`` is ``past``, ``perfect``, ``passive``, ``progressive``, ``modal``, ``infinitive``, ``present``,
    ``participle``, ``gerund`` or ``result`` (it exploded, killing ten); ``factuality`` is what the group itself says;
    ``sort`` as of :func:`crossings.events.verbs.sort_of`, or ``copula`` where the main verb is a form of be or
    have. ``tense`` is ``present`` where the finite word is one, else ``past``; ``shared`` the tokens of an auxiliary
    that stands before an earlier verb (were caught and sent home).
    """

    first: int
    main: int
    last: int
    lemma: str
    form: str
    factuality: str
    sort: str
    tense: str = "past"
    shared: tuple[int, int] | None = None


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand between a subject or an auxiliary and its verb."""
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in CLASSES["not_adverb"])


def _left(lower: list[str], at: int, first: int) -> int:
    """Give the index of the nearest token to the left that is not an adverb (``first - 1`` if there is none)."""
    at -= 1
    while at >= first and is_adverb(lower[at]):
        at -= 1
    return at


def _participle(word: str) -> str | None:
    """Give the lemma of a past participle; None for another word."""
    return verbs.forms().participle.get(word) or verbs.regular_past(word)


def _no_verb(word: str) -> bool:
    """Tell whether a word is of a class that has no verbs: I would so like; good will from."""
    return word in _CLOSED or is_adverb(word)


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
    if to and not (be or have) and (word not in known.base or (word == "close" and lower[at + 1 : at + 2] == ["to"])):
        return None
    lemma, form = None, "modal" if modal else "infinitive" if to else "past"
    if be:
        lemma = _participle(word)
        if lemma:
            form = form if modal or to else "passive"
        elif word in known.ing or (word.endswith("ing") and len(word) > 5 and word.isalpha() and word not in _NOT_ING):
            lemma, form = known.ing.get(word, word[:-3]), form if modal or to else "progressive"
        elif word == "to" and lower[at + 1 : at + 2] == ["be"] and at + 2 < end and _participle(lower[at + 2]):
            # Was to be signed: planned.
            return _group(lower, first, at + 2, end, _participle(lower[at + 2]), "modal", "planned", negated, tense)
        elif word == "to" and at + 1 < end and lower[at + 1] in known.base and last_be != "been":
            return _group(lower, first, at + 1, end, known.base[lower[at + 1]], "modal", "planned", negated, tense)
    elif have:
        lemma = _participle(word)
        form = form if modal or to else "perfect"
        if lemma and (modal == "hypothetical"):
            form = "modal"
        elif lemma is None and not (modal or to) and lower[at - 1] == "had":
            tense = "past"
    elif bare:
        lemma = known.base.get(word)
        done = lower[first] in _DO and not negated  # do everything, did ten of them: the verb itself
        if lemma is None and not (to or done) and word.isalpha() and word.islower() and not _no_verb(word):
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
        if lower[at] in _KNOWN and lower[group.first + 1] == "have":
            # Is reported to have fled.
            group.factuality = "happened"
            return
        if found and not (lower[at] == "used" and lower[at - 1] in BE):
            if found == "planned" and at > first and lower[_left(lower, at, first)] in ("not", "no", "never"):
                found = "denied"
            group.factuality = found
            return
    group.factuality = "hypothetical"


def _follows_verb(word: str) -> bool:
    return word in PREPOSITIONS or word in _OBJECTS or word in CLASSES["particle"] or is_adverb(word)


def _without_object(lower: list[str], at: int, end: int) -> bool:
    """Tell whether no object follows a verb: families arrested in Chad; but: police arrested on Monday three men."""
    after = lower[at + 1] if at + 1 < end else "."
    if not (after in PREPOSITIONS or not after[0].isalnum()):
        return False
    return at + 2 >= end or lower[at + 2] not in CALENDAR_WORDS


def _bare_past(lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str) -> Group | None:
    """Read a past form with no auxiliary: a finite verb or a participle; None for an adjective (the planned visit)."""
    left = _left(lower, at, first)
    before = lower[left] if left >= first else ""
    after = lower[at + 1] if at + 1 < end else ""
    if before in DETERMINERS or before in PREPOSITIONS or before in ("-", "well", "$"):
        return None
    year = len(before) == 4 and before.isdigit()
    counted = left == at - 1 and ((before[:1].isdigit() and not year) or before in CLASSES["number"])
    if counted and after.isalpha() and words_of[at + 1].islower() and not _follows_verb(after):
        # Three wounded men; but: the six joined up, the 17 entered China.
        return None
    plain_noun = after.isalpha() and words_of[at + 1].islower() and not _follows_verb(after)
    if plain_noun and left == at - 1 and (before == "or" or before in verbs.forms().past):
        # Slavery or forced marriage; they raided rented rooms.
        return None
    if lower[at] == "won" and (before[:1].isdigit() or before in ("million", "billion", "trillion", "thousand")):
        return None
    if lemma == "end" and before in CLASSES["part_of_time"] and (after in CALENDAR_WORDS or after[0].isdigit()):
        # The year ended June 30.
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
        or (lemma in _NEEDS_OBJECT and _without_object(lower, at, end))
        or (lemma in CLASSES["opinion"] and after == "to" and lower[at + 2 : at + 3] in (["be"], ["have"]))
        or (lower[at] not in known.past and lower[at] in known.participle)
        or after == "by"
        or (before in _PAUSES and (after in PREPOSITIONS or after == "as" or (after == "that" and lemma == "tell")))
    ):  # fmt: skip
        form = "participle"
    else:
        form = "past"
    counts = after[:1].isdigit() or after in CLASSES["number"] or after in CLASSES["before_number"]
    unclear = (
        known.base.get(lower[at]) == lemma and before and not (before in PRONOUNS or after in DETERMINERS or counts)
    )
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
    singular = before in _SINGULAR or (
        words_of[left].isalpha() and before not in DETERMINERS | PREPOSITIONS and before not in ("and", "or", ",")
        and (words_of[left][0].isupper() or after in _OBJECTS or (after == "to" and lower[at] in GOVERNORS))
        and not before.endswith("s")
    )  # fmt: skip
    if not singular or (at > first and words_of[at][0].isupper()):
        return None
    if (after in ("of", ",", ".", "and", "or") or after in _AUXILIARY - {"to"}) and before not in (
        "he",
        "she",
        "it",
        "who",
    ):
        return None
    return Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present")


def _ing(
    lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str, found: list[Group]
) -> Group | None:
    """Read a form in -ing behind a preposition (after leaving), or one that tells what came of it (, killing ten)."""
    if at == first:
        return None
    if lower[at - 1] in PREPOSITION_TOO and at + 1 < end and lower[at + 1] in verbs.forms().past:
        # Since fighting began.
        return None
    if lower[at - 1] in _GERUND_LEADS or lower[_left(lower, at, first)] in _GERUND_LEADS:
        return Group(at, at, at + 1, lemma, "gerund", "happened", verbs.sort_of(lemma))
    goes_on = lower[at - 1] == "and" and any(group.form == "result" for group in found[-1:])
    if not found or not (lower[at - 1] == "," or goes_on) or verbs.sort_of(lemma) != "happening" or at + 1 >= end:
        return None
    after = lower[at + 1]
    if after in _OBJECTS or after[0].isdigit() or after in CLASSES["number"] or after in PREPOSITIONS or (
        words_of[at + 1][0].isupper() or after in CLASSES["before_number"] or after.endswith("s")
    ):  # fmt: skip
        return Group(at, at, at + 1, lemma, "result", found[-1].factuality, "happening", found[-1].tense)
    return None


def lacks_object(lower: list[str], group: Group, end: int) -> bool:
    """Tell whether a verb that always has an object has none behind it: the count that a ministry gave on Monday."""
    if group.lemma not in _NEEDS_OBJECT or group.form == "passive":
        return False
    after = lower[group.last] if group.last < end else "."
    return after in PREPOSITIONS or not after[0].isalnum() or after in CALENDAR_WORDS


def goes_with_verb(lower: list[str], at: int) -> bool:
    """Tell whether a word behind a verb is of the verb and leads up to nothing: put out, sent home, sent over in May."""
    if lower[at] not in _ADVERBIAL:
        return False
    after = lower[at + 1] if at + 1 < len(lower) else "."
    alone = after in PREPOSITIONS or after in CALENDAR_WORDS or not after[0].isalnum()
    return lower[at] not in PREPOSITIONS or alone


def share_auxiliary(lower: list[str], earlier: Group, group: Group) -> None:
    """Give a past form right behind "and" the auxiliary of the verb before it, where it may be a participle."""
    fits = (
        group.form in ("past", "participle") and earlier.form in ("passive", "perfect") and earlier.main > earlier.first
    )
    if fits and _participle(lower[group.main]):
        group.form, group.factuality, group.tense = earlier.form, earlier.factuality, earlier.tense
        group.shared = earlier.shared or (earlier.first, earlier.main)


def _told_by_several(before: str, lemma: str) -> bool:
    """Tell whether a base form is a plural's present: those who stay; of a verb that reports, officials say."""
    if before in _SEVERAL:
        return True
    return lemma in verbs.REPORTING and (before == "people" or (before[-1] == "s" and len(before) > 3))


def _may_be_base(word: str) -> bool:
    """Tell whether a word behind "they" or "who" that is no listed form may be a verb's present: who try."""
    return word.isalpha() and not _no_verb(word) and not word.endswith(("s", "ed", "ing")) and len(word) > 2


def _ends_like_third(word: str) -> bool:
    return len(word) > 3 and word[-1] == "s" and word[-2] != "s" and word.isalpha() and not is_adverb(word)


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
        if at > first and lower[at - 1] == "-" and reading.starts[at] == reading.ends[at - 1] and word not in past:
            # The second part of a name or compound: Kim Il-do, a follow-up.
            at += 1
            continue
        if word == "may" and at > first and words_of[at][0] == "M":
            # Within a sentence the month.
            at += 1
            continue
        if word in _AUXILIARY:
            group = _auxiliaries(lower, at, end)
            if group and group.form == "infinitive":
                _governed(lower, group, first)
        elif word in past or word in participle:
            group = _bare_past(lower, words_of, at, first, end, past.get(word) or participle[word])
        elif at > first and word in known.base and _told_by_several(lower[at - 1], known.base[word]):
            lemma = known.base[word]
            group = Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present")
        elif at > first and lower[at - 1] in _SEVERAL and words_of[at].islower() and _may_be_base(word):
            group = Group(at, at, at + 1, word, "present", "happened", "other", "present")
        elif word not in third and at > first and lower[at - 1] in _THIRD and _ends_like_third(word):
            group = Group(at, at, at + 1, word[:-1], "present", "happened", "other", "present")
        elif word in third:
            group = _present(reading, at, first, end, third[word])
        elif word in ing:
            group = _ing(lower, words_of, at, first, end, ing[word], found)
        elif word[-2:] == "ed" and words_of[at].islower():
            stem = verbs.regular_past(word)
            if stem:
                group = _bare_past(lower, words_of, at, first, end, stem)
        if group is None:
            at += 1
        else:
            found.append(group)
            at = group.last
    _finite(lower, found, first)
    return found


def _finite(lower: list[str], found: list[Group], first: int) -> None:
    """Make a participle behind a comma the finite verb of a sentence that has no other: the plane, a jet, landed on."""
    if all(group.form in ("participle", "gerund", "infinitive", "result") for group in found):
        past = verbs.forms().past
        for group in found:
            known = lower[group.main] in past or lower[group.main].endswith("ed")
            if group.form == "participle" and group.first > first and lower[group.first - 1] == "," and known:
                group.form = "past"
                return
