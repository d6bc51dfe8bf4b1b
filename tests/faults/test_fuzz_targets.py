"""Each parser's fuzz target, with changed seeds: a little of what `packaging/bench fuzz` does."""

import random
import sys
from pathlib import Path

import pytest

from figures import amount, note

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "vectors"))
import fuzz_wire

INTERESTING = (
    b"\0",
    b"-1",
    b"1e9",
    b"null",
    b'"',
    b"{}",
    b"[",
    b"\xff",
    b"\xed\xa0\x80",
    b"9" * 40,
)


def changed(data: bytes, choose: random.Random) -> bytes:
    """Change some places: a bit, a piece taken away, doubled, or something interesting put in."""
    for _ in range(choose.randint(1, 4)):
        at = choose.randrange(len(data) + 1)
        end = min(len(data), at + choose.randint(1, 8))
        match choose.randrange(4):
            case 0 if at < len(data):
                flipped = bytes([data[at] ^ 1 << choose.randrange(8)])
                data = data[:at] + flipped + data[at + 1 :]
            case 1:
                data = data[:at] + data[end:]
            case 2:
                data = data[:end] + data[at:]
            case _:
                data = data[:at] + choose.choice(INTERESTING) + data[at:]
    return data


@pytest.mark.parametrize("target", fuzz_wire.TARGETS)
def test_whatever_the_bytes_a_parser_gives_a_value_or_a_refusal(target: str) -> None:
    choose = random.Random(target)  # noqa: S311 - cases, not secrets
    seeds = fuzz_wire.seeds(target)
    count = amount(150, 5000)
    for seed in seeds:
        fuzz_wire.TARGETS[target](seed)
    for _ in range(count):
        fuzz_wire.TARGETS[target](changed(choose.choice(seeds), choose))
    note(f"parser {target}: {count} changed inputs, a value or a refusal each")
