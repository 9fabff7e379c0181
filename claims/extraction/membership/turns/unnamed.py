"""Turns of phrase that say membership without its body, which the text has told (`turn` reads the lines).

The classes are those of the turns that name one.
"""

from __future__ import annotations

from claims.extraction.membership.turns.turn import Turn, parse
from claims.relations import Relation

__all__ = ["UNNAMED"]

_CARD = "card/membership_card/party_card"
# Who acts for a body: "the members voted it out", "ministers agreed to readmit it".
_DEPUTIES = (
    "member/member_state/partner/ally/minister/foreign_minister/leader/delegate/envoy/summit/council/assembly/"
    "secretariat/congress/conference/board/committee/fellow/captain/owner/chairman"
)
_STANDING = "membership/full_membership/membership_status"

_JOINED = parse(
    Relation.JOINED,
    f"""
    M become =affiliate !~
    - open door to:M !~
    M take+out/receive/accept {_STANDING} !
    - extend/grant/award/give/confer {_STANDING} to/on/upon:M !
    - grant/give/award/accord >M {_STANDING} !
    M return/come+back/go+back/be+back/come/move to/in/into/inside/within:fold !~
    - bring/welcome/take/accept/bring+back/welcome+back/take+back/let+back M into/to/in:fold !~
    enlargement/expansion bring+in/take+in/add/admit/include M !~
    {_DEPUTIES} admit/readmit/let+in/take+in/reinstate M !~
    """,
)
_LEFT = parse(
    Relation.LEFT,
    f"""
    M end/terminate/renounce/withdraw/cancel/drop affiliation !~
    M resign/give+up/relinquish/renounce/surrender fellowship !
    M relinquish/renounce/surrender/cede/forfeit/give+up/vacate seat/place/chair !~
    M take leave !~
    M hand+in/hand+back/tear+up/tear/burn/return/give+back/send+back/turn+in/rip+up/cut+up {_CARD} !
    M withdraw/pull from:membership !
    M turn+in/hand+in/hand/give/serve/submit/lodge notice of:withdrawal/departure/exit/leaving !~
    """,
)
_EXPELLED = parse(
    Relation.EXPELLED,
    f"""
    - show/point >M door/exit !~
    - strip/deprive/relieve/dispossess M of:{_STANDING}/seat/place !~
    - strip/deprive/relieve M of:{_STANDING}/{_CARD}/fellowship !
    {_DEPUTIES} expel/eject/throw+out/kick+out/vote+out/drum+out M !~
    """,
)
_SUSPENDED = parse(
    Relation.SUSPENDED,
    f"""
    - put/place M under:suspension !
    - suspend/freeze affiliation[M] !~
    M be/remain/stay/come under:suspension !
    {_DEPUTIES} suspend/freeze+out/shut+out M !~
    """,
)

UNNAMED: tuple[Turn, ...] = (*_SUSPENDED, *_EXPELLED, *_LEFT, *_JOINED)
