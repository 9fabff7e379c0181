"""How firmly a sentence says what a claim states.

The expected reading is two signs: `+` or `-` for polarity, then `a`sserted, `p`lanned,
`c`onditional or `r`eported; `none` where nothing is claimed.
"""

from datetime import date
from itertools import product

import pytest

from claims.extraction.assertion.statement import assess
from claims.extraction.context import DocumentContext
from claims.extraction.frames import Candidate, Sentence, SentenceView, Zone
from claims.relations import Relation
from claims.types import Article, Modality, Polarity, Span

pytestmark = pytest.mark.model

_LETTERS = {"asserted": "a", "planned": "p", "conditional": "c", "reported": "r"}


@pytest.fixture(scope="module")
def read(nlp):
    """Give the reading of the last word of that form in a sentence."""

    def read(text, word, relation=Relation.JOINED):
        doc = nlp(text)
        head = [token for token in doc if token.text == word][-1]
        article = Article(id="a", text=text, published=date(2024, 10, 1))
        view = SentenceView(
            sentence=Sentence(index=0, start=0, end=len(text), zone=Zone.BODY, paragraph=0),
            span=doc[:],
            shift=0,
            mentions=(),
            context=DocumentContext(article=article, published=article.published),
        )
        span = Span(start=head.idx, end=head.idx + len(head.text))
        candidate = Candidate(rule="test", relation=relation, trigger=span, head=head.i, clause=span)
        return assess(candidate, view)

    return read


def signs(assertion):
    if assertion is None:
        return "none"
    return ("+" if assertion.polarity is Polarity.POSITIVE else "-") + _LETTERS[assertion.modality.value]


