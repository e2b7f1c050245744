"""Finds numbers in digits and words, and gives their values."""

from collections.abc import Callable
from typing import NamedTuple

from crossings.number_words import WORDS

_LARGEST = 1e15  # no count of people is larger; a longer chain of scales is no number
_PLACES = 6  # after the point
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
# Letters right after digits that multiply: 3.5bn, 20m, 300k.
_SUFFIXES = {"bn": 1e9, "m": 1e6, "mn": 1e6, "mln": 1e6, "k": 1e3, "million": 1e6, "billion": 1e9}


class Number(NamedTuple):
    """A number: tokens ``first`` to ``last`` (exclusive), its value, and its kind.

    ``kind`` is ``cardinal`` (5,000, twelve, two dozen), ``ordinal`` (26th, third), ``magnitude`` (thousands, tens of
    thousands: ``value`` is one of the unit, 1000 or 10000), ``fraction`` (half) or ``year_like`` (a bare 1000 to 2100
    in four digits, which may be a year or a count). ``digits`` tells digits from words.
    """

    first: int
    last: int
    value: float
    kind: str
    digits: bool


def _in_digits(token: str) -> tuple[float, str] | None:
    """Give the value and kind of a token of digits; None for times, dates, decades and codes."""
    end = len(token)
    while end and not token[end - 1].isdigit():
        end -= 1
    body, suffix = token[:end], token[end:].lower()
    if ":" in body or "/" in body or not body.isascii():
        return None
    whole, _, decimals = body.partition(".")
    groups = whole.split(",")
    if len(groups) > 1 and (not groups[0] or len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    if "." in decimals or "," in decimals or len(whole) > 18:
        return None
    if decimals and len(groups) == 1 and len(decimals) == 3 and len(whole) <= 3 and whole != "0" and not suffix:
        # 150.000 may be a European thousand or a decimal; news in English writes no such decimal of people.
        whole, decimals = whole + decimals, ""
    value = float("".join(whole.split(",")) + ("." + decimals if decimals else ""))
    if not suffix:
        year_like = len(body) == 4 and body.isdigit() and 1000 <= value <= 2100
        return value, "year_like" if year_like else "cardinal"
    if suffix in _ORDINAL_ENDINGS and not decimals:
        return value, "ordinal"
    if suffix in _SUFFIXES:
        return value * _SUFFIXES[suffix], "cardinal"
    return None


def _phrase(lower: list[str], first: int, end: int) -> tuple[int, float, str] | None:
    """Read one number word phrase from token ``first``: (its last token exclusive, value, kind).

    ``two hundred and five``, ``twenty-one``, ``1.2 million``, ``half a million``, ``a dozen``, ``two dozen``,
    ``tens of thousands``, ``several hundred`` (read as hundred by its last word).
    """
    total = current = 0.0
    at, kind = first, ""
    last = first
    previous = ""
    while at < end:
        word = lower[at]
        known = WORDS.get(word)
        if known is None:
            digits = _in_digits(word) if word[0].isdigit() and not previous else None
            if digits and digits[1] in ("cardinal", "year_like"):
                current, previous, kind = digits[0], "digits", digits[1]
                at += 1
                last = at
                continue
            joins = (word == "-" and previous == "ten") or (word == "and" and previous == "scale")
            if joins and at + 1 < end and WORDS.get(lower[at + 1], ("",))[0] in ("unit", "ten", "ordinal"):
                if word == "and" and current + total < 100:
                    break
                at += 1
                continue
            break
        sort, value = known
        if sort == "unit":
            if previous in ("unit", "digits"):
                break
            current += value
        elif sort == "ten":
            if previous in ("unit", "ten", "digits"):
                break
            current += value
        elif sort in ("scale", "group"):
            if (sort == "group" and previous == "scale") or total + current > _LARGEST:
                break
            if value == 100 or sort == "group":
                current = (current or 1) * value
            else:
                total += (current or 1) * value
                current = 0.0
        elif sort == "ordinal":
            if previous == "digits":
                break
            return at + 1, total + current + value, "ordinal"
        elif sort == "magnitude":
            if previous and previous != "magnitude":
                break
            current = value * (current or 1)
            kind = "magnitude"
            last = at + 1
            # Tens of thousands is said; a longer chain is not.
            joined = previous != "magnitude" and at + 2 < end and lower[at + 1] == "of"
            if joined and WORDS.get(lower[at + 2], ("",))[0] == "magnitude":
                at += 2
                previous = "magnitude"
                continue
            break
        previous = sort
        kind = "cardinal" if sort in ("scale", "group") or not kind else kind
        at += 1
        last = at
    if last == first:
        return None
    return last, total + current, kind or "cardinal"


def find(reading) -> list[Number]:
    """Give the numbers of a reading, in order, none within another.

    A number never reaches over a sentence's end. ``one`` and ``second`` are numbers too: whether they count is for
    the extractor to tell.
    """
    sentence_tokens, sentence_of = reading.sentence_tokens, reading.sentence_of
    return _found(reading.lower, lambda at: sentence_tokens[sentence_of[at]][1])


def in_words(lower: list[str]) -> list[Number]:
    """Give the numbers among the tokens, in lower case, of one sentence or a part of one."""
    return _found(lower, lambda at: len(lower))


def _found(lower: list[str], end_of: Callable[[int], int]) -> list[Number]:
    found: list[Number] = []
    done = 0
    known = WORDS
    for at in [at for at, word in enumerate(lower) if word in known or word[0].isdigit()]:
        if at < done:
            continue
        word = lower[at]
        if word in known:
            end = end_of(at)
            if word == "half":
                number = _half(lower, at, end)
            else:
                number = _phrase(lower, at, end)
            digits = False
        else:
            end = end_of(at)
            single = _in_digits(word)
            if single is None:
                continue
            number = (at + 1, *single) if single[1] == "ordinal" else _phrase(lower, at, end)
            if number is None:
                number = (at + 1, *single)
            digits = True
        if number is not None:
            done = number[0]
            # 4.1 million is 4,100,000, which the product of floats is not.
            found.append(Number(at, number[0], round(number[1], _PLACES), number[2], digits))
    return found


def _half(lower: list[str], at: int, end: int) -> tuple[int, float, str]:
    """Read ``half a million`` and ``half a dozen`` as numbers, else ``half`` as a fraction."""
    if at + 2 < end and lower[at + 1] in ("a", "-") and WORDS.get(lower[at + 2], ("",))[0] in ("scale", "group"):
        return at + 3, 0.5 * WORDS[lower[at + 2]][1], "cardinal"
    return at + 1, 0.5, "fraction"
