# The Waters of Qarar: Turkish.
# Everything here is invented. Numbers that appear twice must agree: see the background,
# the timeline and the briefs before changing one.
#
# Names, one spelling each: Qarar (with Q, apart from karar, decision), İlvar, Talavi, Marsani,
# Velmara, Veşta Kapağı, Aynar (Aynar Bendi), Tal, Sedra, Aşağı Tal, Dokuzkuyu, İmlan Geçidi, Ostra,
# Dalun, Meridan, Qarar Köprüsü, Yukarı Kanal, Beş Nehir (Beş Nehir Konseyi), Tal Muhafızları,
# Kuyu Kadınları, Gençlik Meclisi, Qarar Temas Grubu, kron (crown).
# Terms: headworks is bent, gate is kapak, sluice is savak, gauge is su ölçeği, flow is debi;
# highlands and lowlands are yukarı vadi and aşağı vadi; crossing is geçiş noktası (geçit is only the
# pass); post is mevzi; winter place is kışlak; land survey is kadastro; agency is su idaresi;
# stage is kademe (aşama is a phase of the session); the speaker’s council is kurul, the youth’s
# meclis, Five Rivers’ konsey. Monitors of the ceasefire are ateşkes gözlemcisi, those of the
# agreement izleme ekibi or izleme görevlisi: the bare gözlemci is the observer of the exercise.
# pazar günü would be read as Sunday: market day is said with pazar kurulan gün.

title = Qarar’ın Suları
tagline = İki vadi, bir nehir ve başkasının elinde bir baraj kapağı.

background =
    İlvar Nehri Velmara dağlarından iner. Velmara topraklarındaki Veşta Kapağı adlı barajın ardında tutulur, Velmara’nın elektrik ihtiyacına göre bırakılır. Otuz sekiz kilometre aşağıda Qarar’a, 1974’te yapılan beş demir kapaklı Aynar Bendi’ne ulaşır. Su burada ikiye ayrılır: Yukarı Kanal yamacı izleyerek Talavilerin taraçalarına ve çayırlarına gider; kalan su eski yatağında, Tal geçiş noktasının önünden Qarar Köprüsü’ne, köprünün aşağısında da Marsanilerin kanallarına varır.

    Yaklaşık yedi bin Talavi ailesi koyun besler; arpa, ceviz ve kayısı yetiştirir. Yaklaşık on bir bin Marsani ailesi buğday ve hurma yetiştirir. İki vadi öteden beri Tal’da alışveriş etmiştir: yün ve hayvan yemine karşılık un ve meyve. 1974 tarihli bir kararname, kurak mevsim suyunun yarısı için aşağı vadiye söz verdi. Kararnamenin 9. maddesi bakanlığa, bırakılan suyu “mevsimin gerektirdiği şekilde” değiştirme yetkisi tanır; son on iki yılın dokuzunda o yarı aşağıya ulaşmadı.

    Üç bahar önce Aynar’ın kapakları bir gece haber verilmeden açıldı. Marsanilerin bin dört yüz hektar tarlası su altında kaldı, dört kişi boğuldu. Kimse özür dilemedi. Ardından iki kurak kış geçti; kurak mevsim debisi saniyede 24 metreküpten 16 metreküpe düştü. On dört ay önce Tal pazarındaki kapalı bir savak yüzünden çıkan tartışma çatışmaya dönüştü. Altmış üç kişi öldü. Yaklaşık 6.200 kişi evini terk etti: 4.100 kadarı, kışı gelenek gereği, belgesi olmadan Tal düzlüğünde geçiren Talavi ailelerinden; 2.100 kadarı düzlüğün yanındaki iki Marsani mezrasından, Sedra ile Aşağı Tal’dan. Çoğu Dokuzkuyu kampında yaşıyor.

    Beş aydır süren Tal Ateşkesi’ni komutanlar imzaladı; on sekiz silahsız gözlemci izliyor. Süresi dokuz gün sonra doluyor. Geçiş noktasının çevresinde hâlâ dört yüz kadar silahlı adam var. Kendilerine Tal Muhafızları diyen, iki vadiden de gelen doksan kişi daha her geçenden geçiş parası alıyor ve kimseye hesap vermiyor.

    Qarar hükûmeti, bölge dışından on iki devletin oluşturduğu Qarar Temas Grubu’nu bir özel temsilci göndermeye davet etti. İki vadi de üç günlüğüne gelmeyi kabul etti. Taraflar Qarar Köprüsü’ndeki eski gümrük binasında buluşuyor. On gün sonra hurma hasadı başlıyor; dört hafta sonra aşağı vadinin ekim yapması gerekiyor; beş hafta sonra da ilk karın çoğu yıl İmlan Geçidi’ni kapattığı günler geliyor.

safety-note = Bu senaryoda ölen insanlardan, evini yitiren ailelerden ve susuzluktan söz edilir. Sarsıcı hiçbir ayrıntı anlatılmaz, kimseden de istenmez. Herkes her an, gerekçe göstermeden, durdurma işaretiyle oyunun dışına çıkabilir. Kimse kendi ülkesini ya da topluluğunu canlandırmaz; onun yerine bir başkası da canlandırmaz.

timeline-1 = 1974: Aynar Bendi yapılır. Bir kararname, kurak mevsim suyunun yarısı için aşağı vadiye söz verir.
timeline-2 = Dokuz yıl önce: Velmara, Veşta barajını yükseltir. Bırakılan su elektrik talebini izlemeye başlar.
timeline-3 = Üç bahar önce: Aynar’ın kapakları gece açılır; 1.400 hektar su altında kalır, dört kişi boğulur.
timeline-4 = İki kış önce: kar az yağar. Ertesi kurak mevsimde Aynar’daki debi üçte bir azalır.
timeline-5 = On dört ay önce: Tal pazarında kapalı bir savak yüzünden tartışma. Dört ay süren çatışma, 63 ölü.
timeline-6 = O aylarda 6.200 kişi Tal düzlüğünü, Sedra’yı ve Aşağı Tal’ı terk eder. Çoğu Dokuzkuyu kampına ulaşır.
timeline-7 = Geçen kış: kar yine az. Geçiş noktası kapalı kalır, Tal Muhafızları geçiş parası almaya başlar.
timeline-8 = Beş ay önce: komutanlar Tal Ateşkesi’ni imzalar. On sekiz silahsız gözlemci gelir.
timeline-9 = Dört hafta önce: hükûmet Temas Grubu’nu davet eder. Talavi kurulu ile Marsani birliği gelmeyi kabul eder.
timeline-10 = Bugün: ateşkesin süresi dokuz gün sonra doluyor, ekim dört hafta sonra başlıyor, geçit beş hafta sonra kapanıyor.

map-1 = Kuzeyde, sırtın ardında: Velmara, Veşta Kapağı ve dağların kurak yamacında Ostra kenti.
map-2 = Otuz sekiz kilometre güneyde: sınır ve sınırın hemen Qarar tarafında Aynar Bendi.
map-3 = Aynar’ın doğusunda, Yukarı Kanal boyunca: taraçaları ve çayırlarıyla Talavi vadisi, onun yukarısında İmlan Geçidi.
map-4 = Aynar’ın aşağısında, ortada: Tal düzlüğü, geçiş noktası ve pazarı, Sedra ve Aşağı Tal mezraları.
map-5 = Tal’dan Qarar Köprüsü’ne: altmış kilometrelik yol üzerinde yirmi üç kuyu, yolun yarısında Dokuzkuyu kampı.
map-6 = Köprünün güneyinde: Marsani kanalları, buğday tarlaları ve hurmalıklar; bir günlük yol ötede başkent Dalun.

# Capitals mark the stress.
glossary-1 = Qarar (ka-RAR; karar sözcüğüyle ilgisi yoktur): iki vadinin de içinde bulunduğu ülke.
glossary-2 = İlvar (İL-var): nehir.
glossary-3 = Talavi (ta-LA-vi): yukarı vadi ve halkı.
glossary-4 = Marsani (mar-SA-ni): aşağı vadi ve halkı.
glossary-5 = Velmara (vel-MA-ra): nehrin yukarısındaki komşu; oradan olan: Velmaralı.
glossary-6 = Veşta (VEŞ-ta): Velmara’daki baraj ve kapağı.
glossary-7 = Aynar (ay-NAR): Qarar’da nehrin bölündüğü bent.
glossary-8 = Tal (a uzun okunur): iki vadi arasındaki geçiş noktası, pazarı ve çevresindeki düzlük.
glossary-9 = Sedra (SED-ra) ve Aşağı Tal: boşalan iki Marsani mezrası.
glossary-10 = Dokuzkuyu: yerinden edilenlerin kampı; Tal ile Qarar Köprüsü arasındaki yolun yarısında.
glossary-11 = İmlan (İM-lan): yaylalar ile Talavi vadisi arasındaki dağ geçidi.
glossary-12 = Ostra (OS-tra): sırtın kurak yamacında, 40.000 nüfuslu bir Velmara kenti.
glossary-13 = Dalun (da-LUN; u uzun okunur): Qarar’ın başkenti.
glossary-14 = Beş Nehir: Qarar ile Velmara’nın da üyesi olduğu, beş devletin bölgesel kuruluşu.
glossary-15 = Qarar Temas Grubu: bölge dışından on iki devlet; özel temsilci onlar adına arabuluculuk yapar.
glossary-16 = Tal Muhafızları: iki vadiden de gelen, geçiş noktasında para alan doksan kadar silahlı adam.
glossary-17 = Kron: Qarar’ın parası. Tarlada bir günlük iş yaklaşık altı kron getirir.

analysis-1 = Nedenler: tek bir savak yüzünden çıkan tartışmayı mümkün kılan neydi? On yıl önce de var olan iki neden yazın.
analysis-2 = Dinamikler: durumu her hafta kötüleştiren ne, yatıştıran ne; hiçbir şey çözülmedikçe kim kazançlı çıkıyor?
analysis-3 = Tutumlar: her taraf neyi mutlaka alması gerektiğini söylüyor? Kendi sözleriyle yazın.
analysis-4 = Çıkarlar: bu, o tarafa ne sağlar? Yazmadan önce iki kez “ne için?” diye sorun.
analysis-5 = İç bütünlük: hangi tarafların içinde farklı istekler var; hepsi adına kim konuşabilir?
analysis-6 = Kültür: burada hangi sözler, oturma düzeni, selamlaşmalar, saatler ve özürler önemli? Ne hakaret sayılır?
analysis-7 = İhtiyaçlar: salonda olmayanların, kamptakilerin, kuyu başındakilerin ve gelecek kurak yılın insanlarının neye ihtiyacı var?

party-mediation = Arabuluculuk ekibi
party-mediation-short = Arabuluculuk
party-mediation-code = AR
party-mediation-public = Qarar Temas Grubu’nun özel temsilcisi ve çalışma arkadaşları. Hükûmetin davetiyle, iki vadinin kabulüyle geldiler. Toplantıları yönetir, metni yazarlar; oyları yoktur.
party-mediation-brief =
    Görev yetkiniz tek sayfa: tarafların rızasıyla ve Qarar hukuku uyarınca, İlvar’ın suyu ve Tal’da barış üzerine bir anlaşmaya varmalarına yardım etmek. Hükûmetin mektubu “iyi niyet misyonu” diyor, iki vadi “arabuluculuk” diyor. Velmara’ya neye rıza gösterdiğini henüz soran olmadı.

    Anlaşmanın geçerli olması için iki vadi ile hükûmetin imzalaması, öteki dört taraftan en az ikisinin de onlara katılması gerekir. Üç gününüz var; paranız ve askeriniz yok. Elinizde gündemin sırası, metni yazan kalem ve herkesin sizinle konuşuyor olması var.

party-talawi = Talavi yukarı vadisi
party-talawi-short = Talavi
party-talawi-code = TA
party-talawi-public = Geçiş noktasının yukarısında koyun besleyen; arpa, ceviz ve kayısı yetiştiren yedi bin aile. Onlar adına İhtiyarlar Kurulu konuşur. Suyun yüzde altmışını, kışlaklarına dönmeyi ve kapaklarda söz hakkı isterler.
party-talawi-brief =
    Sizin için en ağır basan, su ile kapağın başındaki eldir: ikisi birlikte, önem verdiğiniz her şeyin neredeyse yarısı. Altmışa kırk, ilk sözünüzdür. Ailelerin vazgeçemeyeceği ise mevsim başında yemlik otun suyu ve kardan önce Tal düzlüğündeki kışlaklardır.

    İçinde yer aldığınız bir komisyona güvenirsiniz. Su idaresine hiç güvenmezsiniz: Tal savağını onun bekçileri kapattı, telefonu da açan olmadı. Dışarıdan bir güvence arıyorsunuz; en iyisi özel temsilcininki olur, ama dürüst olan her izleme ekibinin sizin için bir değeri vardır.

party-marsani = Marsani aşağı vadisi
party-marsani-short = Marsani
party-marsani-code = MA
party-marsani-public = Qarar Köprüsü’nün aşağısında buğday ve hurma yetiştiren on bir bin aile. Onlar adına çiftçiler birliği konuşur. 1974 kararnamesinde söz verildiği gibi suyun yarısını ve hasattan önce geçiş noktasının silahlı adamlardan arınmasını isterler.
party-marsani-brief =
    Halkınız az paya dayanabilir. Onu yıkan, tohum toprağa düştükten sonra değişen paydır. Suyun yarısı, insanlarınızın dinleyerek büyüdüğü bir sözdür; kötü yılda da bozulmayan bir formül sizin için onun neredeyse dörtte üçü değerindedir.

    Aynar’da dışarıdan bir işletmeci istersiniz, çünkü ne su idaresi ne de yukarı vadi sözünü tuttu. Bir komisyonla da yaşayabilirsiniz. Kanalların onarımında, kullanıma göre ödenen ücret her yıl kimseden istemeden gelen paradır. 140 kanal bekçiniz Tal’da duruyor; hurma toplamayı yeğlerlerdi.

party-government = Qarar hükûmeti
party-government-short = Hükûmet
party-government-code = HÜ
party-government-public = Dalun’daki kabine bendin sahibidir, onu ulusal su idaresi eliyle işletir ve 1974 kararnamesinin hesabını verir. Özel temsilciyi o davet etti; ulusal hukuka saygılı bir metin bekliyor.
party-government-brief =
    Bent anayasa gereği sizindir; kabine bu sözün üzerine her şeyden çok titrer. Ardından para gelir: kanalları başkaları onarırsa insanlar devletin ne işe yaradığını sorar. Tal’da, iki vadinin arasında yüz sınır polisiniz duruyor; iki vadi de onlara güvenmiyor.

    Yedi hafta önce bakanlığınız ile Velmara bir niyet mektubu imzaladı: Talavi yaylalarının yukarısındaki kaynaklardan Velmara’nın Ostra kentine, on yıl boyunca saniyede seksen litre taşıyacak bir boru hattı. Karşılığında Velmara, iki mevsimin her birinde ekim zamanı yirmi gün boyunca nehre saniyede on metreküp ekleyecek. Mektup açıklanmadı. Antlaşma değildir; açıklanabilir, değiştirilebilir ya da geri çekilebilir.

party-five-rivers = Beş Nehir Konseyi
party-five-rivers-short = Beş Nehir
party-five-rivers-code = BN
party-five-rivers-public = Beş devletin bölgesel kuruluşu. On sekiz ateşkes gözlemcisini o sağlar, Tal’da bir erken uyarı bürosu bulundurur, bir fonu yönetebilir. Qarar da Velmara da üyesidir.
party-five-rivers-brief =
    Sahayı dışarıdan gelen herkesten iyi tanırsınız; özel temsilci gittikten sonra da burada olacaksınız. Konsey’in iyi bildiği ve anılacağı işler izleme ile fondur.

    Geçen yıl arabuluculuğu denediniz, olmadı; çünkü Velmara’nın evrakını taşıdığınız söylendi. Bütçenizin beşte ikisini Velmara ödüyor. Bu masada başkan değil, önerileri olan bir tarafsınız: özel temsilciye yardım edin ve bunu açıkça söyleyin.

