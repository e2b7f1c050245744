"""Which figures are of one quantity, and how each claim of it stands to the ones told before."""

from datetime import date, timedelta
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings.across import claims
from crossings.across.claims.relations import claims_of, related
from crossings.across.reported import weighed
from crossings.schemas import table, validate

NOTHING_COMPARED = table("compared")
BOAT = "A fishing boat with {} people from Peru capsized off Arica on Monday"


def article(number, text, day=date(2015, 3, 3), title="", **other):
    return {
        "article_id": f"a{number}", "title": title, "text": text, "published": day, "published_how": "stated",
        "path": f"a{number}.txt", **other,
    }  # fmt: skip


def figure(told, words, low, high=..., hedge="exact", again=0, **other):
    """Give the figure that the words of an article tell; ``again`` counts their earlier places in it."""
    text, start = told["text"], -1
    for _ in range(again + 1):
        start = told["text"].index(words, start + 1)
    before = max(text.rfind(". ", 0, start) + 2, text.rfind("\n", 0, start) + 1, 0)
    after = text.find(". ", start)
    return {
        "figure_id": f"{told['article_id']}-{words}-{again}", "article_id": told["article_id"], "evidence": words,
        "start": start, "end": start + len(words), "sentence_start": before if before > 1 else 0,
        "sentence_end": after + 1 if after >= 0 else len(text), "low": low, "high": low if high is ... else high,
        "hedge": hedge, "unit": "people", "population": "refugees", "action": "arrived", "measure": "flow",
        "origin": "Peru", "destination": "Chile", "rule": "r", "confidence": 0.8, **other,
    }  # fmt: skip


def found(articles, *figures, compared=NOTHING_COMPARED):
    return validate("claims", claims(table("figures", figures), compared, table("articles", articles)))


def rows(articles, *figures, **other):
    return found(articles, *figures, **other).to_dict("records")


def event(low, day=date(2015, 3, 3), number=1, text=BOAT, **other):
    told = article(number, text.format(low) + ".", day)
    return told, figure(told, str(low), low, when="2015-03-02", when_from=date(2015, 3, 2), when_to=date(2015, 3, 2),
                        **other)  # fmt: skip


def of_two(one, other, **kwargs):
    return rows([one[0], other[0]], one[1], other[1], **kwargs)


def test_one_event_with_one_number_in_two_reports_is_one_claim_of_two_sources():
    (row,) = of_two(event(61), event(61, number=2, day=date(2015, 3, 5)))
    assert (row["article_ids"], row["independent"], row["relation"]) == (["a1", "a2"], 2, "first")
    assert (row["first_told"], row["last_told"]) == (date(2015, 3, 3), date(2015, 3, 5))


def test_a_rate_claims_no_number():
    told, figure_told = event(61)
    assert len(rows([told], figure_told)) == 1
    assert rows([told], {**figure_told, "rule": "rate"}) == []


def test_a_copy_is_no_source_of_its_own():
    told, again = event(61), event(61, number=2)
    again[0].update(duplicate_of="a1", duplicate_kind="copy", alike=0.9)
    (row,) = of_two(told, again)
    assert (len(row["figure_ids"]), row["independent"]) == (2, 1)


def test_a_named_claimant_is_one_source_whoever_cites_it():
    (row,) = of_two(event(61, claimed_by="the Navy"), event(61, number=2, claimed_by="The navy"))
    assert (row["claimed_by"], row["independent"], len(row["figure_ids"])) == ("the Navy", 1, 2)


def test_the_same_number_by_another_claimant_is_a_repeat():
    first, again = of_two(event(61, claimed_by="the Navy"), event(61, number=2, claimed_by="the Red Cross"))
    assert (again["relation"], again["of"]) == ("repeat", first["claim_id"])
    assert first["quantity_id"] == again["quantity_id"]


def test_another_number_by_another_claimant_is_a_conflict_and_nothing_is_averaged():
    first, other = of_two(event(61, claimed_by="the Navy"), event(75, number=2, claimed_by="the Red Cross"))
    assert (other["relation"], other["of"]) == ("conflict", first["claim_id"])
    assert (first["low"], other["low"]) == (61, 75)
    assert other["why"] == "75, claimed by the Red Cross, against 61, claimed by the Navy"


def test_numbers_that_can_both_be_true_are_no_conflict():
    _, other = of_two(
        event(61, claimed_by="the Navy"),
        event(60, number=2, claimed_by="the Red Cross", hedge="at_least", high=None),
    )
    assert other["relation"] == "repeat"
    assert "can be the same" in other["why"]


def test_another_number_by_the_same_claimant_later_is_a_revision():
    _, later = of_two(
        event(61, claimed_by="the Navy"), event(75, number=2, claimed_by="the Navy", day=date(2015, 3, 5))
    )
    assert (later["relation"], later["why"]) == ("revision", "the Navy had 61, told 2 days earlier")


def test_an_update_of_the_story_revises_the_number_of_its_lead():
    lead, update = event(61), event(75, number=2, day=date(2015, 3, 6))
    update[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.4)
    first, later = of_two(lead, update)
    assert (later["relation"], later["of"]) == ("revision", first["claim_id"])


def test_an_update_that_has_a_source_for_the_number_of_its_lead_too_revises_nothing():
    lead, update = event(61), event(61, number=2, day=date(2015, 3, 6), claimed_by="the coast guard")
    update[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.4)
    update[0]["text"] += " A survivor spoke of 75."
    day = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    other = figure(update[0], "75", 75, claimed_by="a survivor", **day)
    relations = {row["low"]: row["relation"] for row in rows([lead[0], update[0]], lead[1], update[1], other)}
    assert relations == {61: "repeat", 75: "conflict"}


def test_a_correction_puts_a_number_in_the_place_of_another():
    lead = event(61)
    text = "A report of Monday gave the people in the fishing boat off Arica as 61. It should have been 75."
    later = article(2, text, date(2015, 3, 4), duplicate_of="a1", duplicate_kind="correction", alike=0.3)
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    told = rows([lead[0], later], lead[1], figure(later, "61", 61, **when), figure(later, "75", 75, **when))
    assert [(row["low"], row["relation"]) for row in told] == [(61, "first"), (75, "correction")]
    assert told[1]["why"] == "a correction puts 75 in the place of 61"


@pytest.mark.parametrize("refusal", [", not 61", ", and not the 61", " instead of 61"])
def test_a_correction_puts_right_the_number_that_it_refuses(refusal):
    lead = event(61)
    text = f"Our report misstated the count of a charity. It was 75{refusal}."
    later = article(2, text, date(2015, 3, 4), duplicate_of="a1", duplicate_kind="correction", alike=0.1)
    told = rows([lead[0], later], lead[1], figure(later, "75", 75, origin=None))
    assert [(row["low"], row["relation"]) for row in told] == [(61, "first"), (75, "correction")]
    another = article(2, text.replace("61", "62"), date(2015, 3, 4), duplicate_of="a1", duplicate_kind="correction",
                      alike=0.1)  # fmt: skip
    told = rows([lead[0], another], lead[1], figure(another, "75", 75, origin=None))
    assert [row["relation"] for row in told] == ["first", "first"]


def test_two_raids_of_one_week_at_two_places_are_two_quantities():
    raid = "Police raided a hotel in {} on Monday and held {} people"
    one = article(1, raid.format("Arica", 61) + ".")
    other = article(2, raid.format("Iquique", 64) + ".")
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2), "action": "detained"}
    first, second = rows([one, other], figure(one, "61", 61, **when), figure(other, "64", 64, **when))
    assert first["quantity_id"] != second["quantity_id"]


