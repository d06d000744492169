# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = رفتن به متن
home-menu = مینو
home-language = زبان
home-unchecked = این ترجمه را هنوز کسی که زبان مادری‌اش دری باشد، ندیده است.
home-leave = خروج سریع
home-leave-hint = یک سایت دیگر باز می‌شود. در این دستگاه چیزی باقی نمی‌ماند.
home-sign-out = خارج شدن
home-help-now = به کمک ضرورت دارید؟
home-print = چاپ صفحه
home-dutch-beside = همراه با هالندی
home-dutch-not-beside = تنها زبان من
home-read-aloud = خواندن با آواز
home-read-stop = خواندن را بس کن
home-back = برگشت
home-demo = این یک نمونه است. این آدم‌ها واقعی نیستند.
home-mistake = یک مشکل پیدا شد

# Way in

home-in-title = خوش آمدید
home-in-lead = اینجا می‌بینید که برای ‹inburgering› خود چه باید بکنید. و کی به شما کمک می‌کند.
home-in-code = شما یک کود دارید
home-in-code-label = کودی که در نامهٔ شما است
home-in-code-hint = مثال: ⁦K7MP-3XQ9-TR4H⁩
home-in-birth-label = تاریخ تولد شما
home-in-birth-hint = مثال: ⁦25-3-1990⁩
home-in-shared-label = دیگران هم از این دستگاه استفاده می‌کنند
home-in-shared-hint = در این صورت ما چیزی را نگه نمی‌داریم. بعد از 10 دقیقه صفحه بسته می‌شود.
home-in-button = به صفحهٔ من
home-in-wrong = کود یا تاریخ تولد درست نیست. یک بار دیگر ببینید. هر کود تنها یک بار کار می‌کند.
home-in-often = شما بسیار زیاد کوشش کردید. 15 دقیقه صبر کنید. یا به شاروالی خود زنگ بزنید.
home-in-empty = این جا را پر کنید.
home-in-no-code = کود ندارید؟ از ‹regisseur› خود یک کود نو بخواهید.
home-in-example = به عنوان یکی از این افراد ببینید
home-in-mail-title = شما پیش از این ایمیل خود را داده‌اید
home-in-mail-label = ایمیل شما
home-in-mail-button = به من کود روان کنید
home-in-mail-sent = اگر ما این ایمیل را می‌شناسیم، حالا یک ایمیل با یک کود به شما می‌آید.
home-in-mail-code-label = کودی که در ایمیل است
home-in-mail-wrong = این کود درست نیست یا کهنه شده است. یک کود نو بخواهید.
home-out-title = شما خارج شدید
home-out-lead = در این دستگاه دیگر هیچ چیزی از شما نیست.
home-in-again = دوباره وارد شدن

# Start page

home-now-hello = سلام { $name }
home-now-title = حالا
home-now-way = راه شما
home-step-notice = رسیدن نامه
home-step-intake = صحبت با شاروالی
home-step-plan = پلان شما
home-step-lessons = یاد گرفتن و سهم گرفتن
home-step-exam = امتحان یا صحبت آخری
home-step-done = تمام
home-step-was = انجام شد
home-step-here = شما اینجا هستید
home-step-will = بعداً می‌آید
home-now-term = شما تا آخر روز { $date } وقت دارید.
home-now-days = { $days ->
    [one] یعنی { $days } روز دیگر.
   *[other] یعنی { $days } روز دیگر.
}
home-now-term-over = وقت شما به تاریخ { $date } تمام شد. به ‹regisseur› خود زنگ بزنید. بعضی وقت‌ها می‌توانید وقت بیشتر بگیرید.
home-now-no-term = وقت شما زمانی شروع می‌شود که شاروالی پلان شما را ساخته باشد.
home-now-next = بعد از این چیست؟
home-now-next-none = حالا کاری نیست که باید انجام بدهید.
home-now-today = امروز
home-now-tomorrow = فردا
home-now-before = آخرین روز: { $date }
home-now-on = { $date }، ساعت { $time }
home-now-place = جای: { $place }
home-now-bring = با خود بیاورید: نامه و کارت اقامت خود را.
home-now-late = این روز گذشته است. به ‹regisseur› خود زنگ بزنید.
home-now-helpers = کی به شما کمک می‌کند؟
home-now-helper-regisseur = ‹regisseur› شما در شاروالی. این شخص همراه شما پلان را می‌سازد.
home-now-helpers-none = اینجا نوشته می‌شود که کی به شما کمک می‌کند. نمی‌دانید؟ به شاروالی خود زنگ بزنید.
home-now-hours = ساعت‌های شما
home-now-hours-of = { $done } ساعت از { $target } ساعت انجام شده است
home-now-hours-left = { $hours ->
    [one] هنوز { $hours } ساعت مانده است.
   *[other] هنوز { $hours } ساعت مانده است.
}
home-now-well = کدام کارها خوب پیش رفت؟
home-now-well-exam = شما در این امتحان کامیاب شدید: { $part }
home-now-well-hours = شما تا حالا { $hours } ساعت درس خوانده‌اید.
home-now-well-plan = شما یک پلان دارید.
home-now-well-done = شما ‹inburgering› خود را تمام کردید. مبارک باشد!
home-hours-lessons = درس‌ها
home-hours-taking-part = سهم گرفتن
home-hours-work = آشنا شدن با کار (‹MAP›)
home-hours-pvt = چطور با هم زندگی می‌کنیم (‹PVT›)
home-hours-a2 = درس‌هایی که برای امتحان در سویهٔ A2 لازم است
home-part-lezen = خواندن
home-part-luisteren = شنیدن
home-part-schrijven = نوشتن
home-part-spreken = گپ زدن
home-part-knm = شناخت هالند (‹KNM›)
home-role-familie = فامیل
home-role-vriend = دوست
home-role-buur = همسایه
home-role-maatje = همراه: کسی که با شما تمرین می‌کند و با شما می‌رود
home-role-vrijwilliger = رضاکار: کسی که بدون معاش کمک می‌کند
home-role-coach = رهنما: کسی که به شما کمک می‌کند تا به کار یا مکتب برسید
home-role-begeleider = مددگار: کسی که در کارهای خانه، پول و نامه‌ها به شما کمک می‌کند
home-role-docent = معلم شما
home-role-werkgever = کارفرمای شما
home-role-regisseur = ‹regisseur› شما
home-role-instantie = کسی از یک اداره
home-role-arts = داکتر
home-role-zorgverlener = کسی از بخش صحی

# Plan

