"""Says how one claim of a quantity stands to an earlier one, and why.

A *repeat* is the same number, or one that can be the same. A *series* is a count of another time: a running total that
was counted on, people in a place at a later day, a movement as it grew. A *revision* is another count of the same thing
by the same claimant, or by a later report of the story; a *correction* says that it puts another right; a *conflict*
cannot be true beside it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from crossings.across.reported import Telling, number

from .contrasts import corrects, grew, of_growth, refuses, went_on
from .kinship import ratio, tally
from .said_before import by_the_same, puts_right, raised_it, revises, words_before

_NONE, _WEEK, _MONTH = timedelta(0), timedelta(days=7), timedelta(days=31)
_QUARTER, _YEAR = timedelta(days=92), timedelta(days=366)
_DOUBLE = 2
_ROUNDED = 1.1  # a headline rounds the count that the story gives
_PROVISIONAL = 1.05  # so far an early count of a period may be off
_LATEST = 40  # claims told before one that it is held against
_BEFORE = 80  # code points before a count in which the article says that it puts another right


@dataclass(slots=True, eq=False)
class Claim:
    """One count of one quantity by one claimant: its tellings in order of time."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def first(self) -> Telling:
        """The first telling."""
        return self.tellings[0]

    def told_by(self, telling: Telling) -> bool:
        """Tell whether a telling is of this claim: the same number by the same claimant, whatever its hedge."""
        one, other = self.first.claimant, telling.claimant
        same = one.may_be(other) if one and other else one is other
        return same and self.first.value == telling.value

    def same_claimant(self, other: "Claim") -> bool:
        """Tell whether two claims are by one named claimant."""
        one, two = self.first.claimant, other.first.claimant
        return bool(one and two and one.same(two))


def claims_of(tellings: list[Telling]) -> list[Claim]:
    """Give the claims that the tellings of one quantity make, in the order in which they were first told."""
    found: list[Claim] = []
    by_value: dict[tuple, list[Claim]] = {}
    for telling in _once_an_article(tellings):
        there = by_value.setdefault(telling.value, [])
        claim = next((claim for claim in there if claim.told_by(telling)), None)
        if claim is None:
            claim = Claim()
            there.append(claim)
            found.append(claim)
        claim.tellings.append(telling)
    return found


def _once_an_article(tellings: list[Telling]) -> list[Telling]:
    """Give the tellings in order of time, of those of one number in one article one for each claimant.

    A headline, and the article's own voice, tell the number of the claimant whom the article names: what they say is
    a mention of it. So is a headline's round number, and a range from the lowest to the highest number of the story.
    """
    found: dict[tuple, list[Telling]] = {}
    of_article: dict[str, list[Telling]] = {}
    for telling in sorted(tellings, key=lambda telling: (telling.headline, telling.claimant is None, telling.order)):
        story = of_article.setdefault(telling.article, [])
        summed = _summed_up(telling, story)
        if summed:
            summed[0].mentions = (*summed[0].mentions, *telling.mentions)
            continue
        story.append(telling)
        told = found.setdefault((telling.article, telling.value), [])
        known = any(one.claimant and telling.claimant and one.claimant.may_be(telling.claimant) for one in told)
        if not told or not (known or telling.headline or telling.claimant is None):
            told.append(telling)
        else:
            told[0].mentions = (*told[0].mentions, *telling.mentions)
            # What the headline gives to somebody the story need not give to him again: so says his report.
            told[0].claimant = told[0].claimant or telling.claimant
    return sorted((telling for told in found.values() for telling in told), key=lambda telling: telling.order)


def _summed_up(headline: Telling, story: list[Telling]) -> list[Telling]:
    """Give the tellings of an article whose numbers its headline sums up or rounds; none where it tells its own."""
    if not headline.headline or headline.claimant:
        return []
    low, high = headline.value
    if low != high:
        ends = [telling for telling in story if {low, high} & set(telling.value)]
        return ends if {low, high} <= {end for telling in ends for end in telling.value} else []
    return [
        telling
        for telling in story
        if telling.value != headline.value and ratio(telling, headline) <= _ROUNDED and telling.meets(headline)
    ]


def related(told: list[Claim], texts: Mapping[str, str]) -> Iterator[tuple[Claim, str, Claim | None, str]]:
    """Give each claim of a quantity with its relation to those told before it, the one it stands to, and the reason.

    Parameters
    ----------
    told : list of Claim
        In the order in which they were first told.
    texts : mapping
        The text of each article, by its id.
    """
    by_value: dict[tuple, Claim] = {}
    for at, claim in enumerate(told):
        same = by_value.setdefault(claim.first.value, claim)
        # The first and the latest ones: what a running total was long ago it is no longer.
        earlier = [*told[: min(at, 1)], *told[max(1, at - _LATEST) : at]]
        yield claim, *_relation(claim, earlier, None if same is claim else same, texts)


