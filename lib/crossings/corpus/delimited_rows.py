"""The rows of a CSV file, and what is done where the quotation marks of a row do not fit."""

import csv
from collections import deque
from collections.abc import Iterator

from .lines import LONGEST_LINE, BadLine, Lines

_LOOK = 100  # lines after a stray mark in which the end of its story is looked for


class Rows:
    """The rows of a CSV file; the module's limit on the length of a field is raised while a row is read, no longer.

    A quotation mark that is never closed takes the rows after it into its field, and a mark within a story that is not
    doubled ends the row at its line. In the first case the lines are given alone, if each is plainly a row by itself,
    so no article is lost; in the second the lines up to the story's closing mark are joined to it. Where neither is
    plain the row stays as the CSV reader gives it: lines of a story made rows would be articles that nobody wrote.
    """

    def __init__(self, lines: Lines, delimiter: str, width: int) -> None:
        self._delimiter, self._width = delimiter, width
        self._lines = _Kept(lines)
        self._reader = csv.reader(self._lines, delimiter=delimiter)
        self._waiting: list[list[str]] = []
        self.first = self.last = 0
        self.note: tuple[str, ...] = ()

    def next(self) -> list[str]:
        """Give the next row; ``first`` and ``last`` are its lines, ``note`` what is doubtful about its marks."""
        self.note = ()
        if self._waiting:
            self.first = self.last = self.first + 1
            return self._waiting.pop()
        self._lines.taken.clear()
        self.first = self._lines.number + 1
        before = csv.field_size_limit(LONGEST_LINE)
        try:
            row = next(self._reader)
            taken = self._lines.taken
            return self._mended(row) if len(taken) > 1 or '"' in taken[0] else row
        finally:
            csv.field_size_limit(before)
            self.last = self.last if self._waiting else self._lines.number

    def _mended(self, row: list[str]) -> list[str]:
        taken = self._lines.taken
        try:
            list(csv.reader(taken, delimiter=self._delimiter, strict=True))
            return row
        except csv.Error:
            pass
        self.note = (
            f"a quotation mark that opens at line {self.first} is not closed where its field ends; "
            "close it, or double the marks within the field",
        )
        if len(taken) == 1:
            return self._joined(row)
        alone = [next(csv.reader([line], delimiter=self._delimiter), []) for line in taken]
        if not all(map(self._is_row, taken, alone)):
            return row
        self._waiting = alone[:0:-1]
        self.last = self.first
        return [cell.rstrip("\r\n") for cell in alone[0]]

    def _joined(self, row: list[str]) -> list[str]:
        """Give the row with the lines that its last field goes on with, up to the one that ends in the closing mark."""
        line = self._lines.taken[0].rstrip()
        opens, closes = line.rfind(f'{self._delimiter}"'), line.rfind(f'"{self._delimiter}')
        more = []
        if len(row) >= self._width and not line.endswith('"') and (opens > closes or line.startswith('"')):
            more = self._to_closing_mark()
        if not more:
            if line.count('"') % 2 == 0:
                self.note = ()  # marks that are not doubled, within a field that ends with its row
            return row
        for _ in more:
            next(self._lines)
        story = self._delimiter.join(row[self._width - 1 :])
        return [*row[: self._width - 1], "\n".join([story, *more]).removesuffix('"')]

    def _to_closing_mark(self) -> list[str]:
        more = []
        for line in self._lines.ahead(_LOOK):
            if line.startswith('"') or self._is_row(line, next(csv.reader([line], delimiter=self._delimiter), [])):
                return []
            more.append(line.rstrip())
            if more[-1].endswith('"') and line.count('"') % 2:
                return more
        return []

    def _is_row(self, line: str, cells: list[str]) -> bool:
        """Tell whether a line is plainly a row, not a line of the story in a field.

        It has several cells and as many as the header, no cell after the first begins with the space that prose has
        after a comma, and its marks are paired, those of the first line aside.
        """
        if len(cells) != self._width or self._width < 2 or any(cell[:1].isspace() for cell in cells[1:]):
            return False
        return line is self._lines.taken[0] or line.count('"') % 2 == 0


class _Kept:
    """Lines as the CSV reader takes them: those taken for a row are kept, those ahead can be looked at.

    After a bad line the next can be asked for.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._ahead: deque[tuple[int, str | BadLine]] = deque()
        self.number = lines.number
        self.taken: list[str] = []

    def __iter__(self) -> "_Kept":
        return self

    def __next__(self) -> str:
        if not self._ahead:
            self._read()
        self.number, line = self._ahead.popleft()
        if isinstance(line, BadLine):
            raise line
        self.taken.append(line)
        return line

    def _read(self) -> None:
        try:
            line = next(self._lines)
        except BadLine as bad:
            line = bad
        self._ahead.append((self._lines.number, line))

    def ahead(self, most: int) -> Iterator[str]:
        """Give the lines to come, at most so many, up to a bad one."""
        for at in range(most):
            if at == len(self._ahead):
                try:
                    self._read()
                except StopIteration:
                    return
            line = self._ahead[at][1]
            if isinstance(line, BadLine):
                return
            yield line
