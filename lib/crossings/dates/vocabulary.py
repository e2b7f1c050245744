"""The words of English time expressions, each to what it stands for."""

from crossings.lexicon import pairs, words


def _whole(name: str) -> dict[str, int]:
    return {word: int(value) for word, value in pairs(__file__, name).items()}


def _by_first(name: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Give phrases by their first word, the longest first, each with its value."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, value in pairs(__file__, name).items():
        parts = tuple(phrase.replace("'s", " 's").split())
        found.setdefault(parts[0], []).append((parts, value))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


UNITS = pairs(__file__, "units")
SEASONS = pairs(__file__, "seasons")
PARTS_OF_DAY = pairs(__file__, "parts_of_day")
DECADES = _whole("decades")
DAYS = _whole("days")
FREQUENCIES = pairs(__file__, "frequencies")
REFERENCES = _by_first("references")
HOLIDAYS = _by_first("holidays")
COUNT_MARKS = pairs(__file__, "count_marks")
PAST_VERBS = words(__file__, "past_verbs")
NOT_PAST = words(__file__, "not_past")
WISH_VERBS = words(__file__, "wish_verbs")
PLAN_VERBS = words(__file__, "plan_verbs")
TIMETABLE_VERBS = words(__file__, "timetable_verbs")
FUTURE_MARKS = words(__file__, "future_marks")
NOT_AFTER_YEAR = words(__file__, "not_after_year")
LEGAL_TEXTS = words(__file__, "legal_texts")
BEFORE_YEAR = words(__file__, "before_year")
EARLY = {"early": "early", "mid": "mid", "late": "late"}
# Words that point from the day of speaking, by the steps they take.
DEICTIC = {"this": 0, "last": -1, "next": 1, "past": -1, "previous": -1, "preceding": -1, "coming": 1, "following": 1,
           "current": 0, "same": 0, "latest": 0, "upcoming": 1, "prior": -1}  # fmt: skip
KINDS_OF_YEAR = ("fiscal", "full", "financial", "school", "academic", "calendar")
PREPOSITIONS = words(__file__, "before_duration")