def _relation(
    claim: Claim, earlier: list[Claim], same: Claim | None, texts: Mapping[str, str]
) -> tuple[str, Claim | None, str]:
    if not earlier:
        return "first", None, _alone(claim)
    told = claim.first
    other = [each for each in earlier if each.first.value != told.value]
    corrected = next((each for each in reversed(other) if _corrects(told, each, texts)), None)
    if corrected:
        # The correction says what it mends, too: what it puts right is the count that was told before.
        corrected = next(each for each in other if each is corrected or _told_before(each, corrected, told))
        return "correction", corrected, f"{_by(told)} puts {number(told)} in the place of {number(corrected.first)}"
    if same:
        return "repeat", same, _repeated(told, same.first)
    return _differing(claim, other, texts)


def _differing(claim: Claim, other: list[Claim], texts: Mapping[str, str]) -> tuple[str, Claim, str]:
    """Give the relation of a claim whose number nobody told before."""
    told = claim.first
    own = next((each for each in reversed(other) if each.same_claimant(claim) or _had_said(told, each)), None)
    followed = own or next(
        (each for each in reversed(other) if _updates(told, each.first) or _raised(told, each.first, texts)), None
    )
    had_said = followed is not None and _had_said(told, followed)
    if followed and (had_said or _revised(told, followed.first, texts)):
        # Who raises the count of people who are still coming counts on.
        if not had_said and _moved_on(told, followed.first, by_the_same=followed is own):
            return "series", followed, _of_another_time(told, followed.first, texts)
        return "revision", followed, f"{_who(followed.first)} had {number(followed.first)}{_gap(told, followed.first)}"
    if own and not told.meets(own.first):
        if _grew(told, own.first, texts) or _moved_on(told, own.first, by_the_same=True):
            return "series", own, _of_another_time(told, own.first, texts)
        if _later(told, own.first):
            return "revision", own, f"{_who(told)} had {number(own.first)}{_gap(told, own.first)}"
    apart = [each for each in reversed(other) if not told.meets(each.first)]
    # A running total outgrows the earlier ones: it stands to the one that it can be the same as.
    if not apart or (told.figure.running and len(apart) < len(other)):
        near = own if own and own not in apart else next(each for each in reversed(other) if each not in apart)
        if told.figure.running and _moved_on(told, near.first):
            return "series", near, _of_another_time(told, near.first, texts)
        return "repeat", near, f"a number that can be the same: {number(near.first)}, {_said(near.first)}"
    contested = [each for each in apart if not _of_two_times(told, each.first, texts)]
    if not contested:
        return "series", apart[0], _of_another_time(told, apart[0].first, texts)
    early = next((each for each in contested if _was_early(told, each.first)), None)
    if early:
        return "revision", early, f"a later count of the period than {number(early.first)}{_gap(told, early.first)}"
    before = next((each for each in contested if _updates(told, each.first)), None)
    if before and not _stands_by(told, before.first, other):
        gap = _gap(told, before.first)
        return "revision", before, f"a later report of the story that had {number(before.first)}{gap}"
    if own in contested:
        return "conflict", own, f"both {number(own.first)} and {number(told)} are given by {_who(told)}"
    against = _told_last(told, contested)
    return "conflict", against, _against(told, against.first)


def _of_two_times(told: Telling, before: Telling, texts: Mapping[str, str]) -> bool:
    return _moved_on(told, before) or _grew(told, before, texts) or _outgrown(told, before, texts)


def _told_last(told: Telling, contested: list[Claim]) -> Claim:
    """Give the claim that the article tells last before a count, which that contradicts; else the latest one."""

    def place(claim: Claim) -> int:
        of_article = (telling for telling in claim.tellings if telling.article == told.article)
        starts = (start for telling in of_article for start, _ in telling.mentions if start < told.row["start"])
        return max(starts, default=-1)

    return max(contested, key=place)  # of equals the first


def _stands_by(told: Telling, before: Telling, other: list[Claim]) -> bool:
    """Whether the article of a telling has a source for the earlier number, too: then none is put in its place."""
    return any(
        each.article == told.article and each.claimant and each.meets(before)
        for claim in other
        for each in claim.tellings
    )


