"""Commands for those who run an authority: its keys, its notices, its staff's cases and tokens."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.authority.clock import system_clock
from homebound.authority.errors import OperatorError
from homebound.authority.policy import add_policy_options

if TYPE_CHECKING:
    from homebound.authority.home import Home
    from homebound.authority.serving import Serving
    from homebound.authority.store import Store

Adder = Callable[[str, Callable[[argparse.Namespace], None], str], argparse.ArgumentParser]


@contextmanager
def _opened(folder: Path) -> "Iterator[tuple[Home, Store]]":
    from homebound.authority.home import open_home

    home = open_home(folder)
    store = home.open_store()
    try:
        yield home, store
    finally:
        store.close()


@contextmanager
def _serving(folder: Path) -> "Iterator[Serving]":
    from homebound.authority.serving import load_serving

    with _opened(folder) as (home, store):
        yield load_serving(home, store, system_clock)


def _token(chosen: argparse.Namespace) -> None:
    from homebound.authority.home import open_home
    from homebound.authority.tokens import make_token

    home = open_home(chosen.home)
    sys.stdout.write(f"token: {make_token(home.folder, keep=chosen.add)}\n")


def _reissue(chosen: argparse.Namespace) -> None:
    from homebound.authority.changing import find_case
    from homebound.authority.superseding import reissue_code
    from homebound.protocol.enrolment import format_code

    with _serving(chosen.home) as serving:
        with serving.store.writing() as connection:
            order_id = find_case(connection, chosen.ref)
            code = reissue_code(connection, serving.code_key, order_id, system_clock())
        if code is not None:
            sys.stdout.write(f"enrolment code: {format_code(code)}\n")


def _excuse(chosen: argparse.Namespace) -> None:
    from homebound.authority.changing import find_case
    from homebound.authority.excusing import excuse_window, take_back_excuse

    with _serving(chosen.home) as serving, serving.store.writing() as connection:
        order_id = find_case(connection, chosen.ref)
        if chosen.take_back:
            take_back_excuse(connection, order_id, chosen.window)
        else:
            excuse_window(connection, order_id, chosen.window, chosen.why, system_clock())


def _notice(chosen: argparse.Namespace) -> None:
    from homebound.authority.noticing import publish_notices

    if chosen.none == bool(chosen.text):
        raise OperatorError("Say either --text, or --none to take back what was said.")
    texts: dict[str, tuple[str, ...]] = {"en": ()} if chosen.none else {}
    for given in chosen.text or ():
        language, equals, text = given.partition("=")
        if not equals:
            raise OperatorError(
                "A notice is written LANGUAGE=TEXT, like en='The office is closed.'"
            )
        texts[language] = (*texts.get(language, ()), text)
    with _opened(chosen.home) as (home, store):
        made = publish_notices(home, store, texts, system_clock(), timedelta(hours=chosen.hours))
    sys.stdout.write(f"notices: version {made.version}, until {made.expires.isoformat()}\n")


def _rotate(chosen: argparse.Namespace) -> None:
    from homebound.authority.generations import folder_name, living
    from homebound.authority.home import CONFIG_FILE, ROOT_FILE, open_home
    from homebound.authority.policy import chosen_policy
    from homebound.authority.rotating import count_orders, read_root, rotate

    home = open_home(chosen.home)
    policy = chosen_policy(chosen, home.config.policy)
    root = read_root(home, chosen.root or chosen.home / ROOT_FILE.parent)
    drop = sorted(set(chosen.drop or ()))
    held = count_orders(home) if drop else None
    made = rotate(home, root, system_clock(), policy, drop)
    for number in drop:
        sys.stderr.write(f"Generation {number} is dropped. {_without(number, held)}\n")
    newest = folder_name(living(made.config)[-1])
    sys.stdout.write(f"configuration: version {made.config.version}\n")
    sys.stdout.write(
        f"Take {newest} and then {CONFIG_FILE} to where the authority is served, and start it anew.\n"
    )


def _without(generation: int, held: Mapping[int, int] | None) -> str:
    if held is None:
        return (
            "The database is not here: before you take the configuration there, `keys` tells there "
            "how many orders held it signed. Those cannot be changed without it, and their residents "
            "may need new ones."
        )
    count = held[generation]
    if not count:
        return "No order held needs it."
    return (
        f"It signed {count} {'order' if count == 1 else 'orders'} held, which cannot be changed any "
        "more; their residents may need new ones."
    )


def _keys(chosen: argparse.Namespace) -> None:
    from homebound.authority.generations import folder_name, generation_of
    from homebound.authority.rotating import orders_by_generation

    with _opened(chosen.home) as (home, store):
        held = orders_by_generation(home, store)
        for chain in home.config.chains:
            number = generation_of(chain)
            sys.stdout.write(
                f"{number}\t{folder_name(number)}\tsince {chain.start.date().isoformat()}\t"
                f"orders held: {held[number]}\n"
            )


def _tidy(chosen: argparse.Namespace) -> None:
    from homebound.authority.housekeeping import tidy

    with _serving(chosen.home) as serving:
        done = tidy(serving)
    sys.stdout.write(
        f"orders deleted: {done.orders}\nanswers deleted: {done.answers}\ndays counted: {done.days}\n"
    )


def _hours(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 48:
        raise argparse.ArgumentTypeError("a number from 1 to 48")
    return int(text)


def add_commands(command: Adder) -> None:
    """Add the commands to the parser of `homebound-authority`."""
    token = command("token", _token, "make a token for staff's systems and print it once")
    token.add_argument("--add", action="store_true", help="keep the ones before; else they stop")

    reissue = command("reissue", _reissue, "give a case a new code, as for a lost computer")
    reissue.add_argument("--ref", required=True, metavar="CASE")

    excuse = command("excuse", _excuse, "excuse a window of a case: a person has decided so")
    excuse.add_argument("--ref", required=True, metavar="CASE")
    excuse.add_argument("--window", required=True, metavar="YYYY-MM-DD.am")
    excuse.add_argument("--why", default="", metavar="TEXT", help="kept with the case")
    excuse.add_argument("--take-back", action="store_true", help="excuse it no longer")

    notice = command("notice", _notice, "publish notices for everyone, in place of those before")
    notice.add_argument("--text", action="append", metavar="en=TEXT", help="repeatable")
    notice.add_argument("--none", action="store_true", help="take back what was said before")
    notice.add_argument("--hours", type=_hours, default=48, help="how long they hold (at most 48)")

    rotate = command("rotate", _rotate, "make new keys beside the old ones, with the root key")
    rotate.add_argument("--root", type=Path, metavar="DIR", help="where the folder root is now")
    rotate.add_argument(
        "--drop",
        type=int,
        action="append",
        metavar="N",
        help="list generation N no longer (`keys` tells which no order needs)",
    )
    add_policy_options(rotate)

    command("keys", _keys, "list the generations of keys, and how many orders held each signed")
    command("tidy", _tidy, "delete now what the policy keeps no longer; serving does it by itself")
