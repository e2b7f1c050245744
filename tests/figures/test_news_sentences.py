"""Sentences as news writes them: which of their numbers count displaced people."""

import re
from datetime import date

import pytest

from crossings import extract_article

# The figures stand in double brackets.
MARKED = [
    "Floods in northern Ghana have forced [[more than 26,000]] people from their homes, the disaster agency said.",
    "[[Some 12,000]] Burundians have arrived in Rwanda since January.",
    "[[Another 100]] crossed the border into Uganda overnight, adding to the [[4,500]] refugees already there.",
    "Asylum applications peaked in 2009 with [[2,914]], compared with [[1,047]] a year earlier.",
    "The number of refugees rose to [[45,000]] in March from [[30,000]] in February.",
    "Sweden received [[1,204]] asylum seekers in the first quarter of 2020, down from [[2,330]] a year earlier.",
    "Lebanon is home to [[about 1.5 million]] Syrian refugees.",
    "The camp, built for 20,000, now houses [[nearly 90,000]] Somalis.",
    "A [[17-member]] family fled across the river into Thailand.",
    "[[Fifty-eight]] people, [[two]] of them activists, were deported to Laos.",
    "Of the [[1,200]] arrivals, [[840]] were women and [[360]] were men.",
    "The navy rescued [[217]] migrants from a dinghy off Lampedusa.",
    "A boat carrying [[90]] migrants capsized off Libya; [[at least 40]] drowned.",
    "Australia has resettled [[12,000]] refugees from Syria and Iraq.",
    "The transfer brings the total to [[12,000]] refugees resettled since 2014.",
    "Tanzania has repatriated [[62,000]] Burundian refugees.",
    "Pakistan sent [[3,400]] Afghans home last week.",
    "Only [[half of an expected 400]] refugees boarded the buses.",
    "[[No]] refugees were admitted in April.",
    "Germany took in [[890,000]] asylum seekers in 2015, while Hungary accepted [[none]].",
    "[[Tens of thousands]] of Rohingya have fled to Bangladesh.",
    "[[Hundreds]] of families were evacuated from villages near the volcano.",
    "The fighting has uprooted [[more than 2 million]] people, a quarter of the population.",
    "Residents said [[as many as 300]] villagers were hiding in the forest.",
    "[[Three dozen]] Cubans landed in Florida on Sunday.",
    "Police arrested [[14]] Ethiopians trying to cross into Kenya.",
    "Malaysia is holding [[1,300]] undocumented migrants in detention centres.",
    "The UN refugee agency has registered [[7,800]] Congolese in Zambia.",
    "[[More than a million]] Ukrainians have crossed into Poland since the war began.",
    "The earthquake left [[15,000]] families without homes.",
    "Wildfires in Canada forced the evacuation of [[13,000]] residents.",
    "A total of [[1,418]] defectors came to the South last year: [[1,000]] women and [[418]] men.",
    "Iran says it hosts [[3 million]] Afghans, of whom [[780,000]] are registered refugees.",
    "The island shelters [[2,100]] people, most of them Tamils who fled Sri Lanka.",
    "[[Thirty]] of the [[120]] migrants were children.",
    "[[Thousands]] have left Zimbabwe for South Africa.",
    "The United States deported [[1,900]] Haitians in September.",
    "[[About 600]] of them have gone back to Syria.",
    "Typhoon warnings prompted authorities to evacuate [[half a million]] people in the Philippines.",
    "Officials counted [[412]] new arrivals on Monday and [[380]] on Tuesday at the refugee camp.",
    "The number of displaced people has more than doubled to [[1.3 million]].",
    "The population of the refugee camp has swelled to [[80,000]].",
    "Nearly [[4,000]] Nicaraguans have applied for asylum in Costa Rica.",
    "Spain granted asylum to [[575]] people in 2018.",
    "More than [[200]] Eritreans sought refuge in churches in Khartoum.",
    "The clashes displaced [[3,000]] households in Mindanao, aid workers said.",
    "The displaced include [[1,700]] children and [[900]] elderly people.",
    "So far this year [[54]] asylum seekers have arrived by boat.",
    "Since 2011 [[more than 5.6 million]] Syrians have fled the country.",
    "The returnees, numbering [[about 1,500]], reached Juba by barge.",
    "[[Some 250]] Afghan refugees returned home from Iran on Friday.",
    "Greece: [[41,000]] refugees in 2016; Italy: [[29,000]].",
    "The refugees ([[112]] in all) were flown to Canada.",
    "[[Around 70]] stowaways, including [[11]] minors, were found aboard the ship.",
    "Bangladesh says [[over 700,000]] Rohingya refugees live in camps in Cox's Bazar.",
    "Authorities moved [[9,000]] people to higher ground.",
    "The flooding has made [[22,000]] people homeless in Bolivia.",
    "[[Two million]] Afghans living in Pakistan face expulsion.",
    "[[Scores]] of Darfuris were sent back to Sudan from Israel.",
    "[[Twelve]] migrants suffocated in a truck in Texas.",
    "A year ago there were [[15,000]] refugees in the settlement; today there are [[23,000]].",
    "The country is sheltering [[45,000]] people displaced by the conflict.",
    "[[More than 1,000]] migrants have died in the Mediterranean this year.",
    "The agency hopes to resettle [[30,000]] refugees by 2020.",
    "[[Nearly 1,000]] families have fled their villages in Nariño.",
    "Rebels forced [[4,000]] villagers out of their homes.",
    "Of those, [[650]] were given asylum and [[120]] were sent back.",
    "Officials fear the number could reach [[100,000]] by the end of the year as refugees pour in.",
    "The storm destroyed 300 houses, leaving [[1,500]] people without shelter.",
    "[[An additional 2,000]] people were moved to evacuation centres.",
    "[[Several thousand]] refugees have crossed into Cameroon.",
    "[[A few hundred]] Chadian refugees remain in the camp.",
    "IOM said it had helped [[15,000]] stranded migrants return home from Libya.",
    "More than half of the [[5,000]] residents have fled the town.",
    "The village of [[400]] families was evacuated overnight.",
    "About 40 houses collapsed and [[1,200]] villagers were moved to a school, the mayor said.",
    "Kenya's Dadaab complex, which shelters [[more than 230,000]] Somali refugees, will close in six months.",
    "The Home Office said [[235]] people had crossed the Channel in small boats on Thursday.",
    "The court ordered the release of [[36]] asylum seekers held on Manus Island.",
    "Israel said [[2,400]] Eritreans and Sudanese had left voluntarily since the start of the year.",
    "[[Some 3,000]] people, mostly from the Fulani community, have taken refuge in a stadium in Bangui.",
    '"We have received [[850]] families," said the camp manager, adding that most of the displaced came on foot.',
    "UNICEF said half of the [[1.2 million]] displaced are children.",
    "[[At least 5,000]] residents of the valley evacuated after the dam was declared unsafe.",
    "[[Tens of thousands]] of villagers were ordered to evacuate as the cyclone neared Odisha.",
    "Thailand deported [[109]] Uighurs to China in July 2015.",
    "Algerian authorities expelled [[at least 391]] migrants, including [[16]] pregnant women, to Niger.",
    "Hungary recorded [[only 177]] asylum applications in 2016.",
    "Mozambique's insurgency has driven [[nearly 670,000]] people from their homes.",
    "The army said that [[70,000]] people had returned to their homes in Swat.",
    "[[Nine]] Tibetans, among them [[two]] monks, reached Nepal after a 12-day walk.",
    "The Red Cross is sheltering [[1,900]] people in 25 schools after the eruption.",
    "About 300 troops arrived to help the [[45,000]] people made homeless by the quake.",
    "[[Two thousand]] Karen crossed the Moei river into Thailand over the weekend.",
    "The train brought [[490]] refugees from Vienna to Munich.",
    "The ship, with [[629]] migrants aboard, was refused entry by Italy.",
    "The number of internally displaced people stood at [[4.8 million]] at the end of 2020.",
    "As of 30 June, UNHCR had registered [[128,000]] Nigerian refugees in Niger.",
    "[[Four]] Cubans were sent back while [[eleven]] others were allowed to stay.",
    "About one in ten of the refugees, or [[35,000]] people, live outside the camps.",
    "The Syrian war has produced [[6.6 million]] refugees and displaced [[6.7 million]] inside the country.",
    "[[Some 1,500]] Bosnian Serbs fled the town of Banja Luka.",
    "Only [[10]] of the [[43]] Afghans whose claims were rejected have been deported.",
    "The Burmese refugee population in Thailand has fallen to [[92,000]] from [[150,000]] in 2005.",
    "[[A family of four]] from Honduras was detained near El Paso.",
    "Aid workers fear that [[hundreds of thousands]] could flee if the city falls.",
    "The mayor said shelters were full, with [[400]] people sleeping on the floors after the floods.",
    "In the past 24 hours [[3,500]] people have crossed from Ivory Coast into Liberia.",
    "Police in Calais cleared a camp of [[1,000]] migrants and bused [[800]] of them to reception centres.",
    "[[Hundreds]] of refugees, many of them women and children, slept in the open.",
    "[[Twenty-six]] Ethiopian migrants were found dead in a truck.",
    "Mount Agung's eruption has sent [[140,000]] people into evacuation centres.",
    "Landslides in Nepal killed 30 people and displaced [[450]] families.",
    "Brazil has granted refugee status to [[21,000]] Venezuelans.",
    "Authorities in Sabah rounded up [[213]] Filipinos and sent them to a detention centre.",
    "The first group of [[52]] asylum seekers landed in Kigali from Libya on Thursday.",
    "Nearly [[half a million]] people have been uprooted by gang violence in Haiti, the UN migration agency says.",
    "[[Sixty thousand]] people are sleeping in the open after the earthquake in Morocco.",
    "Finland returned [[32]] Iraqis to Baghdad last week.",
    "The number of people seeking asylum in the UK fell to [[32,000]] last year from [[38,000]].",
    "UNHCR estimates that [[1.1 million]] Angolans have been displaced since 1998.",
    "[[Around 30]] families from the village of Bento took shelter in a church.",
    "[[More than 80,000]] residents of Quezon fled to shelters as Typhoon Goni hit.",
    "At the Friedland camp, [[700]] Chechens await a decision on their asylum claims.",
    "Of [[4,300]] asylum seekers, [[1,900]] were granted protection.",
    "[[Thousands]] of Tutsis fled to Burundi in 1994.",
    "[[Some 400,000]] Liberians remained in exile in 1997.",
    '"Last night we took in [[600]] refugees," the bishop said.',
    "[[Eighty]] Kurds jumped off a freighter near Bari and asked for asylum.",
    "Police found [[27]] Afghans hidden in a lorry at Dover.",
    "The ferry brought [[180]] evacuees from the island of Montserrat to Antigua.",
    "[[As many as 15,000]] Hmong are believed to be hiding in the jungles of Laos.",
    "Rwanda says [[25,000]] refugees have gone home; [[35,000]] remain in Tanzania.",
    "[[1,500]] Sahrawi families live in the camps near Tindouf.",
    "The camp's population stands at [[31,000]].",
    "They were among [[68]] refugees flown to Norway from Nauru.",
    "The regional government said that [[2,340]] people were evacuated in Murcia.",
    "Turkey sheltered [[3.6 million]] Syrians in 2018, more than any other state.",
    "The cyclone made [[10,000]] homeless in Vanuatu.",
    "Iraq's government closed the camp and sent [[9,000]] displaced people away.",
    "[[At least 34]] refugees, including [[20]] children, died when their boat sank.",
    "Colombia has [[over 5 million]] internally displaced people, second only to Sudan.",
    "A record [[71,000]] claimed asylum in 2000, up from [[46,000]] in 1998.",
    "Ministers agreed to share [[120,000]] refugees among member states.",
    "Australia turned back [[four]] Vietnamese asylum seekers at sea.",
]
WITHOUT = [
    "At least 30 soldiers were killed in clashes near the border.",
    "Rice now costs 4,000 won a kilo, refugees say.",
    "The flood destroyed 2,300 houses and 14 schools.",
    "The agency delivered 10,000 doses to refugees.",
    "About 60 percent of refugees are under 18.",
    "The famine killed between 220,000 and 3 million people.",
    "Some 3 million voters went to the polls.",
    "The government deployed 2,000 police to the border.",
    "About 200,000 political prisoners are held in labour camps.",
    "The earthquake killed 5,000 people.",
    "The drought affected 1.2 million people and left 400,000 in need of food aid.",
    "The UN appealed for $45 million for 300,000 meals for refugees.",
    "The camp lies 15 kilometres from the border.",
    "He was 17 when he fled.",
    "A soldier, 25, defected after 10 years in the army.",
    "UNHCR has 450 staff in the country.",
    "The bus carrying 40 schoolchildren crashed; refugees watched.",
    "The refugee camp has 120 latrines and 45 wells.",
    "The president met 12 ministers to discuss the refugees.",
    "Some 28,500 U.S. troops are stationed in South Korea.",
    "The two Koreas, divided since 1953, remain technically at war.",
    "The refugees walked for 12 days and crossed 3 rivers.",
    "Article 14 of the 1951 convention protects refugees.",
    "A 6.2 magnitude quake struck at 4:30 local time.",
    "The company employs 3,000 workers.",
    "At least 500 protesters marched in support of refugees.",
    "The hospital treated 150 people for cholera.",
    "Police arrested 25 traffickers.",
    "The match drew 45,000 fans.",
    "Six brokers were jailed for helping defectors.",
    "The city of 3 million people took in refugees.",
    "The attack killed 12 people and wounded 40 others.",
    "The country has a population of 24 million people.",
    "The two leaders met and refugees were on the agenda.",
    "Police arrested 300 demonstrators in the capital.",
    "The airline flew 300 passengers to Accra on Monday.",
    "China sent 400 engineers to Sudan in 2007.",
    "The refugees paid smugglers $3,000 each.",
    "The French team arrived with 23 players.",
    "The explosion killed 17 Iraqis and injured 40.",
    "Some 2,000 Americans live in Seoul.",
    "The minister said 15 countries had agreed to take refugees.",
    "About 120 journalists registered for the summit on migration.",
    "Militants killed 25 villagers and burned 60 houses.",
    "More than 6,000 people marched in Athens.",
    "The border was closed for 14 hours on Tuesday.",
    "UNHCR runs 12 camps with 45 clinics for refugees.",
    "A 12-member delegation arrived in Geneva for talks on refugees.",
    "The bank lent 4 million dollars to returnees.",
    "The law, passed with 60 votes against 21, bars asylum seekers.",
    "About 80 students arrived at the university on Monday.",
    "Residents of 14 villages were told to leave.",
    "The boat was 12 metres long and carried 90 barrels of oil.",
    "Nearly 10 million people live in the capital.",
    "The agency fed 1.2 million people in the drought.",
    "Hunger threatens 5 million people in the Sahel, the UN said.",
    "Ten people were killed when a bus crashed in Peru.",
    "The two presidents will meet on 14 May to discuss the border.",
    "In all, 31 countries signed the convention.",
    "He spent 11 years in exile.",
    "Police killed 14 militants in Swat.",
    "The virus infected 1,200 people in the district and killed 300.",
    "The epidemic has killed 4,000 people since 2014.",
    "About 900 prisoners escaped from the jail.",
    "The company moved 200 workers to its new plant.",
    "Police arrested 12 men over the murder.",
    "The club sent 11 players home.",
    "Some 400 delegates arrived in Nairobi for the summit.",
    "The judge held 3 hearings on the case.",
    "The army lost 40 tanks in the retreat.",
    "Firefighters from 12 countries arrived in Chile.",
    "About 5,000 tourists were stranded at the airport.",
    "More than 300 flights were cancelled.",
    "A crowd of 40,000 watched the final.",
    "The school took in 120 pupils this year.",
    "The navy rescued 12 fishermen off Cork.",
    "The city received 45 millimetres of rain.",
    "Nearly 200 Indian workers went on strike in Dubai.",
    "Two Americans were killed in Kabul.",
    "They sent 40 boxes home.",
    "The court sent 12 cases back to the lower court.",
    "Some 60 Chinese companies operate in Zambia.",
]


