# What is wrong with a file: each is a clause of a sentence that names the file.

first-bytes = only its first bytes are there
other-kind = it is another kind of file
other-sqlite = it is a different kind of SQLite file
version-missing = its version is missing
stored-otherwise = another program has changed how it is stored
structure-broken = its structure is broken
not-brought-up = it could not be brought to the present version ({ $reason })
in-row = in table { $table }, row { $row }, { $what }
subject-not-ours = its { $subject } is not what Cairn writes
history-not-ours = its list of operations is not what Cairn writes
not-read-back = what was written could not be read back
checksum = its content does not match its checksum
part-not-ours = its { $kind } { $name } is not what Cairn writes
part-missing = its { $kind } { $name } is missing
tables-not-ours = its tables are not those Cairn writes
refers-to-nothing = table { $table } refers to something that is not there
nothing-readable = nothing in it can be read any more
step-not-followed = the step "{ $label }" cannot be followed

# rows of tables
row-missing = it is missing
row-misplaced = { $column } { $place } stands where { $expected } should be
row-not-in-place = it does not stand at place { $place } of its list
column-wrong = the column { $column } does not hold what it should
out-of-range = { $column } { $number } is out of range
invalid-id = { $column } is not a valid id
unknown-word = { $column } holds an unknown word
belongs-to-nothing = it belongs to nothing
operation-misplaced = it stands where { $expected } should be
starts-without-plan = it has starts, but no plan
no-month = first_period is not a month
no-month-of-survey = month is not a month
no-month-of-cycle = month is not a month
title-alone = a title and what it was written for go together
