# Makes likelihood.tsv.   Rscript likelihood.R > likelihood.tsv
# katz: the normal interval of log(ratio); p: fisher.test()$p.value
cat("# made by ", R.version.string, ", calls: fisher.test, qnorm\n", sep = "")
cat("x1\tn1\tx2\tn2\tratio\tkatz_low\tkatz_high\tp\n")
number <- function(v) formatC(v, digits = 17, format = "e")
emit <- function(x1, n1, x2, n2) { r <- (x1 * n2) / (x2 * n1); s <- qnorm(0.975) * sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
  cat(paste(x1, n1, x2, n2, number(r), number(r * exp(-s)), number(r * exp(s)),
    number(fisher.test(matrix(c(x1, n1 - x1, x2, n2 - x2), 2))$p.value), sep = "\t"), "\n", sep = "") }
emit(120, 400, 30, 160); emit(4, 300, 12, 2400); emit(13, 20, 2, 10); emit(1, 5, 1, 5); emit(900, 1000, 80, 100)
set.seed(6); for (i in 1:15) { n <- rpois(2, 10^runif(2, 1, 3)) + 5; emit(1 + rbinom(1, n[1] - 2, 0.3), n[1], 1 + rbinom(1, n[2] - 2, 0.25), n[2]) }
