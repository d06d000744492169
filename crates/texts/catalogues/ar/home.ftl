# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = الانتقال إلى النص
home-menu = القائمة
home-language = اللغة
home-unchecked = لم يراجع هذه الترجمة بعد شخص لغته الأم هي العربية.
home-leave = خروج سريع
home-leave-hint = سيُفتح موقع آخر. ولن يبقى شيء على هذا الجهاز.
home-sign-out = تسجيل الخروج
home-help-now = هل تلزمك مساعدة؟
home-print = طباعة الصفحة
home-dutch-beside = مع النص الهولندي
home-dutch-not-beside = لغتي فقط
home-read-aloud = قراءة بصوت عالٍ
home-read-stop = إيقاف القراءة
home-back = رجوع
home-demo = هذا مثال. هؤلاء الأشخاص غير حقيقيين.
home-mistake = حدث خطأ ما

# Way in

home-in-title = أهلًا بك
home-in-lead = تبيّن لك هذه الصفحة ما يجب عليك فعله من أجل ‹inburgering›. وتبيّن من يساعدك.
home-in-code = لديك رمز
home-in-code-label = الرمز الموجود في رسالتك
home-in-code-hint = مثال: ⁦K7MP-3XQ9-TR4H⁩
home-in-birth-label = تاريخ ميلادك
home-in-birth-hint = مثال: ⁦25-3-1990⁩
home-in-shared-label = أشخاص آخرون يستخدمون هذا الجهاز أيضًا
home-in-shared-hint = في هذه الحالة لا نحفظ أي شيء. وتُغلق الصفحة بعد 10 دقائق.
home-in-button = إلى صفحتي
home-in-wrong = الرمز أو تاريخ الميلاد غير صحيح. يرجى التأكد مرة أخرى. كل رمز يعمل مرة واحدة فقط.
home-in-often = كانت هناك محاولات كثيرة. يرجى الانتظار 15 دقيقة. أو يمكنك الاتصال ببلديتك.
home-in-empty = يرجى ملء هذه الخانة.
home-in-no-code = ليس لديك رمز؟ يمكنك طلب رمز جديد من ‹regisseur› الخاص بك.
home-in-example = تصفّح كأحد هؤلاء الأشخاص
home-in-mail-title = أعطيتنا عنوان بريدك الإلكتروني من قبل
home-in-mail-label = عنوان بريدك الإلكتروني
home-in-mail-button = أرسلوا لي رمزًا
home-in-mail-sent = إذا كان هذا العنوان معروفًا لدينا، فستصلك الآن رسالة إلكترونية فيها رمز.
home-in-mail-code-label = الرمز الموجود في الرسالة الإلكترونية
home-in-mail-wrong = هذا الرمز غير صحيح أو قديم. يمكنك طلب رمز جديد.
home-out-title = تم تسجيل خروجك
home-out-lead = لم يبقَ على هذا الجهاز أي شيء عنك.
home-in-again = تسجيل الدخول من جديد

# Start page

home-now-hello = مرحبًا { $name }
home-now-title = الآن
home-now-way = طريقك
home-step-notice = وصول الرسالة
home-step-intake = محادثة مع البلدية
home-step-plan = خطتك
home-step-lessons = التعلّم والمشاركة
home-step-exam = الامتحان أو المحادثة الأخيرة
home-step-done = النهاية
home-step-was = تمّ
home-step-here = أنت هنا
home-step-will = لاحقًا
home-now-term = لديك وقت حتى نهاية يوم { $date }.
home-now-days = { $days ->
    [zero] هذا هو آخر يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
}
home-now-term-over = انتهى وقتك في { $date }. يرجى الاتصال بـ ‹regisseur› الخاص بك. أحيانًا يمكنك الحصول على وقت إضافي.
home-now-no-term = يبدأ وقتك عندما تنتهي البلدية من إعداد خطتك.
home-now-next = ما الخطوة التالية؟
home-now-next-none = لا يوجد الآن شيء يجب عليك فعله.
home-now-today = اليوم
home-now-tomorrow = غدًا
home-now-before = آخر يوم: { $date }
home-now-on = { $date }، الساعة { $time }
home-now-place = المكان: { $place }
home-now-bring = يرجى إحضار رسالتك وبطاقة إقامتك.
home-now-late = مضى هذا اليوم. يرجى الاتصال بـ ‹regisseur› الخاص بك.
home-now-helpers = من يساعدك؟
home-now-helper-regisseur = ‹regisseur› الخاص بك في البلدية. هذا الشخص يُعدّ الخطة معك.
home-now-helpers-none = سيظهر هنا من يساعدك. للسؤال عن ذلك يرجى الاتصال ببلديتك.
home-now-hours = ساعاتك
home-now-hours-of = الساعات التي أتممتها: { $done } من { $target }
home-now-hours-left = { $hours ->
    [zero] لم تبقَ أي ساعة.
    [one] بقيت ساعة واحدة.
    [two] بقيت ساعتان.
    [few] بقيت { $hours } ساعات.
    [many] بقيت { $hours } ساعة.
   *[other] بقيت { $hours } ساعة.
}
home-now-well = ما الذي سار جيدًا؟
home-now-well-exam = نجحت في: { $part }
home-now-well-hours = عدد ساعات الدروس التي حضرتها حتى الآن: { $hours }.
home-now-well-plan = لديك خطة.
home-now-well-done = لقد أتممت ‹inburgering›. تهانينا!
home-hours-lessons = الدروس
home-hours-taking-part = المشاركة
home-hours-work = التعرّف على العمل (‹MAP›)
home-hours-pvt = كيف نعيش معًا (‹PVT›)
home-hours-a2 = الدروس اللازمة للامتحان في المستوى A2
home-part-lezen = القراءة
home-part-luisteren = الاستماع
home-part-schrijven = الكتابة
home-part-spreken = التحدّث
home-part-knm = معرفة هولندا (‹KNM›)
home-role-familie = العائلة
home-role-vriend = صديق أو صديقة
home-role-buur = جار أو جارة
home-role-maatje = رفيق: شخص يتمرّن معك ويذهب معك
home-role-vrijwilliger = متطوّع: شخص يساعد من دون أجر
home-role-coach = مدرّب: شخص يساعدك في الوصول إلى العمل أو المدرسة
home-role-begeleider = مرافق: شخص يساعدك في أمور السكن والمال والرسائل
home-role-docent = معلّمك أو معلّمتك
home-role-werkgever = صاحب العمل الخاص بك
home-role-regisseur = ‹regisseur› الخاص بك
home-role-instantie = شخص من مؤسسة
home-role-arts = طبيب أو طبيبة
home-role-zorgverlener = شخص من الرعاية الصحية