@pytest.mark.parametrize(
    ("expected", "word", "text"),
    [
        ("+a", "join", "Sweden managed to join NATO."),
        ("+a", "join", "The war prompted Sweden and Finland to join NATO."),
        ("+a", "join", "The invasion led Finland to join NATO."),
        ("+a", "joining", "The invasion led to Finland joining NATO."),
        ("+a", "join", "The crisis forced Iceland to join the bloc."),
        ("+a", "join", "Lobbying persuaded Iceland to join the bloc."),
        ("-a", "join", "Norway refused to join the EU."),
        ("-a", "join", "Norway declined to join the EU."),
        ("-a", "join", "Ukraine failed to join NATO."),
        ("-a", "joining", "Norway rejected joining the EU."),
        ("-a", "joining", "France blocked Britain from joining the EEC."),
        ("-a", "joining", "Vetoes kept Britain from joining the EEC."),
        ("-a", "joining", "The treaty bars Austria from joining NATO."),
        ("-a", "joining", "De Gaulle prevented Britain from joining the EEC."),
        ("+a", "joining", "Turkey failed to prevent Sweden from joining NATO."),
        ("+a", "joining", "Hungary did not stop Sweden from joining NATO."),
        ("-a", "join", "Norway did not join the EU."),
        ("-a", "joined", "Norway never joined the EU."),
        ("-a", "joined", "Norway has not joined the EU."),
        ("-a", "joined", "Norway hasn't joined the EU."),
        ("+a", "join", "Switzerland did not join the UN until 2002."),
        ("+a", "joined", "Switzerland had not joined the UN until 2002."),
        ("+a", "joined", "Not only has Sweden joined NATO, it also pays more."),
        ("+p", "join", "Ukraine hopes to join NATO."),
        ("+p", "join", "Ukraine wants to join NATO."),
        ("+p", "join", "Ukraine will join NATO."),
        ("+p", "join", "Ukraine plans to join NATO next year."),
        ("+p", "join", "Ukraine is set to join NATO."),
        ("+p", "join", "Ukraine is expected to join NATO."),
        ("+p", "join", "Ukraine is seeking to join NATO."),
        ("+p", "join", "Ukraine vowed to join NATO."),
        ("+p", "join", "Ukraine has agreed to join NATO."),
        ("+p", "join", "Washington urged Ukraine to join NATO."),
        ("+p", "join", "NATO invited Montenegro to join the alliance."),
        ("+p", "join", "Montenegro was invited to join the alliance."),
        ("+p", "join", "Parliament voted to join the euro."),
        ("+p", "join", "Its bid to join NATO stalled."),
        ("+p", "joining", "The president promoted the goal of Serbia joining the EU."),
        ("+p", "joining", "Hopes of joining the EU faded."),
        ("+p", "Joining", "Joining the EU is among the country's goals."),
        ("+p", "join", "Ukraine is likely to join NATO."),
        ("+p", "join", "Ukraine is going to join NATO."),
        ("+p", "join", "Ukraine is to join NATO."),
        ("-p", "join", "Norway does not want to join the EU."),
        ("-p", "join", "Norway will not join the EU."),
        ("+c", "join", "Ukraine may join NATO."),
        ("+c", "join", "Ukraine could join NATO."),
        ("+c", "joins", "If Ukraine joins NATO, Russia will object."),
        ("+c", "join", "If the vote passes, Ukraine will join NATO."),
        ("+c", "joined", "Russia would have attacked if Ukraine had joined NATO."),
        ("+c", "joined", "Had Ukraine joined NATO, Russia would not have attacked."),
        ("+c", "joined", "Iceland would have joined the EU."),
        ("none", "join", "Will Ukraine join NATO?"),
        ("none", "join", "Lawmakers debated whether Iceland should join the EU."),
        ("none", "joined", "He asked whether Iceland had joined the EU."),
        ("+r", "joined", "The minister said that Sweden joined NATO."),
        ("+r", "joined", "According to Reuters, Sweden joined NATO."),
        ("+r", "joined", "Sweden reportedly joined NATO."),
        ("+r", "joined", "Sweden is said to have joined NATO."),
        ("+p", "join", "The minister said Sweden will join NATO."),
        ("+p", "join", "The minister said Sweden would join NATO."),
        ("-r", "joined", "The minister said that Norway never joined the EU."),
        ("-a", "joined", "The minister denied that Norway had joined the group."),
        ("+a", "joined", "He regretted that Britain had joined the EEC."),
        ("+a", "joining", "After joining NATO, Sweden sent troops."),
        ("+a", "joining", "Sweden strengthened its army by joining NATO."),
        ("-a", "joining", "Austria cooperates with NATO without joining it."),
        ("-a", "joining", "Austria stayed neutral instead of joining NATO."),
        ("+a", "joined", "Sweden, which joined NATO in 2024, sent troops."),
        ("+a", "join", "Finland became the 31st country to join NATO."),
        ("+a", "join", "Sweden was the last to join NATO."),
        ("+a", "joined", "When Sweden joined NATO, Russia objected."),
        ("+a", "join", "Sweden was able to join NATO."),
        ("-a", "join", "Ukraine was unable to join NATO."),
        ("+a", "join", "Croatia went on to join the EU."),
        ("+a", "join", "Lithuania would later join the EU."),
        ("+p", "join", "Ukraine has applied to join the EU."),
        ("+p", "join", "Georgia is in talks to join the EU."),
        ("+p", "join", "Ukraine tried to join NATO."),
        ("-p", "join", "Iceland abandoned plans to join the EU."),
        ("+a", "join", "The party left the coalition to join the opposition."),
        ("-a", "join", "None of the countries join NATO."),
        ("+p", "joining", "Sweden is joining NATO next week."),
        ("+p", "join", "Sweden to join NATO"),
        ("+a", "joined", "Sweden has joined NATO."),
        ("+a", "joins", "Sweden joins NATO."),
        ("+p", "joining", "The country is working towards joining the EU."),
        ("+p", "joining", "Leaders discussed joining the EU."),
        ("-a", "joining", "Voters decided against joining the EU."),
        ("+a", "joining", "It succeeded in joining the EU."),
        ("+p", "join", "The king ordered the army to join the alliance."),
        ("+p", "join", "Ukraine must join NATO."),
        ("+a", "join", "NATO allowed Sweden to join the alliance."),
        ("-a", "join", "NATO did not allow Ukraine to join the alliance."),
        ("+a", "join", "It dared to join the alliance."),
        ("-a", "join", "It did not bother to join the alliance."),
        ("+p", "join", "Ukraine will not be invited to join NATO."),
        ("+p", "join", "Kyiv asked to join NATO."),
        ("-p", "join", "Moscow opposes plans to join NATO."),
        ("+a", "join", "Sweden and Finland chose to join NATO."),
        ("-a", "join", "The country chose not to join NATO."),
        ("+p", "joining", "It pledged to consider joining the EU."),
        ("+r", "joined", "He claimed Sweden had joined NATO."),
        ("+p", "join", "He believes Ukraine will join NATO."),
        ("+a", "joined", "Sweden applied in 2022 and joined NATO in 2024."),
        ("+p", "join", "Sweden will apply in May and join NATO in June."),
    ],
)
def test_each_wording_is_read_as_a_careful_reader_reads_it(read, expected, word, text):
    assert signs(read(text, word)) == expected


