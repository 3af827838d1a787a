"""`twotrack negotiate --check FILE`: is this package right?"""

import sys
from pathlib import Path

from twotrack.agreements.packages.reading import read_package
from twotrack.cli.terminal.output import print_json
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TableError, fault_lines, most_telling


def check_file(path: Path, *, json: bool) -> int:
    """Print every fault; 0 if there is none (warnings are none), else 2."""
    try:
        package, faults = read_package(path)
        count = 0 if package is None else len(package.deal)
    except TableError as error:
        faults, count = list(error.faults), 0
    wrong = any(not fault.warning for fault in faults)
    if json:
        listed = [
            {"message": f.message, "file": f.file, "line": f.line, "column": f.column, "warning": f.warning}
            for f in most_telling(faults)
        ]
        print_json({"file": path.name, "settings": count, "faults": listed, "ok": not wrong})
    else:
        sys.stderr.writelines(f"{line}\n" for line in fault_lines(faults))
        if not wrong:
            sys.stdout.write(translate("negotiate.fine", file=path.name, count=count) + "\n")
    return 2 if wrong else 0
