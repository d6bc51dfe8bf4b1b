"""`homebound verify`: check a receipt, a proof or a dispute pack; no vault, no window, no network."""

import errno
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.core.schedule import Slot
from homebound.protocol import dispute
from homebound.protocol.config import Config
from homebound.protocol.dispute import DisputePack, read_dispute
from homebound.protocol.dispute_check import DisputeFinding, Shown, check_dispute
from homebound.protocol.evidence import (
    Evidence,
    Finding,
    NewerFormat,
    check_evidence,
    read_evidence,
)
from homebound.protocol.fingerprint import format_fingerprint, parse_fingerprint
from homebound.protocol.receipt import ProofReceipt, Result
from homebound.protocol.strict import Malformed

VERIFIED = 0
NOT_VERIFIED = 1
NOT_READABLE = 2
NOT_CONFIRMED = 3

_ZIP = b"PK"

_NOT_SHOWN = (
    "It does not show that a person was at home, nor who used the key, nor when the check-in was "
    "written: only between which times the proof was made and received."
)


def _at(moment: datetime, order: Order) -> str:
    return moment.astimezone(ZoneInfo(order.zone)).strftime("%Y-%m-%d %H:%M")


def _local(moment: datetime, finding: Finding) -> str:
    return _at(moment, finding.order)


