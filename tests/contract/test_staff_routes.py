"""What staff's systems ask the authority over HTTP, and what it tells them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import requests

from homebound.authority.cli import main
from homebound.authority.errors import OperatorError
from homebound.authority.tokens import is_staff, make_token
from homebound.core.change import apply_change
from homebound.protocol.answer import read_change
from homebound.protocol.enrolment import parse_code
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.order_file import read_change_file, read_order_file
from homebound.protocol.refusal import Problem
from homebound.protocol.statements import Objection, Wrong, sign_objection
from homebound.protocol.withdrawal import Scope, Withdrawal, sign_withdrawal
from loopback import served
from office_world import AM, NEXT, PM, URL, Office, at

WAIT = 30


@dataclass
class Desk:
    """Staff's system: the office behind the server, its address, and a token."""

    office: Office
    address: str
    token: str

    def ask(self, method: str, path: str, body: object = None, **more: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.token}"} | more.pop("headers", {})
        if body is not None:
            more["data"], headers["Content-Type"] = json.dumps(body), "application/json"
        url = f"{self.address}/hb/staff{path}"
        answer = requests.request(method, url, headers=headers, timeout=WAIT, **more)
        assert answer.headers["Cache-Control"] == "no-store"
        return answer

    def get(self, path: str) -> Any:
        answer = self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Type"] == "application/json"
        return answer.json()

    def case(self) -> Any:
        return self.get(f"/cases/{self.office.mine.order.id}")

    def mine(self, rest: str) -> str:
        return f"/cases/{self.office.mine.order.id}{rest}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    office = Office(tmp_path)
    with served(office.serving) as address:
        yield Desk(office, address, make_token(office.home.folder))
    office.close()


def standings(case: Any) -> dict[str, str]:
    return {one["window"]: one["standing"] for one in case["windows"]}


@pytest.mark.parametrize("path", ["/cases", "/help", "/statistics", "/cases/nobody"])
def test_without_a_token_that_counts_nothing_is_told(desk: Desk, path: str) -> None:
    for authorization in (
        "",
        desk.token,
        f"Basic {desk.token}",
        f"Bearer {desk.token[:-1]}",
        f"Bearer {desk.token}A",
        "Bearer hbstaff_" + "A" * 43,
        "Bearer \xff",
    ):
        answer = desk.ask("GET", path, headers={"Authorization": authorization.encode("latin-1")})
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json().keys() == {"type", "title", "status", "detail"}


