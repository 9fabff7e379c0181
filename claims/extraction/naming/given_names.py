"""Given names, the commonest of either kind in English-language news, judged by hand.

A name in neither list, or in both senses ("Kim", "Andrea"), tells nothing of its bearer.
"""

from __future__ import annotations

import csv
from functools import lru_cache

from claims.extraction.naming.further_given_names import FURTHER_NAMES
from claims.resources import dataset_path

__all__ = ["FEMALE_NAMES", "MALE_NAMES", "has_given_name", "is_given_name"]

MALE_NAMES = frozenset(
    """
    aaron abdel abdoulaye abdul abdullah abel abiy abraham adam adebayo aditya adnan adolf adrian afonso
    ahmad ahmed ahmet ajay akira alan alar alasdair albert alberto alec aleksandar aleksander aleksandr
    aleksei alessandro alexander alexandre alexandros alexei alfonso alfred ali allan alvaro amadou amit
    anand anders andreas andrei andrej andres andrew andrey andris andrzej andré andrés andy angus anil
    anthony antoine anton antonio antti antónio anwar archibald arjun arne arnold arthur arturo arun
    arvid ashok asif attila augusto aurelio babatunde balázs barack baraka barry bart bashar bastian
    bela benigno benito benjamin benoit benoît bernard bernd bilal bill bjarne bjorn björn bob bogdan
    bola bongbong boris boutros brad bram branko brendan brian bronisław bruce bruno béla bülent caleb
    callum carl carlo carlos casper cedric cem cesar charles cheikh chidi chinedu chris christian
    christoph christopher ciaran claude claudio clement clive colin colm connor cormac cornelius craig
    curtis cyril cyrus damian dan daniel dario darius dave david declan deepak denis dennis derek dermot
    desmond dick didier diego dieter dimitar dimitri dimitris diogo dirk dmitri dmitry dmytro dominic
    donald doug douglas dragan duncan dušan eamon ebrahim ed eduardo edward edwin egils egon ehud einar
    eirik elias elliott elon emeka emil emilio emmanuel emmerson emre enrique enzo eric erik ernest
    ernesto ernst erwin esteban eugene evan evo ewan fabio fabrice faisal farid felipe felix femi ferenc
    fergus fernando fidel filip finlay finn florian florin floyd francesco francis francisco franck
    frank franz fred frederick frederik fredrik friedrich fritz fumio gabor gareth gary gavin geoff
    geoffrey george georges georgios gerald gerard gerhard gerrit gianni giannis gideon gil gilles
    giorgi giorgio giovanni gitanas giuseppe gonzalo gonçalo goodluck gopal goran gordon graham grant
    greg gregory guido guillaume guillermo gunnar gunther gustav gustavo guy gábor gérard göran günter
    günther haakon hakan hakob halvard hamad hamid hamish hamza hannes hans harald harold harry haruki
    hassan haydar hector heikki heinrich heinz helmut hendrik henri henrik henry herbert herman hernan
    hernán herve hervé hideo hiroshi holger horst hosni hossein howard hugh hugo hussein håkan héctor
    iain ian ibrahim ibrahima ichiro idriss ignacio igor ihor ilham imran ingmar ioannis irakli isaac
    isak ismail istvan istván ivan iván jaap jabu jack jacques jair jakob jakub james jan janis janos
    jarek jari jarosław jason javad javier jean-claude jean-paul jeff jeffrey jens jeremy jerome jerry
    jesper jim jimmy jiri jiří joachim joaquin joaquín joe joel johan johann johannes john johnny joko
    jon jonas jonathan joost jordi jorg jorge jorgen jose josef joseph josh joshua josip josé jozsef
    joão juan juha jukka jules julian julien julius juma junichiro jurgen justin jános józsef jörg
    jørgen jürg jürgen jānis kamau karim karl karol kaspar kassym-jomart kazuo keir keiran keith ken
    kenichi kenji kenneth kenzo kevin khaled kieran kipchoge kiran kjell klaas klaus knut kofi konrad
    konstantin kostas krzysztof kunal kurt kwame kwesi lachlan lamine lance larry lars lasse laszlo
    laurence laurent lawrence lech lee leif len leo leon leonard leonid leopold levan lewis liam lloyd
    lorenzo lothar louis luca lucas ludwig luigi luis luiz luka lukas lukasz lula lászló mads magnus
    mahesh mahmoud majid makoto maksim malcolm mamadou mamuka mandla manoj manuel marc marcel marcelo
    marco marcus marek mariano mario mark markus martin martti marvin massimo mateo mateusz mathieu matt
    matteo matthew matthias mattias mauno maurice mauricio max maxim maximilian mehdi mehmet meles
    menachem michael michal michał miguel mika mikael mike mikhail mikheil mikko milan miles milos miloš
    mirko modou mohamed mohammad mohammed mohan morgan morten moses moussa muhammad muhammadu mukesh
    murat murdo mustafa mwai mwangi mykola nabil nader naftali naoki naoto narendra nasser nathan naveen
    nawaz nayib neil nelson nestor nguyen nicholas nick nico nicolae nicolas nicolás niels nigel nikita
    niklas nikol nikola nikolai nikos nils nitin noel norman nuno nursultan néstor obinna odhiambo oisin
    ola olaf olav ole oleg oleksandr oliver olivier olusegun omar ondrej orhan oriol osama oscar osei
    oskar osman oswaldo otieno otis otto ousmane owen pablo panagiotis paolo pascal patricio patrick
    paul paulo pavel pavol pawel paweł pedro pekka per pete peter petr petri petro petter phil philip
    philippe piero pierre pieter piotr prabowo pradeep prakash prayut quentin radek rafael rahul raimund
    rainer rajesh rakesh ralph ramesh ramon ramón randall rashid rasmus raul ravi ray raymond raúl recep
    reinhard renato reza rhys ricardo richard rick riek rishi rob robert roberto robin rodney rodolfo
    rodrigo rogelio roger rohit roland rolf roman ron ronald ronan rory ross roy ruben rubén rudolf rudy
    rui rune rupert ruslan russell salim salman salva salvatore sam sami samir samuel sandeep sandor
    sanjay satish satoshi satya saul sauli scott seamus sean sebastian sebastien sebastián segun sekou
    serge sergei sergej sergey sergio serhiy serkan serzh seth seydou seán shane shavkat shehbaz sherif
    shimon shinji shinzo sigmund sigurd silas silvio simon sipho slobodan sohail soren stanislav stanley
    stefan stefano stefanos stephan stephen steve steven stig stuart sundar sunil suresh susilo svein
    sven sverre sándor sébastien søren süleyman taavi tadeusz takeshi tapiwa taras tarek tariq taro
    tarquin tayyip ted tedros tendai teodoro terence terry thabo thaksin themba theo theodore thierry
    thomas thorsten tiago tibor tim timo timothy timur tobias tobin todd tolga tom tomas tomasz tommy
    tomás tomáš tony toomas torbjorn torbjörn torsten toshio travis trevor trond trygve tunde tyrone
    uhuru ulf ulrich umar umberto umut usman uwe vaclav valdas valdis valentin vasco vasily vasyl vernon
    vicente victor viggo vijay vikram viktor vincent vincenzo vinod vittorio vladimir vladislav
    volodymyr vytautas václav walid walter wanjiru warren wayne werner wesley wilf wilfred wilhelm will
    willem willi william willy wilson winston wojciech wolfgang xanana xavier yann yannis yasser yaw
    yitzhak yoshihide yousef yoweri yukio yuriy yusuf yves zbigniew zdenek zdeněk ziad zoltan zoltán
    zoran zurab álvaro ángel łukasz
    """.split()
)
FEMALE_NAMES = frozenset(
    """
    abena abigail ada adaeze adele adjoa adriana agatha agnes agnieszka aino aisha akiko akinyi akosua
    alejandra alessandra alexandra alice alicia alison ama amanda amelia amina aminata amy amélie ana
    ananya anastasia angela angelina anita anja anke ann anna anne anneliese annette anni annie annika
    antje antonia aoife astrid atieno atifete audrey augusta aung ayako ayesha barbara beata beatrice
    beatrix beatriz becky benazir bernadette bertha beth betty bidhya binta birgit birgitta birte bonnie
    borjana brenda bridget brigitte britta bronwyn caitlin camilla carla carmen carol carolina caroline
    carolyn catarina caterina catherine cathy catriona cecilia celia celine chandrika chantal charlotte
    cheryl chiara chieko chioma chloe christiane christina christine claire clara claudia claudine
    colleen condoleezza constance corazon cordelia cristina cynthia cécile céline dagmar daisy dalia
    daniela danielle daphne daria dawn deborah debra deepa deirdre delia delphine diana diane dilma dina
    dinah dolores donna dora doreen doris dorota dorothea dorothy droupadi ebba edith edna eeva eija
    eileen ekaterina elaine eleanor elena eleni elif elin elisabeth elisabetta eliza elizabeth ella
    ellen elodie elsa elsie emilia emily emma enid epsy erika erna esme esperanza esther eszter ethel
    eunice eva evelyn evika ewa farah fatima fatou federica fenella fiona fiorella flora florence folake
    frances francesca françoise freya frieda gabriela gabriele gail galina gemma genevieve geneviève
    georgina geraldine gerda gertrude ginny giorgia giovanna gisela gita giulia gloria golda graciela
    greta gretchen gro guadalupe gudrun gunilla gunvor gwen gwyneth halla hanan hanna hannah hanne
    harriet haruko hazel heather hedda hedwig heidi heike helen helena helga helle henrietta henriette
    hilary hilda hillary ida ilaria ildiko ildikó ilse imogen indira ines inga inge ingeborg ingrid
    ingrīda inés irene irina iris irma iryna isabel isabella isabelle ishbel ivanka jacinda jadranka
    jadwiga jana jane janet janice jasmine jeanne jennifer jenny jessica jill joan joana joanna joanne
    jocelyn johanna josefina josephine joyce juana juanita judith judy julia juliana julie juliet june
    jutta jóhanna kadri kaisa kaja kamala kamla karen karin karolina katalin katarina katarzyna kate
    katerina katharina katherine kathleen kathryn kathy katja katrin katrín kavita keiko kelly kerstin
    khadija khaleda kirsten kolinda kristalina kristin kristina kristine kumiko laimdota lakshmi laura
    laure layla leanne leila lena leticia leyla liesel liesl liisa lilian lillian lily linda lindiwe
    linnea lisa livia liz liza lola loretta lorna lorraine lottie louisa louise lourdes lucia luciana
    lucille lucy ludmila luisa lydia lyudmila mabel madeleine maeve magda magdalena maggie maia mairead
    maja malgorzata malin mara marcia margaret margarethe margarita margot margrethe maria mariam
    mariama marianne marie mariko marina marine marion marisa marissa marit marjorie marlene marta
    martha martine mary maryam maryana mathilde matilda maud maureen mavis małgorzata mechthild meera
    megan megawati meghan melania melanie melinda melissa mercedes merete merja mette mia michela
    michelle michiko michèle mildred millicent mina minna miranda mireya miriam moira molly monica
    monika monique morag muriel myra mónica nadia nadine nadja nancy naoko naomi natalia natalie natalya
    natasha nataša nathalie neha nell nellie ngozi niamh nicola nicole nina nokuthula nomvula nora
    noreen noriko norma nuala odile oksana olena olga olivia oluchi orla outi paetongtarn paloma pamela
    paola patricia patty paula pauline peggy penelope pernilla perpetua petra philippa phyllis piroska
    polina pooja portia pratibha priya prudence päivi rachel raffaella ragnhild ramatoulaye ramona randi
    rania raquel rebecca regina reiko renate riikka rita roberta rocío rosa rosalind rosalía rosamund
    rosanna rosario rose rosemary roxana ruth ruzena sabine sachiko sadie sahle-work sally samantha
    samia samira sandra sandrine sanna saoirse sara sarah segolene selma setsuko shanthi sharon sheila
    sheryl shirley shreya signe sigrid sigrun silje silke silvia simona simone simonetta sinead siobhán
    sirimavo siv sofia sofía solange solveig sonia sonja sophia sophie stella stephanie stina stéphanie
    sue sunita susan susana susanna susanne sushma svenja svetlana sybil sylvia sylvie ségolène tabitha
    tamara tamsin tansu tanya tarja tatiana tatyana teodora teresa tessa thandiwe thelma theresa thérèse
    tilda tina tomoko tracy trudy turid tuula tzipi ulla ulrike una unni ursula urszula ute vaira
    valentina valerie valérie vanessa vera veronica veronique verónica vesna victoria vigdís viola
    violet violeta virginia vivian vivienne véronique wanda wangari wanjiku wenche wendy wilma winifred
    winnie xenia ximena xiomara yasmin yelena yetunde yingluck ylva yoko yolanda yuki yukiko yulia
    yumiko yvette yvonne zainab zanele zoe zofia zsuzsanna zuzana édith élisabeth
    """.split()
)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a given name.

    Examples
    --------
    >>> is_given_name("Oliver"), is_given_name("Violist")
    (True, False)
    """
    return word.lower() in MALE_NAMES or word.lower() in FEMALE_NAMES


def has_given_name(name: str) -> bool:
    """Tell whether a name of two or three words opens with a given name.

    Examples
    --------
    >>> has_given_name("Mette Holt"), has_given_name("Victoria"), has_given_name("Skelmark Group")
    (True, False, False)
    """
    words = name.split()
    if len(words) not in (2, 3):
        return False
    first = words[0].lower()
    return is_given_name(first) or first in FURTHER_NAMES or first in _of_people()


@lru_cache(maxsize=1)
def _of_people() -> frozenset[str]:
    """Give the given names of the reference table's people, of all languages."""
    with dataset_path("given_names", "given_names.csv").open(encoding="utf-8", newline="") as rows:
        return frozenset(row["name"] for row in csv.DictReader(rows))
