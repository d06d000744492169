# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Ir al texto
home-menu = Menú
home-language = Idioma
home-unchecked = Esta traducción todavía no la ha revisado una persona que creció con este idioma.
home-leave = Salir rápido
home-leave-hint = Va a otra página web. En este dispositivo no queda nada.
home-sign-out = Cerrar sesión
home-help-now = ¿Necesita ayuda?
home-print = Imprimir la página
home-dutch-beside = Mostrar también el neerlandés
home-dutch-not-beside = Solo mi idioma
home-read-aloud = Leer en voz alta
home-read-stop = Dejar de leer
home-back = Volver
home-demo = Esto es un ejemplo. Estas personas no existen.
home-mistake = Algo salió mal

# Way in

home-in-title = Le damos la bienvenida
home-in-lead = Aquí ve lo que tiene que hacer para su ‹inburgering›. Y quién le ayuda.
home-in-code = Tiene un código
home-in-code-label = El código de su carta
home-in-code-hint = Ejemplo: K7MP-3XQ9-TR4H
home-in-birth-label = Su fecha de nacimiento
home-in-birth-hint = Ejemplo: 25-3-1990
home-in-shared-label = Más personas usan este dispositivo
home-in-shared-hint = Entonces no guardamos nada. La página se cierra después de 10 minutos.
home-in-button = Ir a mi página
home-in-wrong = Hay un error en el código o en la fecha de nacimiento. Mire otra vez. Un código funciona una sola vez.
home-in-often = Lo ha intentado demasiadas veces. Espere 15 minutos. O llame a su municipio.
home-in-empty = Complete esta casilla.
home-in-no-code = ¿No tiene código? Pida un código nuevo a su ‹regisseur›.
home-in-example = Mire como una de estas personas
home-in-mail-title = Ya nos dio un correo electrónico
home-in-mail-label = Su correo electrónico
home-in-mail-button = Envíenme un código
home-in-mail-sent = Si conocemos este correo electrónico, ahora recibe un mensaje con un código.
home-in-mail-code-label = El código del mensaje
home-in-mail-wrong = Este código no es correcto o es demasiado viejo. Pida un código nuevo.
home-out-title = Su sesión está cerrada
home-out-lead = En este dispositivo ya no queda nada sobre usted.
home-in-again = Entrar otra vez

# Start page

home-now-hello = Hola, { $name }
home-now-title = Ahora
home-now-way = Su camino
home-step-notice = Carta recibida
home-step-intake = Hablar con el municipio
home-step-plan = Su plan
home-step-lessons = Aprender y participar
home-step-exam = Examen o conversación final
home-step-done = Terminado
home-step-was = hecho
home-step-here = usted está aquí
home-step-will = más adelante
home-now-term = Tiene tiempo hasta el { $date }, ese día incluido.
home-now-days = { $days ->
    [one] Queda { $days } día.
    [many] Quedan { $days } de días.
   *[other] Quedan { $days } días.
}
home-now-term-over = Su tiempo terminó el { $date }. Llame a su ‹regisseur›. A veces puede obtener más tiempo.
home-now-no-term = Su tiempo empieza cuando el municipio haya hecho su plan.
home-now-next = ¿Qué viene ahora?
home-now-next-none = Ahora no hay nada que tenga que hacer.
home-now-today = hoy
home-now-tomorrow = mañana
home-now-before = El { $date } o antes
home-now-on = El { $date } a las { $time }
home-now-place = Lugar: { $place }
home-now-bring = Traiga su carta y su tarjeta de residencia.
home-now-late = Ese día ya pasó. Llame a su ‹regisseur›.
home-now-helpers = ¿Quién le ayuda?
home-now-helper-regisseur = Su ‹regisseur› en el municipio. Esta persona hace el plan con usted.
home-now-helpers-none = Aquí verá quién le ayuda. ¿No lo sabe? Llame a su municipio.
home-now-hours = Sus horas
home-now-hours-of = Horas hechas: { $done } de { $target }
home-now-hours-left = { $hours ->
    [one] Falta { $hours } hora.
    [many] Faltan { $hours } de horas.
   *[other] Faltan { $hours } horas.
}
home-now-well = ¿Qué ha ido bien?
home-now-well-exam = Ha aprobado: { $part }
home-now-well-hours = Ya ha tenido { $hours } horas de clase.
home-now-well-plan = Tiene un plan.
home-now-well-done = Ha terminado su ‹inburgering›. ¡Felicidades!
home-hours-lessons = Clases
home-hours-taking-part = Participar
home-hours-work = Conocer el trabajo (‹MAP›)
home-hours-pvt = Cómo convivimos (‹PVT›)
home-hours-a2 = Clases necesarias antes del examen de nivel A2
home-part-lezen = Leer
home-part-luisteren = Escuchar
home-part-schrijven = Escribir
home-part-spreken = Hablar
home-part-knm = Conocer los Países Bajos (‹KNM›)
home-role-familie = Familia
home-role-vriend = Amigo o amiga
home-role-buur = Vecino o vecina
home-role-maatje = Compañero o compañera: alguien que practica con usted y le acompaña
home-role-vrijwilliger = Voluntario o voluntaria: alguien que ayuda sin sueldo
home-role-coach = Coach: alguien que le ayuda a encontrar trabajo o escuela
home-role-begeleider = Acompañante: alguien que le ayuda con la vivienda, el dinero y las cartas
home-role-docent = Su profesor o profesora
home-role-werkgever = La empresa o persona que le da trabajo
home-role-regisseur = Su ‹regisseur›
home-role-instantie = Alguien de una organización
home-role-arts = Médico o médica
home-role-zorgverlener = Alguien que trabaja en la salud

# Plan

