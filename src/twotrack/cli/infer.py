"""The shocks of the past, inferred once for all that a command runs, with its progress shown."""

from typing import Any

from twotrack.cli.terminal.output import progress_bar


def infer(settings: dict[str, Any], draws: int, seed: int) -> None:
    """Infer history's shocks of so many draws, unless they are left free; every run after this finds them."""
    from twotrack.runs.experiment import inferred, setup
    from twotrack.runs.run import check_numbers
    from twotrack.world.ensemble import keep_compiled

    check_numbers(draws, seed)
    prepared = setup(**settings)
    if prepared.history is None:
        return
    keep_compiled()
    with progress_bar("cli.inferring", draws) as advance:
        inferred(prepared, draws, seed, advance)
