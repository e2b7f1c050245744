"""How far what was said reaches: around a report set into it, behind its colon, up to what the article adds."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("From June, she said, those who have jobs will pay half of the rent.",
         ("she", "From June … those who have jobs will pay half of the rent")),
        ("The two camps there, he said, were built for 900 people.",
         ("he", "The two camps there … were built for 900 people")),
        ("Most simply walk past, the guard explained, and some are home by night.",
         ("the guard", "Most simply walk past … and some are home by night")),
        ("The toll may fall, the agency said, because some were counted twice.",
         ("the agency", "The toll may fall … because some were counted twice")),
        ("Fewer have died, aid workers say: the clinics are open again.",
         ("aid workers", "Fewer have died … the clinics are open again")),
        ("A stamp was to blame, said a lawyer who helps Syrians: the clerks had lost it.",
         ("a lawyer", "A stamp was to blame … the clerks had lost it")),
        ("In Goma 284 are left, says their host, Ada Mwangi, and the youngest of them is 58.",
         ("their host", "In Goma 284 are left … and the youngest of them is 58")),
        ("The minister said the boy, who is six, asked for his aunt.",
         ("The minister", "the boy, who is six, asked for his aunt")),
        ("The clerk said that on the evidence of the fares, 80 euros apiece and noted by the driver, it was 181.",
         ("The clerk", "that on the evidence of the fares, 80 euros apiece and noted by the driver, it was 181")),
    ],
)  # fmt: skip
def test_what_was_said_goes_on_around_and_behind_its_report(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ten of the dead were Syrians, the ministry said on Friday; it was not clear whether that had changed.",
         ("the ministry", "Ten of the dead were Syrians")),
        ("The rebels denied firing on the camp and describe the raid as a duty.", ("The rebels", "firing on the camp")),
        ("They say that half a million came and put the number in the country at 4 million.",
         ("They", "that half a million came")),
        ("Kyiv puts the dead at 46, a figure which officials doubt.", ("Kyiv", "the dead at 46")),
        ("He ruled out arson, a rumour that had spread by night.", ("He", "arson")),
        ("The governor blamed the supplier, who blamed the clerk.", ("The governor", "the supplier")),
        ("Ten days after the mayor promised to send them home, the gates are shut.",
         ("the mayor", "to send them home")),
    ],
)  # fmt: skip
def test_what_was_said_ends_where_the_article_goes_on(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A diplomat in Lima put the cost at $190,000 for the two.",
         ("A diplomat in Lima", "the cost at $190,000 for the two")),
        ("Some officials put the dead of that year in the hundreds of thousands.",
         ("Some officials", "the dead of that year in the hundreds of thousands")),
        ("The deputy mayor put the total at upwards of 31,000 people.",
         ("The deputy mayor", "the total at upwards of 31,000 people")),
        ('The mayor put their number at "a thousand, or near it".',
         ("The mayor", 'their number at "a thousand, or near it"')),
        ("The minister gave the number of Rohingya in the camps of the north as 4,216.",
         ("The minister", "the number of Rohingya in the camps of the north as 4,216")),
        ("The government promised an inquiry.", ("The government", "an inquiry")),
        ("Brussels promised 105 million euros for border guards.",
         ("Brussels", "105 million euros for border guards")),
        ("Officials spoke on Tuesday of five dead.", ("Officials", "five dead")),
        ("Asked what they needed, most named soap.", (None, "what they needed")),
    ],
)  # fmt: skip
def test_what_is_handed_over_promised_or_asked_is_said(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Eleven alleged smugglers may be charged next week.",
        "The rate reached 60 percent, 1.3 points more than in May.",
        "The nuns wrote down 600 names that week.",
        "The navy called off the search.",
        "The nurses agreed to work unpaid until March.",
        "He put the keys at the door.",
        "Any guard who demanded money from the travellers would be dismissed.",
    ],
)
def test_nothing_is_said_by_a_noun_an_adjective_or_another_verb(text):
    assert [row for row in shown(text) if "dismissed" not in row[1]] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“The driver said he was going for a tyre,” a survivor told the court.",
         ("The driver", "he was going for a tyre")),
        ("“In May they told us that the road was safe, and we went,” he said.", ("they", "that the road was safe")),
        ("“They ordered us to wait,” said a woman from Herat.", ("They", "to wait")),
    ],
)  # fmt: skip
def test_a_saying_inside_a_saying_is_a_row_too(text, said):
    words = [(speaker, told.strip(" ,")) for speaker, told in shown(text)]
    assert said in words
    assert len(words) == 2


@pytest.mark.parametrize(
    "text",
    [
        "“They did not tell us that the road was shut,” he said.",
        "“You can say that he has left the city,” said the mayor.",
        "“We hope that it ends,” said the mayor.",
    ],
)
def test_what_was_not_said_is_no_saying_inside_one(text):
    assert len(shown(text)) == 1
