"""Write the bill of materials of a tree in CycloneDX 1.6: sbom.py TREE SITE WHEELS VERSION [PLACE].

SITE tells the parts; PLACE is where they stand in the tree, if not in SITE. Every file is named with
its SHA-256, below the part that it came with. The same tree gives the same bytes: SOURCE_DATE_EPOCH
is its time.
"""

import hashlib
import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from licences import Part, collect
from tree import read_parts

Component = dict[str, Any]


def _sha256(path: Path) -> list[dict[str, str]]:
    return [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}]


def _file(path: Path, tree: Path) -> Component:
    return {"type": "file", "name": path.relative_to(tree).as_posix(), "hashes": _sha256(path)}


def _owner(path: Path, place: Path, parts: list[Part]) -> str | None:
    if not path.is_relative_to(place):
        return None
    top = path.relative_to(place).parts[0]
    for part in parts:
        if top in part.paths:
            return part.name
    return None


def _library(part: Part, files: list[Component], wheels: Path) -> Component:
    wheel_name = part.paths[0].partition("-")[0]
    inside = [
        {"type": "library", "name": one["name"], "licenses": [{"expression": one["licence"]}]}
        for one in read_parts()["inside"]
        if one["wheel"] == wheel_name
    ]
    found: Component = {
        "type": "library",
        "bom-ref": f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}]
        if part.licence != "public-domain"
        else [{"license": {"name": part.licence}}],
        "purl": f"pkg:pypi/{part.name.lower()}@{part.version}",
        "components": inside + files,
    }
    [wheel] = wheels.glob(f"{wheel_name}-{part.version}-*.whl")
    return found | {"hashes": _sha256(wheel)}


def describe(tree: Path, site: Path, wheels: Path, version: str, place: Path) -> Component:
    """Give the bill of a tree; `site` tells its parts, which stand in `place`."""
    parts = collect(site)
    files: dict[str | None, list[Component]] = {}
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            files.setdefault(_owner(path, place, parts), []).append(_file(path, tree))
    strange = [one["name"] for one in files.get(None, []) if ".dist-info/" in one["name"]]
    if strange:
        sys.exit(f"parts that no lock of the app holds are in it: {strange}")
    libraries = [_library(part, files.get(part.name, []), wheels) for part in parts]
    components = libraries + files.get(None, [])
    digest = hashlib.sha256(json.dumps(components).encode()).hexdigest()
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}",
        "version": 1,
        "metadata": {
            "timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "artefact",
                "name": "homebound",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": components,
    }


def main() -> None:
    """Write the bill to the standard output."""
    tree, site, wheels = map(Path, sys.argv[1:4])
    place = Path(sys.argv[5]) if len(sys.argv) > 5 else site
    json.dump(describe(tree, site, wheels, sys.argv[4], place), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
