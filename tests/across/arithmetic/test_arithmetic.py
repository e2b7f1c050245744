"""What is reckoned from the figures of an article: parts, shares, running totals; and whether it comes out."""

import re
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crossings.across import arithmetic
from crossings.schemas import table, validate


def article(text, number=1, day=date(2015, 3, 3)):
    return {
        "article_id": f"a{number}", "title": "", "text": text, "published": day, "published_how": "stated",
        "path": f"a{number}.txt",
    }  # fmt: skip


def figures_of(told, *counts, **other):
    """Give a figure for each count, in the order of the text; a count is its words, or words, low, high and hedge."""
    found, at = [], 0
    text = told["text"]
    for count in counts:
        words, low, high, hedge = count if isinstance(count, tuple) else (count, None, None, "exact")
        low = int(re.sub(r"\D", "", words)) if low is None and high is None else low
        start = text.index(words, at)
        at = start + len(words)
        ends = [match.end() for match in re.finditer(r"\. |\n", text)]
        found.append({
            "figure_id": f"{told['article_id']}-{start}", "article_id": told["article_id"], "evidence": words,
            "start": start, "end": at, "sentence_start": max([end for end in ends if end <= start], default=0),
            "sentence_end": min([end - 1 for end in ends if end > at], default=len(text)), "low": low,
            "high": low if hedge in ("exact", "about") else high, "hedge": hedge, "unit": "people",
            "population": "refugees", "action": "arrived", "measure": "flow", "origin": "Peru", "destination": "Chile",
            "rule": "r", "confidence": 0.8, **other,
        })  # fmt: skip
    return found


def rows(*told):
    articles, figures = zip(*told, strict=True)
    found = arithmetic(table("figures", [figure for own in figures for figure in own]), table("articles", articles))
    return validate("arithmetic", found).to_dict("records")


def of(text, *counts, **other):
    told = article(text)
    return rows((told, figures_of(told, *counts, **other)))


def test_men_and_women_that_come_to_the_total_hold():
    (row,) = of("A boat brought 212 people. The navy has 80 men and 132 women.", "212", "80", "132")
    assert (row["kind"], row["holds"], row["why"]) == ("parts", True, "the parts come to 212")
    assert row["says"] == "80 men + 132 women, of a total of 212"
    assert row["figure_ids"] == ["a1-15", "a1-40", "a1-51"]


def test_parts_with_an_open_end_come_to_so_many_or_more():
    over = ("over 132", 132, None, "at_least")
    (row,) = of("A boat brought 215 people. The navy has 80 men and over 132 women.", "215", "80", over)
    assert (row["holds"], row["why"]) == (True, "the parts come to 212 or more")


def test_parts_that_come_to_another_number_do_not_hold_and_the_gap_is_said():
    (row,) = of("Last year 348 people came. The Star printed 301 women and 55 men.", "348", "301", "55")
    assert not row["holds"]
    assert row["why"].startswith("the parts come to 356, 8 more than the total")


def test_adults_and_children_are_all_of_them():
    (row,) = of("On board were 34 people: 20 adults and 14 children.", "34", "20", "14")
    assert row["holds"]


def test_a_list_after_a_colon_is_of_the_total_before_it():
    (row,) = of("Police made 210 arrests: 37 in the camp, 80 in the port and 93 at the pass.", "210", "37", "80", "93")
    assert row["holds"]
    (row,) = of("Police made 210 arrests: 37 in the camp, 80 in the port and 90 at the pass.", "210", "37", "80", "90")
    assert not row["holds"]
    assert "3 fewer than the total" in row["why"]


def test_counts_side_by_side_are_parts_only_where_they_make_up_the_total():
    text = "Police held 29 people. They took 20 in the port and {} at the pass."
    (row,) = of(text.format("9"), "29", "20", "9")
    assert row["holds"]
    assert of(text.format("8"), "29", "20", "8") == []


def test_some_of_them_and_the_others_are_parts_where_they_make_up_all():
    told = "In May 46 people left, 44 of them from the port and two from the airfield."
    (row,) = of(told, "46", "44", ("two", 2, None, "exact"))
    assert (row["says"], row["holds"]) == ("44 + 2, of a total of 46", True)


def test_children_among_the_women_are_no_third_part():
    (row,) = of("Guards found 212 people, 80 men and 132 women, 31 of them children.", "212", "80", "132", "31")
    assert row["says"] == "80 men + 132 women, of a total of 212"


def test_women_alone_are_no_whole():
    assert of("Guards found 212 people, 132 women among them.", "212", "132") == []


def test_a_hedged_sum_holds_where_it_can():
    hedged = ("over 2,600", 2600, None, "at_least"), ("almost 1,500", 1500, None, "about")
    (row,) = of("The total was 4,132: over 2,600 women and almost 1,500 men.", "4,132", *hedged)
    assert row["holds"]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("In 2015 there were 240 arrivals, a fifth more than the 200 of the year before.", True),
        ("In 2015 there were 290 arrivals, a fifth more than the 200 of the year before.", False),
    ],
)
def test_a_change_by_a_share_is_held_against_both_counts(text, holds):
    (row,) = of(text, re.search(r"2[49]0", text)[0], "200")
    assert (row["kind"], row["holds"]) == ("share", holds)


def test_a_fall_to_a_number_from_another():
    (row,) = of("Landings dropped by more than a fifth, to 2,310 from 2,975.", "2,310", "2,975")
    assert row["says"] == "2,310 is more than a fifth less than 2,975"
    assert (row["why"], row["holds"]) == ("it is 22.4% less", True)


