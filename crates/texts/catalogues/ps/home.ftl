# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = متن ته ورشئ
home-menu = مېنو
home-language = ژبه
home-unchecked = دا ژباړه لا داسې چا نه ده کتلې چې مورنۍ ژبه یې پښتو وي.
home-leave = ژر وتل
home-leave-hint = بله وېبپاڼه خلاصېږي. په دې دستګاه کې هېڅ نه پاتې کېږي.
home-sign-out = له خپلې پاڼې وتل
home-help-now = مرستې ته اړتیا لرئ؟
home-print = پاڼه چاپ کړئ
home-dutch-beside = له هالنډي متن سره
home-dutch-not-beside = یوازې زما ژبه
home-read-aloud = په لوړ غږ یې ولولئ
home-read-stop = لوستل ودروئ
home-back = شاته
home-demo = دا یوه بېلګه ده. دا خلک رښتیني نه دي.
home-mistake = یوه ستونزه پېښه شوه

# Way in

home-in-title = ښه راغلاست
home-in-lead = دلته ګورئ چې د خپل ‹inburgering› لپاره باید څه وکړئ. او څوک درسره مرسته کوي.
home-in-code = تاسو کوډ لرئ
home-in-code-label = هغه کوډ چې ستاسو په لیک کې دی
home-in-code-hint = بېلګه: ⁦K7MP-3XQ9-TR4H⁩
home-in-birth-label = ستاسو د زېږېدو نېټه
home-in-birth-hint = بېلګه: ⁦25-3-1990⁩
home-in-shared-label = نور خلک هم دا دستګاه کاروي
home-in-shared-hint = په دې حالت کې موږ هېڅ نه ساتو. له 10 دقیقو وروسته پاڼه تړل کېږي.
home-in-button = زما پاڼې ته
home-in-wrong = کوډ یا د زېږېدو نېټه سمه نه ده. یو ځل بیا یې وګورئ. هر کوډ یوازې یو ځل کار کوي.
home-in-often = تاسو ډېر ځله هڅه وکړه. 15 دقیقې انتظار وکړئ. یا خپلې ښاروالۍ ته زنګ ووهئ.
home-in-empty = دا ځای ډک کړئ.
home-in-no-code = کوډ نه لرئ؟ له خپل ‹regisseur› څخه نوی کوډ وغواړئ.
home-in-example = د دې کسانو څخه د یوه په توګه یې وګورئ
home-in-mail-title = تاسو مخکې خپل ایمیل راکړی دی
home-in-mail-label = ستاسو ایمیل
home-in-mail-button = ماته کوډ راولېږئ
home-in-mail-sent = که موږ دا ایمیل پېژنو، نو اوس به یو ایمیل درشي چې کوډ پکې دی.
home-in-mail-code-label = هغه کوډ چې په ایمیل کې دی
home-in-mail-wrong = دا کوډ سم نه دی یا زوړ شوی دی. نوی کوډ وغواړئ.
home-out-title = تاسو له خپلې پاڼې ووتلئ
home-out-lead = په دې دستګاه کې ستاسو هېڅ شی پاتې نه دی.
home-in-again = بیا ننوتل

# Start page

home-now-hello = سلام { $name }
home-now-title = اوس
home-now-way = ستاسو لار
home-step-notice = لیک راغی
home-step-intake = له ښاروالۍ سره خبرې
home-step-plan = ستاسو پلان
home-step-lessons = زده‌کړه او ګډون
home-step-exam = ازموینه یا وروستۍ خبرې
home-step-done = پای
home-step-was = وشو
home-step-here = تاسو دلته یاست
home-step-will = وروسته راځي
home-now-term = تاسو د { $date } د ورځې تر پایه وخت لرئ.
home-now-days = { $days ->
    [one] لا { $days } ورځ پاتې ده.
   *[other] لا { $days } ورځې پاتې دي.
}
home-now-term-over = ستاسو وخت په { $date } پوره شو. خپل ‹regisseur› ته زنګ ووهئ. کله کله نور وخت هم اخیستلی شئ.
home-now-no-term = ستاسو وخت هغه مهال پیلېږي چې ښاروالۍ ستاسو پلان جوړ کړی وي.
home-now-next = اوس ورپسې څه دي؟
home-now-next-none = اوس داسې څه نشته چې تاسو یې باید وکړئ.
home-now-today = نن
home-now-tomorrow = سبا
home-now-before = وروستۍ ورځ: { $date }
home-now-on = { $date }، { $time } بجې
home-now-place = ځای: { $place }
home-now-bring = له ځان سره راوړئ: خپل لیک او د اوسېدو کارت.
home-now-late = دا ورځ تېره شوې ده. خپل ‹regisseur› ته زنګ ووهئ.
home-now-helpers = څوک درسره مرسته کوي؟
home-now-helper-regisseur = په ښاروالۍ کې ستاسو ‹regisseur›. دا کس له تاسو سره پلان جوړوي.
home-now-helpers-none = دلته به ښکاره شي چې څوک درسره مرسته کوي. نه پوهېږئ؟ خپلې ښاروالۍ ته زنګ ووهئ.
home-now-hours = ستاسو ساعتونه
home-now-hours-of = له { $target } ساعتونو څخه { $done } شوي دي
home-now-hours-left = { $hours ->
    [one] لا { $hours } ساعت پاتې دی.
   *[other] لا { $hours } ساعتونه پاتې دي.
}
home-now-well = کوم کارونه ښه پر مخ لاړل؟
home-now-well-exam = تاسو په دې ازموینه کې کامیاب شوئ: { $part }
home-now-well-hours = تاسو تر اوسه { $hours } ساعته درس لوستی دی.
home-now-well-plan = تاسو پلان لرئ.
home-now-well-done = تاسو خپل ‹inburgering› پای ته رسولی دی. مبارک مو شه!
home-hours-lessons = درسونه
home-hours-taking-part = ګډون
home-hours-work = له کار سره بلدېدل (‹MAP›)
home-hours-pvt = موږ څنګه یو ځای ژوند کوو (‹PVT›)
home-hours-a2 = هغه درسونه چې د A2 کچې د ازموینې لپاره پکار دي
home-part-lezen = لوستل
home-part-luisteren = اورېدل
home-part-schrijven = لیکل
home-part-spreken = خبرې کول
home-part-knm = د هالنډ پېژندل (‹KNM›)
home-role-familie = کورنۍ
home-role-vriend = ملګری یا ملګرې
home-role-buur = ګاونډی یا ګاونډۍ
home-role-maatje = مل: هغه څوک چې درسره تمرین کوي او درسره ځي
home-role-vrijwilliger = رضاکار: هغه څوک چې بې معاشه مرسته کوي
home-role-coach = لارښود: هغه څوک چې د کار یا ښوونځي په موندلو کې درسره مرسته کوي
home-role-begeleider = مرستندوی: هغه څوک چې د کور، پیسو او لیکونو په کارونو کې درسره مرسته کوي
home-role-docent = ستاسو ښوونکی یا ښوونکې
home-role-werkgever = ستاسو کارفرما
home-role-regisseur = ستاسو ‹regisseur›
home-role-instantie = د یوې ادارې یو کس
home-role-arts = ډاکټر
home-role-zorgverlener = د روغتیا د برخې یو کس

# Plan

