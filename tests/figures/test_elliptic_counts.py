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
            "From 87,000 on Monday to 290,000 on Saturday: the U.N. estimate of refugees newly in Chad has tripled.",
            [("87,000", "arrived", "the U.N."), ("290,000", "arrived", "the U.N.")],
        ),
        (
            "In May 1,418 refugees came to Malta. In the report of the commission it is 1,414.",
            [("1,418", "arrived", None), ("1,414", "arrived", "the commission")],
        ),
        (
            "The Red Cross counted 626,000 refugees in Chad. It has since raised that to 646,000.",
            [("626,000", "hosted", "The Red Cross"), ("646,000", "hosted", "The Red Cross")],
        ),
        (
            "Chad hosts 626,000 refugees. UNHCR reckoned with 963,000 in January.",
            [("626,000", "hosted", None), ("963,000", "hosted", "UNHCR")],
        ),
        (
            "Chad hosts 626,000 refugees. A campaign for them in Lima put them between 700,000 and 800,000.",
            [("626,000", "hosted", None), ("between 700,000 and 800,000", "hosted", "A campaign for them in Lima")],
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
