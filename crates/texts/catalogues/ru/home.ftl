# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Перейти к тексту
home-menu = Меню
home-language = Язык
home-unchecked = Этот перевод ещё не проверил человек, для которого русский язык родной.
home-leave = Быстро уйти
home-leave-hint = Откроется другой сайт. На этом устройстве ничего не останется.
home-sign-out = Выйти
home-help-now = Нужна помощь?
home-print = Распечатать страницу
home-dutch-beside = Показать и нидерландский текст
home-dutch-not-beside = Только мой язык
home-read-aloud = Прочитать вслух
home-read-stop = Остановить чтение
home-back = Назад
home-demo = Это пример. Этих людей на самом деле нет.
home-mistake = Что-то пошло не так

# Way in

home-in-title = Добро пожаловать
home-in-lead = Здесь вы видите, что вам нужно сделать для ‹inburgering›. И кто вам помогает.
home-in-code = У вас есть код
home-in-code-label = Код из вашего письма
home-in-code-hint = Пример: K7MP-3XQ9-TR4H
home-in-birth-label = Ваша дата рождения
home-in-birth-hint = Пример: 25-3-1990
home-in-shared-label = Этим устройством пользуются и другие люди
home-in-shared-hint = Тогда мы ничего не сохраняем. Через 10 минут страница закроется.
home-in-button = На мою страницу
home-in-wrong = В коде или дате рождения есть ошибка. Проверьте ещё раз. Код работает только один раз.
home-in-often = Было слишком много попыток. Подождите 15 минут. Или позвоните в ваш муниципалитет.
home-in-empty = Заполните это поле.
home-in-no-code = У вас нет кода? Попросите новый код у вашего ‹regisseur›.
home-in-example = Посмотрите как один из этих людей
home-in-mail-title = Вы уже сообщили нам адрес электронной почты
home-in-mail-label = Ваш адрес электронной почты
home-in-mail-button = Пришлите мне код
home-in-mail-sent = Если мы знаем этот адрес, сейчас вам придёт электронное письмо с кодом.
home-in-mail-code-label = Код из электронного письма
home-in-mail-wrong = Этот код неверный или уже устарел. Попросите новый код.
home-out-title = Вы вышли
home-out-lead = На этом устройстве больше нет ваших данных.
home-in-again = Войти снова

# Start page

home-now-hello = Здравствуйте, { $name }!
home-now-title = Сейчас
home-now-way = Ваш путь
home-step-notice = Письмо получено
home-step-intake = Разговор с муниципалитетом
home-step-plan = Ваш план
home-step-lessons = Учёба и участие
home-step-exam = Экзамен или итоговый разговор
home-step-done = Всё пройдено
home-step-was = сделано
home-step-here = вы здесь
home-step-will = ещё впереди
home-now-term = У вас есть время до { $date } включительно.
home-now-days = { $days ->
    [one] Остался ещё { $days } день.
    [few] Осталось ещё { $days } дня.
    [many] Осталось ещё { $days } дней.
   *[other] Осталось ещё { $days } дня.
}
home-now-term-over = { $date } ваше время закончилось. Позвоните вашему ‹regisseur›. Иногда можно получить больше времени.
home-now-no-term = Ваше время начнётся, когда муниципалитет составит ваш план.
home-now-next = Что дальше?
home-now-next-none = Сейчас вам ничего не нужно делать.
home-now-today = сегодня
home-now-tomorrow = завтра
home-now-before = До { $date } включительно
home-now-on = { $date }, в { $time }
home-now-place = Место: { $place }
home-now-bring = Возьмите с собой ваше письмо и карточку вида на жительство.
home-now-late = Этот день прошёл. Позвоните вашему ‹regisseur›.
home-now-helpers = Кто вам помогает?
home-now-helper-regisseur = Ваш ‹regisseur› в муниципалитете. Этот человек вместе с вами составляет план.
home-now-helpers-none = Здесь будет написано, кто вам помогает. Не знаете, кто это? Позвоните в ваш муниципалитет.
home-now-hours = Ваши часы занятий
home-now-hours-of = Пройдено { $done } из { $target } часов
home-now-hours-left = { $hours ->
    [one] Остался ещё { $hours } час.
    [few] Осталось ещё { $hours } часа.
    [many] Осталось ещё { $hours } часов.
   *[other] Осталось часов: { $hours }.
}
home-now-well = Что уже получилось?
home-now-well-exam = Вы сдали экзамен: { $part }
home-now-well-hours = Часов занятий уже пройдено: { $hours }.
home-now-well-plan = У вас есть план.
home-now-well-done = Ваша ‹inburgering› закончена. Поздравляем!
home-hours-lessons = Уроки
home-hours-taking-part = Участие в жизни района
home-hours-work = Знакомство с работой (‹MAP›)
home-hours-pvt = Как мы живём в обществе (‹PVT›)
home-hours-a2 = Уроки, которые нужны для экзамена на A2
home-part-lezen = Чтение
home-part-luisteren = Понимание на слух
home-part-schrijven = Письмо
home-part-spreken = Говорение
home-part-knm = Знания о Нидерландах (‹KNM›)
home-role-familie = Родственник или родственница
home-role-vriend = Друг или подруга
home-role-buur = Сосед или соседка
home-role-maatje = Напарник: человек, который тренируется с вами и ходит вместе с вами
home-role-vrijwilliger = Волонтёр: человек, который помогает без оплаты
home-role-coach = Коуч: человек, который помогает вам найти работу или школу
home-role-begeleider = Помощник: человек, который помогает вам с жильём, деньгами и письмами
home-role-docent = Преподаватель: ваш учитель
home-role-werkgever = Ваш работодатель
home-role-regisseur = Ваш ‹regisseur›
home-role-instantie = Человек из какой-то организации
home-role-arts = Врач
home-role-zorgverlener = Человек, который работает в медицине или уходе

