"""A count in words, as tables say it."""

from .tellings import Telling

_HEDGE_WORDS = {
    "about": "about {}",
    "at_least": "{} or more",
    "at_most": "up to {}",
    "order_of_magnitude": "{} or several times that",
}


def number(telling: Telling) -> str:
    """Give a count with its hedge, in words and numbers."""
    low, high = telling.value
    if low != high:
        return f"{low:,} to {high:,}"
    return _HEDGE_WORDS.get(telling.figure.hedge, "{}").format(f"{low:,}")