def test_two_boats_of_one_month_with_the_same_number_are_two_quantities():
    one, other = event(21), event(21, number=2, text="Smugglers landed {} people at Iquique", day=date(2015, 3, 28))
    other[1].update({"when": "2015-03-27", "when_from": date(2015, 3, 27), "when_to": date(2015, 3, 27)})
    assert len({row["quantity_id"] for row in of_two(one, other)}) == 2


def test_a_month_and_a_day_of_it_are_one_time():
    one, other = event(61), event(61, number=2, day=date(2015, 8, 1))
    other[1].update({"when": "2015-03", "when_from": date(2015, 3, 1), "when_to": date(2015, 3, 31)})
    (row,) = of_two(one, other)
    assert row["when"] == "2015-03-02"


def test_counts_of_one_year_are_one_quantity_and_of_two_years_are_two():
    def of(year, low, number):
        told = article(number, f"In {year} there were {low} arrivals from Peru.", date(year + 1, 2, number))
        when = {"when": str(year), "when_from": date(year, 1, 1), "when_to": date(year, 12, 31)}
        return told, figure(told, str(low), low, **when)

    first, other = of_two(of(2014, 2914, 1), of(2014, 2952, 2))
    assert (first["quantity_id"], other["relation"]) == (other["quantity_id"], "conflict")
    assert len({row["quantity_id"] for row in of_two(of(2014, 2914, 1), of(2015, 2952, 2))}) == 2


def running(low, number, year, **other):
    told = article(number, f"Since the war {low} people have come.", date(year, 5, 1))
    return told, figure(told, str(low), low, when="1953/..", when_from=date(1953, 1, 1), **other)


def test_a_running_total_that_grew_is_a_series_and_neither_a_revision_nor_a_conflict():
    _, later = of_two(running(5210, 1, 2004), running(8740, 2, 2006))
    assert later["relation"] == "series"
    assert later["why"] == "a running total, counted on from 5,210, told 2 years earlier"


def test_a_running_total_that_fell_is_a_conflict():
    _, later = of_two(running(8740, 1, 2004), running(5210, 2, 2006))
    assert later["relation"] == "conflict"


@pytest.mark.parametrize(("low", "relation"), [(6210, "series"), (9310, "conflict")])
def test_a_running_total_up_to_an_earlier_day_is_lower_and_no_conflict(low, relation):
    def up_to(low, number, day, end):
        told = article(number, f"In all {low} people have come.", day)
        return told, figure(told, str(low), low, when=f"../{end}", when_to=end)

    first = up_to(8740, 1, date(2004, 5, 1), date(2004, 5, 1))
    _, later = of_two(first, up_to(low, 2, date(2006, 5, 1), date(2002, 3, 31)))
    assert later["relation"] == relation
    if relation == "series":
        assert later["why"] == "a running total up to an earlier day than 8,740, told 2 years earlier"


def test_tellings_that_the_record_had_passed_are_stale_from_the_first_of_them():
    told = [running(5000, 1, 2004), running(5000, 2, 2006), running(5000, 3, 2008)]
    verdicts = ["in_line", "stale", "stale"]
    compared = table("compared", [
        {"figure_id": figure["figure_id"], "verdict": verdict, "reason": "r"}
        for (_, figure), verdict in zip(told, verdicts, strict=True)
    ])  # fmt: skip
    (row,) = rows([a for a, _ in told], *(f for _, f in told), compared=compared)
    assert (row["stale_from"], row["stale_figure_ids"]) == (date(2006, 5, 1), row["figure_ids"][1:])


def test_an_article_that_sets_two_claimants_against_each_other_tells_one_quantity():
    told = article(1, "The ministry counted 48 people. The Red Cross spoke of about 60, and the Daily of 75.")
    first, second, third = rows(
        [told],
        figure(told, "48", 48, action="detained", claimed_by="The ministry"),
        figure(told, "about 60", 60, hedge="about", action="detained", claimed_by="The Red Cross"),
        figure(told, "75", 75, action="detained", claimed_by="the Daily"),
    )
    assert first["quantity_id"] == second["quantity_id"] == third["quantity_id"]
    assert [row["relation"] for row in (first, second, third)] == ["first", "conflict", "conflict"]


def test_a_part_of_the_people_is_not_the_same_quantity_as_all():
    told = article(1, "The ministry counted 48 people, 30 of them women.")
    assert len({row["quantity_id"] for row in rows([told], figure(told, "48", 48), figure(told, "30", 30))}) == 2


def test_hedges_gained_and_lost_are_told_in_order():
    one, other = event(60, hedge="about"), event(60, number=2, day=date(2015, 3, 9))
    (row,) = of_two(one, other)
    assert row["hedges"] == [[date(2015, 3, 3), "about"], [date(2015, 3, 9), "exact"]]


def test_later_mentions_and_doubtful_figures_are_no_tellings():
    told = article(1, "In Arica 61 people landed. The 61 are well. A rumour has 99 people.")
    first = figure(told, "61", 61)
    (row,) = rows(
        [told], first, figure(told, "61", 61, again=1, same_as=first["figure_id"]),
        figure(told, "99", 99, confidence=0.2),
    )  # fmt: skip
    assert row["figure_ids"] == [first["figure_id"]]


def test_without_articles_and_without_figures_the_table_is_there():
    _, one = event(61)
    (row,) = claims(table("figures", [one]), NOTHING_COMPARED).to_dict("records")
    assert row["relation"] == "first"
    assert validate("claims", claims(table("figures"), NOTHING_COMPARED, table("articles"))).empty


DAYS = st.integers(0, 40).map(lambda after: date(2015, 3, 3) + timedelta(days=after))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([7, 61, 75, 5000]), DAYS), max_size=8))
def test_every_telling_is_in_one_claim_and_every_claim_stands_to_an_earlier_one(told):
    made = [event(low, number=at, day=day) for at, (low, day) in enumerate(told)]
    got = rows([a for a, _ in made], *(f for _, f in made))
    ids = [figure_id for row in got for figure_id in row["figure_ids"]]
    assert sorted(ids) == sorted(figure["figure_id"] for _, figure in made)
    seen = {}
    for row in got:
        assert (row["relation"] == "first") == (row["quantity_id"] not in seen.values())
        assert row["relation"] == "first" or seen[row["of"]] == row["quantity_id"]
        seen[row["claim_id"]] = row["quantity_id"]


def test_what_an_article_sets_side_by_side_shows_that_two_quantities_are_one():
    hotel = "Police found {} people from Peru at the Hotel Londres in Arica on Monday."
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    told = [article(1, hotel.format(212)), article(2, "The Daily counted 226 people at the Hotel Londres in Arica.")]
    told.append(
        article(3, "Police found 212 people, or 226 by the tally of a nurse, at the Hotel Londres.", date(2015, 3, 9))
    )
    got = rows(
        told, figure(told[0], "212", 212, **when), figure(told[1], "226", 226, **when),
        figure(told[2], "212", 212, **when), figure(told[2], "226", 226, **when),
    )  # fmt: skip
    assert len({row["quantity_id"] for row in got}) == 1
    assert [(row["low"], row["relation"]) for row in got] == [(212, "first"), (226, "conflict")]


def test_a_short_name_and_the_full_one_are_one_claimant_of_one_number():
    (row,) = of_two(
        event(61, claimed_by="the Commission"),
        event(61, number=2, claimed_by="the Commission for Refugees", day=date(2015, 3, 9)),
    )
    assert row["independent"] == 1


def test_the_ministries_of_two_countries_are_two_claimants():
    told = of_two(
        event(61, claimed_by="Peru's Foreign Ministry"), event(61, number=2, claimed_by="Chile's Foreign Ministry")
    )
    assert [row["claimed_by"] for row in told] == ["Peru's Foreign Ministry", "Chile's Foreign Ministry"]


