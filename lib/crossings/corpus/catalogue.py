"""From an article as its file gives it to a row of the table: source, title, place, day, language, id."""

from .article import LONGEST_ARTICLE, Article, LeftOut, Raw, left_out
from .identity import article_id
from .language import language
from .layout import BARS, Layout, agency_name, layout
from .published import published


def _one_line(text: str | None) -> str | None:
    """Give a field on one line, without bars and white space at its ends; None where nothing is left."""
    return (" ".join(text.split()).strip(f"{BARS}\ufeff\u200b") or None) if text else None


def _site(url: str | None) -> str | None:
    """Give the host of an address, without ``www.``, as the last resort for a source."""
    if not url or "://" not in url:
        return None
    host = url.split("://", 1)[1].split("/", 1)[0].split("@")[-1].split(":")[0].lower()
    return host.removeprefix("www.") or None


def _source(raw: Raw, found: Layout) -> str | None:
    labelled = raw.text[slice(*found.source)] if found.source else None
    return _one_line(raw.source) or _one_line(labelled) or agency_name(found.agency) or _site(raw.url)


def catalogue(raw: Raw, *, place: str, path: str) -> Article | LeftOut:
    """Give the article's row, or the reason why it is left out.

    Parameters
    ----------
    raw : Raw
        The article as a reader found it.
    place : str
        The file's path from the archive's folder; part of the article's id.
    path : str
        The same as shown in the tables.
    """
    if len(raw.text) > LONGEST_ARTICLE:
        return left_out(path, "too large", raw.part, f"{len(raw.text):,} characters")
    words = len(raw.text.split())
    if not words or not any(map(str.isalnum, raw.text)):
        return left_out(path, "no text", raw.part)
    tongue = _code(raw.language) or language(raw.text)
    if tongue != "en":
        return left_out(path, "not English", raw.part, f"its language is {tongue}")
    found = layout(raw.text)
    when = published(raw, place, found)
    headline = raw.text[slice(*found.headline)] if found.headline else None
    stated = str(raw.published) if raw.published is not None else None
    return Article(
        article_id=article_id(place, raw.text, raw.title, raw.url, stated),
        source=_source(raw, found),
        title=_one_line(raw.title) or _one_line(headline),
        byline=_one_line(raw.byline) or _one_line(found.byline_name),
        dateline_place=found.place,
        published=when.day,
        published_edtf=when.edtf,
        published_how=when.how,
        url=_one_line(raw.url),
        language=tongue,
        text=raw.text,
        words=words,
        duplicate_of=None,
        duplicate_kind=None,
        alike=None,
        notes="; ".join((*raw.notes, *when.notes)) or None,
        path=path,
        part=raw.part,
    )


def _code(stated: str | None) -> str | None:
    """Give the two letters of a language field: ``en-GB`` and ``English`` are ``en``; None where it is no code."""
    if not stated:
        return None
    low = stated.strip().lower()
    if low in ("english", "eng"):
        return "en"
    code = low.replace("_", "-").split("-")[0]
    return code if len(code) == 2 and code.isalpha() and code.isascii() else None
