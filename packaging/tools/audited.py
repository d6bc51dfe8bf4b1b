"""Read what pip-audit said: audited.py JSON. Status 1 for a known weakness, 3 for parts not looked up."""

import json
import sys
from pathlib import Path


def main() -> int:
    """Say how many parts were looked up: pip-audit alone is content with none."""
    answer = Path(sys.argv[1])
    if not answer.is_file():  # pip-audit reached nobody
        sys.stdout.write("no part was looked up\n")
        return 3
    parts = json.loads(answer.read_text(encoding="utf-8"))["dependencies"]
    skipped = [one["name"] for one in parts if "skip_reason" in one]
    weak = [one for one in parts if one.get("vulns")]
    sys.stdout.write(f"{len(parts) - len(skipped)} of {len(parts)} parts looked up\n")
    for one in weak:
        names = ", ".join(found["id"] for found in one["vulns"])
        sys.stdout.write(f"{one['name']} {one['version']}: {names}\n")
    if weak:
        return 1
    return 3 if skipped or not parts else 0


if __name__ == "__main__":
    sys.exit(main())
