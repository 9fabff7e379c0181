"""Turns of phrase of coming in, asking to and being kept from it (`turn` says how a line is read).

The classes are those of FrameNet's *Becoming_a_member*, *Request_entity* and *Refusing* and of VerbNet 3.4
*get-13.5.1*, *obtain-13.5.2*, *admit-65*, *enlist-102*, widened with what newsrooms write.
"""

from __future__ import annotations

from claims.extraction.membership.turns.turn import Turn, parse
from claims.relations import Relation
from claims.types import Modality

__all__ = ["COMING_IN"]

_PLACE = "place/seat/spot/berth/slot/home/foothold/table/niche"
_RIGHT = (
    "membership/entry/admission/admittance/accession/affiliation/readmission/member_status"
    "/membership_status/full_status"
)
_GETTING = (
    "take/take+up/assume/claim/occupy/win/gain/earn/secure/clinch/book/seal/get/grab/land/obtain/find/reclaim/"
    "regain/retake/achieve/attain/bag/snatch/nail/acquire/cement/receive/accept/capture/recover/fill"
)
_REFUSING = "reject/decline/turn+down/refuse/spurn/rebuff/snub/pass+up/forgo/forego/waive"
_HANDING = (
    "submit/lodge/file/make/table/present/hand+in/hand/send+off/send/deliver/put+in/put/enter"
    "/tender/post/renew/put+forward"
)
_NODDING = (
    "approve/accept/endorse/ratify/back/confirm/rubber-stamp/okay/clear/greenlight/seal/finalise/finalize/formalise"
    "/formalize/complete/announce/declare/celebrate/hail/mark"
)
_RANKS = "rank/number/fold/family/club/circle/camp/orbit/community/ranks/umbrella/wing/aegis/roof/banner"

