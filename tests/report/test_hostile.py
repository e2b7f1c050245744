"""Nothing of an archive becomes markup, an address to run, or a file outside the report."""


def test_nothing_of_an_article_becomes_markup(hostile):
    assert len(hostile.pages) > 8
    for page in hostile.pages.values():
        tags = [tag for tag, _ in page.tags]
        assert (tags.count("script"), tags.count("style")) == (1, 1)
        assert not {"img", "iframe", "object", "b"} & set(tags)
        assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]


def test_the_words_of_an_article_stand_as_they_are(hostile):
    told = " ".join(hostile.telling.split())
    assert told in hostile.pages["index.html"].words
    assert any(told in page.words for name, page in hostile.pages.items() if name.startswith("articles/"))
    assert "{{ 7*7 }}" in hostile.pages["index.html"].words


def test_an_address_that_is_no_web_address_is_not_linked(hostile):
    links = [link for page in hostile.pages.values() for link in page.links]
    assert len(links) > 100
    assert not [link for link in links if ":" in link.partition("#")[0].partition("?")[0]]


def test_files_are_named_by_what_was_read_and_lie_in_the_report(hostile):
    names = [name for name in hostile.pages if "/" in name]
    assert names
    assert all(set(name.removeprefix("articles/").removesuffix(".html")) <= set("0123456789abcdef") for name in names)


def test_an_article_of_a_million_letters_is_cut_and_the_cut_is_told(hostile):
    (page,) = [page for page in hostile.pages.values() if "of the article's" in page.words]
    assert "The page has the first 200,000 of the article's" in page.words
    assert len(page.html) < 1_500_000
    assert max(len(page.html) for name, page in hostile.pages.items() if "/" not in name) < 3_000_000


def test_sources_of_an_article_stand_beside_it(archive, pages_of):
    (archive / "sources.csv").write_text(
        "dispatch,fact,publisher,url\na.txt,f1,A Paper,https://paper.example/1\na.txt,f2,A Radio,javascript:x\n",
        "utf-8",
    )
    pages = pages_of(archive)
    (page,) = [page for name, page in pages.items() if name.startswith("articles/")]
    assert '<a href="https://paper.example/1" rel="noreferrer">A Paper</a>; A Radio.' in page.html
