"""Choosing a language: everything in sight changes at once, and nothing typed is lost."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMargins, QRect, Qt, QTranslator
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.bootstrap import Options, build
from homebound.core.language import ENGLISH, LANGUAGES, PSEUDO, Language, language_of
from homebound.core.order import Order
from homebound.core.questionnaire_items import Item, ItemType, Text
from homebound.desktop.tray import Tray
from homebound.services.forms import standard_form
from homebound.services.languages import Languages
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.settings import Settings
from homebound.services.today import overview_at
from homebound.ui import icons
from homebound.ui.checkin.controls import LineField
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.direction import isolated
from homebound.ui.history.presenter import answer_text
from homebound.ui.language import speak
from homebound.ui.lines import APART
from homebound.ui.note import Note
from homebound.ui.settings.task import TaskCard
from homebound.ui.sidebar import Sidebar
from homebound.ui.texts import file_text, in_a_row
from homebound.ui.theme import LIGHT, Look
from homebound.ui.timetext import series_text, time_text
from homebound.ui.today.words import situation_words
from homebound.ui.widgets import field, label, margins
from homebound.ui.window import MainWindow
from homebound.ui.wrapping import WrappedButton
from in_sight import reach
from translated import translations

ARABIC = language_of("ar") or ENGLISH
RUSSIAN = language_of("ru") or ENGLISH


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH)


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles) -> Iterator[MainWindow]:
    made = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    yield made
    made.close()


def _page(window: MainWindow) -> QWidget:
    assert window.page is not None
    return window.page


def _await_other(qtbot: QtBot, window: MainWindow, before: QWidget | None, name: str) -> None:
    qtbot.waitUntil(
        lambda: window.page is not before and _page(window).objectName() == name, timeout=20_000
    )


def _line(window: MainWindow, name: str) -> QLineEdit:
    found = _page(window).findChild(QLineEdit, name)
    assert found is not None, name
    return found


def _choose(qtbot: QtBot, window: MainWindow, language: Language) -> None:
    """Choose in the list of the page in sight, and wait for the same page in that language."""
    before = _page(window)
    found = before.findChild(QComboBox, "language")
    assert found is not None
    found.setCurrentIndex(found.findData(language.code))
    found.activated.emit(found.currentIndex())
    qtbot.waitUntil(lambda: window.page is not before, timeout=20_000)


@pytest.fixture
def unlocked(
    qtbot: QtBot, window: MainWindow, session: Session, followed: Order, passphrase: str
) -> MainWindow:
    session.lock().result()
    window.show_start()
    QTest.keyClicks(_line(window, "secret"), passphrase)
    QTest.keyClick(_line(window, "secret"), Qt.Key.Key_Return)
    reach(qtbot, window, "today")
    return window


def test_the_welcome_offers_every_language_in_its_own_script_and_keeps_the_choice(
    window: MainWindow, profiles: Profiles, qapp: QApplication
) -> None:
    window.show_start()
    names = [
        one.text()
        for one in _page(window).findChildren(QAbstractButton)
        if one.objectName().startswith("language.")
    ]
    assert names == ["English", "Русский", "简体中文", "Oʻzbekcha", "العربية"]
    arabic = _page(window).findChild(QAbstractButton, "language.ar")
    assert arabic is not None
    QTest.mouseClick(arabic, Qt.MouseButton.LeftButton)
    assert Languages(profiles.home).chosen() == ARABIC
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert _page(window).isRightToLeft()
    assert window.locale().language() is QLocale.Language.Arabic
    chosen = _page(window).findChild(QAbstractButton, "language.ar")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()


def test_the_language_that_was_chosen_is_there_at_the_next_start(
    profiles: Profiles, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("homebound.ui.application.QApplication", lambda _: qapp)
    Languages(profiles.home).choose(ARABIC)
    _, window = build(Options(profiles.home))
    assert window.look.language == ARABIC
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    window.close()
    _, window = build(Options(profiles.home, language=RUSSIAN))
    assert window.look.language == RUSSIAN
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert Languages(profiles.home).chosen() == ARABIC
    window.close()


def test_in_settings_everything_changes_and_what_was_typed_stays(
    qtbot: QtBot, unlocked: MainWindow
) -> None:
    unlocked.pages.show_settings()
    reach(qtbot, unlocked, "settings")
    opener = _page(unlocked).findChild(QAbstractButton, "changePassphraseOpen")
    assert opener is not None
    opener.click()
    field = _line(unlocked, "presentSecret")
    QTest.keyClicks(field, "half a passphr")
    before = unlocked.findChild(QAbstractButton, "go.today")
    assert before is not None

    unlocked.speak(PSEUDO)
    qtbot.waitUntil(lambda: _page(unlocked).accessibleName().startswith("⟦"), timeout=20_000)

    again = _line(unlocked, "presentSecret")
    assert again.text() == "half a passphr"
    qtbot.waitUntil(again.isVisible)
    sidebar = [
        one.text() for one in unlocked.findChildren(QAbstractButton, "go.today") if one.isVisible()
    ]
    assert len(sidebar) == 1
    assert sidebar[0].startswith("⟦")


def test_a_change_of_language_chooses_nothing_else(qtbot: QtBot, unlocked: MainWindow) -> None:
    """It stored the retention, the theme, the unit and the minutes anew, as if they were chosen."""
    unlocked.pages.show_settings()
    reach(qtbot, unlocked, "settings")
    session = unlocked.pages.session
    assert session is not None
    settings = Settings(session)
    before = settings.appearance().result()
    assert before.theme is None
    days = _page(unlocked).findChild(QAbstractButton, "retentionDays.14")
    assert days is not None
    qtbot.waitUntil(lambda: any(one.isChecked() for one in days.group().buttons()))
    was = _page(unlocked)
    unlocked.speak(RUSSIAN)
    qtbot.waitUntil(lambda: _page(unlocked) is not was)
    assert not any(one.working for one in _page(unlocked).findChildren(TaskCard))
    assert settings.appearance().result() == before


def test_arrows_go_through_the_languages_and_the_last_one_counts(
    qtbot: QtBot, unlocked: MainWindow
) -> None:
    unlocked.pages.show_settings()
    reach(qtbot, unlocked, "settings")
    spoken: list[Language] = []
    unlocked.reworded.connect(lambda: spoken.append(unlocked.look.language))
    chosen = _page(unlocked).findChild(QComboBox, "language")
    assert chosen is not None
    for _ in range(2):
        QTest.keyClick(chosen, Qt.Key.Key_Down)
    QTest.keyClick(chosen, Qt.Key.Key_Return)
    assert [one.code for one in spoken] == ["zh_CN"]
    was = _page(unlocked)
    qtbot.waitUntil(lambda: _page(unlocked) is not was)
    again = _page(unlocked).findChild(QComboBox, "language")
    assert again is not None
    for _ in range(2):
        QTest.keyClick(again, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(spoken) == 2)
    assert spoken[-1] == ENGLISH


def test_a_change_waits_for_what_is_under_way(qtbot: QtBot, unlocked: MainWindow) -> None:
    unlocked.pages.show_settings()
    reach(qtbot, unlocked, "settings")
    page = _page(unlocked)
    check = page.findChild(QAbstractButton, "checkRecord")
    assert check is not None
    check.click()
    chosen = page.findChild(QComboBox, "language")
    assert chosen is not None
    chosen.setCurrentIndex(chosen.findData("ru"))
    chosen.activated.emit(chosen.currentIndex())
    assert _page(unlocked) is page
    assert chosen.currentData() == "en"
    said = page.findChild(QLabel, "languageCardError")
    assert said is not None
    assert "under way" in said.text()


def test_on_the_unlock_page_a_typed_passphrase_stays(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.lock().result()
    window.show_start()
    other = _page(window).findChild(QAbstractButton, "otherSecret")
    assert other is not None
    other.click()
    QTest.keyClicks(_line(window, "secret"), "ABCD-EF")
    _choose(qtbot, window, ARABIC)
    assert _line(window, "secret").text() == "ABCD-EF"
    shown = _page(window).findChild(QCheckBox, "show")
    assert shown is not None
    assert shown.isChecked()
    assert _page(window).isRightToLeft()


def test_the_tray_says_it_in_the_new_language(qapp: QApplication, qtbot: QtBot) -> None:
    tray = Tray(lambda _: QIcon())
    speak(qapp, PSEUDO)
    tray.word()
    assert all(action.text().startswith("⟦") for action in tray._actions.values())
    assert tray._icon.toolTip().startswith("⟦")


@pytest.mark.parametrize("content", [None, b"", b"rubbish", b"<\xb8d\x18\xca\xef\x9c\x95"])
def test_a_language_file_that_is_missing_or_damaged_leaves_english(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes | None,
) -> None:
    if content is not None:
        (tmp_path / "homebound_ru.qm").write_bytes(content)
    monkeypatch.setattr("homebound.paths.translations", lambda: (tmp_path,))
    speak(qapp, RUSSIAN)
    assert QCoreApplication.translate("SettingsPage", "Settings") == "Settings"
    assert QLocale().language() is QLocale.Language.Russian


def test_times_and_dates_are_not_turned_around_where_all_else_runs_from_the_right(
    qtbot: QtBot, unlocked: MainWindow
) -> None:
    unlocked.speak(ARABIC)
    unlocked.pages.show_settings()
    reach(qtbot, unlocked, "settings")
    qtbot.waitUntil(
        lambda: (
            {one.text() for one in _page(unlocked).findChildren(QTimeEdit)} == {"22:00", "07:00"}
        )
    )
    unlocked.pages.show_orders()
    reach(qtbot, unlocked, "orders")
    first = _page(unlocked).findChild(QDateEdit)
    assert first is not None
    assert first.text() == QLocale().toString(first.date(), QLocale.FormatType.ShortFormat)
    assert {one.text() for one in _page(unlocked).findChildren(QTimeEdit)} == {
        "08:00",
        "12:00",
        "18:00",
        "21:00",
    }
    for one in _page(unlocked).findChildren(QDateTimeEdit):
        inner = one.findChild(QLineEdit)
        assert inner is not None
        before, after = inner.x(), one.width() - inner.geometry().right()
        assert before > after, one.objectName()  # the arrows, where a list has its own


@pytest.mark.parametrize("kind", ["number", "line", "note", "secret"])
@pytest.mark.parametrize("typed", ["", "37,2", "مر", "https://example.org"])
def test_a_field_begins_at_the_right_where_all_else_does(
    qtbot: QtBot, qapp: QApplication, kind: str, typed: str
) -> None:
    speak(qapp, ARABIC)
    item = Item("why", ItemType.STRING, Text("Why?"), max_length=100)
    made: dict[str, QLineEdit | Note] = {
        "number": field("number", "Number"),
        "line": LineField(item, "Why?"),
        "note": Note(),
        "secret": field("secret", "Secret", secret=True),
    }
    one = made[kind]
    qtbot.addWidget(one)
    one.resize(400, 60)
    one.show()
    one.setFocus()
    if isinstance(one, QLineEdit):
        one.setText(typed)
    else:
        one.setPlainText(typed)
    one.grab()  # Qt finds the place of the cursor as it paints
    at = one.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x()
    assert at > one.width() // 2


def test_room_at_one_side_is_turned_round_with_all_else(qapp: QApplication) -> None:
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    speak(qapp, ARABIC)
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"])
def test_days_and_times_take_the_digits_of_any_keyboard(
    qtbot: QtBot, unlocked: MainWindow, digits: str
) -> None:
    unlocked.speak(ARABIC)
    unlocked.pages.show_orders()
    reach(qtbot, unlocked, "orders")

    def type_into(name: str, numbers: str) -> str:
        field = _page(unlocked).findChild(QAbstractSpinBox, name)
        assert field is not None
        field.selectAll()
        for number in numbers:
            one = digits[int(number)]
            press = QKeyEvent(QEvent.Type.KeyPress, ord(one), Qt.KeyboardModifier.NoModifier, one)
            QCoreApplication.sendEvent(field, press)
        return field.text()

    assert type_into("days", "21") == "21"
    assert type_into("opens1", "0930") == "09:30"
    assert type_into("first", "28112026").startswith("28")


class _Listening(QTranslator):
    """Hears what Qt looks up, and has no translation of it; `asked` are contexts and sources."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, source: str, *_: object) -> str:
        self.asked.add((context, source))
        return None  # type: ignore[return-value] # as Qt understands "not here"

    def isEmpty(self) -> bool:
        return False