party-wells = Kuyu Kadınları
party-wells-short = Kuyular
party-wells-code = KK
party-wells-public = Tal yolundaki yirmi üç kuyuya bakan, iki vadiden 340 kadının ağı. Çatışma boyunca kuyuları herkese açık tuttular. Kamptaki aileler istediği için masadalar.
party-wells-brief =
    İki vadide de üyesi olan yalnızca siz ve Gençlik Meclisi’siniz; buluşmayı hiç bırakmayan ise yalnızca sizsiniz. Sizin için en ağır basan, ailelerin doğru sırayla dönmesi ve yalnızca kontrol noktalarında değil, kuyu başlarında da görülen izleme ekipleridir: her şeyin neredeyse yarısı.

    Size çok teşekkür edildi, az soru soruldu. Amacınız bir sandalye değil. Metinde üç cümle: kuyular herkese açık, izleme ekiplerinde kadınlar, dosyalardan önce aileler.

party-youth = Gençlik Meclisi
party-youth-short = Gençlik
party-youth-code = GM
party-youth-public = İki vadiden, on sekiz ile otuz yaş arasında altı yüz üye; bir radyo tamiri kursu olarak başladılar. Üçte ikisinin ücretli işi yok. İş sağlayan bir fon ve silahlı mevzilerin kalkmasını istiyorlar.
party-youth-brief =
    Tal’daki mevziler de Dokuzkuyu’daki çadırlar da sizin yaşınızdaki insanlarla dolu. Sizin için en ağır basan iştir; ardından eve giden yol ve Tal’dan geçen yol gelir.

    Masada en geniş hareket alanı sizde: herkesten daha çok sonuçla yaşayabilirsiniz ve size yasak olan bir şey yok. Bu sizi ya köprü kuran ya da kolayca gözden kaçan taraf yapar. Hangisi olacağınıza erken karar verin.

party-velmara = Velmara Devleti
party-velmara-short = Velmara
party-velmara-code = VE
party-velmara-public = Nehrin yukarısındaki komşu. Qarar’a ne kadar suyun ne zaman ulaşacağını Veşta Kapağı belirler. Çatışmanın tarafı değildi; 1974 kararnamesi onun da imzaladığı mektuplara dayandığı için geliyor.
party-velmara-brief =
    1974 mektupları Veşta Kapağı’nın yalnızca Velmara’ya ait olduğunu tanır. Mektupları yürürlükte tutan her şey sizin için iyidir; kapağınıza başka bir eli yaklaştıran her şey kötüdür. Dalun’da tek bir muhatabı, çok sesli bir komisyona yeğlersiniz.

    İhtiyacınız gerçek ve yalın. Sırtın kurak yamacındaki kırk bin nüfuslu Ostra, yılın üç ayı tankerle gelen suyu içiyor. Yedi hafta önce Dalun size, açıklanmamış bir mektupta, Talavi yaylalarının yukarısındaki kaynaklardan bir boru hattı sözü verdi.

role-special-envoy = Özel temsilci
role-special-envoy-public = Qarar Temas Grubu adına arabuluculuğu yürütür. Toplantıları yönetir, her tarafla baş başa görüşür, taraf olarak değil tanık olarak imza atar.
role-special-envoy-brief-who = Daha önce iki göreve öncülük ettiniz. Biri, kimsenin yerine getirmediği bir imzayla sonuçlandı; o günden beri her cümle için ertesi sabah bunu kimin yapacağını sorarsınız. Temas Grubu’nun on iki devletine karşı sorumlusunuz.
role-special-envoy-brief-position = Hükûmetin daveti ve iki vadinin rızasıyla buradasınız. Hiçbir sonuçtan yana değilsiniz. Herkesten iki şey istersiniz: kendi adına konuşmasını ve ayrılmayı düşünürse önce size söylemesini.
role-special-envoy-brief-interests =
    Yedi tarafın da açıkça dile getirdiği, gündem değişince yenilenen rıza.
    Tarafların birbirine yakın olduğu yerden başlayan, suyu da sona bırakmayan bir çalışma sırası.
    Ekibinizin yazdığı, herkesin değiştirebildiği, kimsenin malı olmayan tek bir metin.
    Sözler kesinleşmeden önce kuyuların, gençlerin ve kampın dinlenmesi.
    Dürüst bir son: uygulanabilir bir anlaşma ya da anlaşmaya varılamasa da açık bırakılmış bir kapı.
role-special-envoy-brief-know = Beş Nehir’in sekretaryası, dostça bir mektupla, her taslağı taraflardan bir gün önce kendisine göstermenizi istedi. Yanıt vermediniz. Taraflar bunu başkasından öğrenirse sizden kuşkulanır. Önce siz söyler ve Beş Nehir’le bir kural üzerinde uzlaşırsanız iki makam işi bölüşebilir.
role-special-envoy-brief-trade =
    Gündemin sırası; ilk ve son sözün kimde olacağı.
    Baş başa görüşmeler, ikili görüşmeler ve haberi kimin taşıyacağı.
    Kaleminiz: açık kalana köşeli ayraç, uzlaşılana yalın söz.
    Önerebileceğiniz üç usul: mesele mesele ilerlemek, paketleri yan yana koymak ya da ilk saatten tek metinle çalışmak.
role-special-envoy-brief-red-lines =
    Bir tarafın size gizlice söylediğini, o izin vermedikçe başka bir tarafa söylemezsiniz. Bu bir kez bozulursa hiçbir ayrı görüşme oraya kadar yürümeye değmez.
    İki vadiye de kendi düşüncesi sorulmadan siz bir düşünce ortaya atmazsınız.
    Her tarafa aynı süreyi ve aynı nezaketi gösterirsiniz; yalnızca bir taraftan gelen araç, yemek ya da iyilik kabul etmezsiniz.
role-special-envoy-brief-no-deal = Anlaşmaya varılamaması da bir sonuçtur. O zaman her tarafın neyi kabul edebileceğini söylediğini kayda geçirin, komutanlardan ateşkesi bir ay uzatmalarını isteyin ve yeniden buluşmak için bir gün belirleyin. Değer tablonuz ve oyunuz yoktur.
role-special-envoy-brief-differ = Süreç danışmanınız ilk günün sonunda bir metin görmek istiyor. Siz fazla erken gelen metinler gördünüz; önce insanların kışın neyden korktuğunu bilmek istersiniz.
role-special-envoy-brief-first-talk = Velmara: neye rıza gösterdiğini sormak için. Sonra Kuyu Kadınları: çünkü iki vadi de başka kimseye güvenmediğinde onlara gider.
role-special-envoy-brief-first-sentence = “Bizi siz davet ettiniz. Bu toplantının neyi konuşabileceğini, neyi konuşamayacağını sorarak başlayabilir miyim?”

role-process-adviser = Arabulucu yardımcısı ve süreç danışmanı
role-process-adviser-public = Arabuluculuk ekibi adına gündemi, süreyi ve tek metni tutar. Odalar arasında haber taşır.
role-process-adviser-brief-who = Not defteri olan sizsiniz. Asıl mesleğiniz haritacılık; arabuluculuğa sınır taşlarından geldiniz. Çizgiler yüzünden çıkan kavgaların çoğunda asıl meselenin, çizgiyi kimin çektiği olduğuna inanırsınız.
role-process-adviser-brief-position = Süreç adına konuşursunuz: kim dinlenmedi, ne açık kaldı, neyde hangi sözlerle uzlaşıldı. İşin esası konuşulurken soru sorar, yanıt vermezsiniz.
role-process-adviser-brief-interests =
    Her maddesinde kimin yapacağı, ne zaman yapacağı ve yapıldığının nasıl görüleceği yazılı bir metin.
    Süre: biri iyi konuşuyor diye hiçbir taraf sırasını yitirmesin.
    İlk taslaktan önce, en az iki meselede, tutumlardan önce seçenekler.
    Salonda olmasalar da kamptakilerin bir şey söyleyebileceği bir yol.
role-process-adviser-brief-know = Hazırlık telefonlarında her taraf ailelerin dönüşünü neredeyse aynı sözlerle anlattı: gruplar hâlinde, refakatle, çobanlar kardan önce. Hiçbiri ötekilerin de böyle dediğini bilmiyor; salonda başka şey söyleyecekler. Hepsi bunu gizli kalmak üzere söyledi. Bunu kendi ağızlarından söylemelerini isteyebilirsiniz.
role-process-adviser-brief-trade =
    Bir taraf kayda geçmesini isterse, herhangi bir ayrı görüşmede tutanak tutanın yeri.
    Nelerin yakın, nelerin açık olduğunu gösteren liste; özel temsilci uygun gördüğünde herkese gösterilir.
    Üç kişilik bir yazım grubu: her vadiden biri, bir de kuyulardan ya da gençlerden biri.
role-process-adviser-brief-red-lines =
    Size güvenilerek söylenen hiçbir şey, ima yoluyla bile olsa, izinsiz başkasına gitmez.
    Yüksek sesle okunup en az iki tarafça dinlenmemiş hiçbir madde metne girmez.
    Özel temsilciyi baş başayken düzeltirsiniz, salonda asla.
role-process-adviser-brief-no-deal = Anlaşma olmazsa yeniden buluşma anlaşması sizin notlarınızdır. Onları, her tarafın “doğrudur” diye imzalayacağı biçimde tutun. Değer tablonuz ve oyunuz yoktur.
role-process-adviser-brief-differ = Özel temsilci uzun dinler. Siz saate ve sessiz koltuklara bakarsınız; ilk ayrı görüşme sürerken en kolay maddeden taslağa başlamak istersiniz.
role-process-adviser-brief-first-talk = Katılıyorsa hükûmetin su mühendisi, yoksa Marsaniler: nehrin nerede ve ne zaman ölçüldüğünü, ölçeği kimin okuduğunu sorun.
role-process-adviser-brief-first-sentence = “Ne kadar diye sormadan önce: nehir nerede ölçülüyor, rakamı kim yazıyor?”

role-talawi-elder = Talavi İhtiyarlar Kurulu sözcüsü
role-talawi-elder-public = Yukarı vadinin kurulu adına konuşur. Yukarı Kanal’ın üstünde iki yüz koyunu ve bir taraça kayısı bahçesi vardır.
role-talawi-elder-brief-who = On bir yıldır kurul adına konuşuyorsunuz; sizden önce kimse bu görevde bu kadar kalmadı. Tal düzlüğündeki kendi kışlık kulübeniz çatışmada yandı. Karlı bir yılda o kulübede doğmuştunuz.
role-talawi-elder-brief-position = Suyun yüzde altmışı geçiş noktasının yukarısında kalır, yüzde kırkı aşağısına gider. Ailelerimiz kimseden izin istemeden düzlüğe döner; silahlı mevziler otuz gün içinde kalkar.
role-talawi-elder-brief-interests =
    Mevsimin ilk üç ayında, sürüler vadideyken ot ve hayvanlar için su.
    İmlan Geçidi beş hafta sonra kapanmadan Tal düzlüğündeki kışlaklar.
    Aynar’da kapağın başında bir el: kapanan savağın bir yüzü ve bir telefonu olsun.
    Ailelerimizde hiçbir zaman bulunmamış belgelerin kimseden istenmemesi.
role-talawi-elder-brief-know = Taraçalarınız suyu erken içer. Ot biçilip kaldırıldıktan sonra vadi, mevsimin son altı haftasında debinin dörtte biriyle yetinebilir; aşağı vadi de tam o sırada ekim yapar. Aşağıda kimse bunu bilmiyor, çünkü kavga hep yıl üzerine oldu, haftalar üzerine hiç olmadı.
role-talawi-elder-brief-trade =
    Erken suya karşılık geç su: bahar güvencedeyse haftalara göre bir formül size pek bir şeye mal olmaz.
    “Serbest” sözcüğü: aslında aileler yolda refakat istiyor, gündüz gözüyle ve gruplar hâlinde.
    Kapaklardaki sıranız; komisyonda yeriniz olur ve başkanlık dönüşümlü olursa.
    Otuz gün: ilk kademe kardan önceyse, kademeli doksan güne karşılık.
role-talawi-elder-brief-red-lines = Kadastroyu bekleyen bir dönüş. Halkınız dokuz kuşak boyunca kışı gelenek gereği düzlükte geçirdi; tapu dairesi bir tekini bile yazmadı. Önce kadastro demek, onları kararnameyle yabancı kılmak ve ikinci bir kışı da almak demektir.
role-talawi-elder-brief-no-deal = Geçiş noktasının yukarısındasınız; kötü yılda su önce sizin tarlalarınızdan geçer. Bir kış bekleyebilirsiniz; bedelini kamptaki aileler öder. Gizli anlaşmasızlık değeriniz: 100 üzerinden 54.
role-talawi-elder-brief-differ = Kurul sizi “altmış” sözcüğüyle bağladı. Siz ilk aylar için yazılı bir söz verilirse ondan vazgeçersiniz; ama eve, kurulun saygı diyebileceği bir şey götürmeniz gerek.
role-talawi-elder-brief-first-talk = Kuyu Kadınları: koordinatörleri, kuzenini sizin kuzeninizin yanına gömdü. Sonra Marsani birliğinin başkanı: baş başa, yarılar üzerine değil haftalar üzerine.
role-talawi-elder-brief-first-sentence = “Kar düşmeden indik. Neye, hangi hafta ihtiyacımız olduğunu sorun bize.”

role-herders-captain = Genç çobanların komutanı
role-herders-captain-public = Tal geçiş noktasındaki Talavi çoban nöbet birliğinin 160 gencine komuta eder. İhtiyarlar Kurulu’yla birlikte oturur.
role-herders-captain-brief-who = Yirmi altı yaşındasınız; ağabeyinizin öldürüldüğü günden beri komuta sizde. Bir sürünün hâlini karşı sırttan okursunuz. Bahardan beri dam altında bütün bir gece uyumadınız.
role-herders-captain-brief-position = Nöbet birliği Tal’dan ötekilerle birlikte, aynı gün ve aynı yoldan ayrılır. Niyeti ciddi olan herkese otuz gün yeter.
role-herders-captain-brief-interests =
    Adamlarınızın korkak denmeden ve kara yakalanmadan evlerine dönebilmesi.
    Yem: düzlük olmazsa kuzuların üçte biri bahardan önce satılır.
    Siz gittikten sonra orada duracak tarafsız biri.
    Nöbet tutmaktan başka bir şey öğrenmemiş olanlara iş.
role-herders-captain-brief-know = Doğu yakasındaki iki mevziniz üç haftadır boş. Adamlar sürüleri geçitten indirmeye çıktı, siz de onları geri göndermediniz. Bunu doğru odada kendiniz söylerseniz Tal’da atılmış ilk adım olur; ateşkes gözlemcileri bulursa zayıflık sayılır.
role-herders-captain-brief-trade =
    İki boş mevzi: jest olarak duyurulur, karşı taraf da aynısını yapar.
    İlk kademe kardan önceyse, otuz gün yerine kademeli doksan gün.
    Kanallarda çalışacak adamlarınızın listesi.
role-herders-captain-brief-red-lines = Kurulunuzunkiyle aynı: kadastroyu bekleyen bir dönüş. Ailenizin tek belgesi ninenizin ocak taşıdır.
role-herders-captain-brief-no-deal = Geçiş noktasını, anneleri size haber gönderip duran adamlarla bir kış daha tutarsınız. Halkınız bir kış bekleyebilir. Gizli anlaşmasızlık değeriniz: 100 üzerinden 54.
role-herders-captain-brief-differ = İhtiyarlar doksan günle ve su üzerine uzun bir metinle yaşayabilir. Siz otuz günde ayrılır, suyu bekletirdiniz; Tal’daki yangını sürdürenin savak değil, geçiş parası olduğunu düşünüyorsunuz.
role-herders-captain-brief-first-talk = Gençlik Meclisi sözcüsü: aynı radyo kursuna gittiniz. Meclis’te kimin Tal Muhafızları arasında kuzeni olduğunu sorun.
role-herders-captain-brief-first-sentence = “Adamlarım yorgun, kar da geliyor. Biz gittikten sonraki sabah Tal’da kim duracak?”

