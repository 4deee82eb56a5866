### The projector: the wall and its control.

## On the wall

wall-welcome = Hoş geldiniz
wall-ready = Birazdan başlıyoruz
wall-ended = Teşekkür ederiz
wall-phase-of = Aşama { $number }/{ $count }
# $time is the time on the wall, such as 15:41.
wall-left = bu aşamada kalan süre, bitiş { $time }
# The same beside the clock, where there are two languages.
wall-ends = Bitiş: { $time }
wall-paused = Kronometre duruyor
wall-overtime = süre aşımı
wall-phases = Aşamalar
wall-phases-done = { $count ->
    [one] 1 tamamlandı
   *[other] İlk { $count } tamamlandı
}
wall-table = Masa { $table }
wall-agreed = Uzlaşılan: { $settled }/{ $issues }
wall-test-title = Bunu herkes okuyabiliyor mu?
wall-test-edge = Kalın çerçeve dört kenara da değiyor ve daire yuvarlak görünüyor.
wall-test-least = Simülasyonun en küçük yazısı budur. En arka sıradan okuyun.

## Its control

projector-caption = Salonun gördüğü
projector-is-open = Pencere açık
projector-is-closed = Pencere kapalı
projector-on-the-wall = Projeksiyonda
projector-public-only = Burada yalnızca herkese açık olanlar gösterilebilir: gösterge, uyarı, not ve bilgi notu gösterilmez.
projector-window-title = Projeksiyon penceresi
projector-open = Projeksiyon penceresini aç
projector-close = Projeksiyon penceresini kapat
projector-move-hint = Pencereyi ikinci ekrana sürükleyin, sonra tam ekran yapın (F11).
projector-full-screen = Tam ekran
projector-freeze = Dondur: görüntü aynı kalsın
projector-blank = Boş ekran: bir şey görünmesin
projector-test = Deneme görüntüsü
projector-test-hint = Deneme görüntüsünü katılımcılar gelmeden gösterin ve en arka sıradan bakın.
projector-look = Görünüm
projector-dark = Koyu projeksiyon
projector-dark-hint = Yalnızca karanlık salon için. Aydınlık salonda koyu görüntünün kontrastı düşer.

## Pages in place of the clock

wall-page-board = Masa { $table }: söylenenler
wall-page-text = Masa { $table }: tek metin, sürüm { $version }
wall-page-proposal = Masa { $table }: öneri { $number }
wall-page-poll = Masa { $table }: eğilim yoklaması
wall-page-speaking = Masa { $table }: konuşma süresi
# Which sheet of a long page: 1 / 2.
wall-sheet = { $number } / { $count }
# $about is "Proposal 8 on B", $by is "Put by: Mediation team, 15:29".
wall-proposal-line = { $about }. { $by }
# Told to assistive technology: how many wait for the floor.
wall-waiting = { $count ->
    [one] { $count } kişi bekliyor
   *[other] { $count } kişi bekliyor
}
poll-on-proposal = Öneri { $number }
poll-on-text = Tek metnin şu anki hâli
projector-shows = Gösterilen
projector-speaking-hint = Taraflara göre, adsız. Salon bunu yalnızca siz gösterdikçe görür.
action-show-changes = Metni son değişiklikleriyle göster
action-show-speaking = Konuşma sürelerini göster
