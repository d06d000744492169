# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Metne git
home-menu = Menü
home-language = Dil
home-unchecked = Bu çeviri, ana dili Türkçe olan biri tarafından henüz kontrol edilmedi.
home-leave = Hemen çık
home-leave-hint = Başka bir siteye gidersiniz. Bu cihazda hiçbir şey kalmaz.
home-sign-out = Çıkış yap
home-help-now = Yardıma ihtiyacınız mı var?
home-print = Sayfayı yazdır
home-dutch-beside = Hollandacasını da göster
home-dutch-not-beside = Sadece benim dilim
home-read-aloud = Sesli oku
home-read-stop = Okumayı durdur
home-back = Geri
home-demo = Bu bir örnektir. Bu kişiler gerçek değildir.
home-mistake = Bir sorun oldu

# Way in

home-in-title = Hoş geldiniz
home-in-lead = Burada ‹inburgering› için ne yapmanız gerektiğini görürsünüz. Size kimin yardım ettiğini de görürsünüz.
home-in-code = Bir kodunuz var
home-in-code-label = Mektubunuzdaki kod
home-in-code-hint = Örnek: K7MP-3XQ9-TR4H
home-in-birth-label = Doğum tarihiniz
home-in-birth-hint = Örnek: 25-3-1990
home-in-shared-label = Bu cihazı başka kişiler de kullanıyor
home-in-shared-hint = O zaman hiçbir şey saklamayız. Sayfa 10 dakika sonra kapanır.
home-in-button = Sayfama git
home-in-wrong = Kod veya doğum tarihi doğru değil. Bir daha bakın. Bir kod sadece bir kez çalışır.
home-in-often = Çok fazla denediniz. 15 dakika bekleyin. Ya da belediyenizi arayın.
home-in-empty = Burayı doldurun.
home-in-no-code = Kodunuz yok mu? ‹regisseur› görevlinizden yeni bir kod isteyin.
home-in-example = Bu kişilerden biri olarak bakın
home-in-mail-title = Daha önce bir e-posta adresi verdiniz
home-in-mail-label = E-posta adresiniz
home-in-mail-button = Bana kod gönder
home-in-mail-sent = Bu e-posta adresi bizde kayıtlıysa, şimdi size kodlu bir e-posta gelir.
home-in-mail-code-label = E-postadaki kod
home-in-mail-wrong = Bu kod doğru değil veya çok eski. Yeni bir kod isteyin.
home-out-title = Çıkış yaptınız
home-out-lead = Bu cihazda sizinle ilgili hiçbir şey kalmadı.
home-in-again = Yeniden giriş yap

# Start page

home-now-hello = Merhaba { $name }
home-now-title = Şimdi
home-now-way = Yolunuz
home-step-notice = Mektup geldi
home-step-intake = Belediyeyle görüşme
home-step-plan = Planınız
home-step-lessons = Öğrenme ve katılma
home-step-exam = Sınav veya son görüşme
home-step-done = Bitti
home-step-was = yapıldı
home-step-here = buradasınız
home-step-will = daha sonra
home-now-term = { $date } gününün sonuna kadar zamanınız var.
home-now-days = { $days ->
    [one] { $days } gün kaldı.
   *[other] { $days } gün kaldı.
}
home-now-term-over = Zamanınız { $date } tarihinde bitti. ‹regisseur› görevlinizi arayın. Bazen ek süre alabilirsiniz.
home-now-no-term = Zamanınız, belediye planınızı yapınca başlar.
home-now-next = Sırada ne var?
home-now-next-none = Şu anda yapmanız gereken bir şey yok.
home-now-today = bugün
home-now-tomorrow = yarın
home-now-before = En geç { $date }
home-now-on = { $date }, saat { $time }
home-now-place = Yer: { $place }
home-now-bring = Mektubunuzu ve oturum kartınızı yanınızda getirin.
home-now-late = O gün geçti. ‹regisseur› görevlinizi arayın.
home-now-helpers = Size kim yardım ediyor?
home-now-helper-regisseur = Belediyedeki ‹regisseur› görevliniz. Planı sizinle birlikte yapar.
home-now-helpers-none = Size kimin yardım ettiği burada yazacak. Bilmiyor musunuz? Belediyenizi arayın.
home-now-hours = Ders saatleriniz
home-now-hours-of = { $target } saatin { $done } saati yapıldı
home-now-hours-left = { $hours ->
    [one] { $hours } saat kaldı.
   *[other] { $hours } saat kaldı.
}
home-now-well = Neler iyi gitti?
home-now-well-exam = Bu sınavı geçtiniz: { $part }
home-now-well-hours = Şimdiye kadar { $hours } saat ders aldınız.
home-now-well-plan = Bir planınız var.
home-now-well-done = ‹inburgering› sürecini bitirdiniz. Tebrikler!
home-hours-lessons = Dersler
home-hours-taking-part = Katılma
home-hours-work = İş hayatını tanıma (‹MAP›)
home-hours-pvt = Birlikte nasıl yaşıyoruz (‹PVT›)
home-hours-a2 = A2 seviyesinde sınav için gereken dersler
home-part-lezen = Okuma
home-part-luisteren = Dinleme
home-part-schrijven = Yazma
home-part-spreken = Konuşma
home-part-knm = Hollanda hakkında bilgi (‹KNM›)
home-role-familie = Aile
home-role-vriend = Arkadaş
home-role-buur = Komşu
home-role-maatje = Destek arkadaşı: sizinle pratik yapan ve sizinle birlikte gelen kişi
home-role-vrijwilliger = Gönüllü: ücret almadan yardım eden kişi
home-role-coach = Koç: iş veya okul bulmanıza yardım eden kişi
home-role-begeleider = Rehber: ev, para ve mektup konularında size yardım eden kişi
home-role-docent = Öğretmeniniz
home-role-werkgever = İşvereniniz
home-role-regisseur = ‹regisseur› görevliniz
home-role-instantie = Bir kurumda çalışan kişi
home-role-arts = Doktor
home-role-zorgverlener = Sağlık alanında çalışan kişi

# Plan

