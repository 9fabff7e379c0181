"""Blocks the network in the Python processes that tests start; found by PYTHONPATH."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent))
import blocking

sys.path.pop()
blocking.block_network()
