### What the command line prints. Its manual (--help) stays in English, like the names of its commands.

cli-failure = sulh : { $what }
cli-no-such-language = Langue inconnue : « { $code } ». Langues possibles : { $known }.
cli-no-home = Aucun dossier personnel pour les paramètres et les sessions. Indiquez-en un dans SULH_HOME.
cli-no-window = Impossible d’ouvrir une fenêtre (message d’origine : « { $reason } »). Rien n’a été modifié. Sans écran, les commandes restent utilisables : sulh --help
cli-unwritable = Impossible d’écrire le fichier { $path } : { $reason }. Choisissez un autre dossier.
cli-no-json = Impossible de mettre le résultat au format JSON : { $reason }
cli-pack-clean = { $pack } : aucun problème
cli-pack-has-problems = { $count ->
    [0] { $pack } : aucun problème
    [one] { $pack } : { $count } problème
   *[other] { $pack } : { $count } problèmes
}
cli-scenario-facts = { $level }. Rôles : { $roles }. Questions : { $issues }. Minutes : { $minutes }. Langues : { $languages }
cli-roster-sum = Personnes : { $people }. Problèmes : { $problems }.
cli-roster-problem = { $place } : { $what } { $effect }.
cli-seat = Table { $table }, { $role } : { $name }
cli-left-over = Sans place : { $names }
cli-cost = Coût : { $cost } ; aucune attribution ne peut descendre sous { $bound }.
cli-inspect-head = { $title } : { $scenario }. Personnes : { $people }. Tables : { $tables }.
cli-inspect-closed = Terminée. Chronomètre de session : { $minutes } min. Suspensions : { $paused } min.
cli-inspect-running = Non fermée. Chronomètre de session : { $minutes } min. Suspensions : { $paused } min.
cli-inspect-ready = Pas encore démarrée.
cli-inspect-phase = { $phase } : prévu { $planned } min, réel { $actual } min
cli-inspect-sum = Événements : { $events }. Faits nouveaux diffusés : { $injects }. Observations : { $notes }.
cli-turn = { $place } : { $turn }
cli-written = Fichier créé : { $path }