home-plan-title = زما پلان
home-plan-none = تاسو لا پلان نه لرئ. لومړی له ښاروالۍ سره خبرې کوئ. بیا یو ځای پلان جوړوئ.
home-plan-lead = دا ستاسو پلان دی (‹PIP›). تاسو او ښاروالۍ دا په { $date } جوړ کړ.
home-plan-route = ستاسو ‹leerroute›
home-plan-route-b1-route = تاسو هالنډي ژبه تر B1 کچې پورې زده کوئ. دې لارې ته ‹B1-route› وایي. په پای کې ازموینه ورکوئ.
home-plan-route-onderwijsroute = تاسو د تحصیل لپاره هالنډي ژبه زده کوئ. دې لارې ته ‹onderwijsroute› وایي.
home-plan-route-z-route = تاسو هالنډي ژبه زده کوئ او په خپله سیمه کې ګډون کوئ. دې لارې ته ‹Z-route› وایي.
home-plan-why = ولې دا لار؟
home-plan-lessons = تاسو په اونۍ کې { $hours } ساعته درس لرئ.
home-plan-talks = په هرو { $weeks } اونیو کې یو ځل خبرې کوو چې کار څنګه روان دی.
home-plan-letter = ټول لیک ولولئ (PDF)
home-plan-goals = زما هدفونه
home-plan-goals-none = تاسو لا کوم هدف نه دی لیکلی. څه ته رسېدل غواړئ؟
home-plan-goal-done = هدف ته ورسېدم
home-plan-steps = ګامونه
home-plan-wish = زه یوه غوښتنه لرم
home-plan-not-fit = دا زما لپاره مناسب نه دی
home-plan-agree = له پلان سره موافق یاست؟
home-plan-change = زه غواړم یو څه بدل کړم
home-plan-said-agree = تاسو په { $date } ولیکل: زه له خپل پلان سره موافق یم.
home-plan-said-disagree = تاسو په { $date } ولیکل: زه له خپل پلان سره موافق نه یم.

# Week

home-week-title = زما اونۍ
home-week-of = د { $date } اونۍ
home-week-none = په دې اونۍ کې څه نشته.
home-week-before = تېره اونۍ
home-week-after = راتلونکې اونۍ
home-week-time = له { $from } څخه تر { $until } بجو
home-week-with = له { $name } سره
home-week-kind-taal = درس
home-week-kind-participatie = ګډون
home-week-kind-werk = کار
home-week-kind-reizen = تګ راتګ
home-week-kind-kinderen = ماشومان
home-week-kind-afspraak = د لیدو وخت
home-week-kind-anders = بل څه

# On paper and without internet

home-copy-title = په یوه پاڼه کې
home-copy-lead = دلته لیکل شوي چې ورپسې څه دي، څوک درسره مرسته کوي او ستاسو اونۍ څنګه ده.
home-copy-of = دا د { $date } کاپي ده. کېدای شي یو څه بدل شوي وي.
home-keep-title = بې انټرنېټه لوستل
home-keep-text = تاسو کولای شئ چې یوه کاپي په دې دستګاه کې وساتئ. په کې لیکل شوي چې ورپسې څه دي، څوک درسره مرسته کوي او ستاسو اونۍ څنګه ده.
home-keep-warn = څوک چې دا دستګاه خلاصه کړي، کاپي لوستلای شي. کله چې له خپلې پاڼې ووځئ، کاپي پاکېږي. له 12 ساعتونو وروسته تل پاکېږي.
home-keep-button = په دې دستګاه کې یې وساتئ
home-keep-done = کاپي په دې دستګاه کې ده.
home-keep-remove = کاپي پاکه کړئ

# Rights and duties

