"""Articles on disk become the tables articles and left_out: one reader a format, nothing lost without a reason."""

from .archive import Archive, check, read, stream

__all__ = ["Archive", "check", "read", "stream"]
