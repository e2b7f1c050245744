"""Who is only said to go or to come: home, or back to the country he fled to."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 12))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


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
