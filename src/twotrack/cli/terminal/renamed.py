"""Options under their old names, which are still accepted and warned of."""

import sys
from collections.abc import Sequence

from twotrack.tables.catalogue import translate

RENAMED = {"--free-shocks": "--unconditioned", "--untold": "--uninformed"}


def new_spelling(arguments: Sequence[str]) -> list[str]:
    """Arguments with every renamed option under its new name; a warning on standard error for each old one.

    What stands after `--` is no option and stays as it is.
    """
    end = list(arguments).index("--") if "--" in arguments else len(arguments)
    for option in dict.fromkeys(arguments[:end]):
        if option in RENAMED:
            sys.stderr.write(translate("cli.renamed_option", old=option, new=RENAMED[option]) + "\n")
    return [*(RENAMED.get(option, option) for option in arguments[:end]), *arguments[end:]]
