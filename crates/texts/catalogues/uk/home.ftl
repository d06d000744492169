# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Перейти до тексту
home-menu = Меню
home-language = Мова
home-unchecked = Цей переклад ще не перевірила людина, для якої українська мова рідна.
home-leave = Швидко вийти
home-leave-hint = Відкриється інший сайт. На цьому пристрої нічого не залишиться.
home-sign-out = Вийти
home-help-now = Потрібна допомога?
home-print = Надрукувати сторінку
home-dutch-beside = Показати й нідерландський текст
home-dutch-not-beside = Тільки моя мова
home-read-aloud = Прочитати вголос
home-read-stop = Зупинити читання
home-back = Назад
home-demo = Це приклад. Цих людей насправді немає.
home-mistake = Щось пішло не так

# Way in

home-in-title = Вітаємо
home-in-lead = Тут ви бачите, що вам треба зробити для ‹inburgering›. І хто вам допомагає.
home-in-code = У вас є код
home-in-code-label = Код із вашого листа
home-in-code-hint = Приклад: K7MP-3XQ9-TR4H
home-in-birth-label = Ваша дата народження
home-in-birth-hint = Приклад: 25-3-1990
home-in-shared-label = Цим пристроєм користуються й інші люди
home-in-shared-hint = Тоді ми нічого не зберігаємо. Через 10 хвилин сторінка закриється.
home-in-button = На мою сторінку
home-in-wrong = У коді або даті народження є помилка. Перевірте ще раз. Код працює тільки один раз.
home-in-often = Було забагато спроб. Зачекайте 15 хвилин. Або зателефонуйте до вашого муніципалітету.
home-in-empty = Заповніть це поле.
home-in-no-code = У вас немає коду? Попросіть новий код у вашого ‹regisseur›.
home-in-example = Подивіться як одна з цих людей
home-in-mail-title = Ви вже дали нам адресу електронної пошти
home-in-mail-label = Ваша адреса електронної пошти
home-in-mail-button = Надішліть мені код
home-in-mail-sent = Якщо ми знаємо цю адресу, зараз вам прийде електронний лист із кодом.
home-in-mail-code-label = Код з електронного листа
home-in-mail-wrong = Цей код неправильний або вже застарів. Попросіть новий код.
home-out-title = Ви вийшли
home-out-lead = На цьому пристрої більше немає ваших даних.
home-in-again = Увійти знову

# Start page

home-now-hello = Добрий день, { $name }!
home-now-title = Зараз
home-now-way = Ваш шлях
home-step-notice = Лист отримано
home-step-intake = Розмова з муніципалітетом
home-step-plan = Ваш план
home-step-lessons = Навчання й участь
home-step-exam = Іспит або підсумкова розмова
home-step-done = Усе пройдено
home-step-was = зроблено
home-step-here = ви тут
home-step-will = ще попереду
home-now-term = Ви маєте час до { $date } включно.
home-now-days = { $days ->
    [one] Залишився ще { $days } день.
    [few] Залишилося ще { $days } дні.
    [many] Залишилося ще { $days } днів.
   *[other] Залишилося ще { $days } дня.
}
home-now-term-over = { $date } ваш час закінчився. Зателефонуйте вашому ‹regisseur›. Іноді можна отримати більше часу.
home-now-no-term = Ваш час почнеться, коли муніципалітет складе ваш план.
home-now-next = Що далі?
home-now-next-none = Зараз вам нічого не треба робити.
home-now-today = сьогодні
home-now-tomorrow = завтра
home-now-before = До { $date } включно
home-now-on = { $date }, час: { $time }
home-now-place = Місце: { $place }
home-now-bring = Візьміть із собою ваш лист і картку посвідки на проживання.
home-now-late = Цей день минув. Зателефонуйте вашому ‹regisseur›.
home-now-helpers = Хто вам допомагає?
home-now-helper-regisseur = Ваш ‹regisseur› у муніципалітеті. Ця людина разом із вами складає план.
home-now-helpers-none = Тут буде написано, хто вам допомагає. Не знаєте, хто це? Зателефонуйте до вашого муніципалітету.
home-now-hours = Ваші години занять
home-now-hours-of = Пройдено { $done } з { $target } годин
home-now-hours-left = { $hours ->
    [one] Залишилася ще { $hours } година.
    [few] Залишилося ще { $hours } години.
    [many] Залишилося ще { $hours } годин.
   *[other] Залишилося годин: { $hours }.
}
home-now-well = Що вже вдалося?
home-now-well-exam = Ви склали іспит: { $part }
home-now-well-hours = Годин занять уже пройдено: { $hours }.
home-now-well-plan = У вас є план.
home-now-well-done = Ваша ‹inburgering› закінчена. Вітаємо!
home-hours-lessons = Уроки
home-hours-taking-part = Участь у житті району
home-hours-work = Знайомство з роботою (‹MAP›)
home-hours-pvt = Як ми живемо в суспільстві (‹PVT›)
home-hours-a2 = Уроки, які потрібні для іспиту на A2
home-part-lezen = Читання
home-part-luisteren = Слухання
home-part-schrijven = Письмо
home-part-spreken = Говоріння
home-part-knm = Знання про Нідерланди (‹KNM›)
home-role-familie = Родич або родичка
home-role-vriend = Друг або подруга
home-role-buur = Сусід або сусідка
home-role-maatje = Напарник: людина, яка тренується з вами й ходить разом із вами
home-role-vrijwilliger = Волонтер: людина, яка допомагає без оплати
home-role-coach = Коуч: людина, яка допомагає вам знайти роботу або школу
home-role-begeleider = Помічник: людина, яка допомагає вам із житлом, грошима й листами
home-role-docent = Викладач: ваш учитель
home-role-werkgever = Ваш роботодавець
home-role-regisseur = Ваш ‹regisseur›
home-role-instantie = Людина з якоїсь організації
home-role-arts = Лікар
home-role-zorgverlener = Людина, яка працює в медицині або догляді

