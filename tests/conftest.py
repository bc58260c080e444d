"""Hypothesis profiles: "ci" draws the same examples everywhere, HYPOTHESIS_PROFILE=thorough looks further."""

import os

from hypothesis import HealthCheck, settings

slow = [HealthCheck.too_slow]  # a record of thirty columns takes a while to draw
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60, suppress_health_check=slow)
settings.register_profile("thorough", deadline=None, max_examples=1000, suppress_health_check=slow)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
