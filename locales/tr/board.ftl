### Masada olanlar: tutum ve öneri tablosu, tek metin, anlaşma, başlangıçtaki rıza.

## Yerine getirilmeyenler

refusal-mediators-no-vote = Arabuluculuk ekibinin tutumu ve oyu yoktur. Öneri sunabilir.
refusal-empty-package = Bir öneri en az bir mesele hakkında bir şey söyler. Önce bir seçenek seçin.
refusal-no-such-proposal = Bu masada { $number } numaralı öneri yok.
refusal-proposal-decided = { $number } numaralı öneri geri çekildi veya kabul edildi. Yeni bir öneri sunun.
refusal-vote-over = { $number } numaralı önerinin oylaması bitti. Başka yanıtlar almak için yeniden açın.
refusal-author-votes = Öneriyi sunan, arkasındadır. { $number } numaralı öneri için yanıt gerekmez.
refusal-reject-reason = Ret için bir gerekçe gerekir. Birkaç sözcük yeter.
refusal-not-carried = { $number } numaralı öneri, senaryonun istediği rızayı almadı.
refusal-countdown = Bir oylama 30 saniye ile 30 dakika arasında sürer.
refusal-nobody-asked = Eğilim yoklamasını henüz kimse yanıtlamadı.

## Geri alınan şey, “Geri al:” sözünden sonra

undo-stance = tutum
undo-mark = bir meselenin durumu
undo-proposal = öneri
undo-vote = oylamanın açılması
undo-answer = bir öneriye yanıt
undo-withdrawal = önerinin geri çekilmesi
undo-adoption = önerinin kabulü
undo-poll = eğilim yoklaması

## Tablo

place-issues = Meseleler
issues-tables = Masalar
issues-empty-title = Masada henüz bir şey yok
issues-empty-body = Oturum başlayınca her tarafın her seçenek için ne dediği buraya yazılır.
board-title = Tarafların salonda söyledikleri
# $letter is the letter of the issue on the agenda, $issue its title.
board-issue = { $letter } { $issue }
# Told to assistive technology: $issue is a title, $state one of open, close, blocked, agreed.
board-state-of = { $issue }: { $state }
stance-supports = lehte
stance-can-accept = kabul edebilir
stance-opposes = karşı
stance-silent = sessiz
issue-open = Açık
issue-close = Yakın
issue-blocked = Tıkandı
issue-agreed = Uzlaşıldı
board-as-said = Tutumların dediği gibi
# $party is a name, $stance one of the four words above.
board-said = { $party }: { $stance }
board-said-answer = { $party }: { $answer }
board-said-at = { $time } { $stance }
board-cell = { $option }. { $said }
board-put-by = Şunun önerisi olarak sun
board-put-as = “{ $option }” seçeneğini şu tarafın önerisi olarak sun: { $party }
board-settle = Uzlaşıldı olarak yaz

## Öneriler

answer-accept = Kabul
answer-can-live-with = Kabul edilebilir
answer-needs-change = Değişmeli
answer-reject = Ret
answer-reason = Gerekçe
answer-note = Yanıtı yaz
proposal-title = Öneri { $number }, mesele { $issues }
proposal-short = Ö-{ $number }
proposal-put-by = Sunan: { $party }, { $time }
proposal-closes-in = Oylama { $time } sonra biter
proposal-open = Görüşülüyor
proposal-carried = Rıza var
proposal-rejected = Kabul görmedi
proposal-adopted = Kabul edildi
proposal-withdrawn = Geri çekildi
proposal-author = Sunan
proposal-waiting = Bekleniyor
# How many parties gave each answer.
proposal-tally = Kabul: { $accept }. Kabul edilebilir: { $live }. Değişmeli: { $change }. Ret: { $reject }. Beklenen: { $waiting }.
# The consent rule. $parties are names, $others the number of further parties.
proposal-rule = { $others ->
   *[other] Gereken: { $parties }; ve diğerlerinden { $others } taraf.
}
proposal-red-line = Kırmızı çizgisi aşılan: { $parties }
proposal-red-line-private = Bunu yalnızca siz görürsünüz.
proposal-adopt = Metne al
proposal-withdraw = Geri çek
proposal-none-title = Henüz öneri yok
proposal-none-body = Bir teklif söze dökülünce buraya yazın ve oylamayı açın.
record-title = Öneri yaz, masa { $table }
record-author = Sunan
record-nothing = Bu meselede bir şey yok
record-wording = Metin
record-wording-hint = Her mesele için bir satır.
record-votes = Oylamayı şimdi aç, { $minutes } dk
record-act = Yaz
action-record-proposal = Öneri yaz
action-open-vote = Oylamayı aç
# What last happened at a table, on its card.
last-proposal-put = { $proposal }: { $party }
last-proposal = { $proposal }: { $state }

