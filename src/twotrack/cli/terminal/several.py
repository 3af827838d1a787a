"""Options that take several values in a row: `--origin 2015-12 2018-12` is `--origin 2015-12 --origin 2018-12`."""

from collections.abc import Sequence

SEVERAL = {"score": ("--origin", "--horizon", "--series")}


def spread_options(arguments: Sequence[str]) -> list[str]:
    """Arguments with such an option repeated before each of its values.

    >>> spread_options(["score", "--origin", "2015-12", "2018-12", "-n", "200"])
    ['score', '--origin', '2015-12', '--origin', '2018-12', '-n', '200']
    """
    options = next((SEVERAL[word] for word in arguments if word in SEVERAL), ())
    found: list[str] = []
    current, values = "", 0
    for argument in arguments:
        if argument.startswith("-"):
            current, values = (argument, 0) if argument in options else ("", 0)
        elif current:
            found += [current] if values else []
            values += 1
        found.append(argument)
    return found
