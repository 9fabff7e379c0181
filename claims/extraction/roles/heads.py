"""The head nouns of offices: whose they are, and what they need beside them.

The list is deliberately wider than any one sample of news: a list read off one sample covers
three of four wordings elsewhere.
"""

from __future__ import annotations

from claims.extraction.roles.head_noun import HeadNoun
from claims.extraction.roles.head_noun import head as _head
from claims.extraction.roles.lesser_heads import LESSER_HEADS
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.rulers import MONARCHS
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["HEADS", "HeadNoun"]

_STATE, _ORG = EntityKind.STATE, EntityKind.ORGANISATION


_DEPUTIES = "vice vice- deputy assistant associate co- co joint honorary"
_OFFICERS = word_set(
    """
    executive financial operating technology information marketing investment medical scientific
    science legal commercial compliance product security risk technical strategy people data design
    creative content revenue fire growth nursing sustainability brand digital administrative accounting
    business
    """
)

HEADS: dict[str, HeadNoun] = {
    # states and governments
    "president": _head(_STATE, _ORG, before=_DEPUTIES + " first second"),
    "vice-president": _head(_STATE, _ORG, before="first second co"),
    "presidency": _head(_STATE, _ORG, before="vice"),
    "premier": _head(_STATE, before="vice deputy"),
    "premiership": _head(_STATE),
    "chancellor": _head(_STATE, _ORG, before="vice vice- deputy pro-vice lord federal reich"),
    "vice-chancellor": _head(_ORG, _STATE, before="pro"),
    "chancellor of the exchequer": _head(_STATE),
    "chief secretary to the treasury": _head(_STATE),
    "chief of the general staff": _head(_STATE, before="deputy"),
    "chief of general staff": _head(_STATE, before="deputy"),
    "chief of the defence staff": _head(_STATE),
    "chief of naval staff": _head(_STATE),
    "taoiseach": _head(_STATE),
    "tanaiste": _head(_STATE),
    "tánaiste": _head(_STATE),
    "minister": _head(
        _STATE,
        needs=" ".join(sorted(PORTFOLIOS)) + " prime first",
        before="deputy vice junior senior assistant",
        portfolio=True,
    ),
    "minister without portfolio": _head(_STATE),
    "pm": _head(_STATE, before="deputy"),
    "secretary": _head(
        _STATE,
        _ORG,
        needs=" ".join(sorted(PORTFOLIOS - {"service"})) + " first party under permanent",
        before="deputy assistant under permanent principal executive",
        portfolio=True,
    ),
    "undersecretary": _head(_STATE, _ORG, before="deputy assistant", portfolio=True),
    "under-secretary": _head(_STATE, _ORG, before="deputy assistant", portfolio=True),
    "secretary-general": _head(_ORG, before="deputy assistant vice executive"),
    "secretary general": _head(_ORG, before="deputy assistant vice"),
    "under-secretary-general": _head(_ORG, before="assistant", portfolio=True),
    "undersecretary-general": _head(_ORG, before="assistant", portfolio=True),
    "general-secretary": _head(_ORG, before="deputy assistant"),
    "secretaryship": _head(_ORG, _STATE, before="first general", needs="first general"),
    "director-general": _head(_ORG, before="deputy assistant"),
    "director general": _head(_ORG, before="deputy assistant"),
    "attorney general": _head(_STATE, before="deputy assistant state u.s."),
    "attorney-general": _head(_STATE, before="deputy assistant"),
    "solicitor general": _head(_STATE, before="deputy"),
    "surgeon general": _head(_STATE, before="deputy"),
    "postmaster general": _head(_STATE),
    "governor": _head(
        _STATE, _ORG, before="deputy vice lieutenant military civil royal colonial state central bank"
    ),
    "gov.": _head(_STATE),
    **{f"{rank} {name}": _head(_STATE) for rank in ("lt", "lt.") for name in ("gov.", "governor")},
    "governor general": _head(_STATE),
    "governor-general": _head(_STATE),
    "lieutenant-governor": _head(_STATE),
    "viceroy": _head(_STATE),
    "mayor": _head(_STATE, before="deputy vice lord"),
    "ombudsman": _head(_STATE, _ORG, before="deputy"),
    "speaker": _head(_STATE, _ORG, before="deputy parliament parliamentary house assembly", vague=True),
    "commissioner": _head(
        _ORG, _STATE, before=" ".join(sorted(PORTFOLIOS)) + " deputy assistant high league", portfolio=True
    ),
    "police and crime commissioner": _head(_STATE, _ORG, before="deputy"),
    "high representative": _head(_ORG, before="", portfolio=True),
    "administrator": _head(_ORG, _STATE, before="deputy assistant associate", vague=True),
    "superintendent": _head(_ORG, before="deputy assistant school schools police", vague=True),
    # monarchs and rulers
    **{title: _head(_STATE) for title in sorted(MONARCHS)},
    "holy roman emperor": _head(_STATE),
    "prince-elector": _head(_STATE),
    "elector": _head(_STATE, vague=True),
    "khan": _head(_STATE, vague=True),
    "pope": _head(_STATE, _ORG),
    "pontiff": _head(_STATE, _ORG),
    "dalai lama": _head(_ORG),
    "patriarch": _head(_ORG),
    "regent": _head(_STATE, before="prince"),
    "monarch": _head(_STATE, vague=True),
    "doge": _head(_STATE),
    "ruler": _head(_STATE, before="military de-facto facto", vague=True),
    "dictator": _head(_STATE, before="military"),
    "grand duke": _head(_STATE),
    "strongman": _head(_STATE, before="military", vague=True),
    # companies, bodies, parties
    "ceo": _head(
        _ORG,
        before="deputy co-",
    ),
    "c.e.o.": _head(_ORG, before="deputy"),
    "cfo": _head(_ORG),
    "coo": _head(_ORG),
    "cto": _head(_ORG),
    "cio": _head(_ORG),
    "cmo": _head(_ORG),
    "cpo": _head(_ORG),
    "ciso": _head(_ORG),
    "co-ceo": _head(_ORG),
    "chief executive": _head(_ORG, before="deputy group joint co"),
    "chief executive officer": _head(_ORG, before="deputy group joint co"),
    **{
        f"chief {kind} officer": _head(_ORG, before="deputy group")
        for kind in _OFFICERS
        if kind != "executive"
    },
    "chairman": _head(
        _ORG,
        before=_DEPUTIES
        + " executive non-executive nonexecutive party board supervisory national state committee commission"
        " council",
    ),
    "chairwoman": _head(
        _ORG, before=_DEPUTIES + " executive non-executive party board national state committee"
    ),
    "chairperson": _head(
        _ORG, before=_DEPUTIES + " executive non-executive party board national state committee"
    ),
    "chairmanship": _head(_ORG, before="vice"),
    "chair": _head(
        _ORG, before=_DEPUTIES + " executive non-executive party board national state committee", vague=True
    ),
    "vice-chairman": _head(_ORG),
    "vice-chair": _head(_ORG),
    "co-chair": _head(_ORG),
    "co-chairman": _head(_ORG),
    "co-leader": _head(_ORG),
    "co-president": _head(_ORG),
    "director": _head(
        _ORG,
        vague=True,
        before=_DEPUTIES
        + """
        managing executive acquisition finance financial technical sporting artistic music musical
        creative medical scientific research founding operations communications regional national
        general sports program programme policy news editorial principal football athletic athletics
        marketing sales commercial legal development strategy technology digital people curatorial
        housing education planning publishing scouting operating engineering budget
        """,
    ),
    "managing director": _head(_ORG, before="deputy group joint first"),
    "executive director": _head(_ORG, before="deputy"),
    "general manager": _head(_ORG, before="assistant deputy"),
    "general director": _head(_ORG, before="deputy"),
    "managing partner": _head(_ORG),
    "executive secretary": _head(_ORG, before="deputy"),
    "comptroller": _head(_STATE, _ORG),
    "auditor general": _head(_STATE),
    "manager": _head(
        _ORG,
        _STATE,
        before="team club football caretaker assistant player- city first-team under-21",
        vague=True,
    ),
    "coach": _head(
        _ORG, _STATE, before="head assistant team national junior player- first-team under-21", vague=True
    ),
    "head coach": _head(_ORG, _STATE, before="assistant"),
    "player-manager": _head(_ORG),
    "player-coach": _head(_ORG),
    "head": _head(_ORG, _STATE, before="deputy founding titular acting", vague=True),
    "chief": _head(
        _ORG,
        _STATE,
        vague=True,
        before="""
        deputy bank police party army navy air force defence defense intelligence finance security fire
        village commission union opposition economy trade army rebel tribal policy spy campaign staff
        football faction executive foreign aid budget environment relief rights refugee health climate
        migration humanitarian paramount military junta militia mission marketing technology operations
        product design legal strategy retail sales artistic opposition operating
        """,
    ),
    "boss": _head(
        _ORG,
        before="party union finance deputy team tory labour marketing technology operations retail",
        vague=True,
    ),
    "treasurer": _head(_ORG, before="honorary deputy"),
    "chief constable": _head(_ORG, before="deputy assistant"),
    "chief whip": _head(_ORG, before="deputy"),
    "chief nurse": _head(_ORG, before="deputy"),
    "chief scout": _head(_ORG),
    "chief economist": _head(_ORG, before="deputy"),
    "chief scientist": _head(_ORG),
    "harbour master": _head(_ORG),
    "harbourmaster": _head(_ORG),
    "second-in-command": _head(_ORG, _STATE),
    "second in command": _head(_ORG, _STATE),
    "number two": _head(_ORG, _STATE, vague=True),
    "supremo": _head(_ORG, vague=True),
    "top diplomat": _head(_STATE, _ORG, vague=True),
    "top banker": _head(_STATE, _ORG, vague=True),
    "top civilian": _head(_ORG, _STATE, vague=True),
    "top executive": _head(_ORG, vague=True),
    "top prosecutor": _head(_STATE, vague=True),
    "top general": _head(_STATE, vague=True),
    "top commander": _head(_STATE, _ORG, vague=True),
    "deputy": _head(_ORG, _STATE, vague=True),
    "co-head": _head(_ORG, vague=True),
    "co-director": _head(_ORG, before="artistic", vague=True),
    "co-chairwoman": _head(_ORG),
    "co-chairperson": _head(_ORG),
    "vice-chairwoman": _head(_ORG),
    "vice-principal": _head(_ORG),
    "vice-rector": _head(_ORG),
    "deputy head": _head(_ORG, vague=True),
    "managing editor": _head(_ORG, before="deputy"),
    "executive editor": _head(_ORG, before="deputy"),
    "leader of the opposition": _head(_STATE, before="deputy"),
    "leader": _head(
        _ORG,
        _STATE,
        vague=True,
        before="""
        party opposition deputy supreme paramount military national rebel junta separatist
        majority minority house senate parliamentary union guerrilla faction coalition founding
        transitional spiritual political communist liberal conservative labour socialist coup resistance
        group floor
        """,
    ),
    "chief of staff": _head(_STATE, _ORG, before="deputy white house army"),
    "head of state": _head(_STATE),
    "head of government": _head(_STATE),
    "commander": _head(
        _ORG,
        vague=True,
        before="supreme allied military deputy army force rebel base wing squadron regiment fleet",
    ),
    "commander-in-chief": _head(_ORG, _STATE),
    "commander in chief": _head(_ORG, _STATE),
    "general-in-chief": _head(_ORG, _STATE),
    "general in chief": _head(_ORG, _STATE),
    "chief-of-staff": _head(_STATE, _ORG, before="deputy army"),
    "adjutant general": _head(_ORG, _STATE),
    "inspector general": _head(_ORG, _STATE),
    "inspector-general": _head(_ORG, _STATE),
    "quartermaster general": _head(_ORG, _STATE),
    "district attorney": _head(_STATE, _ORG, before="assistant"),
    "state attorney": _head(_STATE, _ORG),
    "state's attorney": _head(_STATE, _ORG),
    "chief prosecutor": _head(_STATE, _ORG, before="deputy"),
    "prosecutor general": _head(_STATE),
    "prosecutor-general": _head(_STATE),
    "lord protector": _head(_STATE),
    "grand vizier": _head(_STATE),
    "shogun": _head(_STATE),
    "publisher": _head(_ORG, vague=True),
    "commandant": _head(_ORG, vague=True),
    "commanding officer": _head(_ORG),
    "executive officer": _head(_ORG, before="deputy", vague=True),
    "commanding general": _head(_ORG),
    "high command": _head(_ORG),
    **LESSER_HEADS,
    # schools and churches
    "dean": _head(_ORG, before="associate assistant", vague=True),
    "rector": _head(_ORG, before="vice pro-"),
    "principal": _head(_ORG, before="vice deputy", vague=True),
    "provost": _head(_ORG, before="vice"),
    "headmaster": _head(_ORG, before="deputy"),
    "headmistress": _head(_ORG),
    "headteacher": _head(_ORG),
    "head teacher": _head(_ORG),
    "pastor": _head(_ORG, before="senior", vague=True),
    "archbishop": _head(_ORG, before="auxiliary coadjutor", vague=True),
    "bishop": _head(_ORG, before="auxiliary assistant suffragan coadjutor", vague=True),
    "abbot": _head(_ORG, vague=True),
    "abbess": _head(_ORG, vague=True),
    "chief conductor": _head(_ORG),
    "principal conductor": _head(_ORG),
    "chief curator": _head(_ORG, vague=True),
    "conductor": _head(_ORG, before="principal chief", vague=True),
    "editor-in-chief": _head(_ORG, before="deputy"),
    "editor in chief": _head(_ORG, before="deputy"),
    "editor": _head(_ORG, vague=True, parts=True, before="deputy"),
}
