"""Which items of a questionnaire are shown, given the answers so far."""

import operator
from collections.abc import Callable, Mapping
from typing import Any

from homebound.core.answer_values import Answer, Answers, Quantity, Single, is_blank, singles
from homebound.core.questionnaire_items import Condition, Item, ItemType, Questionnaire
from homebound.core.temperature import comparable

_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


def _compare(sign: str, answer: Single, wanted: Single) -> bool:
    pair: tuple[object, object] = answer, wanted
    if isinstance(answer, Quantity) and isinstance(wanted, Quantity):
        try:
            pair = comparable(answer, wanted)
        except ValueError:  # a unit that the question does not offer; validation says so
            return False
    return _COMPARISONS[sign](*pair)


def _holds(condition: Condition, answer: Answer | None) -> bool:
    """Follow the code system questionnaire-enable-operator.

    Of several answers one is enough; != holds where none is equal, and where there is none.
    """
    if condition.operator == "exists":
        return (answer is not None) is condition.answer
    sign = "=" if condition.operator == "!=" else condition.operator
    found = any(_compare(sign, one, condition.answer) for one in singles(answer))
    return found is (condition.operator != "!=")


class _Enabling:
    """One evaluation; what is known already is kept, as items lean on each other."""

    def __init__(self, questionnaire: Questionnaire, answers: Answers) -> None:
        self._answers = answers
        self._items = questionnaire.by_link_id
        self._parents = questionnaire.parents
        self._known: dict[str, bool] = {}

    def shown(self, link_id: str) -> bool:
        known = self._known.get(link_id)
        if known is None:
            item, parent = self._items[link_id], self._parents.get(link_id)
            known = parent is None or self._has_place(item, parent)
            known = self._known[link_id] = known and (not item.conditions or self._holds(item))
        return known

    def _has_place(self, item: Item, parent: Item) -> bool:
        if not self.shown(parent.link_id):
            return False
        # A response nests what stands under a question in its answer: none, no place for it.
        is_help = item.type is ItemType.DISPLAY
        return is_help or not parent.type.answerable or self.answer(parent.link_id) is not None

    def _holds(self, item: Item) -> bool:
        for condition in item.conditions:
            if _holds(condition, self.answer(condition.question)) is not item.all_conditions:
                return not item.all_conditions
        return item.all_conditions

    def answer(self, link_id: str) -> Answer | None:
        answer = self._answers.get(link_id)
        if answer is None or is_blank(answer) or not self._items[link_id].accepts(answer):
            return None
        return answer if self.shown(link_id) else None


def enabled(questionnaire: Questionnaire, answers: Answers) -> frozenset[str]:
    """Give the link ids that are shown now, hidden questions among them (FHIR R4 enableWhen).

    An item inside one that is not shown is not shown; nor is a question or group under a question
    that has no answer yet. An answer to a question that is not shown counts as none, and so does
    one of another type than the question's.
    """
    evaluation = _Enabling(questionnaire, answers)
    return frozenset([one for one in questionnaire.by_link_id if evaluation.shown(one)])


def enabled_answers(
    questionnaire: Questionnaire, answers: Answers, shown: frozenset[str] | None = None
) -> dict[str, Answer]:
    """Give the answers to questions that are shown now, in the order of the page, without blanks.

    `shown` is what `enabled` gives for these answers, where the caller has it already.
    """
    if shown is None:
        shown = enabled(questionnaire, answers)
    return {
        item.link_id: answers[item.link_id]
        for item in questionnaire.questions()
        if item.link_id in shown and not is_blank(answers.get(item.link_id))
    }