def figures_of(text):
    rows = extract_article(text, article_id="a", published=date(2020, 5, 6))["figures"]
    return [row for row in rows if row["confidence"] >= 0.5]


@pytest.mark.parametrize("marked", MARKED)
def test_just_the_marked_numbers_are_figures(marked):
    parts = re.split(r"\[\[|\]\]", marked)
    text, spans, at = "".join(parts), [], 0
    for index, part in enumerate(parts):
        if index % 2:
            spans.append((at, at + len(part)))
        at += len(part)
    rows = figures_of(text)
    assert len(rows) == len(spans), [row["evidence"] for row in rows]
    assert all(row["start"] < end and row["end"] > start for row, (start, end) in zip(rows, spans, strict=True))


@pytest.mark.parametrize("text", WITHOUT)
def test_numbers_of_other_things_and_people_are_no_figures(text):
    assert figures_of(text) == []


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Pakistan sent 3,400 Afghans home.", {"origin": "Pakistan", "destination": "Afghanistan"}),
        ("Malaysia is holding 1,300 Burmese migrants.", {"action": "detained", "destination": "Malaysia"}),
        ("Lebanon is home to 1.5 million Syrian refugees.", {"action": "hosted", "measure": "stock"}),
        ("About 300 Chadians are hiding in the forests of Gabon.", {"action": "hiding", "destination": "Gabon"}),
        ("Rebels forced 4,000 villagers out of their homes in Peru.", {"action": "displaced", "origin": "Peru"}),
        ("A 17-member family fled across the river into Thailand.", {"low": 17, "unit": "people", "action": "fled"}),
        ("Kenya has 9,000 internally displaced families awaiting resettlement.", {"action": "displaced"}),
        ("No refugees were admitted to Chile in April 2020.", {"low": 0, "high": 0}),
        ("Since the Vietnam War 9,000 refugees have come to Japan.", {"when": "1975/.."}),
        ("Peru opened a camp in 2006. Since then, 400 refugees have come.", {"when": "2006/.."}),
        ("Under the law of 2004 Chile admitted 40 refugees.", {"when": None}),
        ("Fiji took in 118 refugees in 2018, 141 in 2019.", {"when": "2018"}),
    ],
)  # fmt: skip
def test_the_slots_follow_the_guide(text, slots):
    row = figures_of(text)[0]
    assert {name: row[name] for name in slots} == slots


