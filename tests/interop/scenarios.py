"""The scenarios that are not folders, in three pages: what goes wrong by force, what the operator meets, what an independent
judge says, and what a trace says."""

import faults
import judge
import operator_side
import traced
from lab_run import Scenario

ALL: dict[str, Scenario] = {scenario.name: scenario
                            for page in (faults, operator_side, judge, traced) for scenario in page.SCENARIOS}
