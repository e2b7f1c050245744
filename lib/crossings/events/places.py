"""Finds where an event was: the place that its clause names, or the dateline's where the clause says "here"."""

from . import common_places, verbs
from .group import is_closed
from .word_classes import CLASSES, DETERMINERS, PREPOSITIONS

_PLACE_PREPOSITIONS = CLASSES["place_preposition"]
_MAY_LEAD = _PLACE_PREPOSITIONS | {"of", "on", "over"}
_KINDS_OF_PLACE = CLASSES["place_noun"]
_FARTHEST = 40
_HOLDERS = CLASSES["place_holder"]
_NO_PLACE = CLASSES["not_of_place"]
_DIRECTIONS = CLASSES["direction"]
_COMPASS = CLASSES["compass"]
_BY_WAY = frozenset(["through", "across", "via"])
_FARTHEST_END = 8
_LEAVING = frozenset(["flee", "depart"])
_AGAINST = frozenset(["since", "than", "like", "unlike"])
_BEFORE_KIND = CLASSES["before_kind_of_place"]
_OF_PLACE = CLASSES["object_is_place"]
_TAKING = CLASSES["takes_a_place"]
_BEFALLING = CLASSES["befalls_a_place"]
_OF_PLACE_TOO = CLASSES["object_is_place_too"]
_FEATURES = CLASSES["feature"]
_GOING_ON = frozenset(["and", "but"])
_AT_ONCE = frozenset(["when", "as", "while"])
_LEADING_AWAY = frozenset(["travel", "flee", "depart", "return", "arrive", "enter", "cross", "send", "evacuate"])
_IN_PERSON = frozenset(["in", "at", "near", "into", "outside"])  # no one is in a person: Lang Son is a town


def where(article, first: int, last: int, verb: int, kind: str | None, subject: tuple[int, int] | None) -> str | None:
    """Give the place that a clause names, a country for a direction (the South), or the dateline's for "here".

    A place stands behind a preposition, those after the verb first, or is the object of a verb of coming and going.
    Without "here" a dateline says where the report was written, which need not be where a thing happened.

    Parameters
    ----------
    article : Article
    first, last, verb : int
        Tokens of the clause and of its verb or noun of happening.
    kind : str or None
        The kind of happening.
    subject : (first, last) or None
        The tokens of its subject.
    """
    reading = article.reading
    lower, names_at = reading.lower, article.names_at
    lemma = _lemma(lower[verb])
    found = _named(reading, names_at, first, last, verb, kind, subject)
    common = common_places.find(lower, names_at, verb, last, lemma, goes_to=kind in _OF_PLACE or lemma in _OF_PLACE_TOO)
    whole = common_places.end_with_name(lower, names_at, common[1], last) if common else 0
    if common and found is not None and common[0] < found < whole:
        return _text(reading, common[0], whole)  # a hotel in Lima
    if found is None or found < verb:
        if "here" in lower[first:last]:
            return reading.layout.place
        if common is None and (at := common_places.adverb(lower, verb, last)) is not None:
            return _text(reading, at, at + 1)
        # Police in Peru found ten in a house.
        if common is None and found is None and subject:
            common = common_places.of_subject(lower, *subject)
            whole = common[1] if common else 0
        if common and lower[common[1] : common[1] + 1] == ["of"] and common[1] + 1 in names_at:
            found = common[1] + 1  # in the district of Lima
        elif common:
            return _text(reading, common[0], whole)
    if found is None and subject and lemma in _BEFALLING:
        # Since Lima fell: it is where that was.
        name = names_at.get(subject[0])
        found = subject[0] if name and name[1] == "place" and name[0] == subject[1] else None
    return None if found is None else _name(article, found)


def before_where(article, at: int, first: int) -> str | None:
    """Give the place before "where", which says where the clause was: in a hotel in Lima, | where they met."""
    found = common_places.before(article.reading.lower, at, first)
    return None if found is None else _phrase(article, found)


def leading(article, first: int, end: int) -> str | None:
    """Give the place with which a sentence begins: on the other coast | one got through."""
    found = common_places.leading(article.reading.lower, article.names_at, first, end)
    return None if found is None else _phrase(article, found)


