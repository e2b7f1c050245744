"""Finds who speaks: the subject of a reporting verb, left or right of it."""

from crossings.lexicon import words
from crossings.reading.verb_forms import IRREGULAR

from . import noun_phrases
from .draft import Span
from .grammar import DASHES, SUBORDINATE, is_adverb
from .groups import BODIES, known
from .roles import is_office
from .scene import Scene
from .verbs import is_plural, is_verb
from .word_classes import CLASSES

_TIMES = CLASSES["time_noun"]
_RELATIVE = 20  # tokens of a relative clause that no commas part from its noun
_RELATIVES = frozenset(["who", "that", "which"])
_GIVING = CLASSES["give"] | {"used", "using"}
_NOT_DESCRIBING = frozenset(["be", "have", "aux", "rel", "that", "sub", "wh", "pron", "pronbe"])
_OPENS_CLAUSE = CLASSES["opens_clause"]
_OF_PEOPLE = frozenset(["government", "military", "ngo", "party", "police", "refugee", "un"])
_LATER = frozenset(["later", "earlier", "before", "after", "ago"])
_BEFORE_SUBJECT = frozenset(["“", '"', "”", "''", ",", ";", *DASHES, *_LATER])
_OPENS_SUBJECT = SUBORDINATE | {"time"}
_MOST_PLACES = 3  # phrases tied to a subject: villagers | near a town | across the river
_MANY = words(__file__, "collectives") | CLASSES["counting"] | {"and", "those", "others", "they", "we", "you", "i"}
_BEFORE_INFINITIVE = words(__file__, "before_infinitive")


def group_start(scene: Scene, cue: int, floor: int) -> tuple[int, bool, bool]:
    """Give the first token of the cue's verb group, whether it is passive, and whether it is an infinitive or gerund.

    ``has repeatedly said``, ``refused to say``, ``went on to tell``, ``was quoted as saying`` are groups.
    """
    at, passive, bare = cue - 1, False, False
    form = scene.cues[cue].forms if cue in scene.cues else frozenset()
    while at >= floor and cue - at < 12:
        kind = scene.classes[at]
        if scene.lower[at] == "longer" and at > floor and scene.lower[at - 1] == "no":
            at -= 1  # the agency | no longer says
        elif kind == "be":
            if "participle" in form and "ing" not in form and at + 1 <= cue and not bare:
                passive = True
        elif kind in ("have", "aux", "adv") or (is_adverb(scene.lower[at]) and scene.words[at][0].islower()):
            pass
        elif scene.lower[at] == "far" and at > floor and scene.lower[at - 1] in ("so", "thus"):
            at -= 1  # the agency | has so far said
        elif kind == "to" and at - 1 >= floor and "base" in form:
            before = at - 1
            while before > floor and (
                scene.classes[before] in ("prep", "adv") and scene.lower[before] in ("on", "ahead", "even")
            ):
                before -= 1
            word = scene.lower[before]
            if scene.classes[before] in ("be", "have"):
                at = before
                continue
            if not (before in scene.cues or scene.classes[before] == "verb" or word.endswith(("ed", "ing"))
                    or word in _BEFORE_INFINITIVE):  # fmt: skip
                return at, passive, True
            bare = True
            at = before
        else:
            break
        at -= 1
    return at + 1, passive, bare


def _is_time(scene: Scene, phrase: Span) -> bool:
    """Tell whether a phrase says when rather than who: a number, ``the day before``, ``two weeks``."""
    return scene.words[phrase[0]].isdigit() or any(word in _TIMES for word in scene.lower[slice(*phrase)][-2:])


def _without_time(scene: Scene, phrase: Span) -> Span:
    """Give a subject without the time before it: two days later | A."""
    first, last = phrase
    for at in range(first, min(last - 1, first + 4)):
        if scene.lower[at - 1] in _TIMES and scene.lower[at] in _LATER and at > first:
            return at + 1, last
    return phrase


