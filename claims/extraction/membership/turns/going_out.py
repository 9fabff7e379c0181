"""Turns of phrase of leaving, being thrown out and being suspended (`turn` says how a line is read).

The classes are those of FrameNet's *Quitting*, *Exclude_member* and *Suspend*, of VerbNet 3.4 *banish-10.2*,
*remove-10.1*, *fire-10.10*, *separate-23.1* and *leave-51.2*, widened with what newsrooms write.
"""

from __future__ import annotations

from claims.extraction.membership.turns.turn import Turn, parse
from claims.relations import Relation

__all__ = ["GOING_OUT"]

_CARD = "card/membership_card/party_card/badge/membership/credentials"
_RIGHT = "membership/affiliation/status/accreditation/seat/place/card/participation/fellowship"
_ROLL = "roll/list/register/book/roster/membership/rank/index/rolls/books"
_RIGHTS = "membership/right/voting_right/vote/participation/privilege/affiliation/seat/power"
_OUSTING = (
    "expel/eject/evict/banish/bounce/exile/boot+out/kick+out/throw+out/drum+out/turf+out/chuck+out/cast+out/"
    "drive+out/hound+out/toss+out/sling+out/shove+out/squeeze+out/freeze+out/disown/disfellowship/"
    "excommunicate/deselect/delist/cut+loose/purge/disbar/debar/disaffiliate/dethrone/kick/"
    "chuck/drum/hound/boot/chase+out/run+out/let+go/weed+out/hoof/jettison/outlaw/exclude/eliminate/strike+off"
)
_DISMISSING = "dismiss/remove/sack/fire/drop/dump/vote+out/oust/unseat/force+out/push+out/demote/relegate/axe"