def carried(found: list, index: int, placed: dict[int, str | None]) -> str | None:
    """Give the place of the clause before where a clause goes on from it: killed three in Lima and wounded five.

    So does what happened when or as it did, and what came of it; not what leads from there.
    """
    clause, previous = found[index], found[index - 1]
    place = placed.get(index - 1) if index else None
    if place is None or any(verbs.kinds().get(each.group.lemma) in _LEADING_AWAY for each in (clause, previous)):
        return None
    goes_on = clause.opener in _GOING_ON and clause.subject == previous.subject and not clause.hangs
    with_it = clause.opener in _AT_ONCE or clause.group.form == "result"
    both_over = clause.group.tense == previous.group.tense and previous.group.sort != "reporting"
    return place if (goes_on or with_it) and both_over else None


def _phrase(article, found: tuple[int, int]) -> str:
    whole = article.names_at.get(found[0], (0,))[0] == found[1]
    return _name(article, found[0]) if whole else _text(article.reading, *found)


def _text(reading, first: int, last: int) -> str:
    return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())


def _name(article, found: int) -> str:
    """Give a place's name as it is shown: with its quarter of the compass, a country for a direction (the South)."""
    reading = article.reading
    end, _, country = article.names_at[found]
    if reading.lower[found - 1] in _COMPASS and found - 1 not in article.names_at:
        found -= 1
    goes_on = article.names_at.get(end)
    if goes_on and goes_on[1] == "other" and reading.starts[end] == reading.ends[end - 1] + 1:
        # A peninsula or a district with a country's or a province's name.
        end = goes_on[0]
    if country and end == found + 1 and reading.words[found] in _DIRECTIONS:
        return country
    return _text(reading, found, end)


def _lemma(word: str) -> str:
    known = verbs.forms()
    return known.past.get(word) or known.participle.get(word) or known.base.get(word) or known.ing.get(word) or word


def reach(lower: list[str], last: int, core_end: int) -> int:
    """Give the token up to which a clause may name its place: (on a bus), near Lima, (by one account)."""
    if last + 1 >= core_end or lower[last] != "," or lower[last + 1] not in _PLACE_PREPOSITIONS:
        return last
    return next((at for at in range(last + 1, core_end) if lower[at] == ","), core_end)


def _named(reading, names_at: dict, first: int, last: int, verb: int, kind: str | None, subject) -> int | None:
    """Give the first token of the place that a clause names."""
    lower = reading.lower
    low, high = max(first, verb - _FARTHEST), min(last, verb + _FARTHEST)
    ahead = verb + 2 if verb + 1 < last and lower[verb + 1] == "the" else verb + 1
    found = names_at.get(ahead)
    if (
        (kind in _OF_PLACE or _lemma(lower[verb]) in _TAKING)
        and found
        and ahead < last
        and found[1] == "place"
        and not _owns(lower, names_at, found[0])
    ):
        bound = names_at.get(found[0] + 1) if lower[found[0] : found[0] + 1] == ["for"] else None
        # Left Peru for Chad: where they came to.
        return found[0] + 1 if bound and bound[1] == "place" and found[0] + 1 < last else ahead
    left = None
    for begin, end in ((verb + 1, high), (low, verb)):
        for at in range(begin, end - 1):
            if lower[at] not in _MAY_LEAD:
                continue
            if at < verb and lower[at] in ("on", "over"):
                continue
            out_of = lower[at] == "of" and lower[at - 1] == "out"
            if lower[at] not in _PLACE_PREPOSITIONS and not (out_of or _leads_to_place(lower, names_at, at)):
                continue
            ahead = at + 2 if lower[at + 1] == "the" else at + 1
            if lower[ahead : ahead + 1] and lower[ahead] in _COMPASS and ahead not in names_at:
                ahead += 1  # off West Sumatra, in southern Crete
            found = names_at.get(ahead)
            if not found or ahead >= last or _owns(lower, names_at, found[0]):
                continue
            called = "other" if found[1] == "person" and _is_place(lower, at, ahead, found[0], kind) else found[1]
            if called != "place" and (called != "other" or lower[at] == "for" or kind == "publish"):
                continue
            if subject and subject[0] <= at < subject[1] and not _of_head(lower, subject[0], at):
                continue
            leaves = out_of or lower[at] == "from" or _behind_from(lower, names_at, at)
            if _of_another(lower, at):
                continue
            if leaves and first < at < verb:
                continue  # a round for applicants from the North is set: of the applicants
            if lower[at] == "to" and kind == "protest":
                continue  # protested to Peru
            if at > verb and lower[at] in _BY_WAY and (reached := _reached(lower, names_at, at, high)):
                return reached
            if not leaves or kind in _LEAVING:
                return ahead
            if kind != "grant" and called == "place" and not _describes(reading, found[0]):
                left = ahead if left is None else left  # where a move began, if no other place is told
    return _by_way(lower, names_at, verb, high) if left is None else left