home-plan-title = پلان من
home-plan-none = شما هنوز پلان ندارید. اول با شاروالی صحبت می‌کنید. بعد با هم پلان را می‌سازید.
home-plan-lead = این پلان شما است (‹PIP›). شما و شاروالی آن را به تاریخ { $date } ساختید.
home-plan-route = ‹leerroute› شما
home-plan-route-b1-route = شما هالندی را تا سویهٔ B1 یاد می‌گیرید. نام این راه ‹B1-route› است. در آخر امتحان می‌دهید.
home-plan-route-onderwijsroute = شما هالندی را برای تحصیل یاد می‌گیرید. نام این راه ‹onderwijsroute› است.
home-plan-route-z-route = شما هالندی یاد می‌گیرید و در محلهٔ خود سهم می‌گیرید. نام این راه ‹Z-route› است.
home-plan-why = چرا این راه؟
home-plan-lessons = شما در یک هفته { $hours } ساعت درس دارید.
home-plan-talks = در هر { $weeks } هفته یک بار صحبت می‌کنیم که کارها چطور پیش می‌رود.
home-plan-letter = خواندن تمام نامه (PDF)
home-plan-goals = هدف‌های من
home-plan-goals-none = شما هنوز هدفی ننوشته‌اید. می‌خواهید به چه برسید؟
home-plan-goal-done = رسیدم
home-plan-steps = قدم‌ها
home-plan-wish = من یک خواهش دارم
home-plan-not-fit = این برای من مناسب نیست
home-plan-agree = با پلان موافق هستید؟
home-plan-change = من می‌خواهم چیزی را تغییر بدهم
home-plan-said-agree = شما به تاریخ { $date } نوشتید: من با پلان خود موافق هستم.
home-plan-said-disagree = شما به تاریخ { $date } نوشتید: من با پلان خود موافق نیستم.

# Week

home-week-title = هفتهٔ من
home-week-of = هفتهٔ { $date }
home-week-none = در این هفته چیزی نیست.
home-week-before = هفتهٔ گذشته
home-week-after = هفتهٔ آینده
home-week-time = از ساعت { $from } تا { $until }
home-week-with = با: { $name }
home-week-kind-taal = درس
home-week-kind-participatie = سهم گرفتن
home-week-kind-werk = کار
home-week-kind-reizen = رفت و آمد
home-week-kind-kinderen = اطفال
home-week-kind-afspraak = وعدهٔ ملاقات
home-week-kind-anders = چیز دیگر

# On paper and without internet

home-copy-title = در یک صفحه
home-copy-lead = اینجا نوشته است که بعد چه می‌آید، کی به شما کمک می‌کند و هفتهٔ شما چطور است.
home-copy-of = این یک کاپی از { $date } است. ممکن است چیزی تغییر کرده باشد.
home-keep-title = خواندن بدون انترنت
home-keep-text = می‌توانید یک کاپی را در این دستگاه نگه دارید. در آن نوشته است که بعد چه می‌آید، کی به شما کمک می‌کند و هفتهٔ شما چطور است.
home-keep-warn = هر کسی که این دستگاه را باز کند، می‌تواند کاپی را بخواند. وقتی خارج شوید، کاپی پاک می‌شود. بعد از 12 ساعت همیشه پاک می‌شود.
home-keep-button = در این دستگاه نگه دارید
home-keep-done = کاپی در این دستگاه است.
home-keep-remove = کاپی را پاک کنید

# Rights and duties

