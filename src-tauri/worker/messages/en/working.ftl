# What is said when a worker could not do what it was asked for.

not-believed = an answer it gave could not be believed
something-else = it answered something else
process-too-long = its process took too long
process-ended = its process ended without an answer
process-not-started = its process could not be started: { $why }
roadmap-too-large = the roadmap is too large to be sent

asked-with-problems = it was asked to plan a roadmap with problems

not-read = { $file } could not be read: { $why }.
reader-not-started = the part of Cairn that reads files could not be started ({ $why })
start-again = Start Cairn again.
reader-not-told = the part of Cairn that reads files could not be told what to do
too-much-memory = it asks for more memory than 512 MiB
split-or-save-again = Split it, or save it again with another program.
reader-broke = it broke the reader, which works apart from everything else
save-again = Save it again with another program.
takes-too-long = it takes longer than { $seconds } seconds
you-stopped = you stopped it
    .hint = Nothing was imported.
not-utf8 = { $file } is not a text in UTF-8.
    .hint = Save it as UTF-8.
not-a-file = { $file } is not a file.
    .hint = Choose a file.
file-too-large = { $file } is larger than 100 MiB.
    .hint = Split it.
file-not-opened = { $file } cannot be opened ({ $why }).
choose-another = Choose another file.
file-not-read = { $file } cannot be read ({ $why }).
the-file = The file
