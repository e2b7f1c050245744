"""How sure a figure is: as sure as its rule, moved by the size of its number and by the words beside it."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
LEAD = "More than 4,000 Eritreans fled to Sudan in May. "


def confidence(text, evidence):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["figures"] if row["evidence"] == evidence]
    return row["confidence"]


@pytest.mark.parametrize(
    ("surer", "number", "less", "other"),
    [
        ("In May 7,000 Eritreans fled to Sudan.", "7,000", "In May 70 Eritreans fled to Sudan.", "70"),
        ("In May 7,000 Eritreans fled to Sudan.", "7,000", "In May 3 million Eritreans fled to Sudan.", "3 million"),
        # What goes to so many is not they.
        (LEAD + "Refugees there saw 150.", "150", LEAD + "Refugees there need bread for 150.", "150"),
        # Before its verb a number stands for those who do what it tells.
        (LEAD + "Refugees ate. In all 90 were fed.", "90", LEAD + "Refugees ate. The cook fed 90.", "90"),
        ("Ten Eritreans arrived in Lima.", "Ten", "Ten Eritreans were arrested in Lima.", "Ten"),
    ],
)
def test_one_figure_is_surer_than_another(surer, number, less, other):
    assert confidence(surer, number) > confidence(less, other)
