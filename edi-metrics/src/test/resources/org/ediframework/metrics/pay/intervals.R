# Makes intervals.tsv: the bootstrap distribution of the gaps of means and medians.   Rscript intervals.R > intervals.tsv
# Each line has the pay of women and of men, and of both gaps the quantiles of 100,000 draws between which the 0.025 and 0.975
# quantiles of 9,999 draws lie but for one in a million: 0.025 and 0.975 less and more 5 standard errors of such a quantile,
# sqrt(0.025 * 0.975 / 10000).
library(boot)
cat("# made by ", R.version.string, ", boot ", as.character(packageVersion("boot")), ", calls: boot(strata), quantile(type = 1)\n", sep = "")
cat("women\tmen\tmean_low_from\tmean_low_to\tmean_high_from\tmean_high_to\tmedian_low_from\tmedian_low_to\tmedian_high_from\tmedian_high_to\n")
set.seed(20260331)
within <- 5 * sqrt(0.025 * 0.975 / 10000)
at <- c(0.025 - within, 0.025 + within, 0.975 - within, 0.975 + within)
number <- function(v) formatC(v, digits = 17, format = "e")
emit <- function(women, men) {
  women <- round(women, 2); men <- round(men, 2)
  people <- data.frame(pay = c(women, men), man = rep(c(FALSE, TRUE), c(length(women), length(men))))
  gaps <- function(d, i) {
    w <- d$pay[i][!d$man[i]]; m <- d$pay[i][d$man[i]]
    c(100 * (mean(m) - mean(w)) / mean(m), 100 * (median(m) - median(w)) / median(m))
  }
  b <- boot(people, gaps, R = 100000, strata = people$man)
  q <- c(quantile(b$t[, 1], at, type = 1), quantile(b$t[, 2], at, type = 1))
  cat(paste(c(paste(format(women, nsmall = 2, trim = TRUE), collapse = " "), paste(format(men, nsmall = 2, trim = TRUE), collapse = " "), number(q)), collapse = "\t"), "\n", sep = "")
}
emit(c(11.44, 12, 12, 13.5, 15, 18.2, 22), c(11.44, 12, 14, 14, 16, 21, 30, 55))
emit(c(12, 12, 12, 12), c(12, 12, 12, 20, 20))
for (i in 1:8) {
  w <- sample(8:60, 1); m <- sample(8:60, 1)
  emit(exp(rnorm(w, 2.8, 0.3)), exp(rnorm(m, 2.9, 0.4)))
}
grades <- c(12.45, 13.05, 14.2, 16.9, 21.35, 28.4)
for (i in 1:4) emit(sample(grades, 80, TRUE, 6:1), sample(grades, 61, TRUE, c(5, 5, 4, 3, 2, 2)))
