"""What the gain of a package depends on, for each leader: preferences, and numbers of the model."""

from typing import TYPE_CHECKING

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.sensitivity.answer import Sensitivity
from twotrack.agreements.sensitivity.given import check_draws, given_influences
from twotrack.agreements.sensitivity.inputs import NumberInputs, number_inputs
from twotrack.agreements.sensitivity.preferences import preference_sensitivity
from twotrack.agreements.worth.parties import PartyView

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


def package_sensitivity(experiment: "Experiment", answer: Answer) -> list[Sensitivity]:
    """For each leader, preferences (Sobol indices of the mean gain) and numbers of the model (given-data shares of the
    gain by future, at the declared preferences).
    """
    inputs = answer_inputs(experiment, answer)
    found: list[Sensitivity] = []
    for country in COUNTRIES:
        judged = answer.parties[LEADERS[country]][0]
        found += [preference_sensitivity(judged), future_sensitivity(judged, inputs)]
    return found


def answer_inputs(experiment: "Experiment", answer: Answer) -> NumberInputs:
    """The uncertain numbers in the draws of an answer; RunError where they are too few to tell anything."""
    draws = answer.worlds.draws
    check_draws(len(draws))
    return number_inputs(experiment, range(answer.size.draws), answer.size.seed).of_draws(draws)


def future_sensitivity(judged: PartyView, inputs: NumberInputs) -> Sensitivity:
    """Given-data shares of the numbers in a party's gain by future."""
    found, party = given_influences(inputs, judged.middle.gain[0]), judged.profile.party
    draws, label = len(inputs.scores), dict(judged.worlds.preferences.parties[party].label)
    return Sensitivity(party, label, "", "given", draws, judged.size.draws - draws, found.control, found.influences)
