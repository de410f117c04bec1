# Makes payroll.tsv: the figures of 500 random work forces.   Rscript payroll.R > payroll.tsv
# The work forces are drawn by x = 16807 x mod 2147483647, which is exact in doubles, so that the test draws the same ones by itself
# and writes them as CSV. Amounts are in pence. What stands within 1e-7 of a half of its decimal is one: of
# amounts in whole pence there are many, of rates by hours and days none.
x <- 0
draw <- function(n) { x <<- (16807 * x) %% 2147483647; x %% n }
people <- function(k) {
  x <<- k * 7919 + 1
  n <- if (k %% 10 == 0) 249 + draw(3) else 12 + draw(240)
  t(replicate(n, c(status = draw(25), sex = draw(13), group = draw(11), reduced = draw(15), style = draw(3), pence = draw(4000),
    tie = draw(5), basic = 40000 + draw(300000), allowance = draw(10000), period = draw(4), hours = 10 + draw(31), nohours = draw(20),
    paid = draw(4), bonus = 100 + draw(50000), covers = draw(2), year = draw(3), yearly = 100 * (1 + draw(50)))))
}
days <- c(7, 14, 28, 30.44)
rates <- function(p, k) {
  given <- if (k %% 5 == 0) 1200 + 100 * p[, "tie"] else if (k %% 50 == 3) 1000 * (p[, "tie"] %% 2) else 1200 + p[, "pence"]
  d <- days[p[, "period"] + 1]
  bonus <- ifelse(p[, "paid"] == 0, p[, "bonus"], 0)
  bonus <- ifelse(p[, "covers"] == 0, bonus * d / 365.25, bonus)
  parts <- (p[, "basic"] + p[, "allowance"] + bonus) * 7 / d / p[, "hours"]
  parts[p[, "nohours"] == 0] <- NA
  ifelse(p[, "reduced"] == 0, NA, ifelse(p[, "style"] < 2, given, parts))
}
gap <- function(m, f) if (length(m) == 0 || length(f) == 0 || m == 0) NA else 100 * (m - f) / m
one <- function(v) {
  if (is.na(v)) return("")
  formatC(sign(v) * floor(abs(v) * 10 + 0.5 + 1e-7) / 10 + 0, format = "f", digits = 1) # halves away from zero
}
share <- function(w, n) { # of a quarter: halves to the larger share
  if (n == 0) return(c("", ""))
  t <- w * 1000 / n; r <- if (abs(t %% 1 - 0.5) < 1e-7) { if (t > 500) ceiling(t - 1e-6) else floor(t + 1e-6) } else floor(t + 0.5)
  formatC(c(100 - r / 10, r / 10), format = "f", digits = 1)
}
quarters <- function(pay, woman) {
  n <- length(pay); b <- n %/% 4; r <- n %% 4; sizes <- c(b + (r >= 1), b + (r == 3), b + (r >= 2), b); out <- character(0); below <- 0
  tied <- round(pay, 9) # rates by parts are as doubles, those given are whole
  up <- function(k) { if (k == 0) return(0); last <- sort(tied)[k]; less <- tied < last; at <- tied == last
    sum(woman[less]) + sum(woman[at]) * (k - sum(less)) / sum(at) }
  for (s in sizes) { out <- c(out, share(up(below + s) - up(below), s)); below <- below + s }
  out
}
cat(sprintf("# made by %s, payroll.R\n", R.version.string))
cat("k\temployees\tpartner\tnot_relevant\tno_sex\treduced\tno_rate\tservice\twhite\n")
for (k in 1:500) {
  p <- people(k); rate <- rates(p, k)
  relevant <- p[, "status"] > 1
  sex <- ifelse(k %% 25 == 1 & p[, "sex"] > 0, 9, p[, "sex"])
  woman <- sex >= 1 & sex <= 5; man <- sex >= 6
  bonus <- ifelse(p[, "year"] == 0 & k %% 40 != 7, p[, "yearly"], NA)
  known <- relevant & (woman | man); full <- known & !is.na(rate)
  m <- rate[full & man]; f <- rate[full & woman]
  bm <- bonus[known & man & !is.na(bonus)]; bf <- bonus[known & woman & !is.na(bonus)]
  withm <- 100 * length(bm) / sum(known & man); withf <- 100 * length(bf) / sum(known & woman)
  nobonus <- length(bm) == 0
  bg <- function(fun) if (nobonus) "" else if (length(bf) == 0) "100.0" else one(gap(fun(bm), fun(bf)))
  both <- length(m) > 0 && length(f) > 0
  service <- c(if (both) one(gap(mean(m), mean(f))) else "", if (both) one(gap(median(m), median(f))) else "", bg(mean), bg(median),
    if (sum(known & man)) one(withm) else "", if (sum(known & woman)) one(withf) else "", quarters(rate[full], woman[full]))
  w <- relevant & p[, "group"] < 6; o <- relevant & p[, "group"] >= 6 & p[, "group"] < 9
  wr <- rate[w & !is.na(rate)]; or <- rate[o & !is.na(rate)]; wb <- bonus[w & !is.na(bonus)]; ob <- bonus[o & !is.na(bonus)]
  g <- function(a, b, fun) if (length(a) && length(b)) one(gap(fun(a), fun(b))) else ""
  white <- if (!sum(o)) "" else c(g(wr, or, mean), g(wr, or, median), g(wb, ob, mean), g(wb, ob, median),
    one(100 * length(wb) / sum(w)), one(100 * length(ob) / sum(o)))
  cat(k, sum(relevant), sum(p[, "status"] == 0), sum(p[, "status"] == 1), sum(relevant & sex == 0),
    sum(known & p[, "reduced"] == 0), sum(known & p[, "reduced"] != 0 & is.na(rate)),
    paste(service, collapse = ","), paste(white, collapse = ","), sep = "\t"); cat("\n")
}
