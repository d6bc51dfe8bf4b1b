"""An integrator's client, made from the specification alone, against a real authority."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from homebound.protocol.enrolment import format_code
from homebound.protocol.strict import write_moment
from loopback import served
from office_world import AM, PM, Office, at
from other_client import OtherClient, digest, encode

NOTES = ("a" * 280, "ы" * 280, "م" * 280, "检" * 280, "🏠" * 210)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def test_every_message_is_answered_as_the_specification_says(office: Office) -> None:
    with served(office.serving) as address:
        client = OtherClient((office.folder / "other.homebound").read_bytes(), f"{address}/hb")
        enrolment = client.enrolment(format_code(office.other.code))
        assert client.send(enrolment)[1]["kind"] == "enrolment"
        record, shown = client.record(AM, {"cough": "yes", "note": "Плохо спал"})
        first = client.proof(AM, 1, None, record, help=True)
        presented = "~".join([record, *shown.values(), ""])
        typ, receipt = client.send(first, presented)
        assert (typ, receipt["res"], receipt["fresh"]) == ("hb-receipt+jwt", "ok", True)
        assert client.send(first) == (typ, receipt)
        second = client.proof(AM, 2, first, client.record(AM, {})[0])
        assert client.send(second)[1]["res"] == "further"
        early = client.proof(PM, 3, second, record)
        assert client.send(early)[1]["problem"] == {"type": "problems/too-early"}
        office.now = at(22, 20)
        late = client.proof(PM, 3, second, client.record(PM, {})[0])
        assert client.send(late)[1]["at"] == write_moment(office.now)

        sent = [first, second, late]
        for note in NOTES:
            sent.append(client.say("hb-help+jwt", kind="food", note=note))
            assert client.send(sent[-1])[1]["kind"] == "help"
        sent.append(client.say("hb-explain+jwt", **{"from": AM, "to": PM, "why": "hospital"}))
        assert client.send(sent[-1])[1]["kind"] == "explanation"
        sent.append(client.say("hb-object+jwt", what="dates"))
        assert client.send(sent[-1])[1]["kind"] == "objection"
        until = write_moment(at(30, 0))
        wish = client.say("hb-disclosure+jwt", proof=digest(first), purpose="appeal", exp=until)
        sent.append(wish)
        assert client.send(wish, f"{record}~{shown['cough']}~")[1]["kind"] == "disclosure"

        typ, held = client.send(client.say("hb-holdings+jwt"))
        assert typ == "hb-held+jwt"
        assert [one["msg"] for one in held["items"]] == sorted(map(digest, [enrolment, *sent]))
        typ, erased = client.send(client.say("hb-withdraw+jwt", scope="all"))
        assert (typ, erased["count"]) == ("hb-erased+jwt", len(sent))
        listed = "".join(f"{msg}\n" for msg in sorted(map(digest, sent)))
        assert erased["all"] == encode(hashlib.sha256(listed.encode()).digest())
        assert client.send(first) == client.send(sent[3]) == (typ, erased)
