"""The cards of the rules of founding and dissolving: triggers, an example and a near miss of each."""

from __future__ import annotations

from functools import partial

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.bodies import BODIES, PLACES, SITES, VENUES
from claims.extraction.card import card_of, clue
from claims.extraction.founding.idiom_table import BONDS
from claims.extraction.founding.patterns import BARE_VERBS, BEGIN_NOUNS
from claims.extraction.frames import Pattern
from claims.relations import Relation

__all__ = ["PATTERNS"]

_card = partial(card_of, "founding")

# Forms that tell of what was made, and those that tell what somebody makes.
_MADE_OF_OLD = """
    founded founding co-founded co-founding cofounded cofounding refounded re-founded established
    re-established reestablished co-established formed reformed re-formed created co-created started
    launched co-launched incorporated organised organized constituted reconstituted instituted inaugurated
    chartered assembled registered
"""
_MAKES = """
    founds co-found co-founds establishes establishing establish forms_a forming form_!of creates creating
    create starts starting to_start launches launching to_launch incorporates to_incorporate
    organises organizes organising organizing constitutes constitute constituting reconstitutes
    reconstitute institutes inaugurates inaugurating assembles registers
    help_launch helps_launch helped_launch helping_launch help_start helps_start helped_start helping_start
    help_form helps_form helped_form helping_form help_organise helped_organise help_organize
    helped_organize helped_incorporate helped_assemble and_launch and_start will_launch would_launch
"""
# Those of them that tell it without more; a registered voter, a reformed church do not.
_MADE_ALONE = " ".join(
    sorted(set(_MADE_OF_OLD.split()) - {"registered", "reformed", "re-formed", "incorporated", "assembled"})
)
_BEHIND_FORM = (
    "in by on as at from out and with since to under for along after before during through between "
    "within but "
    "he she it they who which was is has had that jointly together originally first early late".split()
)
_SURE_ENDS = """
    dissolved dissolves dissolving dissolve disbanded disbands disbanding disband abolished abolishes
    abolishing abolish liquidated disestablished discontinued deregistered outlawed outlaws outlawing
    outlaw terminated
"""
# What is founded or ended: a name, a pronoun, or a noun for a body or a place.
_BODY = " ".join(word for word in sorted(BODIES | PLACES | SITES | VENUES) if word.isalpha())
# What the text calls by another noun, an occasion or a stranger: "the festival", "the rival".
_ALSO = (
    "festival circus synod denomination exchange conservatoire rival prize award cult sect tournament the_two"
)
_THING = f"@ it its we our they their which that {_BODY} {_ALSO}"
_MODALS = "will would could might must shall should"
_DATE = f"# {' '.join(MONTH_NAMES)} year years month months week monday tuesday wednesday thursday friday ago"
_LINE_OF_DATES = " ".join(["<_#", *(f"<_{month}_# <_#_{month}" for month in MONTH_NAMES)])
# A passive, a participle behind a noun, a verb whose object stands before it ("the firm he founded in 1949").
_SAID_OF_IT = " ".join(
    phrase
    for form in _MADE_OF_OLD.split()
    for phrase in (
        *(f"{be}_{form} {be}_!$_{form}" for be in ("was", "were", "been", "being", "is", "are", "be")),
        *(f"{who}_{form}" for who in ("he", "she", "they", "we", "who")),
        *(f"{form}_{word}" for word in (*_BEHIND_FORM, "#", "@", "(", "$")),
    )
)
_MADE = (
    clue(_MADE_ALONE, f"@ {_BODY}", before=0, behind=6),
    clue(_SAID_OF_IT, _THING, before=6, behind=6),
    # "the Elm Trust, which Bo Lind founded, won", "which she had founded two years before"
    clue(_MADE_ALONE, "which", f"@ {_BODY}", before=5, behind=0),
    clue(" ".join(f"had_{form}" for form in _MADE_ALONE.split()), f"@ {_BODY}", before=8, behind=0),
    clue(_MAKES, f"@ {_BODY}", before=0, behind=5, is_direct=True),
    clue("was_founded were_founded been_founded was_co_founded"),
    # "Founded as a shipping list in 1831, the Holm Courier": the name stands further off.
    clue(
        " ".join(f"<_{form}" for form in (*_MADE_OF_OLD.split(), "built_up", "set_up", "born_as", "born_in")),
        "as in by from on out to with over more",
        f"# {_BODY}",
        before=0,
        behind=9,
    ),
    clue("was_begun been_begun were_begun begun_in begun_by", _THING, before=6, behind=6),
    clue("found", f"to {_MODALS} helped help helping co", _THING, before=2, behind=5),
    # "May 1949: Ann Holm and Bo Lind found Holm Air", where a line of dates tells what is over as present
    clue("found start launch form organise organize open", _LINE_OF_DATES, _THING, before=16, behind=5),
    clue("set sets setting", "up", _THING, before=6, behind=6),
    clue("started_up built_up", _THING, before=6, behind=6),
    clue("put puts putting", "together", _THING, before=6, behind=6),
    clue("spun spins spinning hived hives hiving carved", "off out", _THING, before=6, behind=6),
    clue("spin", "off out", f"to will {_BODY}", before=4, behind=6),
    clue("dreamed_up dreamt_up", _THING, before=5, behind=5),
)
_ENDED = (
    clue(f"{_SURE_ENDS} disintegrated disintegrates", _THING, before=5, behind=4),
    clue("folded folds collapsed", _THING, _DATE, before=6, behind=6),
    clue("wound shut closed broke broken split", "up down", _THING, before=5, behind=4),
)