home-rights-title = حقوق و مکلفیت‌ها
home-rights-lead = این را قانون در بارهٔ شما می‌گوید. ما آن را برای شما حساب کرده‌ایم.
home-rights-must = این را باید انجام بدهید
home-rights-may = این را حق دارید بخواهید
home-rights-city = این را شاروالی باید انجام بدهد
home-rights-none = اینجا حالا چیزی نیست.
home-rights-why = چرا؟
home-rights-article = قانون: { $article }
home-rights-facts = ما در بارهٔ شما این را می‌دانیم
home-rights-if-not = اگر این را انجام ندهید، چه می‌شود؟
home-rights-object = موافق نیستید؟
home-rights-object-text = شما می‌توانید ‹bezwaar› (اعتراض) بنویسید. این رایگان است. یک ‹juridisch loket› به شما رایگان کمک می‌کند.
home-rights-from = از { $date } به بعد
home-rights-until = تا آخر روز { $date }
home-rights-open = این حالا ممکن است
home-rights-later = این بعدتر ممکن است
home-rights-closed = این دیگر ممکن نیست
home-term-inburgeringstermijn = تمام کردن ‹inburgering› شما
home-term-inburgeringstermijn-text = تا آخر این روز باید تمام امتحان‌ها یا صحبت‌های شما انجام شده باشد.
home-term-inburgeringstermijn-if = ممکن است ‹DUO› شما را جریمه کند. اما بعد از آن وقت نو می‌گیرید. تقصیر شما نیست؟ پس پیش از آن که دیر شود، وقت بیشتر بخواهید.
home-term-nieuwe-termijn = تمام کردن در وقت نو شما
home-term-nieuwe-termijn-text = ‹DUO› به شما وقت نو داد. تا آخر این روز باید کار شما تمام باشد.
home-term-nieuwe-termijn-if = ممکن است ‹DUO› شما را دوباره جریمه کند.
home-term-oproep = آمدن برای صحبت با شاروالی
home-term-oproep-text = به شما یک نامه آمد. در این روز یا پیش از آن بیایید.
home-term-oproep-if = اول به شما اخطار داده می‌شود. بعد از آن ممکن است شاروالی شما را جریمه کند. آمده نمی‌توانید؟ پس پیش از آن روز زنگ بزنید.
home-term-derde-kans = یک چانس دیگر برای آمدن و صحبت کردن
home-term-derde-kans-text = پیش از این روز برای صحبت با شاروالی بیایید.
home-term-derde-kans-if = در آن صورت شاروالی بدون شما پلان می‌سازد. ممکن است جریمه هم شوید.
home-term-bezwaar-pip = نوشتن ‹Bezwaar› در مقابل پلان شما
home-term-bezwaar-pip-text = پلان برای شما مناسب نیست؟ پیش از این روز آن را به شاروالی بنویسید.
home-term-bezwaar-pip-if = بعد از این روز پلان همان طور می‌ماند که هست. اما می‌توانید بخواهید که پلان تغییر کند.
home-term-bezwaar-boete = نوشتن ‹Bezwaar› در مقابل جریمه
home-term-bezwaar-boete-text = با جریمه موافق نیستید؟ پیش از این روز آن را بنویسید.
home-term-bezwaar-boete-if = بعد از این روز باید جریمه را بپردازید.
home-term-voortgangsgesprek = صحبت در بارهٔ این که کارها چطور پیش می‌رود
home-term-voortgangsgesprek-text = شما و ‹regisseur› شما پیش از این روز با هم صحبت می‌کنید.
home-term-pip-vaststellen = ساختن پلان شما
home-term-pip-vaststellen-text = شاروالی پیش از این روز پلان شما (‹PIP›) را می‌سازد.
home-term-aanbod = دادن کورس به شما
home-term-aanbod-text = شاروالی پیش از این روز به شما در یک کورس جای می‌دهد.
home-term-start-taalschakeltraject = شروع کردن ‹onderwijsroute›
home-term-start-taalschakeltraject-text = درس‌های شما پیش از این روز شروع می‌شود.
home-term-ontzorgen = پرداخت مصارف ثابت شما
home-term-ontzorgen-text = شاروالی کرایهٔ خانه، برق و بیمهٔ صحی را تا این روز می‌پردازد. نام این کار ‹ontzorgen› است.
home-right-routewijziging = خواستن یک ‹leerroute› دیگر
home-right-routewijziging-text = راه شما برای شما مناسب نیست؟ با ‹regisseur› خود صحبت کنید. بعدتر تقریباً ممکن نیست.
home-right-afschalen = امتحان دادن در سویهٔ پایین‌تر (A2)
home-right-afschalen-text = بسیار درس خوانده‌اید و B1 بیش از حد سخت است؟ از ‹regisseur› خود بپرسید.
home-right-verlenging-aanvragen = خواستن وقت بیشتر
home-right-verlenging-aanvragen-text = این را از ‹DUO› می‌خواهید. ‹regisseur› شما می‌تواند به شما کمک کند. نام این کار ‹verlenging› است.
home-right-verlenging-reason = وقت بیشتر، به دلیلی که برای وضع شما درست است
home-right-verlenging-reason-text = قانون برای وقت بیشتر دلیل‌هایی را می‌گوید. مثلاً مریضی، ولادت یا مکتبی که بسته می‌شود.
home-right-aanbod = کورس از طرف شاروالی
home-right-aanbod-text = شاروالی پول کورس شما را می‌دهد.
home-right-maatschappelijke-begeleiding = کمک در شروع زندگی اینجا
home-right-maatschappelijke-begeleiding-text = یک نفر در کارهای خانه، پول، مکتب و صحت به شما کمک می‌کند.
home-right-ontzorgen = مصارف ثابت شما پرداخته می‌شود
home-right-ontzorgen-text = شاروالی شش ماه کرایهٔ خانه، برق و بیمهٔ صحی شما را از پول کمکی شما می‌پردازد.
home-right-lening = قرض گرفتن پول از ‹DUO›
home-right-lening-text = شما می‌توانید برای کورس و امتحان‌های خود پول قرض بگیرید. بعدتر آن را پس می‌دهید.
home-right-gratis-examenpogingen = امتحان رایگان
home-right-gratis-examenpogingen-text = در بارهای اول که امتحان می‌دهید، پول نمی‌دهید.
home-right-teruggave-medisch-advies = پس گرفتن پول داکتر ‹DUO›
home-right-teruggave-medisch-advies-text = شما برای نظر داکتر پول داده‌اید. این پول را پس می‌گیرید.
home-right-diploma = دیپلوم شما
home-right-diploma-text = شما همه چیز را انجام دادید. دیپلوم خود را از ‹DUO› می‌گیرید.
home-right-certificaat = تصدیق‌نامهٔ شما
home-right-certificaat-text = شما همه چیز را انجام دادید. تصدیق‌نامهٔ خود را از ‹DUO› می‌گیرید.
home-rights-exact = توضیح دقیق، به زبان هالندی
home-fact-verblijf-verleend = شما اقامت خود را گرفتید.
home-fact-kennisgeving-ontvangen = به شما از ‹DUO› نامه آمد که باید در جامعه ادغام شوید.
home-fact-brp-ingeschreven = شما برای زندگی به ساحهٔ شاروالی آمدید.
home-fact-gemeente-gekoppeld = در ساحهٔ این شاروالی به شما جای داده شد.
home-fact-oproep-brede-intake-verzonden = به شما نامه آمد که برای صحبت بیایید.
home-fact-brede-intake-niet-verschenen = شما برای صحبت نیامدید.
home-fact-brede-intake-gestart = صحبت با شاروالی شروع شد.
home-fact-brede-intake-afgerond = صحبت با شاروالی تمام شد.
home-fact-leerbaarheidstoets-uitslag-ontvangen = نتیجهٔ آزمون شما آمد.
home-fact-pip-vastgesteld = پلان شما آماده شد.
home-fact-pip-gewijzigd = پلان شما تغییر کرد.
home-fact-leerroute-gewijzigd = شما یک ‹leerroute› دیگر گرفتید.
home-fact-leerroutewijziging-voorgesteld = شاروالی برای شما یک ‹leerroute› دیگر می‌خواهد.
home-fact-aanbod-gedaan = به شما در یک کورس جای داده شد.
home-fact-cursus-gestart = کورس شما شروع شد.
home-fact-lesuren-gevolgd = شما درس خواندید.
home-fact-participatie-uren-gevolgd = شما سهم گرفتید.
home-fact-urenverklaring-ontvangen = مکتب گفت که شما چقدر درس خوانده‌اید.
home-fact-aanbieder-gesloten = مکتب شما بسته شد.
home-fact-examenpoging-gedaan = شما امتحان دادید.
home-fact-examenonderdeel-uitslag-ontvangen = نتیجهٔ یک امتحان آمد.
home-fact-voortgangsgesprek-gevoerd = شما صحبت کردید که کارها چطور پیش می‌رود.
home-fact-contact-gehad = شما و شاروالی با هم تماس داشتید.
home-fact-participatieverklaring-ondertekend = شما اعلامیهٔ ‹PVT› را امضا کردید.
home-fact-maatschappelijke-begeleiding-gestart = یک نفر کمک کردن به شما را شروع کرد.
home-fact-bijstand-toegekend = شما پول کمکی گرفتید.
home-fact-ontzorgen-gestart = شاروالی پرداخت مصارف ثابت شما را شروع کرد.
home-fact-waarschuwing-verzonden = به شما اخطار داده شد.
home-fact-boete-opgelegd = شما جریمه شدید.
home-fact-gemeentelijke-boete-opgelegd = شاروالی شما را جریمه کرد.
home-fact-boete-onherroepelijk = جریمه قطعی است.
home-fact-bezwaar-ingediend = شما ‹bezwaar› (اعتراض) نوشتید.
home-fact-termijn-vastgesteld = ‹DUO› نوشت که تا چه وقت باید کار شما تمام باشد.
home-fact-verlenging-aangevraagd = شما وقت بیشتر خواستید.
home-fact-verlenging-beslist = ‹DUO› در بارهٔ وقت بیشتر تصمیم گرفت.
home-fact-lening-verstrekt = شما از ‹DUO› پول قرض گرفتید.
home-fact-opleiding-gestart = شما تحصیل را شروع کردید.
home-fact-taalschakeltraject-gestart = شما ‹onderwijsroute› را شروع کردید.
home-fact-kind-geboren = شما صاحب طفل شدید.
home-fact-plicht-voldaan = شما ‹inburgering› خود را تمام کردید.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› نوشت که شما باید در جامعه ادغام شوید.

# Folder

