"""The scenarios that are not folders, in pages: what goes wrong by force, what the operator meets, what an independent judge says,
what a trace says, and what becomes of a card under XRT."""

import faults
import judge
import operator_side
import traced
import xrt
from lab_run import Scenario

ALL: dict[str, Scenario] = {scenario.name: scenario
                            for page in (faults, operator_side, judge, traced, xrt) for scenario in page.SCENARIOS}
