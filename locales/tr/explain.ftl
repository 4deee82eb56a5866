### Why something did not happen, what is safe, and what to do next. Used by window and command line.

## Commands that were not carried out. The session is as it was.

refusal-session-ended = Oturum bitti, kaydı mühürlendi. Değerlendirmeye kendi sözlerinizi hâlâ yazabilirsiniz.
refusal-not-started = Oturum başlamadı. Önce oturumu başlatın.
refusal-already-started = Oturum başladığı için bu artık değiştirilemez.
refusal-already-paused = Kronometre zaten duruyor.
refusal-already-running = Kronometre zaten çalışıyor.
refusal-no-next-phase = Bu, son aşamadır. Değerlendirme tamamlanınca oturumu bitirin.
refusal-no-previous-phase = Bu, ilk aşamadır.
refusal-no-such-phase = Planda böyle bir aşama yok.
refusal-shorter-than-used = Bir aşama, kullandığı süreden kısa olamaz. Daha az dakika çıkarın.
refusal-nobody-seated = Henüz koltuk dağıtılmadı. Önce rolleri dağıtın.
refusal-no-such-person = Bu kişi katılımcı listesinde yok.
refusal-person-absent = Bu kişi salonda değil. Önce geldiğini işaretleyin.
refusal-seated-twice = Bir kişinin iki koltuğu olamaz.
refusal-no-such-seat = Masa { $table }: böyle bir koltuk yok.
refusal-not-reached = Masa { $table }: bu gelişme o koltuğa iletilmedi.
refusal-no-such-table = Böyle bir masa yok: { $table }.
refusal-tables-out-of-range = Bir oturumda { $least } ile { $most } arasında masa olabilir; istenen: { $found }.
refusal-too-many-people = Bir oturuma en çok { $most } kişi katılabilir; bununla sayı { $found } olurdu.
refusal-blank-name = Ad eksik. Önce bir ad yazın.
refusal-blank-text = Metin boş. Önce bir şey yazın.
refusal-bad-plan = Her aşamaya en az bir dakika gerekir.
refusal-no-such-inject = Böyle bir gelişme yok.
refusal-inject-released-before = Bu gelişme oraya daha önce iletildi. Hiçbir gelişme iki kez iletilmez.
refusal-inject-skipped = Bu gelişme atlandı. Önce plana geri koyun.
refusal-reason-needed = Bir gelişmeyi atlamak için gerekçe gerekir. Bir satır yeter; değerlendirmeye yardımcı olur.
refusal-empty-audience = Orada bu gelişmeyi alacak kimse yok: koltuklar boş.
refusal-not-in-scenario = Senaryoda böyle bir öge yok: { $part }
refusal-indicator-out-of-range = Bir gösterge 0 ile 100 arasındadır; bu değer aralığın dışında: { $found }.
refusal-level-out-of-range = Bir düzey 1 ile 5 arasındadır; bu değer aralığın dışında: { $found }.
refusal-no-such-observation = Bu gözlem artık yok.
refusal-no-gap = Kronometrede karar bekleyen bir boşluk yok.
refusal-nothing-to-undo = Geri alınacak bir şey kalmadı.
refusal-undo-stops-here = Geri alma burada biter: daha öncekiler salona ulaştı.
refusal-nothing-to-redo = Yinelenecek bir şey kalmadı.

## Who speaks, and who meets apart