# Plan

home-plan-title = خطتي
home-plan-none = ليس لديك خطة بعد. أولًا تكون لك محادثة مع البلدية. بعد ذلك تُعدّان الخطة معًا.
home-plan-lead = هذه خطتك (‹PIP›). أعددتها مع البلدية في { $date }.
home-plan-route = ‹leerroute› الخاص بك
home-plan-route-b1-route = هدفك تعلّم اللغة الهولندية حتى المستوى B1. اسم هذا المسار ‹B1-route›. في النهاية يكون لديك امتحان.
home-plan-route-onderwijsroute = هدفك تعلّم اللغة الهولندية من أجل الدراسة. اسم هذا المسار ‹onderwijsroute›.
home-plan-route-z-route = هدفك تعلّم اللغة الهولندية والمشاركة في الحياة في حيّك. اسم هذا المسار ‹Z-route›.
home-plan-why = لماذا هذا المسار؟
home-plan-lessons = عدد ساعات دروسك في الأسبوع: { $hours }.
home-plan-talks = هناك محادثات معك عن سير الأمور. عدد الأسابيع بين محادثة وأخرى: { $weeks }.
home-plan-letter = قراءة الرسالة كاملة (PDF)
home-plan-goals = أهدافي
home-plan-goals-none = لم تُكتب أهدافك بعد. ما هو هدفك؟
home-plan-goal-done = تحقّق
home-plan-steps = الخطوات
home-plan-wish = لدي رغبة
home-plan-not-fit = هذا لا يناسبني
home-plan-agree = هل الخطة مقبولة لديك؟
home-plan-change = أريد تغيير شيء
home-plan-said-agree = كتبت في { $date }: أوافق على خطتي.
home-plan-said-disagree = كتبت في { $date }: لا أوافق على خطتي.

# Week

home-week-title = أسبوعي
home-week-of = أسبوع { $date }
home-week-none = لا يوجد شيء في هذا الأسبوع.
home-week-before = الأسبوع السابق
home-week-after = الأسبوع التالي
home-week-time = من الساعة { $from } حتى { $until }
home-week-with = مع: { $name }
home-week-kind-taal = درس
home-week-kind-participatie = مشاركة
home-week-kind-werk = عمل
home-week-kind-reizen = التنقّل
home-week-kind-kinderen = الأطفال
home-week-kind-afspraak = موعد
home-week-kind-anders = شيء آخر

# On paper and without internet

home-copy-title = في صفحة واحدة
home-copy-lead = هنا تجد ما سيأتي، ومن يساعدك، وأسبوعك.
home-copy-of = هذه نسخة من { $date }. قد يكون شيء ما قد تغيّر.
home-keep-title = القراءة بدون إنترنت
home-keep-text = يمكنك حفظ نسخة على هذا الجهاز. فيها ما سيأتي، ومن يساعدك، وأسبوعك.
home-keep-warn = من يفتح هذا الجهاز يستطيع قراءة النسخة. عند تسجيل الخروج تُحذف النسخة. وبعد 12 ساعة تُحذف دائمًا.
home-keep-button = احفظ على هذا الجهاز
home-keep-done = النسخة محفوظة على هذا الجهاز.
home-keep-remove = احذف النسخة

# Rights and duties

