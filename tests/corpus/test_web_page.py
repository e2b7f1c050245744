"""HTML: the main text, and what the page states of itself."""

BODY = "".join(
    f"<p>The river rose again in town {n}, and about {n}00 families left their homes, the minister said on Monday.</p>"
    for n in range(2, 8)
)


def page(head="", body=BODY, end="</body></html>"):
    article = f"<article><h1>Rains empty towns</h1>{body}</article>"
    return f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{article}{end}"


def test_the_main_text_of_a_page_is_the_text(reading):
    text = reading({"a.html": page()}).articles.text[0]
    assert "about 700 families" in text
    assert "<" not in text


def test_meta_tags_give_title_day_author_source_and_address(reading):
    head = (
        '<meta property="og:title" content="Rains empty river towns"><meta name="author" content="Jane Roe">'
        '<meta property="article:published_time" content="2006-08-26T08:00:00Z">'
        '<meta property="og:site_name" content="Andes News"><link rel="canonical" href="https://andes.example/1">'
    )
    row = reading({"a.html": page(head)}).articles.iloc[0]
    assert (row.title, row.byline, row.source) == ("Rains empty river towns", "Jane Roe", "Andes News")
    assert (str(row.published), row.url) == ("2006-08-26", "https://andes.example/1")
    assert row.published_how == "stated: the page's meta article:published_time"


def test_linked_data_gives_them_too(reading):
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rains empty river towns",'
        '"datePublished": "2006-08-26", "author": [{"name": "Jane Roe"}], "publisher": {"name": "Andes News"}}</script>'
    )
    row = reading({"a.html": page(head)}).articles.iloc[0]
    assert (row.title, row.byline, row.source) == ("Rains empty river towns", "Jane Roe", "Andes News")
    assert str(row.published) == "2006-08-26"


def test_scripts_and_styles_are_no_text(reading):
    hostile = "<script>alert('x')</script><style>p {color: red}</style><img src=x onerror=alert(1)>"
    text = reading({"a.html": page(body=hostile + BODY)}).articles.text[0]
    assert "alert" not in text
    assert "color" not in text


def test_a_page_cut_off_is_read_as_far_as_it_goes_with_a_note(reading):
    row = reading({"a.html": page(end="")[:-60]}).articles.iloc[0]
    assert "about 600 families" in row.text
    assert "cut off" in row.notes


def test_a_page_without_text_is_left_out(reading):
    archive = reading({"a.html": "<html><body><script>x()</script></body></html>"})
    assert list(archive.left_out.reason) == ["no text"]


def test_a_page_nested_without_end_raises_nothing(reading, story):
    archive = reading({"a.html": "<html><body>" + "<div>" * 50_000 + story, "b.txt": story})
    assert len(archive.articles) + len(archive.left_out) == 2
    assert story in list(archive.articles.text)


def test_a_page_that_states_its_encoding_is_read_in_it(reading):
    body = BODY.replace("minister", "ministre délégué")
    row = reading({"a.html": page('<meta charset="iso-8859-15">', body).encode("iso-8859-15")}).articles.iloc[0]
    assert "délégué" in row.text


def test_a_text_file_that_is_a_page_is_read_as_one(reading):
    assert "<p>" not in reading({"a.txt": page()}).articles.text[0]
