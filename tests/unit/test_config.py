import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from homebound.demo.issuer import make_issuer
from homebound.protocol.config import TYP, parse_config, sign_config
from homebound.protocol.jws import SignatureWrong, SigningKey, sign
from homebound.protocol.strict import Malformed, decode_base64url, encode_base64url

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
ISSUER = make_issuer(NOW)
STRANGER = SigningKey.generate()

Claims = dict[str, Any]


def claims_of(token: str) -> Claims:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


def changed(change: Callable[[Claims], object]) -> str:
    claims = claims_of(ISSUER.config_token)
    change(claims)
    return sign(TYP, claims, ISSUER.root, with_key=True)


def put(**values: object) -> Callable[[Claims], object]:
    return lambda claims: claims.update(values)


def put_in(name: str, **values: object) -> Callable[[Claims], object]:
    def change(claims: Claims) -> None:
        inner = claims[name]
        (inner[0] if isinstance(inner, list) else inner).update(values)

    return change


def drop(name: str) -> Callable[[Claims], object]:
    return lambda claims: claims.pop(name)


def test_a_configuration_is_read_as_it_was_signed() -> None:
    assert parse_config(ISSUER.config_token) == ISSUER.config


def test_the_root_is_the_thumbprint_of_the_key_in_the_header() -> None:
    assert parse_config(ISSUER.config_token).root == ISSUER.root.kid


def test_claims_are_named_as_the_protocol_says() -> None:
    claims = claims_of(ISSUER.config_token)
    assert list(claims) == [
        "iss", "ver", "iat", "exp", "hpke", "rcpt", "order", "note", "nc", "pol",
    ]  # fmt: skip
    assert list(claims["nc"][0]) == ["id", "anchor", "t0", "dt", "n"]
    assert list(claims["pol"]) == ["keep_days", "on_missed", "url"]
    assert list(claims["hpke"][0]) == ["kid", "pk"]


def test_an_unknown_claim_is_left_aside() -> None:
    assert parse_config(changed(put(later=1))) == ISSUER.config


def test_a_configuration_signed_again_by_another_root_has_another_root() -> None:
    forged = sign_config(ISSUER.config, STRANGER)
    assert parse_config(forged).root == STRANGER.kid != ISSUER.root.kid


def test_a_configuration_with_anothers_signature_is_refused() -> None:
    head, body, _ = ISSUER.config_token.split(".")
    other = sign_config(replace(ISSUER.config, version=2), ISSUER.root).split(".")[2]
    with pytest.raises(SignatureWrong):
        parse_config(f"{head}.{body}.{other}")


def test_a_configuration_that_does_not_bring_its_key_is_refused() -> None:
    with pytest.raises(Malformed):
        parse_config(sign(TYP, claims_of(ISSUER.config_token), ISSUER.root))


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "https://a.example:8443",
        "https://a.example/quarantine/v1",
        "https://xn--80ak6aa92e.example",
        "https://192.0.2.7",
        "http://127.0.0.1:8080",
        "http://[::1]:8080",
    ],
)
def test_an_address_of_the_right_form_is_taken(url: str) -> None:
    assert parse_config(changed(put(iss=url))).url == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "a.example",
        "http://a.example",
        "http://127.0.0.1.example",
        "http://localhost:8080",
        "http://127.0.0.2:8080",
        "https://a.example/",
        "https://a.example/x/",
        "https://a.example//x",
        "https://a.example/../x",
        "https://a.example?x=1",
        "https://a.example/x?y",
        "https://a.example#x",
        "https://user@a.example",
        "https://user:word@a.example",
        "https://A.example",
        "https://a.example:0",
        "https://a.example:",
        "https://-a.example",
        "https://a..example",
        "https://a.example\n",
        "https://\u0430.example",
        "https://a.example/%2e%2e",
        "ftp://a.example",
        "https://" + "a" * 64 + ".example",
        "https://a.example/" + "x" * 200,
    ],
)
def test_an_address_of_another_form_is_refused(url: str) -> None:
    with pytest.raises(Malformed):
        parse_config(changed(put(iss=url)))


@pytest.mark.parametrize("name", list(claims_of(ISSUER.config_token)))
def test_every_claim_is_needed(name: str) -> None:
    with pytest.raises(Malformed):
        parse_config(changed(drop(name)))


@pytest.mark.parametrize(
    "change",
    [
        put(ver=0),
        put(ver="1"),
        put(exp=int((NOW - timedelta(days=2)).timestamp())),
        put(hpke=[]),
        put(hpke=[{}]),
        put_in("hpke", kid=encode_base64url(bytes(8))),
        put_in("hpke", pk=encode_base64url(bytes(1216))),
        put_in("hpke", pk=encode_base64url(bytes(1215))),
        lambda claims: claims["hpke"].append(claims["hpke"][0]),
        put(rcpt={}),
        put(rcpt=[]),
        put(order={}),
        put(order={STRANGER.kid: ISSUER.order_key.verifying.jwk}),
        put(order={STRANGER.kid: {"kty": "OKP"}}),
        put(order={key.kid: key.verifying.jwk for key in [SigningKey.generate() for _ in range(33)]}),
        put(nc=[]),
        put_in("nc", dt=3601),
        put_in("nc", t0=1764000001),
        put_in("nc", n=0),
        put_in("nc", anchor=encode_base64url(bytes(31))),
        put_in("nc", id="UPPER"),
        lambda claims: claims["nc"].append(claims["nc"][0]),
        put_in("pol", on_missed="fine"),
        put_in("pol", keep_days=-1),
        put_in("pol", url="javascript:1"),
        put(pol=None),
        put(iat=2**53),
    ],
)  # fmt: skip
def test_a_claim_that_is_not_what_it_should_be_is_refused(
    change: Callable[[Claims], object],
) -> None:
    with pytest.raises(Malformed):
        parse_config(changed(change))


def test_a_configuration_may_have_no_notice_key() -> None:
    assert parse_config(changed(put(note={}))).notice_keys == {}
