"""What the processor reports, and the compiler chosen for it."""

import pytest

from twotrack.engine import processor
from twotrack.engine.compile import is_clang, lane_bytes


def test_a_processor_without_the_instructions_is_noticed(monkeypatch, tmp_path):
    cpuinfo = tmp_path / "cpuinfo"
    monkeypatch.setattr(processor, "CPUINFO", cpuinfo)
    level = processor.LEVELS["x86-64-v3"]
    assert not processor.has_level("x86-64-v3")
    cpuinfo.write_text(f"flags : sse4_2 {' '.join(level)}\n", encoding="utf-8")
    assert processor.has_level("x86-64-v3")
    cpuinfo.write_text(f"flags : sse4_2 {' '.join(level - {'avx2'})}\n", encoding="utf-8")
    assert not processor.has_level("x86-64-v3")


@pytest.mark.parametrize(
    ("version", "wanted"), [("Debian clang version 14.0.6", True), ("cc (Debian 12.2.0) 12.2.0", False)]
)
def test_clang_is_told_from_other_compilers(tmp_path, version, wanted):
    compiler = tmp_path / "cc"
    compiler.write_text(f"#!/bin/sh\necho '{version}'\n", encoding="utf-8")
    compiler.chmod(0o755)
    assert is_clang(str(compiler)) == wanted


def test_lanes_fill_one_vector_or_two():
    assert lane_bytes("x86-64-v4", clang=True) == lane_bytes("x86-64-v4", clang=False) == 64
    assert lane_bytes("x86-64-v3", clang=True) == 64
    assert lane_bytes("x86-64-v3", clang=False) == 32
    assert lane_bytes("", clang=False) == 32
