"""Structured logs: one JSON object a line, without addresses, tokens, bodies or exception texts."""

import json
import logging
import sys
import threading
import traceback
from datetime import UTC, datetime

LOGGER = logging.getLogger("homebound.authority")
_FIELDS = "fields"
_UNCAUGHT = "not expected"


def _event(record: logging.LogRecord) -> str:
    if record.name == LOGGER.name:
        return record.getMessage()
    # What others put into their words may be an address, or what somebody sent; the words of the
    # server are constant but for that, behind whose first line a traceback may stand.
    if record.name.startswith("uvicorn") and isinstance(record.msg, str):
        return record.msg.partition("\n")[0]
    return record.name


class JsonLines(logging.Formatter):
    """Write a record as JSON.

    An exception is told by its type and the lines it passed, never by its text, which may quote
    what somebody sent.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "event": _event(record),
        }
        line.update(getattr(record, _FIELDS, {}))
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            line["error"] = type(error).__name__
            line["where"] = [
                f"{frame.filename}:{frame.lineno}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
        return json.dumps(line)


def start_logging() -> None:
    """Send to standard error what this process and its libraries say, and whatever nobody caught."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    LOGGER.setLevel(logging.INFO)
    logging.captureWarnings(True)
    sys.excepthook = lambda _kind, error, _where: LOGGER.critical(_UNCAUGHT, exc_info=error)
    threading.excepthook = lambda said: LOGGER.error(_UNCAUGHT, exc_info=said.exc_value)
    sys.unraisablehook = lambda said: LOGGER.error(_UNCAUGHT, exc_info=said.exc_value)


def log_event(event: str, **fields: str | int) -> None:
    """Log that something happened; `fields` hold kinds and counts, nothing that names anybody."""
    LOGGER.info(event, extra={_FIELDS: fields})
