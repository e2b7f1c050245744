"""Finds the verb groups of a sentence: auxiliaries, negation and main verb, and whether the verb is finite."""

from functools import cache

from crossings.lexicon import words
from crossings.reading.verb_forms import PLAIN_THIRDS

from . import auxiliaries, bare_verbs, headlines, ing_forms, verbs
from .group import Group, is_closed, left_of, participle_of
from .word_classes import (
    ALONE,
    BE,
    CALENDAR_WORDS,
    CLASSES,
    COORDINATE,
    DETERMINERS,
    MARKS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    leads_on_to_number,
)

_HAVE = CLASSES["have"]
_DO = CLASSES["do"]
_BE_OR_HAVE = BE | _HAVE
_ADVERBIAL = CLASSES["particle"] | {"home"}
_BEFORE_IS = PRONOUNS | CLASSES["before_is"]
_OBJECTS = DETERMINERS | CLASSES["object"]
_AUXILIARY = BE | _HAVE | _DO | MODALS.keys() | auxiliaries.JOINED.keys() | {"to"}
NEEDS_OBJECT = words(__file__, "needs_object")
_NO_PLURALS = PLAIN_THIRDS | {"says", "tells"}
_SOME = CLASSES["some_of"]
_LONGEST_ASIDE = 16  # tokens of words about some of a subject
_BE_PAST = frozenset(["was", "were"])
_THIRD = frozenset(["he", "she", "it", "who"])
_NO_SUBJECT = DETERMINERS | PREPOSITIONS | {"and", "or", ","}
_PAUSES = frozenset([",", "--", "—", "–", "("])
_SINGULAR = CLASSES["singular_subject"]
_SEVERAL = frozenset(["they", "we", "i", "you", "who"])
_BEFORE_ANY_VERB = _THIRD | _SEVERAL
_NOT_FINITE = frozenset(["modal", "infinitive", "gerund"])
_STAYING = CLASSES["staying"]
_THOSE = frozenset(["those"])
_SCALES = CLASSES["money_scale"]
_HOLDING = CLASSES["plainly_believing"]


def _follows_verb(word: str) -> bool:
    return word in PREPOSITIONS or word in _OBJECTS or word in CLASSES["particle"] or is_adverb(word)


def _parts(word: str) -> bool:
    """Tell whether a word cannot be a noun that a participle before it describes."""
    return not word[:1].isalnum() or (is_closed(word) and word not in DETERMINERS)


def _without_object(lower: list[str], at: int, end: int) -> bool:
    """Tell whether no object follows a verb: families arrested in Chad; but: police arrested on Monday three men."""
    after = lower[at + 1] if at + 1 < end else "."
    if not (after in PREPOSITIONS or after in ("here", "there", "off") or not after[0].isalnum()) or leads_on_to_number(
        lower, at + 1
    ):
        return False
    return at + 2 >= end or lower[at + 2] not in CALENDAR_WORDS


def _behind_some(lower: list[str], first: int, at: int) -> bool:
    """Tell whether words about some of a subject close right before a verb: ten men, most of them armed, | set out."""
    inner = range(max(first, at - _LONGEST_ASIDE), at - 2)
    return lower[at - 1] == "," and any(
        lower[k : k + 2] == ["of", "them"] and "," in lower[max(first, k - 3) : k] for k in inner
    )


