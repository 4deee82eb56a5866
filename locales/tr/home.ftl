### Home: resume, scenarios, past sessions.

home-name-arabic = صلح
home-to-dark = Koyu tema
home-to-light = Açık tema
home-open-file = Dosya aç
home-new-session = Yeni oturum
home-opening = Açılıyor…
home-looking = Senaryolar ve oturumlar aranıyor…

## The session that stopped without closing

home-stopped = Bu oturum kapatılmadan durdu
home-stopped-damaged = Bu oturum durdu, dosyasının bir bölümü hasarlı
# The parts of a line: scenario, then $facts joined as a list.
home-stopped-where = { $scenario }. { $facts }.
home-people = { $count } kişi
home-tables = { $count } masa
home-phase = aşama { $number }/{ $count }
home-left = kalan süre { $left }
home-over = süre aşımı { $over }
home-resume = Sürdür: { $time }
home-earlier = Önceki bir noktayı seç
home-close-keep = Kapat ve kaydı sakla
home-salvage = Okunabileni kurtar
home-nothing-lost = Kayıp yok
home-last-save = Son kayıt { $time }
home-saved-points = Kayıt noktaları
home-strip-name = Aşama { $number }/{ $count }, durduğu an { $time }
# The figure stands before the words.
home-count-settled = { $count ->
   *[other] uzlaşılan mesele
}
home-count-decisions = { $count ->
   *[other] karar
}
home-count-notes = { $count ->
   *[other] not
}
home-count-injects = { $count ->
   *[other] iletilen gelişme
}

home-open-now = Açık oturum: { $title }
home-open-now-running = Kronometre çalışıyor.
home-open-now-still = Kronometre duruyor.
home-open-now-ended = Kayıt mühürlendi.
home-go-on = Oturuma git
home-close-session = Oturumu kapat

home-seal-title = Bu oturum kapatılsın mı?
home-seal-body = “{ $title }” oturumunun kaydı, saat { $time } itibarıyla olduğu gibi mühürlenir. Okunabilir ve değerlendirmede kullanılabilir. Daha sonra devam etmek için önceki bir nokta seçin; bunun için yeni bir dosya oluşturulur.
home-seal-keep = Böyle kalsın
home-seal-act = Kapat ve kaydı sakla

## Scenarios

home-scenarios = Senaryolar
home-ready = { $count ->
    [0] hazır senaryo yok
   *[other] { $count } senaryo hazır
}
home-find = Senaryo ara
home-none-found = Bu sözcüğü içeren senaryo yok
home-none-found-more = Sözcüğün bir bölümünü deneyin ya da hepsini görmek için alanı temizleyin.
home-clear = Hepsini göster
home-write-own = Kendiniz yazın
home-write-own-more = Bir senaryoyu kopyalayın, sözlerini ve sayılarını herhangi bir metin düzenleyicide değiştirin.
home-write-own-name = { $title }. { $more }
home-roles = { $count } rol
home-issues = { $count } mesele
home-own = Size ait
home-advice = Yazarına { $count } not
home-card = { $title }. { $tagline } { $facts }. Oturum planla.
home-broken = { $count } sorun
home-advice-more = Bu hâliyle oynanabilir.
home-broken-more = Dosyaları düzeltilmeden oynanamaz.
home-show-problems-of = Sorunları göster: { $name }

home-problems-title = Sorunlar: { $name }
home-problems-lead = Bulunan bütün sorunlar, yerleriyle birlikte. Dosyaları düzeltin, sonra klasörü yeniden açın.
home-problem-blocking = düzeltilmeli
home-problem-advice = not
home-problem-file = { $file }
home-problem-line = { $file }, satır { $line }, karakter { $column }
home-show-folder = Klasörü göster

home-own-title = Kendi senaryonuzu yazın
home-own-lead = Senaryo, metin dosyalarından oluşan bir klasördür: birinde yapısı, her dil için ayrı bir dosyada sözleri bulunur. Programlama gerekmez; her hata dosyası ve satırıyla gösterilir.
home-own-copy = Bir kopyadan başlayın
home-own-copy-what = Kopyalanacak senaryo
home-own-copy-act = Kopyala ve klasörü göster
home-own-open = Bir klasördeki senaryoyu oynayın
home-own-open-what = Klasör yolu
home-own-open-hint = scenario.ron dosyasının bulunduğu klasör
home-own-open-act = Klasör aç

## Files

home-browse = Gözat…
home-cancel = Vazgeç
home-file-title = Oturum aç
home-file-path = Oturum dosyasının yolu
home-file-hint = Adı .sulh ile biten dosya
home-file-lead = Yolu yazın veya yapıştırın, dosyayı seçin ya da bu pencerede herhangi bir yere bırakın.
home-file-act = Aç
home-dialog-open = Bu pencerenin yanında bir seçim penceresi açık.
home-drop = Açmak için dosyayı bırakın
home-drop-other = Adı .sulh ile biten bir dosya veya bir senaryo klasörü bırakın.
home-not-sulh = Burada yalnızca oturum dosyaları (.sulh) ve senaryo klasörleri açılabilir. Hiçbir şey değişmedi.

home-trouble-title = Bu dosyada bir sorun var

## Earlier points

home-earlier-title = Önceki bir noktadan devam
home-earlier-lead = Oturum, o noktadaki hâliyle yeni bir dosyada açılır. Kaydın şimdiki hâli de yanında saklanır.
home-earlier-none = Bu oturumda dönülecek bir nokta yok: durmadan önce hiçbir şey olmamış.
home-earlier-act = Buradan aç
home-point-started = Oturum başladı
home-point-phase = Aşama başladı: { $phase }
home-point-inject = Gelişme iletildi: { $inject }
home-point-last = Kaydedilen son nokta
home-point-name = { $time }, { $what }

## Past sessions

home-past = Geçmiş oturumlar
home-past-none = Henüz oturum yok
home-past-none-more = İlkini planlamak için bir senaryo seçin. Her oturum tek bir dosyada saklanır.
home-past-signed = İmzalayan masa: { $count }/{ $tables }
home-past-no-agreement = Anlaşma yok
home-past-no-outcome = Bitti, sonuç kaydedilmedi
home-past-setup = Planlanıyor
home-past-stopped = Durdu: { $time }
home-past-open = Şu an açık
home-past-damaged = Okunamıyor
home-past-newer = Daha yeni bir sürümden
home-past-locked = Başka bir pencerede açık
home-past-name = { $title }, { $scenario }, { $date }, { $state }
home-past-unreadable = { $file }, { $state }
home-past-menu = Diğer işlemler: { $title }
home-past-reveal = Klasöründe göster
home-past-note = Bütün kayıtlar bu dizüstü bilgisayarda kalır
home-past-count = { $count } oturum
