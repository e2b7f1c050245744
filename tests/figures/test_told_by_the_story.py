"""What a count's own words leave out, its story tells: the day of a wreck, the beginning of a tally, where boats go."""

from datetime import date

import pytest

from crossings.extraction import extract_article


def figures(text):
    return extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]


def row(text, evidence):
    found = [row for row in figures(text) if row["evidence"] == evidence]
    assert found, [row["evidence"] for row in figures(text)]
    return found[-1]


WRECK = (
    "A boat with 90 migrants capsized off Crete on Sunday. Forty people drowned and 30 were rescued, the coast guard "
    "said on Tuesday. Twenty people are still missing."
)


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (WRECK, "Forty", "2015-05-17"),
        (WRECK, "30", "2015-05-17"),
        (WRECK, "Twenty", "2015-05-20"),
        ("Rescuers searched on Tuesday after a boat with 90 migrants sank off Crete on Sunday.", "90", "2015-05-17"),
        (
            "Fifteen migrants drowned, and 40 were saved. The dinghy had overturned off Crete late on Monday.",
            "Fifteen",
            "2015-05-18",
        ),
        (
            "On Monday a fire swept through a camp in Chad. It killed 12 Sudanese refugees, the agency said.",
            "12",
            "2015-05-18",
        ),
        (
            "The agency puts the dead at nine. Some 40 Somali refugees were injured. The blaze broke out on Monday.",
            "Some 40",
            "2015-05-18",
        ),
        (
            "A boat with migrants sank off Crete on Sunday. The toll stood at 30 dead on Monday, a day later at 34.",
            "34",
            "2015-05-17/2015-05-19",
        ),
    ],
)
def test_the_dead_the_saved_and_the_hurt_of_a_disaster_are_of_its_day(text, evidence, when):
    assert row(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("A boat sank off Crete on Sunday. In 2014 some 900 migrants drowned on that way.", "some 900", "2014"),
        ("A boat sank off Crete on Sunday. Thousands of migrants have drowned there.", "Thousands", None),
        (
            "A boat with migrants sank off Crete on Sunday. On Tuesday 40 migrants were rescued off Malta.",
            "40",
            "2015-05-19",
        ),
        ("Fighting broke out on Sunday. Since May some 40 Somali refugees were killed.", "some 40", "2015-05/.."),
        ("A boat sank off Crete in 2012. A dinghy with migrants was found, and 14 drowned.", "14", None),
    ],
)
def test_whom_another_day_or_none_is_told_of_are_not_of_the_disaster(text, evidence, when):
    assert row(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (
            "The exodus began on May 3. The U.N. figure for Burundian refugees in Tanzania was 40,000 on Monday.",
            "40,000",
            "2015-05-03/2015-05-18",
        ),
        (
            "Some 30,000 Burundian refugees have reached Tanzania since April 10. The agency put the number at 25,000 "
            "on Friday and at 18,000 a day earlier.",
            "18,000",
            "2015-04-10/2015-05-14",
        ),
        (
            "Some 9,000 Burundian refugees reached Rwanda. The total stood at 25,000 on Monday.",
            "25,000",
            "../2015-05-18",
        ),
        (
            "The exodus of Burundian refugees began on May 3. On Sunday 1,200 refugees came to Rwanda.",
            "1,200",
            "2015-05-17",
        ),
        (
            "Some 9,000 Burundian refugees reached Rwanda. The total stood at 25,000 on Monday. Tanzania has had 4,000 "
            "since April 10.",
            "25,000",
            "../2015-05-18",
        ),
        (
            "There has been no fighting since April 10. Some 9,000 Burundian refugees came to Rwanda. The total stood "
            "at 25,000 on Monday.",
            "25,000",
            "../2015-05-18",
        ),
    ],
)
def test_a_tally_of_newcomers_counts_all_until_its_day_since_the_flight_began(text, evidence, when):
    assert row(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "destination"),
    [
        (WRECK, "Forty", "Greece"),
        ("A boat bound for Spain sank off Morocco. Eleven Senegalese migrants drowned.", "Eleven", "Spain"),
        (
            "LAMPEDUSA, Italy, May 20 (Reuters) - A boat with migrants sank on Monday in Italian waters. Divers found "
            "40 dead.",
            "40",
            "Italy",
        ),
        (
            "A boat with migrants sank near Ceuta, where the waters of Spain and Morocco meet. Twelve people drowned.",
            "Twelve",
            None,
        ),
        ("Water is short in Chad. Thirty Sudanese refugees died of measles in the camps.", "Thirty", "Chad"),
        ("In 2014 some 900 migrants drowned. On Monday a boat sank off Malta.", "some 900", None),
    ],
)
def test_the_dead_of_a_way_went_where_the_boats_of_the_story_go(text, evidence, destination):
    assert row(text, evidence)["destination"] == destination


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("A boat with 60 Hazara refugees sank off Greece on Monday. No other boat was near.", None),
        ("A fire in a camp in Greece killed 60 Hazara refugees. The fire burnt 900 huts of the camp.", None),
        ("A boat with 60 Hazara refugees reached Greece on Monday. They had fled Afghanistan.", "Afghanistan"),
        ("A camp near Jakarta houses 60 Hazara refugees.", "Afghanistan"),
        ("Police in Malaysia have detained 60 Rohingya refugees at a depot.", "Myanmar"),
        ("A boat with 60 Yazidi refugees reached Greece. Iraqi troops had driven them out.", "Iraq"),
        ("A boat with 60 Afghan refugees reached Greece on Monday.", "Afghanistan"),
    ],
)
def test_a_people_of_no_country_lost_at_sea_or_in_a_camp_are_from_one_only_where_the_article_names_it(text, origin):
    assert row(text, "60")["origin"] == origin


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        ("More than 300,000 Afghans have left Iran since May.", "More than 300,000", ("Iran", None)),
        ("Ten Eritreans whom Sudan deported in March were shot.", "Ten", ("Sudan", "Eritrea")),
        ("Some 300 Malian refugees crossed into Niger. In all 900,000 have fled Mali.", "900,000", ("Mali", None)),
        (
            "Some 300 Syrian refugees crossed into Jordan. More than three million Syrians have left their country.",
            "More than three million",
            ("Syria", None),
        ),
        ("Peru says 400,000 Venezuelans have entered since January.", "400,000", ("Venezuela", "Peru")),
        (
            "Some 1,500 refugees went from Hungary to Austria. Germany expects 8,000 asylum seekers this year.",
            "8,000",
            (None, "Germany"),
        ),
        ("Some 2,000 Sudanese refugees who fled Arab militias in Darfur are in Chad.", "Some 2,000", ("Sudan", "Chad")),
        (
            "Mali's war has driven 15,000 people into neighbouring countries. Niger shelters 6,000 of the refugees.",
            "6,000",
            ("Mali", "Niger"),
        ),
    ],
)
def test_where_they_left_and_where_they_are_is_told_by_verb_and_subject(text, evidence, way):
    found = row(text, evidence)
    assert (found["origin"], found["destination"]) == way


