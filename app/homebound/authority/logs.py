"""Structured logs: one JSON object a line, without addresses, tokens, bodies or exception texts."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

LOGGER = logging.getLogger("homebound.authority")
_FIELDS = "fields"


class JsonLines(logging.Formatter):
    """Write a record as JSON.

    An exception is told by its type and the lines it passed, never by its text, which may quote
    what somebody sent.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
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
    """Send the authority's and the server's records to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    for name, level in (("homebound.authority", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False


def log_event(event: str, **fields: str | int) -> None:
    """Log that something happened; `fields` hold kinds and counts, nothing that names anybody."""
    LOGGER.info(event, extra={_FIELDS: fields})
