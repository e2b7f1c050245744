"""A shelf keeps on the disk what a list keeps in memory, and gives it back the same."""

import pytest

from crossings.shelf import Shelves, in_order

KEPT = [{"what": "Some 300 fled", "ids": ["a", "b"]}, ("caf\u00e9 \ud800", None), 7]


def test_a_shelf_gives_back_what_was_put_on_it_in_its_order_and_by_its_place(tmp_path):
    with Shelves(tmp_path) as shelves:
        shelf = shelves.shelf()
        for item in KEPT:
            shelf.append(item)
        assert (len(shelf), shelf[1], list(shelf)) == (3, KEPT[1], KEPT)
        shelf.append("later")
        assert (shelf[3], shelf[0]) == ("later", KEPT[0])
        with pytest.raises(IndexError):
            shelf[4]


def test_nothing_of_a_shelf_is_left_in_its_folder(tmp_path):
    with Shelves(tmp_path) as shelves:
        for item in KEPT:
            shelves.shelf().append(item)
    assert not list(tmp_path.iterdir())


def test_items_are_sorted_alike_on_the_disk_and_in_memory_equal_ones_as_they_came(tmp_path):
    words = ["refugees", "camp", "border", "boat", "ship"]
    with Shelves(tmp_path) as shelves:
        there, here = in_order(words, key=len, shelf=shelves.shelf), in_order(words, key=len)
        assert list(there) == list(here) == ["camp", "boat", "ship", "border", "refugees"]
        assert (there[3], len(there)) == ("border", 5)


def test_more_than_is_kept_at_hand_comes_back(tmp_path):
    with Shelves(tmp_path) as shelves:
        shelf = in_order(range(5_000), key=lambda number: -number, shelf=shelves.shelf)
        assert list(shelf) == list(range(4_999, -1, -1))
        assert [shelf[at] for at in (0, 4_999, 0)] == [4_999, 0, 4_999]
