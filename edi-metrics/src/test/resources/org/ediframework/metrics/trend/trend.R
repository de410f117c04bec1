# Makes trend.tsv.   Rscript trend.R > trend.tsv
# p: prop.trend.test(x, n, score = year)$p.value; slope: coef(lm(x/n ~ year, weights = n))[2]
# difference of the last and first year: Newcombe's method 10 from prop.test(correct = FALSE)$conf.int; p: fisher.test
options(warn = -1)
cat("# made by ", R.version.string, ", calls: prop.trend.test, lm, prop.test, fisher.test\n", sep = "")
cat("years\tcounts\tbases\tp\tslope\tdifference\tlow\thigh\tfisher_p\n")
number <- function(v) formatC(v, digits = 17, format = "e")
listed <- function(x) paste(formatC(x, digits = 0, format = "f"), collapse = ",")
emit <- function(y, x, n) {
  k <- length(y); a <- prop.test(x[k], n[k], correct = FALSE)$conf.int; b <- prop.test(x[1], n[1], correct = FALSE)$conf.int
  p <- x[k] / n[k]; q <- x[1] / n[1]
  cat(paste(listed(y), listed(x), listed(n), number(prop.trend.test(x, n, score = y)$p.value),
    number(coef(lm(I(x / n) ~ I(y - y[1]), weights = n))[2]), number((x[k] * n[1] - x[1] * n[k]) / (n[1] * n[k])),
    number(p - q - sqrt((p - a[1])^2 + (b[2] - q)^2)), number(p - q + sqrt((a[2] - p)^2 + (q - b[1])^2)),
    number(fisher.test(matrix(c(x[k], n[k] - x[k], x[1], n[1] - x[1]), 2))$p.value), sep = "\t"), "\n", sep = "")
}
emit(c(2018, 2019, 2020, 2023), c(10, 14, 13, 30), c(200, 190, 210, 220)); emit(c(2019, 2026), c(3, 4), c(50, 40))
emit(2018:2022, c(450, 470, 480, 500, 540), c(1000, 1010, 990, 1005, 1020))
set.seed(4); for (i in 1:15) { k <- 2 + i %% 6; n <- rpois(k, 10^runif(1, 1.3, 3.5)) + 2; emit(sort(sample(2010:2026, k)), pmax(1, rbinom(k, n, runif(1, 0.05, 0.6))), n) }