## Tek metin

refusal-no-such-clause = Bu madde artık metinde yok.
refusal-clause-locked = Bu madde kilitli. Önce kilidini açın.
refusal-text-unchanged = Metinde hiçbir şey değişmez.
undo-text = metin değişikliği
undo-lock = madde kilidi
text-title = Tek müzakere metni
text-version = Sürüm { $number }
text-compare = Son değişikliği göster
text-no-wording = Henüz metin yok
text-clause = Madde { $number }
text-lock = Kilitle: { $clause }
text-unlock = Kilidini aç: { $clause }
text-write = Şunu yaz: { $clause }
# Words that a party asks for, in square brackets. $party is a two-letter code.
text-bracket = [{ $party }: { $text }]
text-sum = Uzlaşılan: { $agreed }. Yakın: { $close }. Açık: { $open }. Tıkanan: { $blocked }.
text-edit-title = Tek metni düzenle, masa { $table }
text-edit-body = Metin
text-edit-bracket = Köşeli ayraçta, isteyen
text-edit-bracket-add = Ayraç ekle
text-edit-bracket-drop = Ayracı çıkar
text-edit-save = Yeni sürüm olarak kaydet
text-locked = Kilitli
action-edit-text = Tek metni düzenle

## Değerlendirmede

debrief-heading-proposals = Öneriler
debrief-proposal = Öneri
debrief-proposal-about = Konu
debrief-proposal-answers = Yanıtlar
debrief-proposal-became = Sonuç
debrief-heading-text = Tek metin, sürüm { $version }

## Anlaşma

refusal-mediators-do-not-sign = Arabuluculuk ekibi imzalamaz. Tanık olabilir.
refusal-witness = Bu ad tanık listesinde zaten var ya da artık yok.
undo-signature = imza
undo-witness = tanık
undo-check = ölçüt değerlendirmesi
undo-pledge = taahhüt
agreement-title = Anlaşma
agreement-party = Taraf
agreement-word = İmza
agreement-stands = Anlaşma geçerli
agreement-lacks = Eksik imza var
agreement-witnesses = Tanıklar
agreement-witnesses-line = Tanıklar: { $names }
agreement-witness-name = Tanığın adı
agreement-witness-drop = Listeden çıkar: { $name }
agreement-add = Ekle
agreement-pledges = Taahhütler
pledge-giver = Veren
pledge-amount = Miktar
pledge-date = Tarih
pledge-line = { $giver }: { $amount }
pledge-line-by = { $giver }: { $amount }, { $date }
agreement-checks = Uygulanabilir mi?
agreement-check-line = { $criterion } { $check }
criterion-who = Kim yapacak?
criterion-what = Ne yapılacak?
criterion-when = Ne zamana kadar?
criterion-money = Kim ödeyecek?
criterion-monitoring = Kim izleyecek?
criterion-disputes = Uyuşmazlık çıkarsa?
criterion-return = Yerinden edilenler nasıl dönecek?
criterion-inclusion = Başka kim katılacak?
check-met = Açık
check-weak = Belirsiz
check-missing = Yok
signing-sign = İmzala
signing-reserve = Çekinceyle imzala
signing-decline = İmzalama
signing-signed = İmzaladı
signing-reserved = Çekinceyle imzaladı: { $words }
signing-declined = İmzalamadı: { $words }
signing-waiting = Henüz değil
signing-of = { $party }: { $word }
signing-words = Hangi sözlerle
signing-note = Yaz
issues-page = Gösterilen
issues-page-board = Tablo

## The straw poll

poll-title = Eğilim yoklaması yap, masa { $table }
poll-on = Yoklamanın konusu
poll-on-question = Başka bir soru
poll-question = Soru
# The question as it was written.
poll-own-question = { $question }
poll-way = Yanıt biçimi
poll-open = Açık, taraf taraf
poll-secret = Gizli, sayıyla
poll-secret-hint = Elleri ya da kartları sayın. Kimin hangi yanıtı verdiği hiçbir yere yazılmaz.
poll-block = Engelle
poll-note = Yoklamayı yaz
# How many gave each answer.
poll-result = Kabul: { $accept }. Kabul edilebilir: { $live }. Değişmeli: { $change }. Engelle: { $block }.
polls-title = Eğilim yoklamaları

text-edit = Metni düzenle
text-project = Metni yansıt
proposal-remind = { $count ->
    [one] Birine hatırlat
   *[other] { $count } tarafa hatırlat
}
proposal-remind-hint = Yanıtı eksik olanları projeksiyonda gösterir: { $parties }
