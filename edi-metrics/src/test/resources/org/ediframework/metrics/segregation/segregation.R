# Makes segregation.tsv: units in rows, groups in columns.   Rscript segregation.R > segregation.tsv
# The indices as Reardon and Firebaugh (2002) define them, in double arithmetic; the expected D by dhyper over every
# outcome of every unit.
cat("# made by ", R.version.string, ", calls: dhyper\n", sep = "")
cat("table\td\td_chance\td_corrected\tisolation\tinteraction\teta2\th\tmd\tmd_chance\tmh\tmr\tmp\n")
number <- function(v) formatC(v, digits = 17, format = "e")
chance <- function(M) {
  t <- rowSums(M); X <- colSums(M); T <- sum(M); p <- X / T
  s <- 0
  for (i in seq_along(t)) for (m in seq_along(X)) { k <- 0:t[i]; s <- s + sum(abs(k - t[i] * p[m]) * dhyper(k, X[m], T - X[m], t[i])) }
  s / (2 * T * sum(p * (1 - p)))
}
corrected <- function(d, e) if (d >= e) (d - e) / (1 - e) else (d - e) / e
indices <- function(M) {
  M <- M[rowSums(M) > 0, colSums(M) > 0, drop = FALSE]
  t <- rowSums(M); T <- sum(M); p <- colSums(M) / T; w <- M / t; P <- matrix(p, nrow(M), ncol(M), byrow = TRUE)
  I <- sum(p * (1 - p)); E <- -sum(p * log(p))
  list(d = sum(t * abs(w - P)) / (2 * T * I), h = sum(t * ifelse(w > 0, w * log(w / P), 0)) / (T * E),
    r = sum(t * (w - P)^2) / (T * I), p = sum(t * t((t(w) - p)^2 / (1 - p))) / T, e = chance(M))
}
emit <- function(M) {
  two <- cbind(M[, 1], rowSums(M[, -1, drop = FALSE])); t <- rowSums(two); X <- sum(two[, 1]); keep <- t > 0
  a <- indices(two); b <- indices(M)
  isolation <- sum(two[keep, 1] / X * two[keep, 1] / t[keep])
  cat(paste(paste(apply(M, 1, paste, collapse = ","), collapse = ";"), number(a$d), number(a$e), if (a$e > 1 - 1e-12) "" else number(corrected(a$d, a$e)),
    number(isolation), number(1 - isolation), number((isolation - X / sum(t)) / (1 - X / sum(t))), number(a$h), number(b$d),
    number(b$e), number(b$h), number(b$r), number(b$p), sep = "\t"), "\n", sep = "")
}
emit(rbind(c(10, 90), c(50, 50), c(0, 100))); emit(rbind(c(1, 0), c(0, 1))); emit(rbind(c(5, 0, 0), c(0, 7, 0), c(0, 0, 3)))
emit(rbind(c(20, 30, 10), c(25, 25, 15), c(0, 0, 0), c(5, 60, 4))); emit(rbind(c(2, 3), c(1, 4), c(0, 5), c(3, 2)))
set.seed(3)
for (i in 1:20) { u <- 3 + i %% 8; g <- 2 + i %% 4; emit(matrix(rpois(u * g, rep(runif(g, 1, 60), each = u) * runif(u, 0.5, 1.5)), u, g) + c(1, rep(0, u * g - 1))) }
