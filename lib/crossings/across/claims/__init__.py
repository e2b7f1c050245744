"""Who told which count of one quantity first, and who repeated, revised, contradicted or corrected it.

``kinship`` tells whether two counts may be of the same people; ``contrasts`` finds those that an article sets against
each other; ``known_numbers`` tells that a number is known again by itself, ``parties`` by what else the articles tell
of; ``quantities`` joins what counts the same; ``relations`` says how each claim stands to those before it; ``claims``
makes the rows. From these ``conflicts`` takes the quantities counted differently, each telling beside the others.
"""

from .claims import claimed, claims
from .conflicts import conflicts, differing
from .naming import quantity_names

__all__ = ["claimed", "claims", "conflicts", "differing", "quantity_names"]
