"""Tells how sure a figure is: as sure as the rule that took it, moved by the size of the number and its neighbours."""

from .by_story import RULE as OF_THE_STORY
from .counts import Count
from .mention import Mention
from .word_classes import CLASSES

# In news of displaced people thousands are hardly anything else; what goes into the millions is as often a country's
# people or its money.
_THOUSANDS, _MILLIONS = (1_000, 999_999), 1_000_000
_OF_THOUSANDS, _OF_MILLIONS = 0.1, -0.1
_DETAINED = -0.15  # soldiers hold, police arrest: also others than those who left
_FOR_SO_MANY = -0.2  # food for 300, tents for 250: of things, and not of those who have them
_SUBJECT = 0.15  # 300 have gone home: a number that stands for those who do so
_ALONE = -0.2  # a seamstress of 53; is 58: of an age, a vote, a score
_SMALL = 100
_ENDS = frozenset([".", ",", ";", ":", ")", "”", '"'])
_LEADS = frozenset(["of", "is", "am"])
_BY_A_VERB = "people_of_movement_verb"
_AUXILIARIES = CLASSES["auxiliary"]


def of(lower: list[str], mention: Mention, action: str) -> float:
    """Give the confidence of the row of a count that tells of an action."""
    count, rule = mention.count, mention.decision.rule
    before = lower[count.first - 1] if count.first else ""
    after = lower[count.last] if count.last < len(lower) else "."
    moved = _by_size(count)
    if before == "for":
        moved += _FOR_SO_MANY
    if action == "detained" and rule == _BY_A_VERB:
        moved += _DETAINED
    if before in _LEADS and after in _ENDS and count.hedge == "exact" and (count.low or 0) < _SMALL:
        moved += _ALONE
    elif rule == OF_THE_STORY and (after in _AUXILIARIES or after == "of"):
        moved += _SUBJECT
    return round(min(max(mention.decision.confidence + moved, 0.05), 0.95), 2)


def _by_size(count: Count) -> float:
    value = count.low or count.high or 0
    if value >= _MILLIONS:
        return _OF_MILLIONS
    return _OF_THOUSANDS if _THOUSANDS[0] <= value <= _THOUSANDS[1] else 0.0