home-rights-title = حقونه او مکلفیتونه
home-rights-lead = قانون ستاسو په اړه دا وایي. موږ دا ستاسو لپاره حساب کړي دي.
home-rights-must = دا باید تاسو وکړئ
home-rights-may = د دې د غوښتلو حق لرئ
home-rights-city = دا باید ښاروالي وکړي
home-rights-none = دلته اوس څه نشته.
home-rights-why = ولې؟
home-rights-article = قانون: { $article }
home-rights-facts = موږ ستاسو په اړه په دې پوهېږو
home-rights-if-not = که دا ونه کړئ، څه کېږي؟
home-rights-object = موافق نه یاست؟
home-rights-object-text = تاسو ‹bezwaar› (اعتراض) لیکلی شئ. دا وړیا دی. یو ‹juridisch loket› درسره وړیا مرسته کوي.
home-rights-from = له { $date } څخه
home-rights-until = د { $date } د ورځې تر پایه
home-rights-open = دا اوس کېدلی شي
home-rights-later = دا وروسته کېدلی شي
home-rights-closed = دا نور نه شي کېدلی
home-term-inburgeringstermijn = د خپل ‹inburgering› پای ته رسول
home-term-inburgeringstermijn-text = د دې ورځې تر پایه باید ستاسو ټولې ازموینې یا خبرې شوې وي.
home-term-inburgeringstermijn-if = کېدای شي ‹DUO› تاسو جریمه کړي. خو وروسته نوی وخت درکول کېږي. که ستاسو ګناه نه وي، نو تر ناوخته کېدو مخکې نور وخت وغواړئ.
home-term-nieuwe-termijn = په خپل نوي وخت کې پای ته رسول
home-term-nieuwe-termijn-text = ‹DUO› تاسو ته نوی وخت درکړ. د دې ورځې تر پایه باید ستاسو کار خلاص وي.
home-term-nieuwe-termijn-if = کېدای شي ‹DUO› تاسو بیا جریمه کړي.
home-term-oproep = له ښاروالۍ سره خبرو ته راتلل
home-term-oproep-text = تاسو ته لیک راغلی دی. په دې ورځ یا تر دې مخکې راشئ.
home-term-oproep-if = لومړی خبرداری درکول کېږي. وروسته ښاروالي تاسو جریمه کولی شي. نه شئ راتلی؟ نو تر هغې ورځې مخکې زنګ ووهئ.
home-term-derde-kans = خبرو ته د راتلو یو بل چانس
home-term-derde-kans-text = تر دې ورځې مخکې له ښاروالۍ سره خبرو ته راشئ.
home-term-derde-kans-if = بیا نو ښاروالي بې له تاسو پلان جوړوي. کېدای شي جریمه هم شئ.
home-term-bezwaar-pip = د خپل پلان پر ضد ‹Bezwaar› لیکل
home-term-bezwaar-pip-text = پلان ستاسو لپاره مناسب نه دی؟ تر دې ورځې مخکې دا ښاروالۍ ته ولیکئ.
home-term-bezwaar-pip-if = له دې ورځې وروسته پلان همداسې پاتې کېږي. خو تاسو د بدلون غوښتنه کولی شئ.
home-term-bezwaar-boete = د جریمې پر ضد ‹Bezwaar› لیکل
home-term-bezwaar-boete-text = له جریمې سره موافق نه یاست؟ تر دې ورځې مخکې دا ولیکئ.
home-term-bezwaar-boete-if = له دې ورځې وروسته باید جریمه ورکړئ.
home-term-voortgangsgesprek = خبرې چې کار څنګه روان دی
home-term-voortgangsgesprek-text = تاسو او ستاسو ‹regisseur› تر دې ورځې مخکې یو له بل سره خبرې کوئ.
home-term-pip-vaststellen = ستاسو د پلان جوړول
home-term-pip-vaststellen-text = ښاروالي تر دې ورځې مخکې ستاسو پلان (‹PIP›) جوړوي.
home-term-aanbod = تاسو ته کورس درکول
home-term-aanbod-text = ښاروالي تر دې ورځې مخکې تاسو ته په یوه کورس کې ځای درکوي.
home-term-start-taalschakeltraject = د ‹onderwijsroute› پیل
home-term-start-taalschakeltraject-text = ستاسو درسونه تر دې ورځې مخکې پیلېږي.
home-term-ontzorgen = ستاسو ثابت میاشتني لګښتونه ورکول
home-term-ontzorgen-text = ښاروالي تر دې ورځې پورې د کور کرایه، برېښنا او روغتیايي بیمه ورکوي. دې کار ته ‹ontzorgen› وایي.
home-right-routewijziging = د بل ‹leerroute› غوښتنه
home-right-routewijziging-text = ستاسو لار ستاسو لپاره مناسبه نه ده؟ له خپل ‹regisseur› سره خبرې وکړئ. وروسته دا تقریباً نه شي کېدلی.
home-right-afschalen = په ټیټه کچه (A2) ازموینه ورکول
home-right-afschalen-text = ډېر درس مو لوستی او B1 درته ډېر سخت دی؟ له خپل ‹regisseur› څخه یې وپوښتئ.
home-right-verlenging-aanvragen = د نور وخت غوښتنه
home-right-verlenging-aanvragen-text = دا له ‹DUO› څخه وغواړئ. ستاسو ‹regisseur› درسره مرسته کولی شي. دې ته ‹verlenging› وایي.
home-right-verlenging-reason = نور وخت، د داسې دلیل له مخې چې ستاسو لپاره سم وي
home-right-verlenging-reason-text = په قانون کې د نور وخت لپاره دلیلونه شته. لکه ناروغي، د ماشوم زېږېدل، یا داسې ښوونځی چې بندېږي.
home-right-aanbod = د ښاروالۍ کورس
home-right-aanbod-text = ستاسو د کورس پیسې ښاروالي ورکوي.
home-right-maatschappelijke-begeleiding = په پیل کې مرسته
home-right-maatschappelijke-begeleiding-text = یو کس درسره د کور، پیسو، ښوونځي او روغتیا په کارونو کې مرسته کوي.
home-right-ontzorgen = ثابت میاشتني لګښتونه مو ورکول کېږي
home-right-ontzorgen-text = ښاروالي شپږ میاشتې ستاسو د کور کرایه، برېښنا او روغتیايي بیمه ستاسو د مرستې له پیسو څخه ورکوي.
home-right-lening = له ‹DUO› څخه پیسې په پور اخیستل
home-right-lening-text = تاسو د خپل کورس او ازموینو لپاره پیسې په پور اخیستلی شئ. وروسته یې بېرته ورکوئ.
home-right-gratis-examenpogingen = وړیا ازموینه
home-right-gratis-examenpogingen-text = په لومړیو ځلونو کې چې ازموینه ورکوئ، پیسې نه ورکوئ.
home-right-teruggave-medisch-advies = د ‹DUO› د ډاکټر پیسې بېرته اخیستل
home-right-teruggave-medisch-advies-text = تاسو د ډاکټر د نظر لپاره پیسې ورکړې دي. دا پیسې بېرته درکول کېږي.
home-right-diploma = ستاسو ډیپلوم
home-right-diploma-text = تاسو هر څه وکړل. له ‹DUO› څخه خپل ډیپلوم ترلاسه کوئ.
home-right-certificaat = ستاسو سرټیفیکېټ
home-right-certificaat-text = تاسو هر څه وکړل. له ‹DUO› څخه خپل سرټیفیکېټ ترلاسه کوئ.
home-rights-exact = دقیق توضیح، په هالنډي ژبه
home-fact-verblijf-verleend = تاسو د اوسېدو اجازه ترلاسه کړه.
home-fact-kennisgeving-ontvangen = تاسو ته له ‹DUO› څخه لیک راغی چې باید په ټولنه کې ادغام شئ.
home-fact-brp-ingeschreven = تاسو د اوسېدو لپاره د ښاروالۍ سیمې ته راغلئ.
home-fact-gemeente-gekoppeld = تاسو ته د دې ښاروالۍ په سیمه کې ځای درکړل شو.
home-fact-oproep-brede-intake-verzonden = تاسو ته لیک راغی چې خبرو ته راشئ.
home-fact-brede-intake-niet-verschenen = تاسو خبرو ته رانغلئ.
home-fact-brede-intake-gestart = له ښاروالۍ سره خبرې پیل شوې.
home-fact-brede-intake-afgerond = له ښاروالۍ سره خبرې پای ته ورسېدې.
home-fact-leerbaarheidstoets-uitslag-ontvangen = ستاسو د ټېسټ پایله راغله.
home-fact-pip-vastgesteld = ستاسو پلان چمتو شو.
home-fact-pip-gewijzigd = ستاسو پلان بدل شو.
home-fact-leerroute-gewijzigd = تاسو ته بل ‹leerroute› درکړل شو.
home-fact-leerroutewijziging-voorgesteld = ښاروالي ستاسو لپاره بل ‹leerroute› غواړي.
home-fact-aanbod-gedaan = تاسو ته په یوه کورس کې ځای درکړل شو.
home-fact-cursus-gestart = ستاسو کورس پیل شو.
home-fact-lesuren-gevolgd = تاسو درس ولوست.
home-fact-participatie-uren-gevolgd = تاسو ګډون وکړ.
home-fact-urenverklaring-ontvangen = ښوونځي وویل چې تاسو څومره درس لوستی دی.
home-fact-aanbieder-gesloten = ستاسو ښوونځی وتړل شو.
home-fact-examenpoging-gedaan = تاسو ازموینه ورکړه.
home-fact-examenonderdeel-uitslag-ontvangen = د یوې ازموینې پایله راغله.
home-fact-voortgangsgesprek-gevoerd = تاسو خبرې وکړې چې کار څنګه روان دی.
home-fact-contact-gehad = تاسو او ښاروالۍ یو له بل سره اړیکه لرله.
home-fact-participatieverklaring-ondertekend = تاسو د ‹PVT› اعلامیه لاسلیک کړه.
home-fact-maatschappelijke-begeleiding-gestart = یوه کس درسره مرسته پیل کړه.
home-fact-bijstand-toegekend = تاسو ته د مرستې پیسې درکړل شوې.
home-fact-ontzorgen-gestart = ښاروالۍ ستاسو د ثابتو میاشتنیو لګښتونو ورکول پیل کړل.
home-fact-waarschuwing-verzonden = تاسو ته خبرداری درکړل شو.
home-fact-boete-opgelegd = تاسو جریمه شوئ.
home-fact-gemeentelijke-boete-opgelegd = ښاروالۍ تاسو جریمه کړئ.
home-fact-boete-onherroepelijk = جریمه قطعي ده.
home-fact-bezwaar-ingediend = تاسو ‹bezwaar› (اعتراض) لیکلی دی.
home-fact-termijn-vastgesteld = ‹DUO› ولیکل چې ستاسو کار باید کله خلاص وي.
home-fact-verlenging-aangevraagd = تاسو نور وخت وغوښت.
home-fact-verlenging-beslist = ‹DUO› د نور وخت په اړه پرېکړه وکړه.
home-fact-lening-verstrekt = تاسو له ‹DUO› څخه پیسې په پور واخیستې.
home-fact-opleiding-gestart = تاسو تحصیل پیل کړ.
home-fact-taalschakeltraject-gestart = تاسو ‹onderwijsroute› پیل کړ.
home-fact-kind-geboren = ستاسو ماشوم وزېږېد.
home-fact-plicht-voldaan = تاسو خپل ‹inburgering› پای ته ورساوه.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› ولیکل چې تاسو باید په ټولنه کې ادغام شئ.

