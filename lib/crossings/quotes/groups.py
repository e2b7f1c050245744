"""Tells what kind of voice speaks (a government, the UN, a refugee ...) and for which country."""

from functools import cache

from crossings.lexicon import pairs
from crossings.lexicon import words as lexicon
from crossings.number_words import CARDINALS

from .draft import Span
from .scene import Scene
from .word_classes import CLASSES

COUNTRY_GROUPS = frozenset(["government", "military", "party", "unnamed source"])
_INDEFINITE = CLASSES["indefinite"]
_NAMELESS = CLASSES["nameless_source"]
_FOREIGN = frozenset(["to", "on", "against", "about"])  # ambassador to A: not A's
_LINKS = lexicon(__file__, "after_head_noun")
_WHERE = frozenset(["at", "in", "during"])
_CHANNELS = lexicon(__file__, "channels")
BODIES = lexicon(__file__, "bodies")
_STANDING = CLASSES["standing_body"]
_ELECTORAL = CLASSES["electoral"]
_LOOKING_INTO = CLASSES["looking_into"]
_COUNTING = CLASSES["counting"]
_SHARES = CLASSES["share"]
_IN_SO_MANY = 3  # words: one in four
_LONGEST_ENTRY = 3  # words
_LONGEST_COUNT = 6  # words: just over a third of


@cache
def known() -> dict[str, str]:
    """Give each word of a role or an organisation's name to the kind of voice, as ``lexicon/groups.txt`` explains."""
    return pairs(__file__, "groups")


@cache
def _last_words() -> frozenset[str]:
    """Give the last word of each entry of the lexicon."""
    return frozenset(entry.rsplit(" ", 1)[-1] for entry in known())


def _core_end(words: list[str]) -> int:
    """Give how many words the noun phrase has before ``of``, ``for``, ``who`` or a comma; Voice of A is one name."""
    if _LINKS.isdisjoint(words):
        return len(words)
    for index, word in enumerate(words):
        if not index or word not in _LINKS:
            continue
        if not any(" ".join(words[index - 1 : index + size]) in known() for size in (1, 2)):
            return index
    return len(words)


def head(words: list[str]) -> str:
    """Give the head noun of a noun phrase, lower case: the last word before ``of``, ``for``, ``who`` or a comma."""
    return words[_core_end(words) - 1] if words else ""


def is_body(noun: str) -> bool:
    """Tell whether a noun names a body or a document, or several: ministry, ministries, agencies."""
    return noun in BODIES or noun.removesuffix("s") in BODIES or f"{noun.removesuffix('ies')}y" in BODIES


def _entries(words: list[str]) -> list[tuple[str, bool]]:
    """Give the kind of each lexicon entry in some words, last entry first, and whether it is their last word's.

    Of entries that overlap, the longer counts: ``press secretary``, and not ``press``.
    """
    lexicon, last_words, found, end = known(), _last_words(), [], len(words)
    while end > 0:
        word = words[end - 1]
        if word not in last_words and not word.endswith("news") and "." not in word:
            end -= 1
            continue
        for size in range(min(_LONGEST_ENTRY, end), 0, -1):
            entry = " ".join(words[end - size : end])
            kind = lexicon.get(entry) or (lexicon.get(entry.replace(".", "")) if size == 1 else None)
            if kind is None and size == 1 and entry.endswith("news"):
                kind = "media"  # in one word: AsiaNews
            if kind == "un" and end > size and words[end - size - 1] == "-":
                kind = None  # half of a given name: Kim Jong-un
            if size == 1 and words[end : end + 1] == ["-"] and words[end + 1 : end + 2] not in (["in"], ["at"]):
                kind = None  # first half of another word: the Spokesman-Review, a police-led group
            if entry == "press" and words[end : end + 1] and words[end] in _CHANNELS:
                kind = None  # a UN press release
            if kind is not None:
                found.append((kind, end == len(words)))
                end -= size
                break
        else:
            end -= 1
    return found


def group_of(words: list[str], *, named: bool = False) -> str | None:
    """Give the kind of voice that a role's or a name's words tell.

    The head noun tells it, then the words before it, then those after ``of`` or ``for``; a weak word (``official``,
    ``group``) counts where no other tells more: ``a spokesman for the U.N. refugee agency`` speaks for the UN.
    """
    while named and len(words) > 1 and words[0] in _INDEFINITE:
        words = words[1:]  # whoever has a name is no unnamed source: A, a senior official
    words = counted(words)
    if not words:
        return None
    core = _core_end(words)
    if words[0] in _INDEFINITE and words[core - 1] in _NAMELESS:
        return "unnamed source"
    if words[core - 1] in _STANDING and words[core : core + 1] == ["to"] and core + 1 < len(words):
        told = [kind for kind, _ in _entries(words[:core]) if kind[-1] not in "?!"]
        if words[core + 1] not in _LOOKING_INTO:
            return told[0] if told else "ngo"  # a committee to help or to free somebody is a civic one
    weak = None
    foreign = core < len(words) and words[core] in _FOREIGN
    heard = core < len(words) and words[core] in _WHERE and head(words[core + 1 :]) in _CHANNELS
    # Speakers at a press conference are no press.
    rest = [] if foreign or heard else _entries(words[core:])[::-1]
    for entries, headed in ((_entries(words[:core]), True), (rest, False)):
        for kind, last in entries:
            if kind.endswith("!"):
                if headed and last:
                    return _of_police(words, kind[:-1])
            elif kind.endswith("?"):
                speaks_for = not headed and words[core - 1].startswith("spokes")  # the relief committee's spokesman
                if weak in (None, "person") or speaks_for:  # an aid worker speaks for aid
                    weak = kind[:-1]
            else:
                return _of_police(words, kind)
    return weak


def counted(words: list[str]) -> list[str]:
    """Give who is counted where a phrase begins with a count of them: one of | the charities, one in four | women."""
    if words[1:2] == ["in"] and len(words) > _IN_SO_MANY and words[2] in CARDINALS:
        return words[_IN_SO_MANY:]
    of = words.index("of") if "of" in words[1:_LONGEST_COUNT] else 0
    counts = of and (words[0] in _COUNTING or words[0][0].isdigit() or words[of - 1] in _SHARES)
    return words[of + 1 :] if counts and of + 1 < len(words) else words


def _of_police(words: list[str], kind: str) -> str:
    """Give the kind of voice of a rank that the police have as the army does: a major general of the police."""
    return "government" if kind == "military" and "police" in words else kind


def campaigns_for(scene: Scene, words: list[str], group: str | None) -> str | None:
    """Give the kind of voice of a campaign: where an article speaks of no election it is a civic one."""
    if group != "party" or head(words) != "campaign" or not _ELECTORAL.isdisjoint(scene.lower):
        return group
    return "ngo"


def country_of(scene: Scene, at: dict, group: str | None, spans: list[Span]) -> str | None:
    """Give the country that a speaker of one of the groups that have one speaks for, by the first place named."""
    if group not in COUNTRY_GROUPS:
        return None
    for first, last in spans:
        for k in range(first, min(last, first + 40)):
            if k in at and at[k].country and not (k > first and scene.lower[k - 1] in _FOREIGN):
                return at[k].country
    return None
