"""What a report, a court or a survey finds may stand before the words that say so; a court may also only hear it."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker, medium and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], row["medium"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Half of the houses in Derna were damaged, the survey found.", "the survey",
         "Half of the houses in Derna were damaged"),
        ("The army burned villages in Tigray, the report finds.", "the report", "The army burned villages in Tigray"),
        ("The men were tortured in Caracas, the court held on Friday.", "the court",
         "The men were tortured in Caracas"),
        ("War crimes were committed, the commission found, and should be punished.", "the commission",
         "War crimes were committed … and should be punished"),
        ("In the north, it finds, crimes against humanity were committed.", "it",
         "In the north … crimes against humanity were committed"),
        ("In one camp, it maintains, about 200 people died.", "it", "In one camp … about 200 people died"),
        ("The agency opened 238 files, its audit office found last June, and had closed 94.", "its audit office",
         "The agency opened 238 files … and had closed 94"),
        ("On the list, as the Herald had it, were 35 people of ten families.", "the Herald",
         "On the list … were 35 people of ten families"),
    ],
)  # fmt: skip
def test_what_is_found_stands_before_its_report(text, speaker, said):
    assert [(who, what) for who, _, what in shown(text)] == [(speaker, said)]


@pytest.mark.parametrize(
    ("text", "medium", "said"),
    [
        ("Two boats sank off Crete on Monday, the inquest heard.", "inquest", "Two boats sank off Crete on Monday"),
        ("Two boats sank off Crete on Monday, the court was told.", "court", "Two boats sank off Crete on Monday"),
        ("Guards beat men in the cells, inquiry hears", "inquiry", "Guards beat men in the cells"),
        ("Guards beat men in the cells, jury told", "jury", "Guards beat men in the cells"),
        ("The tribunal heard that the man had left in May.", "tribunal", "that the man had left in May"),
    ],
)
def test_who_only_hears_it_is_no_speaker(text, medium, said):
    assert shown(text) == [(None, medium, said)]


@pytest.mark.parametrize(
    "text",
    [
        "A boy drowned, the third victim found in a week.",
        "The boys, found in a well, were alive.",
        "The ship, held in port since May, was searched.",
        "The tent was empty, and the boy was found.",
        "The court heard the case on Monday.",
        "The judges heard ten witnesses, among them a nurse.",
    ],
)
def test_what_is_only_found_or_heard_is_no_report(text):
    assert shown(text) == []