def _bare_past(lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str) -> Group | None:
    """Read a past form with no auxiliary: a finite verb or a participle; None for an adjective (the planned visit)."""
    left = left_of(lower, at, first)
    begun = at
    if left > first + 1 and lower[left - 1 : left + 1] == ["re", "-"]:
        begun, left = left - 1, left_of(lower, left - 1, first)  # we | re-registered ten
    before = lower[left] if left >= first else ""
    after = lower[at + 1] if at + 1 < end else ""
    if (before == "as" and _parts(after)) or (left == begun - 1 and before in _STAYING):
        return None  # the act as signed, has stayed closed
    known = verbs.forms()
    finite_only = lower[at] in known.past and lower[at] not in known.participle
    of_counted = lower[first] == "of" and at - first < _LONGEST_ASIDE and "," not in lower[first:at] and left > first
    if of_counted and not finite_only and (after == "," or after in PREPOSITIONS or is_adverb(after)):
        # Of 12 people examined, two were sent back.
        return Group(at, at, at + 1, lemma, "participle", "happened", verbs.sort_of(lemma))
    if lower[at] == "provided" and (before == "," or after == "that"):
        return None  # on condition that
    some = before in _SOME and lemma not in NEEDS_OBJECT and (_parts(after) or after == "in")
    # Some went back, another fled: what is only a finite verb makes a subject of a word that may stand alone.
    some = some or (finite_only and before in ALONE - {"her", "other"})
    spoken_of = (
        before in _THOSE
        and not finite_only
        and not (after.isalpha() and after in verbs.forms().base)
        and (_parts(after) or after in CLASSES["particle"] or after in PREPOSITIONS or after in verbs.forms().past)
    )
    if spoken_of:
        # Those sent back, of those interviewed.
        return Group(at, at, at + 1, lemma, "participle", "happened", verbs.sort_of(lemma))
    some = some or (before in ALONE - {"her", "other"} and after in DETERMINERS)  # another destroyed a market
    if (before in DETERMINERS and not some) or before in PREPOSITIONS or before in ("-", "well", "$"):
        return None
    year = len(before) == 4 and before.isdigit()
    counted = left == begun - 1 and ((before[:1].isdigit() and not year) or before in CLASSES["number"])
    dead = after == "dead"  # three shot dead
    if (
        counted
        and not finite_only
        and after.isalpha()
        and words_of[at + 1].islower()
        and not (_follows_verb(after) or _parts(after) or dead)
    ):
        # Three wounded men; but: the six joined up, the 17 entered China.
        return None
    if counted and left > first and lower[left - 1] in known.past:
        # Treated ten wounded: whom the verb before speaks of.
        return None
    plain_noun = after.isalpha() and words_of[at + 1].islower() and not _follows_verb(after)
    described = (before == "or" and not _parts(after)) or before in verbs.forms().past
    if plain_noun and not finite_only and left == begun - 1 and described:
        # Slavery or forced marriage; they raided rented rooms.
        return None
    if lower[at] == "won" and (before[:1].isdigit() or before in _SCALES):
        return None
    if lemma == "end" and before in CLASSES["part_of_time"] and (after in CALENDAR_WORDS or after[:1].isdigit()):
        # The year ended June 30.
        return None
    if before in _BE_OR_HAVE or (before == "it" and lower[max(first, left - 1)] in _BE_OR_HAVE):
        # Was sent; the paper has it settled.
        return None
    if at > first and words_of[at][0].isupper() and words_of[at - 1][0].isalpha():
        return None
    closes = before == "," and _closes_relative(lower, left, first)  # a girl, who is ten, | put on a coat
    if lower[at] in known.base and lower[at] not in known.past:
        # Refugees come: of come and its like the participle is the present form, too.
        form = "present"
    elif before in PRONOUNS or finite_only or closes:
        form = "past"
    elif (
        not before
        or (lemma in NEEDS_OBJECT and _without_object(lower, at, end))
        or (lemma in CLASSES["opinion"] and after == "to" and lower[at + 2 : at + 3] in (["be"], ["have"]))
        or (lower[at] not in known.past and lower[at] in known.participle)
        or after == "by"
        or (before in _PAUSES and (after in PREPOSITIONS or after == "as" or (after == "that" and lemma == "tell")))
    ):  # fmt: skip
        form = "participle"
    else:
        form = "past"
    counts = after[:1].isdigit() or after in CLASSES["number"] or after in CLASSES["before_number"]
    clear = before in PRONOUNS or after in DETERMINERS or counts or after == "that" or after in CLASSES["object"]
    goes_on = before in COORDINATE and lemma in CLASSES["same_past"] and after in PREPOSITIONS
    unclear = known.base.get(lower[at]) == lemma and before and not (clear or goes_on)
    told = lemma in CLASSES["same_past"] and (after in CLASSES["behind_same_past"] or after == "by")
    if unclear and not (
        told or closes or before[-1] == "s" or words_of[left][0].isupper() or _behind_some(lower, first, at)
    ):
        # put, hit, cut: without a pronoun before or an object after, more often a noun or a present form.
        return None
    tense = "present" if form == "present" else "past"
    stated = "denied" if "never" in lower[left + 1 : at] else "happened"
    return Group(begun, at, at + 1, lemma, form, stated, verbs.sort_of(lemma), tense)