def test_a_token_is_kept_as_a_hash_and_a_new_one_stops_it_at_once(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    home = desk.office.home.folder
    assert desk.token not in (home / "settings.json").read_text()
    assert main(["token", "--home", str(home), "--add"]) == 0
    second = capsys.readouterr().out.removeprefix("token: ").strip()
    assert desk.get("/cases") == Desk(desk.office, desk.address, second).get("/cases")
    third = make_token(home)
    assert desk.ask("GET", "/cases").status_code == 401
    assert Desk(desk.office, desk.address, third).ask("GET", "/cases").status_code == 200


def test_at_most_sixteen_tokens_count_and_none_before_one_is_made(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.close()
    assert not is_staff(office.home.folder, "Bearer hbstaff_" + "A" * 43)
    tokens = [make_token(office.home.folder, keep=True) for _ in range(16)]
    assert all(is_staff(office.home.folder, f"Bearer {one}") for one in tokens)
    with pytest.raises(OperatorError, match="too many"):
        make_token(office.home.folder, keep=True)


def test_staff_see_where_every_window_stands_and_what_was_said(desk: Desk) -> None:
    office = desk.office
    office.send(office.proof(help=True))
    asked = office.help("insulin", key=office.key)
    office.explain(PM, note="An ambulance came")
    office.send(sign_objection(Objection(office.to(), Wrong.DATES, "Too long"), office.key))
    office.now = at(24, 12)
    case = desk.case()
    assert standings(case) == {
        AM: "on time",
        PM: "explained",
        NEXT: "explained",
        "2026-11-23.pm": "explained",
        "2026-11-24.am": "explained",
    }
    assert case["counts"] == {
        "on time": 1, "late": 0, "missed": 0, "explained": 4, "excused": 0, "none yet": 0, "not sharing": 0,
    }  # fmt: skip
    assert (case["ref"], case["sharing"], case["key"]) == ("mine", True, "enrolled")
    assert (case["help_wanted"], case["help_requests"]) == (True, 1)
    said = {one["kind"]: one for one in case["said"]}
    assert said["help"]["note"] == "insulin"
    assert said["help"]["message"] == asked
    assert said["explanation"] | {"message": "", "at": ""} == {
        "message": "", "kind": "explanation", "at": "", "from": PM, "to": None, "why": "hospital",
        "note": "An ambulance came",
    }  # fmt: skip
    assert (said["objection"]["what"], said["objection"]["note"]) == ("dates", "Too long")
    assert case["windows"][0] == {
        "window": AM,
        "opens": "2026-11-22T04:00:00Z",
        "closes": "2026-11-22T09:00:00Z",
        "standing": "on time",
        "received": "on time",
        "help_wanted": True,
        "answers": False,
        "excuse": None,
    }


def test_cases_come_page_by_page_and_can_be_asked_for_by_name_and_standing(desk: Desk) -> None:
    office = desk.office
    office.now = at(22, 12)
    office.help("insulin")
    for number in range(5):
        office.issue(f"more-{number}")
    everybody = desk.get("/cases")["cases"]
    assert [one["order"] for one in everybody] == sorted(one["order"] for one in everybody)
    assert {one["ref"] for one in everybody} == {"mine", "other", *(f"more-{n}" for n in range(5))}
    paged: list[Any] = []
    after = ""
    while True:
        page = desk.get(f"/cases?limit=3{after}")
        assert len(page["cases"]) <= 3
        paged += page["cases"]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert paged == everybody
    assert [one["ref"] for one in desk.get("/cases?ref=mine")["cases"]] == ["mine"]
    assert [one["ref"] for one in desk.get("/cases?standing=missed")["cases"]] == ["mine"]
    assert desk.get("/cases?standing=late") == {"cases": [], "next": None}
    wanted = [one["ref"] for one in everybody if one["help_wanted"]]
    assert wanted == ["mine"]
    assert [one["ref"] for one in desk.get("/cases?standing=help wanted")["cases"]] == wanted


def test_what_a_person_excuses_is_excused_and_can_be_taken_back(desk: Desk) -> None:
    office = desk.office
    office.now = at(23, 12)
    assert standings(desk.case())[PM] == "missed"
    path = desk.mine(f"/excuses/{PM}")
    kept = desk.ask("PUT", path, {"why": "The power was out in the whole street"})
    assert kept.status_code == 200
    again = desk.ask("PUT", path, {"why": "Confirmed by the grid"}).json()
    assert again == {
        "window": PM,
        "why": "Confirmed by the grid",
        "at": "2026-11-23T12:00:00Z",
    }
    window = desk.case()["windows"][1]
    assert (window["standing"], window["received"]) == ("excused", None)
    assert window["excuse"] == {"why": "Confirmed by the grid", "at": "2026-11-23T12:00:00Z"}
    # A late proof still comes, is told, and stays excused.
    office.send(office.proof(PM))
    window = desk.case()["windows"][1]
    assert (window["standing"], window["received"]) == ("excused", "late")
    for _ in range(2):
        assert desk.ask("DELETE", path).status_code == 204
    assert standings(desk.case())[PM] == "late"
    for missing in (desk.mine("/excuses/2026-11-22.noon"), f"/cases/{'A' * 22}/excuses/{PM}"):
        assert desk.ask("PUT", missing, {}).status_code == 404
        assert desk.ask("DELETE", missing).status_code == 404


def test_a_change_reaches_the_resident_with_the_next_answer_and_as_a_file(desk: Desk) -> None:
    office = desk.office
    order = office.mine.order
    made = desk.ask(
        "POST", desk.mine("/changes"), {"from": "2026-11-23", "released": True, "why": "All clear"}
    )
    assert made.status_code == 201
    told = made.json()
    assert (told["revision"], told["last"], told["released"]) == (1, "2026-11-22", True)
    beside = office.ask(office.proof()).change
    assert beside is not None
    change = read_change(beside, order.id, office.config)
    assert (apply_change(order, change).last, change.why) == (date(2026, 11, 22), "All clear")
    file = read_change_file(told["file"].encode(), read_order_file(office.mine.data))
    assert file.token == beside
    assert desk.case()["changes"] == [
        {
            "revision": 1,
            "at": "2026-11-22T05:30:00Z",
            "from": "2026-11-23",
            "last": None,
            "windows": None,
            "released": True,
            "why": "All clear",
        }
    ]


def test_windows_are_changed_as_they_are_told(desk: Desk) -> None:
    noon = {"id": "noon", "opens": "11:00", "closes": "13:00", "grace": 30}
    body = {"from": "2026-11-23", "windows": [noon], "last": "2026-11-26"}
    assert desk.ask("POST", desk.mine("/changes"), body).status_code == 201
    case = desk.case()
    assert (case["rules"], case["last"]) == ([noon], "2026-11-26")


def test_an_order_is_changed_as_often_as_its_evidence_holds_and_then_released(desk: Desk) -> None:
    again = {"from": "2026-11-23", "last": "2026-11-26"}
    release = {"from": "2026-11-23", "released": True}
    for _ in range(31):
        assert desk.ask("POST", desk.mine("/changes"), again).status_code == 201
    refused = desk.ask("POST", desk.mine("/changes"), again)
    assert refused.status_code == 409
    assert "changed 31 times" in refused.json()["detail"]
    assert desk.ask("POST", desk.mine("/changes"), release).status_code == 201
    assert desk.ask("POST", desk.mine("/changes"), release).status_code == 409
    assert desk.case()["released"] is True


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"from": "2026-11-23"}, 400),
        ({"from": "2026-11-23", "released": True, "last": "2026-11-24"}, 400),
        ({"from": "2026-11-23", "released": False}, 400),
        ({"released": True}, 400),
        ({"from": "yesterday", "released": True}, 400),
        ({"from": "2026-11-23", "released": True, "x": 1}, 400),
        ({"from": "2026-11-23", "released": True, "why": "x" * 281}, 400),
        ({"from": "2026-11-23", "released": True, "why": "🤒" * 211}, 409),
        ({"from": "2026-11-23", "released": True, "why": "\u202eno"}, 400),
        ({"from": "2026-11-23", "windows": []}, 400),
        ({"from": "2026-11-23", "windows": [{"id": "a", "opens": "8:00", "closes": "12:00"}]}, 400),
        (
            {"from": "2026-11-23", "windows": [{"id": "a", "opens": "02:00", "closes": "04:00"}]},
            409,
        ),
        ({"from": "2027-11-23", "released": True}, 409),
        ({"from": "2026-11-23", "last": "2027-11-23"}, 409),
        ([], 400),
    ],
)
def test_a_change_that_cannot_be_is_refused_in_a_sentence(
    desk: Desk, body: object, status: int
) -> None:
    answer = desk.ask("POST", desk.mine("/changes"), body)
    assert (answer.status_code, answer.json()["status"]) == (status, status)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert desk.case()["changes"] == []


