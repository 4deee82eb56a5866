### Questions before acts that cannot be undone.

question-end-title = Oturum herkes için bitirilsin mi?
question-end-body = { $tables ->
    [one] Kronometre durur ve kayıt mühürlenir. Kayıt sonradan okunabilir, ancak oturum bir daha sürdürülemez.
   *[other] { $tables } masanın hepsinde kronometre durur ve kayıt mühürlenir. Kayıt sonradan okunabilir, ancak oturum bir daha sürdürülemez.
}
# The word that has to be typed; it also stands in question-end-prompt.
question-end-word = bitir
question-end-prompt = Onaylamak için “{ $word }” yazın
# Not “Devam et”: it could be read as going on with the end.
question-end-keep = Oturuma devam
question-end-act = Oturumu bitir

question-release-title = “{ $inject }” iletilsin mi?
question-release-count = { $people ->
    [0] Şu anda böyle bir koltukta oturan yok.
   *[other] { $people } kişiye ulaşır.
}
question-release-final = İletilen gelişme geri alınamaz.
question-release-everyone = Salondaki herkese gider.
question-release-everyone-at = { $table } numaralı masadaki herkese gider.
question-release-party = Alıcı: { $party }, bütün masalar.
question-release-party-at = Alıcı: { $party }, masa { $table }.
question-release-role = Alıcı: { $role }, bütün masalar.
question-release-role-at = Alıcı: { $role }, masa { $table }.
question-release-keep = Şimdi değil
question-release-act = Şimdi ilet

question-next-title = “{ $phase }” aşaması şimdi bitsin mi?
question-next-body = Kalan süre: { $left }. Sıradaki aşama: { $next }. Kalan süre kaybolmaz: oturum o kadar erken biter.
question-next-body-over = Bu aşamanın süresi doldu. Sıradaki aşama: { $next }.
question-next-keep = Bu aşamada kal
question-next-act = Sonraki aşama

question-close-title = Bu oturum kapatılsın mı?
question-close-running = Kronometre çalışıyor; oturum yeniden açılana kadar durdurulur. Her şey kayıtlı.
question-close-still = Her şey kayıtlı. Oturum, ana sayfadan yeniden açılabilir.
question-close-keep = Açık tut
question-close-act = Oturumu kapat