# Folder

home-folder-title = زما دوسیه
home-folder-lead = ستاسو لیکونه دلته دي. ښه یې وساتئ.
home-folder-none = لا لیکونه نشته.
home-folder-open = خلاص یې کړئ (PDF)
home-folder-of = د { $date } لیک
home-folder-letters = د ښاروالۍ لیکونه
home-folder-proofs = ساعتونه او پایلې
home-folder-hours = د { $name } ساعتونه
home-folder-own = زما خپل سندونه
home-folder-own-none = تاسو لا دلته څه نه دي ساتلي.
home-folder-all = ټول په یوه فایل کې (ZIP)
home-paper-add = سند زیات کړئ
home-paper-lead = عکس واخلئ یا یو PDF وټاکئ. سند یوازې تاسو وینئ، تر هغه چې شریک یې کړئ.
home-paper-clean = موږ ستاسو له عکس څخه ځای او ورځ لرې کوو. له PDF څخه دا لرې کوو چې چا جوړ کړی دی. هغه څه چې پر پاڼه دي، پاتې کېږي.
home-paper-file = عکس یا PDF
home-paper-file-hint = تر ټولو ډېر { $mb } میګابایټه
home-paper-kind = دا څه دي؟
home-paper-kind-diploma = ډیپلوم
home-paper-kind-certificaat = سرټیفیکېټ
home-paper-kind-brief = یو لیک
home-paper-kind-arbeidscontract = د کار قرارداد
home-paper-kind-anders = بل څه
home-paper-name = نوم یې څه دی؟
home-paper-name-hint = یوازې د “بل څه” لپاره پکار دی.
home-paper-save = وساتئ
home-paper-saved = ستاسو سند وساتل شو.
home-paper-removed = ستاسو سند پاک شو.
home-paper-large = دا فایل ډېر لوی دی. تر ټولو ډېر { $mb } میګابایټه کېدای شي. عکس تر { $pixels } میګاپیکسله، PDF تر { $pages } پاڼو.
home-paper-unknown = دا نه عکس (JPEG، PNG، WebP) دی او نه PDF.
home-paper-broken = موږ دا فایل نشو لوستلی. نوی عکس واخلئ.
home-paper-acts = دا PDF رمز لري، یا پکې پروګرام یا فایل شته. د سند عکس واخلئ.
home-paper-full = ستاسو دوسیه ډکه ده. { $most } سندونه پکې ځایېږي، ټول { $mb } میګابایټه. لومړی یو څه پاک کړئ.
home-paper-of = ساتل شوی په { $date }
home-paper-view = سند وګورئ
home-paper-shared = تاسو دا سند شریک کړی دی
home-paper-remove = سند پاک کړئ
home-paper-remove-text = بیا سند د تل لپاره پاکېږي. نور یې هېڅوک نشي لیدلی.
home-share-title = له یوې ادارې سره یې شریک کړئ
home-share-lead = تاسو ټاکئ چې دا سند څوک او تر کله لیدلی شي. تل یې بندولی شئ.
home-share-with = له چا سره؟
home-share-city = ستاسو ښاروالي
home-share-school = ستاسو ښوونځی دلته نشي ننوتلی. له ښوونځي سره یې شریکوئ؟ بیا ‹regisseur› سند ویني او ښوونځي ته یې ورکوي.
home-share-until = تر کومې ورځې؟
home-share-button = دا سند شریک کړئ
home-share-wrong-day = یوه ورځ وټاکئ: نن یا وروسته، تر یوه کاله.
home-consent-title = زما اجازې
home-consent-lead = چا دا له تاسو وغوښتل، یا یې تاسو پخپله شریکوئ. تاسو نه ویلی شئ. دا ستاسو د ‹inburgering› لپاره بد نه دی.
home-consent-none = څه نه دي غوښتل شوي. تاسو څه نه شریکوئ.
home-consent-what-papier = یو سند
home-consent-what-plan = ستاسو پلان
home-consent-what-uren = ستاسو درسونه او ساعتونه
home-consent-what-bereik = ستاسو ټېلیفون او برېښنالیک
home-consent-for = د دې لپاره: { $name }
home-consent-asked = { $name } دا په { $date } وغوښتل.
home-consent-given = تاسو په { $date } هو وویل.
home-consent-refused = تاسو په { $date } نه وویل.
home-consent-withdrawn = تاسو په { $date } بند کړ.
home-consent-over = وخت تېر شو.
home-consent-paper = کوم سند ورکوئ؟
home-consent-no-paper = تاسو لا سند نه لرئ. لومړی یې په خپله دوسیه کې کېږدئ.
home-consent-yes = هو، سمه ده
home-consent-no = نه، نه یې غواړم
home-consent-stop = شریکول بند کړئ
home-consent-recorded = دا ثبت شو. ستاسو ثبوت دلته دی.
home-receipt-title = د اجازې ثبوت
home-receipt-lead = دا پاڼه چاپ یا وساتئ.
home-receipt-stop = هر وخت چې غواړئ، بندولی یې شئ. سمدستي عملي کېږي. څه چې چا مخکې لیدلي، لیدلي یې دي.

# Who sees what

home-who-title = څوک څه ویني
home-who-lead = ستاسو معلومات ستاسو خپل دي. دلته ګورئ چې چا لیدلي دي، کله، او ولې.
home-who-law = د قانون له مخې څوک د لیدو اجازه لري؟
home-who-law-gemeente = ستاسو ښاروالي. ښاروالي پلان جوړوي او درسره مرسته کوي.
home-who-law-duo = ‹DUO›. دا اداره د ازموینو، وخت او پیسو په اړه پرېکړه کوي.
home-who-law-school = ستاسو ښوونځی. ښوونځی ستاسو نوم او ستاسو درسونه ویني.
home-who-law-cannot = دا په قانون کې دي. تاسو یې نه شئ بندولی. خو پوښتلی شئ چې څه لیکل شوي دي.
home-who-asked = څوک له تاسو څه غواړي. پوښتنه وګورئ.
home-who-table = کومه اداره څه ویني؟
home-who-col-what = څه ویني؟
home-who-col-ground = ولې دا اجازه ده؟
home-who-col-until = تر کله؟
home-who-sees-gemeente = ستاسو نوم، پلان، درسونه او لیکونه
home-who-sees-duo = ستاسو لار، ساعتونه او پایلې
home-who-sees-school = ستاسو نوم، پته، لار او وخت
home-who-until-law = تر څو چې ستاسو ‹inburgering› روان وي، او پنځه کاله وروسته
home-who-ground-own = تاسو پخپله هو ویلي
home-data-title = ټول هغه څه چې موږ یې ستاسو په اړه پوهېږو
home-data-text = تاسو یو فایل (ZIP) له خپلو ټولو معلوماتو او سندونو سره اخلئ. ستاسو په اړه ډېر څه پکې دي. ښه یې وساتئ.
home-data-notes = د کارکوونکو یادښتونه پکې نشته. غواړئ هغه ولولئ؟ نو پوښتنه وکړئ.
home-who-looked = چا کتلي دي؟
home-who-looked-none = لا چا نه دي کتلي.
home-who-looked-line = { $name }، { $date }
home-who-correct = یو څه سم نه دي
home-look-dossier = ستاسو دوسیه یې ولیده
home-look-plan = ستاسو پلان یې ولید
home-look-change = یو څه یې ولیکل
home-look-letter = یو لیک یې جوړ کړ یا یې ولوست
home-look-paper = هغه څه یې وکتل چې تاسو شریک کړي
home-look-health = ستاسو د روغتیا معلومات یې ولیدل
home-look-other = ستاسو معلومات یې ولیدل

