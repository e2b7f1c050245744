"""A plain form reports where its subject is many, whatever stands between the two."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Doctors in Khartoum say that forty people were killed.", ("Doctors in Khartoum", "forty people were killed")),
        ("Doctors in Khartoum say forty people were killed.", ("Doctors in Khartoum", "forty people were killed")),
        ("The clinic has no water, aid workers in Tawila say.", ("aid workers in Tawila", "The clinic has no water")),
        ("The bridge is down, nurses in Goma report.", ("nurses in Goma", "The bridge is down")),
        ("Aid workers in the camp report that cholera has spread.",
         ("Aid workers in the camp", "cholera has spread")),
        ("Residents of Kherson near the front insist that they will stay.",
         ("Residents of Kherson near the front", "they will stay")),
        ("Developers and investors in Lima say the port will open.",
         ("Developers and investors in Lima", "the port will open")),
        ("But Mr. Diallo and Mr. Keita say other ways are open.",
         ("Mr. Diallo and Mr. Keita", "other ways are open")),
        ("The Taliban deny that they shelled the camp.", ("The Taliban", "they shelled the camp")),
        ("Some in the capital believe that and say the war is lost.", ("Some in the capital", "the war is lost")),
        ("Residents fled on Monday and say they saw soldiers burn houses.",
         ("Residents", "they saw soldiers burn houses")),
        ("Thousands have crossed into Chad, and claim that the army shelled them.",
         ("Thousands", "the army shelled them")),
        ("Eleven women are being held in a barracks, and plead that nobody send them back.",
         ("Eleven women", "nobody send them back")),
    ],
)  # fmt: skip
def test_a_plain_form_reports_what_several_say(text, said):
    assert [(who, what.removeprefix("that ")) for who, what in shown(text)] == [said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Villagers near Bor said that the army came.", "Villagers near Bor"),
        ("People living near the border told reporters that the army came.", "People living near the border"),
        ("Residents across the river said that the town was empty.", "Residents across the river"),
        ("The complaint to the court's board in Lima says that the clerk lied.",
         "The complaint to the court's board in Lima"),
        ("Around 300 people drowned, survivors brought to Lampedusa said on Monday.", "survivors"),
        ("People taken to a clinic said that they had been beaten.", "People taken to a clinic"),
        ("Documents seen by Reuters show that guards shot them.", "Documents seen by Reuters"),
        ("The camp shut after officials said that it was full.", "officials"),
    ],
)  # fmt: skip
def test_a_subject_has_its_places_behind_it(text, speaker):
    assert [who for who, _ in shown(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "He read a report on the aid workers in the camp that nobody had asked for.",
        "The rules in the camps demand patience.",
        "The Guard and state troopers will remain in the town.",
        "The files hold letters of men in Goma, report by report.",
        "He met the men in the camp and claim after claim was refused.",
        "The office sent letters and request forms.",
    ],
)
def test_a_noun_in_such_a_place_reports_nothing(text):
    assert shown(text) == []
