### What simulated people write during a rehearsal, so that its debrief reads like one.
###
### $which chooses one of several texts that fit the same occasion.

# The facilitator's name of the session. $seed is the draw number.
rehearsal-title = Prova { $seed }

# $number counts observers who are not on the roster.
rehearsal-observer = Gözlemci { $number }
rehearsal-room = Oda { $number }

# For whoever takes over an empty seat. $minutes since the start.
rehearsal-hand-over = Koltuk, başlangıçtan { $minutes } dk sonra devralındı. Tutum ve kırmızı çizgiler bilgi notunda; bu rol adına hiçbir söz verilmedi.

## Observations. $kind is the competency: 1 active listening, 2 reframing, 3 impartiality,

## 4 inclusion, 5 process design, 6 work under pressure, 7 drafting, 8 cultural sensitivity,

## 0 any other. No names, no he or she.

rehearsal-note-strong-a = { $kind ->
    [1] Yanıt vermeden önce karşı tarafın kaygısını kendi sözleriyle yineledi, doğru anlayıp anlamadığını sordu.
    [2] Bir şikâyeti, iki tarafın da üzerinde çalışabileceği bir soruya dönüştürdü.
    [3] Yakın olanın da karşıt olanın da sözünü aynı tonda, aynı iki dakikanın sonunda kesti.
    [4] On beş dakikadır kimin konuşmadığını fark etti, kimseyi zor durumda bırakmadan konuşmasına yer açtı.
    [5] Gündem için bir sıra önerdi, gerekçesini söyledi, devam etmeden önce rıza istedi.
    [6] Evet ya da hayır demeye zorlanınca ayrı görüşme için beş dakika istedi, bir seçenekle döndü.
    [7] Tartışmalı maddedeki ifadenin yerine iki sözcük önerdi; iki taraf da benimsedi.
    [8] Yaşça büyük temsilcinin sözünü bitirmesini bekledi, usulünce teşekkür etti, itirazını ondan sonra söyledi.
   *[0] Hazırlıklı ve özlüydü; bu katkıdan sonra masada hareket başladı.
}
rehearsal-note-strong-b = { $kind ->
    [1] Konuşmanın ardından sessizliğe izin verdi. Asıl önemli cümle ondan sonra geldi.
    [2] Talebin arkasındaki ihtiyacı dile getirdi; talep bir daha yinelenmedi.
    [3] Kimin rakamlarının doğru olduğunu söylemekten kaçındı, iki taraftan da kaynak istedi.
    [4] Küçük bir heyetin görüşünü metne taşıdı ve kimden geldiğini belirtti.
    [5] Genel oturumu tam zamanında iki kısa ayrı görüşmeye böldü; her birine yanıtlanacak bir soru verdi.
    [6] Ültimatomu sakin karşıladı, o süreye kadar hangi koşulların oluşması gerektiğini sordu.
    [7] Maddeyi dışarıdan biri gibi sesli okudu, yanlış anlaşılabilecek sözcüğü buldu.
    [8] Bir ifadeyi, kimseyi incitmeden önce iki dilde de sınadı.
   *[0] Ayrı tutulan iki mesele arasında bağ kurdu; başkaları da bu fikri sürdürdü.
}
rehearsal-note-fair-a = { $kind ->
    [1] İyi sorular sordu, sonra birini karşı tarafa fırsat bırakmadan kendi yanıtladı.
    [2] İfadeyi yumuşattı, ancak arkasındaki talep yerinde kaldı.
    [3] Sözlerinde dengeliydi; onay ararken her seferinde masanın aynı yanına baktı.
    [4] Bütün masaya görüş sordu, ilk kalkan üç ele söz verdi.
    [5] O saat için bir planı vardı, iki heyet itiraz edince bıraktı.
    [6] Sakinliğini korudu, ancak meselelerin sırasını saate bıraktı.
    [7] Taslağı kısa tuttu; iki köşeli ayraç sahipsiz kaldı.
    [8] Unvanlarda özenliydi; başkalarının ihtiyaç duyduğu susma anlarında o kadar değil.
   *[0] Seyrek ve açık konuştu; bir soru daha ileri gidebilirdi.
}
rehearsal-note-fair-b = { $kind ->
    [1] Her tutumu not aldı, arkalarındaki nedenlerin pek azını.
    [2] İlk meseleyi iyi bir çerçeveye oturttu, ikincisini hiç.
    [3] İki tarafa eşit süre verdi; son sözü iki kez aynı taraf söyledi.
    [4] Küçük bir heyeti söz almaya çağırdı, yanıtı beklemeden geçti.
    [5] Amaçlar ve kurallarla açtı; kurallar çiğnenince onlara dönmedi.
    [6] Yükselen sese alçak sesle karşılık verdi; bu arada önerinin ipini kaçırdı.
    [7] Bağlayıcı fiilleri iyi görüyor; tarihler ve kimin ödeyeceği açık kaldı.
    [8] Kendi tarafının bir geleneğini anlattı; ötekinin geleneğini sormadı.
   *[0] Baştan sona istikrarlıydı; yönü değiştiren nadiren o oldu.
}
rehearsal-note-weak-a = { $kind ->
    [1] Karşı taraf konuşurken yanıtını hazırladı, sözün içindeki teklifi kaçırdı.
    [2] Suçlamayı çürütmek için yineledi; masa onu iki kez duymuş oldu.
    [3] Bir tarafın rakamlarını başıyla onayladı. Öteki taraf bunu fark etti.
    [4] İki sandalye ötede oturan bir grup adına konuştu.
    [5] Doğrudan çözümlere geçti; taraflar sorular üzerinde henüz uzlaşmamıştı.
    [6] Zaman baskısı altında, bir saat önce reddettiğini karşılıksız verdi.
    [7] Salon eski metin üzerinde çalışırken yeni bir metin getirdi.
    [8] Unvan beklenen yerde ön adla seslendi; yanıt bir başkasına verildi.
   *[0] Açılış konuşmasına bağlı kaldı; o saatte duydukları onu değiştirmedi.
}
rehearsal-note-weak-b = { $kind ->
    [1] Tek bir konuşma sırasında üç kez söz kesti.
    [2] Karşı tarafın çıkarına bahane dedi.
    [3] Ayrı görüşmeler arasında mesaj taşırken kendi tavsiyesini de ekledi.
    [4] Söz yalnızca iki heyet başkanı arasında gidip geldi.
    [5] Ayrı görüşme kayıtlarının ne olacağına hiç değinmedi; güven zedelendi.
    [6] Ayrılmakla tehdit etti, ayrıldıktan sonrası için planı yoktu.
    [7] İki heyetin iki türlü okuduğu bir cümleyi kabul etti.
    [8] Bir dilde hoş karşılanan, ötekinde karşılanmayan bir şaka yaptı.
   *[0] Görüş alışverişine az katıldı; bilgi notunda daha fazlası vardı.
}
rehearsal-note-not-seen = { $which ->
    [1] Başka yerde, ayrı görüşmedeydi; bu çeyrek saatte derecelendirilecek bir şey yok.
    [2] Derecelendirmeye yetecek kadar görülmedi.
   *[3] Yalnızca dinledi; hüküm verecek bir durum olmadı.
}
rehearsal-note-table = { $which ->
    [1] Masada aynı anda iki ayrı konuşma sürüyor.
    [2] Haberin ardından uzun bir sessizlik; sonra ilk kez açıklama değil, soru geldi.
    [3] Herkes taslağa bakıyor; sesler yarı yarıya alçaldı.
    [4] Sekiz dakikadır söz aynı iki kişide.
    [5] Arabulucular metni yazarken iki heyet kendi arasında konuşuyor; ikisi de rahat görünüyor.
   *[6] Masa düzenini buldu: bir mesele, bir konuşmacı, kâğıtta bir cümle.
}