refusal-floor-not-at-the-table = Bu koltuktan şimdi kimse konuşamaz: koltuk boş ya da oturan kişi ayrı görüşmede.
refusal-floor-waits-already = Bu kişi zaten söz sırasında.
refusal-floor-does-not-wait = Bu kişi söz sırasında değil.
refusal-floor-speaks-already = Söz zaten bu kişide.
refusal-floor-nobody-waits = Söz sırasında masada bulunan kimse yok. Kimin konuşacağını seçin.
refusal-floor-nobody-speaks = Kimse söz almış değil.
refusal-floor-limit = Konuşma süresi en az { $least } saniye, en çok { $most } dakikadır.
refusal-caucus-nobody = Ayrı görüşme için en az bir kişi seçin.
refusal-caucus-empty-seat = Bu koltuklardan biri boş. Yeniden seçin.
refusal-caucus-over = Bu ayrı görüşme bitti.
refusal-caucus-there-already = Bu kişiler zaten bu ayrı görüşmede.
refusal-caucus-nobody-away = Herkes masada.
refusal-caucus-length = Bir ayrı görüşme en az { $least }, en çok { $most } dakika sürer.
refusal-safety-empty-seat = Bu koltuk boş.
refusal-safety-known = Bu durdurma işareti zaten biliniyor.
refusal-safety-no-signal = Bu koltuktan yanıt bekleyen bir durdurma işareti yok.
refusal-safety-out-already = Bu masa zaten rolden çıktı.
refusal-seat-laptop-away = Bilgisayar şu anda başka bir koltukta. Önce geri alın.
refusal-seat-laptop-not-there = Bilgisayar bu koltukta değil.
refusal-seat-waits = Çok sayıda uymayan kod girildi. { $seconds } saniye sonra yeniden deneyin.
refusal-seat-note-too-long = Bir not en çok { $most } karakter olabilir. Kayıp yok; saklamak için kısaltın.
refusal-seat-not-this-seat = Bir koltuktan yalnızca o koltuk adına işlem yapılır.
refusal-entry-mediates = Arabuluculuk ekibi kendi arabuluculuğuna rıza bildirmez ve başka bir arabulucuya gitmez.
refusal-entry-nothing-to-withdraw = Bu taraf rıza vermedi, geri çekilecek bir rıza yok. Rıza vermediği not edilebilir.
refusal-support-on-the-way = Yolda olan biri var. Sonraki çağrı, o geldikten sonra yapılabilir.
refusal-support-called-before = Bu çağrı zaten yapıldı.
refusal-support-no-more = Bu masanın yaptığı çağrı: { $most }. Daha fazlası yapılamaz.
refusal-no-second-mediator = Henüz başka bir arabulucu öneride bulunmadı. Önce öneri not edilir.
refusal-same-as-before = Değişen bir şey yok: zaten öyle.

## What an assignment could not meet

# $person, $other are names, $role a role, $table a number.
unmet-pin-not-here = Sabitlenmiş, ama salonda değil: { $person }.
unmet-pin-no-such-seat = { $person }: sabitlendiği koltuk yok ({ $role }, masa { $table }).
unmet-pin-twice = { $person }: birden çok koltuğa sabitlenmiş; dikkate alınmayan: { $role }, masa { $table }.
unmet-pin-taken = { $person }: aynı koltuğa bir başkası da sabitlenmiş ({ $role }, masa { $table }).
unmet-pin-not-kept = { $person }: başka bir koltuğa sabitlenmiş ({ $role }, masa { $table }).
unmet-too-few-people = { $needed } zorunlu rol, { $people } kişi. Masa sayısını azaltın ya da bazı rolleri boş bırakın.
unmet-too-few-people-at-one = { $needed } zorunlu rol, { $people } kişi. Bazı rolleri boş bırakın.
unmet-too-many-people = { $people } kişi, { $seats } koltuk. Koltuğu olmayan gözlemci olur.
unmet-essential-empty = Boş kalan zorunlu rol: { $role }, masa { $table }.
unmet-refused-role = { $person }: verilmemesi gereken bir rolü var ({ $role }, masa { $table }).
unmet-kept-apart = Ayrı tutulması gerekenler aynı masada: { $person } ve { $other }, masa { $table }.
unmet-no-speaker = Masa { $table }: bu dili bilen yok: { $language }.
unmet-colleagues = Masa { $table }, meslektaşlar: { $people } ({ $country }).
unmet-colleagues-unavoidable = Masa { $table }, meslektaşlar: { $people } ({ $country }). Sayıları masa sayısından fazla.
# $group is a name such as "Woman" or "Student", $counts such as "table 1: 3, table 2: 1".
unmet-uneven = Eşit dağılmadı: { $group } ({ $counts }).
unmet-count-at = masa { $table }: { $count }
unmet-experience-missing = Deneyim isteyen rolde ilk kez katılan biri var: { $person }, { $role }, masa { $table }.
unmet-wish-not-met = { $person }: başka bir rol istemişti, verilen: { $role }, masa { $table }.
unmet-wish-no-seat = { $person }: bir rol istemişti, koltuğu yok.

## Why there is no assignment at all

cannot-assign-tables = Bir oturumda 1 ile { $most } arasında masa olabilir; istenen: { $found }.
cannot-assign-nobody = Listede koltuk verilebilecek kimse yok. Kişi ekleyin ya da gelenleri işaretleyin.
cannot-assign-no-roles = Senaryoda rol yok.
cannot-assign-listed-twice = Bir kişi listede iki kez yer alıyor. Kayıtlardan birini çıkarın.

