"""Makes the rows of events from the clauses and the dated nouns of each sentence."""

from crossings.reading.date_spans import joined
from crossings.reading.evidence import stamp

from . import (
    accounts,
    chronology,
    confidence,
    dating,
    factuality,
    headline_days,
    nouns,
    places,
    reporting,
    subjects,
    told_again,
    undated_nouns,
    uses,
    wording,
)
from . import clauses as clause_finder
from .added import added
from .article import Article, counted_as, head_span, is_number, story_sentences
from .auxiliaries import JOINED
from .clause import Clause
from .verbs import kinds, noun_kinds
from .word_classes import CLASSES

_RULES = {
    "past": "past_verb", "perfect": "perfect_verb", "passive": "passive_verb", "progressive": "progressive_verb",
    "modal": "modal_verb", "infinitive": "governed_infinitive", "present": "present_verb",
    "participle": "participle_after_noun", "gerund": "verb_after_preposition", "result": "result_in_ing",
}  # fmt: skip
_SPANNING = CLASSES["spanning"]
_OF_PEOPLE = frozenset(["who", "whom", "whose"])  # where those are is not where the clause is
_ABLE = frozenset(["could", "couldn't"])
_CAN = frozenset(["can", "cannot", "can't"])
_FEARED = CLASSES["presumed"] | CLASSES["facing"]
_CAPABLE = CLASSES["capable"]
_ONE = frozenset(["one", "another"])
_DESCRIBED = ([",", "a"], [",", "an"])
_THOSE = frozenset(["those", "all"])
_LONGEST_WHO = 14  # tokens of: who have not made it
_NOT_FINITE = frozenset(["be", "been", "being"])
_SPEAKERS_OWN = frozenset(["i", "we"])
_POINTING = frozenset(["the", "these", "those", "all"])
_FAR_FROM_LEAD = 30  # tokens from the place that a sentence begins with
_BEFORE_TO = 3  # tokens before an infinitive: enough food to
_SPOKEN_AT = frozenset(["at", "in", "during", "for"])


def _stands_for(article: Article, clause: Clause) -> str | tuple[int, int] | None:
    """Give the tokens that the subject of a clause stands for, or the speaker's name for I; None if it is not known."""
    reading, first = article.reading, clause.subject[0]
    start = reading.starts[first]
    if reading.lower[first].partition("'")[0] in _SPEAKERS_OWN and article.covering.direct(start):
        # In a speaker's own words I is the speaker.
        speaker = article.covering.speaker(start)
        if speaker:
            return speaker
    return article.antecedents.resolve(clause, reading.sentence_of[first])


def _who(article: Article, clause: Clause, found: str | tuple[int, int] | None) -> str:
    """Give in words whom a clause speaks of: what its subject stands for, a pronoun if that is not known."""
    if isinstance(found, str):
        return found
    reading = article.reading
    first, last = found or clause.subject
    if clause.opener == "whose" and found == clause.subject:
        return wording.told(reading, [found], (0, 0), added(article, clause, None, last, headline=False))
    if last - first == 2 and reading.lower[first] in _POINTING and is_number(reading.lower[first + 1]):
        # Those eleven: the eleven men told of before.
        counted = article.counted.get(counted_as(reading.lower[first + 1]))
        if counted and counted[0] < first:
            first, last = counted
    if last - first == 1 and reading.lower[first] in _ONE and reading.lower[last : last + 2] in _DESCRIBED:
        # One, a teacher from Lima, was found.
        behind = range(last + 2, min(clause.group.first, last + _LONGEST_WHO))
        end = next((at for at in behind if reading.lower[at] == ","), None)
        first, last = (last + 1, end) if end else (first, last)
    if reading.lower[last - 1] in _THOSE and last < clause.group.first and reading.lower[last] == "who":
        # Those who fled: without what they did nobody says who they are.
        own = clause.opener == "who" and clause.first == last
        behind = clause.core_end if own else clause.group.first
        last = behind if behind - last <= _LONGEST_WHO else last
        while not reading.lower[last - 1][-1].isalnum():
            last -= 1
    told = wording.words(reading, first, last)
    short = last - first == 1 and reading.lower[first] in JOINED
    return told[: reading.lower[first].index("'")] if short else told  # they'll: they


