# Makes fit.tsv: counts against shares in whole parts.   Rscript fit.R > fit.tsv
# chi-squared: chisq.test(x, p = r/sum(r)); G: 2*sum(x*log(x/e)); its p: pchisq(lower.tail = FALSE)
# exact: all outcomes by recursion, the probabilities by dmultinom, with the rule of binom.test (1 + 1e-7)
# dissimilarity: half the sum of absolute differences, formed in whole numbers
options(warn = -1)
cat("# made by ", R.version.string, ", calls: chisq.test, pchisq, dmultinom\n", sep = "")
cat("counts\tparts\tchi2\tchi2_p\tg\tg_p\texact_p\tdissimilarity\n")
number <- function(v) formatC(v, digits = 17, format = "e")
listed <- function(x) paste(formatC(x, digits = 0, format = "f"), collapse = ",")
outcomes <- function(n, k) if (k == 1) matrix(n, 1) else do.call(rbind, lapply(0:n, function(i) cbind(i, outcomes(n - i, k - 1))))
exact <- function(x, p) {
  q <- apply(outcomes(sum(x), length(x)), 1, dmultinom, prob = p)
  min(1, sum(q[q <= dmultinom(x, prob = p) * (1 + 1e-7)]))
}
emit <- function(x, r) {
  p <- r / sum(r); n <- sum(x); t <- chisq.test(x, p = p); e <- n * p
  g <- 2 * sum(ifelse(x == 0, 0, x * log(x / e)))
  small <- any(e < 5)
  cat(paste(listed(x), listed(r), number(t$statistic), number(t$p.value), number(g),
    number(pchisq(g, length(x) - 1, lower.tail = FALSE)), if (small) number(exact(x, p)) else "",
    number(sum(abs(x * sum(r) - r * n)) / (2 * n * sum(r))), sep = "\t"), "\n", sep = "")
}
emit(c(799, 706, 275, 114, 10894), c(78501, 31566, 27385, 18888, 641806)); emit(c(845, 11739), c(135681, 676272))
emit(c(3, 1, 0), c(5, 3, 2)); emit(c(4, 0, 2, 6), c(1, 2, 3, 4)); emit(c(60, 40), c(1, 1)); emit(c(2, 2), c(1, 1))
emit(c(0, 7), c(1, 9)); emit(c(10, 20, 30), c(10, 20, 30)); emit(c(5, 4, 3, 2), c(40, 30, 20, 10)); emit(c(1, 0, 0), c(1, 1, 1))
set.seed(2); for (i in 1:10) { k <- 2 + i %% 3; emit(rpois(k, 4) + 1, sample(1:50, k)) }
for (i in 1:10) { k <- 2 + i %% 6; emit(rpois(k, 400) + 1, sample(100:500, k)) }