def test_qt_looks_every_sentence_up_where_the_files_have_it(
    qtbot: QtBot, unlocked: MainWindow, qapp: QApplication
) -> None:
    """A context that is another at run time would stay English for ever."""
    listening = _Listening(qapp)
    qapp.installTranslator(listening)
    pages = unlocked.pages
    for show, name in (
        (pages.show_today, "today"),
        (pages.show_history, "history"),
        (pages.show_export, "export"),
        (pages.show_sharing, "sharing"),
        (pages.show_settings, "settings"),
        (pages.show_orders, "orders"),
        (partial(pages.show_check_in, "2026-11-22.am"), "checkin"),
    ):
        before = unlocked.page
        show()
        _await_other(qtbot, unlocked, before, name)
    unlocked.lock()
    qapp.removeTranslator(listening)
    held = {(one.context, one.source) for one in translations("ru")}
    ours = {one for one in listening.asked if not one[0].startswith("Q")}
    assert len(ours) > 150
    # A class asks for its own sentences in its bases too; what counts is that one of them answers.
    missing = {source for _, source in ours} - {source for _, source in ours & held}
    assert missing == set()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what offscreen has no need of
def test_the_words_of_qt_s_own_dialogs_are_translated_too(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Qt's translations know no Uzbek, and a language has to say one thing in one way."""
    listening = _Listening(qapp)
    qapp.installTranslator(listening)
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a file.pdf").touch()
    for mode in QFileDialog.AcceptMode:
        dialog = QFileDialog(None, "Save", str(tmp_path), "PDF (*.pdf)")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        qtbot.addWidget(dialog)
        dialog.show()
        files = dialog.findChild(QTreeView, "treeView")
        assert files is not None
        qtbot.waitUntil(lambda seen=files: seen.model().rowCount(seen.rootIndex()) > 0)  # type: ignore[misc]
        dialog.grab()
    for one in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(one)
        one.createStandardContextMenu().deleteLater()
    qapp.removeTranslator(listening)
    held = {(one.context, one.source) for one in translations("ru")}
    # Names of keys, and what says in which direction a language runs: not shown, or not words.
    ours = {one for one in listening.asked if one[0] not in ("QShortcut", "QGuiApplication")}
    shown = {one for one in ours if not one[1].startswith("Alt+")}
    assert ("QFileDialog", "&Look in:") in shown
    assert shown - held == set()


def test_the_times_of_the_next_check_in_stand_together_behind_its_day(
    qapp: QApplication, session: Session, followed: Order
) -> None:
    before = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    overview = overview_at(followed, before, {}, frozenset(), before)
    spoken = []
    for language in (ENGLISH, RUSSIAN):
        speak(qapp, language)
        _, sentence = situation_words(overview, session.clock)
        spoken.append(sentence.replace("\u00a0", " "))
    assert spoken[0].endswith("Next: Sunday, 22 November, 08:00 to 12:00.")
    assert spoken[1].endswith("Следующая отметка: 22 ноября (воскресенье), с 08:00 до 12:00.")


def _on_white(qtbot: QtBot, shown: QWidget, width: int, points: int = 22) -> QImage:
    """Draw some words in black, as high as they have to be."""
    qtbot.addWidget(shown)
    ground = "background: white; color: black; border: none"
    shown.setStyleSheet(f"font-size: {points}pt; {ground}")
    shown.ensurePolished()
    shown.resize(width, shown.heightForWidth(width))
    return shown.grab().toImage()


def _ends(image: QImage, top: int, high: int) -> tuple[int, int]:
    """Give the first and the last column that has ink in a line, in pixels."""
    rows = range(top, top + high)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in rows)
    ]
    return columns[0], columns[-1]


