### Why something did not happen, what is safe, and what to do next. Used by window and command line.

## Commands that were not carried out. The session is as it was.

refusal-session-ended = La session est terminée et son journal scellé. Vos propres mots pour le bilan peuvent encore être rédigés.
refusal-not-started = La session n’a pas démarré. Démarrez-la d’abord.
refusal-already-started = La session a démarré ; cela ne peut plus changer.
refusal-already-paused = Le chronomètre est déjà arrêté.
refusal-already-running = Le chronomètre tourne déjà.
refusal-no-next-phase = C’est la dernière phase. Terminez la session une fois le bilan achevé.
refusal-no-previous-phase = C’est la première phase.
refusal-no-such-phase = Le déroulé ne contient pas cette phase.
refusal-shorter-than-used = Une phase ne peut être plus courte que le temps déjà écoulé. Retirez moins de minutes.
refusal-nobody-seated = Aucune place n’est encore attribuée. Attribuez d’abord les rôles.
refusal-no-such-person = Cette personne n’est pas sur la liste.
refusal-person-absent = Cette personne n’est pas dans la salle. Signalez d’abord son arrivée.
refusal-seated-twice = Une même personne ne peut avoir deux places.
refusal-no-such-seat = La table { $table } n’a pas cette place.
refusal-not-reached = Ce fait nouveau n’a pas été diffusé à cette place de la table { $table }.
refusal-no-such-table = Il n’y a pas de table { $table }.
refusal-tables-out-of-range = Nombre de tables demandé : { $found }. Une session en compte de { $least } à { $most }.
refusal-too-many-people = Nombre de personnes demandé : { $found }. Une session en compte { $most } au plus.
refusal-blank-name = Il manque un nom. Saisissez-le d’abord.
refusal-blank-text = Le texte est vide. Écrivez d’abord quelque chose.
refusal-bad-plan = Chaque phase demande au moins une minute.
refusal-no-such-inject = Ce fait nouveau n’existe pas.
refusal-inject-released-before = Ce fait nouveau y a déjà été diffusé. Il ne l’est jamais deux fois.
refusal-inject-skipped = Ce fait nouveau a été écarté. Rétablissez-le d’abord.
refusal-reason-needed = Pour écarter un fait nouveau, il faut un motif. Une ligne suffit ; elle servira au bilan.
refusal-empty-audience = Personne ne recevrait ce fait nouveau : les places concernées sont vides.
refusal-not-in-scenario = Élément absent du scénario : { $part }
refusal-indicator-out-of-range = Un indicateur va de 0 à 100 ; valeur reçue : { $found }.
refusal-level-out-of-range = Un niveau va de 1 à 5 ; valeur reçue : { $found }.
refusal-no-such-observation = Cette observation n’existe plus.
refusal-no-gap = Aucune interruption du chronomètre n’attend de décision.
refusal-nothing-to-undo = Il n’y a plus rien à défaire.
refusal-undo-stops-here = On ne peut défaire au-delà : ce qui précède est déjà parvenu à la salle.
refusal-nothing-to-redo = Il n’y a plus rien à refaire.

## Who speaks, and who meets apart

