"""Quotations: who said what, in which words, direct, mixed and indirect."""

from .find import find

__all__ = ["find"]
