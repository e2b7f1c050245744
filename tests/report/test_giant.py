"""The page of an article of which very much was read: it lists what a browser can show, and says what it leaves out."""

import re

import pytest

from crossings import extract, read


@pytest.fixture
def giant(tmp_path):
    """Give an archive of one article with sixty figures."""
    folder = tmp_path / "giant"
    folder.mkdir()
    told = [f"Then {n + 10} refugees fled to Chad on May {n % 28 + 1}, 2008." for n in range(60)]
    (folder / "a.txt").write_text("DAKAR, March 3, 2009 -- " + "\n\n".join(told) + "\n", "utf-8")
    return folder


def test_a_page_lists_no_more_rows_than_it_has_room_for_and_says_how_many_there_are(giant, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.articles.MOST_READ", 70)
    tables = extract(read(giant))
    rows = sum(len(frame[frame["confidence"] >= 0.5]) for frame in (tables.figures, tables.dates, tables.events))
    rows += len(tables.quotes[tables.quotes["confidence"] >= 0.5])
    assert rows > 100
    pages = pages_of(giant, tables)
    (page,) = [page for name, page in pages.items() if name.startswith("articles/")]
    assert page.html.count('<li id="read-') == 70
    assert f"The page marks and lists 70 of {rows} rows that were read in the article" in page.words
    # What other pages lead to is there before what they do not.
    assert all(figure_id in page.ids for figure_id in tables.figures["figure_id"])


def test_what_a_page_has_no_room_for_is_led_to_from_nowhere(giant, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.articles.MOST_READ", 20)
    monkeypatch.setattr("crossings.report.articles.LONGEST", 2_500)
    pages = pages_of(giant)
    (name,) = [name for name in pages if name.startswith("articles/")]
    assert "The page has the first 2,500 of the article's" in pages[name].words
    led = {link.partition("#")[2] for page in pages.values() for link in page.links if link.startswith(f"{name}#")}
    assert 0 < len(led) <= 20
    assert led <= set(pages[name].ids)
    # The sentence of a figure stands on the page of figures all the same.
    assert len(re.findall("refugees fled to Chad on May", pages["figures.html"].words)) >= 60
