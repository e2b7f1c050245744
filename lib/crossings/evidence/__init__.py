"""The evidence view: an article's text with what was read from it marked, in the terminal and as HTML."""

from .view import LEGEND, Marked, marked

__all__ = ["LEGEND", "Marked", "marked"]