# Plan

home-plan-title = Мой план
home-plan-none = У вас ещё нет плана. Сначала будет разговор с муниципалитетом. Потом вы вместе составите план.
home-plan-lead = Это ваш план (‹PIP›). { $date } вы составили его вместе с муниципалитетом.
home-plan-route = Ваш ‹leerroute›
home-plan-route-b1-route = Вы учите нидерландский язык до уровня B1. Это называется ‹B1-route›. В конце вы сдаёте экзамены.
home-plan-route-onderwijsroute = Вы учите нидерландский язык, чтобы потом пойти учиться дальше. Это называется ‹onderwijsroute›.
home-plan-route-z-route = Вы учите нидерландский язык и участвуете в жизни района. Это называется ‹Z-route›.
home-plan-why = Почему этот маршрут?
home-plan-lessons = Часов занятий в неделю: { $hours }.
home-plan-talks = Разговор о том, как идут дела: один раз в { $weeks } нед.
home-plan-letter = Прочитать всё письмо (PDF)
home-plan-goals = Мои цели
home-plan-goals-none = Вы ещё не записали ни одной цели. Чего вы хотите добиться?
home-plan-goal-done = цель достигнута
home-plan-steps = Шаги
home-plan-wish = У меня есть пожелание
home-plan-not-fit = Мне это не подходит
home-plan-agree = Вы согласны с планом?
home-plan-change = Я хочу что-то изменить
home-plan-said-agree = Вы написали { $date }: я соглашаюсь с моим планом.
home-plan-said-disagree = Вы написали { $date }: я не соглашаюсь с моим планом.

# Week

home-week-title = Моя неделя
home-week-of = Неделя, которая начинается { $date }
home-week-none = На этой неделе ничего нет.
home-week-before = Предыдущая неделя
home-week-after = Следующая неделя
home-week-time = с { $from } до { $until }
home-week-with = С кем: { $name }
home-week-kind-taal = Урок
home-week-kind-participatie = Участие в жизни района
home-week-kind-werk = Работа
home-week-kind-reizen = Дорога
home-week-kind-kinderen = Дети
home-week-kind-afspraak = Встреча
home-week-kind-anders = Другое

# On paper and without internet

home-copy-title = На одном листе
home-copy-lead = Здесь написано, что будет дальше, кто вам помогает и какая у вас неделя.
home-copy-of = Это копия ({ $date }). Что-то могло измениться.
home-keep-title = Читать без интернета
home-keep-text = Вы можете сохранить копию на этом устройстве. В ней написано, что будет дальше, кто вам помогает и какая у вас неделя.
home-keep-warn = Кто откроет это устройство, сможет прочитать копию. Когда вы выйдете, копия исчезнет. Через 12 часов она исчезает всегда.
home-keep-button = Сохранить на этом устройстве
home-keep-done = Копия есть на этом устройстве.
home-keep-remove = Удалить копию

# Rights and duties

