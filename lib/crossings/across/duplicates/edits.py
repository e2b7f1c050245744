"""Tells two passages apart: which numbers, hedges, days and words differ."""

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from math import log
from typing import NamedTuple

from crossings.across.common_words import PLAIN
from crossings.across.marks import stem
from crossings.figures import counts
from crossings.reading import Reading

from .aligned import Passage

_NOUN = 3  # tokens after a number in which the noun that it counts may stand
_LOOSE = 1  # tokens between two changes that are one: a word and the next but one
_PERSONS = ("people", "persons", "men", "women", "children", "families")
# Put the lower limit at 4,000: at least so many, as much as where the words stand at the number.
_LIMIT = re.compile(
    r"\b(?:(?P<low>lower|minimum|lowest)|upper|maximum|highest) (?:limit|bound|end|estimate|figure|number|count)\b"
    r"[^,;:.]{0,50}\b(?:at|of|is|was|be)\s+$"
)
_BEFORE = 80  # code points before a number that may call it a limit
_SHORT = 8  # tokens; where a longer stretch differs, what stands in it need not stand for the same

Span = tuple[int, int]


class Edit(NamedTuple):
    """A change: ``what`` it is, and the code points of the words before and after it; None where there are none."""

    what: str
    before: Span | None
    after: Span | None


class _Said(NamedTuple):
    """A number or a time that a passage tells: tokens ``first`` to ``last``, its value, its hedge, what it counts."""

    first: int
    last: int
    value: object
    hedge: str
    noun: str | None
    end: int = 0  # of the noun


def _tokens(reading: Reading, sentences: Iterable[int]) -> list[int]:
    """Give the tokens of sentences but for a dash that opens one."""
    found = []
    for number in sentences:
        first, last = reading.sentence_tokens[number]
        while first < last and not reading.lower[first][0].isalnum() and reading.lower[first][0] in "-–—":
            first += 1
        found.extend(range(first, last))
    return found


def _times(reading: Reading, tokens: set[int], dates: Iterable[dict]) -> list[_Said]:
    """Give the times of a passage; a duration is a number of days or years."""
    found = []
    for row in dates:
        first, last = reading.token_at(int(row["start"])), reading.token_at(int(row["end"]) - 1) + 1
        if first in tokens and row["kind"] != "DURATION":
            found.append(_Said(first, last, row["edtf"] if isinstance(row["edtf"], str) else row["timex"], "", None))
    return found


def _numbers(reading: Reading, tokens: set[int], times: list[_Said]) -> list[_Said]:
    """Give the numbers of a passage that are no part of a time, each with its hedge and the noun after it."""
    timed = {at for time in times for at in range(time.first, time.last)}
    found = {}
    for number in reading.numbers:
        if number.first in tokens and number.kind != "ordinal":
            found[number.first] = _Said(number.first, number.last, number.value, "exact", None)
    for count in counts.find(reading):
        if count.number in found:
            value = (count.low if count.low is not None else count.high, count.high or count.low)
            value = value[0] if value[0] == value[1] else value
            found[count.number] = _Said(count.first, count.last, value, _hedge(reading, count), None)
    return [
        _with_noun(reading, said) for said in sorted(found.values()) if not timed & set(range(said.first, said.last))
    ]


def _hedge(reading: Reading, count: counts.Count) -> str:
    """Give the hedge of a count: by the words at it, else by those that call it a limit."""
    start = reading.starts[count.first]
    limit = _LIMIT.search(reading.text, max(0, start - _BEFORE), start) if count.hedge == "exact" else None
    return count.hedge if limit is None else "at_least" if limit["low"] else "at_most"


def _with_noun(reading: Reading, said: _Said) -> _Said:
    """Add the stem of the noun that a number counts: the last of the words right after it up to a function word."""
    noun, at = None, said.last
    end = reading.sentence_tokens[reading.sentence_of[said.first]][1]
    while at < min(said.last + _NOUN, end) and reading.lower[at][0].isalpha():
        if reading.lower[at] in PLAIN and not reading.lower[at].endswith(_PERSONS):
            break
        noun, at = reading.lower[at], at + 1
    return said._replace(noun=stem(noun) if noun else None, end=at)


def _blocks(before: list[str], after: list[str]) -> list[tuple[int, int, int, int]]:
    """Give what differs as spans in both, two that a word or less parts as one."""
    found: list[list[int]] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, *span in matcher.get_opcodes():
        if tag == "equal":
            continue
        if found and span[0] - found[-1][1] <= _LOOSE and span[2] - found[-1][3] <= _LOOSE:
            found[-1][1], found[-1][3] = span[1], span[3]
        else:
            found.append(list(span))
    return [tuple(span) for span in found]