def _against(told: Telling, before: Telling) -> str:
    one, other = number(told), number(before)
    if told.article == before.article and told.claimant is before.claimant:
        return f"the article gives both {other} and {one}"
    if told.figure.running and _later(told, before):
        return f"a running total lower than {other}, {_said(before)}{_gap(told, before)}"
    return f"{one}, {_said(told)}, against {other}, {_said(before)}{_gap(told, before)}"


def _said(telling: Telling) -> str:
    return f"claimed by {telling.claimant.name}" if telling.claimant else "in an article's own voice"


def _alone(claim: Claim) -> str:
    return f"told first, {_said(claim.first)}"


def _who(telling: Telling) -> str:
    return telling.claimant.name if telling.claimant else "an article's own voice"


def _by(telling: Telling) -> str:
    return "a correction" if telling.kind == "correction" else "the article"


def _repeated(told: Telling, before: Telling) -> str:
    if told.root == before.root and told.article != before.article:
        how = {"copy": "a copy", "update": "an update", "correction": "a correction"}.get(told.kind, "another report")
        return f"the same number in {how} of the same story"
    if told.article == before.article:
        return f"the same number in the same article, {_said(before)}"
    return f"the same number, {_said(before)}{_gap(told, before)}"


def _later(told: Telling, before: Telling) -> bool:
    return bool(told.day and before.day and told.day > before.day)


def _gap(told: Telling, before: Telling) -> str:
    """Say how much later one telling is than another; empty where that is not known or they are of one day."""
    if not _later(told, before):
        return ""
    days = (told.day - before.day).days
    if days < 60:
        return f", told {days:,} day{'' if days == 1 else 's'} earlier"
    if days < 730:
        return f", told {round(days / 30.44)} months earlier"
    return f", told {round(days / 365.25)} years earlier"


def _moved_on(told: Telling, before: Telling, *, by_the_same: bool = False) -> bool:
    """Tell whether a number that is counted on, or of people at a time, is of another time than one told before it.

    Two claimants may count on at a different pace, and are held against each other for a month; one claimant's running
    total is of the day of each report.
    """
    if not (told.window and before.window):
        return False
    later = told.window[1] - before.window[1]
    grown = told.value[0] > before.value[1]
    if _begun_alike(told, before) and grown and later > _MONTH:
        return True
    if _looks_back(told, before):
        return True
    if told.figure.running:
        return told.article != before.article and later > (_NONE if by_the_same else _MONTH) and grown
    if _of_the_dead(told, before):
        return grown and later > _NONE  # more of the dead are found from day to day
    if tally(told) and tally(before):
        dated = told.figure.first and before.figure.first
        # Of a time that is only guessed at: the lower number is of the earlier time.
        return later != _NONE if dated else later * (1 if grown else -1) > _NONE
    # The ministry had 60,000 in May, the police have 68,000: one article sets two voices side by side.
    if told.article == before.article and told.claimant and before.claimant and not (told.dated and before.dated):
        return False
    # Time makes a number grow, but it does not double it while it is told as one.
    return told.figure.measure == "stock" and later > _WEEK and ratio(told, before) < _DOUBLE


def _looks_back(told: Telling, before: Telling) -> bool:
    """Tell whether a report has the lower running total of an earlier day: 10,000 by May, where 18,000 was told."""
    if not (told.figure.running and before.figure.running and told.window and before.window):
        return False
    return told.value[1] < before.value[0] and before.window[1] - told.window[1] > _MONTH


def _of_the_dead(told: Telling, before: Telling) -> bool:
    """Tell whether two counts are of people who died, each up to a day that its article tells."""
    dead = {told.figure.action, before.figure.action} == {"killed"}
    return dead and None not in (told.figure.last, before.figure.last)


def _outgrown(told: Telling, before: Telling, texts: Mapping[str, str]) -> bool:
    """Tell whether an article tells an undated count as a step of a movement that had grown on by the day of another.

    It had leapt from 41,000 to 46,000; on Saturday it was 52,000.
    """
    steps = told.article == before.article and tally(told) and tally(before)
    later = told.figure.last is not None and before.figure.when is None and told.value[0] > before.value[1]
    return steps and later and of_growth(texts.get(before.article, ""), before.row)


def _begun_alike(told: Telling, before: Telling) -> bool:
    """Tell whether two counts are of a movement since one beginning: since 1948, from 1948 to last November."""
    return (
        told.figure.first is not None
        and told.figure.first == before.figure.first
        and {told.figure.measure, before.figure.measure} == {"flow"}
    )