def test_a_headline_and_the_text_of_an_article_are_one_telling():
    told = article(1, "About 61 reach Arica\nThe navy counted 61 people at Arica on Monday.")
    (row,) = rows(
        [told], figure(told, "About 61", 61, hedge="about"), figure(told, "61", 61, again=1, claimed_by="The navy")
    )
    assert (row["claimed_by"], len(row["figure_ids"])) == ("The navy", 1)


def population(low, number, day, **other):
    told = article(number, f"There are {low} refugees from Peru in Chile.", day)
    return told, figure(told, str(low), low, measure="stock", action="hosted", **other)


def test_people_at_a_later_time_are_no_conflict_unless_the_numbers_are_worlds_apart():
    _, later = of_two(population(270000, 1, date(2015, 3, 3)), population(313000, 2, date(2015, 4, 20)))
    assert (later["relation"], later["why"].split(",")[0]) == ("series", "people at a later time than 270")


def test_numbers_of_people_years_apart_are_two_quantities():
    told = of_two(population(270000, 1, date(2015, 3, 3)), population(280000, 2, date(2018, 3, 3)))
    assert len({row["quantity_id"] for row in told}) == 2


def tally(low, number, day, words="fled", **other):
    told = article(number, f"By now {low} people have {words} from Peru to Chile.", day)
    return told, figure(told, str(low), low, action="fled", **other)


def test_a_movement_that_grows_from_day_to_day_is_one_quantity_and_no_conflict():
    told = of_two(tally(123000, 1, date(2015, 3, 3)), tally(146000, 2, date(2015, 3, 4)))
    assert len({row["quantity_id"] for row in told}) == 1
    assert told[1]["relation"] == "series"


def test_one_claimants_running_total_of_the_next_week_is_a_series():
    told = [running(low, at, 2004, claimed_by="the navy") for at, low in enumerate((5210, 5290), 1)]
    told[1][0].update(published=date(2004, 5, 8))
    assert of_two(*told)[1]["relation"] == "series"


def test_two_large_numbers_of_one_day_by_two_claimants_conflict():
    _, other = of_two(
        tally(270000, 1, date(2015, 3, 3), claimed_by="the envoy"),
        tally(313000, 2, date(2015, 3, 3), claimed_by="the Red Cross"),
    )
    assert other["relation"] == "conflict"


def test_one_claimant_with_two_numbers_in_one_article_is_no_conflict():
    told = article(1, "By the navy's count the number who fled went from 123000 to 146000.")
    when = {"action": "fled", "claimed_by": "the navy"}
    _, other = rows([told], figure(told, "123000", 123000, **when), figure(told, "146000", 146000, **when))
    assert (other["relation"], other["why"]) == (
        "series",
        "the article gives 123,000 and 146,000 for two times",
    )


def test_thousands_and_millions_are_not_known_again_by_their_number():
    told = of_two(
        event(2000, hedge="order_of_magnitude", high=None, text="Thousands marched: {} refugees in the capital"),
        event(2000, number=2, hedge="order_of_magnitude", high=None, text="A boat of {} migrants off Arica"),
    )
    assert len({row["quantity_id"] for row in told}) == 2


def test_two_numbers_of_one_day_in_one_article_are_two_quantities_unless_it_sets_them_against_each_other():
    told = article(1, "The navy lists 98000 refugees. The list has 75000 refugees of the coast.")
    both = rows([told], figure(told, "98000", 98000, action="fled"), figure(told, "75000", 75000, action="fled"))
    assert len({row["quantity_id"] for row in both}) == 2


def test_two_camps_are_not_two_voices():
    told = article(1, "The camp at Arica has 600 people. The camp at Iquique has 500.")
    both = rows([told], figure(told, "600", 600), figure(told, "500", 500))
    assert len({row["quantity_id"] for row in both}) == 2


def test_a_verb_left_out_in_a_list_of_voices_is_still_told():
    told = article(1, "The Herald then told of 85 people, the council of 110.")
    both = rows([told], figure(told, "85", 85, claimed_by="The Herald"), figure(told, "110", 110))
    assert len({row["quantity_id"] for row in both}) == 1


def test_one_number_not_another_is_one_quantity():
    told = article(1, "The depot holds 44 people, not 61, the governor said.")
    both = rows([told], figure(told, "44", 44), figure(told, "61", 61))
    assert len({row["quantity_id"] for row in both}) == 1


def test_the_order_of_the_rows_does_not_matter():
    made = [event(61), event(75, number=2, day=date(2015, 3, 5)), event(61, number=3, day=date(2015, 3, 4))]
    assert rows([a for a, _ in made], *(f for _, f in made)) == rows(
        [a for a, _ in made[::-1]], *(f for _, f in made[::-1])
    )


def test_people_told_of_again_by_the_country_that_sent_them_home_are_the_same_people():
    home = article(
        1, "Bolivia flew nine young people home without papers, to the anger of the envoy.", date(2015, 6, 3)
    )
    again = article(2, "The envoy recalled nine young people whom Bolivia flew off without papers.", date(2015, 11, 2))
    sent = {"action": "repatriated", "destination": "Peru"}
    may = {"when": "2015-05", "when_from": date(2015, 5, 1), "when_to": date(2015, 5, 31)}
    (row,) = rows(
        [home, again], figure(home, "nine", 9, **sent | {"origin": "Bolivia"}), figure(again, "nine", 9, **sent | may)
    )
    assert row["independent"] == 2


def test_a_number_of_some_of_a_year_s_people_is_no_other_count_of_them_all():
    def of(low, number, text):
        told = article(number, text.format(low), date(2015, 2, number))
        return told, figure(told, str(low), low, when="2014", when_from=date(2014, 1, 1), when_to=date(2014, 12, 31))

    told = of_two(of(1047, 1, "In 2014 there were {} arrivals."), of(845, 2, "By way of Bolivia {} came in 2014."))
    assert len({row["quantity_id"] for row in told}) == 2


def test_a_story_that_follows_its_people_counts_them_once_whatever_the_day():
    lead, update = event(46), event(46, number=2, day=date(2015, 3, 30), text="The envoy would take {} or none")
    update[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.3)
    update[1].update(when="2015-03-20", when_from=date(2015, 3, 20), when_to=date(2015, 3, 20), action="resettled")
    (row,) = of_two(lead, update)
    assert (len(row["figure_ids"]), row["independent"]) == (2, 1)


def test_ten_times_as_many_totals_of_one_quantity_take_no_more_than_linear_time(in_step):
    def seconds(number):
        told, counts = [], []
        for n in range(number):
            day = date(2001, 1, 1) + timedelta(days=n)
            low = 10_000 + 7 * n
            told.append(article(n, f"The total since 1999 stands at {low} people from Peru.", day))
            counts.append(figure(told[-1], str(low), low, when="1999/..", when_from=date(1999, 1, 1)))
        tables = table("figures", counts), table("compared"), table("articles", told)
        start = process_time()
        assert len(claims(*tables)) == number
        return process_time() - start

    in_step(seconds, 200, 2_000, lambda small: 20 * max(small, 0.05))


def test_another_telling_leaves_the_ids_as_they_are():
    alone = rows([event(61)[0]], event(61)[1])
    repeated = of_two(event(61), event(61, number=2, day=date(2015, 3, 5)))
    assert [row["claim_id"] for row in alone] == [row["claim_id"] for row in repeated]
    assert alone[0]["quantity_id"] == repeated[0]["quantity_id"]


RAISED = "The navy on Friday raised to {} its count of people in the fishing boat that capsized off Arica."


