"""What a check-in page holds and decides, without a widget."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from homebound.core.answers import (
    Answer,
    Answers,
    Coded,
    Problem,
    ProblemKind,
    check_answers,
    sound_answers,
)
from homebound.core.enabling import enabled, enabled_answers
from homebound.core.questionnaire import Item, ItemType
from homebound.core.temperature import FAHRENHEIT
from homebound.core.triage import Advice, Level, advise
from homebound.services.checkin import CheckInForm
from homebound.ui.checkin import inputs
from homebound.ui.checkin.inputs import Input, Typed

NO = "no"
_WORTH_A_LINK = 2  # for one row the link saves nothing


@dataclass(frozen=True)
class Progress:
    """How many of the questions that need an answer are still without one."""

    left: int
    total: int


@dataclass(frozen=True)
class _Reading:
    """What the fields mean: every answer that can be read, shown or not, and what is on the page.

    `enabled` has hidden items too, `visible` has none; `given` are the answers that are saved.
    """

    answers: Answers = field(repr=False)
    enabled: frozenset[str]
    visible: frozenset[str]
    given: Answers = field(repr=False)


class CheckInPresenter:
    """The fields of one check-in from the draft to the answers that are saved.

    `call` says whether a call is wanted, None until that is answered or where it is not asked.
    """

    def __init__(self, form: CheckInForm, language: str) -> None:
        self.form = form
        self.language = language
        self._questionnaire = form.questionnaire
        # Danger signs are asked one by one: nothing fills them in and no link answers them.
        self._signs = frozenset(
            row.link_id
            for row in form.advice.rows
            if row.level is Level.EMERGENCY and isinstance(row.when, Coded)
        )
        self._inputs = self._at_first()
        self._read: _Reading | None = None
        self.call = self._call_at_first()

    def _at_first(self) -> dict[str, Input]:
        draft = (
            None
            if self.form.draft is None
            else inputs.read_draft(self._questionnaire, self.form.draft)
        )
        if draft is not None:
            return draft
        given: Answers = self._initial() if self.form.answers is None else self.form.answers
        shown = {item.link_id for item in self._questionnaire.questions() if not item.hidden}
        return self._units_at_first() | {
            link_id: inputs.write_input(answer)
            for link_id, answer in given.items()
            if link_id in shown
        }

    def _units_at_first(self) -> dict[str, Input]:
        """Ask in °F where the resident prefers it: an empty field with that unit beside it."""
        return {
            item.link_id: Typed("", FAHRENHEIT)
            for item in self._questionnaire.questions()
            if self.form.fahrenheit and any(unit.code == FAHRENHEIT for unit in item.units)
        }

    def _call_at_first(self) -> bool | None:
        if self.form.draft is None or not self.form.asks_for_call:
            return None
        return inputs.read_call(self.form.draft)

    def _initial(self) -> dict[str, Answer]:
        return {
            item.link_id: item.initial
            for item in self._questionnaire.questions()
            if item.initial is not None and item.link_id not in self._signs
        }

    def input_of(self, link_id: str) -> Input | None:
        """Give what stands in a field, None where nothing was ever typed or chosen."""
        return self._inputs.get(link_id)

    def put(self, link_id: str, value: Input) -> None:
        """Take over what now stands in a field."""
        self._read = None
        if inputs.is_empty(value) and not isinstance(value, Typed):
            self._inputs.pop(link_id, None)
        else:
            self._inputs[link_id] = value

    @property
    def _reading(self) -> _Reading:
        """What stands in the fields, read once for all that is asked after a key."""
        if self._read is None:
            answers = self._typed()
            shown = enabled(self._questionnaire, answers)
            visible = [item.link_id for item in self._questionnaire.walk() if not item.hidden]
            given = enabled_answers(self._questionnaire, answers, shown)
            self._read = _Reading(answers, shown, shown.intersection(visible), given)
        return self._read

    def _typed(self) -> Answers:
        """Give every answer that can be read, shown or not, with those that the app knows."""
        found: dict[str, Answer] = {
            item.link_id: item.initial
            for item in self._questionnaire.questions()
            if item.hidden and item.initial is not None
        }
        for item in self._questionnaire.questions():
            value = self._inputs.get(item.link_id)
            answer = None if value is None else inputs.read_input(item, value)
            if answer is not None:
                found[item.link_id] = answer
        return {**found, **self.form.known}

    def answers(self) -> Answers:
        """Give the answers to what is shown now: those that are saved."""
        return self._reading.given

    def visible(self) -> frozenset[str]:
        """Give the link ids of all that is on the page now."""
        return self._reading.visible

    def problems(self) -> Mapping[str, Problem]:
        """Give what is wrong by link id, in the order of the page."""
        now = self._reading
        found = {
            one.link_id: one for one in check_answers(self._questionnaire, now.answers, now.enabled)
        }
        unreadable = self._unreadable()
        return {
            item.link_id: unreadable.get(item.link_id) or found[item.link_id]
            for item in self._questionnaire.walk()
            if item.link_id in unreadable or item.link_id in found
        }

    def blocking(self) -> tuple[Problem, ...]:
        """Give what keeps the check-in from being saved, in the order of the page."""
        return tuple(one for one in self.problems().values() if one.blocks)

    def _unreadable(self) -> dict[str, Problem]:
        """Find fields on the page with something in them that is no answer at all."""
        shown = self.visible()
        return {
            item.link_id: Problem(item.link_id, ProblemKind.WRONG_TYPE)
            for item in self._questionnaire.questions()
            if item.link_id in shown
            and (value := self._inputs.get(item.link_id)) is not None
            and not inputs.is_empty(value)
            and inputs.read_input(item, value) is None
        }

    def advice(self) -> tuple[Advice, ...]:
        """Give the advice on the answers so far, the most urgent first."""
        now = self._reading
        sound = sound_answers(self._questionnaire, now.answers, now.enabled)
        return advise(self.form.advice, sound, self.form.person.age_group, self.form.past_days)

    def progress(self) -> Progress:
        """Count what needs an answer and what still has none."""
        shown, given = self.visible(), self.answers()
        asked = [
            item
            for item in self._questionnaire.walk()
            if item.required
            and item.link_id in shown
            and not any(inner.required for inner in item.walk() if inner is not item)
        ]
        left = sum(not any(inner.link_id in given for inner in item.walk()) for item in asked)
        return Progress(left + self.call_missing, len(asked) + self.form.asks_for_call)

    @property
    def call_missing(self) -> bool:
        """Say whether it is asked and still open whether a call is wanted."""
        return self.form.asks_for_call and self.call is None

    @property
    def changed(self) -> bool:
        """Say whether there is anything to save: always, unless an amendment changes nothing."""
        if self.form.answers is None or self.call is not None:
            return True
        return dict(self.answers()) != dict(
            enabled_answers(self._questionnaire, {**self.form.answers, **self.form.known})
        )

    def draft_body(self) -> str:
        """Write what stands in the fields, for the encrypted draft."""
        return inputs.write_draft(self._inputs, self.call)

    def _may_be_answered_no(self, item: Item) -> bool:
        return (
            item.type is ItemType.CHOICE
            and item.required
            and not item.repeats
            and not item.hidden
            and item.link_id not in self._signs
            and any(option.code == NO for option in item.options)
        )

    def has_rest(self, group: Item) -> bool:
        """Say whether "none of the rest" is offered for a group: never for danger signs."""
        rows = [item for item in group.items if self._may_be_answered_no(item)]
        return len(rows) >= _WORTH_A_LINK

    def answer_rest(self, group: Item) -> tuple[str, ...]:
        """Answer "no" to the group's questions without an answer; give their link ids."""
        shown = self.visible()
        rest = tuple(
            item.link_id
            for item in group.items
            if self._may_be_answered_no(item)
            and item.link_id in shown
            and item.link_id not in self._inputs
        )
        for link_id in rest:
            self.put(link_id, NO)
        return rest

    def _of_last_time(self, group: Item) -> dict[str, Input]:
        """Give what was answered last time to the symptoms of a group, and to what hangs on them.

        Measurements and notes are made anew, and danger signs are asked anew, every time.
        """
        answers = self.form.last_time or {}
        found = {}
        for symptom in group.items:
            if not self._may_be_answered_no(symptom) or symptom.link_id in self._inputs:
                continue
            for item in symptom.walk():
                given = answers.get(item.link_id)
                if given is not None and item.type is ItemType.CHOICE and not item.hidden:
                    value = inputs.write_input(given)
                    if item.link_id not in self._signs and inputs.fits(item, value):
                        found[item.link_id] = value
        return found

    def had_last_time(self, group: Item) -> tuple[Item, ...]:
        """Give a group's symptoms that were there last time and have no answer yet."""
        given = self._of_last_time(group)
        return tuple(item for item in group.items if given.get(item.link_id, NO) != NO)

    def answer_as_last_time(self, group: Item) -> tuple[str, ...]:
        """Give the group's symptoms without an answer that of last time; give their link ids.

        Nothing is offered before the resident asks for it, and nothing saved before they do.
        """
        given = self._of_last_time(group)
        for link_id, value in given.items():
            self.put(link_id, value)
        return tuple(given)

    def use_fahrenheit(self, link_id: str) -> Typed | None:
        """Keep the number and take it as °F; None where there is no number."""
        value = self._inputs.get(link_id)
        if not isinstance(value, Typed):
            return None
        changed = Typed(value.text, FAHRENHEIT)
        self.put(link_id, changed)
        return changed
