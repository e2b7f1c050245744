"""Fills what a count's own words leave out from the story it stands in: where its boats go, where its camp burnt, on
which day, since when all those came whom a tally counts."""

from datetime import timedelta
from typing import NamedTuple

from crossings import edtf

from . import disasters, people, running
from .mention import Article, Mention
from .times import Time, time

_BY_SEA = frozenset(["killed", "other", "fled"])
_OF_A_BOAT = frozenset(["killed", "other", "arrived"])
_PERFECT = frozenset(["has", "have"])
_DONE, _NEAR = 5, 3  # words from nobody to "have", sentences back to the day
_OF_THE_STORY = timedelta(62)
_BESIDE, _NAMES = 24, 6  # words before a count of dead, and names from there, by which they died at home


class Way(NamedTuple):
    """An action with the places that it led from and to."""

    action: str
    origin: str | None
    destination: str | None


def way(article: Article, mention: Mention, told_way: Way, told: Time, *, nowhere: bool) -> Way:
    """Give the way of a count, with where the story has it where its words do not: those who died at sea or were saved
    went where its boats go, the dead of a camp's fire were where it burnt."""
    shore = article.shore
    if told_way.action not in _BY_SEA:
        return told_way
    if told_way.destination in shore.untold:
        return told_way._replace(destination=None)
    if told_way.destination in shore.left and told_way.action in ("killed", "other"):
        told_way = told_way._replace(destination=None)  # a boat that set out from Tunisia, and sank off it
    if told_way.destination is not None or told_way.action == "fled" or (nowhere and told_way.action != "killed"):
        return told_way
    by_land = not article.about.at_sea
    whole_year = told.first is not None and told.last is not None and told.last - told.first > _OF_THE_STORY
    if whole_year and not by_land:
        return told_way  # of a whole year, on every route
    there = shore.country
    if told_way.action == "killed" and by_land:
        there = _of_the_living(article, mention, told_way.origin)
    return told_way._replace(destination=there if there != told_way.origin else None)


def _of_the_living(article: Article, mention: Mention, home: str | None) -> str | None:
    """Give the country where those were, or went, of whom some died: that of the count before the dead, else that which
    the story is told from or that all its people go to. None of those who died at home, by the words of their sentence,
    nor of defectors: their news is told from where others of them came."""
    places, near = article.places, mention.near
    reading = article.reading
    begin = reading.name_from(max(mention.begin, mention.first - _BESIDE))
    beside = reading.names[begin : begin + _NAMES]
    at_home = any(name.country == home and name.kind == "place" and name.first < mention.end for name in beside)
    if at_home or people.of_origin(article.about.origin) == "defectors":
        return None
    if near is not None and near["destination"] in places.countries and near["action"] != "repatriated":
        return near["destination"]
    return places.scene or (places.goals[0] if places.goals and places.one_way else None)


def from_its_shore(article: Article, mention: Mention, told_way: Way, told: Time, population: str) -> Way:
    """Give the way of a count, from where the boats of the story set out for those of them whose own sentence tells
    nothing else, whatever country they are of: a boat that left Izmir carried Afghans. Whoever defected left home."""
    left = article.shore.left
    if len(left) != 1 or told_way.action not in _OF_A_BOAT or population == "defectors":
        return told_way
    sources, _, _ = article.places.around(mention.sentence, mention.first, mention.noun.at)
    if sources:
        return told_way
    if told.first is None or (told.last is not None and told.last - told.first <= _OF_THE_STORY):
        return told_way._replace(origin=next(iter(left)))
    # Those of a whole year set out from everywhere.
    return told_way._replace(origin=None) if told_way.origin in left and mention.noun.country is None else told_way


def time_of_a_tally(article: Article, mention: Mention, action: str, told: Time) -> Time:
    """Give the time of a count, that up to its day where it is a tally of all who came until then: on Monday the figure
    was 370,000."""
    if action not in running.COMING or not told.is_day() or not running.is_tally(article.reading, mention):
        return told
    since, start = article.beginning
    known = since.value is not None and since < told and start <= article.reading.starts[mention.first]
    return time(edtf.interval(since.value if known else None, told.value))


def time_of_nobody(article: Article, mention: Mention, told: Time) -> Time:
    """Give the time of a count of nobody, the day told last before it, as news tells that nobody came when somebody
    might have: on Thursday the buses stayed empty. Nobody came. The day of publication where none is told or nobody has
    done it up to now."""
    reading = article.reading
    if mention.count.high != 0 or told.value is not None or reading.published is None:
        return told
    if any(row.get("kind") == "DURATION" for row in mention.dates.near):
        return told  # in a month nobody came
    after = reading.lower[mention.count.last : mention.count.last + _DONE]
    if not _PERFECT.isdisjoint(after):
        return time(reading.published.isoformat())
    for row in reversed(mention.dates.before + mention.dates.near):
        near = mention.sentence - reading.sentence_at(row["start"]) <= _NEAR
        if near and row.get("precision") in ("day", "time") and row["day_from"] is not None:
            recent = timedelta(0) <= reading.published - row["day_from"] <= _OF_THE_STORY
            return time(row["day_from"].isoformat()) if recent else told
    return time(reading.published.isoformat())


def time_of_the_disaster(article: Article, mention: Mention, action: str, told: Time) -> Time:
    """Give the time of a count, the day of the disaster for those who died or were saved in it on no day told; who is
    missing is so on the day of publication."""
    reading, day, count = article.reading, article.disaster, mention.count
    today = reading.published.isoformat() if reading.published is not None else None
    lost = action == "other" and article.about.at_sea and told.value is None
    lost = lost and disasters.are_missing(reading, count.last)
    if day.value is None and lost and today is not None:
        return time(today)  # missing from a boat of which no day is told
    there = action == "hosted" and told.value is None and disasters.had_been_there(reading.lower, mention.noun.at)
    if there and day.value is not None:
        return day  # the sections in which 124,000 people had been living
    if day.value is None or not disasters.is_of_it(
        reading, count.first, count.last, count.low, count.high, action, at_sea=article.about.at_sea
    ):
        return told
    if action == "other" and today is not None and disasters.are_missing(reading, count.last):
        return time(today) if told.value in (None, day.value) else told
    gone_on = mention.carried is not None and told.value == today == mention.carried["when"]
    if gone_on and disasters.are_missing(reading, reading.token_at(mention.carried["end"])):
        return day  # missing are those of today, dead and saved beside them those of that day
    toll = mention.carried is not None and (mention.carried["when"] or "").startswith(f"{day.value}/")
    toll = toll or disasters.is_of_a_toll(reading, count.first)
    if action == "killed" and toll and told.is_day() and told > day:
        return time(edtf.interval(day.value, told.value))  # by then the toll had come to so many
    return day if told.value is None else told