home-folder-title = پوشهٔ من
home-folder-lead = نامه‌های شما اینجا است. آنها را خوب نگه دارید.
home-folder-none = هنوز نامه‌ای نیست.
home-folder-open = باز کردن (PDF)
home-folder-of = نامهٔ { $date }
home-folder-letters = نامه‌های شاروالی
home-folder-proofs = ساعت‌ها و نتیجه‌ها
home-folder-hours = ساعت‌ها از { $name }
home-folder-own = اسناد خودم
home-folder-own-none = شما هنوز اینجا چیزی نگه نداشته‌اید.
home-folder-all = همه چیز در یک فایل (ZIP)
home-paper-add = اضافه کردن سند
home-paper-lead = عکس بگیرید یا یک PDF انتخاب کنید. سند را فقط شما می‌بینید، تا وقتی که آن را شریک کنید.
home-paper-clean = ما جای و روز را از عکس شما پاک می‌کنیم. از PDF پاک می‌کنیم که چه کسی آن را ساخته است. چیزی که روی صفحه است، می‌ماند.
home-paper-file = عکس یا PDF
home-paper-file-hint = حداکثر { $mb } مگابایت
home-paper-kind = این چیست؟
home-paper-kind-diploma = دیپلوم
home-paper-kind-certificaat = سرتفیکت
home-paper-kind-brief = یک نامه
home-paper-kind-arbeidscontract = قرارداد کار
home-paper-kind-anders = چیز دیگر
home-paper-name = نام آن چیست؟
home-paper-name-hint = فقط برای “چیز دیگر” لازم است.
home-paper-save = نگه داشتن
home-paper-saved = سند شما نگه داشته شد.
home-paper-removed = سند شما پاک شد.
home-paper-large = این فایل بسیار بزرگ است. حداکثر { $mb } مگابایت. عکس حداکثر { $pixels } مگاپیکسل، PDF حداکثر { $pages } صفحه.
home-paper-unknown = این عکس (JPEG، PNG، WebP) یا PDF نیست.
home-paper-broken = ما این فایل را خوانده نمی‌توانیم. یک عکس نو بگیرید.
home-paper-acts = این PDF رمز دارد، یا در آن برنامه یا فایل است. از سند عکس بگیرید.
home-paper-full = پوشهٔ شما پر است. در آن { $most } سند جای می‌شود، همه با هم { $mb } مگابایت. اول چیزی را پاک کنید.
home-paper-of = نگه داشته شد در { $date }
home-paper-view = دیدن سند
home-paper-shared = شما این سند را شریک کرده‌اید
home-paper-remove = پاک کردن سند
home-paper-remove-text = آن وقت سند برای همیشه پاک می‌شود. دیگر هیچ کس آن را دیده نمی‌تواند.
home-share-title = شریک کردن با یک اداره
home-share-lead = شما انتخاب می‌کنید که چه کسی این سند را ببیند و تا چه وقت. همیشه می‌توانید بس کنید.
home-share-with = با چه کسی؟
home-share-city = شاروالی شما
home-share-school = مکتب شما اینجا داخل شده نمی‌تواند. با مکتب شریک می‌کنید؟ پس ‹regisseur› سند را می‌بیند و به مکتب می‌دهد.
home-share-until = تا کدام روز؟
home-share-button = شریک کردن این سند
home-share-wrong-day = یک روز انتخاب کنید: امروز یا بعدتر، حداکثر یک سال.
home-consent-title = اجازه‌های من
home-consent-lead = کسی این را از شما خواست، یا خود شما آن را شریک می‌کنید. می‌توانید نه بگویید. این برای ‹inburgering› شما بد نیست.
home-consent-none = چیزی خواسته نشده است. شما چیزی را شریک نکرده‌اید.
home-consent-what-papier = یک سند
home-consent-what-plan = پلان شما
home-consent-what-uren = درس‌ها و ساعت‌های شما
home-consent-what-bereik = تلفون و ایمیل شما
home-consent-for = برای: { $name }
home-consent-asked = { $name } این را در { $date } خواست.
home-consent-given = شما در { $date } بلی گفتید.
home-consent-refused = شما در { $date } نه گفتید.
home-consent-withdrawn = شما در { $date } بس کردید.
home-consent-over = وقت تمام شد.
home-consent-paper = کدام سند را می‌دهید؟
home-consent-no-paper = شما هنوز سندی ندارید. اول آن را در پوشهٔ خود بگذارید.
home-consent-yes = بلی، درست است
home-consent-no = نه، نمی‌خواهم
home-consent-stop = دیگر شریک نکنم
home-consent-recorded = این ثبت شد. ثبوت شما اینجا است.
home-receipt-title = ثبوت اجازه
home-receipt-lead = این صفحه را چاپ کنید یا نگه دارید.
home-receipt-stop = هر وقت بخواهید، می‌توانید بس کنید. فوراً عملی می‌شود. چیزی که کسی پیش‌تر دیده، دیده است.

# Who sees what

home-who-title = کی چه را می‌بیند
home-who-lead = معلومات شما از خود شما است. اینجا می‌بینید که کی آن را دیده است، چه وقت، و چرا.
home-who-law = نظر به قانون کی اجازه دارد ببیند؟
home-who-law-gemeente = شاروالی شما. شاروالی پلان را می‌سازد و به شما کمک می‌کند.
home-who-law-duo = ‹DUO›. این اداره در بارهٔ امتحان‌ها، وقت و پول تصمیم می‌گیرد.
home-who-law-school = مکتب شما. مکتب نام و درس‌های شما را می‌بیند.
home-who-law-cannot = این در قانون است. شما این را بند کرده نمی‌توانید. اما می‌توانید بپرسید که چه نوشته شده است.
home-who-asked = کسی از شما چیزی می‌خواهد. سوال را ببینید.
home-who-table = کدام اداره چه می‌بیند؟
home-who-col-what = چه می‌بیند؟
home-who-col-ground = چرا اجازه است؟
home-who-col-until = تا چه وقت؟
home-who-sees-gemeente = نام، پلان، درس‌ها و نامه‌های شما
home-who-sees-duo = راه، ساعت‌ها و نتیجه‌های شما
home-who-sees-school = نام، آدرس، راه و وقت شما
home-who-until-law = تا وقتی که ‹inburgering› شما جریان دارد، و پنج سال بعد از آن
home-who-ground-own = خود شما بلی گفتید
home-data-title = هر چه ما دربارهٔ شما می‌دانیم
home-data-text = شما یک فایل (ZIP) با همهٔ معلومات و اسناد خود می‌گیرید. در آن دربارهٔ شما بسیار چیز است. آن را خوب نگه دارید.
home-data-notes = یادداشت‌های کارمندان در آن نیست. می‌خواهید آن‌ها را بخوانید؟ پس سؤال کنید.
home-who-looked = کی دیده است؟
home-who-looked-none = هنوز کسی ندیده است.
home-who-looked-line = { $name }، { $date }
home-who-correct = یک چیز درست نیست
home-look-dossier = دوسیهٔ شما را دید
home-look-plan = پلان شما را دید
home-look-change = چیزی نوشت
home-look-letter = یک نامه را نوشت یا خواند
home-look-paper = چیزی را دید که شما شریک کردید
home-look-health = معلومات صحی شما را دید
home-look-other = معلومات شما را دید