home-rights-title = Права и обязанности
home-rights-lead = Вот что закон говорит о вас. Мы посчитали это для вас.
home-rights-must = Это вы должны сделать
home-rights-may = Об этом вы имеете право попросить
home-rights-city = Это должен сделать муниципалитет
home-rights-none = Сейчас здесь ничего нет.
home-rights-why = Почему?
home-rights-article = Закон: { $article }
home-rights-facts = Что мы о вас знаем
home-rights-if-not = Что будет, если вы этого не сделаете?
home-rights-object = Вы не согласны?
home-rights-object-text = Вы можете подать ‹bezwaar›. Это бесплатно. Вам бесплатно поможет ‹juridisch loket›.
home-rights-from = Первый день: { $date }
home-rights-until = Последний день: { $date }
home-rights-open = Сейчас это возможно
home-rights-later = Это будет возможно позже
home-rights-closed = Это больше невозможно
home-term-inburgeringstermijn = Закончить ‹inburgering›
home-term-inburgeringstermijn-text = До конца этого дня вы должны сдать все экзамены или пройти все разговоры.
home-term-inburgeringstermijn-if = Вы можете получить штраф от ‹DUO›. Но потом у вас будет новый срок. Это не ваша вина? Тогда вовремя попросите больше времени.
home-term-nieuwe-termijn = Закончить в новый срок
home-term-nieuwe-termijn-text = ‹DUO› назначила вам новый срок. До конца этого дня вы должны всё закончить.
home-term-nieuwe-termijn-if = Вы можете снова получить штраф от ‹DUO›.
home-term-oproep = Прийти на разговор в муниципалитет
home-term-oproep-text = Вы получили письмо. Приходите в этот день или раньше.
home-term-oproep-if = Сначала вы получите предупреждение. Потом муниципалитет может дать вам штраф. Не можете прийти? Тогда позвоните заранее, до этого дня.
home-term-derde-kans = Ещё одна возможность прийти на разговор
home-term-derde-kans-text = Приходите на разговор в муниципалитет в этот день или раньше.
home-term-derde-kans-if = Тогда муниципалитет составит план без вас. Вы также можете получить штраф.
home-term-bezwaar-pip = ‹Bezwaar› против вашего плана
home-term-bezwaar-pip-text = План вам не подходит? Напишите об этом в муниципалитет в этот день или раньше.
home-term-bezwaar-pip-if = После этого дня план останется таким, какой он есть. Но вы можете попросить что-то изменить.
home-term-bezwaar-boete = ‹Bezwaar› против штрафа
home-term-bezwaar-boete-text = Вы не согласны со штрафом? Напишите об этом в этот день или раньше.
home-term-bezwaar-boete-if = После этого дня вы должны заплатить штраф.
home-term-voortgangsgesprek = Поговорить о том, как идут дела
home-term-voortgangsgesprek-text = В этот день или раньше вы поговорите с вашим ‹regisseur›.
home-term-pip-vaststellen = Составить ваш план
home-term-pip-vaststellen-text = Муниципалитет составит ваш план (‹PIP›) в этот день или раньше.
home-term-aanbod = Дать вам курс
home-term-aanbod-text = Муниципалитет даст вам место на курсе в этот день или раньше.
home-term-start-taalschakeltraject = Начать ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Ваши уроки начнутся в этот день или раньше.
home-term-ontzorgen = Платить по вашим постоянным счетам
home-term-ontzorgen-text = До этого дня муниципалитет платит за жильё, электричество и медицинскую страховку. Это называется ‹ontzorgen›.
home-right-routewijziging = Попросить другой ‹leerroute›
home-right-routewijziging-text = Ваш маршрут вам не подходит? Поговорите с вашим ‹regisseur›. Позже изменить его почти невозможно.
home-right-afschalen = Сдавать экзамен на уровень ниже (A2)
home-right-afschalen-text = У вас было много уроков, а B1 всё равно слишком трудно? Спросите об этом у вашего ‹regisseur›.
home-right-verlenging-aanvragen = Попросить больше времени
home-right-verlenging-aanvragen-text = Попросите об этом ‹DUO›. Ваш ‹regisseur› может вам помочь. Это называется ‹verlenging›.
home-right-verlenging-reason = Больше времени по причине, которая касается вас
home-right-verlenging-reason-text = В законе есть причины, по которым можно получить больше времени. Например, болезнь, роды или закрытие школы.
home-right-aanbod = Курс от муниципалитета
home-right-aanbod-text = Муниципалитет платит за ваш курс.
home-right-maatschappelijke-begeleiding = Помощь на первое время
home-right-maatschappelijke-begeleiding-text = Вам помогают с жильём, деньгами, школой и медициной.
home-right-ontzorgen = Оплата ваших постоянных счетов
home-right-ontzorgen-text = Шесть месяцев муниципалитет платит из вашего пособия за жильё, электричество и медицинскую страховку.
home-right-lening = Взять деньги в долг у ‹DUO›
home-right-lening-text = Вы можете взять деньги в долг на курс и экзамены. Потом вы возвращаете эти деньги.
home-right-gratis-examenpogingen = Бесплатный экзамен
home-right-gratis-examenpogingen-text = За первые попытки сдать экзамен вы не платите.
home-right-teruggave-medisch-advies = Возврат денег за врача ‹DUO›
home-right-teruggave-medisch-advies-text = Вы заплатили за заключение врача. Вам вернут эти деньги.
home-right-diploma = Ваш диплом
home-right-diploma-text = Вы всё сделали. Вы получите диплом от ‹DUO›.
home-right-certificaat = Ваш сертификат
home-right-certificaat-text = Вы всё сделали. Вы получите сертификат от ‹DUO›.
home-rights-exact = Точное объяснение, на нидерландском языке
home-fact-verblijf-verleend = Вы получили вид на жительство.
home-fact-kennisgeving-ontvangen = Вы получили письмо от ‹DUO› о том, что вы должны пройти интеграцию.
home-fact-brp-ingeschreven = Вы начали жить в муниципалитете.
home-fact-gemeente-gekoppeld = Вы получили место в этом муниципалитете.
home-fact-oproep-brede-intake-verzonden = Вы получили письмо с приглашением на разговор.
home-fact-brede-intake-niet-verschenen = Вы не пришли на разговор.
home-fact-brede-intake-gestart = Начался разговор с муниципалитетом.
home-fact-brede-intake-afgerond = Разговор с муниципалитетом закончился.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Пришёл результат вашего теста.
home-fact-pip-vastgesteld = Ваш план был готов.
home-fact-pip-gewijzigd = Ваш план изменился.
home-fact-leerroute-gewijzigd = Вы получили другой ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = Муниципалитет хочет, чтобы у вас был другой ‹leerroute›.
home-fact-aanbod-gedaan = Вы получили место на курсе.
home-fact-cursus-gestart = Ваш курс начался.
home-fact-lesuren-gevolgd = У вас были уроки.
home-fact-participatie-uren-gevolgd = Вы участвовали в жизни района.
home-fact-urenverklaring-ontvangen = Школа сообщила, сколько уроков у вас было.
home-fact-aanbieder-gesloten = Ваша школа закрылась.
home-fact-examenpoging-gedaan = Вы сдавали экзамен.
home-fact-examenonderdeel-uitslag-ontvangen = Пришёл результат экзамена.
home-fact-voortgangsgesprek-gevoerd = Вы поговорили о том, как идут дела.
home-fact-contact-gehad = Вы были на связи с муниципалитетом.
home-fact-participatieverklaring-ondertekend = Вы поставили подпись под заявлением ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Вам начали помогать.
home-fact-bijstand-toegekend = Вы получили пособие.
home-fact-ontzorgen-gestart = Муниципалитет начал платить по вашим постоянным счетам.
home-fact-waarschuwing-verzonden = Вы получили предупреждение.
home-fact-boete-opgelegd = Вы получили штраф.
home-fact-gemeentelijke-boete-opgelegd = Вы получили штраф от муниципалитета.
home-fact-boete-onherroepelijk = Штраф окончательный.
home-fact-bezwaar-ingediend = Вы подали ‹bezwaar›.
home-fact-termijn-vastgesteld = ‹DUO› написала, когда вы должны всё закончить.
home-fact-verlenging-aangevraagd = Вы попросили больше времени.
home-fact-verlenging-beslist = ‹DUO› приняла решение, дать ли вам больше времени.
home-fact-lening-verstrekt = Вы взяли деньги в долг у ‹DUO›.
home-fact-opleiding-gestart = Вы начали получать образование.
home-fact-taalschakeltraject-gestart = Вы начали ‹onderwijsroute›.
home-fact-kind-geboren = У вас родился ребёнок.
home-fact-plicht-voldaan = Вы закончили вашу ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› написала, что вы должны пройти интеграцию.