class _Places:
    """Where in what differs a number or a time stands: two in one place may stand for each other."""

    def __init__(self, old: list[int], new: list[int], blocks: list[tuple[int, int, int, int]]):
        self._before: dict[int, int] = {}
        self._after: dict[int, int] = {}
        for number, (i, j, k, m) in enumerate(blocks):
            # Of a long stretch only what begins it stands where the other's beginning stood.
            whole = max(j - i, m - k) <= _SHORT
            self._before |= dict.fromkeys(old[i:j] if whole else old[i : i + 1], number)
            self._after |= dict.fromkeys(new[k:m] if whole else new[k : k + 1], number)

    def same(self, before: _Said, after: _Said) -> bool:
        """Tell whether two numbers or times stand in one place."""
        at = {self._before.get(token) for token in range(before.first, before.last)}
        return bool(at & {self._after.get(token) for token in range(after.first, after.last)} - {None})


def _apart(one: _Said, other: _Said) -> float:
    """Give how far two values are from each other, as the logarithm of their ratio; 0 for times."""
    values = [value[0] if isinstance(value, tuple) else value for value in (one.value, other.value)]
    numbers = [value for value in values if isinstance(value, (int, float))]
    return abs(log((numbers[0] + 1) / (numbers[1] + 1))) if len(numbers) > 1 else 0.0


def _same_noun(one: _Said, other: _Said) -> bool:
    return one.noun is not None and one.noun == other.noun


def _same_value(one: _Said, other: _Said) -> bool:
    return one.value == other.value


def _unchanged(one: _Said, other: _Said) -> bool:
    return (one.value, one.hedge, one.noun) == (other.value, other.hedge, other.noun)


def _paired(
    before: list[_Said], after: list[_Said], by: tuple[Callable[[_Said, _Said], bool], ...]
) -> Iterator[tuple[_Said, _Said]]:
    """Pair what stands before with what stands after, by each test in turn; of several, those nearest by value."""
    before, after = list(before), list(after)
    for same in by:
        likely = [(_apart(one, other), one, other) for one in before for other in after if same(one, other)]
        for _, one, other in sorted(likely, key=lambda found: (found[0], found[1].first, found[2].first)):
            if one in before and other in after:
                before.remove(one)
                after.remove(other)
                yield one, other


def edits(
    later: Reading, earlier: Reading, passage: Passage, times: list[dict], times_before: list[dict], *, words: bool
) -> Iterator[Edit]:
    """Give the changes from the earlier article's passage to the later one's; those of words only where asked for."""
    new, old = _tokens(later, passage.later), _tokens(earlier, passage.earlier)
    if not new or not old:
        if words and (new or old):
            yield Edit("words added", None, _span(later, new)) if new else Edit("words cut", _span(earlier, old), None)
        return
    blocks = _blocks([earlier.lower[at] for at in old], [later.lower[at] for at in new])
    places = _Places(old, new, blocks)
    dated, dated_before = _times(later, set(new), times), _times(earlier, set(old), times_before)
    told, told_before = _numbers(later, set(new), dated), _numbers(earlier, set(old), dated_before)
    done: set[int] = set()
    done_before: set[int] = set()
    for one, other in (
        *_paired(dated_before, dated, (places.same, _same_value)),
        *_paired(told_before, told, (_unchanged, _same_noun, _same_value, places.same)),
    ):
        if what := _what(one, other):
            yield Edit(what, _words(earlier, one), _words(later, other))
        done_before.update(range(one.first, one.last))
        done.update(range(other.first, other.last))
    if words:
        for i, j, k, m in blocks:
            cut = [at for at in old[i:j] if at not in done_before]
            put = [at for at in new[k:m] if at not in done]
            yield from _of_words(later, earlier, put, cut)


def _what(one: _Said, other: _Said) -> str | None:
    if one.hedge == "":
        return None if one.value == other.value else "day"
    if one.value != other.value:
        return "number"
    return None if one.hedge == other.hedge else "hedge"


def _of_words(later: Reading, earlier: Reading, put: list[int], cut: list[int]) -> Iterator[Edit]:
    runs, runs_before = _runs(later, put), _runs(earlier, cut)
    if len(runs) == len(runs_before) == 1:
        yield Edit("words changed", _span(earlier, runs_before[0]), _span(later, runs[0]))
        return
    yield from (Edit("words added", None, _span(later, run)) for run in runs)
    yield from (Edit("words cut", _span(earlier, run), None) for run in runs_before)


def _runs(reading: Reading, tokens: list[int]) -> list[list[int]]:
    """Give the stretches of tokens that follow each other, those that say more than function words."""
    runs: list[list[int]] = []
    for at in tokens:
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [run for run in runs if _content(reading, run)]


def _content(reading: Reading, tokens: list[int]) -> frozenset[str]:
    found = (stem(reading.lower[at]) for at in tokens if reading.lower[at][0].isalnum())
    return frozenset(mark for mark in found if mark.removeprefix("~") not in PLAIN)


def _span(reading: Reading, tokens: list[int]) -> Span:
    return reading.starts[tokens[0]], reading.ends[tokens[-1]]


def _words(reading: Reading, said: _Said) -> Span:
    return reading.starts[said.first], reading.ends[max(said.end, said.last) - 1]
