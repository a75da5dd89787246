"""The scenarios, in four pages: how SAs come and go, what they are made of, what goes wrong, what an independent judge says."""

import faults
import judge
import lifecycle
import suites
from lab_run import Scenario

ALL: dict[str, Scenario] = {scenario.name: scenario
                            for page in (lifecycle, suites, faults, judge) for scenario in page.SCENARIOS}
