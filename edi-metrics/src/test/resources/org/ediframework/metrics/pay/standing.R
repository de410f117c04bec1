# Makes standing.tsv: where a figure lies among others.   Rscript standing.R > standing.tsv
cat("# made by ", R.version.string, ", calls: ecdf, quantile(type = 7)\n", sep = "")
cat("others\town\tlower\talike\tlower_quartile\tmedian\tupper_quartile\n")
set.seed(7)
for (i in 1:40) {
  # Tenths, so that no half is rounded; some others are printed with a second decimal of 1 to 4, which rounding takes off.
  n <- c(1, 2, 3, 4, 5, sample(6:60, 35, TRUE))[i]
  tenths <- round(rnorm(n, 80, 90)); own <- sample(c(tenths, round(rnorm(3, 80, 90))), 1)
  second <- ifelse(runif(n) < 0.3, sample(1:4, n, TRUE), 0)
  printed <- ifelse(second == 0, sprintf("%.1f", tenths / 10), sprintf("%s%d", sprintf("%.1f", tenths / 10), second))
  # Of a figure below 0 the second decimal leads away from 0, and is taken off as well.
  at_most <- ecdf(tenths)(own); below <- ecdf(tenths)(own - 0.5)
  q <- quantile(tenths / 10, c(0.25, 0.5, 0.75), type = 7)
  cat(paste(paste(printed, collapse = " "), sprintf("%.1f", own / 10), round(below * n), round((at_most - below) * n),
    format(unname(q[1]), digits = 12), format(unname(q[2]), digits = 12), format(unname(q[3]), digits = 12), sep = "\t"), "\n", sep = "")
}
