"""What figures add up to: ``breakdowns`` holds parts against totals, ``shares`` shares against their bases, and
``arithmetic`` makes the rows of both and of running totals that fall."""

from .arithmetic import arithmetic, sums

__all__ = ["arithmetic", "sums"]
