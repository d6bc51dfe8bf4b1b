"""Keyslots: which secret opens a profile, and what an altered header does."""

import hashlib
import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import header, keyslots
from homebound.vault.header import FLOOR, KdfCost, SlotKind, decode
from homebound.vault.keyslots import DataKey, Passphrase, Secret
from homebound.vault.recovery_code import RecoveryCode, new_recovery_code

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PROFILE = "00112233445566778899aabbccddeeff"
RIGHT = Passphrase("quiet lantern über the pond")
LABEL = b"test"
GOLDEN = (
    '{"format":1,"profile":"00112233445566778899aabbccddeeff","name":"Оля","language":"ru","slots":['
    '{"kind":"passphrase","kdf":{"name":"argon2id","memory_kib":8,"passes":1,"lanes":1,"salt":"74838fe190a563d15b574db56d8bfdf4"},'
    '"nonce":"bfd3bd3d6b7ad63ae8aa4134","wrapped":"41ff94c913b4d2214253779798c3f6b1814c55f93d1d9b4c06801df203b035e1c2ee3c6d00e621066993b6d4c4115b12"},'
    '{"kind":"recovery","kdf":{"name":"argon2id","memory_kib":16,"passes":2,"lanes":2,"salt":"562ad3808878594605d3e20687765c92"},'
    '"nonce":"6c13fffeaa165009258ff654","wrapped":"820f47a9d0a968e817e0689f4595b78a6bd6237e4409814d9810f505b5ac60372072e750a65e5389d5ccce03cf3e74b0"}],'
    '"mac":"d794e92dafa7a054c2d1c5dc2883fa1f80258e7286b91f0a750ae09598379da4",'
    '"checksum":"915012e504c0f09efbb8502a6a08c6da9d0285453b81e7e678db12c5aef4e7b0"}'
)


def make(folder: Path, *, name: str = "Wren", passphrase: Passphrase = RIGHT) -> DataKey:
    return keyslots.create(
        folder, profile=PROFILE, name=name, language="en", passphrase=passphrase, cost=CHEAP
    )


def refusal(folder: Path, secret: Secret = RIGHT) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        keyslots.unlock(folder, secret)
    return caught.value.code


def file_of(folder: Path) -> Path:
    return folder / "keyslots.json"


def forge(folder: Path, text: bytes) -> None:
    """Write a header as someone would who knows how the checksum is made."""
    open_ended = text.rpartition(b',"checksum":')[0]
    checksum = hashlib.sha256(open_ended + b"}").hexdigest().encode()
    file_of(folder).unlink()  # some disks are slow to empty a file
    file_of(folder).write_bytes(open_ended + b',"checksum":"' + checksum + b'"}')


