"""One strict world for all tests, compiled once and shared by every worker."""

import gc
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

from slow_tests import NOT_SLOW, RUNS, SLOW

ROOT = Path(__file__).resolve().parents[1]

# No example has a time limit: a busy machine makes no test fail. Nothing is kept between runs.
settings.register_profile("twotrack", deadline=None, database=None)
settings.load_profile("twotrack")

# Most of the tests' time is compilation, which these halve; what is compiled runs as fast. Numbers differ by rounding
# from those of a plain run, which no test may mind.
QUICK_TO_COMPILE = "--xla_cpu_use_fusion_emitters=false --xla_backend_optimization_level=1"


def pytest_configure(config):
    # As the command line does: a worker keeps millions of objects, and tracing a program makes as many again.
    gc.set_threshold(100_000)
    # Workers of one session, the programs they start and the next session take each other's compiled programs.
    folder = str(config.cache.mkdir("compiled"))
    link_kernel(Path(folder))
    os.environ["TWOTRACK_CACHE"] = os.environ["JAX_COMPILATION_CACHE_DIR"] = folder
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0.2"
    os.environ["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {QUICK_TO_COMPILE}"


def link_kernel(folder):
    """Show the tests the kernels that `make setup` compiled; without one they run it as WebAssembly."""
    from twotrack.base.files import cache_folder

    compiled, link = cache_folder() / "kernel", folder / "kernel"
    if compiled.is_dir() and compiled != link:
        with suppress(FileExistsError):
            link.symlink_to(compiled, target_is_directory=True)


# What runs the whole world in JAX shares its programs, and the draws of the fixtures: one worker takes all of it, and
# begins with it. The others take file by file, what takes longest first, so that no worker is left with it at the end.
WORLDS = (
    "unit/runs/test_run_api.py",
    "unit/runs/test_conditioning.py",
    "confidence/test_must_show.py",
    "confidence/test_behaviour.py",
    "confidence/test_couplings.py",
    "confidence/test_neutrality.py",
    "confidence/test_extremes.py",
    "confidence/test_integration.py",
    "confidence/test_conservation.py",
    "confidence/test_changed_past.py",
    "unit/runs/test_projection.py",
    "unit/runs/test_reported.py",
)
# As what takes gradients of the whole world shares one program.
SLOPES = ("unit/calibration/test_fit.py", "confidence/test_sensitivity.py")
# What samples blocks is given signals by one program of the world, in this process and in those of `calibrate`.
BLOCKS = ("unit/calibration/nuts/", "unit/cli/test_calibrate_command.py")
# Forecasts of levels from records of one length share programs.
LEVELS = ("unit/forecasting/levels/", "unit/forecasting/test_scoring.py")
# And commands that are asked of one run of the installed program.
FIRST_RUN = ("unit/cli/test_run_command.py", "unit/cli/test_verify_command.py")
TOGETHER = {"worlds": WORLDS, "slopes": SLOPES, "blocks": BLOCKS, "levels": LEVELS, "first run": FIRST_RUN}
# What runs the pandemic alone has programs of its own.
TOGETHER["pandemic"] = ("unit/issues/test_pandemic",)
FIRST = (
    *WORLDS,
    *SLOPES,
    *BLOCKS,
    "confidence/test_kernel.py",
    "confidence/",
    *FIRST_RUN,
    "unit/cli/test_readme_commands.py",
    "unit/calibration/",
    "unit/forecasting/",
    "unit/runs/",
    "unit/issues/",
    "unit/replications/",
    "unit/cli/",
    "unit/report/test_report_browser.py",
    "unit/web/",
)


def of(path, places):
    """Place in a list of the first file or folder that a test is of, or the length of the list."""
    return next((at for at, first in enumerate(places) if f"tests/{first}" in path), len(places))


def group(path):
    """What one worker takes as a whole: the files that share programs or a run, or a file."""
    return next((name for name, places in TOGETHER.items() if of(path, places) < len(places)), path)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from xdist.scheduler import LoadScopeScheduling

    class Groups(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return group(nodeid.split("::", 1)[0])

    return Groups(config, log)


def is_slow(item):
    """Whether a test waits for the whole world."""
    path, runs = item.path.as_posix(), RUNS & set(getattr(item, "fixturenames", ()))
    return bool(runs) or (of(path, SLOW) < len(SLOW) and of(path, NOT_SLOW) == len(NOT_SLOW))


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: of(item.path.as_posix(), FIRST))
    for item in items:
        if is_slow(item):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def _strict():
    """Engine in which mixed number types are an error and compiled programs are kept."""
    import jax

    from twotrack.world.ensemble import cache_compiled

    jax.config.update("jax_numpy_dtype_promotion", "strict")
    cache_compiled()


@pytest.fixture(scope="session")
def data_folder():
    """Folder of official files, given by TWOTRACK_DATA or lying beside the repository."""
    path = Path(os.environ.get("TWOTRACK_DATA") or ROOT.parent / "shared" / "data")
    if not (path / "security" / "datapackage.json").is_file():
        pytest.skip("the folder of official files is not here; set TWOTRACK_DATA to it")
    return path


@pytest.fixture(scope="session")
def world(_strict):
    """Every issue of the package, assembled."""
    from twotrack.world.assemble import shipped_world

    return shipped_world()


@pytest.fixture(scope="session")
def prior_setup(_strict):
    """Everything a run needs, with the priors as they stand in the tables, and history's shocks free: tests of the
    model ask what it says without being shown the figures.
    """
    from twotrack.runs.experiment import shipped_experiment

    return shipped_experiment(prior=True)


@pytest.fixture(scope="session")
def record_chain(_strict):
    """Gradients of the whole world from the programs of its parts, where it is not on record that they were shown of
    this function at these points.
    """
    from every import EVERY
    from golden.gradients import key_of, recorded
    from part_slopes import Chain
    from slopes import Slopes

    if not EVERY and key_of(Slopes()) == recorded():
        pytest.skip("shown of this very function and these points: tests/golden/gradients.json")
    return Chain()


@pytest.fixture(scope="session")
def record_slopes(record_chain):
    """Gradients of the whole world: from its parts, or by the one program of it with every case."""
    from part_slopes import whole_or_parts

    return whole_or_parts(record_chain)


@pytest.fixture(scope="session")
def as_it_happened(prior_setup):
    """Outcomes and trajectory of the record at prior medians, without chance."""
    from twotrack.policy.files import load_scenario

    return prior_setup.median_path(load_scenario("as-it-happened"))


@pytest.fixture(scope="session")
def prior_draws(prior_setup):
    """Outcomes of the record in draws 0 to 99 of the priors."""
    from twotrack.policy.files import load_scenario

    return prior_setup.ensemble(load_scenario("as-it-happened"), 100, 1)


@pytest.fixture(scope="session")
def fitted_draws(_strict):
    """Outcomes of the record in draws 0 to 99 of the shipped fit."""
    from twotrack.policy.files import load_scenario
    from twotrack.runs.experiment import shipped_experiment

    return shipped_experiment(unconditioned=True).ensemble(load_scenario("as-it-happened"), 100, 1)


@pytest.fixture(scope="session")
def _parts_kept():
    """Parts of ensembles that were run, by all that went into them."""
    return {}


@pytest.fixture
def parts_remembered(_parts_kept, monkeypatch):
    """Parts of draws are run once for the same arguments of the same program: for tests of what is done with a run,
    and not of the run itself. A program's result follows from its arguments alone, which tests without this one prove.
    """
    import jax
    import numpy as np

    from twotrack.runs.programs import Programs

    def remembering(name):
        whole = vars(Programs)[name]

        def program(self):
            compiled = whole.__get__(self, Programs)

            def part(numbers, shared):
                leaves, tree = jax.tree.flatten((numbers, shared))
                key = (compiled, tree, *((np.shape(a), np.asarray(a).tobytes()) for a in leaves))
                if key not in _parts_kept:
                    if len(_parts_kept) > 24:
                        _parts_kept.clear()
                    _parts_kept[key] = jax.tree.map(np.asarray, compiled(numbers, shared))
                return _parts_kept[key]

            return part

        return property(program)

    for name in ("ensemble", "condition"):
        monkeypatch.setattr(Programs, name, remembering(name))