home-plan-title = Planım
home-plan-none = Henüz bir planınız yok. Önce belediyeyle konuşursunuz. Sonra planı birlikte yaparsınız.
home-plan-lead = Bu sizin planınız (‹PIP›). Siz ve belediye bu planı { $date } tarihinde yaptınız.
home-plan-route = Öğrenme yolunuz (‹leerroute›)
home-plan-route-b1-route = B1 seviyesine kadar Hollandaca öğrenirsiniz. Bunun adı ‹B1-route›. Sonunda sınava girersiniz.
home-plan-route-onderwijsroute = Bir meslek okulunda veya üniversitede okumak için Hollandaca öğrenirsiniz. Bunun adı ‹onderwijsroute›.
home-plan-route-z-route = Hollandaca öğrenirsiniz ve mahallenizdeki hayata katılırsınız. Bunun adı ‹Z-route›.
home-plan-why = Neden bu yol?
home-plan-lessons = Haftada { $hours } saat dersiniz var.
home-plan-talks = İşlerin nasıl gittiğini konuşma: { $weeks } haftada bir.
home-plan-letter = Mektubun tamamını oku (PDF)
home-plan-goals = Hedeflerim
home-plan-goals-none = Henüz hedef yazmadınız. Neye ulaşmak istiyorsunuz?
home-plan-goal-done = ulaşıldı
home-plan-steps = Adımlar
home-plan-wish = Bir isteğim var
home-plan-not-fit = Bu bana uymuyor
home-plan-agree = Planı kabul ediyor musunuz?
home-plan-change = Bir şeyi değiştirmek istiyorum
home-plan-said-agree = { $date } tarihinde şöyle yazdınız: planımı kabul ediyorum.
home-plan-said-disagree = { $date } tarihinde şöyle yazdınız: planımı kabul etmiyorum.

# Week

home-week-title = Haftam
home-week-of = { $date } haftası
home-week-none = Bu hafta için bir şey yazılmadı.
home-week-before = Önceki hafta
home-week-after = Sonraki hafta
home-week-time = Saat { $from } - { $until }
home-week-with = Kiminle: { $name }
home-week-kind-taal = Ders
home-week-kind-participatie = Katılma
home-week-kind-werk = İş
home-week-kind-reizen = Yolculuk
home-week-kind-kinderen = Çocuklar
home-week-kind-afspraak = Randevu
home-week-kind-anders = Başka

# On paper and without internet

home-copy-title = Tek sayfada
home-copy-lead = Burada sırada ne olduğu, size kimin yardım ettiği ve haftanız yazıyor.
home-copy-of = Bu, { $date } tarihli bir kopyadır. Bir şey değişmiş olabilir.
home-keep-title = İnternetsiz okuma
home-keep-text = Bu cihaza bir kopya kaydedebilirsiniz. Kopyada sırada ne olduğu, size kimin yardım ettiği ve haftanız yazar.
home-keep-warn = Bu cihazı açan kişi kopyayı okuyabilir. Çıkış yaparsanız kopya silinir. 12 saat sonra her zaman silinir.
home-keep-button = Bu cihaza kaydet
home-keep-done = Kopya bu cihazda.
home-keep-remove = Kopyayı sil

# Rights and duties

