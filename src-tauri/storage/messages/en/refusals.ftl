# Why a document could not be opened, read or written.

the-file = The file
missing = { $file } is not there: it may have been moved, renamed or deleted. Choose it again.
already-there = { $file } is there already: choose another name, or open that file.
not-a-file = { $file } is not a file: choose a file that Cairn has written.
empty-file = { $file } is empty: its content was lost before it came here. Take another copy of it.
not-a-document = { $file } is not a Cairn document: { $what }. Choose a file that Cairn has written.
newer = { $file } was written by a newer Cairn (document version { $found }; this Cairn knows versions up to { $known }): open it with that version.
too-large = { $file } is too large to be opened: it has { $mebibytes } MiB, and { $limit } MiB are possible.
incomplete = { $file } is incomplete: it has { $length } bytes and should have { $expected }. Copy it again from where it came from.
damaged = { $file } is damaged: { $what }. The file was left as it is; take another copy of it.
given-up = { $file } could not be opened: { $what }. The file was left as it is; take another copy of it.
unholdable = The document cannot hold this roadmap ({ $subject }): { $message } { $hint }
plan-breaks-rule = The plan was not stored, because it does not keep the roadmap's rules ({ $subject }): { $message }
unknown-investment = There is no investment "{ $investment }" in this roadmap: choose one that is listed.
no-decision = There is no decision on "{ $investment }" that could be lifted.
changed-elsewhere = { $file } was changed by someone else since it was opened here: open it again, or save yours under another name.
in-use = { $file } is in use by another program: close it there and try again.
gone = { $file } is no longer where it was: your edits are safe on this computer. Save them under a name.
open-elsewhere = { $file } is open for editing elsewhere on this computer: go on there, or open a copy of it.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
unknown-version = There is no version "{ $version }" of this document: choose one that is listed.
own-folder = Cairn's own folder on this computer cannot be used ({ $reason }): check the rights of your local data folder.
own-folder-full = Nothing was changed because the disk of this computer is full: make room and try again.
read-only = { $file } cannot be changed because it is read-only: save it under another name to work on it.
not-allowed =
    { $file } may not be { $verb ->
        [written] written
       *[opened] opened
    } by you: ask for access, or choose another folder.
disk-full = { $file } was not changed because the disk is full: make room and try again.
other-io =
    { $file } could not be { $verb ->
        [written] written
       *[opened] opened
    }: { $reason }.
folder-missing = its folder is not there
far-too-long = it is far too long
own-not-written = it may not be written
