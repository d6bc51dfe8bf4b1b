"""Exports read back by other people's readers: csv, fhir.resources, vobject."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from fhir.resources.R4B.bundle import Bundle

from homebound.core import schedule
from homebound.core.answer_values import Answer, Coded, Quantity
from homebound.core.explanation import Explanation, Why
from homebound.core.order import Order, Window
from homebound.core.person import AgeGroup
from homebound.core.schedule import Due, Entered
from homebound.exports.calendar import write_calendar
from homebound.exports.fhir import write_bundle
from homebound.exports.source import CheckIn, ExportSource, Followed, Told, Version
from homebound.exports.stretches import weeks
from homebound.exports.table import write_csv
from homebound.services.forms import standard_form

ORDER = Order(
    id="o",
    issued=datetime(2026, 10, 20, tzinfo=UTC),
    zone="Europe/Berlin",
    first=date(2026, 10, 20),
    last=date(2026, 11, 2),
    windows=(Window("am", time(8), time(12)), Window("pm", time(18), time(19))),
)
NOTES = ("Slept badly.", "Плохо спал", "نمت بشكل سيئ", "睡得不好", 'two\nlines, "quoted"')


def _source(well: dict[str, Answer], *, notes: tuple[str, ...] = NOTES) -> ExportSource:
    slots = tuple(schedule.slots(ORDER))
    made = []
    for slot, note in zip(slots, notes, strict=False):
        first = Version(slot.opens + timedelta(minutes=5), {**well, "note": note})
        later = Version(
            slot.opens + timedelta(minutes=9),
            {**well, "note": note, "temperature": Quantity(Decimal("100.40"), "[degF]")},
        )
        made.append(CheckIn(ORDER, slot, Entered.IN_TIME, standard_form(), (first, later)))
    now = datetime(2026, 11, 3, tzinfo=UTC)
    followed = (Followed(ORDER, ORDER.issued),)
    return ExportSource("Anna", AgeGroup.ADULT, followed, tuple(made), now, "en")


def _explained(source: ExportSource) -> ExportSource:
    """The same, with the reason why the evening of the last day has no check-in."""
    told = Explanation("e", "2026-11-02.pm", "2026-11-02.pm", Why.ASLEEP, "=Very tired")
    return replace(source, told=(Told(ORDER, told, datetime(2026, 11, 2, 22, tzinfo=UTC)),))


def test_csv_says_why_a_window_has_no_check_in(well: dict[str, Answer]) -> None:
    *_, last = _rows(write_csv(_explained(_source(well))))
    assert (last["day"], last["window"], last["entered"]) == ("2026-11-02", "pm", "not")
    assert (last["explained"], last["explanation"]) == ("asleep", "'=Very tired")
    assert last["version"] == last["cough"] == ""


def test_the_bundle_says_why_a_window_has_no_check_in(well: dict[str, Answer]) -> None:
    data = write_bundle(_explained(_source(well)))
    Bundle.model_validate_json(data)
    told = [one["resource"] for one in json.loads(data)["entry"]][-1]
    assert told["resourceType"] == "Communication"
    assert told["reasonCode"] == [{"text": "asleep"}]
    assert "=Very tired" in told["payload"][0]["contentString"]


def _rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_nothing_is_missing_of_an_order_after_another_took_its_place(
    well: dict[str, Answer],
) -> None:
    at = datetime(2026, 10, 22, 12, tzinfo=UTC)  # three mornings and two evenings are recorded
    source = replace(_source(well), followed=(Followed(ORDER, ORDER.issued, replaced=at),))
    [week] = weeks(source)
    assert [cell.slot.ref for cell in week.opened()] == [one.slot.ref for one in source.check_ins]
    assert not any(cell.entered is Entered.NOT and cell.due is Due.DUE for cell in week.cells)
    ill = Explanation("e", "2026-10-22.pm", None, Why.HOSPITAL, "")
    told = (Told(ORDER, ill, datetime(2026, 10, 22, 8, tzinfo=UTC)),)
    assert not any(row["explained"] for row in _rows(write_csv(replace(source, told=told))))


def test_csv_gives_back_every_version_with_the_numbers_as_they_were_typed(
    well: dict[str, Answer],
) -> None:
    data = write_csv(_source(well))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = _rows(data)
    assert [row["note"] for row in rows[::2]] == list(NOTES)
    assert {(row["version"], row["temperature"], row["temperature.unit"]) for row in rows} == {
        ("1", "37.2", "Cel"),
        ("2", "100.40", "[degF]"),
    }
    assert rows[0]["written"] == "2026-10-20T08:05:00+02:00"
    assert rows[0]["cough-severity"] == "mild"


@pytest.mark.parametrize(
    "note", ["=1+1", "+49 30 1", "-x", "@SUM(A1)", "\t=1", "\uff1d1", "  =1", "\n=1"]
)
def test_a_note_that_a_spreadsheet_would_run_is_made_harmless(
    well: dict[str, Answer], note: str
) -> None:
    row = _rows(write_csv(_source(well, notes=(note,))))[0]
    assert row["note"] == f"'{note}"
    assert row["temperature"] == "37.2"


def test_a_number_below_zero_is_left_as_it_is(well: dict[str, Answer]) -> None:
    cold = {**well, "temperature": Quantity(Decimal("-1.50"), "Cel")}
    assert _rows(write_csv(_source(cold, notes=("",))))[0]["temperature"] == "-1.50"


def _resources(data: bytes, kind: str) -> list[dict[str, Any]]:
    return [
        entry["resource"]
        for entry in json.loads(data)["entry"]
        if entry["resource"]["resourceType"] == kind
    ]


def test_the_bundle_is_fhir_with_every_version_and_observations_of_the_latest(
    well: dict[str, Answer],
) -> None:
    vitals = {"spo2": Quantity(Decimal(97), "%"), "pulse": Quantity(Decimal(72), "/min")}
    data = write_bundle(_source({**well, **vitals}))
    Bundle.model_validate_json(data)
    statuses = [one["status"] for one in _resources(data, "QuestionnaireResponse")]
    assert statuses == ["completed", "amended"] * len(NOTES)
    found: dict[str, Any] = {}
    for one in _resources(data, "Observation"):
        found.setdefault(one["code"]["coding"][0]["code"], one)
    quantity = found["8310-5"]["valueQuantity"]
    assert (quantity["value"], quantity["code"]) == (100.4, "[degF]")
    assert [one["code"] for one in found["59408-5"]["code"]["coding"]] == ["59408-5", "2708-6"]
    assert found["8867-4"]["valueQuantity"]["code"] == "/min"
    assert found["49727002"]["valueCodeableConcept"]["coding"][0]["code"] == "52101004"
    assert found["44169009"]["valueCodeableConcept"]["coding"][0]["code"] == "2667000"
    assert found["36955009"]["valueCodeableConcept"]["coding"][0]["code"] == "2667000"


def test_yes_to_either_of_two_symptoms_affirms_none_of_them_alone(
    well: dict[str, Answer],
) -> None:
    source = _source({**well, "loss-of-smell-or-taste": Coded("yes")})
    codes = {
        one["code"]["coding"][0]["code"] for one in _resources(write_bundle(source), "Observation")
    }
    assert not codes & {"44169009", "36955009"}


@pytest.mark.parametrize(
    ("at_rest", "on_effort", "finding"),
    [
        ("no", "no", "2667000"),
        ("yes", "no", "52101004"),
        ("no", "yes", "52101004"),
        ("not-sure", "no", "261665006"),
        ("no", "not-sure", "261665006"),
        ("not-sure", "yes", "52101004"),
    ],
)
def test_of_two_questions_about_one_symptom_the_answer_that_tells_more_is_exported(
    well: dict[str, Answer], at_rest: str, on_effort: str, finding: str
) -> None:
    both = {"breathless-at-rest": Coded(at_rest), "breathless-on-effort": Coded(on_effort)}
    data = write_bundle(_source({**well, **both}, notes=("",)))
    [dyspnoea] = [
        one
        for one in _resources(data, "Observation")
        if one["code"]["coding"][0]["code"] == "267036007"
    ]
    assert dyspnoea["valueCodeableConcept"]["coding"][0]["code"] == finding
    asked = "at-rest" if at_rest == "yes" or on_effort == "no" else "on-effort"
    item = standard_form().find(f"breathless-{asked}")
    assert item is not None
    assert dyspnoea["code"]["text"] == item.text.default


def test_two_exports_name_their_resources_alike(well: dict[str, Answer]) -> None:
    source = _source(well)
    names = [entry["fullUrl"] for entry in json.loads(write_bundle(source))["entry"]]
    assert len(set(names)) == len(names)
    assert names == [entry["fullUrl"] for entry in json.loads(write_bundle(source))["entry"]]


def test_another_library_reads_every_window_at_its_instant_over_daylight_saving() -> None:
    data = write_calendar(ORDER, datetime(2026, 10, 20, tzinfo=UTC), "Check-in")
    calendar = vobject.readOne(data.decode())
    slots = tuple(schedule.slots(ORDER))
    assert len({slot.opens.astimezone(ZoneInfo(ORDER.zone)).utcoffset() for slot in slots}) == 2
    read = [(e.dtstart.value, e.dtend.value) for e in calendar.vevent_list]
    assert read == [(slot.opens, slot.closes) for slot in slots]
    assert len({event.uid.value for event in calendar.vevent_list}) == len(slots)
    morning, evening = calendar.vevent_list[:2]
    assert [one.trigger.value for one in morning.valarm_list] == [
        timedelta(0),
        timedelta(minutes=-60),
    ]
    assert [one.trigger.value for one in evening.valarm_list] == [timedelta(0)]
