# Makes diversity.tsv.   Rscript diversity.R > diversity.tsv      (needs the package vegan)
# shannon: diversity(x); simpson: diversity(x, "simpson"); unbiased: sum(x*(n-x))/(n*(n-1)) in whole numbers; hill: exp(renyi(x, scales = …));
# evenness: diversity(x)/log(specnumber(x)); berger-parker: max(x)/sum(x)
suppressPackageStartupMessages(library(vegan))
cat("# made by ", R.version.string, ", vegan ", as.character(packageVersion("vegan")), "\n", sep = "")
cat("counts\tshannon\tsimpson\tunbiased\thill0\thill0.5\thill1\thill1.2\thill2\thill5\thillInf\tevenness\tberger_parker\n")
number <- function(v) formatC(v, digits = 17, format = "e")
emit <- function(x) {
  h <- exp(renyi(x, scales = c(0, 0.5, 1, 1.2, 2, 5, Inf)))
  cat(paste(c(paste(formatC(x, digits = 0, format = "f"), collapse = ","), number(c(diversity(x), diversity(x, "simpson"),
    sum(x * (sum(x) - x)) / (sum(x) * (sum(x) - 1)), h, diversity(x) / log(specnumber(x)), max(x) / sum(x)))), collapse = "\t"), "\n", sep = "")
}
emit(c(799, 706, 275, 114, 10894)); emit(c(30, 4580, 55, 37, 472, 4003, 390, 192)); emit(c(1, 1)); emit(c(9, 0, 1))
emit(c(1, 1, 1, 1, 1, 1, 1)); emit(c(1000000, 1)); emit(c(7, 7, 0, 7)); emit(c(415579, 396374))
set.seed(1); for (i in 1:20) emit(rpois(2 + i %% 9, 10^runif(1, 0.5, 5)) + c(1, 1, rep(0, i %% 9)))
