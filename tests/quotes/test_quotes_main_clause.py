"""What is reported ends where the main clause of its sentence takes over."""

import pytest

from crossings import extract_article


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in extract_article(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("About 20 people who said they were farmers ran past the guards.", ("who", "they were farmers")),
        ("Two men who said that they had walked for ten days were let in.",
         ("who", "that they had walked for ten days")),
        ("A group that said it spoke for the miners has closed its office.", ("that", "it spoke for the miners")),
        ("Two men who said they hoped that others would follow left for Chad.",
         ("who", "they hoped that others would follow")),
        ("They met two men who said they were lost and had no food.", ("who", "they were lost and had no food")),
        ("Peru announced that a man had come back with signs of the virus, and sealed off the town.",
         ("Peru", "that a man had come back with signs of the virus")),
        ("The mayor said that they were hungry, and that they slept on mats.",
         ("The mayor", "that they were hungry, and that they slept on mats")),
        ("The capital asked the north to see that he was safe.", ("The capital", "the north to see that he was safe")),
        ("None of the men wants to stay, officials said, and so all are to go, the Herald reported on Monday.",
         ("officials", "None of the men wants to stay … and so all are to go")),
        ("Officials told the Herald of 18 people rescued off Lima.", ("Officials", "18 people rescued off Lima")),
        ("The board said on Friday it would reopen the road.", ("The board", "it would reopen the road")),
        ("The guard said that 38 people had been on board, a camp official around 41.",
         ("The guard", "that 38 people had been on board")),
        ("The council, which says it has 40 members, voted on Monday to leave.", ("which", "it has 40 members")),
        ("The nurses, who had asked the mayor to show them the film, watched it on Monday, the Herald said.",
         ("the Herald", "The nurses, who had asked the mayor to show them the film, watched it on Monday")),
        ("The mayor said that ten boats had come, and on Monday the port gave them two days.",
         ("The mayor", "that ten boats had come")),
        ("The board said that the camp was full, but two days later it took in 200 people.",
         ("The board", "that the camp was full")),
        ("The mayor said that the camp was full, and on Monday it would close.",
         ("The mayor", "that the camp was full, and on Monday it would close")),
        ("The mayor said that he left on Sunday, and on Monday he crossed the river.",
         ("The mayor", "that he left on Sunday, and on Monday he crossed the river")),
    ],
)  # fmt: skip
def test_what_is_reported_is_no_main_clause(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Asked why they left, most spoke of the war in polls made since May.",
        "The Herald had more when it told the story of his aunt in Lima a year ago, and this cost him much.",
        "The settlers answered questions of the council on Monday.",
        "Ten men in a camp, told that their plane was late, stopped eating on Monday.",
        "It was not the police who said no. Nine people went in.",
    ],
)
def test_no_words_of_a_speaker_are_shown_where_none_are_told(text):
    assert shown(text) == []


def test_what_one_refuses_ends_where_another_speaks():
    text = 'Peru refused its help, and its mission in Lima spoke in a note of a "plot".'
    assert shown(text) == [("its mission in Lima", '"plot"')]
