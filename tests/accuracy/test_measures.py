"""Pairs, counts and measures, on codings so small that each number is reckoned by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy import Document, counted, errors, scores_of
from crossings.accuracy.measures import found_for_100
from crossings.accuracy.pairing import WHOLE_FIGURE, right

from .coded import document, figure, quote, row

TEXT = (
    "Some 300 people fled to Togo on Monday, and 40 died. “We have no room,” said Ama Kossi, the mayor of Lome. "
    "The army said the road is closed, and that “nobody may pass”. Aid groups asked for 2,000 tents in May."
)


def measured(table, gold, found):
    return {
        score.measure: round(score.value, 1) for score in scores_of(table, counted(table, gold, found), resamples=8)
    }


def figures(*rows):
    return [document(TEXT, figures=list(rows))]


F300, F40 = figure(TEXT, "Some 300 people", 300, 300), figure(TEXT, "40", 40, 40)
F2000 = figure(TEXT, "2,000", 2000, 2000)


def test_figures_are_scored_by_detection_and_by_both_ends():
    found = figures(figure(TEXT, "300", 300, None), figure(TEXT, "40", 40, 40), figure(TEXT, "2,000", 2000, 2000))
    told = measured("figures", figures(F300, F40), found)
    # Two of two found, of three; one of them with both ends: P 2/3, R 1; P 1/3, R 1/2.
    assert (told["detection F1"], told["value F1"]) == (80.0, 40.0)
    assert (told["value recall"], told["value precision"]) == (50.0, 33.3)


def test_a_figure_far_longer_than_the_gold_one_finds_nothing():
    long = figure(TEXT, TEXT[: TEXT.index(" died")], 40, 40)
    assert measured("figures", figures(F40), figures(long))["detection F1"] == 0.0


def test_a_slot_is_scored_on_the_rows_found_that_the_gold_codes():
    gold = figures(F300 | {"hedge": "about", "origin": None}, F40 | {"hedge": "exact", "origin": "Togo"})
    found = figures(F300 | {"hedge": "about", "origin": "Mali"}, F40 | {"hedge": "about", "origin": "Togo"})
    told = measured("figures", gold, found)
    assert (told["hedge %"], told["origin %"]) == (50.0, 50.0)
    assert "unit %" not in told


def test_a_slot_of_a_row_that_is_not_found_does_not_count():
    told = measured("figures", figures(F300 | {"hedge": "about"}, F40 | {"hedge": "exact"}),
                    figures(F300 | {"hedge": "about"}))  # fmt: skip
    assert told["hedge %"] == 100.0


SLOTS = dict.fromkeys(WHOLE_FIGURE)


def test_a_whole_row_has_its_value_and_every_slot_right():
    gold = figures(F300 | SLOTS, F40 | SLOTS)
    found = figures(F300 | SLOTS, F40 | SLOTS | {"destination": "Togo"})
    assert measured("figures", gold, found)["whole row %"] == 50.0
    assert measured("figures", gold, figures(F300 | SLOTS, F40 | SLOTS | {"low": 41}))["whole row %"] == 50.0


def test_names_may_be_written_in_another_way_in_a_whole_row_and_are_held_to_the_letter_beside_it():
    gold = figures(F300 | SLOTS | {"claimed_by": "the Interior Ministry"}, F40 | SLOTS)
    told = measured("figures", gold, figures(F300 | SLOTS | {"claimed_by": "Interior Ministry"}, F40 | SLOTS))
    assert (told["whole row %"], told["whole row, names exact %"]) == (100.0, 50.0)


def test_a_row_that_is_missed_is_no_whole_row():
    assert measured("figures", figures(F300 | SLOTS, F40 | SLOTS), figures(F300 | SLOTS))["whole row %"] == 50.0


def quotes(*rows):
    return [document(TEXT, quotes=list(rows))]


DIRECT = quote(TEXT, "We have no room", speaker="Ama Kossi", kind="direct")
INDIRECT = quote(TEXT, "the road is closed", speaker="The army")


def test_a_quotation_is_right_with_half_of_its_words_and_its_speaker():
    found = quotes(quote(TEXT, "have no room", speaker="Kossi, the mayor", kind="direct"),
                   quote(TEXT, "the road is closed", speaker="Ama Kossi"))  # fmt: skip
    told = measured("quotes", quotes(DIRECT, INDIRECT), found)
    assert (told["content"], told["all speech"], told["speaker right %"]) == (100.0, 50.0, 50.0)
    assert (told["direct"], told["indirect"]) == (100.0, 0.0)


def test_what_is_missed_lowers_the_recall_of_speech_and_what_is_false_its_precision():
    missed = measured("quotes", quotes(DIRECT, INDIRECT), quotes(DIRECT))
    assert (missed["all speech recall"], missed["all speech precision"]) == (50.0, 100.0)
    false = measured("quotes", quotes(DIRECT), quotes(DIRECT, INDIRECT))
    assert (false["all speech recall"], false["all speech precision"]) == (100.0, 50.0)


def test_a_speaker_that_shares_only_a_word_that_says_nothing_is_wrong():
    gold = quote(TEXT, "the road is closed", speaker="The army")
    found = quote(TEXT, "the road is closed", speaker="the mayor of Lome. The")
    assert not right("quotes", document(TEXT), gold, found)


def test_a_speaker_that_takes_in_half_the_text_is_wrong():
    assert not right("quotes", document(TEXT), INDIRECT, quote(TEXT, "the road is closed", speaker=TEXT[:-1]))


def test_a_speaker_of_several_gold_spans_may_share_with_any():
    several = INDIRECT | {"speaker_spans": [DIRECT["content"][0], [INDIRECT["speaker_start"], INDIRECT["speaker_end"]]]}
    assert right("quotes", document(TEXT), several, INDIRECT)


def test_a_quotation_whose_gold_has_no_speaker_is_right_whoever_is_found():
    nobody = quote(TEXT, "the road is closed")
    told = measured("quotes", quotes(nobody), quotes(INDIRECT))
    assert told["all speech"] == 100.0
    assert "speaker right %" not in told


def test_the_parts_of_a_quotation_are_scored_one_by_one_and_indirect_ones_are_not():
    text = "“We came,” said Ama, “by night and on foot,” and he said that it rained."
    gold = [document(text, quotes=[quote(text, "We came", "by night and on foot", speaker="Ama", kind="direct"),
                                   quote(text, "it rained", speaker="Ama")])]  # fmt: skip
    found = [document(text, quotes=[quote(text, "We came", speaker="Ama", kind="direct"),
                                    quote(text, "it rained", speaker="Ama")])]  # fmt: skip
    # Of two parts one is found and right, none is found that is not: P 1, R 1/2.
    assert measured("quotes", gold, found)["direct+mixed, span units"] == 66.7


def dates(*rows):
    return [document(TEXT, dates=list(rows))]


MONDAY = row(TEXT, "Monday", timex="2004-05-03", kind="DATE")
MAY = row(TEXT, "May", timex="2004-05", kind="DATE")


def test_dates_are_scored_as_tempeval_does():
    found = dates(row(TEXT, "on Monday", timex="2004-05-03", kind="DATE"),
                  row(TEXT, "May.", timex="2003-05", kind="DATE"),
                  row(TEXT, "road", timex="2004", kind="DATE"))  # fmt: skip
    told = measured("dates", dates(MONDAY, MAY), found)
    # Strict: 1 of 2, of 3 found (a mark at the edge is no error). Relaxed: 2 of 2, of 3; half of these with the value.
    assert (told["strict F1"], told["relaxed F1"], told["value F1"]) == (40.0, 80.0, 40.0)
    assert (told["value recall"], told["value precision"]) == (50.0, 33.3)


def test_of_two_dates_that_touch_a_gold_one_the_exact_one_is_looked_at():
    found = dates(row(TEXT, "on Monday", timex="2004", kind="DATE"), MONDAY)
    assert measured("dates", dates(MONDAY), found)["value F1"] == 100.0
    assert measured("dates", dates(MONDAY), dates(found[0].rows["dates"][0]))["value F1"] == 0.0


def test_a_second_teams_value_is_accepted_beside_the_first():
    told = measured("dates", dates(MONDAY | {"corrected": "2004-05-10"}), dates(MONDAY | {"timex": "2004-05-10"}))
    assert (told["value F1"], told["value F1, corrected values accepted"]) == (0.0, 100.0)


def test_values_that_nobody_corrected_make_no_measure_of_their_own():
    assert "value F1, corrected values accepted" not in measured("dates", dates(MONDAY), dates(MONDAY))


def events(*rows):
    return [document(TEXT, events=list(rows))]


FLED, DIED = row(TEXT, "fled", who="300 people"), row(TEXT, "died", who="40")


def test_events_are_scored_by_their_heads():
    told = measured("events", events(FLED, DIED), events(FLED | {"who": "people"}))
    assert (told["head F1"], told["who %"]) == (66.7, 100.0)
    assert (told["head recall"], told["head precision"]) == (50.0, 100.0)


@pytest.mark.parametrize("found", [figures(), figures(figure(TEXT, "Togo", 1, 1))])
def test_where_nothing_is_right_the_score_is_nought_and_no_error(found):
    assert measured("figures", figures(F300), found)["value F1"] == 0.0


@pytest.mark.parametrize("found", [figures(), figures(F300)])
def test_where_the_gold_has_no_row_nothing_is_said(found):
    assert measured("figures", figures(), found) == {}


def test_a_measure_of_a_kind_that_the_gold_has_not_is_left_out():
    told = measured("quotes", quotes(INDIRECT), quotes(INDIRECT, DIRECT))
    assert {"all speech", "content", "indirect"} <= told.keys()
    assert not {"direct", "mixed", "direct+mixed, span units"} & told.keys()


def test_a_slot_of_which_no_row_was_found_is_left_out():
    told = measured("figures", figures(F300 | {"hedge": "about"}), figures())
    assert told == {"detection F1": 0.0, "value F1": 0.0, "value recall": 0.0}


@given(
    st.lists(st.tuples(*[st.integers(0, 6)] * 4), min_size=1, max_size=4).map(
        lambda every: [
            {"gold": a + b, "found": b + c, "relaxed": b, "relaxed precise": b, "value": min(b, d)}
            for a, b, c, d in every
        ]
    ),
    st.sampled_from(["figures", "dates"]),
)
def test_f1_is_the_harmonic_mean_of_recall_and_precision(every, table):
    told = {score.measure: score.value for score in scores_of(table, every, resamples=0)}
    if {"value recall", "value precision"} <= told.keys():
        recall, precision = told["value recall"], told["value precision"]
        mean = 2 * recall * precision / (recall + precision) if recall + precision else 0
        assert told["value F1"] == pytest.approx(mean)


def test_a_slot_is_scored_as_well_on_the_rows_alone_of_which_the_gold_tells_it():
    gold = figures(F300 | {"origin": "Togo"}, F40 | {"origin": None}, figure(TEXT, "2,000", 2000, 2000, origin="Mali"))
    found = figures(F300, F40, figure(TEXT, "2,000", 2000, 2000, origin="Mali"))
    told = measured("figures", gold, found)
    assert (told["origin %"], told["origin, when told %"]) == (66.7, 50.0)


def test_a_program_that_fills_in_nothing_is_right_of_none_that_is_told():
    gold = figures(F300 | {"origin": "Togo"}, F40 | {"origin": None})
    assert measured("figures", gold, figures(F300, F40))["origin, when told %"] == 0.0


@pytest.mark.parametrize("origin", [None, "", [], "Togo"])
def test_of_a_slot_that_every_row_tells_or_none_there_is_one_measure(origin):
    gold = figures(F300 | {"origin": origin}, F40 | {"origin": origin})
    told = measured("figures", gold, gold)
    assert told["origin %"] == 100.0
    assert "origin, when told %" not in told


def test_a_document_that_was_not_read_counts_as_one_without_rows():
    assert measured("figures", figures(F300), [])["detection F1"] == 0.0


def test_what_was_found_in_a_document_without_gold_is_named():
    with pytest.raises(ValueError, match=r"no gold for \['elsewhere'\]"):
        counted("figures", figures(F300), [document(TEXT, "elsewhere")])


# Counts of documents as ``counted`` gives them, of figures.
counts = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)).map(
        lambda n: {"gold": n[0] + n[2], "found": n[1] + n[2], "matched": n[2], "value": min(n[2], n[3])}
    ),
    min_size=1,
    max_size=6,
)


@given(counts)
def test_an_interval_runs_from_low_to_high_within_a_hundred(every):
    for score in scores_of("figures", every, resamples=50):
        assert 0 <= score.low <= score.high <= 100
        assert 0 <= score.value <= 100


@given(counts)
def test_the_same_counts_give_the_same_interval(every):
    assert scores_of("figures", every, resamples=50) == scores_of("figures", every, resamples=50)


@given(counts)
def test_documents_that_are_all_alike_are_no_certainty(every):
    for score in scores_of("figures", every[:1] * 4, resamples=50):
        assert score.low <= score.value <= score.high
        assert score.low < score.high


def jeffreys(right, rows):
    """Give Jeffreys' interval where all of the rows are right or none, from the quantile of its beta distribution."""
    drawn = np.random.default_rng(1).beta(right + 0.5, rows - right + 0.5, 1_000_000)
    low, high = 100 * np.quantile(drawn, (0.025, 0.975))
    return (low, 100) if right else (0, high)


