"""Unpack wheels into one folder, without what is not needed: tree.py WHEELS FOLDER.

packaging/parts.toml says what is needed. The same wheels give the same files, wherever this runs.
"""

import sys
import tomllib
from pathlib import Path, PurePosixPath
from typing import Any
from zipfile import ZipFile

PARTS = Path(__file__).parent.parent / "parts.toml"


def read_parts() -> dict[str, Any]:
    """Give what parts.toml says."""
    return tomllib.loads(PARTS.read_text(encoding="utf-8"))


def is_shipped(name: str, parts: dict[str, Any]) -> bool:
    """Say whether a file of a wheel is shipped; `name` as it is called in site-packages."""
    path = PurePosixPath(name)
    top = path.parts[0]
    if top.endswith(".dist-info"):
        return path.name != "RECORD"
    if name.endswith(tuple(parts["left_out_endings"])):
        return False
    if not set(path.parts).isdisjoint(parts["left_out_folders"]):
        return False
    if name.startswith("xkcdpass/static/"):
        return path.name in parts["word_lists"]
    if top == "PySide6":
        return _is_needed_of_qt(path, parts["qt"])
    if top == "shiboken6":
        return len(path.parts) == 2
    return True


def _is_needed_of_qt(path: PurePosixPath, qt: dict[str, list[str]]) -> bool:
    within = path.relative_to("PySide6")
    if within.parts[0] == "support":
        return True
    if len(within.parts) == 1:
        module = within.name.partition(".")[0]
        if within.name.endswith(".abi3.so") and module.startswith("Qt"):
            return module in qt["modules"]
        return within.suffix == ".py" or within.name.startswith("libpyside6.")
    if within.parts[:2] == ("Qt", "lib"):
        library = within.name.partition(".")[0]
        return library.startswith("libicu") or library.removeprefix("libQt6") in qt["libraries"]
    if within.parts[:2] == ("Qt", "plugins"):
        return str(within.relative_to("Qt/plugins")) in qt["plugins"]
    return False


def unpack(wheel: Path, folder: Path, parts: dict[str, Any]) -> None:
    """Unpack what is shipped of a wheel; what it would install outside site-packages is not.

    RECORD names what is there, without hashes: libraries are stripped later.
    """
    unpacked = []
    with ZipFile(wheel) as archive:
        for name in archive.namelist():
            inside = name
            if ".data/" in name:
                _, kind, inside = name.split("/", 2)
                if kind not in ("purelib", "platlib"):
                    continue
            if name.endswith("/") or not is_shipped(inside, parts):
                continue
            place = folder / inside
            if not place.resolve().is_relative_to(folder.resolve()):
                raise ValueError("a wheel names a file outside its folder")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(archive.read(name))
            unpacked.append(inside)
    [info] = {name.partition("/")[0] for name in unpacked if ".dist-info/" in name}
    lines = (f"{name},,\n" for name in sorted([*unpacked, f"{info}/RECORD"]))
    (folder / info / "RECORD").write_text("".join(lines), encoding="utf-8")


def main() -> None:
    """Unpack every wheel of a folder."""
    wheels, folder = map(Path, sys.argv[1:])
    parts = read_parts()
    for wheel in sorted(wheels.glob("*.whl")):
        if wheel.name.partition("-")[0] not in parts["left_out"]:
            unpack(wheel, folder, parts)


if __name__ == "__main__":
    main()
