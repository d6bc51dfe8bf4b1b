"""A coverage-guided fuzz of one parser: fuzz.py PARSER [OPTIONS OF LIBFUZZER] FOLDER

`fuzz.py list` names them; those of the wire are in fuzz_wire.py. Seeds are put into FOLDER first.

Run by `packaging/bench fuzz`. Whatever the bytes, a parser gives a value that it would write as the
same bytes, or raises UserError; anything else ends the run with the input that did it.
"""

import hashlib
import importlib
import io
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
atheris: Any = importlib.import_module("atheris")

for place in (HERE, HERE.parent, HERE.parent / "vectors"):
    sys.path.insert(0, str(place))
with atheris.instrument_imports(include=["homebound"]):
    import fuzz_wire

    from homebound.core.errors import UserError
    from homebound.vault import backup, header, recovery_code

GOLDEN = HERE.parent / "golden" / "vault-1"


def fuzz_header(data: bytes) -> None:
    """Mend the checksum of every input, since no mutation would: all behind it is to be reached."""
    for tried in (data, _with_checksum(data)):
        try:
            shown, mac = header.decode(tried)
        except UserError:
            continue
        if header.encode(shown, mac) != tried:
            raise AssertionError("a header read as another one")


def _with_checksum(data: bytes) -> bytes:
    begun = data.rpartition(b',"checksum":')[0]
    return begun + b',"checksum":"' + hashlib.sha256(begun + b"}").hexdigest().encode() + b'"}'


def fuzz_backup(data: bytes) -> None:
    """Mend length and digest too, and put a readable header in, by the first byte of the input."""
    whole = data[1:]
    if data[:1] > b"\x40":
        keys = (GOLDEN / "keyslots.json").read_bytes() if data[:1] > b"\xa0" else data[1:][:5000]
        vault = data[1:]
        whole = struct.pack(">16sIIQ", b"homebound backup", 1, len(keys), len(vault))
        whole += keys + vault
        whole += hashlib.sha256(whole).digest() + bytes(32)
        if data[:1] > b"\xf0":
            whole = whole[: len(whole) - len(data) % 70]
    try:
        found = backup.read(io.BytesIO(whole))
    except UserError:
        return
    if found.vault_at + found.vault_bytes + 64 != len(whole):
        raise AssertionError("a backup of another length")


def fuzz_recovery_code(data: bytes) -> None:
    """Read the input as what somebody typed."""
    text = data.decode("utf-8", "surrogatepass" if data[:1] > b"\x80" else "replace")
    try:
        code = recovery_code.parse_recovery_code(text)
    except UserError:
        return
    if recovery_code.parse_recovery_code(recovery_code.format_recovery_code(code)) != code:
        raise AssertionError("a code that reads as another one")


def _or_not_text(data: bytes) -> None:
    try:
        fuzz_recovery_code(data)
    except UnicodeDecodeError:
        return


TARGETS: dict[str, Callable[[bytes], None]] = {
    "header": fuzz_header,
    "backup": fuzz_backup,
    "recovery-code": _or_not_text,
    **fuzz_wire.TARGETS,
}


def seeds(target: str) -> list[bytes]:
    """Give inputs from which to begin."""
    match target:
        case "header":
            return [path.read_bytes() for path in GOLDEN.parent.glob("vault-*/keyslots.json")]
        case "backup":
            return [(GOLDEN / "backup.homebound-backup").read_bytes()[:4000]]
        case "recovery-code":
            return [b"000G-40R4-0M30-E209-185G-R38E-1YHZ"]
        case _:
            return fuzz_wire.seeds(target)


def main() -> None:
    """Run one target, or name them all."""
    if sys.argv[1:] == ["list"]:
        sys.stdout.write("\n".join(TARGETS) + "\n")
        return
    folder = Path(sys.argv[-1])
    for number, seed in enumerate(seeds(sys.argv[1])):
        (folder / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
