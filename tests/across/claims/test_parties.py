"""A party of people is known again by what else two articles tell of, though each tells its number in other words."""

from datetime import date

import pytest

from crossings.across import claims
from crossings.across.reported.news import Words, one_news
from crossings.schemas import table

from .test_claims import NOTHING_COMPARED, article, figure

FIRST = (
    "Five Somalis spent the night on the roof of the Italian mission in Asmara. The gardener Tesfay had left a ladder"
    " by the cistern. The nuncio Bertoli brought blankets, and the consul Ricci telephoned Rome."
)
AGAIN = (
    "The consul Ricci will not say where the five Somalis are. Bertoli, the nuncio, had brought them blankets; the"
    " ladder by the cistern was the gardener Tesfay's."
)
OTHER = (
    "Five Somalis were found in a lorry near Gedaref. The driver Osman ran off into the sorghum, and the sergeant"
    " Idris counted tins, ropes and a compass under the tarpaulin."
)
# Articles by whose words it is known which are rare.
BESIDES = [
    article(50 + at, text, date(2015, 3, 1 + at))
    for at, text in enumerate(
        ["A dozen Somalis swam to Mocha.", "In Gedaref 30 Somalis wait for the consul.", "Rome sent 40 Somalis home."]
    )
]
OF_BESIDES = [
    figure(told, number, low, origin="Somalia", destination=None)
    for told, (number, low) in zip(BESIDES, [("A dozen", 12), ("30", 30), ("40", 40)], strict=True)
]


def together(*pairs):
    """Tell whether the first two figures of (article, figure) pairs are of one quantity."""
    articles, figures = zip(*pairs, strict=True)
    found = claims(
        table("figures", [*figures, *OF_BESIDES]),
        NOTHING_COMPARED,
        table("articles", list({told["article_id"]: told for told in (*articles, *BESIDES)}.values())),
    )
    of = {each: row.quantity_id for row in found.itertuples() for each in row.figure_ids}
    return of[figures[0]["figure_id"]] == of[figures[1]["figure_id"]]


def party(number, text, words, low, day, **other):
    told = article(number, text, day)
    slots = {"origin": "Somalia", "destination": "Eritrea", "action": "fled"} | other
    return told, figure(told, words, low, **slots)


def test_a_small_number_in_two_reports_of_one_piece_of_news_is_one_party():
    first = party(1, FIRST, "Five", 5, date(2015, 4, 2))
    again = party(2, AGAIN, "the five", 5, date(2015, 4, 4), action="hosted", destination=None)
    assert together(first, again)


@pytest.mark.parametrize(
    ("text", "words", "low", "day", "slots"),
    [
        (OTHER, "Five", 5, date(2015, 4, 4), {}),  # other news
        (AGAIN, "the five", 5, date(2015, 9, 4), {}),  # of months later, and it does not say when that was
        (AGAIN, "the five", 5, date(2015, 4, 4), {"action": "killed"}),  # another deed
        (AGAIN.replace("five", "six"), "the six", 6, date(2015, 4, 4), {}),  # another number
        (AGAIN, "the five", 5, date(2015, 4, 4), {"unit": "families"}),
        (AGAIN, "the five", 5, date(2015, 4, 4), {"when": "2015-04-03", "when_from": date(2015, 4, 3),
                                                  "when_to": date(2015, 4, 3)}),  # another day
    ],
)  # fmt: skip
def test_another_party_of_the_same_number_is_not(text, words, low, day, slots):
    dated = {}
    if "when" in slots:
        dated = {"when": "2015-04-01", "when_from": date(2015, 4, 1), "when_to": date(2015, 4, 1)}
    first = party(1, FIRST, "Five", 5, date(2015, 4, 2), **dated)
    assert not together(first, party(2, text, words, low, day, **slots))


RECALLED = (
    "Eritrea has closed the Italian mission in Asmara. In April, five Somalis spent a night on its roof with the"
    " blankets of the nuncio Bertoli, until the gardener Tesfay fetched his ladder from the cistern."
)
IN_APRIL = {"when": "2015-04", "when_from": date(2015, 4, 1), "when_to": date(2015, 4, 30)}


