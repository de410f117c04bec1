# Makes dependent.tsv: which column lm() leaves out as one that follows from those before it, of designs that come nearer and nearer to
# one.   Rscript dependent.R > dependent.tsv
# rows: sex, pay, grade, x and y of each person, separated by colons.
cat("# made by ", R.version.string, ", dependent.R: the first NA of coef(lm(log(pay) ~ woman + grade + x + y))\n", sep = "")
set.seed(7)
cat("rows\tfirst\n")
for (kind in 1:4) for (digits in c(0, 2, 4, 6, 9, 10, 11, 15)) {
  n <- sample(12:30, 1)
  woman <- rbinom(n, 1, .5); grade <- sample(c("A", "A", "A", "B", "C"), n, TRUE); x <- round(runif(n, 1, 9), 3)
  while (length(unique(grade)) < 3 || max(table(grade)) != sum(grade == "A") || sum(table(grade) == max(table(grade))) > 1 || qr(cbind(1, woman, grade == "B", grade == "C", x))$rank < 5) { woman <- rbinom(n, 1, .5); grade <- sample(c("A", "A", "A", "B", "C"), n, TRUE) }
  off <- if (digits == 15) 0 else round(runif(n, -1, 1), 3) * 10^-digits
  y <- switch(kind, 2 * x, 3 + woman, (grade == "B") + x, 5 + 0 * x) + off
  if (kind == 4 && digits == 15) y <- woman + x
  text <- sprintf("%.15f", y); y <- as.numeric(text)
  pay <- round(10 + 3 * runif(n), 2)
  grade <- factor(grade)
  fit <- lm(log(pay) ~ woman + grade + x + y)
  left <- names(coef(fit))[is.na(coef(fit))]
  cat(paste(ifelse(woman == 1, "W", "M"), sprintf("%.2f", pay), grade, x, text, sep = ":", collapse = ","), "\t", if (length(left)) left[1] else "", "\n", sep = "")
}
