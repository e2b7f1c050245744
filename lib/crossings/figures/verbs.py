"""Finds the verb that governs a count: what its people did, or had done to them."""

from typing import NamedTuple

from crossings.lexicon import pairs, words

from .counting import goes_to
from .not_done import is_denied, is_meant, is_no_deed
from .word_classes import CLASSES

Hit = tuple[int, str, str]  # of a verb phrase: its length, strength and action

_ALONE: dict[str, Hit] = {}  # the single words that are a verb in themselves
# The phrases of several words, by their first word and their second, the longest first.
_PHRASES: dict[str, dict[str, list[tuple[list[str], Hit]]]] = {}
_AROUND: dict[str, list[tuple[list[str], str, str]]] = {}  # what follows the count, by the verb before it
for _forms, _value in pairs(__file__, "actions").items():
    _strength, _action = _value.split()
    for _form in _forms.split("; "):
        _phrase = _form.split()
        _hit = (len(_phrase), _strength, _action)
        if "*" in _phrase:
            _AROUND.setdefault(_phrase[0], []).append((_phrase[2:], _strength, _action))
        elif len(_phrase) == 1:
            _ALONE.setdefault(_form, _hit)
        else:
            _PHRASES.setdefault(_phrase[0], {}).setdefault(_phrase[1], []).append((_phrase, _hit))
for _seconds in _PHRASES.values():
    for _listed in _seconds.values():
        _listed.sort(key=lambda entry: -len(entry[0]))
STRONG, WEAK = (
    frozenset(word for word, (_, strength, _) in _ALONE.items() if strength == wanted) for wanted in ("strong", "weak")
)
_HARD = frozenset([".", ";", ":", "but", "while", "whereas", "although"])
_SOFT = {
    ",": 5, "and": 3, "when": 4, "after": 4, "before": 4, "because": 4, "as": 3, "that": 2, "(": 4, "since": 4, "-": 1,
}  # fmt: skip
_DESCRIBES = CLASSES["describing"]
_FINITE = CLASSES["is_or_has"]
_REACH_RIGHT, _REACH_LEFT = 22, 14
_POLICE = CLASSES["police"]
_SEIZING = CLASSES["seizing"]
_SEIZED_AFTER = 18  # words between the police and "they"
_HOLDING = CLASSES["holding"]
_PAPERS = CLASSES["paper_of_ones_own"]
_PAPER = 5  # words from "hold" to what people have been given
_STAYING_BEHIND = (["in"], ["on"], ["at"], ["with"], ["behind"])
_IT, _PAPER_BEFORE = (["it"], ["them"], ["one"]), 25  # and words back to what "it" is
_PRISONS = CLASSES["place_of_detention"]
_CARRYING = frozenset(["carrying", "bringing"])
_LEADING = CLASSES["leading_to_whom"]
_CAMPS = CLASSES["shelter"]
_OF_CAPTIVES = CLASSES["of_captives"]
_CAPTORS = _POLICE | CLASSES["armed_force"] | CLASSES["authority"]
_WITHIN = CLASSES["in_a_place"]
_DETERMINERS = frozenset(["the", "a", "an", "whom", "they", "he", "she"])
_PASSIVE = CLASSES["be"]
_FROM = 6  # words from a count to its verb, those between telling where its people are from
_DASHES = frozenset(["-", "--", "–", "—"])
_SENTENCE, _SUBJECT = 40, 5  # words looked back for the sentence before; those of its subject
_CAMP_NEAR = 14  # words from a camp to its verb
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
_ISSUES = CLASSES["deed_at_issue"]
_FORCED = CLASSES["forced"]
_AT_ISSUE = (["against"], ["over"], ["about"], ["on"])
_TAKING_A_WAY = CLASSES["taking_a_way"]
_NO_WAY_HOME = CLASSES["before_no_way_home"]
_WITH_A_RULE = (
    _ISSUES | _HOLDING | _TAKING_A_WAY | {"left", "cross", "save", "remaining", "picked"}
)  # words that are not always verbs
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "whom"])
_AFTER_THEM = CLASSES["is_or_has"] | {","}
_GIVING = CLASSES["giving"]
_GIVEN = 7  # words from "gave" to "to" and whom
_OPENING_A_CLAUSE = frozenset(["and", "while", "but"])
_PART_OPENED = 5  # words from "and" to "of them"
# Few words open a phrase: all others are passed over without a call.
OPENING = _ALONE.keys() | _PHRASES.keys() | _SEIZING | _HOLDING | _TAKING_A_WAY
OPENING_SEVERAL = _PHRASES.keys()
_HITS = [
    *_ALONE.items(),
    *((phrase[0], hit) for seconds in _PHRASES.values() for listed in seconds.values() for phrase, hit in listed),
]
DEADLY = frozenset(word for word, hit in _HITS if hit[1] == "dead")  # what may open a phrase of death or injury
OPENING_STRONGLY = frozenset(word for word, (size, strength, _) in _HITS if size > 1 and strength == "strong")
_HEEDED = OPENING | _HARD | _SOFT.keys() | _FINITE | {"for", "of", "dead"}  # what may tell of a verb past a count
_DONE = frozenset(["detained"])
_TOLD_OF = 60  # words back to the first naming of a centre
_COORDINATED = 6  # words between two verbs of one subject


