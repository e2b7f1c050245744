"""Finds the verb that governs a count: what its people did, or had done to them."""

from crossings.lexicon import words

from .counting import goes_to
from .not_done import is_denied, is_meant, is_no_deed
from .verbs import AROUND, OPENING, OPENING_SEVERAL, Verb, at_token
from .word_classes import CLASSES

_HARD = frozenset([".", ";", ":", "but", "while", "whereas", "although"])
_SOFT = {
    ",": 5, "and": 3, "when": 4, "after": 4, "before": 4, "because": 4, "as": 3, "that": 2, "(": 4, "since": 4, "-": 1,
}  # fmt: skip
_DESCRIBES = CLASSES["describing"]
_FINITE = CLASSES["is_or_has"]
_REACH_RIGHT, _REACH_LEFT = 22, 14
_CARRYING = frozenset(["carrying", "bringing"])
_LEADING = CLASSES["leading_to_whom"]
_FROM = 6  # words from a count to its verb, those between telling where its people are from
_RELATIVE = frozenset(["who", "that", "which", "whom", "whose"])
_THEY = frozenset(["they", "these", "those", "all", "most", "some"])  # after a colon: the same people
_NEAR_BEFORE = 3  # words of a verb right before its object
_LONGEST_ASIDE = 14
_ANOTHER = frozenset(["one", "two", "three", "four", "five", "six"])
_MEANT = 6  # words by which a verb is farther that tells only what people mean to do
_GOING_ON = words(__file__, "before_a_verb_in_its_clause")
_SUBORDINATE = CLASSES["subordinate"]
_PARTICIPLES = CLASSES["participle_of_the_displaced"]
_WHERE = frozenset(["into", "to", "in", "over", "across", "onto", "from"])
_NOUNS = CLASSES["deed_that_is_a_noun"]
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "whom"])
_AFTER_THEM = CLASSES["is_or_has"] | {","}
_GIVING = CLASSES["giving"]
_GIVEN = 7  # words from "gave" to "to" and whom
_OPENING_A_CLAUSE = frozenset(["and", "while", "but"])
_PART_OPENED = 5  # words from "and" to "of them"
_HEEDED = OPENING | _HARD | _SOFT.keys() | _FINITE | {"for", "of", "dead"}  # what may tell of a verb past a count
_DONE = frozenset(["detained"])
_COORDINATED = 6  # words between two verbs of one subject


