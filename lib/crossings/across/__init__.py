"""Looks over all articles: joins the mentions of one event to a timeline."""

from .timeline import timeline

__all__ = ["timeline"]