def test_the_passphrase_gives_the_same_key_again(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert keyslots.unlock(tmp_path, RIGHT).derive(LABEL) == made.derive(LABEL)


def test_the_passphrase_may_come_from_a_keyboard_that_composes_letters(tmp_path: Path) -> None:
    made = make(tmp_path)
    decomposed = Passphrase(RIGHT.text.replace("ü", "u\u0308"))
    assert keyslots.unlock(tmp_path, decomposed).derive(LABEL) == made.derive(LABEL)


@pytest.mark.parametrize("text", ["", "quiet lantern", RIGHT.text + " ", "\ud800", "x" * 100_000])
def test_another_passphrase_is_wrong(tmp_path: Path, text: str) -> None:
    make(tmp_path)
    assert refusal(tmp_path, Passphrase(text)) is ErrorCode.PASSPHRASE_WRONG


def test_the_recovery_code_opens_only_after_it_was_added(tmp_path: Path) -> None:
    made, code = make(tmp_path), new_recovery_code()
    assert refusal(tmp_path, code) is ErrorCode.RECOVERY_CODE_WRONG
    assert header.load(tmp_path)[0].kinds == {SlotKind.PASSPHRASE}

    keyslots.put_slot(tmp_path, made, code, CHEAP)

    assert header.load(tmp_path)[0].kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    for secret in (code, RIGHT):
        assert keyslots.unlock(tmp_path, secret).derive(LABEL) == made.derive(LABEL)
    assert refusal(tmp_path, RecoveryCode(bytes(16))) is ErrorCode.RECOVERY_CODE_WRONG


def test_a_new_passphrase_replaces_the_old_one_and_keeps_the_recovery_code(tmp_path: Path) -> None:
    made, code, new = make(tmp_path), new_recovery_code(), Passphrase("new one")
    keyslots.put_slot(tmp_path, made, code, CHEAP)

    keyslots.put_slot(tmp_path, keyslots.unlock(tmp_path, code), new, CHEAP)

    assert refusal(tmp_path, RIGHT) is ErrorCode.PASSPHRASE_WRONG
    for secret in (new, code):
        assert keyslots.unlock(tmp_path, secret).derive(LABEL) == made.derive(LABEL)


def test_a_key_of_another_profile_puts_no_slot(tmp_path: Path) -> None:
    make(tmp_path)
    other = DataKey(bytearray(32))
    with pytest.raises(UserError) as caught:
        keyslots.put_slot(tmp_path, other, Passphrase("mine now"), CHEAP)
    assert caught.value.code is ErrorCode.VAULT_HEADER_DAMAGED
    assert refusal(tmp_path, Passphrase("mine now")) is ErrorCode.PASSPHRASE_WRONG


def test_name_and_language_are_read_without_unlocking(tmp_path: Path) -> None:
    make(tmp_path, name="Оля 王 \U0001f426")
    shown = header.load(tmp_path)[0]
    assert (shown.name, shown.language, shown.profile) == (
        "Оля 王 \U0001f426",
        "en",
        PROFILE,
    )


def test_the_file_is_for_its_owner_alone_and_nothing_else_is_left(tmp_path: Path) -> None:
    made = make(tmp_path)
    keyslots.put_slot(tmp_path, made, new_recovery_code(), CHEAP)
    assert list(tmp_path.iterdir()) == [file_of(tmp_path)]
    assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600


def test_what_a_crash_left_beside_the_file_is_in_nobodys_way(tmp_path: Path) -> None:
    made = make(tmp_path)
    (tmp_path / ".keyslots.json.new").write_bytes(b"half")
    keyslots.put_slot(tmp_path, made, new_recovery_code(), CHEAP)
    assert list(tmp_path.iterdir()) == [file_of(tmp_path)]


def test_nothing_secret_is_in_the_repr(tmp_path: Path) -> None:
    made = make(tmp_path)
    shown = repr((made, RIGHT, header.load(tmp_path)[0]))
    assert "lantern" not in shown
    assert "Wren" not in shown
    assert file_of(tmp_path).read_text().split('"wrapped":"')[1][:20] not in shown


def test_a_wiped_key_derives_nothing(tmp_path: Path) -> None:
    held = bytearray(range(32))
    key = DataKey(held)
    key.wipe()
    assert held == bytes(32)
    with pytest.raises(ValueError, match="wiped"):
        key.derive(LABEL)


def test_the_shipped_cost_is_never_below_the_floor() -> None:
    assert (FLOOR.memory_kib, FLOOR.passes, FLOOR.lanes) == (64 * 1024, 3, 4)


def test_every_flipped_bit_is_found_before_any_key_is_derived(tmp_path: Path) -> None:
    make(tmp_path)
    good = file_of(tmp_path).read_bytes()
    for place in range(len(good)):
        for bit in range(8):
            bad = bytearray(good)
            bad[place] ^= 1 << bit
            with pytest.raises(UserError) as caught:
                decode(bytes(bad))
            # The version's digit turned into a higher one says what a newer header would say.
            assert caught.value.code in {ErrorCode.VAULT_HEADER_DAMAGED, ErrorCode.VAULT_NEWER}


def test_every_bit_changed_on_purpose_gives_no_key(tmp_path: Path) -> None:
    made = make(tmp_path)
    keyslots.put_slot(tmp_path, made, new_recovery_code(), CHEAP)
    good = file_of(tmp_path).read_bytes()
    seen = set()
    for place in range(good.rindex(b',"checksum"')):
        for bit in range(8):
            bad = bytearray(good)
            bad[place] ^= 1 << bit
            forge(tmp_path, bytes(bad))
            seen.add(refusal(tmp_path))
    assert seen == {
        ErrorCode.VAULT_HEADER_DAMAGED,
        ErrorCode.VAULT_NEWER,
        ErrorCode.PASSPHRASE_WRONG,
    }


def edited(folder: Path, old: bytes, new: bytes) -> None:
    text = file_of(folder).read_bytes()
    assert old in text
    forge(folder, text.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"memory_kib":8', b'"memory_kib":1099511627776'),
        (b'"memory_kib":8', b'"memory_kib":1048577'),
        (b'"memory_kib":8', b'"memory_kib":7'),
        (b'"memory_kib":8', b'"memory_kib":8.0'),
        (b'"memory_kib":8', b'"memory_kib":true'),
        (b'"memory_kib":8', b'"memory_kib":-8'),
        (b'"memory_kib":8', b'"memory_kib":' + b"9" * 5000),
        (b'"passes":1', b'"passes":17'),
        (b'"passes":1', b'"passes":0'),
        (b'"lanes":1', b'"lanes":17'),
        (b'"argon2id"', b'"argon2i"'),
        (b'"passphrase"', b'"keyring"'),
        (b'"format":1', b'"format":0'),
        (b'"format":1', b'"format":"1"'),
        (b'"format":1', b'"format":1,"format":1'),
        (b'"format":1', b'"format":1,"more":1'),
        (b'"format":1', b'"format": 1'),
        (b'"name":"Wren"', b'"name":null'),
        (b'"name":"Wren"', b'"name":"\\ud800"'),
        (b'"name":"Wren"', b'"name":"' + b"W" * 70_000 + b'"'),
        (b'"name":"Wren"', b'"name":' + b"[" * 30_000 + b"]" * 30_000),
        (b'"name":"Wren"', b'"name":"Wr\xff"'),
    ],
)
def test_a_header_out_of_shape_or_above_the_caps_is_damaged(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    make(tmp_path)
    edited(tmp_path, old, new)
    assert refusal(tmp_path) is ErrorCode.VAULT_HEADER_DAMAGED


@pytest.mark.parametrize(("old", "new"), [(b'"Wren"', b'"Crow"'), (b'"en"', b'"ru"')])
def test_a_name_or_language_changed_on_purpose_is_noticed_at_unlocking(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    make(tmp_path)
    edited(tmp_path, old, new)
    assert refusal(tmp_path) is ErrorCode.VAULT_HEADER_DAMAGED


def test_a_slot_taken_away_is_noticed_at_unlocking(tmp_path: Path) -> None:
    made = make(tmp_path)
    keyslots.put_slot(tmp_path, made, new_recovery_code(), CHEAP)
    fields = json.loads(file_of(tmp_path).read_bytes())
    fields["slots"] = [slot for slot in fields["slots"] if slot["kind"] == "passphrase"]
    forge(tmp_path, json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode())
    assert header.load(tmp_path)[0].kinds == {SlotKind.PASSPHRASE}
    assert refusal(tmp_path) is ErrorCode.VAULT_HEADER_DAMAGED


def test_a_slot_does_not_open_in_another_profile(tmp_path: Path) -> None:
    make(tmp_path)
    edited(tmp_path, PROFILE.encode(), PROFILE[::-1].encode())
    assert refusal(tmp_path) is ErrorCode.PASSPHRASE_WRONG


def test_a_header_of_a_newer_version_is_named_as_such_whatever_else_it_holds(
    tmp_path: Path,
) -> None:
    file_of(tmp_path).write_bytes(b'{"format": 2, "slots": "quite different"}')
    assert refusal(tmp_path) is ErrorCode.VAULT_NEWER


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-8")))
def test_any_bytes_are_refused_as_damaged(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data)
    assert caught.value.code is ErrorCode.VAULT_HEADER_DAMAGED


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path) is ErrorCode.VAULT_MISSING


def test_a_link_in_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    make(elsewhere)
    file_of(tmp_path).symlink_to(file_of(elsewhere))
    assert refusal(tmp_path) is ErrorCode.VAULT_IS_LINK


def test_a_header_of_format_1_opens_in_every_later_version(tmp_path: Path) -> None:
    file_of(tmp_path).write_text(GOLDEN, encoding="utf-8")
    expected = "08e2135ccb0cfdb47f76248f6635f7eedd8378530166cf60477fdb6f8bdfeb8a"
    for secret in (RIGHT, RecoveryCode(bytes(range(16)))):
        assert keyslots.unlock(tmp_path, secret).derive(LABEL).hex() == expected
    assert header.load(tmp_path)[0].name == "Оля"
