# Pourquoi un document n’a pas pu être ouvert, lu ou écrit.

the-file = Le fichier
missing = { $file } n’est pas là : le fichier a pu être déplacé, renommé ou supprimé. Choisissez-le de nouveau.
already-there = { $file } existe déjà : choisissez un autre nom, ou ouvrez ce fichier.
not-a-file = { $file } n’est pas un fichier : choisissez un fichier écrit par Cairn.
empty-file = { $file } est vide : son contenu a été perdu avant d’arriver ici. Prenez-en une autre copie.
not-a-document = { $file } n’est pas un document de Cairn : { $what }. Choisissez un fichier écrit par Cairn.
newer = { $file } a été écrit par un Cairn plus récent (version de document { $found } ; ce Cairn connaît les versions jusqu’à { $known }) : ouvrez-le avec cette version.
too-large = { $file } est trop grand pour être ouvert : il fait { $mebibytes } Mio, et { $limit } Mio sont possibles.
incomplete = { $file } est incomplet : il fait { $length } octets et devrait en faire { $expected }. Copiez-le de nouveau depuis son origine.
damaged = { $file } est endommagé : { $what }. Le fichier a été laissé tel quel ; prenez-en une autre copie.
given-up = { $file } n’a pas pu être ouvert : { $what }. Le fichier a été laissé tel quel ; prenez-en une autre copie.
unholdable = Le document ne peut pas contenir cette feuille de route ({ $subject }) : { $message } { $hint }
plan-breaks-rule = Le plan n’a pas été enregistré, parce qu’il ne respecte pas les règles de la feuille de route ({ $subject }) : { $message }
unknown-investment = Il n’y a pas d’investissement « { $investment } » dans cette feuille de route : choisissez-en un de la liste.
no-decision = Il n’y a aucune décision à lever sur « { $investment } ».
changed-elsewhere = { $file } a été modifié par quelqu’un d’autre depuis son ouverture ici : rouvrez-le, ou enregistrez le vôtre sous un autre nom.
in-use = { $file } est utilisé par un autre programme : fermez-le là-bas et réessayez.
gone = { $file } n’est plus à sa place : vos modifications sont en sécurité sur cet ordinateur. Enregistrez-les sous un nom.
open-elsewhere = { $file } est ouvert en modification ailleurs sur cet ordinateur : continuez là-bas, ou ouvrez-en une copie.
nothing-to-undo = Il n’y a rien à annuler.
nothing-to-redo = Il n’y a rien à rétablir.
unknown-version = Il n’y a pas de version « { $version } » de ce document : choisissez-en une de la liste.
own-folder = Le dossier de Cairn sur cet ordinateur ne peut pas être utilisé ({ $reason }) : vérifiez les droits de votre dossier de données locales.
own-folder-full = Rien n’a été modifié, car le disque de cet ordinateur est plein : libérez de la place et réessayez.
read-only = { $file } ne peut pas être modifié, car il est en lecture seule : enregistrez-le sous un autre nom pour y travailler.
not-allowed =
    Vous n’avez pas le droit { $verb ->
        [written] d’écrire
       *[opened] d’ouvrir
    } { $file } : demandez l’accès, ou choisissez un autre dossier.
disk-full = { $file } n’a pas été modifié, car le disque est plein : libérez de la place et réessayez.
other-io =
    { $file } n’a pas pu être { $verb ->
        [written] écrit
       *[opened] ouvert
    } : { $reason }.
folder-missing = son dossier n’est pas là
far-too-long = il est beaucoup trop long
own-not-written = il ne peut pas être écrit
