"""Says whose count it is: the speaker of the quotation about it, or the source that its sentence names."""

import re
from bisect import bisect_left, bisect_right

from crossings.calendar_names import WEEKDAYS
from crossings.reading import Reading
from crossings.reading.names import ORGANISATION_WORDS
from crossings.schemas import SHOWN

from . import frames, hanging, makers, pronouns, told_afterwards, voices
from .sources import in_a_list
from .subjects import PRONOUNS
from .surroundings import bounds
from .verbs import at_token
from .word_classes import CLASSES

_DETERMINERS = CLASSES["determiner"]
_PREPOSITIONS = CLASSES["preposition"]
_POSSESSIVE = frozenset(["its", "his", "her", "their"])  # whose: the name tells more
_NEGATED = frozenset(["not", "never", "no", "cannot"])  # does not confirm, no longer says
_PRESUPPOSING = frozenset(["criticism", "demand"])  # whoever accuses or asks speaks of what is known
_COMPARED = (["up", "from"], ["down", "from"])
_ASIDE = 400  # characters back to a body told of by its kind
_KIND, _NAME = 6, 8  # words from there to its name, and of its name
_AT = ("in", "at", "from")
_RELATIVE = frozenset(["whom", "who", "which"])
_TOTALS, _BEFORE_A_TIME = CLASSES["total"], frozenset(["since", "from", "in", "for"])
_UNTOLD = CLASSES["not_told"]
_LONG = 80  # words of a sentence that are read
_NESTED = 12  # quotations looked back at for the one that covers a count
_MORE = re.compile(r", (?:which|who|whom)\b")
_LOOK_BACK = 40  # names looked back at for a person or an organisation


def _speaker(reading: Reading, quotes: list[dict], row: dict, earlier: str | None) -> str | None:
    """Give the speaker as written; of a pronoun, the last speaker, person or source named."""
    said = row.get("speaker")
    named = row.get("speaker_name")
    if said and named and said.split()[0].lower() in _POSSESSIVE:
        return named
    if not said or said.lower() not in PRONOUNS:
        return voices.maker(said) if said else named
    if said.lower() == "it" and (named is None or _is_place(reading, named)):
        # What speaks as "it" is a body; a town or the country of the dateline stands for none.
        return _last_named(reading, row["start"], "organisation") or earlier
    if named:
        return (_own_name(reading, named, row["start"]) or named) if said.lower() == "it" else named
    if said.lower() in ("he", "she"):
        at = bisect_right(quotes, row["start"] - 1, key=lambda each: each["start"])
        for said_before in reversed(quotes[max(0, at - _NESTED) : at]):
            named = said_before.get("speaker_name") or said_before.get("speaker")
            thing = said_before.get("speaker_group") is None and (named or " ").lower().split(" ")[0] in _DETERMINERS
            if named and named.lower() not in PRONOUNS and named[0].isupper() and not thing:
                return named
        return _last_named(reading, row["start"], "person") or earlier
    return earlier


def _own_name(reading: Reading, named: str, start: int) -> str | None:
    """Give the name that an aside gives a body told of by its kind: a group in Lima, the Peruvian Union."""
    at = reading.text.rfind(named, max(0, start - _ASIDE), start) if named.split()[0].lower() in ("a", "an") else -1
    if at < 0:
        return None
    first = bisect_left(reading.starts, at + len(named))
    comma = next((at for at in range(first, min(first + _KIND, len(reading.lower))) if reading.lower[at] == ","), None)
    opened = comma + 2 if comma is not None and reading.lower[comma + 1] == "the" else comma
    index = reading.name_from(opened) if opened is not None else 0
    name = reading.names[index] if opened is not None and index < len(reading.names) else None
    if name is None or name.first > opened + 1 or name.kind != "organisation":
        return None
    closed = next(
        (at for at in range(name.last, min(name.last + _NAME, len(reading.lower))) if reading.lower[at] == ","), 0
    )
    return reading.text[reading.starts[comma + 1] : reading.ends[closed - 1]] if closed else None


def _only_asks(reading: Reading, row: dict, first: int) -> bool:
    """Tell whether the speaker of a quotation is the pronoun of a clause that says whom the source met: a survivor
    whom it talked to spoke of 80."""
    lower, said = reading.lower, (row.get("speaker") or "").lower()
    begin, _ = bounds(reading, first)
    return any(
        lower[at] == "whom" and lower[at + 1] == said and lower[at - 1] not in _PREPOSITIONS
        for at in range(begin + 1, first - 1)
    )


