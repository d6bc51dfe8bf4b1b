"""Proofs through a line that does everything wrong: each is acknowledged once, in its order."""

import random
import socket
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from figures import amount, note
from homebound.core.answer_values import Answer
from homebound.core.consent import SharingLevel
from homebound.core.person import AgeGroup
from homebound.services.checkin import CheckIns
from homebound.services.delivery import Delivery
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.sharing import Sharing
from homebound.vault.outbox import OutboxKind, OutboxState
from sharing_world import CHEAP, PASSPHRASE, LiveClock, Office, Wire, done, reply, run, says

if TYPE_CHECKING:
    from homebound.services.session import Session
    from sharing_world import Request

ZONE = "Europe/Moscow"
DAYS = 59  # that are over, before the day of the test; an order has at most 60
WINDOWS = tuple(
    f"{name}={hour:02}:00-{hour + 1:02}:00"
    for name, hour in zip("abcdef", range(7, 19, 2), strict=True)
)
LIMIT = 0.5  # seconds for a request, so that silence does not take long
CALM = 4  # so many requests in five are left alone
BODY = 8192


class Storm:
    """Does one wrong thing after the other to what goes over a line, and counts them.

    Every kind has its turn in each round of all kinds, in an order that a seed gives.
    """

    def __init__(self, line: Wire, seed: int) -> None:
        self.line = line
        self.counted: Counter[str] = Counter()
        self._random = random.Random(seed)  # noqa: S311 - faults, not secrets
        self._coming: list[str] = []
        self._earlier: bytes | None = None
        self._held: list[Request] = []
        self._kinds: dict[str, Callable[[Request, socket.socket], bool]] = {
            "reset before": self._reset,
            "reset after": self._reset_after,
            "silence": self._silence,
            "delay": self._delay,
            "drip": self._drip,
            "drop": line.drop,
            "duplicate": self._duplicate,
            "belated": self._belated,
            "truncated request": self._truncated_request,
            "flipped request": self._flipped_request,
            "truncated": self._truncated,
            "short": self._short,
            "flipped": self._flipped,
            "another's": self._others,
            "500": says(reply(b"", 500)),
            "503": says(reply(b'{"type":"about:blank"}', 503, "application/problem+json")),
            "wrong body": self._wrong_body,
            "captive portal": says(reply(b"<html>Welcome</html>".ljust(BODY), kind="text/html")),
            "redirect": says(b"HTTP/1.1 307 X\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n"),
            "endless": self._endless,
            "no HTTP": says(b"220 smtp.example ESMTP\r\n"),
        }

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(self._kinds)

    def __call__(self, request: "Request", to: socket.socket) -> bool:
        if self._random.randrange(5) < CALM:
            return self.line.forward(request, to)
        if not self._coming:
            self._coming = self._random.sample(list(self._kinds), len(self._kinds))
        kind = self._coming.pop()
        self.counted[kind] += 1
        return self._kinds[kind](request, to)

    def _answer(self, request: "Request") -> bytes:
        return self.line.ask(request) or b""

    def _changed(self, request: "Request", body: bytes) -> "Request":
        kept = tuple(one for one in request.headers if one[0].lower() != "content-length")
        return type(request)(request.method, request.path, kept, body)

    def _reset(self, _: "Request", to: socket.socket) -> bool:
        to.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        return False

    def _reset_after(self, request: "Request", to: socket.socket) -> bool:
        self._answer(request)
        return self._reset(request, to)

    def _silence(self, _: "Request", to: socket.socket) -> bool:
        to.recv(1)  # until the client has enough of it
        return False

    def _delay(self, request: "Request", to: socket.socket) -> bool:
        self._answer(request)
        return self._silence(request, to)

    def _drip(self, request: "Request", to: socket.socket) -> bool:
        answer = self._answer(request)
        to.settimeout(0.05)
        for byte in answer:
            to.sendall(bytes([byte]))
            try:
                if to.recv(1) == b"":
                    break
            except TimeoutError:
                continue
        return False

    def _duplicate(self, request: "Request", to: socket.socket) -> bool:
        self._answer(request)
        return self.line.forward(request, to)

    def _belated(self, request: "Request", _: socket.socket) -> bool:
        """Let a request reach the authority only after later ones, and bring back no answer."""
        for held in self._held:
            self._answer(held)
        self._held = [request]
        return False

    def _truncated_request(self, request: "Request", to: socket.socket) -> bool:
        answer = self._answer(self._changed(request, request.body[: len(request.body) // 2]))
        to.sendall(answer)
        return False

    def _flipped_request(self, request: "Request", to: socket.socket) -> bool:
        to.sendall(self._answer(self._changed(request, self._flip(request.body))))
        return False

    def _flip(self, data: bytes) -> bytes:
        if not data:
            return data
        at = self._random.randrange(len(data))
        return data[:at] + bytes([data[at] ^ 1 << self._random.randrange(8)]) + data[at + 1 :]

    def _truncated(self, request: "Request", to: socket.socket) -> bool:
        answer = self._answer(request)
        to.sendall(answer[: self._random.randrange(len(answer) + 1)])
        return False

    def _short(self, request: "Request", to: socket.socket) -> bool:
        body = self._answer(request).partition(b"\r\n\r\n")[2]
        to.sendall(reply(body[:-1]))
        return False

    def _flipped(self, request: "Request", to: socket.socket) -> bool:
        body = self._answer(request).partition(b"\r\n\r\n")[2]
        to.sendall(reply(self._flip(body)))
        return False

    def _others(self, request: "Request", to: socket.socket) -> bool:
        """Answer with what was the answer to an earlier request."""
        earlier, self._earlier = self._earlier, self._answer(request)
        to.sendall(earlier or b"")
        return False

    def _wrong_body(self, request: "Request", to: socket.socket) -> bool:
        self._answer(request)
        to.sendall(reply(self._random.randbytes(BODY)))
        return False

    def _endless(self, _: "Request", to: socket.socket) -> bool:
        to.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            to.sendall(bytes(65536))


@pytest.fixture
def long_office(tmp_path: Path) -> Iterator[Office]:
    """An authority that exists long enough to have issued orders of 60 days."""
    line = Wire()
    found = Office(tmp_path, line, days=DAYS + 3)
    found.start()
    yield found
    found.kill()
    line.close()


def issue(office: Office, number: int, out: Path) -> str:
    """Issue an order whose windows are over; give its code."""
    today = datetime.now(ZoneInfo(ZONE)).date()
    early = (datetime.now(UTC) - timedelta(days=DAYS + 2)).isoformat()
    windows = [part for window in WINDOWS for part in ("--window", window)]
    said = run(
        "issue", "--home", str(office.home), "--ref", f"STORM-{number}", "--zone", ZONE,
        "--first", str(today - timedelta(days=DAYS)), "--last", str(today),
        *windows, "--issued", early, "--out", str(out),
    )  # fmt: skip
    return said.partition("enrolment code: ")[2].strip()


def slots() -> list[str]:
    today = datetime.now(ZoneInfo(ZONE)).date()
    return [
        f"{today - timedelta(days=DAYS - day)}.{window[0]}"
        for day in range(DAYS)
        for window in WINDOWS
    ]


def deliver(session: "Session", clock: LiveClock) -> int:
    """Send until nothing waits any more; give in how many tries."""
    delivery = Delivery(session, LIMIT)
    tried = 0
    while True:
        run_ = done(delivery.run())
        tried += run_.tried
        if run_.next_try is None:
            return tried
        clock.move(run_.next_try - clock.now())


def check_one_effect(office: Office, session: "Session", expected: list[str]) -> None:
    """Hold what the resident has against what the authority has: one row and one receipt each."""
    state = done(Sharing(session).state())
    assert state is not None
    proofs = [one.message for one in reversed(state.log) if one.message.kind is OutboxKind.PROOF]
    assert [one.slot for one in proofs] == expected
    assert {one.state for one in proofs} == {OutboxState.ACKNOWLEDGED}
    with closing(sqlite3.connect(office.home / "authority.db")) as database:
        rows = database.execute(
            "SELECT win, seq, prev, msg, token, receipt, forked FROM proofs"
            " WHERE order_id = ? ORDER BY seq",
            [state.order.id],
        ).fetchall()
    assert [row[0] for row in rows] == expected
    assert [row[1] for row in rows] == list(range(1, len(expected) + 1))
    assert [row[2] for row in rows] == [None, *(row[3] for row in rows[:-1])]
    assert [row[4] for row in rows] == [one.token for one in proofs]
    assert [row[5] for row in rows] == [one.answer for one in proofs]
    assert not any(row[6] for row in rows)


def test_every_proof_is_acknowledged_once_and_in_its_order_through_every_kind_of_fault(
    long_office: Office, tmp_path: Path, well: dict[str, Answer]
) -> None:
    storm = Storm(long_office.line, seed=20261125)
    wanted = amount(80, 10_000)
    sent = tried = residents = 0
    while sent < wanted:
        expected = slots()[: wanted - sent]
        residents += 1
        path = tmp_path / f"{residents}.homebound"
        code = issue(long_office, residents, path)
        clock = LiveClock()
        profiles = Profiles(tmp_path / f"home-{residents}", clock, CHEAP)
        session = done(profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)))
        orders = Orders(session)
        done(orders.accept(done(orders.read(path))))
        done(Sharing(session).opt_in(SharingLevel.CHECKED_IN, frozenset(), code))
        for slot in expected:
            assert done(CheckIns(session).save(slot, well, "en")).queued
        long_office.line.handler = storm
        tried += deliver(session, clock)
        long_office.line.handler = long_office.line.forward
        check_one_effect(long_office, session, expected)
        done(session.lock())
        sent += len(expected)
    assert set(storm.counted) == storm.kinds
    faults = storm.counted.total()
    print(f"storm: {sent} proofs")  # noqa: T201 - the count belongs to the output
    note(
        f"delivery: {sent} proofs of {residents} residents through {faults} faults of "
        f"{len(storm.kinds)} kinds in {tried} tries: each acknowledged once, 0 lost, 0 doubled, "
        "chains in order"
    )