def _short_of_people(found: list[Clause], index: int, reach: int) -> int:
    """Give how far a clause's place may stand: not in a clause that tells of people behind its verb."""
    last = found[index].group.last
    for k in range(index + 1, len(found)):
        if found[k].first >= reach:
            break
        if found[k].opener in _OF_PEOPLE and found[k].first > last:
            return found[k].first
    return reach


def _verb_row(article: Article, found: list[Clause], index: int, dated, headline: bool, sentence: int):
    """Make the row of one clause, or None where it tells no happening."""
    reading = article.reading
    clause = found[index]
    group = clause.group
    # Asked of every clause: a pronoun behind it may stand for its subject.
    stands_for = _stands_for(article, clause) if clause.sure else None
    article.antecedents.speaks(clause, reading.sentence_of[group.first])
    following = found[index + 1] if index + 1 < len(found) else None
    if group.sort == "speech" and group.factuality == "denied":
        # They could not agree, did not accuse him: no happening is told, nor denied.
        return None
    if group.sort in ("copula", "stative") or reporting.only_reports(reading, article.date_ends, found, index):
        return None
    if uses.tells_nothing(reading.lower, clause, following):
        return None
    if group.form == "present" and group.lemma in _SPANNING and reading.lower[group.last : group.last + 1] == ["from"]:
        # A file runs from May to June.
        return None
    back = group.lemma in ("go", "date") and reading.lower[group.last : group.last + 2] == ["back", "to"]
    if back and dated and reading.token_at(dated[0]["start"]) == group.last + 2:
        # The custom goes back to 1950: of what was then nothing is told; but: went back to Chad in 1950.
        return None
    if group.lemma == "go" and following and following.group.form == "infinitive" and following.first == group.last:
        return None
    who = _who(article, clause, stands_for) if clause.sure else None
    if who is not None and who == reading.source:
        # The paper had printed the wrong day: of what it tells itself it is no part.
        return None
    stretches = wording.pieces(reading, article.date_ends, article.names_at, found, index, sentence)
    first, last = min(first for first, _ in stretches), max(last for _, last in stretches)
    row = dated[0] if dated else None
    cut = wording.date_cut(reading, article.date_ends, stretches, row, group.first)
    behind = [reading.lower[at] for at in range(group.last, last) if not cut[0] <= at < cut[1]]
    reach = _short_of_people(found, index, places.reach(reading.lower, last, clause.core_end))
    head_start, head_end = head_span(reading, group.main)
    place, stated = _where(article, clause, reach, sentence), factuality.of_verb(article, found, index, row)
    after = reading.lower[group.last] if group.last < len(reading.lower) else "."
    sure = confidence.of_verb(
        clause, who, behind, after, factuality=stated, dated=row is not None, placed=place is not None,
        headline=headline, able=not clause.conditional and _only_can(reading.lower, group),
        finite=_NOT_FINITE.isdisjoint(reading.lower[group.first : group.main]),
    )  # fmt: skip
    return {
        "start": reading.starts[first],
        "end": reading.ends[last - 1],
        "what": wording.told(reading, stretches, cut, added(article, clause, row, last, headline=headline)),
        "head": reading.text[head_start:head_end],
        "who": who,
        "where": place,
        "date_id": row["date_id"] if row else None,
        "day_from": row["day_from"] if row else None,
        "day_to": row["day_to"] if row else None,
        "factuality": stated,
        "reported_by": article.covering.speaker(head_start),
        "rule": "headline_present" if group.form == "present" and headline else _RULES[group.form],
        "confidence": round(min(0.95, max(0.05, sure)), 2),
    }


def _where(article: Article, clause: Clause, reach: int, sentence: int) -> str | None:
    """Give where a clause was: the place that it names, or that it is told of (a hotel in Lima where they met)."""
    group = clause.group
    found = places.where(article, clause.first, reach, group.main, kinds().get(group.lemma), clause.subject)
    if found is None and clause.opener == "where":
        return places.before_where(article, clause.first, sentence)
    if found is None and not clause.hangs and clause.group.first - sentence < _FAR_FROM_LEAD:
        return places.leading(article, sentence, clause.group.first)
    return found


