"""Violence at hand for its tests: levers and inputs as told, arrests and forces usual."""

import numpy as np

from twotrack.issues.violence import equations as violence
from twotrack.tables.axes import codes
from unit.issues.forms.medians import struct_of

HOME = codes("state").index("MX-CHH")
INHABITANTS = 1e6 * np.arange(1, 33)


def levers(targeting=1.0, removed=0.0, **told):
    leaders = np.zeros(32)
    leaders[HOME] = removed
    usual = {"mx_leader_removals": leaders, "mx_leader_killed_share": 0.2}
    return struct_of(violence, "Levers", mx_arrest_targeting=targeting, **(usual | told))


def inputs(p, **told):
    usual = {
        "export_income": p.export_income_reference,
        "rifle_availability": 1,
        "arrest_rate": p.usual_arrest_rate,
    }
    return struct_of(violence, "Inputs", **(usual | told))


def at_reference(p, drivers, **told):
    """Inputs with forces at their reference, so that arrests are what the state's rate says."""
    return inputs(p, army=p.forces_reference * drivers.population.sum(), **told)
