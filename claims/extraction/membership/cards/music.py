"""The cards of places in bands: players, line-ups, who comes and goes."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import card, one_or_more
from claims.extraction.membership.words import (
    BANDS,
    CULTURE_WORDS,
    FELLOWSHIPS,
    GROUPS,
    INSTRUMENTS,
    LEADING_TO_GROUP,
    MAKING,
    MUSIC_WORDS,
    NUMBERED,
    PERFORMERS,
    STAGE_WORDS,
)
from claims.relations import Relation

__all__ = ["PLAYED"]

# Music is spoken of anywhere in a sentence.
_FAR = 16
_MUSIC = " ".join(MUSIC_WORDS)
_STAGED = " ".join((*MUSIC_WORDS, *STAGE_WORDS))
_PLAYERS = one_or_more(PERFORMERS)
_PLAYERS_AS = " as_".join(sorted(PERFORMERS))

PLAYED: tuple[Pattern, ...] = (
    card(
        "performer",
        Relation.MEMBER,
        "fronts fronted fronting",
        "Hollow Band drummer Tom Riley was there.",
        "Tom Riley is a drummer of great skill.",
        further=(
            clue(_PLAYERS, f"@ {' '.join(sorted(GROUPS))}", before=3, behind=0),
            clue(_PLAYERS, "@ (", before=0, behind=4),
            clue(
                " ".join(
                    f"{player}_{link}" for player in _PLAYERS.split() for link in sorted(LEADING_TO_GROUP)
                ),
                "@",
                before=0,
                behind=9,
            ),
            clue(
                "guitar bass drums vocals keyboards keyboard percussion saxophone trumpet violin cello",
                "play*",
                "in for with",
                before=5,
                behind=5,
            ),
            clue(
                "sing sings sang sung singing play plays played playing perform performs performed",
                "in with part_of",
                "choir orchestra band quartet quintet ensemble singers chorus philharmonic",
                before=0,
                behind=9,
            ),
            clue("front_man front_men front_woman @_musician_@ @_musicians_@"),
            clue(" ".join(f"{played}_player" for played in sorted(INSTRUMENTS)), "@", before=4, behind=9),
        ),
    ),
    card(
        "line_up",
        Relation.MEMBER,
        "",
        "The Hollow Band consists of Tom Riley, Ann Smith and Bob Jones.",
        "The cake consists of flour, butter and sugar.",
        further=(
            # At least two are named.
            clue(
                "consist_of consists_of consisted_of consisting_of comprise comprises comprised comprising "
                "composed_of made_up_of",
                "@",
                "and",
                before=0,
                behind=14,
            ),
            clue("board committee", "includes included include", "@", before=0, behind=4),
            clue("band_s group_s trio_s quartet_s duo_s", one_or_more(PERFORMERS), "@", before=4, behind=6),
            clue("<_members <_the_members <_original_members", "are were", "@", before=0, behind=4),
            clue(
                "made featur* includ*",
                "guitarist* bassist* drummer* vocalist* singer* keyboardist*",
                "@",
                before=0,
                behind=9,
            ),
            clue(
                "lineup lineups line_up line_ups incarnation",
                "featur* includ* is was were are consist* compris*",
                "@",
                before=0,
                behind=10,
            ),
            clue("on_vocals on_drums on_guitar on_bass on_keyboards", "on"),
            clue(
                "that_included which_included that_includes which_includes",
                "movement circle collective gang commune brotherhood group",
                before=8,
                behind=0,
            ),
        ),
    ),
    card(
        "the_band",
        Relation.LEFT,
        "",
        "It is the last Hollow Moon album with the drummer Tom Riley, who left the band.",
        "It is the last Hollow Moon album, and the drummer Tom Riley kept the band together.",
        further=(
            clue(
                "the_band the_group the_trio the_quartet the_duo",
                "join joined joins left leave leaves leaving quit quits depart* exit* fired dismiss* sacked "
                "kicked departure exit firing dismissal sacking",
                before=4,
                behind=0,
            ),
            # On a page about a band: "replaced Tom Riley", "recruited the drummer Ann Smith".
            clue("replac* succeeded_by", "@", before=0, behind=0),
            clue(
                "recruit* hired hires fired fires sacked enlist* added dropped",
                "guitarist* bassist* drummer* vocalist* singer* keyboardist* line-up lineup band group",
                "@",
                before=4,
                behind=6,
            ),
            clue("joined_by", "band group duo trio quartet", "@", before=5, behind=4),
            clue("ways_with company_with", "part parted parts parting", "@", before=2, behind=4),
            clue("departure departures", "of_@ s_departure", before=1, behind=1),
            clue(
                "band_members group_members feature_members featuring_members original_members",
                "@",
                before=0,
                behind=2,
            ),
        ),
    ),
    card(
        "of_group",
        Relation.MEMBER,
        "",
        "The song was written by Tom Riley of the band Hollow.",
        "The song was written by Tom Riley of Leeds.",
        further=(
            clue(
                "of from in with",
                " ".join(f"{noun}_@ @_{noun}" for noun in sorted(BANDS)),
                before=0,
                behind=5,
            ),
            clue(" ".join(f"{kind}_group" for kind in sorted(MAKING)), "of from in with", before=5, behind=0),
            clue("@_s @_'", f"{' '.join(sorted(BANDS))} outfit", before=0, behind=4),
            clue(
                " ".join(f"{noun}_@ {noun}_the_@" for noun in sorted({*BANDS, "outfit"})),
                "his her their s",
                before=5,
                behind=0,
            ),
            clue("his_group_@ her_group_@ s_group_@", _MUSIC, before=_FAR, behind=_FAR),
            clue("(_of_@ (_of_the_@ (_from_@ (_from_the_@", _MUSIC, before=_FAR, behind=_FAR),
            clue(
                "@_@_of_@ @_@_of_the_@ @_@_from_@ @_s_@_@", " ".join(CULTURE_WORDS), before=_FAR, behind=_FAR
            ),
            clue(" ".join(f"@_{number.lower()}" for number in sorted(NUMBERED)), "of", before=3, behind=0),
            clue("half_of third_of quarter_of one_of", _MUSIC, before=_FAR, behind=_FAR),
            clue("singers boys girls brothers sisters", _MUSIC, before=_FAR, behind=_FAR),
            clue(
                "@_@_of_@ @_@_of_the_@ @_@_from_@ @_@_from_the_@ @_s_@_@ @_'_@_@",
                f"{_STAGED} {' '.join(sorted(FELLOWSHIPS))}",
                before=_FAR,
                behind=_FAR,
            ),
        ),
    ),
    card(
        "band",
        Relation.JOINED,
        "",
        "The Hollow Band introduced Tom Riley as their new singer.",
        "The Hollow Band introduced Tom Riley as a friend of the singer.",
        further=(
            clue(
                "introduc* announc* named names unveil* welcom* present* reveal*",
                _PLAYERS,
                "as",
                before=0,
                behind=14,
            ),
            clue("hire* hiring recruit* add* enlist*", _PLAYERS, "@", before=0, behind=14),
            clue(
                "departure addition arrival exit recruitment hiring firing sacking dismissal",
                f"{_PLAYERS} on_keyboards on_drums on_guitar on_bass on_vocals",
                before=0,
                behind=9,
            ),
            clue("replac*", _PLAYERS, "as", before=0, behind=14),
            clue("replac*", f"{_MUSIC} {' '.join(sorted(FELLOWSHIPS))}", before=_FAR, behind=_FAR),
            clue(
                "reunit* debut* record* perform* tour* reform* regroup*",
                "as_@ as_the_@",
                _MUSIC,
                before=_FAR,
                behind=_FAR,
            ),
            clue("(_guitar (_guitars (_keyboards (_drums (_vocals (_bass"),
            clue("@_@_(_@ @_@_(_the_@", _MUSIC, before=_FAR, behind=_FAR),
            clue("join joins joined joining rejoin*", f"as_{_PLAYERS_AS}", before=0, behind=8),
            clue("left leaves leaving quit quits quitting", _MUSIC, before=_FAR, behind=_FAR),
        ),
    ),
    card(
        "took_place",
        Relation.JOINED,
        "",
        "The band Hollow played in May. Tom Riley replaced Ann Smith in 1997.",
        "The firm Hollow met in May. Tom Riley replaced Ann Smith in 1997.",
        # What reads on in a sentence that is parsed for the office that these words tell of elsewhere.
        further=(clue("replac* succeed* place chair seat slot spot shoes stool", "@", before=0, behind=0),),
    ),
)
