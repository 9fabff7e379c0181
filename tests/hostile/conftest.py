"""Makes the generators of this folder importable for its tests and targets."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# Needs atheris, which only `make fuzz-atheris` installs; it holds no tests.
collect_ignore = ["atheris_target.py"]
