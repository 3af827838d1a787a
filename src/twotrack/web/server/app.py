"""The application: the page and its files from memory, and `POST /run`, which streams frames as lines of JSON."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from twotrack.tables.catalogue import LANGUAGES, choose_language, translate
from twotrack.web.server.desk import Answer, Desk
from twotrack.web.server.request import BODY, Heads, Refusal, check_host, check_origin, settings_of
from twotrack.web.server.worlds import Worlds

TYPES = {"html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors {frames}"
)
# Seconds after which somebody who found no room should ask again.
AGAIN = 1
# Seconds in which a request must have arrived, and in which an answer must be whole.
ARRIVAL, LONGEST = 10, 60


@dataclass(frozen=True, eq=False)
class Site:
    """What a server serves: files of the page by name, worlds, the port, other names of this machine, and who may show
    the page inside its own.
    """

    files: Mapping[str, str]
    worlds: Worlds
    port: int
    names: frozenset[str] = frozenset()
    embed_by: tuple[str, ...] = ()


def application(site: Site, desk: Desk) -> Starlette:
    """The routes: each file of a fixed list, and the runs."""
    routes = [Route(f"/{name}", guard(site, partial(send_file, site, name))) for name in site.files]
    routes.append(Route("/", guard(site, partial(send_file, site, "index.html"))))
    routes.append(Route("/run", guard(site, partial(stream_run, site, desk)), methods=["POST"]))
    return Starlette(routes=routes)


Handler = Callable[[Request], Any]


def guard(site: Site, handle: Handler) -> Handler:
    """A handler behind the check of the host, its refusals in words, its answers with the headers of safety."""

    async def answer(request: Request) -> Response:
        speak(request)
        try:
            check_host(request.headers.get("host", ""), site.port, site.names)
            found = await handle(request)
        except Refusal as refusal:
            found = sentence_response(refusal.status, refusal.said)
        found.headers.update(headers_of(site))
        return found

    return answer


def speak(request: Request) -> None:
    """Speak the language that a request asks for."""
    language = request.headers.get("accept-language", "")[:2].lower()
    choose_language(language if language in LANGUAGES else LANGUAGES[0])


def headers_of(site: Site) -> dict[str, str]:
    """Headers of every answer."""
    return {
        "Content-Security-Policy": POLICY.format(frames=" ".join(("'self'", *site.embed_by))),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "cross-origin" if site.embed_by else "same-origin",
        "Cache-Control": "no-store",
    }


def sentence_response(status: HTTPStatus, sentence: str, **headers: str) -> Response:
    """A sentence as an answer."""
    return JSONResponse({"said": sentence}, status, headers)


async def send_file(site: Site, name: str, _: Request) -> Response:
    """One file of the page."""
    return Response(site.files[name], media_type=TYPES[name.rpartition(".")[2]])


async def stream_run(site: Site, desk: Desk, request: Request) -> Response:
    """Frames of the levers requested; 503 where there are too many answers under way."""
    head = request.headers
    check_origin(Heads(head.get("host", ""), head.get("origin", ""), head.get("content-type", "")))
    body = await limited_body(request)
    # What others requested meanwhile may have been in another language.
    speak(request)
    settings = settings_of(body)
    frames: asyncio.Queue[dict[str, object] | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    answer = Answer(site.worlds.pieces(settings), lambda frame: give(loop, frames, frame))
    if not desk.take(answer):
        return sentence_response(
            HTTPStatus.SERVICE_UNAVAILABLE, translate("serve.busy", most=desk.most), **{"Retry-After": str(AGAIN)}
        )
    return StreamingResponse(lines_of(desk, answer, frames), media_type="application/x-ndjson")


def give(loop: asyncio.AbstractEventLoop, frames: asyncio.Queue[Any], frame: dict[str, object] | None) -> None:
    """Put a frame into a queue of another thread; a loop that has ended wants none."""
    if not loop.is_closed():
        loop.call_soon_threadsafe(frames.put_nowait, frame)


async def lines_of(desk: Desk, answer: Answer, frames: asyncio.Queue[dict[str, object] | None]) -> AsyncIterator[str]:
    """Each frame as a line; whoever stops reading drops the answer."""
    try:
        async with asyncio.timeout(LONGEST):
            while (frame := await frames.get()) is not None:
                yield json.dumps(frame, separators=(",", ":")) + "\n"
    except TimeoutError:
        return
    finally:
        desk.drop(answer)


async def limited_body(request: Request) -> bytes:
    """Body of a request, read no further than its limit."""
    body = b""
    try:
        async with asyncio.timeout(ARRIVAL):
            async for chunk in request.stream():
                body += chunk
                if len(body) > BODY:
                    raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, translate("serve.large", most=BODY // 1024))
    except TimeoutError as error:
        raise Refusal(HTTPStatus.REQUEST_TIMEOUT, translate("serve.slow", seconds=ARRIVAL)) from error
    return body
