"""The cards of what other words imply: a place in a line-up, letters after a name, founding a band."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.inflection import verb_forms
from claims.extraction.letters import POST_NOMINALS
from claims.extraction.membership.card import card
from claims.extraction.membership.words import FELLOWSHIPS, FORMING, MUSIC_WORDS
from claims.relations import Relation

__all__ = ["IMPLIED"]

IMPLIED: tuple[Pattern, ...] = (
    card(
        "performer",
        Relation.MEMBER,
        "singer* vocalist* frontman frontmen frontwoman guitarist* bassist* drummer* keyboardist* organist* "
        "percussionist* saxophonist* trumpeter* trombonist* rapper* bandleader* pianist* violinist* cellist* "
        "multi-instrumentalist* bandmate* fiddler* flautist* turntablist* fronts fronted "
        "fronting guitar bass drums vocals keyboards",
        "Hollow Band drummer Tom Riley was there.",
        "Tom Riley is a drummer of great skill.",
    ),
    card(
        "among_others",
        Relation.MEMBER,
        "other+",
        "Kenya and other African Union states agreed.",
        "Kenya and other happy states agreed.",
        beside="countries states nations members universities schools colleges teams clubs parties economies "
        "associations",
    ),
    card(
        "of_league",
        Relation.MEMBER,
        "league conference division bundesliga liga ligue eredivisie premiership",
        "The Seattle Sharks of the National Hockey League lost.",
        "He plays in the National Hockey League.",
    ),
    card(
        "fellow",
        Relation.MEMBER,
        "fellow fellows academician academicians",
        "Ann Smith is a fellow of the Royal Society.",
        "Ann Smith is a fellow of great charm.",
    ),
    card(
        "post_nominal",
        Relation.MEMBER,
        " ".join(letters.lower() for letters in POST_NOMINALS),
        "Ann Smith FRS gave the lecture.",
        "The FRS gave the lecture.",
    ),
    card(
        "line_up",
        Relation.MEMBER,
        "consist* compris* composed made+ featur*+ includ*+",
        "The Hollow Band consists of Tom Riley, Ann Smith and Bob Jones.",
        "The cake consists of flour, butter and sugar.",
        beside="up guitarist* bassist* drummer* vocalist* singer* keyboardist*",
    ),
    card(
        "of_group",
        Relation.MEMBER,
        " ".join((*MUSIC_WORDS, "sextet", "boyband", *sorted(FELLOWSHIPS))),
        "The song was written by Tom Riley of the band Hollow.",
        "The song was written by Tom Riley of Leeds.",
    ),
    card(
        "idiom",
        Relation.LEFT,
        "back+ way+ ways+ company+ seat+ place+ spot+ berth+ lot+ door+ doors+ includ*+ take+ takes+ took+ "
        "taken+ card+ cards+ "
        "group+ groups+ unite* brings+ brought+ link+ links+ strip* counts+ counted+ lists+ "
        "numbers+ vote+ voted+ is+ are+ was+ were+ been+ be+ remain*+ stay*+ expanded+ enlarg* grew+",
        "Kenya turned its back on the Arab League.",
        "Kenya turned its back on the sea.",
        beside="nato eu un union nations organisation organization league alliance party commonwealth "
        "community association federation council mercosur asean opec membership bloc pact club "
        "ftse dax dow nasdaq nikkei",
    ),
    card(
        "index",
        Relation.JOINED,
        "ftse nikkei stoxx dax mdax sdax cac sensex nifty ibex nasdaq+ dow+ s&p+ index+ indices+ benchmark+ "
        "gauge+ average+",
        "Harrow Motors was added to the DAX in May.",
        "Harrow Motors rose with the DAX in May.",
        beside="add* join* enter* re-enter* replac* drop* remov* delet* relegat* demot* promot* exit* quit "
        "leav* left place seat spot slot constituent component newcomer* way",
    ),
    Pattern(
        id="membership.index_swap",
        relation=Relation.JOINED,
        triggers=tuple(f"{verb} the place of" for verb in ("take", "takes", "took", "taking", "taken")),
        example="The DAX changes in May. Harrow Motors takes the place of Holm Foods.",
        near_miss="The DAX fell in May. Tea takes the place of coffee.",
    ),
    card(
        "seat",
        Relation.MEMBER,
        "board boards boardroom committee council panel commission presidium politburo",
        "Ann Smith sat on the board of the Harrow Bank.",
        "Ann Smith sat on the roof of the Harrow Bank.",
    ),
    card(
        "recruit",
        Relation.JOINED,
        "recruit recruits newcomer newcomers entrant entrants joiner joiners",
        "Kenya and Uganda are the African Union's latest recruits.",
        "Kenya and Uganda trained the army's latest recruits.",
    ),
    card(
        "band",
        Relation.JOINED,
        " ".join((*MUSIC_WORDS, "replace*+", "replac*+", "reunite*+", "debut*+")),
        "The Hollow Band introduced Tom Riley as their new singer.",
        "The Hollow Band introduced Tom Riley as a friend of the singer.",
        beside=" ".join(sorted(FELLOWSHIPS)),
    ),
    card(
        "label",
        Relation.MEMBER,
        "heavyweight* newcomer* powerhouse* minnow* stalwart* kingpin* linchpin* laggard* entrant* hopeful* "
        "aspirant* wannabe* applicant* giant+ giants+ carrier+ carriers+ airline+ airlines+ producer+ "
        "producers+ founder+ founders+ signator*+ econom*+ ally+ allies+ state+ states+ nation+ nations+ "
        "country+ countries+ university+ universities+ school+ college+ club+ clubs+ bank+ lender+ "
        "veteran+ candidate+ candidates+ contender*+",
        "African Union heavyweight Kenya agreed.",
        "The heavyweight champion of Kenya agreed.",
        beside="alliance union league community pact nato eu opec brics asean mercosur ecowas commonwealth "
        "oneworld skyteam group network",
    ),
    card(
        "ranked",
        Relation.MEMBER,
        "largest+ biggest+ smallest+ poorest+ richest+ wealthiest+",
        "Malta is the smallest country in the European Union.",
        "Malta is the smallest country in the race.",
        beside="nato eu union opec asean commonwealth oecd eurozone mercosur ecowas g7 g20 brics community "
        "bloc alliance council",
    ),
    card(
        "constituent",
        Relation.MEMBER,
        "constituent constituents",
        "Holm College is a constituent college of Norby University.",
        "Holm College is a constituent of the problem.",
    ),
    card(
        "non_member",
        Relation.MEMBER,
        "non",
        "They spoke in non-NATO Austria on Monday.",
        "Non-oil trade of Norway fell.",
    ),
    card(
        "founder",
        Relation.MEMBER,
        " ".join(verb_forms(FORMING)) + " founder founders co-found* cofound* put+ putting+ got+ brought+",
        "Tom Riley formed the band Hollow with Ann Smith.",
        "Tom Riley founded a bakery with Ann Smith.",
        beside="together",
    ),
    Pattern(
        id="membership.part_of",
        relation=Relation.MEMBER,
        triggers=("part of",),
        example="Norway is part of the Nordic Council.",
        near_miss="Norway is part of the problem.",
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