home-rights-title = الحقوق والواجبات
home-rights-lead = هذا ما يقوله القانون عن وضعك. لقد حسبناه لك.
home-rights-must = ما يجب عليك فعله
home-rights-may = ما يحق لك طلبه
home-rights-city = ما يجب على البلدية فعله
home-rights-none = لا يوجد شيء هنا الآن.
home-rights-why = لماذا؟
home-rights-article = القانون: { $article }
home-rights-facts = ما نعرفه عنك
home-rights-if-not = ماذا يحدث إذا لم يتم ذلك؟
home-rights-object = هل لديك اعتراض؟
home-rights-object-text = يمكنك تقديم اعتراض (‹bezwaar›). هذا مجاني. ويساعدك ‹juridisch loket› مجانًا.
home-rights-from = ابتداءً من { $date }
home-rights-until = حتى نهاية يوم { $date }
home-rights-open = هذا ممكن الآن
home-rights-later = هذا ممكن لاحقًا
home-rights-closed = لم يعد هذا ممكنًا
home-term-inburgeringstermijn = الانتهاء من ‹inburgering›
home-term-inburgeringstermijn-text = يجب أن تتم كل امتحاناتك أو محادثاتك قبل نهاية هذا اليوم.
home-term-inburgeringstermijn-if = قد تفرض عليك ‹DUO› غرامة. لكن بعد ذلك تُعطى لك مدة جديدة. ليس لك ذنب في التأخير؟ يرجى طلب وقت إضافي في الوقت المناسب.
home-term-nieuwe-termijn = الانتهاء في مدتك الجديدة
home-term-nieuwe-termijn-text = أعطتك ‹DUO› مدة جديدة. يجب عليك الانتهاء قبل نهاية هذا اليوم.
home-term-nieuwe-termijn-if = قد تفرض عليك ‹DUO› غرامة مرة أخرى.
home-term-oproep = الحضور إلى محادثة مع البلدية
home-term-oproep-text = وصلتك رسالة. يرجى الحضور في هذا اليوم أو قبله.
home-term-oproep-if = يصلك أولًا تحذير. بعد ذلك قد تفرض عليك البلدية غرامة. لا يمكنك الحضور؟ يرجى الاتصال قبل ذلك اليوم.
home-term-derde-kans = فرصة واحدة أخرى للحضور إلى المحادثة
home-term-derde-kans-text = يرجى الحضور إلى محادثة مع البلدية قبل هذا اليوم.
home-term-derde-kans-if = عندئذ تُعدّ البلدية خطة من دونك. وقد تُفرض عليك غرامة أيضًا.
home-term-bezwaar-pip = ‹Bezwaar›: اعتراض على خطتك
home-term-bezwaar-pip-text = الخطة لا تناسبك؟ يرجى كتابة ذلك إلى البلدية قبل هذا اليوم.
home-term-bezwaar-pip-if = بعد هذا اليوم تبقى الخطة كما هي. لكن يمكنك طلب تغيير.
home-term-bezwaar-boete = ‹Bezwaar›: اعتراض على غرامة
home-term-bezwaar-boete-text = لديك اعتراض على الغرامة؟ يرجى كتابة ذلك قبل هذا اليوم.
home-term-bezwaar-boete-if = بعد هذا اليوم يجب عليك دفع الغرامة.
home-term-voortgangsgesprek = محادثة عن سير الأمور
home-term-voortgangsgesprek-text = تجري محادثة بينك وبين ‹regisseur› الخاص بك قبل هذا اليوم.
home-term-pip-vaststellen = إعداد خطتك
home-term-pip-vaststellen-text = تُعدّ البلدية خطتك (‹PIP›) قبل هذا اليوم.
home-term-aanbod = إعطاؤك دورة
home-term-aanbod-text = تعطيك البلدية مكانًا في دورة قبل هذا اليوم.
home-term-start-taalschakeltraject = البدء في ‹onderwijsroute›
home-term-start-taalschakeltraject-text = تبدأ دروسك قبل هذا اليوم.
home-term-ontzorgen = دفع فواتيرك الثابتة
home-term-ontzorgen-text = تدفع البلدية الإيجار والكهرباء والتأمين الصحي حتى هذا اليوم. اسم ذلك ‹ontzorgen›.
home-right-routewijziging = طلب ‹leerroute› آخر
home-right-routewijziging-text = مسارك لا يناسبك؟ يرجى الحديث مع ‹regisseur› الخاص بك. لاحقًا يصبح ذلك شبه مستحيل.
home-right-afschalen = أداء الامتحان في مستوى أقل (A2)
home-right-afschalen-text = حضرت دروسًا كثيرة والمستوى B1 صعب جدًا عليك؟ يمكنك طلب ذلك من ‹regisseur› الخاص بك.
home-right-verlenging-aanvragen = طلب وقت إضافي
home-right-verlenging-aanvragen-text = يُقدَّم هذا الطلب إلى ‹DUO›. يمكن أن يساعدك ‹regisseur› الخاص بك. اسم ذلك ‹verlenging›.
home-right-verlenging-reason = وقت إضافي، لسبب ينطبق عليك
home-right-verlenging-reason-text = يذكر القانون أسبابًا للحصول على وقت إضافي. مثلًا: المرض أو الولادة أو مدرسة تتوقف عن العمل.
home-right-aanbod = دورة من البلدية
home-right-aanbod-text = تدفع البلدية ثمن دورتك.
home-right-maatschappelijke-begeleiding = مساعدة في البداية
home-right-maatschappelijke-begeleiding-text = شخص يساعدك في أمور السكن والمال والمدرسة والرعاية الصحية.
home-right-ontzorgen = دفع الفواتير الثابتة عنك
home-right-ontzorgen-text = لمدة ستة أشهر تدفع البلدية إيجارك والكهرباء والتأمين الصحي من معونتك المالية.
home-right-lening = اقتراض المال من ‹DUO›
home-right-lening-text = يمكنك اقتراض المال لدورتك وامتحاناتك. ويكون عليك ردّه لاحقًا.
home-right-gratis-examenpogingen = امتحان مجاني
home-right-gratis-examenpogingen-text = في المرات الأولى يكون الامتحان مجانيًا لك.
home-right-teruggave-medisch-advies = استرجاع ما دفعته لطبيب ‹DUO›
home-right-teruggave-medisch-advies-text = دفعت ثمن الرأي الطبي. هذا المال يُردّ إليك.
home-right-diploma = الدبلوم
home-right-diploma-text = أتممت كل شيء. تعطيك ‹DUO› الدبلوم.
home-right-certificaat = الشهادة
home-right-certificaat-text = أتممت كل شيء. تعطيك ‹DUO› الشهادة.
home-rights-exact = الشرح الدقيق، باللغة الهولندية
home-fact-verblijf-verleend = حصلت على إقامتك.
home-fact-kennisgeving-ontvangen = وصلتك رسالة من ‹DUO› تقول إن الاندماج واجب عليك.
home-fact-brp-ingeschreven = بدأ سكنك في البلدية.
home-fact-gemeente-gekoppeld = حصلت على مكان في هذه البلدية.
home-fact-oproep-brede-intake-verzonden = وصلتك رسالة للحضور إلى محادثة.
home-fact-brede-intake-niet-verschenen = ما حضرت إلى المحادثة.
home-fact-brede-intake-gestart = بدأت المحادثة مع البلدية.
home-fact-brede-intake-afgerond = انتهت المحادثة مع البلدية.
home-fact-leerbaarheidstoets-uitslag-ontvangen = وصلت نتيجة اختبارك.
home-fact-pip-vastgesteld = أصبحت خطتك جاهزة.
home-fact-pip-gewijzigd = تغيّرت خطتك.
home-fact-leerroute-gewijzigd = أصبح لديك ‹leerroute› آخر.
home-fact-leerroutewijziging-voorgesteld = تريد البلدية لك ‹leerroute› آخر.
home-fact-aanbod-gedaan = حصلت على مكان في دورة.
home-fact-cursus-gestart = بدأت دورتك.
home-fact-lesuren-gevolgd = حضرت دروسًا.
home-fact-participatie-uren-gevolgd = شاركت.
home-fact-urenverklaring-ontvangen = ذكرت المدرسة كم حضرت من الدروس.
home-fact-aanbieder-gesloten = أُغلقت مدرستك.
home-fact-examenpoging-gedaan = أدّيت امتحانًا.
home-fact-examenonderdeel-uitslag-ontvangen = وصلت نتيجة امتحان.
home-fact-voortgangsgesprek-gevoerd = كانت لك محادثة عن سير الأمور.
home-fact-contact-gehad = كان هناك تواصل بينك وبين البلدية.
home-fact-participatieverklaring-ondertekend = وقّعت باسمك على بيان ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = بدأ شخص يساعدك.
home-fact-bijstand-toegekend = حصلت على معونة مالية.
home-fact-ontzorgen-gestart = بدأت البلدية تدفع فواتيرك الثابتة.
home-fact-waarschuwing-verzonden = وصلك تحذير.
home-fact-boete-opgelegd = فُرضت عليك غرامة.
home-fact-gemeentelijke-boete-opgelegd = فرضت عليك البلدية غرامة.
home-fact-boete-onherroepelijk = الغرامة نهائية.
home-fact-bezwaar-ingediend = قدّمت اعتراضًا (‹bezwaar›).
home-fact-termijn-vastgesteld = كتبت إليك ‹DUO› متى يجب عليك الانتهاء.
home-fact-verlenging-aangevraagd = طلبت وقتًا إضافيًا.
home-fact-verlenging-beslist = اتخذت ‹DUO› قرارًا بشأن الوقت الإضافي.
home-fact-lening-verstrekt = اقترضت المال من ‹DUO›.
home-fact-opleiding-gestart = بدأت الدراسة.
home-fact-taalschakeltraject-gestart = بدأت في ‹onderwijsroute›.
home-fact-kind-geboren = أصبح لديك مولود جديد.
home-fact-plicht-voldaan = أتممت ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = كتبت إليك ‹DUO› أن الاندماج واجب عليك.