def governing(lower: list[str], first: int, last: int, begin: int, end: int) -> Verb | None:
    """Give the nearest verb of displacement about the tokens ``first`` to ``last``, in its sentence.

    Commas and conjunctions make a verb farther away; a strong verb or a phrase counts as nearer than a weak one.
    """
    best: Verb | None = None
    cost = 0
    if lower[last : last + 2] in _OF_THEM and last + 2 < end and lower[last + 2] in _AFTER_THEM:
        last += 2  # 300 of them, if not 400, were sent back
    named = at_token(lower, first - 2) if lower[first - 1] == "of" and lower[first - 2] in _LEADING else None
    if named is not None and first - 2 >= begin:
        return Verb("strong" if named[1] == "weak" else named[1], named[2], 0, first - 2)  # the arrest of 40 people
    described = False
    aside = _end_of_aside(lower, last, end)
    skipped = 0
    for at in range(last, min(end, last + _REACH_RIGHT)):
        word = lower[at]
        if word not in _HEEDED:
            continue
        if word in _HARD and not (word == ":" and at + 1 < end and lower[at + 1] in _THEY):
            break
        if (
            word == "for"
            and best is None
            and at + 1 < end
            and at_token(lower, at + 1)
            and lower[at + 1].endswith("ing")
        ):
            break  # held 40 for crossing the border: what they did is why
        if at == aside:
            # What stands between the two commas makes the verb no farther: 58 people, two of them ill, were deported.
            cost, skipped = -_SOFT[","] + 1, at - last
        if word in _FINITE and lower[last] == "from" and 1 < at - last <= _FROM and "," not in lower[last:at]:
            cost, skipped = 0, at - last  # 300 people from Mali and Chad were
        cost += 0 if word == "since" and lower[at - 1] in _FINITE else _SOFT.get(word, 0)  # have since gone
        hit = at_token(lower, at) if word in OPENING else None
        if word == "," and aside is None and at + 1 < end and (lower[at + 1] in _ANOTHER or lower[at + 1].isdigit()):
            break  # of three boats with 500 people, one was turned away
        if word == "of" and at > last + 1 and lower[at : at + 2] in _OF_THEM and _opens_a_part(lower, last, at):
            break  # 80 had a part in the plan, and about 50 of them were arrested
        if word == "dead" and lower[at - 2 : at] == ["and", "the"]:
            break  # put those displaced at 900 and the dead at 30
        if hit is not None and not is_denied(lower, at) and not is_no_deed(lower, at):
            length, strength, action = hit
            if lower[at + length + 1 : at + length + 3] in _OF_THEM and lower[at + length : at + length + 1] != [","]:
                break  # held 35 and sent home 10 of them
            distance = at - last - skipped + cost + (0 if strength != "weak" else 2) - (length - 1)
            distance += _MEANT if is_meant(lower, at) else 0
            finite = described and lower[at - 1] in _FINITE and strength != "dead"
            onward = best is not None and (
                _goes_on(lower, best, action, at)
                or _is_of_the_boat(lower, best, action, at)
                or _lives_in_hiding(lower, best, action, at)
                or (described and _is_main(lower, best.at, at, strength))
            )
            if (
                best is None
                or distance < best.distance
                or finite
                or onward
                or (described and strength == "strong" and action == "fled")
            ):
                distance = min(distance, best.distance) if onward and best is not None else distance
                best = Verb(strength, action, distance, at)
                described = (at == last and word in _DESCRIBES) or lower[last] in _RELATIVE
    describes = last < end and (lower[last] in _RELATIVE or lower[last] in _PARTICIPLES)
    if describes and first > begin:
        # "Hosts 300 people who escaped": the clause only describes whom the verb before them counts.
        for size in range(1, min(_NEAR_BEFORE, first - begin) + 1):
            hit = at_token(lower, first - size)
            if hit is not None and hit[0] == size and hit[1] != "dead":
                return Verb(hit[1], hit[2], 0, first - size)
        given = _given_to(lower, first, begin)
        if given is not None:
            return given
    around = _around(lower, first, last, begin, end)
    if around is not None and (best is None or best.strength != "strong" or best.distance > 0):
        return around
    cost = 0
    right = best
    counts = goes_to(lower, begin, first)
    for at in range(first - 1, max(begin, first - _REACH_LEFT) - 1, -1):
        word = lower[at]
        if word in _HARD and not (word == ":" and at == first - 1):
            break
        cost += _SOFT.get(word, 0)
        hit = at_token(lower, at) if word in OPENING and at != counts and not _inside(lower, at, begin) else None
        # "left 300 people homeless", "leaving 300 dead": the verb of the result is the other one.
        result = hit is not None and lower[at] in ("left", "leaving", "leaves") and hit[0] == 1
        if hit is not None and not result and not is_denied(lower, at) and not is_no_deed(lower, at):
            length, strength, action = hit
            distance = first - 1 - at + cost + (1 if strength != "weak" else 3) - (length - 1)
            distance += _MEANT if is_meant(lower, at) else 0
            surer = best is not None and distance == best.distance and (strength, best.strength) == ("strong", "weak")
            if best is None or distance < best.distance or surer:  # turned back 400 people at sea
                best = Verb(strength, action, distance, at)
    # A plane carrying 134 refugees landed in Kigali: where what carries them came, they came.
    carried = best is not None and best.at == first - 1 and lower[best.at] in _CARRYING and right is not None
    if carried and right.action == "arrived" and right.at > last and "," not in lower[last : right.at]:
        return right
    if best is not None and best.at == first - 1 and lower[best.at] in _CARRYING and lower[best.at - 1] == ",":
        came = at_token(lower, best.at - 2) if best.at - 2 >= begin else None
        if came is not None and came[1:] == ("weak", "arrived"):
            return Verb(*came[1:], 1, best.at - 2)  # the last bus arrives, carrying 15 people
    return best


def _opens_a_part(lower: list[str], last: int, of: int) -> bool:
    """Tell whether the number before "of them" opens a clause of its own: and about 50 of them, while 40 of these."""
    before = lower[max(last, of - _PART_OPENED) : of - 1]
    return not _OPENING_A_CLAUSE.isdisjoint(before) and "," not in before[1:]


