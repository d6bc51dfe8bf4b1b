import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.protocol.jws import SignatureWrong, SigningKey, new_id, sign
from homebound.protocol.record import (
    TYP,
    RecordForm,
    answers_fit,
    make_record,
    present,
    verify_presentation,
)
from homebound.protocol.strict import Malformed, decode_base64url, encode_base64url, hash_text

KEY = SigningKey(bytes(range(32)))
ORDER = new_id()
WINDOW = "2026-11-22.am"
FORM = RecordForm("https://example.org/q", hash_text(b"form"))
ANSWERS = {"cough": "yes", "temperature": "37.8 Cel", "note": 'A "note"\nof Möbius'}
RECORD = make_record(ORDER, WINDOW, FORM, ANSWERS, KEY)
EMPTY = make_record(ORDER, WINDOW, None, {}, KEY)

names = st.text(min_size=1, max_size=20)
answers = st.dictionaries(names, st.text(max_size=40), max_size=40).filter(answers_fit)


def claims_of(token: str) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


def resigned(change: Callable[[dict[str, Any]], object], *disclosures: str) -> str:
    claims = claims_of(RECORD.token)
    change(claims)
    return "~".join([sign(TYP, claims, KEY), *disclosures, ""])


def disclosure(*parts: object) -> str:
    return encode_base64url(json.dumps(parts).encode())


def holding(*disclosures: str) -> str:
    """Make a presentation whose record holds the digests of any disclosures at all."""

    def change(claims: dict[str, Any]) -> None:
        digests = {hash_text(text.encode()) for text in disclosures}
        claims["_sd"] = sorted([*claims["_sd"][len(digests) :], *digests])

    return resigned(change, *disclosures)


SALT = encode_base64url(bytes(16))


@given(answers, st.data())
def test_exactly_the_chosen_answers_are_disclosed(given_: dict[str, str], data: Any) -> None:
    record = make_record(ORDER, WINDOW, FORM, given_, KEY)
    chosen = data.draw(st.sets(st.sampled_from(sorted(given_)))) if given_ else set()
    shown = verify_presentation(present(record, chosen), KEY.verifying)
    assert shown.answers == {name: given_[name] for name in chosen}
    assert (shown.order, shown.window, shown.form) == (ORDER, WINDOW, FORM)
    assert shown.hash == record.hash == hash_text(present(record, []).rstrip("~").encode())


@pytest.mark.parametrize("count", [0, 1, 39, 40])
def test_a_record_has_forty_sorted_digests_however_many_answers(count: int) -> None:
    record = make_record(ORDER, WINDOW, FORM, {f"q{n}": "yes" for n in range(count)}, KEY)
    digests = claims_of(record.token)["_sd"]
    assert len(set(digests)) == 40
    assert digests == sorted(digests)
    assert len(record.disclosures) == count


def test_records_of_many_answers_and_of_none_look_alike() -> None:
    many = make_record(ORDER, WINDOW, FORM, {f"q{n}": "yes" for n in range(40)}, KEY)
    none = make_record(ORDER, WINDOW, FORM, {}, KEY)
    assert len(many.token) == len(none.token)
    assert list(claims_of(many.token)) == list(claims_of(none.token)) == [
        "ord", "win", "form", "_sd_alg", "_sd",
    ]  # fmt: skip


def test_a_check_in_without_answers_or_form_is_decoys_only() -> None:
    shown = verify_presentation(present(EMPTY, []), KEY.verifying)
    assert (shown.form, shown.answers) == (None, {})


def test_every_salt_is_new() -> None:
    again = make_record(ORDER, WINDOW, FORM, ANSWERS, KEY)
    assert not set(again.disclosures.values()) & set(RECORD.disclosures.values())
    salts = [json.loads(decode_base64url(text))[0] for text in RECORD.disclosures.values()]
    assert len(set(salts)) == 3
    assert {len(decode_base64url(salt)) for salt in salts} == {16}