def _many(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def _whose(order: Order) -> str:
    return (
        "No person is named in what is signed: the authority knows whose order it is by its number, "
        f"{order.id}."
    )


def _window(finding: Finding) -> str:
    slot = finding.slot
    return (
        f"window {slot.window.id} on {slot.day.isoformat()} "
        f"({slot.window.opens:%H:%M} to {slot.window.closes:%H:%M}, {finding.order.zone})"
    )


def _when(receipt: ProofReceipt, finding: Finding) -> str:
    if receipt.result is Result.FURTHER:
        return "and it was received after another proof for the same window, which decides"
    if receipt.at is not None:
        return f"and it was received late, at {_local(receipt.at, finding)}"
    return f"and it was {_in_time(finding)}"


def _in_time(finding: Finding) -> str:
    if finding.late_from is None:
        return "received in time, as the authority counted"
    return f"received in time, before {_local(finding.late_from, finding)}"


def _received(receipt: ProofReceipt, finding: Finding) -> list[str]:
    sentences = [
        f"{finding.config.url} confirms that the holder of the enrolled key reported for "
        f"{_window(finding)}, {_when(receipt, finding)}."
    ]
    if finding.late_from is None:
        sentences.append(
            f"The authority counted the window from {_local(receipt.opens, finding)} to "
            f"{_local(receipt.closes, finding)}: its time zone data differ from this computer's, or "
            "the order was changed and the change is not in this file."
        )
    if not receipt.fresh:
        sentences.append("The proof was made with an old step, so it may have been made early.")
    return sentences


def _told(finding: Finding) -> list[str]:
    """Say what is known beside the receipt; answers are counted, never printed."""
    sentences = [f"The proof was not made before {_local(finding.not_before, finding)}."]
    if finding.proof.help is not None:
        asked = "asks" if finding.proof.help else "does not ask"
        sentences.append(f"The proof {asked} for a call.")
    if finding.record is not None:
        sentences.append(
            f"The record beside it, with {_many(len(finding.record.answers), 'answer', 'answers')} "
            "disclosed, is the one that the proof committed to."
        )
    return sentences


def _read(path: Path) -> Evidence | DisputePack:
    if not path.is_file():  # a pipe would never end
        raise OSError(errno.EINVAL, "it is not a file" if path.exists() else "there is none")
    with path.open("rb") as file:
        data = file.read(dispute.MAX_BYTES + 1)
    return read_dispute(data) if data.startswith(_ZIP) else read_evidence(data)


def _checked(given: Evidence | DisputePack, root: str | None) -> tuple[int, list[str]]:
    try:
        finding = check_evidence(given) if isinstance(given, Evidence) else check_dispute(given)
    except Malformed as error:
        return NOT_VERIFIED, [f"This does not verify: {error}."]
    found = format_fingerprint(finding.config.root)
    if root is not None and finding.config.root != root:
        return NOT_VERIFIED, [
            "This does not verify: it was issued under another root.",
            f"Its root is {found}.",
        ]
    return _tell_one(finding, root) if isinstance(finding, Finding) else _tell_pack(finding, root)


def _tell_one(finding: Finding, root: str | None) -> tuple[int, list[str]]:
    if finding.receipt is None:
        return NOT_CONFIRMED, [
            "There is no receipt: this shows only that a key signed a proof for "
            f"{_window(finding)}. No authority confirms that it received it, nor whose key it is.",
            *_told(finding),
            _whose(finding.order),
            _NOT_SHOWN,
        ]
    sentences = [
        *_received(finding.receipt, finding),
        *_told(finding),
        _whose(finding.order),
        _NOT_SHOWN,
    ]
    return _judge(finding.config, root, sentences)


def _judge(config: Config, root: str | None, sentences: list[str]) -> tuple[int, list[str]]:
    if root is None:
        return NOT_CONFIRMED, [
            "Consistent, issuer not confirmed: everything in this file fits together, but anyone "
            f"could have made all of it. Compare the root {format_fingerprint(config.root)} with "
            "the authority's letter, or give it with --root.",
            *sentences,
        ]
    return VERIFIED, ["Verified against the root given.", *sentences]


def _tell_pack(finding: DisputeFinding, root: str | None) -> tuple[int, list[str]]:
    shown = [one for _, proofs in finding.windows for one in proofs]
    received = [one for one in shown if one.finding.receipt is not None]
    newest = max((one.finding.not_before for one in shown), default=finding.made)
    over = [pair for pair in finding.windows if pair[0].closes <= max(finding.made, newest)]
    later = f"; but a proof in it is later, of {_at(newest, finding.order)} or after"
    sentences = [
        f"The order of {finding.config.url} runs from {finding.order.first.isoformat()} to "
        f"{finding.order.last.isoformat()}. Times are in {finding.order.zone}.",
        *_tell_changes(finding),
        f"The pack was made at {_at(finding.made, finding.order)}, by its own word"
        f"{later if newest > finding.made else ''}. "
        f"{_many(len(over), 'window', 'windows')} had closed; it holds "
        f"{_many(len(shown), 'proof', 'proofs')} and {_many(len(received), 'receipt', 'receipts')}.",
        *(_tell_window(slot, proofs) for slot, proofs in finding.windows if proofs),
        *_tell_silent(over),
        *_tell_chain(finding),
        f"It also holds a log of {_many(finding.attempts, 'try', 'tries')} to send: the resident's own statement, "
        "which nothing here confirms.",
        *_tell_statement(finding),
        _whose(finding.order),
        _NOT_SHOWN,
    ]
    if not received:
        return NOT_CONFIRMED, [
            "There is no receipt in it: no authority confirms that it received anything.",
            *sentences,
        ]
    return _judge(finding.config, root, sentences)


def _tell_statement(finding: DisputeFinding) -> list[str]:
    if not finding.statements:
        return []
    return [
        "The readable statement in it was not compared with what it says of the rest: only what "
        "stands here was verified."
    ]


def _tell_window(slot: Slot, proofs: tuple[Shown, ...]) -> str:
    """Say in one line what is shown of a window: by its receipts first, else by what there is."""
    name = f"{slot.day.isoformat()} {slot.window.id} ({slot.window.opens:%H:%M} to {slot.window.closes:%H:%M})"
    told = "; ".join(map(_tell_proof, proofs))
    return f"{name}: {told}."


def _tell_proof(shown: Shown) -> str:
    finding = shown.finding
    made = f"made not before {_local(finding.not_before, finding)}"
    if finding.receipt is None:
        if shown.refusal is None:
            return f"a proof {made}, no receipt: it shows only that a key signed it"
        return f"a proof {made}, refused by the authority ({shown.refusal.problem.value})"
    fresh = "" if finding.receipt.fresh else ", with an old step: it may have been made early"
    match finding.receipt.result:
        case Result.FURTHER:
            return f"received after another proof, which decides ({made}{fresh})"
        case Result.LATE if finding.receipt.at is not None:
            return f"received late, at {_local(finding.receipt.at, finding)} ({made}{fresh})"
        case _:
            return f"{_in_time(finding)} ({made}{fresh})"


def _tell_changes(finding: DisputeFinding) -> list[str]:
    """Say how far the order is the one that held: whoever makes a pack chooses what goes into it."""
    changes = max(len(finding.order.periods) - 1, 0)
    if changes == 0:
        return ["No change of the order is in it; whether it was changed, that does not show."]
    are = _many(changes, "change of the order is", "changes of the order are")
    return [f"{are} in it, and counted in; whether there were more, that does not show."]


def _tell_silent(over: list[tuple[Slot, tuple[Shown, ...]]]) -> list[str]:
    silent = [f"{slot.day.isoformat()} {slot.window.id}" for slot, proofs in over if not proofs]
    if not silent:
        return []
    return [
        f"It holds nothing about {_many(len(silent), 'closed window', 'closed windows')}: "
        f"{', '.join(silent)}. That does not "
        "show that nothing was reported there, nor that they were asked for."
    ]


def _tell_chain(finding: DisputeFinding) -> list[str]:
    sentences = []
    if finding.before:
        sentences.append(
            f"{_many(finding.before, 'earlier proof', 'earlier proofs')}, named by others here as the one "
            "before them, cannot be found in it."
        )
    if finding.forked:
        sentences.append(
            "Two proofs of one key claim the same place, as happens when a backup is restored."
        )
    return sentences


def verify_file(path: Path, root: str | None) -> tuple[int, list[str]]:
    """Check a receipt, a proof or a dispute pack; give the exit status and what to print, a sentence a line.

    `root` is the fingerprint of the authority's root key as somebody typed it, or None. Status 0:
    verified against that root. 1: does not verify. 2: not readable, or the fingerprint is none.
    3: consistent, but no authority confirmed it (no root given, or no receipt in the file).
    """
    try:
        trusted = None if root is None else parse_fingerprint(root)
    except UserError:
        return NOT_READABLE, ["The root given is not a fingerprint: 64 hexadecimal digits."]
    try:
        given = _read(path)
    except OSError as error:
        return NOT_READABLE, [f"The file cannot be read: {error.strerror}."]
    except NewerFormat:
        return NOT_READABLE, ["The file was written by a later version of Homebound."]
    except Malformed as error:
        return NOT_READABLE, [
            "The file is not a receipt, proof or dispute pack of Homebound, or it was damaged or "
            f"changed: {error}."
        ]
    return _checked(given, trusted)
