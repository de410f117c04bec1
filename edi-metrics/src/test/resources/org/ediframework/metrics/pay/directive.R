# Makes directive-people.tsv, the people of 30 random payrolls, and directive.tsv, what R says of them.   Rscript directive.R
# Pay by the hour: basic, and variable components of the period and of the year over 365.25 days. Intervals: the roots, by uniroot(),
# of |w - r m| = t sqrt(v_w / n_w + r^2 v_m / n_m), with t of Welch's degrees of freedom at r = w / m (Fieller).
maker <- paste0("# made by ", R.version.string, ", directive.R")
set.seed(970)
number <- function(x) ifelse(is.na(x), "", formatC(x, digits = 17, format = "g"))
people <- NULL; out <- NULL
put <- function(k, what, category, value) out <<- rbind(out, data.frame(set = k, what = what, category = category, value = number(value)))
gap <- function(w, m, f = mean) if (length(w) && length(m) && f(m) > 0) 100 * (f(m) - f(w)) / f(m) else NA
ends <- function(w, m) {
  if (length(w) < 2 || length(m) < 2) return(c(NA, NA))
  a <- var(w) / length(w); c <- var(m) / length(m); r <- mean(w) / mean(m)
  if (a + r^2 * c == 0) return(c(NA, NA))
  t <- qt(.975, (a + r^2 * c)^2 / (a^2 / (length(w) - 1) + (r^2 * c)^2 / (length(m) - 1)))
  if (mean(m)^2 <= t^2 * c) return(c(NA, NA))
  off <- function(x) abs(mean(w) - x * mean(m)) - t * sqrt(a + x^2 * c)
  up <- r + 1; while (off(up) < 0) up <- up + 10
  down <- r - 1; while (off(down) < 0) down <- down - 10
  find <- function(range) uniroot(off, range, tol = 1e-15, maxiter = 10000)$root
  c(100 * (1 - find(c(r, up))), 100 * (1 - find(c(down, r))))
}
for (k in 1:30) {
  n <- sample(8:120, 1)
  d <- data.frame(set = k, sex = sample(c("W", "M"), n, TRUE), category = sample(c("", "office", "workshop", "yard"), n, TRUE, c(.1, .4, .3, .2)),
    basic = round(runif(n, 300, 4000), 2), piecework = sample(c(0, 0, 120.5), n, TRUE), allowances = sample(c(0, 55.25, 210), n, TRUE), shift = sample(c(0, 0, 0, 80), n, TRUE),
    year = sample(c(0, 0, 500, 1250.75), n, TRUE), days = sample(c(7, 28, 30.44), n, TRUE), hours = sample(c(18, 30, 37.5), n, TRUE))
  people <- rbind(people, d)
  b <- (d$basic + d$piecework) * 7 / d$days / d$hours
  v <- (d$allowances + d$shift) * 7 / d$days / d$hours + d$year * 7 / 365.25 / d$hours
  w <- d$sex == "W"; m <- !w; any <- v > 0
  put(k, "a", "", gap((b + v)[w], (b + v)[m])); put(k, "b", "", gap(v[w & any], v[m & any]))
  put(k, "c", "", gap((b + v)[w], (b + v)[m], median)); put(k, "d", "", gap(v[w & any], v[m & any], median))
  put(k, "e women", "", mean(any[w])); put(k, "e men", "", mean(any[m]))
  for (g in setdiff(sort(unique(d$category)), "")) {
    i <- d$category == g
    for (what in c("BASIC", "VARIABLE", "TOTAL")) {
      pay <- list(BASIC = b, VARIABLE = v, TOTAL = b + v)[[what]]; who <- if (what == "VARIABLE") i & any else i
      put(k, what, g, gap(pay[w & who], pay[m & who]))
      e <- ends(pay[w & who], pay[m & who]); put(k, paste(what, "low"), g, e[1]); put(k, paste(what, "high"), g, e[2])
    }
  }
}
write <- function(table, file) { con <- file(file, "wb"); writeLines(maker, con); write.table(table, con, sep = "\t", quote = FALSE, row.names = FALSE); close(con) }
people$basic <- sprintf("%.2f", people$basic)
write(people, "directive-people.tsv"); write(out, "directive.tsv")
