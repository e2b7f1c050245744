"""The classes of English words and phrases that the rules of figures ask for, by what they say."""

from crossings.lexicon import pairs

CLASSES = {name: frozenset(listed.split()) for name, listed in pairs(__file__, "word_classes").items()}
# Each phrase is the list of its words, as a slice of tokens is.
PHRASES = {
    name: tuple(phrase.split() for phrase in listed.split("; ")) for name, listed in pairs(__file__, "phrases").items()
}
