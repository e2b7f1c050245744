"""The id of an article: the same content from the same place always has the same one."""

from hashlib import blake2b


def article_id(place: str, *content: str | None) -> str:
    """Give 12 hexadecimal digits made from the article's place in the archive and its content.

    Parameters
    ----------
    place : str
        The file's path from the archive's folder, so that an archive may be moved; a line number is no part of it,
        so that a record keeps its id when others are put before it.
    content : str or None
        The text and whatever else tells two records with the same text apart: title, address, stated day.
    """
    joined = "\0".join((place, *(part or "" for part in content)))
    return blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
