"""Write the golden vault and backup of the present format version: make_vault.py FOLDER

Done once for each version, before its release; afterwards the folder never changes.
"""

import sys
import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from homebound.core.change import Change, apply_change
from homebound.core.consent import SharingLevel
from homebound.core.contact import Contact, write_contact
from homebound.core.explanation import Explanation, Why, write_explanation
from homebound.core.order import Issuer, Order, Window
from homebound.core.person import AgeGroup, Person
from homebound.vault import (
    arrivals,
    backup,
    configurations,
    consents,
    database,
    drafts,
    entries,
    forms,
    keyslots,
    notices,
    objections,
    order_keys,
    orders,
    outbox,
    people,
    preferences,
    questions,
    send_log,
    unverified,
)
from homebound.vault.header import KdfCost
from homebound.vault.keyslots import Passphrase
from homebound.vault.outbox import NewMessage, OutboxKind
from homebound.vault.recovery_code import RecoveryCode

PASSPHRASE = "golden lantern under the old pond"
CODE = RecoveryCode(bytes(range(16)))
PROFILE = "00112233445566778899aabbccddeeff"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)


def _shorter(order: Order) -> Order:
    last = date(2026, 12, 1)
    return apply_change(order, Change(order.id, 1, NOW, date(2026, 11, 23), last=last))


def make(folder: Path) -> None:
    """Write the keyslots and a key derived from theirs, a vault with something in every table, a backup."""
    folder.mkdir(parents=True)
    key = keyslots.create(
        folder,
        profile=PROFILE,
        name="Оля",
        language="ru",
        passphrase=Passphrase(PASSPHRASE),
        cost=CHEAP,
        code=CODE,
    )
    (folder / "derived-from-test.hex").write_text(key.derive(b"test").hex())
    db = database.create(folder / "vault.db", key)
    people.add(db, Person("p1", "Ann", AgeGroup.OVER_65_YEARS))
    windows = (Window("am", time(8), time(12), timedelta(minutes=30)),)
    order = Order(
        "order-1",
        NOW,
        "Europe/Moscow",
        date(2026, 11, 20),
        date(2026, 12, 3),
        windows,
        Issuer("https://authority.example", "root"),
    )
    orders.accept(db, orders.AcceptedOrder(order, "p1", NOW, b"\x00the file\xff"))
    followed = orders.FollowedChange(NOW, "config.ж", "change")
    orders.change(db, "p1", _shorter(order), followed)
    told = Explanation("e1", "2026-11-22.am", None, Why.HOSPITAL, "ёж")
    contact = Contact("c1", "Ёж", date(2026, 11, 21), time(14, 30), "двор", 5, "+7")
    forms.choose(db, "p1", "order-1", "urn:example:form|1", '{"text":"ёж"}'.encode())
    for kind, body in (
        ("check-in", '{"note":"ёж"}'),
        ("amendment", "{}"),
        ("explanation", write_explanation(told)),
        ("contact", write_contact(contact)),
    ):
        entries.append(
            db,
            entries.NewEntry(
                entries.EntryKind(kind),
                "p1",
                "order-1",
                "" if kind == "contact" else "2026-11-22.am",
                NOW,
                "Europe/Moscow",
                180,
                body,
            ),
        )
    drafts.keep(db, "p1", "order-1", "2026-11-23.am", '{"a":1}')
    preferences.put(db, "country", "RU")
    consents.add(db, "p1", "order-1", consents.Choice(SharingLevel.ANSWERS, NOW))
    number = order_keys.add(db, "p1", "order-1", bytes(32))
    message = outbox.put(
        db,
        NewMessage(
            key=number,
            kind=OutboxKind.PROOF,
            level=SharingLevel.ANSWERS,
            queued=NOW,
            slot="2026-11-22.am",
            entry=1,
            record="record",
            disclosures={"cough": "x"},
        ),
    )
    asked = questions.Question("order-1", NOW, "https://authority.example/config", "answered")
    questions.add(db, "p1", asked)
    notices.put(db, "p1", "order-1", 3, "notice")
    unverified.add(db, "p1", "order-1", "order.ж")
    objections.add(db, "p1", objections.Objection("order-1", NOW, "dates", "ёж", b"\x00", message))
    configurations.add(db, "p1", "order-1", "config.2", NOW)
    arrivals.put(db, "p1", "order-1", arrivals.Arrival(NOW, "config.2", "change.2", False))
    send_log.add(db, send_log.Sent(message, NOW, "https://authority.example", "token", "record"))
    with tempfile.TemporaryDirectory() as scratch:
        copied = Path(scratch) / "vault.db"
        database.copy(db, copied, key)
        header = (folder / "keyslots.json").read_bytes()
        backup.write(folder / "backup.homebound-backup", header, copied, key)
    database.close(db)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
