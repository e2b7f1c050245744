"""What has happened since a time has an open end, but for one that is told."""

from datetime import date

from crossings import extract_article

DAY = date(2017, 8, 26)


def test_an_event_since_a_year_has_an_open_end():
    rows = extract_article("About 5,000 Eritreans have fled to Sudan since 1991.", published=DAY)["events"]
    (fled,) = [row for row in rows if row["head"] == "fled"]
    assert (fled["day_from"], fled["day_to"]) == (date(1991, 1, 1), None)


def test_march_with_a_capital_is_no_event():
    rows = extract_article("The camp opened in March of last year.", published=DAY)["events"]
    assert [row["head"] for row in rows] == ["opened"]


def test_what_had_happened_by_the_day_on_which_it_was_told_ends_with_it():
    text = "The agency told the press on 26 May this year that 900 refugees had died in Chad since January."
    (died,) = [row for row in extract_article(text, published=DAY)["events"] if row["head"] == "died"]
    assert (died["day_from"], died["day_to"]) == (date(2017, 1, 1), date(2017, 5, 26))


def test_what_goes_on_since_a_day_is_open_whenever_it_was_told():
    text = "The agency told the press on 26 May that 900 refugees have died in Chad since January."
    (died,) = [row for row in extract_article(text, published=DAY)["events"] if row["head"] == "died"]
    assert (died["day_from"], died["day_to"]) == (date(2017, 1, 1), None)
