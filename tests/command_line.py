"""The command line in this process."""

from twotrack.cli import exit_code


def exit_code_of(monkeypatch, *arguments):
    """Exit code of a command; what it prints goes where this process prints."""
    monkeypatch.setattr("sys.argv", ["twotrack", *map(str, arguments)])
    return exit_code()
