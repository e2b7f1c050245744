"""Who is only said to go or to come: home, where the story is one of returns, or back to the country he fled to."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 12))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


CONVOY = """Convoy brings Somalis home from Dadaab

GARISSA, Kenya, June 3 (Crossings) -- A convoy left the Dadaab camps for Kismayo with 460 Somalis who had signed up to
go home. Since the programme began some 84,000 have gone back.

Kenya hosts 276,000 Somali refugees. About 1,900 crossed at Liboi in May.
"""
GATE = """Afghans pour home through Islam Qala

HERAT, Afghanistan, July 2 (Crossings) -- Iran deported 7,000 Afghans on Monday, and other returnees came of their own
accord. Some 31,000 people came through the gate in a week. Most had sold what they had. In June 90,000 left Iran.
"""
FLIGHT = """Afghans flee to Iran as fighting nears Herat

HERAT, Afghanistan, July 2 (Crossings) -- Families fled Herat on Monday. Some 31,000 people crossed at Islam Qala in a
week, and 400 were deported by Iran. Refugees said the road was open.
"""


@pytest.mark.parametrize(
    ("text", "evidence", "action", "population"),
    [
        (CONVOY, "About 1,900", "repatriated", "returnees"),
        (CONVOY, "some 84,000", "repatriated", "returnees"),
        (CONVOY, "276,000", "hosted", "refugees"),
        (GATE, "Some 31,000", "repatriated", "returnees"),
        (GATE, "90,000", "repatriated", "returnees"),
        (FLIGHT, "Some 31,000", "fled", "refugees"),
    ],
)
def test_in_a_story_of_returns_whoever_crosses_goes_home(text, evidence, action, population):
    row = figure(text, evidence)
    assert (row["action"], row["population"]) == (action, population)


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Syrian refugees may visit their homes. Of these 900 came back to Turkey in May.", "900", "arrived"),
        ("Tanzania hosts 58,000 Burundian refugees. Last month another 310 left for Burundi.", "310", "repatriated"),
        ("Egypt hosts 58,000 Sudanese refugees. Last month another 310 left for Libya.", "310", "fled"),
        ("Some 200 Syrian refugees were sent back to Turkey by Greece.", "Some 200", "repatriated"),
        ("Honduran migrants reached Mexico. Another 500 accepted a bus ride home.", "500", "repatriated"),
        ("Germany flies 28 Afghans home.", "28", "repatriated"),
        ("Some 60 migrants took shelter in a home for the old.", "Some 60", "hosted"),
    ],
)
def test_a_way_home_is_told_by_its_goal_or_its_words(text, evidence, action):
    assert figure(text, evidence)["action"] == action
