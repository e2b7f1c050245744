"""Deals with quoted stretches that no cue governs: continued quotations, and fragments in ordinary sentences."""

from bisect import bisect_right

from crossings.schemas import SHOWN

from . import noun_phrases
from .confidence import OWNED, of
from .draft import Draft
from .grammar import DASHES
from .groups import BODIES, head
from .roles import is_office
from .scene import Scene
from .speakers import main_subject
from .verbs import is_verb

# Reports that stand last in their sentence: A, B said. "C."
_SHORTEST_CLAUSE = 8  # tokens
_FURTHEST = 8  # sentences between two quotations of a paragraph
_JOINING = frozenset(["and", "but", "while"])
_DASH_OR_HYPHEN = DASHES | {"-"}


def continue_quotations(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give the drafts for stretches no cue governs; a quotation that goes on in its paragraph gains a part.

    ``"A," he said. "B."`` is one quotation in two parts; in ``A, he said. "B."`` the second is a row of its own, by the
    same speaker. A paragraph that opens with a
    quotation and has no cue goes on with the speaker of the paragraph before.
    """
    by_stretch: dict[int, Draft] = {}
    covered = _covered(drafts)
    for draft in drafts:
        for number in draft.stretches:
            by_stretch[number] = draft
    reports = {
        scene.reading.sentence_of[draft.cue[0]]: draft
        for draft in drafts
        if draft.cue is not None and draft.speaker is not None and not draft.stretches and draft.confidence >= SHOWN
    }
    found: list[Draft] = []
    previous: Draft | None = None
    previous_number = -1
    for number, (first, last) in enumerate(scene.stretches):
        if number in by_stretch:
            previous, previous_number = by_stretch[number], number
            continue
        if _inside(covered, first, last):
            continue
        quoted = scene.quoted[number]
        begins = _begins_sentence(scene, number)
        apart = False
        if previous is not None and begins and scene.is_sentence(number):
            other = _introduced(scene, number) if scene.words[first - 1] == ":" else None
            gap = 2 if other is not None else quoted.paragraph - scene.quoted[previous_number].paragraph
            apart = gap == 0 and _is_apart(scene, previous, previous_number, first, reports)
            if (gap == 0 and not apart) or (gap == 1 and _opens_paragraph(scene, number)):
                previous.content.append((first, last))
                previous.stretches.append(number)
                by_stretch[number] = previous
                previous_number = number
                continue
        inner_first, inner_last = scene.inner(number)
        draft = None
        if begins and inner_last > inner_first:
            draft = _introduced(scene, number)
        report = reports.get(_sentence_before(scene, first)) if begins and scene.is_sentence(number) else None
        if report is None and apart and draft is None and previous is not None and previous.speaker is not None:
            report = previous  # "A," B said. C left. "D."
        if report is not None and scene.words[first - 1] != ":" and not _opens_paragraph(scene, number):
            rule = "quote_after_report"
            draft = Draft([(first, last)], None, report.speaker, rule, of(rule), None, "", True, [number])
        if draft is not None:
            found.append(draft)
            by_stretch[number] = draft
            previous, previous_number = draft, number
        elif begins and scene.is_sentence(number) and inner_last - inner_first >= 5:
            found.append(
                Draft(
                    [(first, last)], None, None, "quote_without_cue", of("quote_without_cue"), None, "", False, [number]
                )
            )
        elif inner_last > inner_first:
            found.append(
                Draft([(first, last)], None, None, "quoted_fragment", of("quoted_fragment"), None, "", False, [number])
            )
    return found


def _is_apart(scene: Scene, previous: Draft, number: int, first: int, reports: dict[int, Draft]) -> bool:
    """Tell whether another report stands between a quotation and the next: "A," B said. He said that C. "D."

    The next is then a saying of its own.
    """
    reached = scene.reading.sentence_of[scene.stretches[number][1] - 1]
    if previous.cue is not None:
        reached = max(reached, scene.reading.sentence_of[previous.cue[0]])
    between = range(reached + 1, _sentence_before(scene, first) + 1)[:_FURTHEST]
    return any(sentence in reports for sentence in between)


def _sentence_before(scene: Scene, at: int) -> int:
    """Give the sentence of the token before a token; -1 at the beginning."""
    return scene.reading.sentence_of[at - 1] if at > 0 else -1


def _introduced(scene: Scene, number: int) -> Draft | None:
    """Give the quotation that what stands before it introduces without a reporting verb.

    ``A: "B"``, ``A was blunt: "B"``, and ``A agreed. "B"`` within one paragraph.
    """
    reading, first = scene.reading, scene.stretches[number][0]
    span = [scene.stretches[number]]
    named = _named_before_colon(scene, first)
    if named is not None:
        return Draft(
            span, (first - 1, first), named, "name_colon_quote", of("name_colon_quote"), "neutral", "", False, [number]
        )
    clause = scene.is_sentence(number) or (scene.words[first - 1] == ":" and _is_long_clause(scene, number))
    if first < 3 or not clause or scene.stretch_of[first - 1] >= 0:
        return None
    begin = reading.sentence_tokens[reading.sentence_of[first - 1]][0]
    if reading.starts[begin] < reading.paragraphs[scene.quoted[number].paragraph][0]:
        return None
    if scene.words[first - 1] == ":" or scene.words[first - 1] == ".":
        subject = main_subject(scene, _last_clause(scene, begin, first - 1), first - 1)
        if subject is None:
            return None
        told = scene.words[first - 1] == ":" and _may_tell(scene.lower[slice(*subject)])  # the manager was blunt:
        if not told and not _is_voice(scene, subject):
            return None
        if scene.words[first - 1] == ":":
            return Draft(
                span,
                (first - 1, first),
                subject,
                "clause_colon_quote",
                of("clause_colon_quote"),
                "neutral",
                "",
                True,
                [number],
            )
        rule, person = "quote_after_sentence", scene.lower[subject[0]] in ("he", "she")
        return Draft(span, None, subject, rule, of(rule, moved=OWNED if person else 0), None, "", True, [number])
    return None


def _is_long_clause(scene: Scene, number: int) -> bool:
    """Tell whether a stretch with a small letter is a clause, and no mere term: "the return would end by May"."""
    first, last = scene.inner(number)
    return last - first >= _SHORTEST_CLAUSE and any(is_verb(scene, k) for k in range(first + 1, last))


def _last_clause(scene: Scene, begin: int, end: int) -> int:
    """Give where the last clause joined by ", and" begins; ``begin`` where there is none."""
    joints = (k + 2 for k in range(end - 3, begin, -1) if scene.words[k] == "," and scene.lower[k + 1] in _JOINING)
    return next((k for k in joints if _begins_with_person(scene, k, end)), begin)


def _may_tell(lower: list[str]) -> bool:
    """Tell whether a subject is an office or a body: the manager, the court."""
    main = head(lower)
    return is_office(main) or (lower[0] == "the" and main in BODIES)


def _is_named(scene: Scene, at: int) -> bool:
    """Tell whether a name begins at a token."""
    ahead = scene.reading.name_from(at)
    return ahead < len(scene.reading.names) and scene.reading.names[ahead].first == at


def _begins_with_person(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a clause has a person for its subject: ... wait, and | A, its head, is worried: "B"."""
    names = scene.reading.names
    ahead = scene.reading.name_from(at)
    if not _is_named(scene, at) or names[ahead].kind != "person":
        return False
    last = names[ahead].last
    return last < end and (scene.words[last] == "," or is_verb(scene, last))


def _is_voice(scene: Scene, span: tuple[int, int]) -> bool:
    """Tell whether a subject may speak: a name, a person's pronoun, a determined noun; not: Thousands."""
    first = span[0]
    kind = scene.classes[first]
    if kind in ("pron", "pronbe"):
        return scene.lower[first].startswith(("he", "she", "they", "i", "we"))
    begin = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][0]
    plain = first == begin and kind is None and span[1] - first == 1 and not _is_named(scene, first)
    return not plain and any(scene.words[k][0].isupper() for k in range(first + (kind == "det"), span[1]))