## Decisions

rehearsal-decision-room = { $which ->
    [1] Söz kuralı: kişi başına iki dakika, sözü oturum başkanı verir; durdurma işareti, kaldırılan eldir.
   *[2] Ayrı görüşmede söylenen, sahibi izin vermedikçe orada kalır.
}
rehearsal-decision-openings = { $which ->
    [1] Taraflar arabuluculuğu ve usul kurallarını kabul ediyor.
    [2] Gündemde uzlaşıldı: önce acil mesele, en zoru ortada.
   *[3] Genel oturumda heyet başkanları, ayrı görüşmelerde danışmanlar konuşur.
}
rehearsal-decision-caucus = { $which ->
    [1] Başlıca iki taraf, kendi birinci çıkarının arabulucular eliyle karşı tarafa bildirilmesine izin veriyor.
    [2] İki mesele arasında bir değiş tokuş, bağlayıcı olmadan deneniyor.
   *[3] Ortak müzakereden önce, birlikte hazırlanacak bir olgu tespiti notu isteniyor.
}
rehearsal-decision-joint = { $which ->
    [1] Taraflar tek bir paket üzerinden çalışıyor ve kabul edemeyeceklerini işaretliyor.
    [2] İki mesele birbirine bağlandı: biri kesinleşmeden öteki de kesinleşmez.
   *[3] Açık kalan rakam, on beş dakika süreyle her taraftan birer uzmana bırakılıyor.
}
rehearsal-decision-drafting = { $which ->
    [1] Tek taslak var: değişiklikler arabulucuların metni üzerinde önerilir.
    [2] Her köşeli ayraç, koyanın adını taşır.
   *[3] İzleme hükmü imza sayfasından sonra değil, önce yazılır.
}
rehearsal-decision-plenary = { $which ->
    [1] Heyet başkanları, yanıt vermeden önce kendi taraflarıyla iki dakika istiyor.
    [2] Çekinceler bir eke yazılır ve sesli okunur.
   *[3] Arabulucular metni baştan sona bir kez okur; kimse araya girmez.
}

