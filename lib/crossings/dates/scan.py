"""What a recogniser sees at a token: the words of its sentence, and where the last time expression ended."""

from .anchoring import Anchoring
from .vocabulary import MONTHS, ORDINALS

_SUFFIXES = ("st", "nd", "rd", "th")
# Names of months that are words too: they need a capital, and a sign that a month is meant.
_ORDINARY = frozenset(["may", "march", "mar", "dec", "jan", "sun", "sat", "mon", "wed", "fri"])
_BEFORE_MONTH = frozenset(
    "in of since until till by from to through last next this early late mid before after during between and for "
    "every each past - on".split()
)


class Scan:
    """The tokens of a reading, with the look-ups that every recogniser needs."""

    __slots__ = ("anchoring", "ceiling", "floor", "lower", "reading", "words")

    def __init__(self, reading) -> None:
        self.reading = reading
        self.words: list[str] = reading.words
        self.lower: list[str] = reading.lower
        self.anchoring = Anchoring(reading)
        self.floor = 0  # the first token that a mention may take
        self.ceiling = 0  # the first token of the next sentence

    def at(self, index: int) -> str:
        """Give a token in lower case; the empty string outside the sentence or inside a mention already found."""
        return self.lower[index] if self.floor <= index < self.ceiling else ""

    def month(self, index: int) -> int | None:
        """Give the month that a token names; None where the word is no month, or is not meant as one."""
        word = self.at(index)
        number = MONTHS.get(word)
        if number is None or not self.words[index][0].isupper():
            return None
        if word in _ORDINARY:
            after = self.at(index + 1)
            after = self.at(index + 2) if after == "." else after
            before = self.at(index - 1)
            if not (after[:1].isdigit() or before in _BEFORE_MONTH or before[:1].isdigit() or before == "of"):
                return None
        return number

    def day_number(self, index: int) -> int | None:
        """Give the day of the month that a token writes: 26, 26th; None for any other."""
        word = self.at(index)
        if not word[:1].isdigit() or len(word) > 4:
            return None
        digits = word[:-2] if word.endswith(_SUFFIXES) else word
        return int(digits) if digits.isdecimal() and digits.isascii() and 1 <= int(digits) <= 31 else None

    def year(self, index: int) -> int | None:
        """Give the year that a token writes in four digits."""
        word = self.at(index)
        return (
            int(word) if len(word) == 4 and word.isdecimal() and word.isascii() and "1000" <= word <= "2100" else None
        )

    def ordinal(self, index: int) -> int | None:
        """Give the number of an ordinal, in a word or in digits."""
        word = self.at(index)
        if word in ORDINALS:
            return ORDINALS[word]
        if word.endswith(_SUFFIXES) and word[:-2].isdecimal() and word.isascii() and len(word) < 6:
            return int(word[:-2])
        return None