home-plan-title = Mi plan
home-plan-none = Todavía no tiene un plan. Primero habla con el municipio. Después usted y el municipio hacen el plan.
home-plan-lead = Este es su plan (‹PIP›). Usted y el municipio lo hicieron el { $date }.
home-plan-route = Su ‹leerroute›
home-plan-route-b1-route = Aprende neerlandés hasta el nivel B1. Esto se llama ‹B1-route›. Al final hace exámenes.
home-plan-route-onderwijsroute = Aprende neerlandés para poder estudiar. Esto se llama ‹onderwijsroute›.
home-plan-route-z-route = Aprende neerlandés y participa en su barrio. Esto se llama ‹Z-route›.
home-plan-why = ¿Por qué esta ruta?
home-plan-lessons = Tiene { $hours } horas de clase por semana.
home-plan-talks = Una conversación sobre cómo le va: cada { $weeks } semanas.
home-plan-letter = Leer toda la carta (PDF)
home-plan-goals = Mis metas
home-plan-goals-none = Todavía no ha escrito ninguna meta. ¿Qué quiere lograr?
home-plan-goal-done = lograda
home-plan-steps = Pasos
home-plan-wish = Tengo un deseo
home-plan-not-fit = Esto no es bueno para mí
home-plan-agree = ¿Está de acuerdo con el plan?
home-plan-change = Quiero cambiar algo
home-plan-said-agree = Usted escribió el { $date }: estoy de acuerdo con mi plan.
home-plan-said-disagree = Usted escribió el { $date }: no estoy de acuerdo con mi plan.

# Week

home-week-title = Mi semana
home-week-of = La semana del { $date }
home-week-none = No hay nada esta semana.
home-week-before = Semana anterior
home-week-after = Semana siguiente
home-week-time = De { $from } a { $until }
home-week-with = Con: { $name }
home-week-kind-taal = Clase
home-week-kind-participatie = Participar
home-week-kind-werk = Trabajo
home-week-kind-reizen = Viaje
home-week-kind-kinderen = Niños
home-week-kind-afspraak = Cita
home-week-kind-anders = Otra cosa

# On paper and without internet

home-copy-title = En una hoja
home-copy-lead = Aquí está lo que viene, quién le ayuda y su semana.
home-copy-of = Esto es una copia del { $date }. Puede haber cambiado algo.
home-keep-title = Leer sin internet
home-keep-text = Puede guardar una copia en este dispositivo. Ahí está lo que viene, quién le ayuda y su semana.
home-keep-warn = Quien abra este dispositivo puede leer la copia. Cuando cierre la sesión, la copia se borra. Después de 12 horas se borra siempre.
home-keep-button = Guardar en este dispositivo
home-keep-done = La copia está en este dispositivo.
home-keep-remove = Borrar la copia

# Rights and duties

