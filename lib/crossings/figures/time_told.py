"""Says when the people of a count did what it tells: by a date about it, by its topic, by the count it goes on with,
else by its tense and the story."""

from . import (
    as_of,
    budget_years,
    deeds,
    measures,
    people,
    periods_beside,
    same_months,
    samples,
    series,
    so_far,
    tenses,
    times,
    untold,
    wars,
    when,
)
from .counting import number_so_many
from .mention import Article, Mention
from .not_done import is_foretold
from .times import Time
from .word_classes import CLASSES

_CLAUSE = 14  # words about a count in which "since the war" bears on it
_VALUE = 4  # words before a number in which it is said to be a value
_AT_PRESENT = frozenset(["stand", "stands", "currently"])  # the ministry stands at 40
_BY_BOAT = frozenset(["killed", "other", "detained"])
_IN_IT = frozenset(["killed", "other", "displaced"])
_DRIVEN = frozenset(["displaced", "fled", "hosted"])
_SAID = CLASSES["telling"]


def by_its_dates(article: Article, mention: Mention, action: str, country: str | None) -> Time:
    """Give the time that a date about a count tells; none of a whole that only some go from: return 40 of the 300."""
    reading, verb, own = article.reading, mention.verb, article.stamped
    if deeds.is_whole_of_some(reading.lower, mention.begin, mention.first):
        return Time()
    if number_so_many(reading.lower, mention.first):
        return Time()  # Malians, who number 900, are to leave by May 31
    dates = mention.dates.near
    up_to = deeds.goes_up_to(reading.lower, mention.begin, mention.first)
    if up_to and not deeds.is_of_a_period(reading.lower, mention.begin, mention.first):
        # the date before it is that of the newcomers
        dates = [date for date in dates if date["start"] >= reading.starts[mention.first]]
    own_day = (own["start"], own["end"]) if own else None
    flow = measures.of(reading, mention, action) == "flow"
    if not flow:
        dates = [date for date in dates if not as_of.is_to_come(reading, date, mention.count.last)]
    return when.of(
        reading, dates, mention.first, mention.count.last, mention.dates.before, own_day, verb.at if verb else None,
        flow=flow, country=country,
    )  # fmt: skip


def by_its_topic(article: Article, mention: Mention, told: Time) -> Time:
    """Give the time of a count, that of its topic where its words give none; none where they give only the day on
    which a number was said that the article told before: it had said 4,000 on Wednesday."""
    reading, carried = article.reading, mention.carried
    if told.value is None and reading.published is not None:
        told = when.year_of_the_topic(reading, mention.dates.before, mention.sentence)
        ended = budget_years.just_ended(reading, mention.dates.before, mention.sentence)
        told = times.time(ended) if told.value is None and ended is not None else told
    if when.is_left_behind(reading, mention.first, mention.count.last):
        # In 2012 arrivals dropped from 2,706 to 1,508; on which day the old number was told, nobody says.
        before = when.year_before(told.value)
        return Time() if told.is_day() else before if before.value is not None else told
    if carried is None or reading.lower[mention.first - 1] not in _SAID or carried["when"] is None:
        return told
    raised = deeds.is_raised_on(reading, carried["sentence"], carried["end"])
    return Time() if told.is_day() and not raised else told


def of_a_total(article: Article, mention: Mention, told: Time, origin: str | None) -> Time:
    """Give the time of a count since a war, or until the day of the tally that it is by."""
    reading = article.reading
    begin = max(mention.begin, mention.first - _CLAUSE)
    since = wars.since(reading.lower, begin, min(mention.end, mention.noun.at + _CLAUSE), origin)
    told = when.open_since(since) if since is not None else told
    until = as_of.closed(reading, mention.dates.near, mention.count.last, mention.end, told.value)
    return told if until == told.value else times.time(until)