def _describes(reading, at: int) -> bool:
    """Tell whether a name before a token describes the noun there: from Korean | sources."""
    word = reading.words[at] if at < len(reading.words) else "."
    return word.isalpha() and word.islower() and not (is_closed(word) or word in PREPOSITIONS or word in CLASSES["be"])


def _is_place(lower: list[str], at: int, first: int, last: int, kind: str | None) -> bool:
    """Tell whether a name like a first name and a surname is a place: West Sumatra, the Yellow Sea, Lang Son."""
    if lower[last - 1] in _NO_PLACE:
        return False
    if lower[first] in _COMPASS or lower[last - 1] in _FEATURES:
        return True
    return lower[at] in _IN_PERSON and last - first > 1 and not (lower[at] == "at" and kind == "shoot")


def _by_way(lower: list[str], names_at: dict, verb: int, last: int) -> int | None:
    """Give the first token of the place that a way leads through, where no other is told: by way of Bangkok."""
    if "way" not in lower[verb + 1 : last]:
        return None
    ways = (k + 3 for k in range(verb + 1, last - 3) if lower[k : k + 3] == ["by", "way", "of"])
    at = next(ways, None)
    at = at + (lower[at] == "the") if at is not None else None
    return at if at in names_at and names_at[at][1] != "organisation" else None


def _leads_to_place(lower: list[str], names_at: dict, at: int) -> bool:
    """Tell whether "of", "on" or "over" leads to a place: the district | of Lima, on the Evros, over the Yellow Sea."""
    if lower[at] == "of":
        return lower[at - 1] in _KINDS_OF_PLACE
    if lower[at] not in ("on", "over"):
        return False
    name = names_at.get(at + 2) if lower[at + 1 : at + 2] == ["the"] else None
    featured = name is not None and lower[name[0] - 1] in _FEATURES
    return featured or (lower[at] == "on" and (lower[at - 1] == "ashore" or (name is not None and name[1] == "place")))


def _reached(lower: list[str], names_at: dict, at: int, last: int) -> int | None:
    """Give the first token of the place that a way leads to: through Chad | to Peru."""
    for k in range(at + 1, min(last, at + _FARTHEST_END) - 1):
        if lower[k] in ("to", "into"):
            ahead = k + 2 if lower[k + 1] == "the" else k + 1
            found = names_at.get(ahead)
            return ahead if found and found[1] == "place" and not _owns(lower, names_at, found[0]) else None
    return None


def _behind_from(lower: list[str], names_at: dict, at: int) -> bool:
    """Tell whether a place says only where what one comes from is: from a third country | in Africa, Oslo | in Chad."""
    for k in range(at - 1, max(-1, at - 5), -1):
        if lower[k] == "from":
            left = names_at.get(k + 1)
            if left and left[0] == at:
                return lower[at] == "in"
            return k == at - 1 or lower[k + 1] in _BEFORE_KIND
        if lower[k] in PREPOSITIONS:
            return False
    return False


def _of_another(lower: list[str], at: int) -> bool:
    """Tell whether a place is of what another is held against: no one since the envoy | in Lima."""
    for k in range(at - 1, max(-1, at - 5), -1):
        if lower[k] in _AGAINST:
            return lower[k + 1] in DETERMINERS
        if lower[k] in PREPOSITIONS:
            return False
    return False


def _owns(lower: list[str], names_at: dict, at: int) -> bool:
    """Tell whether a place only says whose or which the thing behind it is: the Peru embassy, the Peru War."""
    behind = names_at.get(at)
    if behind and (behind[1] == "organisation" or (behind[1] == "other" and lower[at] in _NO_PLACE)):
        return True
    at += at < len(lower) and lower[at] == "'s"
    return at < len(lower) and lower[at] in _HOLDERS


def _of_head(lower: list[str], first: int, at: int) -> bool:
    """Tell whether a place within a subject says where its noun is (police in Peru), not what a part of it is of."""
    return lower[at] in ("in", "at", "near", "off") and not any(lower[k] in PREPOSITIONS for k in range(first, at))
