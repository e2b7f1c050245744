"""Copies, updates and corrections are told apart and tied to the earlier article; other articles are not tied."""

import csv
from datetime import date, timedelta

import pytest

from crossings import load
from crossings.across import duplicates
from crossings.report.articles import place_in_file
from crossings.schemas import table, validate
from crossings.shipped import corpora, corpus_folder

LEAD = (
    "A ferry with 140 migrants on board ran aground off Tobruk on Monday, and the coast guard pulled 97 of them from "
    "the water, its commander said.\n\nThe captain had steered without lights to escape the patrols. Divers searched "
    "the hull until nightfall and will go down again at dawn.\n\nMost of the passengers come from Eritrea. They had "
    "paid a smuggler in Benghazi 900 dollars each.\n\nIn March a trawler sank near the same reef, and nobody was "
    "charged."
)
OTHER = (
    "Farmers in Mendoza have begun to pull out old vines because buyers want less red wine, a growers' union said.\n\n"
    "A third of the cellars stand full from last year. Prices for malbec grapes fell by half in two seasons, and the "
    "province offers loans to those who plant olives instead."
)


def articles(*rows):
    base = {"published_how": "stated", "words": 1, "path": "a.txt", "title": None}
    return table("articles", [base | {"article_id": f"a{n}"} | row for n, row in enumerate(rows)])


def ties(*rows):
    found = validate("articles", duplicates(articles(*rows)))
    return [
        (str(of), str(kind))
        for of, kind in zip(found["duplicate_of"].fillna(""), found["duplicate_kind"].fillna(""), strict=True)
    ]


def on(day, text=LEAD, title="Ferry runs aground off Tobruk"):
    return {"text": text, "title": title, "published": date(2012, 5, 1) + timedelta(days=day)}


def test_the_same_text_on_a_later_day_is_a_copy_of_the_first():
    assert ties(on(3), on(0), on(1)) == [("a1", "copy"), ("", ""), ("a1", "copy")]


def test_a_copy_with_a_changed_number_is_a_copy_and_a_little_less_alike():
    found = duplicates(articles(on(0), on(1, LEAD.replace("97 of them", "more than 90 of them"))))
    assert found["duplicate_kind"][1] == "copy"
    assert 0.8 < found["alike"][1] < 1


def test_a_cut_version_is_a_copy():
    cut = LEAD.replace(" Divers searched the hull until nightfall and will go down again at dawn.", "")
    assert ties(on(0), on(1, cut, "Migrants' ferry strands")) == [("", ""), ("a0", "copy")]


def test_an_undated_copy_is_of_the_dated_article():
    assert ties({"text": LEAD}, on(0)) == [("a1", "copy"), ("", "")]


def test_of_articles_of_one_day_the_longer_one_is_the_first_that_the_other_cuts():
    cut = LEAD.replace(" Divers searched the hull until nightfall and will go down again at dawn.", "")
    assert ties(on(0, cut), on(0)) == [("a1", "copy"), ("", "")]


def test_a_report_weeks_later_with_the_same_head_in_other_words_is_an_update():
    later = (
        "The captain of the ferry that ran aground off Tobruk with 140 migrants on board went on trial in Derna. He "
        "had steered without lights to escape the coast guard, a prosecutor said; 97 were pulled from the water.\n\n"
        "Two survivors spoke through an interpreter and asked the judges for the fare that a broker took from them in "
        "spring. A lawyer called the buoys badly kept. Bail was refused, and the next hearing falls after the harvest "
        "feast, when the chamber sits again."
    )
    assert ties(on(0), on(40, later, "Captain of ferry off Tobruk stands trial")) == [("", ""), ("a0", "update")]


def test_of_articles_of_one_day_the_one_with_the_lesser_id_is_the_first():
    assert ties(on(0), on(0)) == [("", ""), ("a0", "copy")]


def test_a_longer_later_version_of_a_lead_is_an_update():
    longer = LEAD + (
        "\n\nOn Tuesday divers brought up nineteen bodies from the engine room. A prosecutor in Derna ordered the "
        "arrest of the captain, whom two survivors had named, and of an engineer. The wounded lie in three hospitals, "
        "where doctors asked for blood. Relatives who flew in from Asmara waited at the gates of the harbour for "
        "lists that nobody had drawn up."
    )
    assert ties(on(0), on(1, longer)) == [("", ""), ("a0", "update")]


def test_a_later_report_of_the_same_story_in_other_words_is_an_update():
    later = (
        "Nineteen people drowned when the ferry ran aground off Tobruk last week, the Libyan coast guard now says; of "
        "the 140 migrants on board it had pulled 97 from the water. The commander gave up the search by divers.\n\n"
        "The captain who steered without lights sits in a cell in Benghazi with the smuggler."
    )
    assert ties(on(0), on(7, later, "Nineteen dead in ferry off Tobruk")) == [("", ""), ("a0", "update")]


def test_updates_of_updates_are_of_the_first_article():
    second = (
        LEAD + "\n\nOn Tuesday nineteen bodies were brought up from the engine room by the navy, a prosecutor said."
    )
    third = second + " A hearing before judges in Derna was set for June, and an engineer fled over the border by car."
    found = ties(on(0), on(1, second, "UPDATE 1-Ferry off Tobruk"), on(2, third, "UPDATE 2-Ferry off Tobruk"))
    assert {of for of, _ in found[1:]} == {"a0"}


