"""The OpenAPI document against the server that it describes, by what schemathesis makes of it.

`/messages` takes what is sealed: there it makes JSON from the protocol's own schemas, which is then
signed and sealed for real, so that it reaches the code behind. HOMEBOUND_FULL_FAULTS=1 does more.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.core.parameters import ParameterLocation

from figures import amount, note
from homebound.authority.noticing import publish_notices
from homebound.authority.serving import newest_step
from homebound.authority.tokens import make_token
from homebound.paths import resource
from homebound.protocol.answer import read_answer
from homebound.protocol.envelope import BODY_BYTES, open_replied, seal_request
from homebound.protocol.freshness import step_claims
from homebound.protocol.jws import SigningKey, hash_message, sign, unverified_header
from homebound.protocol.receipt import KINDS, Receipt
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem, parse_refusal
from homebound.protocol.strict import MAX_INTEGER, write_moment
from loopback import served
from office_world import AM, FORM, IN_TIME, PM, URL, Office

WAIT = 30
ROUTES = amount(5, 200)
MESSAGES = amount(20, 200)
SCHEMAS = json.loads(resource("protocol/schemas.json").read_text("utf-8"))
RESIDENTS = sorted({*KINDS, "hb-holdings+jwt", "hb-withdraw+jwt"})
SETTINGS = settings(
    deadline=None,
    database=None,
    derandomize=bool(amount(True, False)),  # the full run goes another way each time
    suppress_health_check=list(HealthCheck),
)


@schemathesis.deserializer("application/octet-stream")
def read_body(
    _context: schemathesis.DeserializationContext, response: schemathesis.Response
) -> str:
    return str(response.content.decode("latin-1"))


@dataclass
class Served:
    """An office with something in every place, its server, and what the document says of it."""

    office: Office
    address: str
    token: str
    schema: Any
    asked: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


@pytest.fixture
def served_office(tmp_path: Path) -> Iterator[Served]:
    office = Office(tmp_path)
    office.prove_with({"cough": "yes", "temperature": "37.2 Cel"})
    asked = office.help("insulin")
    office.explain(PM)
    publish_notices(office.home, office.store, {"en": ("Closed on Friday",)}, office.now)
    with served(office.serving) as address:
        schema = schemathesis.openapi.from_url(f"{address}/hb/openapi.json", wait_for_schema=WAIT)
        yield Served(office, address, make_token(office.home.folder), schema, asked)
    office.close()


def whole_numbers(value: Any) -> Any:
    """Write 30.0 as 30: JSON Schema takes it for an integer, I-JSON readers need not."""
    if isinstance(value, dict):
        return {name: whole_numbers(item) for name, item in value.items()}
    if isinstance(value, list):
        return [whole_numbers(item) for item in value]
    if isinstance(value, float) and value.is_integer() and abs(value) <= MAX_INTEGER:
        return int(value)
    return value


def test_every_route_answers_as_the_document_says(served_office: Served) -> None:
    real = {
        "order": served_office.office.mine.order.id,
        "window": AM,
        "message": served_office.asked,
    }
    counted: Counter[int] = Counter()
    # What is not sealed is of the right shape and still not taken; and schemathesis takes
    # application/jwt for JSON.
    excluded = {
        "/hb/messages": CHECKS.get_by_names(["positive_data_acceptance"]),
        "/hb/config": CHECKS.get_by_names(["response_schema_conformance"]),
        "/hb/notices": CHECKS.get_by_names(["response_schema_conformance"]),
    }

    def check(operation: Any, mode: GenerationMode) -> None:
        @settings(SETTINGS, max_examples=ROUTES)
        @given(operation.as_strategy(mode), st.booleans())
        def send(case: Any, known: bool) -> None:
            if known and mode is GenerationMode.POSITIVE:
                case.path_parameters = {
                    name: real.get(name, value)
                    for name, value in (case.path_parameters or {}).items()
                }
            if mode is GenerationMode.POSITIVE:
                case.body = whole_numbers(case.body)
            # A token is not put back where leaving it out, or another, is what is to be refused.
            theirs = case.meta.is_negative_at(ParameterLocation.HEADER)
            response = case.call(headers=None if theirs else served_office.headers)
            counted[response.status_code] += 1
            case.validate_response(response, excluded_checks=excluded.get(operation.path, []))

        send()

    operations = [found.ok() for found in served_office.schema.get_all_operations()]
    assert len(operations) == 16
    for operation in operations:
        check(operation, GenerationMode.POSITIVE)
        if operation.body or operation.query or operation.path_parameters:
            check(operation, GenerationMode.NEGATIVE)
    assert {200, 201, 204, 400, 404} <= counted.keys()
    assert max(counted) < HTTPStatus.INTERNAL_SERVER_ERROR
    told = ", ".join(f"{status}: {count}" for status, count in sorted(counted.items()))
    print(f"schemathesis: {counted.total()} requests of the document's routes")  # noqa: T201
    note(f"schemathesis, every route: {counted.total():,} requests ({told}), no 5xx")


def shadow() -> Any:
    """Describe each message of a resident as a route, so that schemathesis makes its JSON."""

    def operation(typ: str) -> dict[str, Any]:
        schema = {name: part for name, part in SCHEMAS[typ].items() if name != "$schema"}
        return {
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": schema}},
                },
                "responses": {"200": {"description": "An answer"}},
            }
        }

    return schemathesis.openapi.from_dict(
        {
            "openapi": "3.1.0",
            "info": {"title": "Messages", "version": "1"},
            "paths": {f"/{typ}": operation(typ) for typ in RESIDENTS},
        }
    )


@dataclass
class Wrapped:
    """A message that was made, and how it is signed and sealed."""

    token: str
    record: str | None
    key: SigningKey


class Wrapping:
    """Makes right, one by one, what a generator can never guess, and signs it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        step = newest_step(office.serving, IN_TIME)
        assert step is not None
        self.record = make_record(
            office.mine.order.id, AM, FORM, {"cough": "yes", "note": "a"}, office.key
        )
        self.shown = present(self.record, ["cough"])
        self.right: dict[str, Any] = {
            "aud": URL,
            "ord": office.mine.order.id,
            "win": AM,
            "from": AM,
            "to": PM,
            "non": step_claims(step),
            "rec": self.record.hash,
            "code": office.other.code.value,
            "exp": write_moment(IN_TIME) + 3600,
        }

    def wrap(self, typ: str, claims: Any, mended: set[str], how: str) -> Wrapped:
        office = self.office
        if isinstance(claims, dict):
            claims = dict(claims)
            for name in mended & claims.keys() & self.right.keys():
                claims[name] = self.right[name]
            if "seq" in claims and "seq" in mended:
                claims["seq"] = 1
                claims.pop("prev", None)
            if typ == "hb-enrol+jwt" and "ord" in mended:
                claims["ord"] = office.other.order.id
            if "proof" in claims and "proof" in mended:
                sent = office.proof(rec=self.record.hash)
                office.send(sent)
                claims["proof"] = hash_message(sent)
        key = SigningKey(bytes(31) + b"\1") if how == "stranger" else office.key
        with_record = how == "record" or (typ == "hb-disclosure+jwt" and how != "none")
        token = sign(typ, claims, key, with_key=typ == "hb-enrol+jwt")
        return Wrapped(token, self.shown if with_record else None, key)