def test_every_number_of_a_list_has_the_country_right_before_it():
    text = (
        "In Lebanon there are 3,200 Syrian refugees, in Turkey 1,850 and in Iraq 1,050. "
        "Jordan has 3,200 Syrian refugees."
    )
    found = figures(text)
    assert [row["destination"] for row in found] == ["Lebanon", "Turkey", "Iraq", "Jordan"]
    assert found[3]["same_as"] is None
    text = "Rwanda reported that 1,200 Congolese refugees had crossed at Rubavu by Monday; Uganda had 50."
    assert [row["destination"] for row in figures(text)] == ["Rwanda", "Uganda"]


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("The United States admitted 202 Iraqi refugees in fiscal year 2014.", "202", "2013-10/2014-09"),
        ("Sweden took in 202 Iraqi refugees in 2014.", "202", "2014"),
        (
            "In the budget year that ended on Sept. 30, 2014, 12 Iraqi refugees came to the United States.",
            "12",
            "2013-10/2014-09",
        ),
        ("Some 900 Syrian refugees came to Austria in the summer of 2014.", "Some 900", "2014-06/2014-08"),
        (
            "There were 33,000 Syrian refugees in Jordan in April 2012. Today it has 320,000.",
            "320,000",
            "2015-05-20",
        ),
        ("At the end of 2014 there were 450,000 Iraqi refugees in Syria.", "450,000", "2014-12-31"),
        ("At the camp, which opened in March, there are 270 Sudanese refugees.", "270", "2015-05-20"),
        (
            "The border guard, which on Tuesday alone registered 40, says that 900 Syrian refugees came in April.",
            "900",
            "2015-04",
        ),
    ],
)
def test_a_period_is_told_by_its_months_and_a_stock_by_its_day(text, evidence, when):
    assert row(text, evidence)["when"] == when


