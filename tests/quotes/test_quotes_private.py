"""Private people in news of flight: who speaks as one who fled, and who does not."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article


def last_of(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= 0.5][-1]


@pytest.mark.parametrize(
    "text",
    [
        '"We left at night," said Ann Roe, 41, a hairdresser. The refugees waited.',
        '"We left at night," said Ann Roe, who is 73. The refugees waited.',
        '"We left at night," said Ann Roe, a 41-year-old tailor. The refugees waited.',
        '"We left at night," said Ann Roe, a tailor of 53. The refugees waited.',
        '"We left at night," said a man of 34 who gave his name as John Roe. The refugees waited.',
        'John Roe sat by the road. He had crossed the river. "It is late," he said. The refugees waited.',
        'John Roe sat by the road with his two daughters. "It is late," he said. The refugees waited.',
        'John Roe sat by the road. "It is late," he said.\n\nRoe is 39. The refugees waited.',
        '"We left at night," said Dr. Ann Roe, a surgeon. She fled in May. The refugees waited.',
        '"We left at night," said Ann Roe, 50, a former teacher. The refugees waited.',
        "Ten families said that they had walked for a week. The refugees waited.",
        "26 percent of displaced women said that they had walked for a week.",
        "A tailor from Homs said that it was late. In Peru the refugees waited.",
    ],
)
def test_a_private_person_told_of_as_one_who_fled_is_one(text):
    assert last_of(text)["speaker_group"] == "refugee"


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ('"It is full," said Ann Roe, 41, a doctor at the camp for refugees.', "person"),
        ('"It is full," said Ann Roe, 52, the deputy mayor. The refugees waited.', "government"),
        ('"It is full," said Ann Roe, 52, who heads an aid agency. The refugees waited.', "ngo"),
        ('"It is full," said Ann Roe, a tailor. The refugees waited.', "person"),
        ('"It is full," said Ann Roe, 41, a tailor. The harvest was poor.', "person"),
        ('Ann Roe and John Doe met. He had crossed the river. "It is full," Roe said. The refugees waited.', "person"),
        ("Ten local families said that it was late. The refugees waited.", "person"),
        ("A nurse from Homs said that it was late. In Peru the refugees waited.", "person"),
    ],
)
def test_whoever_speaks_by_an_office_or_is_told_of_by_nothing_is_none(text, group):
    assert last_of(text)["speaker_group"] == group


def test_an_article_that_mentions_refugees_once_is_about_no_flight():
    text = '"It is full," said Ann Roe, 41, a tailor. The refugees waited.' + " The vote was close in the north." * 30
    assert last_of(text)["speaker_group"] == "person"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Among those on the bus was John Roe, a welder. He said that it was late.", "John Roe", "a welder"),
        ("Beside the road sat Ann Roe, 34. She said that it was late.", "Ann Roe", None),
        ("Chad waits. So does John Roe, 61. He said that it was late.", "John Roe", None),
        ("In the hall stood a nurse. She said that it was late.", "a nurse", "a nurse"),
        ("A mason called John Roe waited. He said that it was late.", "John Roe", "A mason"),
        ("Two shopkeepers denied that. It is late, said one of them.", "shopkeeper", "shopkeeper"),
        ("Aid officials said that it was late. It is late, said one of them.", "Aid official", "Aid official"),
        ("One of them, Ann Roe, said that it was late.", "Ann Roe", None),
        ("Lawyers in Kisumu said that it was late.", "Lawyers in Kisumu", "Lawyers in Kisumu"),
        ("A humanitarian plan for this year asks for a road.", "A humanitarian plan for this year", None),
        ("The law instructs the ministry to help. The act says that it was late.", "The act", None),
    ],
)
def test_who_is_meant_and_what_they_are(text, name, role):
    row = last_of(text)
    assert (row["speaker_name"], row["speaker_role"]) == (name, role)


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("Walls fell by a day set by the army, which says they were high.", "the army, which", "the army"),
        ("A commander at his side, who said it was late, left.", "A commander at his side, who", "A commander"),
        ("It upset Ann Roe, the envoy on rights in Peru, who said it was late.",
         "Ann Roe, the envoy on rights in Peru, who", "Ann Roe"),
        ("A spokesman for the charity that runs the water supply said it was late.", "A spokesman for the charity",
         "A spokesman for the charity"),
        ("The governor of the province that borders Chad said it was late.", "The governor of the province",
         "The governor of the province"),
        ('The Daily Road quoted Ann Roe, the envoy of Peru in Geneva, as saying: "It is late."', "Ann Roe", "Ann Roe"),
    ],
)  # fmt: skip
def test_what_a_relative_clause_or_a_medium_says_of_its_source(text, speaker, name):
    row = last_of(text)
    assert row["speaker"] == speaker
    assert row["speaker_name"].startswith(name)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A customs official said that it was late.", "government"),
        ("A Western official said that it was late.", "unnamed source"),
        ("A senior official said that it was late.", "unnamed source"),
        ("Aid officials said that it was late.", "ngo"),
        ("The regional ombudsman said that it was late.", "government"),
        ("A spokeswoman for one of the agencies said that it was late.", "ngo"),
        ("One of the charities said that it was late.", "ngo"),
        ("General Security said that it was late.", "government"),
        ("The military administration of the region said that it was late.", "government"),
        ("Ten had come, according to a UN press release.", "un"),
        ("The motel's owner said that it was late.", "business"),
        ("Politicians said that it was late.", "party"),
    ],
)
def test_for_whom_an_office_speaks(text, group):
    assert last_of(text)["speaker_group"] == group


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The owner asked that it not be named.", "demand"),
        ("The owner asked whether it was late.", "question"),
        ("The mayor told the families to leave the hall.", "demand"),
        ("The ministry rejected accusations that guards had struck them.", "denial"),
        ("The ministry repeated that it was late.", "neutral"),
        ('The ministry dismissed it as "a farce".', "denial"),
        ('The ministry called it "a floor to stand on".', "neutral"),
    ],
)
def test_what_is_done_with_the_words(text, act):
    assert last_of(text)["cue_class"] == act