def test_arabic_lines_begin_at_the_right_edge_and_lose_nothing_at_the_left(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Qt alone sets them off the edge by the space at which the line ends."""
    speak(qapp, ARABIC)
    words = "إذا إذا " * 12 + "إذا"
    for shown, above in ((label(words), 0), (WrappedButton(words, "wrapped", "plain"), 10)):
        image = _on_white(qtbot, shown, 260)
        high = shown.fontMetrics().lineSpacing()
        step = high + round(APART * shown.fontMetrics().height())
        lines = range(above, image.height() - above - high + 1, step)
        assert len(lines) > 2
        ends = [_ends(image, top, high) for top in lines[:-1]]  # the last one may be short
        assert len({last for _, last in ends}) == 1
        assert min(first for first, _ in ends) > above


def _rows(image: QImage) -> tuple[int, int]:
    """Give the first and the last row that has ink, in pixels."""
    return _ends(image.transformed(QTransform().rotate(-90)), 0, image.width())


@pytest.mark.parametrize("points", [11, 12, 22, 24])
@pytest.mark.parametrize("between", ["\n", " "])
def test_marks_of_two_arabic_lines_stand_apart(
    qtbot: QtBot, qapp: QApplication, between: str, points: int
) -> None:
    speak(qapp, ARABIC)
    high = []
    for words in ("في بيتي", "سجلّك أيضًا", f"في بيتي{between}سجلّك أيضًا"):
        first, last = _rows(_on_white(qtbot, label(words), 8 * points, points))
        high.append(last - first + 1)
    assert high[2] > high[0] + high[1]


@pytest.mark.parametrize("points", [11, 22])
@pytest.mark.parametrize("words", ["أ", "آ", "أُ", "اً"])
def test_the_words_of_one_row_stand_level_whatever_marks_reach_over_them(
    qtbot: QtBot, qapp: QApplication, words: str, points: int
) -> None:
    speak(qapp, ARABIC)
    feet = []
    for one in ("ا", words):
        shown = label(one)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        feet.append(_rows(_on_white(qtbot, shown, 300, points))[1])
    assert feet[0] == feet[1]


@pytest.mark.parametrize("points", [11, 22, 31])
@pytest.mark.parametrize("words", ["سجلّك", "سأتغيّب", "آخر", "لأُخرى", "بضع ثوانٍ", "أب\nثوانٍ"])
def test_marks_above_and_below_the_letters_of_a_text_are_not_cut(
    qtbot: QtBot, qapp: QApplication, words: str, points: int
) -> None:
    speak(qapp, ARABIC)
    for shown in (label(words), WrappedButton(words, "wrapped", "link")):
        first, last = _rows(_on_white(qtbot, shown, 300, points))
        shown.resize(300, shown.height() + 60)  # where nothing can be cut
        top, bottom = _rows(shown.grab().toImage())
        assert last - first == bottom - top


def test_marks_of_a_text_on_one_line_are_not_cut_and_its_letters_stand_as_those_beside_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    speak(qapp, ARABIC)
    rows = []
    for words in ("سجل متاخر", "سجّل متأخر"):
        box = QWidget()
        beside = QHBoxLayout(box)
        for text in (words, "سأُخذ"):
            one = label(text)
            one.setWordWrap(False)
            one.setStyleSheet("font-size: 22pt; background: white; color: black")
            beside.addWidget(one)
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
        box.grab()
        shown = box.findChildren(QLabel)[0]
        first, last = _rows(shown.grab().toImage())
        shown.resize(shown.width(), shown.height() + 60)
        top, bottom = _rows(shown.grab().toImage())
        assert last - first == bottom - top
        rows.append(last)
    assert rows[0] == rows[1]


def test_marks_take_no_more_room_than_they_need_and_move_no_letters_that_have_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    speak(qapp, ARABIC)
    for words in ("أُخذ", "سجلّك"):
        first, _ = _rows(_on_white(qtbot, label(words), 300))
        assert first <= 1
    plain, marked = (
        _on_white(qtbot, WrappedButton(words, "wrapped", "plain"), 300) for words in ("اب", "أب")
    )
    foot = QRect(0, plain.height() // 2, 300, plain.height() // 2)
    assert marked.size() == plain.size()
    assert marked.copy(foot) == plain.copy(foot)


def test_a_latin_name_at_the_beginning_does_not_turn_an_arabic_line(
    qtbot: QtBot, qapp: QApplication
) -> None:
    speak(qapp, ARABIC)
    alone, named = label("Maria"), label("Maria، من 18 سنة")
    assert named.isRightToLeft()
    image = _on_white(qtbot, named, 500)
    wide = named.fontMetrics().horizontalAdvance("Maria")
    assert image.copy(500 - wide, 0, wide, image.height()) == _on_white(qtbot, alone, wide)


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES])
def test_the_bar_is_as_wide_as_its_words(qtbot: QtBot, window: MainWindow, code: str) -> None:
    window.speak(language_of(code) or ENGLISH)
    bar = Sidebar(window.look, "Anna")
    window.put_sidebar(bar)
    qtbot.waitUntil(bar.isVisible)
    for one in bar.findChildren(QAbstractButton):
        assert one.width() >= one.sizeHint().width(), one.text()


def test_a_telephone_number_keeps_its_order_among_arabic_words(qapp: QApplication) -> None:
    number = "+998 71 200 00 00"
    assert isolated(number) == number
    speak(qapp, ARABIC)
    assert isolated(number) == f"\u2066{number}\u2069"
    assert isolated("هاتف 103") == "هاتف 103"
    alone, sentence = label(number), label(f"اتصل: {number}")
    assert not alone.isRightToLeft()
    assert sentence.isRightToLeft()
    for one in (alone, sentence, label("")):
        assert one.alignment() & Qt.AlignmentFlag.AlignRight
    alone.setText("لا رقم")
    assert alone.isRightToLeft()


def test_a_file_keeps_its_name_in_order_among_arabic_words(qapp: QApplication) -> None:
    name = "نسخة 26-11.zip"
    assert file_text(name) == name
    speak(qapp, ARABIC)
    # Loose, the digits would follow the word from right to left and part from their ending.
    assert file_text(name) == "نسخة \u206626-11.zip\u2069"
    assert file_text("Backup of 26.zip") == "\u2066Backup of 26.zip\u2069"


def test_times_lists_and_what_was_written_read_right_in_arabic(qapp: QApplication) -> None:
    assert series_text(["one, two", "three"]) == "one, two; three"
    speak(qapp, ARABIC)
    assert time_text(time(18)) == "18:00"  # 6:00 م beside fields of 24 hours would confuse
    assert series_text(["أ", "ب"]) == "أ؛ ب"
    note = standard_form().find("note")
    assert note is not None
    # Alone, the full stop would stand before the first letter.
    assert answer_text(note, "Slept badly.", "ar") == "\u2066Slept badly.\u2069"
    assert answer_text(note, "نمت جيدًا.", "ar") == "نمت جيدًا."


def test_icons_of_writing_are_mirrored_and_clocks_and_ticks_are_not(qapp: QApplication) -> None:
    names = ("help", "order", "explained", "done", "late", "history")
    english = [icons.pixmap(name, "#000000", 24).toImage() for name in names]
    speak(qapp, ARABIC)
    arabic = [icons.pixmap(name, "#000000", 24).toImage() for name in names]
    assert arabic[:3] == [image.flipped(Qt.Orientation.Horizontal) for image in english[:3]]
    assert arabic[3:] == english[3:]


@pytest.mark.parametrize("code", ["en", "ru", "zh_CN", "uz", "ar"])
def test_a_proposal_says_why_its_words_are_english_to_whom_they_are_foreign(
    qtbot: QtBot, window: MainWindow, code: str
) -> None:
    language = language_of(code)
    assert language is not None
    window.speak(language)
    window.show()
    window._way_in.show_profile()
    page = _page(window)
    told = page.findChild(QLabel, "foreignWords")
    propose = page.findChild(QAbstractButton, "propose")
    assert told is not None
    assert propose is not None
    assert not told.isVisible()
    propose.click()
    assert _line(window, "passphrase").text().isascii()
    assert told.isVisible() == (code != "en")
    assert bool(propose.accessibleDescription()) == (code != "en")


@pytest.mark.parametrize(("tag", "words"), [("en", "One. Two."), ("zh_CN", "One.Two.")])
def test_sentences_stand_in_a_row_as_the_language_has_them(tag: str, words: str) -> None:
    QLocale.setDefault(QLocale(tag))
    assert in_a_row(("One.", "", "Two.")) == words
