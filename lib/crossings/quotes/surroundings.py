"""Tells who a speaker is by what stands around, where neither name nor description says it."""

from itertools import pairwise

from crossings.reading.names import Name

from . import noun_phrases
from .draft import Span
from .groups import counted, head, known
from .roles import is_calling, is_office
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_ABOUT_FLIGHT = CLASSES["about_flight"]
_HUMAN = CLASSES["human"]
_SERVING = CLASSES["serving_or_known"]
HOUSEHOLDS = frozenset(["family", "families", "household", "households"])
_AT_HOME = CLASSES["at_home"]
_FORCES = CLASSES["armed_forces"]
_RANKS = CLASSES["rank"]
_DETERMINED = frozenset(["the", "its", "his", "her", "their"])
_SAYING_WHO = frozenset(["government", "military", "ngo", "un", "party", "academic", "business"])
_SHORTEST_LETTERS = 2
_RARE = 180  # words for each that tells of flight
_LONGEST = 12  # tokens of a description


class Surroundings:
    """What an article tells around its speakers; what asks for the whole of it is read once."""

    def __init__(self, scene: Scene, names: dict[int, Name]):
        lower, words = scene.lower, scene.words
        self.scene, self.names = scene, names
        # An article on an election that mentions migrants once is about no flight.
        self.about_flight = sum(map(_ABOUT_FLIGHT.__contains__, lower)) * _RARE > len(lower)
        self.police_ranks = {after for word, after in pairwise(lower) if word == "police"}
        self.letters: dict[str, int] = {}
        for k in [k for k, word in enumerate(words) if word == "("] if "(" in words else ():
            if k and words[k + 2 : k + 3] == [")"]:
                self.letters.setdefault(words[k + 1], k + 1)

    def is_own_agency(self, first: int, last: int) -> bool:
        """Tell whether a name is that of the agency in the article's own dateline: LIMA, May 4 (Wirenet)."""
        reading = self.scene.reading
        agency = reading.layout.agency
        return agency is not None and reading.text[reading.starts[first] : reading.ends[last - 1]] == agency

    def is_of_those_fled(self, first: int, last: int) -> bool:
        """Tell whether a phrase means people of another country in an article on flight: ten Malians, a man from Mali.

        Those of the country that the article is sent from are at home.
        """
        if not self.about_flight:
            return False
        whole, names = self.scene.lower, self.names
        lower = counted(whole[first:last])
        first = last - len(lower)
        main = first + lower.index(head(lower)) if head(lower) in lower else last - 1
        people = next((name for k in range(first, main + 1) if (name := names.get(k)) and name.last == main + 1), None)
        if people is not None and people.kind == "people":
            one = lower[0] in ("a", "an", "one", "another")
            return (one or whole[main].endswith("s")) and not self._is_home(people.country)
        if whole[main] in HOUSEHOLDS:
            return _AT_HOME.isdisjoint(lower)
        if whole[main] not in _HUMAN and not self._is_private(whole[main]):
            return False
        origin = last + 1 if whole[last : last + 1] == ["from"] else None
        within = next((k + 1 for k in range(main + 1, last) if whole[k] == "from"), origin)
        place = names.get(within + (whole[within : within + 1] == ["the"])) if within is not None else None
        told = place is not None and place.kind == "place" and place.country
        return bool(told) and not self._is_home(place.country)

    @staticmethod
    def _is_private(noun: str) -> bool:
        """Tell whether a noun names a calling in which one speaks for nobody else: a tailor, a student, no nurse."""
        return is_calling(noun) and noun not in _SERVING and known().get(noun, "").strip("?!") in ("", "person")

    def _is_home(self, country: str | None) -> bool:
        """Tell whether the article is sent from a country."""
        dateline = self.scene.reading.layout.dateline
        place = self.names.get(self.scene.reading.token_at(dateline[0])) if dateline is not None else None
        return place is not None and place.country == country

    def is_rank_of_police(self, first: int, last: int) -> bool:
        """Tell whether a rank is one of the police: who else spoke so in the article, or who its paragraph is about."""
        reading, lower = self.scene.reading, self.scene.lower[first:last]
        rank = head(lower)
        if rank not in _RANKS or not _FORCES.isdisjoint(lower):
            return False
        if rank in self.police_ranks:
            return True
        begin, end = reading.paragraphs[reading.paragraph_at(reading.starts[first])]
        around = self.scene.lower[reading.token_at(begin) : reading.token_at(end - 1) + 1]
        return "police" in around and _FORCES.isdisjoint(around)

    def told_in_brackets(self, at: int) -> Span | None:
        """Give the phrase whose letters stand in brackets behind it, for the letters alone: a relief network (RNL)."""
        letters = self.scene.words[at]
        k = self.letters.get(letters) if letters.isupper() and len(letters) > _SHORTEST_LETTERS else None
        if k is None or k >= at:
            return None
        begin = self.scene.reading.sentence_tokens[self.scene.reading.sentence_of[k]][0]
        return noun_phrases.left(self.scene, k - 2, begin) if k - 2 >= begin else None

    def introduced_before(self, at: int) -> Span | None:
        """Give the office of whom the sentence before a quotation speaks, for a name that nothing else describes.

        ``The envoy gave the number. "Forty came," A said.``: news that names somebody tells who that is, and does so
        there, in the same paragraph or right before the one that the quotation opens.
        """
        scene, reading = self.scene, self.scene.reading
        paragraph = reading.token_at(reading.paragraphs[reading.paragraph_at(reading.starts[at])][0])
        sentence = reading.sentence_of[at]
        quoted = any(number >= 0 for number in scene.stretch_of[slice(*reading.sentence_tokens[sentence])])
        sentence -= 1
        while sentence >= 0 and reading.sentence_tokens[sentence][0] >= paragraph and (
            scene.stretch_of[reading.sentence_tokens[sentence][0]] >= 0
        ):  # fmt: skip
            sentence, quoted = sentence - 1, True
        if not quoted or sentence < 0:
            return None
        begin, end = reading.sentence_tokens[sentence]
        outside = begin < paragraph and scene.stretch_of[paragraph] < 0
        if outside or any(k in self.names and self.names[k].kind == "person" for k in range(begin, end)):
            return None
        found = [phrase for k in range(begin, end) if (phrase := _office(scene, k, begin, end)) is not None]
        return found[0] if len(found) == 1 else None


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