def _present(reading, at: int, first: int, end: int, lemma: str) -> Group | None:
    """Read a third person with no auxiliary; None where the word is more likely a plural noun."""
    lower, words_of = reading.lower, reading.words
    left = left_of(lower, at, first)
    if left < first or at + 1 >= end:
        return None
    before, after = lower[left], lower[at + 1]
    singular = before in _SINGULAR or (
        words_of[left].isalpha() and before not in _NO_SUBJECT
        and (words_of[left][0].isupper() or after in _OBJECTS or (after == "to" and lower[at] in auxiliaries.GOVERNORS))
        and not before.endswith("s")
    )  # fmt: skip
    noun = before.isalpha() and before not in _NO_SUBJECT and not before.endswith("s") and not is_closed(before)
    if noun and not singular:
        # The drive goes by a name: no plural noun; the round ends on Monday: what a date follows is no noun.
        dated = after in PREPOSITIONS and at + 2 < end and lower[at + 2] in CALENDAR_WORDS
        happening = lower[at] in verbs.noun_kinds()  # the missile tests on Monday
        singular = lower[at] in PLAIN_THIRDS or (dated and words_of[left].islower() and not happening)
    abbreviated = before == ")" and left - 2 > first and lower[left - 2] == "(" and words_of[left - 1].isupper()
    singular = singular or abbreviated  # the refugee agency (UNHCR) | says
    governs = after == "to" and lower[at] in auxiliaries.GOVERNORS
    if before == "," and (lower[at] in _NO_PLURALS or governs):
        singular = singular or _closes_relative(lower, left, first) or (governs and _closes_aside(lower, left, first))
    if not singular or (at > first and words_of[at][0].isupper()):
        return None
    if before == "that" and after in verbs.forms().past:
        return None  # denied that guards arrested them
    if (after in ("of", ",", ".", "and", "or") or (after in _AUXILIARY and after != "to")) and before not in (
        "he",
        "she",
        "it",
        "who",
    ):
        return None
    return Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present")


def _closes_relative(lower: list[str], comma: int, first: int) -> bool:
    """Tell whether a comma closes a relative clause that another opened: the agency, which runs the camp, | says."""
    opened = next((k for k in range(comma - 1, max(first, comma - _LONGEST_ASIDE), -1) if lower[k] == ","), None)
    return opened is not None and lower[opened + 1] in ("who", "which", "whose")


def _closes_aside(lower: list[str], comma: int, first: int) -> bool:
    """Tell whether a comma closes words about a subject: Ada Bello, a driver of 40, | hopes to leave."""
    opened = next((k for k in range(comma - 1, max(first, comma - _LONGEST_ASIDE), -1) if lower[k] == ","), None)
    return opened is not None and opened + 1 < comma and MARKS.isdisjoint(lower[opened:comma])


def lacks_object(lower: list[str], group: Group, end: int) -> bool:
    """Tell whether a verb that always has an object has none behind it: the count that a ministry gave on Monday."""
    if group.lemma not in NEEDS_OBJECT or group.form == "passive" or group.suffered:
        return False
    after = lower[group.last] if group.last < end else "."
    if leads_on_to_number(lower, group.last):
        return False
    return after in PREPOSITIONS or not after[0].isalnum() or after in CALENDAR_WORDS


def goes_with_verb(lower: list[str], at: int) -> bool:
    """Tell whether a word behind a verb is of the verb and leads up to nothing: put out, sent over in May."""
    if lower[at] not in _ADVERBIAL:
        return False
    after = lower[at + 1] if at + 1 < len(lower) else "."
    alone = after in PREPOSITIONS or after in CALENDAR_WORDS or not after[0].isalnum()
    return lower[at] not in PREPOSITIONS or alone


def share_auxiliary(lower: list[str], earlier: Group, group: Group, *, parted: bool) -> None:
    """Give a past form right behind "and" the auxiliary of the verb before it, where it may be a participle.

    Where a comma stands before "and" only one that lacks its object: they were back, and caught again.
    """
    may_be = group.form in ("past", "participle")
    if may_be and earlier.sort == "copula" and earlier.lemma == "be" and lower[earlier.main] in _BE_PAST:
        last = group.main
        while last + 1 < len(lower) and is_adverb(lower[last + 1]):
            last += 1
        alone = group.lemma in NEEDS_OBJECT and _without_object(lower, last, len(lower))
        if alone and participle_of(lower[group.main]):
            group.form, group.tense, group.shared = "passive", earlier.tense, (earlier.first, earlier.last)
        return
    undergone = earlier.form in ("passive", "perfect") or (earlier.suffered and earlier.form in _NOT_FINITE)
    fits = not parted and may_be and undergone and earlier.main > earlier.first
    if fits and participle_of(lower[group.main]):
        group.form, group.factuality, group.tense = earlier.form, earlier.factuality, earlier.tense
        group.suffered = earlier.suffered
        group.shared = earlier.shared or (earlier.first, earlier.main)


def _told_by_several(before: str, lemma: str) -> bool:
    """Tell whether a base form is a plural's present: those who stay; of a verb that reports, officials say."""
    if before in _SEVERAL:
        return True
    several = before == "people" or (before[-1] == "s" and len(before) > 3)
    return several and (lemma in verbs.REPORTING or lemma in _HOLDING)


def _dated_of_several(lower: list[str], words_of: list[str], at: int, end: int) -> bool:
    """Tell whether a base form is what several do at a time that follows: lessons | begin on Monday."""
    before, known = lower[at - 1], words_of[at].islower() and verbs.sort_of(lower[at]) == "happening"
    plural = before.isalpha() and before[-1] == "s" and len(before) > 3 and not before.endswith(("ss", "us", "is"))
    if not (known and plural) or is_closed(before) or lower[at] in auxiliaries.ALSO_NOUNS or at + 2 >= end:
        return False
    return lower[at + 1] in PREPOSITIONS and lower[at + 2] in CALENDAR_WORDS


