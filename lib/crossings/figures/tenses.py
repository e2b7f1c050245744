"""Says when by the tense of a count's clause: whoever is told of in the present is there on the day of publication, a
total in the present perfect runs until then, and a stock is of the month in which it was told."""

from datetime import date, timedelta

from crossings import edtf
from crossings.reading import Reading

from . import measures
from .as_of import is_plain, is_to_come
from .bearing import TELLING
from .mention import Mention
from .running import LEAST, MOVES
from .times import Time, time
from .word_classes import CLASSES, PHRASES

_PRESENT = frozenset(["are", "is", "'re"])
_ARE_IN = PHRASES["are_in"]
_WEEK = timedelta(7)
_THERE = frozenset(["hosted", "hiding", "displaced"])
_PERFECT = frozenset(["have", "has", "'ve"])
_PAST = CLASSES["past_auxiliary"]
_THERE_WERE = (["there", "were"], ["there", "was"])
_SAID = frozenset(["said", "says", "say"])
_DAYS = frozenset(["day", "time"])
_WERE = frozenset(["were", "was"])
_SINCE_THEN = frozenset(["have", "has", "'ve", "had"])
_OWN_VERB = 6  # words between a count and a verb of its own
_TOLD = 4  # words between a verb of telling and its day
_AT_A_TIME = frozenset(["in", "on", "during"])
_MADE = CLASSES["founded"] | {"out", "up"}
_TOLD_AS_PAST = _PAST.union(TELLING, ["held", "took", "put", "saw", "sent", "sheltered", "gave"])
_NO_VERB_AFTER = frozenset(["an", "a", "the", "of", "has", "have", "for", "those"])
_BEFORE_AN_OBJECT = CLASSES["preposition"]
_STAYS = CLASSES["stays"]
_OF_A_CLAUSE = CLASSES["determiner"] | CLASSES["preposition"] | {"as", "that", "which", ","}
_NUMBERING = CLASSES["numbers_now"]
_TELLS_NOW = CLASSES["tells_now"]
_ENDING = CLASSES["clause_end"]
_ALL_TOLD = PHRASES["all_told"]
_IN_ALL = frozenset(["altogether", "overall"])
_TOTALS = CLASSES["total"]
_STANDING = CLASSES["standing"] | {"stand"}
_COMINGS = CLASSES["comings"]
_TOTAL = 10  # words from a total to its number
_CLAUSE = 10  # words from people to the finite verb of their clause
_BEFORE = 4  # words of "is now home to"


def of(reading: Reading, mention: Mention, action: str, measure: str, population: str) -> Time:
    """Give the time of a count that has no date of its own: the day of publication of a stock told of now, until that
    day of a total; none where its clause is told as past, or the day is not known."""
    if reading.lower[mention.count.last : mention.count.last + 2] == ["for", "the"]:
        return Time()  # 28 for the days since the vote
    then = _told_at(reading, mention) if measure == "stock" else Time()
    if reading.published is None or then.value is not None:
        return then
    today = (_said_on(reading, mention) if measure == "flow" else None) or reading.published
    tense = "present" if _has(reading, mention.first) else _tense(reading.lower, mention)
    told = reading.lower[mention.noun.at : mention.verb.at + 1] if mention.verb is not None else []
    registered = mention.verb is not None and reading.lower[mention.verb.at] == "registered"
    lasting = tense == "perfect" and (registered or any(word.endswith("ing") for word in told))
    if measure == "stock" and (tense == "present" or lasting or _is_told_now(reading.lower, mention)):
        return time(today.isoformat())
    # Of those driven from home by one storm the number has no beginning in the past.
    total = measure == "flow" and action in MOVES and population != "internally_displaced"
    if total and _has(reading, mention.first):
        return until(today)  # Chad has 30,000 who came
    if _stands(reading.lower, mention.begin, mention.first) and (total or measure == "stock"):
        return until(today) if total else time(today.isoformat())
    return until(today) if total and tense == "perfect" and _is_total(reading.lower, mention) else Time()


def at_present(reading: Reading, mention: Mention, told: Time) -> Time:
    """Give the time of a stock of a time (``told``), the day of publication where the clause of its people is one of
    the present: three camps laid out in 1991 hold 300,000; not: as of June 1 there are 300,000."""
    if reading.published is None or told.last is None or reading.published - told.last < _WEEK:
        return told
    verb = mention.verb.at if mention.verb is not None else mention.first
    compared = reading.number_from(verb) < reading.number_from(mention.first)  # hosts 900, down from 1,200 in May
    compared = compared or (mention.carried is not None and mention.carried["sentence"] == mention.sentence)
    present = _tense(reading.lower, mention) == "present" or _is_told_now(reading.lower, mention)
    if compared or not present or not all(_is_of_a_thing(reading, row) for row in mention.dates.near):
        return told
    return time(reading.published.isoformat())


