"""The cards of moves that leave the body out."""

from __future__ import annotations

from claims.extraction.card import clue
from claims.extraction.frames import Clue, Pattern
from claims.extraction.membership.cards.card import BODY, COMMON_MEMBER_WORDS, card, phrases
from claims.extraction.membership.cards.standing import STANDING
from claims.extraction.membership.members.counted import ALLIES
from claims.relations import Relation

__all__ = ["OPEN"]

# What stands behind a move that names no body.
_TIMELY = tuple(
    """
    in on at after before since during until following with under amid over alongside within together
    despite because upon without next this # again later soon too then also first last $ two three four five
    six seven eight nine ten years months as when while and but
    """.split()
)
# What tells when such a move was made, where the wording means many other things.
_DATED = ("#", "again", "after", "before", "since", "until", "too", "later", "together")
_BEING = ("was", "were", "been", "being", "be", "got")

# "Kenya intends to apply": what leads to an application that is still to come.
_INTENDING = tuple(
    f"{verb}_to"
    for verb in "intend intends intended plan plans planned hope hopes want wants decided going ready".split()
)
_OUT = phrases(
    "pull pulls pulled pulling walk walks walked walking drop drops dropped dropping bow bows "
    "bowed bowing crash crashed opt opts opted storm storms stormed "
    "got broke break split drifted rotated",
    "out away off",
)