# Ask

home-ask-title = پرسیدن سوال
home-ask-lead = از ‹regisseur› خود سوال کنید. به زبان خود بنویسید.
home-ask-about = در بارهٔ چیست؟
home-ask-kind-vraag = من یک سوال دارم
home-ask-kind-wens = من یک خواهش دارم
home-ask-kind-past-niet = یک چیز برای من مناسب نیست
home-ask-kind-eens = من با پلان خود موافق هستم
home-ask-kind-oneens = من با پلان خود موافق نیستم
home-ask-kind-klopt-niet = در معلومات من یک چیز درست نیست
home-ask-text-label = چه می‌خواهید بگویید؟
home-ask-button = روان کردن
home-ask-sent = روان شد. جواب تا آخر روز { $date } به شما می‌آید.
home-ask-mine = سوال‌های من
home-ask-waiting = جواب تا آخر روز { $date } می‌آید
home-ask-late = جواب دیر شده است. به شاروالی خود زنگ بزنید.
home-ask-answer = جواب از { $name }، { $date }
home-ask-empty = اول سوال خود را بنویسید.
home-ask-long = این بیش از حد دراز است. آن را کوتاه‌تر بنویسید.
home-ask-closed = دوسیهٔ شما بسته شده است. برای سوال به شاروالی خود زنگ بزنید.
home-ask-kind-verandering = من می‌خواهم در پلان خود چیزی را تغییر بدهم
home-ask-kind-idee = من برای شاروالی یک مفکوره دارم
home-faq-title = سوال‌هایی که مردم زیاد می‌پرسند
home-faq-sick = اگر مریض شوم، چه کنم؟
home-faq-sick-text = به مکتب خود و به ‹regisseur› خود زنگ بزنید. این کار را در روز اول بکنید.
home-faq-move = اگر به خانهٔ دیگر کوچ کنم، چه کنم؟
home-faq-move-text = به شاروالی جایی خبر بدهید که در آن زندگی خواهید کرد. این کار را در مدت پنج روز بعد از کوچ کردن بکنید. پلان شما با شما می‌رود.
home-faq-children = وقتی درس دارم، کی از اطفال من نگهداری می‌کند؟
home-faq-children-text = جاهایی برای نگهداری اطفال هست. ‹regisseur› شما می‌داند که چه ممکن است و کی پول آن را می‌دهد.
home-faq-cost = قیمت کورس من چند است؟
home-faq-cost-text = اقامت پناهندگی دارید؟ پس شاروالی پول می‌دهد. برای فامیل یا کار اینجا هستید؟ پس خود شما پول می‌دهید. شاید بتوانید از ‹DUO› پول قرض بگیرید.
home-faq-letter = یک نامه را نمی‌فهمم. حالا چه کنم؟
home-faq-letter-text = نامه را دور نیندازید. نامه را نزد کسی ببرید که به شما کمک می‌کند.
home-faq-work = اجازه دارم کار کنم، وقتی هنوز درس می‌خوانم؟
home-faq-work-text = از ‹regisseur› خود بپرسید. درس و کار می‌توانند با هم در هفتهٔ شما باشند.
home-faq-fine = من جریمه شدم. حالا چه کنم؟
home-faq-fine-text = ببینید که چقدر وقت دارید. شما می‌توانید ‹bezwaar› (اعتراض) بنویسید. ‹juridisch loket› به شما رایگان کمک می‌کند.

# Help

home-help-title = کمک
home-help-112 = خطر یا حالت عاجل: به 112 زنگ بزنید. این رایگان است.
home-help-doctor = مریض هستید؟ به داکتر فامیلی خود زنگ بزنید. شب است یا آخر هفته؟ به داکتر نوکریوال زنگ بزنید.
home-help-home = در خانه امنیت ندارید؟ به Veilig Thuis زنگ بزنید: ⁦0800 2000⁩. این رایگان است، شب و روز.
home-help-talk = حال شما بسیار خراب است؟ به 113 یا ⁦0800 0113⁩ زنگ بزنید.
home-help-law = کمک رایگان در بارهٔ قانون: ‹juridisch loket›، ⁦0800 8020⁩.
home-help-refugee = VluchtelingenWerk در محلهٔ شما به شما کمک می‌کند.
home-help-none-emergency = تنها در حالت عاجل به 112 زنگ بزنید.

# Words

home-words-title = کلمه‌ها
home-words-lead = این کلمه‌های هالندی در نامه‌های شما است.
home-word-inburgering = یاد گرفتن زبان هالندی و این که زندگی در هالند چطور است. قانون می‌گوید که این لازمی است.
home-word-pip = پلان شخصی شما برای ادغام در جامعه. معنی حرف‌ها: پلان شخصی برای ادغام و سهم گرفتن.
home-word-leerroute = راهی که شما هالندی را یاد می‌گیرید. سه راه وجود دارد.
home-word-b1-route = راه تا سویهٔ B1، با امتحان‌ها.
home-word-onderwijsroute = راه به سوی تحصیل.
home-word-z-route = راه با درس‌های زیاد و سهم گرفتن، بدون امتحان زبان.
home-word-regisseur = شخصی در شاروالی که همیشه مسئول کارهای شما است.
home-word-duo = ادارهٔ دولت برای امتحان‌ها، وقت و قرض.
home-word-pvt = کورسی در بارهٔ قاعده‌ها و ارزش‌ها در هالند. در آخر شما امضا می‌کنید.
home-word-map = آشنا شدن با کار در هالند.
home-word-knm = امتحانی در بارهٔ خانه، کار و زندگی در هالند.
home-word-bezwaar = نوشتن این که شما با یک فیصله موافق نیستید.
home-word-verlenging = وقت بیشتر برای ادغام شما.
home-word-ontzorgen = در شروع شاروالی مصارف ثابت شما را می‌پردازد.
home-word-juridisch-loket = جایی که در بارهٔ قانون کمک رایگان می‌گیرید.

# Language page

home-language-title = زبان خود را انتخاب کنید

# Errors

home-error-404 = این صفحه وجود ندارد.
home-error-403 = این صفحه برای شما نیست.
home-error-500 = از طرف ما یک مشکل پیدا شد. کمی بعد دوباره کوشش کنید.
home-error-late = صفحه وقت زیاد باز بود. دوباره وارد شوید.
home-error-again = این کار نشد. برگردید و دوباره کوشش کنید.

# How someone comes in

