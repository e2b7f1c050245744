"""Bytes become text, and what had to be repaired is said."""

import pytest

from crossings.corpus.decode import clean, decode

WORDS = "The minister’s aide said “no” in Malmö.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_in_any_unicode_encoding_is_read_as_it_is(encoding):
    words = WORDS * 5
    assert decode(words.encode(encoding)).text == words


def test_windows_1252_is_read_with_a_note():
    found = decode(WORDS.encode("cp1252"))
    assert found.text == WORDS
    assert "Windows-1252" in found.notes[0]


def test_mac_roman_is_told_from_windows_1252_by_its_quotation_marks():
    found = decode(WORDS.encode("mac_roman"))
    assert found.text == WORDS


def test_a_file_that_mixes_utf_8_and_windows_1252_keeps_both():
    found = decode(WORDS.encode("utf-8") * 3 + "Zoë\n".encode("cp1252") + b"End.\n")
    assert found.text == WORDS * 3 + "Zoë\nEnd.\n"
    assert "mixed encodings" in found.notes[0]


def test_text_that_was_decoded_wrongly_once_is_repaired_with_a_note():
    found = decode(WORDS.encode("utf-8").decode("cp1252", errors="ignore").replace("â€\x9d", "").encode("utf-8"))
    assert "Malmö" in found.text
    assert "repaired" in found.notes[0]


def test_text_in_another_alphabet_without_unicode_is_read_by_its_letters():
    words = "Министр сказал, что люди покинули свои дома и живут в школах. " * 20
    assert decode(words.encode("cp1251")).text == words


def test_a_few_nul_bytes_are_taken_out_with_a_note():
    found = decode(b"The min\0ister said that the road is closed. " * 2 + b"x" * 400)
    assert "minister" in found.text
    assert "2 NUL bytes" in found.notes[0]


def test_bytes_full_of_control_characters_are_no_text():
    assert decode(bytes(range(256)) * 8).text is None


def test_line_ends_become_newlines_and_nothing_else_changes():
    assert decode(b"One.\r\nTwo.\rThree.\t \n").text == "One.\nTwo.\nThree.\t \n"


def test_invisible_characters_are_kept_and_counted():
    text, notes = clean("A\u200bB \u202eC\u202c said so.")
    assert text == "A\u200bB \u202eC\u202c said so."
    assert notes[0].startswith("3 zero-width")


def test_half_characters_are_replaced_so_that_the_text_can_be_written():
    text, notes = clean("A \ud83d said so.")
    assert text.encode("utf-8")
    assert "U+FFFD" in notes[0]
