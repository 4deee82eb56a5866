### Settings.

settings-set-aside = Ayar dosyası anlaşılamadı. Şu adla saklandı: { $path }. Program varsayılan ayarlarla başlıyor.
settings-unreadable = Ayar dosyası okunamadı: { $path } ({ $error }). Program varsayılan ayarlarla başlıyor; oturumlara dokunulmadı.
settings-unwritable = Ayarlar kaydedilemedi: { $path } ({ $error }). Program kapatılana kadar geçerlidir.

## The screen

settings-title = Ayarlar
settings-caption = Buradaki her şey bu dizüstü bilgisayar için geçerlidir ve hemen kaydedilir
settings-language-card = Dil
settings-language = Bu ekranın dili
settings-wall-language = Projeksiyonun dili
settings-wall-language-same = Bu ekranla aynı
settings-figures = Arapçada rakamlar
settings-figures-western = 0 1 2 3
settings-figures-arabic = ٠ ١ ٢ ٣
settings-look-card = Bu ekranın görünümü
settings-theme = Tema
settings-light = Açık
settings-dark = Koyu
settings-contrast = Yüksek karşıtlık
settings-zoom = Yazı boyutu
settings-zoom-step = %{ $percent }
settings-fades = Mesajlar ve paneller yumuşak belirsin
settings-fades-hint = Kapalıyken her şey birden görünür. Ekranı gizlerken geçiş hiçbir zaman uygulanmaz.
settings-wall-card = Projeksiyon
settings-wall-theme = Salon
settings-wall-light = Aydınlık salon
settings-wall-dark = Karanlık salon
settings-wall-hint = Aydınlık salonda koyu görüntü zor okunur.
settings-room = Projeksiyondaki yazı boyutu
settings-room-normal = Normal
settings-room-larger = Büyük
settings-room-largest = En büyük
settings-room-hint = Görüntü küçük veya salon uzunsa yazıyı büyütün.
settings-folders-card = Dosyaların yeri
settings-folder-sessions = Oturumlar
settings-folder-scenarios = Kendi senaryolarınız
settings-folder-config = Ayarlar
settings-reveal = Göster
settings-reveal-name = Klasörü göster: { $folder }
settings-folders-note = Her şey bu dizüstü bilgisayarda kalır. Oturum, kopyalanabilen tek bir dosyadır.
settings-about-card = Hakkında
settings-version = Sürüm { $version }
settings-about = Sulh (صلح, uzlaşma, barış), arabuluculuk simülasyonlarını tek bir dizüstü bilgisayar ve projeksiyonla yürütür. Ağ bağlantısı olmadan çalışır ve hiçbir yere bir şey göndermez.
settings-program-licence = Program, MIT lisansı veya Apache lisansının 2.0 sürümü altında kullanılabilir.
settings-licences-card = Yazı tipleri ve lisanslar
settings-licence-show = Oku
settings-licence-name = Lisansı oku: { $name }
settings-licence-ofl = SIL Open Font License 1.1
settings-licence-mit = MIT lisansı
settings-font-sans = IBM Plex Sans
settings-font-sans-arabic = IBM Plex Sans Arabic
settings-font-serif = IBM Plex Serif
settings-font-naskh = Noto Naskh Arabic
settings-font-icons = Phosphor simgeleri
