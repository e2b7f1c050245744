"""Finds whose a count is by the words about it: according to X, by X's count, for X, X has, X comes to."""

from bisect import bisect_left

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading

from . import voices
from .counting import goes_to
from .sources import ENDS, SOURCES, in_a_list
from .surroundings import bounds
from .verbs import at_token
from .voices import DOCUMENTS

_NO_SOURCE_BEFORE = frozenset(["been", "was", "were", "are", "is", "be", "could", "would", "can", "may", "might", "to",
                               "must", "not", "n't"])  # fmt: skip
_IN_A_DOCUMENT = frozenset(["by", "in", "on", "per"])
_HAVING = frozenset(["has", "have", "had"])
_DETERMINERS = frozenset(["the", "a", "an", "no", "its", "their", "this", "that", "latest"])
PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which", "that", "there", "this", "these", "those"])
_JOINING = frozenset(["though", "although", "but", "because", "if", "whereas"])
_PAST = frozenset(["said", "spoke", "wrote", "gave", "told"])
_RELATIVE = frozenset(["who", "which", "whom", "whose"])
_CLAUSE = frozenset(["that", "we", "i", "they", "whom", "where", "when"])  # no part of a source
_TIMES = frozenset(
    ["later", "ago", "earlier", "week", "month", "year", "yesterday", "today", "then", *WEEKDAYS, *MONTHS]
)
_OPENING = frozenset(
    ["with", "by", "in", "at", "on", "of", "for", "from", "since", "after", "before", "during", "under", "amid"]
)
_NEAR = 9  # words between a count and the report that stands after it
_CLOSING = frozenset([",", ".", ";", ")", "and", "or", "but", "while"])
_IT = frozenset(["it", "that", "there"])
_BE = frozenset(["is", "was", "were", "are"])
_THERE = frozenset(["there", "it"])
_HOLDING = frozenset(["holds", "held", "hold", "thinks", "thought", "think", "assumes", "assumed", "assume"])  # that
REVISING = frozenset(["raised", "raises", "lowered", "lowers", "cut", "cuts", "revised", "revises", "corrected",
                       "updated", "upgraded", "increased", "reduced"])  # fmt: skip
_REVISED = frozenset(["it", "count", "number", "total", "tally", "figure", "estimate", "toll"])
_PUBLISHING = SOURCES | frozenset(["carried", "printed", "published", "gave", "made", "issued", "released", "used"])
_SAYING = _BE | frozenset(["remains", "remained", "stands", "stood"])  # the ministry's figure stands at 40
_OF = frozenset(["of", "at"])
_BETWEEN = _TIMES | frozenset([",", "in", "on", "last", "of", "this", "only", "the"])  # a paper and its count
_PAPERS = frozenset(["newspaper", "daily", "paper", "magazine", "weekly", "tabloid"])
_GAP = 8  # words of a source whose verb is left out


def source(reading: Reading, first: int, last: int, noun_end: int) -> str | None:
    """Give the source that the words about the count in tokens ``first`` to ``last`` name; None where they name none.

    ``noun_end`` is the token after what is counted. A semicolon parts what one source says from what follows.
    """
    lower = reading.lower
    whole, end = bounds(reading, first)
    begin = next((at + 1 for at in range(first - 1, whole - 1, -1) if lower[at] == ";"), whole)
    end = next((at for at in range(first, end) if lower[at] == ";"), end)
    return (
        right_after(reading, noun_end, end)
        or _according(reading, begin, first, last, end)
        or gapped(reading, whole, first)
        or in_a_list(reading, whole, first)
        or _owned(reading, begin, first)
        or _subject(reading, begin, first)
        or _opening(reading, begin, first)
        or medium(reading, begin, first)
        or (_apart(reading, begin, first) if begin > whole else None)
    )


