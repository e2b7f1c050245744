"""Texts are measured, cut and broken to their room; what is drawn of many is chosen by rank and evenly."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossings.charts.lettering import fitted, printable, width, wrapped
from crossings.charts.selection import evenly, foremost


@given(st.text(), st.floats(0.5, 8), st.booleans())
def test_no_text_is_wider_than_its_room(text, room, bold):
    assert width(fitted(text, room, 10, bold=bold), 10, bold=bold) <= room
    assert all(width(line, 10, bold=bold) <= room for line in wrapped(text, room, 10, bold=bold))


@given(st.text())
@example("0 \x1b\r0")
def test_a_text_with_room_is_whole(text):
    assert fitted(text, 10_000, 10) == printable(text)
    assert " ".join(wrapped(text, 10_000, 10)) == printable(text).strip()


@pytest.mark.parametrize(
    ("text", "drawn"), [("a\n b\u200bc", "a bc"), ("Ålesund", "Ålesund"), ("boat \U0001f6a2", "boat □"), ("난민", "□□")]
)
def test_a_letter_that_the_font_lacks_is_a_box(text, drawn):
    assert printable(text) == drawn


def test_a_text_is_cut_at_a_word():
    assert fitted("people crossed the river at night", 1.8, 10) == "people crossed the…"


def test_of_equals_some_of_every_time_are_chosen_in_their_order():
    assert evenly(range(10), 5) == [0, 2, 4, 6, 8]
    assert evenly([], 5) == []
    assert foremost("abcdEfgH", str.isupper, 4) == ["a", "d", "E", "H"]
    assert foremost("EFGH", str.isupper, 2) == ["E", "G"]
