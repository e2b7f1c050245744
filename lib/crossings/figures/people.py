"""Says which population a count is of."""

from crossings.lexicon import pairs
from crossings.reading import Reading

from .nouns import DISPLACED, Noun, compound
from .surroundings import bounds
from .verbs import at_token
from .word_classes import CLASSES

_BY_ORIGIN = pairs(__file__, "origin_populations")
# What is meant where a noun of the displaced has no verb by it.
DEFAULT_ACTIONS = {
    "internally_displaced": "displaced", "refugees": "hosted", "asylum_seekers": "arrived", "migrants": "arrived",
    "defectors": "arrived", "returnees": "repatriated", "other": "arrived",
}  # fmt: skip
_ROOFLESS = ("without", "lost", "sleep", "slept", "living in the open")
_ABROAD = frozenset(["refugees", "asylum_seekers"])
_CLAUSE = 6  # words from "whom" to what was done to them
_HIGHEST = 3  # words from a superlative to "in the world"
_WORLD = frozenset(["world", "worldwide", "globally"])
WORLD = 20_000_000  # people; no country has had so many displaced
STAYING = frozenset(["hosted", "hiding", "detained"])
_HIGHEST_WORDS = CLASSES["highest"]
_CAMPS = CLASSES["camp"]
_UPROOTED = frozenset(["displaced", "uprooted", "evacuated"])
_HOME = CLASSES["home"]
_WAITING = CLASSES["waiting"]


def _nearest_word(reading: Reading, first: int, last: int, begin: int, end: int) -> str | None:
    """Give the population of the noun of the displaced that stands nearest in the sentence, in no body's name."""
    lower, best = reading.lower, None
    for at in range(begin, end):
        noun, _ = compound(lower, at, end)
        plural = noun is not None and (noun.endswith("s") or DISPLACED[noun] == "internally_displaced")
        if plural and DISPLACED[noun] != "other" and not _is_in_a_name(reading, at, end):
            far = first - at if at < first else at - last
            if best is None or far < best[0]:
                best = (far, DISPLACED[noun])
    return best[1] if best else None


