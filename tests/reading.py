"""Tables read anew: what a process keeps once it has read it, a test that puts a lie in its place must not be given."""

from twotrack.policy import recorded
from twotrack.runs import inputs


def read_anew(monkeypatch):
    """Read histories and official levels each time, for one test."""
    for module, name in ((recorded, "_recorded_paths"), (inputs, "official_level")):
        monkeypatch.setattr(module, name, getattr(module, name).__wrapped__)
