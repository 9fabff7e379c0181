"""Articles like the seed over other bodies: one thing changed, and the label follows."""

import pytest

pytestmark = pytest.mark.model

TEXTS = {
    "commission": (
        "The European Commission's president, Ursula von der Leyen, spoke in Brussels on Tuesday.\n"
        "Von der Leyen, who took over from Jean-Claude Juncker in 2019, praised the bloc.\n"
        "The European Union, which Croatia joined in 2013, has 27 members.\n",
        "2024-10-01",
    ),
    "united nations": (
        "UN Secretary-General Antonio Guterres, who succeeded Ban Ki-moon in 2017, addressed the assembly.\n"
        "The United Nations was founded in 1945 and has 193 member states.\n"
        "Kofi Annan led the United Nations from "
        "1997 to 2006. South Sudan became a member of the United Nations in 2011.\n",
        "2024-10-01",
    ),
    "central bank": (
        "Christine Lagarde, the president of the European Central Bank, raised rates on Thursday.\n"
        "Lagarde took over from Mario Draghi in November 2019. Draghi stepped down after eight years as "
        "president of the European Central Bank.\n",
        "2024-10-01",
    ),
}

# text, wording changed, what it becomes, relation, subject, label, error type
CHANGES = [
    ("commission", "", "", "took_office", "Ursula von der Leyen", "SUPPORTED", None),
    ("commission", "", "", "joined", "Croatia", "SUPPORTED", None),
    ("commission", "", "", "member_count", "European Union", "SUPPORTED", None),
    ("commission", "in 2013", "in 2009", "joined", "Croatia", "REFUTED", "wrong_date"),
    ("commission", "Croatia joined", "Croatia left", "left", "Croatia", "REFUTED", "wrong_direction"),
    ("commission", "which Croatia", "which Norway", "joined", "Norway", "REFUTED", "wrong_member"),
    (
        "commission",
        "Juncker in 2019",
        "Juncker in 2016",
        "took_office",
        "Ursula von der Leyen",
        "REFUTED",
        None,
    ),
    ("commission", "27 members", "31 members", "member_count", "European Union", "REFUTED", "wrong_count"),
    ("united nations", "", "", "founded", "United Nations", "SUPPORTED", None),
    ("united nations", "", "", "joined", "South Sudan", "SUPPORTED", None),
    (
        "united nations",
        "founded in 1945",
        "founded in 1955",
        "founded",
        "United Nations",
        "REFUTED",
        "wrong_date",
    ),
    ("united nations", "1997 to 2006", "1987 to 1996", "held_office", "Kofi Annan", "REFUTED", "wrong_date"),
    ("united nations", "Ban Ki-moon", "Javier Solana", "took_office", None, "REFUTED", "wrong_person"),
    ("united nations", "in 2011", "in 2001", "joined", "South Sudan", "REFUTED", "wrong_date"),
    ("central bank", "", "", "holds_office", "Christine Lagarde", "SUPPORTED", None),
    ("central bank", "", "", "took_office", "Christine Lagarde", "SUPPORTED", None),
    ("central bank", "", "", "tenure_length", "Mario Draghi", "SUPPORTED", None),
    (
        "central bank",
        "eight years",
        "three years",
        "tenure_length",
        "Mario Draghi",
        "REFUTED",
        "wrong_duration",
    ),
    (
        "central bank",
        "November 2019",
        "March 2014",
        "took_office",
        "Christine Lagarde",
        "REFUTED",
        "wrong_date",
    ),
    (
        "central bank",
        "Christine Lagarde, the",
        "Mario Draghi, the",
        "holds_office",
        "Mario Draghi",
        "OUTDATED",
        None,
    ),
]


@pytest.mark.parametrize(("text", "old", "new", "relation", "subject", "label", "error"), CHANGES)
def test_the_label_follows_the_text(checker, text, old, new, relation, subject, label, error):
    article, published = TEXTS[text]
    assert old in article
    report = checker.check(article.replace(old, new, 1) if old else article, published=published)
    found = [
        verdict
        for verdict in report
        if verdict.claim.relation == relation and subject in (None, verdict.claim.subject.name)
    ]
    assert [verdict.label.value for verdict in found] == [label], [
        (v.claim.relation.value, v.claim.subject.name, v.label.value, v.explanation) for v in report
    ]
    if error is not None:
        assert found[0].error_type == error
