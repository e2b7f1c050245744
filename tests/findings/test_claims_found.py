"""Sentences on who counts the same thing and on what can be reckoned: true of none, of one and of many."""

import pytest

from crossings.findings import arithmetic_found, claims_found
from crossings.schemas import table


def claim(quantity, *articles, relation="first", by=None, **other):
    return {
        "claim_id": f"c{quantity}{relation}{by}", "quantity_id": f"q{quantity}", "claimed_by": by, "measure": "flow",
        "article_ids": list(articles), "independent": 1 if by else len(articles), "relation": relation,
        "sources": 1, "stale_figure_ids": [], **other,
    }  # fmt: skip


def sums(*held):
    return table("arithmetic", [{"article_id": "a", "kind": kind, "holds": holds} for kind, holds in held])


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "No count was found that articles could tell differently."),
        ([claim(1, "a")], "1 quantity in 1 claim: told by one article and by one source. It is told in one way."),
        (
            [claim(1, "a", by="The navy", sources=2), claim(1, "b", by="Red Cross", relation="conflict", sources=2)],
            "1 quantity in 2 claims: told by more than one article and by more than one source. It is told in numbers "
            "that cannot all be true.",
        ),
        (
            [claim(1, "a", by="The navy"), claim(1, "b", by="the navy", relation="revision"), claim(2, "c")],
            "2 quantities in 3 claims: 1 is told by more than one article and none is told by more than one source. "
            "1 was revised.",
        ),
        (
            [
                claim(1, "a", when="1953/.."),
                claim(1, "b", relation="series", when="1953/.."),
                claim(2, "c", "d", sources=2),
            ],
            "2 quantities in 3 claims: all are told by more than one article and 1 is told by more than one source. "
            "No count of any of them is told differently.",
        ),
        (
            [claim(1, "a", stale_figure_ids=["f"]), claim(2, "c"), claim(2, "c", relation="correction", by="Navy")],
            "2 quantities in 3 claims: none is told by more than one article and none is told by more than one source. "
            "1 was corrected and 1 was told after the official count had passed it (in 1 figure).",
        ),
        (
            [claim(n, "a", stale_figure_ids=["f", "g"]) for n in (1, 2)],
            "2 quantities in 2 claims: none is told by more than one article and none is told by more than one source. "
            "2 were told after the official count had passed them (in 4 figures).",
        ),
        (
            [
                claim(1, "a", by="The navy"),
                claim(1, "b", relation="conflict", by="Red Cross"),
                claim(1, "c", relation="revision", by="the navy"),
                claim(2, "d"),
                claim(2, "d", relation="conflict", by="Navy"),
            ],
            "2 quantities in 5 claims: 1 is told by more than one article and none is told by more than one source. "
            "2 are told in numbers that cannot all be true and 1 was revised; "
            "1 of them is counted more than once here.",
        ),
    ],
)
def test_claims_are_told_in_a_sentence(rows, sentence):
    assert claims_found(table("claims", rows)) == sentence


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ([], "No sum could be reckoned from the articles' own numbers."),
        ([("parts", True)], "1 sum could be reckoned, of parts against a total: it comes out."),
        ([("share", False)], "1 sum could be reckoned, of a share against its base: it does not come out."),
        (
            [("parts", True), ("parts", False), ("share", True)],
            "3 sums could be reckoned (2 of parts against a total and 1 of a share against its base): 2 come out, "
            "1 does not.",
        ),
        ([("parts", True)] * 2, "2 sums could be reckoned (2 of parts against a total): all come out."),
        ([("parts", False)] * 2, "2 sums could be reckoned (2 of parts against a total): none comes out."),
    ],
)
def test_sums_are_told_in_a_sentence(held, sentence):
    assert arithmetic_found(sums(*held)) == sentence
