# Makes intersection.tsv: counts of a by b, the margins' counts, and per cell the ratio to the product of margins and the
# ratio drawn towards 1.   Rscript intersection.R > intersection.tsv
# variance by the method of moments; the posterior mean as that of the beta distribution with q*M + x and (1-q)*M + n - x
cat("# made by ", R.version.string, "\n", sep = "")
cat("counts\tmargin_a\tmargin_b\tvariance\tratios\tshrunken\n")
number <- function(v) paste(formatC(v, digits = 17, format = "e"), collapse = ",")
emit <- function(x, a, b) {
  q <- outer(a / sum(a), b / sum(b)); n <- sum(x); e <- n * q; r <- x / e
  tau2 <- max(0, sum(e * ((r - 1)^2 - (1 - q) / e)) / sum(e * (n - 1) / n))
  M <- (1 - q) / (q * tau2) - 1
  shrunken <- if (tau2 == 0) 0 * q + 1 else ifelse(M <= 0, r, ((q * M + x) / (M + n)) / q)
  rows <- function(m) as.vector(t(m))
  cat(paste(paste(apply(x, 1, paste, collapse = ","), collapse = ";"), paste(a, collapse = ","), paste(b, collapse = ","),
    number(tau2), number(rows(r)), number(rows(shrunken)), sep = "\t"), "\n", sep = "")
}
emit(rbind(c(10, 40), c(5, 45)), c(50, 50), c(15, 85)); emit(rbind(c(25, 25), c(25, 25)), c(1, 1), c(1, 1))
emit(rbind(c(3, 0, 1), c(60, 40, 20)), c(7, 93), c(50, 30, 20))
set.seed(5); for (i in 1:12) { k <- 2 + i %% 4; m <- 2 + i %% 3; a <- sample(10:500, k); b <- sample(10:500, m)
  emit(matrix(rpois(k * m, 200 * outer(a / sum(a), b / sum(b)) * exp(rnorm(k * m, 0, 0.5))) + (i == 1), k, m), a, b) }
