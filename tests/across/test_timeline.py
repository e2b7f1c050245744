"""Which mentions become one row of the timeline, and what the row says of them."""

from datetime import date, timedelta

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


def rows(*mentions, dates=EMPTY_DATES):
    return timeline(table("events", mentions), dates).to_dict("records")


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