def after_at_least(words, low, **other):
    first = event(400, claimed_by="the navy", hedge="at_least", high=None)
    later = article(2, words.format(low), date(2015, 3, 6), duplicate_of="a1", duplicate_kind="update", alike=0.2)
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    return of_two(first, (later, figure(later, str(low), low, **when, **other)))


def test_an_exact_number_that_the_words_raise_to_revises_an_open_one():
    for claimed_by in ("the navy", None):
        first, later = after_at_least(RAISED, 523, claimed_by=claimed_by)
        assert (later["relation"], later["of"]) == ("revision", first["claim_id"])
        assert later["why"] == "the navy had 400 or more, told 3 days earlier"


def test_an_exact_number_that_an_open_one_allows_is_no_revision_without_the_words():
    for words in (
        "Off Arica {} people were in the fishing boat.",
        "A fishing boat off Arica raised a flag, and {} people.",
    ):
        _, later = after_at_least(words, 523, claimed_by="the navy")
        assert (later["relation"], later["why"].split(":")[0]) == ("repeat", "a number that can be the same")


def test_a_number_raised_by_another_claimant_is_no_revision():
    _, later = after_at_least(RAISED.replace("The navy", "The mayor"), 523, claimed_by="The mayor")
    assert later["relation"] == "repeat"


def test_what_another_voice_makes_of_a_part_is_a_count_of_that_part():
    told = article(1, "Sixteen of the travellers are children, the navy said; the Star makes it 19, and 44 adults.")
    first, other, adults = rows(
        [told], figure(told, "Sixteen", 16, claimed_by="the navy"), figure(told, "19", 19, claimed_by="the Star"),
        figure(told, "44", 44, claimed_by="the Star"),
    )  # fmt: skip
    assert [row["part"] for row in (first, other, adults)] == ["children", "children", "adults"]
    assert (other["relation"], other["of"], adults["relation"]) == ("conflict", first["claim_id"], "first")


def test_the_sources_of_a_quantity_are_its_claimants_and_own_voices_each_counted_once():
    short = event(61, claimed_by="the Commission")
    full = event(75, number=2, claimed_by="the Commission for Refugees", day=date(2015, 3, 5))
    assert [row["sources"] for row in of_two(short, full)] == [1, 1]
    own = [event(61), event(75, number=2), event(80, number=3)]
    own[2][0].update(duplicate_of="a1", duplicate_kind="update", alike=0.4, published=date(2015, 3, 9))
    assert {row["sources"] for row in rows([a for a, _ in own], *(f for _, f in own))} == {2}
    two = of_two(event(61, claimed_by="the navy"), event(61, number=2, claimed_by="the Red Cross"))
    assert {row["sources"] for row in two} == {2}


def test_a_movement_is_one_series_over_months_whoever_counts_it():
    low = [118000, 170000, 240000]
    told = [tally(n, at, date(2015, 3, 3) + timedelta(days=15 * at), claimed_by=f"Body {at}") for at, n in
            enumerate(low, 1)]  # fmt: skip
    got = rows([a for a, _ in told], *(f for _, f in told))
    assert len({row["quantity_id"] for row in got}) == 1
    assert [row["relation"] for row in got] == ["first", "series", "series"]


def test_two_counts_of_a_day_in_the_reports_of_two_bodies_are_one_quantity_in_conflict():
    told = article(1, "By the envoy's count 310000 people had fled. In the survey of the charities it was 342000.")
    day = {"action": "fled", "when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    first, other = rows(
        [told], figure(told, "310000", 310000, claimed_by="the envoy", **day),
        figure(told, "342000", 342000, claimed_by="the charities", **day),
    )  # fmt: skip
    assert first["quantity_id"] == other["quantity_id"]
    assert other["relation"] == "conflict"


def test_a_number_of_days_earlier_in_one_sentence_is_of_another_time():
    told = article(1, "By the envoy's count 310000 people had fled, where a week before it had been 275000.")
    whose = {"action": "fled", "claimed_by": "the envoy"}
    _, other = rows([told], figure(told, "310000", 310000, **whose), figure(told, "275000", 275000, **whose))
    assert (other["relation"], other["why"]) == ("series", "the article gives 310,000 and 275,000 for two times")


def test_a_total_that_an_article_raises_since_a_day_is_a_series_and_no_revision():
    told = article(1, "The Daily had more than 417000 for Monday. It has since raised it to 432000.", date(2015, 3, 20))
    whose = {"action": "fled", "claimed_by": "the Daily"}
    day = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    friday = {"when": "2015-03-20", "when_from": date(2015, 3, 20), "when_to": date(2015, 3, 20)}
    _, later = rows(
        [told], figure(told, "more than 417000", 417000, high=None, hedge="at_least", **whose, **day),
        figure(told, "432000", 432000, **whose, **friday),
    )  # fmt: skip
    assert later["relation"] == "series"


def test_a_total_of_one_period_that_went_from_one_number_to_another_is_one_quantity():
    told = article(1, "In the last week of March the total went from 71000 to 76000, the envoy said.", date(2015, 4, 2))
    since = {"when": "2015-01/2015-03", "when_from": date(2015, 1, 1), "when_to": date(2015, 3, 31)}
    _, later = rows([told], figure(told, "71000", 71000, **since), figure(told, "76000", 76000, **since))
    assert (later["relation"], later["why"]) == ("series", "the article gives 71,000 and 76,000 for two times")


def test_a_rounded_number_is_not_off_by_many_times_what_it_is_rounded_to():
    told = article(1, "The envoy reckoned with 921000 in Chile, the ministry stands at about 1.02 million.")
    whose = {"measure": "stock", "action": "hosted"}
    first, other = rows(
        [told], figure(told, "921000", 921000, claimed_by="the envoy", **whose),
        figure(told, "about 1.02 million", 1020000, hedge="about", claimed_by="the ministry", **whose),
    )  # fmt: skip
    assert (other["quantity_id"], other["relation"]) == (first["quantity_id"], "conflict")


@pytest.mark.parametrize(("other", "relation"), [(230, "conflict"), (210, "repeat")])
def test_two_round_numbers_whose_bars_only_touch_are_not_one(other, relation):
    told = article(1, f"The envoy spoke of about {other} people from Peru. The Herald put that party at about 200.")
    found = rows(
        [told], figure(told, f"about {other}", other, hedge="about", claimed_by="The envoy"),
        figure(told, "about 200", 200, hedge="about", claimed_by="The Herald"),
    )  # fmt: skip
    assert [row["relation"] for row in found] == ["first", relation]


@pytest.mark.parametrize(("most", "relation"), [(3000, "conflict"), (2100, "repeat")])
def test_up_to_a_number_is_not_one_with_a_range_that_ends_far_below_it(most, relation):
    told = article(1, f"The envoy put them between 1000 and 2000 people; the Herald went up to {most} for Chile.")
    stock = {"measure": "stock", "action": "hosted"}
    got = rows(
        [told], figure(told, "between 1000 and 2000", 1000, 2000, hedge="range", claimed_by="The envoy", **stock),
        figure(told, f"up to {most}", None, most, hedge="at_most", claimed_by="the Herald", **stock),
    )  # fmt: skip
    assert [row["relation"] for row in got] == ["first", relation]


def test_a_year_in_which_arrivals_fell_from_one_number_to_another_has_one_of_them():
    for words in ("fell from 2714 to 1533", "rose from 1533 to 2714"):
        told = article(1, f"In 2012 the arrivals {words}.", date(2015, 4, 2))
        year = {"when": "2012", "when_from": date(2012, 1, 1), "when_to": date(2012, 12, 31)}
        got = rows([told], figure(told, "2714", 2714, **year), figure(told, "1533", 1533, **year))
        assert [row["relation"] for row in got] == ["first", "first"]


