"""Lexicons as files beside a module."""

import pytest

from crossings import lexicon


@pytest.fixture
def beside(tmp_path):
    """Give a function that writes a lexicon and gives the module's file beside it."""

    def write(text):
        (tmp_path / "lexicon").mkdir()
        (tmp_path / "lexicon" / "plants.txt").write_bytes(text.encode("utf-8"))
        return str(tmp_path / "module.py")

    return write


def test_words_are_the_lines_without_comments_and_blanks(beside):
    assert lexicon.words(beside("# trees\n\noak\n  ash  # not the cinders\n"), "plants") == {"oak", "ash"}


def test_a_lexicon_with_windows_line_ends_reads_alike(beside):
    assert lexicon.words(beside("oak\r\nash\r\n"), "plants") == {"oak", "ash"}


def test_an_entry_may_have_any_letter(beside):
    assert lexicon.words(beside("châtaigne\n"), "plants") == {"châtaigne"}


def test_pairs_are_parted_at_the_first_tab(beside):
    assert lexicon.pairs(beside("oak\ttree\twood\nred clover\therb\n"), "plants") == {
        "oak": "tree\twood",
        "red clover": "herb",
    }


def test_a_pair_without_a_tab_is_named(beside):
    with pytest.raises(ValueError, match=r"plants.*'oak tree'"):
        lexicon.pairs(beside("oak tree\n"), "plants")


def test_an_entry_given_twice_is_named(beside):
    with pytest.raises(ValueError, match=r"plants.*oak\\tshrub"):
        lexicon.pairs(beside("oak\ttree\noak\tshrub\n"), "plants")


def test_a_lexicon_that_there_is_not_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"plants\.txt"):
        lexicon.words(str(tmp_path / "module.py"), "plants")