def test_a_count_and_its_share_of_the_base():
    (row,) = of("Of those, 89 of the 240, or 37 percent, were ill.", "89", "240")
    assert (row["says"], row["why"], row["holds"]) == ("89 is 37 percent of 240", "it is 37.1%", True)
    (row,) = of("Of those, 89 of the 240, or 52 percent, were ill.", "89", "240")
    assert not row["holds"]


def test_a_share_of_a_base_and_the_count_that_it_is_said_to_be():
    (row,) = of("Of the 600 people who came, about two thirds, or 400, went by sea.", "600", "400")
    assert (row["says"], row["holds"]) == ("400 is about two thirds of 600", True)
    (row,) = of("Of the 600 people who came, about two thirds, or 250, went by sea.", "600", "250")
    assert not row["holds"]


@pytest.mark.parametrize(("women", "holds"), [("149", True), ("110", False)])
def test_a_share_of_the_women_is_held_against_the_count_of_the_women(women, holds):
    text = f"There were 240 arrivals, about 62 percent of them women. The council named {women} women."
    (row,) = of(text, "240", women)
    assert (row["kind"], row["holds"]) == ("share", holds)


def test_a_share_without_a_count_of_it_is_nothing_to_reckon():
    assert of("About two thirds of the 600 people came by sea.", "600") == []


def running(low, number, year, hedge="exact"):
    told = article(f"Since the war {low} people have come.", number, date(year, 5, 1))
    return told, figures_of(told, (str(low), low, None, hedge), when="1953/..", when_from=date(1953, 1, 1))


def test_a_running_total_that_falls_does_not_hold_and_is_of_the_later_article():
    (row,) = rows(running(8740, 1, 2004), running(5210, 2, 2006))
    assert (row["kind"], row["article_id"], row["holds"]) == ("cumulative", "a2", False)
    assert "3,530 lower" in row["why"]


def test_a_running_total_that_grows_or_is_only_rounded_holds():
    (row,) = rows(running(8740, 1, 2004), running(9000, 2, 2006))
    assert row["holds"]
    (row,) = rows(running(20050, 1, 2004), running(20000, 2, 2006, "at_least"))
    assert row["holds"]


def test_a_total_since_a_day_is_held_against_one_since_the_month_of_that_day_and_not_since_another_day():
    by_month, by_day, other_day = running(8740, 1, 2004), running(5210, 2, 2006), running(4100, 3, 2007)
    for (_, found), since, first in (
        (by_month, "1999-08/..", date(1999, 8, 1)),
        (by_day, "1999-08-25/..", date(1999, 8, 25)),
        (other_day, "1999-08-12/..", date(1999, 8, 12)),
    ):
        found[0] |= {"when": since, "when_from": first}
    assert [row["holds"] for row in rows(by_month, by_day)] == [False]
    assert rows(by_day, other_day) == []


def test_each_running_total_is_held_against_the_highest_before_it():
    told = rows(running(8740, 1, 2004), running(5210, 2, 2005), running(5400, 3, 2006))
    assert [row["holds"] for row in told] == [False, False]


def test_nothing_to_reckon_gives_an_empty_table():
    assert of("Police held 29 people in the port.", "29") == []
    assert arithmetic(table("figures"), table("articles")).empty


@given(st.integers(2, 400), st.integers(2, 400), st.integers(-30, 30))
@settings(max_examples=60, deadline=None)
def test_exact_parts_hold_only_where_they_come_to_the_total(men, women, off):
    total = men + women + off
    assume(max(men, women) < total and 0.8 * (men + women) <= total <= 1.25 * (men + women))
    (row,) = of(f"A boat brought {total} people: {men} men and {women} women.", str(total), str(men), str(women))
    assert row["holds"] == (off == 0)
    assert row["why"].startswith(f"the parts come to {men + women}")


def test_the_total_of_parts_is_the_one_that_they_make_up_else_the_last_one_told():
    text = "The first count of 382 was wrong: 396 people were saved. The Daily has {} men and {} women."
    (row,) = of(text.format(150, 182), "382", "396", "150", "182")
    assert "of a total of 396" in row["says"]
    (row,) = of(text.format(200, 182), "382", "396", "200", "182")
    assert ("of a total of 382" in row["says"], row["holds"]) == (True, True)


@pytest.mark.parametrize("before", ["up from about", "compared with", "against"])
def test_a_count_of_another_year_that_a_total_is_held_against_is_no_total_of_its_parts(before):
    text = f"In all 1,210 people came last year, {before} 1,170 the year before. There were 800 women and 400 men."
    (row,) = of(text, "1,210", "1,170", "800", "400")
    assert row["figure_ids"][0] == "a1-7"
    (row,) = of("They came in a row of 1,170. There were 800 women and 400 men.", "1,170", "800", "400")
    assert row["says"].endswith("of a total of 1,170")


def test_a_running_total_told_again_is_held_against_nothing():
    assert rows(running(8740, 1, 2004), running(8740, 2, 2004)) == []


def test_a_running_total_of_some_of_the_people_says_of_whom():
    told = [running(low, number, year) for low, number, year in ((8740, 1, 2004), (9000, 2, 2006))]
    for article_row, _ in told:
        article_row["text"] = article_row["text"].replace("people", "women")
    (row,) = rows(*told)
    assert row["says"].startswith("9,000 women since")
    assert row["why"] == "the later one is no lower"