# Refusals stand first: "turned down a place in" is no taking of it.
_DENIED = parse(
    Relation.JOINED,
    f"""
    M {_REFUSING}/shun/miss {_PLACE}[B]
    M {_REFUSING}/shun {_RIGHT}[B]
    M {_REFUSING} invitation/offer/overture/chance/call from/of/by:B
    M {_REFUSING} invitation/offer/chance to/into/in:B
    M decide/vote/come+down/rule against:B
    M decide/vote/come+down/rule against:{_RIGHT}[B]
    - decide/vote/come+down/rule against:{_RIGHT}[M][B]
    B reject/decline/turn+down/refuse/deny/block/veto/rebuff/dismiss/throw+out/spurn {_RIGHT}[M]
    B reject/decline/turn+down/refuse/deny/block/veto/rebuff/dismiss/throw+out/spurn application/bid
        /candidacy/candidature[M]
    B deny/refuse >M {_RIGHT}/{_PLACE}
    B reject/rebuff/turn+down/turn+away/blackball/refuse/spurn/snub M ~
    """,
    is_denied=True,
)  # fmt: skip
_PLANNED = parse(
    Relation.JOINED,
    f"""
    M get/win/receive/gain/secure/obtain/earn/accept invitation to/into/from/of/by:B
    B give >M invitation
    B give/extend/issue/send invitation to:M
    M clear/overcome/pass/jump/surmount/leap/face hurdle/obstacle/barrier to/for/on/towards/toward
        /before:{_RIGHT}[B]
    M clear/overcome/pass/jump/surmount hurdle/obstacle/barrier to/for/on/towards/toward/before:B
    M negotiate/prepare/push/campaign/lobby/press for:{_RIGHT}[B]
    """,
    modality=Modality.PLANNED,
)  # fmt: skip
_JOINED = parse(
    Relation.JOINED,
    f"""
    M {_GETTING} {_PLACE}[B]
    M {_GETTING} chair[B] ~
    M {_GETTING} {_RIGHT}[B]
    M {_GETTING} status of:member[B] !
    M {_GETTING} place/seat/station/stand among:member/state/nation/country/church/club/power[B]
    M fill/plug vacancy/gap/hole[B]
    M swell/boost/bolster/expand/enlarge/fatten/augment/replenish rank/number/roster/membership[B]
    M complete/round+off/round+out/make+up/augment line-up/lineup/roster/quartet/quintet/trio[B]
    M make debut/bow/entrance/entry/return/comeback in/into/to:B
    M put/append/affix/add/set/lend name/signature/seal to/on/under:B
    M sign/ink/ratify/initial B ~
    M cast/throw/throw+in lot with:B !
    M plight troth to:B !
    M deposit/lodge/hand+over/hand/deliver/present/exchange instrument/paper/document of:accession
        /ratification/adhesion/acceptance[B] !
    M win/earn/gain/clinch/secure/seal/achieve/celebrate promotion/elevation/return/passage/acceptance
        /access to/into:B ~
    M take+out/get/acquire/obtain/buy card/membership[B]
    M register/enrol/enroll/enlist/sign+up as:member[B]
    M enlist in/with:B
    M cross/switch/change floor/aisle/side/allegiance/party to:B
    M go+over/come+over/cross+over/pass+over to:B
    M attach/affiliate itself/himself/herself/themselves to/with:B
    M ally/align/bind itself/himself/herself/themselves to/with:B ~
    - allow/admit/let/permit M into/onto:B
    M pledge/swear/declare/give/transfer/switch/shift allegiance/loyalty/fealty/oath to:B
    M come/return/go/move/step/slip/creep/get/fall/pass into/to/inside/within/under/beneath/aboard:{_RANKS}[B]
    B take M under:roof/wing/umbrella[B]
    M enter {_RANKS}[B]
    M sign+on/link+up/team+up/hook+up with:B ~
    M hitch/tie/link/bind/yoke wagon/fate/fortune/future/star/destiny to/with:B
    B welcome/take/bring/accept/receive/admit/let/invite/usher/gather/return/restore M into/to/in/inside
        /under:{_RANKS}
    B gain/get/acquire/win/find/recruit/welcome member/newcomer/entrant/recruit/adherent in:M
    - include M in:B ~
    - promote/elevate/elect M to/into/onto:B ~
    M become/get =affiliated/attached with/to:B
    B extend/grant/award/give/offer/restore/confer {_RIGHT}/{_PLACE} to/on/for:M
    B grant/give/award/hand/accord/offer >M {_RIGHT}/{_PLACE}
    - grant/give/award/hand/accord >M {_RIGHT}/{_PLACE}[B]
    - bring/take/lead/guide/usher/steer/shepherd/talk/coax/lure/woo/persuade/tempt/let/get/sign/squeeze
        /wave/sneak M into/onto:B
    B {_NODDING} {_RIGHT}/application/candidacy/inclusion/reinstatement/membership_bid[M]
    - {_NODDING} {_RIGHT}/application/candidacy/inclusion/reinstatement/membership_bid[M][B]
    B add/expand/grow/enlarge/widen/swell/increase/extend rank/number/membership with/by/to:M
    B expand/swell/widen by/with:M
    B let+in/take+in/bring+in/sign+up/take+on/take+back/let+back/welcome+back M
    B admit/enrol/enroll/enlist/recruit/induct/co-opt/coopt/initiate/readmit/reinstate M
    B gain M ~*
    B vote+in/welcome/embrace/adopt/pick+up/snap+up M ~
    - draft/draft+in/conscript/recruit/enrol/enroll/enlist/induct/incorporate/integrate/initiate/co-opt
        /coopt/admit/reinstate/readmit/rope/welcome/receive/accept into/to/onto/in:B M
    M graduate/step+up/move+up/ascend/rise/climb/progress/advance/bounce+back/bounce/come+back/go+back
        /return/transfer/move/flock/step/leap/hop/decamp to/into/back:B ~
    M become/make =party to:B
    M become/make =signatory/subscriber/adherent/affiliate/constituent/component/stakeholder/recruit
        /entrant/addition/arrival/newcomer/inductee/joiner[B]
    """,
)  # fmt: skip
_APPLIED = parse(
    Relation.APPLIED,
    f"""
    M {_HANDING} application/candidacy/candidature/membership_bid/accession_bid/membership_request to
        /with/before/in:B
    M {_HANDING} application/bid/request/petition/candidacy/candidature for/to:{_RIGHT}[B] !
    M {_HANDING} candidacy/candidature for:B
    M throw/toss/cast/fling/put hat/cap/name in/into:ring/hat for:B
    M throw/toss/cast/fling/put hat/cap/name in/into:ring/hat for:place/seat/spot/berth/slot/membership
        /entry/admission[B] !
    M put/offer/present/propose itself/himself/herself/themselves for/to/as:B
    M seek/request/want/pursue admission/admittance/entry/accession/readmission/inclusion/affiliation[B]
    M put+in/try/stand/bid/push/apply/petition/ask/plead/appeal for:{_RIGHT}/election/inclusion
        /readmission[B]
    M apply/reapply/bid/put+in to/for:B
    M petition/ask/beg/beseech/request/implore/approach B for:{_RIGHT}/place/seat/inclusion
    M request/demand/solicit/crave {_RIGHT}/inclusion/readmission[B]
    M be/become =applicant to/for:B
    B receive/consider/examine/review/study application/bid/request/candidacy/petition from/by:M
    B receive/consider/examine/review/study application/candidacy/membership_bid/petition[M]
    M knock/bang/rap/hammer/tap at/on:door/gate[B] !
    """,
)  # fmt: skip
_CANDIDATES = parse(
    Relation.CANDIDATE,
    f"""
    M bear/hold/have/win/gain/receive/get/enjoy/retain/keep/secure/obtain/earn status/rank/standing/label
        /title of/as:candidate[B] ~
    B grant/give/award/accord >M candidate_status/candidacy ~
    - grant/give/award/accord >M candidate_status/candidacy[B] ~
    B recognise/recognize/accept/name/declare/acknowledge/designate/treat/confirm M as:candidate/hopeful
        /candidate_country/candidate_state/candidate_member ~
    M wait/queue/stand/sit/line+up/languish/remain/be in/outside/at/on:queue/line/antechamber
        /waiting-room/waiting_room/gate[B] ~
    M queue/line+up/wait for:{_RIGHT}[B] ~
    M be/remain/stay/become =aspirant/hopeful/candidate/suitor[B] ~
    B open/begin/start/launch/conduct/hold talk/negotiation on/about/for/over:{_RIGHT} with:M ~
    """,
)  # fmt: skip

COMING_IN: tuple[Turn, ...] = (*_DENIED, *_APPLIED, *_CANDIDATES, *_PLANNED, *_JOINED)
