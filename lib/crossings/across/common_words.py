"""Words so common that two tellings of different things share them."""

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.lexicon import words

SMALL = words(__file__, "small_words")
PLAIN = SMALL | words(__file__, "plain_words") | MONTHS.keys() | WEEKDAYS.keys()
