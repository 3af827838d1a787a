"""The whole calibration: each issue's mode, its chains, what they say; then the couplings."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.base.files import staging_folder, write_file
from twotrack.calibration.nuts.chain import ChainDraws, read_draws
from twotrack.calibration.nuts.chains import Job, Watch, run_jobs
from twotrack.calibration.nuts.density import Standard, problem
from twotrack.calibration.nuts.diagnostics import Diagnosis, Verdict, diagnose, verdict
from twotrack.calibration.nuts.laplace import Laplace, laplace
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.declarations import SamplingBlock, sampling_blocks
from twotrack.runs.receipt import ingredient_hash
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, nearest
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.distributions import parameter_distributions

Numbers = NDArray[np.float64]
ORDER = "order.json"


@dataclass(frozen=True)
class BlockDraws:
    """A unit's draws by chain, draw and number on the standard scale; what is said of each, and of all."""

    block: SamplingBlock
    names: list[str]
    shape: Laplace
    settled: Standard
    standard: Numbers
    chains: list[ChainDraws]
    each: list[Diagnosis]
    verdict: Verdict


@dataclass(frozen=True)
class ProgressCallbacks:
    """How a calibration tells what it does: a unit's mode was found; the share of its chains' steps done."""

    mode: Callable[[SamplingBlock, Laplace], None]
    schedule: Callable[[dict[str, float], dict[str, int]], None]
    steps: Watch


def blocks_of(name: str | None) -> tuple[SamplingBlock, ...]:
    """Units to be sampled: one, or all of them; RunError for one that is not there."""
    every = sampling_blocks()
    known = {unit.name: unit for unit in every}
    if name is None:
        return every
    if name not in known:
        raise RunError(translate("calibrate.no_issue", name=name, names=", ".join(known)) + nearest(name, known))
    return (known[name],)


def take_order(folder: Path, plan: Plan, names: list[str], *, resume: bool) -> None:
    """Note what is being made in its folder; RunError where another order, or the same, already lies there."""
    made = plan.as_row() | {"units": names} | {n: ingredient_hash(n) for n in ("equations", "tables", "record")}
    path = folder / ORDER
    if not path.exists():
        if resume:
            raise RunError(Fault(translate("calibrate.nothing_to_resume"), str(folder)))
        write_file(path, json.dumps(made, indent=1) + "\n")
        return
    if not resume:
        raise RunError(Fault(translate("calibrate.already_there"), str(folder)))
    there = json.loads(path.read_text(encoding="utf-8"))
    if different := [key for key in made if there.get(key) != made[key]]:
        raise RunError(Fault(translate("calibrate.other_order", names=", ".join(different)), str(path)))


def calibrate(
    plan: Plan, units: tuple[SamplingBlock, ...], folder: Path, progress: ProgressCallbacks
) -> list[BlockDraws]:
    """Draws of every unit: issues with the others at their modes, then the couplings with the issues at theirs."""
    settled: Standard = {}
    found: list[BlockDraws] = []
    issues = tuple(unit for unit in units if not unit.couplings)
    couplings = tuple(unit for unit in units if unit.couplings)
    for stage in filter(None, (issues, couplings)):
        jobs: dict[str, list[Job]] = {}
        for unit in stage:
            held = dict(settled)
            shape = cached_mode(unit, plan, held, folder / unit.name)
            progress.mode(unit, shape)
            settled |= by_name(unit, shape.mode)
            chains = [folder / unit.name / f"chain-{n + 1}" for n in range(plan.chains)]
            longer = replace(plan, draws=plan.draws * unit.every)
            jobs[unit.name] = [Job(unit.name, n, longer, held, shape, path) for n, path in enumerate(chains)]
        # The costliest first, so that no processor is left idle while another draws a long chain.
        every = sorted((job for part in jobs.values() for job in part), key=lambda job: -job.cost)
        progress.schedule(
            {part[0].block: part[0].shape.seconds for part in jobs.values()},
            {name: sum(job.plan.steps - job.done for job in part) for name, part in jobs.items()},
        )
        run_jobs([job for job in every if job.done < job.plan.steps], progress.steps)
        found += [gather_block(unit, jobs[unit.name]) for unit in stage]
    return found


def cached_mode(unit: SamplingBlock, plan: Plan, settled: Standard, folder: Path) -> Laplace:
    """Mode of a unit, found once and kept in its folder."""
    path = folder / "mode.npz"
    if path.exists():
        with np.load(path, allow_pickle=False) as kept:
            said = (float(kept["log_density"]), int(kept["evaluations"]), float(kept["seconds"]))
            return Laplace(kept["mode"], kept["root"], *said)
    found = laplace(problem(unit, plan, settled))
    with staging_folder(folder) as made:
        np.savez(made / path.name, allow_pickle=False, **asdict(found))
    return found


def by_name(unit: SamplingBlock, standard: Numbers) -> Standard:
    """Point of the standard scale taken apart by number, flat."""
    found: Standard = {}
    start = 0
    for name, size in sizes(unit):
        found[name] = standard[..., start : start + size]
        start += size
    return found


def sizes(unit: SamplingBlock) -> list[tuple[str, int]]:
    """Numbers of a unit in the order of the world's, with how many members each has."""
    return [
        (b.name, b.location.size) for b in parameter_distributions(shipped_world().tables) if b.name in unit.numbers
    ]


def member_names(unit: SamplingBlock) -> list[str]:
    """Name of each sampled element: the number's, with its member where it has several."""
    rows = {f"{i.name}.{key}": row for i in issue_tables() for key, row in (i.parameters | i.recording).items()}
    return [
        f"{name}[{member}]" if member else name
        for name, _ in sizes(unit)
        for member in (codes(rows[name].axes[0]) if rows[name].axes else ("",))
    ]


def gather_block(unit: SamplingBlock, jobs: list[Job]) -> BlockDraws:
    """Chains of a unit as they lie in their folders; their diagnoses are of every draw, also of those not kept."""
    shape = jobs[0].shape
    every = [read_draws(job.folder, job.plan) for job in jobs]
    standard = np.stack([shape.mode + chain.free @ shape.root.T for chain in every])
    names = member_names(unit)
    each = diagnose(names, standard)
    said = verdict(unit.name, each, np.stack([c.diverging for c in every]), np.stack([c.leapfrogs for c in every]))
    chains = [ChainDraws(*(values[unit.every - 1 :: unit.every] for values in chain)) for chain in every]
    return BlockDraws(
        unit, names, shape, jobs[0].settled, standard[:, unit.every - 1 :: unit.every], chains, each, said
    )
