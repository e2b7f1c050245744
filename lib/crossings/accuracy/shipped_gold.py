"""The gold that ships with a corpus: two codings of a sample of its articles, and what was decided between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from crossings.corpus import read
from crossings.extraction import extract_article
from crossings.schemas import SHOWN
from crossings.shipped import CALIBRATION, DEVELOPMENT, PARTS, SCORED, corpora, data_folder

from .documents import TABLES, Document, of_tables, read_gold, sure

CODINGS = ("coder_a", "coder_b", "adjudicated")


@dataclass
class ShippedGold:
    """The gold of one corpus: ``coder_a``, ``coder_b`` and ``adjudicated`` are codings of the same documents.

    ``parts`` gives the ids of its parts: documents whose errors are read when rules are written (development), those
    that are only scored, and those that the confidences are fitted on: of these two no errors are shown, and their
    texts lie in folders of their own, which ``apart`` gives by part. They are no part of the corpus, so that no
    notebook shows a row of them; ``articles`` has theirs and the corpus'.
    """

    corpus: str
    articles: pd.DataFrame
    coder_a: list[Document]
    coder_b: list[Document]
    adjudicated: list[Document]
    parts: Mapping[str, tuple[str, ...]]
    apart: Mapping[str, Path] = field(default_factory=dict)
    _found: dict[str, list[Document]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def archive(self, part: str) -> str | Path:
        """Give what to read for the articles of a part: the name of the corpus, or the folder where they lie apart."""
        return self.apart.get(part, self.corpus)

    def alone(self, part: str) -> "ShippedGold":
        """Give the gold of one part, as if no document of another had been coded."""
        documents = {coding: self.part(part, getattr(self, coding)) for coding in CODINGS}
        parts = {name: ids if name == part else () for name, ids in self.parts.items()}
        only = replace(self, **documents, parts=parts)
        only._found.update({name: found for name, found in self._found.items() if name == part})
        return only

    def found(self, name: str) -> list[Document]:
        """Give what the program finds in one part, of any confidence; read when first asked for."""
        if name not in self._found:
            self._found[name] = of_tables(self.part(name, self.adjudicated), extracted)
        return self._found[name]

    def part(self, name: str, documents: list[Document]) -> list[Document]:
        """Give the documents of one part."""
        return [document for document in documents if document.doc_id in self.parts[name]]

    def shown(self, name: str) -> list[Document]:
        """Give what the program finds in one part and shows."""
        return sure(self.found(name), SHOWN)


def extracted(document: Document) -> dict[str, list[dict]]:
    """Give the rows that the program finds in a document's text."""
    return extract_article(
        document.text, article_id=document.doc_id, published=document.published, source=document.source
    )


def name_of(coding: str, part: str) -> str:
    """Give the name of the file with a coding of one part: whoever opens the part for development sees no other."""
    return f"{coding}.jsonl" if part == DEVELOPMENT else f"{coding}_{part}.jsonl"


def corpora_with_gold() -> list[str]:
    """Give the names of the shipped corpora that have gold, in order."""
    return [name for name in corpora() if (data_folder() / name / "gold" / "adjudicated.jsonl").is_file()]


def shipped_gold(corpus: str) -> ShippedGold:
    """Give the gold of a shipped corpus.

    Raises
    ------
    FileNotFoundError
        If that corpus has none; names those that have.
    ValueError
        If an offset of it is wrong, or the codings are not of the same documents; names file and article.
    """
    if corpus not in corpora_with_gold():
        raise FileNotFoundError(f"no gold ships with {corpus!r}; there is that of {', '.join(corpora_with_gold())}")
    folder = data_folder() / corpus / "gold"
    apart = {part: folder / part for part in PARTS if (folder / part).is_dir()}
    articles = pd.concat([read(place).articles for place in (corpus, *apart.values())], ignore_index=True)
    parts = {part: _ids(folder / f"{part}.txt") for part in PARTS}
    files = {name: [folder / name_of(name, part) for part in PARTS if parts[part]] for name in CODINGS}
    coded = {name: [document for file in own for document in read_gold(file, articles)] for name, own in files.items()}
    drawn = sorted(doc_id for ids in parts.values() for doc_id in ids)
    for name, documents in coded.items():
        if sorted(document.doc_id for document in documents) != drawn:
            raise ValueError(f"{corpus}/gold/{name}.jsonl: not the documents of the lists beside it")
    return ShippedGold(corpus, articles, **coded, parts=parts, apart=apart)


def golds_beside(corpus: str) -> list[ShippedGold]:
    """Give the gold of all shipped corpora where the archive is one of them; of any other archive there is none."""
    names = corpora_with_gold()
    return [shipped_gold(name) for name in names] if corpus in names else []


def free_to_read(articles: pd.DataFrame, golds: Sequence[ShippedGold]) -> pd.DataFrame:
    """Give the articles whose rows may be looked at one by one: where some are coded for development, those alone.

    Else all but those that are only scored or that confidences are fitted on.
    """
    kept_apart = {doc_id for own in golds for part in (SCORED, CALIBRATION) for doc_id in own.parts[part]}
    coded = articles["article_id"].isin([doc_id for own in golds for doc_id in own.parts[DEVELOPMENT]])
    return articles[coded if coded.any() else ~articles["article_id"].isin(kept_apart)]


def codings(golds: Sequence[ShippedGold]) -> pd.DataFrame:
    """Give how many rows each coding has.

    Returns
    -------
    DataFrame, one row per corpus, part and coding
        ``corpus``, ``part``, ``articles``, ``coding``, and the number of rows of each table.
    """
    rows = []
    for own in golds:
        for part, ids in own.parts.items():
            for coding in CODINGS if ids else ():
                documents = own.part(part, getattr(own, coding))
                numbers = {name: sum(len(document.rows[name]) for document in documents) for name in TABLES}
                rows.append({"corpus": own.corpus, "part": part, "articles": len(ids), "coding": coding, **numbers})
    return pd.DataFrame(rows, columns=["corpus", "part", "articles", "coding", *TABLES])


def _ids(file: Path) -> tuple[str, ...]:
    return tuple(file.read_text("utf-8").split()) if file.is_file() else ()