def tells_how_long(scene: Scene, phrase: Span) -> bool:
    """Tell whether a phrase says how long: much of May, most of the day."""
    first = phrase[0]
    if scene.lower[first] not in ("much", "most", "part", "half", "all") or scene.lower[first + 1] != "of":
        return False
    behind = range(first + 2, min(len(scene.words), first + 5))
    return any(scene.classes[k] == "time" or scene.lower[k] in _TIMES for k in behind)


def _before_time(scene: Scene, phrase: Span) -> Span:
    """Give a subject without the time behind it: a statement | last week."""
    first, last = phrase
    timed = last - first > 3 and scene.lower[last - 1] in _TIMES and scene.lower[last - 2] == "last"
    timed = timed and scene.classes[last - 3] is None  # not: a plan for | last year
    return (first, last - 2) if timed else phrase


def _is_object(scene: Scene, first: int, floor: int) -> bool:
    """Tell whether a noun phrase is the object of a verb right before it: who gave only | his first name, A, said."""
    at = first - 1
    while at > floor and (scene.classes[at] == "adv" or is_adverb(scene.lower[at])):
        at -= 1
    return at >= floor and scene.words[at][0].islower() and (scene.lower[at] in _GIVING or is_verb(scene, at))


def _apposed(scene: Scene, comma: int, floor: int) -> Span | None:
    """Give the phrase that an apposition or relative clause between commas describes: ``A, the minister, said``."""
    at, depth = comma - 1, 0
    while at >= floor and comma - at < 40:
        word = scene.words[at]
        if scene.stretch_of[at] >= 0 and scene.stretch_of[at] != scene.stretch_of[comma]:
            return None
        if (word == "," and at not in scene.reading.joints) or word == "--" or word in "—–":
            phrase = noun_phrases.left(scene, at - 1, floor) if at > floor else None
            if phrase is not None and phrase[1] == at and not _is_time(scene, phrase):
                follow = scene.lower[at + 1]
                phrase = _own_words(scene, _without_time(scene, phrase), floor)
                before = phrase[0] - 1
                begins = phrase[0] == floor or scene.words[before] in _BEFORE_SUBJECT or (
                    scene.classes[before] in SUBORDINATE or scene.lower[before] in _TIMES or _is_day(scene, before)
                )  # fmt: skip
                named = any(scene.words[k][0].isupper() for k in range(*phrase)) or scene.classes[phrase[0]] == "det"
                if (
                    scene.classes[phrase[0]] == "det"
                    and not _is_object(scene, phrase[0], floor)
                    and scene.words[at + 1][0].isupper()
                    and scene.words[phrase[1] - 1][0].islower()
                ):
                    return phrase  # the director, A,
                if follow in ("who", "which", "whose") and named:
                    return phrase
                if begins and named and scene.classes[at + 1] not in ("pron", "conj", "pronbe"):
                    return phrase
            depth += 1
            if depth > 4:
                return None
        at -= 1
    return None


def subject_left(scene: Scene, group: int, floor: int) -> Span | None:
    """Give the subject that stands before a verb group, relative clauses and appositions looked through."""
    at = group - 1
    if at > floor and scene.lower[at].endswith(("self", "selves")) and scene.classes[at] == "obj":
        group, at = at, at - 1  # the minister himself said
    placed = _before_place_or_day(scene, at, floor)
    if placed is not None:
        return placed
    if at < floor:
        return None
    word, kind = scene.words[at], scene.classes[at]
    if kind in ("rel", "that"):
        before = at - 1
        if before >= floor and scene.words[before] == ",":
            before -= 1
        if before < floor:
            return None
        return at, at + 1
    if kind == "pronbe":
        return at, at + 1
    if word in (",", "—", "–", "--"):
        return _apposed(scene, at, floor)
    if kind in ("prep", "to"):
        return _past_stranded(scene, at, floor)
    if at - 2 >= floor and scene.lower[at - 1] == "who" and is_verb(scene, at):
        return noun_phrases.left(scene, at - 2, floor)  # those who lived | say
    found = noun_phrases.left(scene, at, floor)
    whole = found is not None and found[1] == group
    governed = whole and found[0] > floor and scene.classes[found[0] - 1] in ("prep", "to")
    if governed and scene.lower[found[0] - 2] == "and" and found[0] - 3 >= floor:
        joined = noun_phrases.left(scene, found[0] - 3, floor)
        if joined is not None and scene.lower[found[0] - 1] in scene.lower[slice(*joined)]:
            return joined[0], group  # the ministries for trade and for labour | said
    if not whole or governed or not noun_phrases.REACHED.isdisjoint(scene.lower[slice(*found)]):
        described = _before_participle(scene, group, floor)
        if described is not None:
            return described
    if not whole:
        return None
    if governed:
        found = _past_places(scene, found, floor)
    found = _before_time(scene, found)
    if scene.lower[found[0] : found[1]] == ["others"] and scene.words[found[0] - 2 : found[0]] == [",", "and"]:
        named = _apposed(scene, found[0] - 2, floor)
        if named is not None:
            return named[0], group  # Open Road, an aid group, and others | said
    return _past_relative(scene, found, floor) or _own_words(scene, _of_people(scene, found, floor), floor)