def _only_can(lower: list[str], group) -> bool:
    """Tell whether a verb only tells what somebody can do, or is made to do: cannot stop it, the ability to stop it."""
    if group.form == "infinitive":
        return not _CAPABLE.isdisjoint(lower[max(0, group.first - _BEFORE_TO) : group.first])
    denied = lower[group.first] in _ABLE and group.factuality == "denied" and not group.suffered
    return group.form == "modal" and (denied or lower[group.first] in _CAN)


def _speaks(clause: Clause) -> bool:
    return clause.group.sort == "reporting" or clause.group.lemma == "call"


def _behind_saying(found: list[Clause], index: int) -> bool:
    """Tell whether a clause goes on from what an inserted saying told: ten came, guards said, | bringing the total."""
    before = found[index - 1] if index else None
    return before is not None and found[index].group.form == "result" and _speaks(before) and before.opener == ","


def _noun_row(article: Article, hit: tuple, first: int, end: int, found: list[Clause], told: set[str | None]) -> dict:
    """Make the row of one dated noun of happening.

    Parameters
    ----------
    article : Article
    hit : (noun, date row, rule, last token)
    first, end : int
        The sentence.
    found : list of Clause
        Its clauses.
    told : set of str
        The ids of the dates that say when an event of its verbs was.
    """
    at, date, rule, last = hit
    reading, lower = article.reading, article.reading.lower
    bounds = [clause.group.last for clause in found if clause.group.last <= at]
    start = nouns.phrase_start(lower, at, max([first, *bounds[-1:]]), article.date_ends)
    ahead = next((clause.group.first for clause in found if clause.group.first > at), end)
    last = max(last, nouns.phrase_end(lower, at, min(end, ahead), article.date_ends))
    possessor = nouns.owner(lower, start, at)
    if possessor and possessor[0] in article.date_ends:
        # Thursday's talks.
        possessor = None
    stated = nouns.factuality(lower, start, at, first)
    if stated == "happened" and reading.published and date["day_from"] > reading.published:
        stated = "planned"
    named_on = wording.restated(lower, reading.token_at(date["start"]), article.date_ends)
    named_on -= lower[named_on - 1] in ("last", "this")
    if start < named_on < last and lower[named_on - 1] == "to":
        last = named_on - 1  # dates the raid to last Monday, May 1: the raid
    cut = wording.date_cut(reading, article.date_ends, [(start, last)], date)
    of_date = reading.token_at(date["start"]), reading.token_at(date["end"] - 1) + 1
    # Told a news conference on Monday; said at a hearing.
    # Called for a meeting on Monday: that day they called.
    reports = [clause for clause in found if clause.group.last <= at < clause.last and _speaks(clause)]
    told_at = any(clause.group.lemma == "tell" or lower[start - 1] in _SPOKEN_AT for clause in reports)
    sure = confidence.of_noun(rule, lower, (start, last), at, of_date, told_at or date["date_id"] in told)
    head_start, head_end = head_span(reading, at)
    return {
        "start": reading.starts[start],
        "end": reading.ends[last - 1],
        "what": wording.told(reading, [(start, last)], cut),
        "head": reading.text[head_start:head_end],
        "who": wording.words(reading, *possessor) if possessor else None,
        "where": places.where(article, start, last, at, noun_kinds().get(lower[at]), None),
        "date_id": date["date_id"],
        "day_from": date["day_from"],
        "day_to": date["day_to"],
        "factuality": stated,
        "reported_by": article.covering.speaker(reading.starts[at]),
        "rule": rule,
        "confidence": round(sure, 2),
    }