# Ask

home-ask-title = پوښتنه وکړئ
home-ask-lead = له خپل ‹regisseur› څخه پوښتنه وکړئ. په خپله ژبه یې ولیکئ.
home-ask-about = د څه په اړه ده؟
home-ask-kind-vraag = زه یوه پوښتنه لرم
home-ask-kind-wens = زه یوه غوښتنه لرم
home-ask-kind-past-niet = یو څه زما لپاره مناسب نه دي
home-ask-kind-eens = زه له خپل پلان سره موافق یم
home-ask-kind-oneens = زه له خپل پلان سره موافق نه یم
home-ask-kind-klopt-niet = زما په معلوماتو کې یو څه سم نه دي
home-ask-text-label = څه ویل غواړئ؟
home-ask-button = ولېږئ
home-ask-sent = ولېږل شو. ځواب به د { $date } د ورځې تر پایه درشي.
home-ask-mine = زما پوښتنې
home-ask-waiting = ځواب د { $date } د ورځې تر پایه راځي
home-ask-late = ځواب ناوخته شوی دی. خپلې ښاروالۍ ته زنګ ووهئ.
home-ask-answer = د { $name } ځواب، { $date }
home-ask-empty = لومړی خپله پوښتنه ولیکئ.
home-ask-long = دا ډېر اوږد دی. لنډ یې کړئ.
home-ask-closed = ستاسو دوسیه تړل شوې ده. د پوښتنو لپاره خپلې ښاروالۍ ته زنګ ووهئ.
home-ask-kind-verandering = زه غواړم په خپل پلان کې یو څه بدل کړم
home-ask-kind-idee = زه د ښاروالۍ لپاره یوه مفکوره لرم
home-faq-title = هغه پوښتنې چې خلک یې ډېرې کوي
home-faq-sick = که ناروغ شم، څه وکړم؟
home-faq-sick-text = خپل ښوونځي او خپل ‹regisseur› ته زنګ ووهئ. دا په لومړۍ ورځ وکړئ.
home-faq-move = که بل کور ته کډه شم، څه وکړم؟
home-faq-move-text = هغې ښاروالۍ ته خبر ورکړئ چې تاسو به هلته اوسېږئ. دا له کډې وروسته په پنځو ورځو کې وکړئ. ستاسو پلان درسره ځي.
home-faq-children = کله چې زه درس لرم، زما ماشومان څوک ساتي؟
home-faq-children-text = د ماشومانو د ساتنې ځایونه شته. ستاسو ‹regisseur› پوهېږي چې څه کېدلی شي او پیسې یې څوک ورکوي.
home-faq-cost = زما د کورس بیه څومره ده؟
home-faq-cost-text = تاسو ته پناه درکړل شوې ده؟ نو پیسې ښاروالي ورکوي. د کورنۍ یا کار لپاره دلته یاست؟ نو پیسې تاسو پخپله ورکوئ. کېدای شي وکولی شئ له ‹DUO› څخه پیسې په پور واخلئ.
home-faq-letter = زه په یوه لیک نه پوهېږم. اوس څه وکړم؟
home-faq-letter-text = لیک مه غورځوئ. لیک هغه چا ته یوسئ چې درسره مرسته کوي.
home-faq-work = زه لا زده‌کړه کوم. د کار کولو اجازه لرم؟
home-faq-work-text = له خپل ‹regisseur› څخه یې وپوښتئ. درسونه او کار ستاسو په اونۍ کې یو ځای کېدلی شي.
home-faq-fine = زه جریمه شوم. اوس څه وکړم؟
home-faq-fine-text = وګورئ چې څومره وخت لرئ. تاسو ‹bezwaar› (اعتراض) لیکلی شئ. ‹juridisch loket› درسره وړیا مرسته کوي.

# Help

home-help-title = مرسته
home-help-112 = خطر یا بېړنی حالت: 112 ته زنګ ووهئ. دا وړیا دی.
home-help-doctor = ناروغ یاست؟ د خپلې کورنۍ ډاکټر ته زنګ ووهئ. ماښام دی یا د اونۍ پای؟ نوکریوال ډاکټر ته زنګ ووهئ.
home-help-home = په کور کې په امن نه یاست؟ Veilig Thuis ته زنګ ووهئ: ⁦0800 2000⁩. دا وړیا دی، شپه او ورځ.
home-help-talk = حال مو ډېر خراب دی؟ 113 یا ⁦0800 0113⁩ ته زنګ ووهئ.
home-help-law = د قانون په اړه وړیا مرسته: ‹juridisch loket›، ⁦0800 8020⁩.
home-help-refugee = VluchtelingenWerk ستاسو په سیمه کې درسره مرسته کوي.
home-help-none-emergency = یوازې په بېړني حالت کې 112 ته زنګ ووهئ.

# Words

home-words-title = کلمې
home-words-lead = دا هالنډي کلمې ستاسو په لیکونو کې دي.
home-word-inburgering = د هالنډي ژبې زده کول او دا زده کول چې په هالنډ کې ژوند څنګه دی. قانون وایي چې دا لازمي دي.
home-word-pip = په ټولنه کې ستاسو د ادغام خپل پلان. د تورو مانا: د ادغام او ګډون شخصي پلان.
home-word-leerroute = هغه لار چې تاسو پرې هالنډي ژبه زده کوئ. درې لارې شته.
home-word-b1-route = تر B1 کچې پورې لار، له ازموینو سره.
home-word-onderwijsroute = د تحصیل لار.
home-word-z-route = هغه لار چې ډېر درسونه او ګډون لري، خو د ژبې ازموینه نه لري.
home-word-regisseur = په ښاروالۍ کې هغه کس چې تل ستاسو د کارونو مسئول وي.
home-word-duo = د ازموینو، وخت او پورونو لپاره د دولت اداره.
home-word-pvt = په هالنډ کې د قاعدو او ارزښتونو په اړه کورس. په پای کې لاسلیک کوئ.
home-word-map = په هالنډ کې له کار سره بلدېدل.
home-word-knm = په هالنډ کې د کور، کار او ژوند په اړه ازموینه.
home-word-bezwaar = دا لیکل چې تاسو له یوې پرېکړې سره موافق نه یاست.
home-word-verlenging = ستاسو د ادغام لپاره نور وخت.
home-word-ontzorgen = ښاروالي په پیل کې ستاسو ثابت میاشتني لګښتونه ورکوي.
home-word-juridisch-loket = هغه ځای چې د قانون په اړه وړیا مرسته درسره کېږي.

# Language page

home-language-title = خپله ژبه وټاکئ

# Errors

home-error-404 = دا پاڼه نشته.
home-error-403 = دا پاڼه ستاسو لپاره نه ده.
home-error-500 = زموږ له خوا یوه ستونزه پېښه شوه. لږ وروسته بیا هڅه وکړئ.
home-error-late = پاڼه ډېر وخت خلاصه وه. بیا ننوځئ.
home-error-again = دا کار ونه شو. شاته لاړ شئ او بیا هڅه وکړئ.

