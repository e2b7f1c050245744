"""Holds what the slots of a figure are filled from: the article as it was read, and one count in it."""

from typing import NamedTuple

from crossings.reading import Reading

from .beginnings import Beginning
from .counts import Count
from .detect import Found
from .nouns import Noun
from .routes import Routes
from .shores import Shore
from .story import Story
from .times import Time
from .verbs import Verb

# The rules by which a count goes on with the one before it.
_CARRIED = frozenset(["carried_number", "breakdown", "number_reported", "people_of_the_story", "the_same_people",
                      "number_put_right", "list_of_places", "number_of_the_story"])  # fmt: skip
_OF_THE_TOPIC = frozenset(["number_reported", "carried_number"])
_REACH = 2  # sentences that a count may stand after the one that it goes on with


class Article(NamedTuple):
    """An article with all that is told once of it: its places, what it calls its people most (``main``), whose
    displacement it is about, its quotations, the month it tells of (see ``publication.month``), the row of the day it
    gives as its own, the day of the disaster that it tells of (see ``disasters.day``), when the flight that it tells of
    began (see ``beginnings.of``), where its boats go, and who is counted in news from home (see
    ``at_home.population``)."""

    reading: Reading
    places: Routes
    main: str | None
    about: Story
    quotes: list[dict]
    month: Time
    stamped: dict | None
    disaster: Time = Time()
    beginning: Beginning = Beginning()
    shore: Shore = Shore()
    at_home: str | None = None


class Dates(NamedTuple):
    """The dates of a count's sentence, and the last few before the sentence."""

    near: list[dict]
    before: list[dict]


class Before(NamedTuple):
    """Figures told before a count, where there are any: the last, the last of the same people, the last of the same
    large number, the last running total; those it may go on with have a column ``sentence``."""

    last: dict | None = None
    same: dict | None = None
    again: dict | None = None
    total: dict | None = None


class Mention(NamedTuple):
    """One count of displaced people: its number, its noun, the decision that it is one, its sentence and the
    sentence's tokens ``begin`` to ``end``, the dates about it, the figures before it, the one that it stands ``near``
    and the one that it goes on with (``carried``); ``worldly`` where its sentence counts all the world's displaced; its
    ``first`` token and the ``verb`` that governs it."""

    count: Count
    noun: Noun
    decision: Found
    sentence: int
    begin: int
    end: int
    dates: Dates
    before: Before
    near: dict | None
    carried: dict | None
    worldly: bool
    first: int
    verb: Verb | None

    @property
    def is_of_the_topic(self) -> bool:
        """Whether the count gives the number that the article last spoke of."""
        return self.decision.rule in _OF_THE_TOPIC


def mention(
    reading: Reading, count: Count, noun: Noun, decision: Found, dates: Dates, before: Before, *, worldly: bool
) -> Mention:
    """Give a count with the figure before it that it stands near, or goes on with."""
    sentence = reading.sentence_of[count.first]
    # "The agency put the number at 300,000": the number that the article last spoke of, however far before.
    far = decision.rule in _OF_THE_TOPIC and (noun.kind == "bare" or noun.word == "people")
    last = before.last
    near = last if last is not None and (far or sentence - last["sentence"] <= _REACH) else None
    near = before.same or near
    carried = near if decision.rule in _CARRIED or before.same is not None else None
    begin, end = reading.sentence_tokens[sentence]
    return Mention(
        count, noun, decision, sentence, begin, end, dates, before, near, carried, worldly, count.first, decision.verb
    )
