"""Writes the reference cases that R has no accurate call for:  python3 reference_cases.py

Two-sided exact tests and multinomial tests are summed as fractions of whole numbers; intervals and far binomial tails
are computed with 60 digits. Each file names the versions and the way its expected values were made.
"""
import pathlib
import platform
import random
from fractions import Fraction
from itertools import combinations
from math import comb, factorial

import mpmath as mp

mp.mp.dps = 60
FOLDER = pathlib.Path(__file__).parent
EQUAL = 1 + Fraction(1, 10**7)
random.seed(20110405)


def number(x):
    if isinstance(x, Fraction):
        x = mp.mpf(x.numerator) / x.denominator
    return mp.nstr(x, 17, min_fixed=0, max_fixed=0) if x else "0"


def save(name, how, columns, lines):
    head = [
        f"# made by reference_cases.py with Python {platform.python_version()} and mpmath {mp.__version__}",
        f"# by: {how}",
        "# " + "\t".join(columns),
    ]
    rows = ["\t".join(str(cell) for cell in line) for line in lines]
    (FOLDER / name).write_text("\n".join(head + list(dict.fromkeys(rows))) + "\n", encoding="utf-8")


def no_more_probable(weights, observed):
    """The share of the weights that are not above the observed one times (1 + 1e-7)."""
    limit = observed * EQUAL
    return Fraction(sum(w for w in weights if w <= limit), 1) / sum(weights)


def binomial(k, n, p):
    q = 1 - p
    scale = p.denominator
    a, b = p.numerator, q.numerator * scale // q.denominator
    weights = [comb(n, j) * a**j * b ** (n - j) for j in range(n + 1)]
    return no_more_probable(weights, weights[k])


def fisher(a, b, c, d):
    row, column, total = a + b, a + c, a + b + c + d
    low, high = max(0, row + column - total), min(row, column)
    weights = [comb(row, j) * comb(total - row, column - j) for j in range(low, high + 1)]
    return no_more_probable(weights, weights[a - low])


def compositions(n, k):
    for bars in combinations(range(n + k - 1), k - 1):
        edges = (-1,) + bars + (n + k - 1,)
        yield [edges[i + 1] - edges[i] - 1 for i in range(k)]


def multinomial(counts, shares):
    def weight(outcome):
        value = factorial(sum(outcome))
        for count, share in zip(outcome, shares):
            value = value // factorial(count) * share**count
        return value

    return no_more_probable([weight(o) for o in compositions(sum(counts), len(counts))], weight(counts))


