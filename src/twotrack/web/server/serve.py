"""A server on this machine: the files of the page made once, the worlds held, requests taken until it is ended."""

from dataclasses import dataclass

import uvicorn

from twotrack.report.payload.models import Payload
from twotrack.web.live import LiveEngine
from twotrack.web.page import page_files
from twotrack.web.server.app import Site, application
from twotrack.web.server.desk import Desk
from twotrack.web.server.worlds import Worlds
from twotrack.web.stories import StorySet


@dataclass(frozen=True)
class Address:
    """Port of this machine, its other host names, and who may embed the page."""

    port: int
    names: frozenset[str] = frozenset()
    embed_by: tuple[str, ...] = ()


def make_site(payload: Payload, stories: StorySet, worlds: Worlds, language: str, address: Address) -> Site:
    """What a server serves: the page of the stories, its levers answered by these worlds."""
    engine = LiveEngine("", worlds.draws, worlds.seed)
    return Site(page_files(payload, [stories], language, engine), worlds, *vars(address).values())


def server_of(site: Site, desk: Desk) -> uvicorn.Server:
    """A server of 127.0.0.1 that is ready to run."""
    config = uvicorn.Config(
        application(site, desk), host="127.0.0.1", port=site.port, log_level="warning", timeout_keep_alive=5
    )
    return uvicorn.Server(config)
