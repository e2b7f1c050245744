"""Which row of one coding stands for which of another, and which of its slots say the same."""

from collections.abc import Callable, Mapping

from . import alike, spans
from .documents import Document

SLOTS: Mapping[str, Mapping[str, Callable[[str, str], bool]]] = {
    "quotes": {
        "kind": alike.exactly, "cue": alike.names, "cue_class": alike.exactly, "speaker": alike.names,
        "speaker_name": alike.names, "speaker_role": alike.names, "speaker_group": alike.exactly,
        "medium": alike.names,
    },
    "figures": {
        "hedge": alike.exactly, "unit": alike.exactly, "population": alike.exactly, "action": alike.exactly,
        "measure": alike.exactly, "origin": alike.places, "destination": alike.places, "when": alike.times,
        "claimed_by": alike.names, "same_as": alike.exactly,
    },
    "dates": {
        "kind": alike.exactly, "timex": alike.exactly, "edtf": alike.days, "modifier": alike.exactly,
        "anchor": alike.exactly,
    },
    "events": {
        "who": alike.names, "where": alike.places, "day": alike.days, "factuality": alike.exactly,
        "reported_by": alike.names,
    },
}  # fmt: skip
# Slots in which another way of writing a name passes for the same.
NAMES = {
    name: [slot for slot, same in slots.items() if same in (alike.names, alike.places)] for name, slots in SLOTS.items()
}
# Slots that make a row of figures whole, besides low and high; the others came to the tables later.
WHOLE_FIGURE = ("hedge", "unit", "population", "action", "origin", "destination", "when", "claimed_by")
_LONGEST_FIGURE = 40  # letters: a longer span, and three times the gold one, finds nothing
_FAR_LONGER, _ALWAYS_LET = 3, 12  # a speaker may have so many times the words of the gold one, or so many


def speaker_right(words: spans.Words, gold: Mapping, found: Mapping) -> bool:
    """Tell whether the found speaker shares a word that says something with a gold one, and is not far longer."""
    mine, its = speaker_spans(gold), words.within(speaker_spans(found))
    if len(its) > max(_ALWAYS_LET, _FAR_LONGER * len(words.within(mine))):
        return False
    for span in mine:
        taken = words.within([span])
        if its & ({at for at in taken if words.word(at) not in alike.SAYS_NOTHING} or taken):
            return True
    return False


def speaker_spans(row: Mapping) -> list:
    """Give the spans of a quotation's speaker as written; of others' gold there can be several."""
    if "speaker_spans" in row:
        return row["speaker_spans"]
    start = row.get("speaker_start")
    return [] if start is None else [[start, row["speaker_end"]]]


def value_right(gold: Mapping, found: Mapping) -> bool:
    """Tell whether a figure's low and high are both right."""
    return all(alike.number(gold.get(end)) == alike.number(found.get(end)) for end in ("low", "high"))


def slot_right(name: str, slot: str, gold: Mapping, found: Mapping) -> bool:
    """Tell whether a slot of a row of that table says the same in both."""
    return alike.same(SLOTS[name][slot], gold.get(slot), found.get(slot))


def names_exact(name: str, gold: Mapping, found: Mapping) -> bool:
    """Tell whether every name of a row, of people, bodies and places, is the gold's letter for letter."""
    return all(alike.same(alike.exactly, gold.get(slot), found.get(slot)) for slot in NAMES[name])


def paired(name: str, gold: Document, found: Document) -> list[tuple[int, int]]:
    """Give which found row of a table stands for which gold row, by their places in the lists, one to one."""
    mine, its = gold.rows[name], found.rows.get(name, [])
    if name == "quotes":
        words = spans.Words(gold.text)
        contents = [[words.within(row["content"]) for row in rows] for rows in (mine, its)]
        return sorted(spans.by_words(*contents).items())
    longest = _LONGEST_FIGURE if name == "figures" else None
    places = [[(row.get("start") or 0, row.get("end") or 0) for row in rows] for rows in (mine, its)]
    return sorted(spans.by_letters(*places, longest=longest).items())


def right(name: str, document: Document, gold: Mapping, found: Mapping) -> bool:
    """Tell whether a found row, which stands for a gold one, is right.

    A quotation is right if its speaker is (its words are, for it stands for the gold one by them), a figure if its low
    and high are, a date if its TIMEX3 value is; an event stands for another by its verb or noun, and is right.
    """
    if name == "quotes":
        return not speaker_spans(gold) or speaker_right(spans.Words(document.text), gold, found)
    if name == "figures":
        return value_right(gold, found)
    return name == "events" or gold["timex"] == found["timex"]
