### The debrief screen. What it shares with the document stands in documents.ftl.

debrief-tabs = Parties du bilan
debrief-tab-discuss = Échanger
debrief-tab-record = Journal
debrief-tab-notes = Notes
debrief-tab-words = Vos mots
debrief-export = Exporter
# One or more languages as they call themselves; each gets files of its own.
debrief-languages = Langues des documents : { $languages }
debrief-close = Fermer la session
debrief-names = Noms
debrief-empty-title = Pas encore de matière pour le bilan
debrief-empty-body = Dès que la session aura commencé, son journal se remplira ici.
debrief-empty-act = Aller à la mise en place
# $step is a part of the debrief, such as "Tournants".
debrief-question-of = Question { $number } sur { $count } : { $step }
debrief-from-the-record = D’après le journal
debrief-what-was-said = Ce qui s’est dit
debrief-words-hint = Écrivez avec vos mots ; ce texte entre dans le bilan.
debrief-previous = Précédente
debrief-next = Suivante
# $began is a time such as 15:06, $actual a length such as "22 min".
debrief-phase-detail = Début : { $began } ; prévu : { $planned } min ; réel : { $actual }
debrief-outcome = Résultat
debrief-indicators = Indicateurs, du début à la fin
debrief-from-to = de { $start } à { $end }
debrief-no-notes-title = Aucune observation
debrief-no-notes-body = Les observations rédigées à la console se rassemblent ici, personne par personne.
# $what is an entry of the record.
debrief-at-a-table = Table { $table }. { $what }