home-rights-title = Derechos y obligaciones
home-rights-lead = Esto dice la ley sobre usted. Lo hemos calculado para usted.
home-rights-must = Esto lo tiene que hacer usted
home-rights-may = Esto lo puede pedir usted
home-rights-city = Esto lo tiene que hacer el municipio
home-rights-none = Ahora no hay nada aquí.
home-rights-why = ¿Por qué?
home-rights-article = La ley: { $article }
home-rights-facts = Esto sabemos de usted
home-rights-if-not = ¿Qué pasa si no lo hace?
home-rights-object = ¿No está de acuerdo?
home-rights-object-text = Puede escribir que no está de acuerdo (‹bezwaar›). Es gratis. Un ‹juridisch loket› le ayuda gratis.
home-rights-from = Desde el { $date }
home-rights-until = Hasta el { $date }, ese día incluido
home-rights-open = Es posible ahora
home-rights-later = Es posible más adelante
home-rights-closed = Ya no es posible
home-term-inburgeringstermijn = Terminar su ‹inburgering›
home-term-inburgeringstermijn-text = Ese día ya tiene que haber hecho todos los exámenes o conversaciones.
home-term-inburgeringstermijn-if = Puede recibir una multa de ‹DUO›. Después sí recibe un plazo nuevo. ¿No es culpa suya? Entonces pida más tiempo sin esperar al final.
home-term-nieuwe-termijn = Terminar en su plazo nuevo
home-term-nieuwe-termijn-text = ‹DUO› le dio un plazo nuevo. Ese día tiene que haber terminado.
home-term-nieuwe-termijn-if = Puede recibir otra multa de ‹DUO›.
home-term-oproep = Venir a hablar con el municipio
home-term-oproep-text = Ha recibido una carta. Venga ese día o antes.
home-term-oproep-if = Primero recibe una advertencia. Después el municipio puede ponerle una multa. ¿No puede venir? Llame antes de ese día.
home-term-derde-kans = Una oportunidad más para venir a hablar
home-term-derde-kans-text = Venga a hablar con el municipio ese día o antes.
home-term-derde-kans-if = Entonces el municipio hace un plan sin usted. También puede recibir una multa.
home-term-bezwaar-pip = ‹Bezwaar›: si no está de acuerdo con su plan
home-term-bezwaar-pip-text = ¿El plan no es bueno para usted? Escríbalo al municipio ese día o antes.
home-term-bezwaar-pip-if = Después de ese día, el plan se queda como está. Pero puede pedir un cambio.
home-term-bezwaar-boete = ‹Bezwaar›: si no está de acuerdo con una multa
home-term-bezwaar-boete-text = ¿No está de acuerdo con la multa? Escríbalo ese día o antes.
home-term-bezwaar-boete-if = Después de ese día tiene que pagar la multa.
home-term-voortgangsgesprek = Hablar sobre cómo le va
home-term-voortgangsgesprek-text = Usted y su ‹regisseur› hablan ese día o antes.
home-term-pip-vaststellen = Hacer su plan
home-term-pip-vaststellen-text = El municipio hace su plan (‹PIP›) ese día o antes.
home-term-aanbod = Darle un curso
home-term-aanbod-text = El municipio le da un lugar en un curso ese día o antes.
home-term-start-taalschakeltraject = Empezar la ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Sus clases empiezan ese día o antes.
home-term-ontzorgen = Pagar sus facturas fijas
home-term-ontzorgen-text = El municipio paga el alquiler, la luz y el seguro de salud hasta ese día. Esto se llama ‹ontzorgen›.
home-right-routewijziging = Pedir otra ‹leerroute›
home-right-routewijziging-text = ¿Su ruta no es buena para usted? Hable con su ‹regisseur›. Más adelante casi no es posible cambiar.
home-right-afschalen = Hacer el examen en un nivel más bajo (A2)
home-right-afschalen-text = ¿Ha tenido muchas clases y el B1 es demasiado difícil? Pregunte a su ‹regisseur›.
home-right-verlenging-aanvragen = Pedir más tiempo
home-right-verlenging-aanvragen-text = Esto se pide a ‹DUO›. Su ‹regisseur› puede ayudarle. Esto se llama ‹verlenging›.
home-right-verlenging-reason = Más tiempo, por un motivo que vale en su caso
home-right-verlenging-reason-text = La ley da motivos para tener más tiempo. Por ejemplo, una enfermedad, un parto o una escuela que cierra.
home-right-aanbod = Un curso del municipio
home-right-aanbod-text = El municipio paga su curso.
home-right-maatschappelijke-begeleiding = Ayuda para empezar
home-right-maatschappelijke-begeleiding-text = Alguien le ayuda con la vivienda, el dinero, la escuela y la salud.
home-right-ontzorgen = Facturas fijas pagadas
home-right-ontzorgen-text = Durante seis meses, el municipio paga su alquiler, su luz y su seguro de salud con el dinero de su ayuda social (uitkering).
home-right-lening = Pedir dinero prestado a ‹DUO›
home-right-lening-text = Puede pedir dinero prestado para su curso y sus exámenes. Lo devuelve más adelante.
home-right-gratis-examenpogingen = Hacer el examen gratis
home-right-gratis-examenpogingen-text = Las primeras veces que hace el examen, no paga nada.
home-right-teruggave-medisch-advies = Devolución del dinero del médico de ‹DUO›
home-right-teruggave-medisch-advies-text = Usted pagó por el informe del médico. Ese dinero se le devuelve.
home-right-diploma = Su diploma
home-right-diploma-text = Lo ha hecho todo. ‹DUO› le da su diploma.
home-right-certificaat = Su certificado
home-right-certificaat-text = Lo ha hecho todo. ‹DUO› le da su certificado.
home-rights-exact = La explicación exacta, en neerlandés
home-fact-verblijf-verleend = Usted recibió su permiso de residencia.
home-fact-kennisgeving-ontvangen = Usted recibió la carta de ‹DUO›: tiene que aprender neerlandés y aprender cómo funcionan los Países Bajos.
home-fact-brp-ingeschreven = Usted vino a vivir al municipio.
home-fact-gemeente-gekoppeld = Usted recibió un lugar en este municipio.
home-fact-oproep-brede-intake-verzonden = Usted recibió una carta para venir a hablar.
home-fact-brede-intake-niet-verschenen = Usted no vino a hablar.
home-fact-brede-intake-gestart = Usted empezó a hablar con el municipio.
home-fact-brede-intake-afgerond = Usted terminó de hablar con el municipio.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Llegó el resultado de su prueba.
home-fact-pip-vastgesteld = Su plan estaba listo.
home-fact-pip-gewijzigd = Su plan cambió.
home-fact-leerroute-gewijzigd = Usted recibió otra ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = El municipio quiere otra ‹leerroute›.
home-fact-aanbod-gedaan = Usted recibió un lugar en un curso.
home-fact-cursus-gestart = Su curso empezó.
home-fact-lesuren-gevolgd = Usted tuvo clase.
home-fact-participatie-uren-gevolgd = Usted participó.
home-fact-urenverklaring-ontvangen = La escuela dijo cuántas clases tuvo usted.
home-fact-aanbieder-gesloten = Su escuela cerró.
home-fact-examenpoging-gedaan = Usted hizo un examen.
home-fact-examenonderdeel-uitslag-ontvangen = Llegó el resultado de un examen.
home-fact-voortgangsgesprek-gevoerd = Usted habló sobre cómo le va.
home-fact-contact-gehad = Usted y el municipio tuvieron contacto.
home-fact-participatieverklaring-ondertekend = Usted firmó la declaración del curso ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Alguien empezó a ayudarle.
home-fact-bijstand-toegekend = Usted recibió una ayuda social.
home-fact-ontzorgen-gestart = El municipio empezó a pagar sus facturas fijas.
home-fact-waarschuwing-verzonden = Usted recibió una advertencia.
home-fact-boete-opgelegd = Usted recibió una multa.
home-fact-gemeentelijke-boete-opgelegd = Usted recibió una multa del municipio.
home-fact-boete-onherroepelijk = La multa es definitiva.
home-fact-bezwaar-ingediend = Usted escribió que no estaba de acuerdo (‹bezwaar›).
home-fact-termijn-vastgesteld = ‹DUO› escribió cuándo tiene que haber terminado.
home-fact-verlenging-aangevraagd = Usted pidió más tiempo.
home-fact-verlenging-beslist = ‹DUO› decidió si le da más tiempo.
home-fact-lening-verstrekt = Usted pidió dinero prestado a ‹DUO› y lo recibió.
home-fact-opleiding-gestart = Usted empezó unos estudios.
home-fact-taalschakeltraject-gestart = Usted empezó la ‹onderwijsroute›.
home-fact-kind-geboren = Usted tuvo un hijo o una hija.
home-fact-plicht-voldaan = Usted terminó su ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› escribió que usted tiene que aprender neerlandés y aprender cómo funcionan los Países Bajos.