@pytest.mark.parametrize(("right", "value"), [(True, 100.0), (False, 0.0)])
@pytest.mark.parametrize("size", [1, 6])
def test_where_all_or_none_is_right_the_interval_is_that_of_a_share_of_so_many_rows(right, value, size):
    own = F40 if right else F40 | {"low": 41, "high": 41}
    gold = [document(TEXT, str(n), figures=[F300, F40]) for n in range(size)]
    found = [document(TEXT, str(n), figures=[F300 if right else F300 | {"low": 1}, own]) for n in range(size)]
    (score,) = [one for one in scores_of("figures", counted("figures", gold, found)) if one.measure == "value F1"]
    assert (score.value, score.rows) == (value, 2 * size)
    assert (score.low, score.high) == pytest.approx(jeffreys(2 * size * right, 2 * size), abs=1)


def test_more_rows_that_are_all_right_leave_less_doubt():
    few, many = (scores_of("figures", [{"gold": n, "found": n, "matched": n, "value": n}])[0] for n in (3, 300))
    assert few.low < 70 < 98 < many.low < many.high == 100


def test_the_interval_of_articles_that_differ_holds_the_value():
    gold = [document(TEXT, str(n), figures=[F300, F40]) for n in range(12)]
    found = [document(TEXT, str(n), figures=[F300, F40][: 1 + n % 2]) for n in range(12)]
    for score in scores_of("figures", counted("figures", gold, found)):
        assert score.low < score.value < score.high or score.measure == "value precision"