home-rights-title = Haklar ve görevler
home-rights-lead = Yasanın sizin için ne dediği burada yazıyor. Bunu sizin için biz hesapladık.
home-rights-must = Bunları yapmanız gerekir
home-rights-may = Bunları isteme hakkınız var
home-rights-city = Bunları belediyenin yapması gerekir
home-rights-none = Burada şu anda bir şey yok.
home-rights-why = Neden?
home-rights-article = Yasa: { $article }
home-rights-facts = Sizin hakkınızda bunları biliyoruz
home-rights-if-not = Bunu yapmazsanız ne olur?
home-rights-object = Kabul etmiyor musunuz?
home-rights-object-text = İtiraz (‹bezwaar›) edebilirsiniz. Bu ücretsizdir. Bir ‹juridisch loket› size ücretsiz yardım eder.
home-rights-from = { $date } gününden başlayarak
home-rights-until = { $date } gününün sonuna kadar
home-rights-open = Bu şimdi mümkün
home-rights-later = Bu daha sonra mümkün
home-rights-closed = Bu artık mümkün değil
home-term-inburgeringstermijn = ‹inburgering› sürecini bitirmek
home-term-inburgeringstermijn-text = Bu tarihte bütün sınavları veya görüşmeleri bitirmiş olmanız gerekir.
home-term-inburgeringstermijn-if = ‹DUO› size para cezası verebilir. Ama sonra yeni bir süre alırsınız. Sizin elinizde olmayan bir sebep mi var? O zaman süreniz dolmadan ek süre isteyin.
home-term-nieuwe-termijn = Yeni sürenizde bitirmek
home-term-nieuwe-termijn-text = ‹DUO› size yeni bir süre verdi. Bu tarihte bitirmiş olmanız gerekir.
home-term-nieuwe-termijn-if = ‹DUO› size yeniden para cezası verebilir.
home-term-oproep = Belediyeye görüşmeye gelmek
home-term-oproep-text = Size bir mektup geldi. En geç bu tarihte gelin.
home-term-oproep-if = Önce bir uyarı alırsınız. Sonra belediye para cezası verebilir. Gelemiyor musunuz? O günden önce arayın.
home-term-derde-kans = Görüşmeye gelmek için bir şans daha
home-term-derde-kans-text = En geç bu tarihte belediyeyle konuşmaya gelin.
home-term-derde-kans-if = Gelmezseniz belediye siz olmadan bir plan yapar. Para cezası da alabilirsiniz.
home-term-bezwaar-pip = Planınıza itiraz etmek (‹Bezwaar›)
home-term-bezwaar-pip-text = Plan size uymuyor mu? En geç bu tarihte bunu belediyeye yazın.
home-term-bezwaar-pip-if = Bu tarihten sonra plan olduğu gibi kalır. Ama bir değişiklik isteyebilirsiniz.
home-term-bezwaar-boete = Para cezasına itiraz etmek (‹Bezwaar›)
home-term-bezwaar-boete-text = Para cezasını kabul etmiyor musunuz? En geç bu tarihte bunu yazın.
home-term-bezwaar-boete-if = Bu tarihten sonra cezayı ödemeniz gerekir.
home-term-voortgangsgesprek = İşlerin nasıl gittiğini konuşmak
home-term-voortgangsgesprek-text = Siz ve ‹regisseur› görevliniz en geç bu tarihte birlikte konuşursunuz.
home-term-pip-vaststellen = Planınızı yapmak
home-term-pip-vaststellen-text = Belediye en geç bu tarihte planınızı (‹PIP›) yapar.
home-term-aanbod = Size bir kurs vermek
home-term-aanbod-text = Belediye en geç bu tarihte size bir kursta yer verir.
home-term-start-taalschakeltraject = ‹onderwijsroute› derslerine başlamak
home-term-start-taalschakeltraject-text = Dersleriniz en geç bu tarihte başlar.
home-term-ontzorgen = Sabit faturalarınızı ödemek
home-term-ontzorgen-text = Belediye bu tarihe kadar kira, elektrik ve sağlık sigortanızı öder. Bunun adı ‹ontzorgen›.
home-right-routewijziging = Başka bir ‹leerroute› istemek
home-right-routewijziging-text = Yolunuz size uymuyor mu? ‹regisseur› görevlinizle konuşun. Daha sonra değiştirmek neredeyse mümkün değildir.
home-right-afschalen = Daha düşük bir seviyede (A2) sınava girmek
home-right-afschalen-text = Çok ders aldınız ama B1 çok mu zor? ‹regisseur› görevlinize sorun.
home-right-verlenging-aanvragen = Ek süre istemek
home-right-verlenging-aanvragen-text = Bunu ‹DUO› kurumundan istersiniz. ‹regisseur› görevliniz size yardım edebilir. Bunun adı ‹verlenging›.
home-right-verlenging-reason = Size uyan bir sebeple ek süre
home-right-verlenging-reason-text = Yasa ek süre için sebepler sayar. Örneğin hastalık, doğum veya kapanan bir okul.
home-right-aanbod = Belediyeden bir kurs
home-right-aanbod-text = Kursunuzun parasını belediye öder.
home-right-maatschappelijke-begeleiding = Başlangıçta yardım
home-right-maatschappelijke-begeleiding-text = Bir kişi size ev, para, okul ve sağlık konularında yardım eder.
home-right-ontzorgen = Sabit faturalarınızın ödenmesi
home-right-ontzorgen-text = Belediye altı ay boyunca kira, elektrik ve sağlık sigortanızı sosyal yardım paranızdan öder.
home-right-lening = ‹DUO› kurumundan borç para almak
home-right-lening-text = Kursunuz ve sınavlarınız için borç para alabilirsiniz. Daha sonra geri ödersiniz.
home-right-gratis-examenpogingen = Ücretsiz sınava girmek
home-right-gratis-examenpogingen-text = Sınava ilk girişlerinizde para ödemezsiniz.
home-right-teruggave-medisch-advies = ‹DUO› doktoru için ödenen paranın geri verilmesi
home-right-teruggave-medisch-advies-text = Doktorun görüşü için para ödediniz. Bu parayı geri alırsınız.
home-right-diploma = Diplomanız
home-right-diploma-text = Her şeyi yaptınız. Diplomanızı ‹DUO› verir.
home-right-certificaat = Sertifikanız
home-right-certificaat-text = Her şeyi yaptınız. Sertifikanızı ‹DUO› verir.
home-rights-exact = Tam açıklama, Hollandaca
home-fact-verblijf-verleend = Oturum izninizi aldınız.
home-fact-kennisgeving-ontvangen = ‹DUO› size topluma uyum sürecini yapmanız gerektiğini bildiren mektubu gönderdi.
home-fact-brp-ingeschreven = Bu belediyede oturmaya başladınız.
home-fact-gemeente-gekoppeld = Bu belediyede size bir yer verildi.
home-fact-oproep-brede-intake-verzonden = Görüşmeye gelmeniz için size bir mektup geldi.
home-fact-brede-intake-niet-verschenen = Görüşmeye gelmediniz.
home-fact-brede-intake-gestart = Belediyeyle görüşme başladı.
home-fact-brede-intake-afgerond = Belediyeyle görüşme bitti.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Testinizin sonucu geldi.
home-fact-pip-vastgesteld = Planınız hazır oldu.
home-fact-pip-gewijzigd = Planınız değişti.
home-fact-leerroute-gewijzigd = Size başka bir ‹leerroute› verildi.
home-fact-leerroutewijziging-voorgesteld = Belediye sizin için başka bir ‹leerroute› istiyor.
home-fact-aanbod-gedaan = Size bir kursta yer verildi.
home-fact-cursus-gestart = Kursunuz başladı.
home-fact-lesuren-gevolgd = Ders aldınız.
home-fact-participatie-uren-gevolgd = Toplum hayatına katıldınız.
home-fact-urenverklaring-ontvangen = Okul ne kadar ders aldığınızı bildirdi.
home-fact-aanbieder-gesloten = Okulunuz kapandı.
home-fact-examenpoging-gedaan = Sınava girdiniz.
home-fact-examenonderdeel-uitslag-ontvangen = Bir sınavın sonucu geldi.
home-fact-voortgangsgesprek-gevoerd = İşlerin nasıl gittiğini konuştunuz.
home-fact-contact-gehad = Siz ve belediye iletişim kurdunuz.
home-fact-participatieverklaring-ondertekend = ‹PVT› bildirisine imza attınız.
home-fact-maatschappelijke-begeleiding-gestart = Bir kişi size yardım etmeye başladı.
home-fact-bijstand-toegekend = Size sosyal yardım parası verildi.
home-fact-ontzorgen-gestart = Belediye sabit faturalarınızı ödemeye başladı.
home-fact-waarschuwing-verzonden = Bir uyarı aldınız.
home-fact-boete-opgelegd = Para cezası aldınız.
home-fact-gemeentelijke-boete-opgelegd = Belediyeden para cezası aldınız.
home-fact-boete-onherroepelijk = Para cezası kesinleşti.
home-fact-bezwaar-ingediend = İtiraz (‹bezwaar›) ettiniz.
home-fact-termijn-vastgesteld = ‹DUO› ne zaman bitirmiş olmanız gerektiğini yazdı.
home-fact-verlenging-aangevraagd = Ek süre istediniz.
home-fact-verlenging-beslist = ‹DUO› ek süre konusunda karar verdi.
home-fact-lening-verstrekt = ‹DUO› kurumundan borç para aldınız.
home-fact-opleiding-gestart = Bir meslek okuluna veya üniversiteye başladınız.
home-fact-taalschakeltraject-gestart = ‹onderwijsroute› derslerine başladınız.
home-fact-kind-geboren = Çocuğunuz oldu.
home-fact-plicht-voldaan = ‹inburgering› sürecini bitirdiniz.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› topluma uyum sürecini yapmanız gerektiğini yazdı.

# Folder