home-inlog-title = چطور داخل می‌شوید
home-inlog-lead = ایمیل خود را بدهید. بعداً می‌توانید با کودی که با ایمیل می‌آید داخل شوید. به نامه ضرورت ندارید.
home-inlog-now = کودهای شما را به اینجا می‌فرستیم:
home-inlog-remove = این ایمیل را پاک کنید
home-inlog-other = یک ایمیل دیگر
home-inlog-confirm = تأیید
home-inlog-sent = ما یک کود به این ایمیل فرستادیم. کود ۱۵ دقیقه کار می‌کند. آن را اینجا بنویسید.
home-inlog-confirmed = تمام شد. حالا می‌توانید با کود ایمیل داخل شوید.
home-inlog-removed = ایمیل شما پاک شد. دیگر کود با ایمیل نمی‌گیرید.
home-inlog-not-an-address = این ایمیل نیست. مثال: name@example.nl
home-inlog-no-mail = کود با ایمیل اینجا هنوز ممکن نیست. از ‹regisseur› خود یک کود روی کاغذ بخواهید.

# The code by mail

home-mail-code-subject = کود شما
home-mail-code-text =
    کود شما: { $code }

    کود ۱۵ دقیقه کار می‌کند. شما یک بار از آن استفاده کرده می‌توانید.

    کود نخواسته‌اید؟ پس لازم نیست کاری بکنید. کود را به هیچ کس ندهید.
mail-foot = این پیام به صورت خودکار ساخته شده است. شما به آن جواب داده نمی‌توانید.
home-mail-code-hint = مثال: 1234 5678

# The invitation on paper

home-sheet-title = دعوت به صفحهٔ خود شما
home-sheet-scan = این را با تلفون خود اسکن کنید. یا آدرس زیر آن را بنویسید.
home-sheet-code = این کود شما است:
home-sheet-birth = به تاریخ تولد خود هم ضرورت دارید.
home-sheet-until = کود تا { $date } کار می‌کند. شما یک بار از آن استفاده کرده می‌توانید.
home-sheet-safe = این نامه را به هیچ کس ندهید. وقتی داخل شدید آن را دور بیندازید.

# Another site says who someone is

home-broker-with = ورود با { $name }
home-broker-place = برای باشندگان { $place }
home-broker-on = حالا به { $name } می‌روید
home-broker-continue = ادامه
home-broker-failed = ورود نشد. یک بار دیگر کوشش کنید. یا از کود استفاده کنید.
home-broker-stopped = شما ورود را توقف دادید.
home-broker-away = این راه ورود حالا کار نمی‌کند. بعداً کوشش کنید. یا از کود استفاده کنید.
home-broker-unknown = هنوز صفحه‌ای برای شما پیدا نمی‌کنیم. از شاروالی خود بپرسید.

# What happens to the way in by mail

home-inlog-shared = دیگران هم از این دستگاه استفاده می‌کنند. اینجا ایمیل خود را تغییر داده نمی‌توانید. این کار را در تلفون خود بکنید.
home-mail-told-set = از { $date } کودهای شما به یک ایمیل جدید می‌رود. درست نیست؟ فوراً به ‹regisseur› خود زنگ بزنید.
home-mail-told-ended = از { $date } دیگر کود با ایمیل نمی‌گیرید. درست نیست؟ فوراً به ‹regisseur› خود زنگ بزنید.
home-mail-way-subject = کودهای شما با ایمیل
home-mail-way-moved =
    از حالا کودهای شما به یک ایمیل دیگر می‌رود. به این ایمیل دیگر کود نمی‌فرستیم.

    درست نیست؟ فوراً به شاروالی خود زنگ بزنید.
home-mail-way-ended =
    به این ایمیل دیگر کود نمی‌فرستیم.

    درست نیست؟ فوراً به شاروالی خود زنگ بزنید.
# Where someone will live