def _is_in_a_name(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a noun stands between capitalised words: the Missing Migrants Project."""
    words_of = reading.words
    return (
        words_of[at][0].isupper()
        and 0 < at < end - 1
        and words_of[at - 1][0].isupper()
        and words_of[at + 1][0].isupper()
    )


def population(reading: Reading, noun: Noun, first: int, action: str, phrase: str, main: str | None,
               earlier: dict | None, *, theirs: str | None, leaves_a_town: bool, abroad: bool,
               at_sea: bool, at_home: str | None = None) -> str:  # fmt: skip
    """Give the population of a count, by the word nearest to it, its verb, its nationality, then the article's word.

    ``theirs`` is what news calls the people whose flight the article is about, ``at_home`` who is counted in news from
    their country.
    """
    lower = reading.lower
    begin, end = bounds(reading, first)
    if abroad and (noun.population in (None, "internally_displaced") and noun.country is None):
        return main if main in ("refugees", "asylum_seekers", "migrants", "defectors") else "refugees"
    if noun.population and noun.population != "other":
        return noun.population
    uprooted = main not in _ABROAD and not _UPROOTED.isdisjoint(lower[noun.at : noun.at + 1])
    if (noun.displaced and noun.kind != "displaced") or (uprooted and noun.kind == "person"):
        return "internally_displaced"
    if action == "displaced":
        # Refugees who lose the shelter they had, or are driven out of a camp, are refugees still.
        called = main or (theirs if "refugee" in lower[begin:end] else None)
        in_a_camp = called in _ABROAD and not _CAMPS.isdisjoint(lower[begin:end])
        return called if called and (in_a_camp or phrase.startswith(_ROOFLESS)) else "internally_displaced"
    if "asylum" in phrase and action != "resettled":
        return "asylum_seekers"  # whoever is granted it asks no longer
    if action == "repatriated" or _were_sent_home(lower, noun.at, end):
        return "returnees"
    if at_sea and noun.country is None and (main or "migrants") == "migrants":
        return "migrants"
    if action == "fled" and noun.country is None and leaves_a_town and main not in _ABROAD:
        return "internally_displaced"  # in news of refugees, those who fled a province are they
    if action == "fled" and not _HOME.isdisjoint(lower[begin:end]) and main not in _ABROAD:
        return "internally_displaced"
    named = _BY_ORIGIN.get(noun.country or "")
    if named == "defectors":
        return named
    near = _nearest_word(reading, first, noun.at, begin, end)
    if at_home is not None and near is None and (earlier is None or earlier["population"] in (at_home, "other")):
        return at_home
    if near or named:
        return near or named
    if main == "migrants" and earlier is not None and earlier["population"] in ("refugees", "asylum_seekers"):
        return main  # the article's word, where those before them were called by their country, or by what they asked
    if earlier is not None and (earlier["population"] != "returnees" or action == "repatriated"):
        return earlier["population"]
    if earlier is not None and earlier["destination"] in _BY_ORIGIN:
        return _BY_ORIGIN[earlier["destination"]]  # beside those sent home to a country, those who left it
    if main:
        return main
    if noun.kind == "people" and noun.country is None:
        return "refugees"  # a people without a country of its own
    return theirs or ("refugees" if action == "fled" or "asylum" in phrase else "other")


def _were_sent_home(lower: list[str], last: int, end: int) -> bool:
    """Tell whether a clause says of people whom it counts that somebody sent them home: 20 whom Peru sent back."""
    if lower[last : last + 1] != ["whom"]:
        return False
    hits = (at_token(lower, at) for at in range(last + 1, min(end, last + _CLAUSE)))
    return next((hit[2] for hit in hits if hit is not None), None) == "repatriated"


def _is_highest(word: str) -> bool:
    """Tell whether a word compares with all of the world: the third largest in the world."""
    return word.endswith("est") or word in _HIGHEST_WORDS


def of_the_world(lower: list[str], begin: int, end: int) -> bool:
    """Tell whether a sentence counts the displaced of the whole world."""
    for at in range(begin, end) if not _WORLD.isdisjoint(lower[begin:end]) else ():
        if lower[at] in ("worldwide", "globally"):
            return True
        before = lower[max(begin, at - 2) : at] if lower[at] == "world" else []
        if before[1:] != ["the"] or before[0] not in ("around", "across", "in"):
            continue
        # One of the poorest countries in the world is not the world.
        if not any(_is_highest(word) for word in lower[max(begin, at - 2 - _HIGHEST) : at - 2]):
            return True
    return False


def of_origin(country: str | None) -> str | None:
    """Give what news calls people who left a country, where it has a name for them."""
    return _BY_ORIGIN.get(country or "")


def main_population(reading: Reading, origin: str | None) -> str | None:
    """Give the population that the article's own nouns name most often.

    Of those for whom news has a name of its own, by their ``origin``, another noun told once is not the article's word.
    """
    tally: dict[str, int] = {}
    for at in [at for at, word in enumerate(reading.lower) if word in DISPLACED]:
        word = reading.lower[at]
        named = DISPLACED[word]
        # The refugee agency and the High Commissioner for Refugees name no people of the story.
        in_a_name = reading.words[at][0].isupper() and at > 0 and reading.words[at - 1][0].isalpha()
        singular = named != "internally_displaced" and not word.endswith("s")
        if named != "other" and word != "homeless" and not in_a_name and not singular:
            tally[named] = tally.get(named, 0) + 1
    main = max(tally, key=tally.__getitem__) if tally else None
    # Who left a country at war are refugees where nobody calls them so; where they are called migrants they are not.
    once = main is not None and tally[main] == 1 and not (main == "migrants" and of_origin(origin) == "refugees")
    return None if once and of_origin(origin) not in (None, main) else main


def waits(lower: list[str], begin: int, first: int, end: int) -> bool:
    """Tell whether the clause says that its people wait: for resettlement they are still displaced."""
    return not _WAITING.isdisjoint(lower[max(begin, first - 12) : min(end, first + 12)])
