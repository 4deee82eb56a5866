### What is wrong with a scenario pack, for its author. File and line stand before the sentence.

pack-folder-missing = Klasör yok: { $path }.
pack-file-missing = Dosya eksik.
pack-unreadable = Dosya okunamıyor: { $reason }.
pack-too-large = Dosyanın boyutu { $bytes } bayt; en çok { $most } bayt okunur.
pack-not-utf8 = Dosya UTF-8 metin değil. UTF-8 olarak kaydedin.
pack-newer-format = Paketin biçimi { $found }; bu sürümün bildiği { $known }. Daha yeni bir sürüm kullanın.
pack-syntax-expected = Bir işaret eksik veya yanlış yerde. Burada beklenen: { $expected }
pack-syntax = Bir işaret eksik veya yanlış yerde.
pack-unknown-field-like = “{ $found }” diye bir alan yok. Şu mu: “{ $like }”?
pack-unknown-field = “{ $found }” diye bir alan yok. Burada bilinenler: { $known }.
pack-unknown-choice-like = “{ $found }” burada yer alamaz. Şu mu: “{ $like }”?
pack-unknown-choice = “{ $found }” burada yer alamaz. Olabilecekler: { $known }.
pack-missing-field = “{ $field }” alanı eksik.
pack-field-twice = “{ $field }” alanı burada iki kez geçiyor.
pack-wrong-value = Bu değer burada olamaz. Dosya okuyucusunun İngilizce iletisi: “{ $said }”
pack-number-out-of-bounds = Bu sayı burası için çok büyük ya da sıfırın altında.
# $place is a part of the structure, $finding a sentence.
pack-finding = { $place }: { $finding }
pack-message-syntax-expected = “{ $near }” yakınındaki ileti okunamıyor. Beklenen: { $sign }
pack-message-syntax = “{ $near }” yakınındaki ileti okunamıyor.
pack-message-twice = “{ $key }” iletisi dosyada iki kez geçiyor.
pack-missing-message = “{ $key }” iletisi eksik.
pack-unused-message-like = “{ $key }” iletisi hiçbir yerde kullanılmıyor. Şu mu: “{ $like }”?
pack-unused-message = “{ $key }” iletisi hiçbir yerde kullanılmıyor.
pack-not-a-language = “{ $name }”, ar, en, fr ve tr dillerinden biri değil.
pack-no-whole-language = Hiçbir dil tam değil. Tamamlanmaya en yakın dil: { $language }; eksik ileti: { $count }.
pack-no-language = İleti dosyası yok. en.ftl, fr.ftl, tr.ftl veya ar.ftl dosyasını ekleyin.
pack-not-named-after-folder = Kimlik “{ $id }”, klasör “{ $folder }”. İkisine aynı adı verin.
pack-none-like = “{ $name }” diye bir senaryo yok. Şu mu: “{ $like }”?
pack-none = “{ $name }” diye bir senaryo yok. Bilinenler: { $known }.

pack-place-scenario = Senaryo
pack-place-part = { $part ->
    [parties] Taraflar
    [roles] Roller
    [issues] Meseleler
    [consent] Rıza kuralı
    [rules] Gösterge kuralları
    [story] Öykü
    [phases] Aşamalar
    [support] Destek kartları
    [competencies] Yetkinlikler
    [debrief] Değerlendirme soruları
    [sources] Kaynaklar
   *[lists] Listeler
}
pack-place-option = Seçenek { $option }, mesele { $issue }
pack-place-score = Değer: taraf { $party }, mesele { $issue }, seçenek { $option }
pack-place-indicator = Gösterge { $indicator }
pack-place = { $kind ->
    [party] Taraf { $id }
    [role] Rol { $id }
    [issue] Mesele { $id }
    [values] Değerler { $id }
    [story] Öykü anı { $id }
    [phase] Aşama { $id }
    [inject] Gelişme { $id }
    [support] Destek kartı { $id }
    [competency] Yetkinlik { $id }
    [question] Soru { $id }
   *[source] Kaynak { $id }
}

