"""Takes a number without a noun of its own that goes on with a count before it, or counts what the sentence names."""

from crossings.calendar_names import WEEKDAYS
from crossings.reading import Reading

from .counting import goes_to
from .counts import Count
from .frames import gapped, right_after, source
from .governing import governing
from .named_again import is_kept
from .nouns import PERSONS, Noun, compound, is_person
from .put_right import corrected
from .series import is_of_another_year, is_the_total
from .sources import SOURCES, in_a_list
from .surroundings import CHANGES, PARTS, REACH, Found, bounds, names_dead, names_displaced, opens_a_part
from .verbs import STRONG, Verb, at_token
from .voices import is_people
from .word_classes import CLASSES, PHRASES

_NOUN = 3  # words from a count, with its noun and a comma, to a part of it
_OTHERS = (["the", "other"], ["the", "second"], ["the", "third"])
_SOME = CLASSES["some_of"] | CLASSES["portion_of"] | {"group", "number"}
_MADE_IT = (["made", "it"], ["makes", "it"])  # one survivor made it about 50
_THAN_THE = (["than", "the"], ["against", "the"])
_IN_A_STATE = frozenset(["in", "with", "at", "under"])
_ANY = 10**9
_OF_THE_WHOLE = CLASSES["part_of_the_whole"]
_IT_IS = (["it", "is"], ["it", "was"])
_BESIDE = frozenset(["after", "against", "with", "from", "than"])  # nearly 50 in 1995, after 40 in 1994
_THERE_ARE = PHRASES["there_are"]
_THERE_HAD_BEEN = PHRASES["there_had_been"]
_TOLD = CLASSES["before_a_told_number"]
_NUMBER_OF = (["number", "of"], ["numbers", "of"], ["count", "of"])
_COUNTS = CLASSES["counting"] | {"found", "finds", "has", "had"}
_TOPIC = 40  # words before a number in which what it counts is told
_LISTING = frozenset([",", "and", ";"])
_SPANS = CLASSES["period"]
_VALUED = CLASSES["before_a_value"]
_HOUSES = CLASSES["house"]
_LOOKED_BACK = 3  # numbers
_SUBJECT = 12  # words from displaced people to the verb that numbers them: refugees who came in May numbered 40
_QUOTED = frozenset(['"', "“", "‘"])
_PUT = 4  # words of "put the number at"
_COUNTING = CLASSES["counting"] | CLASSES["giving_a_number"] | {"put"}
_PRICES = CLASSES["price"]
_TAKING = frozenset(["took", "takes", "take"])
_NEWCOMERS = CLASSES["newcomer"]
_ABOUT = frozenset(["over", "about", "for"])
_OF = 5  # words from an estimate to those whom it is of
_CAPTORS = CLASSES["police"] | CLASSES["armed_force"] | CLASSES["helper"]
_CAMPS = frozenset(["camp", "camps", "asylum"])
_TOTALS = CLASSES["total"] | {"population"}
_ESTIMATES = _TOTALS | CLASSES["totals"]
_NUMBERING = CLASSES["numbering"]


