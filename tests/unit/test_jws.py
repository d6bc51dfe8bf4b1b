import hmac
import json
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from jwcrypto import jwk as other_jwk
from jwcrypto import jws as other_jws

from homebound.protocol.jws import (
    SignatureWrong,
    SigningKey,
    VerifyingKey,
    embedded,
    listed,
    sign,
    verify,
)
from homebound.protocol.strict import Malformed, encode_base64url

TYP = "hb-test+jwt"
CAP = 4096
KEY = SigningKey(bytes(range(32)))
KNOWN = {KEY.kid: KEY.verifying}


def raw_token(header: object, payload: bytes = b'{"a":1}', key: SigningKey = KEY) -> str:
    """Sign any header at all with bare primitives."""
    text = header if isinstance(header, str) else json.dumps(header)
    signing_input = f"{encode_base64url(text.encode())}.{encode_base64url(payload)}"
    signature = Ed25519PrivateKey.from_private_bytes(key.secret).sign(signing_input.encode())
    return f"{signing_input}.{encode_base64url(signature)}"


def good_header(**changes: object) -> dict[str, object]:
    return {"alg": "Ed25519", "typ": TYP, "kid": KEY.kid} | changes


def test_a_signed_message_is_read_again() -> None:
    message = verify(sign(TYP, {"a": 1}, KEY), TYP, listed(KNOWN), max_bytes=CAP)
    assert message.header.kid == KEY.kid
    assert message.claims.integer("a", 1) == 1


def test_the_key_of_rfc_8037_appendix_a_has_its_published_thumbprint_and_public_half() -> None:
    secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    key = SigningKey(bytes.fromhex(secret))
    assert key.verifying.jwk["x"] == "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    assert key.kid == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def test_jwcrypto_verifies_our_messages_and_we_verify_its() -> None:
    cases = 0
    for number in range(32):
        key = SigningKey(sha256(bytes([number])).digest())
        theirs = other_jwk.JWK(**key.verifying.jwk, d=encode_base64url(key.secret))
        assert theirs.thumbprint() == key.kid

        ours = other_jws.JWS()
        ours.allowed_algs = ["Ed25519"]
        ours.deserialize(sign(TYP, {"n": number}, key), other_jwk.JWK(**key.verifying.jwk))
        assert json.loads(ours.payload) == {"n": number}

        made = other_jws.JWS(json.dumps({"n": number}))
        made.allowed_algs = ["Ed25519"]
        made.add_signature(theirs, "Ed25519", json.dumps(good_header(kid=key.kid)))
        read = verify(
            made.serialize(compact=True), TYP, listed({key.kid: key.verifying}), max_bytes=CAP
        )
        assert read.claims.integer("n", 0) == number
        cases += 2
    print(f"jwcrypto: {cases} messages verified, both ways")  # noqa: T201 - issue 2 asks for it


@pytest.mark.parametrize(
    "header",
    [
        good_header(alg="none"),
        good_header(alg="EdDSA"),
        good_header(alg="HS256"),
        good_header(alg="ed25519"),
        good_header(alg=["Ed25519"]),
        good_header(typ="hb-order+jwt"),
        good_header(typ="application/hb-test+jwt"),
        good_header(typ=None),
        good_header(kid=1),
        good_header(kid="short"),
        good_header(kid=KEY.kid[:-1] + "V"),
        good_header(crit=["exp"]),
        good_header(crit=[]),
        good_header(b64=True),
        good_header(cty="json"),
        good_header(jku="https://example.org"),
        good_header(jwk=KEY.verifying.jwk),
        good_header(typ="x" * 600),
        {"alg": "Ed25519", "typ": TYP},
        {"alg": "Ed25519", "kid": KEY.kid},
        {"typ": TYP, "kid": KEY.kid},
        [],
        "",
        "{",
        f'{{"alg":"Ed25519","alg":"Ed25519","typ":"{TYP}","kid":"{KEY.kid}"}}',
    ],
)
def test_a_header_that_is_not_exactly_ours_is_refused(header: object) -> None:
    with pytest.raises(Malformed) as refusal:
        verify(raw_token(header), TYP, listed(KNOWN), max_bytes=CAP)
    assert not isinstance(refusal.value, SignatureWrong)


def test_the_bare_token_of_these_tests_is_good() -> None:
    message = verify(raw_token(good_header()), TYP, listed(KNOWN), max_bytes=CAP)
    assert (message.header.kid, message.header.jwk) == (KEY.kid, None)


