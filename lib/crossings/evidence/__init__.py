"""The evidence view: an article's text with what was read from it marked; rows beside the sentence they stand in."""

from .sentences import with_sentences
from .view import LEGEND, Marked, fullest_article, marked

__all__ = ["LEGEND", "Marked", "fullest_article", "marked", "with_sentences"]
