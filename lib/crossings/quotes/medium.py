"""Tells through whom, where or to whom something was said: a broadcaster, a statement, a hearing, those told it."""

from crossings.lexicon import words
from crossings.number_words import CARDINALS

from . import clauses, noun_phrases
from .draft import Span
from .groups import BODIES, group_of, head
from .roles import is_office
from .scene import Scene
from .word_classes import CLASSES

CHANNELS = words(__file__, "channels")
_AUDIENCES = words(__file__, "audiences")
_PRESS_OR_AUDIENCE = CHANNELS | _AUDIENCES
_TOLD = CLASSES["told"]
_TALES = CLASSES["tale"]
_ASKED = frozenset(["ask", "asks", "asked", "asking"])
_WHETHER = CLASSES["asks_what"]
_IN = CLASSES["in_a_medium"]
_IN_OR_TO = _IN | {"to"}
_BY = CLASSES["means_of_telling"]
_CARRIED = CLASSES["carried"]
_ISSUED_BY = frozenset(["by", "from"])
_ISSUED_BY_OR_IN = _ISSUED_BY | _IN
_ISSUED = CLASSES["issued"]
STUDIES = CLASSES["study_or_count"]
TELLING_THEMSELVES = CHANNELS | STUDIES
_OF_A_BODY = CLASSES["paper_of_a_body"]
_SAYING = frozenset(["said", "says", "explained", "complained", "whispered", "shouted"])
_SENDING = frozenset(["sent", "wrote", "written", "issued", "published", "signed", "addressed"])
_SEEN = frozenset(["seen", "obtained", "dated", "reviewed"])
_HAVING = CLASSES["has_a_text"]
_NEAR = 12  # tokens after the cue or the speaker


def medium(scene: Scene, cue_last: int, speaker_last: int) -> str | None:
    """Give the medium named with a cue that ends at ``cue_last``; None where none is."""
    reading = scene.reading
    begin, end = reading.sentence_tokens[reading.sentence_of[cue_last - 1]]
    if scene.lower[cue_last - 1] in _TOLD:
        told = _phrase(scene, cue_last, end)
        if told is None and scene.classes[cue_last : cue_last + 1] == ["obj"]:
            told = cue_last, cue_last + 1  # told them
        if told is not None and head(scene.lower[slice(*told)]) not in _TALES:
            return _text(scene, told)
    if scene.lower[cue_last - 1] in _ASKED:
        asked = _phrase(scene, cue_last, end)
        if asked is None and scene.classes[cue_last : cue_last + 1] == ["obj"]:
            asked = cue_last, cue_last + 1
        behind = clauses.skip_adverbs(scene, asked[1], end) if asked is not None else end
        if behind < end and scene.lower[behind] in _WHETHER:
            return _text(scene, asked)  # asked them each day | whether
    if scene.lower[cue_last - 1] in _SAYING and scene.lower[cue_last : cue_last + 1] == ["to"]:
        heard = _phrase(scene, cue_last + 1, end)
        if heard is None and scene.classes[cue_last + 1 : cue_last + 2] == ["obj"]:
            heard = cue_last + 1, cue_last + 2
        if heard is not None:
            return _text(scene, heard)  # said to | a nurse
    by = _quoted_by(scene, cue_last, begin)
    phrase = _phrase(scene, by, end) if by is not None else None
    if phrase is not None:
        return _text(scene, phrase)
    if begin < speaker_last < cue_last and scene.lower[speaker_last] in ("quoted", "cited"):
        phrase = _phrase(scene, speaker_last + 2, cue_last)  # a guard quoted by | the Herald says
        if phrase is not None and scene.lower[speaker_last + 1] in _ISSUED_BY_OR_IN:
            return _text(scene, phrase)
    for k in range(speaker_last, min(cue_last - 1, speaker_last + _NEAR)) if speaker_last > begin else ():
        if scene.lower[k] == "by" and scene.lower[k + 1] in _BY:
            return _text(scene, (k + 1, k + 2))  # residents reached | by telephone said
    at = max(cue_last, speaker_last if speaker_last <= end else 0)
    return _beside(scene, at, end) or _opening(scene, begin, cue_last)


