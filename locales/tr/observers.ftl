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
