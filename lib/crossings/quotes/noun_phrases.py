"""Finds the noun phrase that ends, or begins, at a token: speakers, and those they speak to."""

from bisect import bisect_left

from crossings.lexicon import words
from crossings.reading.names import ORGANISATION_WORDS
from crossings.reading.verb_forms import IRREGULAR, PLAIN_THIRDS

from .grammar import CLASS_OF, OPENING, is_adverb
from .scene import Scene

_REACH = 30  # tokens; a longer noun phrase is none
_LINKS = frozenset(["of", "for", "at", "with", "in", "on", "from", "to", "by", "against", "under", "between", "about"])
_AFTER_NOUN = frozenset(["familiar", "close", "opposed", "responsible", "involved"])
_TITLES_WITH_STOP = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "prof",
        "rev",
        "st",
        "hon",
        "adm",
        "maj",
        "pres",
        "jr",
        "sr",
    ]
)
# Past forms of irregular verbs that are no other word: fled, sank, rose; not put, nor left.
_PASTS = frozenset(
    form for lemma, forms in IRREGULAR.items() for form in forms.split()[1].split("/") if form != lemma
) - {"left", "found", "felt", "bore", "wound", "ground", "saw", "bit", "lay", "bound", "lent", "led"}
_PLAIN = words(__file__, "plain_verbs")
_PEOPLE = frozenset(["people", "children", "men", "women", "they", "we", "who"])
_PARTICIPLES = frozenset(form for forms in IRREGULAR.values() for form in forms.split()[2].split("/"))
_SEEMING = frozenset(["remain", "remains", "seem", "seems", "appear", "appears"])
_SHORTEST = 4  # letters of a regular past form: died


def _syllable(scene: Scene, at: int) -> bool:
    """Tell whether a small word is half of a given name: Lee In-ho."""
    return scene.words[at][0].isupper() and at > 0 and at + 1 < len(scene.words) and scene.words[at + 1] == "-"


