"""The classes of English words and phrases that the rules of figures ask for, by what they say."""

from crossings.lexicon import classes, phrases

CLASSES = classes(__file__, "word_classes")
# Each phrase is the list of its words, as a slice of tokens is.
PHRASES = phrases(__file__, "phrases")