## Why a plan does not fit

cannot-fit = Aşamaların amacına ulaşması için en az { $minutes } dakika gerekir. Daha uzun bir süre seçin.

## A roster that cannot be read

cannot-read-missing = Bu adda bir dosya yok.
cannot-read-folder = Bu bir klasör, dosya değil.
cannot-read-not-allowed = Sistem bu dosyanın okunmasına izin vermiyor.
cannot-read-unreadable = Sistem bu dosyayı okuyamadı.
cannot-read-unreadable-code = Sistem bu dosyayı okuyamadı (hata kodu { $code }).
cannot-read-empty = Bu dosya boş.
cannot-read-too-large = Bu dosya, bir katılımcı listesi için çok büyük (en çok { $megabytes } MB).
cannot-read-too-many-rows = Bu dosyada, bir katılımcı listesi için çok fazla satır var (en çok { $limit }).
cannot-read-not-a-table = Bu bir tablo değil: { $kind }.
cannot-read-encrypted = Bu çalışma kitabı parolayla korunuyor.
cannot-read-damaged = Bu çalışma kitabı hasarlı.
cannot-read-no-names = Bu tabloda adlara benzeyen bir sütun yok.
roster-is-safe = Katılımcı listesi değişmedi.
cannot-read-hint-path = Adı kontrol edin ya da dosyayı yeniden seçin.
cannot-read-hint-rights = Dosyayı kendi klasörlerinizden birine kopyalayın ve kopyayı seçin.
cannot-read-hint-disk = Dosyayı bu dizüstü bilgisayara kopyalayın ve kopyayı seçin.
cannot-read-hint-export = Listeyi Excel çalışma kitabı (.xlsx) veya CSV olarak kaydedin ve o dosyayı seçin.
cannot-read-hint-password = Hesap tablosu programında parolayı kaldırın ya da listeyi CSV olarak kaydedin.
cannot-read-hint-names = Adların bulunduğu sütunun üstüne “Ad” yazın ya da adları her satıra bir ad gelecek biçimde yapıştırın.
cannot-read-hint-smaller = Yalnızca listenin bulunduğu sayfayı kaydedin ve o dosyayı seçin.

file-kind-pdf = PDF
file-kind-word = Word belgesi
file-kind-presentation = sunum
file-kind-open-document = OpenDocument dosyası
file-kind-binary-workbook = ikili çalışma kitabı (.xlsb)
file-kind-legacy-office = eski bir Office dosyası (.xls, .doc)
file-kind-picture = resim
file-kind-web-page = web sayfası
file-kind-rich-text = zengin metin
file-kind-archive = arşiv
file-kind-database = veritabanı
file-kind-unknown = bilinmeyen dosya türü

## What is doubtful in a roster

roster-row = Satır { $row }
roster-row-column = Satır { $row }, sütun { $column }
roster-row-heading = Satır { $row }, sütun { $column } ({ $heading })
roster-column = Sütun { $column }
roster-whole-file = Bütün dosya
roster-effect-remark = Bilginize
roster-effect-kept = Alındı, kontrol edin
roster-effect-left-out = Alınmadı