home-folder-title = Klasörüm
home-folder-lead = Mektuplarınız burada. Onları iyi saklayın.
home-folder-none = Henüz mektup yok.
home-folder-open = Aç (PDF)
home-folder-of = { $date } tarihli mektup
home-folder-letters = Belediyeden gelen mektuplar
home-folder-proofs = Saatler ve sonuçlar
home-folder-hours = { $name } saatleri
home-folder-own = Kendi belgelerim
home-folder-own-none = Burada henüz bir şey saklamadınız.
home-folder-all = Hepsi tek dosyada (ZIP)
home-paper-add = Belge ekle
home-paper-lead = Bir fotoğraf çekin ya da bir PDF seçin. Siz paylaşana kadar belgeyi yalnız siz görürsünüz.
home-paper-clean = Fotoğrafınızdan yeri ve günü sileriz. PDF’ten onu kimin yaptığını sileriz. Sayfada yazan şeyler kalır.
home-paper-file = Fotoğraf ya da PDF
home-paper-file-hint = En fazla { $mb } MB
home-paper-kind = Bu nedir?
home-paper-kind-diploma = Diploma
home-paper-kind-certificaat = Sertifika
home-paper-kind-brief = Bir mektup
home-paper-kind-arbeidscontract = İş sözleşmesi
home-paper-kind-anders = Başka bir şey
home-paper-name = Adı ne?
home-paper-name-hint = Yalnız ‘başka bir şey’ için gerekli.
home-paper-save = Sakla
home-paper-saved = Belgeniz saklandı.
home-paper-removed = Belgeniz silindi.
home-paper-large = Bu dosya çok büyük. En fazla { $mb } MB olabilir. Fotoğraf en fazla { $pixels } megapiksel, PDF en fazla { $pages } sayfa.
home-paper-unknown = Bu bir fotoğraf (JPEG, PNG, WebP) ya da PDF değil.
home-paper-broken = Bu dosyayı okuyamıyoruz. Yeni bir fotoğraf çekin.
home-paper-acts = Bu PDF’in parolası var ya da içinde program veya dosya var. Belgenin fotoğrafını çekin.
home-paper-full = Klasörünüz dolu. İçine { $most } belge sığar, toplam { $mb } MB. Önce bir şey silin.
home-paper-of = Saklandığı gün: { $date }
home-paper-view = Belgeye bak
home-paper-shared = Bu belgeyi paylaşıyorsunuz
home-paper-remove = Belgeyi sil
home-paper-remove-text = Belge o zaman sonsuza kadar silinir. Artık kimse göremez.
home-share-title = Bir kurumla paylaş
home-share-lead = Bu belgeyi kimin ve ne zamana kadar görebileceğini siz seçersiniz. Her zaman durabilirsiniz.
home-share-with = Kiminle?
home-share-city = Belediyeniz
home-share-school = Okulunuz buraya giremez. Okulunuzla mı paylaşıyorsunuz? O zaman belgeyi ‹regisseur› görür ve okula verir.
home-share-until = Hangi güne kadar?
home-share-button = Bu belgeyi paylaş
home-share-wrong-day = Bir gün seçin: bugün ya da sonrası, en fazla bir yıl.
home-consent-title = İzinlerim
home-consent-lead = Bunu sizden biri istedi ya da siz paylaşıyorsunuz. Hayır diyebilirsiniz. Bu, ‹inburgering› için kötü değildir.
home-consent-none = Bir şey istenmedi. Bir şey paylaşmıyorsunuz.
home-consent-what-papier = Bir belge
home-consent-what-plan = Planınız
home-consent-what-uren = Dersleriniz ve saatleriniz
home-consent-what-bereik = Telefonunuz ve e-posta adresiniz
home-consent-for = Kime: { $name }
home-consent-asked = { $name } bunu { $date } günü istedi.
home-consent-given = { $date } günü evet dediniz.
home-consent-refused = { $date } günü hayır dediniz.
home-consent-withdrawn = { $date } günü durdurdunuz.
home-consent-over = Süre bitti.
home-consent-paper = Hangi belgeyi veriyorsunuz?
home-consent-no-paper = Henüz belgeniz yok. Önce klasörünüze koyun.
home-consent-yes = Evet, olur
home-consent-no = Hayır, istemiyorum
home-consent-stop = Paylaşmayı durdur
home-consent-recorded = Bu kaydedildi. İşte kanıtınız.
home-receipt-title = İzin kanıtı
home-receipt-lead = Bu sayfayı yazdırın ya da saklayın.
home-receipt-stop = İstediğiniz zaman durabilirsiniz. Hemen geçerli olur. Birinin önceden gördüğü, görülmüş kalır.

# Who sees what

home-who-title = Kim neyi görüyor
home-who-lead = Bilgileriniz sizindir. Kimin, ne zaman ve neden baktığını burada görürsünüz.
home-who-law = Yasaya göre kim bakabilir?
home-who-law-gemeente = Belediyeniz. Planı yapar ve size yardım eder.
home-who-law-duo = ‹DUO›. Sınavlar, süre ve para konusunda karar verir.
home-who-law-school = Okulunuz. Adınızı ve derslerinizi görür.
home-who-law-cannot = Bu, yasada yazıyor. Bunu durduramazsınız. Ama ne yazıldığını sorabilirsiniz.
home-who-asked = Biri sizden bir şey istiyor. Soruya bakın.
home-who-table = Hangi kurum neyi görür?
home-who-col-what = Ne görür?
home-who-col-ground = Buna neden izin var?
home-who-col-until = Ne zamana kadar?
home-who-sees-gemeente = Adınız, planınız, dersleriniz ve mektuplarınız
home-who-sees-duo = Yolunuz, saatleriniz ve sonuçlarınız
home-who-sees-school = Adınız, adresiniz, yolunuz ve süreniz
home-who-until-law = ‹inburgering› sürdükçe ve ondan sonra beş yıl
home-who-ground-own = Kendiniz evet dediniz
home-data-title = Sizin hakkınızda bildiğimiz her şey
home-data-text = Bütün bilgileriniz ve belgelerinizle bir dosya (ZIP) alırsınız. İçinde sizin hakkınızda çok şey var. İyi saklayın.
home-data-notes = Çalışanların notları bunun içinde yoktur. Onları okumak ister misiniz? O zaman soru sorun.
home-who-looked = Kim baktı?
home-who-looked-none = Henüz kimse bakmadı.
home-who-looked-line = { $name }, { $date }
home-who-correct = Bir yanlışlık var
home-look-dossier = dosyanıza baktı
home-look-plan = planınıza baktı
home-look-change = bir şey yazdı
home-look-letter = bir mektup hazırladı veya okudu
home-look-paper = paylaştığınız bir şeye baktı
home-look-health = sağlık bilgilerinize baktı
home-look-other = bilgilerinize baktı