# Folder

home-folder-title = Моя папка
home-folder-lead = Здесь ваши письма. Храните их хорошо.
home-folder-none = Писем ещё нет.
home-folder-open = Открыть (PDF)
home-folder-of = Письмо от { $date }
home-folder-letters = Письма от муниципалитета
home-folder-proofs = Часы и результаты
home-folder-hours = Часы: { $name }
home-folder-own = Мои документы
home-folder-own-none = Вы здесь ещё ничего не сохранили.
home-folder-all = Всё в одном файле (ZIP)
home-paper-add = Добавить документ
home-paper-lead = Сделайте фото или выберите PDF. Документ видите только вы, пока вы им не поделитесь.
home-paper-clean = Мы убираем из фото место и день. Из PDF мы убираем, кто его сделал. То, что на странице, остаётся.
home-paper-file = Фото или PDF
home-paper-file-hint = Не больше { $mb } МБ
home-paper-kind = Что это?
home-paper-kind-diploma = Диплом
home-paper-kind-certificaat = Сертификат
home-paper-kind-brief = Письмо
home-paper-kind-arbeidscontract = Трудовой договор
home-paper-kind-anders = Что-то другое
home-paper-name = Как это называется?
home-paper-name-hint = Нужно только для “что-то другое”.
home-paper-save = Сохранить
home-paper-saved = Ваш документ сохранён.
home-paper-removed = Ваш документ удалён.
home-paper-large = Этот файл слишком большой. Он может быть не больше { $mb } МБ. Фото — не больше { $pixels } мегапикселей, PDF — не больше { $pages } страниц.
home-paper-unknown = Это не фото (JPEG, PNG, WebP) и не PDF.
home-paper-broken = Мы не можем прочитать этот файл. Сделайте новое фото.
home-paper-acts = У этого PDF есть пароль, или в нём есть программа или файл. Сделайте фото документа.
home-paper-full = Ваша папка полна. В ней может быть { $most } документов, вместе { $mb } МБ. Сначала удалите что-нибудь.
home-paper-of = Сохранено { $date }
home-paper-view = Посмотреть документ
home-paper-shared = Вы делитесь этим документом
home-paper-remove = Удалить документ
home-paper-remove-text = Тогда документ исчезнет навсегда. Никто больше не сможет его увидеть.
home-share-title = Поделиться с одной организацией
home-share-lead = Вы выбираете, кто может видеть этот документ и до какого дня. Вы всегда можете прекратить.
home-share-with = С кем?
home-share-city = Ваш муниципалитет
home-share-school = Ваша школа не может сюда войти. Делитесь со школой? Тогда документ видит ваш ‹regisseur› и передаёт его школе.
home-share-until = До какого дня?
home-share-button = Поделиться этим документом
home-share-wrong-day = Выберите день: сегодня или позже, не больше года.
home-consent-title = Мои разрешения
home-consent-lead = Кто-то попросил вас об этом, или вы сами этим делитесь. Вы можете сказать “нет”. Это не плохо для вашей ‹inburgering›.
home-consent-none = Ничего не просили. Вы ничем не делитесь.
home-consent-what-papier = Документ
home-consent-what-plan = Ваш план
home-consent-what-uren = Ваши уроки и часы
home-consent-what-bereik = Ваш телефон и электронная почта
home-consent-for = Для: { $name }
home-consent-asked = { $name } просит об этом с { $date }.
home-consent-given = Вы сказали “да” { $date }.
home-consent-refused = Вы сказали “нет” { $date }.
home-consent-withdrawn = Вы прекратили { $date }.
home-consent-over = Время прошло.
home-consent-paper = Какой документ вы даёте?
home-consent-no-paper = У вас ещё нет документа. Сначала добавьте его в папку.
home-consent-yes = Да, можно
home-consent-no = Нет, я не хочу
home-consent-stop = Прекратить делиться
home-consent-recorded = Это записано. Вот ваше подтверждение.
home-receipt-title = Подтверждение разрешения
home-receipt-lead = Распечатайте или сохраните эту страницу.
home-receipt-stop = Вы можете прекратить, когда хотите. Это действует сразу. Что кто-то уже увидел, то увидел.

# Who sees what

home-who-title = Кто что видит
home-who-lead = Ваши данные принадлежат вам. Здесь вы видите, кто их смотрел, когда и зачем.
home-who-law = Кому закон разрешает смотреть?
home-who-law-gemeente = Ваш муниципалитет. Он составляет план и помогает вам.
home-who-law-duo = ‹DUO›. Эта организация принимает решения об экзаменах, времени и деньгах.
home-who-law-school = Ваша школа. Она видит ваше имя и ваши уроки.
home-who-law-cannot = Так написано в законе. Вы не можете это запретить. Но вы можете спросить, что там о вас написано.
home-who-asked = Вас о чём-то просят. Посмотрите на вопрос.
home-who-table = Какая организация что видит?
home-who-col-what = Что она видит?
home-who-col-ground = Почему это разрешено?
home-who-col-until = До какого времени?
home-who-sees-gemeente = Ваше имя, ваш план, ваши уроки и письма
home-who-sees-duo = Ваш маршрут, ваши часы и результаты
home-who-sees-school = Ваше имя, ваш адрес, ваш маршрут и срок
home-who-until-law = Пока идёт ваша ‹inburgering› и ещё пять лет потом
home-who-ground-own = Вы сами сказали „да“
home-data-title = Всё, что мы о вас знаем
home-data-text = Вы получите файл (ZIP) со всеми вашими данными и документами. В нём много о вас. Берегите его.
home-data-notes = Заметок сотрудников там нет. Хотите их прочитать? Тогда задайте вопрос.
home-who-looked = Кто смотрел?
home-who-looked-none = Ещё никто не смотрел.
home-who-looked-line = { $name }, { $date }
home-who-correct = Здесь есть ошибка
home-look-dossier = просмотр вашего дела
home-look-plan = просмотр вашего плана
home-look-change = новая запись
home-look-letter = составление или чтение письма
home-look-paper = просмотр того, чем вы делитесь
home-look-health = просмотр данных о вашем здоровье
home-look-other = просмотр ваших данных

