### Settings.

settings-set-aside = The settings file could not be understood. It was kept as { $path }; the program starts with its defaults.
settings-unreadable = The settings file { $path } could not be read: { $error }. The program starts with its defaults; sessions are not touched.
settings-unwritable = The settings could not be saved to { $path }: { $error }. They hold until the program is closed.

## The screen

settings-title = Settings
settings-caption = Everything here holds for this laptop and is saved at once
settings-language-card = Language
settings-language = Language of this screen
settings-wall-language = Language of the projector
settings-wall-language-same = Same as this screen
settings-figures = Figures in Arabic
settings-figures-western = 0 1 2 3
settings-figures-arabic = ٠ ١ ٢ ٣
settings-look-card = Look of this screen
settings-theme = Theme
settings-light = Light
settings-dark = Dark
settings-contrast = High contrast
settings-zoom = Size of text
settings-zoom-step = { $percent }%
settings-fades = Let messages and drawers fade in
settings-fades-hint = Off: everything appears at once. Covering the screen never fades.
settings-wall-card = Projector
settings-wall-theme = Room
settings-wall-light = Lit room
settings-wall-dark = Dark room
settings-wall-hint = In a lit room a dark picture is hard to read.
settings-room = Size of text on the wall
settings-room-normal = Normal
settings-room-larger = Larger
settings-room-largest = Largest
settings-room-hint = Larger text for a small picture or a long room.
settings-folders-card = Where files are
settings-folder-sessions = Sessions
settings-folder-scenarios = Your own scenarios
settings-folder-config = Settings
settings-reveal = Show
settings-reveal-name = Show the folder: { $folder }
settings-folders-note = Everything stays on this laptop. A session is one file that can be copied.
settings-about-card = About
settings-version = Version { $version }
settings-about = Sulh (صلح, settlement, peace) runs mediation simulations from one laptop and a projector. It works without a network and sends nothing anywhere.
settings-program-licence = The program may be used under the MIT licence or the Apache licence, version 2.0.
settings-licences-card = Fonts and licences
settings-licence-show = Read
settings-licence-name = Read the licence of { $name }
settings-licence-ofl = SIL Open Font License 1.1
settings-licence-mit = MIT licence
settings-font-sans = IBM Plex Sans
settings-font-sans-arabic = IBM Plex Sans Arabic
settings-font-serif = IBM Plex Serif
settings-font-naskh = Noto Naskh Arabic
settings-font-icons = Phosphor icons