home-region-title = من کجا زندگی خواهم کرد؟
home-region-lead = شما به‌زودی در هالند خانه می‌گیرید. اول به ما بگویید چه به شما مناسب است.
home-region-why = ما با جواب‌های شما چه می‌کنیم؟
home-region-why-fits = ما یک منطقه می‌پالیم که به شما و خانوادهٔ شما مناسب باشد.
home-region-what = منطقه یک بخش از هالند است که چند شاروالی دارد.
home-region-why-person = یک انسان تصمیم می‌گیرد. کمپیوتر فقط در جستجو کمک می‌کند.
home-region-why-not = ما به کشور و دین شما نگاه نمی‌کنیم. نگاه نمی‌کنیم که مرد هستید یا زن.
home-region-why-free = همیشه می‌توانید بگویید: نمی‌دانم. بعداً می‌توانید همه چیز را تغییر بدهید.
home-region-why-honest = در همه جا خانهٔ کافی نیست. گاهی جای دیگر می‌شود.
home-region-begin = شروع
home-region-go = ادامه
home-region-questions = سؤال‌ها
home-region-not-said = هنوز خانه‌پری نشده
home-region-said-nothing = شما نمی‌دانید، یا نمی‌گویید.
home-region-fill = خانه‌پری کنید
home-region-change = تغییر بدهید
home-region-saved = جواب‌های شما نگهداری شد.
home-region-number = سؤال { $number } از { $of }
home-region-save = نگهداری و ادامه
home-region-unknown = نمی‌دانم
home-region-back = برگشت به همهٔ سؤال‌ها
home-region-place = جای
home-region-place-number = جای { $number }
home-region-place-hint = نام جای را با حروف هالندی بنویسید. ما فقط منطقه را نگه می‌داریم.
home-region-places = همهٔ جاها
home-region-places-lead = یک جای را بپالید. بالای جاها نام منطقه نوشته است.
home-region-no-place = ما این جای را نمی‌شناسیم. در لست همهٔ جاها ببینید.
home-region-other-place = ما این جای را نمی‌شناسیم. شاید منظور شما این است: { $names }؟
home-region-too-many = این جاها زیاد است. یکی را پاک کنید.
home-region-work-hint = می‌توانید بیشتر از یک جواب انتخاب کنید.
home-region-mensen = کسانی که می‌شناسید
home-region-mensen-hint = آن‌ها در هالند در کدام جای زندگی می‌کنند؟ به نام آن‌ها ضرورت نداریم.
home-region-tie-eerste-graad = همسر، پدر و مادر یا اولادهای شما
home-region-tie-familie = دیگر خویشاوندان
home-region-tie-vrienden = دوستان
home-region-werk-gedaan = کاری که قبلاً کرده‌اید
home-region-werk-gedaan-ask = چه کار می‌کردید؟
home-region-werk-gewenst = کاری که می‌خواهید
home-region-werk-gewenst-ask = چه کار می‌خواهید بکنید؟
home-region-studie = تحصیل
home-region-studie-ask = می‌خواهید چه یاد بگیرید یا بخوانید؟
home-region-ziekenhuis = شفاخانه
home-region-where = در کدام جای است؟
home-region-ziekenhuis-hint = آیا شما یا خانوادهٔ شما باید زیاد به یک شفاخانه بروید؟ ننویسید چرا. به دانستن آن ضرورت نداریم.
home-region-werk-of-school = کار یا مکتبی که حالا دارید
home-region-werk-of-school-hint = آیا حالا در هالند کار یا جای در یک مکتب دارید؟
home-region-omgeving = شهر یا قریه
home-region-omgeving-ask = کجا را برای زندگی بیشتر خوش دارید؟
home-region-plaatsen = جایی که خوش دارید زندگی کنید
home-region-plaatsen-ask = در کدام جاها می‌خواهید زندگی کنید؟
home-region-plaatsen-hint = می‌توانید سه جای بنویسید. بهترین جای را بالا بنویسید.
home-region-work-zorg = مراقبت از مردم
home-region-work-bouw = ساختن خانه
home-region-work-techniek = موتر، ماشین یا برق
home-region-work-horeca = رستوران یا هوتل
home-region-work-transport = رانندگی یا بسته‌ها
home-region-work-landbouw = نبات یا حیوان
home-region-work-schoonmaak = پاک‌کاری
home-region-work-winkel = دکان
home-region-work-kantoor = دفتر
home-region-work-ict = کمپیوتر
home-region-work-onderwijs = درس دادن
home-region-work-ambacht = کار با دست: موی، لباس، نان
home-region-study-mbo = یاد گرفتن یک مسلک (mbo)
home-region-study-hbo = مؤسسهٔ تحصیلات عالی (hbo)
home-region-study-wo = پوهنتون
home-region-study-geen = حالا تحصیل نه
home-region-around-stad = در شهر
home-region-around-dorp = در قریه
home-region-around-geen = هر دو خوب است
home-region-now = بگویید چه به شما مناسب است. بعد ما برای شما یک منطقه می‌پالیم.
home-region-outcome = کدام منطقه می‌شود؟
home-region-outcome-link = ببینید کدام منطقه می‌تواند باشد
home-region-to-questions = به سؤال‌ها
home-region-none = هنوز نمی‌دانیم شما کجا زندگی می‌کنید.
home-region-none-fill = اول به ما بگویید چه به شما مناسب است.
home-region-none-next = ما برای شما یک منطقه می‌پالیم. وقتی بیشتر بدانیم، اینجا نوشته می‌شود.
home-region-taken-back = آنچه پیش‌تر دربارهٔ منطقهٔ شما گفتیم، دیگر اعتبار ندارد.
home-region-likely = یکی از این منطقه‌ها می‌تواند باشد. هنوز هیچ تصمیمی گرفته نشده است.
home-region-likely-next = ما در یکی از این منطقه‌ها جای می‌پالیم. بعد یک انسان تصمیم می‌گیرد.
home-region-proposed = ما به منطقهٔ { $region } فکر می‌کنیم. یک انسان حالا می‌بیند که به شما مناسب است یا نه.
home-region-proposed-next = به‌زودی یک انسان تصمیم می‌گیرد. بعد اینجا نوشته می‌شود. هنوز می‌توانید بگویید چه می‌خواهید.
home-region-decided = شما در منطقهٔ { $region } زندگی می‌کنید.
home-region-decided-next = یک شاروالی در این منطقه حالا برای شما خانه می‌پالد. در این باره یک نامه می‌گیرید.
home-region-day = این از تاریخ { $date } است.
home-region-chance-large = امکان زیاد
home-region-chance-fair = امکان خوب
home-region-chance-small = امکان کم
home-region-tenths = { $tenths } از 10
home-region-tenths-means = { $tenths } از 10 یعنی: ما 10 بار با آدم‌های دیگر امتحان می‌کنیم. { $tenths } بار این منطقه بیرون می‌آید. پیشنهاد می‌تواند منطقهٔ دیگری هم باشد.
home-region-because = چرا این منطقه؟
home-region-changes = چه می‌تواند این را تغییر بدهد؟
home-region-change-work = شما در منطقهٔ دیگر کار یا مکتب پیدا می‌کنید.
home-region-change-people = خانواده یا خویشاوندان شما در منطقهٔ دیگر زندگی می‌کنند.
home-region-change-wish = شما جواب‌های خود را تغییر می‌دهید.
home-region-change-room = در یک منطقه جای بیشتر می‌شود. یا دیگر جای نیست.
home-region-next = حالا چه می‌شود؟
home-region-who = کی تصمیم می‌گیرد؟
home-region-who-text = یک انسان تصمیم می‌گیرد. او گفته‌های شما را می‌خواند. کمپیوتر فقط در جستجو کمک می‌کند.
home-region-map = نقشهٔ هالند
home-region-map-text = هر شماره روی نقشه یک منطقه در لست است.
home-region-source = نقشه و جاها: CBS (CC-BY-4.0)
home-region-object-text = بنویسید چرا این به شما مناسب نیست. یک انسان آن را می‌خواند. جواب تا آخر روز { $date } می‌آید.
home-region-object-label = چرا مناسب نیست؟
home-region-object-empty = اول بنویسید چرا مناسب نیست.
home-region-objections = آنچه نوشتید
home-region-part-work = کاری که به شما مناسب است اینجا زیاد است.
home-region-part-family = خویشاوندان شما اینجا زندگی می‌کنند.
home-region-part-network = دوستان شما اینجا زندگی می‌کنند.
home-region-part-study = اینجا می‌توانید تحصیل کنید.
home-region-part-care = شفاخانهٔ شما اینجا است.
home-region-part-surroundings = اینجا همان طور است که می‌خواهید: شهر یا قریه.
home-region-part-wish = شما خوش دارید اینجا زندگی کنید.
home-region-part-none = این منطقه کمی با گفته‌های شما مناسب است.
# A buddy