# Folder

home-folder-title = ملفي
home-folder-lead = هنا رسائلك. يرجى الاحتفاظ بها جيدًا.
home-folder-none = لا توجد رسائل بعد.
home-folder-open = فتح (PDF)
home-folder-of = رسالة بتاريخ { $date }
home-folder-letters = رسائل من البلدية
home-folder-proofs = الساعات والنتائج
home-folder-hours = ساعات من { $name }
home-folder-own = مستنداتي
home-folder-own-none = لم تحفظ شيئًا هنا بعد.
home-folder-all = كل شيء في ملف واحد (ZIP)
home-paper-add = إضافة مستند
home-paper-lead = التقط صورة أو اختر ملف PDF. أنت وحدك ترى المستند، إلى أن تشاركه.
home-paper-clean = نحذف المكان واليوم من صورتك. ومن ملف PDF نحذف اسم من أعدّه. ما هو مكتوب على الصفحة يبقى.
home-paper-file = صورة أو PDF
home-paper-file-hint = { $mb } ميغابايت على الأكثر
home-paper-kind = ما هذا؟
home-paper-kind-diploma = شهادة دبلوم
home-paper-kind-certificaat = شهادة دورة
home-paper-kind-brief = رسالة
home-paper-kind-arbeidscontract = عقد عمل
home-paper-kind-anders = شيء آخر
home-paper-name = ما اسمه؟
home-paper-name-hint = مطلوب فقط مع “شيء آخر”.
home-paper-save = حفظ
home-paper-saved = تم حفظ مستندك.
home-paper-removed = تم حذف مستندك.
home-paper-large = هذا الملف كبير جدًا. الحد الأقصى { $mb } ميغابايت. للصورة { $pixels } ميغابكسل على الأكثر، ولملف PDF { $pages } صفحة على الأكثر.
home-paper-unknown = هذا ليس صورة (JPEG أو PNG أو WebP) وليس ملف PDF.
home-paper-broken = لا نستطيع قراءة هذا الملف. التقط صورة جديدة.
home-paper-acts = لهذا الملف كلمة مرور، أو فيه برنامج أو ملف آخر. التقط صورة للمستند.
home-paper-full = ملفك ممتلئ. يتسع لـ { $most } مستندًا، مجموعها { $mb } ميغابايت. احذف شيئًا أولًا.
home-paper-of = حُفظ في { $date }
home-paper-view = عرض المستند
home-paper-shared = أنت تشارك هذا المستند
home-paper-remove = حذف المستند
home-paper-remove-text = عندها يُحذف المستند إلى الأبد. لن يراه أحد بعد ذلك.
home-share-title = المشاركة مع جهة واحدة
home-share-lead = أنت تختار من يرى هذا المستند وإلى متى. يمكنك التوقف دائمًا.
home-share-with = مع من؟
home-share-city = بلديتك
home-share-school = لا تستطيع مدرستك الدخول إلى هنا. هل تشارك مع مدرستك؟ عندها يرى ‹regisseur› المستند ويعطيه للمدرسة.
home-share-until = حتى أي يوم؟
home-share-button = مشاركة هذا المستند
home-share-wrong-day = اختر يومًا: اليوم أو بعده، وسنة على الأكثر.
home-consent-title = موافقاتي
home-consent-lead = طلب أحد منك هذا، أو أنت تشاركه بنفسك. يمكنك أن تقول لا. هذا لا يضر ‹inburgering›.
home-consent-none = لم يُطلب منك شيء. ولا تشارك شيئًا.
home-consent-what-papier = مستند
home-consent-what-plan = خطتك
home-consent-what-uren = دروسك وساعاتك
home-consent-what-bereik = هاتفك وبريدك الإلكتروني
home-consent-for = إلى: { $name }
home-consent-asked = طُلب هذا من { $name } بتاريخ { $date }.
home-consent-given = قلت نعم في { $date }.
home-consent-refused = قلت لا في { $date }.
home-consent-withdrawn = أوقفت هذا في { $date }.
home-consent-over = انتهى الوقت.
home-consent-paper = أي مستند تعطي؟
home-consent-no-paper = ليس لديك مستند بعد. ضعه أولًا في ملفك.
home-consent-yes = نعم، أوافق
home-consent-no = لا، لا أريد
home-consent-stop = إيقاف المشاركة
home-consent-recorded = تم تسجيل هذا. هنا إثباتك.
home-receipt-title = إثبات الموافقة
home-receipt-lead = اطبع هذه الصفحة أو احتفظ بها.
home-receipt-stop = يمكنك التوقف متى شئت. يسري ذلك فورًا. ما رآه أحد من قبل فقد رآه.

# Who sees what

home-who-title = من يرى ماذا
home-who-lead = بياناتك ملك لك. هنا يظهر لك من اطّلع عليها، ومتى، ولماذا.
home-who-law = من يحق له الاطلاع حسب القانون؟
home-who-law-gemeente = بلديتك. هي تُعدّ الخطة وتساعدك.
home-who-law-duo = ‹DUO›. هي تقرّر في أمور الامتحانات والوقت والمال.
home-who-law-school = مدرستك. هي ترى اسمك ودروسك.
home-who-law-cannot = هذا موجود في القانون. لا يمكنك منعه. لكن يمكنك السؤال عمّا هو مكتوب عنك.
home-who-asked = هناك من يطلب منك شيئًا. انظر إلى السؤال.
home-who-table = أي جهة ترى ماذا؟
home-who-col-what = ماذا ترى؟
home-who-col-ground = لماذا هذا مسموح؟
home-who-col-until = إلى متى؟
home-who-sees-gemeente = اسمك وخطتك ودروسك ورسائلك
home-who-sees-duo = مسارك وساعاتك ونتائجك
home-who-sees-school = اسمك وعنوانك ومسارك ومدتك
home-who-until-law = طوال مدة ‹inburgering›، وخمس سنوات بعد ذلك
home-who-ground-own = أنت قلت نعم بنفسك
home-data-title = كل ما نعرفه عنك
home-data-text = تحصل على ملف (ZIP) فيه كل بياناتك ومستنداتك. فيه الكثير عنك. احتفظ به جيدًا.
home-data-notes = لا توجد فيه ملاحظات الموظفين. هل تريد قراءتها؟ اطرح سؤالًا.
home-who-looked = من اطّلع؟
home-who-looked-none = لم يطّلع أحد بعد.
home-who-looked-line = { $name }، { $date }
home-who-correct = هناك شيء غير صحيح
home-look-dossier = اطّلاع على ملفك
home-look-plan = اطّلاع على خطتك
home-look-change = تسجيل معلومة
home-look-letter = إعداد رسالة أو قراءتها
home-look-paper = النظر إلى شيء تشاركه
home-look-health = اطّلاع على معلومات صحتك
home-look-other = اطّلاع على بياناتك