refusal-floor-not-at-the-table = Personne ne peut parler de cette place : elle est vide, ou la personne est en aparté.
refusal-floor-waits-already = Cette personne a déjà demandé la parole.
refusal-floor-does-not-wait = Cette personne n’a pas demandé la parole.
refusal-floor-speaks-already = Cette personne a déjà la parole.
refusal-floor-nobody-waits = Personne à la table n’a demandé la parole. Choisissez qui parle.
refusal-floor-nobody-speaks = Personne n’a la parole.
refusal-floor-limit = Le temps de parole va de { $least } secondes à { $most } minutes.
refusal-caucus-nobody = Choisissez au moins une personne pour l’aparté.
refusal-caucus-empty-seat = Une de ces places est vide. Choisissez à nouveau.
refusal-caucus-over = Cet aparté est terminé.
refusal-caucus-there-already = Ces personnes sont déjà dans cet aparté.
refusal-caucus-nobody-away = Tout le monde est à la table.
refusal-caucus-length = Un aparté dure de { $least } à { $most } minutes.
refusal-safety-empty-seat = Cette place est vide.
refusal-safety-known = Ce signal d’arrêt est déjà connu.
refusal-safety-no-signal = Aucun signal d’arrêt de cette place n’attend de réponse.
refusal-safety-out-already = Cette table est déjà sortie de rôle.
refusal-seat-laptop-away = L’ordinateur est déjà auprès d’une place. Reprenez-le d’abord.
refusal-seat-laptop-not-there = L’ordinateur n’est pas à cette place.
refusal-seat-waits = { $seconds ->
    [one] Trop de codes inexacts. Réessayez dans { $seconds } seconde.
   *[other] Trop de codes inexacts. Réessayez dans { $seconds } secondes.
}
refusal-seat-note-too-long = { $most ->
    [one] Une note compte { $most } signe au plus. Rien n’est perdu ; raccourcissez-la pour la garder.
   *[other] Une note compte { $most } signes au plus. Rien n’est perdu ; raccourcissez-la pour la garder.
}
refusal-seat-not-this-seat = Depuis une place, on n’agit que pour cette place.
refusal-entry-mediates = L’équipe de médiation ne consent pas à sa propre médiation et ne se tourne pas vers une autre.
refusal-entry-nothing-to-withdraw = Cette partie n’a pas donné son consentement : il n’y a rien à retirer. Son refus peut être noté.
refusal-support-on-the-way = Quelqu’un est déjà en route. L’appel suivant sera possible dès son arrivée.
refusal-support-called-before = Cet appel a déjà été fait.
refusal-support-no-more = Appels déjà faits à cette table : { $most }. D’autres ne sont pas possibles.
refusal-no-second-mediator = Aucune autre médiation ne s’est encore proposée. Son offre se note d’abord.
refusal-same-as-before = Rien ne change : c’est déjà le cas.

## What an assignment could not meet

# $person, $other are names, $role a role, $table a number.
unmet-pin-not-here = Place fixée pour une personne absente de la salle : { $person }.
unmet-pin-no-such-seat = Place fixée qui n’existe pas : { $role }, table { $table } ({ $person }).
unmet-pin-twice = Plusieurs places fixées pour { $person } ; celle-ci est laissée de côté : { $role }, table { $table }.
unmet-pin-taken = Place déjà fixée pour une autre personne : { $role }, table { $table } ({ $person }).
unmet-pin-not-kept = Une autre place est fixée pour { $person } : { $role }, table { $table }.
unmet-too-few-people = Rôles essentiels : { $needed } ; personnes : { $people }. Réduisez le nombre de tables ou laissez des rôles vacants.
unmet-too-few-people-at-one = Rôles essentiels : { $needed } ; personnes : { $people }. Laissez des rôles vacants.
unmet-too-many-people = Personnes : { $people } ; places : { $seats }. Les personnes sans place observent.
unmet-essential-empty = Rôle essentiel sans titulaire : { $role }, table { $table }.
unmet-refused-role = Rôle exclu pour cette personne : { $role }, table { $table } ({ $person }).
unmet-kept-apart = À séparer, mais à la même table { $table } : { $person } et { $other }.
unmet-no-speaker = Langue que personne ne parle à la table { $table } : { $language }.
unmet-colleagues = Collègues à la table { $table } : { $people } ({ $country }).
unmet-colleagues-unavoidable = Collègues à la table { $table } : { $people } ({ $country }). Leur nombre dépasse celui des tables.
# $group is a name such as "Femme" or "En études", $counts such as "table 1 : 3, table 2 : 1".
unmet-uneven = Répartition inégale : { $group } ({ $counts }).
unmet-count-at = table { $table } : { $count }
unmet-experience-missing = Première fois dans un rôle qui demande de l’expérience : { $person }, { $role }, table { $table }.
unmet-wish-not-met = Un autre rôle était demandé : { $person }, { $role }, table { $table }.
unmet-wish-no-seat = Un rôle était demandé, aucune place n’est attribuée : { $person }.

## Why there is no assignment at all

cannot-assign-tables = Nombre de tables demandé : { $found }. Une session en compte de 1 à { $most }.
cannot-assign-nobody = Aucune personne de la liste ne peut recevoir de place. Ajoutez des personnes ou signalez les arrivées.
cannot-assign-no-roles = Le scénario n’a aucun rôle.
cannot-assign-listed-twice = Une personne figure deux fois sur la liste. Retirez l’une des fiches.

## Why a plan does not fit

