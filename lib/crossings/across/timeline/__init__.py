"""The timeline: one row for each happening, with all articles that tell it.

``mentions`` reads each dated event as what can be compared; ``same_event`` weighs how likely two tell one; ``joining``
joins them, the likeliest first; ``rows`` says what a happening's row tells of its mentions; ``timeline`` puts the rows
in order.
"""

from .mentions import OF_DATES, OF_EVENTS, sentenced
from .timeline import timeline

__all__ = ["OF_DATES", "OF_EVENTS", "sentenced", "timeline"]
