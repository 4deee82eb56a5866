### Arabuluculuğa giriş: rıza, görev yetkisi, destek, ikinci arabulucu ve çatışmanın analizi.

## Meseleler bölümünün sayfaları

issues-page-analysis = Analiz
issues-page-entry = Rıza ve görev yetkisi
action-analysis = Analiz formunu doldur
action-entry = Rızayı ve görev yetkisini not et

## Çatışma analizi formu

analysis-title = Çatışma analizi
analysis-sheet = Masa { $table } formu
analysis-question = Soru { $number }
analysis-hint = Masanın kendi sözleriyle
analysis-missing = Henüz yazılmadı
# $time is a time, $who one of the two messages below, or a role.
analysis-written = { $time }, { $who }
analysis-by-facilitator = kolaylaştırıcı
analysis-by-observer = gözlem
analysis-count = Yanıtlanan: { $written }/{ $all }
analysis-about = Her masa, herkesçe bilinenlerden yola çıkarak kendi sözleriyle yanıtlar. Form sona kadar açık kalır ve değerlendirmede yeniden ele alınır. C1, üçüncü oturum.
analysis-print = Çalışma formunu yazdır
# Column heads in the debrief.
analysis-head-question = Soru
analysis-head-answer = Masanın yanıtı

## Rıza

consent-title = Arabuluculuğa rıza
consent-count = Verilen rıza: { $given }/{ $all }
consent-not-asked = Henüz sorulmadı
consent-asked = Soruldu, yanıt yok
# Column head in the debrief.
consent-head = Ne dedi
consent-consents = Rıza veriyor
consent-on-conditions = Koşullu rıza veriyor
consent-withholds = Rıza vermiyor
consent-withdrew = Rızasını geri çekti
# $party is a name, $standing one of the six above.
consent-of = { $party }: { $standing }
# $standing is one of the six above, $words what the party said.
consent-with-words = { $standing }: { $words }
consent-record = Not et…
consent-ask = Sorulduğunu not et
consent-give = Rızayı not et
consent-give-on = Koşullu rızayı not et…
consent-withhold = Rıza vermediğini not et…
consent-withdraw = Rızanın geri çekildiğini not et…
consent-conditions = Koşullar, tarafın kendi sözleriyle
consent-reason = Gerekçe, tarafın kendi sözleriyle
consent-note = Not et
consent-about = Rıza herkesten istenir ve her an geri çekilebilir. Rıza yoksa görüşmelerin kendisi konuşulmaya devam eder. C1, birinci oturum.

## Görev yetkisi

mandate-title = Görev yetkisi ve görev tanımı
mandate-count = Yazılan: { $written }/{ $all }. Uzlaşılan: { $agreed }
mandate-giver = Yetkiyi veren
mandate-scope = Neyi kapsıyor, neyi kapsamıyor
mandate-until = Ne zamana kadar geçerli
mandate-reports = Arabulucular kime rapor veriyor
mandate-confidential = Gizli kalanlar
mandate-ending = Nasıl sona erer
mandate-missing = Henüz yazılmadı
mandate-write-point = Yaz: { $point }
mandate-agreed = Uzlaşıldı
mandate-agreed-point = Taraflarca uzlaşıldı: { $point }
mandate-form = Arabulucuların görev yetkisi, masa { $table }
mandate-note = Görev yetkisini not et
mandate-head-point = Madde
mandate-head-words = Masanın kendi sözleriyle
mandate-head-agreed = Taraflarca uzlaşıldı

## Destek

support-title = Arabuluculara destek
support-rule = Kalan çağrı: { $left }. Her çağrı oturum süresinden gider; bir seferde tek çağrı.
support-call = Çağır
support-call-named = Çağır: { $name }, { $minutes } dk
support-minutes = { $minutes } dk
support-coming = Geliş: { $time }
support-there = Geldi: { $time }
support-read = Tavsiyeyi oku
support-read-named = Tavsiyeyi oku: { $name }
support-spent = Harcanan oturum süresi: { $minutes } dk
support-advice-for = Yalnızca { $table } numaralı masanın arabulucuları için
support-head = Destek
support-called-at = Çağrı
support-there-at = Geliş

## İkinci arabulucu

second-title = İkinci arabulucu
second-none = Başka bir arabulucu öneride bulunmadı
second-about = Birden çok arabulucu iş bölümü yapmadan çalışırsa taraflar kendilerine en elverişli olanı arar. C1, birinci oturum.
# $title is the title of an inject.
second-invited = { $time }: { $title }
second-offer = Öneriyi not et…
second-offer-title = Başka bir arabulucunun önerisi, masa { $table }
second-name = Öteki arabulucunun adı
second-note = Not et
second-offered = Öneri: { $time }
second-who = Öteki arabulucuya giden
second-at = { $party }: öteki arabulucunun yanında
second-since = { $party }, { $time } itibarıyla
second-nobody = Şu anda öteki arabulucunun yanında kimse yok.
second-labour = İş bölümü
second-labour-none = İki arabulucu bunu konuşmadı.
second-labour-agreed = Uzlaşıldı
second-labour-open = Uzlaşılmadı
second-divide = İş bölümünü not et…
second-divide-title = İş bölümü, masa { $table }
second-words = Kim ne yapıyor ya da aralarında ne var
# In the debrief. $from and $to are times.
second-visit = { $party }: { $from } ile { $to } arası
second-visit-open = { $party }: { $from }, dönmedi
second-told = { $name }, öneri { $time }
second-labour-line = { $standing }: { $words }

## Değerlendirmede ve konsolda

turn-consent-withdrawn = Geri çekilen rıza: { $party }
turn-consent-restored = Yeniden verilen rıza: { $party }
turn-consent-withheld = Verilmeyen rıza: { $party }
turn-second-offered = Başka bir arabulucunun önerisi: { $name }
turn-went-elsewhere = Öteki arabulucuya giden: { $party }
turn-came-back = Öteki arabulucudan dönen: { $party }
turn-labour-agreed = İki arabulucu iş bölümü yaptı
turn-support = Gelen destek: { $name }
console-consent-withdrawn = { $party } rızasını { $minutes } dk önce geri çekti
console-went-elsewhere = { $party } { $minutes } dk önce başka bir arabulucuya gitti