lines = []
for n in (1, 2, 9, 10, 33, 100, 101, 600, 996):
    for p in (0.5, 0.25, 0.1, 0.9):
        for k in sorted({0, 1, n // 10, n // 4, n // 3, 2 * n // 5, n // 2, 3 * n // 5, n - 1, n}):
            value = binomial(k, n, Fraction(p))
            if value > Fraction(1, 10**300):
                lines.append((k, n, p, number(value)))
save("binomial-exact.tsv", "fractions", ("count", "base", "probability", "p-value"), lines)

lines = []
fixed = [(13, 7, 2, 8), (3, 1, 1, 3), (8, 2, 1, 5), (500, 0, 0, 500), (490, 5, 8, 501), (40, 60, 60, 40), (0, 5, 5, 0), (4, 0, 6, 0)]
drawn = [tuple(random.randint(0, size) for _ in range(4)) for size in (3, 6, 12, 12, 40, 40, 200, 900) for _ in range(5)]
for table in fixed + drawn:
    lines.append((",".join(map(str, table)), number(fisher(*table))))
save("fisher-exact.tsv", "fractions", ("a,b,c,d", "p-value"), lines)

lines = []
for counts, shares in [
    ((3, 1, 0), (1, 1, 1)), ((5, 0, 0, 0), (1, 1, 1, 1)), ((2, 2, 2), (1, 1, 1)), ((7, 3), (1, 1)), ((3, 7), (1, 1)),
    ((12, 1, 2, 0), (4, 3, 2, 1)), ((0, 0, 6), (90, 9, 1)), ((4, 4, 1), (2, 2, 1)), ((25, 3, 2), (1, 1, 1)),
    ((1, 0, 0), (5, 3, 2)), ((10, 5, 3, 2, 1), (10, 6, 3, 1, 1)), ((0, 0, 0, 14), (97, 1, 1, 1)), ((60, 1, 1), (1, 1, 1)),
]:
    lines.append((",".join(map(str, counts)), ",".join(map(str, shares)), number(multinomial(counts, shares))))
save("multinomial.tsv", "fractions", ("counts", "shares", "p-value"), lines)


def far_tail(k, n, p):
    """P(X <= k) far below the mean, by the continued fraction of the NIST Digital Library, 8.17.22."""
    a, b, q = mp.mpf(n - k), mp.mpf(k + 1), 1 - p
    front = mp.exp(a * mp.log(q) + b * mp.log(p) - mp.log(a) - (mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)))
    value = mp.mpf(1)
    for j in range(4000, 0, -1):
        m = j // 2
        d = m * (b - m) * q / ((a + 2 * m - 1) * (a + 2 * m)) if j % 2 == 0 else (
            -(a + m) * (a + b + m) * q / ((a + 2 * m) * (a + 2 * m + 1)))
        value = 1 + d / value
    return front / value


lines = []
with mp.workdps(120):
    for n in (10**6, 10**8, 10**9, 10**12, 2**53):
        for p in (0.5, 0.25, 0.0625, 0.9375):
            for z in (6, 15, 30, 36):
                exact = mp.mpf(p)
                k = int(n * exact - z * mp.sqrt(n * exact * (1 - exact)))
                value = far_tail(k, n, exact)
                if value > mp.mpf(10) ** -300:
                    lines.append((k, n, p, number(value)))
save("binomial-large.tsv", "a continued fraction with 120 digits", ("count", "base", "probability", "lower tail"), lines)


def quantile(level):
    return mp.sqrt(2) * mp.erfinv(mp.mpf(level))


def wilson(x, n, z):
    x, n = mp.mpf(x), mp.mpf(n)
    centre, half = 2 * x + z * z, z * mp.sqrt(z * z + 4 * x * (n - x) / n)
    return (centre - half) / (2 * (n + z * z)), (centre + half) / (2 * (n + z * z))


def newcombe(x1, n1, x2, n2, z):
    p1, p2 = mp.mpf(x1) / n1, mp.mpf(x2) / n2
    (l1, u1), (l2, u2) = wilson(x1, n1, z), wilson(x2, n2, z)
    return p1 - p2 - mp.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), p1 - p2 + mp.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)


def katz(x1, n1, x2, n2, z):
    spread = z * mp.sqrt(1 / mp.mpf(x1) - 1 / mp.mpf(n1) + 1 / mp.mpf(x2) - 1 / mp.mpf(n2))
    ratio = mp.mpf(x1) * n2 / (n1 * mp.mpf(x2))
    return ratio * mp.exp(-spread), ratio * mp.exp(spread)


def koopman(x1, n1, x2, n2, z):
    """Bisection over the ratio of Koopman's chi-square, the nuisance share from its likelihood equation."""
    def excess(ratio):
        a, b, c = (n1 + n2) * ratio, -((n1 + x2) * ratio + x1 + n2), x1 + x2
        p2 = (-b - mp.sqrt(b * b - 4 * a * c)) / (2 * a)
        p1 = ratio * p2
        return part(x1, n1, p1) + part(x2, n2, p2) - z * z

    def part(x, n, p):
        return n * (1 - p) / p if x == n else (x - n * p) ** 2 / (n * p * (1 - p))

    def root(inner, factor):
        outer = inner * factor
        while excess(outer) < 0:
            outer *= factor
        for _ in range(160):
            middle = mp.sqrt(inner * outer)
            inner, outer = (middle, outer) if excess(middle) < 0 else (inner, middle)
        return inner

    estimate = mp.mpf(x1) * n2 / (n1 * mp.mpf(x2))
    # A hair beside the estimate, where the statistic itself is 0 over 0 when both shares are 1.
    low = mp.mpf(0) if x1 == 0 else root(estimate * (1 - mp.mpf(10) ** -20), mp.mpf("0.5"))
    start = mp.mpf(n2) / (n1 * mp.mpf(x2)) * mp.mpf(10) ** -6 if x1 == 0 else estimate * (1 + mp.mpf(10) ** -20)
    return low, root(start, mp.mpf(2))


