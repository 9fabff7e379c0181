"""Version of the distribution, read by the build and by `claims --version`."""

__version__ = "0.28.0"
