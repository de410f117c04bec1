"""Counts what is wrong in the published returns, independently of the importers (Python 3, csv and decimal only).

    python3 count_faults.py diversity FILE
    python3 count_faults.py pay FILE
"""

import collections
import csv
import decimal
import itertools
import re
import sys

CHARACTERISTICS = ["age", "carer", "disability", "ethnicity", "gender",
                   "genderidentitymatchesthatassignedatbirth", "religion", "sexuality"]


def diversity(rows):
    counted = collections.Counter()
    for row in rows:
        if not any(row.values()):
            counted["empty record"] += 1
            continue
        counted["record"] += 1
        if not row["employees"]:
            counted["no employees"] += 1
        if not re.fullmatch(r"\d{4}(-\d\d){0,2}", row["published"]):
            counted["day not ISO"] += 1
        if row["organisation_level"]:
            counted["level that is none"] += 1
        for characteristic in CHARACTERISTICS:
            prefix = characteristic + "_"
            cells = {k[len(prefix):]: int(v) for k, v in row.items() if k.startswith(prefix) and v}
            if not cells:
                continue
            counted["breakdown"] += 1
            total = cells.pop("total", None)
            base = total if total is not None else (int(row["employees"]) if row["employees"] else None)
            if not cells:
                counted["total only"] += 1
                continue
            parts = collections.Counter()
            for name, people in cells.items():
                if "_" in name:
                    parts[name.split("_")[0]] += people
            tops = {k: v for k, v in cells.items() if "_" not in k}
            everyone = sum(tops.values()) + sum(v for k, v in parts.items() if k not in tops)
            both = [k for k in parts if k in tops]
            remainders = ()
            if base is not None:
                for size in range(1, len(both) + 1):
                    fits = [c for c in itertools.combinations(both, size)
                            if everyone + sum(parts[k] for k in c) == base]
                    if fits:
                        remainders = fits[0] if len(fits) == 1 else ()
                        break
            for group in parts:
                if group not in tops:
                    counted["parts only"] += 1
                elif group in remainders:
                    counted["remainder"] += 1
                elif tops[group] == parts[group]:
                    counted["roll-up"] += 1
                elif tops[group] > parts[group]:
                    counted["more than parts"] += 1
                else:
                    counted["contradicted"] += 1
            everyone += sum(parts[k] for k in remainders)
            if base is not None and base != everyone:
                counted["misses its base"] += 1
                print("misses", row["published"], row["organisation"], row["organisation_grouping"],
                      characteristic, everyone, base)
    return counted


def pay(rows):
    counted = collections.Counter()
    seen = set()
    required = [c for c in rows[0] if "Hourly" in c or c.endswith("Quartile")
                or c in ("MaleBonusPercent", "FemaleBonusPercent")]
    for row in rows:
        counted["record"] += 1
        counted["empty required cell"] += sum(1 for c in required if not row[c].strip())
        counted["empty bonus gap"] += sum(1 for c in ("DiffMeanBonusPercent", "DiffMedianBonusPercent") if not row[c])
        counted["figure"] += sum(1 for c in row if (c.endswith("Percent") or c.endswith("Quartile")) and row[c].strip())
        for name in ("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile"):
            men, women = row["Male" + name], row["Female" + name]
            if men and women and abs(decimal.Decimal(men) + decimal.Decimal(women) - 100) > decimal.Decimal("0.1"):
                counted["quarter not 100"] += 1
        key = row["ReportingYear"], row["EmployerName"]
        counted["second record"] += key in seen
        seen.add(key)
        for column in ("DueDate", "DateSubmitted"):
            if row[column]:
                counted[re.sub(r"\d", "9", row[column])] += 1
        counted["late"] += row["SubmittedAfterTheDeadline"].lower() == "true"
        counted["tab"] += sum("\t" in v for v in row.values())
    return counted


if __name__ == "__main__":
    with open(sys.argv[2], newline="", encoding="utf-8-sig") as file:
        table = list(csv.DictReader(file))
    for what, count in sorted({"diversity": diversity, "pay": pay}[sys.argv[1]](table).items()):
        print(count, what)