# Ask

home-ask-title = Задать вопрос
home-ask-lead = Задайте вопрос. Его получит ваш ‹regisseur›. Пишите на своём языке.
home-ask-about = О чём ваш вопрос?
home-ask-kind-vraag = У меня есть вопрос
home-ask-kind-wens = У меня есть пожелание
home-ask-kind-past-niet = Мне что-то не подходит
home-ask-kind-eens = Я соглашаюсь с моим планом
home-ask-kind-oneens = Я не соглашаюсь с моим планом
home-ask-kind-klopt-niet = В моих данных есть ошибка
home-ask-text-label = Что вы хотите сказать?
home-ask-button = Отправить
home-ask-sent = Отправлено. Вы получите ответ до { $date } включительно.
home-ask-mine = Мои вопросы
home-ask-waiting = Ответ придёт до { $date } включительно
home-ask-late = Ответ опаздывает. Позвоните в ваш муниципалитет.
home-ask-answer = Ответ: { $name }, { $date }
home-ask-empty = Сначала напишите ваш вопрос.
home-ask-long = Текст слишком длинный. Напишите короче.
home-ask-closed = Ваше дело закрыто. Если у вас есть вопросы, позвоните в ваш муниципалитет.
home-ask-kind-verandering = Я хочу что-то изменить в моём плане
home-ask-kind-idee = У меня есть идея для муниципалитета
home-faq-title = Вопросы, которые люди часто задают
home-faq-sick = Что мне делать, если я болею?
home-faq-sick-text = Позвоните в вашу школу и вашему ‹regisseur›. Сделайте это в первый день.
home-faq-move = Что мне делать, если я переезжаю?
home-faq-move-text = Сообщите об этом в муниципалитет, в котором вы будете жить. Сделайте это в течение пяти дней после переезда. Ваш план перейдёт вместе с вами.
home-faq-children = Кто присмотрит за моими детьми, когда у меня урок?
home-faq-children-text = Есть детские сады и другой присмотр за детьми. Ваш ‹regisseur› знает, что возможно и кто платит.
home-faq-cost = Сколько стоит мой курс?
home-faq-cost-text = Вы получили убежище? Тогда платит муниципалитет. Вы здесь из-за семьи или работы? Тогда вы платите сами. Возможно, вы сможете взять деньги в долг у ‹DUO›.
home-faq-letter = Я не понимаю письмо. Что делать?
home-faq-letter-text = Не выбрасывайте письмо. Отнесите его человеку, который вам помогает.
home-faq-work = Можно ли мне работать, пока я ещё учусь?
home-faq-work-text = Спросите об этом у вашего ‹regisseur›. Уроки и работа могут быть вместе в вашей неделе.
home-faq-fine = Мне дали штраф. Что делать?
home-faq-fine-text = Посмотрите, сколько времени у вас есть. Вы можете подать ‹bezwaar›. Вам бесплатно поможет ‹juridisch loket›.

# Help

home-help-title = Помощь
home-help-112 = Опасно или нужна срочная помощь? Звоните 112. Это бесплатно.
home-help-doctor = Вы заболели? Позвоните вашему семейному врачу. Сейчас вечер или выходной? Позвоните дежурному семейному врачу.
home-help-home = Дома небезопасно? Позвоните в Veilig Thuis: 0800 2000. Это бесплатно, днём и ночью.
home-help-talk = Вам очень тяжело на душе? Позвоните 113 или 0800 0113.
home-help-law = Бесплатная помощь в вопросах закона: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk помогает вам в вашем районе.
home-help-none-emergency = Звоните 112, только если опасно или нужна срочная помощь.

# Words

home-words-title = Слова
home-words-lead = Эти нидерландские слова есть в ваших письмах.
home-word-inburgering = Учить нидерландский язык и узнавать, как всё устроено в Нидерландах. Закон говорит, что это нужно делать.
home-word-pip = Ваш личный план интеграции. Буквы значат: личный план интеграции и участия в жизни общества.
home-word-leerroute = То, как вы учите нидерландский язык. Есть три маршрута.
home-word-b1-route = Маршрут до уровня B1, с экзаменами.
home-word-onderwijsroute = Маршрут для тех, кто хочет учиться дальше: получить профессию или образование.
home-word-z-route = Маршрут, где много уроков и участия в жизни района, но нет экзамена по языку.
home-word-regisseur = Ваш постоянный помощник в муниципалитете.
home-word-duo = Государственная организация. Она занимается экзаменами, временем и деньгами в долг.
home-word-pvt = Курс о правилах и ценностях в Нидерландах. В конце вы ставите подпись.
home-word-map = Знакомство с работой в Нидерландах.
home-word-knm = Экзамен о жилье, работе и жизни в Нидерландах.
home-word-bezwaar = Написать, что вы не согласны с решением.
home-word-verlenging = Больше времени для вашей интеграции.
home-word-ontzorgen = Первое время муниципалитет платит по вашим постоянным счетам.
home-word-juridisch-loket = Место, где вам бесплатно помогают в вопросах закона.

# Language page

home-language-title = Выберите ваш язык

# Errors

home-error-404 = Такой страницы нет.
home-error-403 = Эта страница не для вас.
home-error-500 = У нас что-то сломалось. Попробуйте ещё раз немного позже.
home-error-late = Страница была открыта слишком долго. Войдите снова.
home-error-again = Не получилось. Вернитесь назад и попробуйте ещё раз.