def test_those_named_again_are_the_same_though_another_deed_is_told_of_them():
    text = (
        "Four sail from Eritrea to Yemen\n\n"
        "ADEN, May 20 (Reuters) - The four Eritreans came on Monday by way of Djibouti."
    )
    first, again = [row for row in figures(text) if row["low"] == 4]
    assert again["same_as"] == first["figure_id"]
    assert first["when"] == "2015-05-18"
    text = "Four Eritreans fled on Monday. Police held four men in Chad."
    assert [row["same_as"] for row in figures(text)][:1] == [None]


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Some 14,000 Libyans have fled to Tunisia in nine days.", "Some 14,000", "2015-05-11/2015-05-20"),
        ("The agency has asked twice in nine days for 14,000 Libyan refugees in Tunisia.", "14,000", "2015-05-20"),
        (
            "The offensive that began on May 9 has driven 1,800 Syrian refugees into Iraq.",
            "1,800",
            "2015-05-09/..",
        ),
        (
            "Some 4,600 Haitian migrants came to Panama this year, twice as many as in 2013, when 2,200 came.",
            "2,200",
            "2013",
        ),
        (
            "More than 65,000 Malians have entered Niger, the minister said on Monday.",
            "More than 65,000",
            "../2015-05-18",
        ),
        (
            "Niger now hosts 7,200 refugees, after 6,900 as the agency said on Monday.",
            "7,200",
            "2015-05-20",
        ),
        (
            "No budget year had brought so few as the one that closed on May 17. Seven Iraqi refugees came to Canada.",
            "Seven",
            "2014-06/2015-05",
        ),
    ],
)
def test_a_time_is_told_by_length_beginning_or_end(text, evidence, when):
    assert row(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "SANTO DOMINGO, May 20 (Reuters) -- The Dominican Republic sent 1,100 Haitians home in April; a ship "
            "of the United States brought back 50.",
            "1,100",
            ("Dominican Republic", "Haiti"),
        ),
        (
            "NECOCLI, Colombia, May 20 (Reuters) -- A thousand Haitian migrants wait in Necocli for a boat to Panama.",
            "A thousand",
            ("Haiti", "Necocli"),
        ),
        ("Panama counted 4,600 Haitians who came out of the jungle.", "4,600", ("Haiti", "Panama")),
        ("Twelve refugees were shot dead near Asmara. Eritreans fear the border.", "Twelve", ("Eritrea", None)),
    ],
)
def test_a_country_that_acts_is_that_of_the_deed(text, evidence, way):
    found = row(text, evidence)
    assert (found["origin"], found["destination"]) == way


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "The United States flew 52 Haitians home from Miami; the Bahamas deported 30 Haitians.",
            "30",
            ("Bahamas", "Haiti"),
        ),
        (
            "A boat with migrants that set out from Tunisia sank off Sfax. Forty people drowned. Others reached Italy.",
            "Forty",
            ("Tunisia", "Italy"),
        ),
        (
            "Jordan has 3,200 Syrian refugees. In Lebanon there are 3,200, in Turkey 1,850.",
            "3,200",
            ("Syria", "Lebanon"),
        ),
        (
            "Forty Sudanese refugees are unaccounted for, an official told reporters by telephone from Lima.",
            "Forty",
            ("Sudan", None),
        ),
    ],
)
def test_a_clause_of_its_own_and_a_place_of_departure_keep_to_themselves(text, evidence, way):
    found = row(text, evidence)
    assert (found["origin"], found["destination"]) == way


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Thursday buses stood ready for them. Zero Sudanese refugees came to Chad.", "2015-05-14"),
        ("On Thursday buses stood ready. Zero Sudanese refugees have come to Chad.", "2015-05-20"),
        ("On Thursday buses stood ready. In a month no Sudanese refugees came to Chad.", None),
        ("No refugee came to Chad in 2013.", "2013"),
    ],
)
def test_nobody_came_on_the_day_that_is_told_or_up_to_now(text, when):
    assert [each["when"] for each in figures(text) if each["high"] == 0] == [when]


