data <- commandArgs(trailingOnly = TRUE)[1]
read <- function(name) read.csv(file.path(data, "csv", paste0(name, ".csv")), na.strings = "", encoding = "UTF-8", colClasses = "character")

operations <- merge(read("field_operations"), read("field_operation_hosts"), by.x = "id", by.y = "field_operation")
operations <- merge(operations, read("states")[c("id", "kind")], by.x = "host", by.y = "id")
active <- operations[operations$status == "active" & operations$category == "field-operation", ]
active <- active[order(active$id, active$host), c("id", "host", "kind", "from")]
write.csv(active, stdout(), row.names = FALSE, quote = FALSE, na = "")
