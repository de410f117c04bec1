# Writes the reference cases made by R beside this script:  Rscript reference-cases.R
# Each file names R's version and the call that made its expected values; columns are separated by tabs.
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
number <- function(x) ifelse(is.na(x), "NA", sprintf("%.17g", x))
count <- function(x) format(x, scientific = FALSE, trim = TRUE)
listed <- function(x) paste(number(x), collapse = ",")
counted <- function(x) paste(count(x), collapse = ",")
save <- function(name, call, columns, lines) {
    head <- c(paste("# made by reference-cases.R with", R.version.string),
              paste("# call:", call), paste("#", paste(columns, collapse = "\t")))
    writeLines(c(head, unique(lines)), file.path(folder, name))
}
row <- function(...) paste(..., sep = "\t")
set.seed(20110405)

# -- exact binomial test
lines <- character()
test <- function(side, k, n, p) {
    value <- binom.test(k, n, p, alternative = side)$p.value
    if (value >= 1e-300) lines <<- c(lines, row(side, count(k), count(n), number(p), number(value)))
}
sides <- c("two.sided", "less", "greater")
for (side in sides) {
    for (k in c(0, 1, 40, 50, 59, 60, 99, 100)) test(side, k, 100, 0.5)
    for (n in c(1, 7, 1e6)) for (k in c(0, n)) for (p in c(0.5, 1e-6, 0.999)) test(side, k, n, p)
    for (k in c(481500, 499000, 500000, 500500, 518400)) test(side, k, 1e6, 0.5)
    for (p in c(0, 1)) for (k in c(0, 1, 20)) test(side, k, 20, p)
}
for (i in 1:90) {
    n <- sample(c(2, 5, 12, 30, 77, 150, 400, 2500, 40000, 1e6), 1)
    p <- sample(c(0.5, 0.1, 0.25, 1 / 3, 0.9, 0.0008, round(runif(1), 4)), 1)
    k <- round(n * p + rnorm(1) * sample(c(1, 4, 18), 1) * sqrt(n * p * (1 - p)))
    test(sample(c("two.sided", sides), 1), min(max(k, 0), n), n, p)
}
save("binomial.tsv", "binom.test(count, base, probability, alternative = side)$p.value",
     c("side", "count", "base", "probability", "p-value"), lines)

# -- intervals for a proportion
lines <- character()
for (n in c(1, 2, 7, 30, 1000, 1e6)) for (k in unique(c(0, 1, floor(n / 3), n - 1, n)))
    for (level in c(0.8, 0.95, 0.998)) {
        a <- (1 - level) / 2
        z <- qnorm(a, lower.tail = FALSE)
        wilson <- suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE))$conf.int
        exact <- binom.test(k, n, conf.level = level)$conf.int
        jeffreys <- c(if (k == 0) 0 else qbeta(a, k + .5, n - k + .5),
                      if (k == n) 1 else qbeta(a, k + .5, n - k + .5, lower.tail = FALSE))
        p <- (k + z^2 / 2) / (n + z^2)
        agresti <- pmin(1, pmax(0, p + c(-1, 1) * z * sqrt(p * (1 - p) / (n + z^2))))
        both <- function(name, ends) row(name, count(k), count(n), number(level), number(ends[1]), number(ends[2]))
        lines <- c(lines, both("WILSON", wilson), both("CLOPPER_PEARSON", exact), both("JEFFREYS", jeffreys),
                   both("AGRESTI_COULL", agresti))
    }
save("proportion-interval.tsv", paste(
    "WILSON prop.test(count, base, conf.level = level, correct = FALSE)$conf.int;",
    "CLOPPER_PEARSON binom.test(count, base, conf.level = level)$conf.int; JEFFREYS qbeta; AGRESTI_COULL its formula"),
    c("method", "count", "base", "level", "low", "high"), lines)

# -- adjustments
lines <- character()
families <- list(c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.05, 0.04, 0.03, 0.02, 0.01), c(0.01, NA, 0.04, NA, 0.03),
                 c(1, 1, 1), c(0, 0, 1), 0.2, NA, c(0.02, 0.02, 0.02, 0.9), c(1e-300, 1e-8, 0.5, 0.5, NA),
                 signif(runif(12), 6), round(runif(20)^3, 2), signif(rexp(40, 30), 8), signif(10^-runif(15, 0, 290), 12))
