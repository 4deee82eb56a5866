### Observers, their ratings, the code of conduct, and the note on what may touch people.

## Commands that were not carried out

refusal-observing-same-twice = Her gözlemci iki ayrı yetkinliğe bakar. İkinci için başkasını seçin.
refusal-observing-same-name = İki gözlemcinin adı aynı. Birine ayırt edici bir söz ekleyin.
refusal-observing-has-seat = Bu kişinin koltuğu ve rolü var. Yalnızca koltuğu olmayanlar gözlem yapabilir.
refusal-observing-nobody = Bu adla gözlem yapan kimse kalmadı.
refusal-observing-in-future = Oturum henüz bu ana gelmedi. Daha önceki bir anı seçin.
refusal-observing-nothing-to-mend = Bunun giderildiği zaten yazılmış.

## What undo takes back

undo-observers = gözlemci dağılımı
undo-content-note = güvenli ortam notu işareti

## The code of conduct for mediators: a short name and one sentence for each point

conduct-impartiality = Tarafsızlık
conduct-impartiality-text = Her tarafa eşit süre, eşit nezaket ve benzer sorular ayırır; bir adım tek yanlı görünebilecekse bunu açıkça söyler.
conduct-consent = Baskısız rıza
conduct-consent-text = Taraflar istedikleri için katılır ve anlaşır. Kimseyi zorlamaz; koşullar değişince yeniden sorar.
conduct-confidentiality = Gizlilik
conduct-confidentiality-text = Gizli söyleneni korur; neyin aktarılabileceğini her tarafla kararlaştırır.
conduct-no-favour = Ne hediye ne iyilik
conduct-no-favour-text = Hiçbir taraftan bir şey kabul etmez, görev yetkisinin vermediği bir şeyi önermez.
conduct-inclusion = Kapsayıcılık
conduct-inclusion-text = Sonuçla yaşayacak olanların dinlenmesini ve sözlerinin metne ulaşmasını sağlar.
conduct-culture = Kültürel duyarlılık
conduct-culture-text = Adlara, hitaplara ve geleneklere özen gösterir; emin olmadığında sorar.
conduct-honesty = Görev yetkisinde açıklık
conduct-honesty-text = Ekibin kimin adına konuştuğunu, neyi yapabileceğini ve yapamayacağını söyler. Daha fazlasına söz vermez.
conduct-no-harm = Zarar vermemek
conduct-no-harm-text = Her adımı tartar: katıldığı için kimse zarar görmemeli, tehlikeye düşmemeli.

## A rating, and what was noticed and mended, in the words of the record

debrief-observation-not-seen = { $competency }, görülmedi
conduct-noticed = Fark edilen: { $point }
conduct-mended = Giderilen: { $point }

## The place and its parts

place-observers = Gözlemciler
observers-pages = Gözlemci sayfasının bölümleri
observers-tab-overview = Kim neyi gözlüyor
observers-tab-sheets = Formlar
observers-tab-code = Davranış ilkeleri
observers-print = Formları yazdır

## Who observes what

observers-empty-title = Henüz gözlem yapan yok
observers-empty-body = Koltuğu olmayanlar ve konuklar gözlem yapabilir. Her gözlemci iki yetkinliğe bakar: gözlemciler iki yetkinlikte, yedisine göre çok daha iyi uyuşur.
observers-spread = Eşit dağıt
observers-spread-why = Gözlemciler ve koltuğu olmayanlar, masalara ve yetkinliklere kurayla dağıtılır. Her basışta kura yenilenir.
observers-draw = Kura numarası { $seed }
observers-whose = Gözlemci
observers-table = Masa
observers-first = Birinci yetkinlik
observers-second = İkinci yetkinlik
observers-rated = Puanlanan
observers-table-of = Gözlemcinin masası: { $name }
observers-first-of = Gözlemcinin birinci yetkinliği: { $name }
observers-second-of = Gözlemcinin ikinci yetkinliği: { $name }
observers-all-tables = Tüm masalar
observers-rated-of = { $given }/{ $of }
observers-progress = Puanlanan: { $given }/{ $of }
observers-open = Formu aç: { $name }
observers-remove = Gözlemciyi çıkar: { $name }
observers-add = Ekle
observers-add-name = Konuğun adı
observers-add-hint = Listede olmayan biri
observers-add-free = Koltuğu olmayan birini ekle
observers-coverage = Neler gözleniyor
observers-competency = Yetkinliğe ve masaya göre gözlemciler
observers-accord = Gözlemciler ne kadar uyuşuyor
observers-accord-none = Henüz hiç kimse aynı yetkinlikte iki gözlemciden puan almadı.
observers-accord-pairs = Puan çiftleri: { $pairs }. Aynı düzey: { $same }. En çok bir düzey fark: { $near }.
observers-accord-source = Bu oturumun puanlarından: iki gözlemci, bir kişi, bir yetkinlik. “Görülmedi” karşılaştırılmaz.

