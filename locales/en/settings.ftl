### Settings.

settings-set-aside = The settings file could not be understood. It was kept as { $path }; the program starts with its defaults.
settings-unreadable = The settings file { $path } could not be read: { $error }. The program starts with its defaults; sessions are not touched.
settings-unwritable = The settings could not be saved to { $path }: { $error }. They hold until the program is closed.
