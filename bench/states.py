"""Projections by state from earlier years: errors, bias of the hottest states and coverage, beside two simple rivals.

    python bench/states.py [--draws 200]

Rates are relative to the nation's, in logs: what a split of a shock into parts that pass and parts that stay decides.
Numbers come from their priors and past shocks from official figures to the end of the origin: nothing later is known.
Rivals: a state keeps its place (the last share); half of its distance from its own mean so far is gone in 36 months.
"""

import argparse
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import read_explanations
from twotrack.explanation.simulator.forecast import Ensemble, forecast
from twotrack.explanation.twin.members import ALL
from twotrack.explanation.twin.panel import Panel, log_rate_of, nation_log_rate, read_panel
from twotrack.runs.experiment import shipped_experiment

Numbers = NDArray[np.float64]
# Origins and years ahead of the note on repair 10, and how much worse than the better rival is still well.
CASES = ((2011, 4), (2011, 10), (2013, 8), (2015, 4), (2015, 6))
AS_GOOD = 1.05
HALF_LIFE_YEARS, HOTTEST = 3.0, 8


def relative(log_rates: Numbers, population: Numbers) -> Numbers:
    """Log rate of each state less that of the nation."""
    return log_rates - nation_log_rate(log_rates, population)[..., None]


def rivals(panel: Panel, origin: int, years: int) -> dict[str, Numbers]:
    """Relative log rates that each rival expects."""
    seen = relative(panel.log_rate, panel.population)[: panel.at(origin) + 1]
    home, last = seen.mean(axis=0), seen[-1]
    return {"last share": last, "own mean": home + (last - home) * exp(-log(2) * years / HALF_LIFE_YEARS)}


def errors(expected: Numbers, happened: Numbers, hottest: NDArray[np.intp]) -> tuple[float, float]:
    """Mean absolute error over states, and the mean error of the hottest."""
    return float(np.abs(expected - happened).mean()), float((expected - happened)[hottest].mean())


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=200)
    draws = parser.parse_args().draws
    panel, experiment, found = read_panel(), shipped_experiment(prior=True), read_explanations()
    print(f"{'origin, years on':18}{'twotrack':>18}{'last share':>18}{'own mean':>18}{'in 90 % band':>14}{'rule':>7}")
    for origin, years in CASES:
        at = panel.at(origin + years)
        made = forecast(experiment, found, ALL, origin, Ensemble(draws, 1), years)[:, years - 1]
        drawn = relative(log_rate_of(made, panel.population[at]), panel.population[at])
        happened = relative(panel.log_rate[at], panel.population[at])
        hottest = np.argsort(panel.log_rate[panel.at(origin)])[-HOTTEST:]
        low, middle, high = np.quantile(drawn, (0.05, 0.5, 0.95), axis=0)
        ours = errors(middle, happened, hottest)
        theirs = [errors(one, happened, hottest) for one in rivals(panel, origin, years).values()]
        inside = ((low <= happened) & (happened <= high)).mean()
        kept = "holds" if ours[0] <= AS_GOOD * min(one[0] for one in theirs) else "fails"
        cells = "".join(f"{f'{size:.2f} ({bias:+.2f})':>18}" for size, bias in (ours, *theirs))
        print(f"{f'{origin}, +{years}':18}{cells}{inside:>14.0%}{kept:>7}")


if __name__ == "__main__":
    main()