def _past_places(scene: Scene, phrase: Span, floor: int) -> Span:
    """Give a subject with the places behind it, whose last noun a preposition governs: villagers near Bor.

    The phrase that a preposition ties the last one to begins its clause, or is no subject.
    """
    first = phrase[0]
    for _ in range(_MOST_PLACES):
        placed = first - 2 >= floor and scene.lower[first - 1] not in _OPENS_CLAUSE
        outer = noun_phrases.left(scene, first - 2, floor) if placed else None
        if outer is None or outer[1] != first - 1 or scene.classes[outer[0]] in ("pron", "obj"):
            break
        first = outer[0]
        if first == floor or scene.words[first - 1] in _BEFORE_SUBJECT or scene.classes[first - 1] in _OPENS_SUBJECT:
            return first, phrase[1]
        if scene.classes[first - 1] != "prep":
            break
    return phrase


def is_many(scene: Scene, subject: Span) -> bool:
    """Tell whether a subject takes a plain form as its verb: doctors in Khartoum, A and B, the Taliban, some."""
    prepositions = (k for k in range(subject[0] + 1, subject[1]) if scene.classes[k] in ("prep", "to"))
    core = range(subject[0], next(prepositions, subject[1]))
    if len(core) == 2 and scene.lower[core[0]] == "the" and scene.words[core[1]][0].isupper():
        return True
    return any(scene.lower[k] in _MANY or is_plural(scene, k) for k in core)


def _before_place_or_day(scene: Scene, at: int, floor: int) -> Span | None:
    """Give the subject before what tells where or on which day: the mayor | there says; nurses | on Friday said."""
    there = at > floor and scene.lower[at] in ("there", "here")
    dated = at - 1 > floor and scene.classes[at] == "time" and scene.lower[at - 1] in ("of", "on")
    if not there and not dated:
        return None
    last = at - 1 - dated
    described = _before_participle(scene, at + 1, floor) if dated and scene.lower[at - 1] == "on" else None
    if described is not None:
        return described  # officials | reached in Gao on Monday
    found = noun_phrases.left(scene, last, floor)
    whole = found is not None and found[1] == last + 1 and scene.classes[found[0]] in ("det", None)
    governed = whole and found[0] > floor and scene.classes[found[0] - 1] == "prep"  # stood at a poll | there
    governed = governed or (whole and scene.lower[at - 1] == "on" and _is_object(scene, found[0], floor))
    return found if whole and not governed and not (there and scene.classes[last] in ("pron", "be")) else None


def _before_participle(scene: Scene, group: int, floor: int) -> Span | None:
    """Give whom a participle describes whose phrase ends right before a verb: ``residents | reached by telephone``."""
    for at in range(group - 2, max(floor, group - _RELATIVE), -1):
        if scene.lower[at] in _OPENS_CLAUSE:
            return None  # the camp shut after | officials said
        if scene.classes[at] in _NOT_DESCRIBING or not scene.words[at][0].isalnum() or scene.stretch_of[at] >= 0:
            return None
        if scene.classes[at + 1] not in ("prep", "time", "to") or scene.classes[at] is not None:
            continue
        if scene.lower[at].endswith("ed") or scene.lower[at] in noun_phrases.PARTICIPLES:
            noun = noun_phrases.left(scene, at - 1, floor)
            whole = noun is not None and noun[1] == at and scene.classes[noun[0]] not in ("pron", "obj")
            return noun if whole else None
    return None


