"""Where a thing was: the narrowest place told for it, with or without a name."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)


def where(text, head):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    return row["where"]


@pytest.mark.parametrize(
    ("text", "head", "place"),
    [
        ("The ten were seized at a hotel in Lima on Monday.", "seized", "hotel in Lima"),
        ("The plane landed at a base south of Lima.", "landed", "base south of Lima"),
        ("They put out at night from a village near Lagos.", "put", "village near Lagos"),
        ("Sirens went off in towns to the west of Homs.", "went", "towns to the west of Homs"),
        ("Guards dragged the man out of the consulate.", "dragged", "consulate"),
        ("The boat was met on the water.", "met", "water"),
        ("Ten families came from Chad in May.", "came", "Chad"),
        ("Ten families came out of Chad to Sudan in May.", "came", "Sudan"),
        ("They flew by way of Nairobi in May.", "flew", "Nairobi"),
        ("Ten people drowned in the Yellow Sea.", "drowned", "Yellow Sea"),
        ("The boat drifted over the Black Sea in May.", "drifted", "Black Sea"),
        ("The ten were held in Bani Walid.", "held", "Bani Walid"),
        ("Floods on the Evros killed ten.", "killed", None),
        ("A fire in a camp killed ten.", "killed", "camp"),
        ("They met at a hotel in Lima, where ten men were arrested.", "arrested", "hotel in Lima"),
        ("They live in a camp where ten people were killed.", "killed", "camp"),
        ("On the other coast, one boat got through.", "got", "other coast"),
        ("In Sudan, the group says, crimes were committed.", "committed", "Sudan"),
        ("They rushed the embassy in May.", "rushed", "embassy"),
        ("They left home in May.", "left", "home"),
        ("They crept through a drain in May.", "crept", "drain"),
        ("Ten refugees have entered the country.", "entered", "country"),
        ("Boats put to sea in May.", "put", "sea"),
    ],
)
def test_a_place_is_told_as_narrowly_as_it_is_written(text, head, place):
    assert where(text, head) == place


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Peru was forbidden to enter the camps.", "forbidden"),
        ("The minister died in office.", "died"),
        ("The army fired at Ada Bello in May.", "fired"),
        ("The group was named in the Christian Science Monitor.", "named"),
        ("The envoy on the Sudan has resigned.", "resigned"),
        ("The talks came from Korean sources.", "came"),
    ],
)
def test_what_is_no_place_of_it_is_not_shown(text, head):
    rows = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    assert all(row["where"] is None for row in rows)
