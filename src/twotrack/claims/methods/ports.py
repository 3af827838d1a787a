"""Municipalities at ports of entry: those that face Texas, Arizona and New Mexico against those that face
California.
"""

import csv
from pathlib import Path

import numpy as np

from twotrack.claims.inputs import Frame, Inputs, numbers
from twotrack.claims.methods.poverty import wave
from twotrack.claims.statistics.ratios import Z
from twotrack.claims.statistics.two_periods import growth_on

__all__: list[str] = []

PORTS = "data/border/ports_of_entry"
MUNICIPALITIES = Path(__file__).parents[1] / "port_municipalities.csv"
STRICT = "US-CA"
# Its war of 2005 has its own cause.
NUEVO_LAREDO = "28027"
EXPIRY, EARLIER = [2002.0, 2004.0, 2005.0, 2006.0], [2000.0, 2001.0, 2002.0, 2003.0]


def port_ratios(inputs: Inputs) -> dict[str, float]:
    """Growth of homicide 2002-04 to 2005-06 at ports that face states without a ban of their own, over that at
    California.

    Parts: `ports` with `ports_low`, `ports_high` (clustered by municipality, 95 %); `ports_without`, without Nuevo
    Laredo;
    `ports_placebo`, as if the ban had ended in 2002; `california`, how many municipalities face California.
    """
    faces = facing(inputs)
    whole, alone = _ratio(inputs, faces, EXPIRY), _ratio(inputs, faces.drop(NUEVO_LAREDO), EXPIRY)
    placebo = _ratio(inputs, faces, EARLIER)
    return {
        "ports": whole[0],
        "ports_low": whole[1],
        "ports_high": whole[2],
        "ports_without": alone[0],
        "ports_placebo": placebo[0],
        "california": float((~faces).sum()),
    }


def facing(inputs: Inputs) -> Frame:
    """Whether each municipality with a port faces a state without a ban of its own, by its code."""
    with MUNICIPALITIES.open(encoding="utf-8", newline="") as file:
        codes = {row["locality"]: row["municipality_code"] for row in csv.DictReader(file)}
    ports = inputs[PORTS]
    return (ports["us_state"] != STRICT).groupby(ports["mx_locality"].map(codes)).any()


def _ratio(inputs: Inputs, faces: Frame, years: list[float]) -> list[float]:
    one = wave(inputs, years, faces.index)
    early, late, exposure = numbers(one.early), numbers(one.late), numbers(one.exposure)
    kept = early + late > 0
    design = np.column_stack([numbers(faces), np.ones(len(faces))])[kept]
    slope = growth_on(design, early[kept], late[kept], exposure[kept], np.arange(int(kept.sum())))[0]
    return [float(np.exp(slope.value + sign * Z * slope.error)) for sign in (0, -1, 1)]