# Plan

home-plan-title = Мій план
home-plan-none = У вас ще немає плану. Спочатку буде розмова з муніципалітетом. Потім ви разом складете план.
home-plan-lead = Це ваш план (‹PIP›). { $date } ви склали його разом із муніципалітетом.
home-plan-route = Ваш ‹leerroute›
home-plan-route-b1-route = Ви вивчаєте нідерландську мову до рівня B1. Це називається ‹B1-route›. Наприкінці ви складаєте іспити.
home-plan-route-onderwijsroute = Ви вивчаєте нідерландську мову, щоб потім піти вчитися далі. Це називається ‹onderwijsroute›.
home-plan-route-z-route = Ви вивчаєте нідерландську мову й берете участь у житті району. Це називається ‹Z-route›.
home-plan-why = Чому цей маршрут?
home-plan-lessons = Годин занять на тиждень: { $hours }.
home-plan-talks = Розмова про те, як ідуть справи: один раз на { $weeks } тиж.
home-plan-letter = Прочитати весь лист (PDF)
home-plan-goals = Мої цілі
home-plan-goals-none = Ви ще не записали жодної цілі. Чого ви хочете досягти?
home-plan-goal-done = ціль досягнута
home-plan-steps = Кроки
home-plan-wish = У мене є побажання
home-plan-not-fit = Мені це не підходить
home-plan-agree = Ви згодні з планом?
home-plan-change = Я хочу щось змінити
home-plan-said-agree = Ви написали { $date }: я погоджуюся з моїм планом.
home-plan-said-disagree = Ви написали { $date }: я не погоджуюся з моїм планом.

# Week

home-week-title = Мій тиждень
home-week-of = Тиждень, який починається { $date }
home-week-none = На цьому тижні нічого немає.
home-week-before = Попередній тиждень
home-week-after = Наступний тиждень
home-week-time = з { $from } до { $until }
home-week-with = З ким: { $name }
home-week-kind-taal = Урок
home-week-kind-participatie = Участь у житті району
home-week-kind-werk = Робота
home-week-kind-reizen = Дорога
home-week-kind-kinderen = Діти
home-week-kind-afspraak = Зустріч
home-week-kind-anders = Інше

# On paper and without internet

home-copy-title = На одному аркуші
home-copy-lead = Тут написано, що буде далі, хто вам допомагає і який ваш тиждень.
home-copy-of = Це копія ({ $date }). Щось могло змінитися.
home-keep-title = Читати без інтернету
home-keep-text = Ви можете зберегти копію на цьому пристрої. У ній написано, що буде далі, хто вам допомагає і який ваш тиждень.
home-keep-warn = Хто відкриє цей пристрій, зможе прочитати копію. Коли ви вийдете, копія зникне. Через 12 годин вона зникає завжди.
home-keep-button = Зберегти на цьому пристрої
home-keep-done = Копія є на цьому пристрої.
home-keep-remove = Видалити копію

# Rights and duties