# Ask

home-ask-title = طرح سؤال
home-ask-lead = يمكنك طرح سؤال على ‹regisseur› الخاص بك. ويمكنك الكتابة بلغتك.
home-ask-about = ما الموضوع؟
home-ask-kind-vraag = لدي سؤال
home-ask-kind-wens = لدي رغبة
home-ask-kind-past-niet = هناك شيء لا يناسبني
home-ask-kind-eens = أوافق على خطتي
home-ask-kind-oneens = لا أوافق على خطتي
home-ask-kind-klopt-niet = هناك خطأ في بياناتي
home-ask-text-label = ما هي رسالتك؟
home-ask-button = إرسال
home-ask-sent = تم الإرسال. ستصلك الإجابة قبل { $date } أو في اليوم نفسه.
home-ask-mine = أسئلتي
home-ask-waiting = تصل الإجابة قبل { $date } أو في اليوم نفسه
home-ask-late = تأخرت الإجابة. يرجى الاتصال ببلديتك.
home-ask-answer = إجابة من { $name }، { $date }
home-ask-empty = يرجى كتابة سؤالك أولًا.
home-ask-long = هذا طويل جدًا. يرجى كتابة نص أقصر.
home-ask-closed = ملفك مغلق. إذا كان لديك سؤال، يرجى الاتصال ببلديتك.
home-ask-kind-verandering = أريد تغيير شيء في خطتي
home-ask-kind-idee = لدي فكرة للبلدية
home-faq-title = أسئلة يطرحها الناس كثيرًا
home-faq-sick = ماذا أفعل إذا مرضت؟
home-faq-sick-text = يرجى الاتصال بمدرستك وبـ ‹regisseur› الخاص بك. يرجى فعل ذلك في اليوم الأول.
home-faq-move = ماذا أفعل إذا انتقلت إلى بيت آخر؟
home-faq-move-text = يرجى إخبار البلدية التي سيكون فيها سكنك الجديد. يرجى فعل ذلك خلال خمسة أيام بعد الانتقال. وتنتقل خطتك معك.
home-faq-children = من يعتني بأطفالي عندما يكون لدي درس؟
home-faq-children-text = توجد أماكن لرعاية الأطفال. ‹regisseur› الخاص بك يعرف ما هو ممكن ومن يدفع.
home-faq-cost = كم تكلّف دورتي؟
home-faq-cost-text = هل لديك إقامة لجوء؟ إذن تدفع البلدية. هل أنت هنا من أجل العائلة أو العمل؟ إذن يكون الدفع عليك. ربما يمكنك اقتراض المال من ‹DUO›.
home-faq-letter = لا أفهم رسالة وصلتني. ماذا أفعل الآن؟
home-faq-letter-text = يرجى عدم رمي الرسالة. يرجى أخذها إلى شخص يساعدك.
home-faq-work = هل يحق لي العمل وأنا ما زلت أتعلّم؟
home-faq-work-text = يرجى سؤال ‹regisseur› الخاص بك. يمكن أن تكون الدروس والعمل معًا في أسبوعك.
home-faq-fine = فُرضت عليّ غرامة. ماذا أفعل الآن؟
home-faq-fine-text = يرجى النظر كم لديك من الوقت. يمكنك تقديم اعتراض (‹bezwaar›). ويساعدك ‹juridisch loket› مجانًا.

# Help

home-help-title = مساعدة
home-help-112 = خطر أو حالة طارئة: يرجى الاتصال بالرقم 112. المكالمة مجانية.
home-help-doctor = عند المرض: يرجى الاتصال بطبيب الأسرة. في المساء أو في عطلة نهاية الأسبوع: يرجى الاتصال بمركز أطباء الأسرة المناوبين.
home-help-home = هل بيتك غير آمن؟ يرجى الاتصال بـ Veilig Thuis: ⁦0800 2000⁩. المكالمة مجانية، ليلًا ونهارًا.
home-help-talk = هل حالتك سيئة جدًا؟ يرجى الاتصال بالرقم 113 أو ⁦0800 0113⁩.
home-help-law = مساعدة مجانية في أمور القانون: ‹juridisch loket›، ⁦0800 8020⁩.
home-help-refugee = تساعدك VluchtelingenWerk في منطقتك.
home-help-none-emergency = الرقم 112 للحالات الطارئة فقط.

# Words

home-words-title = كلمات
home-words-lead = هذه الكلمات الهولندية موجودة في رسائلك.
home-word-inburgering = تعلّم اللغة الهولندية ومعرفة كيف تسير الحياة في هولندا. القانون يقول إن هذا واجب.
home-word-pip = خطتك الخاصة للاندماج. معنى الحروف: خطة شخصية للاندماج والمشاركة.
home-word-leerroute = طريقتك في تعلّم اللغة الهولندية. هناك ثلاثة مسارات.
home-word-b1-route = المسار حتى المستوى B1، مع امتحانات.
home-word-onderwijsroute = المسار إلى الدراسة.
home-word-z-route = المسار الذي فيه دروس كثيرة ومشاركة، من دون امتحان لغة.
home-word-regisseur = الشخص الثابت المسؤول عنك في البلدية.
home-word-duo = المؤسسة الحكومية المسؤولة عن الامتحانات والوقت والقروض.
home-word-pvt = دورة عن القواعد والقيم في هولندا. في النهاية يكون عليك التوقيع باسمك.
home-word-map = التعرّف على العمل في هولندا.
home-word-knm = امتحان عن السكن والعمل والحياة في هولندا.
home-word-bezwaar = رسالة منك تقول إنك ضد قرار.
home-word-verlenging = وقت إضافي للاندماج.
home-word-ontzorgen = في البداية تدفع البلدية فواتيرك الثابتة.
home-word-juridisch-loket = مكان فيه مساعدة مجانية لك في أمور القانون.

# Language page

home-language-title = اختيار لغتك

# Errors

home-error-404 = هذه الصفحة غير موجودة.
home-error-403 = هذه الصفحة ليست لك.
home-error-500 = حدث خطأ عندنا. يرجى المحاولة مرة أخرى بعد قليل.
home-error-late = بقيت الصفحة مفتوحة وقتًا طويلًا. يرجى تسجيل الدخول من جديد.
home-error-again = لم ينجح ذلك. يرجى الرجوع والمحاولة مرة أخرى.

# How someone comes in