## Injects

rehearsal-skip-reason = { $which ->
    [1] Masanın elinde yeterince iş var; bu yalnızca dikkati dağıtırdı.
    [2] Bundan yararlanmaya yetecek süre kalmadı.
   *[3] Taraflar bu konuyu kendileri gündeme getirdi.
}
rehearsal-written-title = { $which ->
    [1] Basın odasından bir soru
    [2] Tercümanlardan bir not
   *[3] Saha ofisinden bir çağrı
}
rehearsal-written-body = { $which ->
    [1] Gazeteciler ortak bir metnin varlığından haberdar. On dakika içinde, bütün heyetlerin üzerinde uzlaştığı tek bir cümle istiyorlar. Sessizlik, başarısızlık diye haber yapılacak.
    [2] Tercümanlar, taslaktaki bir ifadeyi taraf tutmadan aktaramıyor. Heyetlerin birlikte başka bir ifade seçmesini istiyorlar.
   *[3] Saha ofisi bu gece bir yolu aileler için açık tutabiliyor. Bunun için bütün taraflardan, çeyrek saat içinde, yolu kimsenin başka bir amaçla kullanmayacağına dair söz bekliyor.
}

## Outcomes

rehearsal-outcome-agreement = { $which ->
    [1] Rızası gerekenlerin hepsi imzaladı. İki heyet, ekte tarih belirtilmesini istedi.
    [2] O ana kadar ayrı tutulan iki mesele arasındaki son bir değiş tokuşun ardından imzalandı.
   *[3] İmzalandı; bir heyetin izlemeye ilişkin çekincesi sesli okundu ve kayda geçti.
}
rehearsal-outcome-partial = { $which ->
    [1] Uzlaşılanlar imzalandı; kalanı, rapor tarihi belirlenmiş ortak bir gruba bırakıldı.
    [2] Acil bölümde uzlaşıldı. Açık meseleler, tarafların son tutumlarıyla birlikte kayda geçti.
   *[3] Bir çerçeve ve bir takvim; iki mesele açık ve açık olduğu belirtiliyor.
}
rehearsal-outcome-impasse = { $which ->
    [1] Hiçbir paket, rızası gereken herkesin çıkarlarını karşılamadı. Son tutumlar kayda geçti; kanal açık kalıyor.
    [2] Güven oluşmadan süre bitti. İki taraf da kendisini masaya neyin döndüreceğini söyledi.
   *[3] Taraflar metinsiz, ama anlaşamadıkları noktaların ortak bir listesiyle ayrılıyor.
}
rehearsal-summary-none = { $tables ->
    [one] Masa imzalamadı. Kayıt, masanın nerede durduğunu ve tarafların o ana kadar bilip de söylemediklerini gösteriyor.
   *[other] Hiçbir masa imzalamadı. Kayıt, her masanın nerede durduğunu ve tarafların o ana kadar bilip de söylemediklerini gösteriyor.
}
rehearsal-summary-some = İmzalayan masa: { $agreed }/{ $tables }. Aynı bilgi notları ve aynı haberler farklı sonlara vardı; farklar çoğumuzun sandığından erken başlamıştı.
rehearsal-summary-all = { $tables ->
    [one] Masa imzaladı. Kayıt, gidişatın ne zaman değiştiğini ve hemen öncesinde ne söylendiğini gösteriyor.
   *[other] Bütün masalar imzaladı. Aynı bilgi notları ve aynı haberlerle her biri oraya kendi yolundan vardı.
}