def _is_of_a_thing(reading: Reading, row: dict) -> bool:
    """Tell whether a date is that of a participle, which tells of a thing: laid out in 1991, opened last year."""
    at = reading.token_at(row["start"])
    before = reading.lower[at - 2] if reading.lower[at - 1] in _AT_A_TIME else reading.lower[at - 1]
    return before.endswith("ed") or before in _MADE


def _is_told_now(lower: list[str], mention: Mention) -> bool:
    """Tell whether somebody tells a count in the present: Kyiv puts the number at 300, politicians speak of 300."""
    for at in range(mention.first - 1, max(mention.begin, mention.first - _CLAUSE) - 1, -1):
        if lower[at] in _NUMBERING:
            return True
        if lower[at] in _ENDING or lower[at] in _PAST:
            return False
    return False


def gone_on(reading: Reading, mention: Mention) -> Time:
    """Give the time of people of whom a story goes on to tell what they did on the day told right before, in the same
    paragraph: at least six drowned on Monday when a rope gave. Fishermen saved four."""
    row = mention.dates.before[-1] if mention.dates.before else None
    own = mention.verb is not None and mention.verb.distance <= _OWN_VERB
    own = own or reading.lower[mention.noun.at] in _WERE
    if row is None or row.get("precision") not in _DAYS or row["day_from"] is None or not own:
        return Time()
    lower, sentence, heading = reading.lower, reading.sentence_at(row["start"]), reading.layout.dateline
    if mention.sentence - sentence > 1 or mention.dates.near:
        return Time()
    alike = reading.paragraph_at(row["start"]) == reading.paragraph_at(reading.starts[mention.first])
    if not alike or (heading is not None and row["start"] < heading[1]) or _tense(lower, mention) == "present":
        return Time()
    about = lower[max(mention.begin, mention.first - _CLAUSE) : min(mention.end, mention.noun.at + _CLAUSE)]
    at, perfect = reading.token_at(row["start"]), not _SINCE_THEN.isdisjoint(about)
    told = not TELLING.isdisjoint(lower[max(reading.sentence_tokens[sentence][0], at - _TOLD) : at + _TOLD])
    return Time() if told or perfect else time(row["day_from"].isoformat())


def by_default(reading: Reading, mention: Mention, action: str, population: str) -> Time:
    """Give the time of a stock of which nothing else tells it: the day of publication, as news tells how many are
    somewhere when it is written, but where the clause is one of the past.

    Those aboard a boat are so on its day; of those whom one storm drove from home the month is told.
    """
    driven = population == "internally_displaced" and action in ("displaced", "hosted", "fled")
    if reading.published is None or driven or not _is_now(reading, mention):
        return Time()
    state = action in _THERE or (action == "detained" and mention.before.same is None)
    state = state or (action == "other" and measures.are_in_a_state(reading.lower, mention.verb))
    return time(reading.published.isoformat()) if state else Time()


def _is_now(reading: Reading, mention: Mention) -> bool:
    """Tell whether nothing about a count in its clause tells of the past or of what is to come: food for 300, 300 who
    have crowded into a school; not: the ministry had counted 90, hosted 300 before the war, said 40 for the days since
    the vote."""
    lower, first = reading.lower, mention.first
    if mention.carried is not None and mention.carried["sentence"] == mention.sentence:
        return False
    # Rations for 300 refugees will be cut: what is told of the rations is not told of them.
    subject = lower[first - 1] not in _BEFORE_AN_OBJECT
    if (subject and _tense(lower, mention) == "past") or lower[max(mention.begin, first - 2) : first] in _THERE_WERE:
        return False
    after = lower[mention.count.last : min(mention.end, mention.count.last + _CLAUSE)]
    if after[:2] == ["for", "the"] or "since" in after:
        return False  # 28 for the days since the vote, 900 since the coup
    if reading.published is not None and any(
        row["day_from"] is not None
        and row["day_from"] > reading.published
        and not is_to_come(reading, row, mention.count.last)
        for row in mention.dates.near
    ):
        return False
    for at in range(first - 1, max(mention.begin, first - _CLAUSE) - 1, -1):
        if lower[at] in _ENDING or lower[at] in _SAID:
            return True
        done = lower[at].endswith("ed") and not lower[at].endswith("eed") and lower[at - 1] not in _NO_VERB_AFTER
        if lower[at] in _TOLD_AS_PAST or done:
            return False
    return True


def is_of_now(reading: Reading, row: dict) -> bool:
    """Tell whether a figure is a stock of the day of publication: what others did is not of that day by it."""
    return (
        row["measure"] == "stock"
        and row["when"] is not None
        and row["when_from"] == row["when_to"] == reading.published
    )