def _of_people(scene: Scene, phrase: Span, floor: int) -> Span:
    """Give a subject without the phrase that opens the sentence before it: at the border station | volunteers said."""
    first, last = phrase
    opens = first - 1 == floor and scene.classes[floor] == "prep"
    if not opens or last - first < 2 or not scene.lower[last - 1].endswith("s") or scene.words[last - 1][0].isupper():
        return phrase
    if not is_office(scene.lower[last - 1][:-1]) and scene.lower[last - 1] not in known():
        return phrase
    begin = last - 1
    while begin - 1 > first and (
        scene.classes[begin - 1] == "adj"
        or scene.lower[begin - 1] in ("local", "senior", "young")
        or known().get(scene.lower[begin - 1], "").strip("?!") in _OF_PEOPLE
    ):
        begin -= 1  # local aid | workers
    return begin, last


def _past_relative(scene: Scene, phrase: Span, floor: int) -> Span | None:
    """Give whom a relative clause speaks of that ends in the phrase right before a verb: ``A who came on foot | said``.

    What a preposition governs is no subject.
    """
    before = phrase[0] - 1
    if before <= floor:
        return None
    if _is_clause_of(scene, before, phrase) or _is_relative_of_several(scene, before, phrase):
        found = noun_phrases.left(scene, before - 1, floor)
        return found if found is not None and found[1] == before else None
    if scene.classes[before] not in ("prep", "to"):
        cue = scene.cues.get(before)
        told = scene.lower[before - 1] in _RELATIVES and scene.lower[before].endswith("s")  # who | runs
        if not (told or is_verb(scene, before)) or (cue is not None and "c" in cue.takes):
            return None  # A woman who had fled Kola | said; not: a woman who said Kola | said
    for at in range(before - 1, max(floor, before - _RELATIVE), -1):
        if not scene.words[at][0].isalnum() or scene.stretch_of[at] >= 0:
            return None
        if scene.lower[at] in _RELATIVES:
            verb = scene.words[at + 1][0].islower() and scene.classes[at + 1] not in ("prep", "det", "pron")
            found = noun_phrases.left(scene, at - 1, floor) if verb else None
            return found if found is not None and found[1] == at else None
    return None


def _is_clause_of(scene: Scene, relative: int, phrase: Span) -> bool:
    """Tell whether a phrase opens with the verb of a relative clause and goes on with a name: that | borders Chad."""
    first, last = phrase
    verb = scene.lower[first]
    third = scene.words[first][0].islower() and verb.endswith("s") and verb not in known()
    if scene.lower[relative] not in _RELATIVES or not third or last <= first + 1:
        return False
    return scene.words[first + 1][0].isupper() or _governs_things(scene, relative, first, last)


def _governs_things(scene: Scene, relative: int, first: int, last: int) -> bool:
    """Tell whether a verb behind "who" has things for its object: who | counts arrivals at the port.

    Of people it may be the subject of the clause: who | rights groups in Chad say were held.
    """
    core = first + 1
    while core < last and scene.classes[core] not in ("prep", "to"):
        core += 1
    if scene.lower[relative] != "who" or core == first + 1 or not is_plural(scene, core - 1):
        return False
    noun = scene.lower[core - 1]
    if noun in known() or noun in BODIES or is_office(noun[:-1]):
        agrees = not is_plural(scene, relative - 1)
        return agrees and scene.classes[last + 1 : last + 2] not in (["be"], ["have"], ["aux"])
    return True


def _is_relative_of_several(scene: Scene, relative: int, phrase: Span) -> bool:
    """Tell whether a phrase opens with the plain verb of a relative clause: nurses who | hand out soup at it say."""
    first, last = phrase
    verb = scene.words[first].islower() and scene.classes[first] is None and scene.lower[first] not in known()
    tied = any(scene.classes[k] == "prep" for k in range(first + 1, last))
    return scene.lower[relative] == "who" and verb and tied and not is_plural(scene, first)


