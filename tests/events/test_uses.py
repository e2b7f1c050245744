"""Which uses of a verb and which nouns tell a happening, by the guide of the gold."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
DOUBTFUL = 0.3  # what is judged below tells nothing, or too little to be shown


def rows(text):
    return [row for row in rows_as_judged(text, published=DAY)["events"] if row["confidence"] >= DOUBTFUL]


def heads(text):
    return [row["head"] for row in rows(text)]


def event(text, head):
    (row,) = [row for row in rows(text) if row["head"] == head]
    return row


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the plan in May.",
        "The minister promised a new camp on Monday.",
        "Ten members called for a rule.",
        "The mayor complained of the noise.",
        "Nurses learned of it only on Friday.",
        "The queue has become plain.",
        "The town has become too dangerous.",
        "The paper named no date.",
        "The ferry was named in the report.",
        "The mayor could neither confirm nor deny it.",
        "The embassy declined to comment.",
        "The guide could not stop them.",
        "The survey found no one who knew.",
        "The office made it known in May.",
        "The board sat with the Commission to Help Miners.",
        "The sum amounted to ten dollars.",
        "It keeps still, and they do not often find a roof.",
        "The camp has had nine guests since the year began.",
        "The ban holds as a new month opens.",
        "Three weeks passed.",
    ],
)
def test_sayings_states_and_what_can_be_tell_no_happening(text):
    assert heads(text) == []


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("She became leader of the party in May.", "became"),
        ("The bill became law in May.", "became"),
        ("The school began in May.", "began"),
        ("The night camp opened in May.", "opened"),
        ("Peru named her its envoy to Chad as well in May.", "named"),
        ("Chad has recognised them as refugees.", "recognised"),
        ("Ten families were admitted to Peru in May.", "admitted"),
        ("A third was rejected for having served in the army.", "rejected"),
        ("The prisoner was let out on Monday.", "let"),
        ("The court ordered the port shut on Monday.", "ordered"),
        ("Peru refused them entry on Monday.", "refused"),
    ],
)
def test_a_deed_is_told_though_another_use_of_its_verb_is_none(text, head):
    assert head in heads(text)


@pytest.mark.parametrize(
    ("text", "governing", "deed"),
    [
        ("The guards tried to hold them back.", "tried", "hold"),
        ("Families began to arrive in May.", "began", "arrive"),
        ("The men were made to cross the river.", "made", "cross"),
        ("Peru refused to take the boat in.", "refused", "take"),
        ("Chad let the ten men go in June.", "let", "go"),
    ],
)
def test_the_deed_is_the_row_and_not_the_verb_that_leads_to_it(text, governing, deed):
    assert deed in heads(text)
    assert governing not in heads(text)


def test_what_is_let_happen_has_its_own_doer_and_the_day_of_the_letting():
    row = event("In January Chad let 26 more go.", "go")
    assert (row["who"], row["day_from"], row["factuality"]) == ("26 more", date(2015, 1, 1), "happened")


def test_talks_that_begin_are_told_by_their_verb():
    assert heads("The fire began on Monday.") == ["began"]


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Nurses saw ten children cross the river by day.", "cross", "ten children"),
        ("The group asked that Peru free the men.", "free", "Peru"),
        ("They looked in vain for somebody to take them in.", "take", "somebody"),
    ],
)
def test_a_bare_verb_or_one_behind_for_has_its_own_doer(text, head, who):
    assert event(text, head)["who"] == who


def test_what_is_asked_for_is_open():
    assert event("The group asked that Peru free the men.", "free")["factuality"] == "hypothetical"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Rebels seize a port in Chad\n\nLAGOS, March 4 -- It was dark.", "seize"),
        ("Two more go over wall to embassy\n\nLAGOS, March 4 -- It was dark.", "go"),
    ],
)
def test_a_headline_tells_in_the_present_of_several(text, head):
    assert head in heads(text)


def test_a_noun_in_a_headline_is_no_verb():
    assert heads("Refugees march song of May\n\nLAGOS, March 4 -- It was dark.") == []


def test_the_day_of_a_call_is_not_that_of_what_was_called_for():
    shown = [row for row in rows("Ten members called for the meeting by letter on Monday.") if row["confidence"] > 0.35]
    assert shown == []


def test_a_headline_has_the_day_of_the_lead():
    text = "Ten die off Lagos\n\nLAGOS, March 5 -- Ten men died on Tuesday when a boat sank."
    assert [row["day_from"] for row in rows(text) if row["head"] in ("die", "died")] == [date(2015, 3, 3)] * 2


def test_a_lead_of_another_happening_gives_a_headline_no_day():
    text = "Ten die off Lagos\n\nLAGOS, March 5 -- Ten men were on the shore on Tuesday."
    assert event(text, "die")["day_from"] is None


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("It deals with the killing of four villagers.", "killing", "four villagers"),
        ("Nothing is known of their return.", "return", "their"),
        ("They live in fear after Peru's expulsion of the miners.", "expulsion", "Peru"),
    ],
)
def test_a_noun_tells_a_deed_where_its_words_say_whose(text, head, who):
    assert event(text, head)["who"] == who


@pytest.mark.parametrize(
    "text",
    [
        "It is a matter of life and death.",
        "The Landing Committee is in Lima.",
        "The return ticket is here.",
        "They are in an arrest cell.",
    ],
)
def test_a_noun_that_says_nothing_of_whom_tells_no_deed(text):
    assert heads(text) == []


def test_a_noun_that_its_verb_tells_is_no_second_row():
    assert heads("The men made their escape on Monday.") == ["made"]


def test_some_who_stand_alone_are_the_subject():
    assert event("Some protested and were held.", "protested")["who"] == "Some"
    assert event("Several of the eleven protested and left.", "protested")["who"] == "Several of the eleven"


def test_a_determiner_before_a_participle_and_its_noun_is_no_subject():
    assert "wounded" not in heads("Some wounded men are there.")


def test_those_of_a_number_are_those_that_it_counted_before():
    text = "Eleven miners from Chad left Lima in May. Those eleven reached Peru in June."
    assert event(text, "reached")["who"] == "Eleven miners"


def test_a_number_that_counts_two_things_names_neither():
    text = "Ten miners left Lima. Ten trucks left Lagos. The ten reached Peru in June."
    assert event(text, "reached")["who"] == "The ten"


@pytest.mark.parametrize(
    ("text", "head", "where"),
    [
        ("The boat drifted across the sea border in May.", "drifted", "sea border"),
        ("A man was shot opposite the town.", "shot", "town"),
        ("Peru sent the ten men home.", "sent", "home"),
        ("They reached the far shore.", "reached", "far shore"),
        ("They were found in the district of Lima.", "found", "Lima"),
        ("Police in Peru found ten men in a house.", "found", "house"),
        ("They left Peru for Chad.", "left", "Chad"),
        ("They made their way through Chad to Peru.", "made", "Peru"),
        ("The group protested to Lima by letter.", "protested", None),
        ("They were held in the school holidays.", "held", None),
        ("They died in the war.", "died", None),
    ],
)
def test_a_place_needs_no_name(text, head, where):
    assert event(text, head)["where"] == where


def test_a_headline_that_compares_with_a_year_is_not_of_that_time():
    text = "Biggest influx of miners since 2012 strains aid\n\nLIMA, March 4 -- It was dark."
    assert all(row["day_from"] is None for row in rows(text))


def test_a_budget_year_is_told_whole():
    assert event("Nine men were admitted to Peru in the budget year 2006.", "admitted")["what"].endswith("year 2006")


def test_those_joined_by_and_were_both_recognised():
    assert event("A nurse and her son, recognised as refugees in May, are in Lima.", "recognised")["who"] == (
        "A nurse and her son"
    )


def test_a_progressive_goes_on_behind_and():
    assert event("Guards are beating and robbing families.", "robbing")["rule"] == "progressive_verb"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hall was built to house 300 pupils.", ["built"]),
        ("You have to be fit to climb.", []),
        ("A survey of miners concluded that ten had drowned.", ["drowned"]),
        ("The talks concluded on Monday.", ["concluded"]),
        ("Soldiers had to be paid to leave.", ["paid", "leave"]),
        ("Shops burned in ten days of fighting.", ["burned", "fighting"]),
        ("They spoke of the last days of fighting.", []),
    ],
)
def test_what_a_thing_is_made_for_and_what_anybody_must_be_is_no_deed(text, told):
    assert heads(text) == told


@pytest.mark.parametrize(
    ("text", "who", "factuality"),
    [
        ("Her father drowned in May. So did both her brothers, a month later.", "both her brothers", "happened"),
        ("Ten miners fled, and so did the guards.", "the guards", "happened"),
        ("Ten miners left. Nor did the guards of the mine.", "the guards of the mine", "denied"),
    ],
)
def test_so_did_stands_for_a_deed_of_those_behind_it(text, who, factuality):
    row = event(text, "did")
    assert (row["who"], row["factuality"]) == (who, factuality)


@pytest.mark.parametrize("opening", ["Do not", "Don't"])
def test_a_command_not_to_is_left_open(opening):
    assert event(f'The embassy warned: "{opening} travel to the coast."', "travel")["factuality"] == "hypothetical"
    assert event("Many do not travel to Lima this week.", "travel")["factuality"] == "denied"


@pytest.mark.parametrize(
    ("text", "head", "who", "factuality"),
    [
        ("The families were poor. They'd paid the smuggler in May.", "paid", "The families", "happened"),
        ("The families were poor. They'd sell the farm if they could.", "sell", "The families", "hypothetical"),
        ("You'd moved the boxes before the guards came.", "moved", "You", "happened"),
    ],
)
def test_a_shortened_had_is_told_from_would_by_its_verb(text, head, who, factuality):
    row = event(text, head)
    assert (row["who"], row["factuality"]) == (who, factuality)


def test_a_number_of_deeds_may_have_its_time_behind_up():
    assert "removals" in heads("Lawyers counted 24 removals up to now.")
