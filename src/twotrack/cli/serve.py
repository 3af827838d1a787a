"""`twotrack serve`: the page on this machine, its levers answered by the native kernel."""

import socket
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.options import Draws, Seed
from twotrack.cli.terminal.output import notes
from twotrack.policy.files import load_scenario
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.web.server.app import Site
    from twotrack.web.server.serve import Address

Port = Annotated[int, typer.Option("--port", help="serve.port", min=1, max=65535)]
HostNames = Annotated[list[str] | None, typer.Option("--host-name", metavar="NAME", help="serve.host_name")]
Embedders = Annotated[list[str] | None, typer.Option("--embed-by", metavar="ORIGIN", help="serve.embed_by")]


def serve(
    port: Port = 8765, draws: Draws = 200, seed: Seed = 1, host_name: HostNames = None, embed_by: Embedders = None
) -> None:
    """Serve the page until it is interrupted."""
    from twotrack.web.server.desk import Desk
    from twotrack.web.server.serve import Address, server_of

    check_port(port)
    address = Address(port, frozenset(name.lower() for name in host_name or ()), tuple(embed_by or ()))
    server = server_of(site_of(address, draws, seed), Desk())
    place = f"http://127.0.0.1:{port}/"
    notes.print(translate("serve.ready", address=place, draws=draws), markup=False, soft_wrap=True)
    server.run()


def site_of(address: "Address", draws: int, seed: int) -> "Site":
    """The page and its worlds; RunError where the package's stories no longer hold."""
    from twotrack.cli.run.app import run_with_progress
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.web.server.serve import make_site
    from twotrack.web.server.worlds import Worlds
    from twotrack.web.shipped import STATUS_QUO, shipped_stories

    stories = shipped_stories()
    if stories is None:
        raise RunError(translate("serve.stale"))
    experiment = shipped_experiment()
    _, _, payload = run_with_progress(experiment, load_scenario(STATUS_QUO), draws, seed)
    return make_site(payload, stories, Worlds(experiment, draws, seed), current_language(), address)


def check_port(port: int) -> None:
    """Refuse a port that cannot be listened on, before anything is run."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except OSError as error:
            raise RunError(translate("serve.taken", port=port, reason=error.strerror)) from error