@pytest.mark.parametrize(
    ("text", "digest"),
    [
        # RFC 9901, sections 4.2.3 and 5.1
        ("WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0",
         "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"),
        ("WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd",
         "jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4"),
        ("WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd",
         "TGf4oLbgwd5JQaHyKVQZU9UdGE0w5rtDsrZzfUaomLo"),
        ("WyJQYzMzSk0yTGNoY1VfbEhnZ3ZfdWZRIiwgImJpcnRoZGF0ZSIsICIxOTQwLTAxLTAxIl0",
         "gbOsI4Edq2x2Kw-w5wPEzakob9hV1cRD0ATN3oQL9JM"),
        ("WyJHMDJOU3JRZmpGWFE3SW8wOXN5YWpBIiwgInVwZGF0ZWRfYXQiLCAxNTcwMDAwMDAwXQ",
         "CrQe7S5kqBAHt-nMYXgc6bdt2SH5aTY1sU_M-PgkjPI"),
        ("WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIlVTIl0",
         "pFndjkZ_VCzmyTa6UjlZo3dh-ko8aIKQc9DlGzhaVYo"),
        ("WyJuUHVvUW5rUkZxM0JJZUFtN0FuWEZBIiwgIkRFIl0",
         "7Cf6JkPudry3lcbwHgeZ8khAv1U1OSlerP0VkBJrWZ0"),
    ],
)  # fmt: skip
def test_the_worked_digests_of_rfc_9901_reproduce(text: str, digest: str) -> None:
    assert hash_text(text.encode("ascii")) == digest


def test_the_string_disclosures_of_rfc_9901_are_read() -> None:
    given_name = "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd"
    family_name = "WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd"
    shown = verify_presentation(holding(given_name, family_name), KEY.verifying)
    assert shown.answers == {"given_name": "John", "family_name": "Doe"}
    print("RFC 9901: 7 worked digests, 2 disclosures read")  # noqa: T201 - issue 3 asks for it


def unsigned(alg: str, **more: object) -> str:
    """Give the record under another header, with the signature that it had."""
    header, payload, signature = RECORD.token.split(".")
    changed = json.loads(decode_base64url(header)) | {"alg": alg} | more
    return f"{encode_base64url(json.dumps(changed).encode())}.{payload}.{signature}~"


A, B = disclosure(SALT, "a", "x"), disclosure(SALT, "b", "y")
DIGEST = hash_text(A.encode())
# RFC 9901, section 7.1, by its numbers: every step that can fail. What a record does not have
# (digests in arrays or within answers, claims that say until when) is refused where it is found.
SECTION_7_1 = {
    "1 not separated by tildes": RECORD.token,
    "1 text behind the last tilde": present(RECORD, []) + B,
    "2.a the algorithm none": unsigned("none"),
    "2.a the algorithm none, without a signature": unsigned("none").rpartition(".")[0] + ".~",
    "2.a another algorithm": unsigned("HS256"),
    "2.b a signature that does not verify": present(RECORD, []).replace(
        RECORD.token.split(".")[1], EMPTY.token.split(".")[1]
    ),
    "2.c a key that is not the issuer's": sign(
        TYP, claims_of(RECORD.token), SigningKey(bytes(32))
    ) + "~",
    "2.c a key that the record itself brings": sign(
        TYP, claims_of(RECORD.token), SigningKey(bytes(32)), with_key=True
    ) + "~",
    "2.d another hash": resigned(lambda c: c.update(_sd_alg="sha-512")),
    "2.d a hash that is no text": resigned(lambda c: c.update(_sd_alg=256)),
    "3.b.i _sd is no array": resigned(lambda c: c.update(_sd="x")),
    "3.b.i _sd deeper": resigned(lambda c: c["form"].update(_sd=[DIGEST]), A),
    "3.b.ii a digest in an array": resigned(lambda c: c["_sd"].__setitem__(0, {"...": DIGEST}), A),
    "3.b.ii an array of digests beside": resigned(lambda c: c.update(x=[{"...": DIGEST}]), A),
    "3.c.ii.1 no array": holding(encode_base64url(b'{"a": "x"}')),
    "3.c.ii.1 two elements": holding(disclosure(SALT, "x")),
    "3.c.ii.1 four elements": holding(disclosure(SALT, "a", "x", "y")),
    "3.c.ii.2 named _sd": holding(disclosure(SALT, "_sd", "x")),
    "3.c.ii.2 named ...": holding(disclosure(SALT, "...", "x")),
    "3.c.ii.3 a name that stands in clear": holding(disclosure(SALT, "ord", "x")),
    "3.c.ii.3 a name that may stand in clear": holding(disclosure(SALT, "form", "x")),
    "3.c.ii.3 a name twice": holding(A, disclosure(SALT, "a", "y")),
    "3.c.ii.5 digests within an answer": holding(disclosure(SALT, "a", {"_sd": [DIGEST]})),
    "3.c.iii.1 of an array's element": resigned(
        lambda c: c["_sd"].__setitem__(0, {"...": hash_text(disclosure(SALT, "x").encode())}),
        disclosure(SALT, "x"),
    ),
    "4 a digest twice": resigned(lambda c: c["_sd"].__setitem__(0, c["_sd"][1])),
    "4 a digest twice, once within an answer": holding(A, disclosure(SALT, "b", {"_sd": [DIGEST]})),
    "5 tampered with": present(RECORD, []) + disclosure(SALT, "cough", "no") + "~",
    "5 not referenced": present(RECORD, []) + A + "~",
    "5 another record's": present(EMPTY, []) + RECORD.disclosures["cough"] + "~",
    "6 expired": resigned(lambda c: c.update(exp=1)),
    "6 an expiry at all": resigned(lambda c: c.update(exp=2**40)),
    "6 not before": resigned(lambda c: c.update(nbf=2**40)),
    "6 for somebody": resigned(lambda c: c.update(aud="https://example.org")),
}  # fmt: skip


