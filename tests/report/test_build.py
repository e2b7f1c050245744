"""The report is one page that is true of any archive, loads nothing and runs nothing of an article's."""

import re
from html.parser import HTMLParser

import pytest

from crossings import extract, read
from crossings.report import build

TEXT = (
    "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the minister said on "
    'Tuesday.\n"We will take them in," he said. Fighting began on March 1, 2009.\n'
)
HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> $\\frac{a}{b $5 {{ 7*7 }}'


class _Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])


def _built(folder, out):
    return build(extract(read(folder)), out, corpus=folder).read_text("utf-8")


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def page(archive, tmp_path):
    return _built(archive, tmp_path / "out")


def test_the_page_loads_nothing(page):
    for tag, attrs in _Page(page).tags:
        assert tag not in ("iframe", "object", "embed", "link", "base", "img")
        assert "src" not in attrs
    assert "url(http" not in page
    assert "@import" not in page


def test_the_only_script_is_our_own_and_named_by_its_hash(page):
    assert [tag for tag, _ in _Page(page).tags].count("script") == 1
    assert re.search(r"script-src 'sha256-[A-Za-z0-9+/=]{44}'", page)


def test_every_link_within_the_page_leads_somewhere(page):
    found = _Page(page)
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)


def test_no_id_stands_twice(page):
    ids = _Page(page).ids
    assert len(ids) == len(set(ids))


def test_a_figure_stands_with_its_sentence_and_a_link_to_its_words(archive, page):
    tables = extract(read(archive))
    row = tables.figures.iloc[0]
    assert f'href="#{row["figure_id"]}"' in page
    assert f'id="{row["figure_id"]}"' in page
    assert "About 4,000 refugees from Gambia arrived in Senegal in 2008" in page


def test_what_was_left_out_stands_with_its_reason(page):
    assert "<td>empty.txt</td><td>empty</td>" in page


def test_the_same_archive_gives_the_same_page(archive, tmp_path, page):
    assert _built(archive, tmp_path / "again") == page


def test_an_empty_archive_has_a_true_page(tmp_path):
    (tmp_path / "none").mkdir()
    page = _built(tmp_path / "none", tmp_path / "out")
    assert "No article was read" in page
    assert "No figure of displaced people was found" in page
    assert "No quotation was found" in page


def test_nothing_of_an_article_becomes_markup(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(f"{HOSTILE}\n\n{TEXT}\nThe {HOSTILE} aid group fled on March 2, 2009.\n", "utf-8")
    page = _built(folder, tmp_path / "out")
    found = _Page(page)
    assert [tag for tag, _ in found.tags].count("script") == 1
    assert not [tag for tag, attrs in found.tags if tag == "img" or "onerror" in attrs]
    assert "{{ 7*7 }}" in page


def test_an_address_that_is_no_web_address_is_not_linked(tmp_path):
    (tmp_path / "a.csv").write_text(
        f'title,text,url\nT,"{TEXT.replace(chr(34), chr(39))}",javascript:alert(1)\n', "utf-8"
    )
    page = _built(tmp_path / "a.csv", tmp_path / "out")
    assert not [link for link in _Page(page).links if link.startswith("javascript")]


def test_rows_under_one_half_are_not_shown_and_are_counted(archive, tmp_path):
    tables = extract(read(archive))
    shown = len(tables.figures)
    tables.figures["confidence"] = 0.4
    page = build(tables, tmp_path / "out", corpus=archive).read_text("utf-8")
    assert 'aria-label="Rows of the figures"' not in page
    assert f"0 of {shown}" in page


def test_an_archive_with_a_readme_is_called_by_its_heading(archive, tmp_path):
    (archive / "README.md").write_text("# River crossings\n\n## What may be concluded\n\n- Little.\n", "utf-8")
    page = _built(archive, tmp_path / "out")
    assert "<h1>River crossings</h1>" in page
    assert "Little." in page


def test_an_archive_without_a_readme_says_that_its_use_is_for_the_reader_to_judge(page):
    assert "for you to judge" in page


def test_sources_of_an_article_stand_under_it(archive, tmp_path):
    (archive / "sources.csv").write_text(
        "dispatch,fact,publisher,url\na.txt,f1,A Paper,https://paper.example/1\na.txt,f2,A Radio,javascript:x\n",
        "utf-8",
    )
    page = _built(archive, tmp_path / "out")
    assert '<a href="https://paper.example/1" rel="noreferrer">A Paper</a>; A Radio.' in page


def test_a_large_table_is_cut_and_the_cut_is_told(archive, tmp_path, monkeypatch):
    monkeypatch.setattr("crossings.report.rows.MOST", 1)
    (archive / "b.txt").write_text(TEXT.replace("4,000", "5,000"), "utf-8")
    page = _built(archive, tmp_path / "out")
    told = "The page has 1 of 2: those held against the record and the highest. The table figures, in the folder tables"
    assert told in page
    assert "<strong>5,000</strong>" in page
    assert "<strong>4,000</strong>" not in page


def test_an_article_too_long_for_the_page_is_not_on_it_and_nothing_leads_to_it(archive, tmp_path, monkeypatch):
    monkeypatch.setattr("crossings.report.rows.MOST_MARKED", len(TEXT) + 10)
    (archive / "b.txt").write_text(TEXT + "They wait.\n" * 50, "utf-8")
    page = _built(archive, tmp_path / "out")
    assert page.count('class="article"') == 1
    assert "The page has 1 of 2: those that the rows above name most often." in page
    found = _Page(page)
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)


def test_a_page_of_thousands_of_articles_is_no_larger_than_a_browser_can_show(tmp_path):
    told = "".join(
        f'"t{n}","About {n + 5:,} refugees from Gambia arrived in Senegal in 2008, the minister said.","2009-03-01"\n'
        for n in range(1200)
    )
    (tmp_path / "a.csv").write_text("title,text,date\n" + told, "utf-8")
    page = _built(tmp_path / "a.csv", tmp_path / "out")
    assert len(page) < 2_500_000
    assert page.count('class="article"') == 300
    assert "The page has 200 of 1,200" in page


def test_what_a_chart_draws_stands_before_it_as_a_table(page):
    charts = page[page.index('id="figures"') : page.index('id="doubt"')].split("<figure>")
    assert "draws, as a table: 1 row</summary>" in charts[0]
    assert '<td data-label="low">4,000</td>' in charts[0]
    assert '<td data-label="speaker group">' in charts[1]


def test_a_chart_that_has_nothing_to_draw_is_a_sentence(page):
    assert '<p class="none">No reported count has an official counterpart.</p>' in page
    assert page.count("<svg") == page.count("<figcaption>") == 3


def test_a_chart_has_its_title_and_source_as_text_that_wraps(page):
    assert "<figcaption>The one dated count of people who moved is ~4,000, 2009</figcaption>" in page
    drawings = re.findall(r"<svg.*?</svg>", page, re.S)
    assert not [svg for svg in drawings if "Source:" in svg or ">The one dated count" in svg]
