### Words of the documents that leave the laptop.

## The debrief

debrief-title = Değerlendirme: { $scenario }
# $session is the facilitator's name of the session.
debrief-subtitle = { $session }, { $date }
debrief-subtitle-running = { $session }. Oturum sürerken yazıldı.
debrief-foot = Oturum kaydından Sulh ile hazırlanmıştır. Senaryo kurgudur: yerleri, kişileri ve kurumları gerçek olanlara işaret etmez.
debrief-foot-no-names = Oturum kaydından Sulh ile hazırlanmıştır. Katılımcıların adları çıkarılmıştır. Senaryo kurgudur: yerleri, kişileri ve kurumları gerçek olanlara işaret etmez.

# The figure stands before the words.
debrief-figure-people = { $count ->
   *[other] kişi
}
debrief-figure-tables = { $count ->
   *[other] masa
}
debrief-figure-minutes = { $count ->
   *[other] dakikalık oturum
}
debrief-figure-injects = { $count ->
   *[other] iletilen gelişme
}
debrief-figure-settled = { $count ->
   *[other] uzlaşılan mesele, toplam { $total }
}
debrief-figure-notes = { $count ->
   *[other] gözlem
}

debrief-heading-summary = Özet
debrief-heading-plan = Plan ve gerçekleşen
debrief-plan = Plan
debrief-actual = Gerçekleşen
debrief-segment = { $phase }: { $length }
debrief-phase = Aşama
debrief-planned-minutes = Planlanan, dk
debrief-actual-minutes = Gerçekleşen, dk
debrief-difference = Fark
debrief-left-out = atlandı
debrief-plan-sum = Planlanan { $planned } dk, gerçekleşen { $actual } dk.
debrief-plan-paused = Kronometre { $minutes } dakika durdu.
debrief-heading-tables = Her masanın vardığı sonuç
debrief-issue = Mesele
debrief-open = açık
debrief-not-recorded = Sonuç kaydedilmedi.
debrief-outcome-line = { $outcome }.
debrief-impasse-line = Masa anlaşmaya varmadan kapandı. Öğrenilenler bir imza kadar değerlidir.
debrief-indicator = Gösterge
debrief-indicator-start = Başta
debrief-indicator-end = Sonda
debrief-table = Masa { $table }
debrief-room = Bütün salon
debrief-heading-injects = Gelişmeler
debrief-inject = Gelişme
debrief-inject-to = Alıcı
debrief-inject-released = İletildi
debrief-inject-due-unreleased = zamanı geldi, iletilmedi
debrief-inject-skipped = atlandı: { $reason }
debrief-inject-read = Okuyan
# $read of the $reached seats ticked off.
debrief-inject-read-of = { $read }/{ $reached }
debrief-audience-everyone = Herkes
debrief-at-table = { $time } (masa { $table })
debrief-heading-turns = Oturumun seyri
debrief-turn-phase = Aşama başlıyor: { $phase }
debrief-turn-inject = Gelişme: { $title }
debrief-turn-settled = Uzlaşıldı: { $issue }; { $option }
debrief-turn-reopened = Yeniden açıldı: { $issue }
# $parties is a list of names.
debrief-turn-met-apart = Ayrı görüşme: { $parties }
debrief-turn-walked-out = Görüşmeyi terk etti: { $party }
debrief-turn-came-back = Geri döndü: { $party }
debrief-turn-put = Öneri { $number }, sunan: { $party }
debrief-turn-adopted = Öneri { $number } kabul edildi
debrief-turn-withdrawn = Öneri { $number } geri çekildi
debrief-turn-not-carried = Öneri { $number } oylaması bitti, kabul görmedi
# $on is what was asked about, $result how many gave each answer.
debrief-turn-poll = Eğilim yoklaması, { $on }. { $result }
debrief-turn-signed = { $party }: { $word }
debrief-poll-line = { $time }, { $on }. { $result }
# $line is the line above; $said names each party with its answer.
debrief-poll-line-open = { $line } { $said }
debrief-turn-outcome = Sonuç: { $outcome }
debrief-turn-indicator = Gösterge ayarlandı: { $indicator } { $value }
debrief-turn-recovered = Sonraki aşamalardan { $minutes } dakika alındı
debrief-turn-paused = { $minutes ->
    [0] Kısa bir duraklama
   *[other] { $minutes } dakikalık duraklama
}
debrief-turn-seat = { $name }: koltuk veya katılım değişti
debrief-turn-seat-nameless = Bir koltuk veya katılım değişti
# Stands in brackets for the name of a person whose role is not known, where names are left out.
debrief-someone = katılımcı
debrief-when = Ne zaman
debrief-where = Nerede
debrief-what = Ne oldu
debrief-heading-questions = Değerlendirme soruları
debrief-heading-people = Gözlemler
debrief-observation-level = { $competency }, { $level }/5
debrief-note = { $time } – { $light }: { $text }
debrief-note-plain = { $time } – { $text }
debrief-person-seat = { $role }, masa { $table }
# $seat is debrief-person-seat.
debrief-person-heading = { $name } – { $seat }
debrief-heading-room-notes = Masalar ve salon üzerine
debrief-heading-closing = Buradan götürdüklerimiz
debrief-heading-sources = Görüşlerin kaynağı
debrief-sources-intro = Senaryonun uygulamaya koyduğu, İİT üye ülkelerinin arabuluculuk konulu iki konferansında dile getirilmiş görüşler (C1: İstanbul, 21 Kasım 2017; C2: İstanbul, 29 Kasım 2018).
debrief-source = { $idea } ({ $cite })
debrief-people-none = Kişiler hakkında gözlem yazılmadı.

