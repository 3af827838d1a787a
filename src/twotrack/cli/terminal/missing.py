"""Libraries that only some commands need: which extra of the package brings each."""

from twotrack.tables.catalogue import translate

EXTRAS = {
    "arviz": "dev",
    "h5netcdf": "xarray",
    "jax": "calibrate",
    "jaxlib": "calibrate",
    "jaxtyping": "calibrate",
    "numpyro": "calibrate",
    "pymoo": "search",
    "scipy": "calibrate",
    "starlette": "serve",
    "statsforecast": "score",
    "uvicorn": "serve",
    "xarray": "xarray",
}


def remedy_of(error: ModuleNotFoundError) -> str | None:
    """Sentence that says how to install what is missing; None where it is no library of an extra."""
    library = (error.name or "").split(".")[0]
    extra = EXTRAS.get(library)
    return None if extra is None else translate("cli.missing_library", library=library, extra=extra)
