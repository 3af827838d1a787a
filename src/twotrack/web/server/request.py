"""What a page asks of the server: settings of levers, in JSON, or a sentence that says what is wrong with it."""

import json
import re
from http import HTTPStatus
from math import isfinite
from typing import Any, NamedTuple

from twotrack.base.months import month_index
from twotrack.policy.scenario import allowed_settings
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import ScenarioError

LOCAL = frozenset({"127.0.0.1", "localhost", "[::1]"})
HOST = re.compile(r"(\[[^\]]*\]|[^:]+)(?::(\d{1,5}))?")
BODY, SETTINGS = 16 * 1024, 64
KEYS = {"lever", "month", "place", "value"}


class Refusal(Exception):  # noqa: N818 -- what the server says no with, and no fault of its own
    """An answer that says what is wrong: a status, and a sentence."""

    def __init__(self, status: HTTPStatus, said: str) -> None:
        super().__init__(said)
        self.status, self.said = status, said


class Heads(NamedTuple):
    """Host, origin and type of a request, as it names them."""

    host: str
    origin: str
    type: str


def check_host(host: str, port: int, names: frozenset[str]) -> None:
    """Refuse a host that is not this machine's, so that no other site's name leads here."""
    found = HOST.fullmatch(host)
    name = found[1].lower() if found else ""
    own = name in LOCAL and int(found[2] or 80) == port if found else False
    if not own and name not in names:
        raise Refusal(HTTPStatus.FORBIDDEN, translate("serve.host", host=excerpt(host)))


def check_origin(asked: Heads) -> None:
    """Refuse what does not come from this server's own page, or is not JSON."""
    if asked.origin.partition("://")[2] != asked.host or not asked.origin.startswith(("http://", "https://")):
        raise Refusal(HTTPStatus.FORBIDDEN, translate("serve.origin", origin=excerpt(asked.origin)))
    if asked.type.partition(";")[0].strip().lower() != "application/json":
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, translate("serve.type", type=excerpt(asked.type)))


def settings_of(body: bytes) -> list[Setting]:
    """Settings of a request, each allowed and none before the projection; Refusal with what is wrong."""
    rows = rows_of(body)
    if len(rows) > SETTINGS:
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.many", count=len(rows), most=SETTINGS))
    try:
        return [one for row in rows for one in setting_of(row)]
    except ScenarioError as error:
        raise Refusal(HTTPStatus.BAD_REQUEST, error.faults[0].message) from error


def rows_of(body: bytes) -> list[Any]:
    """Rows of a request as JSON has them."""
    try:
        found = json.loads(body)
        rows = found["settings"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.body")) from error
    if not isinstance(rows, list):
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.body"))
    return rows


def setting_of(row: Any) -> tuple[Setting, ...]:
    """Settings that one row asks for."""
    if not isinstance(row, dict) or set(row) != KEYS or not all(isinstance(row[k], str) for k in KEYS - {"value"}):
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.row", found=excerpt(json.dumps(row))))
    value = row["value"]
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.row", found=excerpt(json.dumps(row))))
    try:
        month = month_index(row["month"])
    except ValueError as error:
        said = translate("scenario.bad_month", text=excerpt(row["month"]))
        raise Refusal(HTTPStatus.BAD_REQUEST, said) from error
    if month < DEFAULT_SPAN.future:
        raise Refusal(HTTPStatus.BAD_REQUEST, translate("serve.past", month=row["month"]))
    return allowed_settings(Setting(row["lever"], float(value), month, row["place"]))


def excerpt(text: str) -> str:
    """The beginning of what was found."""
    return text[:80]
