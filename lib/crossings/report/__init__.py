"""The report: pages that an editor understands in a minute, and from any number to its words in two clicks."""

from .build import build

__all__ = ["build"]