def issuer(scene: Scene, speaker: Span) -> tuple[Span, Span] | None:
    """Give a document that speaks, and who issued it: a statement | by the group; None where that is not told."""
    first, last = speaker
    end = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][1]
    had = _had_by(scene, speaker, end)
    if had is not None:
        return speaker, had
    by = next((k for k in range(first + 1, min(last + 2, end)) if scene.lower[k] in _ISSUED_BY), None)
    if by is None or by > last + (scene.lower[last] in _ISSUED):
        return None
    stop = by - (scene.lower[by - 1] in _ISSUED)
    if head(scene.lower[first:stop]) not in TELLING_THEMSELVES or scene.stretch_of[by] >= 0:
        return None
    whose = noun_phrases.right(scene, by + 1, last if by < last else end)
    if whose is None or scene.classes[whose[0]] in ("pron", "obj") or (by < last and whose[1] != last):
        return None
    lower = scene.lower[slice(*whose)]
    kinds = {name.kind for name in scene.reading.names if whose[0] <= name.first < whose[1]}
    voice = head(lower) in BODIES or is_office(head(lower)) or group_of(lower) is not None
    if not (voice or "person" in kinds or "organisation" in kinds) and (scene.lower[by] == "from" or "place" in kinds):
        return None  # a letter from Lima
    return (first, stop), whose


def paper_of_body(scene: Scene, speaker: Span) -> tuple[Span, Span] | None:
    """Give a paper that is named by the body that wrote it, and that body: an army | statement; no press report."""
    first, last = speaker
    first += scene.classes[first] == "det"
    paper = next((k for k in range(first + 1, last) if scene.lower[k] in _OF_A_BODY), None)
    if paper is None or not _is_end(scene, paper + 1, last):
        return None
    body = scene.lower[first:paper]
    if any(not word[0].isalpha() or scene.classes[k] is not None for k, word in enumerate(body, first)):
        return None
    return ((paper, paper + 1), (first, paper)) if group_of(body) not in (None, "media", "person", "refugee") else None


def _is_end(scene: Scene, at: int, last: int) -> bool:
    """Tell whether a phrase has no more at a token than how it came to be known: a note | seen last month."""
    return at >= last or scene.lower[at] in _ISSUED or scene.lower[at] in _SEEN


def _had_by(scene: Scene, speaker: Span, end: int) -> Span | None:
    """Give whose numbers or letter speak: the numbers that | the Courier | had, a letter which | the group | sent."""
    first, last = speaker
    if last >= end or scene.classes[last] not in ("that", "rel"):
        return None
    main = head(scene.lower[first:last])
    if main in _OF_A_BODY:
        sender = noun_phrases.right(scene, last + 1, end)
        verb = sender[1] + (scene.classes[sender[1] : sender[1] + 1] == ["have"]) if sender is not None else end
        return sender if verb < end and scene.lower[verb] in _SENDING else None
    if main not in STUDIES:
        return None
    whose = noun_phrases.right(scene, last + 1, end)
    told = whose is not None and whose[1] < end and scene.lower[whose[1]] in _HAVING
    return whose if told and any(word[0].isupper() for word in scene.words[slice(*whose)]) else None


def _quoted_by(scene: Scene, cue_last: int, begin: int) -> int | None:
    """Give where whoever is said to have quoted somebody begins: quoted as saying by | A; quoted by | A as saying."""
    if cue_last - 2 < begin or scene.lower[cue_last - 2] != "as":
        return None
    if scene.lower[cue_last : cue_last + 1] == ["by"]:
        return cue_last + 1
    before = range(cue_last - 3, max(begin, cue_last - _NEAR), -1)
    return next((k + 1 for k in before if scene.lower[k] == "by" and scene.lower[k - 1] in _CARRIED), None)


def _phrase(scene: Scene, first: int, end: int) -> Span | None:
    """Give the noun phrase at a token, a channel in -ing with it (a press briefing), without its brackets."""
    dated = scene.classes[first : first + 1] == ["time"] and scene.lower[first + 1 : first + 2] in (["'s"], ["’s"])
    found = noun_phrases.right(scene, first + 2 * dated, end)  # in Friday's | Herald
    if found is None or scene.classes[found[0]] in ("pron", "obj"):
        return None
    first, last = found
    while last < end and (scene.lower[last] in CHANNELS or scene.lower[last] in _AUDIENCES):
        last += 1
    if "(" in scene.words[first:last]:
        last = max(first + 1, first + scene.words[first:last].index("("))
    for k in range(first + 1, last):
        if scene.classes[k] == "prep" and (scene.lower[k] != "of" or _is_whole(scene, first, k)):
            return first, k
    while last > first + 1 and scene.lower[last - 1] in ("here", "there", "then"):
        last -= 1
    # Told the Herald | last week
    timed = (k for k in range(first + 1, last) if clauses.skip_adverbs(scene, k, last) >= last)
    return first, next(timed, last)