for (family in families) for (method in c("BH", "BY", "holm", "bonferroni", "none"))
    lines <- c(lines, row(method, listed(family), listed(p.adjust(pmin(1, family), method))))
save("adjustment.tsv", "p.adjust(p, method)", c("method", "p-values", "adjusted"), lines)

# -- the gap that a base can show
lines <- character()
for (q in c(0.002, 0.1, 0.5, 0.87)) for (n in c(5, 40, 1200, 1e6)) for (level in c(0.9, 0.95)) for (power in c(0.8, 0.5, 0.95))
    for (side in c("below", "above")) {
        sign <- if (side == "below") -1 else 1
        lacking <- function(d) {
            p <- q + sign * d
            qnorm((1 + level) / 2) * sqrt(q * (1 - q)) + qnorm(power) * sqrt(pmax(0, p * (1 - p))) - d * sqrt(n)
        }
        room <- if (side == "below") q else 1 - q
        value <- if (lacking(room) > 0) NA else uniroot(lacking, c(0, room), tol = 1e-300, maxiter = 10000)$root
        lines <- c(lines, row(side, number(q), count(n), number(level), number(power), number(value)))
    }
save("detectable-difference.tsv", "uniroot over qnorm((1+level)/2)*sqrt(q(1-q)) + qnorm(power)*sqrt(p(1-p)) - d*sqrt(n)",
     c("side", "reference", "base", "level", "power", "difference"), lines)

# -- Fisher's exact test
lines <- character()
tables <- list(c(13, 7, 2, 8), c(3, 1, 1, 3), c(10, 0, 0, 10), c(5, 5, 5, 5), c(0, 9, 4, 0), c(1, 0, 0, 1), c(346, 346, 675, 4),
               c(700, 200, 180, 690))
for (i in 1:40) tables <- c(tables, list(1 + rpois(4, sample(c(4, 15, 90, 600), 1) * runif(4))))
for (t in tables) for (side in c("two.sided", "less", "greater")) {
    value <- fisher.test(matrix(t, 2, byrow = TRUE), alternative = side)$p.value
    if (value >= 1e-300) lines <- c(lines, row(side, counted(t), number(value)))
}
for (t in list(c(4e4, 6e4, 41000, 6e4), c(4e5, 6e5, 401000, 6e5), c(4e6, 6e6, 4010000, 6e6), c(4e6, 6e6, 4070000, 6e6))) {
    tail <- function(x, lower) phyper(x, t[1] + t[2], t[3] + t[4], t[1] + t[3], lower.tail = lower)
    lines <- c(lines, row("less", counted(t), number(tail(t[1], TRUE))), row("greater", counted(t), number(tail(t[1] - 1, FALSE))))
}
save("fisher.tsv", "fisher.test(table, alternative = side)$p.value; totals above 10000: phyper",
     c("side", "a,b,c,d", "p-value"), lines)

# -- two proportions
lines <- character()
for (i in 1:40) {
    base <- sample(c(8, 40, 300, 5000, 1e6), 2, replace = TRUE)
    x <- rbinom(2, base, pmin(1, pmax(0, runif(1) + c(0, sample(c(0, 0.02, 0.3), 1)))))
    value <- suppressWarnings(prop.test(x, base, correct = FALSE))$p.value
    if (!is.na(value) && value >= 1e-300) lines <- c(lines, row(counted(x), counted(base), number(value)))
}
save("two-proportions.tsv", "prop.test(counts, bases, correct = FALSE)$p.value", c("counts", "bases", "p-value"), lines)