def _may_be_base(word: str) -> bool:
    """Tell whether a word behind "they" or "who" that is no listed form may be a verb's present: who try."""
    return word.isalpha() and not is_closed(word) and not word.endswith(("s", "ed", "ing")) and len(word) > 2


def _ends_like_third(word: str) -> bool:
    return len(word) > 3 and word[-1] == "s" and word[-2] != "s" and word.isalpha() and not is_adverb(word)


@cache
def _forms() -> frozenset[str]:
    """Give the words that may be or begin a verb group whatever stands before them, but for regular past forms."""
    return _AUXILIARY.union(*verbs.forms())


def find(reading, first: int, end: int, *, headline: bool = False) -> list[Group]:
    """Give the verb groups between two tokens of one sentence, in order, none within another."""
    lower, words_of = reading.lower, reading.words
    known, listed = verbs.forms(), _forms()
    past, participle, third, ing = known.past, known.participle, known.third, known.ing
    found: list[Group] = []
    title = headline and headlines.is_title(reading, first, end)
    may_be = [
        at for at in range(first, end)
        if lower[at] in listed or lower[at][-2:] == "ed" or lower[at - 1] in _BEFORE_ANY_VERB
    ]  # fmt: skip
    done = first
    for at in may_be:
        if at < done:
            continue
        word = lower[at]
        group = None
        if word == "'s" and (at == first or lower[at - 1] not in _BEFORE_IS):
            # A possessive: the country's tests.
            continue
        if at > first and lower[at - 1] == "-" and reading.starts[at] == reading.ends[at - 1] and word not in past:
            # The second part of a name or compound: Kim Il-do, a follow-up.
            continue
        if word == "may" and at > first and words_of[at][0] == "M":
            # Within a sentence the month.
            continue
        if word in _AUXILIARY:
            if word in _DO or word in MODALS:
                group = bare_verbs.turned_round(lower, words_of, at, first, end)
            group = group or auxiliaries.read(lower, at, end)
            if group and word == "to" and words_of[at].islower() and words_of[group.main][0].isupper():
                group = None  # the Commission to Help Miners; from January to March
            if group and group.form == "infinitive":
                auxiliaries.govern(lower, group, first)
                if headline and group.factuality == "hypothetical":
                    headlines.to_come(lower, group, first, found)
        elif found and found[-1].last == at and found[-1].lemma == "help" and word in known.base:
            group = bare_verbs.read(lower, at, first, end, found)
        elif word in past or word in participle:
            group = _bare_past(lower, words_of, at, first, end, past.get(word) or participle[word])
        elif (
            at > first
            and word in known.base
            and (_told_by_several(lower[at - 1], known.base[word]) or _dated_of_several(lower, words_of, at, end))
        ):
            lemma = known.base[word]
            group = Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present")
        elif at > first and lower[at - 1] in _SEVERAL and words_of[at].islower() and _may_be_base(word):
            group = Group(at, at, at + 1, word, "present", "happened", "other", "present")
        elif word not in third and at > first and lower[at - 1] in _THIRD and _ends_like_third(word):
            group = Group(at, at, at + 1, word[:-1], "present", "happened", "other", "present")
        elif word in third:
            group = _present(reading, at, first, end, third[word])
            if group and headline and not headlines.is_third(lower, at, end):
                group = None
        elif word in ing:
            group = ing_forms.read(lower, words_of, at, first, end, ing[word], found)
        elif word[-2:] == "ed" and words_of[at].islower():
            stem = verbs.regular_past(word)
            if stem:
                group = _bare_past(lower, words_of, at, first, end, stem)
        if group is None and word in known.base and words_of[at].islower():
            group = bare_verbs.read(lower, at, first, end, found)
        if group is None and headline:
            group = headlines.read(reading, at, first, end, found, title=title)
        if group is not None:
            found.append(group)
            done = group.last
    _finite(lower, found, first)
    return found


def _finite(lower: list[str], found: list[Group], first: int) -> None:
    """Make a participle behind a comma the finite verb of a sentence that has no other: the plane, a jet, landed on."""
    if "between" in lower[first : first + 2]:
        return  # between the first and the second, passed in May, lie four years
    if all(group.form in ("participle", "gerund", "infinitive", "result") for group in found):
        past = verbs.forms().past
        for group in found:
            known = lower[group.main] in past or lower[group.main].endswith("ed")
            if group.form == "participle" and group.first > first and lower[group.first - 1] == "," and known:
                group.form = "past"
                return
