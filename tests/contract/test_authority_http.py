import io
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import requests

from homebound.authority.cli import main
from homebound.demo.issuer import open_zone
from homebound.protocol.answer import read_answer
from homebound.protocol.config import Config, parse_config
from homebound.protocol.enrolment import Code, make_code, parse_code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, open_reply, seal_request
from homebound.protocol.freshness import is_fresh, parse_step, verify_step
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.order_file import OrderFile, read_order_file
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Receipt, Result
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.strict import hash_text

HEADERS = {"Content-Type": "application/octet-stream"}
PROGRAM = [sys.executable, "-P", "-m", "homebound.authority"]
PREFIX = "/hb"
WAIT = 30


def run(*arguments: str) -> str:
    said = io.StringIO()
    with redirect_stdout(said):
        assert main(arguments) == 0
    return said.getvalue()


@dataclass
class Authority:
    """An authority in a process of its own, started and killed at will."""

    home: Path
    log: Path
    process: subprocess.Popen[str] | None = None
    address: str = ""

    def start(self) -> None:
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [*PROGRAM, "serve", "--home", str(self.home), "--port", "0"],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.process.stdout is not None
        said, _, self.address = self.process.stdout.readline().strip().rpartition(" ")
        assert said == "listening on"

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.wait()

    def wait(self) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.process.wait(WAIT)

    @property
    def url(self) -> str:
        return self.address + PREFIX

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    def get(self, path: str) -> requests.Response:
        return requests.get(self.url + path, timeout=WAIT)

    def post(self, body: bytes, headers: dict[str, str] | None = None) -> requests.Response:
        return requests.post(
            f"{self.url}/messages",
            data=body,
            headers=HEADERS if headers is None else headers,
            timeout=WAIT,
        )

    @property
    def config(self) -> Config:
        return parse_config(self.get("/config").text)


@dataclass
class Resident:
    """Somebody with an order whose morning window is open now, and the code to enrol."""

    authority: Authority
    file: OrderFile
    code: Code
    key: SigningKey = field(default_factory=SigningKey.generate)

    def ask(self, message: str) -> str:
        config = self.file.config
        body, reply = seal_request(message, None, config.seal_keys[0])
        response = self.authority.post(body)
        assert response.status_code == 200
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Cache-Control"] == "no-store"
        assert len(body) == len(response.content) == BODY_BYTES
        return open_reply(reply, response.content)

    def send(self, message: str, key: SigningKey | None = None) -> Receipt | Refusal:
        sender = (key or self.key).verifying
        found = read_answer(self.ask(message), message, sender, self.file.config)
        assert isinstance(found, Receipt | Refusal)
        return found

    def enrolment(self, key: SigningKey | None = None, code: Code | None = None) -> str:
        return sign_enrolment(
            self.file.config.url, self.file.order.id, code or self.code, key or self.key
        )

    def proof(self) -> str:
        step = parse_step(self.authority.get("/freshness").content)
        today = datetime.now(ZoneInfo(self.file.order.zone)).date().isoformat()
        return sign_proof(
            Proof(
                id=new_id(),
                audience=self.file.config.url,
                order=self.file.order.id,
                window=f"{today}.am",
                step=step,
                seq=1,
                prev=None,
                rec=hash_text(b"a record"),
            ),
            self.key,
        )


@pytest.fixture
def authority(tmp_path: Path) -> Iterator[Authority]:
    home = tmp_path / "home"
    two_days_ago = (datetime.now(UTC) - timedelta(days=2)).isoformat()
    url = f"http://127.0.0.1:9{PREFIX}"
    run("init", "--home", str(home), "--url", url, "--issued", two_days_ago)
    found = Authority(home, tmp_path / "log")
    found.start()
    yield found
    if found.process is not None and found.process.poll() is None:
        found.kill()


@pytest.fixture
def resident(authority: Authority, tmp_path: Path) -> Resident:
    zone = open_zone(datetime.now(UTC))
    first = datetime.now(ZoneInfo(zone)).date()
    out = tmp_path / "order.homebound"
    said = run(
        "issue", "--home", str(authority.home), "--ref", "CASE-1", "--zone", zone,
        "--first", str(first), "--last", str(first + timedelta(days=3)),
        "--window", "am=07:00-12:00+60", "--window", "pm=18:00-20:00",
        "--issued", (datetime.now(UTC) - timedelta(days=1)).isoformat(), "--out", str(out),
    )  # fmt: skip
    code = parse_code(said.partition("enrolment code: ")[2].strip())
    return Resident(authority, read_order_file(out.read_bytes()), code)