# -- chi-square tests
lines <- character()
deviance2 <- function(o, e) 2 * sum(ifelse(o == 0, 0, o * log(o / e)))
fit <- function(o, q) {
    test <- suppressWarnings(chisq.test(o, p = q, rescale.p = TRUE))
    g <- deviance2(o, test$expected)
    df <- test$parameter
    lines <<- c(lines, row("PEARSON", counted(o), listed(q), number(test$statistic), df, number(test$p.value)),
        row("LIKELIHOOD_RATIO", counted(o), listed(q), number(g), df, number(pchisq(g, df, lower.tail = FALSE))))
}
for (i in 1:25) {
    k <- sample(2:19, 1); q <- round(rexp(k), 3) + 0.001
    fit(as.vector(rmultinom(1, sample(c(20, 400, 10000), 1), q * runif(k, 0.7, 1))), q)
}
save("goodness-of-fit.tsv", "chisq.test(counts, p = shares, rescale.p = TRUE); G = 2*sum(O*log(O/E)), pchisq",
     c("method", "counts", "shares", "statistic", "df", "p-value"), lines)
lines <- character()
for (i in 1:25) {
    r <- sample(2:5, 1); k <- sample(2:6, 1)
    m <- matrix(1 + rpois(r * k, sample(c(3, 30, 2000), 1) * runif(r * k, 0.5, 1)), r)
    test <- suppressWarnings(chisq.test(m, correct = FALSE))
    g <- deviance2(m, test$expected); df <- test$parameter
    shape <- paste(apply(m, 1, counted), collapse = ";")
    lines <- c(lines, row("PEARSON", shape, number(test$statistic), df, number(test$p.value)),
        row("LIKELIHOOD_RATIO", shape, number(g), df, number(pchisq(g, df, lower.tail = FALSE))))
}
save("independence.tsv", "chisq.test(table, correct = FALSE); G = 2*sum(O*log(O/E)), pchisq",
     c("method", "rows", "statistic", "df", "p-value"), lines)

# -- trend
lines <- character()
for (i in 1:30) {
    k <- sample(2:7, 1); base <- round(runif(k, 5, sample(c(30, 5000), 1))); score <- sort(sample(2005:2024, k))
    x <- rbinom(k, base, seq(0.2, 0.2 + sample(c(0, 0.1, 0.6), 1), length.out = k))
    test <- suppressWarnings(prop.trend.test(x, base, score))
    if (!is.na(test$statistic)) lines <- c(lines, row(counted(x), counted(base), listed(score), number(test$statistic), number(test$p.value)))
}
save("trend.tsv", "prop.trend.test(counts, bases, scores)", c("counts", "bases", "scores", "chi-square", "p-value"), lines)

# -- rates
lines <- character()
for (x in c(0, 1, 2, 5, 17, 100, 4321, 1e6)) for (level in c(0.8, 0.95, 0.998)) {
    exact <- c(if (x == 0) 0 else qgamma((1 - level) / 2, x), qgamma((1 - level) / 2, x + 1, lower.tail = FALSE)) / 250
    z <- qnorm((1 + level) / 2)
    byar <- c(if (x == 0) 0 else x * max(0, 1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3,
              (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3) / 250
    lines <- c(lines, row("EXACT", count(x), "250", number(level), number(exact[1]), number(exact[2])),
               row("BYAR", count(x), "250", number(level), number(byar[1]), number(byar[2])))
}
save("rate-interval.tsv", "EXACT qgamma (the quantiles of poisson.test); BYAR its formula",
     c("method", "count", "exposure", "level", "low", "high"), lines)

# -- funnel limits and power
lines <- character()
for (q in c(0.004, 0.3, 0.5, 0.97)) for (n in c(3, 60, 1e6)) for (level in c(0.95, 0.998)) {
    limits <- pmin(1, pmax(0, q + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(q * (1 - q) / n)))
    lines <- c(lines, row("funnel", number(q), count(n), number(level), number(limits[1]), number(limits[2])))
    for (p in c(0.01, 0.29, 0.6)) {
        power <- pnorm((abs(p - q) * sqrt(n) - qnorm((1 + level) / 2) * sqrt(q * (1 - q))) / sqrt(p * (1 - p)))
        if (power >= 1e-300) lines <- c(lines, row("power", number(q), count(n), number(level), number(p), number(power)))
    }
}
save("funnel-and-power.tsv", "q -+ qnorm((1+level)/2)*sqrt(q(1-q)/n); pnorm((|p-q|*sqrt(n)-z*sqrt(q(1-q)))/sqrt(p(1-p)))",
     c("what", "reference", "base", "level", "low or share", "high or power"), lines)
