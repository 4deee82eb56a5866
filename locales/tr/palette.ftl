### Keys, the palette and the sheet of keys, the cover.

## What stands on the caps. Letters and figures stand there as they are.

key-control = Ctrl
key-command = Cmd
key-shift = Shift
key-alt = Alt
key-space = Boşluk
key-enter = Enter
key-escape = Esc
key-up-and-down = ↑ ↓

## Palette

palette-title = Bul veya yap
palette-field = İşlem, kişi, masa, gelişme veya aşama bulun
palette-hint = Bir sözcük yazın
palette-nothing = Bu adda bir şey yok
palette-nothing-more = Sözcüğün bir bölümünü veya başka bir sözcük deneyin.
palette-choose = seç
palette-do = yap
palette-close = kapat
palette-results = { $count } sonuç
palette-place-nowhere = henüz koltuğu yok
palette-person-at = { $role }, masa { $table }
palette-inject = Gelişme
palette-inject-sent = Gelişme, iletildi
palette-phase = Aşama { $number }/{ $count }
palette-phase-jump = Aşamaya geç: { $phase }

## Sheet of keys

keys-title = Tuşlar
keys-note = Bir alana yazarken tek harfli tuşlar çalışmaz. Gri satırdaki işlem şu anda yapılamaz.
keys-no-key = arama kutusunda
keys-line = { $action }, tuş { $key }
keys-line-without = { $action }, tuşu yok

## Cover

cover-title = Ekran gizlendi
cover-how = Kronometreler çalışıyor. Dönmek için { $key } tuşuna basın.
cover-how-still = Dönmek için { $key } tuşuna basın.
cover-return = Ekranı göster
cover-clock = Bu aşamada kalan süre
