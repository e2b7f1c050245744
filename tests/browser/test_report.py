"""The report in a real browser: quiet, accessible, usable by keyboard, on a phone, in the dark, on paper."""

import re
from urllib.parse import quote

import pytest

pytestmark = pytest.mark.browser

PAGES = (
    "index.html", "figures.html", "quotes.html", "timeline.html", "again.html", "conflicts.html", "articles.html",
    "an article",
)  # fmt: skip
# The longest report wide and in the light, the others narrow and in the dark: axe-core is slow with hundreds of rows.
WAYS = [("north_korea", 1280, "light")]
WAYS += [(report, 390, "dark") for report in ("rohingya", "one", "none", "hostile")]
SEEN = [(*way, name) for way in WAYS for name in PAGES if (way[0], name) != ("none", "an article")]


def a_page(reports, report, name):
    """Give a page's place; of an article, that of the one of which most was read."""
    if name != "an article":
        return name
    pages = sorted((reports[report] / "articles").glob("*.html"), key=lambda path: (-path.stat().st_size, path.name))
    return f"articles/{pages[0].name}"


def violations(page):
    """Give what axe-core finds wrong with a page: the rule and where."""
    from axe_playwright_python.sync_playwright import Axe

    return [(v["id"], [node["html"][:200] for node in v["nodes"][:3]]) for v in Axe().run(page).response["violations"]]


@pytest.mark.parametrize(("report", "width", "scheme", "name"), SEEN)
def test_a_page_is_quiet_fits_and_is_accessible(opened, reports, report, width, scheme, name):
    seen = opened(report, a_page(reports, report, name), width=width, scheme=scheme)
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
    assert not violations(seen.page)
    assert not seen.told


def test_a_fault_would_be_found(opened):
    seen = opened("one")
    seen.page.evaluate("document.querySelector('main').append(new Image()); console.log('told')")
    assert [rule for rule, _ in violations(seen.page)] == ["image-alt"]
    assert seen.told == ["told"]


@pytest.mark.parametrize("report", ["north_korea", "rohingya"])
@pytest.mark.parametrize("place", range(0, 20, 4))
def test_from_a_number_to_its_words_in_two_clicks(opened, report, place):
    page = opened(report).page
    links = page.locator('.findings dd a[href*="?"]', has_text=re.compile(r"\d"))
    link = links.nth(place % links.count())
    number = int(re.search(r"\d+", link.inner_text())[0])
    link.click()
    page.wait_for_load_state()
    table = page.url.partition("#")[2].partition("?")[0]
    rows = page.locator(f"#{table} > tbody > tr:visible, #{table} > article:visible")
    assert rows.count() == number
    words = rows.first.locator('a[href^="articles/"]').first
    words.click()
    page.wait_for_load_state()
    target = page.locator(":target").first
    if "#" in page.url:
        assert target.is_visible()
        box = target.bounding_box()
        assert 0 <= box["y"] <= 900
        assert page.locator(".text .wanted").count() > 0


def test_a_table_is_searched_and_filtered_by_keyboard(opened):
    page = opened("north_korea", "figures.html").page
    page.focus("#figures-q")
    page.keyboard.type("Yonhap")
    page.wait_for_url("**#figures?q=Yonhap")
    left = page.locator(".left")
    assert left.get_attribute("role") == "status"
    shown = page.locator("#figures > tbody > tr:visible")
    count = shown.count()
    assert 0 < count < page.locator("#figures > tbody > tr").count()
    assert left.inner_text().startswith(f"{count} of ")
    assert all("yonhap" in words.lower() for words in shown.all_inner_texts())
    page.keyboard.press("Tab")
    page.keyboard.type("arr")
    page.wait_for_url("**action=arrived")
    both = page.locator("#figures > tbody > tr:visible")
    assert 0 < both.count() < count
    page.reload()
    assert both.count() == int(left.inner_text().split()[0])
    page.locator(".filters button").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#figures")
    assert shown.count() == page.locator("#figures > tbody > tr").count()


def test_the_words_of_one_speaker_are_shown_by_address_and_that_is_said(opened, reports):
    page = opened("north_korea", "quotes.html").page
    every = page.locator("#quotes > tbody > tr").count()
    speaker = page.locator("#speakers > tbody > tr", has=page.locator('a[href^="#quotes?speaker_id="]')).first
    name = speaker.locator("strong").first.inner_text()
    speaker.locator('a[href^="#quotes?speaker_id="]').click()
    shown, left = page.locator("#quotes > tbody > tr:visible"), page.locator("form[data-table=quotes] .left")
    told = left.filter(has_text=f"of {every} quotations shown: only of {name}")
    told.wait_for()
    assert left.inner_text().startswith(f"{shown.count()} of ")
    assert 0 < shown.count() < every
    page.reload()
    told.wait_for()
    assert shown.count() < every
    page.locator("form[data-table=quotes] button").click()
    page.wait_for_url("**#quotes")
    assert shown.count() == every
    page.goto("about:blank")
    page.goto((reports["north_korea"] / "quotes.html").as_uri() + "#quotes?speaker_id=nobody")
    assert shown.count() == every


@pytest.mark.parametrize("name", ["figures.html", "quotes.html"])
@pytest.mark.parametrize("width", [1280, 390])
def test_rows_and_what_follows_them_are_near(opened, name, width):
    page = opened("north_korea", name, width=width).page
    top = "document.querySelector('{}').getBoundingClientRect().top + scrollY"
    table = name.removesuffix(".html")
    assert page.evaluate(top.format("main table")) < 1200
    assert page.evaluate(top.format(f"#{table}")) < 2500
    assert page.evaluate(top.format("#pictures")) < 3500
    box = page.locator(f".scroll:has(#{table})")
    box.focus()
    page.keyboard.press("PageDown")
    page.wait_for_function("box => box.scrollTop > 0", arg=box.element_handle())


