### What is wrong with a scenario pack, for its author. File and line stand before the sentence.

pack-folder-missing = Il n’y a pas de dossier { $path }.
pack-file-missing = Le fichier manque.
pack-unreadable = Impossible de lire le fichier : { $reason }.
pack-too-large = Le fichier a { $bytes } octets ; le maximum est de { $most }.
pack-not-utf8 = Le fichier n’est pas un texte UTF-8. Enregistrez-le au format UTF-8.
pack-newer-format = Format du scénario : { $found } ; la version installée connaît : { $known }. Utilisez une version plus récente.
pack-syntax-expected = Un signe manque ou n’est pas à sa place. Attendu ici : { $expected }
pack-syntax = Un signe manque ou n’est pas à sa place.
pack-unknown-field-like = Champ inconnu : « { $found } ». Faut-il lire : « { $like } » ?
pack-unknown-field = Champ inconnu : « { $found } ». Champs possibles : { $known }.
pack-unknown-choice-like = « { $found } » n’est pas possible ici. Faut-il lire : « { $like } » ?
pack-unknown-choice = « { $found } » n’est pas possible ici. Valeurs possibles : { $known }.
pack-missing-field = Le champ « { $field } » manque.
pack-field-twice = Le champ « { $field } » figure ici deux fois.
pack-wrong-value = Cette valeur n’a pas sa place ici. Message d’origine, en anglais : « { $said } »
pack-number-out-of-bounds = Ce nombre est trop grand ici, ou inférieur à zéro.
# $place is a part of the structure, $finding a sentence.
pack-finding = { $place } : { $finding }
pack-message-syntax-expected = Le message voisin de « { $near } » ne peut être lu. Attendu : { $sign }
pack-message-syntax = Le message voisin de « { $near } » ne peut être lu.
pack-message-twice = Le message « { $key } » figure deux fois dans le fichier.
pack-missing-message = Le message « { $key } » manque.
pack-unused-message-like = Rien n’appelle le message « { $key } ». Faut-il lire : « { $like } » ?
pack-unused-message = Rien n’appelle le message « { $key } ».
pack-not-a-language = « { $name } » n’est aucune des langues ar, en, fr et tr.
pack-no-whole-language = Aucune langue n’est complète. La plus avancée : { $language } ; messages manquants : { $count }.
pack-no-language = Il n’y a aucun fichier de messages. Ajoutez en.ftl, fr.ftl, tr.ftl ou ar.ftl.
pack-not-named-after-folder = L’identifiant est « { $id } », le dossier « { $folder } ». Donnez-leur le même nom.
pack-none-like = Scénario inconnu : « { $name } ». Faut-il lire : « { $like } » ?
pack-none = Scénario inconnu : « { $name } ». Scénarios disponibles : { $known }.

pack-place-scenario = Scénario
pack-place-part = { $part ->
    [parties] Parties
    [roles] Rôles
    [issues] Questions
    [consent] Règle de consentement
    [rules] Règles des indicateurs
    [story] Récit
    [phases] Phases
    [support] Cartes d’appui
    [competencies] Compétences
    [debrief] Questions du bilan
    [sources] Sources
   *[lists] Listes
}
pack-place-option = Option { $option } de la question { $issue }
pack-place-score = Valeur pour la partie { $party } : question { $issue }, option { $option }
pack-place-indicator = Indicateur : { $indicator }
# "Question du bilan" keeps the debrief apart from "question", which is an issue.
pack-place = { $kind ->
    [party] Partie { $id }
    [role] Rôle { $id }
    [issue] Question { $id }
    [values] Valeurs de la partie { $id }
    [story] Moment { $id }
    [phase] Phase { $id }
    [inject] Fait nouveau { $id }
    [support] Carte d’appui { $id }
    [competency] Compétence { $id }
    [question] Question du bilan { $id }
   *[source] Source { $id }
}

