"""The command `homebound-authority`."""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path

from homebound.authority.clock import system_clock
from homebound.authority.commands import add_commands
from homebound.authority.errors import OperatorError, StoreBusyError
from homebound.authority.policy import add_policy_options

_EXTRA = ("alembic", "fastapi", "sqlalchemy", "uvicorn")
_SURROGATE = re.compile("[\ud800-\udfff]")  # of a byte that was no text
_MOST_WORKERS = 256
TRIAL_URL = "http://127.0.0.1:8470"


def _default_home() -> Path:
    if chosen := os.environ.get("HOMEBOUND_AUTHORITY_HOME"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("homebound-authority", appauthor=False))


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from error
    if day.isoformat() != text:  # Python reads other forms of ISO 8601 as well
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD")
    if not 2000 <= day.year <= 2999:
        raise argparse.ArgumentTypeError("a day is in the years 2000 to 2999")
    return day


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise argparse.ArgumentTypeError("a time needs its offset, such as Z")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError("write it like 2026-11-22T08:00:00Z") from error


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_WORKERS}")
    return int(text)


def _when(chosen: datetime | None, url: str) -> datetime:
    """Give the instant to sign as the present one; only a demonstration may name an earlier one."""
    now = system_clock()
    if chosen is None:
        return now
    if not url.startswith("http://"):
        raise OperatorError("--issued is for demonstrations on this computer's own address.")
    if chosen > now:
        raise OperatorError("--issued lies in the future.")
    return chosen


def _init(chosen: argparse.Namespace) -> None:
    from homebound.authority.home import create_home
    from homebound.authority.policy import chosen_policy, default_policy
    from homebound.protocol.fingerprint import format_fingerprint

    issued = _when(chosen.issued, chosen.url)
    policy = chosen_policy(chosen, default_policy(chosen.url))
    home = create_home(chosen.home, chosen.url, issued, chosen.database, policy)
    sys.stdout.write(f"fingerprint: {format_fingerprint(home.config.root)}\n")
    sys.stdout.write(
        f"Move {chosen.home / 'root'} away from this computer; only `rotate --root` needs it.\n"
    )


def _issue(chosen: argparse.Namespace) -> None:
    import tzlocal

    from homebound.authority.home import open_home
    from homebound.authority.issuing import OrderRequest, issue_order, parse_window
    from homebound.authority.keys import read_file
    from homebound.authority.picture import check_place, signed_text, write_picture
    from homebound.core.order import Telephones
    from homebound.core.questionnaire import MAX_BYTES
    from homebound.protocol.enrolment import format_code
    from homebound.protocol.order_file import write_order_link

    if chosen.qr is not None:
        check_place(chosen.qr)

    home = open_home(chosen.home)
    try:
        form = None if chosen.form is None else read_file(chosen.form, MAX_BYTES)
    except OSError as error:
        raise OperatorError(
            f"{chosen.form.name} cannot be read: a questionnaire is a file of at most "
            f"{MAX_BYTES // 1024} KiB."
        ) from error
    request = OrderRequest(
        ref=chosen.ref,
        zone=chosen.zone or tzlocal.get_localzone_name(),
        first=chosen.first,
        last=chosen.last,
        windows=tuple(parse_window(text) for text in chosen.window),
        telephones=Telephones(help=chosen.help_phone, emergency=chosen.emergency_phone),
        form=form,
    )
    issued = issue_order(home, request, _when(chosen.issued, home.config.url), chosen.out)
    sys.stdout.write(f"order file: {chosen.out}\n")
    sys.stdout.write(f"enrolment code: {format_code(issued.code)}\n")
    if chosen.link:
        try:
            sys.stdout.write(f"order link: {write_order_link(issued.data)}\n")
        except ValueError as error:
            raise OperatorError("The order is too long for a link; send the file.") from error
    if chosen.qr is not None:
        write_picture(signed_text(chosen.out, "order"), chosen.qr)
        sys.stdout.write(f"order picture: {chosen.qr}\n")
        if form is not None:
            sys.stderr.write(
                "The picture has no room for the questionnaire: give the file too, unless every "
                "Homebound has that questionnaire.\n"
            )


def _change(chosen: argparse.Namespace) -> None:
    from homebound.authority.changing import ChangeRequest, change_order
    from homebound.authority.home import open_home
    from homebound.authority.issuing import parse_window
    from homebound.authority.picture import check_place, signed_text, write_picture

    if chosen.qr is not None:
        check_place(chosen.qr)
    home = open_home(chosen.home)
    if chosen.release == bool(chosen.last or chosen.window):
        raise OperatorError("Say either --release, or --last or --window.")
    request = ChangeRequest(
        ref=chosen.ref,
        since=chosen.since,
        last=chosen.last,
        windows=tuple(parse_window(text) for text in chosen.window) if chosen.window else None,
        released=chosen.release,
        why=chosen.why,
    )
    changed = change_order(home, request, system_clock(), chosen.out)
    sys.stdout.write(f"change file: {chosen.out}\n")
    if chosen.qr is not None:
        write_picture(signed_text(chosen.out, "change"), chosen.qr)
        sys.stdout.write(f"change picture: {chosen.qr}\n")
    sys.stdout.write(f"last day: {changed.last.isoformat()}\n")


