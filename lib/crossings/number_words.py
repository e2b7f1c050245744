"""Number words and their values, as all steps share them."""

from crossings.lexicon import pairs

# Units (one), tens (twenty), scales (hundred, million), groups (dozen, score), ordinals (third), plural magnitudes
# (thousands), fractions (half): each word to its kind and value.
WORDS = {word: (kind, float(value)) for word, (kind, value) in (
    (word, entry.split()) for word, entry in pairs(__file__, "numbers").items())}  # fmt: skip
CARDINALS = {word: int(value) for word, (kind, value) in WORDS.items() if kind in ("unit", "ten")}
ORDINALS = {word: int(value) for word, (kind, value) in WORDS.items() if kind == "ordinal"}
