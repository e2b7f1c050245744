"""The report: one page that an editor reads in a minute, and from any number to its words on the same page."""

from .build import build

__all__ = ["build"]