home-rights-title = Права й обов’язки
home-rights-lead = Ось що закон говорить про вас. Ми порахували це для вас.
home-rights-must = Це ви повинні зробити
home-rights-may = Про це ви маєте право попросити
home-rights-city = Це повинен зробити муніципалітет
home-rights-none = Зараз тут нічого немає.
home-rights-why = Чому?
home-rights-article = Закон: { $article }
home-rights-facts = Що ми про вас знаємо
home-rights-if-not = Що буде, якщо ви цього не зробите?
home-rights-object = Ви не згодні?
home-rights-object-text = Ви можете подати ‹bezwaar›. Це безкоштовно. Вам безкоштовно допоможе ‹juridisch loket›.
home-rights-from = Перший день: { $date }
home-rights-until = Останній день: { $date }
home-rights-open = Зараз це можливо
home-rights-later = Це буде можливо пізніше
home-rights-closed = Це більше неможливо
home-term-inburgeringstermijn = Закінчити ‹inburgering›
home-term-inburgeringstermijn-text = До кінця цього дня ви повинні скласти всі іспити або пройти всі розмови.
home-term-inburgeringstermijn-if = Ви можете отримати штраф від ‹DUO›. Але потім у вас буде новий термін. Це не ваша провина? Тоді вчасно попросіть більше часу.
home-term-nieuwe-termijn = Закінчити в новий термін
home-term-nieuwe-termijn-text = ‹DUO› призначила вам новий термін. До кінця цього дня ви повинні все закінчити.
home-term-nieuwe-termijn-if = Ви можете знову отримати штраф від ‹DUO›.
home-term-oproep = Прийти на розмову до муніципалітету
home-term-oproep-text = Ви отримали лист. Приходьте цього дня або раніше.
home-term-oproep-if = Спочатку ви отримаєте попередження. Потім муніципалітет може дати вам штраф. Не можете прийти? Тоді зателефонуйте заздалегідь, до цього дня.
home-term-derde-kans = Ще одна можливість прийти на розмову
home-term-derde-kans-text = Приходьте на розмову до муніципалітету цього дня або раніше.
home-term-derde-kans-if = Тоді муніципалітет складе план без вас. Ви також можете отримати штраф.
home-term-bezwaar-pip = ‹Bezwaar› проти вашого плану
home-term-bezwaar-pip-text = План вам не підходить? Напишіть про це до муніципалітету цього дня або раніше.
home-term-bezwaar-pip-if = Після цього дня план залишиться таким, як є. Але ви можете попросити щось змінити.
home-term-bezwaar-boete = ‹Bezwaar› проти штрафу
home-term-bezwaar-boete-text = Ви не згодні зі штрафом? Напишіть про це цього дня або раніше.
home-term-bezwaar-boete-if = Після цього дня ви повинні заплатити штраф.
home-term-voortgangsgesprek = Поговорити про те, як ідуть справи
home-term-voortgangsgesprek-text = Цього дня або раніше ви поговорите з вашим ‹regisseur›.
home-term-pip-vaststellen = Скласти ваш план
home-term-pip-vaststellen-text = Муніципалітет складе ваш план (‹PIP›) цього дня або раніше.
home-term-aanbod = Дати вам курс
home-term-aanbod-text = Муніципалітет дасть вам місце на курсі цього дня або раніше.
home-term-start-taalschakeltraject = Почати ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Ваші уроки почнуться цього дня або раніше.
home-term-ontzorgen = Платити за вашими постійними рахунками
home-term-ontzorgen-text = До цього дня муніципалітет платить за житло, електрику й медичну страховку. Це називається ‹ontzorgen›.
home-right-routewijziging = Попросити інший ‹leerroute›
home-right-routewijziging-text = Ваш маршрут вам не підходить? Поговоріть із вашим ‹regisseur›. Пізніше змінити його майже неможливо.
home-right-afschalen = Складати іспит на нижчий рівень (A2)
home-right-afschalen-text = У вас було багато уроків, а B1 усе одно заважко? Запитайте про це у вашого ‹regisseur›.
home-right-verlenging-aanvragen = Попросити більше часу
home-right-verlenging-aanvragen-text = Попросіть про це ‹DUO›. Ваш ‹regisseur› може вам допомогти. Це називається ‹verlenging›.
home-right-verlenging-reason = Більше часу з причини, яка стосується вас
home-right-verlenging-reason-text = У законі є причини, з яких можна отримати більше часу. Наприклад, хвороба, пологи або закриття школи.
home-right-aanbod = Курс від муніципалітету
home-right-aanbod-text = Муніципалітет платить за ваш курс.
home-right-maatschappelijke-begeleiding = Допомога на перший час
home-right-maatschappelijke-begeleiding-text = Вам допомагають із житлом, грошима, школою та медициною.
home-right-ontzorgen = Оплата ваших постійних рахунків
home-right-ontzorgen-text = Шість місяців муніципалітет платить із вашої грошової допомоги за житло, електрику й медичну страховку.
home-right-lening = Позичити гроші в ‹DUO›
home-right-lening-text = Ви можете позичити гроші на курс та іспити. Потім ви повертаєте ці гроші.
home-right-gratis-examenpogingen = Безкоштовний іспит
home-right-gratis-examenpogingen-text = За перші спроби скласти іспит ви не платите.
home-right-teruggave-medisch-advies = Повернення грошей за лікаря ‹DUO›
home-right-teruggave-medisch-advies-text = Ви заплатили за висновок лікаря. Вам повернуть ці гроші.
home-right-diploma = Ваш диплом
home-right-diploma-text = Ви все зробили. Ви отримаєте диплом від ‹DUO›.
home-right-certificaat = Ваш сертифікат
home-right-certificaat-text = Ви все зробили. Ви отримаєте сертифікат від ‹DUO›.
home-rights-exact = Точне пояснення, нідерландською мовою
home-fact-verblijf-verleend = Ви отримали посвідку на проживання.
home-fact-kennisgeving-ontvangen = Ви отримали лист від ‹DUO› про те, що ви повинні пройти інтеграцію.
home-fact-brp-ingeschreven = Ви почали жити в муніципалітеті.
home-fact-gemeente-gekoppeld = Ви отримали місце в цьому муніципалітеті.
home-fact-oproep-brede-intake-verzonden = Ви отримали лист із запрошенням на розмову.
home-fact-brede-intake-niet-verschenen = Ви не прийшли на розмову.
home-fact-brede-intake-gestart = Почалася розмова з муніципалітетом.
home-fact-brede-intake-afgerond = Розмова з муніципалітетом закінчилася.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Прийшов результат вашого тесту.
home-fact-pip-vastgesteld = Ваш план був готовий.
home-fact-pip-gewijzigd = Ваш план змінився.
home-fact-leerroute-gewijzigd = Ви отримали інший ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = Муніципалітет хоче, щоб у вас був інший ‹leerroute›.
home-fact-aanbod-gedaan = Ви отримали місце на курсі.
home-fact-cursus-gestart = Ваш курс почався.
home-fact-lesuren-gevolgd = У вас були уроки.
home-fact-participatie-uren-gevolgd = Ви брали участь у житті району.
home-fact-urenverklaring-ontvangen = Школа повідомила, скільки уроків у вас було.
home-fact-aanbieder-gesloten = Ваша школа закрилася.
home-fact-examenpoging-gedaan = Ви складали іспит.
home-fact-examenonderdeel-uitslag-ontvangen = Прийшов результат іспиту.
home-fact-voortgangsgesprek-gevoerd = Ви поговорили про те, як ідуть справи.
home-fact-contact-gehad = Ви були на зв’язку з муніципалітетом.
home-fact-participatieverklaring-ondertekend = Ви поставили підпис під заявою ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Вам почали допомагати.
home-fact-bijstand-toegekend = Ви отримали грошову допомогу.
home-fact-ontzorgen-gestart = Муніципалітет почав платити за вашими постійними рахунками.
home-fact-waarschuwing-verzonden = Ви отримали попередження.
home-fact-boete-opgelegd = Ви отримали штраф.
home-fact-gemeentelijke-boete-opgelegd = Ви отримали штраф від муніципалітету.
home-fact-boete-onherroepelijk = Штраф остаточний.
home-fact-bezwaar-ingediend = Ви подали ‹bezwaar›.
home-fact-termijn-vastgesteld = ‹DUO› написала, коли ви повинні все закінчити.
home-fact-verlenging-aangevraagd = Ви попросили більше часу.
home-fact-verlenging-beslist = ‹DUO› прийняла рішення, чи дати вам більше часу.
home-fact-lening-verstrekt = Ви позичили гроші в ‹DUO›.
home-fact-opleiding-gestart = Ви почали здобувати освіту.
home-fact-taalschakeltraject-gestart = Ви почали ‹onderwijsroute›.
home-fact-kind-geboren = У вас народилася дитина.
home-fact-plicht-voldaan = Ви закінчили вашу ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› написала, що ви повинні пройти інтеграцію.

