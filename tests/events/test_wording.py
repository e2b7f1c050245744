"""How an event is told: from its subject to before the next clause, without the date that says when."""

from datetime import date

import pytest

from crossings import extract_article

DAY = date(2015, 3, 5)


def what(text, head):
    (row,) = [row for row in extract_article(text, published=DAY)["events"] if row["head"] == head]
    return row["what"]


@pytest.mark.parametrize(
    ("text", "head", "told"),
    [
        ("The sailor was freed on Friday, after a year.", "freed", "The sailor was freed"),
        ("The army on Thursday arrested ten men.", "arrested", "The army arrested ten men"),
        ("They were moved on the night of Oct. 9 to Peru.", "moved", "They were moved to Peru"),
        ("Ten men arrived in the first three months of 2014.", "arrived", "Ten men arrived"),
        ("Two planes brought them on Tuesday and Wednesday from Chad.", "brought", "Two planes brought them from Chad"),
        ("Ten thousand have fled since 1948.", "fled", "Ten thousand have fled since 1948"),
        ("Police caught ten men around May 10.", "caught", "Police caught ten men around May 10"),
        ("According to Open Gate, scores were stabbed in Lima on Monday.", "stabbed", "scores were stabbed in Lima"),
        ("The second round is set for Friday.", "set", "The second round is set for Friday"),
        ("He reminded his hearers of ten men whom Peru had freed in May.", "freed", "Peru had freed ten men"),
    ],
)
def test_the_date_that_says_when_is_left_out_and_since_is_kept(text, head, told):
    assert what(text, head) == told


@pytest.mark.parametrize(
    ("text", "head", "told"),
    [
        ("The state began in August to let its people leave.", "began", "The state began to let its people leave"),
        ("The ministry plans to deport ten men.", "deport", "The ministry plans to deport ten men"),
        ("Rebels attacked the town, killing ten people.", "attacked", "Rebels attacked the town, killing ten people"),
        ("They flew home on Monday, six weeks after they had fled.", "flew", "They flew home"),
        ("Talks stopped for more than a year after they met.", "stopped", "Talks stopped for more than a year"),
        ("It was the permit that a ministry gave on Monday.", "gave", "a ministry gave the permit"),
        ("Ten men, two small children among them, fled.", "fled", "Ten men, two small children among them, fled"),
        ("The boat, which sank on Monday, was new.", "sank", "The boat sank"),
        ("Guards stopped the men and sent them home.", "sent", "Guards … sent them home"),
        ("A court found ten men who had led the camp guilty of neglect.", "found",
         "A court found ten men who had led the camp guilty of neglect"),
        ("The ministry found last week that the camp was full.", "found", "The ministry found that the camp was full"),
        ("It began near Lima, Peru, by the account of a guard.", "began", "It began near Lima, Peru"),
        ("They seized rice, oil and tents in the port.", "seized", "They seized rice, oil and tents in the port"),
        ("A pilot landed there as early as May 3, 1953, in a jet.", "landed", "A pilot landed there"),
        ("It was the report which a paper brought out on Monday.", "brought", "a paper brought out the report"),
        ("They want the people who shot a guard in Lima on Monday.", "shot", "the people who shot a guard in Lima"),
        ("Three followed on Thursday and two on Friday.", "followed", "Three followed"),
        ("A fortnight after they had landed the four flew to Peru.", "flew", "the four flew to Peru"),
        ("That group was taken to Lima.", "taken", "That group was taken to Lima"),
        ("They left at noon; in a small house police came upon ten men.", "came",
         "in a small house police came upon ten men"),
        ("They took him from his small, dark room in Lima.", "took", "They took him from his small, dark room in Lima"),
        ("They came with their leader, thirteen men in all.", "came", "They came with their leader"),
        ("He was shot last Oct. 23 at home.", "shot", "He was shot at home"),
        ("Last year brought ten men to Peru.", "brought", "2014 brought ten men to Peru"),
    ],
)  # fmt: skip
def test_a_clause_is_told_with_what_completes_it(text, head, told):
    assert what(text, head) == told
