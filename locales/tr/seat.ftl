### Bir koltuğun özel alanı: bilgi notlarının yeri, kod kâğıtları ve koltukta okunan ekran.

## Bilgi notlarının yeri, kolaylaştırıcı için

place-briefs = Bilgi notları
seats-empty-title = Henüz koltuk yok
seats-empty-body = Koltuklar dağıtıldığında her bilgi notu buradan açılabilir veya yazdırılabilir.
seats-empty-act = Koltukları dağıt
seats-row = { $role }, { $person }
seats-never-opened = Henüz açılmadı
seats-opened = Açılış: { $time }
seats-show-code = Kodu göster
seats-show-code-of = Kodu göster: { $person }
seats-cover-code-of = Kodu gizle: { $person }
seats-code = { $first } { $last }
seats-open = Bu koltuğu aç
seats-open-of = Koltuğu aç: { $person }
seats-return-title = Dönüş kodunuz
seats-return-why = Bilgisayar bir koltuktan döndüğünde bu rakamlar sizi buraya getirir. Yalnızca sizde kalsın.
seats-return-show = Dönüş kodunu göster
seats-return-cover = Dönüş kodunu gizle
seats-paper-title = Kâğıt üzerinde
seats-print-slips = Kod kâğıtlarını yazdır
seats-print-slips-why = Her kişi için kendi dilinde bir kâğıt; üzerinde koltuğu bir kez açan kod bulunur.
seats-hand-title = Bilgisayarı ver: { $person }
seats-hand-body = Koltuğun kodu girilene kadar ekran gizli kalır, sonra yeniden kendiliğinden gizlenir. Dönüş kodunuz girilene kadar bu pencerede başka hiçbir şeye ulaşılamaz.
seats-hand-act = Bilgisayarı ver
seats-palette = Koltuğu aç: { $person }

## Kod kâğıtları

slips-title = Kod kâğıtları: { $scenario }
slips-subtitle = { $session }. Çizgilerden kesin ve her kâğıdı yalnızca okuyacak kişiye verin.
slips-foot = Gizlidir. Bir kod koltuğu tek ziyaret için açar; sonraki ziyaretin kodu başkadır.
slips-facilitator = Kolaylaştırıcı için
slips-return = Dönüş kodu
slips-return-how = Bilgisayar bir koltuktan döndüğünde yönetim paneline geçmek için bu kodu girin. Bu kâğıt sizde kalsın.
slips-code = Koltuğunuzun kodu
slips-how = Bilgisayar size geldiğinde bu kodu girin. Bilgi notunuz bir dakika sonra kendiliğinden gizlenir; boşluk tuşu hemen gizler.
briefs-own-notes = Notlarınız
file-slips = kod-kagitlari

## Gizlenmiş koltuk

seat-veil-title = Bu koltuk gizli
seat-veil-how = Kod kâğıdındaki altı rakamı girin.
seat-veil-again = Bu ziyaretin kodunu yeniden girin.
seat-code = Koltuğun kodu
seat-open = Aç
seat-missed = Bu kod uymuyor. Kalan deneme: { $left }.
seat-back = Kolaylaştırıcıya dön
seat-back-title = Kolaylaştırıcıya dönüş
seat-back-how = Dönüş kodunun dört rakamını girin.
seat-back-code = Dönüş kodu
seat-back-act = Bilgisayarı geri al
seat-back-stay = Koltukta kal

## Açık koltuk

seat-place = Masa { $table }, { $role }
seat-covers-in = Açık, kendiliğinden gizlenmesine { $time }
seat-cover-now = Şimdi gizle
seat-time-left = Bu aşamada kalan süre
seat-public = Bunu herkes okuyabilir
seat-table = Masanızda
seat-nobody = Bu masada kimse yok
seat-pages = Koltuğunuzun sayfaları
seat-page-brief = Bilgi notu
seat-page-messages = Mesajlar
seat-page-proposals = Öneriler
seat-page-text = Metin
seat-brief-title = Gizli bilgi notu
seat-brief-why = Yalnızca sizin için. Yalnızca işinize yarayanı paylaşın.
seat-opened = Açılış: { $time }
seat-handed-over = Size bırakılan devir notu
seat-red-covered = Kırmızı çizgiler gizli
seat-red-how = Okumak için { $key } tuşunu basılı tutun. Bırakınca gizlenir.
seat-red-hold = Kırmızı çizgileri okumak için basılı tut
seat-notes = Notlarım
seat-notes-why = Yalnızca sizin için. Koltuğunuzda kalır ve yalnızca kendi sayfanıza basılır.
seat-notes-done = Kapat
seat-floor-ask = Söz iste
seat-floor-waits = Söz sırası: { $place }
seat-floor-speaks = Söz sizde
seat-stop = Durdurma işareti
seat-stop-why = Yalnızca kolaylaştırıcı görür.
seat-stop-sent = Kolaylaştırıcıya iletildi
seat-not-yet = Oturum sürerken yapılabilir.

## Hesaplayıcı

seat-calc-title = Bunun sizin için değeri ne olurdu?
seat-calc-of = / 100
seat-calc-spoken = 100 üzerinden { $total }. Anlaşma yok: { $nodeal }, hedef: { $aim }
seat-calc-no-deal = Anlaşma yok { $value }
seat-calc-aim = Hedef { $value }
seat-calc-better = Anlaşmasızlıktan iyi
seat-calc-equal = Anlaşmasızlığa eşit
seat-calc-worse = Anlaşmasızlığın altında
seat-calc-crosses = Kırmızı çizgiyi aşıyor
seat-calc-crosses-what = İmzalayamayacağınız: { $options }
seat-calc-open = Henüz seçilmedi
seat-calc-start-over = Baştan başla
seat-calc-keep = Bu paketi sakla
seat-calc-kept = Bu paket saklandı
seat-calc-take = Saklanan paketi al
seat-calc-propose = Öneri olarak sun…

## Arabuluculuk ekibinin gördüğü

seat-process-title = Süreci yürütme
seat-process-floor = Söz: { $name }
seat-process-floor-free = Kimse söz almadı
seat-process-waiting = Söz bekleyen: { $count }
seat-process-agenda = Şimdiye kadar uzlaşılan: { $agreed } / { $issues }
seat-process-package = Öneri için paket

## Mesajlar, öneriler ve metin

seat-messages-none-title = Henüz mesaj yok
seat-messages-none-body = Size veya herkese iletilenler burada görünür.
seat-message-everyone = Bunu herkes aldı
seat-message-own = Bunu herkes almadı
seat-message-new = Yeni
seat-message-mark = Okundu olarak işaretle
seat-message-read = Okundu
seat-proposals-none-title = Masanızda henüz öneri yok
seat-proposals-none-body = Bu sayfanın yanındaki seçenekleri seçip masaya sunun.
seat-proposal-worth = Sizin için değeri: { $value } / 100
seat-proposal-own = Bu öneriyi tarafınız sundu.
seat-proposal-answered = Tarafınızın yanıtı: { $answer }
seat-proposal-ask = Tarafınız ne yanıt veriyor?
seat-put-title = Masa { $table } için öneri sun
seat-put-act = Öneriyi sun
seat-answer-act = Bu yanıtı ver