# Folder

home-folder-title = Mi carpeta
home-folder-lead = Aquí están sus cartas. Guárdelas bien.
home-folder-none = Todavía no hay cartas.
home-folder-open = Abrir (PDF)
home-folder-of = Carta del { $date }
home-folder-letters = Cartas del municipio
home-folder-proofs = Horas y resultados
home-folder-hours = Horas de { $name }
home-folder-own = Mis propios papeles
home-folder-own-none = Todavía no ha guardado nada aquí.
home-folder-all = Todo en un archivo (ZIP)
home-paper-add = Añadir un papel
home-paper-lead = Haga una foto o elija un PDF. Solo usted ve el papel, hasta que lo comparta.
home-paper-clean = Quitamos de su foto el lugar y el día. De un PDF quitamos quién lo hizo. Lo que está en la página se queda.
home-paper-file = Foto o PDF
home-paper-file-hint = { $mb } MB como máximo
home-paper-kind = ¿Qué es?
home-paper-kind-diploma = Diploma
home-paper-kind-certificaat = Certificado
home-paper-kind-brief = Una carta
home-paper-kind-arbeidscontract = Contrato de trabajo
home-paper-kind-anders = Otra cosa
home-paper-name = ¿Cómo se llama?
home-paper-name-hint = Solo hace falta para “otra cosa”.
home-paper-save = Guardar
home-paper-saved = Su papel está guardado.
home-paper-removed = Su papel se ha borrado.
home-paper-large = Este archivo es demasiado grande. Puede tener { $mb } MB como máximo. Una foto { $pixels } megapíxeles como máximo, un PDF { $pages } páginas como máximo.
home-paper-unknown = Esto no es una foto (JPEG, PNG, WebP) ni un PDF.
home-paper-broken = No podemos leer este archivo. Haga una foto nueva.
home-paper-acts = Este PDF tiene una contraseña, o hay un programa o un archivo dentro. Haga una foto del papel.
home-paper-full = Su carpeta está llena. Caben { $most } papeles, { $mb } MB en total. Tire primero algo.
home-paper-of = Guardado el { $date }
home-paper-view = Ver el papel
home-paper-shared = Usted comparte este papel
home-paper-remove = Tirar el papel
home-paper-remove-text = Entonces el papel desaparece para siempre. Nadie lo puede ver más.
home-share-title = Compartir con una organización
home-share-lead = Usted elige quién puede ver este papel y hasta cuándo. Siempre puede parar.
home-share-with = ¿Con quién?
home-share-city = Su municipio
home-share-school = Su escuela no puede entrar aquí. ¿Lo comparte con su escuela? Entonces su ‹regisseur› ve el papel. Él o ella lo da a la escuela.
home-share-until = ¿Hasta qué día?
home-share-button = Compartir este papel
home-share-wrong-day = Elija un día: hoy o más tarde, un año como máximo.
home-consent-title = Mis permisos
home-consent-lead = Alguien se lo pidió, o usted lo comparte. Puede decir que no. Eso no es malo para su ‹inburgering›.
home-consent-none = No se ha pedido nada. No comparte nada.
home-consent-what-papier = Un papel
home-consent-what-plan = Su plan
home-consent-what-uren = Sus clases y horas
home-consent-what-bereik = Su teléfono y su correo
home-consent-for = Para: { $name }
home-consent-asked = { $name } lo pidió el { $date }.
home-consent-given = Usted dijo que sí el { $date }.
home-consent-refused = Usted dijo que no el { $date }.
home-consent-withdrawn = Usted paró el { $date }.
home-consent-over = El tiempo se acabó.
home-consent-paper = ¿Qué papel da?
home-consent-no-paper = Todavía no tiene ningún papel. Póngalo primero en su carpeta.
home-consent-yes = Sí, está bien
home-consent-no = No, no quiero
home-consent-stop = Dejar de compartir
home-consent-recorded = Está guardado. Aquí está su prueba.
home-receipt-title = Prueba del permiso
home-receipt-lead = Imprima o guarde esta página.
home-receipt-stop = Puede parar cuando quiera. Funciona al momento. Lo que alguien ya vio, visto está.

# Who sees what

home-who-title = Quién ve qué
home-who-lead = Sus datos son suyos. Aquí ve quién miró, cuándo y por qué.
home-who-law = ¿Quién puede mirar, según la ley?
home-who-law-gemeente = Su municipio. Hace el plan y le ayuda.
home-who-law-duo = ‹DUO›. Decide sobre los exámenes, el tiempo y el dinero.
home-who-law-school = Su escuela. Ve su nombre y sus clases.
home-who-law-cannot = Así lo dice la ley. No puede impedirlo. Pero puede preguntar qué hay escrito sobre usted.
home-who-asked = Alguien le pide algo. Mire la pregunta.
home-who-table = ¿Qué organización ve qué?
home-who-col-what = ¿Qué ve?
home-who-col-ground = ¿Por qué se permite?
home-who-col-until = ¿Hasta cuándo?
home-who-sees-gemeente = Su nombre, su plan, sus clases y sus cartas
home-who-sees-duo = Su ruta, sus horas y sus resultados
home-who-sees-school = Su nombre, su dirección, su ruta y su plazo
home-who-until-law = Mientras dure su ‹inburgering›, y cinco años más
home-who-ground-own = Usted mismo dijo que sí
home-data-title = Todo lo que sabemos de usted
home-data-text = Recibe un archivo (ZIP) con todos sus datos y papeles. Dice mucho de usted. Guárdelo bien.
home-data-notes = Las notas de los empleados no están. ¿Quiere leerlas? Haga entonces una pregunta.
home-who-looked = ¿Quién miró?
home-who-looked-none = Todavía no ha mirado nadie.
home-who-looked-line = { $name }, { $date }
home-who-correct = Hay un error
home-look-dossier = miró su expediente
home-look-plan = miró su plan
home-look-change = anotó algo
home-look-letter = hizo o leyó una carta
home-look-paper = miró algo que usted comparte
home-look-health = miró los datos sobre su salud
home-look-other = miró sus datos

