"""What an authority may write to a resident: all that people write, nothing that reads as another text."""

import re
from datetime import UTC, date, datetime

import pytest

import other_reader
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
    "До 3.12.2026, т.е. 14 дней, и т.д.; 37.5 °C; п. 3.1.2; 8.800.555.35.35; 18:00:00",
    "044.668.18.00 · 01.23.45.67.89 · 1:2:3:4 · 7/12 · 24…26 · 1.5…2 · v1.2.3",
    "阿卜杜拉·买买提:体温37.5度。3.12.2026起。OK。请看。Thank you.",
    "コロナ・ウイルス col·laboració ŀl • a•b",
    "37,5 °C и выше: звоните 103 (24 ч.)…потом ждите",
    "اتصل بنا 8.30 صباحاً. شكراً. 3.12.2026",
    "Soat 8.00 dan 20.00 gacha, ya‘ni 12 soat. 5.5 km.",
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
    assert not other_reader.leads(text)


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
        "bit·ly", "BIT·LY", "bit\u2022ly", "bit\u30fbly", "bit\uff65ly", "bit\u0660ly", "bit\u2027l\u200cy",
        "192.0.2.7", "at 192.0.2.7:80/x", "192\u30020\u30022\u30027", "１９２.０．２.７", "192.000.02.7",
        "[2001:db8::1]", "::1", "2001:db8:0:0:0:0:0:1", "evil.ⓒⓞⓜ", "evil.\ufb01", "evil.㎝", "💩.la", "i❤\ufe0f.ws",
        "https：／／evil", "me﹫evil", "evil｡com", "xn--p1ai.xn--p1ai", "163.com",
    ],
)  # fmt: skip
def test_what_could_be_followed_leads_elsewhere(text: str) -> None:
    assert leads_elsewhere(text)
    assert other_reader.leads(text)


def test_the_schemas_say_the_same() -> None:
    why = re.compile(SCHEMAS["hb-change+jwt"]["properties"]["why"]["pattern"])
    notice = SCHEMAS["hb-notices+jwt"]["properties"]["text"]["additionalProperties"]["items"]
    assert why.pattern == notice["pattern"]
    assert all(why.search(text) for text in PLAIN)
    assert not any(why.search(text) for text in NOT_PLAIN.values())
