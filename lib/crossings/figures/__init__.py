"""Finds displacement figures: each mention of a count of people who fled, with who, where, when and whose.

``walk`` goes over an article's numbers in text order and knows what one goes on with; ``detect`` decides which of them
count displaced people; ``slots`` fills the columns of each.
"""

from .walk import find

__all__ = ["find"]