def test_a_neighbour_across_the_border_is_no_place_of_those_who_fled_within_a_state():
    text = (
        "Police hunt rebels in the state, which shares borders with Benin and Niger. "
        "The raids forced 5,000 people from their homes. Nigeria sent troops, and Nigeria asked for calm."
    )
    assert figures_of(text)[0]["origin"] == "Nigeria"


@pytest.mark.parametrize(
    ("town", "place"), [("GENEVA", None), ("NEW YORK", None), ("KAMPALA", "Uganda"), ("DHAKA", "Bangladesh")]
)
def test_where_people_are_is_the_datelines_country_but_for_towns_in_which_agencies_sit(town, place):
    text = f"{town}, June 10 (Agency) -- About 80 Somalis are living in camps, the agency said."
    assert figures_of(text)[0]["destination"] == place


def test_people_driven_out_of_one_country_into_another_are_no_internally_displaced():
    row = figures_of("The raids have pushed 100,000 people out of northern Nigeria into Niger, the agency said.")[0]
    told = ("Nigeria", "Niger", "fled", "refugees")
    assert (row["origin"], row["destination"], row["action"], row["population"]) == told
    row = figures_of("The raids have driven 900 people out of their villages into the forest in Niger.")[0]
    assert row["population"] == "internally_displaced"


