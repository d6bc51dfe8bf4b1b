"""The sentences of the sharing page."""

from PySide6.QtCore import QCoreApplication

from homebound.core.consent import SharingLevel
from homebound.core.order import Order
from homebound.core.policy import OnMissed, Policy
from homebound.core.schedule import find_former
from homebound.services.receiving import Received
from homebound.services.sharing import (
    Choice,
    LoggedMessage,
    OutboxKind,
    Question,
    SharingState,
)
from homebound.ui.direction import isolated
from homebound.ui.sharing.presenter import Fate, Stage, Tick, fate
from homebound.ui.texts import breakable
from homebound.ui.timetext import at_beginning, day_and_time, day_text, received_text, window_name


def level_title(level: SharingLevel) -> str:
    """Name a level as the resident would say it."""
    tr = QCoreApplication.translate
    match level:
        case SharingLevel.OFF:
            return tr("sharing", "Share nothing")
        case SharingLevel.CHECKED_IN:
            return tr("sharing", "“I checked in”")
        case SharingLevel.CALL:
            return tr("sharing", "“I checked in”, and whether I would like a call")
        case SharingLevel.ANSWERS:
            return tr("sharing", "“I checked in”, whether I would like a call, and my answers")


def learns_text(level: SharingLevel) -> str:
    """Say what the authority would learn at a level."""
    tr = QCoreApplication.translate
    match level:
        case SharingLevel.OFF:
            return tr("sharing", "The authority learns: only what it knew when it made your order.")
        case SharingLevel.CHECKED_IN:
            return tr(
                "sharing",
                "The authority learns: that you checked in for this window, when it arrived, and your internet address unless you use Tor or a proxy (Settings, Network). It does not learn your answers.",
            )
        case SharingLevel.CALL:
            return tr(
                "sharing",
                "The authority learns: the same, and yes or no to “Would you like a call?”.",
            )
        case SharingLevel.ANSWERS:
            return tr("sharing", "The authority learns: the same, and the answers that you tick.")


def others_text(level: SharingLevel) -> str:
    """Say what somebody on the network and a thief of the locked computer would learn."""
    tr = QCoreApplication.translate
    if level is SharingLevel.OFF:
        return tr(
            "sharing",
            "The network sees nothing. Someone who steals this computer while it is locked learns that Homebound is here, the profile names, and the size and dates of the encrypted file.",
        )
    return tr(
        "sharing",
        "The network sees the authority's address, and messages that all look alike. Someone who steals this computer while it is locked learns no more than without sharing.",
    )


def now_text(state: SharingState, stage: Stage) -> str:
    """Say the level that holds, in one line."""
    tr = QCoreApplication.translate
    if stage is Stage.CODE_REFUSED:
        return tr("sharing", "The code was not accepted")
    if stage is Stage.KEY_UNKNOWN:
        return tr("sharing", "The authority no longer takes this computer's key")
    if stage in (Stage.ASKING, Stage.NOT_REACHED):
        return tr("sharing", "You chose: {level}").format(level=level_title(state.level))
    match state.level:
        case SharingLevel.OFF:
            return tr("sharing", "You share nothing")
        case SharingLevel.CHECKED_IN:
            return tr("sharing", "You share: “I checked in”")
        case SharingLevel.CALL:
            return tr("sharing", "You share: “I checked in”, and whether you would like a call")
        case SharingLevel.ANSWERS:
            return tr(
                "sharing",
                "You share: “I checked in”, whether you would like a call, and the answers that you ticked",
            )


def stage_text(stage: Stage) -> str:
    """Say where the agreement with the authority stands."""
    tr = QCoreApplication.translate
    match stage:
        case Stage.OFF:
            return tr(
                "sharing",
                "Everything stays on this computer. You lose only one thing by that: without sharing there is no receipt to show later.",
            )
        case Stage.ASKING:
            return tr("sharing", "Asking the authority…")
        case Stage.NOT_REACHED:
            return tr(
                "sharing",
                "Not reached yet. It is tried again by itself; nothing you record is lost.",
            )
        case Stage.CODE_REFUSED:
            return tr(
                "sharing",
                "The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.",
            )
        case Stage.KEY_UNKNOWN:
            return tr(
                "sharing",
                "Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.",
            )
        case Stage.NEW_CODE_REFUSED:
            return tr(
                "sharing",
                "The authority did not take the new code. Nothing else has changed: sharing goes on as before.",
            )
        case Stage.ON:
            return tr("sharing", "Sharing is set up. Each check-in brings a receipt.")


