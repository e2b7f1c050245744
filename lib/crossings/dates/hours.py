"""Recognises days told by a word and hours told by a part of the day: "today", "last night", "noon Thursday"."""

from crossings.calendar_names import WEEKDAYS

from .anchoring import Anchoring
from .mention import Mention
from .months import stops
from .steps import first_day, shifted
from .vocabulary import CLASSES, DAYS, DEICTIC, PARTS_OF_DAY

_ABOUT = frozenset(["about", "around"])
_EARLY_OR_LATE = frozenset(["early", "late", "mid"])
_STEPS_FROM_TOLD = {"next": 1, "following": 1, "same": 0, "previous": -1}
_LIGHTS = CLASSES["light"]
_SHORT = 5  # letters of a weekday's short form and its full stop
_BEFORE_PART = CLASSES["before_part_of_day"]
_AT_HOURS = CLASSES["hour_name"]


def day_word(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``today``, ``tonight``, ``yesterday morning``."""
    base, anchor, why = anchoring.published, "published", "reckoned from the publication day"
    if base is None:
        base, anchor, why = anchoring.base()
    step = DAYS.get(lower[i], 0)
    value = shifted(base, "D", step) if base else "XXXX-XX-XX"
    if value is None:
        return []
    if lower[i] == "tonight":
        return [Mention(i, i + 1, "TIME", f"{value}TNI", "tonight", 0.9, None, anchor, why)]
    if i + 1 < len(lower) and lower[i + 1] in PARTS_OF_DAY:
        code = PARTS_OF_DAY[lower[i + 1]]
        return [Mention(i, i + 2, "TIME", f"{value}T{code}", "day_part", 0.9, None, anchor, why)]
    return [Mention(i, i + 1, "DATE", value, "day_word", 0.9 if base else 0.4, None, anchor, why)]


def part_of_day(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``this morning``, ``last night``, ``overnight`` and ``in the morning`` of a day named."""
    before = lower[i - 1] if i > floor else ""
    code, n, now = PARTS_OF_DAY[lower[i]], len(lower), anchoring.published
    if lower[i] in _AT_HOURS or before == "mid" or (before == "-" and i - 2 >= floor and lower[i - 2] == "mid"):
        first = i if lower[i] in _AT_HOURS else i - 1 if before == "mid" else i - 2
        return _hour_of_day(lower, i, first, code, floor, anchoring)
    if before == "at" and lower[i] == "night":
        return _at_night(i, code, anchoring)
    bare = before in _BEFORE_PART and lower[i] != "night" and code.isalpha() and not lower[i].endswith("s")
    if lower[i] in _LIGHTS or bare:
        at = i + 1 + (lower[i + 1 : i + 2] == ["on"])
        dated = at < n and lower[at] in WEEKDAYS and len(lower[at]) > _SHORT
        return _hour_of_day(lower, i, i, code, floor, anchoring) if dated or before in _BEFORE_PART else []
    if before == "the" and lower[i + 1 : i + 2] in (["after"], ["before"]) and stops(lower, i + 2):
        return _beside_day(lower, i, code, anchoring)
    at = i - 1 - (before in _EARLY_OR_LATE)  # in the late afternoon
    pointing = lower[at] if at >= floor else ""
    told_part = pointing == "that" or (pointing == "the" and lower[at - 1] in ("in", "during"))
    if now and told_part and (pointing == "that" or i + 1 >= n or lower[i + 1] in (".", ",", ";")):
        told = anchoring.day_told(i) or anchoring.last_day
        anchor, why = ("other_date", "the day mentioned before") if told else ("published", "no day was told before")
        value, modifier = f"{told or now.isoformat()}T{code}", before if at < i - 1 else None
        return [Mention(at, i + 1, "TIME", value, "part_of_day_told", 0.5, modifier, anchor, why)]
    if before in _STEPS_FROM_TOLD and i - 2 >= floor and lower[i - 2] == "the" and code.isalpha():
        return _next_to_day(lower, i, code, anchoring)
    if before in ("every", "each") and code.isalpha():
        return [Mention(i - 1, i + 1, "SET", f"XXXX-XX-XXT{code}", "every_part_of_day", 0.85)]
    if before not in ("this", "last") or anchoring.published is None:
        return []
    value = shifted(anchoring.published, "D", DEICTIC[before])
    return [Mention(i - 1, i + 1, "TIME", f"{value}T{PARTS_OF_DAY[lower[i]]}", "day_part", 0.85, None, "published",
                    "reckoned from the publication day")]  # fmt: skip


def _next_to_day(lower: list[str], i: int, code: str, anchoring: Anchoring) -> list[Mention]:
    """Read ``the next morning`` and ``the same night``: from the day told of, where one was."""
    day, sentence = anchoring.last_time
    # Before dawn on Monday they attacked. By the next afternoon ...: from the day of that hour.
    near = anchoring.last_sentence <= sentence and anchoring.sentence_of[i] - sentence <= 1
    day = day if near else anchoring.last_day
    told = first_day(day) if day else None
    value = shifted(told, "D", _STEPS_FROM_TOLD[lower[i - 1]]) if told else None
    if lower[i].endswith("s") or value is None:
        return []
    why = "reckoned from the day mentioned before"
    return [Mention(i - 2, i + 1, "TIME", f"{value}T{code}", "part_of_day_next", 0.55, None, "other_date", why)]


def _beside_day(lower: list[str], i: int, code: str, anchoring: Anchoring) -> list[Mention]:
    """Read ``the morning after``: from the day told of, where one was."""
    day, sentence = anchoring.last_time
    day = day if sentence == anchoring.sentence_of[i] else anchoring.last_day
    told = first_day(day) if day else None
    value = shifted(told, "D", 1 if lower[i + 1] == "after" else -1) if told and code.isalpha() else None
    if value is None:
        return []
    why = "reckoned from the day mentioned before"
    return [Mention(i - 1, i + 2, "TIME", f"{value}T{code}", "part_of_day_next", 0.55, None, "other_date", why)]


def hour_of_date(lower: list[str], found: Mention, floor: int) -> None:
    """Take ``the morning of`` or ``the night hours of`` before a day into its mention, which is then a time."""
    at = found.first - 2
    if at < floor or found.kind != "DATE" or len(found.timex) != len("2004-05-08") or lower[at + 1] != "of":
        return
    at -= at > floor and lower[at] == "hours"
    code = PARTS_OF_DAY.get(lower[at])
    if code is None or not code.isalpha() or lower[at].endswith("s"):
        return
    if at > floor and lower[at - 1] in _EARLY_OR_LATE:
        at, found.modifier = at - 1, lower[at - 1]
    found.first = at - (at > floor and lower[at - 1] in ("the", "that"))
    found.kind, found.timex, found.rule = "TIME", f"{found.timex}T{code}", "hour_of_date"


def _hour_of_day(lower, i, first, code, floor, anchoring) -> list[Mention]:
    """Read ``noon Thursday``, ``midnight`` and ``mid-afternoon yesterday``, with the day that follows."""
    last, base, anchor, confidence = i + 1, anchoring.published, "published", 0.5
    if base is None:
        return []
    day, why = base.isoformat(), "reckoned from the publication day"
    at = last + (lower[last : last + 1] == ["on"])
    if at < len(lower) and lower[at] in WEEKDAYS and len(lower[at]) > 5:
        day, _, why = anchoring.weekday(WEEKDAYS[lower[at]], first, at + 1)
        last, confidence = at + 1, 0.55
    elif at < len(lower) and lower[at] in DAYS:
        day, last, confidence = shifted(base, "D", DAYS[lower[at]]) or day, at + 1, 0.55
    else:
        told = anchoring.day_told(i)
        if lower[i] == "overnight" and told in (None, day):
            day, why = shifted(base, "D", -1) or day, "the night before the publication day"
        elif told:
            day, anchor, why = told, "other_date", "the day mentioned before"
            night = anchoring.last_time[0] == told and anchoring.last_time[1] == anchoring.sentence_of[i]
            if night and code == "MO" and anchoring.last_hour in ("NI", "24:00"):
                day = shifted(first_day(told), "D", 1) or told  # from midnight on Sunday until daybreak
    about = first > floor and lower[first - 1] in _ABOUT
    modifier = "about" if about else None
    return [Mention(first - about, last, "TIME", f"{day}T{code}", "hour_of_day", confidence, modifier, anchor, why)]


def _at_night(i: int, code: str, anchoring: Anchoring) -> list[Mention]:
    """Read ``at night``: of the month told of in its sentence, else of no night that is known."""
    told, here = anchoring.last or "", anchoring.last_sentence == anchoring.sentence_of[i]
    month = f"{told}-XX" if here and len(told) == len("2004-05") and told[5:].isdecimal() else ""
    anchor, why = ("other_date", "the month mentioned before") if month else ("none", "no night is told")
    return [Mention(i, i + 1, "TIME", f"{month or 'XXXX-XX-XX'}T{code}", "at_night", 0.5, None, anchor, why)]
