"""What many tests share: no network, one pipeline, one table, one checker."""

import socket

import pytest

_LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture(autouse=True, scope="session")
def _no_network():
    """Refuse every connection that would leave the machine."""
    patch = pytest.MonkeyPatch()
    connect = socket.socket.connect

    def guarded(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            raise OSError(f"the network is blocked in tests: {address!r}")
        return connect(self, address)

    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def nlp():
    """The trained pipeline, loaded once; tests that use it carry the `model` mark."""
    from claims.extraction.pipeline import load_pipeline

    return load_pipeline()


@pytest.fixture(scope="session")
def table():
    """The bundled reference table."""
    from claims.reference import ReferenceTable

    return ReferenceTable.load()


@pytest.fixture(scope="session")
def checker(nlp, table):
    """A checker over the bundled table and models."""
    from claims.checker import Checker

    return Checker(table, nlp=nlp)