def of_a_year(low, number, day, **other):
    told = article(number, f"In 2009 {low} people came to Chile from Peru.", day)
    return told, figure(told, str(low), low, when="2009", when_from=date(2009, 1, 1), when_to=date(2009, 12, 31),
                        **other)  # fmt: skip


def test_a_years_count_of_the_january_after_is_revised_by_the_count_told_years_on():
    early, late = of_a_year(2952, 1, date(2010, 1, 9)), of_a_year(2914, 2, date(2018, 1, 9))
    assert of_two(early, late)[1]["relation"] == "revision"
    early[1]["claimed_by"], late[1]["claimed_by"] = "the Interior Ministry", "Amnesty"
    assert of_two(early, late)[1]["relation"] == "conflict"


def test_within_one_story_the_short_name_of_a_body_is_the_long_one():
    first, update = event(3200, claimed_by="the border agency"), event(
        3700, number=2, day=date(2015, 3, 4), claimed_by="The border agency of Veshti"
    )  # fmt: skip
    update[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.5)
    assert of_two(first, update)[1]["relation"] == "revision"


def since(number, beginning, low, day):
    told = article(number, f"Since the flood {low} people have come from Peru.", day)
    first = date(*map(int, (beginning + "-01").split("-")[:3]))
    return told, figure(told, str(low), low, when=f"{beginning}/..", when_from=first, when_to=None)


def test_a_beginning_known_by_its_month_is_any_day_of_it():
    first = since(1, "2015-08", 9400, date(2015, 11, 3))
    same, other = (since(2, f"2015-{day}", 9800, date(2015, 12, 20)) for day in ("08-25", "09-25"))
    assert [row["relation"] for row in of_two(first, same)] == ["first", "series"]
    assert [row["relation"] for row in of_two(first, other)] == ["first", "first"]


def test_a_sentence_that_an_update_has_again_counts_the_same_whatever_day_stands_by_it():
    words = "The harbour office counted {} passengers aboard the ferry that left Callao with broken engines"
    told, again = event(300, text=words), event(300, number=2, day=date(2015, 3, 12), text=words)
    again[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.5)
    later = {"when": "2015-03-11", "when_from": date(2015, 3, 11), "when_to": date(2015, 3, 11)}
    assert len(rows([told[0], again[0]], told[1], again[1] | later)) == 1
    elsewhere = event(300, number=2, day=date(2015, 3, 12), text="Another ferry brought {} farmers to Arica")
    elsewhere[0].update(duplicate_of="a1", duplicate_kind="update", alike=0.5)
    assert len(rows([told[0], elsewhere[0]], told[1], elsewhere[1] | later)) == 2


def homeless(number, low, day):
    text = ("The river took the roofs of {} people", "Without shelter are {} by the count of aid workers")[number - 1]
    told = article(number, text.format(f"{low:,}") + ".", day)
    return told, figure(told, f"{low:,}", low, action="displaced", measure=("flow", "stock")[number - 1])


def test_so_many_people_are_not_on_one_way_twice_in_a_week_unless_the_number_is_round():
    first = homeless(1, 45_000, date(2015, 3, 3))
    assert len(of_two(first, homeless(2, 45_000, date(2015, 3, 4)))) == 1
    assert len(of_two(first, homeless(2, 45_000, date(2015, 3, 14)))) == 2
    assert len(of_two(homeless(1, 40_000, date(2015, 3, 3)), homeless(2, 40_000, date(2015, 3, 4)))) == 2


def test_a_part_of_a_country_is_the_same_with_its_nation_and_without():
    def there(number, where):
        told = article(number, f"About 140000 people live unseen {where}.", date(2015, 3, number))
        stock = {"action": "hosted", "measure": "stock", "hedge": "about", "destination": "Chile"}
        return told, figure(told, "140000", 140_000, **stock)

    assert len(of_two(there(1, "in three Chilean provinces"), there(2, "in the three provinces"))) == 1
    assert len(of_two(there(1, "in three Chilean provinces"), there(2, "in five provinces"))) == 2


RAISED_FROM = "The border agency raised its count of people from Peru to {} on Wednesday. {} {} on Monday."


def said_before(
    new=5300, old=4100, said="It had said", day=date(2015, 3, 4), number=2, by="The border agency", **other
):
    told = article(number, RAISED_FROM.format(f"{new:,}", said, f"{old:,}"), day)
    spoke = {"when": "2015-03-04", "when_from": date(2015, 3, 4), "when_to": date(2015, 3, 4)}
    before = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    return told, [
        figure(told, "5,300", 5300, claimed_by=by, **spoke),
        figure(told, "4,100", 4100, claimed_by=by, **before),
    ]


@pytest.mark.parametrize("said", ["It had said", "It had put it at", "The agency had earlier spoken of"])
def test_what_a_claimant_had_said_before_is_first_and_the_new_count_a_revision_of_it(said):
    told, figures = said_before(said=said)
    before, after = rows([told], *figures)
    assert (before["low"], before["relation"]) == (4100, "first")
    assert (after["low"], after["relation"], after["of"]) == (5300, "revision", before["claim_id"])


@pytest.mark.parametrize("by", ["The border agency", "The border agency of Chile"])
def test_what_was_said_before_is_what_the_article_of_that_day_told(by):
    monday = article(1, "About 4,100 fled from Peru at the weekend, the Chilean border agency said.", date(2015, 3, 2))
    first = figure(monday, "About 4,100", 4100, hedge="about", action="fled", claimed_by="the Chilean border agency")
    told, figures = said_before(by=by)
    before, after = rows([monday, told], first, *figures)
    assert (before["article_ids"], after["relation"]) == (["a1", "a2"], "revision")


def test_what_another_had_said_before_is_no_earlier_count_of_the_claimant():
    told = article(1, "The ministry counts 320 from Peru. The harbour police had said 280.")
    found = rows([told], figure(told, "320", 320, claimed_by="The ministry"),
                 figure(told, "280", 280, claimed_by="The harbour police"))  # fmt: skip
    assert [(row["low"], row["relation"]) for row in found] == [(320, "first"), (280, "conflict")]


def test_a_correction_whose_number_a_claimant_gives_again_corrects():
    first = article(1, "The envoy said nearly 730 from Peru came.")
    words = (
        "The Ledger wrote that nearly 730 came. It should have read 739. The envoy had said that 739 from Peru came."
    )
    second = article(2, words, date(2015, 3, 4), duplicate_of="a1", duplicate_kind="correction", alike=0.5)
    found = rows(
        [first, second],
        figure(first, "nearly 730", 730, hedge="about", claimed_by="The envoy"),
        figure(second, "nearly 730", 730, hedge="about"),
        figure(second, "739", 739),
        figure(second, "739", 739, again=1, claimed_by="The envoy"),
    )
    assert [row["relation"] for row in found if row["low"] == 739] == ["correction"]


def test_a_count_that_its_makers_have_raised_since_is_no_repeat_of_the_raised_one():
    told = article(1, "The Star has more than 600 from Peru, the harbour's figure. The harbour has raised it to 646.")
    star = figure(told, "more than 600", 600, None, hedge="at_least", claimed_by="The Star")
    found = rows([told], star, figure(told, "646", 646, claimed_by="The harbour"))
    assert [row["relation"] for row in found] == ["first", "revision"]


