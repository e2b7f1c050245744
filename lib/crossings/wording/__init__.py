"""The words that articles use: each use in its context, the words beside it, how often in each year.

Asked about no word in particular, these functions look for the words by which English news calls people who flee
(``lexicon/people_who_flee.txt``). Copies of an earlier article are left out, so that a text printed twice counts once.
"""

from .collocations import collocations
from .concordance import concordance
from .frequency import commonest_words, people_words, words_by_year

__all__ = ["collocations", "commonest_words", "concordance", "people_words", "words_by_year"]
