"""A person whose quarantine a profile keeps."""

from dataclasses import dataclass, field
from enum import StrEnum


class AgeGroup(StrEnum):
    """How old a person is, as far as the advice depends on it."""

    UNDER_3_MONTHS = "under-3-months"
    UNDER_5_YEARS = "under-5-years"
    UNDER_18_YEARS = "under-18-years"
    ADULT = "adult"
    OVER_65_YEARS = "over-65-years"


@dataclass(frozen=True)
class Person:
    """One person of a profile. The name is personal and stays out of `repr`."""

    id: str
    name: str = field(repr=False)
    age_group: AgeGroup = AgeGroup.ADULT