## Words for the debrief

# $agreed of $tables tables signed.
rehearsal-words-agreement = { $which ->
    [1] Paket, çıkarlar ayrı görüşmede açıkça söylenince bulundu. Masa bundan sonra, kesinleşeni açmadan mesele mesele ilerledi.
   *[2] İki mesele arasındaki değiş tokuş gerisinin yolunu açtı. İmza, metni iki kez okumaya yetecek kadar erken geldi.
}
rehearsal-words-partial = { $which ->
    [1] Masa yakın olanda uzlaştı, uzak olanın adını koydu. Açık meseleleri, kimsenin doğrulamadığı tek bir sayıdan kaynaklandı.
   *[2] İyi metin yazımı, geç pazarlık: son iki meseleye genel oturum başladıktan sonra gelindi.
}
rehearsal-words-impasse = { $which ->
    [1] İki heyet, her biri ötekinin ilk adımını bekleyerek sonuna kadar dayandı. Değerlendirmede, o adımı kendilerinin de atabileceğini gördüler.
   *[2] Haber tonu sertleştirdi, kimse ara istemedi. Bu masanın sonucu, birbirlerinin sınırları hakkında öğrendikleridir.
}
rehearsal-answer-facts = { $which ->
    [1] Çoğumuz olayların sırasını kayıttakinden farklı hatırlıyordu, en çok da ilk saatte.
    [2] Koridorda, masadakinden çok görüşme yapıldı.
   *[3] İlk somut seçenek, sahibinin hatırladığından erken duyulmuştu.
}
rehearsal-answer-turning-points = { $which ->
    [1] Birinin “neden reddediyorsunuz” yerine “neye ihtiyacınız var” diye sorduğu anda döndü.
    [2] Sahadan gelen haber tonu on dakikalığına değiştirdi, esası ise pek az.
   *[3] Mola: masada konuşmayan iki kişi pencere önünde konuştu.
}
rehearsal-answer-process = { $which ->
    [1] Arabuluculara en çok, sırada ne yapacaklarını ve nedenini söylemek kazandırdı.
    [2] Ayrı görüşme kuralları bir masada açıkça konuşuldu, ötekinde var sayıldı; yalnızca ilkinde sırlar paylaşıldı.
   *[3] Oturum başkanı zamanı iyi yönetti, daha çok soru sorabilirdi.
}
rehearsal-answer-substance = { $which ->
    [1] Her meseleyi ortadan bölmek kimseyi memnun etmezdi; meseleler arası değiş tokuş etti.
    [2] Herkesin aynı biçimde istediği bir mesele en son görüşüldü.
   *[3] Tek bir talep gibi görünen aslında ikiydi; ikincisi karşılanabilirdi.
}
rehearsal-answer-inclusion = { $which ->
    [1] Metne giren fikirler en küçük heyetlerden çıkmıştı, çoğu bir başkasının ağzından.
    [2] Üçüncü bir dilde çalışanlar, katılabilmek için yazılı taslağa ihtiyaç duydu.
   *[3] Söz sırayla istenince dört ses daha duyuldu.
}
rehearsal-answer-durability = { $which ->
    [1] Tarihi ve sorumlusu belli maddeler kalıcı olur; “mümkün olan en kısa sürede” kalıcı olmaz.
    [2] Yılın ikinci yarısında kimin ödeyeceğini kimse düşünmemişti.
   *[3] İzleme metnin son satırıydı; ilk satırlar arasında olmalıydı.
}
rehearsal-answer-transfer = { $which ->
    [1] Önümüzdeki hafta her toplantıda bir kez: tutuma yanıt vermeden önce çıkarı sormak.
    [2] Ayrı görüşmenin kurallarında, görüşme başlamadan uzlaşmak.
   *[3] Masaya tek bir taslak getirmek, ikincisini değil.
}
rehearsal-closing = { $which ->
    [1] Buradan üç alışkanlıkla ayrılıyoruz: yanıt vermeden önce duyduğumuzu yinelemek, sırada ne olduğunu söylemek, tarihi maddeye yazmak.
    [2] En çok nedenleri duymak işe yaradı; en çok da karşı tarafın ilk adımını beklemek zaman kaybettirdi.
   *[3] Anlaşma bir başlangıçtır. Her birimiz, bu kaydı paylaşacağı bir kişiyi kendi kurumundan belirledi.
}

