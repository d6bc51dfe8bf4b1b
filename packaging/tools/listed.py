"""See to it that a bill of materials names every file: listed.py BILL FILE_WITH_NAMES."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def names(components: list[dict[str, Any]]) -> Iterator[str]:
    """Give the names of all files in a bill, at whatever depth."""
    for one in components:
        if one["type"] == "file":
            yield one["name"]
        yield from names(one.get("components", []))


def main() -> None:
    """Compare, and say how many files are named."""
    bill, shipped = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    listed = set(names(json.loads(bill)["components"]))
    found = set(shipped.splitlines())
    if listed != found:
        sys.exit(f"the bill and the package differ: {sorted(listed ^ found)[:20]}")
    sys.stdout.write(f"the bill names all {len(found)} files\n")


if __name__ == "__main__":
    main()
