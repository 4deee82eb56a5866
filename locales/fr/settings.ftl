### Settings.

settings-set-aside = Le fichier des paramètres n’a pas pu être compris. Il est conservé sous { $path } ; le programme démarre avec les valeurs d’origine.
settings-unreadable = Impossible de lire le fichier des paramètres { $path } : { $error }. Le programme démarre avec les valeurs d’origine ; les sessions ne sont pas touchées.
settings-unwritable = Impossible d’enregistrer les paramètres sous { $path } : { $error }. Ils restent valables jusqu’à la fermeture du programme.

## The screen

settings-title = Paramètres
settings-caption = Valables pour cet ordinateur et enregistrés aussitôt
settings-language-card = Langue
settings-language = Langue de cet écran
settings-wall-language = Langue de la projection
settings-wall-language-same = Comme cet écran
settings-figures = Chiffres en arabe
settings-figures-western = 0 1 2 3
settings-figures-arabic = ٠ ١ ٢ ٣
settings-look-card = Apparence de cet écran
settings-theme = Thème
settings-light = Clair
settings-dark = Sombre
settings-contrast = Contraste élevé
settings-zoom = Taille du texte
settings-zoom-step = { $percent } %
settings-fades = Messages et volets en fondu
settings-fades-hint = Désactivé : tout apparaît d’un coup. Le masquage de l’écran est toujours immédiat.
settings-wall-card = Projection
settings-wall-theme = Salle
settings-wall-light = Salle éclairée
settings-wall-dark = Salle obscure
settings-wall-hint = Dans une salle éclairée, une image sombre se lit mal.
settings-room = Taille du texte projeté
settings-room-normal = Normale
settings-room-larger = Grande
settings-room-largest = Très grande
settings-room-hint = Un texte plus grand pour une petite image ou une salle profonde.
settings-folders-card = Emplacement des fichiers
settings-folder-sessions = Sessions
settings-folder-scenarios = Vos propres scénarios
settings-folder-config = Paramètres
settings-reveal = Afficher
settings-reveal-name = Afficher le dossier : { $folder }
settings-folders-note = Tout reste sur cet ordinateur. Une session est un fichier que l’on peut copier.
settings-about-card = À propos
settings-version = Version { $version }
settings-about = Sulh (صلح : règlement, paix) conduit des simulations de médiation avec un ordinateur et un vidéoprojecteur. Il fonctionne sans réseau et n’envoie rien nulle part.
settings-program-licence = Le programme peut être utilisé sous la licence MIT ou la licence Apache, version 2.0.
settings-licences-card = Polices et licences
settings-licence-show = Lire
settings-licence-name = Lire la licence : { $name }
settings-licence-ofl = SIL Open Font License 1.1
settings-licence-mit = Licence MIT
settings-font-sans = IBM Plex Sans
settings-font-sans-arabic = IBM Plex Sans Arabic
settings-font-serif = IBM Plex Serif
settings-font-naskh = Noto Naskh Arabic
settings-font-icons = Icônes Phosphor
