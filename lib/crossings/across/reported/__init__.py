"""A figure as it was reported, ready to be held against others.

``reported`` gives its count as plain numbers, with how far its words reach and the period that it counts; ``parts``
and ``part_places`` tell that it counts some of the people only, or those of some places; ``claimants`` whether two
articles name one claimant, ``news`` whether they tell one piece of news; ``tellings`` puts these together for each
figure in each article; ``in_words`` writes a count out.
"""

from .claimants import claimant, different
from .in_words import number
from .part_places import places_counted
from .parts import parts_counted
from .reported import FLOWS, Reported, publication_days, reported
from .tellings import Telling, by_article, tellings, weighed

__all__ = [
    "FLOWS",
    "Reported",
    "Telling",
    "by_article",
    "claimant",
    "different",
    "number",
    "parts_counted",
    "places_counted",
    "publication_days",
    "reported",
    "tellings",
    "weighed",
]
