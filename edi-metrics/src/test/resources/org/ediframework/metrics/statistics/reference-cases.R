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
