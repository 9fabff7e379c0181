"""The cards of what other words imply: a place in a line-up, letters after a name, founding a band."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.cards.card import BLOC, BODY, card, one_or_more
from claims.extraction.membership.cards.seated import SEATED
from claims.extraction.membership.members.late_states import UNITS
from claims.extraction.membership.words import (
    APPLICANT_LABELS,
    BANDS,
    FORMING,
    HOPEFUL_LABELS,
    LIVING,
    MAKING,
    MEMBER_LABELS,
    PERFORMERS,
)
from claims.extraction.naming.letters import POST_NOMINALS
from claims.extraction.syntax.inflection import plural, verb_forms
from claims.relations import Relation

__all__ = ["IMPLIED"]

_LABELS = " ".join(
    f"~{noun} ~{plural(noun)}" for noun in sorted(MEMBER_LABELS | HOPEFUL_LABELS | APPLICANT_LABELS)
)
_TAKING = "includ* embrac* encompass* admit* welcom* take taking took"

IMPLIED: tuple[Pattern, ...] = (
    card(
        "among_others",
        Relation.MEMBER,
        "and_other_@+",
        "Kenya and other African Union states agreed.",
        "Kenya and other happy states agreed.",
        beside="countries states nations members universities schools colleges teams clubs parties economies "
        "associations",
        before=0,
        behind=7,
    ),
    card(
        "of_league",
        Relation.MEMBER,
        "@_league @_conference @_division bundesliga liga ligue eredivisie @_premiership",
        "The Seattle Sharks of the National Hockey League lost.",
        "He plays in the National Hockey League.",
    ),
    card(
        "fellow",
        Relation.MEMBER,
        "fellow+ fellows+ academician+ academicians+",
        "Ann Smith is a fellow of the Royal Society.",
        "Ann Smith is a fellow of great charm.",
        beside="society academy institute institution association college",
    ),
    card(
        "post_nominal",
        Relation.MEMBER,
        " ".join(letters.lower() for letters in POST_NOMINALS),
        "Ann Smith FRS gave the lecture.",
        "The FRS gave the lecture.",
    ),
    card(
        "idiom",
        Relation.LEFT,
        "",
        "Kenya turned its back on the Arab League.",
        "Kenya turned its back on the sea.",
        further=(
            clue("back_on", "turn*", before=5, behind=0),
            clue("longer_in_the longer_inside_the longer_in_@", BODY, before=0, behind=4),
            clue("way ways company", "part parts parted parting", before=3, behind=0),
            clue(
                "seat seats its_place their_place his_place her_place a_place the_place s_place spot berth",
                "give* gave resign* vacat* quit* lose* lost ceded cede surrender* take takes took "
                "taken taking win "
                "wins won winning gain* regain* secur* earn* reclaim* recover*",
                "in_@ on_@ at_@ in_the_@ on_the_@ at_the_@",
                before=8,
                behind=4,
            ),
            clue("lot lots", "throw* threw cast*", before=4, behind=2),
            clue("door doors ranks", "open* show* rank", before=4, behind=4),
            clue("expand* enlarg* grow* grew widen* broaden* extend*", _TAKING, before=0, behind=4),
            clue(
                "card cards",
                "tear* tore torn hand* return* burn* surrender* give* gave sent send*",
                before=8,
                behind=4,
            ),
            clue(
                " ".join(
                    f"{verb}_@ {verb}_the_@"
                    for verb in (
                        *(
                            "unites",
                            "unite",
                            "uniting",
                            "groups",
                            "group",
                            "grouping",
                            "links",
                            "link",
                            "linking",
                        ),
                        *("comprises", "comprise", "comprising", "has_united", "have_united", "had_united"),
                        *("grouped", "linked", "comprised"),
                        *("brings_together", "bring_together", "bringing_together", "brought_together"),
                    )
                ),
                f"it {BODY}",
                before=4,
                behind=0,
            ),
            clue("strip*", "membership", before=0),
            clue("back_in_@ back_in_the_@ back_inside_@ back_inside_the_@"),
            clue("among amongst", "member members rank ranks founder founders", before=0, behind=4),
            clue(
                " ".join(
                    f"{be}_{way}_{first}"
                    for be in "is are was were been be being remain remains remained stay stays".split()
                    for way in (
                        "in",
                        "inside",
                        "within",
                        "back_in",
                        "still_in",
                        "not_in",
                        "now_in",
                        "no_longer_in",
                        "already_in",
                    )
                    for first in ("@", "the_@", "the_euro")
                ),
                f"{BLOC} skyteam oneworld party band choir international",
                before=0,
                behind=6,
            ),
            # "The League was founded in 1988. Mali is in it", "Ann Lee was in the band from the start"
            clue(
                " ".join(
                    f"{be}_{way}_{body}"
                    for be in "is are was were been be remain remains remained stay stays stayed".split()
                    for way in ("in", "not_in", "never_in")
                    for body in (
                        *("it_$", "it_since", "it_from"),
                        *(
                            f"the_{kind}"
                            for kind in "band group alliance bloc union pact league club".split()
                        ),
                        *(f"the_{kind}" for kind in "party federation society choir association".split()),
                    )
                ),
                "@",
                before=6,
                behind=0,
            ),
            clue("vote voted votes voting", "out", before=0, behind=4),
            clue(
                " ".join(f"{verb}_in_@ {verb}_@_in" for verb in ("take", "takes", "took", "taken", "taking"))
            ),
        ),
    ),
    card(
        "index",
        Relation.JOINED,
        "ftse nikkei stoxx dax mdax sdax cac sensex nifty ibex omx* topix kospi "
        "nasdaq+ dow+ s&p+ index+ indices+ benchmark+ "
        "gauge+ average+",
        "Harrow Motors was added to the DAX in May.",
        "Harrow Motors rose with the DAX in May.",
        beside="add* included inclusion up_to up_into graduat* join* enter* re-enter* replac* drop* remov* "
        "delet* relegat* demot* promot* exit* quit leav* left place seat spot slot constituent component "
        "remain* stay* newcomer* way axe* struck strik* fell fall* slip* tumbl*",
    ),
    Pattern(
        id="membership.index_swap",
        relation=Relation.JOINED,
        triggers=(
            *(f"{verb} the place of" for verb in ("take", "takes", "took", "taking", "taken")),
            *(f"{verb} @" for verb in ("replace", "replaces", "replaced", "replacing", "replaced by")),
            *(f"{verb} way for" for verb in ("make", "makes", "made", "making")),
            *(f"{verb} out @" for verb in ("push", "pushes", "pushed", "force", "forces", "forced")),
        ),
        example="The DAX changes in May. Harrow Motors takes the place of Holm Foods.",
        near_miss="The DAX fell in May. Tea takes the place of coffee.",
    ),
    *SEATED,
    card(
        "recruit",
        Relation.JOINED,
        "recruit recruits newcomer newcomers entrant entrants joiner joiners latest_addition newest_addition "
        "recent_addition",
        "Kenya and Uganda are the African Union's latest recruits.",
        "Kenya and Uganda trained the army's latest recruits.",
    ),
    card(
        "label",
        Relation.MEMBER,
        "",
        "African Union heavyweight Kenya agreed.",
        "The heavyweight champion of Kenya agreed.",
        # Right before whom it is said of, or behind an article: "Ghana, a Commonwealth nation".
        further=(
            clue(
                " ".join(
                    f"{label.lstrip('~')}_{next_to}"
                    for label in _LABELS.split()
                    for next_to in ("@", "(", "such_as", "like", "including")
                ),
                BODY,
                before=2,
                behind=0,
            ),
            clue(_LABELS, BODY, "a an another fellow one is are was were", before=4, behind=0),
            clue("countries_of states_of nations_of", BODY, "including such like", before=0, behind=8),
            clue(
                "universities schools colleges churches airlines banks",
                "group alliance union council",
                before=2,
                behind=0,
            ),
        ),
    ),
    card(
        "ranked",
        Relation.MEMBER,
        "largest+ biggest+ smallest+ poorest+ richest+ wealthiest+",
        "Malta is the smallest country in the European Union.",
        "Malta is the smallest country in the race.",
        beside="nato eu union opec asean commonwealth oecd eurozone mercosur ecowas g7 g20 brics community "
        "bloc alliance council",
        # "is one of four countries in the Pacific Alliance"
        further=(
            clue("one_of", "countries nations states economies", BLOC, before=0, behind=8),
            clue(
                " ".join(
                    f"{first}_{land}"
                    for first in ("founding", "founder", "original")
                    for land in "country countries state states nation nations".split()
                ),
                BLOC,
                before=0,
                behind=7,
            ),
            clue("both_in_@ both_in_the all_in_@ all_in_the", BLOC, before=0, behind=6),
        ),
    ),
    card(
        "constituent",
        Relation.MEMBER,
        "constituent+ constituents+",
        "Holm College is a constituent college of Norby University.",
        "Holm College is a constituent of the problem.",
        beside="college colleges school schools church churches member members part parts country countries "
        "nation nations union unions republic republics of",
        before=0,
        behind=3,
    ),
    card(
        "non_member",
        Relation.MEMBER,
        "non_@",
        "They spoke in non-NATO Austria on Monday.",
        "Non-oil trade of Norway fell.",
    ),
    card(
        "founder",
        Relation.MEMBER,
        "founder founders",
        "Tom Riley formed the band Hollow with Ann Smith.",
        "Tom Riley founded a bakery with Ann Smith.",
        further=(
            clue(
                " ".join(sorted({*verb_forms(FORMING)} - {"found"})) + " co-found* cofound*",
                f"{BODY} {' '.join(sorted(LIVING))}",
                before=3,
                behind=6,
            ),
            clue("formed_by founded_by started_by", "@", before=0, behind=3),
            clue(
                " ".join(sorted({*verb_forms(FORMING)} - {"found"})),
                one_or_more(PERFORMERS),
                before=0,
                behind=9,
            ),
            clue(
                "helped_found help_found to_found", f"{BODY} {' '.join(sorted(LIVING))}", before=3, behind=5
            ),
            clue("put putting got brought", "together", f"@ {' '.join(sorted(LIVING))}", before=6, behind=7),
        ),
    ),
    Pattern(
        id="membership.part_of",
        relation=Relation.MEMBER,
        triggers=(),
        further=(
            clue(
                "part_of",
                "is are was were be been being remain* form* become* became",
                BODY,
                before=3,
                behind=6,
            ),
            clue("part_of_it part_of_them", "is are was were remain*", "@", before=6, behind=0),
            # A body whose name says nothing may be one that the table knows the members of.
            clue("part_of_@ part_of_the_@", "is are was were been remain*", before=3, behind=0),
            clue("part_of_the part_of", " ".join(sorted(BANDS)), before=0, behind=7),
            clue(" ".join(f"{kind}_group" for kind in sorted(MAKING)), "part_of", before=6, behind=0),
            clue(
                "part_of_@ part_of_the_@",
                "group circle movement brotherhood secession collective gang troupe sect cult "
                "quartet quintet trio orchestra ensemble choir society band "
                "alliance league federation confederation union conference coalition bloc academies "
                "socialists",
                before=0,
                behind=7,
            ),
        ),
        example="Norway is part of the Nordic Council.",
        near_miss="Norway is part of the problem.",
    ),
    Pattern(
        id="membership.late_state",
        relation=Relation.JOINED,
        triggers=(),
        further=(
            clue(
                " ".join(
                    f"{noun}_{lead}"
                    for noun in "country state nation republic economy".split()
                    for lead in ("of", "in", "inside")
                ),
                "become becomes became becoming",
                before=6,
                behind=0,
            ),
            clue(
                "become became becomes becoming",
                " ".join(sorted(UNITS)),
                "# second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest newest",
                before=0,
                behind=5,
            ),
            clue(
                "as_its as_the",
                " ".join(sorted(UNITS)),
                "accepted admitted inducted received welcomed",
                before=16,
                behind=4,
            ),
        ),
        example="Norway became the 21st state of the Nordic Union in 1973.",
        near_miss="Norway became the 21st state of the Nordic Union to ban eels in 1973.",
    ),
    Pattern(
        id="membership.represented",
        relation=Relation.MEMBER,
        triggers=(
            "permanent representative",
            "permanent representation",
            "permanent mission",
            "permanent delegation",
        ),
        example="She is Gabon's permanent representative to the African Union.",
        near_miss="She is a permanent representative of the trade.",
    ),
)
