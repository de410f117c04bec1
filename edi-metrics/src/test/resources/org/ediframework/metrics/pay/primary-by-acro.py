# Primary decisions of ACRO 1.0.1 (github.com/AI-SDC/ACRO, commit fe729ae84e8ac9e313b8223da9d167daa976d13f) on 200 tables of
# mean pay by sex and grade, as it stands: its own default.yaml (threshold 10, nk 2 and 0.90, p-ratio 0.10), Python 3.11,
# pandas 1.5.3. Writes a line for each cell: table, sex, grade, whether MinimumThresholdCheck, NKCheck and PPercentCheck fail, pays.
# Call: PYTHONPATH=<a checkout of ACRO> python3 primary-by-acro.py > primary-by-acro.tsv
import logging
import random

logging.disable(logging.CRITICAL)
import pandas
from acro.acro import ACRO

session = ACRO(suppress=False)
draw = random.Random(20)


def pay(kind, person):
    if kind == 0:
        return 1200 + draw.randrange(400)
    if kind == 1:
        return 1200 + int(draw.lognormvariate(7, 1.5))
    if kind == 2:
        return 20000 + draw.randrange(200000) if person == 0 else 1250 + draw.randrange(5)
    if kind == 3:
        return 9000 + draw.randrange(90000) if person < 3 else draw.randrange(1, 300)
    return 1000 * (1 + draw.randrange(3))


print("table", "sex", "grade", "threshold", "nk", "p", "pence", sep="\t")
for table in range(200):
    rows = []
    for sex in ("F", "M"):
        for grade in ("x", "y", "z"):
            kind = draw.randrange(5)
            for person in range(draw.choice((1, 4, 9, 10, 11, 14, 20))):
                rows.append((sex, grade, pay(kind, person)))
    people = pandas.DataFrame(rows, columns=["sex", "grade", "pence"])
    session.crosstab(people.sex, people.grade, values=people.pence, aggfunc="mean")
    checked = list(session.results.results.values())[-1].sdc["cells"]
    for i, sex in enumerate(("F", "M")):
        for j, grade in enumerate(("x", "y", "z")):
            pence = people[(people.sex == sex) & (people.grade == grade)].pence
            fails = [int([i, j] in checked[rule]) for rule in ("MinimumThresholdCheck", "NKCheck", "PPercentCheck")]
            print(table, sex, grade, *fails, ",".join(map(str, pence)), sep="\t")