def _serve(chosen: argparse.Namespace) -> None:
    from homebound.authority.home import open_home
    from homebound.authority.server import run_server
    from homebound.authority.serving import Serving, load_serving

    home = open_home(chosen.home)
    home.open_store().close()  # brought up to date once, before there are several to do it

    def load() -> Serving:
        return load_serving(home, home.open_store(), system_clock)

    try:
        run_server(load, chosen.host, chosen.port, chosen.workers)
    except KeyboardInterrupt:
        return


def _cases(chosen: argparse.Namespace) -> None:
    from homebound.authority.home import open_home
    from homebound.authority.windows import list_windows

    home = open_home(chosen.home)
    store = home.open_store()
    try:
        found = list_windows(store, system_clock())
    finally:
        store.close()
    if not found:
        sys.stderr.write("No window has opened yet since its order was issued.\n")
    for state in found:
        wants = "\tcall wanted" if state.help_wanted else ""
        sys.stdout.write(f"{state.ref}\t{state.window}\t{state.standing}{wants}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="homebound-authority",
        description="The reference authority: issues quarantine orders, takes proofs of check-ins, "
        "gives signed receipts.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, run: Callable[[argparse.Namespace], None], says: str
    ) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=says, description=says)
        found.set_defaults(run=run)
        found.add_argument(
            "--home",
            type=Path,
            metavar="DIR",
            help="its folder (default: HOMEBOUND_AUTHORITY_HOME, or the system's place for data)",
        )
        return found

    init = command("init", _init, "make an authority in a new folder and print its fingerprint")
    init.add_argument(
        "--url",
        default=TRIAL_URL,
        help=f"where residents reach it: https://… (default: {TRIAL_URL}, to try it out)",
    )
    add_policy_options(init)
    init.add_argument("--database", metavar="URL", help="an SQLAlchemy URL instead of SQLite")

    issue = command("issue", _issue, "write an order file and print its enrolment code")
    issue.add_argument("--ref", required=True, metavar="CASE", help="your own name for the case")
    issue.add_argument("--first", required=True, type=_day, metavar="YYYY-MM-DD")
    issue.add_argument("--last", required=True, type=_day, metavar="YYYY-MM-DD")
    issue.add_argument(
        "--window", required=True, action="append", metavar="am=07:00-12:00+60", help="repeatable"
    )
    issue.add_argument(
        "--zone", help="an IANA time zone, like Europe/Moscow (default: this computer's)"
    )
    issue.add_argument("--help-phone", metavar="NUMBER")
    issue.add_argument("--emergency-phone", metavar="NUMBER")
    issue.add_argument("--form", type=Path, metavar="FILE", help="a questionnaire to go with it")
    issue.add_argument("--link", action="store_true", help="print it as a link for a message too")
    issue.add_argument("--out", required=True, type=Path, metavar="FILE")
    for early in (init, issue):
        early.add_argument(
            "--issued",
            type=_instant,
            metavar="TIME",
            help=argparse.SUPPRESS,
        )

    change = command("change", _change, "release a case, or give it other days or windows")
    change.add_argument("--ref", required=True, metavar="CASE")
    change.add_argument(
        "--from", dest="since", required=True, type=_day, metavar="YYYY-MM-DD", help="holds from"
    )
    change.add_argument("--release", action="store_true", help="nothing is due from then on")
    change.add_argument("--last", type=_day, metavar="YYYY-MM-DD")
    change.add_argument("--window", action="append", metavar="am=07:00-12:00+60", help="repeatable")
    change.add_argument("--why", default="", metavar="TEXT", help="shown to the resident")
    change.add_argument("--out", required=True, type=Path, metavar="FILE")
    for pictured in (issue, change):
        pictured.add_argument(
            "--qr", type=Path, metavar="FILE", help="draw it as a QR code too: .png or .svg"
        )

    serve = command("serve", _serve, "take messages until told to stop")
    serve.add_argument(
        "--port",
        required=True,
        type=int,
        help="0 takes a free one; residents come to the URL of init",
    )
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument(
        "--workers",
        type=_count,
        default=1,
        metavar="N",
        help="so many processes on the one port; about one for each core",
    )

    command(
        "cases", _cases, "list what became of every window that opened after its order was issued"
    )
    add_commands(command)
    return parser


def _check_readable(chosen: argparse.Namespace) -> None:
    """Refuse bytes that are no text in this computer's encoding; the names of files may be such."""
    for value in vars(chosen).values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and _SURROGATE.search(text):
                raise OperatorError("What was typed is not readable in this computer's encoding.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and give its exit status: 2 for anything that whoever typed it can mend."""
    chosen = _parser().parse_args(arguments)
    missing = [name for name in _EXTRA if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            "homebound-authority: parts are missing; install homebound[authority] to run it.\n"
        )
        return 2
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name that the terminal cannot write must not cost the code that stands behind it.
        sys.stdout.reconfigure(errors="backslashreplace")
    chosen.home = chosen.home or _default_home()
    try:
        _check_readable(chosen)
        chosen.run(chosen)
    except OperatorError as error:
        sys.stderr.write(f"homebound-authority: {error}\n")
        return 2
    except StoreBusyError:
        sys.stderr.write("homebound-authority: the database does not answer; try again.\n")
        return 2
    return 0