# How someone comes in

home-inlog-title = Как вы входите
home-inlog-lead = Напишите свой электронный адрес. Потом вы сможете входить с кодом из электронного письма. Бумажное письмо не нужно.
home-inlog-now = Мы отправляем ваши коды сюда:
home-inlog-remove = Убрать этот адрес
home-inlog-other = Другой электронный адрес
home-inlog-confirm = Подтвердить
home-inlog-sent = Мы отправили код на этот адрес. Код действует 15 минут. Впишите его здесь.
home-inlog-confirmed = Готово. Теперь вы можете входить с кодом из электронного письма.
home-inlog-removed = Ваш адрес убран. Коды по электронной почте больше не придут.
home-inlog-not-an-address = Это не электронный адрес. Пример: name@example.nl
home-inlog-no-mail = Коды по электронной почте здесь пока невозможны. Попросите код на бумаге у своего ‹regisseur›.

# The code by mail

home-mail-code-subject = Ваш код
home-mail-code-text =
    Ваш код: { $code }

    Код действует 15 минут. Его можно использовать один раз.

    Вы не просили код? Тогда ничего делать не нужно. Никому не давайте код.
mail-foot = Это сообщение создано автоматически. На него нельзя ответить.
home-mail-code-hint = Пример: 1234 5678

# The invitation on paper

home-sheet-title = Приглашение на вашу личную страницу
home-sheet-scan = Отсканируйте это телефоном. Или напишите адрес, который ниже.
home-sheet-code = Это ваш код:
home-sheet-birth = Вам нужна также дата рождения.
home-sheet-until = Код действует до { $date } включительно. Его можно использовать один раз.
home-sheet-safe = Никому не давайте это письмо. Выбросьте его, когда войдёте.

# Another site says who someone is

home-broker-with = Войти через { $name }
home-broker-place = Для жителей: { $place }
home-broker-on = Сейчас вы переходите в { $name }
home-broker-continue = Дальше
home-broker-failed = Войти не получилось. Попробуйте ещё раз. Или используйте код.
home-broker-stopped = Вы остановили вход.
home-broker-away = Этот способ входа сейчас не работает. Попробуйте позже. Или используйте код.
home-broker-unknown = Мы пока не находим страницу для вас. Спросите свой муниципалитет.

# What happens to the way in by mail

home-inlog-shared = Этим устройством пользуются и другие люди. Здесь нельзя изменить ваш электронный адрес. Сделайте это на своём телефоне.
home-mail-told-set = С { $date } ваши коды приходят на новый электронный адрес. Это не так? Сразу позвоните своему ‹regisseur›.
home-mail-told-ended = С { $date } коды по электронной почте вам не приходят. Это не так? Сразу позвоните своему ‹regisseur›.
home-mail-way-subject = Ваши коды по электронной почте
home-mail-way-moved =
    Теперь ваши коды приходят на другой электронный адрес. На этот адрес мы больше не отправляем коды.

    Это не так? Сразу позвоните в свой муниципалитет.
home-mail-way-ended =
    На этот электронный адрес мы больше не отправляем коды.

    Это не так? Сразу позвоните в свой муниципалитет.
# Where someone will live

