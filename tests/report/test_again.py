"""What several articles or sources tell: first by whom, by how many, and what became of the hedge."""

import pytest

from crossings import extract, read
from crossings.report import again

# The same count three times: an agency's, repeated by another article without its hedge, and by a copy of that.
FIRST = "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the Red Cross said.\n"
LATER = (
    "LOME, May 4, 2010 -- The rains came late to the coast. In 2008 4,000 refugees from Gambia arrived in Senegal, the "
    "Red Cross said. Nobody has counted them since, and the camp has two wells.\n"
)


@pytest.fixture
def tables(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRST, "utf-8")
    (folder / "b.txt").write_text(LATER, "utf-8")
    return extract(read(folder))


def test_a_count_that_is_told_again_is_a_row_with_its_first_teller_and_its_words(tables):
    found = again.quantities(tables)
    (row,) = found.rows
    assert found.total == 1
    assert (row["articles"], row["told_in"]) == (2, "several articles")
    assert row["first"]["low"] == 4000
    assert str(row["first"]["first_told"]) == "2009-03-03"
    assert [str(telling["published"]) for telling in row["tellings"]] == ["2009-03-03", "2010-05-04"]
    assert all("4,000" in telling["sentence"] for telling in row["tellings"])


def test_a_hedge_that_is_left_out_is_lost(tables):
    (row,) = again.quantities(tables).rows
    (change,) = row["hedges"]
    assert (change["before"], change["after"], change["change"]) == ("about", "exact", "lost")
    assert row["hedge"] == ["lost"]
    assert again.told(tables.claims) == (
        "Told most widely, by 1 independent source in 2 articles: people arrived, Gambia to Senegal, 2008. 1 quantity "
        "is told by several articles or sources; on the way hedges were lost (1)."
    )


def test_a_total_that_goes_on_growing_is_not_told_most_widely(tables):
    claims = tables.claims.assign(relation="series")
    assert again.told(claims).startswith("1 quantity is told by several articles or sources")


def test_what_one_article_tells_is_not_told_again(archive):
    tables = extract(read(archive))
    assert not again.quantities(tables).rows
    assert again.told(tables.claims) == "No quantity was found that more than one article or source tells."


@pytest.mark.parametrize(("before", "after", "change"), [("exact", "about", "gained"), ("about", "at_most", "changed")])
def test_a_hedge_is_gained_or_changed(tables, before, after, change):
    claims = tables.claims.copy()
    claims["hedges"] = [[[day, hedge] for (day, _), hedge in zip(told, (before, after), strict=True)]
                        for told in claims["hedges"]]  # fmt: skip
    assert f"hedges were {change} (1)" in again.told(claims)


def test_the_page_has_the_rows(tables, tmp_path, pages_of):
    page = pages_of(tmp_path / "archive", tables)["again.html"]
    assert "Told most widely, by 1 independent source in 2 articles" in page.words
    assert page.html.count('<tr id="again-') == 1
    row = tables.figures.iloc[0]
    assert f"articles/{row['article_id']}.html#{row['figure_id']}" in page.links
