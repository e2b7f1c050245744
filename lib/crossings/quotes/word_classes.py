"""The classes of English words and phrases that the rules of quotations ask for, by what they say."""

from crossings.lexicon import classes, phrases

CLASSES = classes(__file__, "word_classes")
# Each phrase is the tuple of its words.
PHRASES = {name: frozenset(map(tuple, listed)) for name, listed in phrases(__file__, "phrases").items()}
