"""Makes the rows of events from the clauses and the dated nouns of each sentence."""

from crossings.reading.date_spans import joined
from crossings.reading.evidence import stamp

from . import clauses as clause_finder
from . import dating, nouns, places, subjects, wording
from .clauses import Clause
from .pronouns import Antecedents
from .speakers import Covering
from .verb_groups import CLASSES, DETERMINERS
from .verbs import kinds, noun_kinds

# How often an event of each rule is right, where its verb is a listed one and no date says when.
_CONFIDENCE = {
    "past": 0.65, "perfect": 0.7, "passive": 0.7, "progressive": 0.6, "modal": 0.6, "infinitive": 0.4,
    "present": 0.35, "participle": 0.45, "gerund": 0.35, "result": 0.55,
}  # fmt: skip
_NOUN_CONFIDENCE = {"noun_on_date": 0.7, "noun_and_place_on_date": 0.6, "date_before_noun": 0.6}
_RULES = {
    "past": "past_verb", "perfect": "perfect_verb", "passive": "passive_verb", "progressive": "progressive_verb",
    "modal": "modal_verb", "infinitive": "governed_infinitive", "present": "present_verb",
    "participle": "participle_after_noun", "gerund": "verb_after_preposition", "result": "result_in_ing",
}  # fmt: skip
_LONGEST_COUNT = 12
_NUMBERS = CLASSES["number"]
_NONE = frozenset(["no", "nobody", "none", "neither", "nothing"])
_EXPLETIVE = frozenset(["take", "happen", "occur", "turn", "emerge", "rain", "snow", "come", "follow"])


class _Article:
    """What the sentences of one article share: its names and dates by token, and its quotations."""

    def __init__(self, reading, dates: list[dict], quotes: list[dict]):
        self.reading = reading
        self.names_at = {name.first: (name.last, name.kind) for name in reading.names}
        self.antecedents = Antecedents(reading, {name.first: name for name in reading.names})
        self.covering = Covering(quotes)
        self.dates_at: dict[int, tuple[int, dict]] = {}
        self.date_ends: dict[int, int] = {}
        for row in dates:
            if row.get("kind") not in ("DATE", "TIME"):
                continue
            first = reading.token_at(row["start"])
            self.date_ends[first] = reading.token_at(row["end"] - 1) + 1
            if row.get("day_from") is None:
                continue
            if first and reading.lower[first - 1] == "since":
                # What has happened since a time lies between it and the report.
                row = {**row, "day_to": reading.published}
            self.dates_at[first] = self.date_ends[first], row
        self.date_order = sorted(self.dates_at)

    def where(self, first: int, last: int, head: int, kind: str | None) -> str | None:
        """Give the place that a clause names, or the dateline's where it says "here"."""
        spot = places.named(self.reading, first, last, head, kind, self.names_at)
        return wording.words(self.reading, *spot) if spot else places.here(self.reading, first, last)


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
        if subject and (lower[subject[0]] in _NONE or (subject[0] and lower[subject[0] - 1] == "not")):
            return "denied"
        if clause.conditional or (subject and lower[subject[0]] in ("any", "anyone", "anybody", "whoever")):
            return "hypothetical"
        if previous and previous.group.lemma == "deny" and clause.first <= previous.group.last + 3:
            return "denied"
        published = article.reading.published
        if row and published and group.tense == "present" and row["day_from"] > published:
            return "planned"
    return stated


def _who(article: _Article, clause: Clause) -> str | None:
    """Give whom a clause speaks of: its subject, for a pronoun what it stands for, the pronoun if that is not known."""
    if clause.subject is None:
        return None
    reading = article.reading
    first, last = clause.subject
    start = reading.starts[first]
    if article.covering.direct(start):
        # In a speaker's own words I is the speaker, and they may be people whom the article has not named.
        speaker = article.covering.speaker(start) if reading.lower[first] == "i" else None
        return speaker or wording.words(reading, first, last)
    found = article.antecedents.resolve(clause, reading.sentence_of[first])
    return wording.words(reading, *(found or clause.subject))


def _at_number(lower: list[str], first: int, last: int) -> bool:
    close = range(first, min(last, first + _LONGEST_COUNT) - 1)
    return any(lower[at] == "at" and any(map(_is_number, lower[at + 1 : at + 4])) for at in close)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


