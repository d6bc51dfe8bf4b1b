"""The record of a check-in: committed to by a proof, disclosed answer by answer (RFC 9901)."""

import re
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from homebound.protocol.jws import (
    ID_BYTES,
    SigningKey,
    VerifyingKey,
    hash_message,
    listed,
    sign,
    verify,
)
from homebound.protocol.order import FORM_ID, read_slot
from homebound.protocol.strict import (
    HASH_BYTES,
    HASH_TEXT,
    Claims,
    Malformed,
    decode_base64url,
    encode_base64url,
    hash_text,
    parse_array,
    text_bytes,
    write_array,
)

TYP = "hb-record+sd-jwt"
MAX_BYTES = 4 * 1024
MAX_PRESENTATION_BYTES = 16 * 1024
DIGESTS = 40
SALT_BYTES = 16
MAX_NAME = 64
MAX_VALUE_BYTES = 840
# What is left of a sealed body for all names and values together, as they are written in JSON;
# tests/unit/test_fit.py builds the maximum of everything else beside it.
ANSWERS_BYTES = 2500

_ALGORITHM = re.compile("sha-256")
# The only control characters that a person types; each of the others would take six bytes.
_TEXT = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f]*")
_NAME = re.compile(rf"[^\x00-\x1f]{{1,{MAX_NAME}}}")
# RFC 9901, section 7.1: the names that disclosures must not have, and those that stand in clear.
_RESERVED = frozenset({"_sd", "...", "_sd_alg", "ord", "win", "form"})


@dataclass(frozen=True)
class RecordForm:
    """The questionnaire that was answered; `sha256` is over its file, in base64url."""

    id: str
    sha256: str


@dataclass(frozen=True)
class Record:
    """A signed record: its issuer-signed JWT and, by the name of the answer, every disclosure."""

    token: str = field(repr=False)
    disclosures: Mapping[str, str] = field(repr=False)

    @property
    def hash(self) -> str:
        """What a proof carries as `rec`: the SHA-256 over the JWT before the first `~`."""
        return hash_message(self.token)


@dataclass(frozen=True)
class Presented:
    """What a presentation shows: which record it is of, and the answers disclosed."""

    order: str = field(repr=False)
    window: str = field(repr=False)
    form: RecordForm | None
    answers: Mapping[str, str] = field(repr=False)
    hash: str


def _sound(name: str, value: str) -> bool:
    return (
        _NAME.fullmatch(name) is not None
        and name not in _RESERVED
        and _TEXT.fullmatch(value) is not None
        and len(value.encode()) <= MAX_VALUE_BYTES
    )


def answers_fit(answers: Mapping[str, str]) -> bool:
    """Say whether a record can hold these answers, so that it fits a sealed body whole.

    At most 40; names of 1 to 64 characters that the record does not use itself; values of at most
    840 bytes of UTF-8 without control characters but tab and line ends; names and values together
    at most 2,500 bytes as JSON writes them. Ask it with the longest answers that a form allows
    before the form is accepted.
    """
    return (
        len(answers) <= DIGESTS
        and all(_sound(name, value) for name, value in answers.items())
        and _written_bytes(answers) <= ANSWERS_BYTES
    )


def _written_bytes(answers: Mapping[str, str]) -> int:
    return sum(text_bytes(name) + text_bytes(value) for name, value in answers.items())


