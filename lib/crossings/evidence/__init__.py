"""The evidence view: an article's text with what was read from it marked; rows beside the sentence they stand in."""

from .marks import Mark, marks_in, stretches
from .sayings import figures_said
from .sentences import with_sentences
from .sources import articles_behind
from .view import LEGEND, Marked, fullest_article, marked

__all__ = [
    "LEGEND",
    "Mark",
    "Marked",
    "articles_behind",
    "figures_said",
    "fullest_article",
    "marked",
    "marks_in",
    "stretches",
    "with_sentences",
]
