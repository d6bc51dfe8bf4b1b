"""What an authority may write to a resident: all that people write, nothing that reads as another text."""

import re
from datetime import UTC, date, datetime

import pytest

from homebound.core.change import Change
from homebound.protocol.change import sign_change
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.plain_text import is_plain, leads_elsewhere
from published import SCHEMAS

PLAIN = [
    "The test was negative.\nYou may go out.",
    "Тест отрицательный; звоните по 8 (495) 000-00-00 до 18.30, т.е. сегодня",
    "Karantin 1-dekabrda tugaydi. Sog‘-salomat bo‘ling!",
    "检测结果为阴性。请在家等候,谢谢!",
    "نتيجة الفحص سلبية. اتصل على \u200e+7 495 000\u200e قبل الساعة ١٨",
    "العزل حتى 4\u200f/12\u200f/2026",
    "نمی\u200cتوانید بیرون بروید",  # the joiner of Persian
    "बाहर न जाएँ · 👩\u200d👩\u200d👧 ❤\ufe0f 👍🏽",
    "שלום\u200f!",
]
NOT_PLAIN = {
    "overridden": "until 4\u202e21\u202c December",
    "embedded": "\u202aabc\u202c",
    "isolated": "\u2067abc\u2069",
    "a mark among Latin letters alone": "until 4\u200f/12\u200f/2026",
    "a mark on a line without Arabic": "نعم\nuntil 4\u200f/12",
    "a mark alone": "\u061c",
    "a null": "a\x00b",
    "a tab": "a\tb",
    "a carriage return": "a\rb",
    "an escape of C1": "a\x9bb",
    "a soft hyphen": "a\xadb",
    "an empty space": "a\u200bb",
    "a byte order mark": "a\ufeffb",
    "another line end": "a\u2028b",
    "a filler": "a\u3164b",
    "an old control of shapes": "a\u206eb",
    "a tag": "a\U000e0041b",
    "private use": "a\ue000b",
    "an object that is not there": "a\ufffcb",
}


@pytest.mark.parametrize("text", PLAIN)
def test_what_people_write_is_plain(text: str) -> None:
    assert is_plain(text)
    assert not leads_elsewhere(text)


@pytest.mark.parametrize("text", NOT_PLAIN.values(), ids=NOT_PLAIN.keys())
def test_what_reads_as_another_text_is_not(text: str) -> None:
    assert not is_plain(text)
    with pytest.raises(ValueError, match="plain"):
        sign_change(
            Change(
                order_id=new_id(),
                revision=1,
                issued=datetime(2026, 11, 24, 9, tzinfo=UTC),
                since=date(2026, 11, 24),
                released=True,
                why=text,
            ),
            "https://authority.example",
            SigningKey.generate(),
        )


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.example", "WWW.evil", "me@evil", "me\uff20evil", "go to evil.website now",
        "evil.example/x", "пишите на почта.рф", "evil\u200d.\u200dcom", "evil.c\u200com",
        "evil\uff0ecom", "evil\u2024com", "evil\u3002com", "موقع.مصر", "x-1.xn--p1ai",
        "cafe\u0301.example", "evil.c\u0327om", "w\u0323ww.evil", "यहाँ.भारत",
    ],
)  # fmt: skip
def test_what_could_be_followed_leads_elsewhere(text: str) -> None:
    assert leads_elsewhere(text)


def test_the_schemas_say_the_same() -> None:
    why = re.compile(SCHEMAS["hb-change+jwt"]["properties"]["why"]["pattern"])
    notice = SCHEMAS["hb-notices+jwt"]["properties"]["text"]["additionalProperties"]["items"]
    assert why.pattern == notice["pattern"]
    assert all(why.search(text) for text in PLAIN)
    assert not any(why.search(text) for text in NOT_PLAIN.values())