def reported(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a verb of counting stands right before a number: counts 25, spoke of 300, put the number at 40."""
    first -= lower[first - 1] in _QUOTED  # spoke of “hundreds of thousands”
    return not SOURCES.isdisjoint(lower[max(begin, first - 5) : first]) and (
        lower[first - 1] in SOURCES or lower[first - 1] in _TOLD
    )


def of_captors(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether "of them" after a count is of police or soldiers: police and soldiers, about 900 of them."""
    at = first - 2
    return at >= begin and lower[first - 1] == "," and lower[at] in _CAPTORS


def _puts_the_number(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether somebody puts at a number what the article counts: the group put the number at 300."""
    before = lower[max(begin, first - _PUT) : first]
    return before[-1:] == ["at"] and before[-2:-1] != [] and before[-2] in _TOTALS and before[0] in ("put", "puts")


def takes(reading: Reading, first: int) -> bool:
    """Tell whether a country is said to have taken as many: South Sudan took 300."""
    return reading.lower[first - 1] in _TAKING and any(
        name.last == first - 1 and name.kind == "place" and name.country
        for name in reading.names[max(0, reading.name_from(first) - 2) :][:2]
    )


def _numbered_before(reading: Reading, sentence: int) -> str | None:
    """Give the displaced of whose number the sentence before speaks: put a number on newcomers. It was 40."""
    if sentence == 0:
        return None
    begin, end = reading.sentence_tokens[sentence - 1]
    lower = reading.lower
    total = next((at for at in range(begin, min(end, begin + 2 * _SUBJECT)) if lower[at] in _TOTALS), end)
    nouns = (compound(lower, at, end)[0] for at in range(total + 1, min(end, total + _OF)))
    return next((noun for noun in nouns if noun is not None), None)


def _is_first(reading: Reading, begin: int, earlier: dict) -> bool:
    """Tell whether the count before opens the sentence, right after "of"."""
    return reading.token_at(earlier["start"]) <= begin + 2


def _on_a_weekday(lower: list[str], last: int) -> bool:
    """Tell whether a weekday stands right after a number: 1,500 on Monday."""
    return lower[last : last + 1] == ["on"] and "".join(lower[last + 1 : last + 2]) in WEEKDAYS


def _in_another_time(lower: list[str], last: int) -> bool:
    """Tell whether a time to compare with stands right after a number: against 300 the year before."""
    return lower[last : last + 1] in (["the"], ["a"], ["last"], ["one"]) and not _SPANS.isdisjoint(
        lower[last + 1 : last + 3]
    )


def _estimated(reading: Reading, begin: int, end: int) -> tuple[int, int] | None:
    """Give the tokens of the people whom a sentence's estimate or number is of: the estimate of refugees in Chad."""
    lower = reading.lower
    for at in range(begin, end - 2):
        if lower[at] in _ESTIMATES and lower[at + 1] == "of":
            for place in range(at + 2, min(end, at + _OF)):
                those = lower[place - 1] == "those" and (lower[place] in STRONG or lower[place] == "who")
                if those or is_people(reading, place):
                    return place, place + 1
    return None


def goes_on_with_things(reading: Reading, count: Count) -> bool:
    """Tell whether a number goes on with one of houses before it in the sentence (90 huts burnt, the number is 400), or
    with the number of things that the sentence before tells of: the number of posts has grown; the group counts 40."""
    if _numbers_things(reading, count.first):
        return True
    lower, begin = reading.lower, reading.sentence_tokens[reading.sentence_of[count.first]][0]
    index = reading.number_from(count.first)
    for number in reversed(reading.numbers[max(0, index - _LOOKED_BACK) : index]):
        if number.first < begin:
            return False
        if lower[number.first] != "one" and number.kind != "ordinal":  # by one account, by a second tally
            return lower[number.last] in _HOUSES
    return False


def _numbers_things(reading: Reading, first: int) -> bool:
    """Tell whether a source's bare number is of things: the nearest noun of a number, or counted thing, before it."""
    lower, sentence = reading.lower, reading.sentence_of[first]
    if not (_is_told(lower, first) or lower[max(0, first - 2) : first] in _IT_IS):
        return False
    opened = reading.sentence_tokens[max(0, sentence - 1)][0]
    for at in range(first - 2, max(opened, first - _TOPIC) - 1, -1):
        word = lower[at]
        if is_people(reading, at) or is_person(reading, at) or at_token(lower, at) is not None:
            return False  # the number of escapes
        of = lower[at - 2 : at] in _NUMBER_OF or lower[at - 3 : at - 1] in _NUMBER_OF
        counted = at > 1 and _is_told(lower, at - 1) and lower[at - 1][0].isdigit()
        if (of or counted) and word.endswith("s") and word.isalpha():
            return True
    return False


def tells_of_things(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether the words before a number say of what else it is: the number of houses burnt at 300, a rise in the
    price from 20 to 28."""
    priced = not _PRICES.isdisjoint(reading.lower[max(begin, first - _SUBJECT) : first])
    return priced or is_number_of_things(reading, begin, first)


def is_number_of_things(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether a number is that of the things whose number the words before it speak of: the number of state
    shelters has fallen from 136 to 36."""
    lower = reading.lower
    for at in range(max(begin, first - _SUBJECT), first - 2):
        if lower[at] in ("number", "numbers") and lower[at + 1] == "of":
            named = lower[at + 2]
            if at + 3 < first and lower[at + 3] in _HOUSES and not named.endswith("s"):
                return True
            return (
                named.endswith("s")
                and named not in PERSONS
                and not is_people(reading, at + 2)
                and (named in _HOUSES or at_token(lower, at + 2) is None)
                and compound(lower, at + 2, first)[0] is None
            )
    return False


def _is_told(lower: list[str], first: int) -> bool:
    """Tell whether a verb of counting stands right before a token: counts 25, had found 40."""
    return first > 0 and lower[first - 1] in _COUNTS


def _is_apposed(lower: list[str], count: Count, begin: int) -> bool:
    """Tell whether a number stands between commas after words for some of those counted before: half of them, 450,"""
    closed = lower[count.first - 1 : count.first] == [","] and lower[count.last : count.last + 1] == [","]
    opened = max(begin, count.first - _OF - 1)
    return closed and not _SOME.isdisjoint(lower[opened : count.first - 1]) and "of" in lower[opened : count.first]


def _is_of_those(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a sentence opens with those of whom a number counts some: of the refugees, 300 are in Peru."""
    ended = first - 1 if lower[first - 1] == "," else first
    return lower[begin] == "of" and any(compound(lower, at, ended)[1] == ended for at in range(begin + 1, ended))


def last_told(lower: list[str], begin: int, first: int) -> Verb | None:
    """Give the last verb of a sentence that only speaks of some "of them": men ran away, and there are talks over 300
    of them."""
    if lower[first - 1] not in _ABOUT:
        return None
    for at in range(first - 1, begin - 1, -1):
        hit = at_token(lower, at)
        if hit is not None:
            return Verb(hit[1], hit[2], 0, at)
    return None


def carried(reading: Reading, count: Count, noun: Noun, earlier: dict | None, verb) -> Found | None:
    """Tell whether a number without a noun of its own goes on with a count before it."""
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    begin, _ = bounds(reading, count.first)
    near = earlier is not None and sentence - earlier["sentence"] <= REACH
    if noun.kind == "person":
        if near and sentence == earlier["sentence"] and noun.word in PARTS:
            return Found("breakdown", 0.85, verb)
        if near and noun.word in PARTS and lower[count.first - 1] in _COUNTING:
            return Found("carried_number", 0.6, verb)  # the agency counted 13 men
        if near and noun.word == "people" and goes_to(lower, begin, count.first) is not None:
            return Found("carried_number", 0.65, verb)
        return None
    counted = (
        earlier is not None and reading.token_at(earlier["end"]) >= count.first - _NOUN
    )  # 90 villagers, 20 of them
    if lower[count.last : count.last + 2] == ["of", "them"] and of_captors(lower, begin, count.first) and not counted:
        return None
    if lower[count.last : count.last + 2] in (["of", "them"], ["of", "whom"]) and near:
        return Found("carried_number", 0.8, last_told(lower, begin, count.first) or verb)
    if noun.kind != "bare":
        return None
    if near and _is_apposed(lower, count, begin):
        return Found("carried_number", 0.65, verb)  # more than half of them, 450, went to Peru
    if near and lower[count.last : count.last + 1] == ["each"]:
        return Found("carried_number", 0.6, verb)
    if (
        near
        and lower[count.last : count.last + 1] in (["are"], ["were"])
        and (not PARTS.isdisjoint(lower[count.last + 1 : count.last + 4]))
    ):
        return Found("breakdown", 0.85, verb)
    some_of = lower[count.last : count.last + 2] == ["of", "the"] and near and (count.high or count.low or 0) > 1
    if some_of and lower[count.last + 2] in _OF_THE_WHOLE and (count.low or 0) <= (earlier["low"] or _ANY):
        return Found("breakdown", 0.7, verb)  # 31 of the dead were Malians
    whole = near and sentence == earlier["sentence"] and (earlier["low"] or 0) > (count.high or count.low or 0) > 1
    if whole and lower[count.first - 1] == "," and lower[count.last] in _IN_A_STATE:
        return Found("breakdown", 0.6, verb)  # fourteen were treated, two in intensive care
    if near and count.first - 2 >= begin and lower[count.first - 2 : count.first] in _THAN_THE:
        return Found("carried_number", 0.6, verb)
    if near and lower[count.first - 1] == ":" and sentence == earlier["sentence"]:
        return Found("carried_number", 0.55, verb)
    if lower[count.first - 3 : count.first] in (["number", "in", "the"], ["numbered", "in", "the"]):
        return Found("number_of_displaced", 0.7, None)  # they number in the thousands
    if _is_of_those(lower, begin, count.first):
        return Found("number_of_displaced", 0.7, verb)
    if lower[count.first - 1] in _NUMBERING and any(
        compound(lower, at, count.first)[0] or is_people(reading, at)
        for at in range(max(begin, count.first - _SUBJECT), count.first - 1)
    ):
        return Found("number_of_displaced", 0.7, verb)
    if earlier is not None and earlier["action"] != "killed" and names_dead(lower, begin, count.first):
        return None
    another = lower[count.number - 1] == "another"
    changed = not CHANGES.isdisjoint(lower[begin : count.first]) and not tells_of_things(reading, begin, count.first)
    same = near and sentence == earlier["sentence"]
    if same and in_a_list(reading, begin, count.first) is not None:
        return Found("carried_number", 0.65, verb)
    if same and gapped(reading, begin, count.first) is not None:
        return Found("carried_number", 0.65, verb)  # the one wrote of 450, the other of 500
    if same and right_after(reading, count.last, len(lower)) is not None:
        return Found("carried_number", 0.65, verb)  # 450 for one source, 500 for another
    made = lower[count.first - 2 : count.first] in _MADE_IT
    if near and (made or reported(lower, begin, count.first) or corrected(lower, begin, count)):
        return Found("carried_number", 0.65, verb)
    after = lower[count.last : count.last + 1] in (["in"], ["for"]) and count.last + 1 < len(lower)
    if same and after and lower[count.first - 1] in _BESIDE and lower[count.last + 1][:1].isdigit():
        return Found("carried_number", 0.7, verb)
    in_a_year = after and lower[count.last] == "in" and lower[count.last + 1].isdigit()
    listed = same and lower[count.first - 1] in _LISTING and lower[count.first - 2].isdigit()
    if in_a_year and (listed or (near and lower[count.first - 1] == "with")):
        return Found("carried_number", 0.65, verb)  # eleven came in 1987, four in 2007
    if same and lower[count.first - 1] in _BESIDE and _in_another_time(lower, count.last):
        return Found("carried_number", 0.7, verb)
    if near and lower[count.first - 3 : count.first] in _THERE_HAD_BEEN:
        return Found("carried_number", 0.6, verb)
    if near and changed:
        return Found("carried_number", 0.85, verb)
    # However far before the count was told.
    if near and takes(reading, count.first):
        return Found("carried_number", 0.6, verb)  # Peru took 300
    kept = earlier is not None and (is_kept(lower, count.first) or _puts_the_number(lower, begin, count.first))
    if kept or (near and goes_to(lower, begin, count.first) is not None):
        return Found("carried_number", 0.65, verb)
    if near and sentence == earlier["sentence"] and lower[count.first - 2 : count.first] in _OTHERS:
        return Found("carried_number", 0.7, verb)
    if same and lower[begin] == "of" and lower[count.first - 1] == "," and _is_first(reading, begin, earlier):
        return Found("breakdown", 0.7, verb)  # of 640 held, 210 were released
    if same and lower[count.first - 1] in _BESIDE and _on_a_weekday(lower, count.last):
        return Found("carried_number", 0.6, verb)  # none on Tuesday, after 1,500 on Monday
    if same and opens_a_part(lower, count.first):
        return Found("breakdown", 0.7, verb)
    if same and (lower[count.first - 1] == "and" or another):
        return Found("carried_number", 0.5, verb)
    before = lower[count.first - 2 : count.first]
    has = lower[count.first - 1] in ("has", "have", "had") or before in _IT_IS or before in _THERE_ARE
    its_own = has and before[:1] == ["it"]  # for 2014 it has 418
    if near and has and (its_own or source(reading, count.first, count.last, count.last) is not None):
        return Found("carried_number", 0.6, verb)  # for 2014 the ministry has 418, in the report it is 414
    if near and is_the_total(lower, count):
        return Found("carried_number", 0.6, verb)
    if earlier is not None and is_of_another_year(reading, begin, count, earlier):
        return Found("carried_number", 0.55, verb)
    in_a_report = lower[count.first - 1] in (",", ":") and right_after(reading, count.last, len(lower)) is not None
    told_of = in_a_report and names_displaced(lower, begin, count.first - 1)
    if told_of or (in_a_report and any(is_people(reading, at) for at in range(begin, count.first - 1))):
        return Found("number_of_displaced", 0.6, verb)  # refugees in camps, about 400 in the agency's reports
    numbered = _numbered_before(reading, sentence) if before in _IT_IS else None
    if numbered is not None:
        came = Verb("weak", "arrived", 0, count.first) if numbered in _NEWCOMERS else verb
        return Found("number_reported", 0.6, came)
    _, end = bounds(reading, count.first)
    counted = _estimated(reading, begin, end) if lower[count.first - 1] in _VALUED else None
    if counted is not None:
        return Found("number_of_displaced", 0.6, verb or governing(lower, *counted, begin, end))
    of_a_total = not _TOTALS.isdisjoint(lower[max(begin, count.first - 8) : count.first])
    if changed and (
        names_displaced(lower, begin, end if of_a_total else count.first)
        or (of_a_total and not _CAMPS.isdisjoint(lower[begin : count.first]))
    ):
        return Found("number_of_displaced", 0.6, verb)
    return None