# How someone comes in

home-inlog-title = تاسو څنګه ننوځئ
home-inlog-lead = خپل ایمیل ورکړئ. بیا وروسته د ایمیل په کوډ ننوتلی شئ. لیک ته اړتیا نه لرئ.
home-inlog-now = موږ ستاسو کوډونه دلته لېږو:
home-inlog-remove = دا ایمیل لرې کړئ
home-inlog-other = بل ایمیل
home-inlog-confirm = تایید
home-inlog-sent = موږ دې ایمیل ته کوډ ولېږه. کوډ ۱۵ دقیقې کار کوي. دلته یې ولیکئ.
home-inlog-confirmed = تمام شو. اوس د ایمیل په کوډ ننوتلی شئ.
home-inlog-removed = ستاسو ایمیل لرې شو. نور د ایمیل کوډ نه درځي.
home-inlog-not-an-address = دا ایمیل نه دی. بېلګه: name@example.nl
home-inlog-no-mail = د ایمیل کوډ دلته لا نه کېږي. له خپل ‹regisseur› څخه پر کاغذ کوډ وغواړئ.

# The code by mail

home-mail-code-subject = ستاسو کوډ
home-mail-code-text =
    ستاسو کوډ دا دی: { $code }

    کوډ ۱۵ دقیقې کار کوي. تاسو یې یو ځل کارولی شئ.

    کوډ مو نه دی غوښتی؟ نو هېڅ کولو ته اړتیا نشته. کوډ هېچا ته مه ورکوئ.
mail-foot = دا پیغام په اتوماتیک ډول جوړ شوی دی. تاسو ورته ځواب نه شئ ورکولی.
home-mail-code-hint = بېلګه: 1234 5678

# The invitation on paper

home-sheet-title = خپلې پاڼې ته ستاسو بلنه
home-sheet-scan = دا په خپل تلیفون سکن کړئ. یا لاندې پته ولیکئ.
home-sheet-code = دا ستاسو کوډ دی:
home-sheet-birth = د زېږېدو نېټې ته مو هم اړتیا لرئ.
home-sheet-until = کوډ تر { $date } پورې کار کوي. تاسو یې یو ځل کارولی شئ.
home-sheet-safe = دا لیک هېچا ته مه ورکوئ. چې ننوتئ، وایې چوئ.

# Another site says who someone is

home-broker-with = د { $name } له لارې ننوتل
home-broker-place = د { $place } اوسېدونکو لپاره
home-broker-on = تاسو اوس { $name } ته ځئ
home-broker-continue = دوام ورکړئ
home-broker-failed = ننوتل ونه شول. بیا هڅه وکړئ. یا کوډ وکاروئ.
home-broker-stopped = تاسو ننوتل ودرول.
home-broker-away = د ننوتلو دا لاره اوس کار نه کوي. وروسته هڅه وکړئ. یا کوډ وکاروئ.
home-broker-unknown = موږ ستاسو لپاره لا پاڼه نه مومو. له خپلې ښاروالۍ وپوښتئ.

# What happens to the way in by mail

home-inlog-shared = نور خلک هم دا دستګاه کاروي. دلته خپل ایمیل نه شئ بدلولی. دا په خپل تلیفون کې وکړئ.
home-mail-told-set = له { $date } څخه ستاسو کوډونه نوي ایمیل ته ځي. سمه نه ده؟ سمدستي خپل ‹regisseur› ته زنګ ووهئ.
home-mail-told-ended = له { $date } څخه نور د ایمیل کوډ نه درځي. سمه نه ده؟ سمدستي خپل ‹regisseur› ته زنګ ووهئ.
home-mail-way-subject = ستاسو کوډونه په ایمیل کې
home-mail-way-moved =
    له اوس څخه ستاسو کوډونه بل ایمیل ته ځي. دې ایمیل ته نور کوډ نه لېږو.

    سمه نه ده؟ سمدستي خپلې ښاروالۍ ته زنګ ووهئ.
home-mail-way-ended =
    دې ایمیل ته نور کوډ نه لېږو.

    سمه نه ده؟ سمدستي خپلې ښاروالۍ ته زنګ ووهئ.
# Where someone will live