role-union-head = Marsani Çiftçiler Birliği başkanı
role-union-head-public = Qarar Köprüsü’nün aşağısında buğday ve hurma yetiştiren on bir bin aile adına konuşur. Kurak geçen iki kış, kanallarının üçte birini götürdü.
role-union-head-brief-who = İki kez seçildiniz, ikincisinde kırk oy farkla. Altı hektar buğdayınız ve ninenizin diktiği bir sıra hurmanız var. Selde tarlalarınız dokuz gün su altında kaldı; saban izlerinde hâlâ çakıl buluyorsunuz.
role-union-head-brief-position = Kurak mevsim suyunun yarısı, 1974 kararnamesinde söz verildiği gibi, aşağı vadinindir. Önce bunu söyleyin ve açık söyleyin.
role-union-head-brief-interests =
    Kötü yılda da bozulmayan bir pay ki aileler ekebilsin.
    Yalnızca ne kadar su geleceğinde değil, kapakların ne zaman açılacağında da söz.
    Ürün satılmadan önce Tal geçiş noktasında silahlı kimsenin kalmaması.
    Saygı: su altında kalan tarlalar için kimse özür dilemedi.
role-union-head-brief-know = Hükûmet Velmara’ya sessiz bir boru hattı sözü verdi. İki devletin ölçüm ekipleri bir ay boyunca muhasebecinizin kız kardeşinin evinde kaldı ve Talavi yaylalarının yukarısındaki kaynaklardan başlayan bir güzergâh ölçtü. Talaviler bunu bilmiyor. Bu bilgiyi bir kez kullanabilirsiniz.
role-union-head-brief-trade =
    Sabit yarı: Qarar Köprüsü’nde ölçülen, herkesin okuyabileceği bir formüle karşılık.
    Aynar’da dışarıdan işletmeci: sizin yerinizin ağırlığı olan bir komisyona karşılık.
    Kadastro: istiyorsunuz, ama asıl ihtiyacınız insanların hep birden değil, bir sırayla gelmesi.
    Kullanıma göre ödenen ücret, en çok kullanan siz olsanız bile: kimsenin lütfuna bağlı olmayan para budur.
role-union-head-brief-red-lines = Yukarıya yüzde altmış. Kurak bir yılın ekim haftalarında yüzde kırk, hurmaların sağ kalmasına yetmez; bir hurma ancak sekiz yılda meyveye durur. Bununla evinize dönemezsiniz.
role-union-head-brief-no-deal = Bir mevsim dayanabilirsiniz: birliğin tahıl ambarı ailelerin yarısını bahara kadar doyurur. Ondan sonra insanlar toprak satar. Gizli anlaşmasızlık değeriniz: 100 üzerinden 38.
role-union-head-brief-differ = Üyeleriniz su idaresinin Aynar’dan temelli çıkmasını istiyor. İdarenin bekçilerinden üçü sizin yanı başınızda çiftçilik yapıyor; yeni çatı ne olursa olsun onları yerinde tutardınız.
role-union-head-brief-first-talk = Bakan yardımcısı: yalnızca sel üzerine, başka hiçbir şey üzerine değil. Sonra Talavi kurulunun sözcüsü.
role-union-head-brief-first-sentence = “1974’te bize yarısı için söz verildi. Bunun en sondaki tarlaya nasıl ulaşacağını öğrenmeye geldim.”

role-canal-judge = Kanal hâkimi
role-canal-judge-public = Kararnameden eski bir görevi yürütür: aşağı vadi kanallarında su sırası yüzünden çıkan kavgaları çözer, Qarar Köprüsü’nde yağmur duasına öncülük eder. Marsani birliğiyle birlikte oturur.
role-canal-judge-brief-who = Sizden önceki hâkimin dut ağacı altındaki kürsüsüne iki vadi de gelirdi. Kurak bir ayda kırk dava dinlersiniz; çoğu komşular arasında, çoğu geceleyin. Her birini yazarsınız.
role-canal-judge-brief-position = Yarı için verilen söz geçerlidir. Ne var ki sözü, birbirinin yüzüne bakabilen insanlar tutar; bu yüzden ölçme biçimi, ölçünün kendisi kadar önemlidir.
role-canal-judge-brief-interests =
    İki vadide de yüksek sesle söylenebilecek üzüntü sözleri.
    Kötü yıl için, kötü yıl gelmeden yazılmış bir kural.
    Küçük bir kavganın, silaha uzanmadan, aynı gün çözüldüğü bir yer.
    Birliğin para için onurdan vazgeçmemesi.
role-canal-judge-brief-know = 1974 öncesinden kalan sıra defterini siz saklıyorsunuz; iki vadi altmış yıl boyunca her yıl imzalamış. Kuraklık sayfası şöyle der: yukarı tarlalar gündüz, aşağı tarlalar gece; kayıp ikisi için de aynı. Demek ki nehrin getirdiğine göre paylaşmak yabancı bir düşünce değil. Hem sizindir hem onların.
role-canal-judge-brief-trade =
    Sıra defterinin kendisi, iki vadinin arasında, masanın üzerinde.
    Su kavgalarında ilk basamak olarak sizin kürsünüz, yanınızda Talavi bir hâkimle.
    İki vadinin köprüde birlikte, her birinin kendi sözleriyle yağmur dilediği bir gün.
role-canal-judge-brief-red-lines = Birliğinizde olduğu gibi: yukarıya yüzde altmış. Defter, kuraklığı tek bir vadinin taşıdığı yıl bilmez.
role-canal-judge-brief-no-deal = Aşağı vadi bir mevsim dayanabilir. Ondan sonra kürsünüz boş kalır; çünkü insanlar sizin gündüz çözdüğünüzü gece kendileri çözer. Gizli anlaşmasızlık değeriniz: 100 üzerinden 38.
role-canal-judge-brief-differ = Birlik sel için özür istiyor. Siz, karşılığında kendi vadinizin de bir özür borcu olduğunu söylüyorsunuz: düzlükteki kışlık kulübeleri kendi kanal bekçileriniz yaktı. Vadinizde bunu duymak isteyen az.
role-canal-judge-brief-first-talk = Talavi kurulunun sözcüsü: birlikten önce ve elinizde liste olmadan.
role-canal-judge-brief-first-sentence = “Eski bir defter getirdim. Sizin dedeleriniz de bizimkiler de aynı sayfayı imzalamış.”

role-deputy-minister = Su ve bayındırlık bakan yardımcısı
role-deputy-minister-public = Hükûmet heyetine başkanlık eder, Dalun’daki kabineye hesap verir. Bendi işleten su idaresi bu makama bağlıdır.
role-deputy-minister-brief-who = Karayolları dairesinden yetiştiniz; ildeki her köprüyü çatlaklarından tanırsınız. Annenizin ailesi Sedralıdır. Dalun’da vadilere karşı yumuşak olduğunuz düşünülür, vadilerde ise Dalun sayılırsınız.
role-deputy-minister-brief-position = Bent ulusal bir tesistir. Ulusal hukuka tabi ve su idaresinin elinde kalır. 1974 kararnamesi, usulünce değiştirilene kadar yürürlüktedir.
role-deputy-minister-brief-interests =
    Kabinenin savunabileceği bir metin: Aynar’da Qarar hukuku geçerlidir.
    Onarımların devletten, bütçe yoluyla geldiğinin görülmesi.
    Kıştan önce Tal’da sükûnet; ama geçiş noktasını boş bırakan bir acele olmadan.
    Ekim zamanında Velmara’nın iyi niyeti.
role-deputy-minister-brief-know = Kabinenin geçen haftaki tutanağına göre bir komisyona katlanılabilir; yeter ki aynı cümlede “Qarar hukuku uyarınca” sözleri bulunsun ve çarkları yine su idaresinin çalışanları çevirsin. Bu masada kimse bunu duymadı. En çok, tutumlar katılaşmadan önce değer taşır.
role-deputy-minister-brief-trade =
    Bir komisyonda her vadiye bir yer; paranın bütçeden geçmesine karşılık.
    Boru hattı mektubu: bir başkasından önce siz açıklayın, bedeli belli bir sözleşme olarak.
    Sel için üzüntü: Aynar’daki kayıt defteri, okunmadan kalmış bir uyarıyı gösteriyor. Hiçbir görevlinin adı anılmadan söylenebilir.
    Kadastro: ileride yararlı, ama bir kışa değmez.
role-deputy-minister-brief-red-lines = Aynar’da dışarıdan bir işletmeci. Anayasaya göre İlvar üzerindeki tesisler milletindir; devredilmesi için referandum gerekir. Sekiz yıl önce kabine bundan küçük bir şey yüzünden düştü.
role-deputy-minister-brief-no-deal = Anahtarlar su idaresinde kalır, seçime yirmi ay var, Dalun’un suyu var. Herkesten uzun bekleyebilirsiniz; beklediğiniz her ayın bedeli ise vadilerdir. Gizli anlaşmasızlık değeriniz: 100 üzerinden 54.
role-deputy-minister-brief-differ = Bakan, sel için dilenecek özrün mahkemede biteceğinden korkuyor. Siz bu özrün bir borç olduğunu, dört ailenin de üç bahardır onu beklediğini düşünüyorsunuz.
role-deputy-minister-brief-first-talk = Marsani birliğinin başkanı, olabilirse açılış konuşmalarından önce. Sonra mektup için Velmara büyükelçisi.
role-deputy-minister-brief-first-sentence = “Aynar’daki tesis Qarar’da herkesindir. Buna herkesin nasıl inanabileceğini dinlemeye geldim.”

role-water-engineer = İl su mühendisi
role-water-engineer-public = Su idaresinin Aynar’daki bürosunu yönetir, kapaklara ve su ölçeğine bakar. Hükûmet heyetiyle birlikte oturur.
role-water-engineer-brief-who = Bu çarkları yirmi iki yıldır çeviriyorsunuz; debiyi sesinden anlarsınız. Sel gecesi izinliydiniz, kızınızın düğünündeydiniz; o günden beri izin kullanmadınız.
role-water-engineer-brief-position = Kapaklar kuralla ve demirden anlayanların eliyle açılır. Su idaresine açık bir kural verin, ona uyar.
role-water-engineer-brief-interests =
    Bir haber masada kaldı diye bir daha kimsenin boğulmaması.
    Kapaklara, bir selde dayanamaz hâle gelmeden yeni contalar.
    Su ölçeğinin başında çiftçinin de çobanın da yüksek sesle okuyabileceği bir kural.
    Bekçilerinizin görevlerini koruması.
role-water-engineer-brief-know = Kayıt defteriniz, Veşta’dan gelen uyarının selden altı saat önce bakanlığa ulaştığını ve tatil olduğu için okunmadığını gösteriyor. Bekçileriniz kapakları tesisi kurtarmak için açtı; kapalı kalsa kapaklar patlayacaktı. Kimsenin kötü niyeti yoktu. Özenle anlatılırsa özrü mümkün kılacak olan budur.
role-water-engineer-brief-trade =
    Kayıt defteri, bakan yardımcısı okumanıza razı olursa.
    Sızıntı: beş kapaktan ikisi artık tam kapanmıyor. Onarılırlarsa bugün kimsenin olmayan saniyede 1,2 metreküpü geri verirler.
    Qarar Köprüsü’nde, göstergesi iki yakadan da okunabilen bir su ölçeği.
role-water-engineer-brief-red-lines = Bakanlığınızda olduğu gibi: Aynar’da dışarıdan bir işletmeci. Bir gerekçe de siz eklersiniz: on yıllık misafir, on bir yıl dayanan contayı değiştirmez.
role-water-engineer-brief-no-deal = Su idaresi olduğu gibi kalır; kapaklar aşınmış, bekçiler tedirgin. Hükûmet bekleyebilir. Gizli anlaşmasızlık değeriniz: 100 üzerinden 54.
role-water-engineer-brief-differ = Bakanlığınız, su idaresinin Aynar’da tek başına kalması gerektiğini söylüyor. Siz bekçilerinizin yanında vadilerden iki kişiyi hoş karşılardınız: geceleyin bir tanık iyi olur.
role-water-engineer-brief-first-talk = Katılıyorsa baraj idaresinin mühendisi, yoksa Velmara büyükelçisi: yıllardır telefonda konuştunuz, hiç karşılaşmadınız.
role-water-engineer-brief-first-sentence = “Kapağın başındaki son on iki yılın her saatini size gösterebilirim. Lütfen sorun.”

role-five-rivers-officer = Beş Nehir Konseyi ülke sorumlusu
role-five-rivers-officer-public = Bölgesel kuruluşu temsil eder. Ateşkes gözlemcilerinden ve Konsey’in yönetebileceği fondan sorumludur.
role-five-rivers-officer-brief-who = Altı yıldır Qarar dosyasına bakıyorsunuz; bu sürede üç genel sekreter gördünüz. Tal’daki ateşkes metnini bir arabanın kaputu üzerinde yazdınız; metin arabadan uzun ömürlü çıktı.
role-five-rivers-officer-brief-position = Bölge kendi işini kendi görür: Konsey’in gözlemcileri kalır, Konsey’in fonu öder, güven yeşerene dek Aynar’ı on yıl boyunca bölgesel bir işletmeci işletir.
role-five-rivers-officer-brief-interests =
    Konsey’in yürüttüğü bir izleme: bildirdikleri sonuçsuz kalmasın.
    Kuralları belli, defterleri açık, üzerinde bölgenin adı olan bir fon.
    Özel temsilciyle açık bir iş bölümü; kimse kapı kapı dolaşmasın.
    Velmara’nın Konsey’in üstünde değil, içinde kalması.
role-five-rivers-officer-brief-know = Qarar’ın kanalları ve kuyuları için on iki milyon kron Konsey’in hesabında hazır duruyor. Altı hafta içinde bir işe bağlanmazsa üye ülkelere geri dönecek. Masada kimse o günün ne kadar yakın olduğunu bilmiyor.
role-five-rivers-officer-brief-trade =
    Bölgesel işletmeci: kapakların doğru işlemesini başka bir şey sağlıyorsa.
    Karma izleme ekipleri: onları Konsey eğitir ve raporları Konsey alırsa.
    On iki milyon: iki vadinin de yer aldığı bir fon için.
    Arabanız, telsiziniz ve Tal’da her patikayı bilen on sekiz kişi.
role-five-rivers-officer-brief-red-lines = Yalnızca hükûmet raporlarıyla izleme. Konsey’in kendi kuralları, uygulanmasını hükûmet dışında kimsenin denetleyemediği bir anlaşmaya adını koymasını yasaklar; siz bu kuralı daha önce de savundunuz.
role-five-rivers-officer-brief-no-deal = Ateşkesin süresi dolar, gözlemciler evine, para geldiği yere döner. Konsey ayakta kalır; Tal’daki emeğiniz kalmaz. Gizli anlaşmasızlık değeriniz: 100 üzerinden 42.
role-five-rivers-officer-brief-differ = Genel sekreteriniz Velmara’yı gücendirmek istemiyor ve özel temsilcinin taslaklarını önceden görmek istedi. Siz bu isteği yersiz buluyorsunuz; özel temsilci hayır derse memnun olursunuz.
role-five-rivers-officer-brief-first-talk = Özel temsilci: başkaları sizi birbirinize düşürmeden kimin ne yapacağında uzlaşmak için.
role-five-rivers-officer-brief-first-sentence = “Bu toplantıdan önce de buradaydık, sonra da burada olacağız. İşin hangi ucundan tutalım?”

role-field-officer = Erken uyarı saha görevlisi
role-field-officer-public = Beş Nehir’in Tal geçiş noktasındaki erken uyarı bürosunu yönetir ve haftalık raporunu yazar.
role-field-officer-brief-who = Pazarın yanında bir konteynerde yaşıyorsunuz; haftanın sakin geçip geçmeyeceğini çayın fiyatından anlarsınız. İki vadiden de değilsiniz, ikisinde de düğünlere çağrılırsınız.
role-field-officer-brief-position = İzleme görevlileri insanların olduğu yerde olmalı: yalnızca mevzilerde değil; kuyu başında, yolda, pazarda.
role-field-officer-brief-interests =
    Uyarıların, aynı gün harekete geçebilecek biri tarafından okunması.
    Pazar kurulan günlerde açık bir yol: bir devriyeden daha çok işe yarar.
    Size bir şeyler anlatan insanların korunması.
    On sekiz kişinin dokuz gün sonra evine gönderilmemesi.
role-field-officer-brief-know = Geçiş parası Tal Muhafızları’na haftada altı bin kron kadar getiriyor. Baharda pazar kurulup geçişin açıldığı üç günde kimse para ödemedi, adamlarının yarısı evine gitti. Onları yaşatan nefret değil, kapalı yol.
role-field-officer-brief-trade =
    Haftalık raporunuz, bütünüyle, iki vadinin de yer aldığı bir organa.
    İki hafta içinde, gözünüzün önünde, Tal’da ilk pazar.
    Kuyu Kadınları için izleme görevlisi eğitimi.
