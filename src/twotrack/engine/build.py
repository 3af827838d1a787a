"""Write programs as C with their manifest, and compile them where there is a compiler."""

from dataclasses import asdict, replace
from pathlib import Path

from twotrack.engine.compile import compile_library, compile_wasm, compiler
from twotrack.engine.lowering.trace import WANTED, Leaf, Limit, Program, trace
from twotrack.engine.manifest import PAGE_WASM, TABLES, WASM, Entry, Manifest, Port, hash_of, source_hash, write
from twotrack.engine.printing.library import Tables, c_texts

__all__ = ["Limit", "build", "trace"]


def build(
    programs: list[Program],
    folder: Path,
    *,
    optimise: str = "",
    library: bool = True,
    single: bool = False,
    wasm: bool = False,
    page: tuple[str, ...] = (),
) -> Manifest:
    """Programs written to a folder as C, tables and manifest; as a `library` in double (and single) precision, where
    there is a compiler; and as WebAssembly if wanted, all and those of a `page`, which takes the package `ziglang`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables = Tables()
    texts = c_texts(programs, tables)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / TABLES).write_bytes(bytes(tables.data))
    entries = {p.name: _entry(p) for p in programs}
    source = source_hash({name: text.encode() for name, text in texts.items()})
    manifest = Manifest(entries, tuple(texts), source, hash_of(bytes(tables.data)))
    if library and compiler():
        precisions = (False, True) if single else (False,)
        built = tuple(compile_library(folder, manifest, single=each, optimise=optimise) for each in precisions)
        manifest = replace(manifest, libraries=built)
    if wasm:
        files = [(WASM, tuple(entries)), *([(PAGE_WASM, page)] if page else [])]
        made = tuple(compile_wasm(folder, manifest, *each) for each in files)
        manifest = replace(manifest, libraries=(*manifest.libraries, *made))
    write(folder, manifest)
    return manifest


def _entry(program: Program) -> Entry:
    wanted = WANTED if program.groups else ""
    return Entry(program.digest, _ports(program.inputs), _ports(program.outputs), wanted, program.groups)


def _ports(leaves: tuple[Leaf, ...]) -> tuple[Port, ...]:
    return tuple(Port(**asdict(leaf)) for leaf in leaves)