# Folder

home-folder-title = Моя папка
home-folder-lead = Тут ваші листи. Добре їх зберігайте.
home-folder-none = Листів ще немає.
home-folder-open = Відкрити (PDF)
home-folder-of = Лист від { $date }
home-folder-letters = Листи від муніципалітету
home-folder-proofs = Години й результати
home-folder-hours = Години: { $name }
home-folder-own = Мої власні документи
home-folder-own-none = Ви ще нічого тут не зберегли.
home-folder-all = Усе в одному файлі (ZIP)
home-paper-add = Додати документ
home-paper-lead = Зробіть фото або виберіть PDF. Документ бачите тільки ви, доки ви ним не поділитеся.
home-paper-clean = Ми видаляємо з фото місце й день. З PDF ми видаляємо, хто його зробив. Те, що на сторінці, залишається.
home-paper-file = Фото або PDF
home-paper-file-hint = Не більше { $mb } МБ
home-paper-kind = Що це?
home-paper-kind-diploma = Диплом
home-paper-kind-certificaat = Сертифікат
home-paper-kind-brief = Лист
home-paper-kind-arbeidscontract = Трудовий договір
home-paper-kind-anders = Щось інше
home-paper-name = Як це називається?
home-paper-name-hint = Потрібно тільки для “щось інше”.
home-paper-save = Зберегти
home-paper-saved = Ваш документ збережено.
home-paper-removed = Ваш документ видалено.
home-paper-large = Цей файл завеликий. Він може мати не більше { $mb } МБ. Фото — не більше { $pixels } мегапікселів, PDF — не більше { $pages } сторінок.
home-paper-unknown = Це не фото (JPEG, PNG, WebP) і не PDF.
home-paper-broken = Ми не можемо прочитати цей файл. Зробіть нове фото.
home-paper-acts = Цей PDF має пароль, або в ньому є програма чи файл. Зробіть фото документа.
home-paper-full = Ваша папка повна. У ній може бути { $most } документів, разом { $mb } МБ. Спочатку видаліть щось.
home-paper-of = Збережено { $date }
home-paper-view = Переглянути документ
home-paper-shared = Ви ділитеся цим документом
home-paper-remove = Видалити документ
home-paper-remove-text = Тоді документ зникне назавжди. Ніхто вже не зможе його побачити.
home-share-title = Поділитися з однією організацією
home-share-lead = Ви вибираєте, хто може бачити цей документ і до якого дня. Ви завжди можете припинити.
home-share-with = З ким?
home-share-city = Ваш муніципалітет
home-share-school = Ваша школа не може сюди увійти. Ділитеся зі школою? Тоді документ бачить ваш ‹regisseur› і передає його школі.
home-share-until = До якого дня?
home-share-button = Поділитися цим документом
home-share-wrong-day = Виберіть день: сьогодні або пізніше, не більше року.
home-consent-title = Мої дозволи
home-consent-lead = Хтось просив вас про це, або ви самі цим ділитеся. Ви можете сказати “ні”. Це не погано для вашої ‹inburgering›.
home-consent-none = Нічого не просили. Ви нічим не ділитеся.
home-consent-what-papier = Документ
home-consent-what-plan = Ваш план
home-consent-what-uren = Ваші уроки й години
home-consent-what-bereik = Ваш телефон і електронна адреса
home-consent-for = Для: { $name }
home-consent-asked = { $name } просить про це з { $date }.
home-consent-given = Ви сказали “так” { $date }.
home-consent-refused = Ви сказали “ні” { $date }.
home-consent-withdrawn = Ви припинили { $date }.
home-consent-over = Час минув.
home-consent-paper = Який документ ви даєте?
home-consent-no-paper = У вас ще немає документа. Спочатку додайте його до папки.
home-consent-yes = Так, можна
home-consent-no = Ні, я не хочу
home-consent-stop = Припинити ділитися
home-consent-recorded = Це записано. Ось ваше підтвердження.
home-receipt-title = Підтвердження дозволу
home-receipt-lead = Надрукуйте або збережіть цю сторінку.
home-receipt-stop = Ви можете припинити, коли хочете. Це діє одразу. Що хтось уже побачив, те побачив.

# Who sees what

home-who-title = Хто що бачить
home-who-lead = Ваші дані належать вам. Тут ви бачите, хто їх переглядав, коли й навіщо.
home-who-law = Кому закон дозволяє дивитися?
home-who-law-gemeente = Ваш муніципалітет. Він складає план і допомагає вам.
home-who-law-duo = ‹DUO›. Ця організація приймає рішення про іспити, час і гроші.
home-who-law-school = Ваша школа. Вона бачить ваше ім’я та ваші уроки.
home-who-law-cannot = Так написано в законі. Ви не можете це заборонити. Але ви можете запитати, що там про вас написано.
home-who-asked = Вас про щось просять. Подивіться на запитання.
home-who-table = Яка організація що бачить?
home-who-col-what = Що вона бачить?
home-who-col-ground = Чому це дозволено?
home-who-col-until = До якого часу?
home-who-sees-gemeente = Ваше ім’я, ваш план, ваші уроки та листи
home-who-sees-duo = Ваш маршрут, ваші години та результати
home-who-sees-school = Ваше ім’я, ваша адреса, ваш маршрут і термін
home-who-until-law = Поки триває ваша ‹inburgering› і ще п’ять років потому
home-who-ground-own = Ви самі сказали „так“
home-data-title = Усе, що ми про вас знаємо
home-data-text = Ви отримаєте файл (ZIP) з усіма вашими даними й документами. Там багато про вас. Бережіть його.
home-data-notes = Нотаток працівників там немає. Хочете їх прочитати? Тоді поставте запитання.
home-who-looked = Хто дивився?
home-who-looked-none = Ще ніхто не дивився.
home-who-looked-line = { $name }, { $date }
home-who-correct = Тут є помилка
home-look-dossier = перегляд вашої справи
home-look-plan = перегляд вашого плану
home-look-change = новий запис
home-look-letter = складання або читання листа
home-look-paper = переглядає те, чим ви ділитеся
home-look-health = перегляд даних про ваше здоров’я
home-look-other = перегляд ваших даних

