"""Completes an extractor's rows: the exact words, their sentence, and an id that an edit elsewhere leaves."""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from .reading import Reading


def stamp(reading: Reading, kind: str, rows: Iterable[dict]) -> list[dict]:
    """Give the rows in text order with ``article_id``, ``evidence``, ``sentence_start``, ``sentence_end`` and an id.

    Parameters
    ----------
    reading : Reading
    kind : str
        ``quote``, ``figure``, ``date`` or ``event``; the id's column is ``{kind}_id``.
    rows : iterable of dict
        Each with ``start`` and ``end``, code points into ``reading.text``.
    """
    text, sentences = reading.text, reading.sentences
    seen: Counter[str] = Counter()
    done = sorted(rows, key=lambda row: (row["start"], row["end"]))
    for row in done:
        start, end = row["start"], row["end"]
        evidence = text[start:end]
        first, last = reading.sentence_at(start), reading.sentence_at(end - 1)
        ordinal = seen[evidence]
        seen[evidence] += 1
        # "surrogatepass": a lone surrogate is legal in a Python string, and must not stop an article.
        digest = blake2b(f"{kind}\0{evidence}\0{ordinal}".encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
        row["article_id"] = reading.article_id
        row["evidence"] = evidence
        row["sentence_start"] = min(sentences[first][0], start)
        row["sentence_end"] = max(sentences[last][1], end)
        row[f"{kind}_id"] = f"{reading.article_id}-{kind[0]}-{digest}"
    return done