def test_a_resident_enrols_and_proves_over_http_and_staff_see_the_window_on_time(
    authority: Authority, resident: Resident
) -> None:
    proof = resident.proof()
    window = f"{datetime.now(ZoneInfo(resident.file.order.zone)).date()}.am"
    home = str(authority.home)
    assert run("cases", "--home", home) == f"CASE-1\t{window}\tnot sharing\n"
    assert isinstance(resident.send(resident.enrolment()), Receipt)
    found = resident.send(proof)
    assert isinstance(found, Receipt)
    assert found.proof is not None
    assert (found.proof.result, found.proof.fresh) == (Result.OK, True)
    assert run("cases", "--home", home) == f"CASE-1\t{window}\ton time\n"


def test_config_and_freshness_are_the_same_for_everyone_and_may_be_cached(
    authority: Authority, resident: Resident
) -> None:
    config, freshness = authority.get("/config"), authority.get("/freshness")
    assert config.text == resident.file.config_token
    assert config.headers["Cache-Control"].startswith("public, max-age=")
    published = verify_step(parse_step(freshness.content), authority.config)
    now = datetime.now(UTC)
    assert is_fresh(published, now)
    kind, _, seconds = freshness.headers["Cache-Control"].partition("=")
    assert kind == "public, max-age"
    # No cache keeps a step beyond the hour that it covers.
    assert now + timedelta(seconds=int(seconds)) <= published + timedelta(hours=1, seconds=1)
    for response in (config, freshness):
        assert not {"set-cookie", "server"} & {name.lower() for name in response.headers}


def test_eight_clients_posting_the_same_proof_get_one_receipt(resident: Resident) -> None:
    resident.send(resident.enrolment())
    proof = resident.proof()
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(resident.ask, [proof] * 8))) == 1


def test_of_eight_clients_enrolling_at_once_one_wins_and_the_rest_are_refused_alike(
    resident: Resident,
) -> None:
    keys = [SigningKey.generate() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda key: resident.send(resident.enrolment(key), key), keys))
    refused = [each.problem for each in found if isinstance(each, Refusal)]
    assert refused == [Problem.ENROLMENT_REFUSED] * 7


def test_a_receipt_outlives_the_server_being_killed(
    authority: Authority, resident: Resident
) -> None:
    resident.send(resident.enrolment())
    proof = resident.proof()
    receipt = resident.ask(proof)
    authority.kill()
    authority.start()
    assert resident.ask(proof) == receipt


@pytest.mark.parametrize(
    "kind", ["APPLICATION/OCTET-STREAM", "application/octet-stream; charset=utf-8"]
)
def test_a_media_type_is_read_without_its_case_and_its_parameters(
    authority: Authority, resident: Resident, kind: str
) -> None:
    body, reply = seal_request(resident.enrolment(), None, resident.file.config.seal_keys[0])
    response = authority.post(body, {"Content-Type": kind})
    assert response.status_code == 200
    assert open_reply(reply, response.content)


def test_every_route_documents_what_may_go_wrong_anywhere(authority: Authority) -> None:
    paths = authority.get("/openapi.json").json()["paths"]
    assert {path.removeprefix(PREFIX).split("/")[1] for path in paths} == {
        "config",
        "freshness",
        "healthz",
        "messages",
        "notices",
        "staff",
    }
    for path, methods in paths.items():
        for operation in methods.values():
            for status in ("400", "500", "503"):
                content = operation["responses"][status]["content"]
                assert content.keys() == {"application/problem+json"}, path


def test_a_method_that_a_path_does_not_take_is_answered_with_all_that_it_does(
    authority: Authority,
) -> None:
    paths = authority.get("/openapi.json").json()["paths"]
    for path, operations in (*paths.items(), (f"{PREFIX}/openapi.json", ["get"])):
        documented = {method.upper() for method in operations}
        if "GET" in documented:
            documented.add("HEAD")  # of which the document says nothing: it is as GET
        response = requests.patch(authority.address + path, timeout=WAIT)
        assert response.status_code == 405
        assert set(response.headers["Allow"].split(", ")) == documented, path