def _is_whole(scene: Scene, first: int, of: int) -> bool:
    """Tell whether the words before an "of" name those addressed: a briefing | of; told the Herald | of 18 people."""
    told = scene.lower[of + 1] in CARDINALS or scene.words[of + 1][0].isdigit()
    return told or head(scene.lower[first:of]) in _PRESS_OR_AUDIENCE


def _carries(scene: Scene, phrase: Span) -> bool:
    """Tell whether those addressed carry the words on: a channel, a public audience, a name of the press."""
    lower = scene.lower[slice(*phrase)]
    main = head(lower)
    return main in CHANNELS or main in _AUDIENCES or group_of(lower) == "media"


def _beside(scene: Scene, at: int, end: int) -> str | None:
    """Give the channel shortly after a report: ``in a statement``, ``by telephone``, ``in remarks carried by A``."""
    ceiling = min(end, at + _NEAR)
    while at < ceiling and scene.stretch_of[at] < 0 and scene.classes[at] not in ("that", "sub", "wh"):
        word = scene.lower[at]
        if word in _IN:
            phrase = _phrase(scene, at + 1, end)
            if phrase is not None and _is_channel(scene, phrase):
                carrier = _carrier(scene, phrase[1], end) or _heard_by(scene, phrase, end)
                if carrier is not None or head(scene.lower[slice(*phrase)]) != "remarks":
                    return carrier or _text(scene, phrase)
        elif word == "by" and at + 1 < end and scene.lower[at + 1] in _BY:
            return _text(scene, (at + 1, at + 2))
        elif word == "," and scene.lower[at + 1 : at + 2] == ["as"]:
            return _carrier(scene, at + 2, end)  # said, as quoted by A
        elif word == "," and scene.lower[at + 1 : at + 2] == ["who"]:
            aside = next((k for k in range(at + 2, min(end, at + 2 * _NEAR)) if scene.words[k] == ","), end)
            return _beside(scene, aside + 1, end) if scene.lower[aside + 1 : aside + 2] == ["in"] else None
        elif word == "," and at + 1 < end and scene.lower[at + 1] not in _IN:
            return None
        elif word in _CARRIED and _carrier(scene, at, end) is not None:
            return _carrier(scene, at, end)  # according to data reported by A
        elif word == "and" and at + 1 < end and scene.words[at + 1][0].isdigit():
            return None  # eleven according to A on Monday | and 17 in another report
        at += 1
    return None


def _is_channel(scene: Scene, phrase: Span) -> bool:
    lower = scene.lower[slice(*phrase)]
    return any(word in CHANNELS for word in lower) or (
        group_of(lower) == "media" and any(word[0].isupper() for word in scene.words[slice(*phrase)])
    )


def _carrier(scene: Scene, at: int, end: int) -> str | None:
    """Give the press that carried a statement or remarks: ``in remarks | carried by A``."""
    if at + 1 < end and scene.lower[at] in _CARRIED and scene.lower[at + 1] in ("by", "in", "on"):
        phrase = _phrase(scene, at + 2, end)
        if phrase is not None and any(word[0].isupper() for word in scene.words[slice(*phrase)]):
            return _text(scene, phrase)
    return None


def _heard_by(scene: Scene, remarks: Span, end: int) -> str | None:
    """Give the press to which remarks were made: in remarks | to A."""
    last = remarks[1]
    if head(scene.lower[slice(*remarks)]) not in ("remarks", "comments") or scene.lower[last : last + 1] != ["to"]:
        return None
    phrase = _phrase(scene, last + 1, end)
    return _text(scene, phrase) if phrase is not None and _carries(scene, phrase) else None


def _opening(scene: Scene, begin: int, cue: int) -> str | None:
    """Give the channel that opens the sentence of a report: ``In a statement, A said``."""
    at = begin
    while at < cue and not scene.words[at][0].isalnum() and scene.stretch_of[at] < 0:
        at += 1
    if at >= cue or scene.lower[at] not in _IN_OR_TO or scene.stretch_of[at] >= 0:
        return None
    phrase = _phrase(scene, at + 1, cue)
    if phrase is None:
        return None
    carries = _carries(scene, phrase) if scene.lower[at] == "to" else _is_channel(scene, phrase)  # To A they spoke of
    return _text(scene, phrase) if carries else None


def _text(scene: Scene, span: Span) -> str:
    return scene.reading.text[scene.reading.starts[span[0]] : scene.reading.ends[span[1] - 1]]
