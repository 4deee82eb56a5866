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
