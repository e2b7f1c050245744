"""Finds events: clauses that tell a happening, with who, where, when and whether it happened."""

from .extractor import find

__all__ = ["find"]
