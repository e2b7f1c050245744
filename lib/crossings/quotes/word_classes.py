"""The classes of English words and phrases that the rules of quotations ask for, by what they say."""

from crossings.lexicon import pairs

CLASSES = {name: frozenset(listed.split()) for name, listed in pairs(__file__, "word_classes").items()}
# Each phrase is the tuple of its words.
PHRASES = {
    name: frozenset(tuple(phrase.split()) for phrase in listed.split("; "))
    for name, listed in pairs(__file__, "phrases").items()
}
