# Makes pay.tsv in exact rational arithmetic.   python3 pay.py > pay.tsv
# pay: W or M, then the hourly pay in pence, separated by a colon. quarters: women/men from the lowest pay to the highest,
# counted person by person where no pay is tied across a boundary.
import random, sys
from fractions import Fraction as F
from statistics import median
print("# made by Python %s, fractions.Fraction and statistics.median" % sys.version.split()[0])
print("pay\tmean\tmedian\tquarters")
def emit(people):
    w = [F(p) for s, p in people if s == "W"]; m = [F(p) for s, p in people if s == "M"]
    mean = 100 * (sum(m) / len(m) - sum(w) / len(w)) / (sum(m) / len(m)); mid = 100 * (median(m) - median(w)) / median(m)
    ranked = sorted(people, key=lambda x: x[1]); n = len(people); b, r = divmod(n, 4)
    sizes = [b + (r >= 1), b + (r == 3), b + (r >= 2), b]; out = []; at = 0; tied = False
    for size in sizes:
        if 0 < at < n and ranked[at - 1][1] == ranked[at][1]: tied = True
        q = ranked[at:at + size]; at += size
        out.append("%d/%d" % (sum(s == "W" for s, _ in q), sum(s == "M" for s, _ in q)))
    print("%s\t%r\t%r\t%s" % (",".join("%s:%d" % p for p in people), float(mean), float(mid), "" if tied else ";".join(out)))
emit([("W", 1100), ("M", 1200)]); emit([("W", 1000), ("W", 1500), ("M", 1200)])
random.seed(2017)
for n in list(range(4, 20)) + [50, 101, 254, 255]:
    people = [(random.choice("WM"), p) for p in random.sample(range(900, 9000), n - 2)] + [("W", 12345), ("M", 13579)]
    random.shuffle(people); emit(people)
for n in (7, 20): emit([(random.choice("WM"), 1000 + 100 * random.randrange(5)) for _ in range(n - 2)] + [("W", 1000), ("M", 1400)])
