"""Whether a person of the text may be "he" or "she": by honorific, by office, by given name.

The names are the commonest of either kind in English-language news, judged by hand; a name in neither list,
or in both senses ("Kim", "Andrea"), tells nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extraction.context.names import surname_of

__all__ = ["FEMALE", "MALE", "gender_of", "gender_of_pronoun", "has_given_name"]

MALE, FEMALE = "male", "female"

_HIS = re.compile(
    r"^(?:Mr|Sir|Lord|King|Prince|Sheikh|Sultan|Tsar|Father|Brother|Baron|Pope)\b\.?\s", re.ASCII
)
_HERS = re.compile(
    r"^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness|Madame|Empress)\b\.?\s", re.ASCII
)
_HIS_OFFICE = re.compile(r"\b(?:chairman|businessman|spokesman|king|prince|congressman|Mr|Sir|Lord)\.?\s$")
_HERS_OFFICE = re.compile(
    r"\b(?:chairwoman|businesswoman|spokeswoman|queen|princess|congresswoman|actress|Mrs|Ms|Miss|Dame|Lady)\.?\s$"
)

_MALE_NAMES = frozenset(
    """
    aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alberto aleksandar aleksandr
    aleksei alessandro alexander alexandre alexei alfonso alfred ali allan anders andré andreas andrei
    andrew andrzej andy angus anthony antoine antónio antonio archibald arnold arthur arturo augusto
    barack barry bart bashar benito benjamin bernard bernd bill björn bob boris brad brendan brian bruce
    bruno carl carlo carlos cesar charles chris christian christoph christopher claude colin colm connor
    craig cyril dan daniel dario dave david denis dennis derek desmond dick didier diego dieter dimitar
    dimitri dmitri dmitry dominic donald doug douglas duncan ed eduardo edward edwin elon emilio
    emmanuel emmerson enrique enzo eric erik ernest ernst eugene evan ewan fabio felipe felix fernando
    fidel filip florian francesco francis francisco franck frank franz fred frederick fredrik friedrich
    fritz gary gavin geoff geoffrey george georges gerald gerard gerhard gianni gil giorgio giovanni
    giuseppe gordon graham greg gregory guido guillaume gunnar gustav guy håkan hamid hans harald harold
    harry hassan heinrich helmut henri henrik henry herbert herman hosni howard hugh hugo iain ian
    ibrahim igor ismail ivan jaap jack jacques jair jakob james jan jason javier jean-claude jean-paul
    jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joão joe joel johan johann johannes john
    johnny jon jonas jonathan jorge josé josef joseph josh joshua juan jules julian julius jürgen justin
    karl karol keir keith ken kenneth kevin klaus kofi konrad konstantin kurt lance larry lars laurent
    lee len leo leon leonard leonid lewis lloyd louis luca lucas ludwig luigi luis luiz lukas magnus
    mahmoud manuel marc marcel marco marcus mario mark markus martin marvin massimo mateusz matt matteo
    matthew mattias maurice mauricio max maxim michael michal miguel mikael mike mikhail milan miloš
    mohamed mohammad mohammed morgan morten moses muhammad muhammadu mustafa narendra nathan neil nelson
    nicholas nick nicolas nicolás niels nigel nikita nikol nikola nikolai noel norman olaf olav ole oleg
    oliver olivier omar oscar oskar osama otto owen pablo paolo pascal patrick paul paulo pavel pedro
    per pete peter petr philip philippe phil pierre pieter piero piotr rafael raimund rainer ralph ramón
    randall raúl ray raymond recep reinhard renato ricardo richard rick riek rob robert roberto robin
    rodney rodrigo roger roland rolf roman ron ronald ross roy rudolf rudy rupert russell salva sam
    samuel satya scott sean sebastian serge sergei sergey sergio seth shane shinzo silvio simon stanley
    stefan stefano stephan stephen steve steven stuart sundar sven tayyip ted teodoro terence terry theo
    theodore thierry thomas tim timothy tobias todd tom tomas tomáš tomasz tommy tony travis trevor
    umberto uwe václav valentin vasily vernon victor viktor vincent vincenzo vinod vittorio vladimir
    volodymyr walter warren wayne werner wilfred wilf wilhelm will willem william wilson winston
    wojciech wolfgang xavier yannis yasser yves zbigniew zoran
    """.split()
)
_FEMALE_NAMES = frozenset(
    """
    abigail ada adele adriana agatha agnes agnieszka aisha alejandra alexandra alice alicia alison
    amanda amélie amelia amy ana anastasia angela angelina anita ann anna anne anneliese annette annie
    antonia astrid audrey augusta aung barbara beata beatrice beatrix becky benazir bernadette bertha
    beth betty birgit bonnie brenda bridget brigitte camilla carla carmen carol carolina caroline
    carolyn caterina catherine cathy cecilia celia charlotte cheryl chiara christiane christina
    christine claire clara claudia colleen condoleezza constance corazon cristina cynthia dagmar daisy
    daniela danielle daphne dawn deborah deirdre delia diana diane dilma dolores donna dora doreen doris
    dorothea dorothy edith eileen elaine eleanor elena eleni eliza elizabeth elisabeth ella ellen elsa
    elsie emily emma erika erna esther ethel eva evelyn fatima fiona florence frances francesca
    françoise frieda gabriela gabriele gail georgina geraldine gerda gertrude giorgia giovanna gisela
    gita gloria golda greta gretchen gro gudrun gwen hanna hannah hanne harriet hazel heather heidi
    helen helena helga helle henrietta hilary hilda hillary ida indira ines ingrid inga irene irina iris
    irma isabel isabella isabelle jacinda jane janet janice jeanne jennifer jenny jessica jill joan
    joanna joanne johanna josephine joyce juanita judith judy julia julie juliet june kaja karen karin
    kate katarina katharina katherine kathleen kathryn kathy katrin katrín kelly kerstin kirsten
    kristalina kristina kristine laura leanne lena leyla lilian lillian lily linda lisa livia liz liza
    lola loretta lorraine louisa louise lucia lucille lucy luisa lydia mabel madeleine magda magdalena
    maggie maia maja mara marcia margaret margarita margot maria marianne marie marina marine marion
    marissa marjorie marlene marta martha mary mathilde matilda maureen mavis megan melania melanie
    melinda melissa mercedes merete mette mia michèle michelle mildred millicent miriam moira molly
    monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nellie ngozi
    nicola nicole nina nora noreen norma olga olivia paloma pamela patricia patty paula pauline peggy
    penelope petra phyllis priya rachel ramona rebecca regina renate rita roberta rosa rosalind rose
    rosemary ruth sabine sally samantha sandra sanna sarah sara selma sharon sheila sheryl shirley
    sigrid silvia simone simonetta siobhán sofia solveig sonia sophia sophie stella stephanie sue susan
    susanna susanne sybil sylvia tabitha tamara tansu tanya tarja tatiana teresa theresa thérèse tina
    tracy trudy ulrike ursula valentina valerie vanessa vera verónica veronica victoria vigdís viola
    violet virginia vivian wanda wendy wilma winifred yulia yvette yvonne zoe zsuzsanna
    """.split()
)


def gender_of_pronoun(pronoun: str) -> str | None:
    """Give the gender a pronoun asks for.

    Examples
    --------
    >>> gender_of_pronoun("Her"), gender_of_pronoun("it")
    ('female', None)
    """
    word = pronoun.lower()
    if word in ("he", "him", "his", "himself"):
        return MALE
    return FEMALE if word in ("she", "her", "hers", "herself") else None


def has_given_name(name: str) -> bool:
    """Tell whether a name of two or three words opens with a given name.

    Examples
    --------
    >>> has_given_name("Mette Holt"), has_given_name("Victoria"), has_given_name("Skelmark Group")
    (True, False, False)
    """
    words = name.split()
    return len(words) in (2, 3) and words[0].lower() in (_MALE_NAMES | _FEMALE_NAMES)


@lru_cache(maxsize=8192)
def gender_of(name: str, text: str = "") -> str | None:
    """Give a person's gender as name and text tell it, None where they do not.

    Examples
    --------
    >>> gender_of("Mette Holt"), gender_of("Sir Alan Holt"), gender_of("Holt")
    ('female', 'male', None)
    >>> gender_of("Holt", "told Ms Holt that")
    'female'
    """
    for pattern, gender in ((_HIS, MALE), (_HERS, FEMALE)):
        if pattern.match(name):
            return gender
    given = name.split()[0].lower()
    if " " in name.strip() and (given in _MALE_NAMES) != (given in _FEMALE_NAMES):
        return MALE if given in _MALE_NAMES else FEMALE
    return _by_text(name, text)


def _by_text(name: str, text: str) -> str | None:
    """Look for a word of office or honour before the name or its surname."""
    found: set[str] = set()
    for short in {name, surname_of(name)}:
        place = text.find(short)
        while place >= 0 and len(found) < 2:
            lead = text[max(0, place - 20) : place]
            if _HERS_OFFICE.search(lead):
                found.add(FEMALE)
            elif _HIS_OFFICE.search(lead):
                found.add(MALE)
            place = text.find(short, place + len(short))
    return found.pop() if len(found) == 1 else None
