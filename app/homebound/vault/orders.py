"""The orders that the people of a profile have accepted; the latest of each person is active."""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from homebound.core.order import FormReference, Issuer, Order, Period, Telephones, Window
from homebound.vault import entries
from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database

_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class AcceptedOrder:
    """An order, who follows it, since when (UTC).

    `source` is the order file's bytes as they were accepted, None where there is no authority.
    `kept` is when the resident last said, after its end, to keep the record (UTC), `replaced` when
    they accepted another in its place (UTC).
    """

    order: Order
    person_id: str
    accepted: datetime
    source: bytes | None = field(default=None, repr=False)
    kept: datetime | None = None
    replaced: datetime | None = None


@dataclass(frozen=True)
class FollowedChange:
    """A change that the resident follows: when they took it (UTC), and the signed texts."""

    at: datetime
    config: str = field(repr=False)
    token: str = field(repr=False)


def _windows_to_json(windows: tuple[Window, ...]) -> list[dict[str, object]]:
    return [
        {
            "id": window.id,
            "opens": window.opens.isoformat(),
            "closes": window.closes.isoformat(),
            "grace_microseconds": window.grace // _MICROSECOND,
        }
        for window in windows
    ]


def _windows_from_json(values: list[dict[str, Any]]) -> tuple[Window, ...]:
    return tuple(
        Window(
            window["id"],
            time.fromisoformat(window["opens"]),
            time.fromisoformat(window["closes"]),
            window["grace_microseconds"] * _MICROSECOND,
        )
        for window in values
    )


def _period_from_json(value: dict[str, Any]) -> Period:
    return Period(
        date.fromisoformat(value["since"]),
        datetime.fromisoformat(value["issued"]),
        date.fromisoformat(value["last"]),
        _windows_from_json(value["windows"]),
    )


def _to_json(order: Order) -> str:
    issuer, form = order.issuer, order.form
    value: dict[str, object] = {
        "id": order.id,
        "issued": order.issued.astimezone(UTC).isoformat(),
        "zone": order.zone,
        "first": order.first.isoformat(),
        "last": order.last.isoformat(),
        "windows": _windows_to_json(order.windows),
        "issuer": issuer and {"url": issuer.url, "root": issuer.root},
        "form": form and {"id": form.id, "version": form.version, "sha256": form.sha256},
        "telephones": {"help": order.telephones.help, "emergency": order.telephones.emergency},
    }
    if order.revision:
        value |= {
            "revision": order.revision,
            "released": order.released,
            "periods": [
                {
                    "since": period.since.isoformat(),
                    "issued": period.issued.astimezone(UTC).isoformat(),
                    "last": period.last.isoformat(),
                    "windows": _windows_to_json(period.windows),
                }
                for period in order.periods
            ],
        }
    return json.dumps(value, ensure_ascii=False)


def _from_json(text: str) -> Order:
    value = json.loads(text)
    return Order(
        id=value["id"],
        issued=datetime.fromisoformat(value["issued"]),
        zone=value["zone"],
        first=date.fromisoformat(value["first"]),
        last=date.fromisoformat(value["last"]),
        windows=_windows_from_json(value["windows"]),
        issuer=value["issuer"] and Issuer(**value["issuer"]),
        form=value["form"] and FormReference(**value["form"]),
        telephones=Telephones(**value["telephones"]),
        periods=tuple([_period_from_json(one) for one in value.get("periods", ())]),
        revision=value.get("revision", 0),
        released=value.get("released", False),
    )


def accept(db: "Database", accepted: AcceptedOrder) -> None:
    """Make an order the active one of its person; the same person accepts an order once."""
    db.execute(
        "INSERT INTO orders (person, id, accepted, body, source) VALUES (?, ?, ?, ?, ?)",
        [
            accepted.person_id,
            accepted.order.id,
            instant_text(accepted.accepted),
            _to_json(accepted.order),
            accepted.source,
        ],
    )


def change(db: "Database", person_id: str, order: Order, followed: FollowedChange) -> None:
    """Follow an order as it is after a change, and keep the change as evidence."""
    with db.atomic():
        db.execute(
            'INSERT INTO changes (person, "order", at, config, token) VALUES (?, ?, ?, ?, ?)',
            [
                person_id,
                order.id,
                instant_text(followed.at),
                followed.config,
                followed.token,
            ],
        )
        db.execute(
            "UPDATE orders SET body = ? WHERE person = ? AND id = ?",
            [_to_json(order), person_id, order.id],
        )


def changes(db: "Database", person_id: str, order_id: str) -> tuple[FollowedChange, ...]:
    """Give the changes of an order that the resident follows, in the order in which they took them."""
    rows = db.execute(
        'SELECT at, config, token FROM changes WHERE person = ? AND "order" = ? ORDER BY number',
        [person_id, order_id],
    )
    return tuple(
        [FollowedChange(datetime.fromisoformat(at), config, token) for at, config, token in rows]
    )


def keep(db: "Database", person_id: str, order_id: str, at: datetime) -> None:
    """Note that the resident wants to keep the record of an order that is over."""
    db.execute(
        "UPDATE orders SET kept = ? WHERE person = ? AND id = ?",
        [instant_text(at), person_id, order_id],
    )


_SELECT = "SELECT body, accepted, source, kept, person FROM orders WHERE person = ?"


def all(db: "Database", person_id: str) -> tuple[AcceptedOrder, ...]:  # noqa: A001 - orders.all
    """Give a person's orders, the earliest accepted first."""
    rows = db.execute(f"{_SELECT} ORDER BY number", [person_id])
    found = [_read(db, row) for row in rows]
    before = [replace(one, replaced=after.accepted) for one, after in pairwise(found)]
    return (*before, *found[-1:])


def active(db: "Database", person_id: str) -> AcceptedOrder | None:
    """Give the order that a person accepted last, or None; reads no other."""
    row = db.execute(f"{_SELECT} ORDER BY number DESC LIMIT 1", [person_id]).fetchone()
    return None if row is None else _read(db, row)


def _read(db: "Database", row: tuple[str, str, bytes | None, str | None, str]) -> AcceptedOrder:
    body, accepted, source, kept, person_id = row
    order = _from_json(body)
    if order.revision:
        order = replace(order, written=frozenset(entries.check_ins(db, person_id, order.id)))
    return AcceptedOrder(
        order,
        person_id,
        datetime.fromisoformat(accepted),
        source,
        None if kept is None else datetime.fromisoformat(kept),
    )
