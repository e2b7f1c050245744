"""Which date says when a clause was, and where it was."""

from datetime import date

import pytest

from crossings import extract_article

DAY = date(2015, 3, 5)


def event(text, head):
    (row,) = [row for row in extract_article(text, published=DAY)["events"] if row["head"] == head]
    return row


def test_a_day_behind_what_a_thing_is_used_for_is_the_verbs():
    assert event("Shells hit a school used as a shelter on Monday.", "hit")["day_from"] == date(2015, 3, 2)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("A law of 2004 changed the camp.", "changed"),
        ("Ten men have reached Peru, nearly four of them last year.", "reached"),
        ("At the end of last year 3,400 people had come to Peru.", "come"),
        ("The camp cut the ration to $10 and, in January, to $8.", "cut"),
        ("Arrivals had risen before this week.", "risen"),
        ("Arrivals fell to 85, from 93 a year earlier.", "fell"),
        ("Ten men came, against nearly 50 in the whole of 2013.", "came"),
        ("Officials said on Monday they would go.", "go"),
        ("Following a riot in May, they left.", "left"),
        ("In March people who had fled went home.", "fled"),
        ("The figures for January rose.", "rose"),
        ("They left because of a fire in May.", "left"),
        ("Ten men had been killed up to last Thursday.", "killed"),
        ("All who stood on the pier on Monday have been saved.", "saved"),
        ("On Tuesday, ten days after he had walked into the camp, it rained.", "walked"),
    ],
)
def test_a_date_of_another_noun_or_number_does_not_say_when(text, head):
    assert event(text, head)["day_from"] is None


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("In March people who had fled went home.", "went"),
        ("The attack was launched in March by a group named Dawn.", "launched"),
        ("The case became public in March.", "became"),
        ("On Tuesday, if the army agrees, the men will go home.", "go"),
    ],
)
def test_a_date_says_when_the_verb_that_it_belongs_to_was(text, head):
    assert event(text, head)["day_from"].month == 3


@pytest.mark.parametrize(
    ("text", "head", "first", "last"),
    [
        ("Ten men have never left Peru since their arrest on Monday.", "left", date(2015, 3, 2), None),
        ("No envoy has come since the first one in Lima in 2012.", "come", date(2012, 1, 1), None),
        ("Two boats were stopped, one on Monday, the other on Tuesday.", "stopped", date(2015, 3, 2), date(2015, 3, 3)),
        ("The talks will run from Friday to Sunday.", "run", date(2015, 3, 6), date(2015, 3, 8)),
        ("The talks will begin Friday to Sunday.", "begin", date(2015, 3, 6), date(2015, 3, 8)),
    ],
)
def test_two_days_are_a_span_of_days(text, head, first, last):
    row = event(text, head)
    assert (row["day_from"], row["day_to"]) == (first, last)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A ferry with ten aboard has sunk off Peru. The accident happened on Monday.", date(2015, 3, 2)),
        ("A ferry with ten aboard has sunk off Peru. The attack happened on Monday.", None),
        ("A ferry has sunk. It rained. It snowed. It blew. The accident happened on Monday.", None),
    ],
)
def test_a_later_sentence_that_says_when_it_happened_dates_an_event(text, day):
    assert event(text, "sunk")["day_from"] == day


def test_where_the_clause_before_was_is_not_where_this_one_was():
    assert (
        event("The first set foot in Peru late in May 2009, and the stream dried up in July.", "dried")["where"] is None
    )


def test_what_a_paper_did_about_its_own_dispatch_is_no_event():
    rows = extract_article("Andes Wire printed a wrong day on Monday.", published=DAY, source="Andes Wire")["events"]
    assert rows == []


def test_what_was_counted_since_a_time_by_another_ends_with_it():
    row = event("More than 400 had come to Peru since 2009 by last November.", "come")
    assert (row["day_from"], row["day_to"]) == (date(2009, 1, 1), date(2014, 11, 30))


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Ten left in 2001. In 2003 guards would catch them at sea.", "happened"),
        ("Ten left in 2001. Guards would later catch them in 2003.", "happened"),
        ("In 2003 guards would catch them at sea, if they sailed.", "hypothetical"),
        ("The pact would catch them in the last year.", "hypothetical"),
    ],
)
def test_what_would_be_at_a_time_now_past_came_later_unless_a_condition_stands_by_it(text, factuality):
    assert event(text, "catch")["factuality"] == factuality


