"""Given names that stand for one another: pet forms, and spellings of one name across alphabets.

A line holds names that one person may go by; a form may stand on several lines (Ted is Edward and
Theodore), and two words are variants when some line holds both. Names that only translate one
another (John, Jean, Juan) are different people's as a rule and stand apart. From general knowledge.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

__all__ = ["are_variants", "has_variants"]

_LINES = """
abigail abby gail
abraham abram avraham abe
albert alberto bert al
alexander alexandre alejandro alessandro aleksandr aleksander oleksandr alexandros alec alex sasha xander
alexandra alexandria alex sandra sasha
alfred alfredo alf fred
andrew andy drew
andreas andrei andrey andrzej andrij andriy andres andre
anthony antony tony
antonio antoine anton antoni antonios toni tony
arthur art
benjamin binyamin benyamin ben benny
bernard bernhard bernd bernie
catherine katherine katharine kathryn kate kathy katie cathy kitty
caterina catalina katarina ekaterina yekaterina katerina
charles charlie chuck chas
christian cristian kristian chris
christina cristina kristina christine chris tina
christopher christoph christophe chris kit topher
cristobal krzysztof kristoffer
daniel danny dan
david dave davy
deborah debra debbie deb
dmitri dmitry dimitri dimitrios dimitris dmytro
donald donny don
douglas doug
edmund edmond eddie ed ted
edward edouard eduard edvard eduardo ed eddie ned ted teddy
elizabeth elisabeth liz lizzie beth betty bess eliza
emmanuel emanuel manny
ernest ernst ernesto ernie
eugene evgeny yevgeny yevgeni gene
francis frank fran
francisco paco pancho
franz frans frantisek franciszek
frederick frederic friedrich frederik fredrik fred freddie fritz rick
gabriel gabe
geoffrey jeffrey geoff jeff
georgi georgy georgios giorgi
gerald gerard gerry jerry
gerhard gert gerd
gregory gregor grigory grzegorz greg
harold harald hal harry
heinrich hendrik henrik henryk heinz
henry hank harry hal
henri henry enrique enrico
herbert herb bert
hugh hugo hughie
isaac yitzhak itzhak itzchak yitzchak izaak ike
jacob jakob jakub yakov jaap jake
james jim jimmy jamie
jane janet jan
joan joanna johanna jo
johannes johan johann hans jan
john jack johnny jon
jonathan jonathon yonatan jon jonny
joseph josef josip iosif jozef yosef joe
jose pepe
josip joso
joshua josh
julius julio giulio jules
kenneth ken kenny
laurence lawrence lorenzo laurent lorenz larry laurie
leonard leonardo leonhard leon len lenny leo
leo lev leon
louis lewis lou louie
luis lucho
mahmoud mahmud
margaret margarita marguerite margarethe margrethe maggie peggy meg greta rita madge
mark marc marco marko marek marcus
martin marty
matthew matt
matthias mathias mateusz matti
maurice mauricio maurizio moritz
michael mike mick mickey
michael mikhail mykhailo michal mihail mihai misha
mohammed mohamed muhammad mohammad mohamad mehmet mehmed
moses moshe
nathaniel nathan nate nat
nicholas nicolas nick nicky
nikolai nikolay mykola nicolae nikolaus niklas nikolaos mikolaj niko klaus
oliver olivier ollie
pamela pam
patricia patty pat trish tricia
patrick padraig paddy pat
paul pavel pavlo pawel
pedro perico
peter pieter petrus petr petro pyotr piotr pete piet
philip phillip philippe phil pip
raymond ramon ray
rebecca rivka becky becca
richard ryszard dick rich richie rick ricky
robert rob robbie bob bobby bert
ronald ronnie ron
rudolf rudolph rodolfo rudolphus rudi rudy ruud
samuel sam sammy
sebastian sebastien seb
sergei sergey serhiy serge sergio
simon shimon szymon simeon
stephen steven steve stevie
stephan stefan stepan
susan susanna suzanne sue susie
theodore theodor ted teddy theo
thomas tomas tomasz tom tommy
timothy tim timmy
tyson tyrone tyler ty
valentin valentine valentyn
vincent vince vinny
vladimir volodymyr wladimir
walter wally walt
wilhelm willem wim
william bill billy will willy liam
yuri yury yuriy iouri
zachary zachariah zach zack zac
"""


@cache
def _places() -> dict[str, frozenset[int]]:
    """Give the lines each name stands on."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(_LINES.split("\n")):
        for name in line.split():
            found[name].add(number)
    return {name: frozenset(lines) for name, lines in found.items()}


def are_variants(left: str, right: str) -> bool:
    """Tell whether two given names, in normal form, may be one person's.

    Examples
    --------
    >>> are_variants("alec", "alexander"), are_variants("pieter", "peter"), are_variants("carl", "mark")
    (True, True, False)
    """
    places = _places()
    return not places.get(left, frozenset()).isdisjoint(places.get(right, frozenset()))


def has_variants(word: str) -> bool:
    """Tell whether a word, in normal form, is a given name with other forms.

    Examples
    --------
    >>> has_variants("alec"), has_variants("nato")
    (True, False)
    """
    return word in _places()