# Ask

home-ask-title = Soru sor
home-ask-lead = ‹regisseur› görevlinize bir soru sorun. Kendi dilinizde yazın.
home-ask-about = Konu ne?
home-ask-kind-vraag = Bir sorum var
home-ask-kind-wens = Bir isteğim var
home-ask-kind-past-niet = Bana uymayan bir şey var
home-ask-kind-eens = Planımı kabul ediyorum
home-ask-kind-oneens = Planımı kabul etmiyorum
home-ask-kind-klopt-niet = Bilgilerimde bir yanlışlık var
home-ask-text-label = Ne söylemek istiyorsunuz?
home-ask-button = Gönder
home-ask-sent = Gönderildi. En geç { $date } tarihinde cevap alırsınız.
home-ask-mine = Sorularım
home-ask-waiting = Cevap en geç { $date } tarihinde gelir
home-ask-late = Cevap gecikti. Belediyenizi arayın.
home-ask-answer = Cevap veren: { $name }, { $date }
home-ask-empty = Önce sorunuzu yazın.
home-ask-long = Bu çok uzun. Kısaltın.
home-ask-closed = Dosyanız kapandı. Sorunuz varsa belediyenizi arayın.
home-ask-kind-verandering = Planımda bir şeyi değiştirmek istiyorum
home-ask-kind-idee = Belediye için bir fikrim var
home-faq-title = İnsanların sık sorduğu sorular
home-faq-sick = Hasta olursam ne yapmalıyım?
home-faq-sick-text = Okulunuzu ve ‹regisseur› görevlinizi arayın. Bunu ilk gün yapın.
home-faq-move = Taşınırsam ne yapmalıyım?
home-faq-move-text = Bunu oturacağınız yerin belediyesine bildirin. Taşındıktan sonra beş gün içinde yapın. Planınız da sizinle birlikte gider.
home-faq-children = Dersim varken çocuklarıma kim bakar?
home-faq-children-text = Çocuk bakımı vardır. Nelerin mümkün olduğunu ve parayı kimin ödediğini ‹regisseur› görevliniz bilir.
home-faq-cost = Kursum ne kadar tutar?
home-faq-cost-text = İltica hakkınız mı var? O zaman belediye öder. Aile veya iş için mi buradasınız? O zaman kendiniz ödersiniz. Belki ‹DUO› kurumundan borç para alabilirsiniz.
home-faq-letter = Bir mektubu anlamıyorum. Şimdi ne yapmalıyım?
home-faq-letter-text = Mektubu atmayın. Onu size yardım eden birine götürün.
home-faq-work = Öğrenmeye devam ederken çalışabilir miyim?
home-faq-work-text = Bunu ‹regisseur› görevlinize sorun. Dersler ve iş haftanızda birlikte olabilir.
home-faq-fine = Para cezası aldım. Şimdi ne yapmalıyım?
home-faq-fine-text = Ne kadar zamanınız olduğuna bakın. İtiraz (‹bezwaar›) edebilirsiniz. ‹juridisch loket› size ücretsiz yardım eder.

# Help

home-help-title = Yardım
home-help-112 = Tehlike veya acil durum mu var? 112’yi arayın. Ücretsizdir.
home-help-doctor = Hasta mısınız? Aile doktorunuzu arayın. Akşam veya hafta sonu mu? Nöbetçi aile doktorları merkezini arayın.
home-help-home = Eviniz güvenli değil mi? Veilig Thuis’i arayın: 0800 2000. Ücretsizdir, gece gündüz açıktır.
home-help-talk = Kendinizi çok mu kötü hissediyorsunuz? 113’ü veya 0800 0113’ü arayın.
home-help-law = Yasal konularda ücretsiz yardım: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk size bulunduğunuz yerde yardım eder.
home-help-none-emergency = 112’yi sadece acil durumda arayın.

# Words

home-words-title = Kelimeler
home-words-lead = Bu Hollandaca kelimeler mektuplarınızda geçer.
home-word-inburgering = Hollandaca öğrenmek ve Hollanda’nın nasıl işlediğini öğrenmek. Yasaya göre bunu yapmak gerekir.
home-word-pip = Topluma uyum için sizin kendi planınız. Harflerin anlamı: topluma uyum ve katılım için kişisel plan.
home-word-leerroute = Hollandacayı öğrenme yolunuz. Üç yol vardır.
home-word-b1-route = B1 seviyesine kadar giden, sınavlı yol.
home-word-onderwijsroute = Meslek okuluna veya üniversiteye giden yol.
home-word-z-route = Çok dersi ve katılması olan, dil sınavı olmayan yol.
home-word-regisseur = Belediyede sizinle ilgilenen kişi. Bu hep aynı kişidir.
home-word-duo = Sınavlar, süre ve borç para için devlet kurumu.
home-word-pvt = Hollanda’daki kurallar ve değerler hakkında bir kurs. Sonunda imza atarsınız.
home-word-map = Hollanda’da iş hayatını tanıma.
home-word-knm = Hollanda’da ev, iş ve yaşam hakkında bir sınav.
home-word-bezwaar = Bir kararı kabul etmediğinizi yazıyla bildirmek. İtiraz etmek.
home-word-verlenging = Topluma uyum süreci için ek süre.
home-word-ontzorgen = Başlangıçta sabit faturalarınızı belediye öder.
home-word-juridisch-loket = Yasal konularda ücretsiz yardım aldığınız yer.

# Language page

home-language-title = Dilinizi seçin

# Errors

home-error-404 = Bu sayfa yok.
home-error-403 = Bu sayfa sizin için değil.
home-error-500 = Bizde bir sorun oldu. Biraz sonra yeniden deneyin.
home-error-late = Sayfa çok uzun süre açık kaldı. Yeniden giriş yapın.
home-error-again = Bu olmadı. Geri dönün ve yeniden deneyin.

# How someone comes in