@pytest.mark.parametrize(("togo", "value"), [("Togo", 100.0), ("Chad", 50.0)])
def test_two_rows_that_tell_a_slot_are_no_certainty_in_one_document(togo, value):
    gold = figures(F300 | {"origin": "Mali"}, F40 | {"origin": "Togo"}, F2000 | {"origin": None})
    found = figures(F300 | {"origin": "Mali"}, F40 | {"origin": togo}, F2000)
    (score,) = [one for one in scores_of("figures", counted("figures", gold, found)) if "when told" in one.measure]
    assert (score.measure, score.value, score.rows) == ("origin, when told %", value, 2)
    assert score.low < 45 < 90 < score.high
    few = np.random.default_rng(2).beta(value / 50 + 0.5, 2 - value / 50 + 0.5, 1_000_000)
    assert score.low == pytest.approx(100 * np.quantile(few, 0.025), abs=1)


def test_a_measure_says_on_how_many_gold_rows_it_rests():
    gold = figures(F300 | {"hedge": "about", "origin": "Togo"}, F40 | {"origin": None})
    rows = {score.measure: score.rows for score in scores_of("figures", counted("figures", gold, gold), resamples=8)}
    assert rows == {"detection F1": 2, "value F1": 2, "value recall": 2, "value precision": 2, "hedge %": 1,
                    "origin %": 2, "origin, when told %": 1}  # fmt: skip


