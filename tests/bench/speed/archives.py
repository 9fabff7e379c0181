"""The plan for an archive, worked out from measured figures and written into docs/archives.md."""

from dataclasses import dataclass

from common_ground import table

ARTICLES = 100_000_000
MACHINES, CORES = 20, 32
FRAME = 25
BEGIN, END = "<!-- written by `make bench`: begin -->", "<!-- written by `make bench`: end -->"


@dataclass(frozen=True)
class Figures:
    words_each: float
    steady: dict[str, float]
    bytes_in: float
    rows_each: float
    bytes_out: float
    process_mb: float
    table_mb: float

    @property
    def core_hours(self):
        return ARTICLES * self.words_each / self.steady["one process"] / 3600

    @property
    def efficiency(self):
        """Share of a core that is left when both cores of the measuring machine work."""
        return next(rate for name, rate in self.steady.items() if "processes" in name) / (
            2 * self.steady["one process"]
        )

    @property
    def hours(self):
        return self.core_hours / (MACHINES * CORES) / min(self.efficiency, 1.0)

    def summary(self):
        return (
            f"At {self.steady['one process']:,.0f} words a second and core, {ARTICLES:,} articles of "
            f"{self.words_each:,.0f} words take\n{self.core_hours:,.0f} core hours: "
            f"{self.hours:,.1f} hours on {MACHINES} machines of {CORES} cores, where each core\n"
            "loses what it lost here beside another."
        )


def plan(figures):
    seconds = figures.hours * 3600
    machine_gb = (CORES * figures.process_mb + figures.table_mb) / 1024
    tasks = ARTICLES / FRAME
    steady = figures.steady["one process"]
    gigabytes_in, gigabytes_out = (ARTICLES * size / 1e9 for size in (figures.bytes_in, figures.bytes_out))
    machine = f"{CORES} x {figures.process_mb:,.0f} MB a process + {figures.table_mb:,.0f} MB table, once"
    hours = (
        f"core hours / {MACHINES * CORES} cores / {figures.efficiency:.2f}, what a core keeps beside another"
    )
    words = f"{ARTICLES:,} x {figures.words_each:,.0f} words / {steady:,.0f} words a second / 3,600"
    out = f"{figures.rows_each:.1f} verdicts, {figures.bytes_out:,.0f} bytes of JSONL an article"
    rows = [
        ("core hours", f"{figures.core_hours:,.0f}", words),
        ("machines", f"{MACHINES} of {CORES} cores", "chosen"),
        ("hours", f"{figures.hours:,.1f}", hours),
        ("memory of a machine", f"{machine_gb:,.0f} GB", machine),
        ("reading", amount(gigabytes_in, seconds), f"{figures.bytes_in:,.0f} bytes an article, all machines"),
        ("writing", amount(gigabytes_out, seconds), out),
        ("tasks", f"{tasks:,.0f}, {tasks / seconds:,.0f} a second", f"frames of {FRAME} articles"),
        (
            "lost with a worker",
            f"{FRAME * figures.words_each / steady:,.0f} s of a core",
            "one frame, read again",
        ),
    ]
    rates = ", ".join(f"{name} {rate:,.0f}" for name, rate in figures.steady.items())
    return f"""{table(("what", "figure", "how it follows"), rows)}

Steady words a second it starts from: {rates}. {bottleneck(figures, seconds)}
"""


def amount(gigabytes, seconds):
    return f"{gigabytes:,.0f} GB, {gigabytes * 1000 / seconds:,.0f} MB/s"


def bottleneck(figures, seconds):
    """Name what gives out first: processors, or reading and writing, or the scheduler."""
    loads = {
        "the processors": 1.0,
        "one disk of 500 MB/s a machine": ARTICLES
        * (figures.bytes_in + figures.bytes_out)
        / seconds
        / MACHINES
        / 500e6,
        "a scheduler of 1,000 tasks a second": ARTICLES / FRAME / seconds / 1000,
        "a network of 1,000 MB/s into the driver, were results collected there": ARTICLES
        * figures.bytes_out
        / seconds
        / 1e9,
    }
    shares = "; ".join(f"{name}: {share:.1%}" for name, share in loads.items())
    first = max(loads, key=loads.get)
    return f"\nShare of each that is in use at this rate: {shares}. The bottleneck is {first}."


def write_plan(path, figures):
    """Replace what stands between the two marks of the page."""
    text = path.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n\n{plan(figures)}\n{END}{after}", encoding="utf-8")
