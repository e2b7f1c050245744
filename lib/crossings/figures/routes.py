"""Says where the people of a count come from, and where they went or are."""

from itertools import pairwise

from . import people
from .deeds import DEEDS
from .inland import Inland
from .people import STAYING
from .places import LEFT_BY, TO
from .sources import SOURCES
from .surroundings import LEFT, REACH
from .word_classes import CLASSES, PHRASES

# Of these a country in the subject is where they are: Kenya hosts, Canada admitted.
_TAKEN_IN = frozenset(["hosted", "detained", "resettled", "arrived"])
_HELD = frozenset(["detained", "hiding"])  # where they are is seldom where others went
_CITIZENS = CLASSES["by_papers"]
_OF_THEM = (["of", "them"], ["out", "of"], ["by", "way"])
_SOON = 3  # paragraphs after a count in which the goal of its article is first named, at the latest
_IT = 3  # words before a count in which "it" is what the sentence before told of
_AUTHORITIES = CLASSES["authority"] | {"government", "guard", "police", "commission", "agency", "office"}
_OFFICE = 7  # words of "Peru's national migration office has counted"
_COUNTED = CLASSES["counting"]
_HERE = 8  # words from people to where they are "here"
_TAKING = CLASSES["taking"]
_IS = CLASSES["auxiliary"]
_LANDS = CLASSES["land"]
_IN_ALL = PHRASES["all_told"]
_WINDOW = 80  # words between a captor and a count


