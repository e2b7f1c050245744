"""Where a sentence has people be: "there" is the place told before, a camp hosts, a boat brings people."""

from datetime import date

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row for row in found}


def test_there_is_the_place_told_before_and_not_the_town_of_the_claimant():
    text = "Some refugees cross into Chad.\n\nScholars in Cairo believe that about 2,000 Eritreans are staying there."
    assert rows(text)["about 2,000"]["destination"] == "Chad"


def test_whom_a_camp_holds_or_has_counted_in_it_are_hosted():
    text = "The camp was built for 2,500. On Sunday it held 7,400 refugees. The group counted 8,900 there."
    found = rows(text)
    assert [(found[n]["action"], found[n]["measure"]) for n in ("7,400", "8,900")] == [("hosted", "stock")] * 2
    prison = rows("The old prison is full. On Sunday it held 7,400 refugees.")
    assert prison["7,400"]["action"] == "detained"


def test_whom_a_country_put_back_were_sent_home_by_it():
    row = rows("The twelve Eritreans whom Egypt pushed back over the frontier were refugees.")["twelve"]
    assert (row["action"], row["origin"], row["destination"]) == ("repatriated", "Egypt", "Eritrea")


def test_those_on_board_go_where_the_boat_goes():
    row = rows("A trawler with 37 Eritreans on board landed at Catania on Tuesday.")["37"]
    assert (row["action"], row["destination"]) == ("arrived", "Italy")
    wrecked = rows("A dinghy with 52 Syrians on board fell apart off Cyprus.")["52"]
    assert wrecked["action"] == "other"


def test_the_valley_that_people_left_is_in_the_country_after_of():
    row = rows("About 400 people fled fighting in the Tandera valley of Mali and crossed into Niger.")["About 400"]
    assert (row["origin"], row["destination"]) == ("Mali", "Niger")


def test_in_news_of_refugees_whoever_fled_a_province_is_one():
    text = "Some 2,000 fled Darfur\n\nThe refugees are in camps in Chad. More refugees are on their way."
    assert rows(text)["Some 2,000"]["population"] == "refugees"


def test_a_camp_of_a_dateline_s_sentence_is_taken_up_by_it():
    text = "TANDERA, May 19 -- The camp on the meadow was built for 2,500. On Sunday it held 7,400 refugees."
    assert rows(text)["7,400"]["action"] == "hosted"


def test_a_count_that_somebody_stays_with_goes_on_with_one_far_before():
    text = "The agency counted 5,300 refugees in Chad. It rained. Tents fell. Roads shut. The group stayed with 6,000."
    assert rows(text)["6,000"]["claimed_by"] == "The group"