def test_who_was_displaced_in_one_country_and_crossed_into_another_fled():
    row = figures_of("About 3,200 people displaced by fighting in Sudan crossed into Chad, the council said.")[0]
    told = ("Sudan", "Chad", "fled", "refugees")
    assert (row["origin"], row["destination"], row["action"], row["population"]) == told


def test_who_may_go_home_has_not_gone():
    row = figures_of("Sudan has found 180 refugees in Chad eligible for return, the minister said.")[0]
    assert row["action"] != "repatriated"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("At least 500 refugees could flee to Chad if the town falls.", {"action": "other", "destination": None}),
        ("Chad has admitted 900 refugees from elsewhere since 2004, the Sudanese envoy said.", {"origin": None}),
        ("The refugees who went to Chad from Sudan last month numbered about 730.", {"origin": "Sudan", "low": 730}),
        ("Some 410 Eritreans boarded ships in the Gulf of Sirte in April.", {"action": "fled", "destination": None}),
        ("About 520 Sudanese were left without a roof over their heads.", {"action": "displaced"}),
    ],
)
def test_what_is_only_possible_or_told_of_others_is_no_flow_of_the_storys_people(text, slots):
    row = figures_of(text)[0]
    assert {name: row[name] for name in slots} == slots


def test_a_number_that_goes_on_with_houses_counts_nobody():
    text = "Some 900 refugees fled to Chad. The ministry counts 240 tents lost, yet by one tally the number is 610."
    assert [row["low"] for row in figures_of(text)] == [900]


