"""Where a sentence has people be: "there" is the place told before, a camp hosts, a boat brings people."""

from datetime import date

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row for row in found}


def test_there_is_the_place_told_before_and_not_the_town_of_the_claimant():
    text = "Some refugees cross into Chad.\n\nScholars in Cairo believe that about 2,000 Eritreans are staying there."
    assert rows(text)["about 2,000"]["destination"] == "Chad"
