"""Figures beside the quotation in which they were said."""

from datetime import date

from crossings import extract_article
from crossings.evidence import figures_said
from crossings.schemas import table

TEXT = "Some 90 refugees came. About 300 refugees have fled to Chad, the minister said."


def test_a_figure_of_a_quotation_has_its_speaker_and_one_of_the_article_is_left_out():
    rows = extract_article(TEXT, article_id="a", published=date(2001, 5, 4))
    articles = table("articles", [{"article_id": "a", "title": "Refugees come", "published": None, "text": TEXT}])
    (said,) = figures_said(table("figures", rows["figures"]), table("quotes", rows["quotes"]), articles).to_dict(
        "records"
    )
    assert (said["low"], said["speaker"], said["kind"]) == (300, "the minister", "indirect")
    assert said["quotation"] == "About 300 refugees have fled to Chad"
    assert said["sentence"].startswith("About 300")


def test_without_figures_there_is_no_row():
    articles = table("articles", [])
    assert figures_said(table("figures"), table("quotes"), articles).empty