## Önerilere yanıtlar

rehearsal-needs-change = { $which ->
    [1] Kimin ölçeceğini bilmeden olmaz.
    [2] Bir tarih konursa belki.
   *[other] Önce kimin ödeyeceği söylensin.
}
rehearsal-rejects = { $which ->
    [1] Bununla evimize dönemeyiz.
    [2] Bu bize hiçbir şey bırakmıyor.
   *[other] Buna bizsiz karar verildi.
}

## İmzalar

rehearsal-reserves = { $which ->
    [1] İmzalıyoruz, giderleri yeniden konuşacağız.
    [2] Kurulumuzun onaylaması gerekir.
   *[other] Üçüncü maddeyi söylediğimiz gibi okuyoruz.
}

## Simulated observers on the code of conduct

rehearsal-conduct-noticed = Taraflardan birine, ekibin tutamayacağı bir söz verildi.
rehearsal-conduct-mended = Ekip bunu iki tarafa da kendisi söyledi ve verdiği sözü geri aldı.
rehearsal-own-note = { $which ->
    [1] Önce nelerden vazgeçebileceklerini sor.
    [2] Rakamı geç ve yalnızca bir kez söyle.
   *[other] Onların tarafında kimin karar verebileceğini öğren.
}

## Arabuluculuğa giriş

