"""News about a way home: whoever is only said to go goes home, and from where the story has its people."""

from datetime import date

import pytest

from crossings import extract_article


def way(text, evidence):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    row = next(row for row in found if row["evidence"] == evidence)
    return row["action"], row["origin"], row["destination"]


HOMEWARD = (
    "Malians go home from Niger\n\nNIAMEY, Niger, May 20 -- The return of the Malians goes on. Malians were sent home"
    " by bus in March, and others came back in April. Deportations are next, officials say.\n\n"
)
ABROAD = "Malians go to Niger\n\nNIAMEY, Niger, May 20 -- The Malians keep coming by bus, officials say.\n\n"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Some 6,500 Malians went through on Friday.", "Some 6,500"),
        ("A total of 36,000 people crossed the bridge last month.", "36,000"),
        ("On Tuesday 900 refugees left.", "900"),
        ("By noon 410 Malians had crossed.", "410"),
    ],
)
def test_in_a_story_of_returns_whoever_goes_goes_home(text, count):
    assert way(HOMEWARD + text, count) == ("repatriated", "Niger", "Mali")
    assert way(ABROAD + text, count)[0] != "repatriated"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Some 900 Malians crossed into Niger on Friday.", "900"),
        ("About 60,000 Malians have come since the war began in 2012.", "60,000"),
        ("In April 900 Malians came by bus.", "900"),
        ("On Friday 900 Malians fled the army of Mali.", "900"),
        ("Niger hosts 60,000 Malian refugees.", "60,000"),
    ],
)
def test_not_whoever_comes_to_the_hosts_or_came_long_ago(text, count):
    found = extract_article(HOMEWARD + text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["action"] for row in found if count in row["evidence"]] != ["repatriated"]


def test_a_headline_that_says_nobody_goes_home_makes_no_story_of_returns():
    text = HOMEWARD.replace("Malians go home", "Malians have no plan to go home").replace("Deportations are", "Rain is")
    text = text.replace("return", "unrest").replace("sent home", "moved")
    assert way(text + "On Friday 900 Malians crossed the bridge.", "900")[0] != "repatriated"


def test_defectors_who_fear_to_be_sent_home_fled():
    text = HOMEWARD.replace("Malians", "North Koreans").replace("Niger", "China").replace("NIAMEY", "BEIJING")
    assert way(text + "On Friday 900 North Koreans crossed the river.", "900")[0] != "repatriated"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Some 50,000 Malians have gone into the north of their country, Niger says.", "50,000"),
        ("KIDAL, Mali, May 20 -- Some 400 Malians left Niger this week. The Malians were tired.", "400"),
        ("KIDAL, Mali, May 20 -- Some 400 Malians crossed from Niger. The Malians were tired.", "400"),
    ],
)
def test_who_goes_into_his_own_country_goes_home(text, count):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [(row["action"], row["destination"]) for row in found if count in row["evidence"]] == [
        ("repatriated", "Mali")
    ]


def test_who_goes_into_another_country_does_not():
    text = "Some 50,000 Malians have gone into the north of Niger, which is not their country."
    assert way(text, "Some 50,000")[0] != "repatriated"
