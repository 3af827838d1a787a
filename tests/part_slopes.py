"""The gradient of the whole world over the record, part by part: issues that are stepped together, with the signals of
all others as inputs. By the chain rule they make the whole one, and they compile in a fraction of its time.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from every import EVERY
from slopes import SHOWN, Record, Slopes, Weights
from twotrack.observation.declarations import declarations
from twotrack.observation.observation import Observation
from twotrack.observation.paths import path_of
from twotrack.observation.recording import Chance, record_outcomes
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world
from twotrack.world.derivative import all_signals, parts, substeps
from twotrack.world.driven import driven_forcing
from twotrack.world.parameters.draws import draw_key, parameters
from twotrack.world.simulate import STEPS_A_MONTH, Stepping
from twotrack.world.subset import FrozenSignals, by_month, frozen_signals, step_subset_month, sub_world, trajectory

ISSUES = tuple(issue.name for issue in shipped_world())
PARTS = tuple(tuple(issue.name for issue in part) for part in parts(shipped_world()))
# Rounds of the chain after which every effect of one part on another has died away, and how small it is then.
MOST_ROUNDS, NOTHING = 12, 1e-7
NOTHING_MORE = Weights(jnp.zeros(len(SHOWN)), jnp.zeros(()))


class Signals(NamedTuple):
    """Signals of issues at each month's start and end, or what is asked of them."""

    before: Any
    after: Any


class Asked(NamedTuple):
    """Weights of what is added up: logs of what is shown, log likelihood of the figures, and signals sent."""

    shown: Any
    figures: Any
    sent: Signals


def of_issues(by_issue, names):
    """What is of some issues, out of what is by issue or by `issue.name`."""
    return {name: value for name, value in by_issue.items() if name.split(".")[0] in names}


class Part:
    """Sum of what is asked of some issues and its gradient, in their uncertain numbers and in all signals given."""

    def __init__(self, record, names):
        self.record, self.names = record, names
        self.issues = sub_world(record.prepared.world, names)
        self.shown = [name for name in SHOWN if name in outcome_rows(self.issues.tables)]
        self.observed = declarations(self.issues.tables, "fit")
        self.program = jax.jit(jax.value_and_grad(self._sum, argnums=(0, 1)))

    def of(self, values, frozen, asked):
        """Value, slopes by number and slopes by signal, at values by name."""
        given = Signals(frozen.before, frozen.after)
        value, (slope, wanted) = self.program(of_issues(values, self.names), given, frozen.forcing, asked)
        return value, slope, wanted

    def _sum(self, values, given, forcing, asked):
        values, forcing = of_issues(self.record.medians, self.names) | values, self._driven(values, forcing)
        run, sent = self._run(parameters(self.issues, values), FrozenSignals(forcing, *given))
        chance = Chance(draw_key(1, 0), self.record.years, 0.0)
        nation = record_outcomes(self.issues, run, self.record.shared.forcing.drivers, values, chance).nation
        total = sum((asked.shown[SHOWN.index(name)] * jnp.log(nation[name][-1]) for name in self.shown), jnp.zeros(()))
        path, seen = path_of(self.issues, self.observed, run, values), self.record.figures
        for one in self.observed:
            density = Observation(one).log_density(path[one.name], jnp.asarray(seen[one.name]), values)
            total += asked.figures * density
        every = jax.tree.map(lambda weight, signal: (weight * signal).sum(), asked.sent, sent)
        return total + sum(jax.tree.leaves(every), jnp.zeros(()))

    def _driven(self, values, forcing):
        """Forcing in which drivers hold what acts of levers add to them, as a function of the numbers of the part."""
        world, takers = self.record.prepared.world, [i.name for i in self.issues if hasattr(i.equations, "act_moves")]
        if not takers:
            return forcing
        p = parameters(world, self.record.medians | values)
        drivers = by_month(driven_forcing(world, self.record.shared.forcing, p)).drivers
        return forcing._replace(drivers=forcing.drivers | {name: drivers[name] for name in takers})

    def _run(self, p, frozen):
        """Trajectory, stepped as in the whole world, and the signals sent."""
        how = {part[0].name: Stepping(STEPS_A_MONTH * substeps(part[0])) for part in parts(self.issues)}
        first = jax.tree.map(lambda a: a[0], frozen.forcing.drivers)
        stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in self.issues}

        def one_month(stocks, month):
            ended, seen = step_subset_month(self.issues, stocks, p, month, how)
            sent = (all_signals(self.issues, held, month.forcing.levers, p) for held in (stocks, ended))
            return ended, (seen, Signals(*sent))

        # A month is computed again on the way back and not stored: half the time, and a quarter less to compile.
        _, (seen, sent) = jax.lax.scan(jax.checkpoint(one_month), stocks, frozen)
        return trajectory(seen), sent