# $question is the number of a question of the analysis sheet: causes, dynamics, positions,
# interests, coherence, culture, needs; other for any further one.
rehearsal-analysis = { $question ->
    [1] { $which ->
        [1] Yalnızca iyi yıllarda tutulan bir söz; tutulmadığında hesap veren de yok.
       *[2] Tek bir kaynaktan iki ayrı geçim biçimi, bunlardan birine göre yazılmış kurallar.
    }
    [2] { $which ->
        [1] Kapalı her yol, onu bekleyeni besliyor. Pazar günleri herkesi yatıştırıyor.
       *[2] Söylenti rapordan hızlı; ortak bir okuma onu yavaşlatırdı.
    }
    [3] { $which ->
        [1] “Önce payımız.” “Hukukumuz.” “İnsanlarımız evine.” Hepsi geridekilere de söyleniyor.
       *[2] Üç taraf rakam, ikisi ilke, ikisi yer söylüyor.
    }
    [4] { $which ->
        [1] Bir yıl sonrasını planlamak, zamanında haberdar olmak, evde küçük düşmemek.
       *[2] Neredeyse hepsi için miktardan çok kesinlik.
    }
    [5] { $which ->
        [1] Yaşlılarla gençler farklı ilk adımlar istiyor; ayrı ayrı soran olmadı.
       *[2] Heyet, kurumundan küçük; bir kişi yerine iki ses yanıt veriyor.
    }
    [6] { $which ->
        [1] Kimin önce selam verdiği fark ediliyor. Özrün bir biçimi var, iki taraf da orada olmalı.
       *[2] Unvanlar dakikalardan önemli. Susmak düşünmektir, rıza değildir.
    }
    [7] { $which ->
        [1] Çadırdakilere bir tarih, bir yol ve konuşulanları anlatacak biri gerek.
       *[2] Kameralar gittikten sonra, ikinci yılda iş, su ve okul.
    }
   *[other] { $which ->
        [1] Açık; masa buna dönecek.
       *[2] İki görüş var, ikisi de yazıldı.
    }
}
rehearsal-condition = { $which ->
    [1] Burada söylenen hiçbir şey dışarıda aktarılmaz.
    [2] Arabulucular, bir şey önermeden önce iki yanı da tek başına dinler.
   *[other] Kimse imzalamadan önce metni evdekiler görür.
}
rehearsal-withholds = { $which ->
    [1] Dinlemeye çağrıldık; neye razı olduğumuzu sonra söyleyeceğiz.
    [2] Arabulucuların kime rapor verdiğini bilmeden olmaz.
   *[other] Yönetimimiz bize bu yetkiyi vermedi.
}
rehearsal-withdraws = { $which ->
    [1] Bir taslak, biz görmeden başkalarına gösterildi.
    [2] Gizli söylediğimiz şey bize karşı taraftan geri geldi.
   *[other] Bugünkü haberlerden sonra burada neden oturduğumuzu evde anlatamayız.
}
# $point is a point of the mandate.
rehearsal-mandate = { $point ->
    [giver] Arabulucuları gönderen kuruluş, ilgililerin daveti üzerine.
    [scope] Gündemdeki meseleler; tarafların birlikte eklemediği hiçbir şey.
    [until] Bu görüşmelerin sonuna kadar; ancak herkes isterse daha uzun.
    [reports] Gönderen kuruluşa, yazılı olarak, taraflar raporu okuduktan sonra.
    [confidential] Ayrı görüşmelerde söylenen her şey; söyleyen izin vermedikçe.
   *[ending] İmzayla, anlaşmaya varılamadığının kaydıyla ya da iki taraf rızasını geri çekince.
}
rehearsal-second-name = { $which ->
    [1] Komşu bir başkent
   *[other] Kendi ofisi olan eski bir cumhurbaşkanı
}
rehearsal-labour-agreed = { $which ->
    [1] Burada tek masa, tek metin; öteki donörleri ağırlar, her akşam bilgilendirilir.
   *[other] Öteki başkentlerle, buradaki ekip taraflarla konuşur. Hiçbir taslak iki kez yola çıkmaz.
}
rehearsal-labour-open = { $which ->
    [1] İkisi de başkanlık etmek istiyor. Genel oturumdan sonra yeniden konuşacaklar.
   *[other] Öteki her taslağı önce görmek istiyor; buradaki ekip hayır dedi.
}

# A promise of help at the end of the talks.
rehearsal-pledge-giver = Bölgesel bir fon
rehearsal-pledge-amount = İlk yılın çalışmaları için para
rehearsal-pledge-date = üç ay içinde
