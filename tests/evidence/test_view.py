"""An article's evidence is marked where it stands, and nothing of the article's own becomes markup."""

import re
from html import unescape
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings import extract, read
from crossings.evidence import fullest_article, marked
from crossings.evidence.marks import Mark, stretches
from crossings.evidence.page import page
from crossings.schemas import table

TEXT = """Minister on arrivals <script>alert(1)</script>

ACCRA, March 3, 2009 -- "About 4,000 refugees arrived in Ghana in 2008," the minister said on Tuesday.
"""


@pytest.fixture
def tables(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return extract(read(tmp_path))


@pytest.fixture
def view(tables):
    return marked(tables.articles["article_id"][0], tables)


def _text_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html.split("</p>", 1)[1]))


def test_the_marked_page_has_the_articles_text_unaltered(view):
    assert _text_of(view.html()) == TEXT


def test_a_script_of_the_article_is_text(view):
    assert "<script" not in view.html()
    assert "&lt;script&gt;" in view.html()


def test_a_figure_inside_a_quotation_carries_both_marks(view):
    titles = [unescape(title) for title in re.findall(r'title="([^"]*)"', view.html())]
    assert any("quotation: direct" in title and "figure: 4,000 people" in title for title in titles)


def test_each_kind_stands_in_the_legend(view):
    legend = view.html().split("</p>", 1)[0]
    assert all(word in legend for word in ("quotation", "figure", "date", "event"))


def test_a_notebook_shows_the_page_and_prints_the_same_each_time(view, tables):
    assert view._repr_html_() == view.html()
    assert repr(view) == repr(marked(view.article_id, tables))
    assert view.article_id in repr(view)


def test_a_terminal_without_colour_gets_brackets_and_no_escapes(view):
    shown = view.terminal(colour=False)
    assert "\x1b" not in shown
    assert "[About 4,000]" in shown or "[4,000]" in shown or "[About 4,000 refugees]" in shown


def test_a_terminal_with_colour_gets_escapes_that_are_closed(view):
    shown = view.terminal(colour=True)
    assert shown.count("\x1b[0m") == len(re.findall(r"\x1b\[[1-9][0-9;]*m", shown)) > 0


def test_an_article_cannot_drive_the_terminal(tmp_path):
    (tmp_path / "a.txt").write_text("ACCRA, March 3, 2009 -- A \x1b[2J man \u202efled, police said.", "utf-8")
    tables = extract(read(tmp_path))
    shown = marked(tables.articles["article_id"][0], tables).terminal(colour=False)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_rows_below_one_half_are_not_marked(tables, view):
    tables.figures["confidence"] = 0.4
    again = marked(view.article_id, tables)
    assert not [mark for mark in again.marks if mark.kind == "figures"]
    assert [mark for mark in view.marks if mark.kind == "figures"]


def test_no_article_gives_a_view_that_says_so(tables):
    assert "No article was read." in marked(None, tables).html()


def test_an_unknown_id_is_named(tables):
    with pytest.raises(KeyError, match="no-such-id"):
        marked("no-such-id", tables)


def test_a_page_of_views_escapes_their_titles(view):
    view.title = "</title><script>alert(1)</script>"
    assert "<script" not in page([view])


_SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12)), max_size=8)


@given(spans=_SPANS)
def test_stretches_cover_the_text_without_gap_or_overlap(spans):
    text = "abcdefghijkl"
    marks = sorted(Mark(start, start + length, "dates", "", str(i)) for i, (start, length) in enumerate(spans))
    found = list(stretches(text, [mark for mark in marks if mark.end <= len(text)]))
    assert "".join(text[start:end] for start, end, _ in found) == text
    for start, end, over in found:
        expected = {mark for mark in marks if mark.end <= len(text) and mark.start <= start and end <= mark.end}
        assert set(over) == expected


def test_a_page_has_one_main_part(view):
    assert page([view, view]).count("<main>") == 1


def made(articles, *found):
    none = table("events")
    quotes = table("quotes", [{"article_id": name, "confidence": 0.9} for name in found])
    frame = table("articles", [{"article_id": name} for name in articles])
    return SimpleNamespace(articles=frame, quotes=quotes, figures=none, events=none)


def test_the_fullest_article_has_the_most_rows():
    assert fullest_article(made("abc", "b", "b", "a")) == "b"


def test_of_equally_full_articles_the_first_by_id_is_given():
    assert fullest_article(made("cba")) == "a"


def test_without_an_article_there_is_no_fullest():
    assert fullest_article(made("")) is None
