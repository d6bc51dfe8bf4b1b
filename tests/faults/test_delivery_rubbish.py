"""An authority, or somebody in its place, that answers rubbish: nothing of it counts."""

import gzip
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from homebound.authority.home import RECEIPT_FILE, open_home
from homebound.core.consent import Consent, SharingLevel
from homebound.protocol.envelope import seal_reply
from homebound.protocol.freshness import Step, write_step
from homebound.protocol.holdings import Held, Item, sign_held
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.receipt import Kind, Receipt, parse_receipt, sign_receipt
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import encode_base64url
from homebound.services.asking import MAX_PAGES, Asking
from homebound.services.consenting import find_standing
from homebound.services.delivery import Delivered
from homebound.transport import NoAnswer, Transport, Trouble
from homebound.vault.outbox import OutboxState
from sharing_world import Wire, done, reply, says

if TYPE_CHECKING:
    from homebound.protocol.envelope import Opened
    from sharing_world import Handler, Request, World

BODY = 8192
HTML = b"<!doctype html><title>Welcome to the hotel's network</title>"


def drip(_request: "Request", to: socket.socket) -> bool:
    """Send a byte of the body now and then: each read finds one in time."""
    try:
        to.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8192\r\n\r\n")
        for _ in range(BODY):
            to.sendall(b"a")
            time.sleep(0.01)  # what this server does; no test waits by it
    except OSError:
        pass
    return False


def drip_head(_: "Request", to: socket.socket) -> bool:
    try:
        to.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            to.sendall(b"a")
            time.sleep(0.01)  # what this server does; no test waits by it
    except OSError:
        return False


def endless_redirect(_: "Request", to: socket.socket) -> bool:
    """Lead elsewhere with a body that nobody should read."""
    try:
        to.sendall(b"HTTP/1.1 302 X\r\nLocation: /elsewhere\r\n\r\n")
        while True:
            to.sendall(bytes(65536))
    except OSError:
        return False


def endless(_: "Request", to: socket.socket) -> bool:
    try:
        to.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            to.sendall(bytes(65536))
    except OSError:
        return False


def reset(_: "Request", to: socket.socket) -> bool:
    to.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    return False


