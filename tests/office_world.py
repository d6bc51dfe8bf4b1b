"""An authority in a folder, its clock and two residents, for the tests of what staff need."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from homebound.authority.changing import ChangeRequest, change_order
from homebound.authority.desk import answer
from homebound.authority.home import create_home, open_home
from homebound.authority.issuing import IssuedOrder, OrderRequest, issue_order, parse_window
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.windows import Standing, list_windows
from homebound.core.explanation import Why
from homebound.core.order import Telephones
from homebound.protocol.addressed import Address
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import Code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, Replied, open_replied, seal_request
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.record import RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.statements import (
    Explanation,
    HelpKind,
    HelpRequest,
    sign_explanation,
    sign_help,
)
from homebound.protocol.strict import hash_text

MADE = datetime(2026, 11, 20, 10, tzinfo=UTC)
IN_TIME = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)
AM, PM, NEXT = "2026-11-22.am", "2026-11-22.pm", "2026-11-23.am"
FORM = RecordForm("urn:homebound:questionnaire:covid-19", hash_text(b"form"))
URL = "https://office.example/hb"


class Office:
    """An authority with two orders, the first one's resident enrolled; its clock stands."""

    def __init__(self, folder: Path, database: str | None = None) -> None:
        self.now, self.folder = MADE, folder
        self.home = create_home(folder / "home", URL, MADE, database)
        self.config = self.home.config
        self.store = self.home.open_store()
        self.serving = load_serving(self.home, self.store, self.clock)
        self.mine, self.other = self.issue("mine"), self.issue("other")
        self.key, self.stranger = SigningKey.generate(), SigningKey.generate()
        self.enrolment = self.enrol(self.mine, self.key)
        self.now = IN_TIME

    def clock(self) -> datetime:
        return self.now

    def close(self) -> None:
        self.store.close()

    def restart(self) -> None:
        """Serve what the folder holds now, as a process started anew does."""
        self.store.close()
        self.home = open_home(self.home.folder)
        self.store = self.home.open_store()
        self.serving = load_serving(self.home, self.store, self.clock)

    def issue(
        self, ref: str, first: date = date(2026, 11, 22), last: date = date(2026, 11, 24)
    ) -> IssuedOrder:
        request = OrderRequest(
            ref=ref,
            zone="Europe/Moscow",
            first=first,
            last=last,
            windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
            telephones=Telephones(),
            form=None,
        )
        return issue_order(self.home, request, self.now, self.folder / f"{ref}.homebound")

    def enrol(self, issued: IssuedOrder, key: SigningKey, code: Code | None = None) -> str:
        message = sign_enrolment(self.config.url, issued.order.id, code or issued.code, key)
        self.ask(message)
        return message

    def ask(self, message: str, record: str | None = None) -> Replied:
        body, reply = seal_request(message, record, self.config.seal_keys[0])
        sealed = answer(self.serving, body)
        assert len(sealed) == BODY_BYTES
        return open_replied(reply, sealed)

    def send(self, message: str, record: str | None = None, key: SigningKey | None = None) -> Any:
        """Send a message and read its answer with the configuration that its sender has."""
        found = self.ask(message, record).answer
        return read_answer(found, message, (key or self.key).verifying, self.config)

    def problem(self, message: str, key: SigningKey | None = None) -> Problem:
        found = self.send(message, key=key)
        assert isinstance(found, Refusal)
        return found.problem

    def change(self, request: ChangeRequest) -> None:
        name = f"{new_id()}.homebound"
        change_order(self.home, request, self.now, self.folder / name)

    def standings(self, ref: str = "mine") -> dict[str, Standing]:
        found = list_windows(self.store, self.now)
        return {one.window: one.standing for one in found if one.ref == ref}

    def to(self, issued: IssuedOrder | None = None) -> Address:
        return Address(new_id(), self.config.url, (issued or self.mine).order.id)

    def proof(
        self,
        window: str = AM,
        *,
        key: SigningKey | None = None,
        issued: IssuedOrder | None = None,
        seq: int = 1,
        prev: str | None = None,
        **more: Any,
    ) -> str:
        step = newest_step(self.serving, self.now)
        assert step is not None
        order, rec = (issued or self.mine).order.id, more.pop("rec", hash_text(b"record"))
        proof = Proof(new_id(), self.config.url, order, window, step, seq, prev, rec, **more)
        return sign_proof(proof, key or self.key)

    def prove_with(self, answers: dict[str, str], window: str = AM, **more: Any) -> str:
        """Send a proof with a record of answers beside it, all of them shown."""
        record = make_record(self.mine.order.id, window, FORM, answers, self.key)
        token = self.proof(window, rec=record.hash, **more)
        self.send(token, present(record, list(answers)))
        return token

    def help(self, note: str = "", issued: IssuedOrder | None = None, **more: Any) -> str:
        request = HelpRequest(self.to(issued), HelpKind.MEDICINE, note)
        token = sign_help(request, more.get("key", self.key))
        self.send(token, **more)
        return hash_message(token)

    def explain(self, since: str, until: str | None = None, note: str = "") -> None:
        told = Explanation(self.to(), since, until, Why.HOSPITAL, note)
        self.send(sign_explanation(told, self.key))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Give an instant (UTC) of November 2026, in Moscow three hours later."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)