PATTERNS: tuple[Pattern, ...] = (
    _card("passive", Relation.FOUNDED, "",
          "The Lindgren Institute was founded in 1931 by Karin Lindgren.",
          "A new bridge was created in 1931 by two engineers.", further=_MADE),
    _card("active", Relation.FOUNDED, "",
          "In 1988 Ruth Weber established the Weber Foundation in Bern.",
          "In 1988 Ruth Weber established a new record in Bern.", further=_MADE),
    _card("itself", Relation.FOUNDED, "formed+ forms+ originated+ launched+ launches+",
          "The Hollow Band formed in Leeds in 1994.",
          "Ice formed on the lake in 1994.", beside=_DATE, before=0, behind=5),
    _card("opened", Relation.FOUNDED, "",
          "The Maritime Museum opened in 1923.",
          "Talks opened in Geneva in 1923.",
          further=(clue("opened opens opening open", " ".join(sorted(VENUES)), _DATE, before=6, behind=6),
                   clue("opened", "firm practice agency consultancy", "#", before=9, behind=4),
                   clue("opened opening", "restaurant café cafe bakery bookshop bookstore studio nightclub "
                        "brewery winery salon bistro academy", "#", before=0, behind=7),
                   clue("opened opens opening open", "own", _BODY, before=0, behind=5),
                   clue("opened", " ".join(sorted(VENUES)), "#", before=4, behind=9),
                   clue("it_opened which_opened that_opened it_was_opened", "#", before=0, behind=7),
                   clue("opened_@ opened_the_first_@ opens_the_first_@ to_open_@", "#", before=6, behind=7))),
    _card("proclaimed", Relation.FOUNDED, "declared+ proclaimed+",
          "The Republic of Mirovia was proclaimed in 1919.",
          "A state of emergency was declared in 1919.", beside=" ".join(sorted(PLACES)), before=6, behind=0),
    _card("declared", Relation.FOUNDED, "declared+ proclaimed+ declares+ proclaims+ declare+ proclaim+ "
                                        "declaring+ proclaiming+",
          "The rebels proclaimed the Republic of Mirovia in 1919.",
          "The rebels declared victory in 1919.", beside=" ".join(sorted(PLACES)), before=4, behind=6),
    _card("born", Relation.FOUNDED, "",
          "The World Bank was born in 1944.",
          "Anna Keller was born in 1944.",
          further=(clue("born_of born_out"), clue("born", "#", f"^ {_BODY}", before=12, behind=4),
                   clue("was_born", "#", _BODY, before=6, behind=8),
                   clue("it_was_born", "#", before=0, behind=8))),
    _card("operations", Relation.FOUNDED,
          "began+ begins+ begun+ started+ starts+ start+ begin+ commenced+ commences+",
          "Radio Nordsee began broadcasting in 1970.",
          "Radio Nordsee began a strike in 1970.",
          beside=f"as out {' '.join(sorted(BEGIN_NOUNS))}", before=0, behind=4),
    _card("started", Relation.FOUNDED, "began+ started+ commenced+",
          "The Holm Institute started in 1927 in a back yard.",
          "The war started in 1927 in a back yard.",
          beside="in_# since_# in_@_# since_@_# in_early_# in_late_# in_mid_#", before=0, behind=4),
    _card("standing", Relation.FOUNDED, "",
          "The Holm Institute has been in business since 1927.",
          "The Holm Institute has been in trouble since 1927.",
          further=(clue("existed existing been operated operating traded trading existence business "
                        "operation active around going broadcast published brewed", "since", "#",
                        before=0, behind=5),
                   clue("existed existence", "from between", "#", before=0, behind=4),
                   clue("has_appeared have_appeared", "since", "#", before=0, behind=5))),
    _card("doors", Relation.FOUNDED, "doors+ business+",
          "The Holm Institute opened its doors in 1927.",
          "The Holm Institute painted its doors in 1927.", beside="opened opens opening open",
          before=4, behind=3,
          further=(clue("its_gates its_shutters", "opened opens open", "#", before=4, behind=5),)),
    _card("opening", Relation.FOUNDED, "",
          "Its opening in 1931 made the Holm Museum the first of its kind.",
          "Its opening in 1931 to traffic made the road the first of its kind.",
          further=(clue("its_opening s_opening since_opening", "#", before=0, behind=6),
                   clue("opening_of", " ".join(sorted(VENUES)), "#", before=0, behind=9))),
    _card("history", Relation.FOUNDED, "",
          "The Holm Institute is a school. Its history begins in 1927.",
          "The Holm Institute is a school. Its history class begins in May.",
          further=(clue("history_begins history_began history_starts history_started story_begins "
                        "story_began story_starts story_started origins_lie origins_lay beginnings_lie "
                        "beginnings_lay roots_lie roots_lay roots_reach roots_stretch origins_reach "
                        "origins_stretch", "#",
                        before=0, behind=6),)),
    _card("first_act", Relation.FOUNDED, "",
          "The Nordic Guild held its first meeting in 1921.",
          "The Nordic Guild held its first meeting of the year in Leeds.",
          further=(clue("first_meeting first_congress first_convention first_conference first_gathering "
                        "inaugural_meeting inaugural_congress inaugural_session first_match first_game "
                        "first_concert first_performance first_gig first_show first_recital "
                        "inaugural_concert first_production first_service first_mass first_flight "
                        "maiden_flight first_programme first_program first_broadcast first_bulletin",
                        "held convened played gave performed staged presented celebrated made flew operated "
                        "aired broadcast transmitted held had", "#", before=6, behind=6),)),
    _card("forged", Relation.FOUNDED, "",
          "The Nordic alliance was forged in 1952.",
          "The Nordic coin was forged in 1952.",
          further=(clue("forged sealed hammered_out welded cemented",
                        f"{' '.join(sorted(BONDS))} it which party movement club group company firm", "#",
                        before=5, behind=6),)),
    _card("planted", Relation.FOUNDED, "",
          "The church was planted in 1998 by a preacher.",
          "The tree was planted in 1998 by a preacher.",
          further=(clue("planted", "church congregation parish it which", "#", before=6, behind=9),)),
    _card("endowed", Relation.FOUNDED, "",
          "The Weber Foundation was endowed in 1977 by an heiress.",
          "The bed was endowed in 1977 by an heiress.",
          further=(clue("endowed", "#", before=6, behind=9),)),
    _card("hatched", Relation.FOUNDED, "",
          "Holm Systems was hatched in a dormitory in 1998.",
          "The chick was hatched in a barn in 1998.",
          further=(clue("was_hatched bootstrapped was_incubated", "#", before=0, behind=8),)),
    _card("got_together", Relation.FOUNDED, "",
          "The Holm Quartet got together in 1994.",
          "The Holm Quartet got together with its fans in May.",
          further=(clue("got_together", "#", before=0, behind=6),)),
    _card("first_time", Relation.FOUNDED, "",
          "The Holm Gazette came out for the first time in 1903.",
          "The Holm minister came out for the first time in 1903.",
          further=(clue("the_first_time", "appeared hit published printed came_out", "#",
                        before=9, behind=5),)),
    _card("debut", Relation.FOUNDED, "",
          "The weekly Holm Gazette debuted in 1903.",
          "The singer debuted in 1903.",
          further=(clue("its_debut debuted", "#", before=0, behind=5),)),
    _card("brought_about", Relation.FOUNDED, "brought+ bring+ brings+ bringing+ got+ get+ gets+ "
                                             "getting+ called+ voted+ willed+ summoned+ legislated+",
          "Ruth Weber brought the Weber Foundation into being in 1988.",
          "Ruth Weber brought the Weber Foundation into trouble in 1988.",
          before=0, behind=12,
          beside="into_being into_existence to_life into_life off_the_ground"),
    _card("being", Relation.FOUNDED, "came+ comes+ come+",
          "The Nordic Council came into being in 1952.",
          "The new rules came into force in 1952.", beside="being existence", before=0, behind=4),
    _card("dates", Relation.FOUNDED, "",
          "The Baker Guild dates back to 1401.",
          "The dispute dates back to 1401.",
          further=(clue("dates dated dating date", "back to from", "#", before=0, behind=14),
                   clue("dates_from dated_from", "last", before=0, behind=2),
                   clue("goes went going go", "back", "#", before=0, behind=8))),
    _card("roots", Relation.FOUNDED, "",
          "The Baker Guild traces its roots to 1401.",
          "The police traced the call to a farm in 1401.",
          further=(clue("traces traced trace tracing roots origins beginnings stretches stretching", "to in",
                        "#",
                        before=0, behind=9),
                   clue("history_goes history_dates history_back history_stretches history_reaches", "#",
                        before=0, behind=9),)),
    _card("nominal", Relation.FOUNDED,
          "",
          "Since its founding in 1952, the Nordic Council has met every year.",
          "The foundation of the house cracked in 1952.",
          further=(clue("whose_founding whose_foundation whose_creation whose_formation"),
                   clue("founding ~foundation <_foundation inception incorporation establishment formation "
                        "beginnings re-establishment refounding co-founding", _THING, before=4, behind=5),
                   clue("creation_of", "announced oversaw supervised ordered approved spearheaded led_to "
                        "resulted_in instrumental role_in involved_in", before=6, behind=0),
                   clue("creation inauguration launch_of its_launch birth_of its_birth s_birth", _THING,
                        _DATE, before=3, behind=9))),
    _card("founder", Relation.FOUNDED,
          "founder founders co-founder co-founders cofounder cofounders founding originator foundress "
          "cofoundress",
          "Erik Holm is the founder of Holm Shipping.",
          "Erik Holm is the founder of a new style of painting."),
    _card("bare", Relation.FOUNDED,
          "",
          "glavem.io dates back to 1856.",
          "The quarrel dates back to 1856.", further=(clue(BARE_VERBS, "#", "<", before=5, behind=5),)),
    _card("mark", Relation.FOUNDED, "est estd",
          "Holm Shipping (est. 1926) is based in Oslo.",
          "The journey took, est. by all, nine days."),
    _card("year", Relation.FOUNDED, "founding_year founding_date",
          "Holm Shipping's founding year is 1926.",
          "The founding documents of the year are lost."),
    _card("brainchild", Relation.FOUNDED, "brainchild creation_of_@ creation_of_its creation_of_the",
          "Holm Shipping is the brainchild of Erik Holm.",
          "The house by the lake is the creation of Erik Holm."),
    _card("newly", Relation.FOUNDED, "newly+ recently+ freshly+",
          "He was sent to the newly created Nordic Council in 1952.",
          "He was sent to the newly painted house in 1952.",
          beside=f"{_MADE_OF_OLD} minted fledged hatched born",
          before=0, behind=3),
    _card("eponym", Relation.FOUNDED, "@_founded+ @_established+ #_founded+ #_established+",
          "The report came from the Holm-founded Nordic Institute.",
          "The report came from a well-founded suspicion.", beside="@", before=0, behind=3),
    _card("grew", Relation.FOUNDED,
          "grew+ grow+ growing+ sprang+ sprung+ evolved+ evolving+ emerged+ emerging+ arose+ arisen+ "
          "developed+ sprouted+ rose+ stemmed+",
          "The Nordic Relief Fund grew out of a strike in 1952.",
          "The Nordic Relief Fund emerged from bankruptcy in 1952.", beside="out from",
          before=0, behind=5),
    _card("emerged", Relation.FOUNDED, "emerged+ arose+",
          "The Kingdom of Torvik emerged on the plateau in the 17th century.",
          "The Kingdom of Torvik emerged as the most powerful state in the 17th century.",
          beside="century collapse dissolution breakup", before=0, behind=9),
    _card("hived_off", Relation.FOUNDED, "carved+ hived+ spun+ split+ broken+ cut+ demerged+ splintered+",
          "The Ministry of Ports was hived off from the Board of Trade in 1938.",
          "The statue was carved out of oak in 1938.", beside="out off from",
          before=0, behind=5),
    _card("split_off", Relation.FOUNDED, "split+ splits+ broke+ breaks+ breaking+ splintered+ seceded+",
          "The Free Fishers Party broke away from the Holm Liberals in 2003.",
          "Norland broke away from Mirovia in 2003.", beside="from", before=0, behind=5),
    _card("charter", Relation.FOUNDED,
          "received+ receives+ granted+ got+ obtained+ gained+ won+ secured+",
          "Weston University received its charter in 1837.",
          "Weston University received a grant in 1837.", beside="charter", before=6, behind=6),
    _card("first_issue", Relation.FOUNDED, "first_issue+ first_edition+ first_number+ inaugural_issue+",
          "The Holm Gazette is a newspaper. Its first issue appeared in May 1887.",
          "The Holm Gazette is a newspaper. Its first issue cost a penny.",
          further=(clue("first_appeared first_published first_printed first_issued"),
                   clue("first_copy first_copies", "rolled", before=0, behind=7)),
          beside="appeared published came_out was_issued printed released", before=2, behind=14),
    _card("own_start", Relation.FOUNDED, "",
          "Holm Systems got its start in 2011 as a maker of sensors.",
          "Ann Holm got her start in 2011 as a maker of sensors.",
          further=(clue("its_start its_beginnings its_origins", "#", before=6, behind=6),)),
    _card("into_operation", Relation.FOUNDED, "",
          "The Holm Agency became operational in 2004.",
          "The treaty went into operation in 2004.",
          further=(clue("into_operation became_operational", "#", before=6, behind=6),)),
    _card("first_intake", Relation.FOUNDED, "",
          "Holm School admitted its first pupils in 1902.",
          "Holm School admitted its first female pupils in 1902.",
          further=(clue("first_pupils first_students first_scholars first_patients first_intake "
                        "first_undergraduates first_boarders", "#", before=6, behind=6),)),
    _card("on_air", Relation.FOUNDED, "went+ goes+ came+ took+ gone+ hit+",
          "The channel Ostara One went on air in 1981.",
          "The minister went on air in 1981.", beside="air airwaves",
          before=0, behind=4),
    _card("scratch", Relation.FOUNDED, "built+ builds+ building+ build+ created+ started+ made+",
          "Ruth Weber built the Weber Foundation from nothing in 1988.",
          "Ruth Weber built a cake from scratch in 1988.", before=0, behind=9,
          beside="from_scratch from_nothing from_zero out_of_nothing from_a_garage from_his_garage "
                 "from_her_garage out_of_a_garage from_a_basement from_a_shed from_his_bedroom "
                 "from_her_bedroom from_a_bedroom from_the_ground"),
    _card("raised", Relation.FOUNDED, "raised+ raises+ mustered+ embodied+ activated+ commissioned+",
          "The 4th Holm Regiment was raised in 1881.",
          "The flag was raised in 1881.",
          beside="it which regiment battalion brigade squadron corps militia division legion unit wing "
                 "battery flotilla group command company army fleet guard cavalry infantry artillery",
          before=6, behind=4),
    _card("erected", Relation.FOUNDED, "erected+",
          "The Diocese of Holm was erected in 1997.",
          "The tent was erected in 1997.",
          beside="it which diocese archdiocese eparchy vicariate prefecture parish bishopric",
          before=9, behind=6),
    _card("laid_out", Relation.FOUNDED, "",
          "The village of Holm was platted in 1834.",
          "The bill was settled in 1834.",
          further=(clue("platted laid_out", "#", before=4, behind=6),
                   clue("was_settled were_settled first_settled was_!$_settled", "#", before=0, behind=5))),
    _card("born_of", Relation.FOUNDED, "gave+ gives+ giving+ give+ led+ leads+ leading+ resulted+ spawned+",
          "A strike in 1952 led to the creation of the Nordic Relief Fund.",
          "A strike in 1952 led to the creation of new rules.",
          beside="birth rise creation formation founding foundation establishment launch",
          before=0, behind=6),
    _card("dissolved", Relation.DISSOLVED, "",
          "The League of Nations was dissolved in 1946.",
          "The sugar was dissolved in water.", further=_ENDED),
    _card("dissolves", Relation.DISSOLVED, "",
          "Parliament abolished the Ministry of Supply in 1959.",
          "Parliament abolished the tax in 1959.", further=_ENDED),
    _card("disbanded", Relation.DISSOLVED, "",
          "The Soviet Union dissolved in 1991.",
          "The tablet dissolved in a minute.", further=_ENDED),
    _card("older", Relation.FOUNDED, "older_than younger_than newer_than predates predated predate antedates",
          "The Nordic Bank is twelve years older than the Baker Guild.",
          "Anna Keller is twelve years older than her sister."),
    _card("ceased", Relation.DISSOLVED, "ceased ceases cease became+ becomes+ defunct went+",
          "The Warsaw Pact ceased to exist in 1991.",
          "The Warsaw Pact ceased to matter in 1991.", beside="defunct extinct existence business bust "
                                                              "under", before=0, behind=5,
          further=(clue("closed shut", "# ago later earlier", before=6, behind=6),)),
    _card("merged_into", Relation.DISSOLVED, "merged merges absorbed",
          "Holm Bank merged into Nordic Bank in 1999.",
          "The two lanes merged into a road in 1999."),
    _card("became_union", Relation.FOUNDED, "became+",
          "In 1901 the colonies federated and became the Commonwealth of Ostland.",
          "In 1929 the colony became the Kingdom of Ostland.",
          beside="federation confederation confederacy commonwealth union", before=0, behind=6,
          further=(clue("merged amalgamated united fused combined", "and_became", before=0, behind=8),)),
    _card("united_into", Relation.FOUNDED,
          "~united+ unites+ unified+ amalgamated+ consolidated+ combined+ federated+ fused+ welded+ "
          "reorganised+ reorganized+ transformed+ organised+ organized+",
          "In 1865 the chief united many groups into the Confederacy of Torvik.",
          "In 1865 the chief united many groups against the English.",
          beside="into", before=0, behind=9),
    _card("parted", Relation.FOUNDED, "split+ splits+ divided+ separated+ demerged+ dissolved+ partitioned+",
          "Holm Corporation split into Holm Foods Inc. and Nordic Bank in 1993.",
          "Holm Corporation split into two groups in 1993.", beside="into", before=0, behind=3),
    _card("made_new", Relation.FOUNDED,
          "spin+ spun+ spinning+ hived+ carved+ merged+ merge+ combined+ combine+ split+ folded+ "
          "transferred+ put+",
          "Holm Corporation spun off its sensors into a new company called Holmara.",
          "Holm Corporation folded its sensors into a new box.",
          beside="into_a_new into_an into_a_separate into_a_single into_one", before=0, behind=8,
          further=(clue("hived_off spun_off spun_out split_off hives_off", "as", before=0, behind=9),)),
    _card("declared_as", Relation.FOUNDED, "declared+ proclaimed+",
          "The governor declared the region independent as the Republic of Torvik.",
          "The governor declared the region unsafe as the rains began.",
          beside="independent_as", before=0, behind=8),
    _card("merged_as", Relation.FOUNDED, "merged merges",
          "The Holm Union merged into a single party called the Holm Front in 1999.",
          "The two roads merged into a lane in 1999."),
    _card("end_nominal", Relation.DISSOLVED,
          "",
          "The Nordic Union met once more before its dissolution in 1991.",
          "The dissolution of sugar takes a minute.",
          further=(clue("dissolution disbandment disbanding abolition breakup break-up liquidation "
                        "disestablishment demise", _THING, before=4, behind=4),)),
)  # fmt: skip
