# Makes reference-rows.tsv: rows of the representation table computed by R alone.
#   Rscript reference-rows.R > reference-rows.tsv
# share interval: prop.test(x, n, correct = FALSE)$conf.int (Wilson score; R clips it to [0, 1])
# p value:        binom.test(x, n, q)$p.value
# adjusted:       p.adjust(p, "BH") within each table
options(digits = 17, scipen = -5)
cat("# made by ", R.version.string, ", calls: prop.test(correct=FALSE), binom.test, p.adjust(\"BH\")\n", sep = "")
cat("# figures: Leeds City Council, open diversity data, October 2021 (OGL v3); Leeds, Census 2021, ONS (OGL v3); others made up\n")
cat("table\tcategory\tcount\tbase\treference_count\treference_base\tshare_low\tshare_high\texpected\tgap\tratio\tp_value\tp_adjusted\n")
number <- function(x) formatC(x, digits = 17, format = "e")
emit <- function(name, categories, counts, reference) {
  n <- sum(counts); m <- sum(reference); q <- reference / m
  p <- mapply(function(x, s) binom.test(x, n, s)$p.value, counts, q)
  a <- p.adjust(p, "BH")
  for (i in seq_along(counts)) {
    ci <- suppressWarnings(prop.test(counts[i], n, correct = FALSE)$conf.int)
    cat(paste(name, categories[i], formatC(counts[i], format = "d"), formatC(n, format = "d"),
      formatC(reference[i], format = "d"), formatC(m, format = "d"), number(ci[1]), number(ci[2]), number(q[i] * n),
      number((counts[i] * m - reference[i] * n) / (n * m)), number((counts[i] * m) / (n * reference[i])),
      number(p[i]), number(a[i]), sep = "\t"), "\n", sep = "")
  }
}
emit("leeds-sex", c("female", "male"), c(8586, 5521), c(415579, 396374))
emit("leeds-disability", c("yes", "no"), c(845, 11739), c(135681, 676272))
emit("leeds-ethnic-group", c("asian", "black", "mixed", "other", "white"), c(799, 706, 275, 114, 10894),
  c(78501, 31566, 27385, 18888, 641806))
emit("leeds-religion", c("buddhist", "christian", "hindu", "jewish", "muslim", "none", "other", "sikh"),
  c(30, 4580, 55, 37, 472, 4003, 390, 192), c(2874, 343311, 9217, 6267, 63054, 326231, 3637, 10047))
emit("leeds-sexual-orientation", c("bisexual", "gaylesbian", "straight", "usedifferentterm"), c(131, 283, 8610, 61),
  c(12656, 12229, 582244, 3078))
emit("leeds-age", c("15-24", "25-34", "35-44", "45-54", "55-64", "65-69", "70+"), c(648, 2410, 3311, 3958, 3399, 299, 82),
  c(122281, 121267, 108251, 99929, 88886, 33690, 93074))
emit("nobody-and-everybody", c("none", "all"), c(0, 25), c(10, 90))
emit("tie-60-of-100", c("a", "b"), c(60, 40), c(1, 1))
emit("tie-50-of-100", c("a", "b"), c(50, 50), c(1, 1))
emit("one-person", c("a", "b", "c"), c(1, 0, 0), c(5, 3, 2))
emit("million", c("a", "b", "c", "d"), c(501200, 398300, 100480, 20), c(500, 399, 100, 1))
emit("million-far", c("a", "b"), c(400000, 600000), c(45, 55))
set.seed(2018)
for (t in 1:12) {
  k <- 2 + t %% 7
  reference <- sample(1:5000, k, replace = TRUE)
  counts <- as.vector(rmultinom(1, c(7, 40, 400, 5000)[1 + t %% 4], reference * runif(k, 0.6, 1.6)))
  emit(paste0("random-", t), letters[1:k], counts, reference)
}