@dataclass
class Asking:
    """Sends what was wrapped, and says in a word what came of it."""

    served: Served
    real: Any

    def ask(self, wrapped: Wrapped) -> str:
        config = self.served.office.config
        body, reply = seal_request(wrapped.token, wrapped.record, config.seal_keys[0])
        case = self.real.Case(body=body, media_type="application/octet-stream")
        response = case.call()
        case.validate_response(response)
        assert response.status_code == HTTPStatus.OK
        answer = open_replied(reply, response.content).answer
        typ, _ = unverified_header(answer, max_bytes=BODY_BYTES)
        if typ == "hb-refusal+jwt":
            problem = parse_refusal(answer, config.receipt_keys).problem
            assert problem is not Problem.TRY_LATER
            return problem.value
        found = read_answer(answer, wrapped.token, wrapped.key.verifying, config)
        return found.kind.value if isinstance(found, Receipt) else type(found).__name__.lower()


def test_generated_messages_reach_the_code_behind_the_seal(served_office: Served) -> None:
    wrapping, made = Wrapping(served_office.office), shadow()
    asking = Asking(served_office, served_office.schema["/hb/messages"]["POST"])
    outcomes = {typ: Counter[str]() for typ in RESIDENTS}
    names = [*wrapping.right, "seq", "proof"]
    # Mostly everything is right, or all but one thing: what is behind is reached as well.
    mended = (
        st.just(set(names))
        | st.sampled_from(names).map(lambda one: set(names) - {one})
        | st.sets(st.sampled_from(names))
    )
    how = st.sampled_from(["ours", "ours", "ours", "none", "record", "stranger"])

    def check(typ: str, mode: GenerationMode) -> None:
        @settings(SETTINGS, max_examples=MESSAGES)
        @given(made[f"/{typ}"]["POST"].as_strategy(mode), mended, how)
        def send(case: Any, right: set[str], signed: str) -> None:
            claims = whole_numbers(case.body)
            try:
                wrapped = wrapping.wrap(typ, claims, right, signed)
            except (TypeError, ValueError):
                return  # not what JSON or a JWS can hold
            outcomes[typ][asking.ask(wrapped)] += 1

        send()

    for typ in RESIDENTS:
        check(typ, GenerationMode.POSITIVE)
        check(typ, GenerationMode.NEGATIVE)
    for typ, counter in outcomes.items():
        told = ", ".join(f"{name} {count:,}" for name, count in counter.most_common())
        note(f"schemathesis behind the seal, {typ}: {counter.total():,} ({told})")
    total = sum(counter.total() for counter in outcomes.values())
    print(f"schemathesis: {total} sealed messages of generated JSON")  # noqa: T201
    reached = {name for counter in outcomes.values() for name in counter}
    # Past every check, to where something is kept.
    kept = {"enrolment", "proof", "help", "explanation", "objection", "held", "erasure"}
    assert kept | {"malformed", "not-verified"} <= reached, reached
