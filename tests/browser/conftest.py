"""A browser, and reports to open in it."""

import os
import shutil
from types import SimpleNamespace

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Nothing is to be fetched: neither by the pages nor by the browser for itself.
_OPTIONS = (
    "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-quic",
    "--disable-sync", "--no-first-run",
)  # fmt: skip
ARTICLE = (
    "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the minister said on "
    'Tuesday.\n"We will take them in," he said. Fighting began on March 1, 2009.\n'
)


@pytest.fixture(scope="session")
def browser():
    """Give a browser without a window."""
    from playwright.sync_api import sync_playwright

    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        pytest.fail("no Chromium is installed: install it (Debian: apt-get install chromium), or say where in CHROMIUM")
    with sync_playwright() as playwright:
        # Its sandbox does not run for root, as which CI works; the pages are our own.
        started = playwright.chromium.launch(executable_path=found, args=_OPTIONS, chromium_sandbox=False)
        yield started
        started.close()


@pytest.fixture(scope="session")
def reports(tmp_path_factory, hostile_archive):
    """Give the folder of each report by the name of what it is of."""
    from crossings import load
    from crossings.report import build

    here = tmp_path_factory.mktemp("reports")
    (here / "none").mkdir()
    (here / "one.txt").write_text(ARTICLE, "utf-8")
    corpora = {
        "north_korea": "north_korea",
        "rohingya": "rohingya",
        "one": here / "one.txt",
        "none": here / "none",
        "hostile": hostile_archive.folder,
    }
    return {name: build(load(corpus), here / "out" / name, corpus=corpus).parent for name, corpus in corpora.items()}


@pytest.fixture
def opened(browser, reports):
    """Give a function that opens a page of a report, and says what the browser told of it.

    The function gives the ``page`` and the list ``told``: what stands on the console, errors, dialogs, and whatever was
    asked for besides the page itself.
    """
    contexts = []

    def open_page(report, name="index.html", *, width=1280, scheme="light", script=True):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script
        )
        contexts.append(context)
        page, told = context.new_page(), []
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: request.is_navigation_request() or told.append(request.url))
        page.goto((reports[report] / name.partition("#")[0]).as_uri() + "".join(name.partition("#")[1:]))
        return SimpleNamespace(page=page, told=told)

    yield open_page
    for context in contexts:
        context.close()
