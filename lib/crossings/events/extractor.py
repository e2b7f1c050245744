"""Makes the rows of events from the clauses and the dated nouns of each sentence."""

from crossings.reading.evidence import stamp

from . import clauses as clause_finder
from . import nouns
from .clauses import Clause
from .speakers import Covering
from .verb_groups import DETERMINERS, PREPOSITIONS, is_adverb

# How often an event of each rule is right, where its verb is a listed one and no date says when.
_CONFIDENCE = {
    "past": 0.65, "perfect": 0.7, "passive": 0.7, "progressive": 0.6, "modal": 0.6, "infinitive": 0.4,
    "present": 0.35, "participle": 0.5, "gerund": 0.35,
}  # fmt: skip
_NOUN_CONFIDENCE = {"noun_on_date": 0.7, "noun_and_place_on_date": 0.6, "date_before_noun": 0.6}
_RULES = {
    "past": "past_verb", "perfect": "perfect_verb", "passive": "passive_verb", "progressive": "progressive_verb",
    "modal": "modal_verb", "infinitive": "governed_infinitive", "present": "present_verb",
    "participle": "participle_after_noun", "gerund": "verb_after_preposition",
}  # fmt: skip
_LONGEST = 40


class _Article:
    """What the sentences of one article share: its names and dates by token, and its quotations."""

    def __init__(self, reading, dates: list[dict], quotes: list[dict]):
        self.reading = reading
        self.names_at = {name.first: (name.last, name.kind) for name in reading.names}
        self.covering = Covering(quotes)
        self.dates_at: dict[int, tuple[int, dict]] = {}
        for row in dates:
            if row.get("day_from") is None or row.get("kind") not in ("DATE", "TIME"):
                continue
            first = reading.token_at(row["start"])
            if first and reading.lower[first - 1] == "since":
                # What has happened since a time lies between it and the report.
                row = {**row, "day_to": reading.published}
            self.dates_at[first] = (reading.token_at(row["end"] - 1) + 1, row)
        self.date_ends = {first: last for first, (last, _) in self.dates_at.items()}
        self.date_order = sorted(self.dates_at)

    def words(self, first: int, last: int) -> str:
        """Give the text of tokens with white space made single."""
        reading = self.reading
        return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())


def _story_sentences(reading) -> list[tuple[int, int, bool]]:
    """Give the tokens of each sentence that tells something, and whether it is the headline."""
    layout = reading.layout
    apart = [span for span in (layout.byline, layout.dateline, layout.date_line, layout.source) if span]
    headline = layout.headline
    found = []
    for first, last in reading.sentence_tokens:
        if first == last:
            continue
        start, end = reading.starts[first], reading.ends[last - 1]
        if any(a <= start and end <= b for a, b in apart):
            continue
        for a, b in apart:
            if a <= start < b:
                first = min(last, reading.token_at(b))
        if first < last:
            found.append((first, last, bool(headline and headline[0] <= start < headline[1])))
    return found


def _modifies_noun(reading, at: int, last: int, end: int) -> bool:
    """Tell whether a date modifies a noun (a 1994 agreement, Thursday's talks) and so does not say when."""
    lower = reading.lower
    if last < end and lower[last] == "'s":
        return True
    before = lower[at - 1] if at else ""
    return before in DETERMINERS and last < end and lower[last].isalpha() and lower[last] not in PREPOSITIONS


def _when(article: _Article, found: list[Clause], sentence_dates: list[int], end: int) -> dict[int, tuple[dict, bool]]:
    """Give for each clause, by its index, the date that says when, and whether it stands in the clause's own core."""
    reading = article.reading
    chosen: dict[int, tuple[int, dict, bool]] = {}
    index = 0
    for at in sentence_dates:
        last, row = article.dates_at[at]
        if _modifies_noun(reading, at, last, end):
            continue
        while index + 1 < len(found) and found[index + 1].first <= at:
            index += 1
        clause = found[index]
        group = clause.group
        own = at < clause.core_end
        distance = at - group.last if at >= group.last else group.first - at + 1
        if index not in chosen or (own, -distance) > (chosen[index][2], -chosen[index][0]):
            chosen[index] = (distance, row, own)
    dated = {index: (row, own) for index, (_, row, own) in chosen.items()}
    for index in range(1, len(found)):
        clause, previous = found[index], found[index - 1]
        if clause.opener not in ("and", "or") or clause.group.first - clause.first > 2:
            continue
        # Arrested and deported on Monday; On Monday they met and signed: a shared subject shares the date.
        if index in dated and index - 1 not in dated and previous.group.last == clause.first:
            dated[index - 1] = (dated[index][0], False)
        elif index not in dated and index - 1 in dated and not previous.hangs:
            row = dated[index - 1][0]
            if row["start"] < reading.starts[previous.group.first]:
                dated[index] = (row, False)
    return dated


def _head(reading, main: int) -> tuple[int, int]:
    """Give the offsets of a head, with the parts before and after a hyphen (re-entered)."""
    starts, ends, words = reading.starts, reading.ends, reading.words
    first = last = main
    while first >= 2 and words[first - 1] == "-" and starts[first] == ends[first - 1] == starts[first - 1] + 1:
        if ends[first - 2] != starts[first - 1] or main - first > 4:
            break
        first -= 2
    return starts[first], ends[last]


def _is_speech(reading, clause: Clause, following: Clause | None) -> bool:
    """Tell whether a verb of speech only reports: a clause or a quotation follows it, or nothing does."""
    after = clause.group.last
    if after >= clause.last:
        return True
    word = reading.lower[after]
    if word in ("that", "whether", '"', "“", "``", ",", ".", "on", "how", "to"):
        return True
    return bool(following and not following.opener and following.first <= after)