finding-wrong-format = Format { $found } ; la version installée lit le format { $known }.
finding-bad-id = « { $id } » n’est pas un identifiant. Employez des minuscules de a à z, des chiffres et, entre eux, des traits d’union.
finding-duplicate-id = L’identifiant « { $id } » est donné deux fois.
finding-unknown-reference-like = { $kind ->
    [party] Aucune partie ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
    [role] Aucun rôle ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
    [issue] Aucune question ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
    [option] Aucune option ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
    [story] Aucun moment du récit ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
   *[phase] Aucune phase ne s’appelle « { $id } ». Faut-il lire « { $like } » ?
}
finding-unknown-reference = { $kind ->
    [party] Aucune partie ne s’appelle « { $id } ».
    [role] Aucun rôle ne s’appelle « { $id } ».
    [issue] Aucune question ne s’appelle « { $id } ».
    [option] Aucune option ne s’appelle « { $id } ».
    [story] Aucun moment du récit ne s’appelle « { $id } ».
   *[phase] Aucune phase ne s’appelle « { $id } ».
}
finding-blank-version = La version est vide.
finding-blank-cite = La référence de la source est vide.
finding-out-of-range = { $figure } : { $found }. Valeurs possibles : de { $least } à { $most }.
finding-mediation-teams = Un scénario a exactement une équipe de médiation ; nombre trouvé : { $count }.
finding-wrong-slot = Position { $slot } : la première revient à l’équipe de médiation, et cette équipe n’occupe que la première.
finding-slot-taken = La position { $slot } est déjà prise par la partie { $party }.
finding-no-essential-role = Aucun rôle de cette partie n’est essentiel : il se peut que personne ne parle en son nom.
finding-mediator-has-values = L’équipe de médiation n’a pas de valeurs privées.
finding-no-values = La partie négocie sans avoir de valeurs privées.
finding-not-scored = La partie ne donne aucune valeur à cette option.
finding-bests = Ensemble, les meilleures options de toutes les questions valent { $sum } ; elles doivent valoir 100.
finding-no-deal = Valeur sans accord : { $nodeal } ; objectif : { $aim }. La première doit être inférieure au second.
finding-blocked = Les lignes rouges excluent toutes les options de la question { $issue } : la partie ne pourrait jamais signer.
finding-no-option-left = Chaque option de la question { $issue } est une ligne rouge pour une partie dont l’accord est requis.
finding-nobody-must-agree = L’accord serait acquis sans le consentement d’aucune partie.
finding-mediator-must-agree = La partie { $party } assure la médiation et ne vote pas.
finding-too-many-others = Autres parties requises pour l’accord : { $needed } ; autres parties présentes : { $others }.
finding-indicator-missing = Indicateur sans valeur de départ : { $indicator }.
finding-least-above = La phase demande au moins { $least } minutes et n’en a que { $minutes }.
finding-debriefs = Un scénario a exactement un bilan ; nombre trouvé : { $count }.
finding-debrief-not-last = Le bilan doit être la dernière phase.
finding-inject-after-phase = À diffuser à la minute { $minute } d’une phase qui dure { $minutes } minutes.
finding-tension-not-for-one-role = Une tension interne s’adresse à un seul rôle, à la demande : destinataire Role(…), moment OnDemand.
finding-true-from-start = Sa condition est remplie avant que rien ne se soit passé.
finding-step-without-question = Étape du bilan sans question : { $step }.

figure-parties = Nombre de parties
figure-slot = Position
figure-roles = Nombre de rôles
figure-essential-roles = Nombre de rôles essentiels
figure-shared-by = Personnes qui partagent le rôle
figure-issues = Nombre de questions
figure-options = Nombre d’options
figure-score = Valeur
figure-no-deal = Valeur sans accord
figure-aim = Objectif
figure-indicator-start = Valeur de départ
figure-story = Nombre de moments
figure-phases = Nombre de phases
figure-total-minutes = Minutes au total
figure-least-minutes = Minutes au moins
figure-steps = Nombre d’étapes
figure-guidance = Nombre de consignes
figure-effect = Effet
figure-condition = Valeur de la condition
figure-silent-minutes = Minutes sans question réglée
figure-support = Nombre de cartes d’appui
figure-support-minutes = Minutes avant l’arrivée
figure-competencies = Nombre de compétences
figure-sources = Nombre de sources
figure-timeline = Lignes de la chronologie
figure-glossary = Noms du glossaire
figure-analysis = Questions de la fiche d’analyse
figure-pitfalls = Lignes sur les écueils
figure-map = Lignes sur le lieu