RUBBISH: dict[str, "Handler"] = {
    "broken-location": says(
        b"HTTP/1.1 302 X\r\nLocation: http://[::1/\r\nContent-Length: 0\r\n\r\n"
    ),
    "unreadable-location": says(b"HTTP/1.1 302 X\r\nLocation: /\xff\r\nContent-Length: 0\r\n\r\n"),
    "negative-chunk": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nx\r\n"),
    "endless-redirect": endless_redirect,
    "HTML": says(reply(HTML, kind="text/html")),
    "HTML of the right size": says(reply(HTML.ljust(BODY), kind="text/html")),
    "one byte less": says(reply(bytes(BODY - 1))),
    "one byte more": says(reply(bytes(BODY + 1))),
    "zeros": says(reply(bytes(BODY))),
    "empty": says(reply(b"")),
    "cut off": says(reply(bytes(BODY))[:-100]),
    "500": says(reply(b"", 500)),
    "500 with a body of the right size": says(reply(bytes(BODY), 500)),
    "404 problem+json": says(reply(b'{"type":"about:blank"}', 404, "application/problem+json")),
    "204": says(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "304": says(b"HTTP/1.1 304 Not Modified\r\n\r\n"),
    "100 and no more": says(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "redirect without a place": says(reply(b"", 302)),
    "nothing": says(b""),
    "no HTTP": says(b"220 smtp.example ESMTP\r\n"),
    "bad chunks": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "a header that never ends": says(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000),
    "a thousand headers": says(b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 1000 + b"\r\n"),
    "compressed": says(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
    ),
    "two lengths": says(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
    "a length below nothing": says(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nab"),
    "reset": reset,
    "endless": endless,
    "drip": drip,
    "dripping head": drip_head,
}


def still_waits(world: "World") -> None:
    """Check that the proof of the world waits unharmed, and is acknowledged once all is well."""
    [message] = world.proofs()
    assert (message.state, message.answer) == (OutboxState.QUEUED, None)
    assert message.next_try is not None
    tried = len(world.wire.bodies())
    world.wire.handler = world.wire.forward
    assert world.later() == Delivered(1, None)
    [acknowledged] = world.proofs()
    assert acknowledged.state is OutboxState.ACKNOWLEDGED
    if message.token is not None:
        assert acknowledged.token == message.token
    bodies = world.wire.bodies()
    assert len(set(bodies)) == len(bodies) == tried + 1
    assert len({one.message for one in world.sent()}) == 1
    assert len(world.rows()) == 1


@pytest.mark.parametrize("kind", list(RUBBISH))
@pytest.mark.parametrize("path", ["/messages", "/freshness"])
def test_rubbish_is_no_answer_and_the_message_is_sent_again(
    world: "World", kind: str, path: str
) -> None:
    world.enrol(2)
    world.save()
    world.wire.handler = world.wire.only(path, RUBBISH[kind])
    limit = 0.3 if "drip" in kind else 30
    done = world.run(limit)
    assert done.answered == 0
    assert done.next_try is not None
    log = world.log(world.proofs()[0].number)
    assert log[-1].url.endswith(path)
    assert log[-1].outcome not in ("unanswered", "answered", "acknowledged")
    assert (log[-1].outcome == "timed-out") == ("drip" in kind)
    still_waits(world)


STATUSES = (
    *(201, 203, 206, 300, 305, 400, 401, 403, 404, 407, 408, 413, 415, 418, 429, 451),
    *(500, 502, 503, 504, 511, 599, 999),
)


def test_no_status_but_200_counts_whatever_comes_with_it(world: "World") -> None:
    world.enrol(1)
    world.save()
    real: list[bytes] = []
    for status in STATUSES:

        def answered(request: "Request", to: socket.socket, status: int = status) -> bool:
            answer = world.wire.ask(request)
            assert answer is not None
            real.append(answer[-BODY:])
            to.sendall(reply(answer[-BODY:], status))
            return True

        world.wire.handler = world.wire.only("/messages", answered)
        assert world.later().answered == 0
        [message] = world.proofs()
        assert message.state is OutboxState.QUEUED
    assert len(set(real)) == len(real) == len(STATUSES)
    still_waits(world)


def test_a_right_answer_in_another_coding_does_not_count(world: "World") -> None:
    world.enrol(1)
    world.save()
    for coding, pack in (("gzip", gzip.compress), ("deflate", zlib.compress), ("br", bytes)):

        def coded(
            request: "Request",
            to: socket.socket,
            coding: str = coding,
            pack: Callable[[bytes], bytes] = pack,
        ) -> bool:
            answer = world.wire.ask(request)
            assert answer is not None
            body = pack(answer[-BODY - 1 :] if coding == "br" else answer[-BODY:])
            head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {len(body)}"
            to.sendall(f"{head}\r\n\r\n".encode() + body)
            return True

        world.wire.handler = world.wire.only("/messages", coded)
        assert world.later().answered == 0
    still_waits(world)


def test_a_receipt_that_says_something_else_than_the_proof_does_not_count(world: "World") -> None:
    world.enrol(2)
    world.save()
    changes: list[dict[str, object]] = [
        {"order": new_id()},
        {"window": "2001-01-01.am"},
        {"subject": STRANGER.kid},
        {"seq": 2},
        {"issuer": "https://other.example"},
    ]
    for changed in changes:

        def otherwise(
            world: "World", _: "Opened", real: str, changed: dict[str, object] = changed
        ) -> str:
            found = own_receipt(world, real)
            assert found.proof is not None
            if "issuer" in changed:
                return sign_receipt(replace(found, issuer="https://other.example"), key_of(world))
            return sign_receipt(
                replace(found, proof=replace(found.proof, **changed)),  # type: ignore[arg-type]
                key_of(world),
            )

        world.wire.handler = world.wire.only("/messages", sealed(world, otherwise))
        assert world.later().answered == 0
        log = [one for one in world.log(world.proofs()[0].number) if one.url.endswith("/messages")]
        assert log[-1].outcome == "not-verified"
    still_waits(world)


def test_an_enrolment_answered_with_rubbish_is_not_refused(world: "World") -> None:
    world.opt_in(1)
    world.wire.handler = RUBBISH["zeros"]
    assert world.run().answered == 0
    assert (world.state().bound, world.state().code_refused) == (False, False)
    world.wire.handler = world.wire.forward
    assert world.later() == Delivered(1, None)
    assert world.state().bound


@pytest.fixture
def elsewhere() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("path", ["/messages", "/freshness"])
def test_a_redirect_is_not_followed(
    world: "World", elsewhere: Wire, status: int, path: str
) -> None:
    world.enrol(1)
    world.save()
    moved = f"HTTP/1.1 {status} X\r\nLocation: {elsewhere.url}\r\nContent-Length: 0\r\n\r\n"
    world.wire.handler = world.wire.only(path, says(moved.encode()))
    assert world.run().answered == 0
    assert elsewhere.connections == 0
    assert world.log(world.proofs()[0].number)[-1].outcome == "redirected"
    still_waits(world)


def test_a_cookie_is_not_kept(world: "World") -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.save()

    def marked(request: "Request", to: socket.socket) -> bool:
        answer = world.wire.ask(request)
        assert answer is not None
        to.sendall(answer.replace(b"\r\n", b"\r\nSet-Cookie: who=anna; Path=/\r\n", 1))
        return True

    world.wire.handler = marked
    assert world.run() == Delivered(2, None)
    assert len(world.wire.requests) == 4
    for one in world.wire.requests:
        assert "cookie" not in {name.lower() for name, _ in one.headers}


Answer = Callable[["World", "Opened", str], str]
STRANGER = SigningKey.generate()


def key_of(world: "World") -> SigningKey:
    return SigningKey(open_home(world.office.home).key(RECEIPT_FILE))


def own_receipt(world: "World", real: str) -> Receipt:
    key = key_of(world).verifying
    return parse_receipt(real, {key.kid: key})


def by_another_key(world: "World", _: "Opened", real: str) -> str:
    return sign_receipt(own_receipt(world, real), STRANGER)


def for_another_message(world: "World", _: "Opened", real: str) -> str:
    other = Receipt(
        own_receipt(world, real).issuer,
        hash_message(new_id()),
        Kind.PROOF,
        own_receipt(world, real).proof,
    )
    return sign_receipt(other, key_of(world))


def for_an_enrolment(world: "World", _: "Opened", real: str) -> str:
    found = own_receipt(world, real)
    return sign_receipt(Receipt(found.issuer, found.message, Kind.ENROLMENT, None), key_of(world))


def the_message_itself(_: "World", opened: "Opened", __: str) -> str:
    return opened.message


def without_a_signature(_: "World", __: "Opened", real: str) -> str:
    return real.rpartition(".")[0] + "."


def refused_by_a_stranger(_: "World", opened: "Opened", __: str) -> str:
    refusal = Refusal(hash_message(opened.message), datetime.now(UTC), Problem.TOO_LATE)
    return sign_refusal(refusal, STRANGER)


def refusal_of_another_message(world: "World", _: "Opened", __: str) -> str:
    refusal = Refusal(hash_message(new_id()), datetime.now(UTC), Problem.TOO_LATE)
    return sign_refusal(refusal, key_of(world))


def refused_for_now(world: "World", opened: "Opened", _: str) -> str:
    refusal = Refusal(hash_message(opened.message), datetime.now(UTC), Problem.TRY_LATER)
    return sign_refusal(refusal, key_of(world))


def sealed(world: "World", answer: Answer) -> "Handler":
    """Answer in the seal, which whoever holds the authority's seal key can do."""

    def handler(request: "Request", to: socket.socket) -> bool:
        standing = world.session.vault.submit(
            lambda db: find_standing(db, world.session.person.id)
        ).result()
        assert standing is not None
        opened = world.office.open(request.body)
        real = ask_the_authority(world, opened)
        to.sendall(reply(seal_reply(opened.reply, answer(world, opened, real))))
        return False

    return handler


def ask_the_authority(world: "World", opened: "Opened") -> str:
    """Send the same message in a seal of our own, to get the receipt that it would be given."""
    from homebound.protocol.envelope import open_reply, seal_request
    from sharing_world import Request

    key = open_home(world.office.home).config.seal_keys[0]
    body, reply_key = seal_request(opened.message, opened.record, key)
    headers = (("Content-Type", "application/octet-stream"),)
    answer = world.wire.ask(Request("POST", "/hb/messages", headers, body))
    assert answer is not None
    return open_reply(reply_key, answer[-BODY:])


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (by_another_key, "not-verified"),
        (for_another_message, "not-verified"),
        (for_an_enrolment, "not-verified"),
        (the_message_itself, "not-verified"),
        (without_a_signature, "not-verified"),
        (refused_by_a_stranger, "not-verified"),
        (refusal_of_another_message, "not-verified"),
        (refused_for_now, "try-later"),
    ],
)
def test_an_answer_in_the_seal_counts_only_as_a_receipt_for_this_message(
    world: "World", answer: Answer, outcome: str
) -> None:
    world.enrol(3, "cough")
    world.save()
    world.wire.handler = world.wire.only("/messages", sealed(world, answer))
    assert world.run().answered == 0
    log = [one for one in world.log(world.proofs()[0].number) if one.url.endswith("/messages")]
    assert log[-1].outcome == outcome
    still_waits(world)


def test_the_answer_to_an_earlier_request_does_not_open(world: "World") -> None:
    world.enrol(1)
    world.save()
    earlier: list[bytes] = []

    def keep(request: "Request", _: socket.socket) -> bool:
        answer = world.wire.ask(request)
        assert answer is not None
        earlier.append(answer)
        return False

    world.wire.handler = world.wire.only("/messages", keep)
    world.run()
    world.wire.handler = world.wire.only("/messages", says(earlier[0]))
    assert world.later().answered == 0
    still_waits(world)


def test_a_signed_refusal_that_is_final_ends_the_waiting_and_no_other_message_is_held_up(
    world: "World",
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.save()

    def refuse(request: "Request", to: socket.socket) -> bool:
        opened = world.office.open(request.body)
        refusal = Refusal(hash_message(opened.message), datetime.now(UTC), Problem.TOO_LATE)
        to.sendall(reply(seal_reply(opened.reply, sign_refusal(refusal, key_of(world)))))
        world.wire.handler = world.wire.forward
        return False

    world.wire.handler = world.wire.only("/messages", refuse)
    assert world.run() == Delivered(2, None)
    assert [one.state for one in world.proofs()] == [
        OutboxState.REFUSED,
        OutboxState.ACKNOWLEDGED,
    ]


def test_a_step_of_another_chain_is_signed_into_nothing(world: "World") -> None:
    world.enrol(1)
    world.save()
    stranger = write_step(Step("c1", 3, bytes(32)))
    world.wire.handler = world.wire.only("/freshness", says(reply(stranger)))
    assert world.run().answered == 0
    assert world.wire.bodies() == []
    assert world.proofs()[0].token is None
    still_waits(world)


def test_an_address_where_nobody_listens_is_a_reason_to_try_later(world: "World") -> None:
    transport = Transport()
    with socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))  # and does not listen, so that nobody else can there
        address = f"http://127.0.0.1:{gone.getsockname()[1]}"
        consent = Consent(world.order_id, address, SharingLevel.CHECKED_IN)
        with pytest.raises(NoAnswer) as nothing:
            transport.post(consent, bytes(BODY))
    transport.close()
    assert nothing.value.trouble is Trouble.NOT_REACHED


def test_a_list_of_what_is_held_that_never_ends_is_not_asked_for_for_ever(world: "World") -> None:
    world.enrol(1)
    world.run()
    asked = 0
    hashes = sorted(encode_base64url(bytes([at]) * 32) for at in range(2 * MAX_PAGES))

    def ever_more(world: "World", opened: "Opened", real: str) -> str:
        nonlocal asked
        asked += 1
        if asked == len(hashes):
            return real  # so that this test ends
        item = hashes[asked]
        items = (Item("proof", item),)
        order = world.order_id
        url = world.state().authority
        held = Held(url, hash_message(opened.message), order, items, item)
        return sign_held(held, key_of(world))

    world.wire.handler = world.wire.only("/messages", sealed(world, ever_more))
    done(Asking(world.session).ask_what_is_held())
    world.run()
    assert asked == MAX_PAGES
    assert world.later() == Delivered(0, None)
    state = done(Asking(world.session).state())
    assert state is not None
    found = state.holdings
    assert found is not None
    assert (len(found.items), found.complete) == (MAX_PAGES, False)
