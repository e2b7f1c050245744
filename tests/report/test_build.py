"""The report is true of any archive, loads nothing and runs nothing of an article's; each number leads to its words."""

import re
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import parse_qs

import pytest

from crossings import extract, read

PAGES = ["index", "figures", "quotes", "timeline", "again", "conflicts", "articles"]


def target(page, link):
    """Give the page and the place on it that a link within the report leads to."""
    address, _, place = link.partition("#")
    there = (PurePosixPath(page).parent / address) if address else PurePosixPath(page)
    parts = []
    for part in there.parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts), place.partition("?")[0]


def broken(pages):
    """Give the links that lead nowhere."""
    found = []
    for name, page in pages.items():
        for link in page.links:
            if "://" in link:
                continue
            there, place = target(name, link)
            # Where a table has no row its page has no table; the link leads to the page then.
            if there not in pages or (place and "?" not in link and place not in pages[there].ids):
                found.append((name, link))
    return found


def test_the_pages_are_those_of_the_menu_and_one_an_article(archive, pages):
    ids = extract(read(archive)).articles["article_id"]
    assert set(pages) == {f"{name}.html" for name in PAGES} | {f"articles/{article_id}.html" for article_id in ids}
    for name in PAGES:
        assert all(f"{other}.html" in pages[f"{name}.html"].links for other in PAGES)


def test_no_page_loads_anything(pages):
    for page in pages.values():
        for tag, attrs in page.tags:
            assert tag not in ("iframe", "object", "embed", "link", "base", "img")
            assert "src" not in attrs
            assert "style" not in attrs
            assert not [name for name in attrs if name.startswith("on")]
        assert "url(http" not in page.html
        assert "@import" not in page.html


