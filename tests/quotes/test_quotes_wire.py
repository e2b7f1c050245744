"""How a wire sets who said a thing: quoted as saying, reached by telephone, in the words of, in a statement by."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article


def said(text):
    """Give who said what through what, of the rows shown."""
    return [
        (row["speaker"], [text[a:b] for a, b in row["content"]], row["medium"])
        for row in find(read_article(text, article_id="a"))
        if row["confidence"] >= 0.5
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "medium"),
    [
        ('"It is full," the transport minister, Daro Melan, was quoted as saying by a local paper.',
         "the transport minister", "a local paper"),
        ('"It is full," Daro Melan was quoted as saying.', "Daro Melan", None),
        ('"It is full," state radio quoted the minister as saying on Friday.', "the minister", "state radio"),
        ('He was quoted by the Dorvel Herald as saying, "It is full,"', "He", "the Dorvel Herald"),
        ('"It is full," reads a statement by the aid group.', "the aid group", "a statement"),
        ('"It is full," said a statement from the Dorvel Relief Group.', "the Dorvel Relief Group", "a statement"),
    ],
)  # fmt: skip
def test_a_quotation_is_theirs_whom_a_medium_quotes(text, speaker, medium):
    assert said(text) == [(speaker, ['"It is full,"'], medium)]


@pytest.mark.parametrize(
    ("text", "speaker", "medium"),
    [
        ("The minister was quoted as telling parliament that it was full.", "The minister", "parliament"),
        ("The minister is quoted as saying that it was full.", "The minister", None),
        ("The mayor told the Dorvel Herald last week that it was full.", "The mayor", "the Dorvel Herald"),
        ("A guard quoted by the Dorvel Herald said that it was full.", "A guard", "the Dorvel Herald"),
        ("A report by the Dorvel Institute says that it was full.", "the Dorvel Institute", "A report"),
        ("A statement issued by the army said that it was full.", "the army", "A statement"),
        ("A letter from Dorvel said that it was full.", "A letter from Dorvel", None),
        ("The Dorvel Institute said in a report on Monday that it was full.", "The Dorvel Institute", "a report"),
        (
            "In a report released Monday, the Dorvel Institute said that it was full.",
            "the Dorvel Institute",
            "a report",
        ),
        ("At Dorvel station volunteers said that it was full.", "volunteers", None),
        ("In the north local aid workers said that it was full.", "local aid workers", None),
        ("Residents reached by telephone said that it was full.", "Residents", "telephone"),
        ("Two officials contacted in the town of Dorvel on Monday said that it was full.", "Two officials", None),
        ("A man interviewed at the border said that it was full.", "A man", None),
        ("The camp shut after officials said that it was full.", "officials", None),
        ("One of the survivors, a cook from Dorvel, said that it was full.", "One of the survivors", None),
        ("Some of them, a guard said, were full.", "a guard", None),
        ("The mother of two says she is ill.", "The mother of two", None),
        ("Another said her house was full.", "Another", None),
        ("The ministry said about 60 had been hurt.", "The ministry", None),
        ("The mayor said in an interview with the Dorvel Herald that talks would resume.", "The mayor", "an interview"),
        ("Figures released by the migration ministry said it was full.", "the migration ministry", "Figures"),
    ],
)
def test_a_speaker_is_the_subject_and_no_more(text, speaker, medium):
    assert [(who, through) for who, _, through in said(text)] == [(speaker, medium)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Dorvel hosts 720 refugees, the office said on Monday, raising a figure of 698 that the agency gave in May.",
         ["Dorvel hosts 720 refugees"]),
        ('It would, in the words of one guard, "push them back".', ["It would", '"push them back"']),
        ("It was cold on 11 May, according to Dorvel Radio, a local station.", ["It was cold on 11 May"]),
        ("Some of them, a guard said, were ill.", ["Some of them", "were ill"]),
        ("The ministry said at least 60 had been hurt.", ["at least 60 had been hurt"]),
        ("The ministry said as many as 60 had been hurt.", ["as many as 60 had been hurt"]),
        ("Police said six men, believed to be cooks, were held.", ["six men, believed to be cooks, were held"]),
        ("The radio said the bus carried salt, a claim the guards rejected.", ["the bus carried salt"]),
        ("According to Hana, a nurse who fled in May, the clinic was full.", ["the clinic was full"]),
        ('The camp\'s manager was blunt: "There is no room."', ['"There is no room."']),
        ('"It is," he was quoted by the Herald as saying, "full."', ['"It is,"', '"full."']),
    ],
)  # fmt: skip
def test_a_report_holds_its_whole_clause(text, content):
    assert [what for _, what, _ in said(text)] == [content]


def test_another_report_behind_but_ends_the_first():
    text = "The mayor insisted it was safe, but three men interviewed by the Dorvel Herald said they had fled."
    assert [(who, what) for who, what, _ in said(text)] == [
        ("The mayor", ["it was safe"]),
        ("three men", ["they had fled"]),
    ]


def test_what_a_named_body_does_is_no_role():
    row = find(read_article("Northern Dorvel, which hosts 90 refugees, says it is full.", article_id="a"))[0]
    assert row["speaker_group"] != "refugee"
    assert row["speaker_role"] is None


def test_it_behind_a_colon_is_the_subject_before_the_colon():
    rows = find(read_article("The border guard was under strain: it said 506 had crossed.", article_id="a"))
    assert [row["speaker_name"] for row in rows] == ["The border guard"]