def test_a_chart_wider_than_the_screen_says_so_and_scrolls_by_keyboard(opened):
    page = opened("rohingya", "figures.html", width=390).page
    chart = page.locator(".chart").first
    assert chart.evaluate("chart => chart.scrollWidth > chart.clientWidth")
    assert page.locator(".sideways").first.is_visible()
    chart.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("chart => chart.scrollLeft > 0", arg=chart.element_handle())
    wide = opened("rohingya", "figures.html").page
    assert wide.locator(".chart").first.evaluate("chart => chart.scrollWidth <= chart.clientWidth")
    assert wide.locator(".sideways").first.is_hidden()


@pytest.mark.parametrize("report", ["north_korea", "rohingya"])
def test_beside_one_another_on_a_wide_screen_charts_are_whole(opened, report):
    page = opened(report, "index.html", width=1280).page
    cut = "() => [...document.querySelectorAll('.chart')].filter(c => c.scrollWidth > c.clientWidth).length"
    assert page.locator(".chart").count() > 2
    assert page.evaluate(cut) == 0


def test_nothing_found_is_said(opened):
    page = opened("rohingya", "quotes.html").page
    page.fill("#quotes-q", "no such words anywhere")
    page.wait_for_url("**#quotes?q=*")
    assert page.locator("form[data-table=quotes] .left").inner_text().startswith("0 of ")
    assert page.locator("#quotes > tbody > tr:visible").count() == 0


def test_a_search_does_not_mind_accents_or_capitals(opened):
    page = opened("rohingya", "figures.html").page
    shown = page.locator("#figures > tbody > tr:visible")
    counts = []
    for words in ("bangladesh", "BÁNGLADESH"):
        page.fill("#figures-q", words)
        page.wait_for_url(f"**#figures?q={quote(words)}")
        counts.append(shown.count())
    assert 0 < counts[0] == counts[1] < page.locator("#figures > tbody > tr").count()


@pytest.mark.parametrize("name", ["figures.html", "quotes.html", "timeline.html", "articles.html"])
def test_without_script_every_row_is_there_and_no_filter(opened, name):
    page = opened("north_korea", f"{name}#{name.removesuffix('.html')}?year=2004", script=False).page
    rows = page.locator(f"#{name.removesuffix('.html')} > tbody > tr")
    assert rows.count() > 100
    assert rows.locator("visible=true").count() == rows.count()
    assert page.locator("form").locator("visible=true").count() == 0


def test_the_first_stop_of_the_keyboard_skips_to_the_content(opened):
    page = opened("rohingya", "figures.html").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_mark_and_its_row_lead_to_each_other(opened, reports):
    page = opened("one", a_page(reports, "one", "an article")).page
    mark = page.locator(".text a.figures").first
    mark.click()
    row = page.locator(".read li:target")
    assert "4,000 people" in row.inner_text()
    row.locator("a").click()
    assert page.locator(".text :target").inner_text() == mark.inner_text()


def test_beside_the_words_that_a_link_leads_to_stands_what_was_read_from_them(opened, reports):
    name = a_page(reports, "north_korea", "an article")
    last = opened("north_korea", name).page.locator(".text a.figures[id]").last.get_attribute("id")
    page = opened("north_korea", f"{name}#{last}").page
    for place in (f'.text [data-rows~="{last}"]', f"#read-{last}"):
        part = page.locator(place).first
        assert "wanted" in part.get_attribute("class")
        assert 0 <= part.bounding_box()["y"] <= 900


def test_a_kind_of_evidence_can_be_hidden(opened, reports):
    page = opened("one", a_page(reports, "one", "an article")).page
    image = "getComputedStyle(document.querySelector('.text a.figures')).backgroundImage"
    before = page.evaluate(image)
    page.uncheck("#show-figures")
    assert page.evaluate(image) != before
    assert page.locator(".read li.figures:visible").count() == 0


def test_each_kind_of_evidence_has_its_own_colour(opened, reports):
    page = opened("north_korea", a_page(reports, "north_korea", "an article")).page
    kinds = page.locator(".legend .m")
    colours = {kinds.nth(n).evaluate("part => getComputedStyle(part).backgroundImage") for n in range(kinds.count())}
    assert len(colours) == kinds.count() == 4


@pytest.mark.parametrize(("scheme", "light"), [("light", True), ("dark", False)])
def test_a_drawing_has_the_ground_of_its_page(opened, scheme, light):
    page = opened("north_korea", scheme=scheme).page
    ground = page.evaluate("getComputedStyle(document.querySelector('.chart path[fill=\"#ffffff\"]')).fill")
    red = int(re.match(r"rgb\((\d+)", ground)[1])
    assert (red > 200) is light


def test_a_printed_page_is_black_on_white_without_what_only_a_screen_can_use(opened):
    page = opened("north_korea", "figures.html", scheme="dark", width=720).page
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    for part in ("header nav", ".filters", ".jump", "details"):
        assert page.locator(part).first.is_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('#figures tbody tr')).display") == "table-row"
    assert page.evaluate("document.documentElement.scrollWidth") <= 720
    assert page.pdf(format="A4").startswith(b"%PDF")
