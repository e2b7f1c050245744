"""Says who sends people home, and where to."""

from bisect import bisect_left

from crossings.reading import Reading

from .named_places import first_token
from .people import of_origin
from .places import LEFT_BY
from .sources import SOURCES
from .story_places import StoryPlaces
from .verbs import at_token, opening
from .word_classes import CLASSES

_SENT = CLASSES["sent_home"]
_FROM = LEFT_BY | {"from"}
_NOT = frozenset(["no", "not", "never", "n't", "without"])  # in a headline, of those who have no plan to go home
_HOMEWARD = CLASSES["homeward"]
_ACTS = ("repatriated", "detained")
_OPENING_HOME, _OPENING_AN_ACT = opening("repatriated"), opening(*_ACTS)
_SIGNS, _WORDS_TO_A_SIGN = 5, 120  # words of the way home in a story about it, one fewer with one in its headline
_IT = 3  # words from people to "whom"
_SENDING = 5  # words from who sends people home to the verb
_HERE = 8  # words from people to where they were sent


class Returns(StoryPlaces):
    """The places of an article, and who of them sends people home."""

    def __init__(self, reading: Reading):
        super().__init__(reading)
        self._sending: list[str] | None = None
        self._homeward: tuple[str | None, str | None] | None = None

    @property
    def way_home(self) -> tuple[str | None, str | None]:
        """The home of the people of a story that is about their way back, and who had them: news that speaks of going
        home, of returns or of deportations again and again, most of all in its headline. None of another story, nor of
        people whom news calls defectors: of their being sent back it speaks where they fled."""
        if self._homeward is None:
            home = next(iter(self.named_peoples), None)
            told = home is not None and of_origin(home) != "defectors" and self._is_about_returns()
            self._homeward = (home, self._host(home)) if told else (None, None)
        return self._homeward

    def _is_about_returns(self) -> bool:
        lower, head = self.reading.lower, self.reading.layout.headline
        last = self.reading.token_at(head[1]) if head is not None else 0
        told = [at for at, word in enumerate(lower) if word in _HOMEWARD or word in _OPENING_HOME]
        signs = [at for at in told if lower[at] in _HOMEWARD or _says_home(lower, at)]
        headed = bool(signs) and signs[0] < last and _NOT.isdisjoint(lower[:last])
        return len(signs) >= _SIGNS - headed and len(signs) * _WORDS_TO_A_SIGN >= len(lower)

    def _host(self, home: str | None) -> str | None:
        """Give the country that people go home from: of the headline, of the dateline, else that told most as left."""
        reading, head = self.reading, self.reading.layout.headline
        titled = reading.names[: reading.name_from(reading.token_at(head[1]))] if head is not None else []
        left = [name.country for name in reading.names if reading.lower[name.first - 1] in _FROM and name.country]
        most = sorted(dict.fromkeys(left), key=lambda country: -left.count(country))
        found = [*(name.country for name in titled), self.scene, *most, *self._senders()]
        return next((country for country in found if country not in (None, home)), None)

    def _senders(self) -> list[str]:
        """Give the countries named where the text tells of arrests, returns or a border, the most often named first."""
        if self._sending is None:
            lower = self.reading.lower
            tally: dict[str, float] = {}
            for sentence, names in self.by_sentence.items():
                tokens = range(*self.reading.sentence_tokens[sentence])
                hits = (at_token(lower, at) for at in tokens if lower[at] in _OPENING_AN_ACT)
                acts = any(hit is not None and hit[2] in _ACTS for hit in hits)
                if acts or any(lower[at] == "border" for at in tokens):
                    for name in names:
                        # Who only tells of it may have done it, too.
                        weight = 1 if SOURCES.isdisjoint(lower[name.last : name.last + 2]) else 0.5
                        if name.kind in ("place", "people") and name.country:
                            tally[name.country] = tally.get(name.country, 0) + weight
            self._sending = sorted(tally, key=lambda country: -tally[country])
        return self._sending

    def _sent_home(self, sentence, first, last, country, earlier) -> tuple[str | None, str | None]:
        """Give who sent people back, and their home."""
        sources, goals, subjects = self.around(sentence, first, last)
        if not sources and not goals and earlier is not None and earlier["population"] == "internally_displaced":
            # Those who go home within their country stay in it.
            return self.main or earlier["origin"], self.main
        came_from = earlier["origin"] if earlier is not None and earlier["action"] != "repatriated" else None
        passed = [name.country for name in self._after(sentence, last) if self._is_on_the_way(name)]
        home = country or (came_from if came_from in goals else next((it for it in goals if it not in passed), None))
        third = self._handed_to(sentence, last, country) if country else None
        if third is not None:
            held = next((place for place in goals if place not in (third, country)), None)
            return next(iter(sources), held), third
        senders = sources + subjects + passed
        sender = next((place for place in senders if place != home and place in self.countries), None)
        if sender is None and earlier is not None and earlier["action"] == "repatriated":
            sender, home = earlier["origin"], home or earlier["destination"]
        if home is None and earlier is not None:
            home = earlier["origin"] if earlier["origin"] != sender else None
        if sender is None and self.reading.lower[last : last + 2] == ["of", "them"]:
            before = self._just_before(sentence)  # for refugees in Chad it was a bad month; 300 of them were deported
            sender = before if before != home and before in self.countries else None
        if sender is None:
            # Who sends people back acts where arrests and borders are told of.
            known = [self.way_home[1]] if home == self.way_home[0] and self.way_home[1] is not None else []
            sender = next((place for place in [*known, *self._senders(), *self.tallied] if place != home), None)
            told_here = self.scene in self.goals and self.scene != home and of_origin(home) != "defectors"
            if told_here and sender not in (*known, *self._named_as_places()):
                sender = self.scene  # told from Chad, to which the story has people go, beside a Dutch nurse
        return sender, home

    def _named_as_places(self) -> set[str]:
        """Give the countries that the article names as places, not only by somebody who comes from there."""
        return {name.country for name in self.reading.names if name.kind == "place" and name.country}

    def _is_on_the_way(self, name) -> bool:
        """Tell whether people go through a place: by way of Chad, via Chad, through Chad."""
        before = self.reading.lower[name.first - 3 : name.first]
        return before[-2:] == ["way", "of"] or before[-1] in ("via", "through")

    def _handed_to(self, sentence: int, last: int, home: str) -> str | None:
        """Give the country, not their own, to which people are said to have been sent back: Eritreans caught in
        Chad were returned to Libya."""
        lower, listed = self.reading.lower, self.by_sentence.get(sentence, [])
        for name in listed[bisect_left(listed, last + 1, key=first_token) :]:
            if name.first > last + _HERE:
                break
            other = name.kind == "place" and name.country and name.country != home
            if other and lower[name.first - 1] == "to" and lower[name.first - 2] in _SENT:
                return name.country
        return None

    def _sent_by(self, sentence: int, last: int) -> str | None:
        """Give the country that is told to have sent home those whom a count right before it counts: ten Eritreans whom
        Sudan deported were shot."""
        lower = self.reading.lower
        whom = next((at for at in range(last, last + _IT) if lower[at : at + 1] == ["whom"]), None)
        subject = next(
            (name for name in self.by_sentence.get(sentence, ()) if whom is not None and name.first > whom), None
        )
        if subject is None or subject.first > whom + 2 or subject.kind != "place":
            return None
        hits = (at_token(lower, at) for at in range(subject.last, subject.last + _SENDING))
        sent = any(hit is not None and hit[2] == "repatriated" for hit in hits)
        return subject.country if sent else None


def _says_home(lower: list[str], at: int) -> bool:
    """Tell whether words that begin at a token say that people went home or were sent there: came back, sent home."""
    hit = at_token(lower, at)
    return hit is not None and hit[2] == "repatriated"