## The sheet of an observer

observers-nobody-seated-title = Orada oturan yok
observers-nobody-seated-body = Önce rolleri dağıtın ya da bu gözlemci için başka bir masa seçin.
observers-lenses = Yetkinlik
observers-not-seen = Görülmedi
observers-not-seen-text = Görülmedi: fırsat olmadı. Kimsenin aleyhine sayılmaz.
observers-level-of = { $person }, { $competency }: { $level } düzeyi
observers-not-seen-of = { $person }, { $competency }: görülmedi
observers-notes = { $n ->
   *[other] { $n } not
}
observers-keys = 1–5 puanlar, 0 “görülmedi” demektir, oklar gezinir, Enter not yazar.
observers-not-started = Puanlama oturumla birlikte başlar.
observers-note-on = Not: { $person }
observers-note-hint = Ne söylendi ya da yapıldı
observers-note-keep = Notu kaydet
observers-paper = Kâğıttan
observers-paper-phase = Gözlendiği aşama

## The card with the code, and what was noticed and mended

conduct-title = Arabulucular için davranış ilkeleri
conduct-source = İki konferansın da istediği ilkelere dayanan kendi sözlerimiz (C2, kapanış; C1, vii ve ix sayılı tavsiyeler).
conduct-point = { $point }: { $text }
conduct-note = Not et
conduct-note-at-table = Masada not et
conduct-note-at = { $table } numaralı masada not et: { $point }
conduct-episodes = Fark edilen ve giderilen
conduct-none-title = Yazılan bir şey yok
conduct-none-body = Aksama başarısızlık değildir. Onu da nasıl giderildiğini de yazın: değerlendirme ikisinden de öğrenir.
conduct-words = Ne görüldü ya da duyuldu
conduct-words-hint = Birkaç sözle, sonraki notla birlikte
conduct-is-mended = Giderildi
conduct-mend = Giderildi olarak işaretle
conduct-mend-of = Giderildi olarak işaretle: { $point }
conduct-mended-at = Giderildi: { $when }
conduct-when = { $time }, masa { $table }
conduct-when-who = { $time }, masa { $table }, { $person }

## Sheets on paper

file-observers = gözlemciler
sheets-title = { $scenario }: gözlemci formları
sheets-foot = Gözlemciler içindir. Duvar ve masalar için değildir.
sheets-of = Gözlemcinin formu: { $name }
sheets-hint = Bu ikisine bakın, başka hiçbir şeye bakmayın. Önce sözleri ve dakikayı, sonra düzeyi yazın. Fırsat olmadıysa “görülmedi” yazın; izlemediğiniz kişiyi boş bırakın.
sheets-person = Kişi ve rol
sheets-words = Sözler ve dakika
sheets-notes = Diğer notlar:
console-conduct = Davranış ilkeleri: bir maddeyi not et

## The note on what may touch people

setup-check-content-note = Güvenli ortam notu roller dağıtılmadan önce yüksek sesle okundu
briefs-ways-out = Herkes her an, gerekçe göstermeden durabilir: durdurma işaretiyle, rolden çıkarak ya da başka bir rol isteyerek.

## What observers rated and noticed, in the debrief

debrief-heading-ratings = Puanlar
debrief-ratings-intro = 1’den 5’e her düzeyin kaç kez verildiği. “Görülmedi” ayrı sayılır, kimsenin aleyhine değildir.
debrief-competency = Yetkinlik
rating-nobody = { $competency }: görülmedi
rating-one = { $competency }: { $level }/5, tek gözlemci
rating-average = { $competency }: ortalama { $average }, { $observers } gözlemci
debrief-episode = { $time }, { $place }
conduct-column-noticed = Fark edilen
conduct-column-mended = Giderilen
conduct-not-mended = yazılmadı

## Who was not rated by anybody

observers-unrated = Henüz hiç puanlanmayanlar
observers-unrated-at = Masa { $table }: { $names }
observers-unrated-none = Koltuğu olan herkes en az bir kez puanlandı.
