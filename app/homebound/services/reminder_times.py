"""What is known of a profile's reminders, also while it is locked.

Outside the vault stands `reminders.json` in the profile's folder, and only where it says more than
its absence: whether to remind, the hours and the minutes, and, if the resident agreed, the windows
and the end of the last day:
`{"format":1,"on":b,"before":n,"quiet":["22:00","07:00"],"windows":[[i,i],…]|null,"until":i|null}`.
"""

import json
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.order import MAX_DAYS, MAX_WINDOWS
from homebound.core.strict_json import read_object
from homebound.services import reminders
from homebound.services.backups import backup_due_at
from homebound.services.reminders import BEFORE_CLOSING, Choices, Known, Quiet, Span
from homebound.services.session import Session
from homebound.services.settings import reminder_choices
from homebound.services.today import overview_of
from homebound.vault import files

if TYPE_CHECKING:
    from sqlite_utils import Database

FILE_NAME = "reminders.json"
_MAX_BYTES = 65536
_MAX_SPANS = MAX_DAYS * MAX_WINDOWS * 20  # people of one profile
_KEYS = {"format", "on", "before", "quiet", "windows", "until"}


def learn(session: Session) -> Future[Known]:
    """Give what an unlocked profile's reminders are worked out from, and keep what may be kept."""
    now = session.clock.now()

    def job(db: "Database") -> Known:
        known = Known(now, reminder_choices(db), spans=())
        overviews = (overview_of(db, person.id, now) for person in session.people)
        running = [
            overview
            for overview in overviews
            if overview is not None and now < reminders.end_of(overview)
        ]
        if running:
            spans = sorted({span for one in running for span in reminders.awaited(one)})
            until = max(map(reminders.end_of, running))
            known = replace(known, spans=tuple(spans), until=until, backup=backup_due_at(db, now))
        with suppress(OSError):  # a folder that cannot be written: memory has to do
            _keep(session.folder, known)
        return known

    return session.vault.submit(job)


def remembered(folder: Path, now: datetime) -> Known:
    """Give what is known of a profile that nobody has unlocked since the start."""
    with suppress(OSError, ValueError):
        return _decode(files.read_file(folder / FILE_NAME, _MAX_BYTES), now)
    return Known(now)


def _keep(folder: Path, known: Known) -> None:
    path = folder / FILE_NAME
    if not known.choices.while_locked:
        known = replace(known, spans=None, until=None)
    data = _encode(known)
    if data == _encode(Known(known.at)):
        path.unlink(missing_ok=True)
        return
    with suppress(OSError):
        if files.read_file(path, _MAX_BYTES) == data:
            return
    files.replace_file(path, data)


def _encode(known: Known) -> bytes:
    choices = known.choices
    spans = None
    if known.spans is not None:
        spans = [[_instant(span.opens), _instant(span.closes)] for span in known.spans]
    fields = {
        "format": 1,
        "on": choices.on,
        "before": choices.minutes_before,
        "quiet": [f"{moment:%H:%M}" for moment in (choices.quiet.begins, choices.quiet.ends)],
        "windows": spans,
        "until": None if known.until is None else _instant(known.until),
    }
    return json.dumps(fields, separators=(",", ":")).encode()


def _instant(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%MZ}"


def _decode(data: bytes, now: datetime) -> Known:
    """Read the file strictly; ValueError for anything that `_encode` does not write."""
    node = read_object(data[: _MAX_BYTES + 1])
    if set(node) != _KEYS or len(data) > _MAX_BYTES:
        raise ValueError("other members")
    on, before, until = node["on"], node["before"], node["until"]
    if not isinstance(on, bool) or before not in BEFORE_CLOSING:
        raise ValueError("other choices")
    begins, ends = (time.fromisoformat(text) for text in _texts(node["quiet"], 2))
    choices = Choices(on, int(str(before)), Quiet(begins, ends), None)
    spans = None
    if isinstance(windows := node["windows"], list):
        if len(windows) > _MAX_SPANS:
            raise ValueError("too many windows")
        spans = tuple(Span(*map(_read_instant, _texts(pair, 2))) for pair in windows)
    known = Known(now, choices, spans, None if until is None else _read_instant(str(until)))
    if _encode(known) != data:
        raise ValueError("not as it is written")
    return known


def _texts(value: object, count: int) -> list[str]:
    if not isinstance(value, list) or len(value) != count:
        raise ValueError("not a list of that length")
    return [str(one) for one in value]


def _read_instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