def _deed_row(article: Article, deed: undated_nouns.Deed, first: int, end: int, found: list[Clause]) -> dict:
    """Make the row of a noun of happening without a date of its own: its token, its phrase's first, of whom it is."""
    at, start, whom, stated = deed
    reading, lower = article.reading, article.reading.lower
    ahead = next((clause.group.first for clause in found if clause.group.first > at), end)
    last = max(nouns.phrase_end(lower, at, min(end, ahead), article.date_ends), whom[1] if whom else 0)
    if stated is None and lower[start - 1] in _FEARED:
        stated = "hypothetical"
    head_start, head_end = head_span(reading, at)
    return {
        "start": reading.starts[start],
        "end": reading.ends[last - 1],
        "what": wording.told(reading, [(start, last)], (0, 0)),
        "head": reading.text[head_start:head_end],
        "who": wording.words(reading, *whom) if whom else None,
        "where": places.where(article, start, last, at, noun_kinds().get(lower[at]), None),
        "date_id": None,
        "day_from": None,
        "day_to": None,
        "factuality": stated or nouns.factuality(lower, start, at, first),
        "reported_by": article.covering.speaker(reading.starts[at]),
        "rule": "noun_of_deed",
        "confidence": confidence.OF_DEED,
    }


def find(reading, dates: list[dict], quotes: list[dict]) -> list[dict]:
    """Give the rows of the table ``events`` for one article, in text order.

    A row is a clause with a verb of happening, or a noun of happening that a date belongs to. Verbs that only report
    speech and verbs of state make no row.

    Parameters
    ----------
    reading : Reading
    dates, quotes : list of dict
        The article's rows of those tables.
    """
    article = Article(reading, joined(reading, dates), quotes)
    rows = []
    pointer, order, entries = 0, article.date_order, chronology.entries(article)
    begins = {begun for begun, _ in entries.values()}
    for first, end, headline in story_sentences(reading):
        first, heading = entries.get(first, (first, None))
        chronicled = first in begins  # told in the present, as a headline is
        headline = headline or chronicled
        while pointer < len(order) and order[pointer] < first:
            pointer += 1
        here = pointer
        while here < len(order) and order[here] < end:
            here += 1
        sentence_dates = order[pointer:here]
        found = clause_finder.find(reading, first, end, headline=headline)
        subjects.find(reading, found, article.date_ends, first)
        dated = dating.when(reading, article.dates_at, found, sentence_dates, end) if found and sentence_dates else {}
        told, begun, at_heads, placed, inserted = set(), len(rows), [], {}, None
        for index in range(len(found)):
            if _behind_saying(found, index) and len(rows) > begun:
                inserted = rows[-1]["reported_by"]
            day = dated.get(index) or chronology.date_of(found, index, heading)
            told_now = headline and not (chronicled and found[index].hangs)
            row = _verb_row(article, found, index, day, told_now, first)
            if row:
                if row["where"] is None:
                    row["where"] = places.carried(found, index, placed)
                row["reported_by"] = row["reported_by"] or inserted
                if row["reported_by"] is None and (of := accounts.believed(article.reading.lower, found, index)):
                    row["reported_by"] = wording.words(reading, *of)
                placed[index] = row["where"]
                told_again.date(article, found[index], row, rows)
                rows.append(row)
                at_heads.append(found[index].group.main)
                told.add(row["date_id"])
        taken = {at for clause in found for at in range(clause.group.first, clause.group.last)}
        if sentence_dates:
            verb_tokens = {clause.group.main for clause in found}
            for hit in nouns.dated(reading, first, end, article.dates_at, verb_tokens):
                rows.append(_noun_row(article, hit, first, end, found, told))
                at_heads.append(hit[0])
                taken.add(hit[0])
        for deed in undated_nouns.told(reading, first, end, found, taken, article.names_at):
            rows.append(_deed_row(article, deed, first, end, found))
            at_heads.append(deed[0])
        if len(rows) > begun and (by := accounts.source(reading, first, end, found)):
            for row, at in zip(rows[begun:], at_heads, strict=True):
                if row["reported_by"] is None and accounts.told_by(reading.lower, by, at):
                    row["reported_by"] = wording.words(reading, *by)
    headline_days.give(reading, rows)
    return stamp(reading, "event", rows)