def policy_texts(policy: Policy) -> tuple[str, ...]:
    """Say what the authority says that it does with what it gets, and where nothing comes."""
    tr = QCoreApplication.translate
    if policy.keep_days:
        kept = tr(
            "sharing",
            "What you send is deleted there %n days after your quarantine has ended.",
            "",
            policy.keep_days,
        )
    else:
        kept = tr("sharing", "What you send is deleted there when your quarantine has ended.")
    page = tr("sharing", "In full: {address}").format(address=isolated(breakable(policy.url)))
    return (kept, _missed_text(policy.on_missed), page)


def _missed_text(on_missed: OnMissed) -> str:
    tr = QCoreApplication.translate
    match on_missed:
        case OnMissed.NOTHING:
            return tr("sharing", "If a check-in does not arrive, nothing follows.")
        case OnMissed.CALL:
            return tr("sharing", "If a check-in does not arrive, somebody calls you.")
        case OnMissed.LETTER:
            return tr("sharing", "If a check-in does not arrive, you get a letter.")
        case OnMissed.VISIT:
            return tr("sharing", "If a check-in does not arrive, somebody comes to see you.")
        case OnMissed.OTHER:
            return tr("sharing", "What follows if a check-in does not arrive, its page says.")


def limits() -> tuple[str, ...]:
    """Say what sharing cannot do and cannot undo."""
    tr = QCoreApplication.translate
    return (
        tr(
            "sharing",
            "A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.",
        ),
        tr("sharing", "What you record while you share nothing can never be proven later."),
        tr(
            "sharing",
            "What you share is signed. If it reaches others, you cannot say that it is not yours.",
        ),
    )


def slot_text(order: Order, ref: str) -> str:
    """Name a window on a day: Monday, 23 November, Morning."""
    slot = find_former(order, ref)
    if slot is None:
        return ref
    return QCoreApplication.translate("sharing", "{day}, {window}").format(
        day=day_text(slot.day), window=window_name(slot.window)
    )


def tick_text(tick: Tick, language: str) -> str:
    """Name a question; one that depends on another comes after that one's words."""
    own = tick.item.text.in_language(language)
    if tick.parent is None:
        return own
    return QCoreApplication.translate("sharing", "{question} – {detail}").format(
        question=tick.parent.text.in_language(language), detail=own
    )


def message_text(logged: LoggedMessage, order: Order) -> str:
    """Say what a message is."""
    tr = QCoreApplication.translate
    match logged.message.kind:
        case OutboxKind.ENROLMENT:
            return tr("sharing", "Your code and your new key")
        case OutboxKind.HELP:
            return tr("sharing", "Your request for help")
        case OutboxKind.EXPLANATION:
            return tr("sharing", "Your explanation")
        case OutboxKind.OBJECTION:
            return tr("sharing", "Your word that something is wrong with the order")
        case OutboxKind.DISCLOSURE:
            return tr("sharing", "Answers that you showed later")
        case OutboxKind.HOLDINGS:
            return tr("sharing", "Your question what the authority holds")
        case OutboxKind.WITHDRAWAL:
            return tr("sharing", "Your wish to take your agreement back")
        case OutboxKind.PROOF:
            return tr("sharing", "Check-in for {slot}").format(
                slot=slot_text(order, logged.message.slot or "")
            )


def fate_text(kind: Fate) -> str:
    """Say what became of a message."""
    tr = QCoreApplication.translate
    match kind:
        case Fate.WAITING:
            return received_text(Received.WAITING)
        case Fate.SEALED:
            return received_text(Received.SEALED)
        case Fate.RECORDED:
            return tr("sharing", "Recorded here, waiting to be sent")
        case Fate.TRIED:
            return tr("sharing", "Tried, not acknowledged yet; it is tried again by itself")
        case Fate.ACKNOWLEDGED:
            return tr("sharing", "Acknowledged by the authority")
        case Fate.REFUSED:
            return tr("sharing", "Not accepted by the authority")
        case Fate.WITHDRAWN:
            return tr("sharing", "Withdrawn: it is not sent any more")


def last_text(state: SharingState, kind: OutboxKind) -> str:
    """Say what became of the latest message of a kind, on lines; empty where there was none."""
    for logged in state.log:  # the latest comes first
        if logged.message.kind is kind:
            at = at_beginning(day_and_time(logged.message.queued, state.order.zone))
            return "\n".join((message_text(logged, state.order), fate_text(fate(logged)), at))
    return ""


def fate_icon(kind: Fate) -> str:
    """Name the icon that stands for the same."""
    return {
        Fate.WAITING: "late",
        Fate.SEALED: "late",
        Fate.RECORDED: "late",
        Fate.TRIED: "late",
        Fate.ACKNOWLEDGED: "done",
        Fate.REFUSED: "warning",
        Fate.WITHDRAWN: "missed",
    }[kind]