home-inlog-title = كيف تسجّل الدخول
home-inlog-lead = اكتب عنوان بريدك الإلكتروني. بعد ذلك يمكنك الدخول برمز يصلك بالبريد الإلكتروني. لن تحتاج إلى رسالة ورقية.
home-inlog-now = نرسل رموزك إلى:
home-inlog-remove = احذف هذا العنوان
home-inlog-other = عنوان بريد إلكتروني آخر
home-inlog-confirm = تأكيد
home-inlog-sent = أرسلنا رمزًا إلى هذا العنوان. يعمل الرمز 15 دقيقة. اكتبه هنا.
home-inlog-confirmed = تم. يمكنك الآن الدخول برمز بالبريد الإلكتروني.
home-inlog-removed = حُذف عنوان بريدك الإلكتروني. لن تصلك رموز بالبريد بعد الآن.
home-inlog-not-an-address = هذا ليس عنوان بريد إلكتروني. مثال: name@example.nl
home-inlog-no-mail = لا يمكن هنا بعد إرسال الرموز بالبريد الإلكتروني. اطلب رمزًا على ورقة من ‹regisseur›.

# The code by mail

home-mail-code-subject = رمزك
home-mail-code-text =
    رمزك هو: { $code }

    يعمل الرمز 15 دقيقة. يمكنك استخدامه مرة واحدة.

    لم تطلب رمزًا؟ إذن لا يلزمك فعل شيء. لا تعطِ الرمز لأحد.
mail-foot = هذه الرسالة أُنشئت تلقائيًا. لا يمكنك الرد عليها.
home-mail-code-hint = مثال: 1234 5678

# The invitation on paper

home-sheet-title = دعوة إلى صفحتك الخاصة
home-sheet-scan = امسح هذا بهاتفك. أو اكتب العنوان الموجود تحته.
home-sheet-code = هذا رمزك:
home-sheet-birth = تحتاج أيضًا إلى تاريخ ميلادك.
home-sheet-until = يعمل الرمز حتى { $date }. يمكنك استخدامه مرة واحدة.
home-sheet-safe = لا تعطِ هذه الرسالة لأحد. ارمِها بعد أن تدخل.

# Another site says who someone is

home-broker-with = الدخول عبر { $name }
home-broker-place = لسكان { $place }
home-broker-on = أنت تنتقل الآن إلى { $name }
home-broker-continue = تابع
home-broker-failed = لم ينجح تسجيل الدخول. حاول مرة أخرى. أو استخدم رمزًا.
home-broker-stopped = لقد توقفت عن تسجيل الدخول.
home-broker-away = طريقة الدخول هذه لا تعمل الآن. حاول لاحقًا. أو استخدم رمزًا.
home-broker-unknown = لا نجد صفحة لك حتى الآن. اسأل بلديتك.

# What happens to the way in by mail

home-inlog-shared = أشخاص آخرون يستخدمون هذا الجهاز أيضًا. لا يمكنك هنا تغيير عنوان بريدك الإلكتروني. افعل ذلك على هاتفك الخاص.
home-mail-told-set = ابتداءً من { $date } تُرسل رموزك إلى عنوان بريد إلكتروني جديد. هل هذا غير صحيح؟ اتصل فورًا بـ ‹regisseur› الخاص بك.
home-mail-told-ended = ابتداءً من { $date } لا تصلك رموز بالبريد الإلكتروني. هل هذا غير صحيح؟ اتصل فورًا بـ ‹regisseur› الخاص بك.
home-mail-way-subject = رموزك بالبريد الإلكتروني
home-mail-way-moved =
    من الآن تُرسل رموزك إلى عنوان بريد إلكتروني آخر. لن نرسل رموزًا إلى هذا العنوان.

    هل هذا غير صحيح؟ اتصل فورًا ببلديتك.
home-mail-way-ended =
    لن نرسل رموزًا إلى هذا العنوان بعد الآن.

    هل هذا غير صحيح؟ اتصل فورًا ببلديتك.
# Where someone will live