# Ask

home-ask-title = Hacer una pregunta
home-ask-lead = Haga una pregunta a su ‹regisseur›. Escriba en su propio idioma.
home-ask-about = ¿De qué se trata?
home-ask-kind-vraag = Tengo una pregunta
home-ask-kind-wens = Tengo un deseo
home-ask-kind-past-niet = Algo no es bueno para mí
home-ask-kind-eens = Estoy de acuerdo con mi plan
home-ask-kind-oneens = No estoy de acuerdo con mi plan
home-ask-kind-klopt-niet = Hay un error en mis datos
home-ask-text-label = ¿Qué quiere decir?
home-ask-button = Enviar
home-ask-sent = Enviado. Recibe una respuesta el { $date } o antes.
home-ask-mine = Mis preguntas
home-ask-waiting = La respuesta llega el { $date } o antes
home-ask-late = La respuesta llega tarde. Llame a su municipio.
home-ask-answer = Respuesta de { $name }, { $date }
home-ask-empty = Primero escriba su pregunta.
home-ask-long = Es demasiado largo. Escriba un texto más corto.
home-ask-closed = Su expediente está cerrado. Si tiene preguntas, llame a su municipio.
home-ask-kind-verandering = Quiero cambiar algo en mi plan
home-ask-kind-idee = Tengo una idea para el municipio
home-faq-title = Preguntas que se hacen a menudo
home-faq-sick = ¿Qué hago si me enfermo?
home-faq-sick-text = Llame a su escuela y a su ‹regisseur›. Hágalo el primer día.
home-faq-move = ¿Qué hago si me mudo de casa?
home-faq-move-text = Dígalo en el municipio donde va a vivir. Hágalo en los cinco días después de la mudanza. Su plan va con usted.
home-faq-children = ¿Quién cuida a mis hijos cuando tengo clase?
home-faq-children-text = Hay lugares donde cuidan a los niños. Su ‹regisseur› sabe qué es posible y quién paga.
home-faq-cost = ¿Cuánto cuesta mi curso?
home-faq-cost-text = ¿Tiene asilo? Entonces paga el municipio. ¿Está aquí por su familia o por trabajo? Entonces paga usted. Quizás puede pedir dinero prestado a ‹DUO›.
home-faq-letter = No entiendo una carta. ¿Qué hago?
home-faq-letter-text = No tire la carta. Llévela a alguien que le ayuda.
home-faq-work = ¿Puedo trabajar mientras todavía aprendo?
home-faq-work-text = Pregunte a su ‹regisseur›. Las clases y el trabajo pueden ir juntos en su semana.
home-faq-fine = He recibido una multa. ¿Qué hago?
home-faq-fine-text = Mire cuánto tiempo tiene. Puede escribir que no está de acuerdo (‹bezwaar›). El ‹juridisch loket› le ayuda gratis.

# Help

home-help-title = Ayuda
home-help-112 = Peligro o emergencia: llame al 112. Es gratis.
home-help-doctor = ¿Se siente mal de salud? Llame a la consulta de su médico (huisarts). ¿Es de noche o fin de semana? Llame al médico de guardia (huisartsenpost).
home-help-home = ¿Hay peligro en su casa? Llame a Veilig Thuis: 0800 2000. Es gratis, de día y de noche.
home-help-talk = ¿Se siente muy mal por dentro? Llame al 113 o al 0800 0113.
home-help-law = Ayuda gratis con la ley: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk le ayuda cerca de su casa.
home-help-none-emergency = Llame al 112 solo en una emergencia.

# Words

home-words-title = Palabras
home-words-lead = Estas palabras neerlandesas están en sus cartas.
home-word-inburgering = Aprender neerlandés y aprender cómo funcionan los Países Bajos. La ley dice que tiene que hacerlo.
home-word-pip = Su propio plan para la inburgering. Las letras significan: persoonlijk plan inburgering en participatie.
home-word-leerroute = La manera en que usted aprende neerlandés. Hay tres rutas.
home-word-b1-route = La ruta hasta el nivel B1, con exámenes.
home-word-onderwijsroute = La ruta para después estudiar.
home-word-z-route = La ruta con muchas clases y con participación, sin examen de idioma.
home-word-regisseur = Su persona de contacto en el municipio. Es siempre la misma persona.
home-word-duo = La organización del Estado para los exámenes, el tiempo y los préstamos de dinero.
home-word-pvt = Un curso sobre las reglas y los valores en los Países Bajos. Al final usted firma.
home-word-map = Conocer el trabajo en los Países Bajos.
home-word-knm = Un examen sobre la vivienda, el trabajo y la vida en los Países Bajos.
home-word-bezwaar = Escribir que no está de acuerdo con una decisión.
home-word-verlenging = Más tiempo para su inburgering.
home-word-ontzorgen = Al principio, el municipio paga sus facturas fijas.
home-word-juridisch-loket = Un lugar donde recibe ayuda gratis con la ley.

# Language page

home-language-title = Elija su idioma

# Errors

home-error-404 = Esta página no existe.
home-error-403 = Esta página no es para usted.
home-error-500 = Algo salió mal en nuestro sistema. Inténtelo otra vez más tarde.
home-error-late = La página estuvo abierta demasiado tiempo. Entre otra vez.
home-error-again = No funcionó. Vuelva atrás e inténtelo otra vez.

# How someone comes in

