"""What is kept for the computer, beside the profiles and outside every record: computer.json.

`{"format":1,"memory_kib":n,"passes":n,"lanes":n,"language":code}`, in this order, without spaces;
the three numbers stand together or not at all, and so does the language. It says how fast the
computer is and which language it shows, and nothing about anyone.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from homebound.vault.failures import user_errors
from homebound.vault.files import make_private_folder, read_file, replace_file
from homebound.vault.header import KdfCost

FILE_NAME = "computer.json"
_MAX_BYTES = 1024
_changing = Lock()  # a derivation is measured on another thread while a language may be chosen


@dataclass(frozen=True)
class Computer:
    """What is kept; None stands for what is not known yet."""

    cost: KdfCost | None = None
    language: str | None = None


def read_computer(home: Path) -> Computer:
    """Read what is kept; a file that is not exactly of this shape says nothing."""
    try:
        data = read_file(home / FILE_NAME, _MAX_BYTES)
        fields = json.loads(data)
        numbers = [fields[name] for name in ("memory_kib", "passes", "lanes") if name in fields]
        cost = KdfCost(*numbers) if numbers else None
        found = Computer(cost, fields.get("language"))
        whole = _encode(found) == data and all(type(number) is int for number in numbers)
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return Computer()
    if not whole or not (found.language is None or isinstance(found.language, str)):
        return Computer()
    return found


def keep_cost(home: Path, cost: KdfCost) -> None:
    """Keep a cost. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
    with _changing:
        _write(home, replace(read_computer(home), cost=cost))


def keep_language(home: Path, code: str) -> None:
    """Keep a language. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
    with _changing:
        _write(home, replace(read_computer(home), language=code))


def _write(home: Path, computer: Computer) -> None:
    with user_errors():
        make_private_folder(home)
        replace_file(home / FILE_NAME, _encode(computer))


def _encode(computer: Computer) -> bytes:
    numbers = {} if computer.cost is None else vars(computer.cost)
    language = {} if computer.language is None else {"language": computer.language}
    return json.dumps({"format": 1, **numbers, **language}, separators=(",", ":")).encode()
