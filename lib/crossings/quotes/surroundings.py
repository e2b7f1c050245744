"""Tells who a speaker is by what stands around, where neither name nor description says it."""

from crossings.reading.names import Name

from . import noun_phrases
from .draft import Span
from .groups import head, known
from .roles import is_office
from .scene import Scene
from .verbs import is_verb

_ABOUT_FLIGHT = frozenset(["refugee", "refugees", "asylum", "defector", "defectors", "defected", "fled", "displaced",
                           "migrants", "escaped"])  # fmt: skip
_HUMAN = frozenset(["people", "persons", "men", "women", "boys", "girls", "children", "families", "family", "couple",
                    "woman", "man", "boy", "girl", "nationals", "citizens", "group"])  # fmt: skip
_FORCES = frozenset(["army", "navy", "military", "soldier", "soldiers", "troops", "marines"])
_RANKS = frozenset(["colonel", "general", "captain", "major", "sergeant", "lieutenant", "corporal"])
_DETERMINED = frozenset(["the", "its", "his", "her", "their"])
_SAYING_WHO = frozenset(["government", "military", "ngo", "un", "party", "academic", "business"])
_LONGEST = 12  # tokens of a description


def is_own_agency(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a name is that of the agency in the article's own dateline: LIMA, May 4 (Wirenet)."""
    agency = scene.reading.layout.agency
    return (
        agency is not None and scene.reading.text[scene.reading.starts[first] : scene.reading.ends[last - 1]] == agency
    )


def is_of_those_fled(scene: Scene, names: dict[int, Name], first: int, last: int) -> bool:
    """Tell whether a phrase means people of another country in an article on flight: eight Eritreans, a man from Mali.

    Those of the country that the article is sent from are at home.
    """
    if _ABOUT_FLIGHT.isdisjoint(scene.lower):
        return False
    lower = scene.lower[first:last]
    main = first + lower.index(head(lower)) if head(lower) in lower else last - 1
    people = next((name for k in range(first, main + 1) if (name := names.get(k)) and name.last == main + 1), None)
    if people is not None and people.kind == "people":
        one = lower[0] in ("a", "an", "one", "another")
        return (one or scene.lower[main].endswith("s")) and not _is_home(scene, names, people.country)
    if scene.lower[main] not in _HUMAN:
        return False
    origin = last + 1 if scene.lower[last : last + 1] == ["from"] else None
    within = next((k + 1 for k in range(main + 1, last) if scene.lower[k] == "from"), origin)
    place = names.get(within + (scene.lower[within : within + 1] == ["the"])) if within is not None else None
    told = place is not None and place.kind == "place" and place.country
    return bool(told) and not _is_home(scene, names, place.country)


def _is_home(scene: Scene, names: dict[int, Name], country: str | None) -> bool:
    """Tell whether an article is sent from a country."""
    dateline = scene.reading.layout.dateline
    place = names.get(scene.reading.token_at(dateline[0])) if dateline is not None else None
    return place is not None and place.country == country


def is_rank_of_police(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a rank is one of the police: who else spoke so in the article, or who its paragraph is about."""
    lower = scene.lower[first:last]
    rank = head(lower)
    if rank not in _RANKS or not _FORCES.isdisjoint(lower):
        return False
    if any(scene.lower[k - 1] == "police" for k in range(1, len(scene.lower)) if scene.lower[k] == rank):
        return True
    begin, end = scene.reading.paragraphs[scene.reading.paragraph_at(scene.reading.starts[first])]
    around = scene.lower[scene.reading.token_at(begin) : scene.reading.token_at(end - 1) + 1]
    return "police" in around and _FORCES.isdisjoint(around)


def told_in_brackets(scene: Scene, at: int) -> Span | None:
    """Give the phrase whose letters stand in brackets behind it, for the letters alone: the relief network (RNL)."""
    letters = scene.words[at]
    if not letters.isupper() or len(letters) < 3:
        return None
    for k in range(1, at):
        if scene.words[k] == letters and scene.words[k - 1] == "(" and scene.words[k + 1 : k + 2] == [")"]:
            begin = scene.reading.sentence_tokens[scene.reading.sentence_of[k]][0]
            return noun_phrases.left(scene, k - 2, begin) if k - 2 >= begin else None
    return None


def introduced_before(scene: Scene, names: dict[int, Name], at: int) -> Span | None:
    """Give the office of whom the sentence before a quotation speaks, for a name that nothing else describes.

    ``The envoy gave the number. "Forty came," A said.``: news that names somebody tells who that is, and does so there.
    """
    reading = scene.reading
    paragraph = reading.paragraphs[reading.paragraph_at(reading.starts[at])][0]
    here = reading.sentence_of[at]
    quoted = any(number >= 0 for number in scene.stretch_of[slice(*reading.sentence_tokens[here])])
    sentence = here - 1
    while sentence >= 0 and scene.stretch_of[reading.sentence_tokens[sentence][0]] >= 0:
        sentence, quoted = sentence - 1, True
    if not quoted or sentence < 0:
        return None
    begin, end = reading.sentence_tokens[sentence]
    opens = scene.stretch_of[reading.token_at(paragraph)] >= 0  # the quotation opens a paragraph
    if (reading.starts[begin] < paragraph and not opens) or any(
        name.kind == "person" for name in _within(names, begin, end)
    ):
        return None
    found = [phrase for k in range(begin, end) if (phrase := _office(scene, k, begin, end)) is not None]
    return found[0] if len(found) == 1 else None


def _within(names: dict[int, Name], begin: int, end: int) -> list[Name]:
    return [names[k] for k in range(begin, end) if k in names]


def _office(scene: Scene, at: int, begin: int, end: int) -> Span | None:
    """Give the definite phrase whose head is the office at a token: its foreign secretary; the envoy to Peru."""
    if not scene.words[at][0].islower() or not is_office(scene.lower[at]) or scene.stretch_of[at] >= 0:
        return None
    phrase = noun_phrases.left(scene, at, begin)
    if phrase is None or phrase[1] != at + 1 or phrase[1] - phrase[0] > _LONGEST:
        return None
    owned = any(scene.words[k] in ("'s", "’s") for k in range(*phrase))
    if scene.lower[phrase[0]] not in _DETERMINED and not owned:
        return None
    follow = scene.words[at + 1 : at + 2]
    goes_on = follow and follow[0][0].isalnum() and scene.classes[at + 1] is None and not is_verb(scene, at + 1)
    if goes_on or (follow and follow[0] in ("'s", "’s", "-")):
        return None  # the envoy's house, the minister Ada Mwangi, the refugee agency
    told = [known().get(word, "").rstrip("?!") for word in scene.lower[slice(*phrase)]]
    return phrase if not _SAYING_WHO.isdisjoint(told) else None