home-inlog-title = Cómo entra usted
home-inlog-lead = Dé su correo electrónico. Después puede entrar con un código por correo electrónico. No necesita una carta.
home-inlog-now = Enviamos sus códigos a:
home-inlog-remove = Quitar este correo electrónico
home-inlog-other = Otro correo electrónico
home-inlog-confirm = Confirmar
home-inlog-sent = Hemos enviado un código a este correo. El código funciona 15 minutos. Escríbalo aquí.
home-inlog-confirmed = Listo. Ahora puede entrar con un código por correo electrónico.
home-inlog-removed = Su correo electrónico está quitado. Ya no recibe códigos por correo.
home-inlog-not-an-address = Esto no es un correo electrónico. Ejemplo: nombre@example.nl
home-inlog-no-mail = Los códigos por correo todavía no son posibles aquí. Pida un código en papel a su ‹regisseur›.

# The code by mail

home-mail-code-subject = Su código
home-mail-code-text =
    Su código es: { $code }

    El código funciona 15 minutos. Puede usarlo una vez.

    ¿No ha pedido un código? Entonces no tiene que hacer nada. No dé el código a nadie.
mail-foot = Este mensaje es automático. No puede responder.
home-mail-code-hint = Ejemplo: 1234 5678

# The invitation on paper

home-sheet-title = Invitación a su propia página
home-sheet-scan = Escanee esto con su teléfono. O escriba la dirección de abajo.
home-sheet-code = Este es su código:
home-sheet-birth = También necesita su fecha de nacimiento.
home-sheet-until = El código funciona hasta el { $date }. Puede usarlo una vez.
home-sheet-safe = No dé esta carta a nadie. Tírela cuando haya entrado.

# Another site says who someone is

home-broker-with = Entrar con { $name }
home-broker-place = Para quien vive en { $place }
home-broker-on = Ahora va a { $name }
home-broker-continue = Seguir
home-broker-failed = No se ha podido entrar. Inténtelo otra vez. O use un código.
home-broker-stopped = Ha parado de entrar.
home-broker-away = Esta forma de entrar no funciona ahora. Inténtelo más tarde. O use un código.
home-broker-unknown = Todavía no encontramos una página para usted. Pregunte a su municipio.

# What happens to the way in by mail

home-inlog-shared = Más personas usan este dispositivo. Aquí no puede cambiar su correo electrónico. Hágalo en su propio teléfono.
home-mail-told-set = Desde el { $date } sus códigos van a un correo electrónico nuevo. ¿No es correcto? Llame enseguida a su ‹regisseur›.
home-mail-told-ended = Desde el { $date } ya no recibe códigos por correo. ¿No es correcto? Llame enseguida a su ‹regisseur›.
home-mail-way-subject = Sus códigos por correo
home-mail-way-moved =
    Desde ahora sus códigos van a otro correo electrónico. Ya no enviamos códigos a este correo.

    ¿No es correcto? Llame enseguida a su municipio.
home-mail-way-ended =
    Ya no enviamos códigos a este correo electrónico.

    ¿No es correcto? Llame enseguida a su municipio.
# Where someone will live