cannot-fit = { $minutes ->
    [one] Les phases demandent au moins { $minutes } minute pour être utiles. Choisissez un créneau plus long.
   *[other] Les phases demandent au moins { $minutes } minutes pour être utiles. Choisissez un créneau plus long.
}

## A roster that cannot be read

cannot-read-missing = Aucun fichier ne porte ce nom.
cannot-read-folder = C’est un dossier, non un fichier.
cannot-read-not-allowed = Le système ne vous autorise pas à lire ce fichier.
cannot-read-unreadable = Le système n’a pas pu lire ce fichier.
cannot-read-unreadable-code = Le système n’a pas pu lire ce fichier (numéro { $code }).
cannot-read-empty = Ce fichier est vide.
cannot-read-too-large = Ce fichier est trop volumineux pour une liste ({ $megabytes } Mo au plus).
cannot-read-too-many-rows = Ce fichier a trop de lignes pour une liste ({ $limit } au plus).
cannot-read-not-a-table = Ce n’est pas un tableau. Nature du fichier : { $kind }.
cannot-read-encrypted = Ce classeur est protégé par un mot de passe.
cannot-read-damaged = Ce classeur est endommagé.
cannot-read-no-names = Aucune colonne de ce tableau ne semble contenir des noms.
roster-is-safe = La liste des participants n’a pas changé.
cannot-read-hint-path = Vérifiez le nom, ou choisissez de nouveau le fichier.
cannot-read-hint-rights = Copiez le fichier dans un de vos dossiers et choisissez la copie.
cannot-read-hint-disk = Copiez le fichier sur cet ordinateur et choisissez la copie.
cannot-read-hint-export = Enregistrez la liste comme classeur Excel (.xlsx) ou au format CSV, puis choisissez ce fichier.
cannot-read-hint-password = Retirez le mot de passe dans le tableur, ou enregistrez la liste au format CSV.
cannot-read-hint-names = Écrivez « Nom » au-dessus de la colonne des noms, ou collez les noms, un par ligne.
cannot-read-hint-smaller = Enregistrez une feuille qui ne contient que la liste et choisissez ce fichier.

# After "Nature du fichier :".
file-kind-pdf = PDF
file-kind-word = document Word
file-kind-presentation = présentation
file-kind-open-document = fichier OpenDocument
file-kind-binary-workbook = classeur binaire (.xlsb)
file-kind-legacy-office = fichier d’un ancien Office (.xls, .doc)
file-kind-picture = image
file-kind-web-page = page web
file-kind-rich-text = texte enrichi
file-kind-archive = archive
file-kind-database = base de données
file-kind-unknown = inconnue

## What is doubtful in a roster

roster-row = Ligne { $row }
roster-row-column = Ligne { $row }, colonne { $column }
roster-row-heading = Ligne { $row }, colonne { $column } ({ $heading })
roster-column = Colonne { $column }
roster-whole-file = Tout le fichier
roster-effect-remark = Pour information
# Said of what was read, without agreement.
roster-effect-kept = Repris, à vérifier
roster-effect-left-out = Laissé de côté

roster-no-name = Aucun nom. La ligne a été laissée de côté.
roster-name-without-letters = Aucune lettre dans le nom : « { $text } ». La ligne a été laissée de côté.
roster-repeated-header = Titres de colonne répétés. La ligne a été laissée de côté.
roster-duplicate-name = Même nom qu’à la ligne { $row } : { $name }. Les deux fiches sont gardées.
roster-duplicate-person = Même nom et mêmes données qu’à la ligne { $row } : { $name }. Les deux fiches sont gardées ; l’une est peut-être de trop.
roster-unknown-country = Pays inconnu, laissé vide : « { $text } ».
roster-unknown-country-near = Pays inconnu, laissé vide : « { $text } ». Faut-il lire : { $suggestion } ?
roster-unknown-status = Statut non reconnu, laissé vide : « { $text } ».
roster-unknown-gender = Genre non reconnu, laissé vide : « { $text } ».
roster-unknown-language = Langue inconnue, laissée de côté : « { $text } ».
roster-unknown-language-near = Langue inconnue, laissée de côté : « { $text } ». Faut-il lire : { $suggestion } ?
roster-unknown-experience = Expérience non reconnue, laissée vide : « { $text } ».
roster-too-many-cells = Cellules au-delà du dernier titre, laissées de côté : { $extra }
roster-broken-characters = Des lettres étaient déjà perdues dans ce fichier : « { $text } ». Corrigez la fiche.
roster-formula = Une formule tient lieu de résultat : « { $text } ». Corrigez la fiche.
roster-cell-error = Le tableur indique une erreur, lue comme une case vide : { $text }
roster-too-long = Le texte a été coupé après { $limit } lettres.
roster-unclosed-quote = Un guillemet s’ouvre sans se fermer. Les guillemets ont été lus comme des lettres.
roster-empty-rows = { $count ->
    [0] Aucune ligne vide entre les personnes.
    [one] { $count } ligne vide entre les personnes.
   *[other] { $count } lignes vides entre les personnes.
}
roster-title-above = Pris pour un titre au-dessus des colonnes : « { $text } ».
roster-no-header = Aucun titre de colonne reconnu. Les colonnes ont été devinées d’après leur contenu.
roster-name-guessed = Aucune colonne ne s’appelle « nom ». La colonne des noms a été devinée.
roster-too-many-columns = Seules les { $limit } premières colonnes ont été lues.
roster-nobody = Il y a des titres de colonne, et personne en dessous.

