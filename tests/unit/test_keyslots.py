"""Keyslots: which secret opens a profile, and what an altered header does."""

import hashlib
import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import header, keyslots
from homebound.vault.header import FLOOR, KdfCost, SlotKind, decode
from homebound.vault.keyslots import DataKey, KeyringSecret, Passphrase, Secret
from homebound.vault.recovery_code import RecoveryCode, new_recovery_code

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PROFILE = "00112233445566778899aabbccddeeff"
RIGHT = Passphrase("quiet lantern über the pond")
LABEL = b"test"
GOLDEN_FOLDER = Path(__file__).parents[1] / "golden" / "vault-1"
GOLDEN_KEY = "125bbacef22a8f941d8e538c249e0ff4d16b5ea002f1076afeb2bd27f9717957"


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


def files_of(folder: Path) -> list[Path]:
    return [file_of(folder), folder / "keyslots.copy.json"]


def with_checksum(text: bytes) -> bytes:
    open_ended = text.rpartition(b',"checksum":')[0]
    checksum = hashlib.sha256(open_ended + b"}").hexdigest().encode()
    return open_ended + b',"checksum":"' + checksum + b'"}'


def forge(folder: Path, text: bytes) -> None:
    """Write a header as someone would who knows how the checksum is made."""
    for file in files_of(folder):
        file.unlink(missing_ok=True)  # some disks are slow to empty a file
        file.write_bytes(with_checksum(text))


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
    assert set(tmp_path.iterdir()) == set(files_of(tmp_path))
    assert {stat.S_IMODE(file.stat().st_mode) for file in files_of(tmp_path)} == {0o600}


def test_what_a_crash_left_beside_the_file_is_in_nobodys_way(tmp_path: Path) -> None:
    made = make(tmp_path)
    (tmp_path / ".keyslots.json.new").write_bytes(b"half")
    keyslots.put_slot(tmp_path, made, new_recovery_code(), CHEAP)
    assert set(tmp_path.iterdir()) == set(files_of(tmp_path))


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
        (b'"passphrase"', b'"keyboard"'),
        (b'"change":1', b'"change":0'),
        (b'"change":1', b'"change":9007199254740992'),
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
    for file in files_of(GOLDEN_FOLDER):
        shutil.copy(file, tmp_path)
    secrets = (Passphrase("golden lantern under the old pond"), RecoveryCode(bytes(range(16))))
    keys = {keyslots.unlock(tmp_path, secret).derive(LABEL).hex() for secret in secrets}
    assert keys == {GOLDEN_KEY}
    assert header.load(tmp_path)[0].name == "Оля"


@pytest.mark.parametrize("which", [0, 1])
def test_any_damage_to_one_of_the_two_files_is_mended_at_the_next_unlocking(
    tmp_path: Path, which: int
) -> None:
    made = make(tmp_path)
    bad = files_of(tmp_path)[which]
    good = bad.read_bytes()
    flipped = [
        good[:place] + bytes([good[place] ^ 1 << bit]) + good[place + 1 :]
        for place in range(len(good))
        for bit in range(8)
    ]
    cut = [good[:length] for length in range(len(good))]
    for text in flipped + cut:
        bad.unlink()
        bad.write_bytes(text)
        assert header.load(tmp_path)[0].name == "Wren"
    assert keyslots.unlock(tmp_path, RIGHT).derive(LABEL) == made.derive(LABEL)
    assert bad.read_bytes() == good
    bad.unlink()
    keyslots.unlock(tmp_path, RIGHT)
    assert bad.read_bytes() == good


def test_an_old_passphrase_does_not_come_back_with_damage_to_one_file(tmp_path: Path) -> None:
    made = make(tmp_path)
    keyslots.put_slot(tmp_path, made, Passphrase("new one"), CHEAP)
    for file in files_of(tmp_path):
        good = file.read_bytes()
        file.write_bytes(b"")
        assert refusal(tmp_path) is ErrorCode.PASSPHRASE_WRONG
        file.write_bytes(good)


@pytest.mark.parametrize("stale", [0, 1])
def test_of_two_files_the_later_change_holds_and_the_other_is_brought_up_to_it(
    tmp_path: Path, stale: int
) -> None:
    made, new = make(tmp_path), Passphrase("new one")
    before = files_of(tmp_path)[stale].read_bytes()
    keyslots.put_slot(tmp_path, made, new, CHEAP)
    files_of(tmp_path)[stale].write_bytes(before)  # as a crash between the two leaves them

    assert refusal(tmp_path) is ErrorCode.PASSPHRASE_WRONG
    keyslots.unlock(tmp_path, new)

    assert files_of(tmp_path)[stale].read_bytes() == files_of(tmp_path)[1 - stale].read_bytes()


def test_a_stale_copy_does_not_stand_in_for_a_header_of_a_newer_version(tmp_path: Path) -> None:
    make(tmp_path)
    newer = with_checksum(b'{"format":2,"slots":"quite different","checksum":""}')
    file_of(tmp_path).write_bytes(newer)
    assert refusal(tmp_path) is ErrorCode.VAULT_NEWER
    assert file_of(tmp_path).read_bytes() == newer


def test_a_keyring_slot_opens_until_it_is_taken_away(tmp_path: Path) -> None:
    made, held = make(tmp_path), KeyringSecret(bytes(range(32)))
    assert refusal(tmp_path, held) is ErrorCode.KEYRING_WRONG
    keyslots.put_slot(tmp_path, made, held, FLOOR)
    assert keyslots.unlock(tmp_path, held).derive(LABEL) == made.derive(LABEL)
    assert refusal(tmp_path, KeyringSecret(bytes(32))) is ErrorCode.KEYRING_WRONG

    keyslots.remove_slot(tmp_path, made, SlotKind.KEYRING)

    assert refusal(tmp_path, held) is ErrorCode.KEYRING_WRONG
    assert header.load(tmp_path)[0].kinds == {SlotKind.PASSPHRASE}


def test_the_passphrase_is_never_taken_away(tmp_path: Path) -> None:
    made = make(tmp_path)
    with pytest.raises(ValueError, match="passphrase"):
        keyslots.remove_slot(tmp_path, made, SlotKind.PASSPHRASE)


def test_destroyed_keyslots_are_overwritten_and_gone(tmp_path: Path) -> None:
    make(tmp_path)
    kept = [os.open(file, os.O_RDONLY) for file in files_of(tmp_path)]
    keyslots.destroy(tmp_path)
    assert list(tmp_path.iterdir()) == []
    for handle in kept:
        assert set(os.read(handle, 100_000)) == {0}
        os.close(handle)