def _given_to(lower: list[str], first: int, begin: int) -> Verb | None:
    """Give the verb of what people were given, told before "to" and them: gave shelter for the night to 40 who."""
    if lower[first - 1] != "to":
        return None
    for at in range(first - 2, max(begin, first - 2 - _GIVEN) - 1, -1):
        hit = at_token(lower, at) if lower[at] in _GIVING else None
        if hit is not None and hit[0] > 1:
            return Verb(hit[1], hit[2], 0, at)
        if lower[at] in (",", ";"):
            return None
    return None


def _goes_on(lower: list[str], before: Verb, action: str, at: int) -> bool:
    """Tell whether a verb says what became of those whom the verb before it seized: caught and returned."""
    return (
        before.action == "detained"
        and action == "repatriated"
        and 0 < at - before.at <= _COORDINATED
        and "and" in lower[before.at : at]
        and "," not in lower[before.at : at]
    )


def _is_of_the_boat(lower: list[str], before: Verb, action: str, at: int) -> bool:
    """Tell whether a verb says where the boat went that has people on board: a boat with 20 on board came into Bari."""
    ended = before.at + (2 if lower[before.at] == "on" else 1)
    aboard = lower[before.at : before.at + 2] == ["on", "board"] or lower[before.at] == "aboard"
    if aboard and action in _DONE and lower[at - 1] in _FINITE and lower[at].endswith("ed"):
        return True  # the seven aboard it, three of them boys, were arrested
    return aboard and action == "arrived" and lower[ended:at] in ([], ["had"], ["has"], ["was"], ["were"])


def _lives_in_hiding(lower: list[str], before: Verb, action: str, at: int) -> bool:
    """Tell whether people who are said to be somewhere are there in hiding: live in Chad in concealment."""
    near = before.action == "hosted" and action == "hiding" and at - before.at <= _COORDINATED
    return near and {",", "and", "but"}.isdisjoint(lower[before.at : at])


def _is_main(lower: list[str], described: int, at: int, strength: str) -> bool:
    """Tell whether a verb is that of the sentence, and the one before it only of the clause that tells who they are:
    20 who ran into the embassy on Thursday landed in Manila on Monday."""
    between = lower[described + 1 : at]
    if strength == "dead" or not between or lower[at].endswith("ing") or lower[at] in _NOUNS:
        return False
    for word, then in zip(between, [*between[1:], ""], strict=True):
        if word in _SUBORDINATE and not (word == "and" and then in _WHERE):
            return False  # but: past the guards and into the embassy
    return lower[at - 1] not in _GOING_ON


def are_dead(lower: list[str], last: int, verb: int, end: int) -> bool:
    """Tell whether people are said to be dead past a clause at ``last`` that tells who they are: the 20 who sailed on
    Monday are dead."""
    if verb < last or lower[last : last + 1] == [] or lower[last] not in _RELATIVE:
        return False
    at = next((at for at in range(verb + 1, min(end, verb + _REACH_RIGHT)) if lower[at] == "dead"), None)
    return at is not None and lower[at - 1] in _FINITE and _SUBORDINATE.isdisjoint(lower[verb + 1 : at])


def _inside(lower: list[str], at: int, begin: int) -> bool:
    """Tell whether a token is inside a longer verb phrase that begins before it: shelter in "without shelter"."""
    for start in range(max(begin, at - 3), at):
        hit = at_token(lower, start) if lower[start] in OPENING_SEVERAL else None
        if hit is not None and start + hit[0] > at:
            return True
    return False


def _end_of_aside(lower: list[str], last: int, end: int) -> int | None:
    """Give the comma that ends an aside opened by a comma right after a counted noun."""
    if last < end and lower[last] == ",":
        part = last + 2 < end and (lower[last + 1] in _ANOTHER or lower[last + 1].isdigit())
        if part and lower[last + 2] in _FINITE:
            return None  # of three boats with 500 people, one was turned away, whose crew fled
        for at in range(last + 2, min(end, last + _LONGEST_ASIDE)):
            if lower[at] == ",":
                return at
            if lower[at] in _HARD:
                break
    return None


def _around(lower: list[str], first: int, last: int, begin: int, end: int) -> Verb | None:
    """Give a verb that stands before a count and is finished after it: sent 40 people home."""
    for at in range(first - 1, max(begin, first - 4) - 1, -1):
        if lower[at] == ",":
            return None  # "returned to A, 40 went to B"
        for rest, strength, action in AROUND.get(lower[at], ()):
            for after in range(last, min(end, last + 3)):
                if lower[after : after + len(rest)] == rest:
                    return Verb(strength, action, first - 1 - at, at)
    return None
