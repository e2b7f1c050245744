"""What is reported ends where the main clause of its sentence takes over."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Some 40 men who said they were miners walked through the gate.", ("Some 40 men who", "they were miners")),
        ("Three girls who said that they had slept in barns were fed.",
         ("Three girls who", "that they had slept in barns")),
        ("A group that said it spoke for the miners has closed its office.",
         ("A group that", "it spoke for the miners")),
        ("Two men who said they hoped that others would follow left for Chad.",
         ("Two men who", "they hoped that others would follow")),
        ("They met two men who said they were lost and had no food.",
         ("two men who", "they were lost and had no food")),
        ("Chad announced that a cow had died of the fever, and banned the trade.",
         ("Chad", "that a cow had died of the fever")),
        ("The mayor said that they were hungry, and that they slept on mats.",
         ("The mayor", "that they were hungry, and that they slept on mats")),
        ("The mayor asked the port to see that they were fed.", ("The mayor", "to see that they were fed")),
        ("None of the shops wants to close, owners said, and so all will share, the Herald reported on Friday.",
         ("owners", "None of the shops wants to close … and so all will share")),
        ("Officials told the Herald of 18 people rescued off Lima.", ("Officials", "18 people rescued off Lima")),
        ("The board said on Friday it would reopen the road.", ("The board", "it would reopen the road")),
        ("The driver said that 57 people had been in the lorry, a village elder around 63.",
         ("The driver", "that 57 people had been in the lorry")),
        ("The council, which says it has 40 members, voted on Monday to leave.",
         ("The council, which", "it has 40 members")),
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
        "The Herald had more when it told the tale of her brother in Oslo last May, and this cost her a post.",
        "The settlers answered questions of the council on Monday.",
        "Ten men in a camp, told that their plane was late, stopped eating on Monday.",
        "It was not the driver who said no. Six men got out.",
    ],
)
def test_no_words_of_a_speaker_are_shown_where_none_are_told(text):
    assert shown(text) == []


def test_what_one_refuses_ends_where_another_speaks():
    text = 'Chad refused the loan, and its embassy in Lima spoke in a memo of a "trap".'
    assert shown(text) == [("its embassy in Lima", '"trap"')]
