"""What `claims doctor` compares: every file of a package with the package's own record."""

import base64
import hashlib
from importlib import metadata

import pytest

from claims.diagnosis import wrong_files


@pytest.fixture
def package(tmp_path):
    """An installed package of two files with its record."""
    (tmp_path / "pipe").mkdir()
    lines = []
    for name, raw in (("pipe/weights.bin", b"\0" * 100), ("pipe/meta.json", b"{}")):
        (tmp_path / name).write_bytes(raw)
        digest = base64.urlsafe_b64encode(hashlib.sha256(raw).digest()).decode().rstrip("=")
        lines.append(f"{name},sha256={digest},{len(raw)}")
    info = tmp_path / "pipe-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pipe\nVersion: 1.0\n", encoding="utf-8")
    (info / "RECORD").write_text("\n".join([*lines, "pipe-1.0.dist-info/RECORD,,"]), encoding="utf-8")
    return metadata.Distribution.at(info)


def test_a_package_as_shipped_has_no_wrong_file(package):
    assert list(wrong_files(package)) == []


def test_one_changed_bit_is_found(package, tmp_path):
    (tmp_path / "pipe" / "weights.bin").write_bytes(b"\0" * 99 + b"\1")
    assert list(wrong_files(package)) == ["pipe/weights.bin"]


def test_a_missing_file_is_found(package, tmp_path):
    (tmp_path / "pipe" / "meta.json").unlink()
    assert list(wrong_files(package)) == ["pipe/meta.json"]