## The session file

file-missing = Le fichier est introuvable : { $path }
file-folder-missing = Le dossier est introuvable : { $path }
file-already-there = Un fichier de ce nom existe déjà : { $path }
file-no-permission = Le système n’autorise ni lecture ni écriture ici : { $path }
file-read-only = Le fichier ou son disque est en lecture seule : { $path }
file-disk-full = Le disque est plein : { $path }
file-locked = La session est ouverte dans une autre fenêtre : { $path }
file-not-sulh = Ce n’est pas une session Sulh : { $path }
file-newer = Ce fichier vient d’une version plus récente de Sulh (format { $found } ; la version installée connaît le format { $known }) : { $path }
file-not-understood = L’événement { $seq } de ce fichier est d’un type que la version installée ne connaît pas ({ $event }) : { $path }
file-damaged = Ce fichier est endommagé à partir de l’événement { $seq } : { $path }
file-damaged-words = Les textes du scénario contenus dans ce fichier sont endommagés : { $path }
file-out-of-order = Un événement est arrivé dans le désordre (attendu : { $expected }) ; c’est une erreur du programme : { $path }
file-other = Le système signale un problème (message d’origine : « { $said } ») : { $path }

file-safe-untouched = Rien n’a été modifié.
file-safe-in-memory = Tout est encore en mémoire ; rien n’est perdu.
file-safe-until = Tout est intact jusqu’à l’événement { $seq }.
file-safe-nothing = Rien de ce qui précède n’a pu être lu.
file-safe-events = Tous les événements sont intacts.

file-hint-path = Vérifiez le nom, ou cherchez le fichier depuis l’accueil.
file-hint-folder = Créez le dossier, ou choisissez un autre emplacement.
file-hint-other-name = Choisissez un autre nom ; aucun fichier n’est jamais remplacé.
file-hint-place = Choisissez un de vos dossiers, par exemple Documents.
file-hint-space = Libérez de l’espace et réessayez, ou enregistrez ailleurs.
file-hint-close-window = Fermez l’autre fenêtre, ou continuez dans celle-là.
file-hint-sulh = Choisissez un fichier dont le nom finit par .sulh.
file-hint-update = Installez la version plus récente, ou ouvrez le fichier sur l’ordinateur d’où il vient.
file-hint-salvage = Reprenez ce qui est intact dans un nouveau fichier et gardez celui-ci tel quel.
file-hint-copy = Cherchez une copie sur un autre disque ou une clé USB.
file-hint-report = Enregistrez ailleurs et signalez-le à la personne qui vous a remis Sulh.

## Pourquoi le système n’a pas lu ou écrit, après deux-points

system-not-found = fichier ou dossier introuvable
system-not-allowed = le système ne l’autorise pas
system-already-there = ce nom y est déjà pris
system-folder = un dossier se trouve à sa place
system-read-only = le disque est en lecture seule
system-disk-full = le disque est plein
system-in-use = un autre programme l’utilise
system-bad-name = le système n’admet pas ce nom
system-number = le système signale le problème n° { $code }
system-other = le système ne dit pas pourquoi
