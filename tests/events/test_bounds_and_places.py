"""Days that bound what happened, what happened at one time with another thing, and places told without a name."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged


def told(text, head):
    rows = rows_as_judged("LIMA, March 4 (Crossings) -- " + text, published=date(2015, 3, 4))["events"]
    return next(row for row in rows if row["head"] == head)


def days(text, head):
    row = told(text, head)
    return row["day_from"] and row["day_from"].isoformat(), row["day_to"] and row["day_to"].isoformat()


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("By Monday ten bodies had been identified.", "identified", (None, "2015-03-02")),
        ("As of Monday 388 boats had been seized.", "seized", (None, "2015-03-02")),
        ("The bakers had been sending bread until Saturday.", "sending", (None, "2015-02-28")),
        ("They were not released until Monday.", "released", ("2015-03-02", "2015-03-02")),
        ("Half of them will leave by Friday.", "leave", ("2015-03-06", "2015-03-06")),
        ("The plane left before dawn on Tuesday.", "left", ("2015-03-03", "2015-03-03")),
        ("The fire began on Monday. By evening 70 huts had burned.", "burned", ("2015-03-02", "2015-03-02")),
        ("Since the bombing started on February 24, ten thousand have fled.", "fled", ("2015-02-24", None)),
        ("Ten thousand have fled since the town fell on Sunday.", "fled", ("2015-03-01", None)),
        ("It rained on Monday, when the boat sank.", "sank", ("2015-03-02", "2015-03-02")),
        ("Such journeys have multiplied since February 2, when Peru ended the visas.", "ended",
         ("2015-02-02", "2015-02-02")),
        ("When a fee was introduced last year, 9,000 people left the camps.", "left", ("2014-01-01", "2014-12-31")),
        ("Two men were killed on Monday as police opened fire.", "opened", ("2015-03-02", "2015-03-02")),
        ("The war began with the raid of Feb. 7 in which ten people were killed.", "killed",
         ("2015-02-07", "2015-02-07")),
        ("On Monday, having searched for ten days, the crews were called off.", "called",
         ("2015-03-02", "2015-03-02")),
        ("Ten fled before the war of 2009.", "fled", (None, None)),
    ],
)  # fmt: skip
def test_a_date_tells_when_a_happening_was_or_what_bounds_it(text, head, expected):
    assert days(text, head) == expected


@pytest.mark.parametrize(
    ("text", "head", "where"),
    [
        ("They were put up in a motel.", "put", "motel"),
        ("Two women gave birth on the floor of a coliseum.", "gave", "floor of a coliseum"),
        ("The shells landed in both camps.", "landed", "camps"),
        ("Soldiers took up a position on the other side of the river.", "took", "other side of the river"),
        ("Two men were killed at the border last week.", "killed", "border"),
        ("They were brought ashore.", "brought", "ashore"),
        ("Shells killed three people there and wounded five.", "killed", "there"),
        ("A guard in Seoul opened the door and found two men.", "found", "Seoul"),
        ("The army took Lagos on Monday.", "took", "Lagos"),
        ("Thousands have fled since Lagos fell.", "fell", "Lagos"),
        ("Police killed three men in Lagos and wounded five.", "wounded", "Lagos"),
        ("Police killed three men in Lagos and fled.", "fled", None),
        ("Numbers fell in large part because of rain.", "fell", None),
        ("They went on foot.", "went", None),
        ("The army took part on Monday.", "took", None),
    ],
)
def test_a_place_is_told_by_a_noun_an_adverb_an_object_or_the_clause_before(text, head, where):
    place = told(text, head)["where"]
    assert (place and place.removeprefix("the ")) == where
