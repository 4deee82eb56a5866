### Names of the things of the exercise.

indicator-trust = Güven
indicator-violence = Şiddet
indicator-aid-access = İnsani erişim
indicator-interference = Dış müdahale
indicator-trust-short = Güven
indicator-violence-short = Şiddet
indicator-aid-access-short = İnsani erişim
indicator-interference-short = Müdahale

outcome-agreement = Anlaşma
outcome-partial = Kısmi anlaşma
outcome-impasse = Anlaşmaya varılamadı

## On what ground somebody speaks, and what a role is for

speech-kind-statement = Konuşma
speech-kind-reply = Cevap hakkı
speech-kind-point-of-order = Usul hakkında söz
role-type-mediator = Arabuluculuk
role-type-principal = Rızası gereken taraflar
role-type-other = Diğer taraflar

## What moves an indicator by a rule of the scenario, after "because of:"

trigger-silent = { $minutes ->
   *[other] { $minutes } dakikadır öneri ya da uzlaşı yok
}
trigger-walk-out = bir taraf görüşmeyi terk etti
trigger-return = bir taraf geri döndü
trigger-settled = bir meselede uzlaşıldı
trigger-reopened = uzlaşılmış bir mesele yeniden açıldı
trigger-consent-withdrawn = bir taraf rızasını geri çekti
trigger-consent-restored = bir taraf yeniden rıza verdi
trigger-went-elsewhere = bir taraf başka bir arabulucuya gitti
trigger-came-back = bir taraf başka arabulucudan döndü
trigger-labour-divided = iki arabulucu iş bölümü yaptı

level-junior = Başlangıç
level-mid = Orta düzey
level-senior = Üst düzey

priority-essential = Zorunlu
priority-wanted = Tercih edilen
priority-optional = İsteğe bağlı

inject-kind-news = Haber
inject-kind-message = Mesaj
inject-kind-field-report = Saha raporu
inject-kind-spoiler = Süreci bozan eylem
inject-kind-gesture = Jest
inject-kind-donor = Donör önerisi
inject-kind-rival = Başka bir arabulucu
inject-kind-deadline = Son tarih
inject-kind-tension = Taraf içi gerilim

status-diplomat = { $gender ->
    [woman] Diplomat
    [man] Diplomat
   *[other] Diplomat
}
status-student = { $gender ->
    [woman] Öğrenci
    [man] Öğrenci
   *[other] Öğrenci
}
gender-woman = Kadın
gender-man = Erkek
experience-first = İlk kez
experience-some = Biraz deneyimli
experience-senior = Kıdemli

attendance-expected = Bekleniyor
attendance-present = Geldi
attendance-late = Geç katıldı
attendance-no-show = Gelmedi
attendance-left = Ayrıldı

debrief-step-facts = Olgular
debrief-step-turning-points = Dönüm noktaları
debrief-step-process = Süreç
debrief-step-substance = Esas
debrief-step-inclusion = Kapsayıcılık
debrief-step-durability = Kalıcılık
# What people carry over into their own work.
debrief-step-transfer = Göreve aktarım

## Parts of a confidential brief

brief-who = Kim olduğunuz
brief-position = Dile getirdiğiniz tutum
brief-interests = İstedikleriniz ve nedenleri
brief-know = Yalnızca sizin bildikleriniz
brief-trade = Karşılık olarak verebilecekleriniz
brief-red-lines = Asla imzalayamayacaklarınız
brief-no-deal = Anlaşma olmazsa
brief-differ = Kendi tarafınızdan ayrıldığınız noktalar
brief-first-talk = Önce kiminle görüşmeli
brief-first-sentence = İşinize yararsa bir ilk cümle

## Ways of getting time back

recovery-trim-evenly = Kalan her aşamayı biraz kısalt
recovery-drop-break = Molayı atla
recovery-shorten-longest = En uzun aşamayı kısalt
