"""Reads each article once: paragraphs, sentences, tokens, quotation marks, names and numbers, with offsets."""

from .reading import Reading, read_article

__all__ = ["Reading", "read_article"]
