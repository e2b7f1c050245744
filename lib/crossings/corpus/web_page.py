"""HTML: the main text of a page, and what its head says of title, author, day and address."""

import json
import re
from collections.abc import Iterator

from .article import LONGEST_ARTICLE, LeftOut, Raw, left_out
from .decode import clean, decode
from .files import Source
from .reading_report import Report
from .words import pairs, word_set

_START = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,30})", re.I)


def is_page(raw: bytes) -> bool:
    """Tell whether bytes begin as an HTML page does."""
    return _START.match(raw[:2000]) is not None


def read_web_page(source: Source, report: Report) -> Iterator[Raw | LeftOut]:
    """Give the article of an HTML file."""
    with source.open() as stream:
        raw = stream.read(LONGEST_ARTICLE + 1)
    yield from page(raw, source, report)


def page(raw: bytes, source: Source, report: Report) -> Iterator[Raw | LeftOut]:
    """Give the article of an HTML page's bytes; a page cut off is read as far as it goes, with a note."""
    report.format = "html"
    if not raw.strip():
        yield left_out(source.shown, "empty")
        return
    if len(raw) > LONGEST_ARTICLE:
        yield left_out(source.shown, "too large")
        return
    declared = _CHARSET.search(raw[:4096])
    decoded = decode(raw, declared=declared[1].decode("ascii") if declared else None)
    report.encodings.add(decoded.encoding)
    if decoded.text is None:
        yield left_out(source.shown, "binary")
        return
    notes = decoded.notes
    low = decoded.text[-2000:].lower()
    if "<html" in decoded.text[:3000].lower() and "</html" not in low:
        notes += ("the page ends before </html>: it may be cut off; save it again",)
    # Outside of the try: a package that is not there is no fault of the page.
    import lxml.html
    import trafilatura

    def parsed(markup: str):
        markup = re.sub(r"\A\s*<\?xml[^>]*\?>", "", markup).replace("\0", "")
        tree = lxml.html.document_fromstring(markup)
        text = trafilatura.extract(
            markup, include_comments=False, include_tables=False, with_metadata=False, favor_recall=True
        )
        return tree, text or _paragraphs(tree)

    try:
        tree, text = parsed(decoded.text)
    except Exception as error:  # hostile markup can break any of the parsers' layers; every other page goes on
        yield left_out(source.shown, "damaged", detail=type(error).__name__)
        return
    if not text.strip():
        yield left_out(source.shown, "no text")
        return
    text, more = clean(text)
    fields, columns = _fields(tree)
    report.columns |= columns
    where = columns.get("published", "")
    yield Raw(text, notes=notes + more, published_from=f"the page's {where}" if where else "", **fields)


def _paragraphs(tree) -> str:
    """Give the paragraphs of a page that trafilatura finds nothing in: very short ones."""
    for element in tree.xpath("//script|//style|//noscript|//template|//nav|//header|//footer|//form|//iframe"):
        element.drop_tree()
    found = [" ".join(p.text_content().split()) for p in tree.xpath("//p|//blockquote[not(.//p)]")]
    return "\n".join(line for line in found if line)


def _fields(tree) -> tuple[dict, dict[str, str]]:
    """Give title, byline, published, source and url as the page states them, and where it states each."""
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            metas.setdefault(name.strip().lower(), content.strip()[:2000])
    linked = _linked_data(tree)
    fields, columns = {}, {}
    for field, names in pairs("meta_names").items():
        if linked.get(field):
            fields[field], columns[field] = linked[field], "JSON-LD"
            continue
        for name in names.split():
            if name in metas and not (field == "byline" and "://" in metas[name]):
                fields[field], columns[field] = metas[name], f"meta {name}"
                break
    if "url" not in fields and (found := tree.xpath("string(//link[@rel='canonical']/@href)")):
        fields["url"], columns["url"] = found, "canonical link"
    if "published" not in fields and (found := tree.xpath("string((//time[@datetime])[1]/@datetime)")):
        fields["published"], columns["published"] = found, "time element"
    if "title" not in fields:
        heads = tree.xpath("//h1")
        head = " ".join(heads[0].text_content().split()) if len(heads) == 1 else ""
        head = head or " ".join((tree.findtext(".//title") or "").split())
        if head:
            fields["title"], columns["title"] = head, "h1" if len(heads) == 1 else "title element"
    if tree.get("lang"):
        fields["language"] = tree.get("lang")
    return fields, columns


def _linked_data(tree) -> dict[str, str]:
    """Give what the page's JSON-LD says of the article; broken JSON-LD says nothing."""
    for element in tree.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads(element.text_content()[:500_000])
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        for item in items if isinstance(items, list) else []:
            if not isinstance(item, dict):
                continue
            kinds = item.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(str(kind).lower() in word_set("article_types") for kind in kinds) and item.get("headline"):
                found = {
                    "title": _plain(item.get("headline")),
                    "byline": _plain(item.get("author")),
                    "published": _plain(item.get("datePublished")),
                    "source": _plain(item.get("publisher")),
                    "url": _plain(item.get("url")),
                }
                return {key: value for key, value in found.items() if value}
    return {}


def _plain(value: object) -> str:
    """Give a JSON-LD value as text: a name, or the names of a list."""
    if isinstance(value, dict):
        return _plain(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, (_plain(v) for v in value[:20])))
    return value.strip()[:2000] if isinstance(value, str) else ""
