"""Past shocks conditioned on official figures, once for all that a command runs, with progress shown."""

from typing import TYPE_CHECKING

from twotrack.cli.terminal.output import progress_bar

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


def condition(experiment: "Experiment", draws: int, seed: int) -> None:
    """Condition the shocks of the draws, unless they are left free; every run in the experiment then finds them."""
    from twotrack.runs.run import check_numbers

    check_numbers(draws, seed)
    if not experiment.conditioned:
        return
    with progress_bar("cli.inferring", draws) as advance:
        experiment.condition(draws, seed, advance)
