"""Of whom a clause speaks, however far its subject stands from its verb."""

from datetime import date

import pytest

from crossings import extract_article

DAY = date(2015, 3, 5)


def events(text):
    return {row["head"]: row for row in extract_article(text, published=DAY)["events"]}


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("More than half of the 50 men who fled Kola have gone home.", "fled", "the 50 men"),
        ("Two buses carrying families who had been turned away were stopped.", "turned", "families"),
        ("A court ordered the release of six guards who were convicted of theft.", "convicted", "six guards"),
        ("A group of ten men who fled was caught.", "fled", "A group of ten men"),
        ("A ferry that left Lima before dawn with ten people aboard capsized.", "capsized", "A ferry"),
    ],
)
def test_a_relative_clause_speaks_of_those_beside_it(text, head, who):
    assert events(text)[head]["who"] == who


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("The group that says it speaks for the miners has called a strike for Monday.", "called", "The group"),
        ("The council, which says it has 40 members, voted on Monday to leave.", "voted", "The council"),
        ("The agency, which runs the camp, says the wells went dry in May.", "went", "the wells"),
        ("Ada Bello, who leads the board, gives coats to ten men.", "gives", "Ada Bello"),
        ("Ada Bello came. Bello, 52, is no stranger. In 2013 she won a prize.", "won", "Ada Bello"),
        ("Ada Bello came. She spoke. Bello left. In May he was held.", "held", "he"),
        ("Ten men were held. The group says that six are nurses. They came in May.", "came", "Ten men"),
    ],
)
def test_what_a_subject_says_of_itself_parts_it_from_its_verb(text, head, who):
    assert events(text)[head]["who"] == who


def test_they_behind_what_is_theirs_are_still_its_owners():
    text = "Three families came. Their heads had been preparing the way since May. They were met at sea."
    assert events(text)["met"]["who"] == "Three families"


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("A sailor who was caught in a port with families about to leave by boat was freed.", "freed", "A sailor"),
        (
            "Dozens of miners who hoped to sail for Peru and Chad in boats were arrested.",
            "arrested",
            "Dozens of miners",
        ),
        ("The third of them, a nurse who brought her two sons, arrived on Monday.", "arrived", "The third of them"),
        ("A clerk who had gone without food for more than a week collapsed.", "collapsed", "A clerk"),
        ("Guards who fled and reached Peru were sent home.", "sent", "Guards"),
        ("Guards who fled and reached Peru were sent home.", "reached", "Guards"),
        ("He said that a man who was arrested in Chad died.", "died", "a man"),
        ("Seven men, six weeks after they had crossed the river, flew home.", "flew", "Seven men"),
        ("Ten villagers, two children and an old man among them, fled to Peru.", "fled", "Ten villagers"),
        ("The first plane, a small jet, landed on a field.", "landed", "The first plane"),
        ("Ten people who said they were sailors walked into a school.", "walked", "Ten people"),
        ("Ten people thought to be sailors climbed into a school.", "climbed", "Ten people"),
        ("The total since the war fell to ten.", "fell", "The total"),
        ("A team on Peru since 2014 found ten graves.", "found", "A team on Peru"),
        ("Three years after the war ended, families fled.", "ended", "the war"),
        ("Three years after the war ended, families fled.", "fled", "families"),
        ("Soldiers and police arrested the men.", "arrested", "Soldiers and police"),
        ("A woman and a child who were met in the hills wept.", "met", "A woman and a child"),
        ("The arrest of A. Smith, who was charged with theft, was told.", "charged", "A. Smith"),
        ("Peru, Chad and Mali on Friday joined the club at a ceremony held here.", "joined", "Peru, Chad and Mali"),
        ("Guards saw a boat whose crew fled.", "fled", "a boat's crew"),
        ("A school in Lima that was opened in 2006 is full.", "opened", "A school in Lima"),
        ("Five days after they had left it sank.", "sank", "it"),
        ("Some of them, he said, were caught.", "caught", "Some of them"),
        ("Men who fled were caught, a paper reported.", "caught", "Men"),
        ("Thousands -- many of them boys -- fled.", "fled", "Thousands"),
        ("Writing from Peru, a nurse asked for help and left.", "left", "a nurse"),
    ],
)
def test_a_subject_is_found_across_what_parts_it_from_its_verb(text, head, who):
    assert events(text)[head]["who"] == who


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Since the war about 5,000 villagers have fled.", "fled", "about 5,000 villagers"),
        ("On May 8 and 9 three more sailors left the port.", "left", "three more sailors"),
        ("On the night of Oct. 9 about 600 people were deported.", "deported", "about 600 people"),
        ("From the truce of 1953 to the end of 1989 the ministry evacuated ten people.", "evacuated", "the ministry"),
        ("On 25 and 26 May two boats arrived.", "arrived", "two boats"),
        ("Between January and March they left.", "left", "they"),
        ("In that regard, Peru will help them.", "help", "Peru"),
        ("Of 17 miners who fled, five were caught.", "caught", "five"),
        ("That year 229 people arrived.", "arrived", "229 people"),
        ("After two weeks in the consulate Smith was flown to Peru.", "flown", "Smith"),
        ("Four days after the crossing another sailor fled.", "fled", "another sailor"),
        ("The army on Thursday arrested ten men.", "arrested", "The army"),
    ],
)
def test_a_leading_phrase_without_a_comma_is_no_part_of_the_subject(text, head, who):
    assert events(text)[head]["who"] == who


def test_the_object_of_an_order_is_who_is_to_act():
    assert events("The court ordered the guards to free the men.")["free"]["who"] == "the guards"