def _counts_anew(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether a number right after a name counts something else: according to the Daily News | 98 people."""
    if not scene.words[at].isdigit() or not scene.words[at - 1][0].isupper() or at + 1 >= ceiling:
        return False
    return scene.words[at + 1][0].islower() and scene.classes[at + 1] in (None, "adj", "noun")


def _stop_belongs(scene: Scene, at: int) -> bool:
    """Tell whether a full stop is part of a title or an initial before it."""
    before = scene.lower[at - 1] if at else ""
    if before in _TITLES_WITH_STOP or (len(before) == 1 and before.isalpha()):
        return True
    return len(before) <= 4 and scene.words[at - 1][:1].isupper()


def _purpose(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether ``to`` says within a body's name what it is for: the Campaign to Feed Children."""
    if at + 1 >= ceiling or not (scene.words[at - 1][0].isupper() and scene.words[at + 1].istitle()):
        return False
    names = scene.reading.names
    ahead = bisect_left(names, at + 1, key=lambda name: name.first)
    place = ahead < len(names) and names[ahead].first == at + 1 and names[ahead].country is not None
    return scene.lower[at - 1] in ORGANISATION_WORDS and not place


def _named(scene: Scene, at: int) -> bool:
    """Tell whether a determiner is a word of a name: the Campaign to Feed Our Children."""
    words = scene.words
    return at > 0 and words[at].istitle() and words[at - 1].istitle() and scene.lower[at] != "the"


def is_verb(scene: Scene, at: int) -> bool:
    """Tell whether a lower-case token looks like a verb: a reporting verb, an auxiliary, or a past tense in -ed."""
    word, kind = scene.words[at], scene.classes[at]
    if kind in ("be", "have", "aux", "verb", "pronbe"):
        return True
    if kind is not None or not word[0].islower():
        return False
    if word in _PLAIN and at and _is_plural(scene, at - 1):
        return True
    before = scene.classes[at - 1] if at else None
    cue = scene.cues.get(at)
    if cue is not None:
        if before == "det" or (before == "prep" and "ing" not in cue.forms):
            return False
        if at and (scene.lower[at - 1] == "-" or scene.lower[at - 1] == "'s"):
            return False
        return bool(cue.forms & {"past", "participle", "s", "ing"}) or before in ("pron", "to", "aux")
    if before in ("det", "adv") or scene.lower[at - 1] == "-":
        return False
    return (
        word in _PASTS
        or word in PLAIN_THIRDS
        or (word.endswith("ed") and len(word) >= _SHORTEST and word[-3] != "e" and before != "prep")
    )


def _is_plural(scene: Scene, at: int) -> bool:
    """Tell whether a token looks like a plural: a noun in -s, people."""
    word = scene.lower[at]
    return (len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or word in _PEOPLE


def left(scene: Scene, last: int, floor: int) -> tuple[int, int] | None:
    """Give the noun phrase whose last token is ``last``, as (first, last exclusive); None where there is none.

    It goes left over names, nouns and adjectives to a determiner, and over ``of``, ``for`` ... to the noun before.
    """
    words, lower, classes = scene.words, scene.lower, scene.classes
    kind = classes[last]
    if kind == "pron" or kind == "obj":
        of_them = last - 2 >= floor and lower[last - 1] == "of" and classes[last - 2] == "det"
        return last - 2 * of_them, last + 1  # one of them
    if kind == "det" and lower[last] in ("this", "these", "those", "some", "many", "several", "most", "all", "both",
                                         "one", "few", "another"):  # fmt: skip
        return last, last + 1
    at, floor = last, max(floor, last - _REACH)
    first = last + 1
    while at >= floor:
        word, kind = lower[at], classes[at]
        if scene.stretch_of[at] >= 0 and scene.stretch_of[at] != scene.stretch_of[last]:
            break
        if word == ")":
            opened = at
            while opened > floor and words[opened] != "(":
                opened -= 1
            if words[opened] != "(":
                break
            at = opened - 1
            continue
        if word == ".":
            if not _stop_belongs(scene, at):
                break
        elif word == "," or word in OPENING or word in "”»:;?!(…—–" or word == "--":
            break
        elif kind == "det" and not _named(scene, at):
            first = at
            joined = _over_link(scene, at, floor)
            if joined is None:
                if at - 1 > floor and lower[at - 1] == "and" and last > at:
                    first = _over_and(scene, at - 1, floor) or at  # police and a doctor
                break
            at = joined
            continue
        elif (kind == "prep" or kind == "to") and not _syllable(scene, at):
            if first > last or word not in _LINKS or at <= floor or not _noun_like(scene, at - 1):
                break
            if word != "of" and not _may_link(scene, at, floor):
                break
        elif kind == "conj":
            joined = _over_and(scene, at, floor) if word == "and" and first <= last else None
            if joined is None:
                break
            first = joined
            break
        elif kind is not None and kind not in ("adj", "noun", "adv", "det") and not _syllable(scene, at):
            break
        elif kind == "adv" or (is_adverb(word) and words[at][0].islower()):
            if first > last:
                break
        elif words[at][0].islower() and is_verb(scene, at):
            break
        if words[at][0].isalnum():
            first = at
        at -= 1
    if first > last:
        return None
    while first < last and (classes[first] in ("adv", "prep", "to") or (is_adverb(lower[first])
                            and words[first][0].islower())):  # fmt: skip
        first += 1
    return (first, last + 1) if classes[first] not in ("prep", "to", "time") or last > first else None


def _noun_like(scene: Scene, at: int) -> bool:
    kind = scene.classes[at]
    return (kind is None or kind in ("noun", "adj")) and scene.words[at][0].isalnum() and not is_verb(scene, at)


def _may_link(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether a preposition other than ``of`` joins two nouns of one phrase rather than opens an adjunct."""
    before = at - 1
    steps = 0
    while before >= floor and steps < 6:
        kind = scene.classes[before]
        if kind == "det":
            return True
        if kind is not None and kind not in ("adj", "noun") and scene.lower[before] != "of":
            return False
        if not scene.words[before][0].isalnum() and scene.words[before] not in ("-", "'s", "’s", "."):
            return scene.words[before] == "," or scene.words[before] in OPENING
        if is_verb(scene, before):
            return False
        before -= 1
        steps += 1
    return True


def _over_link(scene: Scene, det: int, floor: int) -> int | None:
    """Give the token before a preposition that ties a phrase to the noun on its left; None where nothing is tied."""
    at = det - 1
    if at <= floor:
        return None
    if scene.classes[at] == "det":  # all the, both his
        return at
    if scene.lower[at] not in _LINKS:
        return None
    before = at - 1
    word = scene.lower[before]
    if (word in _AFTER_NOUN or (word.endswith("ed") and scene.classes[before] is None)) and before - 1 >= floor:
        return before - 1 if _noun_like(scene, before - 1) else None
    if not _noun_like(scene, before):
        return None
    return before if scene.lower[at] == "of" or _may_link(scene, at, floor) else None


def _over_and(scene: Scene, at: int, floor: int) -> int | None:
    """Give where ``A and B`` begins, if what stands before ``and`` is a noun phrase that begins its clause."""
    k, start = at - 1, None
    while k >= floor and at - k < 9:
        kind, word = scene.classes[k], scene.words[k]
        if not word[0].isalnum() and word not in ("-", "'s", "’s", "."):
            break
        if kind is not None and kind not in ("det", "adj", "noun") and scene.lower[k] != "of":
            if kind in ("sub", "that", "conj"):
                break
            return None
        if is_verb(scene, k):
            return None
        start = k
        k -= 1
    return start


def right(scene: Scene, first: int, ceiling: int) -> tuple[int, int] | None:
    """Give the noun phrase that begins at ``first``, as (first, last exclusive); None where none begins there."""
    words, lower, classes = scene.words, scene.lower, scene.classes
    ceiling = min(ceiling, first + _REACH)
    if first >= ceiling:
        return None
    kind = classes[first]
    if kind in ("pron", "obj"):
        return first, first + 1
    if kind is not None and kind not in ("det", "adj", "noun"):
        return None
    if not words[first][0].isalnum() or (words[first][0].islower() and is_verb(scene, first)):
        return None
    at, last = first, first
    seen_noun = False
    while at < ceiling:
        word, kind = words[at], classes[at]
        low = lower[at]
        if scene.stretch_of[at] >= 0 and scene.stretch_of[at] != scene.stretch_of[first]:
            break
        if low in ("-", "'s", "’s"):
            at += 1
            continue
        if low == ".":
            if at + 1 < ceiling and words[at + 1][0].isupper() and _stop_belongs(scene, at):
                at += 1
                continue
            break
        if low == "(" and at + 2 < ceiling and words[at + 1][0].isupper():
            closed = at
            while closed < ceiling and words[closed] != ")":
                closed += 1
            if closed < ceiling and closed - at < 8:
                at = closed + 1
                continue
            break
        if not word[0].isalnum():
            break
        if seen_noun and (_counts_anew(scene, at, ceiling) or (low in _SEEMING and lower[at + 1 : at + 2] == ["to"])):
            break  # a report | remain to be checked
        if kind in ("prep", "to") and not _syllable(scene, at):
            if kind == "to" and seen_noun and _purpose(scene, at, ceiling):
                at += 1
                continue
            if not seen_noun or at + 1 >= ceiling or low not in ("of", "for", "at"):
                break
            following = classes[at + 1]
            if following not in (None, "det", "adj") or not words[at + 1][0].isalnum():
                break
            if low == "at" and (not words[at + 1][0].isupper() and following != "det"):
                break
        elif kind == "conj":
            after = at + 2 if at + 2 < ceiling and lower[at + 1] == "the" and lower[first] == "the" else at + 1
            if low != "and" or after >= ceiling or not (words[after][0].isupper() and words[at - 1][0].isupper()):
                break
        elif kind == "det":
            if (
                seen_noun
                and not _named(scene, at)
                and classes[at - 1] not in ("prep", "to", "conj")
                and words[at - 1] != "-"
            ):
                break
        elif kind is not None and kind not in ("adj", "noun") and not _syllable(scene, at):
            break
        elif word[0].islower():
            if seen_noun and low in _PARTICIPLES and lower[at + 1 : at + 2] == ["by"]:
                break  # a note | seen by the agency
            if seen_noun and low.endswith("ing") and at + 1 < ceiling and classes[at + 1] in ("prep", "det", "to"):
                break  # activists | operating in the country
            if is_adverb(low) or (at > first and is_verb(scene, at) and classes[at - 1] not in ("det", "adj")):
                break
            seen_noun = True
        else:
            seen_noun = True
        at += 1
        last = at
    return (first, last) if last > first else None


def starts_clause(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether a token can begin a subject: a determiner, a pronoun, a name, a number or a plain noun."""
    if at >= ceiling:
        return False
    kind = CLASS_OF.get(scene.lower[at])
    if kind in ("det", "pron", "pronbe", "exp", "adj", "noun", "wh", "sub"):
        return True
    return kind is None and scene.words[at][0].isalnum() and not is_adverb(scene.lower[at])
