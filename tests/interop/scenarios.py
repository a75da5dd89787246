"""The scenarios that are not folders, in three pages: what goes wrong by force, what the operator meets, and what an independent
judge says."""

import faults
import judge
import operator_side
from lab_run import Scenario

ALL: dict[str, Scenario] = {scenario.name: scenario
                            for page in (faults, operator_side, judge) for scenario in page.SCENARIOS}
