"""A page of marked articles that stands alone."""

from collections.abc import Iterable
from html import escape

from .view import Marked

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{font:1rem/1.6 Georgia,serif;max-width:48em;margin:2em auto;padding:0 1em}}
.legend{{font:.85rem sans-serif}}</style></head><body><main>
{body}
</main></body></html>
"""


def page(views: Iterable[Marked]) -> str:
    """Give one HTML page of marked articles; it loads nothing and holds no markup of the articles' own."""
    views = list(views)
    body = "\n".join(f"<h1>{escape(view.title or 'Untitled')}</h1>\n{view.html()}" for view in views)
    return _PAGE.format(title=escape(views[0].title or "Article") if views else "No article", body=body)
