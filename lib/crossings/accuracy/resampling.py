"""Intervals from drawing documents again, as many as there are, one as often as it comes (Efron and Tibshirani 1993).

Rows of one document are not independent: whole documents are drawn, never single rows.
"""

import numpy as np

from .shares import interval


def times_drawn(documents: int, *, resamples: int, seed: int) -> np.ndarray:
    """Give how often each document is drawn, a row for each drawing; from the same seed the same."""
    return np.random.default_rng(seed).multinomial(documents, [1 / documents] * documents, size=resamples)


def middle(values: np.ndarray) -> tuple[float, float]:
    """Give the middle 95 % of what the drawings come to; nan where none comes to anything."""
    known = values[np.isfinite(values)]
    if not len(known):
        return np.nan, np.nan
    low, high = np.quantile(known, (0.025, 0.975))
    return float(low), float(high)


def middle_of_share(values: np.ndarray, share: float, rows: int) -> tuple[float, float]:
    """Give the middle 95 % of what the drawings of a share come to; all in percent.

    Where they all come to the same (all or none is right, or there are too few documents), that is no certainty: then
    the interval is that of a share of so many rows.
    """
    low, high = middle(values)
    if not rows or not np.isclose(low, high):  # nan is close to nothing
        return low, high
    low, high = (100 * end for end in interval(round(share / 100 * rows), rows))
    return min(low, share), max(high, share)