home-region-title = زه به چېرته اوسېږم؟
home-region-lead = تاسو به ژر په هالنډ کې کور ترلاسه کړئ. لومړی موږ ته ووایئ چې تاسو ته څه مناسب دي.
home-region-why = موږ ستاسو له ځوابونو سره څه کوو؟
home-region-why-fits = موږ یوه سیمه لټوو چې تاسو او ستاسو کورنۍ ته مناسبه وي.
home-region-what = سیمه د هالنډ یوه برخه ده چې څو ښاروالۍ لري.
home-region-why-person = انسان پرېکړه کوي. کمپیوټر یوازې په لټون کې مرسته کوي.
home-region-why-not = موږ ستاسو هېواد یا دین ته نه ګورو. دا هم نه ګورو چې نارینه یاست که ښځه.
home-region-why-free = تل ویلی شئ: نه پوهېږم. وروسته هر څه بدلولی شئ.
home-region-why-honest = په هر ځای کې کافي کورونه نشته. ځینې وخت بل ځای وي.
home-region-begin = پیل
home-region-go = دوام ورکړئ
home-region-questions = پوښتنې
home-region-not-said = لا نه ده ډکه شوې
home-region-said-nothing = تاسو نه پوهېږئ، یا یې نه وایئ.
home-region-fill = ډک کړئ
home-region-change = بدل کړئ
home-region-saved = ستاسو ځوابونه خوندي شول.
home-region-number = پوښتنه { $number } له { $of } څخه
home-region-save = خوندي کړئ او دوام ورکړئ
home-region-unknown = نه پوهېږم
home-region-back = ټولو پوښتنو ته شاته
home-region-place = ځای
home-region-place-number = ځای { $number }
home-region-place-hint = د ځای نوم په هالنډي تورو ولیکئ. موږ یوازې سیمه ساتو.
home-region-places = ټول ځایونه
home-region-places-lead = یو ځای ولټوئ. د ځایونو پورته د سیمې نوم لیکل شوی.
home-region-no-place = موږ دا ځای نه پېژنو. د ټولو ځایونو په لیست کې وګورئ.
home-region-other-place = موږ دا ځای نه پېژنو. ښايي ستاسو موخه دا وي: { $names }؟
home-region-too-many = دا ډېر ځایونه دي. یو پاک کړئ.
home-region-work-hint = تاسو له یوه ډېر ځوابونه ټاکلی شئ.
home-region-mensen = هغه کسان چې پېژنئ
home-region-mensen-hint = هغوی په هالنډ کې په کوم ځای کې اوسېږي؟ د هغوی نومونو ته اړتیا نه لرو.
home-region-tie-eerste-graad = ستاسو مېړه یا مېرمن، مور او پلار یا اولادونه
home-region-tie-familie = نور خپلوان
home-region-tie-vrienden = ملګري
home-region-werk-gedaan = هغه کار چې مخکې مو کړی
home-region-werk-gedaan-ask = تاسو کوم کار کاوه؟
home-region-werk-gewenst = هغه کار چې غواړئ
home-region-werk-gewenst-ask = کوم کار کول غواړئ؟
home-region-studie = زده کړه
home-region-studie-ask = څه زده کول یا لوستل غواړئ؟
home-region-ziekenhuis = روغتون
home-region-where = په کوم ځای کې دی؟
home-region-ziekenhuis-hint = ایا تاسو یا ستاسو کورنۍ باید ډېر یوه روغتون ته لاړ شئ؟ مه لیکئ چې ولې. د هغې پوهېدو ته اړتیا نه لرو.
home-region-werk-of-school = هغه کار یا ښوونځی چې اوس یې لرئ
home-region-werk-of-school-hint = ایا اوس په هالنډ کې کار یا په ښوونځي کې ځای لرئ؟
home-region-omgeving = ښار یا کلی
home-region-omgeving-ask = چېرته اوسېدل مو ډېر خوښ دي؟
home-region-plaatsen = چېرته اوسېدل مو خوښ دي
home-region-plaatsen-ask = په کومو ځایونو کې اوسېدل غواړئ؟
home-region-plaatsen-hint = درې ځایونه لیکلی شئ. تر ټولو ښه ځای پورته ولیکئ.
home-region-work-zorg = د خلکو پالنه
home-region-work-bouw = د کورونو جوړول
home-region-work-techniek = موټرې، ماشینونه یا برېښنا
home-region-work-horeca = رستورانت یا هوټل
home-region-work-transport = موټر چلول یا پارسلونه
home-region-work-landbouw = بوټي یا څاروي
home-region-work-schoonmaak = پاکول
home-region-work-winkel = دوکان
home-region-work-kantoor = دفتر
home-region-work-ict = کمپیوټر
home-region-work-onderwijs = درس ورکول
home-region-work-ambacht = د لاس کار: ویښتان، جامې، ډوډۍ
home-region-study-mbo = د یوه کسب زده کول (mbo)
home-region-study-hbo = د لوړو زده کړو مؤسسه (hbo)
home-region-study-wo = پوهنتون
home-region-study-geen = اوس زده کړه نه
home-region-around-stad = په ښار کې
home-region-around-dorp = په کلي کې
home-region-around-geen = دواړه سم دي
home-region-now = ووایئ چې تاسو ته څه مناسب دي. بیا موږ تاسو ته یوه سیمه لټوو.
home-region-outcome = کومه سیمه به وي؟
home-region-outcome-link = وګورئ چې کومه سیمه کېدای شي
home-region-to-questions = پوښتنو ته
home-region-none = موږ لا نه پوهېږو چې تاسو به چېرته اوسېږئ.
home-region-none-fill = لومړی موږ ته ووایئ چې تاسو ته څه مناسب دي.
home-region-none-next = موږ تاسو ته یوه سیمه لټوو. کله چې ډېر پوه شو، دلته به لیکل شوي وي.
home-region-taken-back = هغه څه چې مخکې مو ستاسو د سیمې په اړه ویلي وو، نور اعتبار نه لري.
home-region-likely = له دې سیمو یوه کېدای شي. لا هېڅ پرېکړه نه ده شوې.
home-region-likely-next = موږ په دې سیمو کې په یوه کې ځای لټوو. بیا انسان پرېکړه کوي.
home-region-proposed = موږ د { $region } سیمې په اړه فکر کوو. یو انسان اوس ګوري چې تاسو ته مناسبه ده که نه.
home-region-proposed-next = انسان به ژر پرېکړه وکړي. بیا به دلته لیکل شوي وي. اوس هم ویلی شئ چې څه غواړئ.
home-region-decided = تاسو به په { $region } سیمه کې اوسېږئ.
home-region-decided-next = په دې سیمه کې یوه ښاروالي اوس تاسو ته کور لټوي. په دې اړه به لیک ترلاسه کړئ.
home-region-day = دا د { $date } دی.
home-region-chance-large = لوی امکان
home-region-chance-fair = ښه امکان
home-region-chance-small = لږ امکان
home-region-tenths = { $tenths } له 10 څخه
home-region-tenths-means = { $tenths } له 10 څخه مانا دا ده: موږ 10 ځله له نورو خلکو سره ازموینه کوو. { $tenths } ځله دا سیمه راوځي. وړاندیز بله سیمه هم کېدای شي.
home-region-because = ولې دا سیمه؟
home-region-changes = څه شی دا بدلولی شي؟
home-region-change-work = تاسو په بله سیمه کې کار یا ښوونځی ومومئ.
home-region-change-people = ستاسو کورنۍ یا خپلوان په بله سیمه کې اوسېږي.
home-region-change-wish = تاسو خپل ځوابونه بدل کړئ.
home-region-change-room = په یوه سیمه کې ځای ډېر شي. یا نور ځای نه وي.
home-region-next = اوس څه کېږي؟
home-region-who = څوک پرېکړه کوي؟
home-region-who-text = انسان پرېکړه کوي. هغه ستاسو خبرې لولي. کمپیوټر یوازې په لټون کې مرسته کوي.
home-region-map = د هالنډ نقشه
home-region-map-text = په نقشه کې هره شمېره په لیست کې یوه سیمه ده.
home-region-source = نقشه او ځایونه: CBS (CC-BY-4.0)
home-region-object-text = ولیکئ چې ولې تاسو ته مناسبه نه ده. انسان یې لولي. ځواب د { $date } د ورځې تر پایه راځي.
home-region-object-label = ولې مناسبه نه ده؟
home-region-object-empty = لومړی ولیکئ چې ولې مناسبه نه ده.
home-region-objections = څه مو چې لیکلي
home-region-part-work = هغه کار چې تاسو ته مناسب دی دلته ډېر دی.
home-region-part-family = ستاسو خپلوان دلته اوسېږي.
home-region-part-network = ستاسو ملګري دلته اوسېږي.
home-region-part-study = دلته زده کړه کولی شئ.
home-region-part-care = ستاسو روغتون دلته دی.
home-region-part-surroundings = دلته هغسې دی لکه چې غواړئ: ښار یا کلی.
home-region-part-wish = دلته اوسېدل مو خوښ دي.
home-region-part-none = دا سیمه ستاسو له خبرو سره لږ مناسبه ده.
# A buddy