def test_the_only_script_and_style_are_our_own_and_named_by_their_hashes(pages):
    for page in pages.values():
        tags = [tag for tag, _ in page.tags]
        assert (tags.count("script"), tags.count("style")) == (1, 1)
        policy = next(attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv"))
        assert re.fullmatch(
            r"default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; "
            r"base-uri 'none'; form-action 'none'",
            policy,
        )


def test_every_link_within_the_report_leads_somewhere(pages):
    assert not broken(pages)


def test_no_id_stands_twice_on_a_page(pages):
    for page in pages.values():
        assert len(page.ids) == len(set(page.ids))


def test_a_figure_stands_with_its_sentence_and_a_link_to_its_words(archive, pages):
    row = extract(read(archive)).figures.iloc[0]
    assert f"articles/{row['article_id']}.html#{row['figure_id']}" in pages["figures.html"].links
    assert row["figure_id"] in pages[f"articles/{row['article_id']}.html"].ids
    assert "About 4,000 refugees from Gambia arrived in Senegal in 2008" in pages["figures.html"].words


def test_no_number_of_the_front_page_leads_to_the_top_of_a_page(pages):
    links = front_links(pages)
    assert links
    assert not [words for link, words in links if "#" not in link and re.search(r"\d", words)]


def test_what_was_left_out_stands_with_its_reason(pages):
    assert '<td data-label="File">empty.txt</td><td data-label="Reason">empty</td>' in pages["articles.html"].html


def test_the_same_archive_gives_the_same_pages(archive, tmp_path, pages, pages_of):
    again = pages_of(archive, out=tmp_path / "again")
    assert {name: page.html for name, page in again.items()} == {name: page.html for name, page in pages.items()}


def test_an_empty_archive_has_true_pages(tmp_path, pages_of):
    (tmp_path / "none").mkdir()
    pages = pages_of(tmp_path / "none")
    front = pages["index.html"].words
    assert set(pages) == {f"{name}.html" for name in PAGES}
    assert "No article was read" in front
    assert "No figure could be held against the record" in front
    assert "No quotation was found" in front
    assert "No count was found that articles could tell differently" in front
    assert not broken(pages)


def test_an_article_of_the_report_before_is_gone_and_a_strangers_page_stays(archive, tmp_path, pages_of):
    pages = pages_of(archive)
    (tmp_path / "out" / "articles" / "mine.html").write_text("<p>mine</p>", "utf-8")
    (archive / "a.txt").write_text("ACCRA, May 2, 2010 -- Nothing happened.\n", "utf-8")
    again = pages_of(archive)
    before = {name for name in pages if name.startswith("articles/")}
    assert not before & set(again)
    assert "articles/mine.html" in again


def test_rows_under_one_half_are_not_shown_and_are_counted(archive, pages_of):
    tables = extract(read(archive))
    shown = len(tables.figures)
    tables.figures["confidence"] = 0.4
    pages = pages_of(archive, tables)
    assert "figures" not in pages["figures.html"].ids
    assert f"0 of {shown}" in pages["index.html"].words
    assert "confidence under 0.5" in pages[f"articles/{tables.articles['article_id'][0]}.html"].words


def test_an_archive_with_a_readme_is_called_by_its_heading(archive, pages_of):
    (archive / "README.md").write_text("# River crossings\n\n## What may be concluded\n\n- Little.\n", "utf-8")
    front = pages_of(archive)["index.html"]
    assert "<h1>River crossings</h1>" in front.html
    assert "Little." in front.words


def test_an_archive_without_a_readme_says_that_its_use_is_for_the_reader_to_judge(pages):
    assert "for you to judge" in pages["index.html"].words


def test_a_large_table_is_cut_and_the_cut_is_told(archive, text, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.rows.MOST", 1)
    (archive / "b.txt").write_text(text.replace("4,000", "5,000"), "utf-8")
    page = pages_of(archive)["figures.html"]
    told = "The page has 1 of 2: those held against the record and the highest. The table figures, in the folder tables"
    assert told in page.words
    assert "<strong>5,000</strong>" in page.html
    assert "<strong>4,000</strong>" not in page.html


def test_an_article_beyond_the_last_page_has_none_and_nothing_leads_to_it(archive, text, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.articles.MOST", 1)
    (archive / "b.txt").write_text("LOME, May 4, 2010 -- They wait.\n", "utf-8")
    pages = pages_of(archive)
    assert len([name for name in pages if name.startswith("articles/")]) == 1
    assert (
        "The page has 1 of 2: those that the rows of the other pages name most often." in pages["articles.html"].words
    )
    assert not broken(pages)


def test_pages_of_thousands_of_articles_are_no_larger_than_a_browser_can_show(tmp_path, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.articles.MOST", 50)
    told = "".join(
        f'"t{n}","About {n + 5:,} refugees from Gambia arrived in Senegal in 2008, the minister said.","2009-03-01"\n'
        for n in range(1200)
    )
    (tmp_path / "a.csv").write_text("title,text,date\n" + told, "utf-8")
    pages = pages_of(tmp_path / "a.csv")
    assert max(len(page.html) for page in pages.values()) < 2_000_000
    assert "The page has 500 of 1,200" in pages["figures.html"].words
    assert len([name for name in pages if name.startswith("articles/")]) == 50
    assert not broken(pages)


def test_what_a_chart_draws_stands_before_it_as_a_table(pages):
    charts = pages["quotes.html"].html.split("<figure>")
    assert "draws, as a table: 1 row</summary>" in charts[0]
    assert '<td data-label="speaker group">' in charts[0]


def test_a_row_of_a_charts_table_leads_to_its_words(archive, pages):
    row = extract(read(archive)).figures.iloc[0]
    charts = pages["figures.html"].html.split('id="pictures"')[1]
    assert f'<a href="articles/{row["article_id"]}.html#{row["figure_id"]}">About 4,000</a>' in charts


@pytest.mark.parametrize("name", ["figures", "quotes", "timeline", "articles"])
def test_the_rows_of_a_page_stand_before_its_charts(pages, name):
    html = pages[f"{name}.html"].html
    assert html.index(f'<table id="{name}"') < html.index('id="pictures"') < html.index("<figure>")


def test_a_figure_in_conflict_says_so_on_its_articles_page(archive, text, pages_of):
    (archive / "b.txt").write_text(
        "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the minister said. "
        "Aid groups said that 9,000 refugees from Gambia arrived in Senegal in 2008.\n",
        "utf-8",
    )
    tables = extract(read(archive))
    (claim,) = tables.claims[tables.claims["relation"] == "conflict"].to_dict("records")
    page = pages_of(archive, tables)[f"articles/{claim['article_ids'][0]}.html"]
    assert f"conflict: {claim['why']}" in page.words


def test_a_chart_that_has_nothing_to_draw_is_a_sentence(pages):
    front = pages["index.html"].html
    assert '<p class="none">No reported count has a counterpart in the record.</p>' in front
    assert front.count("<svg") == front.count("<figcaption>") > 0


def test_a_chart_has_its_title_and_source_as_text_that_wraps(pages):
    page = pages["figures.html"].html
    assert "<figcaption>The one dated count of people who moved is ~4,000, 2009</figcaption>" in page
    drawings = re.findall(r"<svg.*?</svg>", page, re.S)
    assert not [svg for svg in drawings if "Source:" in svg or ">The one dated count" in svg]


def front_links(pages):
    """Give the links of the front page's findings, as pairs of address and words."""
    findings = pages["index.html"].html.split('<dl class="findings">')[1].split("</dl>")[0]
    return [(unescape(link), unescape(words)) for link, words in re.findall(r'<a href="([^"]*)">(.*?)</a>', findings)]


def behind(pages, link):
    """Give the rows that a link to a table leads to, as HTML; None of a link to something else."""
    there, _, place = link.partition("#")
    table, _, query = place.partition("?")
    wanted = {f"data-{name.replace('_', '-')}": values[0] for name, values in parse_qs(query).items()}
    found = re.search(rf'<(table|div) id="{table}"(.*)', pages[there].html, re.S)
    if not found:
        return None
    kind, listed = found.groups()
    rows = listed.split("</table>")[0].split("<tr")[2:]
    if kind == "div":
        rows = listed.split("</article>\n</div>")[0].split("<article")[1:]
    return [row for row in rows if all(value in _values(row, name) for name, value in wanted.items())]


def _values(row, name):
    found = re.search(rf' {name}="([^"]*)"', row.partition(">")[0])
    return unescape(found[1]).split("|") if found else []


def test_a_linked_number_of_the_front_page_is_that_of_the_rows_that_the_link_shows(shipped):
    assert not broken(shipped)
    told, shown = [], []
    for link, words in front_links(shipped):
        there, place = target("index.html", link)
        if not place:
            assert not re.search(r"\d", words)
            continue
        rows = behind(shipped, link)
        if rows is None:  # one row, or the words of one
            assert shipped[there].ids.count(place) == 1
            continue
        assert rows
        if there != "articles.html":
            assert all('href="articles/' in row for row in rows), link
        if number := re.search(r"\d{1,3}(?:,\d{3})*", words):
            told.append((link, int(number[0].replace(",", ""))))
            shown.append((link, len(rows)))
    assert len(told) > 15
    assert told == shown


def test_what_is_furthest_apart_leads_to_its_claims_and_from_there_to_their_words(shipped):
    (place,) = [target("index.html", link)[1] for link, _ in front_links(shipped) if "#counts-" in link]
    quantity = shipped["conflicts.html"].html.split(f'<article id="{place}"')[1].split("</article>")[0]
    assert quantity.count('href="articles/') > 1
    front = shipped["index.html"].words
    assert front.index("Furthest apart are two counts of") < front.index("quantities in")


def test_a_number_of_rows_that_a_page_has_a_part_of_is_no_link(archive, text, pages_of, monkeypatch):
    monkeypatch.setattr("crossings.report.rows.MOST", 1)
    (archive / "b.txt").write_text(text.replace("We will take them in", "We have room"), "utf-8")
    pages = pages_of(archive)
    (told,) = re.findall(r"(\d+ quotations) [(]", pages["index.html"].words)
    assert told != "1 quotations"
    linked = [words for _, words in front_links(pages)]
    assert told not in linked
    assert "2 articles" in linked


def test_the_quotations_of_a_speaker_are_chosen_by_address_and_not_from_a_list_of_all(shipped):
    page = shipped["quotes.html"]
    assert ("input", {"type": "hidden", "name": "speaker_id"}) in page.tags
    assert not [attrs for tag, attrs in page.tags if tag == "select" and attrs["name"] == "speaker_id"]
    chosen = [link for link in page.links if link.startswith("#quotes?speaker_id=")]
    assert len(chosen) > 50
    assert all(behind({"": page}, link) for link in chosen)


def test_a_source_of_the_record_is_told_by_what_it_counts_and_whose_count_it_is(shipped):
    sources = shipped["index.html"].html.split('id="sources"')[1].split("</main>")[0]
    kinds = re.findall(r"<li>([^<]*) [(](flow|stock)[)], as counted by:", sources)
    assert kinds
    assert len(kinds) == len(set(kinds))
    assert all(" from " in of for of, _ in kinds)
    assert not re.search(r"(since|until) \d{4}-\d\d", re.sub(r"<[^>]*>", "", sources))


def test_an_abbreviation_is_written_in_one_way_on_every_page(shipped):
    for page in shipped.values():
        assert not re.findall(r">\s*(?:un|ngo)\b[^<]{0,12}<", page.html), page.path.name
    assert re.search(r'<td data-label="Group">UN\b', shipped["quotes.html"].html)


def test_some_dispatches_of_a_shipped_corpus_are_said_to_be_among_those_that_were_measured(shipped):
    front = shipped["index.html"].words
    assert "Some dispatches of this archive are among those that were measured." in front
    assert "Of this archive nothing" not in front
