"""An experiment of a made-up world beside one of the package's."""

from dataclasses import replace

from twotrack.base.months import month_index
from twotrack.policy.span import Span
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.layout import Layout
from twotrack.world.parameters.distributions import parameter_distributions

SHORT = Span(month_index("2000-01"), month_index("2021-12"), month_index("2022-12"))


def test_a_toy_world_and_the_package_s_have_programs_and_labels_of_their_own(toy_world):
    ours = shipped_experiment(prior=True)
    theirs = replace(
        ours,
        layout=Layout(toy_world.tables, SHORT),
        distributions=parameter_distributions(toy_world.tables),
        assembled=toy_world,
    )
    assert theirs.world is toy_world
    assert theirs.programs is not ours.programs
    assert (theirs.programs.world, theirs.programs.span) == (toy_world, SHORT)
    assert set(theirs.layout.outcomes).isdisjoint(ours.layout.outcomes)
    assert theirs.layout.unit("boatmen") == "persons"