# Ask

home-ask-title = Поставити запитання
home-ask-lead = Поставте запитання. Його отримає ваш ‹regisseur›. Пишіть своєю мовою.
home-ask-about = Про що ваше запитання?
home-ask-kind-vraag = У мене є запитання
home-ask-kind-wens = У мене є побажання
home-ask-kind-past-niet = Мені щось не підходить
home-ask-kind-eens = Я погоджуюся з моїм планом
home-ask-kind-oneens = Я не погоджуюся з моїм планом
home-ask-kind-klopt-niet = У моїх даних є помилка
home-ask-text-label = Що ви хочете сказати?
home-ask-button = Надіслати
home-ask-sent = Надіслано. Ви отримаєте відповідь до { $date } включно.
home-ask-mine = Мої запитання
home-ask-waiting = Відповідь прийде до { $date } включно
home-ask-late = Відповідь запізнюється. Зателефонуйте до вашого муніципалітету.
home-ask-answer = Відповідь: { $name }, { $date }
home-ask-empty = Спочатку напишіть ваше запитання.
home-ask-long = Текст надто довгий. Напишіть коротше.
home-ask-closed = Вашу справу закрито. Якщо у вас є запитання, зателефонуйте до вашого муніципалітету.
home-ask-kind-verandering = Я хочу щось змінити в моєму плані
home-ask-kind-idee = У мене є ідея для муніципалітету
home-faq-title = Запитання, які люди часто ставлять
home-faq-sick = Що мені робити, якщо я хворію?
home-faq-sick-text = Зателефонуйте до вашої школи й вашому ‹regisseur›. Зробіть це в перший день.
home-faq-move = Що мені робити, якщо я переїжджаю?
home-faq-move-text = Повідомте про це муніципалітет, у якому ви будете жити. Зробіть це протягом п’яти днів після переїзду. Ваш план перейде разом із вами.
home-faq-children = Хто догляне моїх дітей, коли в мене урок?
home-faq-children-text = Є дитячі садки та інший догляд за дітьми. Ваш ‹regisseur› знає, що можливо й хто платить.
home-faq-cost = Скільки коштує мій курс?
home-faq-cost-text = Ви отримали притулок? Тоді платить муніципалітет. Ви тут через родину або роботу? Тоді ви платите самі. Можливо, ви зможете позичити гроші в ‹DUO›.
home-faq-letter = Я не розумію лист. Що робити?
home-faq-letter-text = Не викидайте лист. Віднесіть його людині, яка вам допомагає.
home-faq-work = Чи можна мені працювати, поки я ще навчаюся?
home-faq-work-text = Запитайте про це у вашого ‹regisseur›. Уроки й робота можуть бути разом у вашому тижні.
home-faq-fine = Мені дали штраф. Що робити?
home-faq-fine-text = Подивіться, скільки часу у вас є. Ви можете подати ‹bezwaar›. Вам безкоштовно допоможе ‹juridisch loket›.

# Help

home-help-title = Допомога
home-help-112 = Небезпечно або потрібна термінова допомога? Телефонуйте 112. Це безкоштовно.
home-help-doctor = Ви захворіли? Зателефонуйте вашому сімейному лікарю. Зараз вечір або вихідний? Зателефонуйте черговому сімейному лікарю.
home-help-home = Удома небезпечно? Зателефонуйте до Veilig Thuis: 0800 2000. Це безкоштовно, вдень і вночі.
home-help-talk = Вам дуже важко на душі? Зателефонуйте 113 або 0800 0113.
home-help-law = Безкоштовна допомога в питаннях закону: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk допомагає вам у вашому районі.
home-help-none-emergency = Телефонуйте 112, тільки якщо небезпечно або потрібна термінова допомога.

# Words

home-words-title = Слова
home-words-lead = Ці нідерландські слова є у ваших листах.
home-word-inburgering = Вивчати нідерландську мову й дізнаватися, як усе влаштовано в Нідерландах. Закон говорить, що це треба робити.
home-word-pip = Ваш особистий план інтеграції. Літери означають: особистий план інтеграції та участі в житті суспільства.
home-word-leerroute = Те, як ви вивчаєте нідерландську мову. Є три маршрути.
home-word-b1-route = Маршрут до рівня B1, з іспитами.
home-word-onderwijsroute = Маршрут для тих, хто хоче вчитися далі: здобути професію або освіту.
home-word-z-route = Маршрут, де багато уроків та участі в житті району, але немає іспиту з мови.
home-word-regisseur = Ваш постійний помічник у муніципалітеті.
home-word-duo = Державна організація. Вона займається іспитами, часом і позиками.
home-word-pvt = Курс про правила й цінності в Нідерландах. Наприкінці ви ставите підпис.
home-word-map = Знайомство з роботою в Нідерландах.
home-word-knm = Іспит про житло, роботу й життя в Нідерландах.
home-word-bezwaar = Написати, що ви не згодні з рішенням.
home-word-verlenging = Більше часу для вашої інтеграції.
home-word-ontzorgen = Перший час муніципалітет платить за вашими постійними рахунками.
home-word-juridisch-loket = Місце, де вам безкоштовно допомагають у питаннях закону.

# Language page

home-language-title = Виберіть вашу мову

# Errors

home-error-404 = Такої сторінки немає.
home-error-403 = Ця сторінка не для вас.
home-error-500 = У нас щось зламалося. Спробуйте ще раз трохи пізніше.
home-error-late = Сторінка була відкрита надто довго. Увійдіть знову.
home-error-again = Не вийшло. Поверніться назад і спробуйте ще раз.

# How someone comes in

