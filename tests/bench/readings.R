# Prints the seconds that NHSRplotthedots takes for the series in a CSV file (id, week, value).
suppressPackageStartupMessages(library(NHSRplotthedots))
series <- split(read.csv(commandArgs(trailingOnly = TRUE)[1]), ~id)
invisible(ptd_spc(transform(series[[1]], week = as.Date("2024-01-08") + 7 * week), value_field = value, date_field = week))
started <- proc.time()[["elapsed"]]
for (one in series) ptd_spc(transform(one, week = as.Date("2024-01-08") + 7 * week), value_field = value, date_field = week)
cat(proc.time()[["elapsed"]] - started)
