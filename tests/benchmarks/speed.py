"""All benchmarks as one table: speed.py [--json FILE] [--compare FILE] [--curves DIR] [ROOM …]"""

import argparse
import sys
from itertools import chain
from pathlib import Path

import authority
import curves
import idle
import keys
import memory
import protocol
import start
import table
import vault
import wire

ROOMS = {
    "start": start.rows,
    "memory": memory.rows,
    "vault": vault.rows,
    "protocol": protocol.rows,
    "authority": authority.rows,
    "full": authority.full_rows,
    "wire": wire.rows,
    "keys": keys.rows,
    "idle": idle.rows,
}


def main() -> int:
    """Measure what is asked for; exit status 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="packaging/bench speed")
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=f"of {', '.join(ROOMS)}; all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the run")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="an earlier run")
    parser.add_argument("--curves", type=Path, metavar="DIR", help="draw what grows, as SVG")
    parser.add_argument("--markdown", action="store_true", help="print the README's table too")
    chosen = parser.parse_args()
    if unknown := set(chosen.rooms) - set(ROOMS):
        parser.error(f"no such room: {', '.join(sorted(unknown))}")
    earlier = table.read(chosen.compare) if chosen.compare else []
    rooms = chosen.rooms or list(ROOMS)
    done = table.report(chain.from_iterable(ROOMS[room]() for room in rooms), earlier)
    if chosen.json:
        table.write(done, chosen.json)
    if chosen.curves:
        chosen.curves.mkdir(parents=True, exist_ok=True)
        curves.draw(done, chosen.curves)
    if chosen.markdown:
        sys.stdout.write(table.markdown(done))
    return int(any(not row.met for row in done))


if __name__ == "__main__":
    raise SystemExit(main())