def test_precision_rests_on_the_rows_that_are_found():
    scores = scores_of("figures", counted("figures", figures(F300, F40), figures(F300)), resamples=8)
    assert {score.measure: score.rows for score in scores if "F1" not in score.measure} == {
        "value recall": 2, "value precision": 1,
    }  # fmt: skip


def test_a_measure_of_a_kind_rests_on_the_rows_of_that_kind():
    gold = quotes(DIRECT, INDIRECT, quote(TEXT, "2,000 tents"))
    rows = {score.measure: score.rows for score in scores_of("quotes", counted("quotes", gold, gold), resamples=8)}
    assert [rows[name] for name in ("all speech", "direct", "indirect", "content", "speaker right %")] == [
        3,
        1,
        2,
        3,
        2,
    ]


@pytest.mark.parametrize(
    ("gold", "found", "share"), [((F300, F40), (F40,), 50.0), ((F40,), (F300, F40), 200.0), ((F40,), (F300,), 100.0)]
)
def test_rows_found_for_each_hundred_coded_are_counted_right_or_not(gold, found, share):
    (score,) = found_for_100("figures", counted("figures", figures(*gold), figures(*found)), resamples=8)
    assert (score.value, score.low, score.high, score.rows) == (share, share, share, len(gold))


def test_of_speech_those_that_the_f1_counts_are_counted():
    (score,) = found_for_100("quotes", counted("quotes", quotes(DIRECT, INDIRECT), quotes(DIRECT)), resamples=8)
    assert (score.value, score.rows) == (50.0, 2)


