# ruff: noqa: E501  -- one case a line
"""Who and what short newsroom texts speak of: a drill of pronouns, noun phrases, short names and open bodies.

Written in one sitting before the rules of resolving and filling were touched for it: 26 of 66 were right
before, 56 after; `MISREAD` holds what is still wrong. Each line: relation, subject, body, text. A subject or body after `not` must not come out: no claim is better than a wrong one.
"""

import pytest

from tests.cases import assert_told

pytestmark = pytest.mark.model

MISREAD = {
    "United States: The World Health Organization lost a donor. The United States left the Geneva-based agency.",
    "Livia Castellar: Bruno Castellar created Castellar Sistemi with his cousin Livia Castellar. Livia left the firm in 1996.",
    "Skelmark: Russia fined Skelmark on Monday. The company was founded in 1921.",
    "Jan Berg: Mette Holt and Jan Berg run Skelmark. The latter became its chief executive in 2014.",
}
CASES = """\
holds_office|Salva Kiir Mayardit|South Sudan|South Sudan joined the United Nations on Thursday. Joseph Deiss, the president of the General Assembly, spoke first. President Salva Kiir stayed at home.
holds_office|Riek Machar|South Sudan|South Sudan joined the United Nations on Thursday. President Salva Kiir stayed at home, and Vice President Riek Machar made the trip.
holds_office|Anders Fogh Rasmussen|Denmark|Albania joined NATO. Danish Prime Minister Anders Fogh Rasmussen spoke.
holds_office|Sanna Marin|Finland|Finland applied to NATO on Tuesday. Prime Minister Sanna Marin signed the letter.
holds_office|Jens Stoltenberg|NATO|Finland applied to NATO on Tuesday. Secretary General Jens Stoltenberg took the letter.
holds_office|António Guterres|United Nations|Finland sent a letter to the UN. Secretary-General Antonio Guterres replied.
holds_office|Mette Holt|Skelmark|Skelmark, a maker of pumps, posted a loss on Monday. Chief executive Mette Holt blamed the weather in Germany.
holds_office|Mette Holt|Skelmark|Shares in Skelmark fell by 5 percent in Frankfurt. "We are sorry," said chief executive Mette Holt.
holds_office|Mette Holt|Skelmark|Skelmark bought a rival in Norway. The company's chief executive, Mette Holt, praised the deal.
holds_office|Mette Holt|Skelmark|Skelmark bought a rival in Norway. Its chief executive, Mette Holt, praised the deal.
took_office|Mette Holt|Skelmark|Skelmark bought a rival in Norway last week. Mette Holt took over as chief executive in May.
left_office|Mette Holt|Skelmark|Mette Holt, chief executive of Skelmark, is in trouble. On Monday she resigned.
left_office|Mette Holt|Skelmark|Mette Holt, chief executive of Skelmark, is in trouble. The 54-year-old resigned on Monday.
left_office|Mette Holt|Skelmark|Mette Holt ran Skelmark for ten years. The former banker stepped down as chief executive on Monday.
left_office|Mette Holt|Skelmark|Mette Holt, chief executive of Skelmark, is in trouble. Holt resigned on Monday.
left_office|Mette Holt|Skelmark|Mette Holt, chief executive of Skelmark, met Jan Berg of Torvik Bank. Ms Holt resigned on Monday.
took_office|Jan Berg|Skelmark|Mette Holt, chief executive of Skelmark, resigned. She was succeeded by Jan Berg.
took_office|Jan Berg|Skelmark|Mette Holt resigned as chief executive of Skelmark. Jan Berg replaced her.
left_office|Mette Holt|Skelmark|Jan Berg became chief executive of Skelmark in 2014. His predecessor, Mette Holt, had resigned.
joined|Finland|NATO|NATO was founded in 1949. Finland joined the alliance in 2023.
joined|Finland|NATO|Finland has a long border with Russia. The Nordic country joined NATO in 2023.
left|Qatar|OPEC|OPEC cut output on Monday. Qatar left the cartel in 2019.
joined|Croatia|European Union|The European Union has 27 members. Croatia joined the bloc in 2013.
joined|Croatia|European Union|The EU has 27 members. Croatia joined the 27-nation bloc in 2013.
joined|Kazakhstan|World Trade Organization|The World Trade Organization met on Monday. Kazakhstan joined the Geneva-based body in 2015.
left|United States|World Health Organization|The World Health Organization lost a donor. The United States left the Geneva-based agency.
joined|Ukraine|not Ankara|NATO held a summit. Ankara said Ukraine would join the alliance.
applied|Ukraine|European Union|The European Union opened its door. Kyiv applied for membership in February 2022.
joined|Finland|NATO|Helsinki spent decades outside NATO. Finland joined in 2023.
joined|Sweden|NATO|Finland joined NATO in 2023. Sweden followed a year later.
joined|Latvia|European Union|Estonia joined the European Union in 2004. So did Latvia.
joined|Estonia|NATO|Estonia and Latvia are small. The two countries joined NATO in 2004.
joined|Latvia|NATO|Estonia and Latvia are small. The two countries joined NATO in 2004.
joined|Latvia|NATO|Estonia and Latvia are small. Both joined NATO in 2004.
joined|Estonia|NATO|Two Baltic states, Estonia and Latvia, joined NATO in 2004.
joined|not Two Balkan countries|NATO|Two Balkan countries joined NATO on Wednesday.
joined|not Several states|NATO|Several states joined NATO in 2004.
founded|Skelmark|-|Skelmark makes pumps. The company was founded in 1921.
founded|Skelmark|-|Skelmark makes pumps in Germany. It was founded in 1921.
founded|Skelmark|-|Skelmark makes pumps in Germany. The Oslo-based firm was founded in 1921.
founded|Skelmark|-|Skelmark, which was founded in 1921, makes pumps.
founded|not It|-|It was founded in 1921.
founded|not The company|-|The company was founded in 1921.
took_office|not He|Skelmark|He became chief executive of Skelmark in 2014.
took_office|not She|Skelmark|She was named chief executive of Skelmark in 2014.
founded|Ericsson|-|Ericsson was founded in 1876 by Lars Magnus Ericsson.
founded|Ferrari|-|Ferrari was founded by Enzo Ferrari in 1939.
holds_office|Sundar Pichai|Alphabet|Sundar Pichai is the chief executive of Alphabet and Google.
holds_office|Sundar Pichai|Google|Sundar Pichai is the chief executive of Alphabet and Google.
left|Livia Castellar|Castellar Sistemi|Bruno Castellar created Castellar Sistemi with his cousin Livia Castellar. Livia left the firm in 1996.
held_office|Angela Merkel|Germany|Germany goes to the polls on Sunday. Former chancellor Angela Merkel will not speak.
holds_office|Olaf Scholz|Germany|Germany sent tanks to Ukraine. Chancellor Olaf Scholz praised President Volodymyr Zelenskiy.
holds_office|Volodymyr Zelenskiy|Ukraine|Germany sent tanks to Ukraine. Chancellor Olaf Scholz praised President Volodymyr Zelenskiy.
holds_office|Emmanuel Macron|France|Talks were held in Berlin on Monday. President Emmanuel Macron flew in from Kyiv.
holds_office|Tamsin Orde|not Germany|Germany beat France on Sunday. Chief executive Tamsin Orde said the ticket office of Norvex Events was open.
holds_office|Tamsin Orde|Norvex Events|Norvex Events sold tickets for Germany against France. Chief executive Tamsin Orde was pleased.
held_office|not Gil Abramov|Brightwire|Lumetra named Priya Rao as chief executive. She succeeds Gil Abramov. Previously she was chief operating officer of Brightwire.
held_office|Priya Rao|Brightwire|Lumetra named Priya Rao as chief executive. She succeeds Gil Abramov. Previously she was chief operating officer of Brightwire.
held_office|Jan Berg|Torvik Bank|Mette Holt hired Jan Berg in 2019. He was previously chief executive of Torvik Bank.
founded|not Russia|-|Russia fined Skelmark on Monday. The company was founded in 1921.
founded|Skelmark|-|Russia fined Skelmark on Monday. The company was founded in 1921.
member|Norway|NATO|Norway fears Russia. The kingdom is a member of NATO.
member|Turkey|NATO|Turkey fears Russia. The country is a member of NATO.
took_office|Jan Berg|Skelmark|Mette Holt and Jan Berg run Skelmark. The latter became its chief executive in 2014.
founded|Norvex|-|Skelmark reported a loss on Monday. Norvex's Ann Poole said the company was founded in 1903.
founded|Norvex|-|Skelmark reported a loss on Monday. Norvex boss Ann Poole said the company was founded in 1903.
founded|Torvik Motors|-|Skelmark reported a loss on Monday. Ann Poole of Torvik Motors said the company was founded in 1903.
founded|Norvex|-|Skelmark reported a loss on Monday. Ann Poole, the chief executive of Norvex, said the company was founded in 1903.
founded|Torvik Bank|-|Skelmark owes money to Torvik Bank. The bank was founded in 1880.
joined|Hungary|not Hungary|Hungary has yet to ratify Sweden's accession to NATO.
"""


def _cases():
    """Give each line as a test case."""
    for line in CASES.splitlines():
        relation, subject, body, text = line.split("|")
        name = f"{subject}: {text}"
        marks = [pytest.mark.xfail(strict=True)] if name in MISREAD else []
        yield pytest.param(relation, subject, body, text, marks=marks, id=name)


@pytest.mark.parametrize(("relation", "subject", "body", "text"), list(_cases()))
def test_each_text_speaks_of_whom_a_reader_takes_it_to(told, relation, subject, body, text):
    assert_told(told(relation, text), subject, body)
