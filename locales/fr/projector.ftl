### The projector: the wall and its control.

## On the wall

wall-welcome = Bienvenue
wall-ready = Nous commençons bientôt
wall-ended = Merci
wall-phase-of = Phase { $number } sur { $count }
# $time is the time on the wall, such as 15:41.
wall-left = restant dans cette phase, fin à { $time }
# The same beside the clock, where there are two languages.
wall-ends = Fin à { $time }
wall-paused = Chronomètre arrêté
wall-overtime = de dépassement
wall-phases = Phases
wall-phases-done = { $count ->
    [0] Aucune phase terminée
    [one] Phase 1 terminée
   *[other] Phases 1 à { $count } terminées
}
wall-table = Table { $table }
# Short: it stands beside the name of the table.
wall-agreed = Accord : { $settled } sur { $issues }
wall-test-title = Tout le monde peut-il lire ceci ?
wall-test-edge = Le cadre épais touche les quatre bords et le cercle est rond.
wall-test-least = Voici le plus petit texte de l’exercice. Lisez-le du dernier rang.

## Its control

projector-caption = Ce que voit la salle
projector-is-open = Fenêtre ouverte
projector-is-closed = Fenêtre fermée
projector-on-the-wall = À l’écran
projector-public-only = Seul ce qui est public peut s’afficher ici : ni indicateurs, ni alertes, ni notes, ni dossiers.
projector-window-title = Fenêtre de projection
projector-open = Ouvrir la fenêtre de projection
projector-close = Fermer la fenêtre de projection
projector-move-hint = Glissez la fenêtre sur le second écran, puis passez en plein écran (F11).
projector-full-screen = Plein écran
projector-freeze = Figer : garder l’image actuelle
projector-blank = Écran vide : ne rien montrer
projector-test = Image d’essai
projector-test-hint = Affichez l’image d’essai avant l’arrivée du groupe et regardez-la du dernier rang.
projector-look = Apparence
projector-dark = Projection sombre
projector-dark-hint = Pour une salle obscure seulement. Dans une salle éclairée, une image sombre perd son contraste.

## Pages in place of the clock

wall-page-board = Table { $table } : ce qui a été dit
wall-page-text = Table { $table } : texte unique, version { $version }
wall-page-proposal = Table { $table } : proposition { $number }
wall-page-poll = Table { $table } : vote indicatif
wall-page-speaking = Table { $table } : temps de parole
# Which sheet of a long page: 1 / 2.
wall-sheet = { $number } / { $count }
# $about is "Proposal 8 on B", $by is "Put by: Mediation team, 15:29".
wall-proposal-line = { $about }. { $by }
# Told to assistive technology: how many wait for the floor.
wall-waiting = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}
poll-on-proposal = Proposition { $number }
poll-on-text = Le texte unique en l’état
projector-shows = Ce qui est projeté
projector-speaking-hint = Par partie, sans noms. La salle ne le voit que tant que vous le projetez.
action-show-changes = Projeter le texte avec ses dernières modifications
action-show-speaking = Projeter le temps de parole
