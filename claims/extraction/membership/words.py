"""Words of music making, and of groups that live by their members."""

from __future__ import annotations

__all__ = [
    "APPLICANT_LABELS",
    "BANDS",
    "CULTURE_WORDS",
    "DEPUTIES",
    "FELLOWSHIPS",
    "FORMER",
    "FORMING",
    "GROUPS",
    "HOPEFUL_LABELS",
    "INSTRUMENTS",
    "ITSELF",
    "LEADING_TO_GROUP",
    "LIVING",
    "MAKING",
    "MEMBER_KINDS",
    "MEMBER_LABELS",
    "MUSIC_WORDS",
    "NUMBERED",
    "NUMBERS",
    "OF_MANY",
    "PARTISANS",
    "PERFORMERS",
    "PLAYING",
    "STAGE_WORDS",
    "VOICES",
]

# Words of music making, as triggers: WordNet 3.0, hyponyms of *musical composition*, *musical
# performance*, *musical instrument* and *musical organization* that are seldom said of anything else.
MUSIC_WORDS = tuple(
    """
    album albums song songs ep lp remix* lyric* vocal* singer* sang sing sings singing sung songwrit*
    frontman frontmen frontwoman guitar* bass bassist* drums drummer* keyboard keyboards keyboardist*
    saxophon* music musician* musical* gig gigs concert concerts soundtrack* duet duets chorus* band
    bands rapper rappers rap punk jazz grunge synth* orchestra* quartet* quintet* trio duo supergroup*
    mixtape* cameo cameos dj rock pop hop funk reggae ska techno electronica indie discograph* bandmate*
    bandleader* boyband* choir* philharmonic* symphon* percussion* violin* cello* cellist* piano* pianist*
    trumpet* trombon* mandolin* banjo* ukulele* harmonica* accordion* riff* ballad* acoustic remaster*
    instrumental* demos b-side
    """.split()
)
# Words of the stage and the studio that are said of much else: beside them "A of B" may be a place in a band.
STAGE_WORDS = tuple(
    "tour tours toured touring festival festivals tracks recorded performed studio produced".split()
)
# Words of artists' lives and works: beside them "A of B" may be a place in a band.
CULTURE_WORDS = tuple(
    """
    artist artists collaborat* dance debut disco fan fans featur* folk gig guest guests married metal pop
    reunion soul starring video videos wedding wrote written
    """.split()
)
# Instruments and voices of a group: WordNet 3.0, hyponyms of *musician* that name a place in one.
# A party by the name of its people: "broke with the Liberals".
PARTISANS = frozenset(
    """
    conservatives liberals democrats republicans socialists communists greens tories nationalists
    radicals progressives centrists
    jesuits franciscans dominicans benedictines augustinians capuchins carmelites redemptorists quakers
    freemasons
    """.split()
)
ITSELF = frozenset({"itself", "himself", "herself", "themselves"})
PERFORMERS = frozenset(
    """
    singer vocalist co-vocalist frontman frontwoman guitarist bassist drummer keyboardist organist
    percussionist saxophonist trumpeter trombonist fiddler pianist violinist cellist rapper
    bandleader bandmate multi-instrumentalist flautist turntablist flutist clarinetist clarinettist oboist
    bassoonist hornist harpist violist accordionist banjoist mandolinist harmonicist harpsichordist
    vibraphonist timpanist cornetist contrabassist lutenist sitarist beatboxer frontperson
    """.split()
)
GROUPS = frozenset(
    """
    band group duo trio quartet quintet sextet supergroup ensemble choir orchestra boyband act troupe
    """.split()
)
BANDS = frozenset({"band", "duo", "trio", "quartet", "quintet", "sextet", "supergroup", "boyband", "troupe"})
PLAYING = BANDS | {"choir", "orchestra", "ensemble", "chorus"}
"""What schools and villages have, too, of which one is a member all the same."""
# How many a small body is made up of: "is one of the ten".
NUMBERS = tuple(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
)
# Last words of names of so many persons: "the Hollywood Ten", "the Gang of Four".
NUMBERED = frozenset("Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen".split())
# Words of a name whose bearers are "of" it as members, not as staff.
FELLOWSHIPS = frozenset(
    "brotherhood sisterhood guild fraternity sorority gang legion commune sect cartel".split()
)
# What is said of a group that makes music: "the pop group Hollow".
MAKING = frozenset(
    "pop rock rap hop girl boy vocal punk metal jazz folk soul idol k-pop funk blues dance techno".split()
)
# What is counted as a member besides states: "a member church of the World Council of Churches".
MEMBER_KINDS = frozenset(
    """
    church bank school university company association federation union organisation organization institution
    airline carrier society hospital college network firm city body team library museum utility broadcaster
    station committee parish school council
    """.split()
)
# What is played or sung in one, as line-ups name it: "Ann Smith on drums", "Tom Riley (guitar, Hollow)".
INSTRUMENTS = frozenset(
    """
    guitar guitars bass drums percussion keyboard keyboards keys vocals vocal piano synthesizer synthesizers
    saxophone trumpet trombone violin cello organ banjo harmonica turntables synths sax flute clarinet oboe
    bassoon horn horns harp viola mandolin accordion fiddle cornet tuba sitar ukulele drum
    """.split()
)
# Voices, which stand before and behind singers' names with a capital and are no bands.
VOICES = frozenset("soprano mezzo-soprano mezzo contralto alto countertenor tenor baritone bass".split())
# What stands between a player and the band: "drummer for X", "singer of X".
LEADING_TO_GROUP = frozenset({"of", "for", "with", "from", "in"})
FORMER = frozenset({"former", "ex", "onetime", "one-time"})
# Verbs whose objects come into being.
FORMING = frozenset(
    {"form", "found", "start", "create", "establish", "cofound", "co-found", "organise", "organize"}
)
# Words of a name whose bearer has organisations for members, and is no group that owns them.
OF_MANY = frozenset(
    """
    alliance association network federation consortium coalition league union confederation partnership trust
    """.split()
)
# Bodies that live by their members, so that who founds one is in it; firms and charities have staff.
LIVING = GROUPS | frozenset(
    """
    brotherhood sisterhood movement society front league guild fraternity sorority gang collective
    commune order sect club circle party union bloc alliance federation confederation association
    community lodge cartel pact grupo groupe gruppe
    """.split()
)
# Said of members alone; a "partner" or "neighbour" of a body is none of its members.
MEMBER_LABELS = frozenset(
    """
    heavyweight newcomer powerhouse giant minnow stalwart kingpin linchpin carrier airline producer laggard
    founder university school college club bank lender member-state signatory economy ally state nation
    country veteran entrant
    """.split()
)
HOPEFUL_LABELS = frozenset({"hopeful", "aspirant", "candidate", "contender", "wannabe"})
APPLICANT_LABELS = frozenset({"applicant"})
# Who acts for a body: "officials of the Links Society struck him off".
DEPUTIES = frozenset(
    """
    official leader member minister head delegate voter lawmaker elder director executive boss chief assembly
    board council committee congress summit meeting envoy governor ambassador president chairman secretary
    """.split()
)
