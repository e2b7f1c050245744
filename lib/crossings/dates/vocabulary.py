"""The words of English time expressions, each to what it stands for."""

from crossings.lexicon import classes, pairs, words


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


CLASSES = classes(__file__, "word_classes")
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
PLAN_VERBS = words(__file__, "plan_verbs")
TIMETABLE_VERBS = words(__file__, "timetable_verbs")
FUTURE_MARKS = words(__file__, "future_marks")
NOT_AFTER_YEAR = words(__file__, "not_after_year")
LEGAL_TEXTS = words(__file__, "legal_texts")
BEFORE_YEAR = words(__file__, "before_year")
EARLY = {"early": "early", "mid": "mid", "late": "late"}
DEICTIC = _whole("deictic")
KINDS_OF_YEAR = CLASSES["kind_of_year"]
# Phrases for a year, by their words, to the steps from the year told of last.
YEARS_FROM_TOLD = {tuple(phrase.split()): step for phrase, step in _whole("years_from_told").items()}
PREPOSITIONS = words(__file__, "before_duration")
