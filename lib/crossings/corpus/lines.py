"""The lines of a file of records, decoded one by one, so that a bad line spoils no other and memory stays bounded."""

import io
from typing import BinaryIO

from .article import LONGEST_ARTICLE
from .decode import declared_by_mark, decode

# A line of JSON with its escapes and other fields may be longer than the article in it.
LONGEST_LINE = 2 * LONGEST_ARTICLE
_SAMPLE = 8192
_PIECE = 1 << 20
_LONGEST_SKIP = 1 << 30  # what is skipped of one endless line before the file is given up


class BadLine(Exception):  # noqa: N818 - it names the line, not an error of the program
    """A line that cannot be read; ``reason`` is one of the reasons for leaving out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Lines:
    """An iterator over the decoded lines of a stream, each with ``\\n`` at its end where the file has one.

    ``number`` is the number of the line last given, ``encodings`` those met so far. After :class:`BadLine` the next
    line can be asked for.
    """

    def __init__(self, stream: BinaryIO) -> None:
        buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream)
        sample = buffered.peek(_SAMPLE)[:_SAMPLE]
        self.sample = sample
        self.number = 0
        self.encodings: set[str] = set()
        self._notes: tuple[str, ...] = ()
        self._over = False
        wide = declared_by_mark(sample)
        self._wide = None
        if wide:
            self._wide = io.TextIOWrapper(buffered, encoding=wide, errors="replace", newline=None)
            self.encodings.add(wide)
        elif b"\r" in sample and b"\n" not in sample:
            narrow = decode(sample).encoding
            name = narrow if narrow in ("utf-8", "mac_roman") else "cp1252"
            self._wide = io.TextIOWrapper(buffered, encoding=name, errors="replace", newline=None)
            self.encodings.add(name)
        self._stream = self._wide or buffered

    def fault(self) -> str | None:
        """Give the reason why nothing of the file can be read (``empty``, ``binary``); None where there is none."""
        if not self.sample:
            return "empty"
        return "binary" if decode(self.sample).text is None else None

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        if self._over:
            raise StopIteration
        line = self._stream.readline(LONGEST_LINE + 1)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) > LONGEST_LINE:
            self._skip()
            raise BadLine("too large")
        if self._wide:
            return line.removeprefix("\ufeff") if self.number == 1 else line
        decoded = decode(line)
        if decoded.text is None:
            raise BadLine("binary")
        self.encodings.add(decoded.encoding)
        if decoded.notes:
            self._notes += decoded.notes
        return decoded.text

    def _skip(self) -> None:
        newline = "\n" if self._wide else b"\n"
        skipped = 0
        while piece := self._stream.readline(_PIECE):
            skipped += len(piece)
            if piece.endswith(newline):
                return
            if skipped > _LONGEST_SKIP:
                self._over = True
                return

    def take_notes(self) -> tuple[str, ...]:
        """Give what was repaired in the lines since this was last asked."""
        notes, self._notes = tuple(dict.fromkeys(self._notes)), ()
        return notes