def make_record(
    order_id: str,
    window: str,
    form: RecordForm | None,
    answers: Mapping[str, str],
    key: SigningKey,
    *,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Record:
    """Sign a record of short coded answers, at most 40, made up to 40 digests with decoys.

    Without answers it is decoys only, of the same shape. Raises ValueError where the answers or
    the form's id do not fit.
    """
    if not answers_fit(answers):
        raise ValueError("answers that a record cannot hold")
    if form is not None and not FORM_ID.fullmatch(form.id):
        raise ValueError("a form's id that a record cannot hold")
    disclosures = {
        name: encode_base64url(write_array([encode_base64url(random(SALT_BYTES)), name, value]))
        for name, value in answers.items()
    }
    digests = [hash_text(disclosure.encode("ascii")) for disclosure in disclosures.values()]
    # RFC 9901, section 4.2.7: a decoy is the hash of random bytes.
    digests += [hash_text(random(HASH_BYTES)) for _ in range(DIGESTS - len(digests))]
    claims: dict[str, object] = {"ord": order_id, "win": window}
    if form is not None:
        claims["form"] = {"id": form.id, "sha256": form.sha256}
    # Sorted, so that no place tells an answer from a decoy or one question from another.
    claims |= {"_sd_alg": "sha-256", "_sd": sorted(digests)}
    return Record(sign(TYP, claims, key), disclosures)


def present(record: Record, names: Collection[str]) -> str:
    """Write a record with the disclosures of the named answers and no others (ends in `~`).

    Raises KeyError for a name that the record does not hold.
    """
    return "~".join([record.token, *(record.disclosures[name] for name in names), ""])


def _digests(claims: Claims) -> frozenset[str]:
    claims.text("_sd_alg", _ALGORITHM)
    digests = []
    for digest in claims.items("_sd", DIGESTS, DIGESTS):
        if not isinstance(digest, str) or not HASH_TEXT.fullmatch(digest):
            raise Malformed("a digest is not a hash")
        digests.append(digest)
    if sorted(set(digests)) != digests:
        raise Malformed("digests are repeated or not sorted")
    return frozenset(digests)


def _form(claims: Claims) -> RecordForm | None:
    if "form" not in claims:
        return None
    form = claims.claims("form")
    found = RecordForm(form.text("id", FORM_ID), form.encoded("sha256", HASH_BYTES))
    form.finish()
    return found


def _answer(disclosure: str) -> tuple[str, str]:
    parts = parse_array(decode_base64url(disclosure), max_bytes=MAX_PRESENTATION_BYTES, max_depth=1)
    if len(parts) != 3:
        raise Malformed("a disclosure is not an array of three")
    salt, name, value = parts
    if not (isinstance(salt, str) and isinstance(name, str) and isinstance(value, str)):
        raise Malformed("a disclosure holds something else than text")
    decode_base64url(salt, length=SALT_BYTES)
    if not _sound(name, value):
        raise Malformed("a disclosure's name or value is not one that a record can hold")
    return name, value


def verify_presentation(text: str, key: VerifyingKey) -> Presented:
    """Check a presentation as RFC 9901, section 7.1, asks, and give what it discloses.

    Refused: a wrong signature or `typ`, other than 40 different digests, a disclosure that the
    record does not hold (tampered with, or another's), twice, or named like a claim of the record
    or `_sd` or `...`, two disclosures of one name, a key binding. Unknown claims are refused.
    Raises Malformed or SignatureWrong.
    """
    if len(text) > MAX_PRESENTATION_BYTES or not text.isascii():
        raise Malformed("too large")
    token, *disclosures = text.split("~")
    if not disclosures or disclosures.pop():
        raise Malformed("a presentation does not end in ~")
    claims = verify(token, TYP, listed({key.kid: key}), max_bytes=MAX_BYTES).claims
    digests = _digests(claims)
    order, window, form = claims.encoded("ord", ID_BYTES), read_slot(claims, "win"), _form(claims)
    claims.finish()
    if len(set(disclosures)) != len(disclosures):
        raise Malformed("a disclosure occurs twice")
    if not {hash_text(disclosure.encode("ascii")) for disclosure in disclosures} <= digests:
        raise Malformed("a disclosure is not of this record")
    answers = dict(_answer(disclosure) for disclosure in disclosures)
    if len(answers) != len(disclosures):
        raise Malformed("two disclosures have one name")
    if _written_bytes(answers) > ANSWERS_BYTES:
        raise Malformed("answers that are too long together")
    return Presented(order, window, form, answers, hash_message(token))
