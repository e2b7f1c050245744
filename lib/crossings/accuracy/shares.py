"""The interval of a share of rows, where no documents are drawn again: Jeffreys' (Brown, Cai and DasGupta 2001)."""

import numpy as np

_DRAWS = 20_000


def draws(right: int, rows: int, chance: np.random.Generator) -> np.ndarray:
    """Give shares as likely as the rows let them be."""
    return chance.beta(right + 0.5, rows - right + 0.5, _DRAWS)


def middle(drawn: np.ndarray, share: float) -> tuple[float, float]:
    """Give the middle 95 % of what was drawn, the share itself within."""
    low, high = np.quantile(drawn, (0.025, 0.975))
    return min(float(low), share), max(float(high), share)


def interval(right: int, rows: int, *, seed: int = 20) -> tuple[float, float]:
    """Give the interval of a share; nan where there is no row."""
    if not rows:
        return np.nan, np.nan
    return middle(draws(right, rows, np.random.default_rng(seed)), right / rows)