def _is_place(reading: Reading, named: str) -> bool:
    """Tell whether the article's dateline names a speaker: a report's town says nothing."""
    span = reading.layout.dateline
    return span is not None and named.lower() in reading.text[span[0] : span[1]].lower()


def _last_named(reading: Reading, start: int, kind: str) -> str | None:
    """Give the last person or organisation named before an offset."""
    before = bisect_right(reading.names, start, key=lambda name: reading.ends[name.last - 1])
    for name in reversed(reading.names[max(0, before - _LOOK_BACK) : before]):
        of_a_body = reading.lower[name.last - 1] in ORGANISATION_WORDS  # General Assembly
        if name.kind == kind and not (kind == "person" and of_a_body):
            return reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]
    return None


def quotation(quotes: list[dict], start: int, end: int) -> dict | None:
    """Give the shortest quotation whose content covers the characters start to end, of quotations in text order."""
    last = bisect_right(quotes, start, key=lambda row: row["start"])
    best: tuple[int, dict] | None = None
    for row in quotes[max(0, last - _NESTED) : last]:
        spans = row.get("content") or [[row["start"], row["end"]]]
        for a, b in spans:
            if a <= start and end <= b:
                size = spans[-1][1] - spans[0][0]
                best = (size, row) if best is None or size < best[0] else best
                break
    return best[1] if best else None


def is_known(reading: Reading, quotes: list[dict], first: int, last: int) -> bool:
    """Tell whether somebody speaks of people whose number the reader knows: accuses the South of abducting the 460,
    demands that the seven be freed."""
    if first == 0 or reading.lower[first - 1] != "the":
        return False
    row = quotation(quotes, reading.starts[first], reading.ends[last - 1])
    return row is not None and row.get("cue_class") in _PRESUPPOSING


def is_untold(reading: Reading, begin: int, end: int) -> bool:
    """Tell whether a sentence says of something that nobody tells it: how it grew to 300 the reports do not say."""
    lower = reading.lower
    return any(lower[at] == "not" and lower[at + 1] in _UNTOLD for at in range(begin, min(end, begin + _LONG) - 1))


def _part(reading: Reading, begin: int, first: int) -> int:
    """Give the first token of the part of a sentence that a count stands in, parted by semicolons."""
    return next((at + 1 for at in range(first - 1, begin, -1) if reading.lower[at] == ";"), begin)


def _is_own(reading: Reading, named: str | None) -> bool:
    """Tell whether a source is the agency whose dispatch it is, by the archive or its dateline: the own voice."""
    if named is None:
        return False
    core = named.lower().removeprefix("the ")
    if reading.source is not None and core == reading.source.lower().removeprefix("the "):
        return True
    span = reading.layout.dateline
    return span is not None and f"({core})" in reading.text[span[0] : span[1]].lower()


def of(
    reading: Reading, quotes: list[dict], first: int, last: int, noun_end: int, earlier: str | None
) -> tuple[str | None, str | None]:
    """Give the claimant of the count in tokens ``first`` to ``last``, and the id of the quotation it stands in.

    ``noun_end`` is the token after what is counted, ``earlier`` the claimant of the count before. What an agency says
    of itself in its own dispatch is the article's own voice, and has none.
    """
    named, quote_id = _named(reading, quotes, first, last, noun_end, earlier)
    named = named and _cut(_undated(named))
    return (None if _is_own(reading, named) else named), quote_id


def _had_said(reading: Reading, last: int) -> bool:
    """Tell whether whoever no longer holds to a number had told it: no longer says that 40 came, as it had said."""
    lower = reading.lower
    _, end = bounds(reading, last - 1)
    aside = (at for at in range(last, min(end, last + _LONG)) if lower[at] == "as" and lower[at + 1] in PRONOUNS)
    return any(lower[at + 2] == "had" for at in aside)


def _undated(named: str) -> str:
    """Give a source without its day and what more is told of it: the Times | of Sunday, which."""
    name = _MORE.split(named, maxsplit=1)[0]
    words = name.split()
    dated = len(words) > 2 and words[-2].lower() in ("on", "of", "last", "this") and words[-1].lower() in WEEKDAYS
    return " ".join(words[:-2]) if dated else name