finding-wrong-format = Biçim { $found }; bu sürümün okuduğu { $known }.
# Turkish letters are named, since an author here would take them as part of a to z.
finding-bad-id = “{ $id }” kimlik olamaz. a ile z arasındaki küçük harfleri (ç, ğ, ı, ö, ş, ü olmadan), rakamları ve aralarında kısa çizgi kullanın.
finding-duplicate-id = “{ $id }” kimliği iki kez verilmiş.
# $thing is one of the words thing-… below.
finding-unknown-reference-like = { $kind ->
    [party] “{ $id }” adlı bir taraf yok. Şu mu: “{ $like }”?
    [role] “{ $id }” adlı bir rol yok. Şu mu: “{ $like }”?
    [issue] “{ $id }” adlı bir mesele yok. Şu mu: “{ $like }”?
    [option] “{ $id }” adlı bir seçenek yok. Şu mu: “{ $like }”?
    [story] “{ $id }” adlı bir öykü anı yok. Şu mu: “{ $like }”?
   *[phase] “{ $id }” adlı bir aşama yok. Şu mu: “{ $like }”?
}
finding-unknown-reference = { $kind ->
    [party] “{ $id }” adlı bir taraf yok.
    [role] “{ $id }” adlı bir rol yok.
    [issue] “{ $id }” adlı bir mesele yok.
    [option] “{ $id }” adlı bir seçenek yok.
    [story] “{ $id }” adlı bir öykü anı yok.
   *[phase] “{ $id }” adlı bir aşama yok.
}
finding-blank-version = Sürüm boş.
finding-blank-cite = Kaynak bilgisi boş.
finding-out-of-range = { $figure }: { $found }. { $least } ile { $most } arasında olabilir.
finding-mediation-teams = Bir senaryoda tam olarak bir arabuluculuk ekibi bulunur; bu senaryodaki sayı: { $count }.
finding-wrong-slot = Yuva { $slot }: ilk yuva arabuluculuk ekibinindir, arabuluculuk ekibi de ilk yuvaya konur.
finding-slot-taken = Yuva { $slot } dolu; taraf: { $party }.
finding-no-essential-role = Bu tarafın zorunlu rolü yok; onun adına konuşan kimse bulunmayabilir.
finding-mediator-has-values = Arabuluculuk ekibinin gizli değerleri olmaz.
finding-no-values = Taraf müzakere ediyor, ancak gizli değerleri yok.
finding-not-scored = Taraf bu seçeneğe değer vermiyor.
finding-bests = Bütün meselelerin en iyi seçeneklerinin toplam değeri { $sum }; 100 olmalı.
finding-no-deal = Anlaşmasızlık değeri { $nodeal }, hedef { $aim }. İlki ikincisinden küçük olmalı.
finding-blocked = Kırmızı çizgiler, { $issue } meselesindeki bütün seçenekleri engelliyor: taraf hiçbir zaman imzalayamaz.
finding-no-option-left = { $issue } meselesindeki her seçenek, rızası gereken birinin kırmızı çizgisi.
finding-nobody-must-agree = Anlaşmanın geçerli olması için kimsenin rızası gerekmiyor.
finding-mediator-must-agree = Arabulucu oy kullanmaz: { $party }.
finding-too-many-others = Anlaşma için gereken diğer taraf sayısı { $needed }; var olan { $others }.
finding-indicator-missing = Başlangıç değeri yok: { $indicator }.
finding-least-above = Aşamaya en az { $least } dakika gerekiyor, ayrılan süre { $minutes } dakika.
finding-debriefs = Bir senaryoda tam olarak bir değerlendirme bulunur; bu senaryodaki sayı: { $count }.
finding-debrief-not-last = Değerlendirme son aşama olmalı.
finding-inject-after-phase = Zamanı { $minute }. dakikada geliyor; aşama { $minutes } dakika sürüyor.
finding-tension-not-for-one-role = Taraf içi gerilim tek bir role ve istendiğinde verilir: alıcı Role(…), zamanlama OnDemand olmalı.
finding-true-from-start = Koşulu, daha hiçbir şey olmadan gerçekleşmiş sayılıyor.
finding-step-without-question = Sorusu olmayan bölüm: { $step }.

figure-parties = Taraf sayısı
figure-slot = Yuva
figure-roles = Rol sayısı
figure-essential-roles = Zorunlu rol sayısı
figure-shared-by = Rolü paylaşan kişi sayısı
figure-issues = Mesele sayısı
figure-options = Seçenek sayısı
figure-score = Değer
figure-no-deal = Anlaşmasızlık değeri
figure-aim = Hedef
figure-indicator-start = Başlangıç
figure-story = Öykü anı sayısı
figure-phases = Aşama sayısı
figure-total-minutes = Toplam dakika
figure-least-minutes = En az dakika
figure-steps = Adım sayısı
figure-guidance = Yönlendirme satırı sayısı
figure-effect = Etki
figure-condition = Koşuldaki sayı
figure-silent-minutes = Uzlaşmasız geçen dakika
figure-support = Destek kartı sayısı
figure-support-minutes = Gelene kadar geçen dakika
figure-competencies = Yetkinlik sayısı
figure-sources = Kaynak sayısı
figure-timeline = Zaman çizelgesi satırları
figure-glossary = Sözlükteki adlar
figure-analysis = Analiz sayfası soruları
figure-pitfalls = Aksayabileceklere ilişkin satırlar
figure-map = Coğrafya satırları
