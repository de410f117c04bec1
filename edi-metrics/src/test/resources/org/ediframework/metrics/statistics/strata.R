# Writes the reference cases of strata and of standardised figures made by R beside this script:  Rscript strata.R
# Needs r-base-core and r-cran-metafor of Debian 12. Each file names its maker; columns are separated by tabs.
suppressPackageStartupMessages({ library(metafor) })
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
number <- function(x) ifelse(is.na(x), "NA", sprintf("%.17g", x))
count <- function(x) format(x, scientific = FALSE, trim = TRUE)
listed <- function(x) paste(number(x), collapse = ",")
counted <- function(x) paste(count(x), collapse = ",")
save <- function(name, call, columns, lines) {
    head <- c(paste("# made by strata.R with", R.version.string),
              paste("# call:", call), paste("#", paste(columns, collapse = "\t")))
    writeLines(c(head, unique(lines)), file.path(folder, name))
}
row <- function(...) paste(..., sep = "\t")
set.seed(19590422)

# -- strata: x1, n1, x2, n2
draw <- function(k, size, p1, p2) {
    n1 <- pmax(1, rpois(k, size)); n2 <- pmax(1, rpois(k, size * runif(1, .3, 3)))
    list(x1 = rbinom(k, n1, p1), n1 = n1, x2 = rbinom(k, n2, p2), n2 = n2)
}
sets <- list()
for (i in 1:40) {
    k <- sample(2:8, 1)
    sets[[i]] <- draw(k, sample(c(4, 10, 40, 300), 1), runif(k, .1, .8), runif(k, .1, .8))
}
sets[[41]] <- list(x1 = c(512, 353, 120, 138, 53, 22), n1 = c(825, 560, 325, 417, 191, 373),
                   x2 = c(89, 17, 202, 131, 94, 24), n2 = c(108, 25, 593, 375, 393, 341)) # UC Berkeley, datasets::UCBAdmissions
sets[[42]] <- list(x1 = c(81, 192), n1 = c(87, 263), x2 = c(234, 55), n2 = c(270, 80)) # Charig and others 1986, kidney stones
sets[[43]] <- list(x1 = c(0, 5, 3), n1 = c(4, 9, 3), x2 = c(2, 0, 3), n2 = c(6, 8, 5))
sets[[44]] <- list(x1 = c(19, 11), n1 = c(151, 63), x2 = c(0, 6), n2 = c(9, 103)) # Florida 1976-77, Agresti, one of the two
sets[[45]] <- list(x1 = c(1e6, 2e6), n1 = c(4e6, 5e6), x2 = c(1.1e6, 2e6), n2 = c(4e6, 5.1e6))