home-inlog-title = Nasıl giriş yaparsınız
home-inlog-lead = E-posta adresinizi verin. Sonra e-postayla gelen bir kodla giriş yapabilirsiniz. Mektuba ihtiyacınız olmaz.
home-inlog-now = Kodlarınızı buraya gönderiyoruz:
home-inlog-remove = Bu e-posta adresini silin
home-inlog-other = Başka bir e-posta adresi
home-inlog-confirm = Onayla
home-inlog-sent = Bu e-posta adresine bir kod gönderdik. Kod 15 dakika çalışır. Buraya yazın.
home-inlog-confirmed = Tamam. Artık e-postayla gelen kodla giriş yapabilirsiniz.
home-inlog-removed = E-posta adresiniz silindi. Artık e-postayla kod almazsınız.
home-inlog-not-an-address = Bu bir e-posta adresi değil. Örnek: ad@example.nl
home-inlog-no-mail = E-postayla kod burada henüz mümkün değil. ‹regisseur›ünüzden kâğıt üzerinde kod isteyin.

# The code by mail

home-mail-code-subject = Kodunuz
home-mail-code-text =
    Kodunuz: { $code }

    Kod 15 dakika çalışır. Bir kez kullanabilirsiniz.

    Kod istemediniz mi? O zaman bir şey yapmanıza gerek yok. Kodu kimseye vermeyin.
mail-foot = Bu mesaj otomatik olarak yazıldı. Cevap veremezsiniz.
home-mail-code-hint = Örnek: 1234 5678

# The invitation on paper

home-sheet-title = Kendi sayfanıza davet
home-sheet-scan = Bunu telefonunuzla tarayın. Ya da altındaki adresi yazın.
home-sheet-code = Kodunuz:
home-sheet-birth = Doğum tarihiniz de gerekir.
home-sheet-until = Kod { $date } gününe kadar çalışır. Bir kez kullanabilirsiniz.
home-sheet-safe = Bu mektubu kimseye vermeyin. Giriş yapınca atın.

# Another site says who someone is

home-broker-with = { $name } ile giriş
home-broker-place = { $place } sakinleri için
home-broker-on = Şimdi { $name } sayfasına gidiyorsunuz
home-broker-continue = Devam
home-broker-failed = Giriş olmadı. Bir daha deneyin. Ya da bir kod kullanın.
home-broker-stopped = Girişi durdurdunuz.
home-broker-away = Bu giriş yolu şimdi çalışmıyor. Sonra deneyin. Ya da bir kod kullanın.
home-broker-unknown = Sizin için henüz bir sayfa bulamıyoruz. Belediyenize sorun.

# What happens to the way in by mail

home-inlog-shared = Bu cihazı başka kişiler de kullanıyor. Burada e-posta adresinizi değiştiremezsiniz. Bunu kendi telefonunuzda yapın.
home-mail-told-set = { $date } tarihinden beri kodlarınız yeni bir e-posta adresine gidiyor. Bu doğru değil mi? Hemen ‹regisseur› görevlinizi arayın.
home-mail-told-ended = { $date } tarihinden beri e-postayla kod almıyorsunuz. Bu doğru değil mi? Hemen ‹regisseur› görevlinizi arayın.
home-mail-way-subject = E-postayla gelen kodlarınız
home-mail-way-moved =
    Kodlarınız artık başka bir e-posta adresine gidiyor. Bu adrese artık kod göndermiyoruz.

    Bu doğru değil mi? Hemen belediyenizi arayın.
home-mail-way-ended =
    Bu e-posta adresine artık kod göndermiyoruz.

    Bu doğru değil mi? Hemen belediyenizi arayın.
# Where someone will live