def _said_on(reading: Reading, mention: Mention) -> date | None:
    """Give the day on which somebody is said to have told a count, at most a week before publication."""
    for row in mention.dates.near:
        at = reading.token_at(row["start"])
        if row.get("precision") != "day" or at < mention.count.last or reading.published is None:
            continue
        said = reading.lower[at - 1] in TELLING or (reading.lower[at - 1] == "on" and reading.lower[at - 2] in TELLING)
        index = reading.number_from(mention.count.last)
        other = index < len(reading.numbers) and reading.numbers[index].first < at
        # Two agencies said so on Friday; not: it was 300, as the agency said on Friday.
        said_by = reading.lower[reading.numbers[index].last : at] if other else []
        other = other and not _OF_A_CLAUSE.isdisjoint(said_by)
        if said and not other and timedelta(0) <= reading.published - row["day_from"] <= _WEEK:
            return row["day_from"]
    return None


def until(day: date) -> Time:
    """Give all the time until a day."""
    return time(edtf.interval(None, day.isoformat()))


def _has(reading: Reading, first: int) -> bool:
    """Tell whether a place is what has so many: Peru has 400 in ten camps, not: for 2014 the ministry has 418."""
    if first < 1 or reading.lower[first - 1] not in ("has", "have"):
        return False
    if reading.lower[first - 2 : first - 1] == ["it"]:
        return True
    index = reading.name_from(first)
    return any(name.last == first - 1 and name.kind == "place" for name in reading.names[max(0, index - 2) : index])


def are_there_now(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether people are told to be somewhere now, right before their number: there are 320,000, it has 320."""
    before = lower[max(begin, first - 2) : first]
    return before[-1:] != [] and (
        before in (["there", "are"], ["it", "has"]) or (before[-1] in _STAYS or before[-1] in _TELLS_NOW)
    )


def _told_at(reading: Reading, mention: Mention) -> Time:
    """Give the month or year in which a stock was told of, by whoever did: the group said in August that there were
    40."""
    for row in mention.dates.near:
        at = reading.token_at(row["start"])
        told = mention.begin < at < mention.first and not TELLING.isdisjoint(reading.lower[at - 2 : at])
        if told and row.get("precision") in ("month", "year") and is_plain(row["edtf"] or "-"):
            return time(row["edtf"])
    return Time()


def _is_total(lower: list[str], mention: Mention) -> bool:
    """Tell whether a count is all who came so far: it says so, or is a number too large for the news of a day."""
    if mention.count.hedge == "order_of_magnitude":
        return False
    if (mention.count.low or mention.count.high or 0) >= LEAST:
        return True
    about = lower[max(mention.begin, mention.first - 3) : min(mention.end, mention.noun.at + _CLAUSE)]
    return not _IN_ALL.isdisjoint(about) or any(about[at : at + 2] in _ALL_TOLD for at in range(len(about)))


def _stands(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a count is where a total stands now: the total stands at 40, the number of arrivals rises to 40."""
    before = lower[max(begin, first - _TOTAL) : first]
    verb = next((at for at, word in enumerate(before) if word in _STANDING), None)
    named = not (_TOTALS | _COMINGS).isdisjoint(before) and _PAST.isdisjoint(before)
    return named and verb is not None and not {"at", "to", "past"}.isdisjoint(before[verb:])


def _tense(lower: list[str], mention: Mention) -> str | None:
    """Give the tense in which a count's clause says where its people are or went: present, perfect or past."""
    first, after, verb = mention.first, mention.noun.at, mention.verb
    inverted = lower[first - 1] == "are" and mention.begin < first - 1
    if inverted or lower[after : after + 2] in _ARE_IN:
        return "present"
    if verb is not None and mention.begin <= verb.at < first:
        before = lower[max(mention.begin, verb.at - _BEFORE) : verb.at]
        return _finite(before) or ("present" if lower[verb.at] in _STAYS else None)
    to_its_verb = verb.at if verb is not None and after <= verb.at else None
    ceiling = min(mention.end, after + _CLAUSE if to_its_verb is None else to_its_verb)
    if to_its_verb is None:
        ceiling = next((at for at in range(after, ceiling) if lower[at] in _ENDING), ceiling)
    return _finite(lower[after:ceiling]) or (
        "present" if to_its_verb is not None and lower[to_its_verb] in _STAYS else None
    )


def _finite(words: list[str]) -> str | None:
    """Give the tense of the last auxiliary among words: had been, are now being, have since been."""
    for word in reversed(words):
        if word in _ENDING:
            return None
        if word in _PAST:
            return "past"
        if word in _PERFECT:
            return "perfect"
        if word in _PRESENT:
            return "present"
    return None