def test_a_body_that_is_no_json_or_too_large_is_refused(desk: Desk) -> None:
    path = desk.mine("/changes")
    for data, kind, status in (
        ("{", "application/json", 400),
        ("{}", "text/plain", 415),
        ('{"a":1,"a":2}', "application/json", 400),
        ("[" * 9 + "]" * 9, "application/json", 400),
        (" " * 20_000, "application/json", 413),
    ):
        answer = desk.ask("POST", path, headers={"Content-Type": kind}, data=data)
        assert answer.status_code == status
        assert answer.json()["status"] == status


def test_a_query_that_is_not_the_routes_is_refused(desk: Desk) -> None:
    for query in ("limit=0", "limit=201", "limit=x", "after=x", "x=1", "limit=1&limit=1", "ref="):
        assert desk.ask("GET", f"/cases?{query}").status_code == 400
    for query in ("from=2026-02-30", "to=x", "from="):
        assert desk.ask("GET", f"/statistics?{query}").status_code == 400
    assert desk.ask("GET", "/help?after=x").status_code == 400


def test_a_lost_computer_gets_a_new_code_and_the_old_key_is_known_no_more(desk: Desk) -> None:
    office = desk.office
    made = desk.ask("POST", desk.mine("/code"))
    assert made.status_code == 201
    assert desk.case()["key"] == "code given out anew"
    key = SigningKey.generate()
    office.enrol(office.mine, key, parse_code(made.json()["code"]))
    assert office.problem(office.proof()) is Problem.NOT_VERIFIED
    assert [(one["key"], one["until"] is None) for one in desk.case()["keys"]] == [
        (office.key.kid, False),
        (key.kid, True),
    ]
    assert desk.ask("POST", f"/cases/{'A' * 22}/code").status_code == 404


