"""`homebound verify`: check a receipt or proof without a vault, without a window, offline."""

import errno
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from homebound.core.errors import UserError
from homebound.protocol.evidence import (
    MAX_BYTES,
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

_NOT_SHOWN = (
    "It does not show that a person was at home, nor who used the key, nor when the check-in was "
    "written: only between which times the proof was made and received."
)


def _local(moment: datetime, finding: Finding) -> str:
    return moment.astimezone(ZoneInfo(finding.order.zone)).strftime("%Y-%m-%d %H:%M")


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
    return "and it was received in time"


def _received(receipt: ProofReceipt, finding: Finding) -> list[str]:
    sentences = [
        f"{finding.config.url} confirms that the holder of the enrolled key reported for "
        f"{_window(finding)}, {_when(receipt, finding)}."
    ]
    slot = finding.slot
    if (receipt.opens, receipt.closes) != (slot.opens, slot.closes):
        sentences.append(
            f"The authority counted the window from {_local(receipt.opens, finding)} to "
            f"{_local(receipt.closes, finding)}: its time zone data differ from this computer's."
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
            f"The record beside it, with {len(finding.record.answers)} answers disclosed, "
            "is the one that the proof committed to."
        )
    return sentences


def _read(path: Path) -> Evidence:
    if not path.is_file():  # a pipe would never end
        raise OSError(errno.EINVAL, "it is not a file" if path.exists() else "there is none")
    with path.open("rb") as file:
        return read_evidence(file.read(MAX_BYTES + 1))


def _checked(evidence: Evidence, root: str | None) -> tuple[int, list[str]]:
    try:
        finding = check_evidence(evidence)
    except Malformed as error:
        return NOT_VERIFIED, [f"This does not verify: {error}."]
    found = format_fingerprint(finding.config.root)
    if root is not None and finding.config.root != root:
        return NOT_VERIFIED, [
            "This does not verify: it was issued under another root.",
            f"Its root is {found}.",
        ]
    if finding.receipt is None:
        return NOT_CONFIRMED, [
            "There is no receipt: this shows only that a key signed a proof for "
            f"{_window(finding)}. No authority confirms that it received it, nor whose key it is.",
            *_told(finding),
            _NOT_SHOWN,
        ]
    sentences = [*_received(finding.receipt, finding), *_told(finding), _NOT_SHOWN]
    if root is None:
        return NOT_CONFIRMED, [
            "Consistent, issuer not confirmed: everything in this file fits together, but anyone "
            f"could have made all of it. Compare the root {found} with the authority's letter, or "
            "give it with --root.",
            *sentences,
        ]
    return VERIFIED, ["Verified against the root given.", *sentences]


def verify_file(path: Path, root: str | None) -> tuple[int, list[str]]:
    """Check a file of evidence; give the exit status and what to print, a sentence a line.

    `root` is the fingerprint of the authority's root key as somebody typed it, or None. Status 0:
    verified against that root. 1: does not verify. 2: not readable, or the fingerprint is none.
    3: consistent, but no authority confirmed it (no root given, or no receipt in the file).
    """
    try:
        trusted = None if root is None else parse_fingerprint(root)
    except UserError:
        return NOT_READABLE, ["The root given is not a fingerprint: 64 hexadecimal digits."]
    try:
        evidence = _read(path)
    except OSError as error:
        return NOT_READABLE, [f"The file cannot be read: {error.strerror}."]
    except NewerFormat:
        return NOT_READABLE, ["The file was written by a later version of Homebound."]
    except Malformed:
        return NOT_READABLE, ["The file is not a receipt or proof of Homebound, or it is damaged."]
    return _checked(evidence, trusted)