role-field-officer-brief-red-lines = Konsey’de olduğu gibi: yalnızca hükûmet raporlarıyla izleme. Tal üzerine Dalun’da yazılmış bir rapor gördünüz.
role-field-officer-brief-no-deal = Konteyneri toplarsınız. İnsanlar daha ondan önce sizinle konuşmayı bırakmış olur. Gizli anlaşmasızlık değeriniz: 100 üzerinden 42.
role-field-officer-brief-differ = Konsey gözlemci ve araç sayar. Siz kuyu başındaki yirmi kişinin arabalardaki on sekiz kişiden daha çok şey gördüğüne, bunların bir kısmının da sizden olmaması gerektiğine inanıyorsunuz.
role-field-officer-brief-first-talk = Kuyu Kadınları: bu hafta hangi kuyunun sustuğunu sorun. Sonra genç çobanların komutanı.
role-field-officer-brief-first-sentence = “Tal pazarında bu hafta unun kaça satıldığını ve kimin gelmediğini anlatabilir miyim?”

role-wells-convener = Kuyu Kadınları koordinatörü
role-wells-convener-public = Tal yolundaki kuyulara bakan, iki vadiden 340 kadın adına konuşur. Dokuzkuyu’daki okul çadırında öğretmenlik yapar.
role-wells-convener-brief-who = Doğuştan Marsani, evlilikle Talavisiniz; insanlar düğünlerde buna gülümser, kötü yıllarda soru sorar. Yoldaki her mevzinin önünden ip ve kovayla geçtiniz; orada duran herkesin adını bilirsiniz.
role-wells-convener-brief-position = Yol boyundaki kuyular herkese açıktır. İzleme görevlilerinin en az beşte ikisi kadındır. Dosyalar açılmadan önce aileler evine döner.
role-wells-convener-brief-interests =
    Gruplar hâlinde ve refakatle dönüş: çoban aileler kardan önce, mezralar hasattan sonra.
    Bir kadının yolda durdurup bir şey anlatabileceği izleme görevlileri.
    Hiçbir kuyunun görüş alanında silahlı mevzi bulunmaması.
    İpler, pompalar ve öğretmenler için her yıl gelen biraz para.
role-wells-convener-brief-know = Kuyulara bakan kadınlarınız on dokuz yıldır her sabah her kuyunun seviyesini yazıyor. Seviyeler nehri dört gün içinde izliyor. Qarar’ın en uzun günlük su kaydı budur; her sayfasını iki vadinin kadınları imzaladı. Bir formül yarın buradan yola çıkabilir.
role-wells-convener-brief-trade =
    Seviye defterleri: iki vadinin de şimdiden inandığı bir ölçü.
    İlk haftadan izleme görevlisi olarak çalışacak yirmi kadın.
    Kampta verdiğiniz söz: aileler sizinle konuştukları sırayla yola çıkar.
    Özel temsilcinin güvencesi ya da Beş Nehir izleme ekibi: beşte iki yazılırsa.
role-wells-convener-brief-red-lines = Kadastroyu bekleyen bir dönüş. Kamptaki birçok ailenin başında, adı hiçbir sicilde geçmeyen kadınlar var. Kadastro onları, yanlarında çocuklarıyla, uzun bir sıranın sonuna gönderir.
role-wells-convener-brief-no-deal = İpler dayandıkça kuyular açık kalır. Anlaşma olmadan yaşadınız, yine yaşayabilirsiniz. Çocuklar bir kış daha çadırda kalır. Gizli anlaşmasızlık değeriniz: 100 üzerinden 44.
role-wells-convener-brief-differ = Ağdan bazıları siyasetin dışında kalmak, yalnızca kuyularla ilgilenmek istiyor. Siz metne yazılmayan şeyin bahara kalmadan unutulacağına inanıyorsunuz.
role-wells-convener-brief-first-talk = Süreç danışmanı ya da özel temsilci: sözlerin metne hangi anda girdiğini sorun. Sonra iki vadi; hangisi önce olursa olsun, aynı sabah.
role-wells-convener-brief-first-sentence = “Yirmi üç kuyuyu bu salondaki herkes için açık tuttuk. Metninizde üç cümle istiyoruz.”

role-youth-spokesperson = Gençlik Meclisi sözcüsü
role-youth-spokesperson-public = İki vadiden altı yüz genç adına konuşur. Qarar Köprüsü’nde radyo ve telefon onarır.
role-youth-spokesperson-brief-who = Yirmi üç yaşındasınız. Atölyeniz, iki vadinin telefonlarının bir masada yan yana durduğu tek yerdir; istediğinizden çok sesli mesaj dinlediniz. Sınıf arkadaşlarınızdan dördü, üç ayrı tarafın mevzilerinde nöbette.
role-youth-spokesperson-brief-position = Bırakın insanlar evine dönsün; yolu açın; bunu da bugün nöbet tutarak geçinenlere iş veren bir fonla karşılayın.
role-youth-spokesperson-brief-interests =
    Kanallarda ve yollarda iş: iş günlerinin üçte biri otuz yaşın altındakilere.
    Mevzilerin kalkması ve yerlerine yeni bir üniformanın gelmemesi.
    Ailelere eve dönüş yolu; isteyene refakat.
    Kameralar gittikten sonra, paraya karar verilen yerde bir sandalye.
role-youth-spokesperson-brief-know = Tal Muhafızları’nın doksan adamından ellisi, günde altı krona kanal işi bulsa oradan ayrılır. Bunu kuzenlerine söylediler; o kuzenler de sizin üyeleriniz. Muhafızlar dokuz kron veriyor, ama yalnızca yol kapalıyken.
role-youth-spokesperson-brief-trade =
    Bir harita: üyeleriniz düzlükte 212 kışlağı, adlarla ve iki vadiden tanıklarla işaretledi. Belgenin olmadığı yerde belge yerine geçebilir.
    İlk haftadan kazmaya hazır dört yüz kişinin listesi.
    “Serbest” sözcüğü: aileler bir ilkeden çok refakat istiyor.
    Fonun hemen her biçimi: yeter ki önce iş gelsin.
role-youth-spokesperson-brief-red-lines = Kırmızı çizginiz yok. Meclisiniz size tek bir şeyi yasakladı: atölyede açıklayamayacağınız bir şeyi imzalamak.
role-youth-spokesperson-brief-no-deal = Muhafızlar adam toplamayı sürdürür, hem de sizin sınıfınızdan. Gençler Dalun’a gidebilir, birçoğu da gider. Gizli anlaşmasızlık değeriniz: 100 üzerinden 46.
role-youth-spokesperson-brief-differ = Meclisiniz refakatsiz, serbest dönüş için oy verdi. Siz kampa gidip sordunuz: insanlar biriyle birlikte yürümeyi yeğliyor. Bunu Meclis’e henüz söylemediniz.
role-youth-spokesperson-brief-first-talk = Tal’daki adamlar için genç çobanların komutanı ya da Talavi sözcüsü. Sonra fon için Beş Nehir.
role-youth-spokesperson-brief-first-sentence = “Herkes Tal’daki adamlardan söz ediyor. Onun yerine ne yapacaklarını ve bunu kaça yapacaklarını ben söyleyebilirim.”

role-velmara-ambassador = Velmara büyükelçisi
role-velmara-ambassador-public = Nehrin yukarısındaki komşuyu temsil eder; Qarar’a ne kadar suyun ulaşacağını onun Veşta Kapağı belirler. Hükûmetin isteğiyle ve 1974 mektuplarının tanıdığı hakla katılır.
role-velmara-ambassador-brief-who = Beş yıldır Dalun’da görevlisiniz; ailenizden orada görev yapan üçüncü kişisiniz. Su hukuku okudunuz, nehirleri sınırlardan çok seversiniz. Kız kardeşinizin doktorluk yaptığı Ostra’da musluktan akşamları bir saat su akar.
role-velmara-ambassador-brief-position = 1974 kararnamesi ve mektupları yürürlüktedir. Velmara elinden geldiğince yardım eder. Veşta Kapağı’nda olup bitenler bu gündemde değildir.
role-velmara-ambassador-brief-interests =
    Veşta Kapağı’nı Velmara’dan başka kimsenin açıp kapatmaması.
    Gelecek kurak mevsimden önce Ostra’ya içme suyu.
    Dalun’da, verdiği sözü tutabilen tek bir muhatap.
    Uzaklardan değil, Velmara’nın söz sahibi olduğu Beş Nehir’den gelen izleme ekipleri.
role-velmara-ambassador-brief-know = Baraj idareniz bırakacağı suyu on gün önceden, saati saatine planlar. Planı Qarar’a hiç göstermedi; nedeni basit: kimse yazılı olarak istemedi. Paylaşmanın Velmara’ya hiçbir bedeli yok; iki vadi de her sulamasını buna göre planlayabilir.
role-velmara-ambassador-brief-trade =
    On gün önceden su bırakma takvimi; yükümlülük olarak değil, nezaket olarak.
    Boru hattı mektubu: bedeli belli, açık bir sözleşme Ostra’ya sessiz bir mektuptan daha uzun hizmet eder.
    Ortak komisyon: sınırda durursa ve arayabileceğiniz tek bir kişi olursa.
    Tek tek projeler için para; parlamentonuz bunu bir fona katılmaktan daha kolay onaylar.
role-velmara-ambassador-brief-red-lines = Özel temsilcinin iki yıllık güvencesi. Parlamentonuzun bir yasası var: dışarıdan hiçbir makam Veşta’nın bıraktığı su hakkında hüküm veremez. Sınırınızda iki yıl sürecek bir güvence böyle okunur.
role-velmara-ambassador-brief-no-deal = Kapak sizin, mektuplar geçerli. Ostra bir yıl daha tankerden içer; Qarar’daki kavga da bir gün yoldan yukarı gelebilir. Gizli anlaşmasızlık değeriniz: 100 üzerinden 50.
role-velmara-ambassador-brief-differ = Başkentiniz sessiz mektuptan yana. Siz buna karşı görüş bildirdiniz: insanların sonradan öğrendiği boru hattı, insanların kazıp söktüğü boru hattıdır.
role-velmara-ambassador-brief-first-talk = Bakan yardımcısı: mektubun nasıl ve ne zaman açıklanacağı üzerine. Sonra özel temsilci: neye rıza gösterdiğinizi söylemek için.
role-velmara-ambassador-brief-first-sentence = “Velmara hâkim değil, komşudur. Bizden neyi, ne kadar önceden bilmeniz gerektiğini söyleyin.”

role-dam-engineer = Velmara baraj idaresi mühendisi
role-dam-engineer-public = Veşta’daki kumanda odasını yönetir. Velmara büyükelçisiyle birlikte oturur; siyaset değil, su sorularını yanıtlar.
role-dam-engineer-brief-who = Ostra’da, elinizde kovayla büyüdünüz; nehrin yarın ne yapacağına karar veren kişi oldunuz. Birimi olan soruları seversiniz.
role-dam-engineer-brief-position = Veşta bir elektrik barajıdır. İnsanlara ışık gerektiğinde su bırakır; başka bir şey için ona hiç para ödenmedi.
role-dam-engineer-brief-interests =
    Kurak yıl için, geceleyin uydurmak zorunda kalmayacağınız bir plan.
    Büyük bir su bırakmadan önce aradığınızda Aynar’da telefonu açan biri.
    Ostra’ya tankerle gelmeyen su.
    Bir masada unutulan şey için kimsenin barajı suçlamaması.
role-dam-engineer-brief-know = Barajın doluluğu yüzde elli beş. Yağmurlar gecikirse Veşta, ekim zamanı yirmi gün boyunca saniyede yedi metreküp ekleyebilir; sessiz mektubun söz verdiği on metreküpü değil. On metreküpe güvenen bir metin daha ilk ekimde çöker. Tarafların bunu şimdi ve sizden duyması daha iyidir.
role-dam-engineer-brief-trade =
    Veşta’daki su ölçeği değerini her saat gönderiyor; Aynar ile Qarar Köprüsü yarından itibaren alabilir.
    Büyük miktarda su bırakırken uyulacak bir kural: on iki saat önceden uyarı, aranacak iki kişi, beklenecek bir yanıt.
    Yirmi gün boyunca saniyede yedi metreküp: söz verilir ve tutulur.
role-dam-engineer-brief-red-lines = Büyükelçinizde olduğu gibi: özel temsilcinin iki yıllık güvencesi. Hukuk üzerine bir görüşünüz yok; yalnızca müdürünüzün telefona çıkmanızı yasaklayacağını biliyorsunuz.
role-dam-engineer-brief-no-deal = Suyu elektrik fiyatına göre bırakmayı sürdürür, yağmurların gelmesini umarsınız. Gizli anlaşmasızlık değeriniz: 100 üzerinden 50.
role-dam-engineer-brief-differ = Büyükelçi nezaketten söz ediyor. Siz nehrin aşağısındakileri uyarmanın yükümlülük olduğunu düşünüyorsunuz; sel gecesi gönderdiğiniz telgrafı hâlâ saklıyorsunuz.
role-dam-engineer-brief-first-talk = Qarar’ın su mühendisi: sesini tanırsınız, yüzünü tanımazsınız.
role-dam-engineer-brief-first-sentence = “Nehrin önümüzdeki on günde ne yapacağını söyleyebilirim. Neden kimsenin sormadığını çok merak ettim.”

issue-water = Kurak mevsim su payları
issue-water-public = İlvar’ın suyunun altı kurak ayda nasıl bölüşüleceği. Her kural bir ölçüm yeri ve ölçeği okuyan birini gerektirir; bu yüzden izleme meselesine dayanır.
issue-water-option-equal-halves = Eşit yarılar, sabit
issue-water-option-equal-halves-public = Yıl ne getirirse getirsin, her kurak mevsimde her vadi Aynar’daki debinin yarısını alır.
issue-water-option-sixty-forty = Yukarıya altmış, aşağıya kırk
issue-water-option-sixty-forty-public = Her kurak mevsimde suyun yüzde altmışı Tal geçiş noktasının yukarısında kalır, yüzde kırkı aşağısına gider.
issue-water-option-flow-formula = Debi formülü, yıllık gözden geçirme
issue-water-option-flow-formula-public = Paylar, Qarar Köprüsü’nde hafta hafta ölçülen debiyi, her yıl gözden geçirilen yazılı bir formüle göre izler.
issue-water-option-decree-1974 = 1974 kararnamesi kalır
issue-water-option-decree-1974-public = Yarı için aşağı vadiye verilen söz kalır; bakanlığın bırakılan suyu mevsimin gerektirdiği şekilde değiştirmesini sağlayan 9. madde de kalır.

issue-headworks = Bendin kontrolü
issue-headworks-public = Aynar’daki beş kapağı kimin ve kimin hukukuna göre açıp kapatacağı. Gelen suyu belirlese de Velmara’daki Veşta Kapağı bu meseleye dahil değildir.
issue-headworks-option-agency = Yalnızca devletin su idaresi
issue-headworks-option-agency-public = Kapakları ulusal su idaresi işletmeyi sürdürür; vadilere bilgi verilir.
issue-headworks-option-joint-commission = Ortak komisyon, dönüşümlü başkanlık
issue-headworks-option-joint-commission-public = Kapakların açılmasına iki vadi ve hükûmet birlikte karar verir; başkanlık her mevsim el değiştirir.
issue-headworks-option-regional-operator = Bölgesel işletmeci, on yıl
issue-headworks-option-regional-operator-public = Beş Nehir’in belirlediği bir işletmeci kapakları on yıl boyunca işletir, sonra geri verir.
issue-headworks-option-community-turns = Topluluklar sırayla, mevsimlik
issue-headworks-option-community-turns-public = Kapaklar sırayla, birer tam mevsim, iki vadinin elinde olur; su idaresi danışmanlık eder.

