"""Finds the noun phrase that ends, or begins, at a token: speakers, and those they speak to."""

from crossings.number_words import CARDINALS
from crossings.reading.verb_forms import IRREGULAR

from .grammar import CLASS_OF, OPENING, is_adverb
from .groups import BODIES
from .links import COUNTING, LINKS, is_noun_like, may_link, over_and, over_link
from .name_words import is_named, is_syllable, stop_belongs, tells_purpose
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_REACH = 30  # tokens; a longer noun phrase is none
PARTICIPLES = frozenset(form for forms in IRREGULAR.values() for form in forms.split()[2].split("/"))
REACHED = CLASSES["reached"]
_ROUGHLY = CLASSES["about_a_number"]
_SENT = CLASSES["sent_to_a_country"]
_SEEMING = CLASSES["seeming"]
_ALONE = CLASSES["determiner_alone"]


def _counts_anew(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether a number right after a name counts something else: according to the Daily News | 98 people."""
    if not scene.words[at].isdigit() or not scene.words[at - 1][0].isupper() or at + 1 >= ceiling:
        return False
    return scene.words[at + 1][0].islower() and scene.classes[at + 1] in (None, "adj", "noun")


def is_dash(scene: Scene, at: int) -> bool:
    """Tell whether a hyphen stands for a dash: All agree - A."""
    return scene.words[at] == "-" and at > 0 and scene.reading.ends[at - 1] < scene.reading.starts[at]


def left(scene: Scene, last: int, floor: int) -> tuple[int, int] | None:
    """Give the noun phrase whose last token is ``last``, as (first, last exclusive); None where there is none.

    It goes left over names, nouns and adjectives to a determiner, and over ``of``, ``for`` ... to the noun before.
    """
    words, lower, classes = scene.words, scene.lower, scene.classes
    kind = classes[last]
    if kind == "pron" or kind == "obj":
        of_them = last - 2 >= floor and lower[last - 1] == "of" and classes[last - 2] == "det"
        return last - 2 * of_them, last + 1  # one of them
    if kind == "det" and lower[last] in _ALONE:
        no_one = lower[last] == "one" and last > floor and lower[last - 1] in ("no", "every", "any", "some")
        return last - no_one, last + 1
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
            if not stop_belongs(scene, at):
                break
        elif (
            (word == "," and at not in scene.reading.joints)
            or word in OPENING
            or word in "”»:;?!(…—–"
            or word == "--"
            or is_dash(scene, at)
        ):
            break
        elif kind == "det" and not is_named(scene, at):
            first = at
            joined = over_link(scene, at, floor)
            if joined is None:
                if at - 1 > floor and lower[at - 1] == "and" and last > at:
                    first = over_and(scene, at - 1, floor) or at  # police and a doctor
                break
            at = joined
            continue
        elif (kind == "prep" or kind == "to") and not is_syllable(scene, at):
            if first > last or word not in LINKS or at <= floor or not is_noun_like(scene, at - 1):
                break
            if word != "of" and not may_link(scene, at, floor):
                break
        elif kind == "conj":
            joined = over_and(scene, at, floor) if word == "and" and first <= last else None
            if joined is None:
                break
            first = joined
            break
        elif kind == "that" and first == last == at + 1 and lower[last] in BODIES:
            return at, last + 1  # that body: no body goes without an article
        elif kind is not None and kind not in ("adj", "noun", "adv", "det") and not is_syllable(scene, at):
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


def _owns_on(scene: Scene, at: int, first: int, ceiling: int) -> bool:
    """Tell whether an apostrophe goes on a phrase whose owner ends in -s: the United Nations’ | rapporteur."""
    if at == first or at + 1 >= ceiling or not scene.lower[at - 1].endswith("s"):
        return False
    return scene.reading.ends[at - 1] == scene.reading.starts[at] and scene.words[at + 1][0].isalpha()


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
        if (
            low in ("-", "'s", "’s")
            or (low == "," and at in scene.reading.joints)
            or (low == "'" and _owns_on(scene, at, first, ceiling))
        ):
            at += 1
            continue
        if low == ".":
            if at + 1 < ceiling and words[at + 1][0].isupper() and stop_belongs(scene, at):
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
        if kind in ("prep", "to") and not is_syllable(scene, at):
            sent = lower[at - 1] in _SENT and at + 1 < ceiling and words[at + 1][0].isupper()
            if kind == "to" and seen_noun and (sent or tells_purpose(scene, at, ceiling)):
                at += 1
                continue
            some = at == first + 1 and low == "of" and lower[first] in COUNTING
            if not (seen_noun or some) or at + 1 >= ceiling or low not in ("of", "for", "at"):
                break
            following = classes[at + 1]
            if some and following == "obj":
                return first, at + 2  # one of them
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
                and not is_named(scene, at)
                and classes[at - 1] not in ("prep", "to", "conj")
                and words[at - 1] != "-"
            ):
                break
        elif kind is not None and kind not in ("adj", "noun") and not is_syllable(scene, at):
            break
        elif word[0].islower():
            if seen_noun and low in PARTICIPLES and lower[at + 1 : at + 2] == ["by"]:
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


def hedges_count(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether what makes a number a rough one begins at a token: at least 60, about 60, as many as 60."""
    lower = scene.lower
    if lower[at] == "at" and lower[at + 1 : at + 2] in (["least"], ["most"]):
        number = at + 2
    elif lower[at] == "as" and lower[at + 2 : at + 3] == ["as"]:
        number = at + 3
    elif lower[at] in _ROUGHLY:
        number = at + 1
    else:
        return False
    return number < ceiling and (scene.words[number][0].isdigit() or lower[number] in CARDINALS)


def starts_clause(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether a token can begin a subject: a determiner, a pronoun, a name, a number or a plain noun."""
    if at >= ceiling:
        return False
    if hedges_count(scene, at, ceiling):
        return True
    kind = CLASS_OF.get(scene.lower[at])
    if kind in ("det", "pron", "pronbe", "exp", "adj", "noun", "wh", "sub"):
        return True
    return kind is None and scene.words[at][0].isalnum() and not is_adverb(scene.lower[at])