home-region-title = ¿Dónde voy a vivir?
home-region-lead = Pronto tendrá una casa en los Países Bajos. Primero díganos qué le conviene.
home-region-why = ¿Qué hacemos con sus respuestas?
home-region-why-fits = Buscamos una región que sea buena para usted y su familia.
home-region-what = Una región es una parte de los Países Bajos con varios municipios.
home-region-why-person = Una persona decide. El ordenador solo ayuda a buscar.
home-region-why-not = No miramos su país ni su religión. No miramos si es hombre o mujer.
home-region-why-free = Siempre puede decir: no lo sé. Después puede cambiarlo todo.
home-region-why-honest = No hay casas suficientes en todas partes. A veces será otro lugar.
home-region-begin = Empezar
home-region-go = Seguir
home-region-questions = Las preguntas
home-region-not-said = todavía sin rellenar
home-region-said-nothing = No lo sabe, o no lo dice.
home-region-fill = Rellenar
home-region-change = Cambiar
home-region-saved = Sus respuestas están guardadas.
home-region-number = Pregunta { $number } de { $of }
home-region-save = Guardar y seguir
home-region-unknown = No lo sé
home-region-back = Volver a todas las preguntas
home-region-place = Lugar
home-region-place-number = Lugar { $number }
home-region-place-hint = Escriba el nombre del lugar con letras neerlandesas. Solo guardamos la región.
home-region-places = Todos los lugares
home-region-places-lead = Busque un lugar. Encima de los lugares está el nombre de la región.
home-region-no-place = No conocemos este lugar. Mire en la lista de todos los lugares.
home-region-other-place = No conocemos este lugar. ¿Quiere decir quizás: { $names }?
home-region-too-many = Son demasiados lugares. Quite uno.
home-region-work-hint = Puede elegir más de una respuesta.
home-region-mensen = Personas que conoce
home-region-mensen-hint = ¿En qué lugar de los Países Bajos viven? No necesitamos saber sus nombres.
home-region-tie-eerste-graad = Su pareja, sus padres o sus hijos
home-region-tie-familie = Otra familia
home-region-tie-vrienden = Amigos
home-region-werk-gedaan = Trabajo que ya hizo
home-region-werk-gedaan-ask = ¿Qué trabajo hacía?
home-region-werk-gewenst = Trabajo que quiere hacer
home-region-werk-gewenst-ask = ¿Qué trabajo quiere hacer?
home-region-studie = Estudios
home-region-studie-ask = ¿Qué quiere aprender o estudiar?
home-region-ziekenhuis = Hospital
home-region-where = ¿En qué lugar es?
home-region-ziekenhuis-hint = ¿Usted o su familia tienen que ir mucho a un hospital? No escriba por qué. No necesitamos saberlo.
home-region-werk-of-school = Trabajo o escuela que ya tiene
home-region-werk-of-school-hint = ¿Ya tiene trabajo o una plaza en una escuela en los Países Bajos?
home-region-omgeving = Ciudad o pueblo
home-region-omgeving-ask = ¿Dónde prefiere vivir?
home-region-plaatsen = Dónde le gustaría vivir
home-region-plaatsen-ask = ¿En qué lugares quiere vivir?
home-region-plaatsen-hint = Puede escribir tres lugares. Ponga el mejor arriba.
home-region-work-zorg = Cuidar a personas
home-region-work-bouw = Construir casas
home-region-work-techniek = Coches, máquinas o electricidad
home-region-work-horeca = Restaurante u hotel
home-region-work-transport = Conducir o paquetes
home-region-work-landbouw = Plantas o animales
home-region-work-schoonmaak = Limpieza
home-region-work-winkel = Tienda
home-region-work-kantoor = Oficina
home-region-work-ict = Ordenadores
home-region-work-onderwijs = Dar clases
home-region-work-ambacht = Trabajar con las manos: pelo, ropa, pan
home-region-study-mbo = Aprender un oficio (mbo)
home-region-study-hbo = Escuela superior (hbo)
home-region-study-wo = Universidad
home-region-study-geen = Ahora no estudiar
home-region-around-stad = En una ciudad
home-region-around-dorp = En un pueblo
home-region-around-geen = Las dos cosas están bien
home-region-now = Díganos qué le conviene. Después buscamos una región para usted.
home-region-outcome = ¿Qué región será?
home-region-outcome-link = Ver qué región puede ser
home-region-to-questions = A las preguntas
home-region-none = Todavía no sabemos dónde va a vivir.
home-region-none-fill = Primero díganos qué le conviene.
home-region-none-next = Buscamos una región para usted. Cuando sepamos más, estará aquí.
home-region-taken-back = Lo que le dijimos antes sobre su región ya no vale.
home-region-likely = Puede ser una de estas regiones. Todavía no hay nada decidido.
home-region-likely-next = Buscamos un lugar en una de estas regiones. Después decide una persona.
home-region-proposed = Pensamos en la región { $region }. Una persona mira ahora si es buena para usted.
home-region-proposed-next = Una persona decide pronto. Entonces estará aquí. Todavía puede decir lo que quiere.
home-region-decided = Va a vivir en la región { $region }.
home-region-decided-next = Un municipio de esta región busca ahora una casa para usted. Recibirá una carta sobre ello.
home-region-day = Esto es del { $date }.
home-region-chance-large = Mucha probabilidad
home-region-chance-fair = Buena probabilidad
home-region-chance-small = Poca probabilidad
home-region-tenths = { $tenths } de 10
home-region-tenths-means = { $tenths } de 10 significa: lo probamos 10 veces, con otras personas. { $tenths } veces sale esta región. La propuesta también puede ser otra región.
home-region-because = ¿Por qué esta región?
home-region-changes = ¿Qué puede cambiar esto?
home-region-change-work = Encuentra trabajo o una escuela en otra región.
home-region-change-people = Su familia vive en otra región.
home-region-change-wish = Cambia sus respuestas.
home-region-change-room = Una región tiene más lugares. O ya no tiene lugar.
home-region-next = ¿Qué pasa ahora?
home-region-who = ¿Quién decide?
home-region-who-text = Decide una persona. Esa persona lee lo que usted dijo. El ordenador solo ayuda a buscar.
home-region-map = Mapa de los Países Bajos
home-region-map-text = Un número en el mapa es una región de la lista.
home-region-source = Mapa y lugares: CBS (CC-BY-4.0)
home-region-object-text = Escriba por qué esto no le conviene. Una persona lo lee. La respuesta llega el { $date } o antes.
home-region-object-label = ¿Por qué no le conviene?
home-region-object-empty = Primero escriba por qué no le conviene.
home-region-objections = Lo que usted escribió
home-region-part-work = Aquí hay mucho trabajo bueno para usted.
home-region-part-family = Aquí vive familia suya.
home-region-part-network = Aquí viven amigos suyos.
home-region-part-study = Aquí puede estudiar.
home-region-part-care = Aquí está su hospital.
home-region-part-surroundings = Aquí es como usted quiere: una ciudad o un pueblo.
home-region-part-wish = Le gustaría vivir aquí.
home-region-part-none = Esta región se ajusta un poco a lo que usted dijo.
# A buddy