home-inlog-title = Як ви входите
home-inlog-lead = Напишіть свою електронну адресу. Потім ви зможете входити з кодом з електронного листа. Паперовий лист не потрібен.
home-inlog-now = Ми надсилаємо ваші коди сюди:
home-inlog-remove = Прибрати цю адресу
home-inlog-other = Інша електронна адреса
home-inlog-confirm = Підтвердити
home-inlog-sent = Ми надіслали код на цю адресу. Код діє 15 хвилин. Впишіть його тут.
home-inlog-confirmed = Готово. Тепер ви можете входити з кодом з електронного листа.
home-inlog-removed = Вашу адресу прибрано. Коди електронною поштою більше не приходитимуть.
home-inlog-not-an-address = Це не електронна адреса. Приклад: name@example.nl
home-inlog-no-mail = Коди електронною поштою тут ще неможливі. Попросіть код на папері у свого ‹regisseur›.

# The code by mail

home-mail-code-subject = Ваш код
home-mail-code-text =
    Ваш код: { $code }

    Код діє 15 хвилин. Його можна використати один раз.

    Ви не просили код? Тоді нічого не треба робити. Нікому не давайте код.
mail-foot = Це повідомлення створено автоматично. На нього не можна відповісти.
home-mail-code-hint = Приклад: 1234 5678

# The invitation on paper

home-sheet-title = Запрошення на вашу власну сторінку
home-sheet-scan = Відскануйте це телефоном. Або напишіть адресу, що нижче.
home-sheet-code = Це ваш код:
home-sheet-birth = Вам потрібна також дата народження.
home-sheet-until = Код діє до { $date } включно. Його можна використати один раз.
home-sheet-safe = Нікому не давайте цей лист. Викиньте його, коли ввійдете.

# Another site says who someone is

home-broker-with = Увійти через { $name }
home-broker-place = Для мешканців: { $place }
home-broker-on = Зараз ви переходите до { $name }
home-broker-continue = Далі
home-broker-failed = Увійти не вдалося. Спробуйте ще раз. Або скористайтеся кодом.
home-broker-stopped = Ви припинили вхід.
home-broker-away = Цей спосіб входу зараз не працює. Спробуйте пізніше. Або скористайтеся кодом.
home-broker-unknown = Ми ще не знаходимо сторінки для вас. Запитайте свій муніципалітет.

# What happens to the way in by mail

home-inlog-shared = Цим пристроєм користуються й інші люди. Тут не можна змінити вашу електронну адресу. Зробіть це на своєму телефоні.
home-mail-told-set = Від { $date } ваші коди надходять на нову електронну адресу. Це не так? Одразу зателефонуйте своєму ‹regisseur›.
home-mail-told-ended = Від { $date } коди електронною поштою вам не приходять. Це не так? Одразу зателефонуйте своєму ‹regisseur›.
home-mail-way-subject = Ваші коди електронною поштою
home-mail-way-moved =
    Відтепер ваші коди надходять на іншу електронну адресу. На цю адресу ми більше не надсилаємо кодів.

    Це не так? Одразу зателефонуйте у свій муніципалітет.
home-mail-way-ended =
    На цю електронну адресу ми більше не надсилаємо кодів.

    Це не так? Одразу зателефонуйте у свій муніципалітет.
# Where someone will live

