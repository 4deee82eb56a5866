### The frame around every screen: rail, top bar, palette, keys, cover.

place-home = Ana sayfa
place-setup = Planlama
# In full: yönetim paneli. The short form fits the rail.
place-console = Yönetim
place-debrief = Değerlendirme
place-projector = Projeksiyon
place-settings = Ayarlar
rail-name = Bölümler
rail-injects-due = { $place }, zamanı gelen { $count } gelişme

## Actions, in the palette and on the sheet of keys. Verb first.

action-palette = Bul veya yap
action-keys = Bütün tuşları göster
action-go = Git: { $place }
action-new-session = Yeni oturum
action-open-file = Dosya aç
action-start = Oturumu başlat
action-pause-or-resume = Kronometreyi duraklat veya sürdür
action-next-phase = Sonraki aşama
action-previous-phase = Önceki aşama
action-add-minutes = { $minutes } dakika ekle
action-take-minutes = { $minutes } dakika çıkar
action-recover-time = Gecikmeyi telafi et
action-observe = Gözlem yaz
action-injects = Gelişmelere bak
action-write-inject = Gelişme yaz
# On a button of 165 points, with its key.
action-next-speaker = Sıradaki
action-stop-floor = Konuşmayı bitir
action-speakers = Konuşmacı seç
action-call-caucus = Ayrı görüşmeye çağır
action-focus-table = Masaya bak: { $table }
action-all-tables = Bütün masalara bak
action-undo = Geri al
action-redo = Yinele
action-cover = Bu ekranı gizle veya göster
action-projector = Projeksiyonu aç veya kapat
action-freeze-projector = Projeksiyonu dondur veya çöz
action-blank-projector = Boş ekranı aç veya kapat
action-projector-full-screen = Projeksiyon tam ekran
action-switch-theme = Açık veya koyu tema
# The language as it calls itself, such as Français.
action-language = Dil: { $name }
action-zoom-in = Yazıyı büyüt
action-zoom-out = Yazıyı küçült
action-export = Değerlendirmeyi dışa aktar
action-end-session = Oturumu bitir

keys-general = Her yerde
keys-time = Zaman
keys-room = Salon
keys-screens = Ekranlar

## Toasts and system dialogs of the desk

close = Kapat
session-first-title = { $date } tarihli oturum
save-elsewhere = Başka yere kaydet…
pick-session = Oturum aç
pick-roster = Katılımcı listesi aç
pick-scenario = Senaryo klasörü aç
pick-export = Belgeler için klasör seç
pick-save-elsewhere = Oturumu başka yere kaydet
where-lead = Bu bilgisayarda seçim penceresi yok. Yolu yazın veya yapıştırın.
where-path = Yol
where-act = Bu yolu kullan
toast-sealed = Oturum kapatıldı. Kaydı saklandı.
toast-people-added = { $count } kişi eklendi
toast-seats-given = { $count } koltuk dağıtıldı
toast-seats-changed = Koltuklar değişti
toast-exported = Yazıldı: { $names }. Klasör: { $folder }
toast-export-failed = Yazılamadı: { $path } ({ $error }). Oturum güvende. Başka bir klasör seçin.
# File names, after a date.
file-debrief = değerlendirme
file-briefs = bilgi-notları
file-public-page = herkes-için
file-worksheet = analiz-formu
projector-window = Sulh, projeksiyon

# Pencerenin görev çubuğundaki ve ekran okuyuculardaki adı: yer, oturumun başlığı, program.
window-at = { $place } – Sulh
window-at-session = { $place } – { $session } – Sulh

toast-scenario-copied = Kopyalandı: { $folder }. Orada değiştirin; ötekilerin yanında görünür.