# Written down before looking at the cue table, to see what it misses; the first run read 74 of 91 right.
_UNSEEN = [
    ("+a", "joining", "Iceland ended up joining the pact."),
    ("+a", "joining", "Iceland was talked into joining the pact."),
    ("+a", "joining", "Iceland was tricked into joining the pact."),
    ("+a", "joining", "Iceland was coerced into joining the pact."),
    ("+a", "join", "Iceland hurried to join the pact."),
    ("+a", "join", "Iceland proceeded to join the pact."),
    ("+a", "join", "Iceland was compelled to join the pact."),
    ("+a", "join", "Iceland was obliged to join the pact."),
    ("+a", "joining", "Iceland got around to joining the pact."),
    ("+a", "joining", "Iceland celebrated joining the pact."),
    ("+a", "join", "Iceland was quick to join the pact."),
    ("+a", "join", "Iceland was proud to join the pact."),
    ("+a", "join", "The crash pushed Iceland to join the pact."),
    ("+a", "join", "The crash made Iceland join the pact."),
    ("+a", "join", "The crash helped Iceland join the pact."),
    ("+a", "joining", "The crash resulted in Iceland joining the pact."),
    ("+a", "join", "It took Iceland ten years to join the pact."),
    ("-a", "joining", "Iceland balked at joining the pact."),
    ("-a", "joining", "Iceland shied away from joining the pact."),
    ("-a", "joining", "Iceland held off joining the pact."),
    ("-a", "joining", "Iceland was dissuaded from joining the pact."),
    ("-a", "joining", "Iceland was barred from joining the pact."),
    ("-a", "joining", "Iceland stopped short of joining the pact."),
    ("-a", "join", "Iceland neglected to join the pact."),
    ("-a", "joining", "Iceland avoided joining the pact."),
    ("-a", "joining", "Iceland ruled out joining the pact."),
    ("-a", "join", "Iceland has yet to join the pact."),
    ("-a", "join", "Iceland is yet to join the pact."),
    ("-a", "joining", "Iceland is far from joining the pact."),
    ("-a", "join", "Iceland was unwilling to join the pact."),
    ("-a", "join", "Iceland couldn't join the pact."),
    ("-a", "joined", "At no point has Iceland joined the pact."),
    ("-a", "joining", "Its leaders have ruled out ever joining the pact."),
    ("-a", "joining", "A veto thwarted Iceland joining the pact."),
    ("-a", "joining", "The plan stopped Iceland joining the pact."),
    ("-a", "join", "Iceland opted not to join the pact."),
    ("-p", "join", "Iceland decided not to join the pact."),
    ("-a", "join", "Its refusal to join the pact angered allies."),
    ("-a", "join", "Its failure to join the pact angered allies."),
    ("+p", "join", "Iceland is keen to join the pact."),
    ("+p", "join", "Iceland is angling to join the pact."),
    ("+p", "join", "Iceland is on track to join the pact."),
    ("+p", "join", "Iceland is poised to join the pact."),
    ("+p", "joining", "Iceland has its sights set on joining the pact."),
    ("+p", "joining", "Iceland is mulling joining the pact."),
    ("+p", "join", "Iceland is gearing up to join the pact."),
    ("+p", "joining", "Iceland is close to joining the pact."),
    ("+p", "join", "Iceland is scheduled to join the pact in 2026."),
    ("+p", "join", "Iceland is due to join the pact in 2026."),
    ("+p", "join", "Iceland signed a deal to join the pact."),
    ("+p", "join", "Iceland's ambition to join the pact is old."),
    ("+p", "join", "Ministers pressed Iceland to join the pact."),
    ("+p", "join", "Ministers called on Iceland to join the pact."),
    ("+p", "join", "Ministers want Iceland to join the pact."),
    ("+p", "join", "Ministers proposed that Iceland join the pact."),
    ("+p", "joining", "Ministers back Iceland joining the pact."),
    ("+p", "join", "Voters approved a plan to join the pact."),
    ("+p", "join", "Iceland got the green light to join the pact."),
    ("+p", "join", "Iceland received an invitation to join the pact."),
    ("+p", "join", "Iceland intends to join the pact."),
    ("+p", "join", "Iceland expressed its desire to join the pact."),
    ("+p", "join", "Iceland should join the pact."),
    ("+p", "join", "It is time for Iceland to join the pact."),
    ("+p", "joins", "Talks will begin before Iceland joins the pact."),
    ("+p", "joining", "The prospect of Iceland joining the pact alarmed many."),
    ("+c", "join", "Iceland might join the pact."),
    ("+c", "join", "Iceland would join the pact if asked."),
    ("+c", "joins", "Unless Iceland joins the pact, fishing will suffer."),
    ("+c", "joins", "Should Iceland decide to leave or if it joins the pact, fishing will suffer."),
    ("+c", "joined", "Iceland could have joined the pact."),
    ("none", "join", "Should Iceland join the pact?"),
    ("none", "join", "Voters will decide whether to join the pact."),
    ("none", "join", "The question of whether Iceland should join the pact divides voters."),
    ("none", "joined", "It is unclear whether Iceland joined the pact."),
    ("+r", "joined", "Iceland allegedly joined the pact."),
    ("+r", "joined", "Iceland joined the pact, officials said."),
    ("+r", "joined", "Iceland joined the pact, according to officials."),
    ("+r", "joined", "Iceland is believed to have joined the pact."),
    ("+r", "joined", "It was reported that Iceland had joined the pact."),
    ("+p", "join", "Iceland will join the pact, officials said."),
    ("+a", "joined", "It is known that Iceland joined the pact."),
    ("+a", "joined", "Everyone forgot that Iceland joined the pact."),
    ("+a", "joined", "Although Iceland joined the pact, it kept its flag."),
    ("+a", "joined", "Since Iceland joined the pact, trade has grown."),
    ("+a", "joining", "Trade has grown since joining the pact."),
    ("+a", "join", "Iceland was the first Nordic country to join the pact."),
    ("+a", "join", "Only three countries chose to join the pact."),
    ("+a", "joined", "No sooner had Iceland joined the pact than it left."),
    ("+a", "joined", "Iceland joined the pact because it wanted protection."),
    ("+r", "joined", "Officials said they were pleased that Iceland joined the pact."),
    ("-a", "joined", "Nobody believes Iceland, which never joined the pact."),
]


