"""Turns of phrase of belonging and of what a body is made up of (`turn` says how a line is read).

The classes are those of FrameNet's *Membership*, *Inclusion* and *Aggregate* and of VerbNet 3.4 *own-100*,
*involve-107*, *consist-47.8* and *herd-47.5.2*.
"""

from __future__ import annotations

from claims.extraction.membership.turns.turn import Turn, parse
from claims.relations import Relation

__all__ = ["BELONGING"]

_OWN = "card/membership_card/party_card/membership/seat/berth/place/spot/slot/status/affiliation/fellowship"
_HOLD = "hold/carry/possess/have/retain/keep/maintain/enjoy/occupy/boast/own/cling"
_AMONG = (
    "member/state/country/nation/signatory/rank/party/founder/club/adherent/component/constituent"
    "/participant/affiliate/number/ranks"
)

_DENIED = parse(
    Relation.MEMBER,
    """
    M shun/snub/spurn/eschew B
    - keep/leave/shut/lock/exclude/bar M out/outside of:B
    M stay+aloof/remain+aloof/keep+aloof/stand+aloof/hold+aloof from/of:B
    """,
    is_denied=True,
)
_MEMBERS = parse(
    Relation.MEMBER,
    f"""
    M {_HOLD} {_OWN}[B]
    M {_HOLD} right/privilege/status of:member[B]
    M pay due/dues/subscription/sub/subs to/into/of/for:B !
    M make+up B
    B count/number/include/list/boast/claim/have/rank M among/amongst/as:member/founder/signatory
        /affiliate !
    B have/count/boast/list/include/claim M as:member/affiliate/signatory !
    - count/number/include/list/rank/class M among/amongst:B ~
    - list M in/on:B ~
    - count/number/include/list/rank M among/amongst/in/with/on:{_AMONG}[B]
    M figure/feature/rank/count/number/sit/appear/belong/stand/remain among/amongst:{_AMONG}[B]
    M be among/amongst:{_AMONG}[B]
    M count/number/rank among/with:B
    M sit/serve on:B
    M sit with:B ^
    M count as:one/member in/of:B
    M keep company in/within:B
    M keep company with:{_AMONG}[B]
    M stick/stay/remain/keep/persist/linger/continue/persevere with/in/within/inside:B
    M form/constitute/remain part/pillar/component/constituent of/in:B
    M call B home
    M call home[B]
    - bind M by/to/under:B ~
    M represent - on:board/council/committee/panel/commission[B] !
    M be/remain/stay =party to:B
    M be/remain/stay =signatory/subscriber/adherent/affiliate/stalwart/mainstay/stakeholder/loyalist[B]
    B consist of:M
    """,
)  # fmt: skip

BELONGING: tuple[Turn, ...] = (*_DENIED, *_MEMBERS)
