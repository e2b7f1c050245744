"""Reckons a date that the words leave open: from the publication day and the tense, or from the date last mentioned.

Sources of the method: TimeML 1.2.1, on what relative values are reckoned from; Strötgen and Gertz (2013), on the two
genres: news is reckoned from its publication, a narrative from the date mentioned before.
"""

from datetime import date
from itertools import pairwise

from crossings.calendar_names import WEEKDAYS

from .steps import first_day, months_between, moved
from .vocabulary import CLASSES, DAYS, FUTURE_MARKS, NOT_PAST, PAST_VERBS, PLAN_VERBS, TIMETABLE_VERBS

_REACH = 12
_SENTENCES_OF_HOUR = 3  # how far back the day of an hour is looked for: about a paragraph of news
_SENTENCES_OF_MONTH = 2  # how far back the year of the same month is
_SENTENCES_OF_YEAR = 4  # how far back the year of a story is
_HALF_A_YEAR = 6  # months
_BY = 4  # words from "by" to its month: by the end of February
_DASHES = (["-"], ["--"], ["–"], ["—"])
_NONE = frozenset(["no", "none", "nobody", "neither", "nor"])
_REACH_OF_HAD = 6  # words after a date that opens its sentence: until Friday, the two ministers had not met
_NEVER = frozenset(["never", "not", "hadn't"])
_NOT = frozenset(["not", "n't"])
_WILL = frozenset(["will", "would", "shall"])
_TIMELESS = frozenset(["be", "is", "are"])
_WEAK = CLASSES["open_modal"]
_FIXED = CLASSES["fixed"]
_UNTIL = frozenset(["until", "till", "starting", "beginning"])
_WENT_ON = CLASSES["went_on"]
_PART_OF = CLASSES["part_of_time"]
_DETERMINERS = CLASSES["after_to"]
_BEFORE_TO = CLASSES["before_to_verb"]


def is_narrative(reading) -> bool:
    """Tell whether a text recounts the past: no publication day, or many old years and few days near publication."""
    if reading.published is None:
        return True
    now = reading.published.year
    old = near = 0
    for word in reading.lower:
        if len(word) == 4 and word.isdecimal() and 1000 < int(word) < now - 3:
            old += 1
        elif word in WEEKDAYS or word in DAYS:
            near += 1
    return old >= 12 and old > 4 * near


def _is_past(word: str) -> bool:
    """Tell whether a word looks like a verb in the past."""
    return word in PAST_VERBS or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST)


