"""Given names, the commonest of either kind in English-language news, judged by hand.

A name in neither list, or in both senses ("Kim", "Andrea"), tells nothing of its bearer.
"""

from __future__ import annotations

import csv
from functools import lru_cache

from claims.resources import dataset_path

__all__ = ["FEMALE_NAMES", "MALE_NAMES", "has_given_name", "is_given_name"]

MALE_NAMES = frozenset(
    """
    aaron abdul abdullah abel abraham adam adebayo adolf adrian ahmad ahmed ajay akira alan alasdair
    albert alberto alec aleksandar aleksandr aleksei alessandro alexander alexandre alexei alfonso
    alfred ali allan amit anders andreas andrei andrew andrzej andré andy angus anil anthony antoine
    antonio antónio archibald arjun arne arnold arthur arturo arvid asif augusto aurelio balázs barack
    barry bart bashar bastian bela benito benjamin bernard bernd bilal bill bjarne björn bob bogdan
    boris brad bram branko brendan brian bruce bruno caleb callum carl carlo carlos casper cedric cesar
    charles chidi chris christian christoph christopher ciaran claude clement clive colin colm connor
    cormac cornelius craig curtis cyril cyrus damian dan daniel dario darius dave david declan deepak
    denis dennis derek dermot desmond dick didier diego dieter dimitar dimitri dirk dmitri dmitry
    dominic donald doug douglas duncan dušan eamon ed eduardo edward edwin egon einar elias elliott elon
    emeka emil emilio emmanuel emmerson enrique enzo eric erik ernest ernst erwin esteban eugene evan
    ewan fabio farid felipe felix fergus fernando fidel filip finlay finn florian florin floyd francesco
    francis francisco franck frank franz fred frederick frederik fredrik friedrich fritz gareth gary
    gavin geoff geoffrey george georges gerald gerard gerhard gerrit gianni gideon gil gilles giorgio
    giovanni giuseppe goran gordon graham grant greg gregory guido guillaume guillermo gunnar gustav guy
    hakan halvard hamid hamish hannes hans harald harold harry haruki hassan hector heinrich heinz
    helmut hendrik henri henrik henry herbert herman hideo hiroshi horst hosni howard hugh hugo håkan
    iain ian ibrahim igor imran ingmar isaac isak ismail ivan iván jaap jack jacques jair jakob james
    jan jarek jason javier jean-claude jean-paul jeff jeffrey jens jeremy jerome jerry jesper jim jimmy
    joachim joe joel johan johann johannes john johnny jon jonas jonathan joost jorg jorge josef joseph
    josh joshua josip josé joão juan juha jules julian julius justin jürg jürgen karl karol kaspar keir
    keiran keith ken kenji kenneth kenzo kevin kieran kiran klaas klaus kofi konrad konstantin kunal
    kurt lachlan lance larry lars lasse laszlo laurence laurent lawrence lee len leo leon leonard leonid
    leopold lewis liam lloyd lorenzo lothar louis luca lucas ludwig luigi luis luiz luka lukas magnus
    mahmoud malcolm manuel marc marcel marco marcus marek mario mark markus martin marvin massimo
    mateusz matt matteo matthew matthias mattias maurice mauricio max maxim maximilian michael michal
    miguel mikael mike mikhail milan miles milos miloš mirko mohamed mohammad mohammed mohan morgan
    morten moses muhammad muhammadu murdo mustafa nader narendra nasser nathan neil nelson nicholas nick
    nico nicolas nicolás niels nigel nikita niklas nikol nikola nikolai nils noel norman nuno oisin ola
    olaf olav ole oleg oliver olivier omar ondrej osama oscar osei oskar otis otto owen pablo paolo
    pascal patrick paul paulo pavel pavol pedro pekka per pete peter petr phil philip philippe piero
    pierre pieter piotr quentin rafael raimund rainer rajesh rakesh ralph ramón randall ravi ray raymond
    raúl recep reinhard renato reza rhys ricardo richard rick riek rob robert roberto robin rodney
    rodrigo roger roland rolf roman ron ronald ronan rory ross roy ruben rudolf rudy rui rupert russell
    salva sam samuel sanjay satya saul scott seamus sean sebastian serge sergei sergej sergey sergio
    seth seán shane sherif shinzo sigmund sigurd silas silvio simon sohail stanley stefan stefano
    stefanos stephan stephen steve steven stuart sundar suresh sven sverre søren tadeusz tariq tarquin
    tayyip ted teodoro terence terry theo theodore thierry thomas tiago tibor tim timo timothy tobias
    tobin todd tom tomas tomasz tommy tomáš tony torsten travis trevor trygve tyrone ulrich umar umberto
    uwe vaclav valentin vasily vernon victor viggo vijay vikram viktor vincent vincenzo vinod vittorio
    vladimir vladislav volodymyr václav walter warren wayne werner wesley wilf wilfred wilhelm will
    willem willi william willy wilson winston wojciech wolfgang xavier yann yannis yasser yaw yusuf yves
    zbigniew zoltan zoran ángel
    abdoulaye aditya adnan afonso alexandros alvaro amadou anand andres andrey andris andrés anton antti
    arun ashok attila babatunde baraka benoit benoît bjorn béla cem cheikh chinedu claudio
    dimitris diogo dmytro dragan eirik emre ernesto fabrice faisal femi ferenc gabor georgios giannis
    giorgi gonzalo gonçalo gopal gunther gábor gérard günter günther haakon hakob hamad hamza heikki
    hernan hernán herve hervé holger hossein hussein héctor ibrahima ichiro idriss ignacio ihor ioannis
    irakli istvan istván jabu jakub janis janos jari javad jiri jiří joaquin joaquín jordi jorgen jose
    jozsef jukka julien juma jurgen jános józsef jörg jørgen jānis kamau karim kazuo kenichi khaled
    kipchoge kjell knut kostas krzysztof kwame kwesi lamine leif levan lukasz lászló mads mahesh majid
    makoto maksim mamadou mandla manoj marcelo mariano mateo mathieu mehdi mehmet michał mika mikko
    modou moussa mukesh murat mwangi mykola nabil naoki naveen nestor nguyen nikos nitin néstor obinna
    odhiambo oleksandr orhan oriol osman oswaldo otieno ousmane panagiotis patricio pawel paweł petri
    petro petter pradeep prakash radek rahul ramesh ramon rashid rasmus raul rodolfo rogelio rohit rubén
    rune ruslan salim salman salvatore sami samir sandeep sandor satish satoshi sebastien segun
    sekou serhiy serkan seydou shinji sipho slobodan soren stanislav stig sunil svein sándor
    sébastien taavi takeshi tapiwa taras tarek taro tendai thabo themba thorsten timur tolga tomás
    toomas torbjorn torbjörn toshio trond tunde umut usman valdis vasco vasyl vicente vytautas walid
    wanjiru yousef yukio yuriy zdenek zdeněk ziad zoltán zurab álvaro łukasz
    """.split()
)
FEMALE_NAMES = frozenset(
    """
    abigail ada adaeze adele adriana agatha agnes agnieszka aisha alejandra alexandra alice alicia
    alison ama amanda amelia amina amy amélie ana ananya anastasia angela angelina anita anja ann anna
    anne anneliese annette annie annika antonia aoife astrid audrey augusta aung ayesha barbara beata
    beatrice beatrix becky benazir bernadette bertha beth betty birgit bonnie brenda bridget brigitte
    bronwyn caitlin camilla carla carmen carol carolina caroline carolyn caterina catherine cathy
    catriona cecilia celia charlotte cheryl chiara chloe christiane christina christine claire clara
    claudia claudine colleen condoleezza constance corazon cordelia cristina cynthia dagmar daisy
    daniela danielle daphne dawn deborah debra deirdre delia diana diane dilma dinah dolores donna dora doreen
    doris dorothea dorothy ebba edith edna eileen elaine eleanor elena eleni elif elin elisabeth eliza
    elizabeth ella ellen elsa elsie emilia emily emma enid erika erna esme esther ethel eunice eva
    evelyn farah fatima fenella fiona fiorella flora florence frances francesca françoise freya frieda
    gabriela gabriele gail gemma georgina geraldine gerda gertrude ginny giorgia giovanna gisela gita
    gloria golda greta gretchen gro gudrun gwen gwyneth hanna hannah hanne harriet hazel heather hedda
    hedwig heidi heike helen helena helga helle henrietta henriette hilary hilda hillary ida ilse imogen
    indira ines inga ingeborg ingrid irene irina iris irma isabel isabella isabelle ishbel jacinda
    jadwiga jana jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne jocelyn
    johanna josefina josephine joyce juanita judith judy julia juliana julie juliet june kadri kaja
    karen karin karolina katarina kate katharina katherine kathleen kathryn kathy katja katrin katrín
    kelly kerstin kirsten kristalina kristin kristina kristine lakshmi laura leanne lena leticia leyla
    liesl lilian lillian lily linda linnea lisa livia liz liza lola loretta lorna lorraine lottie louisa
    louise lucia lucille lucy luisa lydia mabel madeleine maeve magda magdalena maggie maia mairead maja
    malin mara marcia margaret margarethe margarita margot maria mariam marianne marie marina marine
    marion marisa marissa marit marjorie marlene marta martha mary maryam maryana mathilde matilda maud
    maureen mavis meera megan meghan melania melanie melinda melissa mercedes merete mette mia michelle
    michèle mildred millicent mina minna miranda miriam moira molly monica monika morag muriel myra
    nadia nadine nadja nancy naomi natalia natalie natasha nathalie neha nell nellie ngozi niamh nicola
    nicole nina nora noreen norma nuala olga olivia orla paetongtarn paloma pamela patricia patty paula
    pauline peggy penelope perpetua petra philippa phyllis piroska priya prudence rachel ramona rebecca
    regina renate rita roberta rosa rosalind rosamund rosario rose rosemary roxana ruth sabine sadie
    sally samantha sandra sanna saoirse sara sarah selma shanthi sharon sheila sheryl shirley signe
    sigrid sigrun silvia simone simonetta sinead siobhán sofia solveig sonia sophia sophie stella
    stephanie sue sunita susan susana susanna susanne sybil sylvia sylvie tabitha tamara tamsin tansu
    tanya tarja tatiana teodora teresa tessa thandiwe thelma theresa thérèse tilda tina tracy trudy ulla
    ulrike una ursula valentina valerie vanessa vera veronica verónica vesna victoria vigdís viola
    violet virginia vivian vivienne wanda wendy wilma winifred winnie xenia yasmin yuki yulia yvette
    yvonne zainab zoe zofia zsuzsanna
    abena adjoa aino akiko akinyi akosua alessandra aminata anke anni antje atieno ayako beatriz binta
    birgitta birte britta catarina celine chantal chieko chioma cécile céline daria deepa delphine
    dorota eeva eija ekaterina elisabetta elodie esperanza eszter ewa fatou federica folake galina
    genevieve geneviève giulia graciela guadalupe gunilla hanan haruko ilaria ildiko ildikó inge inés
    iryna joana juana jutta kaisa katalin katarzyna katerina kavita keiko khadija kumiko laure layla
    leila liesel liisa lindiwe lourdes luciana ludmila lyudmila malgorzata mariama mariko martine
    małgorzata mechthild merja michela michiko monique mónica naoko natalya nokuthula nomvula noriko
    odile oksana olena oluchi outi paola pernilla polina pooja päivi raffaella ragnhild ramatoulaye
    randi rania raquel reiko riikka rocío rosanna sachiko samira sandrine segolene setsuko shreya silje
    silke simona sofía solange sonja stina stéphanie svenja svetlana ségolène tatyana tomoko turid tuula
    unni urszula ute valérie veronique véronique wangari wanjiku wenche ximena yelena yetunde ylva yoko
    yolanda yukiko yumiko zanele
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
    return len(words) in (2, 3) and (is_given_name(words[0]) or words[0].lower() in _of_people())


@lru_cache(maxsize=1)
def _of_people() -> frozenset[str]:
    """Give the given names of the reference table's people, of all languages."""
    with dataset_path("given_names", "given_names.csv").open(encoding="utf-8", newline="") as rows:
        return frozenset(row["name"] for row in csv.DictReader(rows))
