"""The interval of a share of rows, where no documents are drawn again: of a plain share, and of one by strata."""

import math
from collections.abc import Sequence

import numpy as np

_DRAWS = 20_000
_Z = 1.96  # of a normal distribution 95 % lie within so many standard deviations


def interval(right: int, rows: int, *, seed: int = 20) -> tuple[float, float]:
    """Give the interval of a share, Jeffreys' (Brown, Cai and DasGupta 2001); nan where there is no row."""
    if not rows:
        return np.nan, np.nan
    share, drawn = right / rows, np.random.default_rng(seed).beta(right + 0.5, rows - right + 0.5, _DRAWS)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return min(float(low), share), max(float(high), share)


def by_strata(strata: Sequence[tuple[int, int, int]]) -> tuple[float, float, float]:
    """Give the share right of an archive of which each stratum was judged in part, and the ends of its interval.

    The strata's shares are weighed by how many rows the archive has of each (Cochran 1977). The interval is Agresti's
    and Coull's (1998) on as many rows as a plain draw would need to be as exact, Kish's effective number (1965): so
    what the interval allows for errors that by chance were not drawn comes in once, not once for each stratum. A
    stratum that was judged whole adds nothing to what is uncertain, and no end lies where the rows judged forbid it.

    Parameters
    ----------
    strata : sequence of tuples
        Of each stratum how many rows are right, how many were judged (one or more), and how many the archive has.
    """
    total = sum(of for _, _, of in strata)
    share = sum(right / rows * of for right, rows, of in strata) / total
    unsure = sum((of / total) ** 2 / rows for _, rows, of in strata if rows < of)
    if not unsure:
        return share, share, share
    rows = 1 / unsure + _Z**2
    middle = (share / unsure + _Z**2 / 2) / rows
    half = _Z * math.sqrt(middle * (1 - middle) / rows)
    right, wrong = sum(right for right, _, _ in strata), sum(rows - right for right, rows, _ in strata)
    low, high = max(middle - half, right / total), min(middle + half, 1 - wrong / total)
    return share, min(low, share), max(high, share)  # not past the share by a rounding