@pytest.mark.parametrize(("later", "before", "relation"), [(6700, 6900, "revision"), (6900, 6700, "first")])
def test_a_running_total_below_that_of_some_time_ago_was_counted_anew(later, before, relation):
    text = f"Since Jan. 1 some {later} people have come to Chile, aid agencies reported, after {before} a month ago."
    told = article(1, text)
    since = {"when": "2015-01-01/..", "when_from": date(2015, 1, 1), "claimed_by": "Aid agencies"}
    found = rows([told], figure(told, str(later), later, **since), figure(told, str(before), before, **since))
    assert {row["low"]: row["relation"] for row in found}[later] == relation


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The port office counts 61 dead; the sailors' union, SUD, has 75.", ("The port office", "the sailors' union")),
        (
            "By the port office it was 61, while the Herald, in a text of May, speaks of 75.",
            ("the port office", "the Herald"),
        ),
        ("Of them 61 came, as the port office told. The Herald printed 75.", ("the port office", "The Herald")),
        (
            "They were about 61 in the port office's reports and 75 in those of the Herald.",
            ("the port office", "the Herald"),
        ),
    ],
)
def test_what_the_next_voice_counts_is_set_against_what_the_one_before_did(words, by):
    told = article(1, words)
    one, other = rows([told], figure(told, "61", 61, claimed_by=by[0]), figure(told, "75", 75, claimed_by=by[1]))
    assert (one["quantity_id"], other["relation"]) == (other["quantity_id"], "conflict")


def test_a_plural_of_reports_is_no_voice_with_a_verb():
    told = article(1, "Of the party ten came back. The latest reports stay with eleven.")
    both = rows([told], figure(told, "ten", 10, action="other"), figure(told, "eleven", 11))
    assert len({row["quantity_id"] for row in both}) == 2


def test_what_a_paper_makes_of_it_is_of_the_same_whatever_day_stands_beside_it():
    told = article(
        1, "The Mail put 61 people on the ferry, which landed on Monday. In the Herald it is 75, after 40 on Sunday."
    )
    monday = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    sunday = {"when": "2015-03-01", "when_from": date(2015, 3, 1), "when_to": date(2015, 3, 1)}
    found = rows(
        [told],
        figure(told, "61", 61, claimed_by="The Mail", **monday),
        figure(told, "75", 75, claimed_by="the Herald", **sunday),
    )
    assert [row["relation"] for row in found] == ["first", "conflict"]


def test_counts_of_women_and_men_do_not_part_two_counts_of_all():
    told = article(1, "An envoy's count was 6100, 4000 women and 2100 men. The Herald now has 7500.")
    year = {"when": "2014", "when_from": date(2014, 1, 1), "when_to": date(2014, 12, 31)}
    found = rows(
        [told],
        *(figure(told, str(low), low, claimed_by="An envoy", **year) for low in (6100, 4000, 2100)),
        figure(told, "7500", 7500, claimed_by="The Herald", **year),
    )
    assert {row["low"]: row["relation"] for row in found}[7500] == "conflict"


def headed(title, text):
    return article(1, f"{title}\n{text}", title=title)


def test_a_headline_that_rounds_the_count_of_a_claimant_is_no_source_of_its_own():
    told = headed("More than 600 land in Chile", "The harbour police counted 618 people from Peru.")
    (row,) = rows(
        [told], figure(told, "More than 600", 600, None, hedge="at_least"),
        figure(told, "618", 618, claimed_by="The harbour police"),
    )  # fmt: skip
    assert (row["low"], row["sources"]) == (618, 1)


def test_a_headline_with_the_mark_that_a_total_has_passed_tells_of_that_total_and_not_of_another_days():
    words = "The count of arrivals stands at 30,005. There were 29,948 at the end of February, an official had said."
    told = headed("Total of arrivals passes 30,000", words)
    found = rows(
        [told], figure(told, "30,000", 30000), figure(told, "30,005", 30005),
        figure(told, "29,948", 29948, claimed_by="an official", action="hosted", measure="stock"),
    )  # fmt: skip
    assert [(row["low"], row["relation"]) for row in found] == [(30005, "first"), (29948, "first")]


def test_a_headline_with_the_lowest_and_the_highest_number_of_its_story_is_no_claimant():
    told = headed("Between 300 and 4,000 hide in Chile", "The ministry has 300 to 500, an aid group 4,000.")
    hiding = {"action": "hiding", "measure": "stock"}
    found = rows(
        [told], figure(told, "Between 300 and 4,000", 300, 4000, hedge="range", **hiding),
        figure(told, "300 to 500", 300, 500, hedge="range", claimed_by="The ministry", **hiding),
        figure(told, "4,000", 4000, again=1, claimed_by="an aid group", **hiding),
    )  # fmt: skip
    assert "Between 300 and 4,000" not in {each.split("-")[1] for row in found for each in row["figure_ids"]}


def test_the_lead_of_an_article_without_a_headline_above_it_is_no_headline():
    told = article(1, "About 640 came from Peru, the charity said.\nThe Mail has 618.", title="Peruvians land")
    found = rows([told], figure(told, "About 640", 640, hedge="about"), figure(told, "618", 618, claimed_by="The Mail"))
    assert {row["low"] for row in found} == {618, 640}


def test_a_correction_is_of_the_count_that_was_told_first_and_not_of_its_own_words_for_it():
    tie = {"duplicate_of": "a1", "duplicate_kind": "correction", "alike": 0.5}
    first = article(1, "A charity questioned 730 pearl divers from Peru at Iquique.")
    words = "The Ledger wrote that 730 pearl divers were questioned at Iquique. It should have been 712."
    second = article(2, words, date(2015, 3, 6), **tie)
    found = rows(
        [first, second], figure(first, "730", 730, claimed_by="A charity"), figure(second, "730", 730),
        figure(second, "712", 712),
    )  # fmt: skip
    assert [row["of"] for row in found if row["low"] == 712] == [found[0]["claim_id"]]


@pytest.mark.parametrize(
    ("words", "short", "name"),
    [
        ("UNHCR, the U.N. refugee agency, was there. Later the agency told of 61 people.", "the agency", "UNHCR"),
        (
            "The Chilean border agency was there. Later the agency told of 61 people.",
            "the agency",
            "Chile's border agency",
        ),
        (
            "The Committee to Help Divers was there. Later the committee told of 61.",
            "the committee",
            "Committee to Help Divers",
        ),
    ],
)
def test_the_short_name_of_a_body_is_the_one_that_the_article_named_last(words, short, name):
    told, other = article(1, words), article(2, BOAT.format(61) + ".")
    day = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    text = {**told, "text": words + " The fishing boat capsized off Arica on Monday."}
    rows_found = rows(
        [text, other], figure(text, "61", 61, claimed_by=short, **day), figure(other, "61", 61, claimed_by=name, **day)
    )
    assert {row["sources"] for row in rows_found if len({r["quantity_id"] for r in rows_found}) == 1} == {1}


def test_a_headline_and_its_story_tell_of_the_same_few_people_once():
    told = headed("Six from Peru reach Chile", "A boat brought six people to Arica.")
    both = rows([told], figure(told, "Six", 6), figure(told, "six", 6))
    assert len({row["quantity_id"] for row in both}) == 1


def test_a_headlines_group_is_the_one_that_its_story_names():
    told = headed("35 from Peru seized: group", "Chile seized 35 people, says the League for Divers, a group in Lima.")
    later = article(2, "Chile had seized 35 people, the League for Divers said.", date(2015, 3, 5), duplicate_of="a1",
                    duplicate_kind="update", alike=0.5)  # fmt: skip
    (row,) = rows(
        [told, later], figure(told, "35", 35, claimed_by="group"),
        figure(later, "35", 35, claimed_by="the League for Divers"),
    )  # fmt: skip
    assert (row["sources"], row["independent"], row["claimed_by"]) == (1, 1, "the League for Divers")