home-buddy-title = Mi acompañante
home-buddy-lead = Un acompañante es un voluntario de su barrio. Practican neerlandés juntos o hacen algo juntos.
home-buddy-free = Usted elige. Siempre puede decir que no. Eso no es malo para su ‹inburgering›.
home-buddy-shows = Esto es lo que usted muestra
home-buddy-shows-text = Un voluntario que encaja con usted ve solo esto: su nombre, sus idiomas y su barrio. Y lo que le gusta, lo que quiere hacer en compañía y cuándo puede. Una persona del municipio también lo ve, y si usted quiere una mujer. Ella busca para usted.
home-buddy-name = Su nombre
home-buddy-for = ¿Qué quiere hacer en compañía?
home-buddy-languages = ¿Qué idiomas habla?
home-buddy-interests = ¿Qué le gusta?
home-buddy-days = ¿Qué días puede?
home-buddy-parts = ¿En qué momento del día?
home-buddy-place = ¿En qué barrio vive?
home-buddy-choose = Elija un barrio
home-buddy-woman = Quiero que sea una mujer
home-buddy-ask = Sí, busquen un acompañante para mí
home-buddy-asked = Buscamos un acompañante para usted.
home-buddy-waiting = Estamos buscando. Cuando haya alguien, lo verá aquí.
home-buddy-change = Cambiar esto
home-buddy-withdraw = Dejar de buscar
home-buddy-withdraw-text = Entonces aquí se borra todo. Ya nadie lo ve. ¿Tiene un acompañante? Eso también termina.
home-buddy-withdrawn = Está borrado. Ya nadie lo ve.
home-buddy-proposal = ¿{ $name } encaja con usted?
home-buddy-answer-by = Responda como muy tarde el { $date }.
home-buddy-no-why = No hace falta decir por qué.
home-buddy-yes = Sí, con gusto
home-buddy-no = No, mejor no
home-buddy-said-yes = Usted dijo que sí. Ahora espera la respuesta de la otra persona.
home-buddy-said-no = Usted dijo que no. Seguimos buscando.
home-buddy-begun = Tiene un acompañante. Escriba un mensaje.
home-buddy-with = Su acompañante es { $name }
home-buddy-messages = Mensajes
home-buddy-first = Diga quién es. Escriba también un día y un lugar.
home-buddy-write = Su mensaje
home-buddy-you = Usted
home-buddy-met = Se vieron
home-buddy-met-day = ¿Qué día?
home-buddy-met-long = ¿Cuánto tiempo?
home-buddy-minutes = { $minutes } minutos
home-buddy-met-do = Anotar
home-buddy-phone = Su número de teléfono
home-buddy-phone-hint = No es obligatorio. Bórrelo y su acompañante ya no lo ve.
home-buddy-other-phone = Teléfono de { $name }
home-buddy-quiet = Hace mucho que aquí no se anota nada. ¿Se ven todavía?
home-buddy-end = Terminar con este acompañante
home-buddy-end-text = No hace falta decir por qué. La otra persona solo lee que ha terminado.
home-buddy-over = Esto terminó el { $date }.
home-buddy-not-on = Una propuesta no siguió adelante. No es por usted.
home-buddy-thanks = ¿Quiere dar las gracias?
home-buddy-thanked = Sus gracias se han enviado.
home-buddy-saved = Está anotado.
home-buddy-too-late = Esto ya no es posible.
home-buddy-wrong-day = Elija un día desde que tiene acompañante. No más tarde que hoy.
home-buddy-see-for = Hacer juntos
home-buddy-see-languages = Idiomas
home-buddy-see-interests = Le gusta
home-buddy-see-times = Puede
home-buddy-see-place = Barrio
home-who-buddy = Un voluntario que encaja con usted, y quien busca para usted
home-who-sees-buddy = Su nombre, idiomas y barrio; lo que le gusta, lo que quiere hacer y cuándo puede
home-who-until-buddy = Hasta que deje de buscar
home-look-buddy = miró lo que usted muestra para un acompañante
home-buddy-interest-koken = Cocinar
home-buddy-interest-sport = Deporte
home-buddy-interest-muziek = Música
home-buddy-interest-tuin = Jardín
home-buddy-interest-wandelen = Caminar
home-buddy-interest-techniek = Técnica
home-buddy-interest-maken = Hacer cosas
home-buddy-interest-lezen = Leer
home-buddy-interest-spelen = Juegos
home-buddy-aim-taal = Practicar neerlandés
home-buddy-aim-wegwijs = Ayuda con cartas, tiendas y el camino
home-buddy-aim-coach = Ayuda para llegar al trabajo
home-buddy-aim-werkplek = Un lugar donde trabajar con otros
home-buddy-aim-samen = Hacer juntos algo agradable
home-buddy-part-ochtend = Mañana
home-buddy-part-middag = Tarde
home-buddy-part-avond = Noche
home-paper-busy = Todavía estamos con otro papel. Inténtelo de nuevo en un momento.
home-mail-ready-subject = Hay un mensaje para usted
home-mail-ready-text =
    Hay un mensaje para usted. Lo puede leer después de entrar:
    { $site }/mijn
home-buddy-not-yet = Los dos dijeron que sí. Primero tenemos que hacer algo. Después empieza.
home-region-told = Hay una propuesta: la región { $region }.
home-region-answered = Tiene una respuesta a lo que escribió.
home-region-look = Verlo
home-region-left = { $questions ->
    [one] Le queda { $questions } pregunta.
    [many] Le quedan { $questions } de preguntas.
   *[other] Le quedan { $questions } preguntas.
}
home-region-yours-title = Su región
home-region-yours = Su región es { $region }
home-region-decided-on = Una persona decidió esto el { $date }.
home-region-likely-one = Quizás esta sea su región. Todavía no hay nada decidido.
home-region-likely-one-next = Buscamos un lugar en esta región. Después decide una persona.
home-region-object-more = Escribir algo más
home-region-answer-dutch = La respuesta está en neerlandés. ¿No la entiende? Pida ayuda a su acompañante o a VluchtelingenWerk.
home-region-all-said = Nos ha contado todo. Gracias.
home-region-not-sought = Ahora no buscamos una región para usted.
home-buddy-sent = Su mensaje se ha enviado.
home-buddy-phone-shown = { $name } ve ahora su número.
home-buddy-phone-hidden = { $name } ya no ve su número.
home-buddy-ended = Ha terminado con este acompañante.
home-buddy-wrong-phone = Escriba un número de teléfono, como 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}
home-buddy-hours-half = { $hours } h 30 min
home-accessibility = Accesibilidad
home-region-object-waits = Ya nos escribió el { $date }. Primero respondemos a eso.
home-region-object-long = Esto es demasiado largo. No escriba más de { $most } letras.
home-region-pick = O elija el lugar en la lista
home-tale-likely = Región: todavía no decidida
home-tale-proposed = Región: hay una propuesta
home-tale-objected = Región: la propuesta no encaja
home-tale-decided = Región: decidida
home-tale-buddy-proposed = Acompañante: hay una propuesta
home-tale-buddy-found = Acompañante: encontrado

home-buddy-met-then = En este día ya hay { $long }. ¿Quiere cambiarlo? Elija “Anotar” otra vez.