@pytest.mark.parametrize("text", SECTION_7_1.values(), ids=SECTION_7_1.keys())
def test_every_case_of_rfc_9901_section_7_1_that_fails_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        verify_presentation(text, KEY.verifying)


def test_every_step_of_rfc_9901_section_7_1_has_its_case() -> None:
    steps = {case.split()[0] for case in SECTION_7_1}
    assert steps == {
        *("1", "2.a", "2.b", "2.c", "2.d", "3.b.i", "3.b.ii"),
        *("3.c.ii.1", "3.c.ii.2", "3.c.ii.3", "3.c.ii.5", "3.c.iii.1", "4", "5", "6"),
    }
    print(f"RFC 9901 section 7.1: {len(SECTION_7_1)} cases refused")  # noqa: T201 - to be counted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            present(RECORD, ["cough"]) + RECORD.disclosures["cough"] + "~", id="given twice"
        ),
        pytest.param(holding(disclosure(SALT, "_sd_alg", "x")), id="named _sd_alg"),
        pytest.param(holding(disclosure(SALT, "a", 1)), id="a number"),
        pytest.param(holding(disclosure(SALT, "a", ["x"])), id="an array"),
        pytest.param(holding(disclosure(SALT[:-2], "a", "x")), id="a short salt"),
        pytest.param(holding(disclosure(1, "a", "x")), id="a salt that is no text"),
        pytest.param(holding(disclosure(SALT, "", "x")), id="no name"),
        pytest.param(holding(disclosure(SALT, "a", "\0")), id="a control character"),
        pytest.param(holding(disclosure(SALT, "a", "x" * 841)), id="too long a value"),
        pytest.param(
            holding(*(disclosure(SALT, f"a{n}", "x" * (831 + (n > 0))) for n in range(3))),
            id="answers too long together",
        ),
        pytest.param(holding(encode_base64url(b"{}")), id="not an array"),
        pytest.param(holding(encode_base64url(b"\xff")), id="not UTF-8"),
        pytest.param(resigned(lambda c: c["_sd"].reverse()), id="not sorted"),
        pytest.param(resigned(lambda c: c["_sd"].pop()), id="39 digests"),
        pytest.param(resigned(lambda c: c["_sd"].append(hash_text(b""))), id="41 digests"),
        pytest.param(resigned(lambda c: c["_sd"].__setitem__(0, 1)), id="a digest that is none"),
        pytest.param(resigned(lambda c: c["_sd"].__setitem__(0, "AAAA")), id="a short digest"),
        pytest.param(resigned(lambda c: c.pop("_sd_alg")), id="no hash named"),
        pytest.param(resigned(lambda c: c.update(cnf={})), id="an unknown claim"),
        pytest.param(resigned(lambda c: c["form"].update(version="1")), id="more in the form"),
        pytest.param(resigned(lambda c: c.pop("win")), id="no window"),
        pytest.param(present(RECORD, ["cough"])[:-1], id="no last tilde"),
        pytest.param(present(RECORD, []) + RECORD.token, id="a key binding"),
        pytest.param(present(RECORD, []) + "~", id="an empty disclosure"),
        pytest.param(present(RECORD, []) + "~" * 20_000, id="too large"),
        pytest.param("", id="nothing"),
        pytest.param("~", id="only a tilde"),
    ],
)
def test_a_presentation_that_the_protocol_forbids_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        verify_presentation(text, KEY.verifying)