home-region-title = Nerede oturacağım?
home-region-lead = Yakında Hollanda’da bir eviniz olacak. Önce size neyin uyduğunu bize anlatın.
home-region-why = Cevaplarınızla ne yapıyoruz?
home-region-why-fits = Size ve ailenize uyan bir bölge arıyoruz.
home-region-what = Bölge, Hollanda’nın birkaç belediyesi olan bir parçasıdır.
home-region-why-person = Kararı bir insan verir. Bilgisayar sadece aramaya yardım eder.
home-region-why-not = Ülkenize ve dininize bakmıyoruz. Kadın veya erkek olmanıza bakmıyoruz.
home-region-why-free = Her zaman "bilmiyorum" diyebilirsiniz. Sonra her şeyi değiştirebilirsiniz.
home-region-why-honest = Her yerde yeterli ev yok. Bazen başka bir yer olur.
home-region-begin = Başla
home-region-go = Devam et
home-region-questions = Sorular
home-region-not-said = henüz doldurulmadı
home-region-said-nothing = Bilmiyorsunuz veya söylemiyorsunuz.
home-region-fill = Doldur
home-region-change = Değiştir
home-region-saved = Cevaplarınız kaydedildi.
home-region-number = Soru { $number } / { $of }
home-region-save = Kaydet ve devam et
home-region-unknown = Bilmiyorum
home-region-back = Bütün sorulara dön
home-region-place = Yer
home-region-place-number = Yer { $number }
home-region-place-hint = Yerin adını Hollanda harfleriyle yazın. Biz sadece bölgeyi saklıyoruz.
home-region-places = Bütün yerler
home-region-places-lead = Bir yer arayın. Yerlerin üstünde bölgenin adı yazar.
home-region-no-place = Bu yeri bilmiyoruz. Bütün yerlerin listesine bakın.
home-region-other-place = Bu yeri bilmiyoruz. Belki şunu demek istiyorsunuz: { $names }?
home-region-too-many = Çok fazla yer var. Birini silin.
home-region-work-hint = Birden fazla cevap seçebilirsiniz.
home-region-mensen = Tanıdığınız insanlar
home-region-mensen-hint = Hollanda’da nerede oturuyorlar? Adlarını bilmemize gerek yok.
home-region-tie-eerste-graad = Eşiniz, anne babanız veya çocuklarınız
home-region-tie-familie = Diğer akrabalar
home-region-tie-vrienden = Arkadaşlar
home-region-werk-gedaan = Daha önce yaptığınız iş
home-region-werk-gedaan-ask = Hangi işi yaptınız?
home-region-werk-gewenst = Yapmak istediğiniz iş
home-region-werk-gewenst-ask = Hangi işi yapmak istiyorsunuz?
home-region-studie = Eğitim
home-region-studie-ask = Ne öğrenmek veya okumak istiyorsunuz?
home-region-ziekenhuis = Hastane
home-region-where = Hangi yerde?
home-region-ziekenhuis-hint = Siz veya aileniz sık sık aynı hastaneye gitmek zorunda mısınız? Nedenini yazmayın. Bunu bilmemize gerek yok.
home-region-werk-of-school = Şimdiki işiniz veya okulunuz
home-region-werk-of-school-hint = Hollanda’da şimdiden bir işiniz veya okulda bir yeriniz var mı?
home-region-omgeving = Şehir veya köy
home-region-omgeving-ask = En çok nerede oturmak istersiniz?
home-region-plaatsen = Oturmak istediğiniz yer
home-region-plaatsen-ask = Hangi yerlerde oturmak istiyorsunuz?
home-region-plaatsen-hint = Üç yer yazabilirsiniz. En iyi yeri en üste yazın.
home-region-work-zorg = İnsanlara bakmak
home-region-work-bouw = Ev yapmak
home-region-work-techniek = Araba, makine veya elektrik
home-region-work-horeca = Restoran veya otel
home-region-work-transport = Araç kullanmak veya paketler
home-region-work-landbouw = Bitkiler veya hayvanlar
home-region-work-schoonmaak = Temizlik
home-region-work-winkel = Dükkân
home-region-work-kantoor = Ofis
home-region-work-ict = Bilgisayar
home-region-work-onderwijs = Ders vermek
home-region-work-ambacht = El işi: saç, giysi, ekmek
home-region-study-mbo = Bir meslek öğrenmek (mbo)
home-region-study-hbo = Yüksekokul (hbo)
home-region-study-wo = Üniversite
home-region-study-geen = Şimdi eğitim yok
home-region-around-stad = Şehirde
home-region-around-dorp = Köyde
home-region-around-geen = İkisi de iyi
home-region-now = Size neyin uyduğunu anlatın. Sonra sizin için bir bölge ararız.
home-region-outcome = Hangi bölge olacak?
home-region-outcome-link = Hangi bölgenin olabileceğine bakın
home-region-to-questions = Sorulara git
home-region-none = Nerede oturacağınızı henüz bilmiyoruz.
home-region-none-fill = Önce size neyin uyduğunu bize anlatın.
home-region-none-next = Sizin için bir bölge arıyoruz. Daha fazlasını öğrenince burada yazacak.
home-region-taken-back = Bölgeniz hakkında daha önce söylediğimiz şey artık geçerli değil.
home-region-likely = Bu bölgelerden biri olabilir. Henüz hiçbir karar verilmedi.
home-region-likely-next = Bu bölgelerden birinde bir yer arıyoruz. Sonra bir insan karar verir.
home-region-proposed = { $region } bölgesini düşünüyoruz. Şimdi bir insan bunun size uyup uymadığına bakıyor.
home-region-proposed-next = Yakında bir insan karar verecek. O zaman burada yazacak. İstediğinizi hâlâ söyleyebilirsiniz.
home-region-decided = { $region } bölgesinde oturacaksınız.
home-region-decided-next = Bu bölgedeki bir belediye şimdi size ev arıyor. Bu konuda bir mektup alacaksınız.
home-region-day = Bu bilginin tarihi: { $date }.
home-region-chance-large = Yüksek olasılık
home-region-chance-fair = İyi olasılık
home-region-chance-small = Küçük olasılık
home-region-tenths = 10 üzerinden { $tenths }
home-region-tenths-means = 10 üzerinden { $tenths } şu demektir: başka insanlarla 10 kere deneriz. { $tenths } kere bu bölge çıkar. Öneri başka bir bölge de olabilir.
home-region-because = Neden bu bölge?
home-region-changes = Bunu ne değiştirebilir?
home-region-change-work = Başka bir bölgede iş veya okul bulursunuz.
home-region-change-people = Aileniz veya akrabalarınız başka bir bölgede oturur.
home-region-change-wish = Cevaplarınızı değiştirirsiniz.
home-region-change-room = Bir bölgede yeni yer açılır. Veya artık yer kalmaz.
home-region-next = Şimdi ne olacak?
home-region-who = Kim karar verir?
home-region-who-text = Kararı bir insan verir. Söylediklerinizi okur. Bilgisayar sadece aramaya yardım eder.
home-region-map = Hollanda haritası
home-region-map-text = Haritadaki her numara listedeki bir bölgedir.
home-region-source = Harita ve yerler: CBS (CC-BY-4.0)
home-region-object-text = Bunun size neden uymadığını yazın. Bir insan okur. Cevap en geç { $date } tarihinde gelir.
home-region-object-label = Bu neden uymuyor?
home-region-object-empty = Önce neden uymadığını yazın.
home-region-objections = Yazdıklarınız
home-region-part-work = Burada size uyan iş çok var.
home-region-part-family = Akrabalarınız burada oturuyor.
home-region-part-network = Arkadaşlarınız burada oturuyor.
home-region-part-study = Burada okuyabilirsiniz.
home-region-part-care = Hastaneniz burada.
home-region-part-surroundings = Burası istediğiniz gibi: şehir veya köy.
home-region-part-wish = Burada oturmak istiyorsunuz.
home-region-part-none = Bu bölge söylediklerinize biraz uyuyor.
# A buddy