home-buddy-title = زما ملګری
home-buddy-lead = ملګری ستاسو د کوڅې یو رضاکار دی. یوځای هالنډي تمرینوئ، یا یوځای یو کار کوئ.
home-buddy-free = تاسو پخپله ټاکئ. تل نه ویلی شئ. دا ستاسو ‹inburgering› ته زیان نه رسوي.
home-buddy-shows = دا هغه څه دي چې تاسو یې ښیئ
home-buddy-shows-text = هغه رضاکار چې درسره جوړ وي، یوازې دا ویني: ستاسو نوم، ژبې او سیمه. او څه چې خوښوئ، څه چې یوځای کول غواړئ او کله چې کولی شئ. د ښاروالۍ یو کس هم دا ویني، او دا چې آیا ښځه غواړئ. هغه ستاسو لپاره لټون کوي.
home-buddy-name = ستاسو نوم
home-buddy-for = یوځای څه کول غواړئ؟
home-buddy-languages = په کومو ژبو خبرې کوئ؟
home-buddy-interests = څه مو خوښیږي؟
home-buddy-days = په کومو ورځو کې کولی شئ؟
home-buddy-parts = د ورځې کله؟
home-buddy-place = په کومه سیمه کې اوسئ؟
home-buddy-choose = یوه سیمه وټاکئ
home-buddy-woman = غواړم چې ملګرې مې ښځه وي
home-buddy-ask = هو، ماته ملګری پیدا کړئ
home-buddy-asked = موږ ستاسو لپاره ملګری لټوو.
home-buddy-waiting = موږ لټون کوو. که څوک وي، دلته یې وینئ.
home-buddy-change = دا بدلول
home-buddy-withdraw = لټون بس کړئ
home-buddy-withdraw-text = بیا دلته هر څه ړنګیږي. نور یې هیڅوک نه ویني. ملګری لرئ؟ هغه هم پای ته رسیږي.
home-buddy-withdrawn = ړنګ شو. نور یې هیڅوک نه ویني.
home-buddy-proposal = آیا { $name } درسره جوړ دی؟
home-buddy-answer-by = تر { $date } پورې ځواب ورکړئ.
home-buddy-no-why = اړینه نه ده چې ووایئ ولې.
home-buddy-yes = هو، په خوښۍ
home-buddy-no = نه، نه غواړم
home-buddy-said-yes = تاسو هو وویل. اوس د بل کس ځواب ته انتظار یاست.
home-buddy-said-no = تاسو نه وویل. موږ لټون ته دوام ورکوو.
home-buddy-begun = تاسو ملګری لرئ. یو پیغام ولیکئ.
home-buddy-with = ستاسو ملګری { $name } دی
home-buddy-messages = پیغامونه
home-buddy-first = ووایئ چې څوک یاست. یوه ورځ او یو ځای هم ولیکئ.
home-buddy-write = ستاسو پیغام
home-buddy-you = تاسو
home-buddy-met = یو بل مو ولیدل
home-buddy-met-day = په کومه ورځ؟
home-buddy-met-long = څومره وخت؟
home-buddy-minutes = { $minutes } دقیقې
home-buddy-met-do = لیکل
home-buddy-phone = ستاسو د تلیفون شمېره
home-buddy-phone-hint = دا اړین نه دي. تش یې کړئ، نو ملګری یې نور نه ویني.
home-buddy-other-phone = د { $name } تلیفون
home-buddy-quiet = له ډېره وخته دلته څه نه دي لیکل شوي. آیا لا یو بل وینئ؟
home-buddy-end = له دې ملګري سره پای
home-buddy-end-text = اړینه نه ده چې ووایئ ولې. بل کس یوازې لولي چې پای ته رسېدلی.
home-buddy-over = دا په { $date } پای ته ورسېد.
home-buddy-not-on = یو وړاندیز ونه شو. دا ستاسو له امله نه دی.
home-buddy-thanks = غواړئ مننه وکړئ؟
home-buddy-thanked = ستاسو مننه ولېږل شوه.
home-buddy-saved = ولیکل شو.
home-buddy-too-late = دا نور نه کیږي.
home-buddy-wrong-day = هغه ورځ وټاکئ چې له کله ملګری لرئ. له نن وروسته نه.
home-buddy-see-for = یوځای کول
home-buddy-see-languages = ژبې
home-buddy-see-interests = خوښوي
home-buddy-see-times = وخت لري
home-buddy-see-place = سیمه
home-who-buddy = یو رضاکار چې درسره جوړ وي، او څوک چې ستاسو لپاره لټون کوي
home-who-sees-buddy = ستاسو نوم، ژبې او سیمه، څه چې خوښوئ، څه چې کول غواړئ او کله چې کولی شئ
home-who-until-buddy = تر هغه چې لټون بس کړئ
home-look-buddy = هغه څه یې وکتل چې د ملګري لپاره یې ښیئ
home-buddy-interest-koken = پخلی
home-buddy-interest-sport = ورزش
home-buddy-interest-muziek = موسیقي
home-buddy-interest-tuin = باغ
home-buddy-interest-wandelen = ګرځېدل
home-buddy-interest-techniek = تخنیک
home-buddy-interest-maken = شیان جوړول
home-buddy-interest-lezen = لوستل
home-buddy-interest-spelen = لوبې
home-buddy-aim-taal = هالنډي تمرینول
home-buddy-aim-wegwijs = مرسته د لیکونو، دوکانونو او لارې سره
home-buddy-aim-coach = مرسته د کار په لور
home-buddy-aim-werkplek = ځای چې هلته ورسره کار وکړئ
home-buddy-aim-samen = یوځای یو ښه کار کول
home-buddy-part-ochtend = سهار
home-buddy-part-middag = ماسپښین
home-buddy-part-avond = ماښام
home-paper-busy = موږ لا په بل سند کار کوو. لږ وروسته بیا هڅه وکړئ.
home-mail-ready-subject = تاسو ته یو پیغام تیار دی
home-mail-ready-text =
    تاسو ته یو پیغام تیار دی. خپلې پاڼې ته له ننوتلو وروسته یې لولئ:
    { $site }/mijn
home-buddy-not-yet = تاسو دواړو هو وویل. موږ باید لومړی یو کار وکړو. وروسته پیل کېږي.
home-region-told = یو وړاندیز شته: د { $region } سیمه.
home-region-answered = ستاسو لیکنې ته ځواب راغلی دی.
home-region-look = ویې ګورئ
home-region-left = { $questions ->
    [one] لا { $questions } پوښتنه پاتې ده.
   *[other] لا { $questions } پوښتنې پاتې دي.
}
home-region-yours-title = ستاسو سیمه
home-region-yours = ستاسو سیمه { $region } ده
home-region-decided-on = یو انسان په { $date } دا پرېکړه وکړه.
home-region-likely-one = ښايي دا ستاسو سیمه شي. لا هېڅ پرېکړه نه ده شوې.
home-region-likely-one-next = موږ په دې سیمه کې ځای لټوو. بیا انسان پرېکړه کوي.
home-region-object-more = نور څه لیکل
home-region-answer-dutch = ځواب په هالنډي ژبه دی. پرې نه پوهېږئ؟ له خپل مرستندوی یا له VluchtelingenWerk څخه مرسته وغواړئ.
home-region-all-said = تاسو هر څه وویل. مننه.
home-region-not-sought = موږ اوس تاسو ته سیمه نه لټوو.
home-buddy-sent = ستاسو پیغام ولېږل شو.
home-buddy-phone-shown = { $name } اوس ستاسو شمېره ویني.
home-buddy-phone-hidden = { $name } نور ستاسو شمېره نه ویني.
home-buddy-ended = تاسو له دې ملګري سره پای ته ورسوله.
home-buddy-wrong-phone = د تلیفون شمېره ولیکئ، لکه ⁦06 12345678⁩.
home-buddy-hours = { $hours ->
    [one] { $hours } ساعت
   *[other] { $hours } ساعتونه
}
home-buddy-hours-half = ⁦{ $hours }½⁩ ساعته
home-accessibility = لاسرسی
home-region-object-waits = تاسو په { $date } موږ ته لیکلي دي. موږ لومړی هغه ته ځواب ورکوو.
home-region-object-long = دا ډېر اوږد دی. له { $most } تورو زیات مه لیکئ.
home-region-pick = یا ځای له لیست څخه وټاکئ
home-tale-likely = سیمه: لا پرېکړه نه ده شوې
home-tale-proposed = سیمه: یو وړاندیز شته
home-tale-objected = سیمه: وړاندیز مناسب نه دی
home-tale-decided = سیمه: پرېکړه شوې
home-tale-buddy-proposed = ملګری: یو وړاندیز شته
home-tale-buddy-found = ملګری: لري

home-buddy-met-then = د دې ورځې لپاره له مخکې { $long } لیکل شوي دي. غواړئ دا بدل کړئ؟ “لیکل” یو ځل بیا وټاکئ.
