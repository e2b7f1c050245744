"""From bytes to text: which encoding they are in, and what had to be repaired on the way."""

import codecs
import re
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Text with more of these than one byte in a hundred is no text.
_CONTROLS = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))
_SAMPLE = 65_536
# Curly marks of Mac OS Roman inside words and around them; in Windows-1252 these bytes are capital letters.
_MAC = re.compile(rb"[a-z]\xd5[a-z]|[ \n]\xd2[A-Za-z]|[a-z.,]\xd3(?:[ \n]|\Z)")
# What UTF-8 looks like after it was read as Windows-1252 or Latin-1.
_MOJIBAKE = re.compile("[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â[\u0080€][\u0080-\u00bf€œ˜™“”¦¢]|ï»¿")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8, as Python's surrogateescape keeps them
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


@dataclass(slots=True)
class Decoded:
    """A text, the encoding it was in, and notes on what was repaired; ``text`` is None where the bytes are no text."""

    text: str | None
    encoding: str
    notes: tuple[str, ...] = ()


def _wide(raw: bytes) -> str | None:
    """Give the UTF-16 byte order of bytes that carry no mark: English has a NUL in every second place."""
    sample = raw[: _SAMPLE - _SAMPLE % 2]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def declared_by_mark(raw: bytes) -> str | None:
    """Give the wide encoding (UTF-16, UTF-32) that a byte order mark or the pattern of NULs shows, else None."""
    for mark, encoding in _BOMS[1:]:
        if raw.startswith(mark):
            return encoding
    return _wide(raw)


def _mixed(raw: bytes) -> tuple[str, int, int]:
    """Give the text of bytes that mix UTF-8 and Windows-1252, and how many characters beyond ASCII were of each."""
    text = raw.decode("utf-8", "surrogateescape")
    bad = len(_ESCAPED.findall(text))
    good = sum(1 for c in text if c > "\x7f") - bad
    return _ESCAPED.sub(lambda found: _western(found[0].encode("utf-8", "surrogateescape")), text), good, bad


def _western(raw: bytes) -> str:
    """Give Windows-1252 text; the five bytes that it leaves undefined are read as Latin-1."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(chr(b) if b in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes((b,)).decode("cp1252") for b in raw)


def _narrow(raw: bytes, declared: str | None) -> tuple[str, str, tuple[str, ...]]:
    """Give text, encoding and notes of bytes that are one or more bytes a character and not UTF-8."""
    if declared:
        try:
            return raw.decode(declared), declared, ()
        except (LookupError, UnicodeDecodeError):
            pass
    sample = raw[:_SAMPLE]
    text, good, bad = _mixed(raw)
    if good >= bad:
        return text, "utf-8, windows-1252", (f"mixed encodings: {bad} bytes that are no UTF-8 read as Windows-1252",)
    if 4 * sum(1 for b in sample if b > 127) < len(sample):  # Latin letters; other alphabets have far more
        if _MAC.search(sample):
            return raw.decode("mac_roman"), "mac_roman", ("not UTF-8: read as Mac OS Roman, check its accents",)
        how = "not UTF-8: read as Windows-1252, check its accents and quotation marks"
        return _western(raw), "windows-1252", (how,)
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, explain=False).best()
    encoding = best.encoding if best else "cp1252"
    text = _western(raw) if encoding == "cp1252" else raw.decode(encoding, errors="replace")
    return text, encoding, (f"not UTF-8: read as {encoding} by its letters, save it as UTF-8 if that is wrong",)


def decode(raw: bytes, *, declared: str | None = None) -> Decoded:
    """Give the text of bytes: marks first, then UTF-8, then what the bytes look like.

    Parameters
    ----------
    raw : bytes
        A whole file, or one line of a file of records.
    declared : str, optional
        The encoding that an HTML page states; used where the bytes are not UTF-8.

    Returns
    -------
    Decoded
        Line ends are ``\\n``. ``text`` is None where the bytes are no text.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            wide = encoding if encoding != "utf-8" else None
            raw = raw[len(mark) :]
            break
    else:
        wide = _wide(raw) if b"\0" in raw else None
    if wide:
        text, encoding, notes = raw.decode(wide, errors="replace"), wide, ()
        if "\ufffd" in text:
            notes = (f"bytes that are no {wide} were replaced by U+FFFD; export it again",)
        return Decoded(*_clean(text, encoding, notes))
    notes = ()
    odd = len(raw) - len(raw.translate(None, _CONTROLS)) if raw else 0
    if odd > 2 and odd > 0.01 * len(raw):
        return Decoded(None, "binary")
    if b"\0" in raw:
        notes = (f"{raw.count(0)} NUL bytes taken out; export it again if words are missing",)
        raw = raw.replace(b"\0", b"")
    try:
        text, encoding = raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding, more = _narrow(raw, declared)
        notes += more
    return Decoded(*_clean(text, encoding, notes))


def _clean(text: str, encoding: str, notes: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    text, more = clean(text)
    return text, encoding, notes + more


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the text with ``\\n`` line ends and repaired mojibake, and notes on what was repaired or is doubtful."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text, ()
    notes = []
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
        notes.append("half characters (lone surrogates) replaced by U+FFFD; export it again")
    if _MOJIBAKE.search(text):
        import ftfy

        repaired = ftfy.fix_encoding(text)
        if repaired != text:
            text = repaired
            notes.append("encoding repaired: UTF-8 had been read as Windows-1252; save it as UTF-8")
    invisible = len(_INVISIBLE.findall(text))
    if invisible:
        notes.append(
            f"{invisible} zero-width or direction-changing characters kept; take them out if words are not found"
        )
    return text, tuple(notes)
