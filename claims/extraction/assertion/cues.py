# ruff: noqa: E501  -- one row a line; words in one string read better than a list of strings
"""Words that say how firmly something is said: cue tables with their sources.

Each row gives lemmas, the construction they are read in, and what they make of
the complement when the cue itself is affirmed and when it is negated:

====  ==================================================================
`+`   it happened ("managed to join")
`-`   it did not ("refused to join")
`p`   it is planned, wished, asked for or expected; open
`n`   it is not wished or planned ("does not want to join")
`c`   it is only possible
`r`   somebody says so
`f`   it is taken for granted, whatever stands around ("regrets joining")
`?`   it is asked, not claimed
====  ==================================================================

Sources. *Nairn*: R. Nairn, C. Condoravdi, L. Karttunen, Computing relative polarity
for textual inference, 2006 (implicative and factive signatures). *Karttunen*:
L. Karttunen, Implicative verbs, 1971, and Simple and phrasal implicatives, 2012.
*FactBank*: R. Saurí, J. Pustejovsky, 2009 (source-introducing and event-selecting
predicates). *De Marneffe*: M.-C. de Marneffe, C. Manning, C. Potts, Did it happen?,
2012 (readers take "was able to", "allowed to" in news for done). *Levin*: B. Levin,
English verb classes and alternations, 1993 (sections 37 communication, 32 desire).
*own*: judged for this project by the readings of founding, membership and leadership.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ACCORDING",
    "ADJECTIVE_CUES",
    "ADVERBS_OF_ERROR",
    "ADVERBS_OF_HEARSAY",
    "ADVERBS_OF_NEARNESS",
    "ADVERBS_OF_NEGATION",
    "CHOOSING",
    "CONDITIONAL_MARKS",
    "CUES",
    "EVENT_NOUNS",
    "NOUN_CUES",
    "PHRASES_OF_ERROR",
    "PREPOSITION_CUES",
    "SPEECH_VERBS",
    "UNTRUE",
    "VERB_CUES",
    "Cue",
]


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of the cue table.

    Parameters
    ----------
    lemmas : str
        Words, separated by white space; an underscore joins a verb and its particle.
    construction : str
        `to` (infinitive or -ing), `that` (clause), `noun` (an event named by a noun: "demanded his
        resignation"), `plan` (a noun for a plan: "shelved its bid to join"), or several, separated by `|`.
    affirmed, negated : str
        Effect on the complement, letters as above.
    source : str
        Where the reading comes from.
    part : str
        Part of speech: verb, noun or adjective.
    """

    lemmas: str
    construction: str
    affirmed: str
    negated: str
    source: str
    part: str = "verb"