pairs = [(56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 20), (10, 10, 10, 10), (0, 10, 0, 20), (1, 5, 4, 9), (5, 56, 0, 29),
         (0, 56, 3, 29), (15, 148, 23, 148), (7, 34, 1, 34), (400000, 1000000, 3, 9), (9999, 10000, 9998, 10000), (1, 1, 1, 2)]
for size in (6, 30, 500, 20000):
    for _ in range(6):
        n1, n2 = random.randint(1, size), random.randint(1, size)
        pairs.append((random.randint(0, n1), n1, random.randint(0, n2), n2))
lines, ratios = [], []
for pair in pairs:
    for level in (0.8, 0.95, 0.998):
        z, cells = quantile(level), ",".join(map(str, pair))
        low, high = newcombe(*pair, z)
        lines.append((cells, level, number(max(low, mp.mpf(-1))), number(min(high, mp.mpf(1)))))
        if pair[2] > 0:
            ratios.append(("KOOPMAN", cells, level, *map(number, koopman(*pair, z))))
            if pair[0] > 0:
                ratios.append(("KATZ", cells, level, *map(number, katz(*pair, z))))
save("newcombe.tsv", "the formula with 60 digits", ("count1,base1,count2,base2", "level", "low", "high"), lines)
save("ratio-interval.tsv", "the formula (KATZ) and bisection (KOOPMAN) with 60 digits",
     ("method", "count1,base1,count2,base2", "level", "low", "high"), ratios)


class Table:
    """A hypergeometric distribution whose tails are too long to sum: integrals with Euler-Maclaurin corrections."""

    def __init__(self, total, marked, drawn):
        self.total, self.marked, self.drawn = total, marked, drawn
        self.low, self.high = max(0, marked + drawn - total), min(marked, drawn)
        self.mode = (marked + 1) * (drawn + 1) // (total + 2)
        self.deviation = mp.sqrt(mp.mpf(marked) * drawn * (total - marked) * (total - drawn) / mp.mpf(total) ** 3)

    def log(self, x):
        def choose(n, k):
            return mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
        return (choose(mp.mpf(self.marked), x) + choose(mp.mpf(self.total - self.marked), self.drawn - x)
                - choose(mp.mpf(self.total), mp.mpf(self.drawn)))

    def tail(self, k, side):
        """The probability of k and of everything beyond it."""
        top = self.log(k)
        reach = self.high - k if side > 0 else k - self.low
        def density(t):
            return mp.exp(self.log(k + side * t) - top)
        if reach < 3000:
            return mp.exp(top) * mp.fsum(density(j) for j in range(reach + 1))
        width = min(mp.mpf(reach), 16 * self.deviation)
        integral = mp.quad(density, [width * j / 16 for j in range(17)], maxdegree=4)
        first, third, fifth = (mp.diff(density, 0, order, h=mp.mpf(10) ** -4) for order in (1, 3, 5))
        return mp.exp(top) * (integral + mp.mpf(1) / 2 - first / 12 + third / 720 - fifth / 30240)

    def two_sided(self, k):
        """The tail of k and that of the outcomes on the other side that are no more probable."""
        side = 1 if k > self.mode else -1
        limit = self.log(k) + mp.log1p(mp.mpf(10) ** -7)
        inside, outside = self.mode, self.low - 1 if side > 0 else self.high + 1
        while abs(outside - inside) > 1:
            middle = (inside + outside) // 2
            if self.log(middle) > limit:
                inside = middle
            else:
                outside = middle
        other = self.tail(outside, -side) if self.low <= outside <= self.high else 0
        # The observed outcome is not the innermost of its side where its neighbour is as probable.
        inside, own = self.mode, k
        while abs(own - inside) > 1:
            middle = (inside + own) // 2
            if self.log(middle) > limit:
                inside = middle
            else:
                own = middle
        return self.tail(own, side) + other