home-region-title = Где я буду жить?
home-region-lead = Скоро вы получите жильё в Нидерландах. Сначала расскажите, что вам подходит.
home-region-why = Что мы делаем с вашими ответами?
home-region-why-fits = Мы ищем регион, который подходит вам и вашей семье.
home-region-what = Регион — это часть Нидерландов с несколькими муниципалитетами.
home-region-why-person = Решает человек. Компьютер только помогает искать.
home-region-why-not = Мы не смотрим на вашу страну и религию. Мы не смотрим, мужчина вы или женщина.
home-region-why-free = Вы всегда можете сказать: не знаю. Позже всё можно изменить.
home-region-why-honest = Не везде хватает жилья. Иногда это будет другое место.
home-region-begin = Начать
home-region-go = Дальше
home-region-questions = Вопросы
home-region-not-said = ещё не заполнено
home-region-said-nothing = Вы не знаете или не говорите.
home-region-fill = Заполнить
home-region-change = Изменить
home-region-saved = Ваши ответы сохранены.
home-region-number = Вопрос { $number } из { $of }
home-region-save = Сохранить и дальше
home-region-unknown = Я не знаю
home-region-back = Назад ко всем вопросам
home-region-place = Место
home-region-place-number = Место { $number }
home-region-place-hint = Напишите название места нидерландскими буквами. Мы сохраняем только регион.
home-region-places = Все места
home-region-places-lead = Найдите место. Над местами стоит название региона.
home-region-no-place = Мы не знаем этого места. Посмотрите в списке всех мест.
home-region-other-place = Мы не знаем этого места. Возможно, вы имеете в виду: { $names }?
home-region-too-many = Это слишком много мест. Уберите одно.
home-region-work-hint = Можно выбрать несколько ответов.
home-region-mensen = Люди, которых вы знаете
home-region-mensen-hint = В каком месте в Нидерландах они живут? Их имена нам не нужны.
home-region-tie-eerste-graad = Ваш муж или жена, родители или дети
home-region-tie-familie = Другие родственники
home-region-tie-vrienden = Друзья
home-region-werk-gedaan = Работа, которую вы уже делали
home-region-werk-gedaan-ask = Какую работу вы делали?
home-region-werk-gewenst = Работа, которую вы хотите
home-region-werk-gewenst-ask = Какую работу вы хотите делать?
home-region-studie = Учёба
home-region-studie-ask = Чему вы хотите учиться?
home-region-ziekenhuis = Больница
home-region-where = В каком это месте?
home-region-ziekenhuis-hint = Вы или ваша семья должны часто ездить в одну больницу? Не пишите почему. Нам не нужно это знать.
home-region-werk-of-school = Работа или школа, которые у вас уже есть
home-region-werk-of-school-hint = У вас уже есть работа или место в школе в Нидерландах?
home-region-omgeving = Город или деревня
home-region-omgeving-ask = Где вы больше всего хотите жить?
home-region-plaatsen = Где вы хотели бы жить
home-region-plaatsen-ask = В каких местах вы хотите жить?
home-region-plaatsen-hint = Можно написать три места. Лучшее место пишите первым.
home-region-work-zorg = Уход за людьми
home-region-work-bouw = Строить дома
home-region-work-techniek = Машины, станки или электричество
home-region-work-horeca = Ресторан или гостиница
home-region-work-transport = Водить машину или посылки
home-region-work-landbouw = Растения или животные
home-region-work-schoonmaak = Уборка
home-region-work-winkel = Магазин
home-region-work-kantoor = Офис
home-region-work-ict = Компьютеры
home-region-work-onderwijs = Преподавание
home-region-work-ambacht = Работа руками: волосы, одежда, хлеб
home-region-study-mbo = Учиться профессии (mbo)
home-region-study-hbo = Высшая школа (hbo)
home-region-study-wo = Университет
home-region-study-geen = Сейчас не учиться
home-region-around-stad = В городе
home-region-around-dorp = В деревне
home-region-around-geen = И то, и другое хорошо
home-region-now = Расскажите, что вам подходит. Тогда мы ищем для вас регион.
home-region-outcome = Какой это будет регион?
home-region-outcome-link = Посмотреть, какой регион возможен
home-region-to-questions = К вопросам
home-region-none = Мы ещё не знаем, где вы будете жить.
home-region-none-fill = Сначала расскажите нам, что вам подходит.
home-region-none-next = Мы ищем для вас регион. Когда узнаем больше, это будет здесь.
home-region-taken-back = То, что мы раньше сказали о вашем регионе, больше не действует.
home-region-likely = Это может быть один из этих регионов. Ещё ничего не решено.
home-region-likely-next = Мы ищем место в одном из этих регионов. Потом решает человек.
home-region-proposed = Мы думаем о регионе { $region }. Человек сейчас смотрит, подходит ли он вам.
home-region-proposed-next = Человек скоро решит. Тогда это будет здесь. Вы ещё можете сказать, чего хотите.
home-region-decided = Вы будете жить в регионе { $region }.
home-region-decided-next = Муниципалитет в этом регионе сейчас ищет для вас жильё. Вы получите об этом письмо.
home-region-day = Это на { $date }.
home-region-chance-large = Большой шанс
home-region-chance-fair = Хороший шанс
home-region-chance-small = Маленький шанс
home-region-tenths = { $tenths } из 10
home-region-tenths-means = { $tenths } из 10 значит: мы пробуем 10 раз, с другими людьми. { $tenths } раз выходит этот регион. Предложение может быть и о другом регионе.
home-region-because = Почему этот регион?
home-region-changes = Что может это изменить?
home-region-change-work = Вы находите работу или школу в другом регионе.
home-region-change-people = Ваша семья или родственники живут в другом регионе.
home-region-change-wish = Вы меняете свои ответы.
home-region-change-room = В регионе появляются места. Или мест больше нет.
home-region-next = Что будет теперь?
home-region-who = Кто решает?
home-region-who-text = Решает человек. Он читает то, что вы сказали. Компьютер только помогает искать.
home-region-map = Карта Нидерландов
home-region-map-text = Номер на карте — это регион в списке.
home-region-source = Карта и места: CBS (CC-BY-4.0)
home-region-object-text = Напишите, почему это вам не подходит. Это читает человек. Ответ придёт до { $date } включительно.
home-region-object-label = Почему это не подходит?
home-region-object-empty = Сначала напишите, почему это не подходит.
home-region-objections = Что вы написали
home-region-part-work = Здесь много работы, которая вам подходит.
home-region-part-family = Здесь живут ваши родственники.
home-region-part-network = Здесь живут ваши друзья.
home-region-part-study = Здесь вы можете учиться.
home-region-part-care = Здесь ваша больница.
home-region-part-surroundings = Здесь так, как вы хотите: город или деревня.
home-region-part-wish = Вы хотели бы здесь жить.
home-region-part-none = Этот регион немного подходит к тому, что вы сказали.
# A buddy