def right_after(reading: Reading, at: int, end: int) -> str | None:
    """Give the source right after a count: 45,000 people for the agency, 1,155 in its report, 300 by X's count."""
    lower = reading.lower
    if at + 1 >= end:
        return None
    if lower[at] in ("for", "with"):
        return _organisation(reading, at + 1, end)
    for place in range(at, min(end, at + _NEAR)):
        other = lower[place][0].isdigit() and lower[place - 1] not in ("from", "of", "since")
        if other or lower[place] in ("and", "or", "while"):
            return None
        opens = lower[place] in _IN_A_DOCUMENT or (place == at and lower[at] in _BE)
        found = _of_a_document(reading, place + 1, end) if opens else None
        if found is not None:
            return found
    return None


def _organisation(reading: Reading, at: int, end: int) -> str | None:
    """Give the organisation that a token or the one after an article begins, where nothing but it stands there."""
    first = at + 1 if reading.lower[at] in ("the", "its") else at
    index = bisect_left(reading.names, first, key=lambda name: name.first)
    name = reading.names[index] if index < len(reading.names) else None
    if (
        name is None
        or name.kind != "organisation"
        or not all(word[0].isupper() for word in reading.words[first : name.first])
    ):
        return None
    closed = name.last >= end or reading.lower[name.last] in _CLOSING
    return reading.text[reading.starts[at] : reading.ends[name.last - 1]] if closed else None


def _of_a_document(reading: Reading, first: int, end: int) -> str | None:
    """Give whose report, list or count a phrase is: the report of X, X's count; None where it is none."""
    span = voices.phrase(reading, first, end)
    if span is None:
        return None
    lower = reading.lower
    document = next((at for at in range(*span) if lower[at] in DOCUMENTS), None)
    if document is None or not _OPENING.isdisjoint(lower[first:document]):
        return None
    if lower[document + 1 : document + 2] in (["of"], ["by"], ["from"]):
        return voices.named(reading, (first, span[1]))
    if not {"'s", "'"}.isdisjoint(lower[first:document]):
        return voices.named(reading, (first, document + 1))
    return _that_one_made(reading, document + 1, end)


def _that_one_made(reading: Reading, at: int, end: int) -> str | None:
    """Give who published a count, told in a clause after it: by estimates that the Post reported last week."""
    lower = reading.lower
    if at >= end or lower[at] not in ("that", "which"):
        return None
    verb = next((it for it in range(at + 2, min(end, at + _GAP)) if lower[it] in _PUBLISHING), None)
    if verb is None or not ENDS.isdisjoint(lower[at + 1 : verb]) or lower[at + 1] in PRONOUNS:
        return None
    return voices.named(reading, (at + 1, verb))


def _according(reading: Reading, begin: int, first: int, last: int, end: int) -> str | None:
    """Give the source of "according to": the nearest after the count, else the nearest before it."""
    lower = reading.lower
    places = [*range(last, end - 2), *range(first - 2, begin - 1, -1)]
    at = next((at for at in places if lower[at] == "according" and lower[at + 1] == "to"), None)
    return voices.named(reading, voices.phrase(reading, at + 2, end)) if at is not None else None