def _past_stranded(scene: Scene, preposition: int, floor: int) -> Span | None:
    """Give whom a relative clause describes that ends in a preposition: a nurse whom they spoke to | said."""
    for at in range(preposition - 2, max(floor, preposition - _RELATIVE), -1):
        if not scene.words[at][0].isalnum() or scene.stretch_of[at] >= 0:
            return None
        if scene.lower[at] in ("whom", "who", "that", "which"):
            found = noun_phrases.left(scene, at - 1, floor)
            return found if found is not None and found[1] == at else None
    return None


def _own_words(scene: Scene, phrase: Span, floor: int) -> Span:
    """Give a subject without the phrase before it: ``last month | A said``, ``from one place to the other | A says``.

    What a preposition governs is no subject, so that a name right behind it stands alone.
    """
    first, last = phrase = _without_time(scene, phrase)
    if last - first > 1 and scene.words[first].isdigit() and scene.classes[first - 1] == "time":
        return first + 1, last  # in a letter of May 2 | A said
    if last - first > 2 and scene.lower[first] in ("last", "this", "next") and scene.lower[first + 1] in _TIMES:
        return first + 2, last
    if first <= floor or scene.classes[first - 1] != "prep" or scene.classes[first] != "det":
        return phrase
    name = next((name for name in scene.reading.names if first < name.first and name.last == last), None)
    if name is None or scene.words[name.first - 1][0].isupper() or not scene.words[name.first - 1][0].isalnum():
        return phrase
    before = name.first - 1
    return phrase if scene.classes[before] == "prep" or scene.lower[before] == "the" else (name.first, last)


def _is_day(scene: Scene, at: int) -> bool:
    """Tell whether a token is the month of a full day: (a letter) of 20 January | A."""
    return scene.classes[at] == "time" and at > 0 and scene.words[at - 1].isdigit()


def _dates(scene: Scene, at: int) -> bool:
    """Tell whether a token ends a time: a weekday, a month, a year."""
    return scene.classes[at] == "time" or (scene.words[at].isdigit() and len(scene.words[at]) == 4)


def _is_nominative(scene: Scene, at: int) -> bool:
    """Tell whether a token is a pronoun with its verb right behind it."""
    word = scene.lower[at]
    if word not in ("he", "she", "it", "they", "we"):
        return False
    return at + 1 < len(scene.words) and (is_verb(scene, at + 1) or scene.lower[at + 1] in IRREGULAR)


def main_subject(scene: Scene, first: int, last: int) -> Span | None:
    """Give the subject of the sentence that begins at ``first``: its first noun phrase that no preposition governs."""
    at, tries, last = first, 0, min(last, first + 80)
    while at < last and tries < 4:
        while at < last and (not scene.words[at][0].isalnum() or scene.classes[at] in ("conj", "adv", "time")
                             or is_adverb(scene.lower[at])):  # fmt: skip
            at += 1
        if at >= last:
            return None
        opens = scene.classes[at] in ("prep", "sub", "to") or (
            scene.lower[at].endswith("ing") and scene.classes[at] is None
        )
        if not opens:
            phrase = noun_phrases.right(scene, at, last)
            if phrase is None or not _is_time(scene, phrase):
                return phrase
            if scene.lower[phrase[1]] in _LATER and noun_phrases.starts_clause(scene, phrase[1] + 1, last):
                return noun_phrases.right(scene, phrase[1] + 1, last)  # five days later | the council
        comma = at
        while comma < last and scene.words[comma] != ",":
            if opens and comma > at and scene.lower[comma] == "the" and _dates(scene, comma - 1):
                return noun_phrases.right(scene, comma, last)  # in June 2016 | the council
            if comma > at + 1 and scene.classes[at] == "prep" and _is_nominative(scene, comma):
                return comma, comma + 1  # with the council | it issued a statement
            comma += 1
        if comma >= last:
            return None
        at, tries = comma + 1, tries + 1
    return None
