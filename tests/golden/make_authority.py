"""Write the golden authority of the present database: make_authority.py FOLDER

Done once for each version of the tables, before its release; afterwards the folder never changes.
"""

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from homebound.authority.changing import ChangeRequest, change_order
from homebound.authority.desk import answer
from homebound.authority.home import create_home
from homebound.authority.issuing import OrderRequest, issue_order, parse_window
from homebound.authority.serving import load_serving, newest_step
from homebound.core.explanation import Why
from homebound.core.order import Telephones
from homebound.protocol.addressed import Address
from homebound.protocol.disclosure import Disclosure, sign_disclosure
from homebound.protocol.enrolment import sign_enrolment
from homebound.protocol.envelope import open_reply, seal_request
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.record import RecordForm, make_record, present
from homebound.protocol.statements import (
    Explanation,
    HelpKind,
    HelpRequest,
    sign_explanation,
    sign_help,
)
from homebound.protocol.strict import hash_text
from homebound.protocol.withdrawal import Scope, Withdrawal, sign_withdrawal

URL = "https://office.example/hb"
MADE = datetime(2026, 11, 20, 10, tzinfo=UTC)
NOW = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


def make(folder: Path) -> None:
    """Make an authority with two cases and something in every table, and what was answered."""
    home = create_home(folder, URL, MADE)
    store, now = home.open_store(), MADE
    serving = load_serving(home, store, lambda: now)
    said: list[list[str | None]] = []

    def send(message: str, record: str | None = None) -> None:
        body, reply = seal_request(message, record, home.config.seal_keys[0])
        said.append([message, record, open_reply(reply, answer(serving, body))])

    step = None
    for ref in ("stays", "withdraws"):
        request = OrderRequest(
            ref=ref,
            zone="Europe/Moscow",
            first=date(2026, 11, 22),
            last=date(2026, 11, 24),
            windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
            telephones=Telephones(),
        )
        issued = issue_order(home, request, MADE, folder / f"{ref}.homebound")
        (folder / f"{ref}.homebound").unlink()
        order, key = issued.order.id, SigningKey.generate()

        def to(order: str = order) -> Address:
            return Address(new_id(), URL, order)

        now = MADE
        send(sign_enrolment(URL, order, issued.code, key))
        now = NOW
        step = newest_step(serving, now)
        assert step is not None
        form = RecordForm("form", hash_text(b"form"))
        record = make_record(order, "2026-11-22.am", form, {"cough": "yes"}, key)
        for seq, prev in ((1, None), (2, hash_text(b"another"))):
            proof = Proof(
                new_id(), URL, order, "2026-11-22.am", step, seq, prev, record.hash, help=seq == 2
            )
            token = sign_proof(proof, key)
            send(token, present(record, ["cough"]) if seq == 2 else None)
        send(sign_help(HelpRequest(to(), HelpKind.DOCTOR, "Please call"), key))
        send(sign_explanation(Explanation(to(), "2026-11-22.pm", None, Why.HOSPITAL), key))
        expires = datetime(2026, 12, 1, tzinfo=UTC)
        shown = Disclosure(to(), hash_message(token), "to show", expires)
        send(sign_disclosure(shown, key), present(record, ["cough"]))
        if ref == "withdraws":
            send(sign_withdrawal(Withdrawal(to(), Scope.ALL), key))
    out = folder / "change.homebound"
    change = ChangeRequest("stays", date(2026, 11, 23), last=date(2026, 11, 23), why="well again")
    change_order(home, change, NOW, out)
    out.unlink()
    store.close()
    (folder / "said.json").write_text(json.dumps(said, indent=1))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
