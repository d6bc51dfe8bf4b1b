"""Visits as SORMAS takes them at `/sormas-rest/visits-external/`, from a case that shares answers.

A visit says that somebody was reached or was not. Whether a person cooperates is for people to say:
nothing here does.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, select

from homebound.authority.tables import enrolments, former_enrolments, proofs
from homebound.authority.windows import Standing, WindowState
from homebound.core.answer_values import Quantity
from homebound.core.order import Order
from homebound.core.schedule import find_slot
from homebound.core.temperature import CELSIUS, FAHRENHEIT, to_celsius
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.record import verify_presentation

REACHED, NOT_REACHED = "COOPERATIVE", "UNAVAILABLE"
DISEASE = "CORONAVIRUS"

# The questions of the forms that come with the app, by SORMAS's names (SymptomsDto).
_SYMPTOMS: Mapping[str, tuple[str, ...]] = {
    "breathless-at-rest": ("difficultyBreathing",),
    "breathless-on-effort": ("breathlessness",),
    "chest-pain": ("chestPain",),
    "confusion": ("confusedDisoriented",),
    "bluish-lips": ("blueLips",),
    "seizure": ("seizures",),
    "coughing-blood": ("coughingBlood",),
    "cough": ("cough",),
    "loss-of-smell-or-taste": ("lossOfSmell", "lossOfTaste"),
    "sore-throat": ("soreThroat",),
    "runny-nose": ("runnyNose",),
    "headache": ("headache",),
    "chills": ("chillsSweats",),
    "muscle-pain": ("musclePain",),
    "fatigue": ("fatigueWeakness",),
    "nausea-or-vomiting": ("nausea", "vomiting"),
    "diarrhoea": ("diarrhea",),
}
_STATES = {"yes": "YES", "no": "NO", "not-sure": "UNKNOWN"}
_SITES = {"mouth": "ORAL", "armpit": "AXILLARY", "rectum": "RECTAL", "forehead": "NON_CONTACT"}
_QUANTITY = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?) (\S{1,12})")
_REACHED = frozenset({Standing.ON_TIME, Standing.LATE})


@dataclass(frozen=True)
class Person:
    """Whom SORMAS knows the case as, and the disease by its name there."""

    uuid: str
    disease: str = DISEASE


def _keys(connection: Connection, order_id: str) -> dict[str, VerifyingKey]:
    """Give the keys of an order by their thumbprints, each before the one that superseded it."""
    former = (
        select(former_enrolments.c.kid, former_enrolments.c.key)
        .where(former_enrolments.c.order_id == order_id)
        .order_by(former_enrolments.c.superseded)
    )
    bound = select(enrolments.c.kid, enrolments.c.key).where(enrolments.c.order_id == order_id)
    return {
        kid: VerifyingKey(key)
        for asked in (former, bound)
        for kid, key in connection.execute(asked)
    }


def shared_answers(connection: Connection, order_id: str) -> dict[str, Mapping[str, str]]:
    """Give the answers that travelled with proofs, by window: the last ones that were given.

    What was disclosed later, for a purpose, is not among them. Raises Malformed where what is kept
    is damaged.
    """
    keys = _keys(connection, order_id)
    found = connection.execute(
        select(proofs.c.win, proofs.c.kid, proofs.c.seq, proofs.c.record).where(
            proofs.c.order_id == order_id, proofs.c.record.is_not(None)
        )
    ).all()
    turn = {kid: at for at, kid in enumerate(keys)}
    # Each key counts from 1.
    found = sorted(found, key=lambda row: (row.win, turn[row.kid], row.seq))
    return {row.win: verify_presentation(row.record, keys[row.kid]).answers for row in found}


def _quantity(text: str) -> tuple[Decimal, str] | None:
    found = _QUANTITY.fullmatch(text)
    return None if found is None else (Decimal(found[1]), found[2])


def symptoms(answers: Mapping[str, str]) -> dict[str, object]:
    """Give answers as SORMAS's symptoms; what it has no name for is left out."""
    found: dict[str, object] = {}
    either = []
    for name, value in answers.items():
        named = _SYMPTOMS.get(name, ())
        state = _STATES.get(value)
        if len(named) > 1 and state == "YES":
            # Asked in one question: which of the two it is nobody knows, that it is one somebody does.
            found |= dict.fromkeys(named, "UNKNOWN")
            either.append(name.replace("-", " "))
        elif state is not None:
            found |= dict.fromkeys(named, state)
    if either:
        found["otherNonHemorrhagicSymptoms"] = "YES"
        found["otherNonHemorrhagicSymptomsText"] = ", ".join(either)
    temperature = _quantity(answers.get("temperature", ""))
    if temperature is not None and temperature[1] in (CELSIUS, FAHRENHEIT):
        found["temperature"] = float(to_celsius(Quantity(*temperature)))
        site = _SITES.get(answers.get("temperature-site", ""))
        if site is not None:
            found["temperatureSource"] = site
    pulse = _quantity(answers.get("pulse", ""))
    if pulse is not None:
        found["heartRate"] = int(pulse[0])
    oxygen = _quantity(answers.get("spo2", ""))
    if oxygen is not None:
        found["oxygenSaturationLower94"] = "YES" if oxygen[0] < 94 else "NO"
    if answers.get("note"):
        found["symptomsComments"] = answers["note"]
    return found


def _visit(
    person: Person, state: WindowState, opens: datetime, answers: Mapping[str, str] | None
) -> dict[str, object]:
    reached = state.standing in _REACHED or state.received is not None
    visit: dict[str, object] = {
        "personUuid": person.uuid,
        "disease": person.disease,
        # When a proof arrived in time is not kept: its window says enough.
        "visitDateTime": opens.isoformat().replace("+00:00", "Z"),
        "visitStatus": REACHED if reached else NOT_REACHED,
        "visitRemarks": f"Window {state.window}: {state.standing}",
    }
    if answers is not None:
        visit["symptoms"] = symptoms(answers)
    return visit


def visits(
    person: Person,
    order: Order,
    states: Sequence[WindowState],
    answers: Mapping[str, Mapping[str, str]],
    now: datetime,
) -> list[dict[str, object]]:
    """Give a visit for every window that was asked for and is over, its grace as well, earliest first."""
    made = []
    for state in states:
        slot = find_slot(order, state.window)
        if slot is None or state.standing is Standing.NOT_SHARING:
            continue
        # Until then what comes may still change it: also of one that was explained beforehand.
        if slot.late_until <= now:
            made.append(_visit(person, state, slot.opens, answers.get(state.window)))
    return made
