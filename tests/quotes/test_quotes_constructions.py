"""How news text sets a report: marks, paragraphs, colons, sentences that a bracket or a question seems to end."""

import time

import pytest

from crossings import extract_article
from crossings.quotes import find
from crossings.reading import read_article


def rows_of(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= 0.5]


def parts(text):
    return [[text[a:b] for a, b in row["content"]] for row in rows_of(text)]


def test_a_quotation_over_paragraphs_is_one_row():
    text = "“The road is open,” the minister said.\n\n“It will stay open.\n\n“We promise that.”"
    assert parts(text) == [["“The road is open,”", "“It will stay open.", "“We promise that.”"]]


def test_a_paragraph_with_a_report_of_its_own_is_a_row_of_its_own():
    text = "“The road is open,” the minister said.\n\n“It is not,” the driver said."
    assert [row["speaker"] for row in rows_of(text)] == ["the minister", "the driver"]


def test_nested_marks_stay_in_the_outer_quotation():
    text = "“He told us, ‘Go home,’ and we went,” the driver said."
    assert parts(text) == [["“He told us, ‘Go home,’ and we went,”"]]


def test_a_wrongly_turned_mark_closes_a_quotation():
    text = "“Is the road open?“ he asked.\n\n“No, it is closed,” the driver said."
    assert parts(text) == [["“Is the road open?“"], ["“No, it is closed,”"]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The road is open,” the minister, who denied the report, said at the time.", "the minister"),
        ("The minister acknowledged, however, “The road is closed.”", "The minister"),
        ("Said Mwangi: “The road is closed.”", "Mwangi"),
        ("Mwangi was blunt: “The road is closed to all of us.”", "Mwangi"),
        ("“Is it closed?” Will Mwangi, the chairman of the club, said of the road.", "Will Mwangi"),
        ("Some wrote letters (“We want the road,” wrote Ada Mwangi).", "Ada Mwangi"),
        ("“The road is closed,” Ada Mwangi, its owner, said in Kisumu.", "Ada Mwangi"),
    ],
)
def test_the_quotation_has_its_speaker(text, speaker):
    assert [row["speaker"] for row in rows_of(text) if row["kind"] == "direct"] == [speaker]


def test_a_split_quotation_goes_on_after_a_clause_of_time():
    text = "“The road is open,” Ada Mwangi told a meeting on the night the rains began, “and it will stay open.”"
    assert parts(text) == [["“The road is open,”", "“and it will stay open.”"]]


def test_a_full_stop_before_another_report_keeps_the_quotations_apart():
    text = "The driver said, “The road is open.” He added, “The bridge is closed.”"
    assert parts(text) == [["“The road is open.”"], ["“The bridge is closed.”"]]


def test_a_bracket_after_a_name_ends_no_sentence():
    text = "Sen. Ada Mwangi (D-N.Y.) said that the road was open."
    (row,) = rows_of(text)
    assert row["speaker_name"] == "Ada Mwangi"


@pytest.mark.parametrize(
    ("headline", "content", "speaker"),
    [
        ("Minister: Road to the border is open", "Road to the border is open", "Minister"),
        ("Road to the border is open: UN official", "Road to the border is open", "UN official"),
    ],
)
def test_a_headlines_colon_reports(headline, content, speaker):
    text = headline + "\n\nKISUMU, May 3 (Agency) - The market had many visitors on Monday.\n"
    (row,) = rows_of(text)
    assert (row["rule"], row["evidence"], row["speaker"]) == ("headline_colon", content, speaker)


@pytest.mark.parametrize("headline", ["Border crossings: a new road opens", "Ada Mwangi: hero or villain of the road?"])
def test_a_headlines_colon_after_a_topic_reports_nothing(headline):
    assert rows_of(headline + "\n\nKISUMU, May 3 (Agency) - The market had many visitors on Monday.\n") == []


@pytest.mark.parametrize("phrase", ["referring to the rule of the party", "not specifying a detailed timeframe"])
def test_what_is_only_spoken_about_is_no_quotation(phrase):
    text = f"“The road is open,” the minister said, {phrase}."
    assert [row["kind"] for row in rows_of(text)] == ["direct"]


