"""Which machine this is, and whether a library was compiled for it: loading another one would end the process."""

import ctypes
import platform
import sys
from pathlib import Path

from twotrack.engine.manifest import LibraryFile

CPUINFO = Path("/proc/cpuinfo")
# Names that Linux gives to the instructions of a level of x86-64 beyond the first, the best level first.
V3 = frozenset({"abm", "avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "movbe"})
V4 = V3 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}
LEVELS = {"x86-64-v4": V4, "x86-64-v3": V3}
# Windows answers for AVX2 and AVX-512, which no processor has without the rest of the level.
WINDOWS_FEATURE = {"x86-64-v4": 41, "x86-64-v3": 40}
SAME_MACHINE = {"amd64": "x86_64", "arm64": "aarch64"}


def machine() -> str:
    """Kind of processor, by one name on every system."""
    name = platform.machine().lower()
    return SAME_MACHINE.get(name, name)


def best_level() -> str:
    """Best level of instructions that this processor reports; empty where there is none."""
    return next((level for level in LEVELS if machine() == "x86_64" and has_level(level)), "")


def reason_against(library: LibraryFile) -> str | None:
    """Why a library cannot run here: another system or processor, or instructions that are missing. None if it can."""
    here = (sys.platform, machine())
    if (library.system, library.machine) != here:
        return f"{library.file} is for {library.system} on {library.machine}, and this is {here[0]} on {here[1]}"
    if library.level and not has_level(library.level):
        return f"{library.file} uses the instructions of {library.level}, which this processor does not report"
    return None


def has_level(level: str) -> bool:
    """Whether the processor reports every instruction of a level; no where it cannot be asked."""
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(WINDOWS_FEATURE.get(level, 0)))
    return level in LEVELS and LEVELS[level] <= reported_flags()


def reported_flags() -> frozenset[str]:
    """Instructions that Linux reports for the first processor; empty elsewhere."""
    if not CPUINFO.is_file():
        return frozenset()
    lines = CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines()
    flags = next((line.partition(":")[2] for line in lines if line.startswith("flags")), "")
    return frozenset(flags.split())