class Verb(NamedTuple):
    """A verb of displacement by a count: strength (strong, weak or dead), action, distance, its token."""

    strength: str
    action: str
    distance: int
    at: int


AT_SEA = Verb("weak", "other", 0, 0)  # told by a noun: 12 passengers
DEATHS = Verb("dead", "killed", 0, 0)  # told by a noun: 190 deaths


def at_token(lower: list[str], at: int) -> Hit | None:
    """Give the length, strength and action of the verb phrase at a token."""
    word = lower[at]
    if word not in OPENING:
        return None
    if word in _WITH_A_RULE:
        if word in ("cross", "save") and _in_a_name(lower, at):
            return None
        if word in ("remaining", "hold") and lower[at - 1] in _DETERMINERS:
            return None  # caught the remaining two; 100 children in the hold
        if word in _ISSUES and lower[at - 1] in _FORCED and lower[at - 2 : at - 1] in _AT_ISSUE:
            return None  # a campaign against forced returns counted 300
        if word in _HOLDING and (_camp(lower, at) or _has_papers(lower, at)):
            return 1, "weak", "hosted"
        if word == "holds" and lower[at - 1] in _PRISONS:
            return 1, "weak", "detained"
        if word == "left" and lower[at - 1] in _PASSIVE and lower[at + 1 : at + 2] in _STAYING_BEHIND:
            return None  # 900 people were left in the town
        if word == "left" and lower[at - 1 : at] == ["are"]:
            return 1, "weak", "hosted"  # 284 are left, says the manager
        if word in _TAKING_A_WAY and _way_home(lower, at):
            return 1, "strong", "repatriated"
        if word == "picked" and lower[at + 1 : at + 2] == ["up"] and _police(lower, at):
            return 2, "weak", "detained"
    if word in _PHRASES and at + 1 < len(lower):
        for phrase, hit in _PHRASES[word].get(lower[at + 1], ()):
            if lower[at : at + len(phrase)] == phrase:
                return hit
    if word in _ALONE:
        return _ALONE[word]
    return (1, "weak", "detained") if word in _SEIZING and _police(lower, at) else None


def opening(*actions: str) -> frozenset[str]:
    """Give the words that may open a verb phrase of some actions."""
    return frozenset(word for word, hit in _HITS if hit[2] in actions) | _WITH_A_RULE | _SEIZING


def is_denied_before(lower: list[str], first: int) -> bool:
    """Tell whether the verb right before a count is denied: the boat cannot hold 150."""
    at = first - 1
    return at > 0 and lower[at] in _HOLDING and is_denied(lower, at)


def _way_home(lower: list[str], at: int) -> bool:
    """Tell whether what people take or are given leads home: accepted a bus ride home, boarded a plane home."""
    way = lower[at + 1 : at + 1 + _PAPER]
    home = next((it for it, word in enumerate(way) if word == "home"), 0)
    return home > 0 and way[home - 1] not in _NO_WAY_HOME and all(word.isalpha() for word in way[:home])


