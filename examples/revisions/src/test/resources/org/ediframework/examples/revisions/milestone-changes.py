# What happened to the milestones between published revisions of a plan, counted without the library.
# python3 milestone-changes.py FOLDER
# A milestone is known by its objective, its title, and which one of that title it is.
import collections
import datetime
import json
import pathlib
import sys


def day(text):
    """The day, or the text itself where there is no such day."""
    if text is None:
        return None
    text = text.replace("T00:00:00.00Z", "")
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return text


def is_day(due):
    return isinstance(due, datetime.date)


before = None
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    plan = json.loads(file.read_text(encoding="utf-8"))
    now = {}
    for objective in plan["objectives"]:
        number = collections.Counter()
        for milestone in objective["milestones"]:
            title = milestone["milestone"]
            number[title] += 1
            now[objective["objective"], title, number[title]] = (day(milestone.get("date")), milestone["complete"])
    print(plan["revision"], "no days:", sum(isinstance(due, str) for due, _ in now.values()))
    if before is not None:
        both = [key for key in now if key in before]
        gone = [key for key in before if key not in now]
        moved = [(now[key][0] - before[key][0]).days for key in both if is_day(now[key][0]) and is_day(before[key][0])]
        print(
            "  added", len(now) - len(both),
            "dropped open", sum(not before[key][1] for key in gone),
            "dropped complete", sum(before[key][1] for key in gone),
            "finished", sum(now[key][1] and not before[key][1] for key in both),
            "reopened", sum(before[key][1] and not now[key][1] for key in both),
            "slipped", sum(days > 0 for days in moved),
            "brought forward", sum(days < 0 for days in moved),
            "days", sum(moved),
        )
    before = now