## Briefs

briefs-title = Bilgi notları: { $scenario }
briefs-subtitle = { $session }. Her koltuk için bir sayfa: her birini yalnızca okuyacak kişiye verin.
briefs-foot = Gizli: yalnızca bu sayfanın okuru içindir. Senaryo kurgudur.
briefs-seat = Masa { $table }. { $role }
briefs-seat-of = { $person }, { $party }
briefs-seat-open = Boş koltuk, { $party }
briefs-public = Herkesin bildikleri
briefs-party = Tarafınızın ortak bilgisi
briefs-background = Durum
briefs-timeline = Bu noktaya nasıl gelindi
briefs-map = Coğrafya
briefs-issues = Müzakere edilecek meseleler
briefs-issue-options = { $issue }: { $options }
briefs-glossary = Adlar ve söylenişleri
briefs-values = Seçeneklerin tarafınız için değeri
briefs-values-line = En iyi seçeneklerin toplam değeri 100’dür. Anlaşmasızlık değeri: { $nodeal }; hedef: { $aim }.
briefs-option = Seçenek
briefs-value = Değer
briefs-never = { $option } (asla)
briefs-public-title = Herkes için: { $scenario }

## Sheets that go with the briefs

briefs-analysis = Çatışma analizi, masa { $table }
briefs-analysis-hint = Açılış konuşmalarından önce birlikte doldurun. Kısa satırlar yeterlidir; değerlendirme için saklanır.
briefs-observers = Gözlemci kartı
briefs-observers-hint = Bunlardan ikisini seçin, başka bir şeye bakmayın. Ne gördüğünüzü ve ne zaman gördüğünüzü not edin. 1 ile 5 arasında bir düzey verin ya da “görülmedi” yazın.


## Who was heard how long

debrief-heading-speaking = Konuşma süreleri
debrief-speaking-intro = Her masadaki konuşma süresinin payı. Ardıl çeviri varsa sürenin yarısı sayılır.
debrief-percent = %{ $percent }
debrief-party = Taraf
debrief-person = Kişi
debrief-speaking-time = Süre
debrief-speeches = Söz alma sayısı
debrief-speaking-group = Grup
debrief-speaking-share = Pay

## Women among those who led, signed and negotiated

women-title = Masadaki kadınlar
women-show = Bu rakamları göster ve yazdır
women-part = Kim
women-past = Geçmiş barış süreçleri
women-here = Bu salon
women-count = Sayı
women-of = { $women }/{ $of }
# Past peace processes, this room, how many: 2%, 67%, 2 of 3.
women-figures = { $past }, { $here } ({ $of })
# Told to assistive technology.
women-row = { $part }: geçmiş barış süreçlerinde { $past }, bu salonda { $here } ({ $of })
women-floor = Konuşma süresi
women-proposals = İlk olarak kadınların sunduğu öneriler
women-source = Geçmiş rakamlar: C1-EN III içinde anılan bir BM Kadın Birimi çalışması. Yalnızca cinsiyetini belirtenler sayılır. Eğitim salonu bir barış süreci değildir.
part-chief-mediators = Baş arabulucular
part-signatories = Tanıklar ve imzacılar
part-negotiators = Müzakereciler

## The single text on paper

file-text = tek-metin-masa-{ $table }
text-signatures = İmzalar
text-versions = Sürümler
text-version-head = Sürüm
text-version-edited = Düzenleme
text-print = Metni yazdırmak için kaydet
text-version-when = { $date }, { $time }
