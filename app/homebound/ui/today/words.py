"""What Today says first about an order, in words."""

from PySide6.QtCore import QCoreApplication

from homebound.core.schedule import begun_before_change
from homebound.services.clock import Clock
from homebound.services.today import Overview
from homebound.ui.ending.presenter import ending
from homebound.ui.texts import in_a_row
from homebound.ui.timetext import (
    at_beginning,
    clock_time,
    day_text,
    full_day_text,
    received_text,
    still_counts_text,
)
from homebound.ui.today.explain_page import not_asked_text, span_text, why_text
from homebound.ui.today.presenter import Situation, glance


def situation_words(overview: Overview, clock: Clock) -> tuple[str, str]:
    """Give the state of the present window in a few words, and a sentence or two about it."""
    tr = QCoreApplication.translate
    zone = overview.order.zone
    shown = glance(overview)
    coming = _coming_words(overview)
    state = shown.state
    match shown.situation:
        case Situation.OPEN if state is not None:
            words = tr("today", "Open until {time}").format(
                time=clock_time(state.slot.closes, zone)
            )
            if state.slot.window.grace:
                return words, tr(
                    "today",
                    "After that it counts as late until {time}. You can still check in afterwards.",
                ).format(time=clock_time(state.slot.late_until, zone))
            return words, tr("today", "You can still check in afterwards.")
        case Situation.LATE if state is not None:
            words = tr("today", "Late until {time}").format(
                time=clock_time(state.slot.late_until, zone)
            )
            return words, tr(
                "today", "It closed at {time}. A late check-in is kept like any other."
            ).format(time=clock_time(state.slot.closes, zone))
        case Situation.RECORDED if state is not None and state.recorded is not None:
            words = tr("today", "Recorded at {time}").format(time=clock_time(state.recorded, zone))
            return words, in_a_row((received_text(state.received), coming))
        case Situation.AWAY if overview.away is not None:
            span = at_beginning(span_text(overview.away, overview.order))
            told = tr("today", "{span}. {why}.").format(span=span, why=why_text(overview.away.why))
            return tr("explain", "You are away"), in_a_row((told, not_asked_text()))
        case Situation.MISSED if state is not None:
            closed = tr("today", "It closed at {time}. You can still check in.").format(
                time=clock_time(state.slot.closes, zone)
            )
            return tr("timetext", "Not checked in"), in_a_row((closed, coming))
        case Situation.NOT_BEGUN:
            begins = tr("today", "It begins on {day}.").format(
                day=full_day_text(overview.order.first)
            )
            return tr("today", "It has not begun"), in_a_row((begins, coming))
        case Situation.ENDED:
            return _ended_words(overview, clock)
        case _:
            return tr("today", "Nothing is open now"), coming


def _ended_words(overview: Overview, clock: Clock) -> tuple[str, str]:
    tr = QCoreApplication.translate
    if ending(overview.order, overview.asks, clock).asking:
        return tr("today", "What should become of your record?"), tr(
            "today", "Nothing is erased unless you say so."
        )
    if not overview.order.released:
        return tr("today", "No more check-ins"), tr(
            "today", "Your record stays here, under History."
        )
    said = [tr("today", "Nothing more is asked of you. Your record stays here, under History.")]
    missed = [state.slot for state in overview.unexplained]
    if begun := [slot for slot in begun_before_change(overview.order) if slot in missed]:
        said.append(still_counts_text(begun))
    return tr("today", "You are released"), in_a_row(said)


def _coming_words(overview: Overview) -> str:
    """Say what is asked for next: nothing of which was said beforehand that it will not be there."""
    slot = overview.upcoming
    if slot is None or overview.is_explained(slot):
        return ""
    return QCoreApplication.translate("today", "Next: {when}.").format(
        when=_next_words(overview, same_day=slot.day == overview.day)
    )


def _next_words(overview: Overview, *, same_day: bool) -> str:
    slot, zone = overview.upcoming, overview.order.zone
    if slot is None:
        return ""
    tr = QCoreApplication.translate
    # "From … to …" stands around the times alone: around a day as well it is no sentence in Russian.
    times = tr("today", "{opens} to {closes}").format(
        opens=clock_time(slot.opens, zone), closes=clock_time(slot.closes, zone)
    )
    if same_day:
        return times
    return tr("timetext", "{day}, {time}").format(day=day_text(slot.day), time=times)