home-region-title = أين سأسكن؟
home-region-lead = ستحصل قريبا على بيت في هولندا. أخبرنا أولا بما يناسبك.
home-region-why = ماذا نفعل بإجاباتك؟
home-region-why-fits = نبحث عن منطقة تناسبك وتناسب عائلتك.
home-region-what = المنطقة جزء من هولندا فيه عدة بلديات.
home-region-why-person = القرار بيد إنسان. الحاسوب يساعد في البحث فقط.
home-region-why-not = لا ننظر إلى بلدك ولا إلى دينك. ولا ننظر إن كنت رجلا أو امرأة.
home-region-why-free = يمكنك دائما أن تقول: لا أعرف. ويمكنك تغيير كل شيء لاحقا.
home-region-why-honest = لا توجد بيوت كافية في كل مكان. أحيانا يكون المكان مختلفا.
home-region-begin = ابدأ
home-region-go = تابع
home-region-questions = الأسئلة
home-region-not-said = لم تُملأ بعد
home-region-said-nothing = لا تعرف، أو لا تريد أن تقول.
home-region-fill = املأ
home-region-change = غيّر
home-region-saved = حُفظت إجاباتك.
home-region-number = السؤال { $number } من { $of }
home-region-save = احفظ وتابع
home-region-unknown = لا أعرف
home-region-back = العودة إلى كل الأسئلة
home-region-place = المكان
home-region-place-number = المكان { $number }
home-region-place-hint = اكتب اسم المكان بالحروف الهولندية. نحن نحفظ المنطقة فقط.
home-region-places = كل الأماكن
home-region-places-lead = ابحث عن مكان. فوق الأماكن تجد اسم المنطقة.
home-region-no-place = لا نعرف هذا المكان. انظر في قائمة كل الأماكن.
home-region-other-place = لا نعرف هذا المكان. هل تقصد: { $names }؟
home-region-too-many = هذه أماكن كثيرة جدا. احذف واحدا منها.
home-region-work-hint = يمكنك اختيار أكثر من إجابة.
home-region-mensen = أشخاص تعرفهم
home-region-mensen-hint = في أي مكان في هولندا يسكنون؟ لا نحتاج إلى معرفة أسمائهم.
home-region-tie-eerste-graad = شريك حياتك أو والداك أو أطفالك
home-region-tie-familie = أقارب آخرون
home-region-tie-vrienden = أصدقاء
home-region-werk-gedaan = عمل قمت به من قبل
home-region-werk-gedaan-ask = أي عمل كنت تعمل؟
home-region-werk-gewenst = عمل تريد القيام به
home-region-werk-gewenst-ask = أي عمل تريد أن تعمل؟
home-region-studie = الدراسة
home-region-studie-ask = ماذا تريد أن تتعلم أو تدرس؟
home-region-ziekenhuis = المستشفى
home-region-where = في أي مكان؟
home-region-ziekenhuis-hint = هل يجب عليك أو على عائلتك الذهاب كثيرا إلى مستشفى معيّن؟ لا تكتب السبب. لا نحتاج إلى معرفته.
home-region-werk-of-school = عمل أو مدرسة لديك الآن
home-region-werk-of-school-hint = هل لديك الآن عمل أو مكان في مدرسة في هولندا؟
home-region-omgeving = مدينة أو قرية
home-region-omgeving-ask = أين تفضّل أن تسكن؟
home-region-plaatsen = أين تحب أن تسكن
home-region-plaatsen-ask = في أي أماكن تريد أن تسكن؟
home-region-plaatsen-hint = يمكنك كتابة ثلاثة أماكن. ضع أفضل مكان في الأعلى.
home-region-work-zorg = رعاية الناس
home-region-work-bouw = بناء البيوت
home-region-work-techniek = سيارات أو آلات أو كهرباء
home-region-work-horeca = مطعم أو فندق
home-region-work-transport = القيادة أو الطرود
home-region-work-landbouw = نباتات أو حيوانات
home-region-work-schoonmaak = التنظيف
home-region-work-winkel = متجر
home-region-work-kantoor = مكتب
home-region-work-ict = الحاسوب
home-region-work-onderwijs = التدريس
home-region-work-ambacht = عمل باليدين: شعر، ملابس، خبز
home-region-study-mbo = تعلّم مهنة (mbo)
home-region-study-hbo = كلية تطبيقية (hbo)
home-region-study-wo = جامعة
home-region-study-geen = لا دراسة الآن
home-region-around-stad = في مدينة
home-region-around-dorp = في قرية
home-region-around-geen = كلاهما جيد
home-region-now = أخبرنا بما يناسبك. بعدها نبحث لك عن منطقة.
home-region-outcome = أي منطقة ستكون؟
home-region-outcome-link = انظر أي منطقة يمكن أن تكون
home-region-to-questions = إلى الأسئلة
home-region-none = لا نعرف بعد أين ستسكن.
home-region-none-fill = أخبرنا أولا بما يناسبك.
home-region-none-next = نحن نبحث لك عن منطقة. عندما نعرف المزيد، تجده هنا.
home-region-taken-back = ما قلناه لك من قبل عن منطقتك لم يعد صالحا.
home-region-likely = يمكن أن تكون إحدى هذه المناطق. لم يُقرَّر شيء بعد.
home-region-likely-next = نبحث عن مكان في إحدى هذه المناطق. بعدها يقرر إنسان.
home-region-proposed = نفكر في منطقة { $region }. ينظر إنسان الآن إن كانت تناسبك.
home-region-proposed-next = سيقرر إنسان قريبا. عندها تجد القرار هنا. ما زال بإمكانك أن تقول ما تريد.
home-region-decided = ستسكن في منطقة { $region }.
home-region-decided-next = تبحث لك الآن بلدية في هذه المنطقة عن بيت. ستصلك رسالة عن ذلك.
home-region-day = هذا بتاريخ { $date }.
home-region-chance-large = احتمال كبير
home-region-chance-fair = احتمال جيد
home-region-chance-small = احتمال صغير
home-region-tenths = { $tenths } من 10
home-region-tenths-means = { $tenths } من 10 تعني: نجرّب 10 مرات مع أشخاص آخرين. تخرج هذه المنطقة { $tenths } مرات. وقد يكون الاقتراح منطقة أخرى.
home-region-because = لماذا هذه المنطقة؟
home-region-changes = ما الذي يمكن أن يغيّر هذا؟
home-region-change-work = تجد عملا أو مدرسة في منطقة أخرى.
home-region-change-people = عائلتك أو أقاربك يسكنون في منطقة أخرى.
home-region-change-wish = تغيّر إجاباتك.
home-region-change-room = تصبح هناك أماكن أكثر في منطقة ما. أو لا يبقى فيها مكان.
home-region-next = ماذا يحدث الآن؟
home-region-who = من يقرر؟
home-region-who-text = القرار بيد إنسان. هو يقرأ ما قلته. الحاسوب يساعد في البحث فقط.
home-region-map = خريطة هولندا
home-region-map-text = الرقم على الخريطة هو منطقة في القائمة.
home-region-source = الخريطة والأماكن: CBS (CC-BY-4.0)
home-region-object-text = اكتب لماذا لا يناسبك هذا. إنسان يقرؤه. تصلك الإجابة قبل { $date } أو في اليوم نفسه.
home-region-object-label = لماذا لا يناسبك هذا؟
home-region-object-empty = اكتب أولا لماذا لا يناسبك هذا.
home-region-objections = ما كتبته
home-region-part-work = هنا يوجد الكثير من العمل الذي يناسبك.
home-region-part-family = هنا يسكن أقارب لك.
home-region-part-network = هنا يسكن أصدقاء لك.
home-region-part-study = يمكنك الدراسة هنا.
home-region-part-care = هنا المستشفى الذي تذهب إليه.
home-region-part-surroundings = المكان هنا كما تحب: مدينة أو قرية.
home-region-part-wish = أنت تحب أن تسكن هنا.
home-region-part-none = هذه المنطقة تناسب قليلا ما قلته.
# A buddy

