"""Writes coverage.tsv, how often 95 % intervals contain the truth:  python3 coverage.py

No interval of this library is used. For each truth of a grid the probabilities of all outcomes whose interval contains it
are added up; Wilson, Koopman and the exact intervals by the tests that they invert, the others by their formulas.
"""
import pathlib
import platform

import numpy as np
import scipy
from scipy import special, stats

LEVEL = 0.95
Z = special.ndtri((1 + LEVEL) / 2)
TAIL = (1 - LEVEL) / 2
SHARES = np.arange(1, 1000) / 1000


def wilson(x, n, p):
    return (x - n * p) ** 2 <= Z * Z * n * p * (1 - p)


def clopper_pearson(x, n, p):
    return (stats.binom.cdf(x, n, p) >= TAIL) & (stats.binom.sf(x - 1, n, p) >= TAIL)


def jeffreys(x, n, p):
    low = 0 if x == 0 else stats.beta.ppf(TAIL, x + 0.5, n - x + 0.5)
    high = 1 if x == n else stats.beta.isf(TAIL, x + 0.5, n - x + 0.5)
    return (low <= p) & (p <= high)


def agresti_coull(x, n, p):
    total = n + Z * Z
    centre = (x + Z * Z / 2) / total
    return np.abs(p - centre) <= Z * np.sqrt(centre * (1 - centre) / total)


def of_shares(contains, n):
    x = np.arange(n + 1)
    coverage = np.zeros(len(SHARES))
    for count in x:
        coverage += stats.binom.pmf(count, n, SHARES) * contains(count, n, SHARES)
    return coverage


def wilson_ends(x, n):
    centre, half = 2 * x + Z * Z, Z * np.sqrt(Z * Z + 4 * x * (n - x) / n)
    return (centre - half) / (2 * (n + Z * Z)), (centre + half) / (2 * (n + Z * Z))


def newcombe(x1, n1, x2, n2, p1, p2):
    (l1, u1), (l2, u2) = wilson_ends(x1, n1), wilson_ends(x2, n2)
    d = x1 / n1 - x2 / n2
    low = d - np.sqrt((x1 / n1 - l1) ** 2 + (u2 - x2 / n2) ** 2)
    high = d + np.sqrt((u1 - x1 / n1) ** 2 + (x2 / n2 - l2) ** 2)
    return low <= p1 - p2 <= high


def katz(x1, n1, x2, n2, p1, p2):
    """An interval that does not exist rules nothing out; where all belong it has no width."""
    if x1 == 0 or x2 == 0:
        return True
    if x1 == n1 and x2 == n2:
        return p1 == p2
    spread = Z * np.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
    return abs(np.log(p1 / p2) - np.log(x1 / n1 / (x2 / n2))) <= spread


def koopman(x1, n1, x2, n2, p1, p2):
    if x2 == 0:
        return True
    ratio = p1 / p2
    a, b, c = (n1 + n2) * ratio, -((n1 + x2) * ratio + x1 + n2), x1 + x2
    s2 = (-b - np.sqrt(max(0, b * b - 4 * a * c))) / (2 * a)
    s1 = ratio * s2
    variance = s1 * (1 - s1) / n1 + ratio * ratio * s2 * (1 - s2) / n2
    difference = x1 / n1 - ratio * x2 / n2
    return abs(difference) < 1e-12 or difference ** 2 <= Z * Z * variance


def of_pairs(contains):
    n1, n2 = 20, 30
    grid = (np.arange(20) + 0.5) / 20
    return np.array([
        sum(stats.binom.pmf(x1, n1, p1) * stats.binom.pmf(x2, n2, p2)
            for x1 in range(n1 + 1) for x2 in range(n2 + 1) if contains(x1, n1, x2, n2, p1, p2))
        for p1 in grid for p2 in grid])


def exact_rate(x, mean):
    return (stats.poisson.cdf(x, mean) >= TAIL) & (stats.poisson.sf(x - 1, mean) >= TAIL)


def byar(x, mean):
    low = 0 if x == 0 else x * (1 - 1 / (9 * x) - Z / (3 * np.sqrt(x))) ** 3
    y = x + 1
    return (max(0, low) <= mean) & (mean <= y * (1 - 1 / (9 * y) + Z / (3 * np.sqrt(y))) ** 3)


def of_rates(contains):
    means = 0.5 + 0.05 * np.arange(1, 1000)
    coverage = np.zeros(len(means))
    for count in range(201):
        coverage += stats.poisson.pmf(count, means) * contains(count, means)
    return coverage


lines = []
for method in (wilson, clopper_pearson, jeffreys, agresti_coull):
    for n in (5, 10, 20, 50, 200):
        coverage = of_shares(method, n)
        lines.append((method.__name__.upper(), n, coverage.min(), coverage.mean()))
for method in (newcombe, koopman, katz):
    coverage = of_pairs(method)
    lines.append((method.__name__.upper(), "20,30", coverage.min(), coverage.mean()))
for name, method in (("EXACT", exact_rate), ("BYAR", byar)):
    coverage = of_rates(method)
    lines.append((name, "", coverage.min(), coverage.mean()))
head = [
    f"# made by coverage.py with Python {platform.python_version()}, NumPy {np.__version__}, SciPy {scipy.__version__}",
    "# shares 0.001 to 0.999; pairs of shares 0.025, 0.075 ... 0.975; means 0.55 to 50.45",
    "# " + "\t".join(("method", "bases", "least coverage", "mean coverage")),
]
rows = ["\t".join((name, str(bases), repr(float(least)), repr(float(mean)))) for name, bases, least, mean in lines]
pathlib.Path(__file__).with_name("coverage.tsv").write_text("\n".join(head + rows) + "\n", encoding="utf-8")