def carried_on(article: Article, mention: Mention, told: Time, action: str) -> Time:
    """Give the time of a count, that of the one it goes on with where it has none of its own."""
    carried, lower = mention.carried, article.reading.lower
    beside = periods_beside.of(
        article.reading, mention.dates.near, mention.dates.before, mention.first, mention.count.last,
        carried["when"] if carried is not None else None,
    )  # fmt: skip
    if beside is not None or carried is None:
        return told if beside is None else beside
    months = same_months.of(
        lower, mention.first, mention.count.last, told.value, carried["when"], article.reading.published
    )
    months = months or budget_years.of_another(told.value, carried["when"])
    if months is not None:
        return times.time(months)
    same_sentence = mention.sentence == carried["sentence"]
    if same_sentence and when.is_in_the_last(lower, mention.count.last):
        return when.year_before((carried["when"] or "")[: len("2015")])
    if carried["measure"] == "flow" and action == carried["action"]:
        told = as_of.since_that_of(told, carried["when"])
    part = mention.decision.rule == "breakdown" and same_sentence and carried["when"] is not None
    part = part and not when.has_its_own(article.reading, mention.dates.near, mention.count.last)
    part = part and ";" not in lower[article.reading.token_at(carried["start"]) : mention.first]
    # Of those who were sent home since May many had been held: not since May.
    deed = action == carried["action"] or same_sentence or action not in people.STAYING
    alike = same_sentence and action == carried["action"]  # 45,000 have no roof for the one, 50,000 for the other
    deed = deed and (alike or action in people.STAYING or not tenses.is_of_now(article.reading, carried))
    # When smugglers were caught is not when the people were saved.
    deed = deed and (article.disaster.value is None or action not in _BY_BOAT or carried["action"] in _IN_IT)
    if (told.value is None or part) and deed and not _is_of_another_time(article, mention):
        told = times.of_figure(carried)
    if same_sentence and lower[mention.first - 1] == "from" and told.value == carried["when"]:
        to = article.reading.token_at(carried["start"]) - 1
        before = when.year_before(told.value)
        if lower[to] == "to" and before.value is not None:
            return before  # fell last year, to 1,387 from 1,894
    return told


def _is_of_another_time(article: Article, mention: Mention) -> bool:
    """Tell whether a count is told as that of another time than the one it goes on with."""
    reading, first, near = article.reading, mention.first, mention.carried
    lower, dates = reading.lower, mention.dates.near
    return (
        (deeds.goes_up_to(lower, mention.begin, first) and not deeds.is_of_a_period(lower, mention.begin, first))
        or (times.ends_on_a_day(near["when"]) and deeds.is_raised(lower, mention.begin, first))
        or (mention.sentence != near["sentence"] and not _AT_PRESENT.isdisjoint(lower[first - _VALUE : first]))
        or (
            mention.sentence != near["sentence"]
            and near["action"] in people.STAYING
            and mention.before.same is None
            and tenses.are_there_now(lower, mention.begin, first)
        )
        or lower[mention.count.last : mention.count.last + 2] == ["for", "the"]  # 10 for the weeks since New Year
        or lower[mention.count.last : mention.count.last + 1] == ["then"]
        or series.is_the_total(lower, mention.count)
        or is_foretold(lower, mention.count.number, mention.count.last)
        or (
            (times.is_day(near["when"]) or mention.sentence != near["sentence"])
            and when.is_left_behind(reading, first, mention.count.last)
        )
        or when.is_before_a_date(reading, dates, first)
        or when.is_told_at_a_time(reading, dates, first)
        or (mention.count.low != near["low"] and when.names_a_value(lower, first))
    )


def otherwise(article: Article, mention: Mention, told: Time, action: str, measure: str, population: str) -> Time:
    """Give the time of a count that has none so far (``told``), by what the story tells; none of a survey itself."""
    reading = article.reading
    if told.value is None and mention.near is not None and as_of.is_over_the_same(reading.lower, mention.count.last):
        told = times.of_figure(mention.near)
    if measure == "stock" and told.value is not None:
        told = tenses.at_present(reading, mention, as_of.at_its_end(told))
    if told.value is None and measure == "stock":
        told = as_of.before(reading, mention.dates.near, mention.begin, mention.first)
    if told.value is None and measure == "flow":
        told = so_far.gone_on(reading, mention)
    if told.value is None and measure == "flow":
        told = so_far.of_whom(reading, mention)
    if told.value is None:
        told = tenses.of(reading, mention, action, measure, population)
    told = untold.time_of_a_tally(article, mention, action, told)
    told = untold.time_of_nobody(article, mention, told)
    told = untold.time_of_the_disaster(article, mention, action, told)
    if told.value is None and article.about.at_sea:
        told = _of_the_boat(mention, action)
    if told.value is None and population == "internally_displaced" and action in _DRIVEN:
        told = article.month
    if told.value is None and measure == "stock":
        told = tenses.by_default(reading, mention, action, population)
    told = so_far.since(reading, mention, told)
    if told.value is None and mention.near is not None and so_far.of_those(reading, mention):
        told = times.of_figure(mention.near)
    if told.value is None and measure == "flow":
        told = tenses.gone_on(reading, mention)
    if samples.is_of_a_survey(reading.lower, mention.first) and not any(
        row["start"] > reading.starts[mention.first] for row in mention.dates.near
    ):
        return Time()  # of a survey itself no day is told
    return told


def _of_the_boat(mention: Mention, action: str) -> Time:
    """Give the day on which a boat was found or lost, for those whom the next sentence counts of it: on Tuesday nine
    drowned off Lampedusa. The coast guard saved 40."""
    near = mention.near
    if near is None or not times.is_day(near["when"]) or mention.sentence - near["sentence"] > 1:
        return Time()
    return times.of_figure(near) if action in _BY_BOAT and near["action"] in _BY_BOAT else Time()
