"""Save what runs give, and compare two such folders: the proof that a change of the house changed no result.

    python scripts/compare_results.py save before          # in the old tree
    python scripts/compare_results.py save after           # in the new one
    python scripts/compare_results.py compare before after

Saved are the arrays of `Result` (float64, 32 draws, seed 1) of every shipped scenario with conditioned shocks, with
unconditioned shocks and with the priors alone, and the world without chance at medians. Unconditioned and prior runs
and medians must agree within 1e-12 of a series' largest value, conditioned runs within 1e-9. `save` writes one file a
run and leaves out those that are there, so it can be interrupted.
"""

import sys
from pathlib import Path

import numpy as np

import twotrack as tt
from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.runs.experiment import shipped_experiment

DRAWS, SEED = 32, 1
KINDS = {"conditioned": {}, "unconditioned": {"unconditioned": True}, "prior": {"prior": True}}
LIMITS = {"conditioned": 1e-9, "unconditioned": 1e-12, "prior": 1e-12, "medians": 1e-12}
PARTS = ("nation", "states", "topics", "monthly")


def save(folder: Path) -> None:
    """Run every scenario in every kind, one file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in (*KINDS, "medians"):
        for scenario in sorted(shipped_scenarios()):
            path = folder / f"{kind}.{scenario}.npz"
            if not path.exists():
                arrays = medians(scenario) if kind == "medians" else run_arrays(scenario, KINDS[kind])
                with path.open("wb") as file:
                    np.savez_compressed(file, **arrays)
                print(path.name, flush=True)


def run_arrays(scenario: str, options: dict[str, bool]) -> dict[str, np.ndarray]:
    """Arrays of one run by part and outcome, with the numbers of the draws that were not lost."""
    result = tt.run(scenario, DRAWS, SEED, **options)
    return {"draws": np.array(result.draws)} | {
        f"{part}.{name}": np.asarray(values) for part in PARTS for name, values in getattr(result, part).items()
    }


def medians(scenario: str) -> dict[str, np.ndarray]:
    """Arrays of the world without chance at the medians of the shipped posterior."""
    measured, _ = shipped_experiment().median_path(load_scenario(scenario))
    return {f"{part}.{name}": np.asarray(values) for part in PARTS for name, values in getattr(measured, part).items()}


def differences(old: Path, new: Path) -> tuple[float, str, list[str]]:
    """Largest difference as a share of the series' largest value, where it is, and what else differs."""
    before, after = dict(np.load(old)), dict(np.load(new))
    faults = [f"not in both: {name}" for name in sorted(set(before) ^ set(after))]
    kept, also = before.pop("draws", None), after.pop("draws", None)
    if kept is not None and also is not None:
        if set(kept) != set(also):
            faults.append(
                f"draws lost: {sorted(set(range(DRAWS)) - set(kept))}, {sorted(set(range(DRAWS)) - set(also))}"
            )
        common = sorted(set(kept) & set(also))
        before = {name: values[np.searchsorted(kept, common)] for name, values in before.items()}
        after = {name: values[np.searchsorted(also, common)] for name, values in after.items()}
    worst, where = 0.0, ""
    for name in sorted(set(before) & set(after)):
        if before[name].shape != after[name].shape:
            faults.append(f"shape of {name}: {before[name].shape}, {after[name].shape}")
            continue
        scale = np.max(np.abs(before[name]), initial=0.0) or 1.0
        gap = float(np.max(np.abs(before[name] - after[name]), initial=0.0) / scale)
        if not gap <= worst:
            worst, where = gap, name
    return worst, where, faults


def compare(old: Path, new: Path) -> int:
    """Print the largest difference of each run; 1 where any is above its limit or a run is missing."""
    names = sorted({path.name for folder in (old, new) for path in folder.glob("*.npz")})
    failed = not names
    for name in names:
        kind = name.split(".")[0]
        if not ((old / name).exists() and (new / name).exists()):
            print(f"{name}: missing in one folder")
            failed = True
            continue
        worst, where, faults = differences(old / name, new / name)
        good = worst <= LIMITS[kind] and not faults
        failed |= not good
        print(f"{'same' if good else 'DIFFERENT'}  {worst:.1e}  {name}  {where}")
        for fault in faults:
            print(f"    {fault}")
    return int(failed)


def main() -> int:
    """Save a folder, or compare two."""
    words = sys.argv[1:]
    if len(words) == 2 and words[0] == "save":
        save(Path(words[1]))
        return 0
    if len(words) == 3 and words[0] == "compare":
        return compare(Path(words[1]), Path(words[2]))
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