def test_a_correction_is_of_the_article_whose_title_it_names():
    text = (
        "In a report of May 1 under the title Ferry runs aground off Tobruk, the number of those saved was given as "
        "97. It should have been 79."
    )
    assert ties(on(0), on(2, OTHER, "Vines"), on(3, text, "Correction: Saved at sea"))[2] == ("a0", "correction")


def test_a_correction_that_runs_on_the_day_of_what_it_corrects_is_the_later_one():
    text = LEAD.replace("97", "79") + "\n\n(An earlier version incorrectly said that 97 were saved.)"
    correction = on(0, text, "CORRECTED-Ferry runs aground off Tobruk")
    assert ties(correction, on(0)) == [("a1", "correction"), ("", "")]


@pytest.mark.parametrize("title", ["Corrections officers seize ferry", "Correct papers asked of ferry passengers"])
def test_a_title_that_only_begins_like_one_makes_no_correction(title):
    assert ties(on(0), on(1, LEAD, title))[1] == ("a0", "copy")


def test_a_bulletin_of_another_month_with_other_numbers_is_no_copy():
    june = LEAD.replace("140", "155").replace("97", "120").replace("Monday", "Friday")
    assert ("a0", "copy") not in ties(on(0), on(40, june))


def test_two_desks_own_reports_of_a_day_are_no_update_of_each_other():
    other = (
        "Libya's navy counts 102 survivors of a ferry that hit the reef at Tobruk with 150 people, a spokesman told "
        "reporters on the quay.\n\nHe blamed a storm. Eritreans among those saved spoke of a skipper without lights."
    )
    assert ties(on(0), on(1, other, "Navy: 102 live after ferry hits reef"))[1] == ("", "")


def test_two_short_items_of_one_template_are_no_update_and_no_copy():
    item = "{}, March {}, 2015 -- About {} migrants from Eritrea arrived in {} on {}, the coast guard said."
    assert ties(
        on(4, item.format("TUNIS", 4, 50, "Tunisia", "Tuesday"), title="Arrivals"),
        on(5, item.format("TRIPOLI", 5, 70, "Libya", "Wednesday"), title="Landing"),
    ) == [("", "")] * 2  # fmt: skip


def test_articles_on_other_things_are_not_tied():
    assert ties(on(0), on(1, OTHER, "Old vines go"), {"text": "Short."}, {"text": ""}) == [("", "")] * 4


def test_a_footer_that_all_share_joins_nobody():
    footer = "\n\n" + "Printed by leave of the service; nothing may be sent on without a note from its office. " * 3
    rows = [
        {"text": " ".join(f"w{n}x{m}" for m in range(60)) + footer, "published": date(2012, 5, 1)} for n in range(120)
    ]
    assert not duplicates(articles(*rows))["duplicate_of"].notna().any()


def test_an_article_that_everybody_printed_is_a_copy_everywhere():
    found = duplicates(articles(*[on(n) for n in range(150)]))
    assert list(found["duplicate_of"][1:].unique()) == ["a0"]


def test_the_articles_stay_as_they_are_and_in_order():
    given = articles(on(3), on(0), on(1, OTHER, "Old vines go"))
    found = duplicates(given)
    assert found.drop(columns=["duplicate_of", "duplicate_kind", "alike"]).equals(
        given.drop(columns=["duplicate_of", "duplicate_kind", "alike"])
    )
    assert list(duplicates(articles())["article_id"]) == []


@pytest.mark.parametrize("corpus", corpora())
def test_the_ties_that_a_shipped_corpus_lists_are_found_and_few_others(corpus):
    with (corpus_folder(corpus) / "relations.csv").open(encoding="utf-8", newline="") as lines:
        truth = {(row["dispatch"], row["of"], row["kind"]) for row in csv.DictReader(lines)}
    read = load(corpus).articles
    places = place_in_file(read)
    tied = read[read["duplicate_of"].notna()]
    found = {
        (places[row["article_id"]], places[row["duplicate_of"]], row["duplicate_kind"])
        for row in tied.to_dict("records")
    }
    assert len(found & truth) >= 0.9 * len(truth)
    assert len(found - truth) <= 0.1 * len(truth) + 1


QUOTED = '"We had room for thirty and no more," said {}, the harbour master.'
AFTER = (
    "Nine more of the migrants on the ferry that ran aground off Tobruk were brought in alive, the coast guard's "
    "commander said. That makes 106 of 140.\n\n" + QUOTED.format("Nuri Salem") + "\n\nTents came by lorry overnight. "
    "Doctors treat burns from spilt fuel and look for relatives in Eritrea."
)


@pytest.mark.parametrize(("day", "said", "kind"), [(1, True, "update"), (1, False, ""), (0, True, "")])
def test_a_report_of_the_next_day_that_quotes_the_same_sentence_is_an_update(day, said, kind):
    lead = LEAD + "\n\n" + QUOTED.format("Nuri Salem, who runs the port")
    later = AFTER if said else AFTER.replace(QUOTED.format("Nuri Salem"), "The harbour is full.")
    assert ties(on(0, lead), on(day, later, "Nine more saved from ferry off Tobruk"))[1][1] == kind


def test_another_event_with_the_same_quotation_is_no_update():
    assert ties(
        on(0, LEAD + "\n\n" + QUOTED.format("Nuri Salem")), on(1, OTHER + "\n\n" + QUOTED.format("he"), "Vines")
    )[1] == ("", "")
