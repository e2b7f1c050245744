"""The classes of English words that reading asks for, by what they say."""

from crossings.lexicon import classes

CLASSES = classes(__file__, "word_classes")