def test_rows_found_where_none_is_coded_make_no_hundred():
    assert found_for_100("figures", counted("figures", figures(), figures(F40))) == []
    assert found_for_100("figures", []) == []


def causes(table, gold, found):
    rows = errors(table, gold, found)
    return list(rows[["cause", "gold", "found"]].itertuples(index=False, name=None))


def test_errors_are_missed_rows_extra_rows_wrong_ones_and_slots():
    gold = figures(F300 | {"hedge": "about"}, F40)
    found = figures(F300 | {"hedge": "exact", "low": 200, "rule": "r"}, figure(TEXT, "2,000", 2000, 2000, rule="r"))
    assert sorted(causes("figures", gold, found)) == [
        ("hedge", "about", "exact"), ("missed", "", ""), ("not in the gold", "", ""), ("wrong", "300", "200 to 300"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "gold", "found", "cause"),
    [
        ("dates", MONDAY, MONDAY | {"timex": "2004-05-10"}, "wrong"),
        ("quotes", DIRECT, DIRECT | {"speaker": "Togo", "speaker_start": 0, "speaker_end": 4}, "wrong"),
    ],
)
def test_the_slot_that_makes_a_row_wrong_is_counted_once(table, gold, found, cause):
    gold, found = ([document(TEXT, **{table: [own | {"rule": "r"}]})] for own in (gold, found))
    assert [told for told, *_ in causes(table, gold, found)] == [cause]


def test_a_speaker_written_otherwise_is_an_error_of_its_slot_where_the_row_is_right():
    found = DIRECT | {"speaker": "Togo", "rule": "r"}  # its place is right, its words are not
    assert [told for told, *_ in causes("quotes", [document(TEXT, quotes=[DIRECT])], [document(TEXT, quotes=[found])])
            ] == ["speaker"]  # fmt: skip


def test_the_commonest_cause_stands_first():
    found = figures(figure(TEXT, "2,000", 2000, 2000, rule="r"))
    assert [cause for cause, *_ in causes("figures", figures(F300, F40), found)] == ["missed"] * 2 + ["not in the gold"]


def test_an_error_is_shown_with_its_words_in_brackets():
    (around,) = errors("figures", figures(F40), figures())["around"]
    assert around.startswith("Some 300 people fled to Togo on Monday, and [40] died.")


def test_what_stands_around_an_error_is_whole_words_with_dots_where_the_text_goes_on():
    text = "Word after word. " * 20 + "Some 40 died. " + "Line by line. " * 20
    (around,) = errors("figures", [document(text, figures=[figure(text, "40", 40, 40)])], [document(text, figures=[])])[
        "around"
    ]
    before, _, after = around.partition("[40]")
    assert before.startswith("… ")
    assert after.endswith(" …")
    assert set(f"{before} {after}".split()) == {"…", "Word", "after", "word.", "Some", "died.", "Line", "by", "line."}


def test_an_earlier_mention_is_told_by_its_words():
    gold, found = figures(F40 | {"same_as": [0, 8]}), figures(F40 | {"same_as": None, "rule": "r"})
    assert causes("figures", gold, found) == [("same_as", "Some 300", "")]


@pytest.mark.parametrize("table", ["quotes", "figures", "dates", "events"])
def test_a_coding_held_against_itself_has_no_error(table):
    own = [document(TEXT, **{table: {"quotes": [DIRECT, INDIRECT], "figures": [F300, F40], "dates": [MONDAY, MAY],
                                     "events": [FLED, DIED]}[table]})]  # fmt: skip
    assert errors(table, own, own).empty
    assert {told for measure, told in measured(table, own, own).items() if measure != "mixed"} == {100.0}


def test_a_document_in_which_a_table_was_not_coded_has_no_rows_of_it():
    told = counted("figures", figures(F300), [Document("d", TEXT, {})])
    assert (told[0]["gold"], told[0]["found"]) == (1, 0)