class Anchoring:
    """What dates are reckoned from, as the reading goes along."""

    def __init__(self, reading) -> None:
        self.words = reading.words
        self.lower = reading.lower
        self.published: date | None = reading.published
        self.narrative = is_narrative(reading)
        self.sentence_of = reading.sentence_of
        self.sentence_tokens = reading.sentence_tokens
        self.last: str | None = None  # TIMEX3 value of the last date with a year
        self.nearest: str | None = None  # of the one told last, also where it is only compared with: that year
        self._told_apart = False  # whether it is a time of the story, and not reckoned from the publication day
        self.last_day: str | None = None  # of the last date known to the day
        self.last_sentence = -1
        self.last_time: tuple[str, int] = ("", -1)  # the day of the last time of day told with one, and its sentence
        self.last_hour = ""
        self.year_given: tuple[str, int] = ("", 0)  # the year that words last gave, and their sentence
        self.heading = ""  # the month, or day, that last headed an entry of a chronology
        self.year_pointed: str | None = None  # the year of "last year" or "this year", as last told

    def saw(self, timex: str, token: int) -> None:
        """Note a date with a year: what follows may be reckoned from it."""
        timex = timex.removesuffix("-XX").removesuffix("-XX")  # a day that is not known
        if timex[:4].isdigit() and len(timex) >= 4:
            self.last = timex
            self.last_day = timex if len(timex) == len("2006-08-26") else self.last_day
            self.last_sentence = self.sentence_of[token]

    def named(self, timex: str, anchor: str, *, compared: bool) -> None:
        """Note a date that ``that year`` may mean: of the story, or where that has only days near its telling, any.

        He was freed on Friday. Held since 2004, he had fled in June of that year.
        """
        if compared and self._told_apart:
            return
        self._told_apart = anchor != "published"
        timex = timex.removesuffix("-XX").removesuffix("-XX")
        if timex[:4].isdigit() and len(timex) >= 4:
            self.nearest = timex

    def headed(self, timex: str, first: int, last: int) -> None:
        """Note a date that heads an entry of a chronology: the next one goes on from it."""
        if self._heads(first, last) and timex[:4].isdecimal() and timex[5:7].isdecimal():
            self.heading = timex

    def _heads(self, first: int, last: int) -> bool:
        """Tell whether a date opens its sentence before a dash: May 4 - Rebels close the road."""
        return self.sentence_tokens[self.sentence_of[first]][0] == first and self.lower[last : last + 1] in _DASHES

    def timed(self, timex: str, token: int) -> None:
        """Note a time of day: "the morning after" in its sentence is reckoned from its day."""
        if timex[:4].isdecimal() and timex[10:11] == "T":
            self.last_time, self.last_hour = (timex[:10], self.sentence_of[token]), timex[11:]

    def given(self, timex: str, token: int) -> None:
        """Note a date whose own words give the year."""
        if timex[:4].isdecimal() and len(timex) >= len("2006"):
            self.year_given = timex[:4], self.sentence_of[token]

    def pointed(self, timex: str) -> None:
        """Note a date reckoned from the publication day: ``the year`` of the story may be the one it gives."""
        if len(timex) == 4 and timex.isdecimal():
            self.year_pointed = timex
            self.year_given = "", 0  # in 2005 ten, last year twenty, and in August: of last year

    def tense(self, first: int, last: int) -> str | None:
        """Give ``past``, ``future`` or None: the nearest verb of the sentence that shows a time, before or after."""
        low, high = self.sentence_tokens[self.sentence_of[first]]
        lower = self.lower
        for distance in range(1, _REACH):
            for at in (first - distance, last + distance - 1):
                if not low <= at < high:
                    continue
                word = lower[at]
                if self._points_ahead(at):
                    if not self._past_plan(at, low):
                        return "future"
                    if word == "could":
                        return "past"  # they could not agree
                if _is_past(word) and not self._to_have(at, low):
                    if at > low and lower[at - 1] in _TIMELESS:
                        continue  # "to be held", "is held": a participle, of any time
                    if word in PLAN_VERBS and at + 1 < first and self._infinitive(at + 1):
                        continue
                    return "past"
                infinitive = at < first and at + 1 < first and self._infinitive(at)
                if infinitive and at > low and not lower[at - 1].endswith("ing"):
                    before = lower[at - 1]
                    if before in FUTURE_MARKS or before in PLAN_VERBS or before in ("is", "are", "due"):
                        return "future"
        return None

    def _infinitive(self, at: int) -> bool:
        """Tell whether a token is the "to" of an infinitive: not raised to 300, moved to the camp, went to Lima."""
        after = self.words[at + 1] if at + 1 < len(self.words) else ""
        plain = after.islower() and after not in _DETERMINERS
        return self.lower[at] == "to" and plain

    def _to_have(self, at: int, low: int) -> bool:
        """Tell whether a token is the have of an infinitive, which is of no time: hope to have it done."""
        return self.lower[at] == "have" and at > low and self.lower[at - 1] == "to"

    def _points_ahead(self, at: int) -> bool:
        """Tell whether a word points a clause at the future; ``May`` is a month."""
        return self.lower[at] in FUTURE_MARKS and self.words[at] != "May"

    def _past_plan(self, at: int, low: int) -> bool:
        """Tell whether a word that points ahead does not: ``had been expected``, ``next to``, ``nobody could``."""
        word, after = self.lower[at], self.lower[at + 1] if at + 1 < len(self.lower) else ""
        if word == "next":
            return after == "to"
        if word == "could" or word == "can":
            return after in ("not", "n't") or (word == "could" and not _NONE.isdisjoint(self.lower[low:at]))
        return "had" in self.lower[max(low, at - 2) : at]

    def future(self, first: int, last: int) -> bool:
        """Tell whether a day is still to come: a word that points ahead stands before it, no past verb in between.

        ``is expected to close``, ``set to resume``, ``will meet``: the mark may be well before, what matters is that
        no other verb of the past stands nearer; ``said Tuesday it will`` is past.
        """
        low, _ = self.sentence_tokens[self.sentence_of[first]]
        lower = self.lower
        before = lower[first - 1] if first > low else ""
        if before in CLASSES["part_of_month"] and first - 1 > low:
            before = lower[first - 2]  # until early November
        owned = last < len(lower) and lower[last] in ("'s", "’s")
        if owned and lower[max(low, first - 2) : first] == ["ahead", "of"]:
            return True
        if last < len(lower) and lower[last] in _WILL:
            return True  # from Thursday will pay only widows
        if before == "through":
            return self.tense(first, last) != "past"
        if before == "before" and self._is_not_to_be(first - 1, low):
            return True
        if before in ("until", "till") and self._was_until(first - 1, last, low):
            return False
        if before in _UNTIL or (before == "as" and first - 2 >= low and lower[first - 2] in ("early", "soon")):
            return True
        if (lower[first - 2] if before == "on" and first - 2 >= low else before) in TIMETABLE_VERBS:
            return True
        for at in range(first - 1, max(low, first - 14) - 1, -1):
            word = lower[at]
            to = at + 1 < first and self._infinitive(at + 1)
            if self._points_ahead(at) and self._past_plan(at, low):
                return False
            if owned and word in _WEAK:
                continue  # "could appeal Monday's ruling": the ruling is past
            if self._points_ahead(at) or (to and word in _BEFORE_TO):
                return True
            if at == first - 2 and word in _FIXED and before == "for" and lower[at - 1] in _TIMELESS:
                return True  # is set for Friday
            if self._to_have(at, low):
                continue  # hope to have it working by Tuesday
            if word in PAST_VERBS or (_is_past(word) and not (to and word in PLAN_VERBS)):
                if at > low and lower[at - 1] in _TIMELESS:
                    continue
                return False
        return not owned and self.tense(first, last) == "future"

    def _is_not_to_be(self, at: int, low: int) -> bool:
        """Tell whether something is not to be before a day: the count could not be finished before Monday."""
        before = self.lower[max(low, at - _REACH) : at]
        return any(two in _NOT and (one in FUTURE_MARKS or one in _TIMELESS) for one, two in pairwise(before))

    def _was_until(self, at: int, last: int, low: int) -> bool:
        """Tell whether "until" a day ends what is over: ``lasted until Friday``, ``not until Friday did it``."""
        lower = self.lower
        if at > low and lower[at - 1] == "not" and lower[last : last + 1] in (["did"], ["was"], ["were"]):
            return True
        _, high = self.sentence_tokens[self.sentence_of[at]]
        if lower[last : last + 2] == [",", "when"]:
            return True  # it was cited until Monday, when the office raised it
        if at == low and "had" in lower[last : min(last + _REACH_OF_HAD, high)]:
            return True
        if lower[at - 1] == "," and "had" in lower[last + 1 : min(last + 3, high)]:
            return True  # the bakers, until Saturday, had been sending bread
        before = lower[max(low, at - _REACH) : at]
        if "had" in before and not _NEVER.isdisjoint(before):
            return True  # had never seen it, had not been given beds until Monday
        going = any(one == "been" and two.endswith("ing") for one, two in pairwise(before)) and "had" in before
        late = any(one in ("was", "were") and two in _NOT for one, two in pairwise(before))
        return going or late or not _WENT_ON.isdisjoint(before[-4:])

    def base(self) -> tuple[date | None, str, str]:
        """Give the day relative words are reckoned from, with its anchor and reason."""
        if self.narrative and self.last:
            day = first_day(self.last)
            if day:
                return day, "other_date", "the date mentioned before"
        if self.published:
            return self.published, "published", "reckoned from the publication day"
        return None, "none", "no publication day is known"

    def day_told(self, token: int) -> str | None:
        """Give the day that an hour told without its day is of, where one was told shortly before.

        ``2021-02-XX`` where only an earlier month was told: the hour is of no day that is known, and not of today.
        """
        told, now = self.last, self.published
        day, at = self.last_time
        if told and now and (when := first_day(told)) and when > now:
            told = None  # a day still to come is not the one of an hour in the story
        if day and at >= self.last_sentence and self.sentence_of[token] - at <= _SENTENCES_OF_HOUR:
            return day
        if not told or self.sentence_of[token] - self.last_sentence > _SENTENCES_OF_HOUR:
            return None
        if len(told) == 10:
            return told
        if len(told) == 7 and told[5:].isdecimal() and now and (int(told[:4]), int(told[5:])) < (now.year, now.month):
            return f"{told}-XX"
        return None

    def weekday(self, number: int, first: int, last: int) -> tuple[str, str, str]:
        """Give value, anchor and reason of a bare weekday."""
        if self.narrative and self.last and len(self.last) == 10 and (day := first_day(self.last)):
            back = (day.isoweekday() - number) % 7
            return moved(day, -back), "other_date", "weekday near the date before"
        if self.published is None:
            return f"XXXX-WXX-{number}", "none", "no publication day is known"
        back = (self.published.isoweekday() - number) % 7
        if back and self.future(first, last):
            why = "weekday after the publication day, future tense"
            return moved(self.published, 7 - back), "published", why
        return moved(self.published, -back), "published", "weekday before the publication day, past tense"

    def _goes_on(self, month: int) -> bool:
        """Tell whether a month still to come this year is of last year: ``30 in March of last year, 31 in October``."""
        told, now = self.last, self.published
        if not told or len(told) < 7 or not told[5:7].isdecimal() or int(told[:4]) != now.year - 1:
            return False
        return month > now.month

    def _same_month(self, month: int, sentence: int) -> bool:
        """Tell whether the month is the one that was told shortly before with its year: ``May 2016 ... on 8 May``.

        The month of the publication and the one before it are told without their year.
        """
        told = self.last
        if (self.published.month - month) % 12 <= 1:
            return False
        near = sentence - self.last_sentence <= _SENTENCES_OF_MONTH
        return bool(told) and near and told[4:5] == "-" and told[5:7] == f"{month:02}"

    def _year_of_story(self, month: int, sentence: int) -> str | None:
        """Give the earlier year that a story is in, for a month told without a year that is no near one.

        ``In 2019 it was otherwise. They had been held since Nov. 2``, told in July 2022: news leaves out the year of
        its own, or that of its story.
        """
        (told, at), now = self.year_given, self.published
        if not told or sentence - at > _SENTENCES_OF_YEAR or (now.month - month) % 12 < _HALF_A_YEAR:
            return None
        return told if int(told) < now.year - 1 else None

    def lies_past(self, first: int) -> bool:
        """Tell whether a date lies before its telling: a past verb governs it (``began on``), or ``had`` does."""
        low, _ = self.sentence_tokens[self.sentence_of[first]]
        verb = first - 2
        if verb > low and self.lower[first - 1] == "on" and _is_past(self.lower[verb]) and not self._points_ahead(verb):
            return self.lower[verb - 1] not in _TIMELESS
        for at in range(first - 1, max(low, first - _REACH) - 1, -1):
            if self.lower[at] == "had":
                return True
            if self._points_ahead(at) or self.lower[at] in ("to", "for", ",", ";", ":", "-"):
                return False
        return False

    def _leads(self, first: int) -> bool:
        """Tell whether a date leads its sentence (On March 17 they met) or tells which of a noun: the Oct. 7 raid."""
        low, _ = self.sentence_tokens[self.sentence_of[first]]
        return first <= low + 1 or self.lower[first - 1] == "the"

    def _is_wished_by(self, first: int, last: int) -> bool:
        """Tell whether something is wanted by a date: by the end of February we want to have moved them."""
        low, high = self.sentence_tokens[self.sentence_of[first]]
        if "by" not in self.lower[max(low, first - _BY) : first]:
            return False
        until = min(high - 1, last + _REACH)
        return any(self.lower[at] in CLASSES["wishing_to"] and self.lower[at + 1] == "to" for at in range(last, until))

    def year_for(self, month: int, day: int | None, first: int, last: int) -> tuple[str, str, str]:
        """Give the year of a month, or of a day of a month, that the words leave open, with anchor and reason."""
        now = self.published
        here = self.sentence_of[first]
        if self.heading and self._heads(first, last):
            year = int(self.heading[:4]) + (month < int(self.heading[5:7]))
            return f"{min(year, 9999):04}", "other_date", "the entry before, in a chronology"
        if self.last and (
            self.narrative
            or (
                now
                and self.last_sentence == here
                and int(self.last[:4]) < now.year - 1
                and not self.future(first, last)
            )
        ):
            year = int(self.last[:4])
            return f"{year:04}", "other_date", "the year mentioned before"
        if now is None:
            return "XXXX", "none", "no publication day is known"
        if self.last_sentence == here and self._goes_on(month) and not self.future(first, last):
            return f"{now.year - 1:04}", "other_date", "the year mentioned before"
        if self.last_sentence == here and self.last == f"{now.year:04}" and not self.future(first, last):
            return self.last, "other_date", "the year mentioned before"
        if self._same_month(month, here) and not self.future(first, last):
            return self.last[:4], "other_date", "the year of that month mentioned before"
        why = "month nearest the publication day"
        today = (now.month, now.day if day else 0)
        wanted = (month, day or 0)
        to_come = self.future(first, last) or self._is_wished_by(first, last)
        tense = "future" if to_come else self.tense(first, last)
        since = first > 0 and self.lower[first - 1] in ("ended", "since")
        if since or (first and self.lies_past(first)):
            tense = "past"
        elif day is None and tense is None and first > 1 and self.lower[first - 1] == "of":
            # a report of February is out already
            tense = None if self.lower[first - 2] in _PART_OF else "past"
        elif day and tense == "past" and not self._leads(first) and (month - now.month) % 12 <= 4:
            tense = None  # a day told without its year is near: the past verb may be the reporting one
        if wanted == today:
            year = now.year
        elif tense == "future":
            year = now.year if wanted > today else now.year + 1
            if wanted < today and months_between(now, now.year + 1, month) > 9:
                year = now.year
            why = "after the publication day, future tense"
        elif tense == "past":
            year = now.year if wanted < today else now.year - 1
            if wanted > today and months_between(now, now.year - 1, month) < -10 and not since:
                year = now.year
            why = "before the publication day, past tense"
            if year == now.year - 1 and (told := self._year_of_story(month, here)):
                return told, "other_date", "the year mentioned before"
        else:
            year = min((now.year, now.year - 1, now.year + 1), key=lambda y: abs(months_between(now, y, month) + 0.5))
        return f"{min(max(year, 1), 9999):04}", "published", why