def _named_before_colon(scene: Scene, first: int) -> tuple[int, int] | None:
    """Give the name that, with a colon, opens the paragraph before a stretch: ``A: ".."``; ``All agree - A: ".."``."""
    if first < 2 or scene.words[first - 1] != ":" or scene.stretch_of[first - 2] >= 0:
        return None
    reading = scene.reading
    begin = reading.token_at(reading.paragraphs[reading.paragraph_at(reading.starts[first])][0])
    phrase = noun_phrases.left(scene, first - 2, begin)
    if phrase is None or not scene.words[phrase[0]][0].isupper():
        return None
    behind_dash = scene.words[phrase[0] - 1] in _DASH_OR_HYPHEN and _is_named(scene, phrase[0])
    return phrase if phrase[0] == begin or behind_dash else None


def _covered(drafts: list[Draft]) -> list[tuple[int, int]]:
    spans = sorted(span for draft in drafts for span in draft.content)
    merged: list[tuple[int, int]] = []
    for first, last in spans:
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def _inside(covered: list[tuple[int, int]], first: int, last: int) -> bool:
    at = bisect_right(covered, (first, 1 << 60)) - 1
    return at >= 0 and covered[at][0] <= first < covered[at][1]


def _begins_sentence(scene: Scene, number: int) -> bool:
    """Tell whether a stretch opens a sentence or stands after a colon or a full stop."""
    first = scene.stretches[number][0]
    reading = scene.reading
    return first == 0 or reading.sentence_tokens[reading.sentence_of[first]][0] == first or scene.words[first - 1] in (
        ".", ":", "!", "?"
    )  # fmt: skip


def _opens_paragraph(scene: Scene, number: int) -> bool:
    """Tell whether a stretch opens its paragraph."""
    quoted = scene.quoted[number]
    return scene.reading.paragraphs[quoted.paragraph][0] == quoted.start
