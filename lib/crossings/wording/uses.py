"""Finds the uses of words in articles: every form of a word, in running text or joined by a hyphen."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import pandas as pd

from crossings.corpus.layout import layout
from crossings.lexicon import pairs
from crossings.reading import paragraphs
from crossings.reading.tokens import spans
from crossings.reading.verb_forms import with_s

PEOPLE = {word: tuple(forms.split(", ")) for word, forms in pairs(__file__, "people_who_flee").items()}

Asked = str | Collection[str] | None


class Article(NamedTuple):
    """An article as its words: marks, possessive endings and the dateline, which says nothing, are left out."""

    article_id: str
    title: str | None
    day: date | None
    text: str
    words: list[str]  # in lower case
    spans: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]

    def paragraph_of(self, start: int) -> tuple[int, int]:
        """Give the first and last code point of the paragraph in which something stands."""
        return self.paragraphs[max(bisect_right(self.paragraphs, start, key=lambda span: span[0]) - 1, 0)]


class Use(NamedTuple):
    """One use of a word: its first token, and the one after its last."""

    word: str
    first: int
    last: int


def own_articles(articles: pd.DataFrame) -> pd.DataFrame:
    """Give the articles that are no copy of an earlier one."""
    return articles[~articles["duplicate_kind"].isin(["copy"])]


def worded(articles: pd.DataFrame) -> Iterator[Article]:
    """Give each article that is no copy as its words."""
    columns = (own_articles(articles)[name] for name in ("article_id", "title", "published", "text"))
    for article_id, title, published, text in zip(*columns, strict=True):
        begins, ends = layout(text).dateline or (0, 0)
        found = [span for span in spans(text) if text[span[0]].isalnum() and not begins <= span[0] < ends]
        yield Article(
            article_id,
            None if pd.isna(title) else title,
            None if pd.isna(published) else published,
            text,
            [text[start:end].lower() for start, end in found],
            found,
            paragraphs.spans(text),
        )


class Sought:
    """The forms of the words that are sought, to find their uses in one article after another.

    Parameters
    ----------
    words : str, collection of str or None
        Words in the singular; the plural is sought with them. None for the words for people who flee.
    """

    def __init__(self, words: Asked):
        self.words = list(PEOPLE) if words is None else [words] if isinstance(words, str) else list(words)
        self._forms: Mapping[str, list[tuple[list[str], str]]] = {}
        for word in self.words:
            for form in PEOPLE.get(word, (word, with_s(word))):
                tokens = [form[start:end].lower() for start, end in spans(form) if form[start].isalnum()]
                if not tokens:
                    raise ValueError(f"{word!r} has no letter or digit in it; ask for a word")
                self._forms.setdefault(tokens[0], []).append((tokens, word))
        for forms in self._forms.values():
            forms.sort(key=lambda form: -len(form[0]))

    def uses(self, article: Article) -> Iterator[Use]:
        """Give the uses in an article, in order; where one form begins like another, the longer one."""
        after = 0
        for at, token in enumerate(article.words):
            if at < after or token not in self._forms:
                continue
            for tokens, word in self._forms[token]:
                last = at + len(tokens)
                if article.words[at:last] == tokens and _joined(article, at, last):
                    yield Use(word, at, last)
                    after = last
                    break


def _joined(article: Article, first: int, last: int) -> bool:
    """Tell whether between tokens that follow one another there is but white space or a hyphen."""
    between = (article.text[article.spans[at][1] : article.spans[at + 1][0]] for at in range(first, last - 1))
    return all(part.strip() in ("", "-") for part in between)