home-region-title = Де я житиму?
home-region-lead = Скоро ви отримаєте житло в Нідерландах. Спершу розкажіть, що вам підходить.
home-region-why = Що ми робимо з вашими відповідями?
home-region-why-fits = Ми шукаємо регіон, що підходить вам і вашій родині.
home-region-what = Регіон — це частина Нідерландів із кількома муніципалітетами.
home-region-why-person = Вирішує людина. Комп’ютер лише допомагає шукати.
home-region-why-not = Ми не дивимося на вашу країну чи релігію. Ми не дивимося, чоловік ви чи жінка.
home-region-why-free = Ви завжди можете сказати: не знаю. Пізніше все можна змінити.
home-region-why-honest = Не всюди достатньо житла. Іноді це буде інше місце.
home-region-begin = Почати
home-region-go = Далі
home-region-questions = Запитання
home-region-not-said = ще не заповнено
home-region-said-nothing = Ви не знаєте або не кажете.
home-region-fill = Заповнити
home-region-change = Змінити
home-region-saved = Ваші відповіді збережено.
home-region-number = Запитання { $number } з { $of }
home-region-save = Зберегти й далі
home-region-unknown = Я не знаю
home-region-back = Назад до всіх запитань
home-region-place = Місце
home-region-place-number = Місце { $number }
home-region-place-hint = Напишіть назву місця нідерландськими літерами. Ми зберігаємо лише регіон.
home-region-places = Усі місця
home-region-places-lead = Знайдіть місце. Над місцями стоїть назва регіону.
home-region-no-place = Ми не знаємо цього місця. Подивіться у списку всіх місць.
home-region-other-place = Ми не знаємо цього місця. Можливо, ви маєте на увазі: { $names }?
home-region-too-many = Це забагато місць. Приберіть одне.
home-region-work-hint = Можна вибрати кілька відповідей.
home-region-mensen = Люди, яких ви знаєте
home-region-mensen-hint = У якому місці в Нідерландах вони живуть? Їхні імена нам не потрібні.
home-region-tie-eerste-graad = Ваш чоловік чи дружина, батьки або діти
home-region-tie-familie = Інші родичі
home-region-tie-vrienden = Друзі
home-region-werk-gedaan = Робота, яку ви вже робили
home-region-werk-gedaan-ask = Яку роботу ви робили?
home-region-werk-gewenst = Робота, яку ви хочете
home-region-werk-gewenst-ask = Яку роботу ви хочете робити?
home-region-studie = Навчання
home-region-studie-ask = Чого ви хочете вчитися?
home-region-ziekenhuis = Лікарня
home-region-where = У якому це місці?
home-region-ziekenhuis-hint = Ви або ваша родина маєте часто їздити до однієї лікарні? Не пишіть чому. Нам не потрібно це знати.
home-region-werk-of-school = Робота чи школа, які ви вже маєте
home-region-werk-of-school-hint = Ви вже маєте роботу або місце у школі в Нідерландах?
home-region-omgeving = Місто чи село
home-region-omgeving-ask = Де ви найбільше хочете жити?
home-region-plaatsen = Де ви хотіли б жити
home-region-plaatsen-ask = У яких місцях ви хочете жити?
home-region-plaatsen-hint = Можна написати три місця. Найкраще місце пишіть першим.
home-region-work-zorg = Догляд за людьми
home-region-work-bouw = Будувати будинки
home-region-work-techniek = Машини, верстати або електрика
home-region-work-horeca = Ресторан або готель
home-region-work-transport = Водити машину або посилки
home-region-work-landbouw = Рослини або тварини
home-region-work-schoonmaak = Прибирання
home-region-work-winkel = Магазин
home-region-work-kantoor = Офіс
home-region-work-ict = Комп’ютери
home-region-work-onderwijs = Викладання
home-region-work-ambacht = Робота руками: волосся, одяг, хліб
home-region-study-mbo = Вивчати професію (mbo)
home-region-study-hbo = Вища школа (hbo)
home-region-study-wo = Університет
home-region-study-geen = Зараз не навчатися
home-region-around-stad = У місті
home-region-around-dorp = У селі
home-region-around-geen = І те, і те добре
home-region-now = Розкажіть, що вам підходить. Тоді ми шукаємо для вас регіон.
home-region-outcome = Який це буде регіон?
home-region-outcome-link = Подивитися, який регіон можливий
home-region-to-questions = До запитань
home-region-none = Ми ще не знаємо, де ви житимете.
home-region-none-fill = Спершу розкажіть нам, що вам підходить.
home-region-none-next = Ми шукаємо для вас регіон. Коли дізнаємося більше, це буде тут.
home-region-taken-back = Те, що ми раніше сказали про ваш регіон, більше не діє.
home-region-likely = Це може бути один із цих регіонів. Ще нічого не вирішено.
home-region-likely-next = Ми шукаємо місце в одному з цих регіонів. Потім вирішує людина.
home-region-proposed = Ми думаємо про регіон { $region }. Людина зараз дивиться, чи він вам підходить.
home-region-proposed-next = Людина скоро вирішить. Тоді це буде тут. Ви ще можете сказати, чого хочете.
home-region-decided = Ви житимете в регіоні { $region }.
home-region-decided-next = Муніципалітет у цьому регіоні зараз шукає для вас житло. Ви отримаєте про це лист.
home-region-day = Це станом на { $date }.
home-region-chance-large = Великий шанс
home-region-chance-fair = Добрий шанс
home-region-chance-small = Малий шанс
home-region-tenths = { $tenths } з 10
home-region-tenths-means = { $tenths } з 10 означає: ми пробуємо 10 разів, з іншими людьми. { $tenths } разів виходить цей регіон. Пропозиція може бути і про інший регіон.
home-region-because = Чому цей регіон?
home-region-changes = Що може це змінити?
home-region-change-work = Ви знаходите роботу чи школу в іншому регіоні.
home-region-change-people = Ваша родина або родичі живуть в іншому регіоні.
home-region-change-wish = Ви змінюєте свої відповіді.
home-region-change-room = У регіоні з’являються місця. Або місць більше немає.
home-region-next = Що буде тепер?
home-region-who = Хто вирішує?
home-region-who-text = Вирішує людина. Вона читає те, що ви сказали. Комп’ютер лише допомагає шукати.
home-region-map = Карта Нідерландів
home-region-map-text = Номер на карті — це регіон у списку.
home-region-source = Карта й місця: CBS (CC-BY-4.0)
home-region-object-text = Напишіть, чому це вам не підходить. Це читає людина. Відповідь прийде до { $date } включно.
home-region-object-label = Чому це не підходить?
home-region-object-empty = Спершу напишіть, чому це не підходить.
home-region-objections = Що ви написали
home-region-part-work = Тут багато роботи, яка вам підходить.
home-region-part-family = Тут живуть ваші родичі.
home-region-part-network = Тут живуть ваші друзі.
home-region-part-study = Тут ви можете навчатися.
home-region-part-care = Тут ваша лікарня.
home-region-part-surroundings = Тут так, як ви хочете: місто або село.
home-region-part-wish = Ви хотіли б тут жити.
home-region-part-none = Цей регіон трохи підходить до того, що ви сказали.
# A buddy