def _has_papers(lower: list[str], at: int) -> bool:
    """Tell whether what is held is a paper, or what it gives, of those who may stay: hold temporary protection."""
    if lower[at + 1 : at + 2] in _IT:
        return not _PAPERS.isdisjoint(lower[max(0, at - _PAPER_BEFORE) : at])
    held = lower[at + 1 : at + 1 + _PAPER]
    thing = next((it for it, word in enumerate(held) if word in _PAPERS), None)
    return thing is not None and all(word.isalpha() and word not in _SUBORDINATE for word in held[:thing])


def _camp(lower: list[str], at: int) -> bool:
    """Tell whether a camp is what holds or houses people: a camp built for 300 held 900, not held in a camp."""
    if lower[at - 1] in _PASSIVE:
        return False
    if lower[at - 1] == "it":
        return _is_of_a_camp(lower, at - 1)
    begun = max(0, at - _CAMP_NEAR)
    for before in range(at - 1, begun, -1):
        word = lower[before]
        if word in _CAMPS and _is_a_prison_told_of(lower, before):
            return False
        if word in _CAMPS:
            first = before
            while (
                first > 0
                and before - first < _NEAR_BEFORE
                and (lower[first - 1] not in _WITHIN and lower[first - 1] != ".")
            ):
                first -= 1
            within = first > 0 and lower[first - 1] in _WITHIN
            return not within and lower[before - 1] not in _OF_CAPTIVES
        if word == "," and "for" in lower[max(0, before - _CAMP_NEAR) : at]:
            continue  # the camp, built for 300, now holds 900
        if word == "," and before > begun and _is_apposed_camp(lower, before):
            return True  # Mora, a camp opened in May, holds 900
        if not word[0].isalnum() or word in _DETERMINERS or word in _CAPTORS:
            return False
    return False


def _is_a_prison_told_of(lower: list[str], at: int) -> bool:
    """Tell whether a centre is that in which people are held of which the words before tell: taken to the detention
    centre in Bari. The centre holds 400."""
    told = range(max(1, at - _TOLD_OF), at)
    return lower[at - 1] == "the" and any(lower[it] == lower[at] and lower[it - 1] in _OF_CAPTIVES for it in told)


def _is_apposed_camp(lower: list[str], comma: int) -> bool:
    """Tell whether the words between two commas, the second at a token, call what stands before them a camp."""
    opened = next((at for at in range(comma - 1, max(0, comma - _CAMP_NEAR), -1) if lower[at] == ","), None)
    if opened is None or lower[opened + 1] not in ("a", "an", "the", "its", "their"):
        return False
    return any(word in _CAMPS for word in lower[opened + 2 : opened + 2 + _SUBJECT])


def _is_of_a_camp(lower: list[str], it: int) -> bool:
    """Tell whether "it" is a camp: the subject with which the sentence before opens."""
    opened = next((at for at in range(it - 1, max(0, it - _SENTENCE), -1) if lower[at] == "."), None)
    if opened is None:
        return False
    before = next((at for at in range(opened - 1, max(-1, opened - _SENTENCE), -1) if lower[at] == "."), -1)
    dash = next((at for at in range(before + 1, opened) if lower[at] in _DASHES), before)  # that ends a dateline
    subject = lower[dash + 1 : dash + 1 + _SUBJECT]
    camp = next((at for at, word in enumerate(subject) if word in _CAMPS), None)
    return camp is not None and _WITHIN.isdisjoint(subject[:camp]) and subject[camp - 1] not in _OF_CAPTIVES


def _in_a_name(lower: list[str], at: int) -> bool:
    """Tell whether a verb is a word of the name of an aid agency."""
    return lower[at - 1 : at + 1] == ["red", "cross"] or lower[at : at + 3] == ["save", "the", "children"]


def _police(lower: list[str], at: int) -> bool:
    """Tell whether the police are whoever took or found somebody: police take 20, led police to a house where they
    found 20."""
    begin = max(0, at - (_SEIZED_AFTER if lower[at - 1] == "they" else _NEAR_BEFORE))
    return not _POLICE.isdisjoint(lower[begin:at]) and "." not in lower[begin:at]


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
        for rest, strength, action in _AROUND.get(lower[at], ()):
            for after in range(last, min(end, last + 3)):
                if lower[after : after + len(rest)] == rest:
                    return Verb(strength, action, first - 1 - at, at)
    return None
