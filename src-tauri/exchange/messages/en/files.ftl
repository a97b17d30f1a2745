# Why a file of another program could not be read, and what an import comes to.

too-large = The file has more than { $mebibytes } MiB: make it smaller, or split it.
empty-file = The file is empty: choose another one.
utf16 = The file is written in UTF-16: save it again as UTF-8 (in Excel: “CSV UTF-8”).
not-utf8 = Line { $line } is not text in UTF-8: save the file again as UTF-8 (in Excel: “CSV UTF-8”).
not-json = The file is not valid JSON: { $what } (line { $line }, column { $column }). Correct it there.
no-format = The file is not a roadmap of Cairn: it does not say "format": "{ $format }" at its top.
unknown-format = This file is in format { $format }, which this version does not know: it reads { $known }.
wrong-field = At { $path }: { $what } (line { $line }, column { $column }). Correct it there.
no-header = No row among the first 20 has the names of the columns: add a row with “Name”, “Axis”, “Cost” and so on.
column-twice = The columns “{ $first }” and “{ $second }” say the same thing: remove one of them.
too-many-columns = The table has more than { $limit } columns: keep only those that describe investments.
too-many-rows = The table has more than { $limit } rows: split it.
too-many-investments = With this table the roadmap would have more than { $limit } investments: split it.
too-many-needs = With this table the roadmap would have more than { $limit } needs: split it.
too-many-outputs = With this table the roadmap would have more than { $limit } outputs: split it.
outputs-too-often = The rows of the table name outputs more than { $limit } times: split it.
too-many-items = The roadmap has { $count } { $list }, and at most { $limit } can be read: split it.
too-much = The table holds too much: at most { $cells } cells and { $mebibytes } MiB of text are read. Split it.
cell-too-long = A cell in row { $row } holds more than { $kibibytes } KiB: shorten it, or close a quotation mark before it.
open-quotation = The quotation mark that opens a cell in row { $row } is never closed: close it, or remove it.
key-twice = the key "{ $key }" is there twice

# spreadsheets
not-xlsx = The file is not an XLSX spreadsheet: { $what }. Save it as .xlsx, or as CSV.
xlsx-password = it is protected by a password
xlsx-binary = it is a binary .xlsb file
xlsx-other-package = it is another kind of package
xlsx-old = it is an old .xls file or protected by a password
xlsx-other-file = it is another kind of file
suspicious = The spreadsheet was not opened because { $what }: save it again with a spreadsheet program.
suspicious-package = it holds another package
suspicious-same-name = two of its parts have the same name
suspicious-tight = it is packed so tightly that it would fill the memory
suspicious-parts = it has more than 1,000 parts
suspicious-encoding = a part of it is not written in UTF-8
suspicious-again = its sheets lead to the same part again and again
suspicious-piece = one piece of text in it is longer than any cell
suspicious-cells = it has more rows and cells than any table
suspicious-promises = it promises more texts, sheets or formats than it can hold
suspicious-type = a part of it declares a document type
suspicious-nested = a part of it is nested too deeply
suspicious-cell = a cell of it holds more than any name or note
suspicious-formats = its formats would fill the memory
suspicious-texts = it promises more texts than it can hold
broken = The spreadsheet cannot be read: { $what }. Save it again with a spreadsheet program.
broken-place = “{ $value }” is no place or format on a sheet
broken-damaged = it is damaged
broken-too-often = it was read too often

# what was assumed
assumed-kind =
    { $count ->
        [1] One row names no kind: Innovate is assumed.
       *[other] { $many } rows name no kind: Innovate is assumed.
    }
assumed-duration =
    { $count ->
        [1] One row names no duration: one period is assumed.
       *[other] { $many } rows name no duration: one period is assumed.
    }
assumed-fund =
    { $count ->
        [1] One row names no fund: “{ $fund }” is assumed to pay.
       *[other] { $many } rows name no fund: “{ $fund }” is assumed to pay.
    }
assumed-pool =
    { $count ->
        [1] One row names no pool: “{ $pool }” is assumed to work.
       *[other] { $many } rows name no pool: “{ $pool }” is assumed to work.
    }
removed-characters =
    Characters that cannot be seen were removed from { $count ->
        [1] one cell
       *[other] { $many } cells
    }.
already-there = “{ $name }” is in the roadmap already; it stays as it is there.
id-wrong = Id: { $what }.
id-taken = Id: “{ $id }” is the id of row { $row } already.
name-taken = Name: “{ $name }” is in row { $row } already.
needs-itself = Needs: it needs itself.
needs-nowhere = Needs: “{ $name }” is neither in the roadmap nor in a row that can be read.

# what a column says
field-name = name
field-id = id
field-axis = axis
field-kind = kind
field-duration = duration
field-duration-converted = duration, converted to periods
field-cost = cost
field-cost-of = cost from { $fund }
field-cost-in = cost in period { $period }
field-cost-of-in = cost from { $fund } in period { $period }
field-fund = fund
field-people = people
field-people-of = people from { $pool }
field-people-in = people in period { $period }
field-people-of-in = people from { $pool } in period { $period }
field-pool = pool
field-capability = capability
field-level = level of the capability
field-outputs = outputs
field-needs = needs
field-not-before = earliest start
field-done-by = deadline
field-note = note
