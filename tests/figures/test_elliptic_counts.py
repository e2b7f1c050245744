"""Numbers without a noun of their own: they keep the people and the deed of the count or the estimate they tell."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [(row["evidence"], row["action"], row["claimed_by"]) for row in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "From 41,000 on Tuesday to 133,000 on Friday: the U.N. tally of refugees newly in Uganda has tripled.",
            [("41,000", "arrived", "the U.N."), ("133,000", "arrived", "the U.N.")],
        ),
        (
            "In March 2,316 refugees came to Malta. In the survey of the council it is 2,309.",
            [("2,316", "arrived", None), ("2,309", "arrived", "the council")],
        ),
        (
            "The Red Cross counted 318,000 refugees in Uganda. It has since raised that to 331,000.",
            [("318,000", "hosted", "The Red Cross"), ("331,000", "hosted", "The Red Cross")],
        ),
        (
            "Uganda hosts 318,000 refugees. The IOM reckoned with 402,000 in March.",
            [("318,000", "hosted", None), ("402,000", "hosted", "The IOM")],
        ),
        (
            "Uganda hosts 318,000 refugees. An appeal for them in Oslo put them between 350,000 and 400,000.",
            [("318,000", "hosted", None), ("between 350,000 and 400,000", "hosted", "An appeal for them in Oslo")],
        ),
        (
            "Refugees came on. UNHCR counted at least 500 newcomers in Chad.",
            [("at least 500", "arrived", "UNHCR")],
        ),
        (
            "On Monday Malta received 158 refugees.",
            [("158", "arrived", None)],
        ),
    ],
)
def test_an_elliptic_count_keeps_people_and_deed(text, expected):
    assert rows(text) == expected
