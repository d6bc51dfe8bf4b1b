"""An explanation: why windows were missed, or will be. Only the authority's staff excuse."""

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.schedule import Slot, find_former
from homebound.core.strict_json import read_object

MAX_NOTE = 280
MAX_NOTE_BYTES = 840
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_KEYS = {"from", "to", "why", "note", "id", "withdrawn"}


class Why(StrEnum):
    """Why nothing could be entered; the codes of the proof protocol."""

    ASLEEP = "asleep"
    HOSPITAL = "hospital"
    OUTAGE = "outage"
    DEVICE = "device"
    OTHER = "other"


@dataclass(frozen=True)
class Explanation:
    """Why the windows from `since` to `until` have no check-in, written after or before them.

    Both are slot references; an open end, None, lasts until the resident is back. A later one with
    the same `id` stands for it, and takes it back where it is `withdrawn`.
    """

    id: str
    since: str
    until: str | None
    why: Why
    note: str = field(default="", repr=False)
    withdrawn: bool = False


def covers(order: Order, told: Explanation, slot: Slot) -> bool:
    """Say whether an explanation is about a slot of the order.

    A change may have taken away the windows that it names, and not what it says.
    """
    since = find_former(order, told.since)
    until = slot if told.until is None else find_former(order, told.until)
    return since is not None and until is not None and since.opens <= slot.opens <= until.opens


def check_note(note: str) -> str:
    """Give a note as it may be sent; NOTE_TOO_LONG beyond 280 characters or 840 bytes.

    Without the space around it, every end of a line as a line feed, a tab as a space, and without
    the control characters that come along when something is pasted.
    """
    note = note.encode(errors="ignore").decode()  # without half a character
    note = _CONTROLS.sub("", _LINE_ENDS.sub("\n", note).replace("\t", " ")).strip()
    if len(note) > MAX_NOTE or len(note.encode()) > MAX_NOTE_BYTES:
        raise UserError(ErrorCode.NOTE_TOO_LONG, limit=MAX_NOTE)
    return note


def write_explanation(explanation: Explanation) -> str:
    """Write an explanation as an entry's body."""
    return json.dumps(
        {
            "id": explanation.id,
            "from": explanation.since,
            "to": explanation.until,
            "why": explanation.why.value,
            "note": explanation.note,
            "withdrawn": explanation.withdrawn,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def read_explanation(body: str) -> Explanation:
    """Read an explanation back; ValueError for anything that `write_explanation` does not write."""
    value = read_object(body.encode())
    if set(value) != _KEYS:
        raise ValueError("not an explanation")
    until = value["to"]
    found = Explanation(
        id=str(value["id"]),
        since=str(value["from"]),
        until=None if until is None else str(until),
        why=Why(str(value["why"])),
        note=str(value["note"]),
        withdrawn=value["withdrawn"] is True,
    )
    if write_explanation(found) != body:
        raise ValueError("not an explanation as it is written")
    return found