def _verb_row(article: _Article, found: list[Clause], index: int, dated, headline: bool, sentence: int):
    """Make the row of one clause, or None where it tells no happening."""
    reading = article.reading
    lower = reading.lower
    clause = found[index]
    group = clause.group
    who = _who(article, clause) if clause.sure else None
    previous = found[index - 1] if index else None
    following = found[index + 1] if index + 1 < len(found) else None
    if group.sort in ("copula", "stative", "reporting"):
        return None
    if group.sort == "speech" and _is_speech(reading, clause, following):
        return None
    if group.lemma in ("put", "set") and _at_number(lower, group.last, clause.last):
        # Put the toll at ten: this only reports.
        return None
    if group.lemma == "go" and following and following.group.form == "infinitive" and following.first == group.last:
        return None
    stretches = wording.pieces(reading, article.date_ends, article.names_at, found, index, sentence)
    first, last = min(first for first, _ in stretches), max(last for _, last in stretches)
    row = dated[0] if dated else None
    what = wording.without_date(reading, article.date_ends, stretches, row, group.first)
    where = article.where(clause.first, last, group.main, kinds().get(group.lemma))
    head_start, head_end = _head(reading, group.main)
    rule = _RULES[group.form]
    confidence = _CONFIDENCE[group.form]
    if group.form == "present" and headline:
        rule, confidence = "headline_present", 0.55
    if row and group.form != "result":
        confidence += 0.15 if dated[1] and group.form not in ("gerund", "participle") else 0.1
    if group.sort == "other":
        confidence -= 0.1
    if who is None:
        confidence -= 0.2
    elif who.lower() == "it" and group.lemma in _EXPLETIVE:
        # An "it" that stands for nothing: it took until Friday.
        confidence -= 0.4
    factuality = _factuality(article, clause, previous, row)
    return {
        "start": reading.starts[first],
        "end": reading.ends[last - 1],
        "what": what,
        "head": reading.text[head_start:head_end],
        "who": who,
        "where": where,
        "date_id": row["date_id"] if row else None,
        "day_from": row["day_from"] if row else None,
        "day_to": row["day_to"] if row else None,
        "factuality": factuality,
        "reported_by": article.covering.speaker(head_start),
        "rule": rule,
        "confidence": round(min(0.95, max(0.05, confidence)), 2),
    }


def _bare(lower: list[str], start: int, at: int, last: int, date_ends: dict[int, int]) -> bool:
    """Tell whether a noun of happening stands with nothing but a determiner and its date."""
    before = [word for word in lower[start:at] if word not in DETERMINERS]
    behind = next((step for step in range(at + 1, last) if step in date_ends), last)
    return not before and behind - at <= 2


def _noun_row(article: _Article, at: int, date: dict, rule: str, last: int, first: int, found: list[Clause]) -> dict:
    """Make the row of one dated noun of happening."""
    reading = article.reading
    lower = reading.lower
    bounds = [clause.group.last for clause in found if clause.group.last <= at]
    start = nouns.phrase_start(lower, at, max([first, *bounds[-1:]]))
    possessor = nouns.owner(lower, start, at)
    last = max(last, at + 1)
    where = article.where(start, last, at, noun_kinds().get(lower[at]))
    factuality = nouns.factuality(lower, start, at, first)
    published = reading.published
    if factuality == "happened" and published and date["day_from"] > published:
        factuality = "planned"
    confidence = _NOUN_CONFIDENCE[rule]
    if _bare(lower, start, at, last, article.date_ends):
        # The test, on a day: what was tested, and who tested it, stands elsewhere.
        confidence -= 0.25
    head = _head(reading, at)
    return {
        "start": reading.starts[start],
        "end": reading.ends[last - 1],
        "what": wording.without_date(reading, article.date_ends, [(start, last)], date),
        "head": reading.text[head[0] : head[1]],
        "who": wording.words(reading, *possessor) if possessor else None,
        "where": where,
        "date_id": date["date_id"],
        "day_from": date["day_from"],
        "day_to": date["day_to"],
        "factuality": factuality,
        "reported_by": article.covering.speaker(reading.starts[at]),
        "rule": rule,
        "confidence": round(confidence, 2),
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
    article = _Article(reading, joined(reading, dates), quotes)
    rows = []
    pointer, order = 0, article.date_order
    for first, end, headline in _story_sentences(reading):
        while pointer < len(order) and order[pointer] < first:
            pointer += 1
        here = pointer
        while here < len(order) and order[here] < end:
            here += 1
        sentence_dates = order[pointer:here]
        found = clause_finder.find(reading, first, end)
        subjects.find(reading, found, article.date_ends, first)
        dated = dating.when(reading, article.dates_at, found, sentence_dates, end) if found and sentence_dates else {}
        for index in range(len(found)):
            row = _verb_row(article, found, index, dated.get(index), headline, first)
            if row:
                rows.append(row)
        if sentence_dates:
            verb_tokens = {clause.group.main for clause in found}
            for at, date, rule, last in nouns.dated(reading, first, end, article.dates_at, verb_tokens):
                rows.append(_noun_row(article, at, date, rule, last, first, found))
    return stamp(reading, "event", rows)
