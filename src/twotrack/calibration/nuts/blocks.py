"""What is sampled together, out of the samplings that the issues declare."""

from twotrack.observation.declarations import SamplingBlock, sampling_blocks
from twotrack.tables.issue_tables import issue_tables


def literature_only() -> list[str]:
    """Numbers that rest on the literature alone: drawn from their priors and never sampled."""
    rows = {f"{i.name}.{key}": row for i in issue_tables() for key, row in (i.parameters | i.recording).items()}
    return sorted(name for name, row in rows.items() if row.literature_only)


def block_named(name: str) -> SamplingBlock:
    """Block of the package by its name."""
    return next(block for block in sampling_blocks() if block.name == name)
