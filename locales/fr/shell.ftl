### The frame around every screen: rail, top bar, palette, keys, cover.

place-home = Accueil
place-setup = Mise en place
place-console = Console
place-debrief = Bilan
place-projector = Projection
place-settings = Paramètres
rail-name = Écrans
rail-injects-due = { $count ->
    [one] { $place }, { $count } fait nouveau à diffuser
   *[other] { $place }, { $count } faits nouveaux à diffuser
}

## Actions, in the palette and on the sheet of keys. Verb first.

action-palette = Rechercher ou agir
action-keys = Voir tous les raccourcis
action-go = Aller à : { $place }
action-new-session = Nouvelle session
action-open-file = Ouvrir un fichier
action-start = Démarrer la session
action-pause-or-resume = Suspendre ou reprendre le chronomètre
action-next-phase = Phase suivante
action-previous-phase = Phase précédente
action-add-minutes = { $minutes ->
    [one] { $minutes } minute de plus
   *[other] { $minutes } minutes de plus
}
action-take-minutes = { $minutes ->
    [one] { $minutes } minute de moins
   *[other] { $minutes } minutes de moins
}
action-recover-time = Rattraper le retard
action-observe = Noter une observation
action-injects = Voir les faits nouveaux
action-write-inject = Rédiger un fait nouveau
# On a button of 165 points, with its key.
action-next-speaker = Au suivant
action-stop-floor = Mettre fin à l’intervention
action-speakers = Choisir qui parle
action-call-caucus = Convoquer un aparté
action-focus-table = Voir la table { $table }
action-all-tables = Voir toutes les tables
action-undo = Défaire
action-redo = Refaire
action-cover = Masquer ou rétablir l’écran
action-projector = Ouvrir ou fermer la projection
action-freeze-projector = Figer ou relancer la projection
action-blank-projector = Vider ou rétablir la projection
action-projector-full-screen = Projection en plein écran
action-switch-theme = Thème clair ou sombre
# The language as it calls itself, such as Français.
action-language = Langue : { $name }
action-zoom-in = Agrandir le texte
action-zoom-out = Réduire le texte
action-export = Exporter le bilan
action-end-session = Terminer la session

keys-general = Partout
keys-time = Temps
keys-room = Salle
keys-screens = Écrans

## Toasts and system dialogs of the desk

close = Fermer
# Always followed by a figure ("21 novembre 2026", "1er mai 2026"): du needs no elision.
session-first-title = Session du { $date }
save-elsewhere = Enregistrer ailleurs…
pick-session = Ouvrir une session
pick-roster = Ouvrir une liste de participants
pick-scenario = Ouvrir le dossier d’un scénario
pick-export = Choisir un dossier pour les documents
pick-save-elsewhere = Enregistrer la session ailleurs
where-lead = Cet ordinateur ne propose pas de fenêtre de sélection. Saisissez ou collez le chemin.
where-path = Chemin
where-act = Utiliser ce chemin
toast-sealed = Session fermée. Son journal est conservé.
toast-people-added = { $count ->
    [0] Aucune personne ajoutée
    [one] { $count } personne ajoutée
   *[other] { $count } personnes ajoutées
}
toast-seats-given = { $count ->
    [0] Aucune place attribuée
    [one] { $count } place attribuée
   *[other] { $count } places attribuées
}
toast-seats-changed = Places modifiées
toast-exported = Fichiers créés : { $names }. Dossier : { $folder }
toast-export-failed = Impossible d’écrire le fichier { $path } : { $error }. La session est intacte. Choisissez un autre dossier.
file-debrief = bilan
file-briefs = dossiers
file-public-page = page-publique
file-worksheet = fiche-analyse
projector-window = Sulh, projection

# Nom de la fenêtre dans la barre des tâches et pour les lecteurs d’écran : le lieu, le titre de la session, le programme.
window-at = { $place } – Sulh
window-at-session = { $place } – { $session } – Sulh

toast-scenario-copied = Copie créée dans { $folder }. Modifiez-la à cet endroit ; elle apparaît parmi les autres scénarios.