def _grew(told: Telling, before: Telling, texts: Mapping[str, str]) -> bool:
    """Tell whether one article says that two numbers are of two times: 46,000, where a day earlier it had 41,000.

    So it is where it looks back on a number that an earlier article told: it went from 41,000 to 46,000.
    """
    text = texts.get(told.article)
    if not text:
        return False
    if told.article == before.article:
        return grew(text, before.row, told.row)
    return any(went_on(text, told.row, number) for number in {*before.value})


def _had_said(told: Telling, before: Claim) -> bool:
    """Tell whether an article says that the claimant of its count had said an earlier one before."""
    again = next((each for each in before.tellings if each.former and each.article == told.article), None)
    return again is not None and not told.former and by_the_same(again, told)


def _raised(told: Telling, before: Telling, texts: Mapping[str, str]) -> bool:
    """Tell whether an article tells a count and then that it was raised: the Star has 600, since raised to 646."""
    between = texts.get(told.article, "")[before.row["end"] : told.row["start"]]
    return told.article == before.article and raised_it(between)


def _revised(told: Telling, before: Telling, texts: Mapping[str, str]) -> bool:
    """Tell whether the words say that a later count is put in the place of an earlier one: it raised it to 5,200."""
    text = texts.get(told.article)
    after = _later(told, before) or told.article == before.article
    return bool(text) and after and any(revises(text, start) for start, _ in told.mentions)


def _of_another_time(told: Telling, before: Telling, texts: Mapping[str, str]) -> str:
    if _grew(told, before, texts):
        first, later = (before, told) if told.article == before.article else (told, before)
        return f"the article gives {number(first)} and {number(later)} for two times"
    if _of_the_dead(told, before):
        return f"the dead up to a later day than {number(before)}{_gap(told, before)}"
    if _looks_back(told, before):
        return f"a running total up to an earlier day than {number(before)}{_gap(told, before)}"
    if told.figure.running or _begun_alike(told, before):
        return f"a running total, counted on from {number(before)}{_gap(told, before)}"
    (first, last), (other_first, other_last) = told.window, before.window
    time = "a later" if first > other_last else "an earlier" if last < other_first else "another"
    return f"people at {time} time than {number(before)}{_gap(told, before)}"


def _was_early(told: Telling, before: Telling) -> bool:
    """Tell whether an earlier telling counted a period that had just ended, and this one the same period a year on.

    The count of a year that is published in January is provisional, by whomever it is told; two named claimants that
    differ contradict each other.
    """
    if told.period is None or told.period != before.period or not _later(told, before):
        return False
    if told.claimant and before.claimant and not told.claimant.same(before.claimant):
        return False
    ended = before.period[1]
    fresh = ended <= before.day <= ended + _QUARTER and told.day > ended + _YEAR
    return fresh and ratio(told, before) <= _PROVISIONAL


def _updates(told: Telling, before: Telling) -> bool:
    """Tell whether a telling is of a later article of the same chain, and not the word of another claimant there."""
    if told.root != before.root or told.article == before.article or told.kind not in ("update", "correction"):
        return False
    # Within one story the short name is the long one: the border agency, the border agency of Chad.
    return not (told.claimant and before.claimant and not told.claimant.may_be(before.claimant))


def _corrects(told: Telling, before: Claim, texts: Mapping[str, str]) -> bool:
    """Tell whether the article says that its count stands in the place of an earlier one: it should have been 31."""
    if any(puts_right(told, telling) for telling in before.tellings):
        return True
    text = texts.get(told.article)
    if not text:
        return False
    for start, end in told.mentions:
        if corrects(words_before(text, start, _BEFORE), strictly=True):
            return True
        again = next((t for t in before.tellings if t.article == told.article), None)
        if again and _of_two_voices(told, before.first):
            continue
        if again and any(0 < at - end < _BEFORE and refuses(text[end:at]) for at, _ in again.mentions):
            return told.kind == "correction" or _earlier_article(before, told)
    return False


def _of_two_voices(told: Telling, before: Telling) -> bool:
    """Tell whether another than who had told an earlier number says that it is not so: that is a word against his.

    20, not 35, an official says: the charity that has 35 has taken nothing back. A correction of the paper's own has.
    """
    differ = bool(told.claimant) and not (before.claimant and told.claimant.may_be(before.claimant))
    return differ and told.kind != "correction"


def _told_before(before: Claim, corrected: Claim, told: Telling) -> bool:
    return before.first.value == corrected.first.value and _earlier_article(before, told)


def _earlier_article(before: Claim, told: Telling) -> bool:
    return any(telling.article != told.article and telling.root == told.root for telling in before.tellings)
