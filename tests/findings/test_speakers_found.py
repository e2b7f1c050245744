"""The sentence about who is quoted is true of any archive."""

import pytest

from crossings.findings import speakers_found
from crossings.schemas import table


def row(name, quotes, articles, group=None, ambiguous=()):
    return {"speaker_id": name, "name": name, "quotes": quotes, "articles": articles, "speaker_group": group,
            "ambiguous": list(ambiguous)}  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "No speaker is known."),
        ([row("Ada Mwangi", 1, 1, "ngo")], "1 speaker was found: Ada Mwangi (NGO), with 1 quotation in 1 article."),
        (
            [row("Ada Mwangi", 5, 3, "ngo"), row("an official", 1, 1)],
            "2 speakers, of these groups: NGO (1); the group of 1 is not known. Ada Mwangi is quoted most often "
            "(5 quotations in 3 articles); 1 is quoted in more than one article. Whoever is described and not named "
            "counts once for each article; none may be the same as another.",
        ),
        (
            [row("A", 1, 1, ambiguous=[["B", "why"]]), row("B", 1, 1, ambiguous=[["A", "why"]])],
            "2 speakers, none of whose groups is known. All are quoted equally often (1 quotation each); none is "
            "quoted in more than one article. Whoever is described and not named counts once for each article; 2 may "
            "be the same as another and are kept apart.",
        ),
        (
            [row("A", 2, 2, "un"), row("B", 2, 2, "un"), row("C", 1, 1, "un")],
            "3 speakers, of these groups: UN (3). 2 are quoted most often (2 quotations each); 2 are quoted in more "
            "than one article. Whoever is described and not named counts once for each article; none may be the same "
            "as another.",
        ),
    ],
)
def test_the_sentence_fits_the_rows(rows, sentence):
    assert speakers_found(table("speakers", rows)) == sentence