def test_a_public_key_used_as_a_shared_secret_is_refused() -> None:
    head = encode_base64url(json.dumps(good_header(alg="HS256")).encode())
    body = f"{head}.{encode_base64url(b'{}')}"
    mac = hmac.digest(KEY.verifying.raw, body.encode(), "sha256")
    with pytest.raises(Malformed):
        verify(f"{body}.{encode_base64url(mac)}", TYP, listed(KNOWN), max_bytes=CAP)


def test_a_key_that_is_not_listed_is_a_wrong_signature() -> None:
    with pytest.raises(SignatureWrong):
        verify(sign(TYP, {}, SigningKey.generate()), TYP, listed(KNOWN), max_bytes=CAP)


def test_a_right_signature_under_another_keys_name_is_refused() -> None:
    other = SigningKey.generate()
    unnamed = raw_token(good_header(kid=other.kid))
    with pytest.raises(SignatureWrong):
        verify(unnamed, TYP, lambda _: KEY.verifying, max_bytes=CAP)
    brought = raw_token(good_header(kid=other.kid, jwk=KEY.verifying.jwk))
    with pytest.raises(SignatureWrong):
        verify(brought, TYP, embedded, max_bytes=CAP)


@given(part=st.integers(1, 2), at=st.integers(0, 10**6), bit=st.integers(0, 5))
def test_any_bit_changed_in_payload_or_signature_is_refused(part: int, at: int, bit: int) -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    parts = sign(TYP, {"a": "some text"}, KEY).split(".")
    letters = list(parts[part])
    at %= len(letters)
    letters[at] = alphabet[alphabet.index(letters[at]) ^ (1 << bit)]
    parts[part] = "".join(letters)
    with pytest.raises(Malformed):
        verify(".".join(parts), TYP, listed(KNOWN), max_bytes=CAP)


@given(st.text("ab.=_-{}\u00e9", max_size=60) | st.text(max_size=60))
def test_arbitrary_text_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        verify(text, TYP, listed(KNOWN), max_bytes=CAP)


def test_a_token_is_capped_before_it_is_parsed() -> None:
    token = sign(TYP, {}, KEY)
    verify(token, TYP, listed(KNOWN), max_bytes=len(token))
    with pytest.raises(Malformed, match="too large"):
        verify(token, TYP, listed(KNOWN), max_bytes=len(token) - 1)


@pytest.mark.parametrize("payload", [b"", b"[]", b'{"a":1,"a":1}', b'{"a":1.5}', b"\xff"])
def test_a_signed_payload_is_read_strictly_all_the_same(payload: bytes) -> None:
    with pytest.raises(Malformed):
        verify(raw_token(good_header(), payload), TYP, listed(KNOWN), max_bytes=CAP)


def test_a_message_that_brings_its_key_is_checked_against_it() -> None:
    message = verify(sign(TYP, {}, KEY, with_key=True), TYP, embedded, max_bytes=CAP)
    assert message.header.jwk == KEY.verifying
    with pytest.raises(Malformed):
        verify(sign(TYP, {}, KEY), TYP, embedded, max_bytes=CAP)


@pytest.mark.parametrize(
    "jwk",
    [
        SigningKey(bytes(32)).verifying.jwk,
        KEY.verifying.jwk | {"d": encode_base64url(KEY.secret)},
        KEY.verifying.jwk | {"alg": "Ed25519"},
        KEY.verifying.jwk | {"crv": "X25519"},
        KEY.verifying.jwk | {"kty": "EC"},
        KEY.verifying.jwk | {"x": KEY.verifying.jwk["x"] + "AA"},
        {"kty": "OKP", "crv": "Ed25519"},
        None,
        "key",
    ],
)
def test_a_key_in_the_header_that_is_not_the_named_one_or_not_exact_is_refused(jwk: object) -> None:
    with pytest.raises(Malformed):
        verify(raw_token(good_header(jwk=jwk)), TYP, embedded, max_bytes=CAP)


@pytest.mark.parametrize(
    "encoded",
    [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ],
)
def test_keys_of_small_order_or_not_canonical_are_refused(encoded: str) -> None:
    with pytest.raises(Malformed):
        VerifyingKey(bytes.fromhex(encoded))


def test_no_repr_shows_a_private_key() -> None:
    assert repr(KEY) == "SigningKey()"
