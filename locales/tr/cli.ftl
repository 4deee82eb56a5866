### What the command line prints. Its manual (--help) stays in English, like the names of its commands.

cli-failure = sulh: { $what }
cli-no-such-language = Böyle bir dil yok: “{ $code }”. Bilinenler: { $known }.
cli-no-home = Ayarlar ve oturumlar için ana klasör yok. SULH_HOME değişkeniyle bir klasör belirtin.
cli-no-window = Pencere açılamadı (sistemin sözleri: “{ $reason }”). Hiçbir şey değişmedi. Ekran olmadan da komutlar çalışır: sulh --help
cli-unwritable = Yazılamadı: { $path } ({ $reason }). Başka bir klasör seçin.
cli-no-json = Sonuç JSON biçimine çevrilemedi: { $reason }
cli-pack-clean = { $pack }: sorun bulunmadı
cli-pack-has-problems = { $pack }: { $count } sorun
cli-scenario-facts = { $level }. Roller: { $roles }. Meseleler: { $issues }. Dakika: { $minutes }. Diller: { $languages }
cli-roster-sum = Kişiler: { $people }. Sorunlar: { $problems }.
cli-roster-problem = { $place }: { $what } { $effect }.
cli-seat = Masa { $table }, { $role }: { $name }
cli-left-over = Koltuksuz: { $names }
cli-cost = Maliyet { $cost }; inilebilecek en düşük maliyet { $bound }.
cli-inspect-head = { $title }: { $scenario }. Kişiler: { $people }. Masalar: { $tables }.
cli-inspect-closed = Bitti. Oturum kronometresi: { $minutes } dk. Duraklamalar: { $paused } dk.
cli-inspect-running = Kapatılmadı. Oturum kronometresi: { $minutes } dk. Duraklamalar: { $paused } dk.
cli-inspect-ready = Başlamadı.
cli-inspect-phase = { $phase }: planlanan { $planned } dk, gerçekleşen { $actual } dk
cli-inspect-sum = Olaylar: { $events }. İletilen gelişmeler: { $injects }. Gözlemler: { $notes }.
cli-turn = { $place }: { $turn }
cli-written = Yazıldı: { $path }
