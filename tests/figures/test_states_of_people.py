"""What people are in: missing, in hospital, held, aboard, with papers; and what is said of all but some of them."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 12))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "action", "measure"),
    [
        ("A boat with migrants sank off Kos. Some 27 migrants are missing.", "Some 27", "other", "stock"),
        ("A boat with migrants sank off Kos. Some 27 migrants were rescued.", "Some 27", "other", "flow"),
        ("Nine Rohingya refugees are in hospital in Aceh.", "Nine", "other", "stock"),
        ("Nine Rohingya refugees were taken to hospital in Aceh.", "Nine", "other", "flow"),
        ("The detention centre held 410 migrants when the fire broke out.", "410", "detained", "stock"),
        ("Greek police arrested 45 migrants near the border.", "45", "detained", "flow"),
        ("So far 29 Eritrean refugees have been caught, and there are more on the road.", "29", "detained", "flow"),
        ("About 1,200 Syrian refugees hold residence permits in Hatay.", "About 1,200", "hosted", "stock"),
        ("Refugees fled Sudan in June. The displaced in Kassala were put at 75,000.", "75,000", "displaced", "stock"),
        ("The storm displaced 75,000 people in Kassala.", "75,000", "displaced", "flow"),
        ("Some 300 families have lost their homes in the flood.", "Some 300", "displaced", "stock"),
        ("The new arrivals join some 200,000 refugees already in the camps.", "some 200,000", "hosted", "stock"),
        ("The camp shelters 40,000 people displaced by the fighting.", "40,000", "hosted", "stock"),
        ("The war left 40,000 people displaced.", "40,000", "displaced", "flow"),
        ("A train with 800 passengers left Kharkiv as refugees fled the war.", "800", "other", "stock"),
        ("In a survey of 1,500 Venezuelan migrants half went hungry.", "1,500", "other", "flow"),
        ("Uganda has taken in 30,000 Congolese refugees since January.", "30,000", "arrived", "flow"),
        ("Two hundred Sudanese refugees went on hunger strike in Agadez.", "Two hundred", "hosted", "stock"),
    ],
)
def test_what_people_are_in_is_a_stock_and_what_befell_them_a_flow(text, evidence, action, measure):
    row = figure(text, evidence)
    assert (row["action"], row["measure"]) == (action, measure)


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Some 900 refugees sought shelter in a school. All but 45 had gone home by noon.", "45", "hosted"),
        ("Some 900 refugees sought shelter in a school. Another 45 had gone home by noon.", "45", "repatriated"),
    ],
)
def test_what_is_said_of_all_but_some_is_not_said_of_these(text, evidence, action):
    assert figure(text, evidence)["action"] == action


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("The bodies of 14 migrants came ashore near Sabratha.", "14", "killed"),
        ("The arrest of 60 Rohingya who had left the camps was reported on Monday.", "60", "detained"),
        ("The arrival of 60 migrants who were arrested was reported on Monday.", "60", "arrived"),
        ("About 90 Eritrean refugees slipped away from the camp at night.", "About 90", "fled"),
        ("Some 6,000 refugees lost everything in the flames.", "Some 6,000", "displaced"),
        ("About 70 refugees are still at large after the break-out.", "About 70", "hiding"),
        ("Some 70,000 Ukrainian refugees have been put up in hotels.", "Some 70,000", "hosted"),
        ("A doctor had treated 90 migrants for blisters.", "90", "other"),
        ("The coast guard turned back 4,700 Cubans at sea.", "4,700", "repatriated"),
    ],
)
def test_the_words_of_news_tell_what_became_of_people(text, evidence, action):
    assert figure(text, evidence)["action"] == action


def test_who_shares_a_boat_with_other_peoples_is_a_migrant():
    text = "A boat with Afghans, Iranians and Syrians sank off Kos. The coast guard rescued 11 people from the boat."
    assert figure(text, "11")["population"] == "migrants"
    text = (
        "A boat with Rohingya that had left Bangladesh sank off Kos. The coast guard rescued 11 people from the boat."
    )
    assert figure(text, "11")["population"] == "refugees"


def test_the_articles_own_word_stands_before_what_a_people_is_called():
    text = (
        "Peru shut the road to migrants. Some 300 Venezuelans slept there. By night 80 people had crossed the border."
    )
    assert figure(text, "80")["population"] == "migrants"
    assert figure(text.replace("migrants", "everybody"), "80")["population"] == "refugees"


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("A plane carrying 134 refugees from Libya landed in Kigali on Thursday.", "134", "arrived"),
        ("A boat carrying 134 refugees sank off Libya, and help arrived too late.", "134", "other"),
        ("There are about 7,000 Syrian refugees who came before the crossing shut.", "about 7,000", "hosted"),
        ("About 7,000 Syrian refugees came before the crossing shut.", "About 7,000", "arrived"),
        ("Rain fell on the refugees of Kutupalong. Some 1,400 people were moved to schools.", "Some 1,400", "other"),
        ("Rain fell on the villages of Sylhet. Some 1,400 people were moved to schools.", "Some 1,400", "displaced"),
    ],
)
def test_who_is_carried_counted_or_moved_is_told_by_what_stands_about_it(text, evidence, action):
    assert figure(text, evidence)["action"] == action
