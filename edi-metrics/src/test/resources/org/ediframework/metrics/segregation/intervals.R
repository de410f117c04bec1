# Makes intervals.tsv from what is drawn of thirty tables, which the class DrawsForR beside the test prints:
#   java -cp ... org.ediframework.metrics.segregation.DrawsForR > draws.txt; Rscript intervals.R draws.txt > intervals.tsv
# The indices of every draw are those of Reardon and Firebaugh (2002); the basic interval of Davison and Hinkley (1997), section
# 5.2, is 2 * estimate less the quantiles (type 7) of the draws, cut to 0 and 1.
cat("# made by ", R.version.string, ", calls: quantile\n", sep = "")
cat("table\tseed\td_low\td_high\th_low\th_high\n")
indices <- function(text) {
  M <- do.call(rbind, lapply(strsplit(text, ";")[[1]], function(u) as.numeric(strsplit(u, ",")[[1]])))
  M <- M[rowSums(M) > 0, colSums(M) > 0, drop = FALSE]
  if (ncol(M) < 2) return(c(NA, NA))
  t <- rowSums(M); T <- sum(M); p <- colSums(M) / T; w <- M / t; P <- matrix(p, nrow(M), ncol(M), byrow = TRUE)
  c(sum(t * abs(w - P)) / (2 * T * sum(p * (1 - p))), sum(t * ifelse(w > 0, w * log(w / P), 0)) / (T * -sum(p * log(p))))
}
lines <- strsplit(readLines(commandArgs(TRUE)[1]), "\t")
emit <- function(case, draws) {
  estimate <- indices(case[2])
  drawn <- sapply(draws[-1], indices) # the first is the table itself
  ends <- function(i) { q <- quantile(drawn[i, ], c(0.975, 0.025), type = 7, na.rm = TRUE); pmax(0, pmin(1, 2 * estimate[i] - q)) }
  cat(paste(c(case[2], case[3], formatC(c(ends(1), ends(2)), digits = 17, format = "e")), collapse = "\t"), "\n", sep = "")
}
case <- NULL; draws <- c()
for (l in lines) {
  if (l[1] == "case") { if (!is.null(case)) emit(case, draws); case <- l; draws <- c() } else draws <- c(draws, l[2])
}
emit(case, draws)