def test_help_requests_are_listed_until_somebody_has_seen_to_them(desk: Desk) -> None:
    office = desk.office
    office.enrol(office.other, office.stranger)
    first = office.help("insulin")
    second = office.help(issued=office.other, key=office.stranger)
    listed = desk.get("/help?limit=1")
    rest = desk.get(f"/help?limit=1&after={listed['next']}")
    requests_ = listed["requests"] + rest["requests"]
    assert {one["message"] for one in requests_} == {first, second}
    assert {one["ref"] for one in requests_} == {"mine", "other"}
    assert rest["next"] is None
    path = desk.mine(f"/help/{first}/handled")
    for _ in range(2):
        assert desk.ask("PUT", path).status_code == 204
    assert [one["message"] for one in desk.get("/help")["requests"]] == [second]
    case = desk.case()
    assert (case["help_wanted"], case["said"][0]["handled"]) == (False, "2026-11-22T05:30:00Z")
    assert desk.ask("DELETE", path).status_code == 204
    assert len(desk.get("/help")["requests"]) == 2
    # Whoever takes everything back leaves no trace of having asked for help either.
    desk.ask("PUT", path)
    office.send(sign_withdrawal(Withdrawal(office.to(), Scope.ALL), office.key))
    assert (desk.case()["said"], desk.case()["help_requests"]) == ([], 0)
    for message in (first, second, "x", hash_message("nothing")):
        assert desk.ask("PUT", desk.mine(f"/help/{message}/handled")).status_code == 404


ANSWERS = {
    "cough": "yes",
    "headache": "no",
    "chills": "not-sure",
    "loss-of-smell-or-taste": "yes",
    "nausea-or-vomiting": "no",
    "temperature": "100.4 [degF]",
    "temperature-site": "mouth",
    "spo2": "93 %",
    "pulse": "88 /min",
    "feeling": "worse",
    "note": "Не спал",
}


def test_a_case_at_level_3_becomes_visits_for_sormas(desk: Desk) -> None:
    office = desk.office
    assert desk.ask("GET", desk.mine("/visits?person=X")).status_code == 409
    first = office.prove_with(ANSWERS)
    amended = {**ANSWERS, "cough": "no"}
    second = office.prove_with(amended, seq=2, prev=hash_message(first))
    office.now = at(23, 6)
    office.send(office.proof(NEXT, seq=3, prev=hash_message(second)))
    office.now = at(23, 12)
    desk.ask("PUT", desk.mine("/excuses/2026-11-23.pm"), {})
    made = desk.get(desk.mine("/visits?person=XK7-A&disease=MEASLES"))
    assert made == [
        {
            "personUuid": "XK7-A",
            "disease": "MEASLES",
            "visitDateTime": "2026-11-22T04:00:00Z",
            "visitStatus": "COOPERATIVE",
            "visitRemarks": f"Window {AM}: on time",
            "symptoms": {
                "cough": "NO",
                "headache": "NO",
                "chillsSweats": "UNKNOWN",
                "lossOfSmell": "UNKNOWN",
                "lossOfTaste": "UNKNOWN",
                "otherNonHemorrhagicSymptoms": "YES",
                "otherNonHemorrhagicSymptomsText": "loss of smell or taste",
                "nausea": "NO",
                "vomiting": "NO",
                "temperature": 38.0,
                "temperatureSource": "ORAL",
                "heartRate": 88,
                "oxygenSaturationLower94": "YES",
                "symptomsComments": "Не спал",
            },
        },
        {
            "personUuid": "XK7-A",
            "disease": "MEASLES",
            "visitDateTime": "2026-11-22T15:00:00Z",
            "visitStatus": "UNAVAILABLE",
            "visitRemarks": f"Window {PM}: missed",
        },
        {
            "personUuid": "XK7-A",
            "disease": "MEASLES",
            "visitDateTime": "2026-11-23T04:00:00Z",
            "visitStatus": "COOPERATIVE",
            "visitRemarks": f"Window {NEXT}: on time",
        },
    ]
    for query in ("", "?person=", "?person=X&disease=x", "?person=X&lat=1"):
        assert desk.ask("GET", desk.mine(f"/visits{query}")).status_code == 400


