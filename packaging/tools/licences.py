"""Collect the licences of all parts in a tree: licences.py SITE FOLDER.

Writes FOLDER/parts.json, which About shows, and FOLDER/copyright, as Debian's copyright format 1.0
wants it.
"""

import csv
import json
import sys
from dataclasses import dataclass
from email.parser import Parser
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from tree import read_parts

_BY_CLASSIFIER = {
    "License :: Public Domain": "public-domain",
    "License :: OSI Approved :: zlib/libpng License": "Zlib",
}
_FULL_NAMES = {"Apache License, Version 2.0": "Apache-2.0", "zlib/libpng": "Zlib"}
_TEXTS = Path(__file__).parent.parent / "licences"
_TEXT_NAMES = ("license", "licence", "copying", "notice")


_COMMON_LGPL = (
    "On Debian systems the texts are in /usr/share/common-licenses/LGPL-3, GPL-2 and GPL-3."
)
_COMMON_APACHE = "On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0."
# These have the text alone, or name a family of licences; this is what the text is.
_BY_TEXT = {"PySocks": "BSD-3-Clause", "segno": "BSD-3-Clause", "sqlcipher3": "Zlib"}


@dataclass(frozen=True)
class Part:
    """One part: what it is called, under which licence it comes, and the texts that say so."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    paths: tuple[str, ...]


def collect(site: Path) -> list[Part]:
    """Give all installed parts of a folder; ValueError where one does not say its licence."""
    return [_part(info) for info in sorted(site.glob("*.dist-info"), key=lambda p: p.name.lower())]


def _part(info: Path) -> Part:
    said = Parser().parsestr((info / "METADATA").read_text(encoding="utf-8"), headersonly=True)
    licence = _BY_TEXT.get(said["Name"]) or said["License-Expression"] or said["License"]
    for classifier in said.get_all("Classifier", []):
        licence = licence or _BY_CLASSIFIER.get(classifier)
    if not licence:
        raise ValueError(f"{said['Name']} does not say its licence")
    texts = tuple(
        found.read_text(encoding="utf-8", errors="replace").strip()
        for found in sorted(info.rglob("*"))
        if found.is_file() and found.name.lower().startswith(_TEXT_NAMES)
    )
    return Part(
        said["Name"], said["Version"], _FULL_NAMES.get(licence, licence), texts, _paths(info)
    )


def _paths(info: Path) -> tuple[str, ...]:
    """Give what belongs to a part: its metadata, and its folders and modules."""
    with (info / "RECORD").open(encoding="utf-8", newline="") as lines:
        tops = {path.partition("/")[0] for path, *_ in csv.reader(lines)}
    tops -= {info.name}
    return (info.name, *sorted(name for name in tops if (info.parent / name).exists()))


def to_debian(parts: list[Part], folder: str) -> str:
    """Write Debian's copyright file for parts installed in `folder`.

    ValueError where a part brings no text of its licence, unless it is Qt's, whose text is known.
    """
    inside = {one["wheel"]: [] for one in read_parts()["inside"]}
    for one in read_parts()["inside"]:
        inside[one["wheel"]].append(f"{one['name']} ({one['licence']})")
    stanzas = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: homebound\n",
        f"Files: *\nCopyright: the Homebound maintainers\nLicense: Apache-2.0\n {_COMMON_APACHE}\n",
    ]
    for part in parts:
        if part.name == "homebound":
            continue
        if not part.texts and not part.licence.startswith("LGPL-3.0"):
            raise ValueError(f"{part.name} brings no text of its licence")
        files = "\n ".join(f"{folder}/{path}{'' if '.' in path else '/*'}" for path in part.paths)
        files = files.replace(".dist-info", ".dist-info/*")
        holds = inside.get(part.paths[0].partition("-")[0])
        comment = f"Comment: compiled into it: {', '.join(holds)}\n" if holds else ""
        text = "\n\n".join(map(_shortened, part.texts)) or _COMMON_LGPL
        stanzas.append(
            f"Files: {files}\nCopyright: {_holders(part)}\n{comment}"
            f"License: {_short(part.licence)}-{part.name}\n{_indented(text)}\n"
        )
    return "\n".join(stanzas)


def _short(licence: str) -> str:
    return "-".join(licence.replace(" OR ", "-or-").split())


def _shortened(text: str) -> str:
    """Name the place of a text that every Debian system has; its policy forbids another copy."""
    is_apache = "Apache License" in text and "TERMS AND CONDITIONS FOR USE" in text
    return _COMMON_APACHE if is_apache else text


def _holders(part: Part) -> str:
    lines = (line.strip() for text in part.texts for line in text.splitlines())
    found = [line for line in lines if line.lower().startswith("copyright ") and "20" in line]
    return "\n ".join(dict.fromkeys(found)) or f"the authors of {part.name}"


def _indented(text: str) -> str:
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.splitlines())


def _listed_inside(one: dict[str, Any]) -> dict[str, Any]:
    texts = [(_TEXTS / name).read_text(encoding="utf-8").strip() for name in one.get("texts", ())]
    return {"name": one["name"], "version": "", "licence": one["licence"], "texts": texts}


def main() -> None:
    """Write both files."""
    site, folder = map(Path, sys.argv[1:])
    parts = collect(site)
    listed = [
        {"name": one.name, "version": one.version, "licence": one.licence, "texts": one.texts}
        for one in parts
    ]
    inside = {one["name"]: _listed_inside(one) for one in read_parts()["inside"]}
    words = json.dumps({"parts": [*listed, *inside.values()]}, ensure_ascii=False, indent=1)
    (folder / "parts.json").write_text(words + "\n", encoding="utf-8")
    copyright_file = to_debian(parts, "usr/lib/homebound/lib/python3.11/site-packages")
    (folder / "copyright").write_text(copyright_file, encoding="utf-8")


if __name__ == "__main__":
    main()