class Chain(Record):
    """Sum of what is asked and its gradient in every uncertain number, from part to part until nothing is left."""

    def __init__(self):
        super().__init__()
        self.parts = [Part(self, names) for names in PARTS]
        self.run = jax.jit(self._frozen)

    def _frozen(self, values, shocks):
        p = parameters(self.prepared.world, self.medians | values)
        return frozen_signals(self.prepared.world, p, self.shared.forcing._replace(shocks=shocks))

    def program(self, values, shocks, weights):
        """Value and gradient, as the program of the whole world gives them."""
        frozen = self.run(values, shocks)
        owed = jax.tree.map(jnp.zeros_like, Signals(frozen.before, frozen.after))
        total, slope = jnp.zeros(()), jax.tree.map(jnp.zeros_like, values)
        for _ in range(MOST_ROUNDS):
            asked = [Asked(*weights, of_part(owed, part.names)) for part in self.parts]
            found = [part.of(values, frozen, one) for part, one in zip(self.parts, asked, strict=True) if asks(one)]
            if not found:
                return total, slope
            more = jax.tree.map(jnp.zeros_like, values) | {name: s for _, own, _ in found for name, s in own.items()}
            total = total if weights is NOTHING_MORE else sum((value for value, *_ in found), total)
            slope, weights = jax.tree.map(jnp.add, slope, more), NOTHING_MORE
            owed = jax.tree.map(lambda *terms: sum(terms[1:], terms[0]), *(signals for *_, signals in found))
            if largest(more, values) < NOTHING * largest(slope, values):
                return total, slope
        raise AssertionError(f"after {MOST_ROUNDS} rounds the parts still move one another")

    def unsound(self, values, shocks, issues=ISSUES):
        """Numbers and signals in which the gradient of what a part shows, of its figures and of the signals that it
        sends is not finite, in the parts of these issues. Where none of any part is, that of the whole world is finite
        by the chain rule.
        """
        frozen = self.run(values, shocks)
        every = jax.tree.map(jnp.ones_like, Signals(frozen.before, frozen.after))
        found = []
        for part in (part for part in self.parts if set(part.names) & set(issues)):
            asked = Asked(jnp.ones(len(SHOWN)), jnp.ones(()), of_part(every, part.names))
            value, slope, wanted = part.of(values, frozen, asked)
            paths = {f"signals of {name}": one for name, one in (wanted.before | wanted.after).items()}
            found += [] if np.isfinite(value) else [f"value of {part.names}"]
            found += [name for name, one in (slope | paths).items() if not all_finite(one)]
        return found


def whole_or_parts(chain):
    """The chain, or with every case the one program of the whole world."""
    return Slopes() if EVERY else chain


def of_part(signals, names):
    """Signals that a part sends, out of those of all."""
    return Signals(of_issues(signals.before, names), of_issues(signals.after, names))


def asks(asked):
    """Whether any weight is not zero."""
    return any(np.any(np.asarray(weight)) for weight in jax.tree.leaves(asked))


def all_finite(found):
    return all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(found))


def largest(slope, values):
    """The largest slope by a number's own size."""
    return max(float(np.abs(slope[name] * values[name]).max()) for name in slope)
