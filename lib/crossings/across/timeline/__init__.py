"""The timeline: one row for each happening, with all articles that tell it.

``mentions`` reads each dated event as what can be compared; ``same_event`` weighs how likely two tell one; ``standing``
finds those of one time that share some words; ``joining`` joins them, the likeliest first; ``undated`` finds who
recalls one of these without its day; ``rows`` says what a happening's row tells of its mentions; ``timeline`` puts the
rows in order.
"""

from .mentions import OF_DATES, OF_EVENTS, sentenced
from .timeline import happenings, timeline

__all__ = ["OF_DATES", "OF_EVENTS", "happenings", "sentenced", "timeline"]
