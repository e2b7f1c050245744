"""Says when: the date of the article's dates that belongs to a count."""

from bisect import bisect_left
from datetime import date, timedelta

from crossings import edtf
from crossings.calendar_names import WEEKDAYS
from crossings.reading import Reading

from . import lately
from .nouns import is_person
from .sources import SOURCES

# Past forms alone: "the report of 22 February" has a noun; a day, too, may be named.
_SOURCES = frozenset(word for word in SOURCES if word.endswith("d") or word in ("wrote", "spoke", "says"))
_SOURCES = _SOURCES - {"named"} | {"released", "published", "issued", "printed"}
# Characters between a count and a date that may still be its own.
_FAR_BEFORE, _FAR_AFTER = 120, 200
_CLAUSE = 15  # characters that a comma or conjunction counts for
_JOINING = frozenset(["in", "by", "for", "during", "of", "at", "on", "the", "end", "all"])
_JOINED = 4  # words between a count and the date right after it
_TOTAL_SINCE = [[total, "since"] for total in ("total", "number", "count", "tally", "sum")]
_COUNTED = frozenset(["registered", "recorded", "counted", "documented", "logged"])
_PUBLISHED = frozenset(["quoted", "published", "printed", "posted", "released", "reported", "carried", "issued"])
_PUBLICATION = 12  # words of an aside before its date
_TOPIC = 2  # words before the number that a sentence turns to
_OWN = 6  # words between a count and a date in its clause
_PARTING = frozenset([",", ";", "and", "but", "while"])
_DEICTIC = frozenset(["last", "this", "next", "past"])
_DATED_THINGS = frozenset(["law", "act", "convention", "treaty", "agreement", "accord", "protocol", "constitution"])
_TELLING = frozenset(["said", "says", "told", "announced", "reported", "warned", "accused", "claimed", "confirmed",
                      "declared", "wrote", "stated", "insisted", "acknowledged"])  # fmt: skip
WHO = frozenset(["who", "which", "that"])
_ASIDE = 100  # characters by which a date of such a clause is farther
_STATED = 8  # words from a verb of telling to its day
_BEFORE_ANOTHER = 5  # words before a number by which it is another than the one before
_COMPARED = frozenset(["from", "against", "than", "compared"])
_CONTRASTING = frozenset(["where", "while", "whereas"])
_CHANGED = frozenset(["up", "down", "rose", "fell", "rising", "falling", "fallen", "risen", "grew", ","])
_COMPARING = 6  # words before a date in which it is compared with
_FIRST, _LONG_SINCE = 8, 14  # words from "the first" to "since", and from there to the date
_VALUES = frozenset(["total", "figure", "number", "count", "tally"])
_MUCH = frozenset(["many", "much", "high", "few", "low", "large"])
_MOST = frozenset(["most", "fewer", "lower", "higher", "more", "biggest"])
_NO_MOST = frozenset(["west", "rest", "protest", "forest", "arrest", "interest", "northwest", "southwest"])
_THEN = 8  # words between "since then" and a count
_WEEKS, _LONGEST_PERIOD = timedelta(45), 31  # before publication; days
_LATELY, _DAYS = ("last", "past", "the last", "the past", "recent"), ("days", "weeks")
_HEAD = 200  # characters of a text in which it may tell its own day