def test_and_behind_a_clause_between_commas_goes_on_with_the_main_clause():
    assert events("Police arrested the men, who had fled Chad, and sent them home.")["sent"]["who"] == "Police"


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Ten miners fled to Chad. They were caught at the border.", "caught", "Ten miners"),
        ("The envoy saw his aides. He left Peru on Monday.", "left", "The envoy"),
        ("The envoy saw her aides. He left Peru on Monday.", "left", "He"),
        ("Peru said that it had reopened the road.", "reopened", "Peru"),
        ("Peru shut its border. It opened in May.", "opened", "It"),
        ("The voyage took six days. It ended in May.", "ended", "The voyage"),
        ("A pilot left in May. He was ill. He said little. He slept. He died in June.", "died", "A pilot"),
        ("Ten miners fled. Police caught them. They were sent home.", "sent", "Ten miners"),
        ("Police said they had crossed the river.", "crossed", "they"),
        ("The road was empty. They left.", "left", "They"),
        (
            "Ten miners fled Peru. A couple with two sons did so, too. They sailed in May.",
            "sailed",
            "A couple with two sons",
        ),
        ("Nine miners fled. Three boys are in the party. They sailed in May.", "sailed", "Nine miners"),
        ("Nine miners fled. Clams and oysters were what they sought. They sailed in May.", "sailed", "Nine miners"),
    ],
)
def test_a_pronoun_is_the_nearest_subject_that_fits_or_stays(text, head, who):
    assert events(text)[head]["who"] == who


def test_not_before_a_subject_denies():
    assert events("Not one came to the buses.")["came"]["factuality"] == "denied"


def test_to_put_a_number_at_something_only_reports():
    assert "put" not in events("A rapporteur put the dead at about a thousand.")
    assert "put" in events("They put the men on a plane.")


def test_i_in_a_quotation_is_its_speaker():
    assert events('"I left the camp in May," A. Smith said.')["left"]["who"] == "A. Smith"


def test_a_verb_that_always_has_an_object_and_has_none_is_a_participle():
    found = events("Families held in Chad were deported.")
    assert (found["held"]["rule"], found["deported"]["who"]) == ("participle_after_noun", "Families")
    assert events("Police arrested on Monday three men.")["arrested"]["rule"] == "past_verb"


def test_a_number_behind_about_or_over_is_an_object():
    assert events("Fishermen rescued over 700 men.")["rescued"]["rule"] == "past_verb"
    assert events("Police arrested about 50 men.")["arrested"]["rule"] == "past_verb"


def test_what_came_of_an_event_is_an_event_too():
    row = events("Rebels attacked the town on Monday, killing ten people.")["killing"]
    assert (row["who"], row["rule"], row["day_from"]) == ("Rebels", "result_in_ing", date(2015, 3, 2))


def test_a_verb_behind_and_shares_the_auxiliary():
    row = events("The men were caught and deported.")["deported"]
    assert (row["rule"], row["what"]) == ("passive_verb", "The men were … deported")


@pytest.mark.parametrize(
    "text", ["They would so like this.", "Peace will thereby last.", "It used good will from Peru."]
)
def test_a_small_word_behind_an_auxiliary_is_no_verb(text):
    assert not {"so", "thereby", "from"} & events(text).keys()


def test_any_leaves_it_open_and_to_be_plans():
    assert events("It took years before any court freed them.")["freed"]["factuality"] == "hypothetical"
    assert events("The law is to be signed on Friday.")["signed"]["factuality"] == "planned"


def test_an_attitude_and_a_noun_behind_do_are_no_events():
    assert not {"pleased", "everything"} & events("They were pleased and did everything.").keys()


def test_a_participle_before_a_noun_behind_a_verb_or_or_is_an_adjective():
    assert not {"rented", "forced"} & events("Police raided rented rooms. It was slavery or forced marriage.").keys()


def test_a_part_of_their_group_is_not_they():
    text = "Nine sailors left Peru. Four of their company are not going. They had set out on Monday."
    (row,) = [row for row in extract_article(text, published=date(2015, 3, 5))["events"] if row["head"] == "set"]
    assert row["who"] == "Nine sailors"


def test_what_a_report_brings_with_it_was_not_done_by_whoever_reports():
    text = "Ten men crossed on Sunday, the guards said, bringing to 20 the number who have come."
    assert set(events(text)) == {"crossed", "come"}


def test_who_is_told_of_in_an_aside_is_not_the_subject():
    text = "Seven sailors, including a two-year-old girl, arrived in Lima on Tuesday, an activist said."
    assert events(text)["arrived"]["who"] == "Seven sailors"


def test_a_body_with_its_acronym_only_says_what_happened():
    told = events("The refugee agency (OCA) says a boy died in the camp on Monday.")
    assert {head: row["who"] for head, row in told.items()} == {"died": "a boy"}


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Guards questioned Ada Bello, a nurse who left Mopti in May.", "left", "Ada Bello"),
        ("The list was kept by Ada Bello, a nurse whose clinic burned in May.", "burned", "a nurse's clinic"),
        ("Guards questioned a miner in Gao, a man who left Mopti in May.", "left", "a man"),
        ("Fewer than one in a hundred of those held at the port was freed in May.", "held", "those"),
        ('The mayor told reporters that police had "removed" ten miners.', "removed", "police"),
    ],
)
def test_a_description_and_a_share_are_of_those_they_describe(text, head, who):
    assert events(text)[head]["who"] == who


def test_what_stands_between_a_name_and_its_relative_clause_is_left_out():
    text = "Guards questioned Ada Bello, a nurse who left Mopti in May."
    assert events(text)["left"]["what"] == "Ada Bello … left Mopti"