def test_a_year_that_ended_on_a_day_is_a_time_and_no_event():
    heads = [row["head"] for row in extract_article("In the year ended June 30 ten came.", published=DAY)["events"]]
    assert "ended" not in heads


def test_a_part_of_a_time_says_when():
    assert event("They fled in the summer of 2003.", "fled")["day_from"].year == 2003


def test_a_span_of_days_says_when():
    assert event("The search ran from 13 to 20 November.", "ran")["day_from"] == date(2014, 11, 13)


def test_the_day_of_what_was_voted_is_that_of_the_vote():
    assert event("They voted to open the road on March 2.", "voted")["day_from"] == date(2015, 3, 2)


@pytest.mark.parametrize(
    ("text", "head", "where"),
    [
        ("The boat reached Peru.", "reached", "Peru"),
        ("The ferry sank off Peru.", "sank", "Peru"),
        ("The envoy praised Peru and left.", "left", None),
        ("They left the Peru embassy in Chad on Monday.", "left", "Peru embassy in Chad"),
        ("They walked into Peru's embassy in Chad.", "walked", "Peru's embassy in Chad"),
        ("Arrivals from Peru fell.", "fell", None),
        ("His uncle died in the Peru War.", "died", None),
        ("Three boats sank off Peru Nueva on Monday.", "sank", "Peru Nueva"),
        ("Police in Peru arrested ten men.", "arrested", "Peru"),
        ("Ten men were stopped on a bus, near Lima, by one account.", "stopped", "Lima"),
        ("Ten came from Peru to Chad.", "came", "Chad"),
        ("Ten came from Peru on Monday.", "came", "Peru"),
        ("Ten fled from Lagos in Nigeria on Monday.", "fled", "Lagos"),
        ("Ten men were deported from Lagos in Nigeria.", "deported", "Lagos"),
        ("South Sudan is poor. Ten men fled to the South in May.", "fled", "South Sudan"),
        ("LIMA, March 4 (Crossings) -- Ten men went into the embassy here on Monday.", "went", "Lima"),
        ("LIMA, March 4 (Crossings) -- Ten men went into hiding on Monday.", "went", None),
    ],
)
def test_where_is_what_the_clause_names_and_here_is_the_dateline(text, head, where):
    assert event(text, head)["where"] == where


def test_a_day_behind_what_came_before_is_that_happenings():
    text = "The mourning that followed the death of Ada Bello on Dec. 17, 2011, is over."
    assert event(text, "followed")["day_from"] is None
    assert event(text, "death")["day_from"] == date(2011, 12, 17)


def test_what_followed_on_a_day_was_then():
    assert event("A second raid followed on Monday.", "followed")["day_from"] == date(2015, 3, 2)


@pytest.mark.parametrize(
    ("text", "head", "days"),
    [
        ("Two planes brought the group on Monday and Tuesday.", "brought", (date(2015, 3, 2), date(2015, 3, 3))),
        ("In January and February they entered Peru.", "entered", (date(2015, 1, 1), date(2015, 2, 28))),
        ("They met on Jan. 5 and Feb. 7.", "met", (date(2015, 1, 5), date(2015, 1, 5))),
    ],
)
def test_two_days_or_months_in_a_row_are_one_time(text, head, days):
    row = event(text, head)
    assert (row["day_from"], row["day_to"]) == days


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Peru jailed an officer for taking ten men who were flown to Lima this week.", "jailed"),
        ("The second round, for families from Peru, is set for Friday.", "set"),
        ("Nobody of such rank has come since the envoy in Lima.", "come"),
    ],
)
def test_where_those_spoken_of_are_or_come_from_is_not_where_it_was(text, head):
    assert event(text, head)["where"] is None


@pytest.mark.parametrize(
    ("text", "head", "where"),
    [
        ("A boat with Syrians turned over off southern Crete on Monday.", "turned", "southern Crete"),
        ("A boat turned over off West Sumatra on Monday.", "turned", "West Sumatra"),
        ("The army attacked a camp in northern Chad.", "attacked", "northern Chad"),
        ("Three boats put 418 Syrians ashore on Lampedusa on Monday.", "put", "Lampedusa"),
        ("The men sailed west on Monday.", "sailed", None),
        ("Ten Syrians left on Monday with northern winds.", "left", None),
        ("They went ashore on Monday.", "went", "ashore"),
    ],
)
def test_a_place_may_be_told_with_its_quarter_of_the_compass_or_as_a_shore(text, head, where):
    assert event(text, head)["where"] == where