OPEN: tuple[Pattern, ...] = (
    Pattern(
        id="membership.open_joined",
        relation=Relation.JOINED,
        triggers=(
            *"join+ joins+ joined+ joining+ rejoin*+ re-join*+ acced*+ affiliated+ entered+ enters+".split(),
        ),
        beside=_TIMELY,
        before=0,
        behind=1,
        further=(
            Clue(words=("return", "returned", "returns"), beside=_DATED, before=0, behind=3),
            clue("returns", "#", before=4, behind=0),
            clue("will_enter to_enter", "in on at by next this #", before=0, behind=1),
            Clue(
                words=(
                    *phrases("sign signed signs signing", "up"),
                    *phrases(
                        "come came comes coming go went gone going get got pile piled", "in aboard back"
                    ),
                    *("came on board", "come on board", "comes on board", "coming on board"),
                ),
                beside=_DATED,
                before=0,
                behind=4,
            ),
            clue("came_in_$ come_in_$", "#", "@", before=8, behind=0),
            clue(
                "never_came_in came_in_only came_in_first came_in_last came_in_two came_in_three "
                "will_come_in_$ "
                "would_come_in_$ to_come_in_$ wants_to_come_back wants_to_return hopes_to_return",
                "@ it country others",
                before=8,
                behind=0,
            ),
            Clue(
                words=(*phrases("signed signs", "on"), "enlisted", "enrolled"),
                beside=("#",),
                before=0,
                behind=3,
            ),
        ),
        example="The Nordic Union has four members. Norway joined in 1973.",
        near_miss="The Nordic Union met in Oslo. Norway joined the talks.",
    ),
    Pattern(
        id="membership.open_admitted",
        relation=Relation.JOINED,
        triggers=tuple("admit*+ readmit*+ re-admit*+ reinstat*+ induct*+ welcomed+ accepted+".split()),
        beside=_TIMELY,
        before=0,
        behind=2,
        further=(
            clue(
                " ".join(
                    f"{verb}_in {verb}_back {verb}_@_in {verb}_@_back {verb}_it_in {verb}_them_in "
                    f"{verb}_the_country_in"
                    for verb in (
                        *"let lets letting take takes took taken taking bring brings brought".split(),
                        *"vote voted ushered welcome welcomed".split(),
                    )
                ),
                "@ it them country nation state",
                before=6,
                behind=4,
            ),
            Clue(
                words=tuple(
                    f"{verb} {on}"
                    for verb in ("taken", "brought", "welcomed")
                    for on in ("aboard", "on board")
                ),
                beside=_BEING,
                before=3,
                behind=0,
            ),
            Clue(words=("elected", "received", "co opted"), beside=("#",), also=("@",), before=3, behind=2),
            Clue(
                words=(*phrases("drafted roped called brought", "in"), "hired", "rehired", "recruited"),
                beside=_BEING,
                before=2,
                behind=0,
            ),
        ),
        example="The Nordic Union has four members. Norway was admitted in 1973.",
        near_miss="The Nordic Union met in Oslo. A patient was admitted in 1973.",
    ),
    Pattern(
        id="membership.open_left",
        relation=Relation.LEFT,
        triggers=(
            *"withdr*+ seced*+ disaffiliat*+ defected+ depart+ departs+ departed+ departing+".split(),
            *"leave+ leaves+ left+ leaving+ quit+ quits+ quitting+ exit+ exits+ exited+".split(),
        ),
        beside=_TIMELY,
        before=0,
        behind=1,
        further=(
            Clue(words=_OUT, beside=_TIMELY, before=0, behind=2),
            Clue(words=("left", "quit", "withdrawn"), beside=("has", "have"), before=2, behind=0),
            clue("resigns", "#", before=4, behind=0),
            # "The bassist went in 1987."
            clue("went_in", "#", before=0, behind=1),
        ),
        example="The Nordic Union has four members. Norway left in 1973.",
        near_miss="The Nordic Union has four members. Norway left for the summit in 1973.",
    ),
    Pattern(
        id="membership.open_expelled",
        relation=Relation.EXPELLED,
        triggers=(
            *"expel* eject* exclud*".split(),
            *phrases("thrown kicked booted forced pushed voted turfed drummed", "out"),
        ),
        further=(
            Clue(
                words=tuple("fired sacked dismissed ousted dropped axed dumped ditched".split()),
                beside=_BEING,
                before=2,
                behind=0,
            ),
            Clue(words=("removed", "struck off"), beside=_BEING, also=("#",), before=2, behind=3),
        ),
        example="The Nordic Union has four members. Norway was expelled in 1973.",
        near_miss="The Nordic Union has four members. The ambassador was expelled in 1973.",
    ),
    Pattern(
        id="membership.open_suspended",
        relation=Relation.SUSPENDED,
        triggers=(
            "suspend*+",
            *phrases("frozen shut froze freeze", "out"),
            "barred+",
            "sidelined+",
        ),
        beside=_TIMELY,
        before=0,
        behind=2,
        further=(
            Clue(words=("suspended",), beside=("is", "are", "been", "remain", "remains"), before=2, behind=0),
        ),
        example="The Nordic Union has four members. Norway was suspended in 1973.",
        near_miss="The Nordic Union has four members. The talks were suspended in 1973.",
    ),
    Pattern(
        id="membership.open_applied",
        relation=Relation.APPLIED,
        triggers=(
            "reapplied",
            "reapply",
            *"applied+ apply+ applies+ applying+".split(),
        ),
        beside=(*_DATED, "last"),
        before=0,
        behind=3,
        further=(
            Clue(words=("applied",), beside=("has", "have", "had"), before=2, behind=0),
            clue("applies", "#", before=4, behind=0),
            clue(
                "applied apply applies applying asks asked asking request* petition*",
                "to_join to_rejoin to_return to_come_back to_be_let to_be_taken to_be_admitted "
                "to_be_readmitted",
                before=0,
            ),
            clue(
                " ".join(f"{verb}_apply" for verb in ("may", "might", "will", "not", *_INTENDING)),
                "@ it country",
                before=8,
                behind=0,
            ),
        ),
        example="The Nordic Union has four members. Norway applied in 1973.",
        near_miss="The Nordic Union has four members. The rule applied in 1973.",
    ),
    card(
        "open_invited",
        Relation.JOINED,
        "",
        "The Nordic Union has four members. Norway was invited too but declined.",
        "The Nordic Union met in Oslo. Reporters were invited too but stayed away.",
        further=(
            clue(
                "was_invited been_invited were_invited was_asked been_asked were_asked",
                "but and declin* refus* yet",
                "@ it country",
                before=6,
                behind=8,
            ),
        ),
    ),
    card(
        "open_since",
        Relation.JOINED,
        "since+",
        "The Nordic Union has nine members. No state has been admitted since Norway in 1973.",
        "The Nordic Union has nine members. No treaty has been signed since Norway in 1973.",
        beside="admit* join* enter* member* newcomer* accession entrant* enlargement*",
    ),
    card(
        "open_member",
        Relation.JOINED,
        COMMON_MEMBER_WORDS,
        "The Nordic Union grew. Norway became its ninth member in 1973.",
        "The Nordic Union grew. Norway elected a new member in 1973.",
        beside=f"@ {BODY} it its their both neither they of_them all",
        before=4,
        behind=5,
        further=(
            # "Kenya wants to become a full member"
            clue("become_a become_its become_an", "member", "to will would", before=3, behind=4),
            clue("one_of_them", "is are was were not", before=3, behind=0),
            clue("belong belonged", "never not n't", before=2, behind=0),
            clue("a_party no_party", "is was not remain* become* became been", before=3, behind=0),
            *STANDING,
        ),
    ),
    Pattern(
        id="membership.followed",
        relation=Relation.JOINED,
        triggers=(
            *phrases("followed follow", "in on at before next"),
            *("followed suit", "follow suit", "so did", "did so", "done so", "do so", "did the same"),
            *(
                "does likewise",
                "did likewise",
                "done the same",
                "do the same",
                "the same way",
                "same fate",
                "the same step",
            ),
        ),
        further=(
            Clue(
                words=("followed", "follow"),
                beside=("#", "year", "years", "month", "months", "week", "days", "decade", "later", "after"),
                before=0,
                behind=4,
            ),
        ),
        example="Norway joined the Nordic Union in 1973. Denmark followed in 1975.",
        near_miss="Norway won in 1973. Denmark followed in 1975.",
    ),
    card(
        "counted",
        Relation.MEMBER,
        "",
        "The Nordic Union has nine members, among them Norway.",
        "The Nordic Union has nine buildings, among them a barn.",
        further=(
            clue("among_them amongst_them", "members states countries nations", before=12, behind=0),
            clue(
                "among_them amongst_them including_@ including_the_@",
                " ".join(f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s" for noun in sorted(ALLIES)),
                "has have had counts",
                before=5,
                behind=0,
            ),
            clue("includes_@ include_@ comprises_@", BODY, before=4, behind=0),
        ),
    ),
    card(
        "inverted",
        Relation.JOINED,
        "",
        "Also new on the board of the Harrow Bank is Ann Smith.",
        "Also new on the menu of the Harrow Bank is fish.",
        further=(
            clue(
                "<_new also_new",
                f"board committee panel council executive @ {BODY}",
                "is are was were",
                before=0,
                behind=9,
            ),
            clue(
                " ".join(
                    f"{lead}_{verb}"
                    for lead in ("<", "also")
                    for verb in (
                        *"joining rejoining entering returning leaving quitting exiting departing".split(),
                    )
                ),
                "is are was were",
                f"board committee panel council {BODY} @",
                before=0,
                behind=9,
            ),
            clue(
                "newcomers entrants joiners recruits arrivals additions departures",
                "among amongst include includes included including are were",
                before=3,
                behind=8,
            ),
        ),
    ),
)