def _cut(named: str) -> str | None:
    """Give a source without the clause that it runs on into: whom | aid groups, local traders | a lorry leaves; None
    where it is only a number: the cumulative total since the war."""
    words = named.split()
    lower = [word.lower() for word in words]
    if lower[0] in _RELATIVE and len(words) > 1:
        return _cut(" ".join(words[1:]))
    head = next((at for at, word in enumerate(lower) if at and word in _BEFORE_A_TIME), len(words))
    if lower[head - 1] in _TOTALS and lower[0] == "the" and all(word.islower() for word in words[1:head]):
        return None if head < len(words) and "'s" not in named and "’s" not in named else named
    runs_on = (at for at in range(1, len(words)) if words[at] in ("a", "an") and lower[at - 1].endswith("s"))
    return " ".join(words[: next(runs_on, len(words))])


def _named(
    reading: Reading, quotes: list[dict], first: int, last: int, noun_end: int, earlier: str | None
) -> tuple[str | None, str | None]:
    """Give the claimant that the words about a count name, and the id of its quotation."""
    row = quotation(quotes, reading.starts[first], reading.ends[last - 1])
    if row is not None and (
        row.get("cue_class") in ("denial", "refusal") or not _NEGATED.isdisjoint((row.get("cue") or "").split())
    ):
        if _had_said(reading, last):
            return _speaker(reading, quotes, row, earlier), row.get("quote_id")
        return None, row.get("quote_id")  # whoever denies a number, or does not tell it, does not claim it
    if is_known(reading, quotes, first, last):
        return None, row.get("quote_id") if row is not None else None
    begin, end = bounds(reading, first)
    if hanging.depends(reading.lower, last, end):
        return hanging.source(reading, first, last, end), row.get("quote_id") if row is not None else None
    made = (
        makers.relayed(reading, begin, first)
        or makers.of_two(reading, begin, first)
        or makers.of_the_number(reading, begin, first)
    )
    if made is not None:
        return made, row.get("quote_id") if row is not None else None
    if earlier is not None and reading.lower[first - 2 : first] in _COMPARED:
        return earlier, row.get("quote_id") if row is not None else None  # 300 by its count, up from 250
    same = earlier if pronouns.the_same(reading, begin, first) else None
    told = same or frames.source(reading, first, last, noun_end)
    if told is None and (kind := pronouns.owner(reading, first, noun_end)) is not None:
        named = _last_named(reading, reading.starts[first], kind)
        told = named if kind == "person" else pronouns.opener(reading, first) or earlier or named
    told = told or pronouns.of_several(reading, first) or pronouns.it_has(reading, begin, first)
    if told is None and row is None and pronouns.it_said(reading, first):
        told = earlier or _last_named(reading, reading.starts[first], "organisation")
    if row is None:
        return told or told_afterwards.source(reading, first, last), None
    after = frames.right_after(reading, noun_end, end) if row.get("confidence", 1) < SHOWN else None
    if after is not None:
        return after, row.get("quote_id")
    # A country that admitted people said nothing.
    did = at_token([(row.get("cue") or "").lower()], 0) is not None
    speaker = _speaker(reading, quotes, row, earlier) if not did and not _only_asks(reading, row, first) else None
    if row.get("kind") == "indirect":
        # "The one wrote of 40, the other of 50": the words told after the one's verb hold the other's, too.
        if frames.is_of_a_later_step(reading, noun_end, reading.token_at(row["end"])):
            return told, row.get("quote_id")  # the source at the end is that of the last step alone
        other = frames.gapped(reading, begin, first) or in_a_list(reading, begin, first)
        # Ten of them are ill, the one said; the other makes it nine: past a semicolon its own subject tells.
        parted = told is not None and row.get("cue") not in reading.lower[_part(reading, begin, first) : first]
        other = other or (told if parted and _part(reading, begin, first) > begin else None)
        speaker = other or frames.medium(reading, begin, first) or speaker
        # "An appeal in Oslo put them at 300": the place behind a source is no source of its own.
        speaker = told if told and speaker and told.endswith(tuple(f" {at} {speaker}" for at in _AT)) else speaker
    return speaker if speaker is not None and voices.is_source(speaker) else told, row.get("quote_id")
