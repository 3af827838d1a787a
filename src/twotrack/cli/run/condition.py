"""Past shocks conditioned on official figures, once for all that a command runs, with progress shown."""

from typing import TYPE_CHECKING

from twotrack.cli.terminal.output import notes, progress_bar

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


def condition(experiment: "Experiment", draws: int, seed: int) -> None:
    """Condition the shocks of the draws, unless they are left free; every run in the experiment then finds them."""
    from twotrack.runs.run import check_numbers

    check_numbers(draws, seed)
    name_engine(experiment)
    if not experiment.conditioned:
        return
    with progress_bar("cli.inferring", draws) as advance:
        experiment.condition(draws, seed, advance)


def name_engine(experiment: "Experiment") -> None:
    """Say why the fastest engine does not run an experiment, where another one does."""
    from twotrack.runs.kernel.choice import NATIVE, shipped_kernel

    if experiment.engine.name != NATIVE and shipped_kernel().reason:
        notes.print(shipped_kernel().reason, markup=False)