def _since(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date stands in a phrase that ``since`` opens, with no comma between."""
    for index in range(at - 1, max(begin, at - 8) - 1, -1):
        if lower[index] == "since":
            return True
        if lower[index] in (",", ";", "-", "but"):
            return False
    return False


def _since_then(lower: list[str], begin: int, first: int) -> int | None:
    """Give the token of "since then" before a count in its sentence."""
    for at in range(max(begin, first - _THEN), first):
        if lower[at] == "since" and lower[at + 1] == "then":
            return at
    return None


def of(
    reading: Reading,
    dates: list[dict],
    first: int,
    last: int,
    before_it: list[dict],
    stamp: tuple[int, int] | None,
    verb: int | None,
) -> tuple[str | None, date | None, date | None]:
    """Give EDTF value, first and last day of the count in tokens ``first`` to ``last``.

    ``dates`` are those of the count's sentence, ``before_it`` the last few before the sentence; ``stamp`` is the
    span of the day on which the text says it was published; ``verb`` the token of the count's verb. A date that tells
    when somebody spoke (``said on Monday``) is none of the count; one in the clause that tells who the people are (20
    who ran in on Thursday landed on Monday) only where there is no other.
    """
    lower = reading.lower
    begin = reading.sentence_tokens[reading.sentence_of[first]][0]
    start, end = reading.starts[first], reading.ends[last - 1]
    heading = reading.layout.dateline or stamp
    then = _since_then(lower, begin, first)
    if then is not None:
        row = next(
            (row for row in reversed(before_it) if len(row["edtf"] or "") >= 4 and row["edtf"][:4].isdigit()), None
        )
        if row is not None and "/" not in row["edtf"]:
            value = edtf.interval(row["edtf"], None)
            return (value, *edtf.day_range(value))
    both = _of_both(lower, dates, last)
    if both is not None:
        return (both, *edtf.day_range(both))
    best: tuple[int, dict, int] | None = None
    for row in dates:
        if not row.get("edtf") or "XXXX" in row["edtf"] or row.get("kind") in ("SET", "TIME"):
            continue
        at = reading.token_at(row["start"])
        before = lower[max(begin, at - 2) : at]
        # "40 people registered in 2017" were so then; "the agency reported in 2017" tells when it spoke.
        counted = row["start"] >= end and at - last <= _OWN and not _COUNTED.isdisjoint(before)
        if not (counted or _SOURCES.isdisjoint(before)) or (
            heading and row["start"] < heading[1] and row["end"] > heading[0]
        ):
            continue
        after = reading.token_at(row["end"])
        if row["end"] <= start and _is_of_a_publication(lower, begin, at, after):
            continue
        # "A survey in 2005 found that": the date of the report, not of what it counts.
        if row["end"] <= start and lower[after : after + 1] and lower[after] in _SOURCES:
            continue
        if row["end"] <= start and row.get("precision") == "day" and _tells(lower, after, first):
            continue
        if row["start"] >= end and row.get("precision") == "day" and _told_on(lower, last, at):
            continue
        if row["end"] <= start and _is_weekday(row) and _told_on(lower, begin, at):
            continue  # the paper, which reported it on Sunday, has 300
        if "their" in lower[max(begin, at - 4) : at] and row["edtf"].endswith("X"):
            continue  # women in their 30s and 60s
        if before[-1:] == ["before"] or _compares(lower, begin, at):
            continue
        if row["start"] >= end and (_of_another(reading, last, at) or _of_a_clause(reading, last, at, after)):
            continue
        far = row["start"] - end if row["start"] >= end else start - row["end"]
        if row["start"] < end and row["end"] > start:
            continue
        if far > (_FAR_AFTER if row["start"] >= end else _FAR_BEFORE):
            continue
        if reading.published is None and row.get("anchor") == "other_date" and lower[at] in _DEICTIC:
            continue
        # "The law of 2004": the year of the law.
        if at - 2 >= begin and lower[at - 1] in ("of", "the") and lower[at - 2] in _DATED_THINGS:
            continue
        between = lower[after:first] if row["end"] <= start else lower[last:at]
        far += _CLAUSE * sum(word in _PARTING for word in between)
        if row["start"] >= end and len(between) <= _JOINED and _JOINING.issuperset(between):
            far = 0  # "from 71 in 1998 to 1,300 in 2003": the date right after is a count's own
        elif row["start"] >= end and len(between) <= _OWN and _PARTING.isdisjoint(between):
            far = len(between)  # "71 in 1998, with 148 people registered in 1999"
        if verb is not None and last <= at < verb and not WHO.isdisjoint(lower[last : last + _OWN]):
            far += _ASIDE
        if row["end"] <= start and lower[max(begin, at - 2) : at] in _TOTAL_SINCE:
            far = -1  # "the total since 1948 stood at 20 in November": a count of all that time
        if best is None or far < best[0]:
            best = (far, row, at)
    lasting = lately.span(reading, dates, start, end)
    if lasting is not None and (best is None or lasting[0] < best[0]):
        return (lasting[1], *edtf.day_range(lasting[1]))
    if best is None:
        return None, None, None
    value = _both_years(reading, dates, best[1])
    if "/" not in value and _since(lower, begin, best[2]):
        value = edtf.interval(value, None)
    try:
        return (value, *edtf.day_range(value))
    except ValueError:
        return None, None, None


def _is_of_a_publication(lower: list[str], begin: int, at: int, after: int) -> bool:
    """Tell whether a date is that of an aside on where a count stands: the Post, in a text printed this month, has."""
    if lower[after : after + 1] != [","]:
        return False
    comma = next((it for it in range(at - 1, max(begin, at - _PUBLICATION) - 1, -1) if lower[it] == ","), None)
    return comma is not None and not _PUBLISHED.isdisjoint(lower[comma:at])


def _both_years(reading: Reading, dates: list[dict], row: dict) -> str:
    """Give the value of a date, of "1994 and 1995" that of both years."""
    value, lower = row["edtf"], reading.lower
    if not value.isdigit() or len(value) != len("1994"):
        return value
    at = reading.token_at(row["start"])
    for other in dates:
        there = reading.token_at(other["start"])
        listed = lower[at + 1 : there] == ["and"] or lower[there + 1 : at] == ["and"]
        next_to = (other["edtf"] or "").isdigit() and abs(int(other["edtf"]) - int(value)) == 1
        if listed and next_to and "respectively" not in lower[at : at + _STATED]:
            return edtf.interval(*sorted([value, other["edtf"]]))
    return value


def _of_both(lower: list[str], dates: list[dict], last: int) -> str | None:
    """Give the two years that a sentence tells of where a count is said to be of both: that makes 90 for both years."""
    near = lower[last : last + _OWN]
    if not any(near[at : at + 2] == ["both", "years"] for at in range(len(near))):
        return None
    years = sorted({row["edtf"] for row in dates if (row["edtf"] or "").isdigit() and row.get("precision") == "year"})
    return edtf.interval(*years) if len(years) == len(("1994", "1995")) else None


def year_of_the_topic(
    reading: Reading, dates: list[dict], sentence: int
) -> tuple[str | None, date | None, date | None]:
    """Give the year whose number the sentence before turns to: The figure for 2009 has not stood still.

    ``dates`` are the last few before the sentence.
    """
    lower = reading.lower
    if sentence == 0 or reading.paragraph_at(reading.sentences[sentence - 1][0]) != reading.paragraph_at(
        reading.sentences[sentence][0]
    ):
        return None, None, None
    begin, _ = reading.sentence_tokens[sentence - 1]
    for row in dates:
        at = reading.token_at(row["start"])
        opened = begin < at - 2 <= begin + _TOPIC and lower[at - 1] in ("for", "in", "of")
        if opened and lower[at - 2] in _VALUES and (row["edtf"] or "").isdigit():
            return (row["edtf"], *edtf.day_range(row["edtf"]))
    return None, None, None


def is_before_a_date(reading: Reading, dates: list[dict], first: int) -> bool:
    """Tell whether a sentence tells of a time before a date, and then counts: before 1993 fewer than ten had come."""
    starts = (reading.token_at(row["start"]) for row in dates)
    return any(0 < at < first and reading.lower[at - 1] == "before" for at in starts)


def is_told_at_a_time(reading: Reading, dates: list[dict], first: int) -> bool:
    """Tell whether a count is one told at another time than the one before it: the charity said last year it was 40."""
    starts = (reading.token_at(row["start"]) for row in dates if row.get("precision") in ("year", "month"))
    return any(0 < at < first and reading.lower[at - 1] in _TELLING for at in starts)


def _tells(lower: list[str], after: int, first: int) -> bool:
    """Tell whether a verb of telling stands between a day and a count: on Sunday the adviser said that 60,000 came."""
    return not _TELLING.isdisjoint(lower[after:first])


def _told_on(lower: list[str], last: int, at: int) -> bool:
    """Tell whether a day is that on which somebody told a count before it: it said in a statement on Thursday."""
    for before in range(at - 1, max(last, at - _STATED) - 1, -1):
        if lower[before] in _TELLING:
            return True
        if lower[before] == ",":
            return False
    return False


def _is_weekday(row: dict) -> bool:
    """Tell whether a date is told by its weekday, as news tells when somebody spoke."""
    return row.get("precision") == "day" and not WEEKDAYS.keys().isdisjoint(row["evidence"].lower().split())


def _compares(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date is only compared with: fewest since 2001, less than in 2016, against 2016."""
    if _is_record(lower, begin, at):
        return True
    before = lower[max(begin, at - _COMPARING) : at]
    as_many = "as" in before[-2:] and not _MUCH.isdisjoint(before)  # three times as many as in 2023
    if "than" in before[-2:] or as_many or before[-2:] in (["compared", "with"], ["compared", "to"]):
        return True
    if before[-1:] != ["since"]:
        return False
    following = [*before[1:], ""]
    return any(
        (word in _MOST and then != "than") or (word.endswith("est") and word not in _NO_MOST)
        for word, then in zip(before, following, strict=True)
    )


def _is_record(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date is that since which something is the first: the first to come since the law of 2004."""
    since = next((it for it in range(at - 1, max(begin, at - _LONG_SINCE), -1) if lower[it] == "since"), None)
    if since is None or not {",", ";"}.isdisjoint(lower[since:at]):
        return False
    clause = lower[max(begin, since - _FIRST) : since]
    return "first" in clause and lower[since - len(clause) + clause.index("first") - 1] in ("the", "its", "a", ",")


def _of_another(reading: Reading, last: int, at: int) -> bool:
    """Tell whether a date after a count is that of another count between: 90, up from 40 in May; 90, 40 of them in May.

    Counts that are only listed (90 men and 40 women in May) share their date.
    """
    lower = reading.lower
    index = bisect_left(reading.numbers, last, key=lambda number: number.first)
    while index < len(reading.numbers) and (number := reading.numbers[index]).first < at:
        if number.kind == "ordinal" and number.last < at and is_person(reading, number.last):
            return True  # 90, when the fiftieth refugee came in May
        before = lower[max(last, number.first - _BEFORE_ANOTHER) : number.first]
        after = lower[number.last : at]
        theirs = after[:2] in (["of", "them"], ["of", "whom"]) and "," not in after and "," in before
        if theirs or any(
            word in _COMPARED and (word != "from" or not _CHANGED.isdisjoint(before[:where]))
            for where, word in enumerate(before)
        ):
            return True
        index += 1
    return False


def names_a_value(lower: list[str], first: int) -> bool:
    """Tell whether a number is the name of a value, of no day of the count before it: the total of 300 is right."""
    return first > 2 and lower[first - 3] == "the" and lower[first - 2] in _VALUES and lower[first - 1] == "of"


def _of_a_clause(reading: Reading, last: int, at: int, after: int) -> bool:
    """Tell whether a date after a count opens a clause with a number of its own: 90, where in May there had been 40."""
    lower = reading.lower
    opened = any(lower[it] == "," and lower[it + 1] in _CONTRASTING for it in range(last, at - 1))
    index = bisect_left(reading.numbers, after, key=lambda number: number.first)
    end = reading.sentence_tokens[reading.sentence_of[last - 1]][1]
    return opened and index < len(reading.numbers) and reading.numbers[index].first < end


def year_before(value: str | None) -> tuple[str | None, date | None, date | None]:
    """Give the year before a year: of the second number of "fell last year, to 1,387 from 1,894"."""
    if value is None or not value.isdigit() or int(value) <= date.min.year:
        return None, None, None
    before = f"{int(value) - 1:04}"
    return (before, *edtf.day_range(before))


def open_since(year: int) -> tuple[str, date | None, date | None]:
    """Give the interval from a year on."""
    value = edtf.interval(str(year), None)
    return (value, *edtf.day_range(value))


def _recent(row: dict, published: date) -> bool:
    """Tell whether a date is one of the weeks before a day: by its month, or as "the last few days"; by no weekday,
    which most often tells only when somebody spoke."""
    said = row["evidence"].lower()
    if row["kind"] == "DURATION":
        return said.startswith(_LATELY) and said.endswith(_DAYS)
    first, last = row["day_from"], row["day_to"]
    if first is None or last is None or WEEKDAYS.keys() & set(said.replace(",", "").split()):
        return False
    return timedelta(0) <= published - first <= _WEEKS and (last - first).days <= _LONGEST_PERIOD


def stamp(reading: Reading, dates: list[dict]) -> dict | None:
    """Give the row of the day on which a text of unknown publication says, at its head, that it was published."""
    if reading.published is not None or reading.layout.dateline is not None:
        return None
    for row in dates:
        if row["start"] > _HEAD:
            return None
        at = reading.token_at(row["start"])
        if (
            row.get("precision") == "day"
            and row.get("anchor") == "itself"
            and (not at or not reading.lower[at - 1].isalpha() or reading.words[at - 1][0].isupper())
        ):
            return row
    return None


def of_publication(
    reading: Reading, dates: list[dict], stamped: dict | None
) -> tuple[str | None, date | None, date | None]:
    """Give the month of publication, where the article dates what it tells to the weeks before it.

    A count of people displaced that has no date of its own is then told as of that month; in an article that dates
    nothing nearby it may be of any time.
    """
    published = reading.published or (stamped["day_from"] if stamped is not None else None)
    if published is None or not any(_recent(row, published) for row in dates if row is not stamped):
        return None, None, None
    value = f"{published.year:04}-{published.month:02}"
    return (value, *edtf.day_range(value))