roster-no-name = Ad yok. Satır alınmadı.
roster-name-without-letters = Adda harf yok: “{ $text }”. Satır alınmadı.
roster-repeated-header = Başlık yineleniyor. Satır alınmadı.
roster-duplicate-name = Satır { $row } ile aynı ad: { $name }. İkisi de alındı.
roster-duplicate-person = Satır { $row } ile aynı ad ve bilgiler: { $name }. İkisi de alındı; biri fazla olabilir.
roster-unknown-country = Bilinmeyen ülke, boş bırakıldı: “{ $text }”.
roster-unknown-country-near = Bilinmeyen ülke, boş bırakıldı: “{ $text }”. Şu mu: { $suggestion }?
roster-unknown-status = Ne diplomat ne öğrenci, boş bırakıldı: “{ $text }”.
roster-unknown-gender = Cinsiyet anlaşılamadı, boş bırakıldı: “{ $text }”.
roster-unknown-language = Bilinmeyen dil, alınmadı: “{ $text }”.
roster-unknown-language-near = Bilinmeyen dil, alınmadı: “{ $text }”. Şu mu: { $suggestion }?
roster-unknown-experience = Deneyim anlaşılamadı, boş bırakıldı: “{ $text }”.
roster-too-many-cells = Son başlıktan sonraki hücreler alınmadı: { $extra }
roster-broken-characters = Dosya buraya gelmeden önce harfleri bozulmuş: “{ $text }”. Bu kaydı düzeltin.
roster-formula = Sonucun yerinde bir formül var: “{ $text }”. Bu kaydı düzeltin.
roster-cell-error = Hesap tablosu hata gösteriyor, boş sayıldı: { $text }
roster-too-long = Metin { $limit } harften sonra kesildi.
roster-unclosed-quote = Bir tırnak işareti açılmış, kapanmamış. Tırnak işaretleri harf olarak okundu.
roster-empty-rows = Kişilerin arasında { $count } boş satır var.
roster-title-above = Listenin genel başlığı sayıldı: “{ $text }”.
roster-no-header = Başlık tanınamadı. Sütunlar, içindekilere bakılarak tahmin edildi.
roster-name-guessed = “Ad” yazan bir başlık yok. Adların sütunu tahmin edildi.
roster-too-many-columns = Yalnızca ilk { $limit } sütun okundu.
roster-nobody = Başlık var, altında kimse yok.

## The session file

file-missing = Dosya yerinde değil: { $path }
file-folder-missing = Klasör yerinde değil: { $path }
file-already-there = Bu adda bir dosya zaten var: { $path }
file-no-permission = Sistem burada okumaya veya yazmaya izin vermiyor: { $path }
file-read-only = Dosya veya diski okunabiliyor, yazılamıyor: { $path }
file-disk-full = Disk dolu: { $path }
file-locked = Oturum başka bir pencerede açık: { $path }
file-not-sulh = Bu bir Sulh oturumu değil: { $path }
file-newer = Dosya, Sulh’un daha yeni bir sürümüyle yazılmış (biçimi { $found }; bu sürümün bildiği { $known }): { $path }
file-not-understood = Dosyada bu sürümün bilmediği türden bir olay var (sıra no { $seq }, { $event }): { $path }
file-damaged = Dosya, { $seq } numaralı olaydan başlayarak hasarlı: { $path }
file-damaged-words = Dosyadaki senaryo metni hasarlı: { $path }
file-out-of-order = Bir olay sıra dışı geldi (beklenen { $expected }); programdan kaynaklanan bir hata: { $path }
file-other = Sistem bir sorun bildiriyor (kendi sözleriyle: “{ $said }”): { $path }

file-safe-untouched = Hiçbir şey değişmedi.
file-safe-in-memory = Her şey hâlâ bellekte; kayıp yok.
file-safe-until = Sağlam olan son olay: { $seq }.
file-safe-nothing = Ondan önceki hiçbir şey okunamadı.
file-safe-events = Bütün olaylar sağlam.

file-hint-path = Adı kontrol edin ya da dosyayı ana sayfada arayın.
file-hint-folder = Klasörü oluşturun ya da başka bir yer seçin.
file-hint-other-name = Başka bir ad seçin; hiçbir dosyanın üzerine yazılmaz.
file-hint-place = Belgeler gibi, size ait bir klasör seçin.
file-hint-space = Yer açıp yeniden deneyin ya da başka yere kaydedin.
file-hint-close-window = Öteki pencereyi kapatın ya da orada devam edin.
file-hint-sulh = Adı .sulh ile biten bir dosya seçin.
file-hint-update = Daha yeni sürümü yükleyin ya da dosyayı oluşturulduğu dizüstü bilgisayarda açın.
file-hint-salvage = Sağlam olanı yeni bir dosyaya alın, bunu olduğu gibi saklayın.
file-hint-copy = Başka bir diskte veya USB bellekte kopya arayın.
file-hint-report = Başka yere kaydedin ve bunu, Sulh’u size verene bildirin.

## Sistemin neden okumadığı ya da yazmadığı, iki noktadan sonra

system-not-found = böyle bir dosya ya da klasör yok
system-not-allowed = sistem buna izin vermiyor
system-already-there = bu ad orada zaten kullanılıyor
system-folder = yerinde bir klasör var
system-read-only = disk salt okunur
system-disk-full = disk dolu
system-in-use = başka bir program kullanıyor
system-bad-name = sistem böyle bir adı kabul etmiyor
system-number = sistem { $code } numaralı sorunu bildiriyor
system-other = sistem nedenini bildirmiyor