home-buddy-title = Мій помічник
home-buddy-lead = Помічник — це волонтер із вашого району. Ви разом вправляєтеся в нідерландській або щось робите разом.
home-buddy-free = Ви обираєте самі. Завжди можна сказати “ні”. Це не зашкодить вашому ‹inburgering›.
home-buddy-shows = Це ви показуєте
home-buddy-shows-text = Волонтер, який вам підходить, бачить лише це: ваше ім’я, ваші мови та ваш район. А ще що ви любите, що хочете робити разом і коли ви можете. Людина з муніципалітету теж це бачить, а також чи хочете ви жінку. Вона шукає для вас.
home-buddy-name = Ваше ім’я
home-buddy-for = Що ви хочете робити разом?
home-buddy-languages = Якими мовами ви розмовляєте?
home-buddy-interests = Що ви любите?
home-buddy-days = У які дні ви можете?
home-buddy-parts = У який час дня?
home-buddy-place = У якому районі ви живете?
home-buddy-choose = Оберіть район
home-buddy-woman = Я хочу, щоб це була жінка
home-buddy-ask = Так, знайдіть мені помічника
home-buddy-asked = Ми шукаємо для вас помічника.
home-buddy-waiting = Ми шукаємо. Коли хтось знайдеться, ви побачите це тут.
home-buddy-change = Змінити це
home-buddy-withdraw = Припинити пошук
home-buddy-withdraw-text = Тоді все тут зникне. Більше ніхто цього не бачитиме. У вас є помічник? Це теж закінчиться.
home-buddy-withdrawn = Усе видалено. Більше ніхто цього не бачить.
home-buddy-proposal = { $name } вам підходить?
home-buddy-answer-by = Дайте відповідь не пізніше { $date }.
home-buddy-no-why = Не треба казати чому.
home-buddy-yes = Так, охоче
home-buddy-no = Ні, краще не треба
home-buddy-said-yes = Ви сказали “так”. Тепер чекайте на відповідь іншої людини.
home-buddy-said-no = Ви сказали “ні”. Ми шукаємо далі.
home-buddy-begun = У вас є помічник. Напишіть повідомлення.
home-buddy-with = Ваш помічник: { $name }
home-buddy-messages = Повідомлення
home-buddy-first = Розкажіть, хто ви. Напишіть також день і місце.
home-buddy-write = Ваше повідомлення
home-buddy-you = Ви
home-buddy-met = Ви бачилися
home-buddy-met-day = У який день?
home-buddy-met-long = Як довго?
home-buddy-minutes = { $minutes } хвилин
home-buddy-met-do = Записати
home-buddy-phone = Ваш номер телефону
home-buddy-phone-hint = Це не обов’язково. Зітріть номер, і помічник його більше не побачить.
home-buddy-other-phone = Телефон: { $name }
home-buddy-quiet = Тут давно нічого не записано. Ви ще бачитеся?
home-buddy-end = Припинити з цим помічником
home-buddy-end-text = Не треба казати чому. Інша людина прочитає лише, що це закінчено.
home-buddy-over = Це закінчилося { $date }.
home-buddy-not-on = Одна пропозиція не відбулася. Це не через вас.
home-buddy-thanks = Хочете подякувати?
home-buddy-thanked = Вашу подяку надіслано.
home-buddy-saved = Записано.
home-buddy-too-late = Це вже неможливо.
home-buddy-wrong-day = Оберіть день відтоді, як у вас є помічник. Не пізніше сьогодні.
home-buddy-see-for = Робити разом
home-buddy-see-languages = Мови
home-buddy-see-interests = Любить
home-buddy-see-times = Може
home-buddy-see-place = Район
home-who-buddy = Волонтер, який вам підходить, і той, хто шукає для вас
home-who-sees-buddy = Ваше ім’я, мови та район; що ви любите, що хочете робити і коли можете
home-who-until-buddy = Доки ви не припините пошук
home-look-buddy = переглянув те, що ви показуєте для помічника
home-buddy-interest-koken = Готувати їжу
home-buddy-interest-sport = Спорт
home-buddy-interest-muziek = Музика
home-buddy-interest-tuin = Сад
home-buddy-interest-wandelen = Прогулянки
home-buddy-interest-techniek = Техніка
home-buddy-interest-maken = Майструвати
home-buddy-interest-lezen = Читати
home-buddy-interest-spelen = Ігри
home-buddy-aim-taal = Вправлятися в нідерландській
home-buddy-aim-wegwijs = Допомога з листами, магазинами й дорогою
home-buddy-aim-coach = Допомога на шляху до роботи
home-buddy-aim-werkplek = Місце, де можна працювати разом
home-buddy-aim-samen = Робити разом щось приємне
home-buddy-part-ochtend = Ранок
home-buddy-part-middag = День
home-buddy-part-avond = Вечір
home-paper-busy = Ми ще працюємо з іншим документом. Спробуйте ще раз за хвилину.
home-mail-ready-subject = Для вас є повідомлення
home-mail-ready-text =
    Для вас є повідомлення. Ви прочитаєте його після входу:
    { $site }/mijn
home-buddy-not-yet = Ви обоє сказали “так”. Спершу ми маємо ще щось зробити. Потім усе почнеться.
home-region-told = Є пропозиція: регіон { $region }.
home-region-answered = Є відповідь на те, що ви написали.
home-region-look = Подивитися
home-region-left = { $questions ->
    [one] Залишилося ще { $questions } запитання.
    [few] Залишилося ще { $questions } запитання.
    [many] Залишилося ще { $questions } запитань.
   *[other] Залишилося запитань: { $questions }.
}
home-region-yours-title = Ваш регіон
home-region-yours = Ваш регіон: { $region }
home-region-decided-on = Це вирішила людина { $date }.
home-region-likely-one = Можливо, це буде ваш регіон. Ще нічого не вирішено.
home-region-likely-one-next = Ми шукаємо місце в цьому регіоні. Потім вирішує людина.
home-region-object-more = Написати ще щось
home-region-answer-dutch = Відповідь нідерландською мовою. Не розумієте її? Попросіть про допомогу свого помічника або VluchtelingenWerk.
home-region-all-said = Ви розповіли все. Дякуємо.
home-region-not-sought = Зараз ми не шукаємо для вас регіон.
home-buddy-sent = Ваше повідомлення надіслано.
home-buddy-phone-shown = { $name } тепер бачить ваш номер.
home-buddy-phone-hidden = { $name } більше не бачить ваш номер.
home-buddy-ended = Ви припинили з цим помічником.
home-buddy-wrong-phone = Напишіть номер телефону, наприклад 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}
home-buddy-hours-half = { $hours }½ години
home-accessibility = Доступність
home-region-object-waits = Ви вже написали нам { $date }. Спершу ми відповімо на це.
home-region-object-long = Це задовго. Напишіть не більше ніж { $most } літер.
home-region-pick = Або виберіть місце зі списку
home-tale-likely = Регіон: ще не вирішено
home-tale-proposed = Регіон: є пропозиція
home-tale-objected = Регіон: пропозиція не підходить
home-tale-decided = Регіон: вирішено
home-tale-buddy-proposed = Помічник: є пропозиція
home-tale-buddy-found = Помічник: є

home-buddy-met-then = На цей день уже записано: { $long }. Хочете це змінити? Оберіть “Записати” ще раз.