CUES: tuple[Cue, ...] = (
    # Implicative verbs: the complement follows.
    Cue("manage bother dare remember happen succeed condescend deign contrive", "to", "+", "-", "Nairn"),
    Cue("use", "to", "+", "-", "own"),  # "used to run the firm"
    Cue("get come grow end_up wind_up go_on proceed begin start continue turn_out", "to", "+", "-", "Karttunen"),
    Cue("choose opt elect", "to", "+", "-", "own"),
    Cue("help rush hasten hurry scramble race", "to", "+", "-", "own"),
    Cue("be_able allow permit enable let", "to", "+", "-", "De Marneffe"),
    Cue("take", "to", "+", "-", "own"),
    Cue("force cause make compel oblige drive push prompt lead propel spur coerce pressure have", "to", "+", "-", "Nairn"),
    Cue("persuade convince induce tempt provoke inspire motivate bully cajole coax entice lure", "to", "+", "p", "Karttunen"),
    Cue("see watch hear witness find catch", "to", "+", "-", "FactBank"),
    Cue("lead result bring trigger cause force prompt precipitate secure win achieve complete gain obtain", "noun", "+", "-", "own"),
    Cue("ratify approve endorse", "noun", "+", "p", "own"),  # "has yet to ratify its accession"
    # Implicative verbs: the complement does not follow.
    Cue("fail neglect omit forget", "to|noun", "-", "+", "Nairn"),
    Cue("refuse decline", "to|noun", "-", "+", "Nairn"),
    Cue("reject rule_out shun spurn veto block torpedo scupper thwart rebuff", "to|noun", "-", "p", "own"),
    Cue("oppose", "to|noun", "p", "p", "own"),  # another's entry, which may come all the same
    Cue("resist", "noun", "p", "p", "own"),
    Cue("oppose resist", "to|plan", "-", "p", "own"),
    Cue("avoid refrain abstain desist stop_short balk baulk shy_away back_out back_away pull_back walk_away", "to|noun", "-", "+", "Karttunen"),
    Cue("prevent stop keep bar block ban prohibit preclude hinder restrain exclude forbid", "to", "-", "+", "Nairn"),
    Cue("prevent forestall avert ban bar forbid", "noun", "-", "+", "Nairn"),
    Cue("shrink_from recoil_from flinch_from", "to", "-", "+", "own"),
    Cue("delay postpone put_off", "noun", "p", "+", "own"),  # what was put off may have come since
    Cue("discourage deter dissuade disqualify hold_back hold_off put_off call_off save disallow", "to", "-", "+", "Karttunen"),
    Cue("hesitate", "to", "p", "+", "Nairn"),
    Cue("deny", "to|that|noun", "-", "r", "FactBank"),
    Cue("pretend feign", "to|that", "-", "c", "Nairn"),
    Cue("abandon drop shelve scrap give_up", "to", "-", "p", "own"),
    Cue("miss miss_out lose_out talk_out pass_over fall_short pull_out opt_out", "to", "-", "+", "Karttunen"),
    Cue(
        "withdraw retract cancel freeze halt suspend end pull lose turn_down knock_back call_off put_off abort doom derail "
        "kill bury sink frustrate foil stall ditch axe drop scrap shelve abandon deny refuse dash reject block veto",
        "plan", "-", "p", "own",
    ),
    Cue("rise climb ascend live", "to", "+", "-", "own"),
    # Open: wishes, plans, attempts, promises.
    Cue("want wish hope desire long yearn crave dream aspire prefer like love care", "to|that", "p", "n", "Levin"),
    Cue("want seek desire crave", "noun", "p", "n", "Levin"),
    Cue("mean plan intend aim seek try attempt endeavour endeavor strive struggle fight campaign lobby", "to", "p", "n", "FactBank"),
    Cue("work bid prepare gear_up ready arrange apply negotiate push_for look move consider contemplate", "to", "p", "n", "own"),
    Cue("weigh mull discuss debate ponder eye explore", "to|noun", "p", "n", "own"),
    Cue("decide resolve agree consent determine vote pick", "to|that", "p", "n", "Nairn"),
    Cue("promise pledge vow swear commit undertake offer volunteer threaten guarantee", "to|that", "p", "n", "FactBank"),
    Cue("expect anticipate predict forecast foresee project await", "to|that|noun", "p", "n", "FactBank"),
    Cue("schedule slate tip set plan book earmark position poise groom line_up prime shortlist tout", "to", "p", "n", "own"),
    Cue("need require deserve have_to", "to", "p", "n", "own"),
    Cue("tend stand vie compete run", "to", "p", "n", "own"),
    # Open: what one asks of another.
    Cue("urge ask invite beg implore advise encourage recommend request call appeal press order instruct", "to", "p", "p", "Nairn"),
    Cue("command tell direct lobby petition warn challenge summon nominate propose suggest advocate favour", "to", "p", "p", "Nairn"),
    Cue("favor back support endorse call_for push_for", "to", "p", "n", "own"),
    Cue("demand request urge propose recommend", "that", "p", "n", "FactBank"),
    Cue("demand request urge propose advocate recommend call press appeal push bid apply vie campaign", "noun", "p", "n", "own"),
    Cue("decide plan envisage envision schedule foresee", "noun", "p", "n", "own"),
    Cue("think_of think_about talk_of talk_about speak_of dream_of dream_about muse_about toy_with flirt_with", "to", "p", "n", "own"),
    # Factive: taken for granted.
    Cue("regret resent rue celebrate mourn applaud welcome", "to|that", "f", "f", "Nairn"),
    Cue("know realize realise discover notice learn recall reveal recognize recognise note", "that", "f", "f", "Nairn"),
    Cue("forget remember admit acknowledge concede confirm prove show mean emphasize emphasise stress", "that", "f", "f", "Nairn"),
    Cue("accept mind care mention forgive hide conceal grasp overlook ignore lament deplore tolerate", "that", "f", "f", "FactBank"),
    Cue("provide suppose imagine assume say_if", "that", "c", "c", "own"),
    # Somebody says so.
    Cue("say tell state claim report argue insist suggest maintain assert allege contend write add explain", "that", "r", "r", "Levin"),
    Cue("announce declare proclaim warn remark comment reply answer respond testify charge suggest", "that", "r", "r", "Levin"),
    Cue("believe think feel suppose assume reckon consider suspect understand judge guess conclude", "that", "r", "r", "FactBank"),
    Cue("quote cite describe hint imply indicate signal rumor rumour fear estimate boast joke tweet", "that", "r", "r", "FactBank"),
    Cue("say report believe think allege claim rumour rumor understand consider suppose purport profess", "to", "r", "r", "FactBank"),
    Cue("know", "to", "+", "r", "own"),  # "is known to have joined"; of "is not known to" nobody says so
    # Asked, not claimed.
    Cue("ask wonder inquire enquire question doubt debate dispute", "that", "?", "?", "FactBank"),
    # Nouns: plans, and what came to nothing.
    Cue(
        "plan bid hope wish desire goal aim ambition aspiration intention intent proposal attempt effort decision "
        "agreement deal promise pledge vow offer request application invitation call campaign referendum vote "
        "negotiation talk prospect possibility chance threat path road track process interest quest drive push "
        "move mandate permission deadline dream target objective priority option opportunity pressure motion "
        "preparation readiness willingness eagerness determination resolve resolution candidacy idea demand appeal "
        "petition discussion debate consideration step timetable roadmap strategy favor favour support commitment undertaking "
        "verge brink cusp threshold point eve course way ultimatum order instruction obligation duty need eye sight eligibility eligible right ability potential vision race running contention contest fight struggle battle",
        "to|noun", "p", "n", "own", "noun",
    ),
    Cue(
        "fear speculation expectation odds odd likelihood probability risk danger spectre specter notion scenario",
        "to|noun", "p", "n", "own", "noun",
    ),
    Cue("denial", "to|that|noun", "-", "r", "own", "noun"),
    Cue("failure refusal inability unwillingness reluctance rejection veto ban", "to|noun", "-", "+", "Karttunen", "noun"),
    Cue("opposition resistance objection", "to|noun", "p", "p", "own", "noun"),
    Cue("claim allegation report story rumour rumor suggestion belief assertion accusation statement", "that|noun", "r", "r", "FactBank", "noun"),
    Cue("fact news revelation admission discovery", "that", "f", "f", "Nairn", "noun"),
    Cue("question doubt uncertainty", "that|noun", "?", "?", "FactBank", "noun"),
    Cue("idea notion theory hypothesis fantasy fiction", "that", "?", "?", "own", "noun"),
    # Adjectives.
    Cue("about close near", "to|that", "p", "n", "own", "adjective"),
    Cue("able fit free proud glad happy pleased delighted sad sorry right wrong wise lucky fortunate quick", "to|that", "+", "-", "Karttunen", "adjective"),
    Cue("unable unwilling reluctant powerless impossible", "to|that", "-", "+", "Karttunen", "adjective"),
    Cue("likely unlikely set due ready willing eager keen supposed certain sure poised bound determined", "to|that", "p", "n", "own", "adjective"),
    Cue("hopeful about entitled eligible prepared scheduled slated expected welcome desperate anxious open", "to|that", "p", "n", "own", "adjective"),
    Cue("possible necessary conceivable", "to|that", "c", "n", "own", "adjective"),
)  # fmt: skip