@pytest.mark.parametrize(
    "piece",
    ["“A,” he said, ", "said ", '"', "“", "(", ", who said ", "A: ", "according to ", "A, the head, ", "''"],
)
def test_hostile_repetition_is_read_in_time_in_step_with_length(piece, in_step):
    def seconds(count):
        reading = read_article(piece * count)
        begun = time.process_time()
        find(reading)
        return time.process_time() - begun

    seconds(200)
    in_step(seconds, 1000, 8000, lambda small: 40 * small + 0.5)


def test_a_participle_behind_a_noun_reports_nothing():
    assert rows_of("Ten people ran into the hall, the first such case reported in Chad.") == []


def test_a_noun_of_the_press_before_the_same_verb_does_report():
    (row,) = rows_of("Ten people ran into the hall, a newspaper reported in May.")
    assert row["speaker"] == "a newspaper"


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("“‘«", 3000),
        ("“A ‘B” C’ ", 3000),
        ('“The road is open," the minister said. ', 3000),
        ("Ada Mwangi met Peter Mwangi. Mwangi said it was late. ", 2000),
        ("The minister, A. Mwangi, said it. The minister said it. He said it. They said it. It said it. ", 1000),
        ("Its agency said that the agency of the agency said it. ", 2000),
    ],
)
def test_hostile_marks_and_names_are_read_in_time_in_step_with_length(piece, count, in_step):
    def seconds(times):
        reading = read_article(piece * times)
        begun = time.process_time()
        find(reading)
        return time.process_time() - begun

    seconds(100)
    in_step(seconds, count // 4, count, lambda small: 16 * small + 0.5)


def test_one_unclosed_mark_does_not_take_the_rest_of_a_long_text():
    text = "“The road is open, the minister said.\n\n" + "The driver said that it was closed.\n\n" * 200
    assert sum(row["speaker"] == "The driver" for row in rows_of(text)) == 200


def test_straight_and_curly_marks_close_each_other():
    text = '“The road is open," the minister said. The driver said, "It is closed.”'
    assert [row["speaker"] for row in rows_of(text) if row["kind"] == "direct"] == ["the minister", "The driver"]


def test_a_line_of_five_megabytes_is_read_in_seconds():
    text = ("“The road is open,” Ada Mwangi said, and " + "lorry" * 1000 + " said that it was closed. ") * 1_000
    reading = read_article(text)
    begun = time.process_time()
    find(reading)
    assert time.process_time() - begun < 20


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("The road is open, the minister said.", "the minister"),
        ("The minister said the road was open.", "The minister"),
        ("He told reporters that the road was open.", "He"),
        ("The road is open, said a driver.", "a driver"),
    ],
)
def test_a_quotation_after_a_report_of_its_paragraph_is_a_row_by_the_same_speaker(report, speaker):
    first, second = rows_of(report + " “It will stay open to all.”")
    assert (second["cue"], second["cue_class"], second["kind"], second["speaker"]) == (None, None, "direct", speaker)
    assert first["kind"] == "indirect"


def test_a_quotation_in_the_paragraph_after_a_report_is_not_the_reports_speakers():
    assert len(rows_of("The minister said the road was open.\n\n“It will stay open to all.”")) == 1


@pytest.mark.parametrize(
    "clause", ["About 5,000 people fled Mali", "Ten people died", "Over 40 boats sank", "The towns froze"]
)
def test_a_clause_with_an_irregular_or_short_past_is_reported(clause):
    (row,) = extract_article(f"{clause}, the mayor said.")["quotes"]
    assert (row["kind"], row["evidence"], row["speaker"]) == ("indirect", clause, "the mayor")


@pytest.mark.parametrize(
    "dateline", ["AMMAN, Oct. 3 (Agency) -- ", "AMMAN, Jordan (AP) — ", "GENEVA, 3 October 2013 – "]
)
def test_a_dateline_is_no_part_of_what_is_said(dateline):
    (row,) = extract_article(f"{dateline}The camp is full, the government said on Monday.")["quotes"]
    assert row["evidence"] == "The camp is full"


def test_what_was_added_is_no_content_of_the_verb_before_it():
    text = "The road is open again, the ministry said on Tuesday, adding that two bridges were gone."
    assert parts(text) == [["The road is open again"], ["that two bridges were gone"]]
    assert {row["speaker"] for row in rows_of(text)} == {"the ministry"}


@pytest.mark.parametrize(
    "clause",
    ["About 900 people live in the town", "Thousands of villagers need water", "Over 40 pupils want to go"],
)
def test_a_clause_in_the_present_of_many_is_reported(clause):
    assert parts(f"{clause}, the Relief Committee said.") == [[clause]]