issue-disengagement = Tal’da kuvvet ayrıştırması
issue-disengagement-public = Silahlı mevzilerin Tal geçiş noktasından ne zaman ve nasıl kalkacağı, ardından orada ne duracağı. Aileler bir mevzinin önünden geçerek dönmez; bu yüzden dönüşün hızını bu mesele belirler.
issue-disengagement-option-full-30 = 30 günde tam çekilme
issue-disengagement-option-full-30-public = Bütün mevziler imzadan sonraki otuz gün içinde, aynı anda kalkar.
issue-disengagement-option-phased-90 = 90 günde kademeli, izleme ekipleriyle
issue-disengagement-option-phased-90-public = Mevziler doksan günde, üç kademede kalkar; her kademede izleme ekipleri hazır bulunur.
issue-disengagement-option-community-police = Yalnızca topluluk polisi
issue-disengagement-option-community-police-public = Geçiş noktasını iki vadiden elli kişilik bir güç devralır; bu güç eğitildiğinde öteki mevziler kalkar.

issue-return = Yerinden edilenlerin dönüşü
issue-return-public = Evini terk eden 6.200 kişinin nasıl, hangi sırayla ve kimin refakatinde dönebileceği. Çoğu, kışlakları hiçbir zaman kayda geçmemiş çoban ailelerdendir.
issue-return-option-open = Serbest dönüş, refakatsiz
issue-return-option-open-public = Herkes imza gününden başlayarak, istediği yoldan ve izin istemeden evine dönebilir.
issue-return-option-escorted = Mevsime göre refakatli dönüş
issue-return-option-escorted-public = Aileler gruplar hâlinde ve refakatle döner: çoban aileler kardan önce, mezralar hasattan sonra.
issue-return-option-survey = Kadastrodan sonra dönüş
issue-return-option-survey-public = Önce kadastro hangi toprağın kimde olduğunu saptar; aileler hak talepleri onaylandıkça döner.

issue-fund = Yeniden inşa fonu
issue-fund-public = Kanallar, kapaklar, kuyular ve evler için üç yılda yaklaşık 48 milyon kron gerekiyor. Parayı kim toplar, harcanmasına kim karar verir; ilk bağışlar bitince geriye ne kalır?
issue-fund-option-trust-fund = Bölgesel güven fonu
issue-fund-option-trust-fund-public = Beş Nehir, defterleri açık tek bir fon tutar; yönetim kurulunda iki vadinin de üyeleri bulunur.
issue-fund-option-budget-line = Ulusal bütçe kalemi
issue-fund-option-budget-line-public = Bakanlık devlet bütçesinden öder ve yılda bir kez parlamentoya rapor verir.
issue-fund-option-donor-projects = Donör projeleri, tek tek
issue-fund-option-donor-projects-public = Devletler ve vakıflar tek tek projeler seçer ve öder, her biri kendi kurallarına göre.
issue-fund-option-water-fee = Kullanıma göre su ücreti
issue-fund-option-water-fee-public = Kullananlar metreküp başına küçük bir ücret öder; üçte ikisi kanallara, üçte biri kuyulara döner.

issue-monitoring = İzleme ve güvenceler
issue-monitoring-public = Anlaşmaya uyulup uyulmadığını kimin göreceği, bunun kime bildirileceği ve ardından ne olacağı. Bu olmadan su formülü kâğıt üzerinde bir cümledir.
issue-monitoring-option-government-reports = Yalnızca hükûmet raporları
issue-monitoring-option-government-reports-public = Bakanlık üç ayda bir rapor verir; başka kimseye görev verilmez.
issue-monitoring-option-five-rivers = Beş Nehir izleme ekibi
issue-monitoring-option-five-rivers-public = Konsey’in ekibi iki yıl kalır, kırk kişiye çıkar ve Konsey’e rapor verir.
issue-monitoring-option-mixed = Karma izleme ekipleri, %40 kadın
issue-monitoring-option-mixed-public = İki vadiden ve dışarıdan gelen, en az beşte ikisi kadın olan ekipler her ay kamuya açık rapor verir.
issue-monitoring-option-envoy = Özel temsilci güvencesi, iki yıl
issue-monitoring-option-envoy-public = Özel temsilcinin bürosu iki yıl kalır, şikâyetleri alır ve hangi maddeye kimin uyduğunu kamuya açıklar.

story-day-1 = 1. gün, kurak mevsimin sonlarında
story-evening-1 = 1. gün, akşam, gümrük binasının odalarında
story-night-1 = 1. günü izleyen gece, Tal geçiş noktası yakınında silah sesleri
story-day-2 = 2. gün, ateşkesin süresi dolmadan sekiz gün önce
story-day-3 = 3. gün, sabah, ilk taslak elle çoğaltılıyor
story-signing = 3. gün, gün batmadan, taraflar son kez bir araya geliyor
story-year-later = On iki ay sonra, bir sonraki kurak mevsimin sonlarında

phase-welcome = Karşılama ve güvenli ortam
phase-welcome-short = Karşılama
phase-welcome-guidance-1 = Kendinizi değil, bir rolü oynuyorsunuz.
phase-welcome-guidance-2 = Durdurma işareti: iki el havada.
phase-welcome-guidance-3 = Yavaş konuşun. Anlamadığınız sözcüğü her an sorun.
phase-welcome-purpose = Herkes bugünün ne için olduğunu, rolün kişi olmadığını ve nasıl durulacağını öğrenir. Burada hata yapmanın beklendiğini hissetmelidir.
phase-welcome-script = “Hoş geldiniz. Üç saat boyunca, var olmayan bir ülkede başka biri olacaksınız. Belki kendi adınıza istemeyeceğiniz şeyleri istemeniz beklenecek. Çalışmanın özü bu: bugün kimin bu işte iyi olduğunu değil, anlaşmanın nasıl yapıldığını öğreniyoruz. Bir şey size fazla dokunursa iki elinizi kaldırın; hepimiz dururuz, soru sorulmaz.”
phase-welcome-step-1 = Gelenleri kapıda karşılayın; herkesin bir koltuğu ve bir masası olduğuna bakın.
phase-welcome-step-2 = Amaçları iki cümleyle söyleyin: dinlemeyi ve süreç tasarlamayı çalışmak, olup bitenden öğrenmek.
phase-welcome-step-3 = Güvenli ortam notunu yüksek sesle okuyun. Durdurma işaretini gösterin, herkese bir kez yaptırın.
phase-welcome-step-4 = Her masada hangi dillerin konuşulacağını ve sözcüklerde kimin kime yardım edeceğini birlikte kararlaştırın.
phase-welcome-step-5 = Gözlemcileri tanıtın; notların kişiler üzerine değil, beceriler üzerine olduğunu söyleyin.

phase-process = Senaryo ve süreç
phase-process-short = Süreç
phase-process-guidance-1 = İki vadi, bir nehir, dışarıda bir kapak.
phase-process-guidance-2 = Bilgi notları gizlidir. Yalnızca işe yarayanı paylaşın.
phase-process-guidance-3 = Şimdi sorular, görüşler sonra.
phase-process-purpose = Herkesin aklında aynı nehir, aynı yol ve aynı takvim olur; söz ve rıza kuralları bilinir.
phase-process-script = “İşte İlvar. Yukarıda Veşta Kapağı var, Velmara’nın. Burada, Aynar’da su ikiye ayrılıyor; Tal’da eskiden alışveriş edilirdi; biz Qarar Köprüsü’nde oturuyoruz. Ateşkesin süresi dokuz gün sonra doluyor. Bir anlaşma için iki vadi, hükûmet ve öteki dört taraftan en az ikisi gerekli. Bilgi notunuz size aittir: ondan yola çıkarak konuşabilirsiniz, ama onu göstermeyin.”
phase-process-step-1 = Haritada nehri, Veşta’dan Marsani kanallarına kadar elinizle izleyin.
phase-process-step-2 = Tarihçeden dört satır okuyun: 1974, sel, çatışma, ateşkes.
phase-process-step-3 = Söz kurallarını anlatın: sözü arabulucular verir, sınır üç dakikadır.
phase-process-step-4 = Rızayı anlatın: kimlerin kabul etmesi gerektiğini ve anlaşmaya varılamamasının da bir sonuç olduğunu.
phase-process-step-5 = Kapalı zarftaki bilgi notlarını dağıtın. Öyküyle ilgili soruları alın, taktikle ilgili olanları almayın.

phase-preparation = Hazırlık ve çatışma analizi
phase-preparation-short = Hazırlık
phase-preparation-guidance-1 = Bilgi notunuzu iki kez okuyun, sonra kapatın.
phase-preparation-guidance-2 = Analiz sayfasını başkalarıyla doldurun.
phase-preparation-guidance-3 = İlk cümlenizi seçin.
phase-preparation-purpose = Her taraf, tutumunun altındaki çıkarları bilir. Arabulucular bu aşamadan bir gündem ve her taraf için bir ilk soruyla çıkar.
phase-preparation-script = “Önce tek başınıza, sonra tarafınızla okuyun. Ardından analiz sayfasını, başka taraftan bir komşunuzla, yalnızca herkesin bildiklerine dayanarak doldurun. Arabulucular: tek bir göreviniz var, gündem için bir sıra. Henüz kimsenin çözüme ihtiyacı yok.”
phase-preparation-step-1 = Her grubu bir kez ziyaret edin. Yalnızca şunu sorun: neye ihtiyacınız var ve ne için?
phase-preparation-step-2 = İki rolü olan taraflara, ikisinin nerede ayrıldığını ve hangi meselede kimin konuşacağını sorun.
phase-preparation-step-3 = Arabuluculara, başta Velmara’nınki olmak üzere rızayı nasıl alacaklarını sorun.
phase-preparation-step-4 = Üçüncü dilinde konuşanlara, ilk cümleyi yüksek sesle okumada yardım edin.
phase-preparation-step-5 = On iki dakika sonra, analiz sayfası için ayrı taraflardan komşuları eşleştirin.
phase-preparation-step-6 = Bitmesine iki dakika kala arabuluculara kimin başkanlık edeceğini ve kimin yazacağını, ikinci rollere de hangi meseleyi izleyeceklerini sorun.

phase-openings = Açılış konuşmaları
phase-openings-short = Açılış
phase-openings-guidance-1 = Taraf başına iki dakika. İhtiyacınızı söyleyin.
phase-openings-guidance-2 = Ötekilerin neyden korktuğunu dinleyin.
phase-openings-guidance-3 = Ayrılmadan gündemde uzlaşın.
phase-openings-purpose = Her taraf bir kez sözü kesilmeden dinlenir, arabuluculuğa rıza gösterir ve bir gündemi kabul eder.
phase-openings-script = “Şu andan itibaren başkanlık arabulucularda. Ben süreyi tutarım, başka bir şey yapmam. Her taraf konuştuktan sonra arabulucular rızanızı soracak ve gündemin sırasını önerecek.”
phase-openings-step-1 = Sözü arabuluculara bırakın ve geri çekilin, bedeninizle de.
phase-openings-step-2 = Her konuşmanın süresini tutun. Otuz saniye kala sessiz bir işaret yeter.
phase-openings-step-3 = Kimin hangi koşulla ve hangi sözlerle rıza gösterdiğini kaydedin.
phase-openings-step-4 = Mesele panosuna ilk tavırları bilgi notlarından değil, söylenenlerden işleyin.
phase-openings-step-5 = Kuyu Kadınları’nın ve gençlerin ilk yarıda mı, ikinci yarıda mı konuştuğuna bakın.

phase-caucus = Ayrı görüşme ve mekik diplomasisi
phase-caucus-short = Ayrı görüşme
phase-caucus-guidance-1 = İkili, üçlü buluşun. “Ne için?” diye sorun.
phase-caucus-guidance-2 = Neyi aktarabileceklerini arabuluculara söyleyin.
phase-caucus-guidance-3 = Yanıt değil, seçenek getirin.
phase-caucus-purpose = Çıkarlar ve gizli bilgiler hareket etmeye başlar. Dışarıdan gelen ilk haber, insanların konuşmayı sürdürüp sürdürmeyeceğini sınar.
phase-caucus-script = “İlk günün akşamı. Odalar sizin: istediğinizle, arabulucularla ya da onlarsız buluşun. Arabuluculara neyi tekrarlayabileceklerini, neyi tekrarlayamayacaklarını açıkça söyleyin. Haberler gelebilir.”
phase-caucus-step-1 = Arabuluculara ilk üç görüşmenin hangileri olacağını sorun ve bunları görebilecekleri bir yere yazın.
phase-caucus-step-2 = Kimin kiminle görüştüğünü izleyin; sekiz dakika sonra henüz kimseyle görüşmemiş olan var mı, bakın.
phase-caucus-step-3 = Yağmur tahminini iletin. Sonra bir şey söylemeyin; insanların kime yöneldiğine bakın.
phase-caucus-step-4 = Olayı iletin. Yardım etmeden önce masalara tam bir dakika sessizlik tanıyın.
phase-caucus-step-5 = Bir taraf yalnız kaldıysa arabuluculara, henüz kimi görmediklerini alçak sesle sorun.
phase-caucus-step-6 = Bitmesine üç dakika kala her taraftan, ortaya koyabileceği bir seçenek isteyin.

phase-break = Mola
phase-break-short = Mola
phase-break-guidance-1 = Su, hava, birkaç adım.
phase-break-guidance-2 = Başka her şeyden konuşabilirsiniz.
phase-break-guidance-3 = Beş dakika sonra salondayız.
phase-break-purpose = Salon nefes alır; kolaylaştırıcı ikinci yarıyı ayarlar.
phase-break-script = “Beş dakika. Rolünüzü kapıda bırakıp dönüşte yeniden alabilirsiniz.”
phase-break-step-1 = Her masanın göstergelerine bakın ve isteğe bağlı hangi gelişmenin işe yarayacağına karar verin.
phase-break-step-2 = Birinin ayrılmak zorunda kaldığı yerlerde boş koltukları doldurun ve devir notlarını verin.
phase-break-step-3 = Gözlemcilere, şimdiye kadar neyi göremediklerini birer cümleyle sorun.
phase-break-step-4 = Sarsılmış görünen biri varsa ona, ötekilerden uzakta, nasıl olduğunu sorun.

phase-joint = Ortak müzakere
phase-joint-short = Müzakere
phase-joint-guidance-1 = Tek metin üzerinden çalışın.
phase-joint-guidance-2 = Yeni taslak değil, değişiklik önerin.
phase-joint-guidance-3 = Mesele içinde değil, meseleler arasında alıp verin.
phase-joint-purpose = Taraflar paketler sunar ve bunlara yanıt verir. Her meseleyi ortadan bölmenin yürümediğini, bir meselede verilenin bir başkasını kazandırabileceğini görürler.
phase-joint-script = “İkinci gün. Ateşkesin bitmesine sekiz gün kaldı. Lütfen bütün ya da kısmi öneriler sunun ve şu dört yanıttan birini verin: kabul, kabul edilebilir, değişmeli, ret. Reddederseniz neyin farklı olması gerektiğini söyleyin.”
phase-joint-step-1 = Arabuluculardan, en yakın olunan iki meseleyi söylemelerini ve oradan başlamalarını isteyin.
phase-joint-step-2 = Dalun’dan gelen mesajı hükûmete iletin ve nasıl kullanıldığına bakın.
phase-joint-step-3 = Bir paket reddedildiğinde gerekçenin duyulmasını ve yazılmasını sağlayın.
phase-joint-step-4 = Yerinden edilme raporunu iletin. Ailelerin kendisinin ne istediğini soran var mı?
phase-joint-step-5 = Bir masa uzun süredir sessizse, gelişme iletmeden önce ayrı görüşme önerin.
phase-joint-step-6 = Tavırlar değiştikçe kaydedin. Değerlendirme bununla yaşar.

phase-drafting = Tek metnin yazımı
phase-drafting-short = Metin yazımı
phase-drafting-guidance-1 = Kim, neyi, ne zamana kadar yapıyor? Bunu yazın.
phase-drafting-guidance-2 = Açık kalan sözler köşeli ayraçta durur.
phase-drafting-guidance-3 = Her maddeyi bir kez yüksek sesle okuyun.
phase-drafting-purpose = Uzlaşılanlar, uygulanabilir sözlere dönüşür. Açık kalanlar görünür olur.
phase-drafting-script = “Üçüncü gün. Tek metin, tek kalem. Her madde için üç soru: kim yapıyor, ne zamana kadar, yapıldığını kim görüyor? Uzlaşılmayan köşeli ayraçta kalır; bunda utanılacak bir şey yok.”
phase-drafting-step-1 = Metni, sığan en büyük harflerle projeksiyona yansıtın.
phase-drafting-step-2 = Arabuluculara kalemin kimde olduğunu ve kimin yüksek sesle okuyacağını sorun.
phase-drafting-step-3 = Boşlarsa para ve izleme maddelerini, yorum yapmadan gösterin.
phase-drafting-step-4 = Kuyu Kadınları’na ve gençlere, metindeki hangi sözlerin kendilerine ait olduğunu sorun.
phase-drafting-step-5 = Bitmesine iki dakika kala köşeli ayraçları yüksek sesle saydırın.

