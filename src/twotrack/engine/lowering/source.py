"""Where in the code an equation stands."""

from pathlib import Path
from typing import Any

import jax


def source_of(equation: Any) -> str:
    """File and line of an equation, outside of JAX itself."""
    traceback = equation.source_info.traceback
    frames = [] if traceback is None else traceback.frames
    inside_jax = Path(jax.__file__).parent.as_posix()
    own = (f for f in frames if not Path(f.file_name).as_posix().startswith(inside_jax))
    frame = next(own, None)
    return "its line is not known" if frame is None else f"{frame.file_name}:{frame.line_num}"
