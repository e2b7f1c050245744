"""What stands by year: articles and what repeats, voices, words."""

from datetime import date

import pandas as pd

from crossings import charts
from crossings.schemas import table


def title(chart):
    return " ".join(chart.get_suptitle().split())


def articles(*kinds):
    rows = [{"article_id": f"a{n}", "published": day, "duplicate_kind": kind} for n, (day, kind) in enumerate(kinds)]
    return table("articles", rows)


def quotes(*rows):
    usual = {"article_id": "a0", "confidence": 0.9, "speaker_group": "un", "kind": "direct"}
    return table("quotes", [usual | row for row in rows])


def test_articles_that_repeat_stand_on_those_that_are_new():
    day, later = date(2006, 3, 1), date(2008, 3, 1)
    found = articles((day, None), (day, "copy"), (day, "copy"), (later, "update"), (None, None))
    rows = charts.corpus_by_year_rows(found).to_dict("records")
    assert rows == [
        {"year": "2006", "articles": 3, "new": 1, "updates": 0, "corrections": 0, "copies": 2},
        {"year": "2008", "articles": 1, "new": 0, "updates": 1, "corrections": 0, "copies": 0},
    ]
    chart = charts.corpus_by_year(found)
    assert (
        title(chart)
        == "4 dated articles from 2006 to 2008, 1 update and 2 copies among them; the year with most is 2006 (3)"
    )
    assert [(bar.get_y(), bar.get_height()) for bar in chart.axes[0].patches if bar.get_height()] == [
        (0, 1),
        (0, 1),
        (1, 2),
    ]
    assert "1 without a known day not drawn" in chart.source


def test_voices_stand_by_group_and_year_above_the_line_in_their_own_words():
    read = articles((date(2006, 3, 1), None), (date(2008, 3, 1), None), (None, None))
    nobody = {"kind": "indirect", "article_id": "a1", "speaker_group": None}
    undated, doubtful = {"article_id": "a2"}, {"confidence": 0.1}
    found = quotes({}, {"kind": "mixed"}, {"kind": "indirect"}, nobody, undated, doubtful)
    assert charts.voices_by_year_rows(found, read).to_numpy().tolist() == [
        ["un", "2006", 1, 1, 1, 3], ["group not known", "2008", 0, 1, 0, 1],
    ]  # fmt: skip
    chart = charts.voices_by_year(found, read)
    assert title(chart) == "2 of 4 quotations from 2006 to 2008 give the speaker's words, wholly or in part"
    assert [[bar.get_height() for bar in axes.patches] for axes in chart.axes] == [[2, -1], [0, -1]]
    assert "1 quotation of undated articles not drawn" in chart.source


def test_panels_of_voices_have_one_scale():
    read = articles((date(2006, 3, 1), None))
    found = quotes(*[{}] * 9, *[{"speaker_group": "ngo", "kind": "indirect"}] * 2)
    chart = charts.voices_by_year(found, read)
    inches = [axes.get_position().height * chart.get_figheight() for axes in chart.axes]
    spans = [abs(axes.get_ylim()[1] - axes.get_ylim()[0]) for axes in chart.axes]
    assert round(inches[0] / spans[0], 6) == round(inches[1] / spans[1], 6)


WORDS = pd.DataFrame(
    [
        ("1999", "refugee", 4, 8.0),
        ("2001", "refugee", 2, 9.5),
        ("1999", "migrant", 3, 6.0),
        ("2001", "migrant", 0, 0.0),
    ],
    columns=["year", "word", "count", "per_10000"],
)


def test_a_word_is_a_panel_the_most_used_first_all_on_one_scale():
    chart = charts.words_over_time(WORDS)
    assert (
        title(chart)
        == "“refugee” is used most of 2 words in dated articles: 6 times, 1999 to 2001, most densely in 2001"
    )
    assert [axes.texts[0].get_text() for axes in chart.axes] == ["refugee", "migrant"]
    assert len({axes.get_ylim() for axes in chart.axes}) == 1
    assert charts.words_over_time_rows(WORDS)["word"].tolist() == ["refugee", "refugee", "migrant", "migrant"]


def test_of_words_used_equally_often_none_leads():
    equal = WORDS.assign(count=[3, 0, 1, 2])
    assert (
        title(charts.words_over_time(equal))
        == "No one of 2 words is used more than 3 times in dated articles, 1999 to 2001"
    )


def test_without_uses_no_word_is_drawn():
    assert charts.words_over_time(WORDS.iloc[:0]).empty
    assert charts.words_over_time(WORDS.assign(count=0)).empty
    assert charts.words_over_time_rows(WORDS.iloc[:0]).empty
