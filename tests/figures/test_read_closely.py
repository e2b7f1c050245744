"""What a close reader takes from a sentence: a number put right, a door run into, whose reckoning it is."""

from datetime import date

from crossings import extract_article


def rows(text, **columns):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20), **columns)["figures"]
    return {row["evidence"]: row for row in found}


def test_what_a_number_is_not_is_no_figure():
    found = rows("The ministry counted 396 refugees in Peru instead of 382 refugees, and 45 in Chile rather than 54.")
    assert list(found) == ["396", "45"]


def test_one_whom_somebody_talked_to_is_the_claimant():
    text = "The council counted 420 refugees who fled Libya. A fisherman whom it met spoke of about 65."
    assert rows(text)["about 65"]["claimed_by"] == "A fisherman"


def test_the_agency_of_the_dispatch_is_its_own_voice():
    text = "LIMA, May 20 (Tandera News) -- In a dispatch of May 18, Tandera News wrote that 500 refugees fled Mali."
    assert rows(text)["500"]["claimed_by"] is None
    other = "LIMA, May 20 (Tandera News) -- In a report of May 18, Reuters wrote that 500 refugees fled Mali."
    assert rows(other)["500"]["claimed_by"] == "Reuters"


def test_who_runs_into_an_embassy_is_in_the_country_of_its_town():
    found = rows("Ten Eritrean refugees rushed the Spanish embassy in Cairo. Twelve Eritreans went to Cairo on Monday.")
    assert (found["Ten"]["action"], found["Ten"]["destination"]) == ("other", "Egypt")
    assert found["Twelve"]["destination"] == "Egypt"


def test_who_came_on_from_an_embassy_arrived():
    found = rows("Ten Eritrean refugees who rushed the Spanish embassy in Cairo landed in Peru on Monday.")
    assert (found["Ten"]["action"], found["Ten"]["destination"]) == ("arrived", "Peru")


def test_who_has_two_counts_has_the_second_too():
    text = "Refugees fled Libya by sea. The BBC, which tallies all landings, has over 40 boats and 1,900 refugees."
    assert rows(text)["1,900"]["claimed_by"] == "The BBC"


def test_its_reckoning_is_that_of_the_body_named_before():
    text = "Amnesty International wrote of a camp. Over 2,700 Somali refugees are in Yemen, by its tally."
    assert rows(text)["Over 2,700"]["claimed_by"] == "Amnesty International"
    paper = (
        "Amnesty International warned. Some 300 refugees fled by the figure that the Lima Post carried in its report."
    )
    assert rows(paper)["Some 300"]["claimed_by"] == "the Lima Post"


def test_a_country_that_picks_people_up_holds_them_but_at_sea_it_saves_them():
    assert rows("Sudan picked up 35 Eritrean refugees in April.")["35"]["action"] == "detained"
    assert rows("Italy picked up 35 Eritrean refugees at sea in April.")["35"]["action"] == "other"


def test_who_took_people_in_had_them_arrive():
    row = rows("Peru took in 50 refugees from Mali.")["50"]
    assert (row["action"], row["measure"]) == ("arrived", "flow")


def test_the_day_of_a_contrasting_clause_is_that_of_its_own_number():
    text = "Refugees have come from Sudan. The total was 5,200 refugees, where a week before it had been 4,160."
    assert rows(text)["5,200"]["when"] is None


def test_a_date_since_which_somebody_is_the_first_is_no_time_of_theirs():
    text = (
        "Nine Eritrean refugees are in Canada, the first whom it has accepted since a treaty took effect in March 2009."
    )
    assert "2009" not in rows(text)["Nine"]["when"]


def test_a_place_of_a_source_is_no_goal():
    text = "Sudan held 35 Eritrean refugees in April, according to Open Doors, a group in Lima."
    assert rows(text)["35"]["destination"] == "Sudan"


def test_a_total_printed_again_is_of_the_same_deed():
    text = "Since May 83,000 refugees have arrived in Uganda from Kenya. One paper came out with 83,000 refugees."
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["action"] for row in found] == ["arrived", "arrived"]


def test_there_is_the_place_just_told():
    text = (
        "NAIROBI, May 20 (AFP) -- Few went to Canada before the famine. Since 2010 some 1,300 Somalis have moved there."
    )
    assert rows(text)["some 1,300"]["destination"] == "Canada"


def test_a_report_of_some_day_is_read():
    assert rows("Refugees fled Mali. In a report of May 18, 500 refugees are counted.")["500"]["low"] == 500


def test_a_total_that_newcomers_bring_is_of_no_week_of_theirs():
    text = "Some 12,000 refugees fled Sudan on Monday, bringing the total since the fighting began to about 340,000."
    assert rows(text)["about 340,000"]["when"] is None


def test_what_another_puts_the_figure_at_is_in_the_same_unit():
    text = "In Sudan 700 displaced households returned home in April; the U.N. put the figure at 450."
    assert rows(text)["450"]["unit"] == "households"


def test_a_year_and_the_number_after_it_are_no_range():
    text = "The number of Venezuelans in Chile rose from 30,000 in 2013 to 85,000 at the end of 2014."
    found = rows(text)
    assert [(each["low"], each["action"], each["when"]) for each in found.values()] == [
        (30_000, "hosted", "2013"),
        (85_000, "hosted", "2014-12-31"),
    ]


def test_of_those_held_some_were_moved():
    assert rows("Of 640 Eritrean refugees held in Libya, 210 were moved to Niger.")["210"]["rule"] == "breakdown"


def test_a_weekday_tells_of_the_number_beside_it():
    text = "No refugees crossed on Tuesday, an official said, after 1,500 on Monday."
    assert rows(text)["1,500"]["when"] == "2015-05-18"


def test_a_town_with_its_country_behind_a_comma_is_where_it_was():
    text = "GENEVA, May 20 (AFP) -- Boats with 40 refugees from Chad sank off Tandera, Peru, the agency said in Geneva."
    assert rows(text)["40"]["destination"] == "Peru"


def test_a_clause_after_but_has_its_own_source():
    text = "Poland registered many crossings, but the number of Ukrainian refugees who stayed was put at 1.4 million."
    assert rows(text)["1.4 million"]["claimed_by"] is None


def test_whose_boats_some_came_in_were_not_all_turned_away():
    text = "Of five rafts that came to Malta with 310 refugees, two had been driven off by fishermen, who had a feast."
    assert rows(text)["310"]["action"] == "arrived"


def test_a_sea_in_which_they_boarded_boats_is_no_goal():
    row = rows("Some 3,200 Somali refugees boarded ships in the Gulf of Aden in March.")["Some 3,200"]
    assert (row["action"], row["destination"]) == ("fled", None)


def test_who_disclosed_it_at_the_end_of_a_sentence_is_the_claimant():
    text = (
        "April brought 580 Eritrean refugees to Cyprus, fewer than feared, the Interior Ministry disclosed on Friday."
    )
    assert rows(text)["580"]["claimed_by"] == "the Interior Ministry"


def test_who_splits_people_into_two_counts_claims_both():
    text = "Malta saved 275. The Harbour Gazette divided the refugees into 120 male refugees and 155 female refugees."
    found = rows(text)
    assert {found[each]["claimed_by"] for each in ("120", "155")} == {"The Harbour Gazette"}