def _subject(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source that is the subject of a verb of counting before a count."""
    lower = reading.lower
    going = goes_to(lower, begin, first)
    for at in range(first - 1, begin, -1):
        if lower[at] == "but" and lower[at - 1] == "," and lower[at + 1] != "that":
            break  # Peru registered 300 arrivals, but the number of those who stayed was put at 40
        having = (lower[at] in _HAVING and (at == first - 1 or _has_two(reading, at, first))) or at == going
        in_a_name = reading.words[at][0].isupper()  # the United States
        tells = lower[at] in SOURCES or (lower[at] in _HOLDING and lower[at + 1] == "that")
        tells = tells or (lower[at] in REVISING and _revises(lower, at, first))
        past = lower[at - 1] == "to" and (lower[at].endswith("ed") or lower[at] in _PAST)  # whom it talked to spoke of
        if in_a_name or not (having or tells) or (lower[at - 1] in _NO_SOURCE_BEFORE and not past):
            continue
        if not having and (voices.is_noun(lower, at, begin) or _seizes(lower, at)):
            continue
        if at == going and lower[at - 1] == "and" and (found := _first_name(reading, begin, at)) is not None:
            return found
        span = _cleared(reading, voices.subject(reading, at, begin))
        if span is None:
            continue
        if having and not (voices.may_count(reading, *span) or (at == going and _is_name(reading, span))):
            continue
        found = voices.named(reading, span)
        if found is not None:
            return found
    return None


def _has_two(reading: Reading, at: int, first: int) -> bool:
    """Tell whether "has" has two counts, the second right after "and": the agency has 17 boats and 700 people."""
    if reading.lower[first - 1] != "and" or first - at > _GAP:
        return False
    index = bisect_left(reading.numbers, at, key=lambda number: number.first)
    plain = not any(at_token(reading.lower, it) for it in range(at + 1, first))
    return index < len(reading.numbers) and reading.numbers[index].first < first and plain


def _revises(lower: list[str], at: int, first: int) -> bool:
    """Tell whether it is a count that somebody raised or lowered: raised its count to 500, raised to 500 its count."""
    if lower[first - 1] not in ("to", "at", "from"):
        return False
    return not _REVISED.isdisjoint([*lower[at + 1 : first], *lower[first + 1 : first + _NEAR]])


def _seizes(lower: list[str], at: int) -> bool:
    """Tell whether police who found people seized them, where a survey that found 300 counted them."""
    hit = at_token(lower, at)
    return hit is not None and hit[2] == "detained"


def _is_name(reading: Reading, span: tuple[int, int]) -> bool:
    """Tell whether a phrase is nothing but a name, of no country and no people."""
    index = bisect_left(reading.names, span[0], key=lambda name: name.first)
    name = reading.names[index] if index < len(reading.names) else None
    return name is not None and name[:2] == span and name.country is None


def _cleared(reading: Reading, span: tuple[int, int] | None) -> tuple[int, int] | None:
    """Take the time off the front of a subject, and what goes on after its verb; None where it is a clause."""
    if span is None:
        return None
    lower = reading.lower
    first, last = span
    while first < last - 1 and not lower[first][0].isalnum():
        first += 1  # the dash after a dateline
    if lower[last - 1] in _TIMES and last - 2 > first and lower[last - 2] in ("on", "last", "this"):
        last -= 2  # the agency on Friday counted
    for at in range(last - 2, first - 1, -1):
        # At the end of 1998 the agency counted.
        if lower[at] in _TIMES or (lower[at].isdigit() and len(lower[at]) == 4):
            first = at + 1
            break
    clause = range(first + 1, last)
    last = next((at for at in clause if lower[at] in SOURCES and not voices.is_noun(lower, at, first)), last)
    last = next((at for at in range(first + 1, last) if lower[at] in _RELATIVE), last)
    if lower[first] in _JOINING:
        first += 1
    restart = next((at for at in range(last - 2, first, -1) if lower[at] == "the"), first)
    if restart > first + 1 and _OPENING.isdisjoint(lower[first + 2 : restart]):
        first = restart  # all in all the ministry counted
    head = last - 1
    if head < first or lower[head] in PRONOUNS | ENDS | _DETERMINERS or lower[first] in PRONOUNS | _OPENING:
        return None
    return (first, last) if lower[first][0].isalnum() and _CLAUSE.isdisjoint(lower[first:head]) else None


def gapped(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source of a number whose verb stands once, by the first of a row: the one wrote of 3, the other of 4.

    Each source of the row has the preposition of the verb between itself and its number.
    """
    lower = reading.lower
    at = first - 1
    if at <= begin or lower[at] not in _OF:
        return None
    opened = at
    while (
        opened > begin
        and at - opened < _GAP
        and not (lower[opened - 1] in ENDS and not voices.is_inside(reading, opened - 1))
    ):
        opened -= 1
    verb = any(lower[it] in SOURCES and lower[at] in lower[it + 1 : it + _NEAR] for it in range(begin, opened - 1))
    if not verb or opened <= begin or opened == at or lower[opened - 1] not in (",", ";", "and"):
        return None
    core = lower[opened:at]
    named = core[0] in _DETERMINERS or reading.words[opened][0].isupper()
    said = any(word in SOURCES for word in core) or any(at_token(lower, it) for it in range(opened, at))
    plain = voices.may_count(reading, opened, at) or reading.words[at - 1][0].isupper()
    return voices.named(reading, (opened, at)) if named and plain and not said else None


def _owned(reading: Reading, begin: int, first: int) -> str | None:
    """Give whose figure a number is said to be: the ministry's figure for refugees in Niger is 300."""
    lower = reading.lower
    verb = first - 2 if lower[first - 1] in _OF else first - 1
    if verb <= begin or lower[verb] not in _SAYING:
        return None
    opened = verb
    while opened > begin and verb - opened < _GAP + _NEAR and lower[opened - 1] not in ENDS:
        opened -= 1
    owner = next((at for at in range(opened + 1, verb - 1) if lower[at] in ("'s", "'")), None)
    document = next((at for at in range(owner + 1, verb) if lower[at] in DOCUMENTS), None) if owner else None
    if owner is None or document is None or not _OPENING.isdisjoint(lower[owner:document]):
        return None
    span = _cleared(reading, (opened, document + 1))
    return voices.named(reading, span)


def medium(reading: Reading, begin: int, first: int) -> str | None:
    """Give the newspaper in which a count stands: in the Evening Post there were 300, in the Village Voice about 40."""
    lower = reading.lower
    opens = (at for at in range(first - 1, begin - 1, -1) if lower[at] == "in")
    begin = next((at for at in opens if at == begin or lower[at - 1] in (",", "and", "but", "while")), -1)
    if begin < 0:
        return None
    at = begin + 2 if lower[begin + 1] == "the" else begin + 1
    index = bisect_left(reading.names, at, key=lambda name: name.first)
    name = reading.names[index] if index < len(reading.names) else None
    if name is None or name.first > at or not at < name.last <= first or name.last - at < 2:
        return None
    if not voices.is_medium(lower[name.last - 1]):
        return None
    aside = next((at for at in range(name.last + 1, first) if lower[at] == ","), None)
    told = aside if aside is not None and lower[name.last] == "," and lower[aside - 1] in _PAPERS else name.last
    between = [word for word in lower[told:first] if word not in _BETWEEN and not word[0].isdigit()]
    tells = not between or (between[0] in _THERE and set(between[1:]) <= _BE | {"had", "been", "still"})
    return reading.text[reading.starts[begin + 1] : reading.ends[name.last - 1]] if tells else None


def _apart(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source that opens a part whose verb is left out: the one speaks of 3; the federation, of 4."""
    lower = reading.lower
    comma = next((at for at in range(begin, first - 1) if lower[at] == ","), None)
    if comma is None or lower[comma + 1] not in ("of", "at") or not voices.may_count(reading, begin, comma):
        return None
    return voices.named(reading, (begin, comma))


def _first_name(reading: Reading, begin: int, verb: int) -> str | None:
    """Give the organisation that opens a part, of two verbs joined by "and": the Post starts late and comes to 500."""
    index = bisect_left(reading.names, begin, key=lambda name: name.first)
    name = reading.names[index] if index < len(reading.names) else None
    if name is None or name.first > begin + 1 or name.kind != "organisation" or name.last >= verb:
        return None
    return reading.text[reading.starts[begin] : reading.ends[name.last - 1]]


def _opening(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source whose report or medium opens the part: by the reckoning of X there were, on the radio it was."""
    lower = reading.lower
    at = next((at for at in range(begin, min(first, begin + 2)) if lower[at] in _IN_A_DOCUMENT), None)
    if at is None:
        return None
    found = _of_a_document(reading, at + 1, first)
    if found is not None or lower[at] != "on":
        return found
    said = next((it for it in range(at + 1, first - 1) if lower[it] in _IT and lower[it + 1] in _BE), None)
    if said is None or not reading.words[said - 1][0].isupper():
        return None
    return voices.named(reading, (at + 1, said))
