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