def choice_text(choice: Choice) -> str:
    """Say which level was chosen."""
    tr = QCoreApplication.translate
    if choice.level is SharingLevel.OFF:
        return tr("sharing", "You stopped sharing")
    words = tr("sharing", "You chose: {level}").format(level=level_title(choice.level))
    if choice.level is not SharingLevel.ANSWERS:
        return words
    count = tr("sharing", "Questions ticked: {count}.").format(count=len(choice.answers))
    return f"{words}. {count}"


def question_text(question: Question) -> tuple[str, str]:
    """Say what was asked for that everybody gets, where, and what came of it."""
    tr = QCoreApplication.translate
    what = (
        tr("sharing", "The authority's keys were asked for")
        if question.url.endswith("/config")
        else tr("sharing", "Notices for everyone were asked for")
    )
    match question.outcome:
        case "answered":
            return what, tr("sharing", "They came, with a valid signature.")
        case "nothing":
            return what, tr("sharing", "There were none.")
        case _:
            return what, _trouble_text(question.outcome)


def question_icon(question: Question) -> str:
    """Name the icon that stands for what came of it."""
    return "done" if question.outcome in ("answered", "nothing") else "late"


def outcome_text(outcome: str, *, refused: bool) -> str:
    """Say what came of one request; `refused` where the authority's signed word ended it."""
    tr = QCoreApplication.translate
    if refused:
        return refusal_text(outcome)
    match outcome:
        case "acknowledged":
            return tr("sharing", "Acknowledged, with a signed receipt.")
        case "answered":
            return tr("sharing", "The public time stamp came. It is the same for everyone.")
        case "config-newer":
            return tr("sharing", "The authority's new keys came. They are the same for everyone.")
        case "config-same":
            return tr("sharing", "The authority has no newer keys. They are the same for everyone.")
        case "after-lock":
            return tr(
                "sharing",
                "Sealed when you locked this record. It may have been sent while it was locked.",
            )
        case "erased":
            return tr("sharing", "The authority had erased it, as you asked.")
        case "try-later":
            return tr("sharing", "The authority asks to try again later.")
        case "too-early":
            return tr("sharing", "Too early: the window was not open for the authority yet.")
        case _:
            return _trouble_text(outcome)


def _trouble_text(outcome: str) -> str:
    tr = QCoreApplication.translate
    match outcome:
        case "unanswered":
            return tr("sharing", "No answer.")
        case "not-reached":
            return tr("sharing", "The authority could not be reached.")
        case "not-trusted":
            return tr("sharing", "The other side could not show that it is the authority.")
        case "timed-out":
            return tr("sharing", "The answer took too long.")
        case "redirected":
            return tr("sharing", "The answer pointed to another address. It was not followed.")
        case "proxy-not-reached":
            return tr("sharing", "The proxy could not be reached. See Network under Settings.")
        case "proxy-refused":
            return tr(
                "sharing", "The proxy did not pass it on. See Network under Settings, or try later."
            )
        case "proxy-unknown":
            return tr(
                "sharing",
                "This computer's settings leave the proxy to a script or gave no answer, so nothing was sent. Name the proxy in Network under Settings.",
            )
        case "bad-request":
            return tr("sharing", "The authority could not open it. Perhaps its keys are new.")
        case _:
            return tr("sharing", "Something answered, but not with the authority's signed word.")


def refusal_text(problem: str) -> str:
    """Say why the authority did not accept a message."""
    tr = QCoreApplication.translate
    match problem:
        case "enrolment-refused":
            return tr("sharing", "The code was not accepted: wrong, used already, or tried often.")
        case "not-verified":
            return tr(
                "sharing",
                "The authority does not take the key that signed this any more. Enter a new code, and it is sent again.",
            )
        case "wrong-audience":
            return tr("sharing", "It was meant for another authority.")
        case "wrong-order" | "wrong-window":
            return tr("sharing", "The authority has no such window in this order.")
        case "too-late":
            return tr("sharing", "Too late: the authority takes it until 14 days after the end.")
        case "step-wrong":
            return tr("sharing", "The public time step in it did not fit.")
        case "proof-unknown":
            return tr("sharing", "The authority holds no check-in that these answers belong to.")
        case "record-wrong":
            return tr("sharing", "The answers beside it did not fit.")
        case "too-many":
            return tr("sharing", "The authority takes no more messages of this order.")
        case _:
            return tr("sharing", "The authority could not read it.")