home-buddy-title = رفيقي
home-buddy-lead = الرفيق متطوع من حيّك. تتدربان معا على الهولندية، أو تفعلان شيئا معا.
home-buddy-free = أنت تختار. يمكنك دائما أن تقول لا. هذا لا يضر ‹inburgering› الخاص بك.
home-buddy-shows = هذا ما تُظهره
home-buddy-shows-text = المتطوع الذي يناسبك يرى هذا فقط: اسمك الأول ولغاتك وحيّك، وما تحبه وما تريد أن تفعلاه معا ومتى تستطيع. يراه أيضا شخص من البلدية يبحث لك، ويرى إن كنت تريد امرأة.
home-buddy-name = اسمك الأول
home-buddy-for = ماذا تريد أن تفعلا معا؟
home-buddy-languages = ما اللغات التي تتكلمها؟
home-buddy-interests = ماذا تحب؟
home-buddy-days = في أي أيام تستطيع؟
home-buddy-parts = متى خلال اليوم؟
home-buddy-place = في أي حي تسكن؟
home-buddy-choose = اختر حيا
home-buddy-woman = أريد أن يكون رفيقي امرأة
home-buddy-ask = نعم، ابحثوا لي عن رفيق
home-buddy-asked = نحن نبحث لك عن رفيق.
home-buddy-waiting = نحن نبحث. عندما نجد أحدا، ترى ذلك هنا.
home-buddy-change = تغيير هذا
home-buddy-withdraw = أوقف البحث
home-buddy-withdraw-text = عندها يُحذف كل شيء هنا. لن يراه أحد بعد ذلك. هل لديك رفيق؟ هذا ينتهي أيضا.
home-buddy-withdrawn = حُذف. لن يراه أحد بعد الآن.
home-buddy-proposal = هل يناسبك { $name }؟
home-buddy-answer-by = أجب في { $date } أو قبله.
home-buddy-no-why = لا حاجة لأن تقول السبب.
home-buddy-yes = نعم، بكل سرور
home-buddy-no = لا، أفضّل ألا
home-buddy-said-yes = قلت نعم. الآن تنتظر جواب الآخر.
home-buddy-said-no = قلت لا. نحن نواصل البحث.
home-buddy-begun = لديك رفيق. اكتب رسالة.
home-buddy-with = رفيقك هو { $name }
home-buddy-messages = الرسائل
home-buddy-first = قل من أنت. واكتب أيضا يوما ومكانا.
home-buddy-write = رسالتك
home-buddy-you = أنت
home-buddy-met = رأيتما بعضكما
home-buddy-met-day = في أي يوم؟
home-buddy-met-long = كم من الوقت؟
home-buddy-minutes = { $minutes } دقيقة
home-buddy-met-do = تسجيل
home-buddy-phone = رقم هاتفك
home-buddy-phone-hint = هذا غير ضروري. اتركه فارغا فلا يراه رفيقك بعد ذلك.
home-buddy-other-phone = هاتف { $name }
home-buddy-quiet = لم يُكتب شيء هنا منذ مدة طويلة. هل ما زلتما تلتقيان؟
home-buddy-end = التوقف مع هذا الرفيق
home-buddy-end-text = لا حاجة لأن تقول السبب. الآخر يقرأ فقط أن الأمر انتهى.
home-buddy-over = انتهى هذا في { $date }.
home-buddy-not-on = لم يتم أحد الاقتراحات. هذا ليس بسببك.
home-buddy-thanks = هل تريد أن تقول شكرا؟
home-buddy-thanked = أُرسل شكرك.
home-buddy-saved = سُجّل ذلك.
home-buddy-too-late = لم يعد هذا ممكنا.
home-buddy-wrong-day = اختر يوما منذ أن صار لديك رفيق. ليس بعد اليوم.
home-buddy-see-for = نفعل معا
home-buddy-see-languages = اللغات
home-buddy-see-interests = يحب
home-buddy-see-times = يستطيع في
home-buddy-see-place = الحي
home-who-buddy = متطوع يناسبك، ومن يبحث لك
home-who-sees-buddy = اسمك الأول ولغاتك وحيّك، وما تحبه وما تريد فعله ومتى تستطيع
home-who-until-buddy = إلى أن توقف البحث
home-look-buddy = نظر إلى ما تُظهره لإيجاد رفيق
home-buddy-interest-koken = الطبخ
home-buddy-interest-sport = الرياضة
home-buddy-interest-muziek = الموسيقى
home-buddy-interest-tuin = الحديقة
home-buddy-interest-wandelen = المشي
home-buddy-interest-techniek = التقنية
home-buddy-interest-maken = صنع الأشياء
home-buddy-interest-lezen = القراءة
home-buddy-interest-spelen = الألعاب
home-buddy-aim-taal = التدرب على الهولندية
home-buddy-aim-wegwijs = مساعدة في الرسائل والمتاجر ومعرفة الطريق
home-buddy-aim-coach = مساعدة للوصول إلى عمل
home-buddy-aim-werkplek = مكان لتعمل فيه معهم
home-buddy-aim-samen = فعل شيء جميل معا
home-buddy-part-ochtend = الصباح
home-buddy-part-middag = بعد الظهر
home-buddy-part-avond = المساء
home-paper-busy = ما زلنا نعمل على مستند آخر. حاول مرة أخرى بعد قليل.
home-mail-ready-subject = هناك رسالة جاهزة لك
home-mail-ready-text =
    هناك رسالة جاهزة لك. تقرؤها بعد تسجيل الدخول:
    { $site }/mijn
home-buddy-not-yet = كلاكما قال نعم. علينا أولا أن نفعل شيئا. بعد ذلك تبدآن.
home-region-told = هناك اقتراح: منطقة { $region }.
home-region-answered = وصلتك إجابة على ما كتبته.
home-region-look = انظر إليها
home-region-left = { $questions ->
    [zero] لم يبقَ أي سؤال.
    [one] بقي لك سؤال واحد.
    [two] بقي لك سؤالان.
    [few] بقيت لك { $questions } أسئلة.
    [many] بقي لك { $questions } سؤالًا.
   *[other] بقي لك { $questions } سؤال.
}
home-region-yours-title = منطقتك
home-region-yours = منطقتك هي { $region }
home-region-decided-on = قرر إنسان هذا في { $date }.
home-region-likely-one = قد تكون هذه منطقتك. لم يُقرَّر شيء بعد.
home-region-likely-one-next = نبحث عن مكان في هذه المنطقة. بعدها يقرر إنسان.
home-region-object-more = كتابة شيء آخر
home-region-answer-dutch = الإجابة باللغة الهولندية. ألا تفهمها؟ اطلب المساعدة من مرافقك أو من VluchtelingenWerk.
home-region-all-said = لقد أخبرتنا بكل شيء. شكرا لك.
home-region-not-sought = نحن لا نبحث لك الآن عن منطقة.
home-buddy-sent = أُرسلت رسالتك.
home-buddy-phone-shown = يرى { $name } رقمك الآن.
home-buddy-phone-hidden = لم يعد { $name } يرى رقمك.
home-buddy-ended = توقفت مع هذا الرفيق.
home-buddy-wrong-phone = اكتب رقم هاتف، مثل ⁦06 12345678⁩.
home-buddy-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
home-buddy-hours-half = ⁦{ $hours }½⁩ ساعة
home-accessibility = إمكانية الوصول
home-region-object-waits = لقد كتبت لنا في { $date }. سنجيب على ذلك أولا.
home-region-object-long = هذا طويل جدا. لا تكتب أكثر من { $most } حرف.
home-region-pick = أو اختر المكان من القائمة
home-tale-likely = المنطقة: لم تُقرَّر بعد
home-tale-proposed = المنطقة: هناك اقتراح
home-tale-objected = المنطقة: الاقتراح غير مناسب
home-tale-decided = المنطقة: تقررت
home-tale-buddy-proposed = الرفيق: هناك اقتراح
home-tale-buddy-found = الرفيق: موجود

home-buddy-met-then = مسجل لهذا اليوم من قبل: { $long }. هل تريد تغيير ذلك؟ اختر “تسجيل” مرة أخرى.