def test_a_window_is_no_visit_before_it_is_over(desk: Desk) -> None:
    office = desk.office
    first = office.prove_with(ANSWERS)
    office.explain(PM)
    remarks = []
    for hour in (9, 10, 16, 17):
        office.now = at(22, hour)
        if hour == 16:  # explained beforehand, and a check-in may come all the same
            assert standings(desk.case())[PM] == "explained"
        remarks.append([one["visitRemarks"] for one in desk.get(desk.mine("/visits?person=X"))])
        if hour == 16:
            office.send(office.proof(PM, seq=2, prev=hash_message(first)))
    assert remarks == [
        [],
        [f"Window {AM}: on time"],
        [f"Window {AM}: on time"],
        [f"Window {AM}: on time", f"Window {PM}: on time"],
    ]


_JUDGING = re.compile(
    r"violat|breach|offen[cd]|non.?complian|infring|disobe|punish|uncooperative|penal|\bfine[ds]?\b|"
    r"guilt|delinquen|default(?:er|ed)\b|suspect",
    re.IGNORECASE,
)


def test_head_tells_what_get_would_without_its_content(desk: Desk) -> None:
    for path in ("config", "freshness", "healthz", "notices", "staff/cases", "messages"):
        address = f"{desk.address}/hb/{path}"
        for headers in ({}, {"Authorization": f"Bearer {desk.token}"}):
            got = requests.get(address, headers=headers, timeout=WAIT)
            head = requests.head(address, headers=headers, timeout=WAIT)
            assert head.status_code == got.status_code
            assert head.headers["Content-Length"] == got.headers["Content-Length"]
            assert got.content
            assert not head.content
    document = requests.get(f"{desk.address}/hb/openapi.json", timeout=WAIT).json()
    assert not any("head" in methods for methods in document["paths"].values())


def test_no_route_and_no_answer_judges_anybody(desk: Desk) -> None:
    office = desk.office
    office.prove_with(ANSWERS)
    office.help("food")
    office.explain(PM, note="asleep")
    office.now = at(24, 18)
    document = requests.get(f"{desk.address}/hb/openapi.json", timeout=WAIT)
    paths = ("/cases", desk.mine(""), "/help", "/statistics", desk.mine("/visits?person=X"))
    texts = [
        document.text,
        *(desk.ask("GET", path).text for path in paths),
        desk.ask("POST", desk.mine("/changes"), {"from": "x"}).text,
        desk.ask("GET", "/cases", headers={"Authorization": ""}).text,
    ]
    for text in texts:
        assert text
        assert not _JUDGING.search(text), _JUDGING.search(text)


def test_the_sources_of_the_authority_have_no_word_that_judges_either() -> None:
    folder = Path(main.__code__.co_filename).parent
    sources = list(folder.rglob("*.py"))
    assert len(sources) > 20
    for source in sources:
        found = re.findall(r"violat\w*|uncooperative", source.read_text(), re.IGNORECASE)
        assert not found, source.name


def test_the_document_names_the_token_and_every_route_of_staffs(desk: Desk) -> None:
    document = requests.get(f"{desk.address}/hb/openapi.json", timeout=WAIT).json()
    assert document["openapi"].startswith("3.1")
    assert document["components"]["securitySchemes"]["staff"]["scheme"] == "bearer"
    staff = {path: item for path, item in document["paths"].items() if "/staff/" in path}
    operations = [one for item in staff.values() for one in item.values()]
    assert len(operations) == 11
    for operation in operations:
        assert operation["security"] == [{"staff": []}]
        assert {"401", "400", "500", "503"} <= operation["responses"].keys()
        assert "422" not in operation["responses"]
    assert URL.endswith("/hb")