def test_what_a_later_article_recalls_with_its_month_is_the_party_that_the_first_was_about():
    first = party(1, FIRST, "Five", 5, date(2015, 4, 2))
    assert together(first, party(2, RECALLED, "five", 5, date(2016, 2, 1), **IN_APRIL))


def test_a_recalled_party_of_another_month_is_another():
    first = party(1, FIRST, "Five", 5, date(2015, 4, 2))
    in_june = {"when": "2015-06", "when_from": date(2015, 6, 1), "when_to": date(2015, 6, 30)}
    assert not together(first, party(2, RECALLED, "five", 5, date(2016, 2, 1), **in_june))


SWUM = "Nine Somalis swam to Mocha. {} could swim before."


@pytest.mark.parametrize(("words", "one"), [("None of the nine", True), ("On another day nine", False)])
def test_a_small_number_with_its_article_is_the_one_told_before(words, one):
    told = article(1, SWUM.format(words))
    slots = {"origin": "Somalia", "destination": "Yemen"}
    figures = figure(told, "Nine", 9, **slots), figure(told, "nine", 9, **slots)
    found = claims(table("figures", figures), NOTHING_COMPARED, table("articles", [told]))
    assert found["quantity_id"].nunique() == (1 if one else 2)


def test_in_and_of_three_provinces_is_one_part_and_a_report_of_the_same_news_may_leave_it_out():
    day = date(2015, 4, 2)
    lead = "{} Somalis {} of Yemen, the charity Amal reckons. Its drivers asked in the bazaars, tea rooms and baths."
    text = lead.format("14,000", "live in three provinces")
    of = lead.format("14,000", "are the number for the people of three provinces")
    without = lead.format("14,000", "live in the west")
    slots = {"action": "hosted", "measure": "stock", "destination": "Yemen"}
    one = party(1, text, "14,000", 14_000, day, **slots)
    assert together(one, party(2, of, "14,000", 14_000, date(2015, 4, 8), **slots))
    assert together(one, party(3, without, "14,000", 14_000, date(2015, 4, 3), **slots))
    assert not together(one, party(4, without, "14,000", 14_000, date(2015, 4, 3), **slots | {"destination": "Oman"}))


def of_words(**articles):
    words = Words()
    for name, said in articles.items():
        words.add(name, said.split())
    return words.of()


def test_articles_tell_one_piece_of_news_by_their_rare_words_and_days():
    found = of_words(
        a="roof ladder cistern nuncio blanket gardener", b="roof ladder cistern gardener blanket consul",
        c="consul lorry sorghum nuncio", d="lorry sorghum tins roof ladder cistern nuncio",
    )  # fmt: skip
    day = date(2015, 4, 2)
    assert one_news(found["a"], found["b"], (day, date(2015, 4, 16)))
    assert not one_news(found["a"], found["b"], (day, date(2015, 4, 17)))
    assert not one_news(found["a"], found["b"], (day, None))
    assert not one_news(found["a"], found["d"], (day, day))
    assert not one_news({}, {}, (day, day))


def test_words_that_many_articles_have_tell_nothing():
    many = {f"n{at}": "police roof" if at < 2 else "police" for at in range(30)}
    assert set(of_words(**many)["n0"]) == {"roof"}


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("At least 14,000 Somalis, and possibly 30,000, live in Aden.", True),
        ("At least 14,000 and perhaps 30,000 Somalis live in Aden.", True),
        ("At least 14,000 Somalis live in Aden, and 30,000 in Taiz.", False),
    ],
)
def test_the_two_ends_of_an_estimate_are_of_one_quantity(text, one):
    told = article(1, text)
    slots = {"origin": "Somalia", "destination": "Yemen", "action": "hosted", "measure": "stock"}
    second = next(words for words in ("possibly 30,000", "perhaps 30,000", "30,000") if words in text)
    figures = figure(told, "At least 14,000", 14_000, None, "at_least", **slots), figure(told, second, 30_000, **slots)
    found = claims(table("figures", figures), NOTHING_COMPARED, table("articles", [told]))
    assert found["quantity_id"].nunique() == (1 if one else 2)
    assert not set(found["relation"]) & {"conflict", "revision", "correction"}