home-buddy-title = Мой помощник
home-buddy-lead = Помощник — это волонтёр из вашего района. Вы вместе практикуете нидерландский или что-то делаете вместе.
home-buddy-free = Вы выбираете сами. Всегда можно сказать “нет”. Это не повредит вашему ‹inburgering›.
home-buddy-shows = Это вы показываете
home-buddy-shows-text = Волонтёр, который вам подходит, видит только это: ваше имя, ваши языки и ваш район. И ещё что вы любите, что хотите делать вместе и когда вы можете. Человек из муниципалитета тоже это видит, а также хотите ли вы женщину. Он ищет для вас.
home-buddy-name = Ваше имя
home-buddy-for = Что вы хотите делать вместе?
home-buddy-languages = На каких языках вы говорите?
home-buddy-interests = Что вы любите?
home-buddy-days = В какие дни вы можете?
home-buddy-parts = В какое время дня?
home-buddy-place = В каком районе вы живёте?
home-buddy-choose = Выберите район
home-buddy-woman = Я хочу, чтобы это была женщина
home-buddy-ask = Да, найдите мне помощника
home-buddy-asked = Мы ищем для вас помощника.
home-buddy-waiting = Мы ищем. Когда кто-то найдётся, вы увидите это здесь.
home-buddy-change = Изменить это
home-buddy-withdraw = Прекратить поиск
home-buddy-withdraw-text = Тогда всё здесь исчезнет. Больше никто этого не увидит. У вас есть помощник? Это тоже закончится.
home-buddy-withdrawn = Всё удалено. Больше никто этого не видит.
home-buddy-proposal = { $name } вам подходит?
home-buddy-answer-by = Дайте ответ не позднее { $date }.
home-buddy-no-why = Не нужно говорить почему.
home-buddy-yes = Да, с радостью
home-buddy-no = Нет, лучше не надо
home-buddy-said-yes = Вы сказали “да”. Теперь ждите ответа другого человека.
home-buddy-said-no = Вы сказали “нет”. Мы ищем дальше.
home-buddy-begun = У вас есть помощник. Напишите сообщение.
home-buddy-with = Ваш помощник: { $name }
home-buddy-messages = Сообщения
home-buddy-first = Расскажите, кто вы. Напишите также день и место.
home-buddy-write = Ваше сообщение
home-buddy-you = Вы
home-buddy-met = Вы виделись
home-buddy-met-day = В какой день?
home-buddy-met-long = Как долго?
home-buddy-minutes = { $minutes } минут
home-buddy-met-do = Записать
home-buddy-phone = Ваш номер телефона
home-buddy-phone-hint = Это не обязательно. Сотрите номер, и помощник его больше не увидит.
home-buddy-other-phone = Телефон: { $name }
home-buddy-quiet = Здесь давно ничего не записано. Вы ещё видитесь?
home-buddy-end = Закончить с этим помощником
home-buddy-end-text = Не нужно говорить почему. Другой человек прочитает только, что это закончено.
home-buddy-over = Это закончилось { $date }.
home-buddy-not-on = Одно предложение не состоялось. Это не из-за вас.
home-buddy-thanks = Хотите поблагодарить?
home-buddy-thanked = Ваша благодарность отправлена.
home-buddy-saved = Записано.
home-buddy-too-late = Это уже невозможно.
home-buddy-wrong-day = Выберите день с тех пор, как у вас есть помощник. Не позже сегодня.
home-buddy-see-for = Делать вместе
home-buddy-see-languages = Языки
home-buddy-see-interests = Любит
home-buddy-see-times = Может
home-buddy-see-place = Район
home-who-buddy = Волонтёр, который вам подходит, и тот, кто ищет для вас
home-who-sees-buddy = Ваше имя, языки и район; что вы любите, что хотите делать и когда можете
home-who-until-buddy = Пока вы не прекратите поиск
home-look-buddy = посмотрел то, что вы показываете для помощника
home-buddy-interest-koken = Готовить еду
home-buddy-interest-sport = Спорт
home-buddy-interest-muziek = Музыка
home-buddy-interest-tuin = Сад
home-buddy-interest-wandelen = Прогулки
home-buddy-interest-techniek = Техника
home-buddy-interest-maken = Мастерить
home-buddy-interest-lezen = Читать
home-buddy-interest-spelen = Игры
home-buddy-aim-taal = Практиковать нидерландский
home-buddy-aim-wegwijs = Помощь с письмами, магазинами и дорогой
home-buddy-aim-coach = Помощь на пути к работе
home-buddy-aim-werkplek = Место, где можно работать вместе
home-buddy-aim-samen = Делать вместе что-то приятное
home-buddy-part-ochtend = Утро
home-buddy-part-middag = День
home-buddy-part-avond = Вечер
home-paper-busy = Мы ещё работаем с другим документом. Попробуйте ещё раз через минуту.
home-mail-ready-subject = Для вас есть сообщение
home-mail-ready-text =
    Для вас есть сообщение. Вы прочитаете его после входа:
    { $site }/mijn
home-buddy-not-yet = Вы оба сказали “да”. Сначала нам нужно ещё кое-что сделать. Потом всё начнётся.
home-region-told = Есть предложение: регион { $region }.
home-region-answered = Есть ответ на то, что вы написали.
home-region-look = Посмотреть
home-region-left = { $questions ->
    [one] Остался ещё { $questions } вопрос.
    [few] Осталось ещё { $questions } вопроса.
    [many] Осталось ещё { $questions } вопросов.
   *[other] Осталось вопросов: { $questions }.
}
home-region-yours-title = Ваш регион
home-region-yours = Ваш регион: { $region }
home-region-decided-on = Это решил человек { $date }.
home-region-likely-one = Возможно, это будет ваш регион. Ещё ничего не решено.
home-region-likely-one-next = Мы ищем место в этом регионе. Потом решает человек.
home-region-object-more = Написать ещё что-то
home-region-answer-dutch = Ответ на нидерландском языке. Не понимаете его? Попросите о помощи своего помощника или VluchtelingenWerk.
home-region-all-said = Вы рассказали всё. Спасибо.
home-region-not-sought = Сейчас мы не ищем для вас регион.
home-buddy-sent = Ваше сообщение отправлено.
home-buddy-phone-shown = { $name } теперь видит ваш номер.
home-buddy-phone-hidden = { $name } больше не видит ваш номер.
home-buddy-ended = Вы закончили с этим помощником.
home-buddy-wrong-phone = Напишите номер телефона, например 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
home-buddy-hours-half = { $hours }½ часа
home-accessibility = Доступность
home-region-object-waits = Вы уже написали нам { $date }. Сначала мы ответим на это.
home-region-object-long = Это слишком длинно. Напишите не больше { $most } букв.
home-region-pick = Или выберите место из списка
home-tale-likely = Регион: ещё не решено
home-tale-proposed = Регион: есть предложение
home-tale-objected = Регион: предложение не подходит
home-tale-decided = Регион: решено
home-tale-buddy-proposed = Помощник: есть предложение
home-tale-buddy-found = Помощник: есть

home-buddy-met-then = На этот день уже записано: { $long }. Хотите это изменить? Выберите “Записать” ещё раз.
