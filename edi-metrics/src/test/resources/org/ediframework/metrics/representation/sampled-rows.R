# Makes sampled-rows.tsv: x of n observed against y of m sampled, computed by R alone.
#   Rscript sampled-rows.R > sampled-rows.tsv
# gap interval:   Newcombe's method 10 from the two prop.test(correct = FALSE)$conf.int
# ratio interval: Koopman's score, the roots by uniroot; the shares most likely under a ratio by polyroot's quadratic
# p value:        prop.test(correct = FALSE)$p.value, or fisher.test()$p.value when an expected count is below 5
options(digits = 17, scipen = -5, warn = -1)
cat("# made by ", R.version.string, ", calls: prop.test(correct=FALSE), fisher.test, uniroot\n", sep = "")
cat("x\tn\ty\tm\tgap_low\tgap_high\tratio_low\tratio_high\ttest\tp_value\n")
number <- function(v) formatC(v, digits = 17, format = "e")
whole <- function(v) formatC(v, digits = 0, format = "f")
z <- qnorm(0.975)
score <- function(theta, x, n, y, m) {
  a <- (n + m) * theta; b <- -((x + m) + theta * (y + n)); d <- x + y
  p2 <- (-b - sqrt(b^2 - 4 * a * d)) / (2 * a); p1 <- theta * p2
  (x / n - theta * y / m) / sqrt(p1 * (1 - p1) / n + theta^2 * p2 * (1 - p2) / m)
}
koopman <- function(x, n, y, m) {
  estimate <- (x / n) / (y / m)
  start <- if (x == 0) 1e-12 else estimate
  high <- uniroot(function(l) score(exp(l), x, n, y, m) + z, log(start) + c(1e-9, 30), tol = 1e-15, maxiter = 10000)$root
  low <- if (x == 0) -Inf else
    uniroot(function(l) score(exp(l), x, n, y, m) - z, log(estimate) + c(-30, -1e-9), tol = 1e-15, maxiter = 10000)$root
  exp(c(low, high))
}
emit <- function(x, n, y, m) {
  w1 <- prop.test(x, n, correct = FALSE)$conf.int; w2 <- prop.test(y, m, correct = FALSE)$conf.int
  p1 <- x / n; p2 <- y / m
  gap <- p1 - p2 + c(-sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
  ratio <- koopman(x, n, y, m)
  table <- matrix(c(x, n - x, y, m - y), 2)
  expected <- outer(rowSums(table), colSums(table)) / sum(table)
  fisher <- any(expected < 5)
  p <- if (fisher) fisher.test(table)$p.value else prop.test(c(x, y), c(n, m), correct = FALSE)$p.value
  cat(paste(whole(x), whole(n), whole(y), whole(m), number(gap[1]), number(gap[2]), number(ratio[1]), number(ratio[2]),
    if (fisher) "FISHER_EXACT" else "TWO_PROPORTION_SCORE", number(p), sep = "\t"), "\n", sep = "")
}
emit(0, 20, 3, 50); emit(13, 20, 2, 10); emit(7, 34, 1, 34); emit(56, 70, 48, 80); emit(9, 10, 3, 10)
emit(1, 1, 5, 9); emit(5, 56, 30, 300); emit(40, 100, 60, 100); emit(845, 12584, 1671, 10000); emit(3, 2000, 30, 2000)
set.seed(149)
for (i in 1:50) {
  n <- round(10^runif(1, 0.7, 4.5)); m <- round(10^runif(1, 1, 4.5))
  q <- runif(1, 0.01, 0.6)
  y <- max(1, min(m - 1, rbinom(1, m, q))); x <- min(n - 1, rbinom(1, n, min(0.95, q * runif(1, 0.5, 1.5))))
  emit(x, n, y, m)
}
