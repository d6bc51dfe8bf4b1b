"""The command line: the app, its demo, and the verifier."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from homebound import __version__
from homebound.core.language import LANGUAGES, PSEUDO, language_of
from homebound.display import has_display

NO_DISPLAY = (
    "homebound: there is no display to open a window on. "
    "Start it from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to one."
)


NO_HOME = (
    "homebound: the folder for the data cannot be used. "
    "Name another one with --home, or correct HOMEBOUND_HOME."
)


LINK = "homebound:"
_GROUP = re.compile("[0-9A-Fa-f]{4}")
_GROUPS = 16


def _order_source(text: str) -> Path | str:
    """Read what a desktop hands over: a link to an order stays a text, all else is a file."""
    if text.lower().startswith(LINK):
        return text
    if text.startswith("file:"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        return Path(url2pathname(urlsplit(text).path))
    return Path(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="homebound",
        description="A daily quarantine check-in, kept encrypted on your own computer. "
        "`homebound demo` tries it in a temporary folder, `homebound verify` checks a saved receipt.",
    )
    parser.add_argument(
        "order",
        nargs="?",
        type=_order_source,
        metavar="ORDER",
        help="an order file (.homebound), a picture of an order's code, or an order's link (homebound:…)",
    )
    parser.add_argument(
        "--tray", action="store_true", help="start without a window, only to remind"
    )
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    _add_shared(parser)
    return parser


def _demo_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="homebound demo",
        description="Try the app in a temporary folder with an order ready to be opened.",
    )
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="play the whole journey and save its pictures"
    )
    parser.add_argument("--keep", action="store_true", help="leave the folder in place")
    parser.add_argument(
        "--level",
        type=int,
        choices=[0, 1, 2, 3],
        default=0,
        help="what the tour shares with a throw-away authority (0: nothing)",
    )
    _add_shared(parser)
    return parser


def _verify_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="homebound verify",
        description="Check an exported receipt, proof or dispute pack, without a network. Exit "
        "status: 0 verified against the root given, 1 does not verify, 2 not readable, or a file that "
        "was damaged or changed, 3 consistent, issuer not confirmed.",
    )
    parser.add_argument("file", type=Path, help="a file that was saved from Homebound")
    parser.add_argument(
        "--root", metavar="FINGERPRINT", help="the fingerprint in the authority's paper letter"
    )
    return parser


def _joined(given: list[str]) -> list[str]:
    """Put the groups of a fingerprint together, which a shell takes apart unless they were quoted."""
    if "--root" not in given:
        return given
    at = given.index("--root") + 1
    groups = list(takewhile(_GROUP.fullmatch, given[at : at + _GROUPS]))
    return [*given[:at], " ".join(groups), *given[at + len(groups) :]] if groups else given


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", type=Path, metavar="DIR", help="keep all data in this folder")
    parser.add_argument(
        "--language",
        choices=[*(one.code for one in LANGUAGES), PSEUDO.code],
        metavar="CODE",
        help=f"the language, this time: {', '.join(one.code for one in LANGUAGES)}",
    )
    parser.add_argument("--theme", choices=["system", "light", "dark"], default="system")
    parser.add_argument(
        "--scale", type=int, choices=[100, 125, 150, 175, 200], default=100, help="text size, %%"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and give its exit status: 2 for a wrong one or where there is no display."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["demo"]:
        return _demo(_demo_parser().parse_args(given[1:]))
    if given[:1] == ["verify"]:
        return _verify(_verify_parser().parse_args(_joined(given[1:])))
    chosen = _parser().parse_args(given)
    if chosen.version:
        sys.stdout.write(f"homebound {__version__}\n")
        return 0
    if not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return 2
    if not _can_keep_data(chosen.home):
        return 2
    from homebound.bootstrap import Options, run

    options = Options(
        chosen.home, chosen.theme, chosen.scale, chosen.order, language_of(chosen.language or "")
    )
    return run(options, hidden=chosen.tray)


def _can_keep_data(home: Path | None) -> bool:
    """Say on stderr why data cannot be kept there; make nothing yet."""
    from homebound.paths import data_folder

    try:
        folder = data_folder(home)
        nearest = next(place for place in (folder, *folder.parents) if place.exists())
        usable = nearest.is_dir() and os.access(nearest, os.R_OK | os.X_OK)
    except (OSError, RuntimeError, ValueError):  # no such user after ~, a name that is none
        usable = False
    if not usable:
        sys.stderr.write(NO_HOME + "\n")
    return usable


def _verify(chosen: argparse.Namespace) -> int:
    from homebound.verifier import verify_file

    status, sentences = verify_file(chosen.file, chosen.root)
    try:
        sys.stdout.write("\n".join(sentences) + "\n")
        sys.stdout.flush()
    except (AttributeError, OSError):
        # Nobody listens (a closed or full output): the exit status has to say it alone.
        sys.stdout = None  # else Python would write again at its end
    return status


def _demo(chosen: argparse.Namespace) -> int:
    if chosen.tour is None and chosen.level:
        sys.stderr.write("homebound demo: --level belongs to --tour.\n")
        return 2
    if chosen.tour is None and not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return 2
    if chosen.home is not None and not _can_keep_data(chosen.home):
        return 2
    if chosen.tour is not None and chosen.tour.exists() and not chosen.tour.is_dir():
        sys.stderr.write("homebound demo: --tour has to name a folder.\n")
        return 2
    from homebound.demo.command import DemoOptions, run_demo

    return run_demo(
        DemoOptions(
            home=chosen.home,
            tour=chosen.tour,
            keep=chosen.keep,
            level=chosen.level,
            theme=chosen.theme,
            scale=chosen.scale,
            language=language_of(chosen.language or ""),
            on_screen=has_display(),
        )
    )
