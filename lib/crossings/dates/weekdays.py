"""Recognises weekdays, alone or with a part of the day: "Monday last week", "the Friday before", "Thursday night"."""

from crossings.calendar_names import MONTHS, WEEKDAYS

from .anchoring import Anchoring
from .mention import Mention
from .months import day_number, month, stops
from .steps import first_day, shifted
from .vocabulary import DEICTIC, PARTS_OF_DAY

_HOURS_OF = {"early": "MO", "late": "EV"}
_TO = frozenset(["to", "through", "-", "–"])


def weekday(words: list[str], lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read the day, or part of it, around the name of a weekday; a date of a month that follows takes it in."""
    n, number = len(lower), WEEKDAYS[lower[i]]
    if not words[i][0].isupper() or (len(lower[i]) < 6 and not (i + 1 < n and lower[i + 1] in (".", ","))):
        return []
    at = i + 1
    while at < n and at < i + 4 and lower[at] in (".", ",", "the"):
        at += 1
    if at < n and lower[at] in MONTHS and at + 1 < n:
        skip = at + 1 + (lower[at + 1] == ".")
        if skip < n and day_number(lower[skip]):
            return month(words, lower, at, floor, anchoring)
    if at + 1 < n and lower[at][0].isdigit() and lower[at + 1] in MONTHS:
        return month(words, lower, at + 1, floor, anchoring)
    if len(lower[i]) < 6:
        return []
    first, last = i, i + 1
    before = lower[i - 1] if i > floor else ""
    if before in ("each", "every") or (lower[i].endswith("s") and words[i][0].isupper()):
        first -= before in ("each", "every")
        return [Mention(first, last, "SET", f"XXXX-WXX-{number}", "every_weekday", 0.85)]
    value, anchor, why = anchoring.weekday(number, i, last)
    if before in _TO and i > 1 and lower[i - 2] in WEEKDAYS and anchoring.last_day and anchoring.published:
        begins = first_day(anchoring.last_day)
        ends = shifted(begins, "D", (number - begins.isoweekday()) % 7) or value
        why = "the first such day after the one it runs from"
        return [Mention(i, last, "DATE", ends, "weekday_to_weekday", 0.7, None, "other_date", why)]
    if before in ("previous", "following") and lower[i - 2] == "the" and i - 2 >= floor and anchoring.published:
        first -= 2
        step = -7 if before == "previous" else 7
        told = first_day(anchoring.last) if anchoring.last and len(anchoring.last) == 10 else None
        gap = ((told or anchoring.published).isoweekday() - number) % 7
        value = shifted(told or anchoring.published, "D", (-gap or -7) if step < 0 else 7 - gap) or value
        anchor, why = ("other_date" if told else "published"), "weekday next to the date told of"
    elif anchoring.published and (
        before in ("last", "next", "this")
        or (before in ("past", "coming") and i - 2 >= floor and lower[i - 2] == "this")
    ):
        first -= 1 if before in ("last", "next", "this") else 2
        gap = (anchoring.published.isoweekday() - number) % 7
        if before in ("last", "past"):
            value = shifted(anchoring.published, "D", -(gap or 7)) or value
        else:
            value = shifted(anchoring.published, "D", (7 - gap) if before == "next" or gap else 0) or value
        why = f"weekday {'before' if before in ('last', 'past') else 'after'} the publication day"
    elif anchoring.published and (week := _week_pointed(lower, last)):
        step, last = week
        days = number - anchoring.published.isoweekday() + 7 * step
        value, anchor, why = shifted(anchoring.published, "D", days) or value, "published", "a day of a week pointed to"
        return [Mention(first, last, "DATE", value, "weekday_of_week", 0.85, None, anchor, why)]
    elif before == "the" and lower[last : last + 1] == ["before"] and stops(lower, last + 1) and anchoring.published:
        told = first_day(anchoring.last) if anchoring.last and len(anchoring.last) == 10 else None
        base = told or anchoring.published
        value = shifted(base, "D", -((base.isoweekday() - number) % 7 or 7)) or value
        anchor, why = ("other_date" if told else "published"), "weekday before the date told of"
        return [Mention(first - 1, last + 1, "DATE", value, "weekday_before_told", 0.7, None, anchor, why)]
    modifier = None
    if before == "on" and i - 2 >= floor and lower[i - 2] in _HOURS_OF and lower[last : last + 1] != ["night"]:
        # Early on Sunday they left: in its morning.
        modifier = lower[i - 2]
        value = f"{value}T{_HOURS_OF[modifier]}"
        return [Mention(i - 2, last, "TIME", value, "hours_of_weekday", 0.6, modifier, anchor, why)]
    if i > floor and before in ("early", "late", "earlier", "later"):
        first, modifier = i - 1, "early" if before.startswith("early") or before == "earlier" else "late"
    if before == "a" and not modifier and value:
        value, anchor, why = f"XXXX-WXX-{number}", "none", "one of many such days"  # "it fell on a Saturday"
    if last < n and lower[last] in PARTS_OF_DAY:
        code = PARTS_OF_DAY[lower[last]]
        if lower[last].endswith("s"):
            return [Mention(first, last + 1, "SET", f"XXXX-WXX-{number}T{code}", "every_weekday", 0.8)]
        return [Mention(first, last + 1, "TIME", f"{value}T{code}", "weekday_part", 0.55, modifier, anchor, why)]
    if anchor != "published":
        confidence = 0.4 if anchor == "none" and before != "a" else 0.6
        return [Mention(first, last, "DATE", value, "weekday_elsewhere", confidence, modifier, anchor, why)]
    rule = "weekday_after_publication" if why.startswith("weekday after") else "weekday_before_publication"
    return [Mention(first, last, "DATE", value, rule, 0.9 if "before" in rule else 0.6, modifier, anchor, why)]


def _week_pointed(lower: list[str], at: int) -> tuple[int, int] | None:
    """Give the steps of ``last week`` or ``of last week`` at a token, and the token after it."""
    at += lower[at : at + 1] == ["of"]
    if lower[at : at + 1] and lower[at] in ("last", "this", "next") and lower[at + 1 : at + 2] == ["week"]:
        return DEICTIC[lower[at]], at + 2
    return None