def _by_lemma(part: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Index the rows of one part of speech by lemma and construction; the first row wins."""
    table: dict[tuple[str, str], tuple[str, str]] = {}
    for cue in CUES:
        if cue.part == part:
            for lemma in cue.lemmas.split():
                for construction in cue.construction.split("|"):
                    table.setdefault((lemma.replace("_", " "), construction), (cue.affirmed, cue.negated))
    return table


VERB_CUES = _by_lemma("verb")
NOUN_CUES = _by_lemma("noun")
ADJECTIVE_CUES = _by_lemma("adjective")

SPEECH_VERBS = frozenset(
    lemma for (lemma, kind), effect in VERB_CUES.items() if kind == "that" and effect[0] == "r"
)
"""Verbs that introduce somebody's words or belief."""

ACCORDING = "according"
"""What hangs on it by "to" says whose words a clause is, and is no party of it (own)."""

PHRASES_OF_ERROR = frozenset({("in", "error"), ("by", "mistake"), ("in", "jest")})
"""The same in two words: "the map shows, in error, that it had left" (own)."""

ADVERBS_OF_ERROR = frozenset("wrongly falsely mistakenly erroneously incorrectly".split())
"""Adverbs by which a source is said to be mistaken: "was wrongly reported to have left" (own)."""

UNTRUE = frozenset(
    "false untrue wrong incorrect unfounded baseless mistaken inaccurate bogus fabricated groundless lie myth hoax".split()
)
"""What a statement is called that is denied: "reports that it had left were untrue" (own)."""

PREPOSITION_CUES = {
    "without": "-",
    "away": "-",
    "short": "-",
    "far": "-",
    "further": "-",
    "farther": "-",
    "rather": "-",
    "instead": "-",
    "against": "-",
    "despite": "+",
    "after": "+",
    "since": "+",
    "upon": "+",
    "following": "+",
}
"""Prepositions and adverbs ("shied away from joining", "far from joining") that settle by themselves whether it happened (own)."""

CONDITIONAL_MARKS = frozenset(
    {"if", "unless", "provided", "providing", "lest", "whether", "should", "assuming"}
)
"""Conjunctions of a condition (own)."""

ADVERBS_OF_HEARSAY = frozenset(
    "reportedly allegedly supposedly purportedly rumouredly rumoredly ostensibly apparently".split()
)
"""Adverbs that hand a statement on without a name (FactBank)."""

ADVERBS_OF_NEARNESS = frozenset({"almost", "nearly", "virtually", "practically"})
"""Adverbs that say it did not quite happen: "almost left" (own)."""

ADVERBS_OF_NEGATION = frozenset("never not n't n’t no neither nor hardly scarcely nowhere".split())
"""Words that turn the clause they hang on into its opposite (own)."""

CHOOSING = frozenset(
    "choose pick name select elect appoint announce confirm unveil tap nominate designate hire call".split()
)
"""Verbs under which "the next chair" has yet to take the chair (own)."""

EVENT_NOUNS = frozenset(
    (
        "election elections vote poll polls referendum referendums referenda runoff ballot summit congress "
        "conference convention meeting assembly session ceremony coup revolution uprising war treaty "
        "accord agreement merger split reform reshuffle primary primaries contest race round season "
        "olympics crisis"
    ).split()
)
"""Nouns of occasions: "in the 2006 election" dates the clause, "the 2006 film" does not (own)."""
