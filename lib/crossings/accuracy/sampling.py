"""Draws a sheet of rows for a person to judge: by table and by tenth of the confidence, from an archive of any size.

Where few rows are sure, a plain draw would hold hardly any of them; so each tenth gives as many as the others, and the
sheet says how many there are of each and of the table, for the accuracy of all to be reckoned (stratified sampling,
Cochran 1977) and for a tenth that was taken out to be noticed. What a rule missed stands in no row: sentences in which
none of a table's rows stand are drawn as well. So a sheet tells the precision of rows, and sentences wholly missed; it
does not tell what was missed in a sentence that has another row of the table, nor which slot of a row is wrong.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import pandas as pd

from crossings.extraction import extract_article
from crossings.reading import read_article
from crossings.schemas import SHOWN

from .calibration import TENTHS, tenth_of
from .documents import TABLES

COLUMNS = (
    "right", "note", "question", "evidence", "reads", "before", "sentence", "title", "published", "table", "row",
    "article_id", "confidence", "stratum", "of", "of_shown", "of_all",
)  # fmt: skip
ROW_ID = {"quotes": "quote_id", "figures": "figure_id", "dates": "date_id", "events": "event_id"}
NOTHING = "nothing found"  # the stratum of sentences in which no row of a table stands
_QUESTION = {
    "quotes": "Is this said, in these words or this sense, and by this speaker?",
    "figures": "Is this a count of people who fled, and are low and high right?",
    "dates": "Is this a time, and is its value right?",
    "events": "Is this a happening, told as having happened, planned, denied or thought of?",
}
_MISSED = {
    "quotes": "No saying was found here. Is that right?",
    "figures": "No count of people who fled was found here. Is that right?",
    "dates": "No time was found here. Is that right?",
    "events": "No happening was found here. Is that right?",
}
_READS = {
    "quotes": ("speaker_name", "speaker", "speaker_role", "cue", "kind", "medium"),
    "figures": ("low", "high", "hedge", "unit", "population", "action", "origin", "destination", "when", "claimed_by"),
    "dates": ("kind", "timex", "modifier", "anchor"),
    "events": ("head", "who", "where", "day_from", "day_to", "factuality", "reported_by"),
}
_OF_MISSED = 4  # one sentence without a row for so many rows
_BEFORE = 240  # letters of the article before a sentence, by which a pronoun is judged


@dataclass(slots=True)
class _Stratum:
    """Keeps the ``most`` entries whose names come first in an order by chance; counts all it was given."""

    most: int
    seed: int
    met: int = 0
    _kept: list[tuple[int, str, dict]] = field(default_factory=list)

    def add(self, row_id: str, made) -> None:
        self.met += 1
        order = -int.from_bytes(sha256(f"{self.seed}:{row_id}".encode()).digest()[:8], "big")
        if len(self._kept) < self.most:
            heapq.heappush(self._kept, (order, row_id, made()))
        elif order > self._kept[0][0]:
            heapq.heapreplace(self._kept, (order, row_id, made()))

    def first(self, number: int) -> list[dict]:
        """Give so many of the entries kept."""
        return [entry for _, _, entry in sorted(self._kept, key=lambda kept: -kept[0])[:number]]


def _reads(name: str, row: dict) -> str:
    told = {slot: row[slot] for slot in _READS[name] if row.get(slot) is not None}
    for slot in ("speaker", "speaker_role"):
        if slot in told and told[slot] == told.get("speaker_name"):
            del told[slot]
    return "; ".join(f"{slot.replace('_', ' ')}: {value}" for slot, value in told.items())


def _before(text: str, start: int) -> str:
    """Give what stands before a sentence, from the beginning of a word on."""
    told = " ".join(text[:start][-4 * _BEFORE :].split())
    return told if len(told) <= _BEFORE else f"… {told[-_BEFORE:].partition(' ')[2]}"


def _stratum(confidence: float) -> str:
    tenth = tenth_of(confidence)
    return f"{tenth / TENTHS:.1f} to {(tenth + 1) / TENTHS:.1f}"


def is_shown(stratum: str) -> bool:
    """Tell whether a stratum is of rows that notebooks and report show; sentences are not."""
    return stratum != NOTHING and float(stratum.partition(" ")[0]) >= SHOWN


def sample(
    articles: Iterable, *, tables: Sequence[str] = ("quotes", "figures"), rows: int = 100, seed: int = 1
) -> pd.DataFrame:
    """Give a sheet of rows to judge.

    Parameters
    ----------
    articles : iterable of articles
        As :func:`crossings.corpus.stream` gives them, or ``tables.articles.itertuples()``; read one at a time, in
        memory that does not grow with them.
    tables : sequence of str
        Of ``quotes``, ``figures``, ``dates``, ``events``.
    rows : int
        Rows of each table, and for every four of them a sentence in which nothing of that table was found. Each tenth
        of the confidence that has rows gives at least one: ten are always enough.
    seed : int
        Another seed draws other rows; the same seed the same ones, in whatever order the articles come.

    Returns
    -------
    DataFrame, one row per row or sentence to judge, in an order by chance
        ``right`` and ``note`` (both empty: for the person), ``question``, ``evidence``, what was read of it
        (``reads``), ``before`` and ``sentence`` (the words around it), ``title``, ``published``, ``table``, ``row``
        (its id), ``article_id``, ``confidence`` and ``stratum``, of which the archive has ``of``; of the table's rows
        it shows ``of_shown`` and has ``of_all``.

    Raises
    ------
    ValueError
        If there is no such table, or fewer rows are asked for than a table has strata; tells the least number.
    """
    unknown = set(tables) - set(TABLES)
    if unknown or rows < 1:
        raise ValueError(f"no table {sorted(unknown)}; there are {', '.join(TABLES)}" if unknown else "rows: 1 or more")
    strata: dict[tuple[str, str], _Stratum] = {}
    for article in articles:
        for name, stratum, row_id, made in _entries(article, tables):
            strata.setdefault((name, stratum), _Stratum(rows, seed)).add(row_id, made)
    least = max((sum(key[0] == name and key[1] != NOTHING for key in strata) for name in tables), default=1)
    if rows < least:
        raise ValueError(f"rows: {least} or more, one for each tenth of the confidence that has rows; not {rows}")
    drawn = []
    for name in tables:
        first = len(drawn)
        own = {stratum: kept for (table, stratum), kept in strata.items() if table == name and stratum != NOTHING}
        for stratum, number in _shares({stratum: kept.met for stratum, kept in own.items()}, rows).items():
            drawn += [{**entry, "stratum": stratum, "of": own[stratum].met} for entry in own[stratum].first(number)]
        nothing = strata.get((name, NOTHING))
        if nothing:
            number = max(1, rows // _OF_MISSED)
            drawn += [{**entry, "stratum": NOTHING, "of": nothing.met} for entry in nothing.first(number)]
        shown = sum(kept.met for stratum, kept in own.items() if is_shown(stratum))
        for entry in drawn[first:]:
            entry |= {"of_shown": shown, "of_all": sum(kept.met for kept in own.values())}
    drawn.sort(key=lambda entry: (tables.index(entry["table"]), sha256(f"{seed}|{entry['row']}".encode()).digest()))
    return pd.DataFrame(drawn, columns=list(COLUMNS))


def _shares(met: dict[str, int], rows: int) -> dict[str, int]:
    """Deal rows to strata, as evenly as what there is of each allows; what is over goes to the largest."""
    given = dict.fromkeys(sorted(met), 0)
    left = min(rows, sum(met.values()))
    while left:
        open_to = sorted((s for s in given if given[s] < met[s]), key=lambda stratum: (given[stratum], -met[stratum]))
        for stratum in open_to[:left]:
            given[stratum] += 1
        left -= min(left, len(open_to))
    return given


def _known(value):
    return None if pd.isna(value) else value


def _one_line(words: str | None) -> str | None:
    return None if words is None else " ".join(words.split())


def _entries(article, tables: Sequence[str]) -> Iterator[tuple[str, str, str, object]]:
    """Give, for each row and each sentence without one: table, stratum, id, and what makes the sheet's row."""
    text, published = article.text, _known(article.published)
    found = extract_article(text, article_id=article.article_id, published=published, source=_known(article.source))
    told = {"right": "", "note": "", "title": _one_line(_known(article.title)), "published": published}
    told["article_id"] = article.article_id

    def around(start: int, end: int) -> dict:
        return {"before": _before(text, start), "sentence": _one_line(text[start:end])}

    reading = read_article(text, article_id=article.article_id, published=published)
    beside = [span for span in (reading.layout.headline, reading.layout.dateline) if span]
    story = [one for one in reading.sentences if not any(start <= one[0] < end for start, end in beside)]
    for name in tables:
        covered: set[int] = set()
        for row in found[name]:
            start, end = row["sentence_start"], row["sentence_end"]
            if row["confidence"] >= SHOWN:
                covered.update(range(start, end))

            def of_row(row=row, start=start, end=end, name=name) -> dict:
                said = {
                    "evidence": _one_line(row["evidence"]),
                    "reads": _reads(name, row),
                    "confidence": row["confidence"],
                }
                named = {"row": row[ROW_ID[name]], "table": name, "question": _QUESTION[name]}
                return {**told, **named, **said, **around(start, end)}

            yield name, _stratum(row["confidence"]), row[ROW_ID[name]], of_row
        for start, end in story:
            if covered.isdisjoint(range(start, end)):

                def of_sentence(start=start, end=end, name=name) -> dict:
                    named = {"row": f"{article.article_id}:{start}", "table": name, "question": _MISSED[name]}
                    return {**told, **named, **around(start, end)}

                yield name, NOTHING, f"{article.article_id}:{start}:{name}", of_sentence