lines <- character(); bd <- character(); exact <- character()
for (s in sets) {
    informative <- s$n1 > 0 & s$n2 > 0 & s$x1 + s$x2 > 0 & s$x1 + s$x2 < s$n1 + s$n2
    if (sum(informative) < 2) next
    a <- s$x1[informative]; b <- (s$n1 - s$x1)[informative]; c <- s$x2[informative]; d <- (s$n2 - s$x2)[informative]
    table <- array(rbind(a, c, b, d), c(2, 2, length(a)))
    test <- mantelhaen.test(table, correct = FALSE)
    level <- sample(c(.8, .95, .99), 1)
    rr <- rma.mh(ai = a, bi = b, ci = c, di = d, measure = "RR", level = 100 * level, add = 0, drop00 = FALSE)
    or <- rma.mh(ai = a, bi = b, ci = c, di = d, measure = "OR", level = 100 * level, add = 0, drop00 = FALSE)
    key <- row(counted(s$x1), counted(s$n1), counted(s$x2), counted(s$n2))
    if (all(is.finite(c(or$beta, rr$beta)))) {
        lines <- c(lines, row(key, number(level), number(unname(test$estimate)), number(exp(or$ci.lb)), number(exp(or$ci.ub)),
                              number(exp(as.numeric(rr$beta))), number(exp(rr$ci.lb)), number(exp(rr$ci.ub)),
                              number(unname(test$statistic)), number(test$p.value)))
        # Breslow and Day with Tarone's correction, by its formula: metafor's BDT.
        n1 <- a + b; n2 <- c + d; m <- a + c; psi <- unname(test$estimate)
        e <- mapply(function(n1, n2, m) {
            if (abs(psi - 1) < 1e-12) return(n1 * m / (n1 + n2))
            A <- psi - 1; B <- -(n2 - m + psi * (n1 + m)); C <- psi * n1 * m
            (-B - sqrt(B^2 - 4 * A * C)) / (2 * A) }, n1, n2, m)
        v <- 1 / (1 / e + 1 / (n1 - e) + 1 / (m - e) + 1 / (n2 - m + e))
        stat <- sum((a - e)^2 / v) - sum(a - e)^2 / sum(v)
        bd <- c(bd, row(key, number(stat), length(a) - 1, number(pchisq(stat, length(a) - 1, lower.tail = FALSE))))
    }
    if (sum(a + b + c + d) < 5000) {
        p <- mantelhaen.test(table, exact = TRUE)$p.value
        exact <- c(exact, row(key, number(p)))
    }
}
save("mantel-haenszel.tsv", paste("mantelhaen.test(correct = FALSE) for the odds ratio, statistic and p-value;",
     "metafor", packageVersion("metafor"), "rma.mh(measure = 'OR' and 'RR') for the rest"),
     c("counts1", "bases1", "counts2", "bases2", "level", "odds ratio", "low", "high", "ratio", "low", "high", "statistic", "p-value"), lines)
save("breslow-day.tsv", "the formula of Breslow and Day with Tarone's correction, pchisq",
     c("counts1", "bases1", "counts2", "bases2", "statistic", "df", "p-value"), bd)
save("exact-strata.tsv", "mantelhaen.test(exact = TRUE)$p.value", c("counts1", "bases1", "counts2", "bases2", "p-value"), exact)

# -- odds ratio
lines <- character()
for (i in 1:60) {
    n1 <- sample(c(3, 8, 30, 200, 3000), 1); n2 <- sample(c(3, 8, 30, 200, 3000), 1)
    x1 <- rbinom(1, n1, runif(1)); x2 <- rbinom(1, n2, runif(1)); level <- sample(c(.8, .95, .99), 1)
    if (x1 + x2 == 0 || x1 + x2 == n1 + n2) next
    t <- matrix(c(x1, x2, n1 - x1, n2 - x2), 2)
    # fisher.test stops its search at a relative 1e-4 (uniroot's default), so its own functions are solved to the end here.
    m <- x1 + x2; lo <- max(0, m - n2); hi <- min(n1, m); support <- lo:hi
    logdc <- dhyper(support, n1, n2, m, log = TRUE)
    dn <- function(l) { w <- logdc + l * support; w <- exp(w - max(w)); w / sum(w) }
    root <- function(f) { a <- -700; b <- 700; for (i in 1:200) { mid <- (a + b) / 2; if (f(mid) < 0) a <- mid else b <- mid }; exp((a + b) / 2) }
    mle <- if (x1 == lo) 0 else if (x1 == hi) Inf else root(function(l) sum(support * dn(l)) - x1)
    alpha <- (1 - level) / 2
    low <- if (x1 == lo) 0 else root(function(l) sum(dn(l)[support >= x1]) - alpha)
    high <- if (x1 == hi) Inf else root(function(l) alpha - sum(dn(l)[support <= x1]))
    fisher <- fisher.test(t, conf.level = level)
    close <- function(a, b) (is.infinite(a) && is.infinite(b)) || abs(a - b) <= 5e-4 * max(1, b^2)
    stopifnot(close(unname(fisher$estimate), mle), close(fisher$conf.int[1], low), close(fisher$conf.int[2], high))
    sample.or <- (x1 / (n1 - x1)) / (x2 / (n2 - x2))
    se <- sqrt(sum(1 / t)); wald <- exp(log(sample.or) + c(-1, 1) * qnorm(1 - alpha) * se)
    lines <- c(lines, row(count(x1), count(n1), count(x2), count(n2), number(level), number(sample.or),
                          number(wald[1]), number(wald[2]), number(mle), number(low), number(high)))
}
save("odds-ratio.tsv", "log odds and qnorm for the first three; fisher.test's noncentral hypergeometric functions, solved by bisection, for the rest",
     c("x1", "n1", "x2", "n2", "level", "odds ratio", "wald low", "wald high", "conditional", "exact low", "exact high"), lines)

