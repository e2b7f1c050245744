"""Reads the count before a unit of time, from right to left: "two and a half", "a couple of", "several"; durations."""

from dataclasses import dataclass

from crossings.number_words import CARDINALS

from .vocabulary import CLASSES

_VAGUE = CLASSES["vague_number"]
_SCALES = {"hundred": 100, "thousand": 1000}
_CODES = {"S": "PT{}S", "TM": "PT{}M", "H": "PT{}H", "F": "P{}W", "WE": "P{}WE"}
_HALVES = {"½": 0.5, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_LARGE = CLASSES["large_number"]
_MEASURED_OUT = CLASSES["between_count_and_unit"]
_TIES_COUNTS = frozenset(["to", "or"])


@dataclass(slots=True)
class Count:
    """A count: its first token, its value (None: vague), and whether it is only an article, or tied by a hyphen."""

    first: int
    value: float | None
    article: bool = False
    hyphen: bool = False

    @property
    def text(self) -> str:
        """The count as TIMEX3 writes it."""
        if self.value is None:
            return "X"
        return str(int(self.value)) if self.value == int(self.value) else str(self.value)


def duration(code: str, count: Count) -> str:
    """Give the TIMEX3 value of a duration."""
    if count.value is None:
        return _CODES.get(code, "P{}" + code).format("X")
    value = count.value * {"DE": 10, "C": 100, "L": 1000, "F": 2}.get(code, 1)
    if code == "Y" and value % 1 == 0.5:
        return f"P{int(value)}Y6M" if value > 1 else "P6M"
    if code == "H" and value % 1 == 0.5:
        return f"PT{int(value)}H30M" if value > 1 else "PT30M"
    text = str(int(value)) if value == int(value) else str(value)
    return _CODES.get(code, "P{}" + ("Y" if code in ("DE", "C", "L") else code)).format(text)


def _number(word: str) -> float | None:
    if word in CARDINALS:
        return CARDINALS[word]
    bare = word.replace(",", "")
    if bare.isdecimal() and len(bare) < 7:
        return int(bare)
    if bare.count(".") == 1 and bare.replace(".", "").isdecimal() and len(bare) < 9:
        return float(bare)
    return None


def before(lower: list[str], at: int, floor: int) -> Count | None:
    """Give the count that ends right before the token ``at``; nothing is read before ``floor``."""
    i = at - 1
    hyphen = i >= floor and lower[i] == "-"
    i -= hyphen
    if i < floor:
        return None
    word = lower[i]
    if word in _MEASURED_OUT and not hyphen:
        if (count := before(lower, i, floor)) and not count.hyphen:
            count.article = False  # a single day, a whole week: a length, and no rate
            return count
        return None
    if word == "more" and i > floor and lower[i - 1] != "more" and (count := before(lower, i, floor)) and not hyphen:
        return count
    if word == "of" and i > floor:
        if lower[i - 1] == "couple":
            return Count(i - 2 if i - 2 >= floor and lower[i - 2] in ("a", "the") else i - 1, 2, hyphen=hyphen)
        if lower[i - 1] in _LARGE:
            return Count(i - 1, None)
        return None
    if word == "couple" and i > floor and lower[i - 1] == "a":
        return Count(i - 1, 2)
    if word == "dozen":
        start = i - 1 if i > floor and lower[i - 1] in ("a", "two", "three", "half") else i
        size = {"two": 24, "three": 36}.get(lower[start], 12)
        return Count(start, size, hyphen=hyphen)
    if word in _VAGUE:
        start = i - 1 if i > floor and lower[i - 1] in ("a", "the") and word in ("few", "many") else i
        if i > floor and lower[i - 1] == "a" and word == "few":
            start = i - 1
        elif word == "few" and start < i and lower[start] == "the":
            start = i
        return Count(start, None)
    if word in ("a", "an"):
        if i > floor and lower[i - 1] == "half":
            return Count(i - 1, 0.5)
        return Count(i, 1, article=True)
    if word == "half":
        if i - 3 >= floor and lower[i - 2 : i] == ["and", "a"] and lower[i - 3] not in ("half", "more"):
            whole = before(lower, i - 2, floor)
            if whole and whole.value is not None:
                return Count(whole.first, whole.value + 0.5, hyphen=hyphen)
        start = i - 1 if i > floor and lower[i - 1] == "a" else i
        return Count(start, 0.5)
    return _of_range(lower, _figures(lower, i, floor, hyphen), floor)


def _of_range(lower: list[str], count: Count | None, floor: int) -> Count | None:
    """Take the lower number of a range into its count, which has its value: two to three days, five or six years."""
    if count is None or count.value is None or count.first - 2 < floor or lower[count.first - 1] not in _TIES_COUNTS:
        return count
    if lower[count.first - 3 : count.first - 2] in (["from"], ["between"]):
        return count
    least = _figures(lower, count.first - 2, max(floor, count.first - 3), False)
    if least is None or not 0 < least.value < count.value:
        return count
    return Count(least.first, least.value, hyphen=count.hyphen)


def _figures(lower: list[str], i: int, floor: int, hyphen: bool) -> Count | None:
    """Read a number in words or figures that ends at token ``i``."""
    total: float = 0
    fraction: float = 0
    scale: float = 1
    first = None
    if lower[i] in _HALVES:
        fraction, i, first = _HALVES[lower[i]], i - 1, i
    while i >= floor:
        word = lower[i]
        if word in _SCALES:
            scale = _SCALES[word] * (scale if scale > _SCALES[word] else 1)
            before_scale = lower[i - 1] if i > floor else ""
            first = i
            if before_scale in ("a", "an"):
                total, first, i = total + scale, i - 1, i - 2
            elif _number(before_scale) is None:
                total, i = total + scale, i - 1
            else:
                i -= 1
                continue
            break
        value = _number(word)
        if value is None:
            if word in ("-", "and") and first is not None and i > floor and (
                (word == "-" and lower[i - 1] in CARDINALS and CARDINALS[lower[i - 1]] >= 20 and total < 10)
                or (word == "and" and lower[i - 1] in _SCALES)
            ):  # fmt: skip
                i -= 1
                continue
            break
        if first is not None and word[0].isdigit() and not (fraction and total == 0) and scale == 1:
            break
        if first is not None and scale == 1 and total and value < 20:
            break
        total += value * scale
        scale_done = scale > 1
        first = i
        i -= 1
        if word[0].isdigit() and not scale_done:
            break
    if first is None:
        return None
    return Count(first, total + fraction, hyphen=hyphen)
