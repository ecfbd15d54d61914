#!/usr/bin/env python3
"""Fails if a test was skipped that is not on the short list beside this file."""
import pathlib
import sys
import xml.etree.ElementTree as xml

here = pathlib.Path(__file__).parent
lines = (here / "may-be-skipped.txt").read_text().splitlines()
allowed = {line.split("#")[0].strip() for line in lines} - {""}

ran, skipped = 0, []
for report in here.parent.glob("*/target/surefire-reports/TEST-*.xml"):
    for case in xml.parse(report).getroot().iter("testcase"):
        ran += 1
        reason = case.find("skipped")
        if reason is not None:
            name = f"{case.get('classname').split('.')[-1]}.{case.get('name')}"
            skipped.append((name, reason.get("message") or "no reason given"))

unexpected = [
    (name, why)
    for name, why in skipped
    if name not in allowed and name.split(".")[0] not in allowed
]
for name, why in skipped:
    print(f"skipped: {name}: {why}")
if unexpected:
    sys.exit(f"{len(unexpected)} skipped tests are not on .ci/may-be-skipped.txt")
if ran == 0:
    sys.exit("no test ran")
print(f"{ran - len(skipped)} passed, 0 failed, {len(skipped)} skipped")
