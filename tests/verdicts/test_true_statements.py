# ruff: noqa: E501  -- one text a line reads better than its parts
"""True statements that a list seems to speak against: returns, handovers, lesser members."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text, relation, published="2024-11-15"):
    found = checker.check(text, published=published)
    return [v.label.value for v in found if v.claim.relation.value == relation]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fiji was suspended from the Pacific Islands Forum in May 2009. It was readmitted in October 2014.",
            "SUPPORTED",
        ),
        (
            "Syria was suspended from the Arab League in November 2011. The country was readmitted in May 2023.",
            "SUPPORTED",
        ),
        (
            "Syria was suspended from the Arab League in November 2011. It was readmitted in May 2021.",
            "REFUTED",
        ),
        ("Syria joined the Arab League in May 2023.", "REFUTED"),
        ("Paraguay was suspended from Mercosur in June 2012. It came back in August 2013.", "SUPPORTED"),
        ("Paraguay was suspended from Mercosur in June 2012. It came back in August 2010.", "REFUTED"),
    ],
)
def test_the_end_of_a_suspension_is_a_return_and_no_joining(checker, text, expected):
    assert labels(checker, text, "joined") == [expected]


def test_who_became_an_associate_is_no_longer_a_member(checker):
    text = "Turkmenistan is no longer a member of the Commonwealth of Independent States."
    assert labels(checker, text, "member") == ["NOT ENOUGH INFO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "When Donald Johnston stepped down as secretary-general of the OECD in May 2006, José Ángel Gurría took the helm.",
            "NOT ENOUGH INFO",
        ),
        (
            "When Donald Johnston stepped down as secretary-general of the OECD in May 2003, José Ángel Gurría took the helm.",
            "REFUTED",
        ),
        ("José Ángel Gurría became secretary-general of the OECD in May 2006.", "REFUTED"),
    ],
)
def test_the_day_of_leaving_may_lie_just_before_that_of_entering(checker, text, expected):
    assert expected in labels(checker, text, "took_office")


@pytest.mark.parametrize(
    ("published", "expected"), [("2022-08-09", "NOT ENOUGH INFO"), ("2022-08-17", "REFUTED")]
)
def test_a_week_may_begin_on_sunday(checker, published, expected):
    # He took office on Sunday, 7 August 2022.
    text = "Gustavo Petro took office as president of Colombia this week."
    assert labels(checker, text, "took_office", published) == [expected]


def test_whom_somebody_followed_is_not_held_against_a_pronoun(checker):
    text = "Angela Merkel met Gerhard Schröder in 2005. Olaf Scholz succeeded him as chancellor of Germany in 2021."
    assert "REFUTED" not in labels(checker, text, "took_office")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kuwait is a member of both the United Nations and the World Trade Organization. It joined the latter in 1995.",
            "SUPPORTED",
        ),
        (
            "Kuwait is a member of both the United Nations and the World Trade Organization. It joined the latter in 1991.",
            "REFUTED",
        ),
        ("Kuwait joined the United Nations in 1995.", "REFUTED"),
    ],
)
def test_the_latter_is_the_body_named_last(checker, text, expected):
    assert labels(checker, text, "joined") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Angola, a member of OPEC since 2007, walked out at the start of 2024.", "SUPPORTED"),
        ("Angola, a member of OPEC since 2007, left the cartel in January 2023.", "NOT ENOUGH INFO"),
        ("Angola, a member of OPEC since 2007, left the room.", "NOT ENOUGH INFO"),
        ("Angola, a member of OPEC since 2007, sells its oil in Asia.", "OUTDATED"),
        ("Angola, a member of OPEC since 1999, walked out at the start of 2024.", "REFUTED"),
    ],
)
def test_since_when_one_had_been_a_member_is_told_of_who_leaves(checker, text, expected):
    assert labels(checker, text, "member") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Philippe succeeded Albert II as king of Belgium.", "SUPPORTED"),
        ("Philippe succeeded Albert I as king of Belgium.", "REFUTED"),
        ("Philippe succeeded Leopold III as king of Belgium.", "NOT ENOUGH INFO"),
        ("Willem-Alexander succeeded Albert II as king of the Netherlands.", "REFUTED"),
    ],
)
def test_a_short_name_may_mean_the_true_predecessor(checker, text, expected):
    assert expected in labels(checker, text, "took_office")


def test_a_short_name_may_mean_who_really_left(checker):
    text = "A few months later Belgium's Albert II stepped down in favour of his son Philippe."
    assert "REFUTED" not in labels(checker, text, "left_office") + labels(checker, text, "took_office")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emmanuel Macron became president of France in May 2017, following François Hollande.", "SUPPORTED"),
        (
            "Emmanuel Macron became president of France in May 2017, following Nicolas Sarkozy.",
            "NOT ENOUGH INFO",
        ),
        (
            "Emmanuel Macron became president of France in May 2017, following Angela Merkel's advice.",
            "SUPPORTED",
        ),
        ("Emmanuel Macron became president of France in May 2017, following World War Two.", "SUPPORTED"),
    ],
)
def test_whom_somebody_followed_is_looked_up_behind_the_date_too(checker, text, expected):
    assert labels(checker, text, "took_office") == [expected]


def test_an_office_held_until_recently_does_not_take_the_date_of_the_next(checker):
    text = "Mark Rutte, until recently prime minister of the Netherlands, took over as NATO secretary general on 1 October 2024."
    assert labels(checker, text, "holds_office") == []
    assert labels(checker, text, "held_office") == ["SUPPORTED"]


@pytest.mark.parametrize(
    "text",
    [
        "NATO secretary general Jens Stoltenberg said the alliance would benefit.",
        "NATO secretary general Jens Stoltenberg visited Ankara.",
    ],
)
def test_a_title_is_of_today_whatever_its_holder_says_will_be(checker, text):
    assert labels(checker, text, "holds_office", published="2025-06-01") == ["OUTDATED"]


def test_a_title_belongs_to_the_tale_that_goes_on_about_its_holder(checker):
    text = "NATO secretary general Jens Stoltenberg had been appointed twice."
    assert labels(checker, text, "holds_office", published="2025-06-01") == ["NOT ENOUGH INFO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Hollande had left in 2017; the year is that of somebody else's coming.
        ("The bishop, who came in 2014, will meet the president of France, François Hollande.", "OUTDATED"),
        ("In 2014 the bishop met the president of France, François Hollande.", "SUPPORTED"),
        (
            "In 1999 he became premier; his colleague, President of France François Hollande, helped.",
            "OUTDATED",
        ),
        # Fillon was his prime minister from 2007 on: no title of the article's day.
        (
            "In 2004 Nicolas Sarkozy became party leader in France; his prime minister, François Fillon, wrote a book.",
            "NOT ENOUGH INFO",
        ),
        ("In 2014 Manuel Valls became premier; his president, François Hollande, stayed on.", "SUPPORTED"),
    ],
)
def test_a_title_is_of_the_time_that_its_own_clause_tells(checker, text, expected):
    assert expected in labels(checker, text, "holds_office")


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Finland left EFTA in 1995.", "left", "SUPPORTED"),
        ("Finland left EFTA in January 1995.", "left", "SUPPORTED"),
        ("Finland left EFTA in 1996.", "left", "REFUTED"),
        ("Portugal left EFTA in 1985 to become a member of the European Communities.", "joined", "SUPPORTED"),
        ("Portugal left EFTA in 1983 to join the European Communities.", "joined", "REFUTED"),
    ],
)
def test_what_ends_with_a_year_is_over_in_the_next(checker, text, relation, expected):
    assert labels(checker, text, relation) == [expected]


def test_since_when_one_is_a_member_tells_of_which_body(checker):
    text = (
        "EFTA was founded in 1960. Britain and Denmark left it in 1972 to enter the European Communities. "
        "Iceland has been a member since 1970."
    )
    assert "REFUTED" not in labels(checker, text, "member")


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        (
            "Noel Quinn, at first only interim head of HSBC, got the job for good in March 2020.",
            "took_office",
            ["SUPPORTED"],
        ),
        (
            "Lisa Su, at first only interim head of AMD, got the job for good in March 2016.",
            "took_office",
            ["NOT ENOUGH INFO"],
        ),
        ("Noel Quinn became chief executive of HSBC for good in March 2018.", "took_office", ["REFUTED"]),
        ("Jomo Kenyatta led Kenya to independence in 1963.", "held_office", ["NOT ENOUGH INFO"]),
        ("Jomo Kenyatta led Kenya in 1958.", "held_office", ["REFUTED"]),
    ],
)
def test_an_office_may_be_entered_before_it_is_given_for_good(checker, text, relation, expected):
    assert labels(checker, text, relation) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ajay Banga ran Mastercard before he took over the World Bank in June 2023.", "SUPPORTED"),
        ("Boris Johnson was mayor of London before he became prime minister in July 2019.", "SUPPORTED"),
        ("Meg Whitman ran eBay before 2010.", "SUPPORTED"),
        ("Elon Musk ran SpaceX before he bought Twitter in October 2022.", "SUPPORTED"),
        ("Satya Nadella ran Microsoft before he turned 40 in 2007.", "REFUTED"),
        ("Meg Whitman ran eBay until she stood for governor in 2010.", "REFUTED"),
        ("Meg Whitman ran eBay until 2010.", "REFUTED"),
    ],
)
def test_what_was_before_something_need_not_have_lasted_until_then(checker, text, expected):
    assert labels(checker, text, "held_office") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Horst Köhler, Michel Camdessus's successor at the IMF, became president of Germany in 2004.",
            False,
        ),
        (
            "Armin Laschet, Kramp-Karrenbauer's successor in the CDU, was followed in 2022 by Friedrich Merz.",
            False,
        ),
        ("Ramon Laguarta, Indra Nooyi's successor at PepsiCo, took over in October 2016.", True),
    ],
)
def test_what_a_successor_did_later_dates_no_succession(checker, text, expected):
    assert ("REFUTED" in labels(checker, text, "took_office")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since 2020 Britain is no longer a member of the European Union.", "SUPPORTED"),
        ("Britain has no longer been a member of the European Union since 2020.", "SUPPORTED"),
        ("Since 2018 Britain is no longer a member of the European Union.", "REFUTED"),
        ("Since 2020 Poland is no longer a member of the European Union.", "REFUTED"),
    ],
)
def test_since_when_somebody_is_no_longer_a_member_is_the_day_of_the_end(checker, text, expected):
    assert labels(checker, text, "member") == [expected]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("early in 1996", "SUPPORTED"),
        ("in late 1996", "SUPPORTED"),
        ("in mid-1996", "SUPPORTED"),
        ("in the first half of 1996", "SUPPORTED"),
        ("in the first half of 1991", "NOT ENOUGH INFO"),
        ("from early 1996 to late 1997", "REFUTED"),
    ],
)
def test_a_part_of_a_year_is_no_term_of_office(checker, when, expected):
    assert labels(checker, f"Gyula Horn was prime minister of Hungary {when}.", "held_office") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Georgia has been an observer at APEC since 2007.",
        "Qatar, a member of OPEC until 2019, is now an observer.",
    ],
)
def test_a_list_of_members_tells_nothing_of_observers(checker, text):
    assert not {"REFUTED", "OUTDATED"} & set(labels(checker, text, "member"))


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Warsaw Pact were Poland, Hungary and Romania.",
        "The Warsaw Pact was created in 1955. Its members were Poland and Hungary.",
        "The Warsaw Pact had eight members: the Soviet Union, Albania, Bulgaria, Czechoslovakia, East Germany, "
        "Hungary, Poland and Romania.",
        "The Warsaw Pact consisted of the Soviet Union, Albania, Bulgaria and Poland.",
    ],
)
def test_a_list_in_the_past_does_not_say_that_they_still_are(checker, text):
    assert set(labels(checker, text, "member")) == {"SUPPORTED"}


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Warsaw Pact are Poland, Hungary and Romania.",
        "The Warsaw Pact consists of the Soviet Union, Albania, Bulgaria and Poland.",
        "Qatar is a member of OPEC, which included Iran.",
    ],
)
def test_a_list_in_the_present_says_that_they_still_are(checker, text):
    assert set(labels(checker, text, "member")) == {"OUTDATED"}


def test_a_membership_that_ended_is_not_one_told_of_today(checker):
    text = "Qatar, which had belonged to OPEC from 1961, quit in January 2019. Qatar is a member of OPEC."
    assert labels(checker, text, "member") == ["SUPPORTED", "OUTDATED"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cuba was suspended from the Organization of American States in 1962. It has not rejoined the OAS.",
            "NOT ENOUGH INFO",
        ),
        ("Morocco left the OAU in 1984. It has not rejoined the African Union.", "NOT ENOUGH INFO"),
        ("Ecuador has not come back to OPEC.", "NOT ENOUGH INFO"),
        ("Morocco has not joined the African Union.", "REFUTED"),
    ],
)
def test_who_has_not_come_back_may_have_been_in_before(checker, text, expected):
    assert labels(checker, text, "joined", published="2025-11-20") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Suspended in October 2009, back in March 2011; what came later the table may not have.
        ("Niger was suspended from ECOWAS in October 2009.", "SUPPORTED"),
        ("Niger was suspended from ECOWAS in 2005.", "REFUTED"),
        ("Niger was suspended from ECOWAS in July 2023.", "NOT ENOUGH INFO"),
    ],
)
def test_who_is_back_may_be_suspended_again(checker, text, expected):
    assert labels(checker, text, "suspended") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ted Sarandos has been co-CEO of Netflix since 2020.", {"SUPPORTED"}),
        ("Ted Sarandos has been co-chief executive of Netflix since 2017.", {"REFUTED"}),
        # The table need not have all of them.
        ("Tim Cook is the co-CEO of Netflix.", {"NOT ENOUGH INFO"}),
    ],
)
def test_an_office_shared_is_the_one_that_the_table_knows(checker, text, expected):
    assert set(labels(checker, text, "holds_office")) == expected


def test_the_commission_of_another_body_is_not_the_one_called_so_for_short(checker):
    text = (
        "The African Union began in 2002. Nkosazana Dlamini-Zuma was elected to head the commission in 2012."
    )
    found = {v.claim.object.name for v in checker.check(text, published="2024-11-15") if v.claim.object}
    assert "European Commission" not in found


def test_what_is_named_with_a_plus_is_another_body(checker):
    assert "REFUTED" not in labels(checker, "OPEC+ was formed in 2016.", "founded")
    assert labels(checker, "OPEC was formed in 2016.", "founded") == ["REFUTED"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The number before a body may be that of the day, of the day before, or of today.
        ("In 1973 the six-member European Communities took in Denmark.", "SUPPORTED"),
        ("In 1973 the nine-member European Communities took in Denmark.", "SUPPORTED"),
        ("In 1973 the 12-member European Communities took in Denmark.", "REFUTED"),
    ],
)
def test_a_number_before_a_body_is_of_about_the_time_told(checker, text, expected):
    assert labels(checker, text, "member_count") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sepp Blatter resigned as president of FIFA in June 2015.", "NOT ENOUGH INFO"),
        ("Sepp Blatter resigned as president of FIFA in June 2013.", "REFUTED"),
        ("Donald Johnston left office as secretary-general of the OECD on 20 May 2006.", "NOT ENOUGH INFO"),
        ("Barack Obama left office as president in March 2016.", "REFUTED"),
        ("Barack Obama left office as president in 2016.", "REFUTED"),
    ],
)
def test_a_leaving_may_be_told_before_the_last_day(checker, text, expected):
    assert labels(checker, text, "left_office") == [expected]


@pytest.mark.parametrize(
    ("month", "expected"), [("October", "SUPPORTED"), ("November", "SUPPORTED"), ("August", "REFUTED")]
)
def test_who_follows_on_the_next_day_may_be_dated_by_the_last_day(checker, month, expected):
    text = f"Mario Draghi was president of the European Central Bank. He handed over to Christine Lagarde in {month} 2019."
    assert labels(checker, text, "took_office") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 1976 Jimmy Carter beat Gerald Ford and was president of the United States for four years.",
            "SUPPORTED",
        ),
        (
            "George W. Bush won the 2000 election and was president of the United States for eight years.",
            "SUPPORTED",
        ),
        (
            "In 1974 Jimmy Carter won the election and was president of the United States for four years.",
            "REFUTED",
        ),
    ],
)
def test_a_term_begins_in_the_year_behind_its_election(checker, text, expected):
    assert expected in labels(checker, text, "held_office")
    assert "REFUTED" not in set(labels(checker, text, "held_office")) - {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("François Hollande handed over to Emmanuel Macron in May 2017.", ["SUPPORTED"]),
        ("François Hollande handed over to Emmanuel Macron in May 2015.", ["REFUTED"]),
        ("Kevin Rudd fell in June 2010 and Julia Gillard took his place.", ["SUPPORTED"]),
        ("Horst Köhler left the IMF in 2004. Rodrigo Rato took his place.", ["SUPPORTED"]),
        ("François Hollande took his place at the table. Emmanuel Macron took his place beside him.", []),
        ("François Hollande handed the keys over to Emmanuel Macron.", []),
        ("Tony Blair handed a pen over to Angela Merkel.", []),
    ],
)
def test_who_followed_whom_tells_an_office_that_no_word_names(checker, text, expected):
    assert labels(checker, text, "took_office") == expected


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Julia Gillard was ousted in June 2013.", "Australia"),
        ("Theresa May left office in 2019.", "United Kingdom"),
        ("Theresa May led the Conservative Party. She resigned in June 2019.", "Conservative Party"),
    ],
)
def test_who_leads_a_state_leaves_that_rather_than_the_party(checker, text, body):
    found = checker.check(text, published="2024-11-15")
    assert [v.claim.object.name for v in found if v.claim.relation.value == "left_office"] == [body]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jim Bolger became prime minister of New Zealand in 1990. He served until December 1997.",
            "SUPPORTED",
        ),
        (
            "Thabo Mbeki became president of South Africa in 1999 and stayed until September 2008.",
            "SUPPORTED",
        ),
        ("Javier Solana was the secretary general of NATO. The Spaniard remained until 1999.", "SUPPORTED"),
        (
            "Jacques Delors was president of the European Commission. Delors served from 1985 to 1992.",
            "REFUTED",
        ),
    ],
)
def test_who_had_an_office_stayed_in_it(checker, text, expected):
    assert labels(checker, text, "held_office")[-1] == expected


def test_an_office_passes_to_who_had_it_later(checker):
    found = labels(checker, "Jacques Chirac handed over to François Hollande in 2007.", "took_office")
    assert found == ["REFUTED"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Liz Truss resigned after 45 days as prime minister.", "NOT ENOUGH INFO"),
        ("Liz Truss resigned after 49 days as prime minister.", "SUPPORTED"),
        ("Liz Truss resigned after 20 days as prime minister.", "REFUTED"),
        ("Liz Truss was prime minister for 45 days.", "REFUTED"),
    ],
)
def test_days_may_be_counted_to_the_announcement_of_leaving(checker, text, expected):
    assert labels(checker, text, "tenure_length") == [expected]


def test_a_former_office_is_not_the_post_held_since(checker):
    text = "NATO met on Monday. Jens Stoltenberg, a former Norwegian prime minister, spoke at NATO. He has held the post since 2014."
    found = checker.check(text, published="2020-11-15")
    assert [v.claim.object.name for v in found if v.claim.relation.value == "holds_office"] == ["NATO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eric Schmidt chaired Google until January 2018.", "NOT ENOUGH INFO"),
        ("Eric Schmidt ran Google until January 2018.", "REFUTED"),
        ("Charles Michel chaired the European Council until 2024.", "SUPPORTED"),
    ],
)
def test_who_chairs_a_firm_is_no_chief_executive_by_that(checker, text, expected):
    assert labels(checker, text, "held_office") == [expected]


def test_its_head_is_that_of_the_body_that_a_state_joined(checker):
    text = "The Commonwealth has 56 members. The Maldives rejoined in 2020. King Charles III is its head."
    found = [v for v in checker.check(text, published="2025-11-15") if v.claim.rule == "leadership.is"]
    assert [v.claim.object.name for v in found] == ["Commonwealth"]


def test_who_takes_anothers_seat_joins_nothing(checker):
    assert labels(checker, "China took Taiwan's seat at the United Nations in October 1971.", "joined") == []
    assert labels(checker, "Mali took its seat at the United Nations in September 1960.", "joined") == [
        "SUPPORTED"
    ]


def test_who_ruled_may_have_had_the_office_before(checker):
    text = "Joseph Stalin, general secretary of the Communist Party of the Soviet Union since 1922, ruled for nearly three decades."
    assert labels(checker, text, "tenure_length") == ["NOT ENOUGH INFO"]


def test_a_president_who_resigns_leaves_no_party_by_that(checker):
    text = "The Communist Party of China met. Boris Yeltsin resigned on the last day of 1999 and left the Kremlin to Vladimir Putin."
    assert labels(checker, text, "left") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jamie Dimon has been chief executive of JPMorgan Chase since 2006.", "SUPPORTED"),
        ("Jamie Dimon has been chief executive of JPMorgan Chase since January 2006.", "SUPPORTED"),
        ("Jamie Dimon has been chief executive of JPMorgan Chase since December 2005.", "SUPPORTED"),
        ("Jamie Dimon has been chief executive of JPMorgan Chase since 2007.", "REFUTED"),
        ("Jamie Dimon has been chief executive of JPMorgan Chase since March 2006.", "REFUTED"),
    ],
)
def test_who_began_on_the_last_day_of_a_year_began_with_the_next(checker, text, expected):
    assert labels(checker, text, "holds_office") == [expected]