def _factuality(article: _Article, clause: Clause, previous: Clause | None, row: dict | None) -> str:
    lower, group = article.reading.lower, clause.group
    stated = group.factuality
    if stated == "happened":
        subject = clause.subject
        if subject and lower[subject[0]] in ("no", "nobody", "none", "neither", "nothing"):
            return "denied"
        if clause.conditional:
            return "hypothetical"
        if previous and previous.group.lemma == "deny" and clause.first <= previous.group.last + 3:
            return "denied"
        published = article.reading.published
        if row and published and group.tense == "present" and row["day_from"] > published:
            return "planned"
    return stated


def _verb_row(article: _Article, found: list[Clause], index: int, dated: tuple[dict, bool] | None, headline: bool):
    """Make the row of one clause, or None where it tells no happening."""
    reading = article.reading
    lower, end = reading.lower, found[-1].last
    clause = found[index]
    group = clause.group
    previous = found[index - 1] if index else None
    following = found[index + 1] if index + 1 < len(found) else None
    if group.sort in ("copula", "stative", "reporting"):
        return None
    if group.sort == "speech" and _is_speech(reading, clause, following):
        return None
    if group.lemma == "go" and following and following.group.form == "infinitive" and following.first == group.last:
        return None
    subject = clause.subject
    adjacent = bool(subject and clause.first <= subject[0] and subject[1] <= group.first)
    first = subject[0] if adjacent else group.first
    last = max(group.last, clause.core_end)
    # A mark, or a preposition whose own clause comes next (for entering), is no part of this clause.
    while last > group.last and (not lower[last - 1][-1].isalnum() or (last == clause.last < end and (
        lower[last - 1] in PREPOSITIONS or (is_adverb(lower[last - 1]) and lower[last - 1].endswith("ly"))))
    ):  # fmt: skip
        last -= 1
    first = max(first, last - _LONGEST) if first < group.first - _LONGEST else first
    what = article.words(first, last)
    who = article.words(*subject) if subject else None
    if subject and not adjacent:
        what = f"{who} {what}"
    spot = clause_finder.place(reading, clause.first, last, group.main, article.names_at)
    head_start, head_end = _head(reading, group.main)
    row = dated[0] if dated else None
    rule = _RULES[group.form]
    confidence = _CONFIDENCE[group.form]
    if group.form == "present" and headline:
        rule, confidence = "headline_present", 0.55
    if row:
        confidence += 0.0 if group.form == "participle" else 0.2 if dated[1] else 0.1
    if group.sort == "other":
        confidence -= 0.1
    if not subject:
        confidence -= 0.1
    factuality = _factuality(article, clause, previous, row)
    return {
        "start": reading.starts[first],
        "end": reading.ends[last - 1],
        "what": what,
        "head": reading.text[head_start:head_end],
        "who": who,
        "where": article.words(*spot) if spot else None,
        "date_id": row["date_id"] if row else None,
        "day_from": row["day_from"] if row else None,
        "day_to": row["day_to"] if row else None,
        "factuality": factuality,
        "reported_by": article.covering.speaker(head_start),
        "rule": rule,
        "confidence": round(min(0.95, max(0.05, confidence)), 2),
    }


def _noun_row(article: _Article, at: int, date: dict, rule: str, last: int, first: int, found: list[Clause]) -> dict:
    """Make the row of one dated noun of happening."""
    reading = article.reading
    lower = reading.lower
    bounds = [clause.group.last for clause in found if clause.group.last <= at]
    start = nouns.phrase_start(lower, at, max([first, *bounds[-1:]]))
    possessor = nouns.owner(lower, start, at)
    last = max(last, at + 1)
    spot = clause_finder.place(reading, start, last, at, article.names_at)
    factuality = nouns.factuality(lower, start, at, first)
    published = reading.published
    if factuality == "happened" and published and date["day_from"] > published:
        factuality = "planned"
    head = _head(reading, at)
    return {
        "start": reading.starts[start],
        "end": reading.ends[last - 1],
        "what": article.words(start, last),
        "head": reading.text[head[0] : head[1]],
        "who": article.words(*possessor) if possessor else None,
        "where": article.words(*spot) if spot else None,
        "date_id": date["date_id"],
        "day_from": date["day_from"],
        "day_to": date["day_to"],
        "factuality": factuality,
        "reported_by": article.covering.speaker(reading.starts[at]),
        "rule": rule,
        "confidence": _NOUN_CONFIDENCE[rule],
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
    article = _Article(reading, dates, quotes)
    rows = []
    pointer, order = 0, article.date_order
    for first, end, headline in _story_sentences(reading):
        while pointer < len(order) and order[pointer] < first:
            pointer += 1
        here = pointer
        while here < len(order) and order[here] < end:
            here += 1
        sentence_dates = order[pointer:here]
        found = clause_finder.find(reading, first, end, article.date_ends)
        dated = _when(article, found, sentence_dates, end) if found and sentence_dates else {}
        for index in range(len(found)):
            row = _verb_row(article, found, index, dated.get(index), headline)
            if row:
                rows.append(row)
        if sentence_dates:
            verb_tokens = {clause.group.main for clause in found}
            for at, date, rule, last in nouns.dated(reading, first, end, article.dates_at, verb_tokens):
                rows.append(_noun_row(article, at, date, rule, last, first, found))
    return stamp(reading, "event", rows)
