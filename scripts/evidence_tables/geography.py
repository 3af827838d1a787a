"""The states of Mexico and which of them touch."""

import pandas as pd

from evidence_tables.frames import Tables

ADJACENCY_SOURCE = "PySAL example data set mexico (Rey and Sastre-Gutierrez 2010), queen contiguity, BSD-3-Clause"


def state_axis(tables: Tables) -> pd.DataFrame:
    """Members of the axis `state`, with names, region of Banco de México and whether they border the United States."""
    states = tables["security/states"]
    return states.rename(columns={"state_code": "code", "banxico_region": "region"})[
        ["code", "name_en", "name_es", "region", "northern_border"]
    ]


def adjacency(tables: Tables) -> pd.DataFrame:
    """Square table of ones where two states share a border or a corner."""
    codes = list(tables["security/states"]["state_code"])
    pairs = tables["security/state_adjacency"]
    touching = set(zip(pairs["state_code"], pairs["neighbour_code"], strict=True))
    rows = [[state, *(int((state, other) in touching) for other in codes), ADJACENCY_SOURCE] for state in codes]
    return pd.DataFrame(rows, columns=["state", *codes, "source"])