phase-plenary = Kapanış genel oturumu
phase-plenary-short = Genel oturum
phase-plenary-guidance-1 = İmzalayın, çekinceyle imzalayın ya da imzalamayın.
phase-plenary-guidance-2 = Nedenini bir cümleyle söyleyin.
phase-plenary-guidance-3 = Anlaşmaya varılamaması da saygıyla kaydedilir.
phase-plenary-purpose = Her taraf kendi adına, herkesin önünde yanıt verir. Sonuç ne olursa olsun açıkça söylenir ve kaydedilir.
phase-plenary-script = “Üçüncü günün son saati. Arabulucular metni okuyacak. Sonra her taraf üç şeyden birini söyler: imzalıyoruz, çekinceyle imzalıyoruz, imzalamıyoruz; nedeni de bir cümleyle. Anlaşmaya varılamazsa arabulucular, yitip gitmesin diye, her tarafın neyi kabul edebildiğini okuyacak.”
phase-plenary-step-1 = Arabulucular metnin tamamını, köşeli ayraçlarıyla birlikte okusun.
phase-plenary-step-2 = Son sırada kalmak kimseye baskı olmasın diye, taraflara kurayla belirlenen sırada sorun.
phase-plenary-step-3 = Her imzayı, her çekinceyi kendi sözleriyle, her reddi gerekçesiyle kaydedin.
phase-plenary-step-4 = Rıza kuralını yüksek sesle sınayın: iki vadi, hükûmet ve en az iki taraf daha.
phase-plenary-step-5 = Anlaşmaya varılamadıysa neyin korunabileceğini sorun: ateşkes, pazar kurulan günlerde geçiş, bir tarih.
phase-plenary-step-6 = Her tarafa senaryodaki adıyla teşekkür edin.

phase-year-after = Rolden çıkış ve sonraki yıl
phase-year-after-short = Sonraki yıl
phase-year-after-guidance-1 = Yaka kartınızı bırakın. Yeniden kendinizsiniz.
phase-year-after-guidance-2 = Qarar’da on iki ay geçiyor.
phase-year-after-guidance-3 = Hangi madde ayakta kaldı, neden?
phase-year-after-purpose = Herkes rolünden çıkar, sonra metninin başına ne geldiğini görür. İmzayla dosya kapanmaz.
phase-year-after-script = “Lütfen ayağa kalkın, yaka kartınızı masaya bırakın ve kendi adınızı söyleyin. Teşekkürler. Şimdi on iki ay geçiyor. İmza bir sözdür; hangi sözü tutacak biri varmış, bakalım.”
phase-year-after-step-1 = Herkes kendi adını ve nasıl hissettiğini anlatan tek bir sözcüğü söylesin.
phase-year-after-step-2 = Yılı adım adım açın. Yavaş okuyun.
phase-year-after-step-3 = Her olaydan sonra, onu karşılayan maddeyi ya da eksik olan maddeyi söyleyin.
phase-year-after-step-4 = Birden çok masa varsa masaları birbiri ardına gösterin, karşılaştırmayı değerlendirmeye saklayın.

phase-debrief = Değerlendirme
phase-debrief-short = Değerlendirme
phase-debrief-guidance-1 = Önce ne oldu, sonra ne anlama geliyor.
phase-debrief-guidance-2 = Kendi adınıza konuşun.
phase-debrief-guidance-3 = Pazartesi günü ne yapacaksınız?
phase-debrief-purpose = Olup bitenden, onun öğrettiklerine; yedi adımda: olgular, dönüm noktaları, süreç, esas, kapsayıcılık, kalıcılık, göreve aktarım.
phase-debrief-script = “Öteki iki buçuk saatin nedeni bu yarım saat. Olgulardan anlama doğru gideceğiz. Artık bilgi notlarınızı açıp gösterebilirsiniz. Birbirinize ne kadar yakın olduğunuza şaşıracaksınız.”
phase-debrief-step-1 = Yalnızca olgularla başlayın. Şimdiden yargıya varanı nazikçe durdurun.
phase-debrief-step-2 = Her masaya tek dönüm noktasını sorun ve bunu kayıtla karşılaştırın.
phase-debrief-step-3 = Herkes gizli bilgisini masaya koysun: hangileri paylaşıldı, hangileri paylaşılmadı, neden?
phase-debrief-step-4 = Değer grafiğini ve imzalanan paketi gösterin. Buna puan demeyin.
phase-debrief-step-5 = Kapsayıcılık rakamlarını adsız olarak, BM Kadın Birimi araştırmasının rakamlarının yanında gösterin.
phase-debrief-step-6 = Herkesten bir cümleyle bitirin: kendi görevinizde neyi farklı yapacaksınız?

inject-late-rain = Geciken yağmurlar
inject-late-rain-body = Beş Nehir’in erken uyarı bürosu ile meteoroloji servisleri kış yağmurlarının yaklaşık dört hafta gecikmesini bekliyor. Aynar’daki debi, ekim bitmeden saniyede 16 metreküpten 14 metreküpe düşebilir. Hurma hasadı bundan etkilenmiyor. İmlan Geçidi’nde kar yine beş hafta sonra bekleniyor.
inject-late-rain-headline = Yağmurların dört hafta gecikmesi bekleniyor. Aynar’daki debi daha da düşebilir.
inject-late-rain-purpose = Herkes için birden daha az su var. “Biz” deyip kendi vadisinden fazlasını kasteden ilk kişiye kulak verin. Sabit paya güvenen, azın sabit payının da az olduğunu artık hissetmelidir. Aşağı vadi için beklemenin değeri düştü.

inject-border-incident = Tal geçiş noktasında olay
inject-border-incident-body = Şafak vakti Tal geçiş noktası yakınında iki çoban yaralandı. İkisi de Dokuzkuyu sağlık ocağında, hayati tehlikeleri yok. Saldırıyı üstlenen olmadı. Ateşkes gözlemcileri her tarafı mevzilerinde kalmaya ve yolu ambulansa açık bırakmaya çağırıyor.
inject-border-incident-headline = Tal geçiş noktası yakınında iki çoban yaralandı. Ateşkes gözlemcilerinden sükûnet çağrısı.
inject-border-incident-purpose = Metni değil, süreci sınar. Yaralıları soran kim? Ne olduğunu birlikte araştırmayı öneren var mı? Arabulucular ara verebilir, kınayabilir, araştırabilir ya da sürdürebilir: açıklanırsa her biri savunulabilir. Emri salondaki hiç kimse vermedi; kimin yaptığı sorusunu yanıtlamayın.

inject-rival-invitation = Başka bir arabulucudan davet
inject-rival-invitation-body = Meridan Dışişleri Bakanlığı’ndan nazik bir mektup: Talavi kurulu bu görüşmeleri, konaklaması ve yolculuğu karşılanarak, daha dar bir çevrede, gençler ve kadın grupları olmadan Meridan’ın başkentinde sürdürmeyi arzu eder mi? Yanıtınızı erken bildirmeniz memnuniyetle karşılanacaktır. Öteki taraflara yazılmamıştır.
inject-rival-invitation-headline = Meridan, Talavi kurulunu ayrı görüşmelere davet etti
inject-rival-invitation-purpose = En elverişli arabulucuyu arama: kendine en çok uyan arabulucuya yönelme. Talaviler kabul edebilir, reddedebilir, susabilir ya da özel temsilciye söyleyebilir. Her birinin bir bedeli var. Sonra arabuluculara bunu ne zaman öğrendiklerini ve eşgüdümün bedelinin ne olacağını sorun.

inject-ministerial-message = Bakandan mesaj
inject-ministerial-message-body = “Kabine, bendi ulusal hukukun dışında bırakan hiçbir metni savunmayacak. Basın toplantısından önce uygun bir ifade arayınız. Geri kalan her şeyde hareket alanınız var. Kaybettiğimiz bir şeyi değil, kurduğumuz bir şeyi duyurmayı yeğlerim.”
inject-ministerial-message-headline = Kabine, ulusal hukuka uygun bir ifade arıyor
inject-ministerial-message-purpose = Hükûmet kendi hareket alanını açıkça görür: hukukta kesin, gerisinde serbest. Mesajı okuduğuna mı, tehdit olarak kullandığına mı, yoksa bir ifadeye mi dönüştürdüğüne bakın. Birisi kabinenin neye ihtiyacı olduğunu sorarsa “Qarar hukuku uyarınca” sözleri komisyonun yolunu açar.

inject-displacement-report = Yerinden edilme raporu
inject-displacement-report-body = Dün 180 kişi, kardan önce Tal düzlüğüne ulaşmak için Dokuzkuyu kampından yaya ve refakatsiz ayrıldı. Otuzu ilk mevziden geri döndü. Okul çadırının yarısı boş. Kampta on bir günlük un var. Aileler, nelerin görüşüldüğünü kendilerine kimsenin anlatmadığını söylüyor.
inject-displacement-report-headline = 180 kişi Dokuzkuyu kampından yaya ve refakatsiz ayrıldı
inject-displacement-report-purpose = Salonda olmayanlar harekete geçer. Dönüş, bütün tarafların gizliden aynı şeyi istediği bir meseledir; rapor onlara bunu söylemek için bir neden verir. Ailelerin ne istediği sorusuna ve gidip sormayı kimin önerdiğine kulak verin.

inject-spoiler-statement = Tal Muhafızları’nın açıklaması
inject-spoiler-statement-body = “Köprüde, geçiş noktasında yaşamayanlar kâğıt dolduruyor. Yolu biz tutuyoruz. Ne imzalanırsa imzalansın, geçmek isteyen eskisi gibi öder. Tal’ı satanların adlarını biliyoruz.” Açıklama pazarda okundu; altında imza yok.
inject-spoiler-statement-headline = Tal Muhafızları: ne imzalanırsa imzalansın geçiş parası kalacak
inject-spoiler-statement-purpose = Kapalı yoldan geçinen biri, anlaşma yaklaştığı için sesini yükseltir. Metin bu grubu yok sayabilir, içine alabilir, ona iş verebilir ya da onu yalnızlaştırabilir. Gençlere, çobanların komutanına ya da saha görevlisine, bu grubun adamları hakkında ne bildiklerinin sorulup sorulmadığına bakın.

inject-gesture = İyi niyet jesti
inject-gesture-body = Dokuzkuyu’ya kırk çuval Marsani unu yüklü bir kamyon geldi; üzerinde bir not: “Okul çadırına. Eskiden sizden yün alanlardan.” Notta imza yok. Kamyonu, mevzileri sığlığın iki yakasında karşı karşıya duran iki genç sürdü. İkisi de adının anılmasını istemiyor.
inject-gesture-headline = Dokuzkuyu’daki okul çadırına aşağı vadiden imzasız un bağışı
inject-gesture-purpose = Güvenin düştüğü bir masa için. Kimseye bir şeye mal olmayan bir dönüş yolu sunar. Jeste jestle yanıt veren var mı: boş mevziler, sıra defteri, mühendisin kayıt defteri? Sürücülerin kim olduğunu soran var mı; sormak akıllıca mı?

inject-early-warning = Erken uyarı raporu
inject-early-warning-body = Bu hafta Tal’daki belirtiler: fişek bir ay öncekinin iki katı fiyatına satılıyor, iki okul çocukları eve gönderdi, dört kamyon gece ışıksız geçti. Pazarcı kadınlara perşembe günü gelmemeleri söylendi. Önceki yıllarda böyle haftalar on gün içinde silah sesiyle bitti. İki vadinin birlikte yapacağı bir ziyaret yararlı olur.
inject-early-warning-headline = Tal’daki uyarı belirtileri bir haftada iki katına çıktı
inject-early-warning-purpose = Bilgi var, güç yok. Beş Nehir raporu saklayabilir, bir bölümünü paylaşabilir ya da ortak bir ziyaret önerisine dönüştürebilir. Değerlendirmede bunu kimin ne zaman öğrendiğini ve kimseye söylenmeyen bir erken uyarının ne değeri olduğunu sorun.

inject-wells-petition = Kuyulardan dilekçe
inject-wells-petition-body = İki vadiden dört bin üç yüz kadın aynı kâğıdı imzaladı: “Kuyularımızın tarafı yok. Kimin içebileceğini, kimin geçebileceğini ve gece kimi arayabileceğimizi yazın. Sandalye istemiyoruz. Evinize dönmeden önce bu üç satırı istiyoruz.”
inject-wells-petition-headline = İki vadiden 4.300 kadın metinde üç satır istiyor
inject-wells-petition-purpose = Durmuş bir masa için. Herkesin uzlaşabileceği küçük bir şey hareketi yeniden başlatır. Üç satırın metne girip girmediğine, kimin sözleriyle girdiğine ve yazmalarının Kuyu Kadınları’ndan istenip istenmediğine bakın.

inject-release-calendar = Velmara başkentinden talimat
inject-release-calendar-body = Bakanlar Kurulu, Veşta su bırakma takviminin iyi komşuluk gereği on gün önceden paylaşılmasına itiraz etmemektedir. Anı siz seçiniz. Bunun yükümlülük olarak yazılmasına izin vermeyiniz; fark edilmeden geçmesine de izin vermeyiniz.
inject-release-calendar-headline = Velmara su bırakma takvimini paylaşabilir
inject-release-calendar-purpose = Velmara’nın seyirci ya da sanık durumuna düştüğü bir masa için. Büyükelçinin eline verecek bir şey geçer. Bunun karşılıksız mı verildiğine, pahalıya mı satıldığına, son dakikaya mı saklandığına ve ötekilerin nasıl karşıladığına bakın.

inject-donor-pledge = Koşullu donör taahhüdü
inject-donor-pledge-body = Bir grup donör devlet, Qarar’daki kanallar ve kapaklar için 20 milyon kron öneriyor. Koşullar: bu hafta imza, projelerin donörlerce seçilmesi ve sözleşmelerin üçte birinin kendi firmalarına verilmesi. “Başlangıç bölümünde anılmaktan memnuniyet duyarız.” Yanıt, metinle birlikte bekleniyor.
inject-donor-pledge-headline = Metin bu hafta imzalanırsa donörlerden 20 milyon kron
inject-donor-pledge-purpose = Acelesi olan para. Kanalları kurtarabilir, yanlış maddeyi de satın alabilir. Metin yazımından önce iletmeyin. Koşulları müzakere eden, ikinci yılda kimin karar vereceğini soran var mı, yoksa para barış mı sanılıyor, bakın. Taahhüt edilen ile ödenen iki ayrı şeydir; sonraki yıl bunu gösterir.

inject-deadline-moved = Süre kısalıyor
inject-deadline-moved-body = Tal Ateşkesi’ni imzalayan üç komutan, ellerinde imzalı bir metin ya da iki vadinin ortak uzatma talebi olmadıkça kendilerini yalnızca dört gün daha bağlı sayacaklarını açıkladı. Böyle bir talebi memnuniyetle karşılayacaklarını da ekledi.
inject-deadline-moved-headline = Komutanlar: ateşkes yalnızca dört gün daha geçerli
inject-deadline-moved-purpose = Çıkış yolu olan bir baskı: ortak bir talep, şimdiden küçük bir anlaşma olurdu. İnsanların korktuğu değil, rahat olduğu yerde kullanın. Arabulucuların tempoyu düşürdüğüne mi, yoksa sürüklendiğine mi bakın.

inject-news-sober = Haber, ölçülü biçimi
inject-news-sober-body = Qarar Köprüsü Radyosu: “Gümrük binasındaki görüşmeler sürüyor. Tal yakınında iki kişi yaralandı; nedeni bilinmiyor. Kamptan bir öğretmen, iki taraftaki ailelerin de dün gece lamba yaktığını anlattı. Saat altıda yeniden haberlerle birlikte olacağız.”
inject-news-sober-headline = Radyo: görüşmeler sürüyor, Tal olayının nedeni bilinmiyor
inject-news-sober-purpose = Bir çiftin yarısı. Bunu bir masaya, kışkırtıcı biçimini başka bir masaya ya da ikisini ardı ardına iletin; her birinin üsluba ve hıza ne yaptığını değerlendirmede sorun. Tal’daki olaydan sonra kullanın.

