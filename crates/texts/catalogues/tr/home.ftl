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
home-back = Geri
home-demo = Bu bir örnektir. Bu kişiler gerçek değildir.
home-mistake = Bir sorun oldu

# Menu

home-nav-now = Şimdi
home-nav-plan = Planım
home-nav-week = Haftam
home-nav-rights = Haklar ve görevler
home-nav-folder = Mektuplarım
home-nav-who = Kim neyi görüyor
home-nav-ask = Soru sor

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
home-in-often = Çok fazla denediniz. Bir saat bekleyin. Ya da belediyenizi arayın.
home-in-empty = Burayı doldurun.
home-in-no-code = Kodunuz yok mu? ‹regisseur› görevlinizden yeni bir kod isteyin.
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
home-now-way-text = Buradasınız: { $here }
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
home-now-reach = İletişim: { $reach }
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
home-day-1 = pazartesi
home-day-2 = salı
home-day-3 = çarşamba
home-day-4 = perşembe
home-day-5 = cuma
home-day-6 = cumartesi
home-day-7 = pazar

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

# Folder

home-folder-title = Mektuplarım
home-folder-lead = Mektuplarınız burada. Onları iyi saklayın.
home-folder-none = Henüz mektup yok.
home-folder-open = Aç (PDF)
home-folder-of = { $date } tarihli mektup

# Who sees what

home-who-title = Kim neyi görüyor
home-who-lead = Bilgileriniz sizindir. Kimin, ne zaman ve neden baktığını burada görürsünüz.
home-who-law = Yasaya göre kim bakabilir?
home-who-law-gemeente = Belediyeniz. Planı yapar ve size yardım eder.
home-who-law-duo = ‹DUO›. Sınavlar, süre ve para konusunda karar verir.
home-who-law-school = Okulunuz. Adınızı ve derslerinizi görür.
home-who-law-cannot = Bu, yasada yazıyor. Bunu durduramazsınız. Ama ne yazıldığını sorabilirsiniz.
home-who-looked = Kim baktı?
home-who-looked-none = Henüz kimse bakmadı.
home-who-looked-line = { $name }, { $date }
home-who-export = Bütün bilgilerim
home-who-export-text = Sizin hakkınızda bildiğimiz her şeyin olduğu bir dosya alırsınız.
home-who-correct = Bir yanlışlık var
home-look-dossier = dosyanıza baktı
home-look-plan = planınıza baktı
home-look-change = bir şey yazdı
home-look-letter = bir mektup hazırladı veya okudu
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
home-language-lead = İstediğiniz zaman başka bir dil seçebilirsiniz.

# Errors

home-error-404 = Bu sayfa yok.
home-error-403 = Bu sayfa sizin için değil.
home-error-500 = Bizde bir sorun oldu. Biraz sonra yeniden deneyin.
home-error-late = Sayfa çok uzun süre açık kaldı. Yeniden giriş yapın.

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