def test_where_a_source_sits_is_not_where_those_are_whom_it_counts():
    text = (
        "About 650 Eritreans hide in Sudan. A committee in Oslo for an appeal to the European Union put them at 1,150."
    )
    assert [row["destination"] for row in figures_of(text)] == ["Sudan", "Sudan"]


def test_a_number_in_the_camp_goes_on_with_those_who_live_there_and_not_with_the_dead():
    text = (
        "The camp holds 15,500 refugees from Chad, and nine people died when a ferry sank. "
        "Open Hands had put the number in the camp at some 12,000. Forty percent of the refugees were under 18."
    )
    rows = {row["evidence"]: row["action"] for row in figures_of(text)}
    assert rows["some 12,000"] == "hosted"
    assert "under 18" not in rows


def test_a_number_that_is_put_right_is_a_figure_and_the_wrong_one_beside_it_is_not():
    text = "The agency wrote that 1,900 refugees had come to Chad in May. It was 1,700, not 1,900."
    assert [row["low"] for row in figures_of(text)] == [1900, 1700]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Chad plans to start the transfer home of some of the 610 refugees from Sudan in June.", "hosted"),
        ("Sudan had cleared 345 refugees for return, but no refugee boarded the buses.", "hosted"),
    ],
)
def test_what_is_to_come_for_some_of_them_has_not_happened_to_all(text, action):
    assert figures_of(text)[0]["action"] == action


def test_a_topic_of_all_who_are_in_a_place_makes_the_next_counts_ones_of_people_there():
    text = (
        "Some 820 Eritreans came to Sudan in April. For all Eritreans in Sudan, old residents too, nobody agrees. "
        "The council reckoned with 7,150 in March. The labour office stands at about 8,400."
    )
    assert [row["action"] for row in figures_of(text)][1:] == ["hosted", "hosted"]
    assert [row["measure"] for row in figures_of(text)] == ["flow", "stock", "stock"]