def test_a_record_of_another_type_or_by_another_key_is_refused() -> None:
    with pytest.raises(Malformed):
        verify_presentation(sign("hb-proof+jwt", claims_of(RECORD.token), KEY) + "~", KEY.verifying)
    with pytest.raises(SignatureWrong):
        verify_presentation(present(RECORD, []), SigningKey.generate().verifying)


def test_what_every_refusal_above_changes_is_good_without_the_change() -> None:
    assert verify_presentation(resigned(lambda c: c), KEY.verifying).answers == {}
    longest = (disclosure(SALT, f"a{n}", "x" * (831 + (n > 1))) for n in range(3))
    assert len(verify_presentation(holding(*longest), KEY.verifying).answers) == 3
    good = disclosure(SALT, "a", "x")
    assert verify_presentation(holding(good), KEY.verifying).answers == {"a": "x"}


@pytest.mark.parametrize(
    "unfit",
    [
        {f"q{n}": "" for n in range(41)},
        {"": "x"},
        {"n" * 65: "x"},
        {"a\nb": "x"},
        {"_sd": "x"},
        {"...": "x"},
        {"_sd_alg": "x"},
        {"ord": "x"},
        {"win": "x"},
        {"form": "x"},
        {"note": "x" * 841},
        {"note": "я" * 421},
        {"note": "\v"},
        {"a": "x" * 840, "b": "x" * 840, "c": "x" * 840},
        {"a": '"' * 840, "b": '"' * 500},
    ],
)
def test_answers_that_a_record_cannot_hold_are_not_recorded(unfit: dict[str, str]) -> None:
    assert not answers_fit(unfit)
    with pytest.raises(ValueError, match="cannot hold"):
        make_record(ORDER, WINDOW, FORM, unfit, KEY)


@pytest.mark.parametrize("form_id", ["", "x" * 201, 'a"b', "a b", "\u0430"])
def test_a_form_that_a_record_cannot_name_is_not_recorded(form_id: str) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        make_record(ORDER, WINDOW, RecordForm(form_id, FORM.sha256), {}, KEY)


def test_no_repr_shows_an_answer() -> None:
    shown = repr(RECORD) + repr(verify_presentation(present(RECORD, ANSWERS), KEY.verifying))
    assert "37.8" not in shown
    assert ORDER not in shown
    assert RECORD.token not in shown


@given(
    st.text("ab.=_-{}~\u00e9", max_size=60) | st.text(max_size=60),
    st.lists(st.binary(max_size=40), max_size=3),
)
def test_arbitrary_text_and_disclosures_are_refused(text: str, parts: list[bytes]) -> None:
    with pytest.raises(Malformed):
        verify_presentation(text, KEY.verifying)
    if parts:
        with pytest.raises(Malformed):
            verify_presentation(holding(*(encode_base64url(part) for part in parts)), KEY.verifying)
