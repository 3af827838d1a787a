"""`twotrack check`: is this scenario file right?"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import print_json
from twotrack.policy.files import SHIPPED, check_scenario, shipped_scenarios
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import ScenarioError, fault_lines, most_telling, nearest


def check(file: Annotated[Path, typer.Argument(help="cli.check_file")], json: JsonFlag = False) -> int:
    """Print every fault of a file or of a shipped scenario; 0 if there is none (warnings are none), else 2."""
    try:
        scenario, faults = check_scenario(scenario_file(file))
        count = len(scenario.settings)
    except ScenarioError as error:
        faults, count = error.faults, 0
    wrong = any(not fault.warning for fault in faults)
    if json:
        listed = [
            {"message": f.message, "file": f.file, "line": f.line, "column": f.column, "warning": f.warning}
            for f in most_telling(faults)
        ]
        more = len(faults) - len(listed)
        print_json({"file": file.name, "settings": count, "faults": listed, "more_faults": more, "ok": not wrong})
    else:
        sys.stderr.writelines(f"{line}\n" for line in fault_lines(faults))
        if not wrong:
            sys.stdout.write(translate("scenario.fine", file=file.name, count=count) + "\n")
    return 2 if wrong else 0


def scenario_file(file: Path) -> Path:
    """File of a scenario: the one named, or that of a shipped scenario; ScenarioError that offers the nearest name."""
    if file.exists() or file.suffix == ".toml":
        return file
    if str(file) not in shipped_scenarios():
        said = translate("scenario.unknown_scenario", name=file, known=", ".join(shipped_scenarios()))
        raise ScenarioError(said + nearest(str(file), shipped_scenarios()))
    return SHIPPED / f"{file}.toml"