lines = []
with mp.workdps(56):
    for total in (10**6, 10**9, 10**12, 2**53, 2**62 + 1):
        for marked, drawn in ((total // 2, total // 2), (total // 3, total // 7), (total // 1000, total // 2), (5000, total // 3)):
            table = Table(total, marked, drawn)
            for z in (-30, 2, 12):
                k = int(mp.mpf(marked) * drawn / total + z * table.deviation)
                if table.low <= k <= table.high:
                    value = table.two_sided(k)
                    if value > mp.mpf(10) ** -300:
                        cells = (k, marked - k, drawn - k, total - marked - drawn + k)
                        lines.append((",".join(map(str, cells)), number(value)))
save("fisher-large.tsv", "integrals with Euler-Maclaurin corrections and 56 digits", ("a,b,c,d", "p-value"), lines)


def detectable(q, n, m, level, power):
    """The least gap at which the margin of Fleiss, Levin and Paik, section 4.2, turns positive, by bisection."""
    z, z_power = quantile(level), quantile(2 * mp.mpf(power) - 1)
    q, gaps = mp.mpf(q), []
    for sign, room in ((1, 1 - q), (-1, q)):
        def margin(gap):
            p = q + sign * gap
            pooled = (n * p + m * q) / (n + m)
            return gap - z * mp.sqrt(pooled * (1 - pooled) * (mp.mpf(1) / n + mp.mpf(1) / m)) - z_power * mp.sqrt(
                p * (1 - p) / n + q * (1 - q) / m)
        if room > 0 and margin(room) >= 0:
            low, high = mp.mpf(0), room
            for _ in range(200):
                middle = (low + high) / 2
                low, high = (middle, high) if margin(middle) < 0 else (low, middle)
            gaps.append(high)
    return min(gaps) if gaps else None


lines = []
for q in (0.5, 0.3, 0.05, 0.0, 1.0):
    for n, m in ((50, 50), (200, 1000), (12, 400), (10**6, 2000), (3, 3)):
        for level, power in ((0.95, 0.8), (0.99, 0.6)):
            least = detectable(q, n, m, level, power)
            lines.append((q, n, m, level, power, "NA" if least is None else number(least)))
save("detectable-of-samples.tsv", "bisection with 60 digits", ("reference", "base", "size", "level", "power", "gap"), lines)


def deviation(total, marked, drawn):
    """E|X - mu|, summed over every outcome."""
    low, high = max(0, drawn + marked - total), min(marked, drawn)
    sum_of = sum(comb(marked, x) * comb(total - marked, drawn - x) * abs(x * total - marked * drawn) for x in range(low, high + 1))
    return Fraction(sum_of, comb(total, drawn) * total)


def far_deviation(total, marked, drawn):
    """The same for totals of which the outcomes are too many to be summed: de Moivre's form, with log-gamma functions."""
    def log_comb(n, k):
        return mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
    m = marked * drawn // total + 1
    log_p = log_comb(marked, m) + log_comb(total - marked, drawn - m) - log_comb(total, drawn)
    return mp.mpf(2 * m * (total - marked - drawn + m)) / total * mp.exp(log_p)


lines = []
for total in (1, 2, 5, 12, 100, 731):
    for marked in sorted({0, 1, total // 7, total // 2, total - 1, total}):
        for drawn in sorted({0, 1, total // 3, total // 2, total - 1, total}):
            lines.append((total, marked, drawn, number(deviation(total, marked, drawn))))
for total in (10**6, 10**9, 2**53):
    for marked, drawn in ((total // 2, total // 2), (total // 1000, total // 7), (3, total // 2), (total - 5, total // 3)):
        lines.append((total, marked, drawn, number(far_deviation(total, marked, drawn))))
save("deviation.tsv", "fractions up to a total of 731, then 60 digits", ("total", "marked", "drawn", "deviation"), lines)


def tail_quantile(tail, probability, low, high):
    """Where a falling or rising function takes this value, by bisection."""
    rises = tail(high) > tail(low)
    for _ in range(260):
        middle = (low + high) / 2
        low, high = (middle, high) if (tail(middle) < probability) == rises else (low, middle)
    return (low + high) / 2


def functions():
    for x in (0.5, 1.0, 1.3, 2.5, 7.0, 14.9, 15.0, 15.2, 16.0, 40.5, 1e3, 1e9):
        exact = mp.mpf(x)
        error = mp.loggamma(exact + 1) - ((exact + mp.mpf(1) / 2) * mp.log(exact) - exact + mp.log(2 * mp.pi) / 2)
        yield "stirling", x, "", "", error
    for count, mean in ((3.0, 2.5), (3.0, 3.0), (10.0, 1.0), (1.0, 10.0), (1e6, 1e6 + 37), (100.0, 122.0), (100.0, 125.0)):
        c, m = mp.mpf(count), mp.mpf(mean)
        yield "deviance", count, mean, "", c * mp.log(c / m) - (c - m)
    for count, mean in ((0.0, 2.5), (4.0, 2.5), (30.0, 22.0), (1e6, 1e6 + 37)):
        yield "log-poisson", count, mean, "", mp.mpf(count) * mp.log(mean) - mean - mp.loggamma(count + 1)
    for a, b, x in ((0.0, 4.0, 0.3), (4.0, 0.0, 0.3), (0.0, 4.0, 0.8), (3.0, 4.0, 0.25), (300.0, 500.0, 0.375), (1e6, 3e6, 0.25)):
        exact = mp.loggamma(a + b + 1) - mp.loggamma(a + 1) - mp.loggamma(b + 1)
        yield "log-density", a, b, x, exact + (a * mp.log(x) if a else 0) + (b * mp.log(1 - mp.mpf(x)) if b else 0)
    for u in (-0.99, -0.5, -0.0101, -0.0099, 1e-5, 0.0099, 0.0101, 0.5, 3.0):
        yield "log1p-minus", u, "", "", mp.log1p(mp.mpf(u)) - mp.mpf(u)
    for a, b, x in ((0.5, 0.5, 0.25), (2.0, 3.0, 0.5), (59.0, 70.0, 0.5), (61.0, 70.0, 0.4375), (61.0, 70.0, 0.25),
                    (200.0, 300.0, 0.375), (200.0, 300.0, 0.5), (200.0, 300.0, 0.0625), (5000.0, 2.5, 0.9990234375)):
        yield "incomplete-beta", a, b, x, mp.betainc(a, b, 0, mp.mpf(x), regularized=True)
    for p, a, b in ((0.025, 2.0, 9.0), (0.025, 9.0, 2.0), (0.0005, 0.5, 40.5), (0.25, 30.0, 30.0), (1e-30, 7.0, 5.0), (0.4, 80.0, 3.5)):
        below = lambda x: mp.betainc(a, b, 0, x, regularized=True)
        yield "beta-lower", p, a, b, tail_quantile(below, mp.mpf(p), mp.mpf(0), mp.mpf(1))
        above = lambda x: mp.betainc(a, b, x, 1, regularized=True)
        yield "beta-upper", p, a, b, tail_quantile(above, mp.mpf(p), mp.mpf(0), mp.mpf(1))
    for p, shape in ((0.025, 1.0), (0.025, 12.0), (0.0005, 3.0), (1e-20, 5.0), (0.3, 900.0), (0.025, 9_999.0), (0.025, 10_001.0)):
        below = lambda x: mp.gammainc(shape, 0, x, regularized=True)
        yield "gamma-lower", p, shape, "", tail_quantile(below, mp.mpf(p), mp.mpf(0), mp.mpf(3 * shape + 300))
        above = lambda x: mp.gammainc(shape, x, mp.inf, regularized=True)
        yield "gamma-upper", p, shape, "", tail_quantile(above, mp.mpf(p), mp.mpf(0), mp.mpf(3 * shape + 300))


save("functions.tsv", "mpmath's functions with 60 digits, and bisection", ("function", "a", "b", "c", "value"),
     [(*case, number(value)) for *case, value in functions()])