SANK = "A boat carrying Afghans and Pakistanis towards Italy sank on Sunday. {} At least 60 people drowned."


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (SANK.format("The boat left Izmir on Friday."), "At least 60", ("Turkey", "Italy")),
        (SANK.format("It had set out from a beach near Mersin."), "At least 60", ("Turkey", "Italy")),
        (SANK.format("It sailed from Benghazi on Friday."), "At least 60", ("Libya", "Italy")),
        (
            "A boat with migrants sank off Malta. It had drifted towards Libya. Another boat saved 40 people.",
            "40",
            (None, "Malta"),
        ),
        # Whoever left was no boat, or no one place is where the boats of a year came from.
        (SANK.format("A smuggler left Izmir on Friday."), "At least 60", ("Afghanistan", "Italy")),
        (
            "A migrant boat that set out from Sfax sank off Lampedusa on Monday. Twelve people drowned. Last year "
            "100,000 people reached Italy by boat.",
            "100,000",
            (None, "Italy"),
        ),
    ],
)
def test_those_of_a_boat_come_from_where_it_set_out(text, evidence, way):
    told = row(text, evidence)
    assert (told["origin"], told["destination"]) == way


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Lebanon hosts 938,000 refugees, down from a peak of nearly 1.2 million in 2013.", "938,000", "2015-05-20"),
        ("Jordan hosts 938,000 refugees, up from a low of just over 600,000 in May 2013.", "938,000", "2015-05-20"),
        ("Chad hosts 90,000 refugees, who are to be moved inland in July.", "90,000", "2015-05-20"),
        ("About 20,000 refugees live at Dadaab in Kenya, opened in January 1991 on flat land.", "About 20,000",
         "2015-05-20"),
        ("Over 5,000 refugees live in Lebanon with cards from the agency, which has been shut out since August 2013.",
         "Over 5,000", "2015-05-20"),
        ("Some 900 refugees live in Goma, a town whose people had fled before August 2013.", "Some 900", "2015-05-20"),
        ("In April Chad deported 400 refugees to Sudan. It took in 900 refugees over the same weeks.", "900",
         "2015-04"),
        # The date is the count's own.
        ("The camp at Dadaab, opened in 1991, held 20,000 refugees in May 2013.", "20,000", "2013-05"),
    ],
)  # fmt: skip
def test_the_date_of_something_else_is_none_of_a_count(text, evidence, when):
    assert row(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "Some 4,000 people have crossed the river from La Playa, in Venezuela's Tachira state, to the Colombian "
            "town of Villa.",
            "Some 4,000",
            ("Venezuela", "Colombia"),
        ),
        ("Some 700 refugees fled from Tandera, in northern Mali, to Niger.", "Some 700", ("Mali", "Niger")),
    ],
)
def test_the_country_that_follows_a_place_is_that_of_the_place(text, evidence, way):
    told = row(text, evidence)
    assert (told["origin"], told["destination"]) == way