# The paper shouts; the exclamation mark is the sender’s.
inject-news-shrill = Haber, kışkırtıcı biçimi
inject-news-shrill-body = Dalun Akşam Gazetesi: “Diplomatlar çay içerken Tal’da kan aktı. Halkımızı kim koruyor? Görüşmelere yakın kaynaklar suyumuzun gizlice satıldığından söz ediyor. Yarın: isimler.” Gazete kimsenin sözünü aktarmıyor; neyin kime satıldığını da söylemiyor.
inject-news-shrill-headline = Akşam gazetesi kaynak göstermeden “gizli satış”tan söz ediyor
inject-news-shrill-purpose = Çiftin öteki yarısı. Taraflar birbirine bakacak. Basına ortak bir yanıt verilip verilmediğine, medyayla konuşma konusunda kural koyan arabuluculara ve manşeti komşusuna karşı kullananlara dikkat edin.

inject-pipeline-leak = Sessiz boru hattı duyuluyor
inject-pipeline-leak-body = Dalun’da bir blog, Qarar hükûmeti ile Velmara arasındaki bir mektubun bir sayfasını yayımladı. Sayfada, Talavi yaylalarının yukarısındaki kaynaklardan Ostra’ya, on yıl boyunca saniyede seksen litre taşıyacak bir boru hattından söz ediliyor. Bakanlık bir mektubun var olduğunu ve hiçbir şeyin kararlaştırılmadığını doğruladı.
inject-pipeline-leak-headline = Velmara’ya boru hattı mektubu yayımlandı; bakanlık: karar verilmiş değil
inject-pipeline-leak-purpose = Yalnızca bu bilgiyi kimsenin kullanmadığı ve masanın kaldırabileceği durumda; en iyisi ortak müzakerenin ikinci yarısında. Acıtır, ama bedeli belli, açık bir sözleşmenin yolunu da açar. İlk kimin konuştuğuna bakın: hükûmet mi, Velmara mı, bunu bilen birlik mi? Bir saat önce neye değeceğini sonra sorun.

inject-mothers-message = Yukarı köylerden mesaj
inject-mothers-message-body = Yukarı köylerden altı annenin mesajı: “Kurul doksan günle yaşayabilir. Oğullarımız karda doksana kadar sayamaz. Onları ötekilerle birlikte otuz günde eve getirin; ihtiyarlar suyu onlarsız konuşsun. Bunu besleyen savak değil, geçiş parası.” İhtiyarlar kurulu bu mesajı görmedi.
inject-mothers-message-headline = Anneler doksan değil otuz gün istiyor
inject-mothers-message-purpose = Talavilerin içinde bir gerilim: ihtiyarlar metni bekleyebilir, nöbet birliğindekiler bekleyemez. Mesaj saklanabilir, yalnızca sözcüye gösterilebilir ya da masada söylenebilir. Tarafın kendisi için zaman isteyip istemediğine, arabulucuların tek görüşte olmayan bir tarafa yer bırakıp bırakmadığına bakın. Sonra bütün Talaviler adına kimin konuşabileceğini sorun.

inject-keepers-letter = Kapak bekçilerinden mektup
inject-keepers-letter-body = Aynar’daki iki bekçi yazıyor: “Su idaresi burada tek başına kalırsa, gelecek gecenin hesabı da geçen geceninki gibi bizden sorulur. Yanımıza her vadiden bir kişi koyun, uyuyalım. Bakanlık bunu okumaktan hoşlanmaz. Doğru bildiğinizi yapın.” Bakan yardımcısının mektuptan haberi yok.
inject-keepers-letter-headline = Kapak bekçileri her vadiden bir tanık istiyor
inject-keepers-letter-purpose = Hükûmetin içinde bir gerilim: bakanlık Aynar’da su idaresini tek başına istiyor, çarkları çevirenler tanık istiyor. Mektup önce heyet başkanına gösterilebilir, düşünce mektupsuz dolaşabilir ya da hiç söylenmeyebilir. Bağlılıkla bilginin nasıl tartıldığına, mühendise mühendis olarak soru sorulup sorulmadığına bakın. Bu düşünce “idare” sözcüğüne dokunmadan komisyonun yolunu açar.

inject-two-counts = Saymanın iki yolu
inject-two-counts-body = Beş Nehir sekretaryası yazıyor: “Görüşmeler için lütfen gözlemci ve araç sayısını bildiriniz. Kuyu başındaki kadınların söyledikleri kaynak sayılmaz.” Aynı saatte on dördüncü kuyudan bir kadın haber gönderiyor: “İkimizin burada karanlığa kadar oturduğu günlerde arabaları kimse durdurmuyor. Bunu yine yazacak mısınız?”
inject-two-counts-headline = Sekretarya rakam istiyor, kuyular sözlerinin yazılmasını
inject-two-counts-purpose = Beş Nehir’in içinde bir gerilim: Konsey araba sayıyor, saha insanların gördüğünü. Talimata uyulabilir, iki mesaj ülke sorumlusuna gösterilebilir ya da kuyuların sözü izleme metnine girebilir. Seçimin açıkta mı, baş başa mı yapıldığına bakın.

# Whom the mediators can call. The advice is for the mediators of the table that called alone.
support-river-law = Nehir hukuku uzmanı
support-river-law-public = Selm’deki Ortak Sular Enstitüsü’nden bir hukukçu. Kararname ve mektupların neyi bağladığını, nehirle birlikte değişen bir payı başkalarının nasıl yazdığını bilir.
support-river-law-advice =
    Bende sahip olmak, bent hakkında karar vermek ve çarkları çevirmek üç ayrı iştir. Üç cümlede, üç ayrı yapanla yazılabilir; bunu yasaklayan bir anayasa bilmiyorum.

    1974 mektupları iki devleti, debiyi değiştiren işleri birbirine bildirmekle yükümlü kılar. Kapağı kimin açacağını söylemez. 9. madde geniştir, ama “mevsimin gerektirdiği” şeyin duyurulması gerekir: en son ne zaman duyurulduğunu sorun.

    Bir formül, üç şey yazılıysa ayakta kalır: nehrin nerede ölçüldüğü, ölçeği kimin okuduğu ve en kötü yılın altında ne olacağı.
support-salt-coast = Tuz Kıyısı Birliği özel temsilcisi
support-salt-coast-public = Komşu bölgesel kuruluş özel temsilcisini gönderiyor. Daha önce bir arabuluculuğu başkasıyla paylaştı; başkentleri tanır, öteki arabulucularla konuşabilir.
support-salt-coast-advice =
    Bizim kıyıda bir kanal için bir zamanlar iki arabulucu çalıştı. Her taraf birinin taslağını ötekine taşıdı, evet demenin bedeli bir yıl boyunca arttı.

    İşe yarayan tek bir sayfa oldu: tek masa, tek metin, tek başkan. Öteki arabulucu donörleri ağırladı ve adı ilk satırda geçti. İki arabulucu imzaladı, bütün taraflara aynı gün gösterildi.

    Meridan, yardım ettiği görülsün istiyor. Sahipsiz kalmış bir görüşme turu yerine bir donör toplantısına ev sahipliği yapmayı yeğler. Ama birinin bunu istemesi gerekir; mektuba yanıt verildikten sonra değil, önce.
support-wise-persons = İki akil kişi
support-wise-persons-public = Yukarı vadiden emekli bir okul müdiresi ile Qarar Köprüsü’nün eski bekçisi; iki vadi de onları çatışmadan öncesinden tanır. Kendileri için bir şey istemezler.
support-wise-persons-advice =
    Üzgün olduğunu ilk söyleyen iki vadiden hiçbiri olmayacak. Öteki başlasa ikisi de aynı saat içinde karşılık verirdi. Öyleyse kimse başlamasın: birlikte, ayakta, köprüde, ad anmadan ve hiçbir şey sayılmadan önce söylensin.

    Onlara ne söylemeye hazır olduklarını sormayın. Her birine, tek başına, ne duymaya ihtiyaç duyduğunu sorun.

    İlk sözü de hangi yandan olursa olsun en yaşlı konuğa verin. İki vadi de fark eder, ikisi de hoşnut olur.
support-friends = Arabuluculuk dostları
support-friends-public = Arabuluculuğu destekleyen, başka bölgelerden üç devlet: komutanlarla ve başkentlerle konuşabilir, küçük masrafları çabucak karşılayabilirler. Masada oturmazlar.
support-friends-advice =
    İki vadi bizden birlikte ne söylememizi isterse onu açıkça söyleriz; yalnızca birinin istediğini söylemeyiz.

    İkisi de süre isteyen tek bir cümleyi imzalarsa onu bugün üç komutana götürürüz. Bunu beklediklerini düşünüyoruz.

    İlk yıl ölçeği okuyanların ücretini ve izleme görevlilerinin yolculuklarını karşılayabiliriz. İkinci yıl sizin metninizde olmalı. Bizi güvence veren olarak yazmayın; her altı ayda bir işlerin nasıl gittiğini soracak olanlar olarak yazın.

competency-active-listening = Etkin dinleme
competency-active-listening-anchor = Bir şeyin ne için olduğunu sorar; ötekinin söylediğini, onun da onaylayacağı biçimde tekrarlar ve sonra kullanır. Zayıf: konuşma sırasını bekler. Güçlü: biri “evet, demek istediğim bu” der.
competency-active-listening-level-1 = Başkalarının sözünü keser ya da söylenmemiş bir şeye yanıt verir.
competency-active-listening-level-2 = Konuşma sırasını bekler; yanıtı söyleneni ele almaz.
competency-active-listening-level-3 = Ötekinin söylediğini bir kez ele alır ve onun üzerine bir soru sorar.
competency-active-listening-level-4 = Ötekinin söylediğini, onun da onaylayacağı biçimde tekrarlar ve bunun ne için olduğunu sorar.
competency-active-listening-level-5 = Duyduğunu sonra, söyleyenin sözleriyle kullanır ve konuşma bununla ilerler.
competency-reframing = Yeniden çerçeveleme
competency-reframing-anchor = Bir talebi ya da sitemi, iki tarafın da üzerinde çalışabileceği bir soruya çevirir. Zayıf: yalnızca sözü yumuşatır. Güçlü: “kontrol”, “kapağı kim açıyor, ne zaman, kime haber veriliyor” olur ve konuşma ilerler.
competency-reframing-level-1 = Bir talebe ya da siteme aynı türden bir karşılık verir.
competency-reframing-level-2 = Aynı talebi daha yumuşak sözlerle yeniden söyler.
competency-reframing-level-3 = Bir talebi bir kez soruya çevirir; konuşma ardından tutumlara döner.
competency-reframing-level-4 = Bir talebi, iki tarafın bir süre üzerinde çalıştığı bir soruya çevirir.
competency-reframing-level-5 = Kullanımda kalan yeni bir soru sorar: iki taraf ondan söz eder ya da soru metne girer.
competency-impartiality = Tarafsızlık
competency-impartiality-anchor = Herkese eşit süre, eşit nezaket ve benzer sorular verir; gizli söyleneni korur, bir adım tek yanlı görünebilecekse bunu açıkça söyler. Taraflar da üçüncü bir taraftan söz ederken aynısını yapar. Zayıf: son konuşana katılır.
competency-impartiality-level-1 = Sözleriyle taraf tutar ya da bir tarafın ötekinden çok daha uzun konuşmasına izin verir.
competency-impartiality-level-2 = Son konuşana katılır.
competency-impartiality-level-3 = Ortam sakin olduğu sürece eşit süre verir, benzer sorular sorar.
competency-impartiality-level-4 = Baskı altında da eşit süre verir, benzer sorular sorar ve gizli söyleneni korur.
competency-impartiality-level-5 = Bir adımın tek yanlı görünebileceğini açıkça söyler ve kimse istemeden düzeltir.
competency-inclusion = Kapsayıcılık
competency-inclusion-anchor = Kimin konuşmadığını fark eder, onu gerçek bir soruyla konuşmaya katar ve sözlerinin metne ulaşmasını sağlar. Zayıf: geldikleri için teşekkür eder. Güçlü: bir madde onların düşüncesini taşır.
competency-inclusion-level-1 = Yalnızca zaten konuşanlarla konuşur ve daha sessiz birinin sözünü keser.
competency-inclusion-level-2 = Sessiz kalanlara geldikleri için teşekkür eder, bir şey sormaz.
competency-inclusion-level-3 = Sessiz kalan birine bir kez soru sorar.
competency-inclusion-level-4 = Konuşmamış olanlara gerçek bir soru sorar ve yanıtlarına geri döner.
competency-inclusion-level-5 = Sesi duyulmamış birinin düşüncesini metne taşır ve kime ait olduğunu söyler.
competency-process-design = Sıralama ve süreç tasarımı
competency-process-design-anchor = Görüşmelerin sırasını, büyüklüğünü ve biçimini bir nedenle seçer ve nedenini söyler. Zayıf: listeyi izler. Güçlü: hareketin mümkün olduğu yerden başlar, birbirine ait meseleleri bağlar, metne süre ayırır.
competency-process-design-level-1 = Herhangi bir yerden başlar; grup sırada ne olduğunu bilmez.
competency-process-design-level-2 = Listeyi baştan sona izler, neden söylemez.
competency-process-design-level-3 = Bir sıra ya da bir görüşme önerir ve ne işe yaradığını söyler.
competency-process-design-level-4 = Görüşmelerin sırasını, büyüklüğünü ve biçimini bir nedenle seçer, nedenini söyler ve metne süre ayırır.
competency-process-design-level-5 = Birbirine ait meseleleri bağlar, yürümeyen planı zamanında değiştirir.
competency-pressure = Baskı altında çalışma
competency-pressure-anchor = Haber, süre ya da öfke bastırdığında sakin ve yararlı kalır. Zayıf: hızlanır ya da donup kalır. Güçlü: salonu bir dakika yavaşlatır, neyin bilindiğini sorar, bir sonraki küçük adıma karar verir.
competency-pressure-level-1 = Baskı artınca sesini yükseltir, salondan çıkar ya da susar.
competency-pressure-level-2 = Haber ya da süre bastırınca hızlanır veya aynı şeyi tekrarlar.
competency-pressure-level-3 = Sakin kalır ve başkalarının bir yol bulmasını bekler.
competency-pressure-level-4 = Salonu bir dakika yavaşlatır ve neyin bilindiğini sorar.
competency-pressure-level-5 = Baskıyı adıyla söyler, bilineni bilinmeyenden ayırır ve bir sonraki küçük adımın kararını aldırır.
competency-drafting = Metin yazımı
competency-drafting-anchor = Yapanı, tarihi ve yapıldığının nasıl görüleceği belli, kısa maddeler yazar; açık kalanı köşeli ayraca alır. Zayıf: güzel sözler yazar. Güçlü: metni bir yabancı bile uygulayabilir.
competency-drafting-level-1 = Hiçbir metin önermez ya da kimsenin uygulayamayacağı bir metin önerir.
competency-drafting-level-2 = Hedefleri güzel sözlerle yazar; yapan da tarih de yoktur.
competency-drafting-level-3 = Yapanı ya da tarihi belli bir madde yazar, ikisini birden yazmaz.
competency-drafting-level-4 = Yapanı, tarihi ve yapıldığının nasıl görüleceği belli, kısa maddeler yazar.
competency-drafting-level-5 = Böyle maddeler yazar, açık kalanı köşeli ayraca alır ve herkes anlamında birleşene kadar okur.
competency-cultural-sensitivity = Kültürel duyarlılık ve davranış ilkeleri
competency-cultural-sensitivity-anchor = Adlara, hitaplara ve susmalara özen gösterir, geleneği bilgi sayar, tek taraftan iyilik kabul etmez, bir hatayı hemen onarır. Zayıf: genel olarak kibardır. Güçlü: karşısındaki, olduğu gibi görüldüğünü hisseder.
competency-cultural-sensitivity-level-1 = Bir adla, bir şakayla ya da bir gelenekle birini incitir ve sürdürür.
competency-cultural-sensitivity-level-2 = Herkese aynı biçimde kibardır; burada işlerin nasıl yapıldığını sormaz.
competency-cultural-sensitivity-level-3 = Adları ve hitapları doğru kullanır, susmalara yer bırakır.
competency-cultural-sensitivity-level-4 = Geleneği bilgi sayıp sorar ve tek taraftan gelen bir iyiliği geri çevirir.
competency-cultural-sensitivity-level-5 = Bir hatayı fark eder, dokunduğu kişilerin önünde hemen onarır ve sürecin ötekinin bir geleneğine uymasını sağlar.

