"""Turns of phrase for a beginning, as data: a verb, the words that must hang on it, whose beginning it is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BONDS", "IDIOMS", "PAPERS", "Idiom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Idiom:
    """A turn of phrase that tells of a founding.

    Parameters
    ----------
    id : str
        Id of the pattern.
    lemmas : frozenset of str
        Lemmas of the verb.
    beside : frozenset of str
        Words of which one must hang on the verb, in lower case or as lemma.
    path : str
        Where what is founded stands, as in a `VerbFrame`.
    passive : bool or None
        Whether the verb must be passive or must not; None when it does not matter.
    strength : float
        How far the phrase vouches for an organisation; 0.2 asks for one that is surely one.
    is_dated : bool
        Whether a year must stand in the clause.
    not_beside : frozenset of str
        Words with which the phrase means another thing.
    also : frozenset of str
        Further words of which one must hang on the verb.
    of : frozenset of str
        Words of which one must be in the name of what is founded, or be its noun or that of its page: only
        a regiment is "activated" into being, only a diocese "erected". Empty where anything may be.
    """

    id: str
    lemmas: frozenset[str]
    beside: frozenset[str]
    path: str = "subject"
    passive: bool | None = False
    strength: float = 0.2
    is_dated: bool = True
    not_beside: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a body comes out of and yet is no younger: "the firm emerged from bankruptcy".
_PASSED_THROUGH = _words(
    """
    bankruptcy protection administration recession crisis talk meeting tunnel chapter receivership slump war
    election poll lockdown scandal restructuring insolvency depression shadow shadows season match room hall
    building street hiding exile quarter year game vote ballot ruin rubble cocoon slumber
    """
)

# Troops, which are raised and activated, sees of bishops, which are erected, and towns, which are platted.
_UNITS = _words(
    """
    regiment battalion brigade squadron corps militia division legion battery company flotilla fleet wing army
    yeomanry fusiliers rifles hussars lancers dragoons grenadiers artillery infantry cavalry volunteers unit
    group guard guards detachment command
    """
)
_SEES = _words(
    "diocese archdiocese eparchy archeparchy vicariate prefecture exarchate bishopric parish ordinariate see"
)
# What begins with its first issue.
PAPERS = _words(
    """
    newspaper paper daily weekly monthly magazine journal gazette periodical broadsheet tabloid courier herald
    chronicle tribune
    """
)
# What begins with those it first takes in.
_HOUSES = _words("school college university academy hospital seminary institute gymnasium asylum infirmary")
_SETTLEMENTS = _words(
    "fort port town city village settlement township hamlet community colony municipality suburb"
)

# What states and bodies tie between them.
BONDS = _words("alliance pact bloc union league coalition accord entente confederation federation treaty")
_BANDS = _words("band group duo trio quartet quintet sextet supergroup ensemble choir")

IDIOMS: tuple[Idiom, ...] = (
    Idiom(
        id="founding.grew",
        lemmas=_words("grow spring sprout evolve emerge arise develop stem rise"),
        beside=_words("out from"),
        not_beside=_PASSED_THROUGH,
    ),
    Idiom(
        id="founding.emerged",
        lemmas=_words("emerge arise"),
        beside=_words("dissolution collapse breakup century"),
        not_beside=_words("as victorious"),
    ),
    Idiom(
        id="founding.hived_off",
        lemmas=_words("carve hive spin split break cut demerge splinter"),
        beside=_words("out off from"),
        passive=True,
        not_beside=_words("news"),
    ),
    Idiom(
        id="founding.charter",
        lemmas=_words("receive get obtain gain grant win secure"),
        beside=_words("charter"),
        passive=None,
        not_beside=_words("new renew second amend"),
    ),
    Idiom(
        id="founding.first_issue",
        lemmas=_words("appear publish print issue"),
        beside=_words("first"),
        passive=None,
        not_beside=_words("time edition issue volume book story article photograph letter"),
        of=PAPERS,
    ),
    Idiom(
        id="founding.own_start",
        lemmas=_words("get have take"),
        beside=_words("start beginning beginnings origin origins"),
        also=_words("its"),
        not_beside=_words("season campaign match game race year's worst best slow bad good"),
    ),
    Idiom(
        id="founding.into_operation",
        lemmas=_words("go come"),
        beside=_words("operation"),
        also=_words("into"),
        not_beside=_words("rescue military full again back law treaty"),
    ),
    Idiom(
        id="founding.into_operation",
        lemmas=_words("become"),
        beside=_words("operational"),
        not_beside=_words("fully again re-"),
    ),
    Idiom(
        id="founding.first_intake",
        lemmas=_words("admit enrol enroll receive welcome take accept"),
        beside=_words("first inaugural"),
        also=_words("pupil student scholar patient intake undergraduate boarder"),
        not_beside=_words(
            "female male girl boy woman black foreign international chinese jewish day again overseas"
        ),
        of=_HOUSES,
    ),
    Idiom(id="founding.on_air", lemmas=_words("go come take hit"), beside=_words("air airwaves")),
    Idiom(
        id="founding.scratch",
        lemmas=_words("build create start make"),
        beside=_words("scratch nothing zero garage basement bedroom kitchen shed attic"),
        path="object,subject",
        passive=None,
        also=_words("from"),
    ),
    Idiom(
        id="founding.raised",
        lemmas=_words("raise muster embody activate commission"),
        beside=frozenset(),
        path="object,subject",
        passive=None,
        not_beside=_words("re- re again out"),
        of=_UNITS,
    ),
    Idiom(
        id="founding.erected",
        lemmas=_words("erect elevate"),
        beside=frozenset(),
        passive=True,
        not_beside=_words("archdiocese metropolitan re- cathedral church building"),
        of=_SEES,
    ),
    Idiom(
        id="founding.laid_out",
        lemmas=_words("plat settle"),
        beside=frozenset(),
        passive=True,
        not_beside=_words("dispute court case claim lawsuit strike out"),
        of=_SETTLEMENTS,
    ),
    Idiom(id="founding.laid_out", lemmas=_words("lay"), beside=_words("out"), passive=True, of=_SETTLEMENTS),
    Idiom(
        id="founding.forged",
        lemmas=_words("forge seal hammer weld cement"),
        beside=frozenset(),
        path="object,subject",
        passive=None,
        not_beside=_words("with between"),
        of=BONDS,
    ),
    Idiom(
        id="founding.forged",
        lemmas=_words("forge"),
        beside=frozenset(),
        passive=True,
        of=_words("party movement club group company firm bank network organisation organization"),
    ),
    Idiom(
        id="founding.planted",
        lemmas=_words("plant"),
        beside=frozenset(),
        path="object,subject",
        passive=None,
        of=_words("church congregation parish mission"),
    ),
    Idiom(
        id="founding.endowed",
        lemmas=_words("endow"),
        beside=frozenset(),
        path="object,subject",
        passive=None,
        not_beside=_words("with again chair"),
        of=_words("foundation trust institute college school hospital fund almshouse library"),
    ),
    Idiom(
        id="founding.hatched",
        lemmas=_words("hatch bootstrap incubate"),
        beside=frozenset(),
        passive=True,
        not_beside=_words("plan plot scheme"),
    ),
    Idiom(
        id="founding.got_together",
        lemmas=_words("get come"),
        beside=_words("together"),
        not_beside=_words("with again back"),
        of=_BANDS,
    ),
    Idiom(
        id="founding.first_time",
        lemmas=_words("appear come hit go publish print"),
        beside=_words("time"),
        passive=None,
        also=_words("first"),
        of=PAPERS,
    ),
    Idiom(
        id="founding.debut",
        lemmas=_words("debut"),
        beside=frozenset(),
        of=PAPERS | _words("channel station network broadcaster"),
    ),
    Idiom(
        id="founding.debut",
        lemmas=_words("make"),
        beside=_words("debut"),
        also=_words("its"),
        of=PAPERS | _words("channel station network broadcaster"),
    ),
)
