"""The orders that the people of a profile have accepted; the latest of each person is active."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from homebound.core.order import FormReference, Issuer, Order, Telephones, Window

if TYPE_CHECKING:
    from sqlite_utils import Database

_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class AcceptedOrder:
    """An order, who follows it, since when (UTC).

    `source` is the order file's bytes as they were accepted, None where there is no authority.
    `kept` is when the resident last said, after its end, to keep the record (UTC).
    """

    order: Order
    person_id: str
    accepted: datetime
    source: bytes | None = field(default=None, repr=False)
    kept: datetime | None = None


def _to_json(order: Order) -> str:
    issuer, form = order.issuer, order.form
    value = {
        "id": order.id,
        "issued": order.issued.astimezone(UTC).isoformat(),
        "zone": order.zone,
        "first": order.first.isoformat(),
        "last": order.last.isoformat(),
        "windows": [
            {
                "id": window.id,
                "opens": window.opens.isoformat(),
                "closes": window.closes.isoformat(),
                "grace_microseconds": window.grace // _MICROSECOND,
            }
            for window in order.windows
        ],
        "issuer": issuer and {"url": issuer.url, "root": issuer.root},
        "form": form and {"id": form.id, "version": form.version, "sha256": form.sha256},
        "telephones": {"help": order.telephones.help, "emergency": order.telephones.emergency},
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
        windows=tuple(
            Window(
                window["id"],
                time.fromisoformat(window["opens"]),
                time.fromisoformat(window["closes"]),
                window["grace_microseconds"] * _MICROSECOND,
            )
            for window in value["windows"]
        ),
        issuer=value["issuer"] and Issuer(**value["issuer"]),
        form=value["form"] and FormReference(**value["form"]),
        telephones=Telephones(**value["telephones"]),
    )


def accept(db: "Database", accepted: AcceptedOrder) -> None:
    """Make an order the active one of its person; the same person accepts an order once."""
    db.execute(
        "INSERT INTO orders (person, id, accepted, body, source) VALUES (?, ?, ?, ?, ?)",
        [
            accepted.person_id,
            accepted.order.id,
            accepted.accepted.astimezone(UTC).isoformat(timespec="microseconds"),
            _to_json(accepted.order),
            accepted.source,
        ],
    )


def keep(db: "Database", person_id: str, order_id: str, at: datetime) -> None:
    """Note that the resident wants to keep the record of an order that is over."""
    db.execute(
        "UPDATE orders SET kept = ? WHERE person = ? AND id = ?",
        [at.astimezone(UTC).isoformat(timespec="microseconds"), person_id, order_id],
    )


_SELECT = "SELECT body, accepted, source, kept, person FROM orders WHERE person = ?"


def all(db: "Database", person_id: str) -> tuple[AcceptedOrder, ...]:  # noqa: A001 - orders.all
    """Give a person's orders, the earliest accepted first."""
    rows = db.execute(f"{_SELECT} ORDER BY number", [person_id])
    return tuple([_read(row) for row in rows])


def active(db: "Database", person_id: str) -> AcceptedOrder | None:
    """Give the order that a person accepted last, or None; reads no other."""
    row = db.execute(f"{_SELECT} ORDER BY number DESC LIMIT 1", [person_id]).fetchone()
    return None if row is None else _read(row)


def _read(row: tuple[str, str, bytes | None, str | None, str]) -> AcceptedOrder:
    body, accepted, source, kept, person_id = row
    return AcceptedOrder(
        _from_json(body),
        person_id,
        datetime.fromisoformat(accepted),
        source,
        None if kept is None else datetime.fromisoformat(kept),
    )