def chunked(authority: Authority, chunks: list[bytes]) -> bytes:
    with socket.create_connection(("127.0.0.1", authority.port), WAIT) as connection:
        connection.sendall(
            f"POST {PREFIX}/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
            "Content-Type: application/octet-stream\r\n\r\n".encode()
        )
        for chunk in chunks:
            connection.sendall(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        return connection.recv(64 * 1024)


def test_what_is_not_a_sealed_body_is_answered_with_a_documented_problem(
    authority: Authority, resident: Resident
) -> None:
    documented = authority.get("/openapi.json").json()["paths"][f"{PREFIX}/messages"]["post"]
    sound, _ = seal_request(resident.enrolment(), None, resident.file.config.seal_keys[0])
    cases = [
        (b"", HEADERS),
        (sound[:-1], HEADERS),
        (sound + b"\0", HEADERS),
        (bytes(1024 * 1024), HEADERS),
        (bytes(BODY_BYTES), HEADERS),
        (os.urandom(BODY_BYTES), HEADERS),
        (sound[:-1] + bytes([sound[-1] ^ 1]), HEADERS),
        (sound[:2] + bytes(8) + sound[10:], HEADERS),
        (sound, {"Content-Type": "application/json"}),
        (sound, {"Content-Type": "application/octet-streams"}),
        (sound, {}),
    ]
    for body, headers in cases:
        response = authority.post(body, headers)
        assert response.status_code in (400, 415)
        assert str(response.status_code) in documented["responses"]
        assert response.headers["Content-Type"] == "application/problem+json"
        assert response.json()["status"] == response.status_code
    assert isinstance(resident.send(resident.enrolment()), Receipt)


def test_a_body_in_chunks_is_taken_and_an_endless_one_is_cut_off(
    authority: Authority, resident: Resident
) -> None:
    sound, reply = seal_request(resident.enrolment(), None, resident.file.config.seal_keys[0])
    with requests.Session() as session:
        taken = session.post(
            f"{authority.url}/messages",
            data=iter([sound[:100], sound[100:]]),
            headers=HEADERS,
            timeout=WAIT,
        )
    assert open_reply(reply, taken.content)
    # The last chunk never comes; the answer does.
    assert chunked(authority, [bytes(BODY_BYTES), b"\0"]).startswith(b"HTTP/1.1 400 ")


def test_strange_requests_never_stop_it(authority: Authority, resident: Resident) -> None:
    for raw in (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /hb/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /hb/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 8192\r\n"
        b"Content-Type: application/octet-stream\r\n\r\nhalf",
        b"GET /hb/config HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 200_000,
    ):
        with socket.create_connection(("127.0.0.1", authority.port), WAIT) as connection:
            connection.sendall(raw)
    for method, path, status in (
        ("GET", "/messages", 405),
        ("DELETE", "/config", 405),
        ("GET", "/nothing", 404),
        ("GET", "/config/", 404),
        ("GET", "/../../etc/passwd", 404),
    ):
        response = requests.request(method, authority.url + path, timeout=WAIT)
        assert response.status_code == status
        assert response.headers["Content-Type"] == "application/problem+json"
    assert requests.get(f"{authority.address}/config", timeout=WAIT).status_code == 404
    assert authority.get("/healthz").json() == {"status": "ok"}
    assert isinstance(resident.send(resident.enrolment()), Receipt)


@pytest.mark.parametrize("path", ["/messages", "/config"])
def test_a_body_of_two_lengths_ends_the_connection(authority: Authority, path: str) -> None:
    # Whoever stands in front may believe the other length, and take what follows for another's.
    raw = (
        f"{'POST' if path == '/messages' else 'GET'} {PREFIX}{path} HTTP/1.1\r\nHost: x\r\n"
        "Content-Type: application/octet-stream\r\nContent-Length: 8192\r\n"
        "Transfer-Encoding: chunked\r\n\r\n2000\r\n"
    )
    behind = f"\r\n0\r\n\r\nGET {PREFIX}/healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    with socket.create_connection(("127.0.0.1", authority.port), WAIT) as connection:
        connection.sendall(raw.encode() + bytes(BODY_BYTES) + behind.encode())
        answer = b""
        with suppress(ConnectionResetError):
            while more := connection.recv(64 * 1024):
                answer += more
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert answer.count(b"HTTP/1.1 ") == 1
    assert b"application/problem+json" in answer


def test_the_log_is_json_without_addresses_orders_keys_or_tokens(
    authority: Authority, resident: Resident
) -> None:
    resident.send(resident.enrolment(code=make_code()))
    resident.send(resident.enrolment())
    proof = resident.proof()
    resident.send(proof)
    authority.post(b"rubbish")
    token = run("token", "--home", str(authority.home)).removeprefix("token: ").strip()
    for presented in (token, token[:-4] + "AAAA"):
        headers = {"Authorization": f"Bearer {presented}"}
        case = f"{authority.url}/staff/cases/{resident.file.order.id}"
        assert requests.get(case, headers=headers, timeout=WAIT).status_code in (200, 401)
    assert authority.process is not None
    authority.process.send_signal(signal.SIGTERM)
    authority.wait()
    text = authority.log.read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["event"] for line in lines] == ["refused", "receipted", "receipted"]
    assert all(line.keys() <= {"at", "level", "event", "problem", "count"} for line in lines)
    order, kid = resident.file.order.id, resident.key.kid
    for secret in ("127.0.0.1", order, kid, proof, "CASE-1", token, token[:16]):
        assert secret not in text


def test_a_port_that_is_taken_is_said_in_a_sentence(authority: Authority) -> None:
    arguments = ["serve", "--home", str(authority.home), "--port", str(authority.port)]
    done = subprocess.run(
        [*PROGRAM, *arguments], capture_output=True, text=True, check=False, timeout=WAIT
    )
    assert done.returncode == 2
    assert done.stderr.startswith("homebound-authority: Nothing can listen on 127.0.0.1")
