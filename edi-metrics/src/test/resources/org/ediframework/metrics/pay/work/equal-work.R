# Makes people.tsv, the people of 50 random work forces, and model.tsv, what R says of them.   Rscript equal-work.R
# Needs the package sandwich (Debian: r-cran-sandwich). Least squares: lm(); errors: vcovHC(type = "HC1" and "HC3"); the three-fold
# decomposition by its definition from two lm() by sex (Jann 2008), the words of a category added; gap within grade:
# the coefficient of women in lm(pay ~ woman + grade) and, for its denominator, means by grade weighted n_m n_w / (n_m + n_w).
library(sandwich)
maker <- paste0("# made by ", R.version.string, ", sandwich ", packageVersion("sandwich"), ", equal-work.R")
set.seed(20)
draw <- function(k) {
  n <- sample(50:140, 1)
  grades <- LETTERS[1:sample(2:5, 1)]
  d <- data.frame(woman = rbinom(n, 1, runif(1, .3, .7)), grade = sample(grades, n, TRUE, prob = rev(seq_along(grades))),
    site = sample(c("east", "north", "west"), n, TRUE), age = sample(18:68, n, TRUE), weekly_hours = sample(c(16, 22.5, 30, 35, 37.5, 37.5), n, TRUE),
    since = sample(1985:2025, n, TRUE))
  scale <- c(1, 12, 1000, .01)[k %% 4 + 1]
  d$pay <- round(scale * exp(2.5 + .2 * match(d$grade, grades) - .06 * d$woman + .004 * d$age + rnorm(n, 0, .02 + .15 * (k %% 3) + .003 * d$age)), 4)
  d
}
number <- function(x) formatC(x, digits = 17, format = "g")
most <- function(x) { t <- table(x); names(t)[which.max(t)] }
covariates <- function(k) list(c("grade"), c("grade", "age"), c("grade", "age", "weekly_hours"), c("grade", "site", "age"), c("age", "since", "weekly_hours", "grade"))[[k %% 5 + 1]]
people <- NULL; out <- NULL
put <- function(k, what, term, value) out <<- rbind(out, data.frame(set = k, what = what, term = term, value = number(value)))
k <- 0
while (k < 50) {
  d <- draw(k + 1)
  named <- covariates(k + 1)
  for (c in c("grade", "site")) { d[[c]] <- relevel(factor(d[[c]]), ref = most(d[[c]])) }
  if (min(table(d$grade, d$woman)) < 3) next
  k <- k + 1
  people <- rbind(people, data.frame(set = k, sex = ifelse(d$woman == 1, "W", "M"), pay = formatC(d$pay, digits = 4, format = "f"), grade = d$grade, site = d$site, age = d$age, weekly_hours = d$weekly_hours, since = d$since))
  model <- lm(reformulate(c("woman", named), "log(pay)"), d)
  named_terms <- function(model) { x <- names(coef(model)); x <- sub("^(grade|site)(.+)$", "\\1 = \\2", x); x[x == "(Intercept)"] <- "constant"; x[x == "woman"] <- "sex = woman"; x }
  terms <- named_terms(model)
  for (i in seq_along(terms)) {
    put(k, "coefficient", terms[i], coef(model)[i])
    put(k, "HC1", terms[i], sqrt(vcovHC(model, type = "HC1")[i, i]))
    put(k, "HC3", terms[i], sqrt(vcovHC(model, type = "HC3")[i, i]))
  }
  put(k, "fit", "", summary(model)$r.squared)
  ends <- coef(model)[2] + qt(c(.025, .975), df.residual(model)) * sqrt(vcovHC(model, type = "HC3")[2, 2])
  put(k, "low", "sex = woman", ends[1]); put(k, "high", "sex = woman", ends[2])
  formula <- reformulate(named, "log(pay)")
  m <- lm(formula, d[d$woman == 0, ]); w <- lm(formula, d[d$woman == 1, ])
  xm <- colMeans(model.matrix(m)); xw <- colMeans(model.matrix(w))
  by <- sub(" = .*", "", named_terms(m))
  parts <- rowsum(cbind((xm - xw) * coef(w), xw * (coef(m) - coef(w)), (xm - xw) * (coef(m) - coef(w))), by)
  for (c in rownames(parts)) for (i in 1:3) put(k, c("endowments", "coefficients", "interaction")[i], c, parts[c, i])
  put(k, "gap", "", mean(log(d$pay[d$woman == 0])) - mean(log(d$pay[d$woman == 1])))
  g <- split(d, d$grade)
  weight <- sapply(g, function(x) prod(table(factor(x$woman, 0:1))) / nrow(x))
  men <- sapply(g, function(x) mean(x$pay[x$woman == 0]))
  put(k, "within", "grade", -100 * coef(lm(pay ~ woman + grade, d))["woman"] / (sum(weight * men) / sum(weight)))
}
write <- function(table, file) { con <- file(file, "wb"); writeLines(maker, con); write.table(table, con, sep = "\t", quote = FALSE, row.names = FALSE); close(con) }
write(people, "people.tsv"); write(out, "model.tsv")
