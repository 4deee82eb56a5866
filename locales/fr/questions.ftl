### Questions before acts that cannot be undone.

question-end-title = Terminer la session pour tout le groupe ?
question-end-body = { $tables ->
    [one] Le chronomètre s’arrête et le journal est scellé. Le journal pourra être relu, mais la session ne pourra plus être rouverte.
   *[other] Les chronomètres des { $tables } tables s’arrêtent et le journal est scellé. Le journal pourra être relu, mais la session ne pourra plus être rouverte.
}
# The word that has to be typed; it also stands in question-end-prompt.
question-end-word = terminer
question-end-prompt = Saisissez { $word } pour confirmer
question-end-keep = Poursuivre la session
question-end-act = Terminer

question-release-title = Diffuser « { $inject } » ?
question-release-count = { $people ->
    [0] Aucune place concernée n’est occupée pour l’instant.
    [one] { $people } personne le reçoit.
   *[other] { $people } personnes le reçoivent.
}
question-release-final = La diffusion est définitive.
question-release-everyone = Destinataires : tout le groupe.
question-release-everyone-at = Destinataires : toute la table { $table }.
question-release-party = Destinataires : { $party }, à chaque table.
question-release-party-at = Destinataires : { $party }, table { $table }.
question-release-role = Destinataires : { $role }, à chaque table.
question-release-role-at = Destinataires : { $role }, table { $table }.
question-release-keep = Pas maintenant
question-release-act = Diffuser

question-next-title = Quitter la phase « { $phase } » ?
question-next-body = Temps restant : { $left }. Phase suivante : { $next }. Ce temps n’est pas perdu : la session finira d’autant plus tôt.
question-next-body-over = Le temps de cette phase est écoulé. Phase suivante : { $next }.
question-next-keep = Rester dans la phase
question-next-act = Phase suivante

question-close-title = Fermer cette session ?
question-close-running = Le chronomètre tourne. Il s’arrête jusqu’à la réouverture de la session ; tout est enregistré.
question-close-still = Tout est enregistré. La session peut être rouverte depuis l’accueil.
question-close-keep = La laisser ouverte
question-close-act = Fermer la session