def test_a_claimant_that_begins_its_clause_is_a_voice_whatever_its_verb():
    words = "The government had about 10,000 in Chile. A campaign for talks in all lands ranks them at 40,000."
    told = article(1, words)
    stock = {"action": "hosted", "measure": "stock"}
    found = rows(
        [told], figure(told, "about 10,000", 10000, hedge="about", **stock),
        figure(told, "40,000", 40000, claimed_by="A campaign for talks in all lands", **stock),
    )  # fmt: skip
    assert [row["relation"] for row in found] == ["first", "conflict"]


def test_what_another_source_has_in_its_report_of_the_same_is_a_conflict():
    words = "For 2016 the ministry has 1418. In the 2017 report of the Council on Chile, in Lima, it is 1414."
    told = article(1, words)
    year = {"when": "2016", "when_from": date(2016, 1, 1), "when_to": date(2016, 12, 31)}
    found = rows(
        [told], figure(told, "1418", 1418, claimed_by="the ministry", **year),
        figure(told, "1414", 1414, claimed_by="the Council on Chile", **year),
    )  # fmt: skip
    assert [row["relation"] for row in found] == ["first", "conflict"]


def test_two_voices_that_one_article_sets_side_by_side_are_in_conflict_where_one_has_no_day():
    words = "The range is wide. The fund had 963000 in January. The police, who count daily, stand at 1070000."
    told = article(1, words)
    january = {"when": "2015-01", "when_from": date(2015, 1, 1), "when_to": date(2015, 1, 31)}
    stock = {"action": "hosted", "measure": "stock"}
    found = rows(
        [told], figure(told, "963000", 963000, claimed_by="The fund", **january, **stock),
        figure(told, "1070000", 1070000, claimed_by="The police", **stock),
    )  # fmt: skip
    assert [row["relation"] for row in found] == ["first", "conflict"]


def test_ten_who_did_the_same_on_one_way_on_one_day_are_the_same_ten():
    day = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    one, other = article(1, "Then 10 came in a day."), article(2, "It was passed when ten landed.", date(2019, 5, 1))
    (row,) = rows([one, other], figure(one, "10", 10, **day), figure(other, "ten", 10, **day))
    assert row["independent"] == 2


def test_a_headline_tells_the_count_of_the_claimant_whom_its_story_names():
    told = headed("640 land in Chile", "The navy counted 640 people. All 640 are well.")
    first = figure(told, "640", 640)
    again = {"same_as": first["figure_id"]}
    (row,) = rows(
        [told], first, figure(told, "640", 640, again=1, claimed_by="The navy", **again),
        figure(told, "640", 640, again=2, claimed_by="a nurse", **again),
    )  # fmt: skip
    assert (row["claimed_by"], row["sources"]) == ("The navy", 1)


@pytest.mark.parametrize("missing", ["about 40 have not been found", "40 are still looked for"])
def test_the_dead_and_the_missing_are_two_counts(missing):
    told = article(1, f"A boat with people from Peru sank off Arica, and {missing}. The Nation counts 63.")
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    lost = figure(told, "40", 40, action="other", claimed_by="the coast guard", **when)
    dead = figure(told, "63", 63, action="killed", claimed_by="the Nation", destination=None, **when)
    assert [row["relation"] for row in rows([told], lost, dead)] == ["first", "first"]
    dead = figure(told, "63", 63, action="other", claimed_by="the Nation", destination=None, **when)
    assert [row["relation"] for row in rows([told], lost, dead)] == ["first", "conflict"]


def test_an_update_that_still_tells_an_earlier_number_does_not_put_its_new_one_in_the_place_of_that():
    earlier = "Over three days last week the watch registered 46 dead in the strait off Arica, from several boats."
    lead = article(1, f"A boat with people from Peru broke up off Arica, the navy said. {earlier}")
    update = article(2, f"Now 31 bodies were recovered from the boat with people from Peru that broke up off Arica, "
                     f"the navy said. {earlier}", date(2015, 3, 4), duplicate_of="a1", duplicate_kind="update",
                     alike=0.5)  # fmt: skip
    before = {"when": "2015-02-22/2015-02-24", "when_from": date(2015, 2, 22), "when_to": date(2015, 2, 24)}
    dead = {"action": "killed", "destination": None}
    told = rows([lead, update], figure(lead, "46", 46, **dead, **before), figure(update, "31", 31, **dead),
                figure(update, "46", 46, **dead, **before))  # fmt: skip
    assert [(row["low"], row["relation"], len(row["article_ids"])) for row in told] == [
        (46, "first", 2),
        (31, "first", 1),
    ]


@pytest.mark.parametrize(
    ("said_by", "refused_by", "relation"),
    [
        ("a charity", "an official of the port", "conflict"),
        (None, "an official of the port", "revision"),
        ("a charity", "the charity", "correction"),
        ("a charity", None, "correction"),
        (None, None, "correction"),
    ],
)
def test_who_says_that_it_was_not_so_many_as_another_has_it_corrects_nothing(said_by, refused_by, relation):
    lead = event(61, claimed_by=said_by)
    again = article(2, "In the fishing boat with people from Peru that capsized off Arica were 50, not 61, it is said.",
                    date(2015, 3, 4), duplicate_of="a1", duplicate_kind="update", alike=0.3)  # fmt: skip
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    told = rows([lead[0], again], lead[1], figure(again, "50", 50, claimed_by=refused_by, **when),
                figure(again, "61", 61, claimed_by=said_by, **when))  # fmt: skip
    assert [(row["low"], row["relation"]) for row in told] == [(61, "first"), (50, relation)]


def of_unknown_beginning(low, number, day, action="arrived"):
    told = article(number, f"So far {low:,} people have come.", day)
    return told, figure(told, f"{low:,}", low, when=f"../{day}", when_to=day, action=action)


@pytest.mark.parametrize(("low", "joined"), [(9_100, True), (14_000, True), (2_100, False), (41_000, False)])
def test_running_totals_of_unknown_beginnings_far_apart_are_not_of_one_movement(low, joined):
    told = of_two(of_unknown_beginning(6_000, 1, date(2015, 3, 3)), of_unknown_beginning(low, 2, date(2016, 3, 3)))
    assert (len({row["quantity_id"] for row in told}) == 1) == joined


@pytest.mark.parametrize(("low", "year", "joined"), [(9_100, 2016, True), (9_100, 2017, True), (9_100, 2023, False)])
def test_a_total_of_unknown_beginning_told_after_years_is_of_another_movement(low, year, joined):
    told = of_two(of_unknown_beginning(6_000, 1, date(2015, 3, 3)), of_unknown_beginning(low, 2, date(year, 3, 3)))
    assert (len({row["quantity_id"] for row in told}) == 1) == joined


def of_one_quantity(articles, *figures):
    """Give how each claim of one quantity stands to those before it, by its number."""
    texts = {told["article_id"]: told["text"] for told in articles}
    parts = [(table("figures", figures), table("articles", articles))]
    told = claims_of(weighed(parts, None, texts))
    return {claim.first.value[0]: (relation, why) for claim, relation, _, why in related(told, texts)}


@pytest.mark.parametrize(
    ("low", "relation", "why"),
    [
        (20_500, "series", "a running total, counted on from 9,400, told 3 years earlier"),
        (8_400, "conflict", "8,400, in an article's own voice, against 9,400, in an article's own voice"),
    ],
)
def test_a_total_that_ends_goes_on_with_one_since_the_same_beginning(low, relation, why):
    begun = date(2008, 1, 1)
    lead = article(1, "Since 2008 about 9,400 people have come from Peru.", date(2012, 3, 3))
    later = article(2, f"From 2008 to last November {low:,} people came from Peru.", date(2015, 3, 3))
    found = of_one_quantity(
        [lead, later],
        figure(lead, "9,400", 9400, when="2008/..", when_from=begun, when_to=None),
        figure(later, f"{low:,}", low, when="2008/2014-11", when_from=begun, when_to=date(2014, 11, 30)),
    )
    told_as, reason = found[low]
    assert told_as == relation
    assert reason.startswith(why)


