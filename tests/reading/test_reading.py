"""What is read of an article: tokens, sentences, paragraphs, marks, names and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.reading import read_article

AHEAD = ["."] * 6  # of no length, behind the last token


def words_of(reading, item):
    return reading.text[reading.starts[item.first] : reading.ends[item.last - 1]]


def sentences_of(text):
    reading = read_article(text)
    return [text[a:b] for a, b in reading.sentences]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("asylum-seekers", ["asylum", "-", "seekers"]),
        ("the U.S. envoy's 5,000", ["the", "U.S.", "envoy", "'s", "5,000"]),
        ("M23 rebels at 3.5bn", ["M23", "rebels", "at", "3.5bn"]),
        ("didn’t flee at 10:30", ["didn’t", "flee", "at", "10:30"]),
        ("the 1990s, the 26th, 3.5bn", ["the", "1990s", ",", "the", "26th", ",", "3.5bn"]),
        ("Aug. 26 -- it", ["Aug", ".", "26", "--", "it"]),
    ],
)
def test_a_text_is_parted_into_these_tokens(text, tokens):
    assert read_article(text).words == [*tokens, *AHEAD]


def test_an_abbreviation_ends_no_sentence():
    assert sentences_of("Mr. A met Gen. B on Aug. 3. He left.") == ["Mr. A met Gen. B on Aug. 3.", "He left."]


def test_a_sentence_ends_at_a_closing_typographic_mark():
    assert sentences_of("“They came.” The camp was full.") == ["“They came.”", "The camp was full."]


def test_lines_are_paragraphs():
    text = "First line here.\nSecond line here."
    assert len(read_article(text).paragraphs) == 2


def test_hard_wrapped_lines_are_joined_to_a_paragraph():
    line = "Officials at the border said that the families had walked for days to"
    text = "\n".join([line] * 5) + "\nreach it.\n\nA second block stands here."
    assert len(read_article(text).paragraphs) == 2


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"We wait," A said.', ["We wait,"]),
        ("“We wait,” A said. “We go.”", ["We wait,", "We go."]),
        ('"They go home,”he said.', ["They go home,"]),
        ("``They go,'' A said.", ["They go,"]),
        ("“A said ‘go’ and “stay” to B.” Then", ["A said ‘go’ and “stay” to B."]),
        ('A 6" pipe lay there.', []),
    ],
)
def test_stretches_between_marks(text, inner):
    assert [text[q.inner_start : q.inner_end] for q in read_article(text).quoted] == inner


def test_a_mark_that_is_not_closed_runs_to_the_end_of_its_paragraph():
    text = "“We wait.\n“We go,” A said."
    first, second = read_article(text).quoted
    assert (first.closed, text[first.inner_start : first.inner_end]) == (False, "We wait.")
    assert (second.closed, text[second.inner_start : second.inner_end]) == (True, "We go,")


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("5,000 people", 5000, "cardinal"),
        ("two hundred and five people", 205, "cardinal"),
        ("twenty-one people", 21, "cardinal"),
        ("1.2 million people", 1_200_000, "cardinal"),
        ("half a million people", 500_000, "cardinal"),
        ("two dozen people", 24, "cardinal"),
        ("tens of thousands of people", 10_000, "magnitude"),
        ("thousands of people", 1000, "magnitude"),
        ("the 26th group", 26, "ordinal"),
        ("in 1996 they", 1996, "year_like"),
        ("forty-two thousand six hundred people", 42_600, "cardinal"),
        ("300k people", 300_000, "cardinal"),
    ],
)
def test_a_number_has_its_value_and_kind(text, value, kind):
    (number,) = read_article(text).numbers
    assert (number.value, number.kind) == (value, kind)


@pytest.mark.parametrize(
    ("text", "value"), [("4.1 million", 4_100_000), ("2.2 million", 2_200_000), ("1.1bn", 1_100_000_000)]
)
def test_a_decimal_of_millions_is_a_whole_number(text, value):
    (number,) = read_article(f"They are {text} people.").numbers
    assert number.value == value


@pytest.mark.parametrize("text", ["at 10:30 they", "on 26/8 they", "the 1990s", "no number"])
def test_times_and_decades_are_no_numbers(text):
    assert read_article(text).numbers == []


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("They reached Kenya on foot.", "Kenya", "place", "Kenya"),
        ("Hundreds of Syrians came.", "Syrians", "people", "Syria"),
        ("The Kenyan Foreign Ministry spoke.", "Kenyan Foreign Ministry", "organisation", "Kenya"),
        ("aid from the Ministry of Public Health came", "Ministry of Public Health", "organisation", None),
        ("met Mr. Okello there", "Mr. Okello", "person", None),
        ("LA PAZ, Bolivia is high", "LA PAZ", "place", "Bolivia"),
        ("the UNHCR said", "UNHCR", "organisation", None),
    ],
)
def test_a_name_has_its_kind(text, name, kind, country):
    reading = read_article(text)
    found = {words_of(reading, n): (n.kind, n.country) for n in reading.names}
    assert found[name] == (kind, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Water, Energy and Irrigation met.", "Ministry of Water, Energy and Irrigation"),
        ("The Department of Health, and Social Welfare met.", "Department of Health, and Social Welfare"),
        ("The Office for Free Institutions and Human Rights met.", "Office for Free Institutions and Human Rights"),
        ("The Ministry of Health, Oxfam and Caritas met.", "Ministry of Health"),
        ("The Ministry of Health, Education, Oxfam and Caritas met.", "Ministry of Health"),
        ("The Post and Transport met.", "Post"),
    ],
)
def test_the_fields_that_a_body_is_for_are_in_its_name(text, name):
    reading = read_article(text)
    assert name in [text[reading.starts[n.first] : reading.ends[n.last - 1]] for n in reading.names]


def test_the_south_is_the_country_that_the_article_names_in_full():
    reading = read_article("He left South Sudan. Fighting in the South went on.")
    assert [n.country for n in reading.names] == ["South Sudan", "South Sudan"]


def test_a_direction_is_no_country_where_none_is_named():
    reading = read_article("Fighting in the South went on.")
    assert [n.country for n in reading.names] == [None]


@given(st.text(max_size=300))
def test_any_text_is_read_twice_the_same_with_tokens_that_cover_its_words(text):
    first, second = read_article(text), read_article(text)
    assert first.words == second.words
    assert first.names == second.names
    assert first.numbers == second.numbers
    stand = [text[a:b] for a, b in zip(first.starts, first.ends, strict=True)]
    assert [*filter(None, stand), *AHEAD] == first.words
    assert stand[len(stand) - len(AHEAD) :] == [""] * len(AHEAD)
    assert all(end <= len(stand) - len(AHEAD) for _, end in first.sentence_tokens)
    assert len(first.sentence_of) == len(first.words)
    assert all(a < b for a, b in first.sentences)
    assert all(q.start <= q.inner_start <= q.inner_end <= q.end for q in first.quoted)


@pytest.mark.parametrize(
    "text", ['"' * 20_000, "“" * 20_000, "1," * 20_000, "A-" * 20_000, "a'" * 20_000, "\n" * 20_000]
)
def test_hostile_texts_are_read_in_linear_time(text):
    import time

    start = time.process_time()
    read_article(text)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("Lebanon mourns. The boat set out from Tripoli, and the Lebanese navy looked on.", "Tripoli", "Lebanon"),
        ("Libya mourns. The boat set out from Tripoli. Lebanon pitied the Libyans.", "Tripoli", "Libya"),
        ("The boat set out from Tripoli.", "Tripoli", "Libya"),
        ("Venezuelans leave. In Valencia, Venezuela, they queue.", "Valencia", "Venezuela"),
        ("Spain counts migrants. In Valencia they queue.", "Valencia", "Spain"),
        ("Ottawa. The Canadian city of London took in Syrians.", "London", "Canada"),
    ],
)  # fmt: skip
def test_of_two_towns_of_one_name_that_of_the_country_in_the_news_is_meant(text, town, country):
    reading = read_article(text)
    named = [name for name in reading.names if reading.words[name.first] == town]
    assert [name.country for name in named] == [country]
