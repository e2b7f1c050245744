"""What a row of the timeline says of the mentions that tell one event: its words, its time, where they differ."""

import re
from collections import Counter
from datetime import date
from hashlib import blake2b

from crossings.across.word_classes import CLASSES
from crossings.lexicon import words

from .mentions import Mention

_PRONOUNS = CLASSES["pronoun_for_subject"]
_ANYBODY = re.compile(r"\A[Tt]he (people|men|women|children) who ")  # the people who arrived: people arrived
_BARE = re.compile(r"(?<!\bof )(?<!\bamong )\b(?:them|him)\b")  # whom does nobody say; not: nine of them
_AUXILIARIES = CLASSES["auxiliary"]
# Kinds of happening that news of people on the move is about; of others (to publish, to mark) a row may stand back.
_NEWS = words(__file__, "kinds_of_news")
_WEEK, _QUARTER = 7, 92  # days
_SHORTEST, _LONGEST = 4, 24  # words of a clause that is easily read
_EXACT = frozenset(["time", "day", "week", "month"])


def _label(mention: Mention) -> str:
    """Give the clause of a mention as a timeline has it: a capital first, its subject named where it is known."""
    what, who = _ANYBODY.sub(r"\1 ", mention.row["what"]), mention.row["who"]
    first, space, rest = what.partition(" ")
    # "He and three colleagues", "those eleven" are told so already.
    if who and space and who.split(" ", 1)[0].lower() not in _PRONOUNS:
        if first.lower() in _PRONOUNS:
            what = f"{who} {rest}"
        elif first.lower() in _AUXILIARIES or first == mention.row["head"]:
            what = f"{who} {what}"
    return what[:1].upper() + what[1:]


def _whole(mention: Mention) -> bool:
    """Tell whether the clause reads as a sentence of its own: a subject, a verb, nothing left out."""
    label = _label(mention)
    first = label.split(" ", 1)[0].lower()
    parts = label.split()
    return (
        mention.row["who"] is not None
        and first not in _PRONOUNS
        and first not in _AUXILIARIES
        and not _BARE.search(label)
        and "…" not in label
        and ",," not in label
        and _SHORTEST <= len(parts) <= _LONGEST
    )


def _named(mention: Mention) -> bool:
    """Tell whether the clause says who did it, or to whom it was done; not: the trip had begun."""
    who = mention.row["who"]
    return who is not None and who.lower() not in _PRONOUNS and not mention.began


def _clearest_first(mention: Mention, alike: Counter[str]) -> tuple:
    """Give how clearly a mention tells its event, as a sort key: a whole clause, a place, the verb of most mentions.

    ``alike`` counts the mentions of each kind that several tell and that news of people on the move is about. The whole
    clause of a correction comes before the one it corrects.
    """
    corrects = mention.tie == "correction" and _whole(mention)
    points = 2 * _whole(mention) + _named(mention) + (mention.row["where"] is not None or bool(mention.spots))
    return not corrects, -points, -alike[mention.kind], -len(mention.told), -mention.confidence, mention.row["event_id"]


def _shortest_first(mention: Mention) -> tuple:
    return mention.days or 10**6, -mention.confidence, mention.row["event_id"]


def _time(group: list[Mention]) -> tuple[date, date | None, str]:
    """Give first day, last day and precision: of those known best; where these give two days, from one to the other.

    A correction's time stands for those of what it corrects.
    """
    told = [mention for mention in group if mention.tie == "correction"] or group
    best = min(told, key=_shortest_first)
    if best.kind == "end":
        # The day on which it closes is the last of those on which it was held.
        best = min(
            (m for m in told if m.kind != "end" and 1 < (m.days or 0) <= _WEEK), key=_shortest_first, default=best
        )
    if not best.by_day:
        return best.first, best.last, best.precision
    days = [mention.first for mention in told if mention.by_day]
    return min(days), max(days), best.precision


def _differs(group: list[Mention]) -> str:
    """Tell what the mentions disagree on: the day, the count that each gives first, both, or none."""
    days = len({mention.first for mention in group if mention.by_day}) > 1
    if not days and any(mention.tie == "correction" for mention in group):
        months = {(mention.first.year, mention.first.month) for mention in group}
        days = len(months) > 1
    counted = [mention.counts for mention in group if mention.counts]
    rivals = {count for mention in group for count in mention.rivals}
    rivals -= {count for one in counted for count in one} if len(rivals) == 1 else set()
    counts = any(one[0] not in counted[0] and counted[0][0] not in one for one in counted[1:])
    counts = counts or len(rivals) > 1 or bool(rivals and counted)
    return " and ".join(name for name, found in (("day", days), ("count", counts)) if found) or "none"


def _prominence(group: list[Mention], again: list[Mention], clearest: Mention, precision: str) -> float:
    """Give how much a row belongs on a timeline of few rows: half by how many tell it, half by how clearly."""
    told = (*group, *again)
    independent = {mention.article for mention in told if mention.tie != "copy"} or {group[0].article}
    named = _named(clearest)
    clear = (
        _whole(clearest),
        named,
        clearest.row["where"] is not None or bool(clearest.spots),
        precision in _EXACT,
        any(mention.kind in _NEWS for mention in group),
    )
    share = 0.5 * (1 - 1 / len(independent)) + 0.5 * sum(clear) / len(clear)
    # What came to a total over months or years (20,000 since 1948) is no happening of any one time.
    long = all(mention.days is None or mention.days > _QUARTER for mention in group) and precision == "interval"
    return round(share / 2 if long else share, 3)


def row(group: list[Mention], again: list[Mention]) -> dict:
    """Give the row of the table ``timeline`` that stands for the mentions of one event.

    Those without a day, ``again``, show who tells it besides, and nothing of what it was.
    """
    kinds = Counter(mention.kind for mention in group if mention.kind in _NEWS)
    alike = Counter({kind: number for kind, number in kinds.items() if number > 1})
    clearest = min(group, key=lambda mention: _clearest_first(mention, alike))
    event_ids = sorted(event_id for mention in group for event_id in mention.ids)
    besides = sorted(event_id for mention in again for event_id in mention.ids)
    first, last, precision = _time(group)
    where = clearest.row["where"] or next((mention.row["where"] for mention in group if mention.row["where"]), None)
    return {
        "timeline_id": "t-" + blake2b(min(event_ids).encode(), digest_size=8).hexdigest(),
        "what": _label(clearest),
        "where": where,
        "day_from": first,
        "day_to": last,
        "precision": precision,
        "factuality": clearest.factuality,
        "event_ids": event_ids + besides,
        "article_ids": sorted({mention.article for mention in (*group, *again)}),
        "differs": _differs(group),
        "prominence": _prominence(group, again, clearest, precision),
    }
