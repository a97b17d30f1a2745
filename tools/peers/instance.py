"""Instances as files (cairn-instance-1), and what starts come to: a second opinion in another language.

Nothing of Cairn's own code is used here. Periods and indices count from 0; all amounts are integers.
"""

import json

WHOLE = 10_000


def read(path):
    """The instance of a file, as it is written there."""
    with open(path, encoding="utf-8") as file:
        instance = json.load(file)
    if instance.get("format") != "cairn-instance-1":
        raise SystemExit(f"{path} is no instance of the format cairn-instance-1.")
    for item in instance["items"]:
        # nothing listed is worth nothing
        item["value"] = item.get("value") or [0] * instance["periods"]
    instance.setdefault("bundles", [])
    instance.setdefault("outcomes", [])
    return instance


def last_period(instance, item, start):
    """The last period of an item that starts in `start`."""
    return start + instance["items"][item]["duration"] - 1


def evaluate(instance, starts):
    """What starts are worth, and the first rule they break (nothing if they keep all)."""
    periods = instance["periods"]
    ends = [None if start < 0 else last_period(instance, i, start) for i, start in enumerate(starts)]
    broken = None
    for i, start in enumerate(starts):
        if start >= 0 and ends[i] >= periods:
            broken = broken or f"item {i} ends after the last period"
    for before, after, lag in instance["needs"]:
        if starts[after] < 0:
            continue
        if starts[before] < 0 or starts[after] < ends[before] + lag:
            broken = broken or f"item {after} does not wait for item {before}"
    for r, capacity in enumerate(instance["capacity"]):
        used = [0] * periods
        for i, start in enumerate(starts):
            if start < 0:
                continue
            for age, amount in enumerate(instance["items"][i]["use"][r]):
                if start + age < periods:
                    used[start + age] += amount
        for t in range(periods):
            if used[t] > capacity[t]:
                broken = broken or f"resource {r} is used beyond its capacity in period {t}"
    value = sum(instance["items"][i]["value"][end] for i, end in enumerate(ends) if end is not None and end < periods)
    for bundle in instance["bundles"]:
        done = [ends[i] for i in bundle["items"]]
        if all(end is not None for end in done):
            value += bundle["value"][max(done)]
    for outcome in instance["outcomes"]:
        for t, worth in enumerate(outcome["worth"]):
            share = sum(s for i, s, lag in outcome["shares"] if ends[i] is not None and ends[i] + lag <= t)
            value += worth * min(WHOLE, share)
    return value, broken


def windows(instance):
    """First and last start of each item, by its duration and by what it needs."""
    periods = instance["periods"]
    earliest = [0] * len(instance["items"])
    latest = [periods - item["duration"] for item in instance["items"]]
    changed = True
    while changed:
        changed = False
        for before, after, lag in instance["needs"]:
            start = last_period(instance, before, earliest[before]) + lag
            if start > earliest[after]:
                earliest[after] = start
                changed = True
    return earliest, latest