home-buddy-title = Arkadaşım
home-buddy-lead = Bu arkadaş, mahallenizden bir gönüllüdür. Birlikte Hollandaca çalışırsınız veya birlikte bir şey yaparsınız.
home-buddy-free = Siz seçersiniz. Her zaman hayır diyebilirsiniz. Bu, ‹inburgering› için kötü değildir.
home-buddy-shows = Bunu gösteriyorsunuz
home-buddy-shows-text = Size uyan bir gönüllü yalnızca şunu görür: adınızı, dillerinizi ve mahallenizi. Bir de neyi sevdiğinizi, birlikte ne yapmak istediğinizi ve ne zaman vaktiniz olduğunu. Belediyeden biri de bunu ve bir kadın isteyip istemediğinizi görür. O kişi sizin için arar.
home-buddy-name = Adınız
home-buddy-for = Birlikte ne yapmak istersiniz?
home-buddy-languages = Hangi dilleri konuşuyorsunuz?
home-buddy-interests = Neyi seversiniz?
home-buddy-days = Hangi günler vaktiniz var?
home-buddy-parts = Günün hangi saatinde?
home-buddy-place = Hangi mahallede oturuyorsunuz?
home-buddy-choose = Bir mahalle seçin
home-buddy-woman = Arkadaşım kadın olsun istiyorum
home-buddy-ask = Evet, bana bir arkadaş bulun
home-buddy-asked = Size bir arkadaş arıyoruz.
home-buddy-waiting = Arıyoruz. Biri bulunursa burada görürsünüz.
home-buddy-change = Bunu değiştirin
home-buddy-withdraw = Aramayı durdurun
home-buddy-withdraw-text = O zaman buradaki her şey silinir. Artık kimse görmez. Bir arkadaşınız var mı? O da biter.
home-buddy-withdrawn = Silindi. Artık kimse görmez.
home-buddy-proposal = { $name } size uyar mı?
home-buddy-answer-by = En geç { $date } tarihinde cevap verin.
home-buddy-no-why = Nedenini söylemeniz gerekmez.
home-buddy-yes = Evet, memnuniyetle
home-buddy-no = Hayır, istemiyorum
home-buddy-said-yes = Evet dediniz. Şimdi ötekinin cevabını bekliyorsunuz.
home-buddy-said-no = Hayır dediniz. Aramaya devam ediyoruz.
home-buddy-begun = Bir arkadaşınız var. Bir mesaj yazın.
home-buddy-with = Arkadaşınız: { $name }
home-buddy-messages = Mesajlar
home-buddy-first = Kim olduğunuzu anlatın. Bir gün ve bir yer de yazın.
home-buddy-write = Mesajınız
home-buddy-you = Siz
home-buddy-met = Görüştünüz
home-buddy-met-day = Hangi gün?
home-buddy-met-long = Ne kadar sürdü?
home-buddy-minutes = { $minutes } dakika
home-buddy-met-do = Kaydedin
home-buddy-phone = Telefon numaranız
home-buddy-phone-hint = Zorunlu değil. Boş bırakırsanız arkadaşınız artık görmez.
home-buddy-other-phone = { $name } için telefon
home-buddy-quiet = Burada uzun zamandır bir şey yazılmadı. Hâlâ görüşüyor musunuz?
home-buddy-end = Bu arkadaşla bitirin
home-buddy-end-text = Nedenini söylemeniz gerekmez. Öteki yalnızca bittiğini okur.
home-buddy-over = Bu, { $date } tarihinde bitti.
home-buddy-not-on = Bir öneri gerçekleşmedi. Bu sizin yüzünüzden değil.
home-buddy-thanks = Teşekkür etmek ister misiniz?
home-buddy-thanked = Teşekkürünüz gönderildi.
home-buddy-saved = Kaydedildi.
home-buddy-too-late = Bu artık mümkün değil.
home-buddy-wrong-day = Arkadaşınız olduğundan bu yana bir gün seçin. Bugünden sonra olmasın.
home-buddy-see-for = Birlikte yapmak
home-buddy-see-languages = Diller
home-buddy-see-interests = Sever
home-buddy-see-times = Vakti var
home-buddy-see-place = Mahalle
home-who-buddy = Size uyan bir gönüllü ve sizin için arayan kişi
home-who-sees-buddy = Adınız, dilleriniz ve mahalleniz; neyi sevdiğiniz, ne yapmak istediğiniz ve ne zaman vaktiniz olduğu
home-who-until-buddy = Siz aramayı durdurana kadar
home-look-buddy = arkadaş için gösterdiklerinize baktı
home-buddy-interest-koken = Yemek yapmak
home-buddy-interest-sport = Spor
home-buddy-interest-muziek = Müzik
home-buddy-interest-tuin = Bahçe
home-buddy-interest-wandelen = Yürüyüş
home-buddy-interest-techniek = Teknik
home-buddy-interest-maken = Bir şeyler yapmak
home-buddy-interest-lezen = Okumak
home-buddy-interest-spelen = Oyunlar
home-buddy-aim-taal = Hollandaca çalışmak
home-buddy-aim-wegwijs = Mektuplar, dükkânlar ve yol için yardım
home-buddy-aim-coach = İşe giden yolda yardım
home-buddy-aim-werkplek = Birlikte çalışacak bir yer
home-buddy-aim-samen = Birlikte güzel bir şey yapmak
home-buddy-part-ochtend = Sabah
home-buddy-part-middag = Öğleden sonra
home-buddy-part-avond = Akşam
home-paper-busy = Hâlâ başka bir belgeyle uğraşıyoruz. Biraz sonra tekrar deneyin.
home-mail-ready-subject = Sizin için bir mesaj var
home-mail-ready-text =
    Sizin için bir mesaj var. Giriş yaptıktan sonra okursunuz:
    { $site }/mijn
home-buddy-not-yet = İkiniz de evet dediniz. Önce bizim bir şey yapmamız gerekiyor. Sonra başlar.
home-region-told = Bir öneri var: { $region } bölgesi.
home-region-answered = Yazdıklarınıza cevap geldi.
home-region-look = Bakın
home-region-left = { $questions ->
    [one] { $questions } sorunuz kaldı.
   *[other] { $questions } sorunuz kaldı.
}
home-region-yours-title = Bölgeniz
home-region-yours = Bölgeniz: { $region }
home-region-decided-on = Buna { $date } tarihinde bir insan karar verdi.
home-region-likely-one = Belki bu sizin bölgeniz olur. Henüz hiçbir karar verilmedi.
home-region-likely-one-next = Bu bölgede bir yer arıyoruz. Sonra bir insan karar verir.
home-region-object-more = Bir şey daha yazın
home-region-answer-dutch = Cevap Hollandacadır. Anlamıyor musunuz? Rehberinizden veya VluchtelingenWerk’ten yardım isteyin.
home-region-all-said = Her şeyi anlattınız. Teşekkürler.
home-region-not-sought = Şu anda sizin için bölge aramıyoruz.
home-buddy-sent = Mesajınız gönderildi.
home-buddy-phone-shown = { $name } artık numaranızı görüyor.
home-buddy-phone-hidden = { $name } artık numaranızı görmüyor.
home-buddy-ended = Bu arkadaşla bitirdiniz.
home-buddy-wrong-phone = Bir telefon numarası yazın, örneğin 06 12345678.
home-buddy-hours = { $hours } saat
home-buddy-hours-half = { $hours }½ saat
home-accessibility = Erişilebilirlik
home-region-object-waits = Bize { $date } tarihinde yazdınız. Önce ona cevap veririz.
home-region-object-long = Bu çok uzun. { $most } harften fazla yazmayın.
home-region-pick = Ya da yeri listeden seçin
home-tale-likely = Bölge: henüz karar verilmedi
home-tale-proposed = Bölge: bir öneri var
home-tale-objected = Bölge: öneri uymuyor
home-tale-decided = Bölge: karar verildi
home-tale-buddy-proposed = Arkadaş: bir öneri var
home-tale-buddy-found = Arkadaş: var

home-buddy-met-then = Bu gün için zaten { $long } yazılı. Bunu değiştirmek istiyor musunuz? ‘Kaydedin’ düğmesini bir daha seçin.
