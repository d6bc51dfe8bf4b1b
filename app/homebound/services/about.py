"""What this program is made of, and under which licences."""

import json
from dataclasses import dataclass

from homebound import __version__
from homebound.paths import resource


@dataclass(frozen=True)
class Part:
    """One part that is shipped along; `texts` are its licence's own words.

    `version` is empty for what is compiled into another part.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class About:
    """The version, and all parts by name."""

    version: str
    parts: tuple[Part, ...]


def about() -> About:
    """Tell the version and the parts; in a checkout, which ships nothing along, there are none."""
    path = resource("parts.json")
    if not path.exists():
        return About(__version__, ())
    listed = json.loads(path.read_text(encoding="utf-8"))["parts"]
    parts = (
        Part(one["name"], one["version"], one["licence"], tuple(one["texts"])) for one in listed
    )
    return About(__version__, tuple(sorted(parts, key=lambda part: part.name.lower())))
