"""The closed classes of English words by what they do in a clause, and how a word tells its class."""

from crossings.lexicon import classes, phrases, words

CLASSES = classes(__file__, "word_classes")
# Each phrase is the list of its words, as a slice of tokens is.
PHRASES = phrases(__file__, "phrases")
BE = CLASSES["be"]
MODALS = {
    "will": "planned", "shall": "planned", "won't": "planned", "'ll": "planned",
    **dict.fromkeys(CLASSES["open_modal"], "hypothetical"),
}  # fmt: skip
RELATIVE = CLASSES["relative"]
SUBORDINATE = CLASSES["subordinate"]
COORDINATE = CLASSES["coordinate"]
MARKS = CLASSES["mark"]
PRONOUNS = CLASSES["subject"] | {"who", "which", "that"}
DETERMINERS = CLASSES["determiner"]
# Determiners that may stand without a noun.
ALONE = CLASSES["standing_alone"]
NEED_NOUN = DETERMINERS - ALONE
PREPOSITIONS = CLASSES["preposition"]
# Words that join a clause or stand before a noun: after they left, after the war.
PREPOSITION_TOO = frozenset(["since", "after", "before", "until"])
LEADING_WORDS = PREPOSITIONS | PREPOSITION_TOO
CALENDAR_WORDS = CLASSES["calendar"]
TIMES = CLASSES["time_noun"] | CALENDAR_WORDS
ADVERBS = words(__file__, "adverbs")
PERSON_NOUNS = words(__file__, "person_nouns")


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand between a subject or an auxiliary and its verb."""
    return word in ADVERBS or (word[-2:] == "ly" and len(word) > 4 and word not in CLASSES["not_adverb"])


def leads_on_to_number(lower: list[str], at: int) -> bool:
    """Tell whether a token leads up to a number: about 50, over a hundred, more than ten; so it begins an object."""
    if at + 1 >= len(lower) or lower[at] not in CLASSES["before_number"]:
        return False
    return lower[at + 1][0].isdigit() or lower[at + 1] in CLASSES["number"] or lower[at + 1] in ("$", "€", "£", "¥")