def test_wordings_written_apart_from_the_table_are_mostly_right(read):
    wrong = [(e, text) for e, word, text in _UNSEEN if signs(read(text, word)) != e]
    assert len(wrong) <= 0.05 * len(_UNSEEN), wrong


# A grid of governing phrases over clauses of the three families: the verb of the claim must not matter.
_GOVERNORS = {
    "+a": ["managed to", "went on to", "was forced to", "was persuaded to", "was able to", "helped to"],
    "-a": ["refused to", "failed to", "declined to", "neglected to", "was unable to", "has yet to"],
    "+p": [
        "plans to",
        "hopes to",
        "has promised to",
        "is expected to",
        "was asked to",
        "is due to",
        "threatened to",
    ],
    "-p": ["does not want to", "does not intend to", "has no plans to"],
    "+c": ["may", "might", "could"],
    "+r": ["is said to have", "is reported to have"],
}
_CLAUSES = [("leave", "left"), ("lead", "led"), ("found", "founded"), ("join", "joined")]
_OBJECTS = {"leave": "the union", "lead": "the union", "found": "a new party", "join": "the league"}
_SUBJECTS = ["Maria Lopez", "The Danish club", "Estonia"]


def test_the_reading_does_not_hang_on_the_verb_of_the_claim(read):
    cases = []
    for expected, governors in _GOVERNORS.items():
        for governor, (base, participle), subject in product(governors, _CLAUSES, _SUBJECTS):
            form = participle if governor.endswith("have") else base
            cases.append((expected, form, f"{subject} {governor} {form} {_OBJECTS[base]} in the spring."))
    wrong = [(e, signs(read(text, word)), text) for e, word, text in cases if signs(read(text, word)) != e]
    assert len(wrong) <= 0.05 * len(cases), wrong[:20]


def test_a_plan_in_someones_mouth_is_planned_with_the_speaker_named(read):
    found = read("Anna Berg said that Norway will join the league.", "join")
    assert (found.modality, found.attributed_to) == (Modality.PLANNED, "Anna Berg")


def test_a_title_beside_a_name_stands_whatever_governs_it(read):
    text = "Reporters refused to meet President Anna Berg."
    assert signs(read(text, "President", Relation.HOLDS_OFFICE)) == "+a"


def test_a_plain_question_about_a_title_claims_nothing(read):
    assert read("Will President Anna Berg resign?", "President", Relation.HOLDS_OFFICE) is None
