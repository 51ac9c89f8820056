# State-years with codes of the Correlates of War, out of the JSON files alone: Rscript panel.R path/to/osce-data/data > panel.csv
library(jsonlite)

data <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name) fromJSON(file.path(data, paste0(name, ".json")), simplifyVector = FALSE)

# A partial start counts from its first day, a partial end to its last; an open end is the far past or future. Days compare as text.
first_day <- function(date) if (is.null(date)) "0000" else substr(paste0(date, "-01-01"), 1, 10)
last_day <- function(date) {
  if (is.null(date)) return("9999")
  if (nchar(date) == 4) return(paste0(date, "-12-31"))
  if (nchar(date) == 7) return(format(seq(as.Date(paste0(date, "-01")), by = "month", length.out = 2)[2] - 1))
  date
}
spell <- function(id, value, p) data.frame(state = id, value = value, from = first_day(p$from), until = last_day(p$until))
bind <- function(rows) do.call(rbind, rows)

states <- c(read("participating-states"), read("former-states"))
spells <- bind(lapply(states, function(s) bind(lapply(s$participation, function(p) spell(s$id, p$status, p)))))
codes <- Filter(function(row) row$system == "cow", read("state-codes")$codes)
codes <- bind(lapply(codes, function(row) spell(row$state, row$code, row)))

panel <- merge(data.frame(year = 1973:2025), spells, by = NULL)
panel <- subset(panel, from <= paste0(year, "-12-31") & until >= paste0(year, "-01-01"))
panel$day <- pmin(panel$until, paste0(panel$year, "-12-31"))
day <- aggregate(day ~ year + state, panel, max)
status <- aggregate(value ~ year + state, panel, min) # "participating" comes before "suspended"
panel <- merge(day, setNames(status, c("year", "state", "status")))

held <- merge(panel, codes, by = "state")
held <- subset(held, from <= day & until >= day, c("year", "state", "value"))
panel <- merge(panel, setNames(held, c("year", "state", "cow")), all.x = TRUE)
panel <- panel[order(panel$year, panel$state), c("year", "state", "status", "cow")]
write.csv(panel, stdout(), row.names = FALSE, quote = FALSE, na = "")