class Routes(Inland):
    """The places of an article, and the origin and destination that they give to its counts."""

    def slots(self, sentence: int, first: int, last: int, action: str, population: str, country: str | None,
              earlier: dict | None, carried: bool, leaving: str | None) -> tuple[str | None, str | None]:  # fmt: skip
        """Give origin and destination of a count.

        ``country`` is that of its nationality, ``leaving`` of the people the article is about where they are in the
        news for leaving; a count ``carried`` on from the one before keeps to its places.
        """
        if population == "internally_displaced":
            return self._within(sentence, first, last, action, country, earlier)
        if action == "displaced":
            # Whom a fire or a flood drives out of the camp where they are: they are still from home, and there.
            if carried and earlier is not None and earlier["action"] == action:
                return earlier["origin"], earlier["destination"]
            origin, there = self._abroad(sentence, first, last, "hosted", country, earlier, carried)
            return origin or (leaving if leaving != there else None), there
        if action == "repatriated":
            return self._sent_home(sentence, first, last, country or leaving, earlier)
        # Whoever defected left home, wherever the journey went on from.
        home = leaving if population == "defectors" else None
        return self._abroad(sentence, first, last, action, country or home, earlier, carried)

    def _abroad(self, sentence, first, last, action, country, earlier, carried) -> tuple[str | None, str | None]:
        """Give where people who left their country come from, and where they went or are."""
        sources, goals, subjects = self.around(sentence, first, last)
        beside_them = earlier is not None and earlier["sentence"] == sentence
        beside_them = beside_them and earlier["population"] == "internally_displaced"
        elsewhere = self.reading.lower[last : last + 2] == ["from", "elsewhere"]  # whom the article is not about
        # "Men from Mali": right after the noun, that is where they are from.
        if not goals and self.dateline and "here" in self.reading.lower[last : last + _HERE]:
            goals = [self.dateline]
        if not goals and self._there(last):
            goals = self.just_named(sentence)
        right_there = sources[0] if sources and self.reading.lower[last : last + 1] == ["from"] else None
        # Swedish citizens who once fled Mali.
        by_papers = self.reading.lower[last - 1] in _CITIZENS and country in self.countries
        once = next((place for place in sources if place != country), None) if by_papers else None
        origin = right_there or once or country or (sources[0] if sources else None)
        if elsewhere:
            origin = None
        elif origin is None and earlier is not None and earlier["population"] != "internally_displaced":
            told = earlier["origin"] if earlier["action"] != "repatriated" else earlier["destination"]
            # Those displaced within a country are not from there.
            origin = told if earlier["origin"] != earlier["destination"] else None
            # Where some left on their way others need not be from: 300 went from Hungary to Austria. Hungary took 900.
            there = next(iter(subjects), None) or self._teller(sentence, first)
            home = any(place in LEFT or place in self.peoples for place in (told or "").split("; "))
            if there not in (None, earlier["destination"]) and not home:
                origin = None
            if (action in STAYING or action in _HELD) and told == self.scene and told in self.countries:
                # Afghans have left Iran. Police there hold 40.
                origin = next((people for people in self.peoples if people != told), None)
            if earlier["sentence"] != sentence and not self._is_home_of(origin, action):
                origin = None
        left = origin is None and action == "fled" and beside_them
        if left and all(name.country != earlier["origin"] for name in self._after(sentence, last)):
            origin = self.country_of(earlier["origin"])  # 900 were displaced within Mali, another 400 fled abroad
        if origin is None and not elsewhere:
            here = set(goals[:1] + (subjects[:1] if action in _TAKEN_IN else []))
            origin = next((people for people in self.peoples if people not in here), None) if self._stands_out else None
        if action == "fled" and country in goals[:1] and sources and sources[0] != country:
            return sources[0], country  # Armenians who left Georgia for Armenia
        third = action == "fled" and country is not None and people.of_origin(country) != "defectors"
        third = third and next((place for place in self._left(sentence, first) if place != country), None)
        if third and third in self.countries:
            # Afghans who left Iran; Armenians who fled Georgia, told from Armenia.
            there = next((place for place in goals if place != third), None)
            return third, there or (country if self.scene == country else None)
        back = origin is not None and goals[:1] == [origin] and country is None and not sources
        if back and action in ("arrived", "fled") and self.scene not in (None, origin):
            return self.scene, origin  # of the Haitians 300 were flown to Haiti
        if action == "killed":
            return self._of_the_dead(origin, country, sources, goals, earlier, sentence, last)
        if action in _HELD and goals and goals[0] == country:
            return origin, country
        before = self.reading.lower[max(0, first - _HERE) : first]
        if not goals and any(word == "countries" and then in _TAKING for word, then in pairwise(before)):
            return origin, None  # several countries have taken 300
        if action in _HELD and not goals:
            goals = self.passed(sentence, last)  # caught on their way through Chad
        if not goals and "abroad" in self.reading.lower[last : last + _HERE]:
            return origin, None
        beside = earlier is not None and (carried or earlier["sentence"] == sentence)
        still = beside and earlier["action"] == action and earlier["destination"] is None
        if action == "fled" and not goals and (still or self.wishes(sentence, last)):
            return origin, None
        if action == "fled" and not goals and sources and sources[0] != origin and sources[0] in self.countries:
            return origin, None  # left a third country, for where is not said
        if action == "fled" and not goals and self._left_home(sentence, last, origin):
            return origin, None  # 900,000 in all have fled Mali: not all of them to Chad
        if action == "other" and carried and still and not goals:
            return origin, None  # those on the next boat, which went nowhere either
        found = (
            place
            for place in self._destinations(sentence, first, last, action, origin, goals, subjects, earlier, carried)
            if place is not None and place != origin and place not in sources
        )
        return origin, next(found, None)

    def _is_home_of(self, told: str | None, action: str) -> bool:
        """Tell whether those of a later sentence are from where a count before them came: not from a camp, of which the
        first alone were, nor where they live or are held from a third country that the first came by."""
        if told is None or ";" in told:
            return True
        third = action in STAYING and self._stands_out and bool(self.peoples)
        return told in self.countries and not (third and told not in LEFT and told not in self.peoples)

    def _left_home(self, sentence: int, last: int, origin: str | None) -> bool:
        """Tell whether people past the token ``last`` are told only to have left their country: in all 900,000 have
        fled Mali, 3 million have left their country since 2015."""
        lower = self.reading.lower
        begin, end = self.reading.sentence_tokens[sentence]
        for at in range(last, min(end - 2, last + _HERE)):
            if lower[at] in LEFT_BY and lower[at + 1] in ("their", "the") and lower[at + 2] in _LANDS:
                return True
        in_all = any(lower[at : at + 2] in _IN_ALL for at in range(begin, min(end, last + 2 * _HERE)))
        return in_all and origin in self._left(sentence, last - 1)

    def _left(self, sentence: int, first: int) -> list[str]:
        """Give the countries that a sentence has people leave, right behind a verb, past the token ``first``."""
        return [name.country for name in self._after(sentence, first) if self.reading.lower[name.first - 1] in LEFT_BY]

    def _there(self, last: int) -> bool:
        """Tell whether "there" shortly after people is a place: not in "of whom there is no trace"."""
        after = self.reading.lower[last : last + _HERE + 1]
        return "there" in after and any(word == "there" and then not in _IS for word, then in pairwise(after))

    def _of_the_dead(self, origin, country, sources, goals, earlier, sentence, last) -> tuple[str | None, str | None]:
        """Give the places told of the dead: where the living of the article came from and went is not theirs, too.

        Whoever was sent home and died there has the way of a return.
        """
        sender = self._sent_by(sentence, last)
        if sender is not None:
            return sender, next((place for place in [country, *self.peoples] if place not in (None, sender)), None)
        if country is None and not sources and goals[:1] != [] and goals[:1] == self.named_peoples[:1]:
            return goals[0], next(
                (place for place in goals if place != goals[0]), None
            )  # shot at home, on their way out
        same = earlier is not None and earlier["sentence"] == sentence
        near = earlier is not None and self.reading.paragraph_at(earlier["start"]) == self.reading.paragraph_at(
            self.reading.sentences[sentence][0]
        )
        home = (earlier["destination"] if earlier["action"] == "repatriated" else earlier["origin"]) if near else None
        told = country or (sources[0] if sources else None) or home
        origin = told or (origin if origin in self.named_peoples else None)
        way = earlier["destination"] if same and earlier["action"] == "killed" else None
        return origin, next((place for place in [*goals, way] if place is not None and place != origin), None)

    def _destinations(self, sentence, first, last, action, origin, goals, subjects, earlier, carried):
        """Give where people may have gone or be, the likeliest first."""
        held = earlier is not None and earlier["action"] in _HELD
        of_them = carried and earlier["sentence"] == sentence and self.reading.lower[last : last + 2] in _OF_THEM
        if of_them and earlier["action"] == action and TO.isdisjoint(self.reading.lower[last + 2 : last + _HERE]):
            yield earlier["destination"]  # 36 came to Lima, 21 of them out of a camp and 15 by way of Chad
        if not goals and "it" in self.reading.lower[first - _IT : first]:
            yield self._just_before(sentence)  # the stream that goes to Lima; the agency puts it at 8,700
        places = [place for place in goals if place != origin]
        # The country, where the sentence or the dateline makes it plain.
        yield next((place for place in places if place in self.countries), None)
        if places:
            if subjects and action in _TAKEN_IN:
                yield subjects[0] if subjects[0] in self.countries else None
            if action != "fled":
                yield self.scene
            if places[0] not in self.countries:
                yield self._teller(sentence, first)  # Peru reported that 300 had crossed at Huaquillas
            if earlier is not None and earlier["action"] in ("arrived", "fled") and places[0] not in self.countries:
                yield earlier["destination"] if earlier["destination"] in self.countries else None
            yield places[0]
        if subjects and action in _TAKEN_IN:
            yield subjects[0]
        if not goals:
            yield self._asked(sentence)
            if not subjects and action in ("arrived", "hosted"):
                yield self._teller(sentence, first)
            if subjects and action == "fled" and self.reading.lower[first - 1] in _COUNTED:
                yield subjects[0]  # Panama counted 46,000 who came out of the jungle
        if carried and earlier is not None and earlier["action"] == action:
            yield earlier["destination"]
        if action == "arrived" and not carried:
            # Newcomers told of again came to where those just counted came.
            came = earlier is not None and earlier["action"] in (action, "fled", "hosted")
            if came and sentence - earlier["sentence"] <= REACH:
                yield earlier["destination"] if earlier["destination"] in self.countries else None
            yield self.scene
        if action in STAYING and not (earlier is not None and earlier["sentence"] == sentence):
            before = self._just_before(sentence)
            yield before if before in self.countries else None
        if earlier is not None and (
            earlier["sentence"] == sentence
            or (
                earlier["destination"] in self.countries
                and (earlier["action"] == action or not (action in _HELD or (held and action not in STAYING)))
            )
        ):
            yield earlier["destination"] if earlier["action"] != "repatriated" else earlier["origin"]
        if action in _HELD:
            captors = [
                name.country
                for name in self.by_sentence.get(sentence, ())
                if name.kind == "people" and name.country != origin and 0 <= first - name.last <= _WINDOW
            ]
            yield from captors[-1:]
            here = self.scene if earlier is not None and earlier["destination"] == self.scene else None
            yield from (country for country in self.tallied if country != self.dateline or country == here)
        if action != "fled":
            yield self.scene
        # Where others were caught is not where these went.
        if (origin is None or origin in self.countries) and not (held and action not in STAYING) and self.one_way:
            paragraph = self.reading.paragraph_at(self.reading.starts[first])
            yield from (goal for goal in self.goals if self._named_in[goal] <= paragraph + _SOON)
        if action in ("arrived", "hosted") and not self.is_of_a_desk:
            yield self.dateline

    def _teller(self, sentence: int, first: int) -> str | None:
        """Give the country that opens a sentence, itself or by its authorities, as whoever tells who came: Peru says
        that 400,000 have entered, the Peruvian government counts 400,000."""
        lower = self.reading.lower
        begin = self.reading.sentence_tokens[sentence][0]
        begin += lower[begin] == "the"
        for name in self.by_sentence.get(sentence, ())[:1]:
            if name.first != begin or name.last >= first or name.kind not in ("place", "people"):
                continue
            then = lower[name.last : name.last + _OFFICE]
            office = next((at for at, word in enumerate(then) if word in _AUTHORITIES), None)
            if name.kind == "place" and then[0] in SOURCES:
                return name.country
            if office is not None and not SOURCES.isdisjoint(then[office + 1 : office + 3]):
                return name.country
        return None

    def _asked(self, sentence: int) -> str | None:
        """Give the place of a sentence shortly before, in one paragraph, that turns to how many there are: how many
        live in Chad is disputed, arrivals in Peru are another matter."""
        reading = self.reading
        paragraph = reading.paragraph_at(reading.sentences[sentence][0])
        for before in range(sentence - 1, max(-1, sentence - 1 - REACH), -1):
            first, last = reading.sentence_tokens[before]
            if reading.paragraph_at(reading.sentences[before][0]) != paragraph:
                return None
            turned = reading.lower[first] in DEEDS or reading.lower[first : first + 2] == ["how", "many"]
            if turned and last - first <= _WINDOW:
                return next(iter(self.around(before, last, last)[1]), None)
        return None
