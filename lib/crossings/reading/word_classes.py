"""The classes of English words that reading asks for, by what they say."""

from crossings.lexicon import pairs

CLASSES = {name: frozenset(listed.split()) for name, listed in pairs(__file__, "word_classes").items()}
