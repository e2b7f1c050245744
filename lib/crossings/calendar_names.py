"""The names of months and weekdays in English, whole and as datelines shorten them, and their numbers."""

from crossings.lexicon import pairs

# Words in lower case; numbers as ISO 8601 counts them, January and Monday being 1.
MONTHS = {word: int(number) for word, number in pairs(__file__, "months").items()}
WEEKDAYS = {word: int(number) for word, number in pairs(__file__, "weekdays").items()}