home-buddy-title = همراه من
home-buddy-lead = همراه یک داوطلب از محلهٔ شماست. با هم هالندی تمرین می‌کنید یا با هم کاری می‌کنید.
home-buddy-free = خودتان انتخاب می‌کنید. همیشه می‌توانید نه بگویید. این برای ‹inburgering› شما بد نیست.
home-buddy-shows = این را نشان می‌دهید
home-buddy-shows-text = داوطلبی که با شما جور است، تنها این را می‌بیند: نام شما، زبان‌های شما و محلهٔ شما؛ و آنچه خوش دارید، آنچه می‌خواهید با هم بکنید و وقت شما. کسی از شهرداری هم این را می‌بیند، و این که آیا زن می‌خواهید. او برای شما جستجو می‌کند.
home-buddy-name = نام شما
home-buddy-for = می‌خواهید با هم چه کنید؟
home-buddy-languages = به کدام زبان‌ها گپ می‌زنید؟
home-buddy-interests = چه را خوش دارید؟
home-buddy-days = در کدام روزها می‌توانید؟
home-buddy-parts = چه وقت روز؟
home-buddy-place = در کدام محله زندگی می‌کنید؟
home-buddy-choose = یک محله را انتخاب کنید
home-buddy-woman = می‌خواهم همراهم زن باشد
home-buddy-ask = بلی، برایم یک همراه پیدا کنید
home-buddy-asked = ما برای شما یک همراه می‌جوییم.
home-buddy-waiting = ما جستجو می‌کنیم. اگر کسی باشد، این‌جا می‌بینید.
home-buddy-change = تغییر دادن این
home-buddy-withdraw = جستجو را بس کنید
home-buddy-withdraw-text = آن‌گاه همه‌چیز این‌جا پاک می‌شود. دیگر کسی آن را نمی‌بیند. همراه دارید؟ آن هم پایان می‌یابد.
home-buddy-withdrawn = پاک شد. دیگر کسی آن را نمی‌بیند.
home-buddy-proposal = آیا { $name } با شما جور است؟
home-buddy-answer-by = تا { $date } جواب بدهید.
home-buddy-no-why = لازم نیست بگویید چرا.
home-buddy-yes = بلی، با خوشی
home-buddy-no = نه، نمی‌خواهم
home-buddy-said-yes = شما بلی گفتید. حالا منتظر جواب طرف دیگر هستید.
home-buddy-said-no = شما نه گفتید. ما باز هم جستجو می‌کنیم.
home-buddy-begun = شما یک همراه دارید. یک پیام بنویسید.
home-buddy-with = همراه شما { $name } است
home-buddy-messages = پیام‌ها
home-buddy-first = بگویید که هستید. یک روز و یک جای هم بنویسید.
home-buddy-write = پیام شما
home-buddy-you = شما
home-buddy-met = یکدیگر را دیدید
home-buddy-met-day = در کدام روز؟
home-buddy-met-long = چقدر وقت؟
home-buddy-minutes = { $minutes } دقیقه
home-buddy-met-do = نوشتن
home-buddy-phone = شمارهٔ تلفون شما
home-buddy-phone-hint = این لازم نیست. آن را خالی کنید تا همراه شما دیگر آن را نبیند.
home-buddy-other-phone = تلفون { $name }
home-buddy-quiet = از دیر وقت این‌جا چیزی نوشته نشده است. آیا هنوز یکدیگر را می‌بینید؟
home-buddy-end = پایان دادن به این همراهی
home-buddy-end-text = لازم نیست بگویید چرا. طرف دیگر تنها می‌خواند که پایان یافته است.
home-buddy-over = این در { $date } پایان یافت.
home-buddy-not-on = یک پیشنهاد انجام نشد. این به خاطر شما نیست.
home-buddy-thanks = می‌خواهید تشکر کنید؟
home-buddy-thanked = تشکر شما فرستاده شد.
home-buddy-saved = نوشته شد.
home-buddy-too-late = این دیگر ممکن نیست.
home-buddy-wrong-day = روزی را انتخاب کنید از وقتی که همراه دارید. نه بعد از امروز.
home-buddy-see-for = کار مشترک
home-buddy-see-languages = زبان‌ها
home-buddy-see-interests = خوش دارد
home-buddy-see-times = وقت دارد
home-buddy-see-place = محله
home-who-buddy = داوطلبی که با شما جور است، و کسی که برای شما جستجو می‌کند
home-who-sees-buddy = نام شما، زبان‌ها و محلهٔ شما؛ آنچه خوش دارید، آنچه می‌خواهید بکنید و وقت شما
home-who-until-buddy = تا وقتی که جستجو را بس کنید
home-look-buddy = به آنچه برای همراه نشان می‌دهید نگاه کرد
home-buddy-interest-koken = آشپزی
home-buddy-interest-sport = ورزش
home-buddy-interest-muziek = موسیقی
home-buddy-interest-tuin = باغ
home-buddy-interest-wandelen = قدم زدن
home-buddy-interest-techniek = تخنیک
home-buddy-interest-maken = ساختن چیزها
home-buddy-interest-lezen = خواندن
home-buddy-interest-spelen = بازی‌ها
home-buddy-aim-taal = تمرین هالندی
home-buddy-aim-wegwijs = کمک با نامه‌ها، دکان‌ها و راه
home-buddy-aim-coach = کمک به سوی کار
home-buddy-aim-werkplek = جایی برای کار کردن همراه دیگران
home-buddy-aim-samen = کاری خوش با هم
home-buddy-part-ochtend = صبح
home-buddy-part-middag = بعد از ظهر
home-buddy-part-avond = شام
home-paper-busy = ما هنوز روی یک سند دیگر کار می‌کنیم. کمی بعد دوباره کوشش کنید.
home-mail-ready-subject = یک پیام برای شما آماده است
home-mail-ready-text =
    یک پیام برای شما آماده است. بعد از داخل شدن آن را می‌خوانید:
    { $site }/mijn
home-buddy-not-yet = شما هر دو بلی گفتید. ما اول باید یک کار بکنیم. بعد از آن شروع می‌شود.
home-region-told = یک پیشنهاد هست: منطقهٔ { $region }.
home-region-answered = به آنچه نوشتید جواب آمده است.
home-region-look = آن را ببینید
home-region-left = { $questions ->
    [one] هنوز { $questions } سؤال دارید.
   *[other] هنوز { $questions } سؤال دارید.
}
home-region-yours-title = منطقهٔ شما
home-region-yours = منطقهٔ شما { $region } است
home-region-decided-on = یک انسان در { $date } این تصمیم را گرفت.
home-region-likely-one = شاید این منطقهٔ شما شود. هنوز هیچ تصمیمی گرفته نشده است.
home-region-likely-one-next = ما در این منطقه جای می‌پالیم. بعد یک انسان تصمیم می‌گیرد.
home-region-object-more = نوشتن چیز دیگر
home-region-answer-dutch = جواب به زبان هالندی است. آن را نمی‌فهمید؟ از مددگار خود یا از VluchtelingenWerk کمک بخواهید.
home-region-all-said = همه چیز را گفتید. تشکر.
home-region-not-sought = ما حالا برای شما منطقه نمی‌پالیم.
home-buddy-sent = پیام شما فرستاده شد.
home-buddy-phone-shown = { $name } حالا شمارهٔ شما را می‌بیند.
home-buddy-phone-hidden = { $name } دیگر شمارهٔ شما را نمی‌بیند.
home-buddy-ended = این همراهی را پایان دادید.
home-buddy-wrong-phone = یک شمارهٔ تلفون بنویسید، مثل ⁦06 12345678⁩.
home-buddy-hours = { $hours } ساعت
home-buddy-hours-half = ⁦{ $hours }½⁩ ساعت
home-accessibility = دسترس‌پذیری
home-region-object-waits = شما در { $date } برای ما نوشتید. اول به آن جواب می‌دهیم.
home-region-object-long = این بسیار دراز است. بیشتر از { $most } حرف ننویسید.
home-region-pick = یا جای را از لست انتخاب کنید
home-tale-likely = منطقه: هنوز تصمیم گرفته نشده
home-tale-proposed = منطقه: یک پیشنهاد هست
home-tale-objected = منطقه: پیشنهاد مناسب نیست
home-tale-decided = منطقه: تصمیم گرفته شد
home-tale-buddy-proposed = همراه: یک پیشنهاد هست
home-tale-buddy-found = همراه: دارد

home-buddy-met-then = برای این روز از قبل { $long } نوشته شده است. می‌خواهید آن را تغییر دهید؟ “نوشتن” را یک بار دیگر انتخاب کنید.
