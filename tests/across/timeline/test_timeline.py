"""Which mentions become one row of the timeline, and what the row says of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings.across import timeline
from crossings.schemas import table, validate

EMPTY_DATES = table("dates")


def mention(number, head="arrested", who="the fishermen", where="Peru", first=date(2015, 3, 2), last=None, **other):
    return {
        "event_id": f"e{number}", "article_id": f"a{number}", "head": head, "who": who, "where": where,
        "what": f"{who} were {head} in {where}", "day_from": first, "day_to": last or first, "date_id": f"d{number}",
        "factuality": "happened", "confidence": 0.8, **other,
    }  # fmt: skip


def rows(*mentions, dates=EMPTY_DATES, articles=None):
    return timeline(table("events", mentions), dates, articles).to_dict("records")


def raid(number, what, who="police", where="Lima", **other):
    return mention(number, head=what.split()[1], who=who, where=where, what=what, **other)


WHOLE_MARCH = {"first": date(2015, 3, 1), "last": date(2015, 3, 31)}
WHOLE_YEAR = {"first": date(2015, 1, 1), "last": date(2015, 12, 31)}
FOUND_212 = "police raided a house in Lima and found 212 migrants"
SEIZED_198_AND_21 = "officers seized 198 migrants and 21 others in a house in Lima"


def test_two_articles_that_tell_one_happening_are_one_row():
    (row,) = rows(mention(1), mention(2))
    assert (row["event_ids"], row["article_ids"], row["differs"]) == (["e1", "e2"], ["a1", "a2"], "none")


def test_a_verb_and_a_noun_of_one_kind_are_joined():
    assert len(rows(mention(1), mention(2, head="detention"))) == 1


def test_other_people_at_another_place_are_another_event():
    assert len(rows(mention(1), mention(2, who="two smugglers", where="Chad"))) == 2


def test_another_kind_of_happening_is_another_event():
    assert len(rows(mention(1), mention(2, head="released"))) == 2


def test_days_far_apart_are_two_events():
    assert len(rows(mention(1), mention(2, first=date(2015, 3, 9)))) == 2


def test_what_happened_is_not_joined_with_what_was_denied():
    assert len(rows(mention(1), mention(2, factuality="denied"))) == 2


def test_a_day_is_joined_with_its_month_and_gives_the_time():
    whole = mention(2, first=date(2015, 3, 1), last=date(2015, 3, 31))
    (row,) = rows(whole, mention(1))
    assert (row["day_from"], row["day_to"]) == (date(2015, 3, 2), date(2015, 3, 2))


def test_days_one_apart_are_joined_over_the_end_of_a_month_and_differ():
    (row,) = rows(mention(1, first=date(2015, 3, 31)), mention(2, first=date(2015, 4, 1)))
    assert row["differs"] == "day"


def test_counts_that_disagree_are_told():
    (row,) = rows(mention(1, what="12 fishermen were arrested"), mention(2, what="15 fishermen were arrested"))
    assert row["differs"] == "count"


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("Police found 175 migrants, or 185 by another count, in a house in Lima.", "count"),
        (
            "Police found 175 migrants in Lima. An official puts their number at about 120; a group had counted 175.",
            "count",
        ),
        ("Police found 175 migrants, or so they say, in Lima. They put the toll of a fire at nine.", "none"),
    ],
)
def test_a_count_that_an_article_sets_beside_its_own_is_told(text, differs):
    told = raid(1, "police found 175 migrants", sentence_start=0, sentence_end=text.index(" Lima") + len(" Lima."))
    (row,) = rows(told, articles=table("articles", [{"article_id": "a1", "text": text}]))
    assert row["differs"] == differs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("broke", "a fire", "a fire broke out in the camp"), ("raged", "a fire", "a fire raged in the camp")),
        (("started", "the fast", "the fast started"), ("stopped", "ten migrants", "ten migrants stopped eating")),
        (("begun", "their voyage", "their voyage had begun"), ("put", "ten boys", "ten boys put to sea")),
        (
            ("became", "the Shelter Act", "the Shelter Act became law"),
            ("passed", "a law", "a law on shelter was passed"),
        ),
    ],
)
def test_what_begins_is_known_by_its_noun(one, other):
    told = (mention(n, head, who, None, what=what) for n, (head, who, what) in enumerate((one, other), start=1))
    assert len(rows(*told)) == 1


def test_the_day_on_which_a_thing_closes_is_the_last_of_its_days():
    span = {"first": date(2015, 3, 2), "last": date(2015, 3, 4)}
    held = mention(1, "set", "the second Lima round", "Lima", what="the second Lima round of reunions is set", **span)
    closes = mention(
        2, "closes", "the second Lima round", "Lima", date(2015, 3, 4), what="the second Lima round of reunions closes"
    )
    (row,) = rows(held, closes)
    assert (row["day_from"], row["day_to"]) == (span["first"], span["last"])


def test_a_total_over_years_stands_behind_what_happened_on_a_day():
    span = {"first": date(1998, 1, 1), "last": date(2015, 3, 2)}
    since = mention(1, "come", "400 men", "Peru", what="400 men have come to Peru since 1998", **span)
    dates = table("dates", [{"date_id": "d1", "day_to": date(1998, 12, 31), "precision": "year"}])
    total, landed = rows(since, mention(2, "landed", "ten boys", "Chad", what="ten boys landed in Chad"), dates=dates)
    assert total["prominence"] < landed["prominence"] / 1.5


def test_the_two_ends_of_one_move_are_no_two_places():
    let = mention(1, "flown", "468 people", "Chad", what="468 people were flown out of Chad")
    came = mention(2, "flown", "the 468 migrants", "Peru", what="the 468 migrants were flown to Peru")
    assert len(rows(let, came)) == 1


def test_one_of_several_that_another_article_counts_is_an_event_of_its_own():
    several = mention(1, head="landed", who="two trucks", what="two trucks landed the fishermen in Lima", where="Lima")
    other = {"head": "landed", "where": "Lima"}
    assert len(rows(several, mention(2, who="the truck", what="the truck landed the fishermen in Lima", **other))) == 1
    second = "the second truck landed the fishermen in Lima"
    assert len(rows(several, mention(2, who="the second truck", what=second, **other))) == 2


def test_one_raid_told_with_other_verbs_other_counts_and_its_parts_is_one_row():
    (row,) = rows(raid(1, FOUND_212), raid(2, SEIZED_198_AND_21, who="officers"))
    assert (row["event_ids"], row["differs"], row["what"]) == (["e1", "e2"], "count", "P" + FOUND_212[1:])


def test_one_raid_told_on_the_next_day_with_another_count_is_one_row_with_both_days():
    (row,) = rows(raid(1, FOUND_212), raid(2, SEIZED_198_AND_21, who="officers", first=date(2015, 3, 3)))
    assert (row["day_from"], row["day_to"], row["differs"]) == (date(2015, 3, 2), date(2015, 3, 3), "day and count")


@pytest.mark.parametrize("time", [WHOLE_MARCH, WHOLE_YEAR])
def test_one_raid_known_to_one_article_by_its_month_or_year_alone_is_one_row_on_its_day(time):
    (row,) = rows(raid(1, FOUND_212), raid(2, SEIZED_198_AND_21, who="officers", **time))
    assert (row["day_from"], row["day_to"]) == (date(2015, 3, 2), date(2015, 3, 2))


def test_a_year_and_a_day_are_not_joined_by_a_kind_and_a_country_alone():
    assert len(rows(raid(1, FOUND_212), raid(2, "police arrested 50 people in Peru", where="Peru", **WHOLE_YEAR))) == 2


def test_a_verb_a_noun_and_another_verb_with_numbers_in_words_tell_one_storming():
    embassy = {"where": "Nairobi"}
    (row,) = rows(
        mention(
            1, "ran", "34 Somalis", what="34 Somalis ran past guards into the French embassy in Nairobi", **embassy
        ),
        mention(2, "stormed", "about forty people", what="about forty people stormed the French embassy", **embassy),
    )
    assert row["differs"] == "count"


def test_two_raids_in_one_week_in_other_towns_are_two_events():
    farm = raid(2, "police raided a farm in Cusco and found 180 migrants", where="Cusco", first=date(2015, 3, 3))
    assert len(rows(raid(1, FOUND_212), farm)) == 2


def test_two_raids_in_one_week_and_town_that_one_article_tells_are_two_events():
    second = raid(2, "police raided a house in Lima and found 30 migrants", first=date(2015, 3, 3))
    assert len(rows(raid(1, FOUND_212), second | {"article_id": "a1"})) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("police arrested five bankers in Lima", "police arrested twelve fishermen in Lima"),
        ("police arrested Juan Flores in Lima", "police arrested Ana Ruiz in Lima"),
        ("police arrested a first group in Lima", "police arrested a second group in Lima"),
    ],
)
def test_two_arrests_on_one_day_in_one_town_of_other_people_are_two_events(one, other):
    assert len(rows(raid(1, one), raid(2, other))) == 2


def test_what_ends_is_not_what_begins():
    begins = mention(1, "began", "the fast", what="the fast of the fishermen began in Peru")
    ends = mention(2, "ended", "the fast", what="the fast of the fishermen ended in Peru", first=date(2015, 3, 3))
    assert len(rows(begins, ends)) == 2


def test_two_clauses_of_one_sentence_are_two_events():
    same = {"article_id": "a1", "sentence_start": 0, "date_id": "d1"}
    landed = mention(1, "landed", "the fishermen", what="the fishermen landed in Peru", **same)
    assert len(rows(landed, mention(2, what="the fishermen were arrested in Peru", **same))) == 2


def test_an_event_that_very_many_tell_is_one_row_and_does_not_drift_over_three_days():
    others = [
        raid(n, f"guards at Cusco number {n * 100}", "guards", "Cusco", first=date(2014, 1, 1) + timedelta(days=n))
        for n in range(100, 300)
    ]
    told = [mention(n, what="the fishermen of the Esperanza were arrested in Peru") for n in range(1, 15)]
    told += [
        told[0] | {"event_id": f"e{n}", "article_id": f"a{n}", "day_from": day, "day_to": day}
        for n, day in ((20, date(2015, 3, 1)), (21, date(2015, 3, 3)))
    ]
    found = [row for row in rows(*told, *others) if "Esperanza" in row["what"]]
    assert sorted((len(row["event_ids"]), (row["day_to"] - row["day_from"]).days) for row in found) == [(1, 0), (15, 1)]


def test_two_deeds_of_one_man_in_one_article_are_two_events():
    crossed = mention(1, "crossed", "Juan Flores", "Peru", what="Juan Flores crossed the river in Peru")
    landed = mention(2, "reached", "Juan Flores", "Chile", what="Juan Flores reached Chile", **WHOLE_MARCH)
    assert len(rows(crossed, landed | {"article_id": "a1"})) == 2


def test_an_event_that_one_article_tells_twice_is_one_row():
    again = {"article_id": "a1", "what": "guards in Peru arrested the fishermen", "who": "guards", "sentence_start": 90}
    (row,) = rows(mention(1, sentence_start=0), mention(2, **again))
    assert (row["event_ids"], row["article_ids"]) == (["e1", "e2"], ["a1"])


def test_sentences_tell_whether_two_short_clauses_speak_of_one_event():
    texts = [
        "At dawn the rubber boat with forty Somalis, blown off course by the gale, left Berbera harbour.",
        "They had set out from Berbera in a rubber boat, forty Somalis in all, and met a gale.",
        "A truck left.",
    ]
    told = [
        mention(1, "left", None, None, what="left", sentence_start=0, sentence_end=len(texts[0])),
        mention(2, "set", "they", None, what="they had set out", sentence_start=0, sentence_end=len(texts[1])),
        mention(3, "left", None, None, what="left", sentence_start=0, sentence_end=len(texts[2])),
    ]
    articles = table("articles", [{"article_id": f"a{n}", "text": text} for n, text in enumerate(texts, start=1)])
    assert [row["event_ids"] for row in rows(*told, articles=articles)] in (
        [["e1", "e2"], ["e3"]],
        [["e3"], ["e1", "e2"]],
    )


def tied(kind):
    return table("articles", [{"article_id": "a1"}, {"article_id": "a2", "duplicate_of": "a1", "duplicate_kind": kind}])


def test_a_correction_of_a_day_is_joined_and_its_day_stands():
    wrong = mention(1, "opened", "the shelter", first=date(2015, 3, 2), what="the shelter opened in Peru")
    right = mention(2, "opened", "the shelter", first=date(2015, 6, 9), what="the shelter opened in Peru")
    (row,) = rows(wrong, right, articles=tied("correction").drop(columns="text"))
    assert (row["day_from"], row["day_to"], row["differs"]) == (date(2015, 6, 9), date(2015, 6, 9), "day")
    assert len(rows(wrong, right, articles=tied("update").drop(columns="text"))) == 2


def test_a_corrected_count_is_told_as_the_correction_has_it():
    wrong = mention(1, what="guards at the border of Peru arrested 12 fishermen at dawn", who="guards")
    right = mention(2, what="15 fishermen were arrested in Peru", who="15 fishermen")
    (row,) = rows(wrong, right, articles=tied("correction").drop(columns="text"))
    assert (row["what"], row["differs"]) == ("15 fishermen were arrested in Peru", "count")


def test_a_row_tells_its_event_by_the_clearest_clause_not_by_a_fragment():
    fragment = mention(1, who=None, where=None, what="arrested … the fishermen")
    (row,) = rows(fragment, mention(2), mention(3, what="were arrested in Peru"))
    assert row["what"] == "The fishermen were arrested in Peru"


def test_a_row_that_says_whom_stands_before_one_with_a_pronoun_alone():
    (row,) = rows(
        mention(1, what="police arrested them in the harbour of Lima", who="police"),
        mention(2, what="police arrested fishermen in Lima", who="police"),
    )
    assert row["what"] == "Police arrested fishermen in Lima"


LEFT = "the 27 fishermen left the harbour of Lima in a boat of wood for Peru"
RETURNED = "the 27 fishermen returned from Lima to Peru in a boat of wood at dawn"


@pytest.mark.parametrize(
    ("once", "most"),
    [
        (("left", LEFT + " on a fine day"), ("returned", RETURNED)),
        (("returned", RETURNED + " on a fine day"), ("left", LEFT)),
    ],
)
def test_a_row_is_told_with_the_verb_of_most_of_its_mentions(once, most):
    told = [once, most, most]
    (row,) = rows(*(mention(number, head, what=what) for number, (head, what) in enumerate(told)))
    assert row["what"] == "T" + most[1][1:]


def test_people_who_did_a_thing_are_told_as_a_clause():
    (row,) = rows(mention(1, head="reached", what="the people who reached Lima by boat", who="the people"))
    assert row["what"] == "People reached Lima by boat"


def test_a_clause_without_its_subject_gets_it():
    assert rows(mention(1, what="were arrested in Peru"))[0]["what"] == "The fishermen were arrested in Peru"


def test_a_row_that_more_articles_tell_and_a_clearer_one_are_more_prominent_and_a_copy_adds_nothing():
    (told_once,) = rows(mention(1))
    (told_twice,) = rows(mention(1), mention(2))
    (told_and_copied,) = rows(mention(1), mention(2), articles=tied("copy").drop(columns="text"))
    (unclear,) = rows(mention(1, head="noted", who=None, where=None, what="it was noted"))
    assert told_twice["prominence"] > told_once["prominence"] == told_and_copied["prominence"] > unclear["prominence"]


def test_a_number_that_is_part_of_a_date_is_no_count():
    (row,) = rows(mention(1, what="12 were arrested on March 2"), mention(2, what="12 were arrested"))
    assert row["differs"] == "none"


def test_an_event_within_the_clause_of_another_has_no_row_of_its_own():
    same = {"article_id": "a1", "date_id": "d1"}
    (row,) = rows(
        mention(1, head="began", what="she began her protest", who="she", **same),
        mention(2, head="protest", what="her protest", who=None, **same),
    )
    assert (row["what"], row["event_ids"]) == ("She began her protest", ["e1", "e2"])


def test_a_row_names_whom_a_pronoun_stands_for_and_begins_with_a_capital():
    assert rows(mention(1, what="they were arrested"))[0]["what"] == "The fishermen were arrested"
    assert rows(mention(1, what="they were arrested", who="they"))[0]["what"] == "They were arrested"


def test_doubtful_and_undated_events_are_left_out():
    assert rows(mention(1, confidence=0.4), mention(2) | {"day_from": None, "day_to": None}) == []


def test_rows_stand_in_the_order_of_their_days():
    found = rows(mention(1, first=date(2016, 1, 1)), mention(2, first=date(2014, 1, 1)))
    assert [row["event_ids"] for row in found] == [["e2"], ["e1"]]


def test_the_precision_is_that_of_the_date():
    dates = table("dates", [{"date_id": "d1", "precision": "day"}])
    assert rows(mention(1), dates=dates)[0]["precision"] == "day"


def test_no_events_make_an_empty_timeline():
    assert len(validate("timeline", timeline(table("events"), EMPTY_DATES))) == 0


MENTIONS = st.lists(
    st.tuples(
        st.sampled_from(["arrested", "detention", "fled"]),
        st.sampled_from(["the fishermen", "Peru guards", None]),
        st.integers(0, 400),
        st.sampled_from([0, 0, 1, 30, 365, None]),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(MENTIONS)
def test_every_mention_stands_in_one_row_whatever_their_order(drawn):
    made = []
    for number, (head, who, day, length) in enumerate(drawn):
        first = date(2015, 1, 1) + timedelta(days=day)
        last = None if length is None else first + timedelta(days=length)
        made.append(mention(number, head=head, who=who, first=first) | {"day_to": last})
    frame = validate("timeline", timeline(table("events", made), EMPTY_DATES))
    again = timeline(table("events", made[::-1]), EMPTY_DATES)
    assert sorted(i for ids in frame["event_ids"] for i in ids) == sorted(row["event_id"] for row in made)
    assert frame.equals(again)


@pytest.mark.parametrize(
    ("who", "what", "told"),
    [
        ("Ada Mwangi", "he left the camp", "Ada Mwangi left the camp"),
        ("he and three colleagues", "he and three colleagues left the camp", "He and three colleagues left the camp"),
        ("those eleven", "those eleven have left the camp", "Those eleven have left the camp"),
    ],
)
def test_a_pronoun_gives_way_to_a_name_and_not_to_itself(who, what, told):
    (row,) = rows(mention(1, head="left", who=who, where=None, what=what))
    assert row["what"] == told


@pytest.mark.parametrize(
    ("landed", "day", "joined"),
    [
        ("557 migrants landed on Samos", date(2015, 3, 3), False),  # neither day nor number
        ("557 migrants landed on Samos", date(2015, 3, 2), True),
        ("418 migrants landed on Samos", date(2015, 3, 3), True),
        ("420 migrants landed on Samos", date(2015, 3, 3), True),
        ("migrants landed on Samos", date(2015, 3, 3), True),
    ],
)
def test_two_reports_that_agree_in_neither_day_nor_number_tell_two_happenings(landed, day, joined):
    on_samos = {"head": "landed", "where": "Samos"}
    one = mention(1, what="418 migrants landed on Samos", who="418 migrants", **on_samos)
    other = mention(2, what=landed, who=landed.split(" landed")[0], first=day, **on_samos)
    assert (len(rows(one, other)) == 1) == joined


def test_how_long_it_took_is_no_count():
    camps, hours = "the fire swept through three camps", "the fire swept for six hours through the camps"
    other = {"head": "swept", "who": "the fire", "where": "camps"}
    (row,) = rows(mention(1, what=camps, **other), mention(2, what=hours, **other))
    assert row["differs"] == "none"
    (row,) = rows(mention(1, what=camps, **other), mention(2, what=hours.replace("hours", "rows"), **other))
    assert row["differs"] == "count"
