"""Constructions of news about any displacement."""

from datetime import date

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


def test_what_people_were_held_for_is_not_what_was_done_to_them():
    row = rows("Peru has detained 46 Malians for crossing the fence.")["46"]
    assert (row["action"], row["destination"]) == ("detained", "Peru")


def test_the_dead_of_the_year_before_are_dead_too():
    row = rows("Some 5,100 migrants died at sea in 2016, against 3,800 the year before.")["3,800"]
    assert (row["action"], row["when"]) == ("killed", "2015")


def test_those_who_flee_a_city_are_in_their_country_where_no_other_is_named():
    row = rows("At least 41,000 people fled Mosul in 10 days, the minister said.")["At least 41,000"]
    assert (row["population"], row["origin"], row["destination"]) == ("internally_displaced", "Iraq", "Iraq")


def test_a_number_of_those_displaced_counts_them_and_that_of_the_dead_does_not():
    found = rows("The commission put the number of those displaced by the floods at 1.4 million and the dead at 603.")
    assert {words: row["action"] for words, row in found.items()} == {"1.4 million": "displaced"}


def test_a_day_past_a_semicolon_is_of_what_stands_there():
    row = rows("Peru says 900 Malians live there; it has given them until Aug. 1 to leave.")["900"]
    assert row["when"] == "2023-06-03"


def test_the_third_largest_in_the_world_is_no_count_of_the_world():
    row = rows("More than 1.5 million people have fled Mali, the third largest crisis in the world.")
    assert row["More than 1.5 million"]["origin"] == "Mali"


def test_those_displaced_inside_the_country_are_in_the_one_that_others_fled():
    text = "More than 900,000 people have fled Mali to Niger. Another 2.1 million are displaced inside the country."
    assert rows(text)["2.1 million"]["origin"] == "Mali"


def test_a_total_of_a_year_goes_on_with_the_deed_of_those_it_adds_up():
    text = "About 63,000 people left Mali in 2016 as refugees, bringing the year's total to 760,000."
    row = rows(text)["760,000"]
    assert (row["action"], row["when"]) == ("fled", "2016")


def test_whose_figure_another_raises_is_told_after_it():
    text = "Niger now hosts 720,000 refugees, raising a figure of 698,000 that the agency gave on Monday."
    found = rows(text)
    assert (found["720,000"]["when"], found["698,000"]["claimed_by"]) == ("2023-06-03", "the agency")


def test_of_people_who_went_to_many_countries_none_is_the_goal():
    text = "Over 1.5 million have fled Mali. Of the refugees Niger has 300,000, Chad (200,000) and Ghana (90,000)."
    assert rows(text)["Over 1.5 million"]["destination"] is None


def test_a_large_number_told_again_counts_those_told_of_before():
    text = (
        "Some 12,000 refugees from Mali had arrived in Niger since Friday.\n\nFrom the hills 900 people fled their "
        "villages.\n\nA first report said that 12,000 people had arrived since Thursday."
    )
    assert rows(text)["12,000"]["population"] == "refugees"


def test_a_time_that_opens_a_clause_between_commas_is_of_that_clause():
    text = "Peru has taken in 900 Malians, Chile 400 and Bolivia, which last week began demanding passports, some 250."
    found = rows(text)
    assert {words: (row["destination"], row["when"]) for words, row in found.items()} == {
        "900": ("Peru", "2023-06-03"), "400": ("Chile", "2023-06-03"), "some 250": ("Bolivia", "2023-06-03"),
    }  # fmt: skip


def test_who_is_said_to_have_held_people_is_where_they_are():
    found = rows("Activists say Niger detained at least 35 Sudanese and sent home 10 of them.")
    assert found["at least 35"]["destination"] == "Niger"
    assert (found["10"]["origin"], found["10"]["destination"]) == ("Niger", "Sudan")


def test_people_who_number_in_the_thousands_are_counted():
    assert rows("The government says migrants number in the thousands.")["thousands"]["population"] == "migrants"


def test_the_newcomers_of_a_house_are_not_those_of_its_country():
    assert rows("Moria has had 83 newcomers since March.")["83"]["action"] == "other"
    assert rows("Greece has had 83 newcomers since March.")["83"]["action"] == "arrived"


def test_the_town_of_those_who_believe_it_is_nowhere_that_people_hide():
    row = rows("Analysts in Brussels believe that up to 20,000 refugees are hiding in the forests of the valley.")
    assert row["up to 20,000"]["destination"] is None


def test_who_crossed_into_a_country_that_no_list_has_left_their_own():
    row = rows("Some 3,400 refugees have crossed from Karvia into Drossen, the ministry said.")["Some 3,400"]
    assert (row["population"], row["origin"], row["destination"]) == ("refugees", "Karvia", "Drossen")


def test_a_count_is_of_the_deed_told_with_it():
    text = "Some 3,400 refugees are here. The ministry raised to 4,150 its count of people who have crossed since May."
    assert rows(text)["4,150"]["action"] == "fled"


def test_what_is_no_longer_believed_is_a_count_as_a_number_put_right_is():
    found = rows("The navy no longer believes that 140 migrants were in the raft. A sailor spoke of about 95.")
    assert "140" in found


def test_a_camp_near_the_border_with_a_country_is_not_in_it():
    row = rows("About 900 Malians fled to a camp near the border with Niger.")["About 900"]
    assert row["destination"] is None


def test_things_that_somebody_counts_are_no_people():
    text = "Refugees cross less. The number of watchtowers has grown. The institute counted 1,340 in the pictures."
    assert rows(text) == {}


def test_a_number_that_is_told_as_a_misprint_is_none():
    text = "The total of refugees is 30,000. (The Post printed 35,000 refugees; that is {}.)"
    assert list(rows(text.format("a misprint"))) == ["30,000"]
    assert list(rows(text.format("no surprise"))) == ["30,000", "35,000"]


def test_the_place_of_the_question_is_that_of_its_answers():
    text = (
        "Some 640 Sudanese crossed the desert.\n\nHow many Sudanese live in Libya is unclear. "
        "A magazine had 15,000 of them. The relief council, and others, spoke of 85,000."
    )
    assert rows(text)["85,000"]["destination"] == "Libya"