question-first-hour = İlk saatte ne oldu; sırasıyla, bir kamera görmüş gibi?
question-first-hour-hint = Aşamalar, açılış konuşmalarında gösterilen rıza, ilk ayrı görüşmeler. Yalnızca olgular: ilk “çünkü”yü durdurun.
question-who-met-whom = Kim kiminle, kaç kez görüştü; kim hiç kimseyle görüşmedi?
question-who-met-whom-hint = Ayrı görüşmelerin listesi. İki vadi arasında arabulucusuz görüşmeleri, arabulucular aracılığıyla olanlarla karşılaştırın.
question-first-movement = Bir taraf, daha önce reddettiği bir şeyle yaşayabileceğini ilk kez ne zaman söyledi; hemen öncesinde ne olmuştu?
question-first-movement-hint = Mesele panosundaki tavır değişiklikleri ve onlardan önceki beş dakikanın kayıtları.
question-news = Tal’daki olay ve öteki haberler masanıza ne yaptı; masayı yeniden işe kim döndürdü?
question-news-hint = Her gelişmeden sonra güven ve şiddet, bir sonraki öneriye kadar geçen süre, sözün kimde olduğu. Ölçülü ve kışkırtıcı haberi alan masaları karşılaştırın.
question-consent = Her taraf arabuluculuğa rıza gösterdi mi; rıza hiç tartışmalı duruma düştü mü?
question-consent-hint = Açılış konuşmalarında kaydedilen rıza, koşullar, Meridan’ın davetinden sonra yapılan ayrı görüşmeler. Velmara’ya soruldu mu?
question-private-knowledge = Hangi gizli bilgiler kiminle, ne zaman paylaşıldı; hangileri zarfta kaldı?
question-private-knowledge-hint = Herkes şimdi kendi bilgisini okusun. Şunları arayın: erken ve geç su, kabinenin ifadesi, mühendisin kayıt defteri, kuyu defterleri, sıra defteri.
question-trade = Bir meselede kazanmak için başka bir meselede nerede verdiniz; nerede yalnızca böldünüz?
question-trade-hint = İki ya da daha çok meseleyi birleştiren öneriler ve aldıkları yanıtlar. Değer grafiği, masada ne kaldığını gösterir.
question-middle = Diyelim ki her meselede ortadaki seçeneği aldınız: kim imzalayamazdı, neden?
question-middle-hint = Formül, komisyon, kademeli çekilme, refakatli dönüş, güven fonu, karma izleme: hükûmet için altı, Velmara için üç eksik. Para ya da izleme konusunda tek bir değiş tokuş bunu onarır, ikisi sağlamlaştırır.
question-floor = Kim ne kadar konuştu; salonun hatırladığı, kaydın gösterdiğiyle aynı mı?
question-floor-hint = Taraflara göre konuşma payları, ad olmadan. Önce herkes tahmin etsin. Salonun rakamlarını BM Kadın Birimi araştırmasınınkilerin yanına koyun: müzakerecilerde %9, imzacı ve tanıklarda %4, baş arabulucularda %2.
question-words-in-text = Son metindeki hangi sözler kadınlardan, gençlerden ya da kuyu başındaki insanlardan geliyor?
question-words-in-text-hint = Tek metnin sürümleri ve hangi değişikliği kimin önerdiği. Açık kuyular, izleme ekiplerinde beşte iki, mevzilerden ayrılanlara iş üzerine maddeler.
question-year-after = Sonraki yılda hangi madde ayakta kaldı; onda, ötekilerde olmayan ne vardı?
question-year-after-hint = Maddelerin yanında uygulama yılının olayları: yapan, tarih, para, izleme. Metin hangi temel nedene dokunmadı?
question-absent = Salonda olmayanlar hakkında kim karar verdi; kamp ve Tal Muhafızları metninizi nasıl okurdu?
question-absent-hint = Metinde kampı, aileleri, geçiş parasını arayın. Bir kişiden, metni Dokuzkuyu’daki bir anne gibi yüksek sesle okumasını isteyin.
question-monday = Kendi görevinizdeki bir sonraki zor toplantıda neyi farklı yapacaksınız?
question-monday-hint = Herkesten bir cümle, yazılı olarak. Gözlemciler, iyi yapıldığını gördükleri bir şeyi ekler.

source-exercise = İkinci İİT Üye Ülkeler Arabuluculuk Konferansı’nın ardından 17 üye ülkeden genç diplomatlar ile Türkiye’den öğrenciler üç saatlik bir simülasyona katıldı. Bu senaryo böyle bir salon için yazıldı.
source-exercise-cite = C2, yönetici özeti
source-internal-conflict = İİT coğrafyasındaki çatışmaların çoğu, dışarıdakilerin de payı olan iç çatışmalardır. Bu yüzden: ilk kapağın bir komşunun elinde olduğu, iki vadi arasında bir kavga.
source-internal-conflict-cite = C2, birinci oturum
source-consent = Arabuluculuk davete ve rızaya dayanır; iç işleri söz konusu olunca bu incelik ister. Bu yüzden: Velmara dahil herkesten rıza istenen bir açılış aşaması.
source-consent-cite = C1, birinci oturum
source-coordination = Arabulucular arasında iş bölümü olmazsa taraflar kendilerine uyanı arar. Bu yüzden: birden çok kuruluşun arabuluculuk yapmak istediği bir bölge.
source-coordination-cite = C1, birinci oturum
source-third-party = Araştırmalara göre üçüncü bir tarafın çözümle ilgilenmesi, çözüm olasılığını altı katına çıkarır. Bu yüzden: parası ve askeri olmayan, yine de ağırlığı olan bir arabuluculuk ekibi.
source-third-party-cite = C1, birinci oturum
source-regional-organisation = 500’den fazla bölgesel kuruluştan yaklaşık 20’sinin arabuluculuk için iradesi ve imkânı var. Sahayı bilirler; güçlü bir üye onları etkisi altına alabilir. Bu yüzden: Qarar’ın da Velmara’nın da üyesi olduğu Beş Nehir.
source-regional-organisation-cite = C1, birinci oturum
source-conflict-analysis = Ülke içinde arabuluculuk; nedenlere ve dinamiklere, kültüre, tarafların tutumlarına, çıkarlarına ve iç bütünlüğüne, toplumun ihtiyaçlarına yanıt vermek zorundadır. Analiz sayfasının yedi sorusu bunlardır.
source-conflict-analysis-cite = C1, üçüncü oturum
source-women = BM Kadın Birimi’nin bir araştırmasına göre kadınların payı baş arabulucularda %2, tanık ve imzacılarda %4, müzakerecilerde %9. Değerlendirme, salonun kendi rakamlarını bunların yanına koyar.
source-women-cite = C1, üçüncü oturum
source-youth = Gençler, taban örgütleri, yerel din önderleri ve medya yatıştırabilir de alevlendirebilir de. Bu yüzden: Gençlik Meclisi, kanal hâkimi ve iki vadide de dinlenen bir basın.
source-youth-cite = C1, üçüncü oturum
source-early-warning = Saha birimleri erken uyarabilir; desteğe ve kulak veren birine ihtiyaçları vardır. Bu yüzden: Beş Nehir’in Tal’daki bürosu; raporlarının değeri, onlarla ne yapıldığı kadardır.
source-early-warning-cite = C2, birinci oturum; C1, iii. tavsiye
source-after-signature = İmzanın işin sonu sayıldığı yerde çatışma geri geldi. Bu yüzden: anlaşmadan sonraki yıl.
source-after-signature-cite = C1, birinci oturum
source-root-causes = Eşitsizlik, zayıf yönetişim ve yavaş büyüme çatışmayı besler; çatışma da devleti zayıflatır. Bu yüzden: fon, ücret ve nöbet tutarak geçinenlere iş.
source-root-causes-cite = C2, birinci oturum
source-pledges = Konferansta konuşanların belirttiği gibi, taahhütler çoğu kez yerine getirilmeden kalır. Bu yüzden: ikinci yılda kimin ödeyeceğini söylemesi gereken bir fon ve yapanı, tarihi belli maddeler.
source-pledges-cite = C2, ikinci oturum ve kapanış değerlendirmesi
source-code-of-conduct = İki konferansta da arabulucular için davranış ilkeleri rehberi ve kültürel hassasiyetleri gözeten bir yaklaşım istendi. Bu yüzden: arabulucuların bilgi notlarındaki sınırlar ve bunun için ayrı bir yetkinlik.
source-code-of-conduct-cite = C2, kapanış değerlendirmesi; C1, vii. ve ix. tavsiyeler

teaching-aims =
    Katılımcılar tutumların altındaki çıkarları aramayı, her meseleyi bölmek yerine meseleler arasında alıp vermeyi ve uygulanabilir maddeler yazmayı öğrenir. Senaryoyu raporlardaki üç düşünce taşır: iç çatışma olduğu hâlde dışarıdakilerin de içinde bulunduğu bir çatışmada rıza; metne ulaşan kapsayıcılık; imzadan sonraki yıl.

    Mesleğin başındaki diplomatlar ve öğrenciler için, masa başına sekiz ile on sekiz kişi düşünülerek yazıldı. Orta düzey gruplarda usulü arabuluculara kendileri tasarlatın; üst düzey gruplarda, Meridan’ın daveti üzerinden ikinci bir özel temsilci ekleyin.
teaching-usual =
    Açılışlar katı geçer, söz önce suya gelir. Ayrı görüşmelerde Talaviler ile Marsaniler, haftaları soran biri olursa, birine erken, ötekine geç su gerektiğini keşfeder. Kademeli çekilmede ve refakatli dönüşte bir saat içinde uzlaşılır. Bent meselesi tıkanır; ta ki biri hükûmete kabinenin neye ihtiyacı olduğunu sorana kadar. Para ve izleme geç gelir, aceleyle yazılır.

    Masaların yaklaşık yarısı imzalar. Parayı ya da izlemeyi açık bırakan metinler imzada iyi görünür, sonraki yılda dağılır.
teaching-watch =
    Dönüş: yedi tarafın yedisi de gizliden mevsime göre refakatli dönüşü ister, neredeyse kimse söylemez. Velmara: suçlanır ya da unutulur, ona pek az soru sorulur. Kuyu Kadınları: en uzun günlük su kaydı onlarda olduğu hâlde övülür, sonra da atlanır. Hükûmet: bir söze ve bir bütçeye ihtiyacı vardır, ona nutuk sunulur.

    Boru hattı: saldırı olarak ortaya çıkarsa bir saate mal olur; hükûmetin kendisi söylerse sözleşmeye dönüşür.

    Gözlemciler: kişi başına iki yetkinlik, asla daha fazlası değil. Önce söylenen sözleri ve dakikayı, sonra düzeyi yazın. “Görülmedi” dürüst bir yanıttır. İyi yapılmayan her şeye karşılık, iyi yapılan bir şeyi not edin.
teaching-numbers =
    Her tarafın en iyi seçeneklerinin toplamı 100’dür. 2.304 tam paketten 81’i (%3,5) rıza kuralını karşılar; 26’sı (%1,1) yedi tarafın hepsi için en az anlaşmasızlık kadar iyidir. Bu 26 paket içinde, birbirinden üç ya da daha çok meselede ayrılan dört paket vardır. Her meselenin ortası olan paket (formül, komisyon, kademeli çekilme, refakatli dönüş, güven fonu, karma izleme) hükûmet için anlaşmasızlık değerinden 6, Velmara için 3 eksik kalır. Beş Nehir izleme ekibiyle ya da fon yerine tek tek projelerle ucu ucuna yeterli olur; para da ulusal bütçeye konursa rahatça yeterli olur.

    İki bağ rakamlarda değil, öyküdedir: su formülü ölçeği okuyan birini gerektirir, aileler de silahlı bir mevzinin önünden geçip evine dönmez. Bu bağları koparan metinler bedelini sonraki yılda ödeyebilir.

    Talavi, Marsani ve hükûmet tek başına engelleyebilir. Beş Nehir, Kuyu Kadınları, Gençlik ve Velmara’dan ise üçünün bir araya gelmesi gerekir. Zor meseleler su ve benttir; farklı tartılan para ve izleme onların karşılığını öder. Altmışa kırk, bölgesel işletmeci ve kadastro kırmızı çizgilerle kapalıdır. Herkesin kabul ettiği paketlerde her birinin ulaşabileceği en yüksek değer: Talavi 73, Marsani 71, hükûmet 78, Beş Nehir 93, Kuyu Kadınları 91, Gençlik 91, Velmara 87.
teaching-shorten = 120 dakikada: karşılama ile süreç birlikte 11, hazırlık 12, açılış 12, ayrı görüşme 15, mola 3, ortak müzakere 13, metin yazımı 11, genel oturum 8, sonraki yıl 5, değerlendirme 30. Dönüşü ve kuvvetlerin ayrıştırılmasını daha önceki bir turda uzlaşılmış sayın, dört meseleyi müzakere ettirin. Bir öneri daha sığsın diye değerlendirmeyi hiçbir zaman kısaltmayın.
teaching-culture = Bu senaryodaki hiçbir halk, inanç ya da devlet gerçek değildir; şiveler ve âdetler taklit edilmez. Biri “bu bizim çatışmamız” derse teşekkür edin ve neyin aynı, neyin farklı olduğunu sorun. Unvanlar, selamlaşma ve konuşma sırası birçok salonda önemlidir: bunları her masa kendisi seçsin. Yağmur duası öyküye aittir; kimse onu canlandırmaz.
teaching-safety = Yerinden edilme, kayıp ve susuzluk salondaki birine yakın olabilir. Güvenli ortam notunu roller dağıtılmadan okuyun; isteyen gerekçe göstermeden rolünü değiştirsin. Durdurma işareti hep görünür olsun. Tal’daki olaydan sonra saate bakmadan önce yüzlere bakın. Değerlendirme başlamadan rolden gereği gibi, adlar söylenerek çıkılsın.
teaching-questions = En çok kapı açan sorular şunlardır: onunla hangi hafta ne yapardınız; kabinenin ne diyebilmesi gerekiyor; ölçeği kim okuyor; aileler ne istiyor; bu akşam evdekilere ne anlatırdınız? Değerlendirmede iki soru hiç boşa çıkmaz: hangi bilgiyi neden kendinize sakladınız ve hangi maddeyi kendiniz uygulardınız?
teaching-pitfall-1 = Masa kırk dakika suda kalır. Arabuluculardan en kolay iki meseleyi isteyin ve önce bunlar çözülsün; insanlar bir şeyde uzlaşmışken su başka görünür.
teaching-pitfall-2 = Tarafların yerine arabulucular müzakere eder. Oylarının olmadığını onlara baş başayken hatırlatın; sonraki öneriyi her tarafın kendisinin sunmasını isteyin.
teaching-pitfall-3 = Herkes Velmara’yı ya da hükûmeti suçlar. Ayrı görüşme önerin; sonra büyükelçiye takvimi iletin ya da bakanın mesajını metne girecek bir ifadeye yöneltin.
teaching-pitfall-4 = Boru hattı erken ve öfkeyle ortaya çıkar. Arabulucular üç dakika ara versin, sonra tek bir soru sorun: bunun adil bir sözleşme olması için ne gerekirdi?
teaching-pitfall-5 = Kuyu Kadınları ile Gençlik Meclisi susar. Arabuluculara, dönüş konusunda kimin dinlenmediğini yüksek sesle sorun; bir şey kıpırdamazsa ardından dilekçeyi iletin.
teaching-pitfall-6 = Herkes çabucak ve kibarca anlaşır. Her maddede yapanı, tarihi ve parayı isteyin, Tal Muhafızları’nın açıklamasını iletin ve sözü sonraki yıla bırakın.