# -- number of events
lines <- character()
for (x in c(0, 1, 2, 3, 7, 10, 33, 100, 1234, 98765)) for (level in c(.8, .95, .998)) {
    z <- qnorm((1 + level) / 2); a <- (1 - level) / 2
    byar <- c(if (x == 0) 0 else max(0, x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3), (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
    exact <- if (x == 0) poisson.test(x, conf.level = level)$conf.int else c(qgamma(a, x), qgamma(a, x + 1, lower.tail = FALSE))
    lines <- c(lines, row("BYAR", count(x), number(level), number(byar[1]), number(byar[2])),
               row("EXACT", count(x), number(level), number(exact[1]), number(qgamma(a, x + 1, lower.tail = FALSE))))
}
save("poisson-interval.tsv", "BYAR its formula; EXACT qgamma, as poisson.test", c("method", "events", "level", "low", "high"), lines)

# -- standardised shares
lines <- character()
for (i in 1:40) {
    k <- sample(2:9, 1); n <- rpois(k, sample(c(8, 60, 900), 1)) + 1; q <- runif(k, .02, .6); x <- rbinom(k, n, q * runif(1, .3, 1.2))
    level <- sample(c(.9, .95, .998), 1); z <- qnorm((1 + level) / 2)
    byar <- function(o) c(if (o == 0) 0 else max(0, o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3), (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3)
    o <- sum(x); e <- sum(n * q); ends <- byar(o)
    lines <- c(lines, row("indirect", counted(x), counted(n), listed(q), number(level), number(o / e), number(ends[1] / e), number(ends[2] / e)))
    w <- round(runif(k, 1, 5000)); share <- sum(w * x / n) / sum(w); var <- sum((w / sum(w))^2 * x / n^2)
    if (o > 0) lines <- c(lines, row("direct", counted(x), counted(n), listed(w), number(level), number(share),
        number(max(0, share + sqrt(var / o) * (ends[1] - o))), number(share + sqrt(var / o) * (ends[2] - o))))
}
save("standardised-share.tsv", "sums and the formulas of Byar and of Dobson and others, as functions of base R",
     c("kind", "counts", "bases", "shares or weights", "level", "estimate", "low", "high"), lines)

# -- slope index
lines <- character()
for (i in 1:40) {
    k <- sample(2:10, 1); n <- rpois(k, sample(c(20, 400, 90000), 1)) + 1; x <- rbinom(k, n, seq(runif(1), runif(1), length.out = k))
    level <- sample(c(.9, .95), 1); rank <- (cumsum(n) - n / 2) / sum(n)
    fit <- lm(I(x / n) ~ rank, weights = n); ends <- predict(fit, data.frame(rank = c(0, 1)))
    ci <- if (k > 2) confint(fit, "rank", level) else c(NA, NA)
    lines <- c(lines, row(counted(x), counted(n), number(level), number(coef(fit)[2]), number(ci[1]), number(ci[2]),
                          number(if (ends[1] > 0 && ends[2] >= 0) ends[2] / ends[1] else NA)))
}
save("inequality-slope.tsv", "lm(share ~ middle of the group's part of all people, weights = bases), confint, predict",
     c("counts", "bases", "level", "slope", "low", "high", "relative"), lines)

# -- effective size
lines <- character()
for (i in 1:30) { w <- if (i < 4) rep(2.5, i) else rlnorm(sample(2:12, 1), 0, sample(c(.1, 1, 3), 1)); lines <- c(lines, row(listed(w), number(sum(w)^2 / sum(w^2)))) }
save("effective-size.tsv", "sum(w)^2 / sum(w^2)", c("weights", "size"), lines)

# -- overdispersion
lines <- character()
for (i in 1:40) {
    k <- sample(c(2, 5, 11, 30, 60), 1); n <- rpois(k, sample(c(15, 120, 2000), 1)) + 1; q <- round(runif(1, .05, .9), 3)
    x <- rbinom(k, n, pmin(.99, pmax(.01, q + rnorm(k, 0, sample(c(0, .05, .2), 1)))))
    z <- (x / n - q) / sqrt(q * (1 - q) / n); ends <- quantile(z, c(.1, .9)); zw <- pmin(ends[2], pmax(ends[1], z))
    phi <- mean(zw^2); w <- n / (q * (1 - q)); tau2 <- max(0, (k * phi - (k - 1)) / (sum(w) - sum(w^2) / sum(w)))
    base <- n[1]; level <- sample(c(.95, .998), 1)
    half <- qnorm((1 + level) / 2) * sqrt(q * (1 - q) / base + tau2)
    lines <- c(lines, row(number(q), counted(x), counted(n), number(phi), number(tau2), count(base), number(level), number(max(0, q - half)), number(min(1, q + half))))
}
save("overdispersion.tsv", "winsorised by quantile(z, c(.1, .9)); the formulas of Spiegelhalter 2005 as functions of base R",
     c("target", "counts", "bases", "factor", "between", "base", "level", "low", "high"), lines)

# -- equivalence
lines <- character()
for (i in 1:60) {
    n <- sample(c(5, 40, 300, 20000), 1); q <- round(runif(1, .02, .7), 4); x <- rbinom(1, n, min(1, q * runif(1, .7, 1.4)))
    low <- .8 * q; high <- min(1, 1.25 * q)
    z <- function(s) (x / n - s) / sqrt(s * (1 - s) / n)
    p <- max(pnorm(z(low), lower.tail = FALSE), if (high >= 1) 0 else pnorm(z(high)))
    lines <- c(lines, row(count(x), count(n), number(low), number(1.25 * q), number(p)))
}
save("equivalence.tsv", "the greater p-value of two score tests of one share, by pnorm", c("count", "base", "low", "high", "p-value"), lines)

# -- Hochberg
lines <- character()
for (i in 1:30) { p <- sort(round(runif(sample(1:12, 1))^sample(1:4, 1), 6)); p <- sample(p); lines <- c(lines, row(listed(p), listed(p.adjust(p, "hochberg")))) }
save("hochberg.tsv", "p.adjust(p, 'hochberg')", c("p-values", "adjusted"), lines)

# -- proportional fitting
lines <- character()
for (i in 1:30) {
    dims <- if (i %% 2) sample(2:5, 2, TRUE) else sample(2:4, 3, TRUE)
    target <- aperm(array(rpois(prod(dims), 40) + 1, dims)); start <- array(1, rev(dims))
    # arrays run with the first dimension fastest in R, with the last one here: dimensions are turned round.
    margins <- if (length(dims) == 2) list(1, 2) else if (i %% 4 == 0) list(c(1, 2), c(2, 3)) else if (i %% 4 == 2) list(c(1, 2), c(1, 3), c(2, 3))
    if (is.null(margins)) margins <- as.list(seq_along(dims))
    seed <- array(runif(prod(dims), .2, 3), rev(dims)); if (i %% 3 == 0) seed <- start
    turned <- lapply(margins, function(m) sort(length(dims) + 1 - m))
    fit <- loglin(target, turned, start = seed, fit = TRUE, eps = 1e-14 * sum(target), iter = 100000, print = FALSE)$fit
    sums <- sapply(margins, function(m) listed(as.vector(apply(target, sort(length(dims) + 1 - m), sum))))
    lines <- c(lines, row(counted(dims), listed(as.vector(seed)), paste(sapply(margins, function(m) paste(m - 1, collapse = ",")), collapse = ";"),
                          paste(sums, collapse = ";"), listed(as.vector(fit))))
}
save("proportional-fitting.tsv", "loglin(table, margins, start, fit = TRUE, eps = 1e-14 of the total)$fit",
     c("sizes", "start", "margins", "sums", "fitted"), lines)
