"""The age groups in words."""

from PySide6.QtCore import QCoreApplication

from homebound.core.person import AgeGroup
from homebound.ui.drop_list import DropList


def age_text(group: AgeGroup) -> str:
    """Say how old somebody is, as far as the advice depends on it."""
    tr = QCoreApplication.translate
    match group:
        case AgeGroup.ADULT:
            return tr("ages", "18 to 64 years")
        case AgeGroup.OVER_65_YEARS:
            return tr("ages", "65 years or older")
        case AgeGroup.UNDER_18_YEARS:
            return tr("ages", "5 to 17 years")
        case AgeGroup.UNDER_5_YEARS:
            return tr("ages", "Under 5 years")
        case AgeGroup.UNDER_3_MONTHS:
            return tr("ages", "Under 3 months")


def age_list(name: str) -> DropList:
    """Make a list of the age groups, from which an AgeGroup comes as its data."""
    made = DropList(name, QCoreApplication.translate("ages", "Age"))
    for group in (
        AgeGroup.ADULT,
        AgeGroup.OVER_65_YEARS,
        AgeGroup.UNDER_18_YEARS,
        AgeGroup.UNDER_5_YEARS,
        AgeGroup.UNDER_3_MONTHS,
    ):
        made.addItem(age_text(group), group)
    return made
