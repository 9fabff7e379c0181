"""News of other things holds no claim: weather, sport, recipes, science, weddings, crime, money, arts.

Each line holds words that elsewhere tell of founding, membership or leadership.
"""

from datetime import date

import pytest

from claims.extraction.extractor import Extractor
from claims.types import Article

pytestmark = pytest.mark.model

SENTENCES = """\
Rain will move in from the west on Tuesday, and a cold front could bring snow to higher ground by Thursday.
Forecasters expect highs near 30 degrees before the heat leaves the south at the weekend.
Whisk the eggs, fold in the flour and leave the dough to rest for an hour before you join the edges.
The dish was created for a wedding in 1890 and is served with a sauce made up of butter, wine and stock.
Liverpool won 3-1 at Anfield, with Salah scoring twice after the break to keep his side top of the table.
The striker joined the team for training on Monday but will not lead the attack against Leeds.
She won the 100 metres in 10.8 seconds and took the lead in the overall standings.
The Lakers beat the Celtics 112-104 behind 35 points from their captain.
Murray served for the match at 5-4 but was broken before he took the set in a tie-break.
Scientists have found a new species of frog in the cloud forests of Ecuador.
The team created a material that conducts heat better than copper, according to a study in Nature.
The comet will leave the solar system after it swings past the sun in October.
Researchers formed the clusters in a vacuum and established that they last for days.
The couple were married on Saturday in a ceremony led by the groom's uncle.
The bride, a member of a large family from Cork, left for her honeymoon on Sunday.
Police arrested a man on Friday after a member of the public found a bag in the park.
The suspect left the scene in a white van and was later found in Bristol.
A court heard that the gang entered the house through a window and took jewellery.
The driver was admitted to hospital with minor injuries.
The judge suspended the sentence for two years.
The president of the court is expected to announce the ruling in June.
Heavy traffic built up after a lorry shed its load near junction 12.
The new bridge opened to traffic in May and will replace the ferry.
The film, directed by Anna Berg, opens in cinemas on Friday.
The band's new album was released in March and went straight to number one.
The museum's exhibition, which opened in 2019, has drawn two million visitors.
The novel was first published in 1925 and became a classic.
Shares in the company rose 4 percent after it reported better profits.
The bank raised interest rates by a quarter of a point to 5 percent.
Unemployment fell to 4.1 percent in June, the lowest level since 2008.
Oil prices climbed after output cuts, with Brent crude up 2 percent.
The airline cancelled 200 flights after staff walked out over pay.
Workers left their jobs in record numbers last year, the survey found.
Customers can join the loyalty scheme online and leave at any time.
The phone was launched in September and comes in three colours.
The app lets users create groups and invite members.
Doctors recommend that patients leave at least six hours between doses.
The vaccine was developed in 2020 and is given in two shots.
The hospital's new wing will open in spring with 40 beds.
Residents joined hands to form a chain around the old oak.
Thousands joined a protest march through the city on Saturday.
The school choir will join the orchestra for the final concert.
Pupils at the primary school found in the village centre have planted 300 trees.
The United Nations opened its doors to visitors on Saturday.
The river formed the border between the two farms until it was moved.
The dog was found safe two days after it left home.
The climber became the oldest woman to reach the summit.
He established himself as a favourite with the crowd before he retired to his farm.
The king of clubs was the last card on the table.
The head of the hammer came off and hit the fence.
The chief reason for the delay was the weather, the organisers said.
Minister-style sofas are back in fashion this autumn.
The director's cut runs for three hours.
A chair was thrown during the row, a witness said.
The general mood at the fair was cheerful.
The major road works will last until August.
The volcano, which formed 3 million years ago, last erupted in 1907.
Fans left the stadium early after the third goal went in.
She served up a plate of pasta and left the table.
The committee of residents met on Tuesday to talk about the bins.
The club night returns to the Union Bar on Friday.
The two roads join near the old mill.
The government said on Monday it would publish the figures next week.
Voters go to the polls on Sunday in an election that polls say is too close to call.
The storm left 12 people dead and thousands without power.
The garden was created in the 18th century and is open all year.
The trail was established in 1978 and runs for 90 miles.
The recipe has been in the family since 1920.
A spokesman for the police said that the man, a member of a local gym, was known to them.
The exhibition brings together paintings from Spain, France and Italy.
The flight from Paris to Rome was turned back over Switzerland.
Germany beat Brazil 7-1 in the semi-final in 2014.
Brazil and Argentina meet in the final on Sunday.
Norway is in recession, figures showed on Friday.
Turkey took part in the talks, along with Egypt and Qatar.
France took its seat at the table for the climate talks.
Italy came into the match as favourites.
Spain went into the break a goal up.
Japan left interest rates unchanged.
Poland entered a period of drought.
The actor, best known as a member of the cast of a long-running soap, was 78.
John Smith of Leeds won the raffle.
Mary Jones from accounts baked the cake.
Tom Riley of the Daily News asked the question.
The singer performed with the London Symphony Orchestra in 2012.
The conductor led the Vienna Philharmonic in a programme of Mozart.
The drummer of the parade wore red.
She sang a song by Bob Dylan in the style of Johnny Cash.
The guitarist played a guitar made in Spain.
The farmers asked Judge Paul Smith to direct the Bureau of Land Management to reopen the road.
The intruder, Jonathan Marsh, slipped past a guard and moved closer to the White House.
The ruling makes Ann Lee, 48, the first leader in Hyundai's history to be jailed.
Milos Holm, already a leading director, turned his back on Czechoslovakia and moved to the US.
Norway is cold. I also like music, and I am a trustee of the Holm Library.
At an executive meeting of the Holm Council, chaired by Ann Lee on Dec 28, a plan was agreed.
Ann Lee said it was made clear to US officials that the plan was dead.
Jose Mourinho is named Manager of the Year at the League Managers Association.
The album features guests such as Ann Smith and Bob Jones.
"""


@pytest.fixture(scope="module")
def extractor(nlp, table):
    return Extractor(nlp=nlp, table=table)


@pytest.mark.parametrize("sentence", SENTENCES.splitlines())
def test_news_of_other_things_holds_no_claim(extractor, sentence):
    claims = extractor.extract(Article(id="x", text=sentence, published=date(2024, 10, 2)))
    assert [(c.rule, c.subject.name) for c in claims] == []
