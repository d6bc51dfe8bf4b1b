"""The windows of an order as a calendar with alarms (RFC 5545)."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from homebound.core import schedule
from homebound.core.order import Order

BEFORE_CLOSING = timedelta(minutes=60)
_YEAR = timedelta(days=366)


def write_calendar(order: Order, made: datetime, summary: str) -> bytes:
    """Write an event for every window, with an alarm when it opens and one 60 minutes before it closes.

    `summary` is what the phone shows, to anybody: let it be neutral. Times are in the order's zone,
    which the file describes, so that a phone elsewhere is right too.
    """
    zone = ZoneInfo(order.zone)
    calendar = Calendar()
    calendar.add("prodid", "-//Homebound//Homebound//EN")
    calendar.add("version", "2.0")
    for slot in schedule.slots(order):
        event = Event()
        event.add("uid", str(uuid5(NAMESPACE_URL, f"urn:homebound:{order.id}\x00{slot.ref}")))
        event.add("dtstamp", made)
        event.add("dtstart", slot.opens.astimezone(zone))
        event.add("dtend", slot.closes.astimezone(zone))
        event.add("summary", summary)
        event.add("transp", "TRANSPARENT")
        event.add_component(_alarm(timedelta(0), summary, at_end=False))
        if slot.closes - slot.opens > BEFORE_CLOSING:
            event.add_component(_alarm(-BEFORE_CLOSING, summary, at_end=True))
        calendar.add_component(event)
    # No more of the zone's past than it takes: simple readers trip over a hundred changes.
    calendar.add_missing_timezones(order.first - _YEAR, order.last + _YEAR)
    written: bytes = calendar.to_ical()
    return written


def _alarm(distance: timedelta, words: str, *, at_end: bool) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", distance, parameters={"RELATED": "END"} if at_end else {})
    return alarm
