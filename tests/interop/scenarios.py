"""The scenarios, in five pages: how SAs come and go, what they are made of, what goes wrong, what the operator meets, and what
an independent judge says."""

import faults
import judge
import lifecycle
import operator_side
import suites
from lab_run import Scenario

ALL: dict[str, Scenario] = {scenario.name: scenario
                            for page in (lifecycle, suites, faults, operator_side, judge) for scenario in page.SCENARIOS}