_LEFT = parse(
    Relation.LEFT,
    f"""
    M sever/cut/break/break+off/snap/dissolve/end/loosen/untie/sunder/terminate tie/link/relation
        /connection/association/affiliation/bond/alliance/cord with/to/from:B ^
    M wash hand of:B
    M give/serve/hand notice of/from:withdrawal/departure/exit/resignation/leaving[B]
    M resign/return/give+up/hand+back whip[B]
    membership[M] come/draw to:end/close !
    M turn back/heel on:B
    M cross/switch/change floor/aisle/side/allegiance/party from:B
    M hand+in/hand+back/hand/tear+up/tear/return/burn/surrender/give+back/give+up/send+back/turn+in/bin
        /rip+up/cut+up/throw+away/shred {_CARD}[B] !
    M give+up/resign/relinquish/vacate/renounce/surrender/forfeit/abandon/drop/end/cancel/terminate/lose
        /cede/yield/quit/discontinue/revoke/rescind {_RIGHT}/chair/berth/spot/slot/perch[B]
    M resign/give+up/relinquish seat/place/membership in/from/on/of:B
    M let lapse[B] !
    M let/allow membership/subscription/affiliation[B] lapse/expire !
    membership/affiliation[M] lapse/expire/end/cease/terminate/run+out !
    M tear/wrench/pull/cut/detach/divorce/separate/dissociate/disassociate/uncouple/decouple
        /extricate/extract/disentangle
        /unhitch/free/remove/withdraw itself/himself/herself/themselves/loose from:B
    M tear+loose/tear+free/tear+away/break+free/break+loose/cut+loose/wrench+free/wriggle+free from:B
    M break/split with:B ^
    M break/splinter/divorce/cleave/peel+off/split+off/hive+off/spin+off from:B
    M depart/forsake/dump/flee/jilt B
    M join/lead/head/start exodus/stampede/flight/rush from/out_of:B
    M jump/abandon/desert ship from/of:B
    M pull/call/put plug/time/end/stop/halt on/to:membership/participation/affiliation[B] !
    M bring membership/participation/affiliation[B] to:end/close/halt !
    M move/switch/jump/migrate/decamp/cross/transfer/shift from:B
    - pull/take/withdraw/yank/drag/wrench/lead/tear M out_of/from:B
    M storm/flounce/stalk/bow/drop/pull/walk/crash/slip/fall/tumble/slide/back/opt/bail/ease/drift/fly
        /march/duck/wriggle/slink/check/break/contract/stomp/step/cycle/rotate/age/sail out_of:B
    M drop+out/fall+out/bow+out/slip+out/walk+out/pull+out/back+out/opt+out/crash+out/storm+out/get+out
        /bail+out/step+out/duck+out of/from:B
    M say/bid/wave goodbye/farewell/adieu to:B ^
    M find/declare/vote itself/himself/herself/themselves out_of/outside:B
    B lose/shed M ~*
    B part way/company with:M
    M denounce/renounce/repudiate/unsign/forswear/disavow B
    M lose/relinquish place/spot/slot/berth/seat/status/perch[B]
    """,
)  # fmt: skip
_EXPELLED = parse(
    Relation.EXPELLED,
    f"""
    B show/point >M door/exit
    B show door/exit to:M
    B give/hand >M order/boot/push/chop/bullet/heave-ho/elbow/sack/shove
    B strip/deprive M of:{_RIGHT}
    - strip/deprive/relieve/dispossess/rob M of:{_RIGHT}[B]
    B revoke/cancel/terminate/withdraw/rescind/annul/end/void/quash/strip/remove/lift {_RIGHT}/charter
        /licence/franchise[M]
    - strike/cross/remove/delete/erase/expunge/wipe/scratch/strike+off/take/scrub M off/from:{_ROLL}[B] !
    B strike/cross/remove/delete/erase/expunge/wipe/scratch/strike+off/take/scrub M off/from:{_ROLL} !
    - strike/cross/remove/delete/erase/expunge/wipe/scratch name[M] off/from:{_ROLL}[B] !
    B strike/cross/remove/delete/erase/expunge/wipe name[M] off/from:{_ROLL} !
    - {_OUSTING}/{_DISMISSING} M from/out_of/off:B
    - {_OUSTING}/{_DISMISSING} M from/out_of/off:rank/fold/family/ranks/roll[B]
    B {_OUSTING}/{_DISMISSING} M from/out_of/off:membership/rank/fold/family/ranks/roll
    - throw/kick/boot/vote M off:B
    B announce/order/approve/confirm/declare/back expulsion/ouster/removal/exclusion/ejection[M]
    B {_OUSTING} M
    B {_DISMISSING} M ~
    """,
)  # fmt: skip
_SUSPENDED = parse(
    Relation.SUSPENDED,
    f"""
    M pause/interrupt {_RIGHTS}[B]
    B suspend/freeze/pause/halt/withhold/curtail {_RIGHTS}[M]
    - suspend/freeze/pause/halt/withhold {_RIGHTS}[M][B]
    - put/place {_RIGHTS}[M] on/in:ice/hold/pause/freezer/abeyance
    - put/place {_RIGHTS}[M][B] on/in:ice/hold/pause/freezer/abeyance
    B strip/deprive M of:right/voting_right/vote/privilege ~
    B hand/give/serve/deal >M suspension/ban
    B hand/give/deal suspension/ban to:M
    B put/place M on/in/under:ice/hold/quarantine/suspension/probation/freezer/cold/bench/naughty_step
    M freeze/suspend {_RIGHTS}[B]
    M serve/sit+out/face/incur/receive/get/be suspension/ban/sanction/quarantine/exclusion from/by/in:B
    M be under/on:suspension/ban/quarantine from/in/by:B
    B announce/order/approve/confirm/declare/back/extend/prolong/renew/uphold suspension[M]
    B impose/slap/place/clap suspension/ban/sanction/quarantine on/upon:M
    B suspend/sideline/quarantine M
    B ban/freeze M ~#
    - suspend/sideline/quarantine/shut/lock+out M from/out_of/in/by:B
    - ban/bar/bench/freeze M from/of/out:B ~#
    B withdraw/remove whip from:M
    M lose/forfeit whip[B]
    M lose/forfeit whip
    - withdraw/remove/suspend whip[B] from:M
    """,
)  # fmt: skip

GOING_OUT: tuple[Turn, ...] = (*_SUSPENDED, *_EXPELLED, *_LEFT)