@pytest.mark.parametrize(("there", "joined"), [("Chile", True), (None, True), ("Brazil", False)])
def test_as_many_people_in_another_country_are_others(there, joined):
    told = article(
        1, "An official thinks that 20,000 will have come to Chile by May. Aid groups stand by tens of thousands."
    )
    hiding = {"action": "hiding", "measure": "stock", "destination": there}
    found = rows([told], figure(told, "20,000", 20_000), figure(told, "tens of thousands", 20_000, **hiding))
    assert (len({row["quantity_id"] for row in found}) == 1) == joined


@pytest.mark.parametrize(("low", "relation"), [(123_000, "series"), (290_000, "conflict")])
def test_the_lower_of_two_numbers_of_people_who_come_is_of_the_earlier_day(low, relation):
    told = article(1, f"The agency has 270,000 who came from Peru. On Tuesday it was {low:,}.", date(2015, 3, 9))
    day = date(2015, 3, 3)
    found = of_one_quantity(
        [told],
        figure(told, "270,000", 270_000, when=None, when_from=None, when_to=None),
        figure(told, f"{low:,}", low, when=str(day), when_from=day, when_to=day),
    )
    assert found[low][0] == relation


@pytest.mark.parametrize("words", ["on top of close to {}", "in addition to the {}", "alongside {}"])
def test_people_beside_whom_others_came_are_not_the_whole_population(words):
    of = {"measure": "stock", "action": "hosted"}
    text = f"The newcomers from Peru have come {words.format('800,000')} who were in the camps of Chile."
    lead = article(1, text)
    later = article(2, "The camps of Chile have 880,000 people from Peru.", date(2015, 3, 4))
    told = rows([lead, later], figure(lead, "800,000", 800_000, **of), figure(later, "880,000", 880_000, **of))
    assert [row["relation"] for row in told] == ["first", "first"]
    lead = article(1, text.replace(words.format("800,000"), "to the 800,000"))
    told = rows([lead, later], figure(lead, "800,000", 800_000, **of), figure(later, "880,000", 880_000, **of))
    assert len({row["quantity_id"] for row in told}) == 1


def test_a_number_that_went_on_to_one_told_before_is_of_an_earlier_time():
    of = {"when": "2015-03-01/2015-03-31", "when_from": date(2015, 3, 1), "when_to": date(2015, 3, 31)}
    lead = article(1, "The agencies have 48,000 newcomers from Peru.", date(2015, 3, 28))
    later = article(2, "In March there was an increase from 43,000 to 48,000 newcomers from Peru.", date(2015, 7, 3))
    told = rows([lead, later], figure(lead, "48,000", 48_000, claimed_by="the agencies", **of),
                figure(later, "43,000", 43_000, **of), figure(later, "48,000", 48_000, **of))  # fmt: skip
    assert {row["low"]: row["relation"] for row in told if row["claimed_by"] is None or row["low"] == 43_000}[
        43_000
    ] == "series"
    assert "the article gives 43,000 and 48,000 for two times" in {row["why"] for row in told}


@pytest.mark.parametrize(("body", "by"), [(None, "relief official"), ("the navy", "the navy")])
def test_what_a_headline_gives_to_somebody_is_his_where_the_story_names_nobody(body, by):
    title = "Some 61 land at Arica, relief official says"
    told = article(1, f"{title}\n\nThe people from Peru numbered about 61, a report has it.", title=title)
    head = figure(told, "61", 61, claimed_by="relief official")
    (row,) = rows([told], head, figure(told, "61", 61, again=1, claimed_by=body))
    assert row["claimed_by"] == by


def dead(low, number, day, until, **other):
    told = article(number, f"Divers off Arica have found {low} bodies from a boat that left Peru for Chile.", day)
    when = {"when": f"2015-03-02/{until}", "when_from": date(2015, 3, 2), "when_to": until}
    return told, figure(told, str(low), low, action="killed", **when, **other)


def test_more_of_the_dead_by_a_later_day_are_no_conflict():
    first = dead(17, 1, date(2015, 3, 4), date(2015, 3, 4), claimed_by="the navy")
    _, other = of_two(first, dead(29, 2, date(2015, 3, 9), date(2015, 3, 9), claimed_by="the port police"))
    assert (other["relation"], other["why"]) == (
        "series",
        "the dead up to a later day than 17, told 5 days earlier",
    )


@pytest.mark.parametrize(("low", "until"), [(29, date(2015, 3, 4)), (12, date(2015, 3, 9))])
def test_other_numbers_of_the_dead_by_one_day_and_fewer_by_a_later_one_conflict(low, until):
    first = dead(17, 1, date(2015, 3, 4), date(2015, 3, 4), claimed_by="the navy")
    _, other = of_two(first, dead(low, 2, until, until, claimed_by="the port police"))
    assert other["relation"] == "conflict"


@pytest.mark.parametrize(("lead", "relation"), [("from 123000 to 146000", "series"), ("to 146000", "conflict")])
def test_a_step_of_a_movement_is_outgrown_by_what_it_came_to_later(lead, relation):
    told = article(
        1, f"By the navy's count the number who fled had leapt {lead}, before the army put it on Tuesday at 158000."
    )
    of_tuesday = {"when": "2015-03-03", "when_from": date(2015, 3, 3), "when_to": date(2015, 3, 3)}
    figures = [
        figure(told, number, int(number), action="fled", claimed_by="the navy")
        for number in ("123000", "146000")
        if number in lead
    ]
    last = figure(told, "158000", 158000, action="fled", claimed_by="the army", **of_tuesday)
    told_last = rows([told], *figures, last)[-1]
    assert (told_last["low"], told_last["relation"]) == (158000, relation)


def test_a_count_contradicts_the_one_that_its_article_tells_right_before_it():
    told = article(1, "The mayor has 11 people from Peru ashore; police have 7. The navy has 11 too, an aid group 15.")
    when = {"when": "2015-03-02", "when_from": date(2015, 3, 2), "when_to": date(2015, 3, 2)}
    first = figure(told, "11", 11, claimed_by="the mayor", **when)
    others = (
        figure(told, "7", 7, claimed_by="police", **when),
        figure(told, "11", 11, again=1, same_as=first["figure_id"], **when),
        figure(told, "15", 15, claimed_by="an aid group", **when),
    )
    found = {row["low"]: row["why"] for row in rows([told], first, *others)}
    assert found[15] == "15, claimed by an aid group, against 11, claimed by the mayor"


@pytest.mark.parametrize(("town", "relations"), [(4000, ["first"]), (60000, ["first", "conflict"])])
def test_people_in_a_town_are_some_of_those_in_its_country(town, relations):
    told = article(1, f"For the mayor there are {town} in Arica; the Red Cross has 12000.")
    stock = {"action": "hosted", "measure": "stock"}
    figures = (
        figure(told, str(town), town, destination="Lima", claimed_by="the mayor", **stock),
        figure(told, "12000", 12000, destination="Peru", claimed_by="the Red Cross", **stock),
    )
    first, *_ = rows([told], *figures)
    assert first["relation"] == "first"
    quantities = {row["quantity_id"] for row in rows([told], *figures)}
    assert len(quantities) == (2 if relations == ["first"] else 1)


def test_a_running_total_that_a_later_one_has_outgrown_within_its_rounding_is_a_series():
    first, second = running(8000, 1, 2004, hedge="about"), running(8600, 2, 2005, hedge="about")
    assert of_two(first, second)[1]["relation"] == "series"
