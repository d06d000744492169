# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = U gudub qoraalka
home-menu = Liiska
home-language = Luqadda
home-unchecked = Turjumaaddan weli ma hubin qof luqaddan ku soo koray.
home-leave = Degdeg uga bax
home-leave-hint = Waxaad u gudbaysaa bog kale. Taleefankan ama kombiyuutarkan waxba kuma harayaan.
home-sign-out = Ka bax boggaaga
home-help-now = Ma u baahan tahay caawimo?
home-print = Daabac bogga
home-dutch-beside = Afka Nederlandka ku dar
home-dutch-not-beside = Luqaddayda oo keliya
home-read-aloud = Ii akhri
home-read-stop = Jooji akhriska
home-back = Dib u noqo
home-demo = Kani waa tusaale. Dadkani dhab ma aha.
home-mistake = Wax baa khaldamay

# Way in

home-in-title = Soo dhowow
home-in-lead = Halkan waxaad ku arkaysaa waxa ay tahay inaad u samayso ‹inburgering›. Waxaad sidoo kale arkaysaa cidda ku caawinaysa.
home-in-code = Koodh baad haysataa
home-in-code-label = Koodhka ku qoran warqaddaada
home-in-code-hint = Tusaale: K7MP-3XQ9-TR4H
home-in-birth-label = Taariikhda aad dhalatay
home-in-birth-hint = Tusaale: 25-3-1990
home-in-shared-label = Dad kale ayaa sidoo kale isticmaala taleefankan ama kombiyuutarkan
home-in-shared-hint = Markaas waxba ma kaydinayno. Boggu wuxuu xirmayaa 10 daqiiqo ka dib.
home-in-button = U gudub boggayga
home-in-wrong = Koodhka ama taariikhda dhalashada ayaa khaldan. Mar kale eeg. Koodh kasta hal mar keliya ayuu shaqeeyaa.
home-in-often = Marar badan ayaad isku dayday. Sug 15 daqiiqo. Ama wac degmadaada.
home-in-empty = Halkan buuxi.
home-in-no-code = Ma haysatid koodh? Koodh cusub weydiiso ‹regisseur›-kaaga.
home-in-example = U eeg sida mid ka mid ah dadkan
home-in-mail-title = Hore ayaad noo siisay cinwaan iimayl
home-in-mail-label = Cinwaanka iimaylkaaga
home-in-mail-button = Ii soo dir koodh
home-in-mail-sent = Haddii aan naqaanno cinwaankan iimaylka, hadda waxaad helaysaa iimayl uu koodh ku jiro.
home-in-mail-code-label = Koodhka iimaylka ku qoran
home-in-mail-wrong = Koodhkan waa khalad ama waqtigiisii waa dhacay. Codso koodh cusub.
home-out-title = Waad ka baxday boggaaga
home-out-lead = Taleefankan ama kombiyuutarkan wax adiga kugu saabsan kuma harin.
home-in-again = Mar kale soo gal

# Start page

home-now-hello = Salaan, { $name }
home-now-title = Hadda
home-now-way = Jidkaaga
home-step-notice = Warqad baad heshay
home-step-intake = La hadalka degmada
home-step-plan = Qorshahaaga
home-step-lessons = Barasho iyo ka qaybgal
home-step-exam = Imtixaan ama wadahadalka ugu dambeeya
home-step-done = Waa dhammaatay
home-step-was = la sameeyay
home-step-here = halkan ayaad joogtaa
home-step-will = way soo socotaa
home-now-term = Waqti ayaad haysataa ilaa { $date }. Maalintaas way ku jirtaa.
home-now-days = { $days ->
    [one] Waxaa kuu haray { $days } maalin.
   *[other] Waxaa kuu haray { $days } maalmood.
}
home-now-term-over = Waqtigaagu wuxuu dhammaaday { $date }. Wac ‹regisseur›-kaaga. Mararka qaarkood waxaad heli kartaa waqti dheeraad ah.
home-now-no-term = Waqtigaagu wuxuu bilaabanayaa marka degmadu qorshahaaga samayso.
home-now-next = Maxaa hadda soo socda?
home-now-next-none = Hadda ma jiraan wax ay tahay inaad samayso.
home-now-today = maanta
home-now-tomorrow = berri
home-now-before = { $date } ama ka hor
home-now-on = { $date }, saacadda { $time } (waqtiga Nederland)
home-now-place = Goobta: { $place }
home-now-bring = Soo qaado warqaddaada iyo kaarkaaga deganaanshaha.
home-now-late = Maalintii way dhaaftay. Wac ‹regisseur›-kaaga.
home-now-helpers = Yaa ku caawinaya?
home-now-helper-regisseur = Waa ‹regisseur›-kaaga degmada. Isaga ama iyada ayaa qorshaha kula samaynaya.
home-now-helpers-none = Halkan waxaa lagu qori doonaa cidda ku caawinaysa. Haddii aadan garanayn, wac degmadaada.
home-now-hours = Saacadahaaga
home-now-hours-of = { $target } saacadood waxaad ka dhammaysay { $done }
home-now-hours-left = { $hours ->
    [one] Waxaa kuu haray { $hours } saac.
   *[other] Waxaa kuu haray { $hours } saacadood.
}
home-now-well = Maxaa si fiican u socday?
home-now-well-exam = Waad ku guulaysatay: { $part }
home-now-well-hours = Ilaa hadda waxaad qaadatay { $hours } saacadood oo casharro ah.
home-now-well-plan = Qorshe ayaad leedahay.
home-now-well-done = Waad dhammaysay ‹inburgering›. Hambalyo!
home-hours-lessons = Casharro
home-hours-taking-part = Ka qaybgal
home-hours-work = Barashada shaqada Nederland (‹MAP›)
home-hours-pvt = Sida aan u wada nool nahay (‹PVT›)
home-hours-a2 = Casharrada loo baahan yahay si aad imtixaan ugu gasho heerka A2
home-part-lezen = Akhris
home-part-luisteren = Dhegeysi
home-part-schrijven = Qoraal
home-part-spreken = Hadal
home-part-knm = Aqoonta Nederland (‹KNM›)
home-role-familie = Qoyska
home-role-vriend = Saaxiib ama saaxiibad
home-role-buur = Deris
home-role-maatje = Wehel: qof kula tababarta oo ku raaca
home-role-vrijwilliger = Mutadawac: qof mushahar la’aan wax ku caawiya
home-role-coach = La-taliye: qof kaa caawiya inaad shaqo ama iskuul hesho
home-role-begeleider = Hage: qof kaa caawiya guriga, lacagta iyo warqadaha
home-role-docent = Macallinkaaga
home-role-werkgever = Shaqo-bixiyahaaga
home-role-regisseur = ‹regisseur›-kaaga
home-role-instantie = Qof ka socda hay’ad
home-role-arts = Dhakhtar
home-role-zorgverlener = Qof ka shaqeeya daryeelka caafimaadka

# Plan

home-plan-title = Qorshahayga
home-plan-none = Weli qorshe ma lihid. Marka hore degmada ayaad la hadlaysaa. Ka dib si wadajir ah ayaad qorshaha u samaynaysaan.
home-plan-lead = Kani waa qorshahaaga (‹PIP›). Adiga iyo degmadu waxaad samayseen { $date }.
home-plan-route = Jidkaaga barashada (‹leerroute›)
home-plan-route-b1-route = Waxaad afka Nederlandka baranaysaa ilaa heerka B1. Taas waxaa la yiraahdaa ‹B1-route›. Dhammaadka waxaad gelaysaa imtixaan.
home-plan-route-onderwijsroute = Waxaad afka Nederlandka u baranaysaa si aad u gasho waxbarasho xirfadeed ama mid sare. Taas waxaa la yiraahdaa ‹onderwijsroute›.
home-plan-route-z-route = Waxaad baranaysaa afka Nederlandka, xaafaddaadana waad ka qaybgelaysaa. Taas waxaa la yiraahdaa ‹Z-route›.
home-plan-why = Maxaa jidkan loo doortay?
home-plan-lessons = Toddobaadkii waxaad leedahay { $hours } saacadood oo casharro ah.
home-plan-talks = Wadahadal ku saabsan sida ay wax u socdaan: { $weeks } toddobaad kasta hal mar.
home-plan-letter = Akhri warqadda oo dhan (PDF)
home-plan-goals = Hadafyadayda
home-plan-goals-none = Weli hadaf ma qorin. Maxaad rabtaa inaad gaarto?
home-plan-goal-done = waa la gaaray
home-plan-steps = Tallaabooyin
home-plan-wish = Wax baan jeclaan lahaa
home-plan-not-fit = Tani iguma habboona
home-plan-agree = Qorshaha ma ku raacsan tahay?
home-plan-change = Waxaan rabaa inaan wax beddelo
home-plan-said-agree = { $date } waxaad qortay: qorshahayga waan ku raacsanahay.
home-plan-said-disagree = { $date } waxaad qortay: qorshahayga kuma raacsani.

# Week

home-week-title = Toddobaadkayga
home-week-of = Toddobaadka ka bilaabma { $date }
home-week-none = Toddobaadkan waxba kuma qorna.
home-week-before = Toddobaadkii hore
home-week-after = Toddobaadka xiga
home-week-time = { $from } ilaa { $until }
home-week-with = Cidda kula joogta: { $name }
home-week-kind-taal = Cashar
home-week-kind-participatie = Ka qaybgal
home-week-kind-werk = Shaqo
home-week-kind-reizen = Safar
home-week-kind-kinderen = Carruurta
home-week-kind-afspraak = Ballan
home-week-kind-anders = Wax kale

# On paper and without internet

home-copy-title = Hal bog
home-copy-lead = Halkan waxaa ku qoran waxa soo socda, cidda ku caawinaysa iyo toddobaadkaaga.
home-copy-of = Kani waa nuqul laga sameeyay { $date }. Wax baa laga yaabaa inay isbeddeleen.
home-keep-title = Akhri internet la’aan
home-keep-text = Waxaad nuqul ku kaydsan kartaa taleefankan ama kombiyuutarkan. Waxaa ku qoran waxa soo socda, cidda ku caawinaysa iyo toddobaadkaaga.
home-keep-warn = Qofkii fura taleefankan ama kombiyuutarkan wuu akhrin karaa nuqulka. Marka aad ka baxdo boggaaga, nuqulku wuu tirmayaa. 12 saacadood ka dib mar walba wuu tirmayaa.
home-keep-button = Ku kaydi taleefankan ama kombiyuutarkan
home-keep-done = Nuqulku wuxuu ku jiraa taleefankan ama kombiyuutarkan.
home-keep-remove = Tirtir nuqulka

# Rights and duties

home-rights-title = Xuquuqda iyo waajibaadka
home-rights-lead = Halkan waxaad ku arkaysaa waxa sharcigu adiga kaa leeyahay. Annaga ayaa kuu xisaabinnay.
home-rights-must = Waxa ay tahay inaad samayso
home-rights-may = Waxa aad xaq u leedahay inaad codsato
home-rights-city = Waxa ay tahay inay degmadu samayso
home-rights-none = Hadda halkan waxba kuma qorna.
home-rights-why = Sababtu maxay tahay?
home-rights-article = Sharciga: { $article }
home-rights-facts = Waxa aan kaa ognahay
home-rights-if-not = Maxaa dhacaya haddii aadan tan samayn?
home-rights-object = Ma diiddan tahay?
home-rights-object-text = Waxaad gudbin kartaa ‹bezwaar›. Waa lacag la’aan. ‹juridisch loket› ayaa lacag la’aan kugu caawinaya.
home-rights-from = Laga bilaabo { $date }
home-rights-until = Ilaa { $date } (maalintaas way ku jirtaa)
home-rights-open = Tan hadda waa la samayn karaa
home-rights-later = Tan mar dambe ayaa la samayn karaa
home-rights-closed = Tan hadda ka dib lama samayn karo
home-term-inburgeringstermijn = Dhammaynta ‹inburgering›
home-term-inburgeringstermijn-text = Marka maalintan la gaaro waa inaad dhammaysay imtixaannada oo dhan ama wadahadallada oo dhan.
home-term-inburgeringstermijn-if = ‹DUO› ganaax ayay ku siin kartaa. Laakiin taas ka dib waqti cusub ayaad helaysaa. Haddii aanay khaladkaaga ahayn, codso waqti dheeraad ah inta aan waqtigu dhammaan.
home-term-nieuwe-termijn = Inaad ku dhammayso waqtigaaga cusub
home-term-nieuwe-termijn-text = ‹DUO› ayaa waqti cusub ku siisay. Marka maalintan la gaaro waa inaad dhammaysay.
home-term-nieuwe-termijn-if = ‹DUO› mar kale ayay ganaax ku siin kartaa.
home-term-oproep = Inaad degmada wadahadal u timaaddo
home-term-oproep-text = Warqad baad heshay. Kaalay maalintan ama ka hor.
home-term-oproep-if = Marka hore digniin baa lagu siinayaa. Ka dib degmadu ganaax ayay ku siin kartaa. Miyaadan iman karin? Soo wac maalintaas ka hor.
home-term-derde-kans = Hal fursad oo kale oo aad wadahadal ku timaaddo
home-term-derde-kans-text = Kaalay maalintan ama ka hor si aad degmada ula hadasho.
home-term-derde-kans-if = Markaas degmadu adiga la’aantaa ayay qorshe samaynaysaa. Sidoo kale ganaax waad heli kartaa.
home-term-bezwaar-pip = Gudbinta ‹Bezwaar› ka dhan ah qorshahaaga
home-term-bezwaar-pip-text = Qorshuhu miyaanu kugu habboonayn? Degmada u qor taas maalintan ama ka hor.
home-term-bezwaar-pip-if = Maalintan ka dib qorshuhu sidiisa ayuu ahaanayaa. Laakiin waxaad codsan kartaa in wax laga beddelo.
home-term-bezwaar-boete = Gudbinta ‹Bezwaar› ka dhan ah ganaax
home-term-bezwaar-boete-text = Ganaaxa ma diiddan tahay? Taas qor maalintan ama ka hor.
home-term-bezwaar-boete-if = Maalintan ka dib waa inaad ganaaxa bixiso.
home-term-voortgangsgesprek = Ka hadalka sida ay wax u socdaan
home-term-voortgangsgesprek-text = Adiga iyo ‹regisseur›-kaagu waxaad wada hadlaysaan maalintan ama ka hor.
home-term-pip-vaststellen = Samaynta qorshahaaga
home-term-pip-vaststellen-text = Degmadu waxay qorshahaaga (‹PIP›) samaynaysaa maalintan ama ka hor.
home-term-aanbod = In koorso lagu siiyo
home-term-aanbod-text = Degmadu waxay boos koorso ku siinaysaa maalintan ama ka hor.
home-term-start-taalschakeltraject = Bilaabista ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Casharradaadu waxay bilaabanayaan maalintan ama ka hor.
home-term-ontzorgen = Bixinta biilashaada joogtada ah
home-term-ontzorgen-text = Degmadu waxay bixinaysaa kirada, korontada iyo caymiska caafimaadka ilaa maalintan. Taas waxaa la yiraahdaa ‹ontzorgen›.
home-right-routewijziging = Codsashada ‹leerroute› kale
home-right-routewijziging-text = Jidkaagu miyaanu kugu habboonayn? La hadal ‹regisseur›-kaaga. Mar dambe ku dhowaad lama beddeli karo.
home-right-afschalen = In imtixaanka lagu galo heer hoose (A2)
home-right-afschalen-text = Ma qaadatay casharro badan, B1-na aad bay kuugu adag tahay? Weydii ‹regisseur›-kaaga.
home-right-verlenging-aanvragen = Codsashada waqti dheeraad ah
home-right-verlenging-aanvragen-text = Tan waxaad ka codsanaysaa ‹DUO›. ‹regisseur›-kaagu waa ku caawin karaa. Tan waxaa la yiraahdaa ‹verlenging›.
home-right-verlenging-reason = Waqti dheeraad ah, sabab adiga ku khusaysa awgeed
home-right-verlenging-reason-text = Sharcigu wuxuu sheegayaa sababo waqti dheeraad ah lagu helo. Tusaale ahaan xanuun, umul ama iskuul xirmay.
home-right-aanbod = Koorso ka timid degmada
home-right-aanbod-text = Degmada ayaa bixinaysa koorsadaada.
home-right-maatschappelijke-begeleiding = Caawimada bilowga
home-right-maatschappelijke-begeleiding-text = Qof ayaa kaa caawinaya guriga, lacagta, iskuulka iyo caafimaadka.
home-right-ontzorgen = Biilashaada joogtada ah oo laguu bixiyo
home-right-ontzorgen-text = Degmadu lix bilood ayay kiradaada, korontadaada iyo caymiskaaga caafimaadka ka bixinaysaa lacagta kaalmada ah ee aad hesho.
home-right-lening = Lacag ka amaahashada ‹DUO›
home-right-lening-text = Waxaad amaahan kartaa lacag aad koorsada iyo imtixaannada ku bixiso. Mar dambe ayaad soo celinaysaa.
home-right-gratis-examenpogingen = Imtixaan lacag la’aan ah
home-right-gratis-examenpogingen-text = Mararka ugu horreeya ee aad imtixaanka gasho, waxba ma bixinaysid.
home-right-teruggave-medisch-advies = Lacagta dhakhtarka ‹DUO› oo laguu soo celiyo
home-right-teruggave-medisch-advies-text = Talada dhakhtarka lacag ayaad ka bixisay. Lacagtaas waa laguu soo celinayaa.
home-right-diploma = Diblomadaada
home-right-diploma-text = Wax walba waad samaysay. Diblomadaada waxaad ka helaysaa ‹DUO›.
home-right-certificaat = Shahaadadaada
home-right-certificaat-text = Wax walba waad samaysay. Shahaadadaada waxaad ka helaysaa ‹DUO›.
home-rights-exact = Sharraxaadda saxda ah, oo af Nederland ku qoran
home-fact-verblijf-verleend = Waxaad heshay deganaansho.
home-fact-kennisgeving-ontvangen = Waxaad heshay warqadda ‹DUO› ee sheegaysa in la qabsiga bulshadu waajib kugu yahay.
home-fact-brp-ingeschreven = Waxaad soo degtay degmada.
home-fact-gemeente-gekoppeld = Waxaad boos ka heshay degmadan.
home-fact-oproep-brede-intake-verzonden = Waxaad heshay warqad laguugu yeerayo wadahadal.
home-fact-brede-intake-niet-verschenen = Wadahadalkii uma aadan iman.
home-fact-brede-intake-gestart = Wadahadalkii aad degmada la lahayd wuu bilaabmay.
home-fact-brede-intake-afgerond = Wadahadalkii aad degmada la lahayd wuu dhammaaday.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Natiijadii tijaabadaada way timid.
home-fact-pip-vastgesteld = Qorshahaagii wuu diyaar noqday.
home-fact-pip-gewijzigd = Qorshahaagii wax baa laga beddelay.
home-fact-leerroute-gewijzigd = Waxaad heshay ‹leerroute› kale.
home-fact-leerroutewijziging-voorgesteld = Degmadu waxay kuu rabtaa ‹leerroute› kale.
home-fact-aanbod-gedaan = Waxaad heshay boos koorso.
home-fact-cursus-gestart = Koorsadaadii way bilaabatay.
home-fact-lesuren-gevolgd = Casharro ayaad qaadatay.
home-fact-participatie-uren-gevolgd = Waad ka qaybgashay.
home-fact-urenverklaring-ontvangen = Iskuulku wuxuu sheegay inta cashar ee aad qaadatay.
home-fact-aanbieder-gesloten = Iskuulkaagii wuu xirmay.
home-fact-examenpoging-gedaan = Imtixaan baad gashay.
home-fact-examenonderdeel-uitslag-ontvangen = Natiijada imtixaan ayaa timid.
home-fact-voortgangsgesprek-gevoerd = Waxaad ka hadashay sida ay wax u socdaan.
home-fact-contact-gehad = Adiga iyo degmadu waad wada xiriirteen.
home-fact-participatieverklaring-ondertekend = Waxaad saxiixday bayaanka ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Qof ayaa bilaabay inuu ku caawiyo.
home-fact-bijstand-toegekend = Waxaad heshay lacag kaalmo ah.
home-fact-ontzorgen-gestart = Degmadu waxay bilowday inay bixiso biilashaada joogtada ah.
home-fact-waarschuwing-verzonden = Digniin baa lagu siiyay.
home-fact-boete-opgelegd = Ganaax baa lagu siiyay.
home-fact-gemeentelijke-boete-opgelegd = Degmadu ganaax ayay ku siisay.
home-fact-boete-onherroepelijk = Ganaaxu waa kama dambays.
home-fact-bezwaar-ingediend = Waxaad gudbisay ‹bezwaar›.
home-fact-termijn-vastgesteld = ‹DUO› ayaa qortay goorta ay tahay inaad dhammayso.
home-fact-verlenging-aangevraagd = Waxaad codsatay waqti dheeraad ah.
home-fact-verlenging-beslist = ‹DUO› ayaa go’aan ka gaartay waqtiga dheeraadka ah.
home-fact-lening-verstrekt = Waxaad lacag ka amaahatay ‹DUO›.
home-fact-opleiding-gestart = Waxaad bilowday waxbarasho xirfadeed ama mid sare.
home-fact-taalschakeltraject-gestart = Waxaad bilowday ‹onderwijsroute›.
home-fact-kind-geboren = Ilmo ayaa kuu dhashay.
home-fact-plicht-voldaan = Waad dhammaysay ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› ayaa qortay in la qabsiga bulshadu waajib kugu yahay.

# Folder

home-folder-title = Galkayga
home-folder-lead = Warqadahaagu halkan ayay ku jiraan. Si fiican u kaydso.
home-folder-none = Weli warqado ma jiraan.
home-folder-open = Fur (PDF)
home-folder-of = Warqaddii { $date }
home-folder-letters = Warqadaha degmada
home-folder-proofs = Saacado iyo natiijooyin
home-folder-hours = Saacadaha { $name }
home-folder-own = Dukumentiyadayda
home-folder-own-none = Weli halkan waxba kuma kaydsan.
home-folder-all = Wax walba hal fayl (ZIP)
home-paper-add = Ku dar dukumenti
home-paper-lead = Sawir qaad ama dooro PDF. Adiga oo keliya ayaa arka dukumentiga, ilaa aad la wadaagto.
home-paper-clean = Sawirkaaga waxaan ka saarnaa goobta iyo maalinta. PDF-ka waxaan ka saarnaa qofka sameeyay. Waxa bogga ku qoran way ku harayaan.
home-paper-file = Sawir ama PDF
home-paper-file-hint = Ugu badnaan { $mb } MB
home-paper-kind = Waa maxay?
home-paper-kind-diploma = Diblooma
home-paper-kind-certificaat = Shahaado
home-paper-kind-brief = Hal warqad
home-paper-kind-arbeidscontract = Heshiis shaqo
home-paper-kind-anders = Wax kale
home-paper-name = Maxaa la yiraahdaa?
home-paper-name-hint = Waxaa loo baahan yahay oo keliya ‘wax kale’.
home-paper-save = Kaydi
home-paper-saved = Dukumentigaaga waa la kaydiyay.
home-paper-removed = Dukumentigaaga waa la tirtiray.
home-paper-large = Faylkani aad buu u weyn yahay. Ugu badnaan { $mb } MB. Sawirku ugu badnaan { $pixels } megapixel, PDF-ku ugu badnaan { $pages } bog.
home-paper-unknown = Kani ma aha sawir (JPEG, PNG, WebP) mana aha PDF.
home-paper-broken = Faylkan ma akhrin karno. Sawir cusub qaad.
home-paper-acts = PDF-kani wuxuu leeyahay furaha sirta ah, ama barnaamij ama fayl baa ku jira. Dukumentiga sawir ka qaad.
home-paper-full = Galkaagu waa buuxaa. Waxaa gala { $most } dukumenti, wadar ahaan { $mb } MB. Marka hore wax tirtir.
home-paper-of = Waxaa la kaydiyay { $date }
home-paper-view = Eeg dukumentiga
home-paper-shared = Dukumentigan waad la wadaagtaa
home-paper-remove = Tirtir dukumentiga
home-paper-remove-text = Markaas dukumentigu weligiis wuu tirmayaa. Qofna ma arki karo mar dambe.
home-share-title = La wadaag hal hay’ad
home-share-lead = Adiga ayaa dooranaya qofka arki kara dukumentigan iyo ilaa goorta. Mar walba waad joojin kartaa.
home-share-with = Yaad la wadaagaysaa?
home-share-city = Degmadaada
home-share-school = Iskuulkaagu halkan ma geli karo. Ma la wadaagaysaa iskuulkaaga? Markaas ‹regisseur› ayaa arka dukumentiga oo iskuulka siiya.
home-share-until = Ilaa maalintee?
home-share-button = Wadaag dukumentigan
home-share-wrong-day = Dooro maalin: maanta ama ka dib, ugu badnaan hal sano.
home-consent-title = Oggolaanshahayga
home-consent-lead = Qof baa tan ku weydiistay, ama adiga ayaa wadaaga. Waad dhihi kartaa maya. Taasi ‹inburgering› waxba uma dhimayso.
home-consent-none = Waxba laguma weydiin. Waxba ma wadaagtid.
home-consent-what-papier = Hal dukumenti
home-consent-what-plan = Qorshahaaga
home-consent-what-uren = Casharradaada iyo saacadahaaga
home-consent-what-bereik = Telefoonkaaga iyo iimaylkaaga
home-consent-for = Loogu talagalay: { $name }
home-consent-asked = { $name } ayaa tan weydiistay { $date }.
home-consent-given = Haa ayaad tiri { $date }.
home-consent-refused = Maya ayaad tiri { $date }.
home-consent-withdrawn = Waad joojisay { $date }.
home-consent-over = Wakhtigii waa dhammaaday.
home-consent-paper = Dukumentigee ayaad bixinaysaa?
home-consent-no-paper = Weli dukumenti ma lihid. Marka hore galkaaga geli.
home-consent-yes = Haa, waa hagaag
home-consent-no = Maya, ma doonayo
home-consent-stop = Jooji wadaagga
home-consent-recorded = Tan waa la diiwaangeliyay. Waa kan caddayntaadu.
home-receipt-title = Caddaynta oggolaanshaha
home-receipt-lead = Boggan daabac ama kaydi.
home-receipt-stop = Waad joojin kartaa markaad doonto. Isla markiiba way shaqaynaysaa. Wixii qof hore u arkay, waa la arkay.

# Who sees what

home-who-title = Yaa xogtayda arka
home-who-lead = Xogtaada adiga ayaa iska leh. Halkan waxaad ku arkaysaa cidda eegtay, goorta ay eegtay iyo sababta.
home-who-law = Sida sharcigu qabo, yaa eegi kara?
home-who-law-gemeente = Degmadaada. Iyadu qorshaha ayay samaysaa, wayna ku caawisaa.
home-who-law-duo = ‹DUO›. Iyadu waxay go’aan ka gaartaa imtixaannada, waqtiga iyo lacagta.
home-who-law-school = Iskuulkaaga. Wuxuu arkaa magacaaga iyo casharradaada.
home-who-law-cannot = Tani sharciga ayay ku qoran tahay. Ma joojin kartid. Laakiin waxaad weydiin kartaa waxa ku qoran.
home-who-asked = Qof baa wax ku weydiinaya. Eeg su’aasha.
home-who-table = Hay’addee maxay aragtaa?
home-who-col-what = Maxay aragtaa?
home-who-col-ground = Maxaa loo oggol yahay?
home-who-col-until = Ilaa goorma?
home-who-sees-gemeente = Magacaaga, qorshahaaga, casharradaada iyo warqadahaaga
home-who-sees-duo = Jidkaaga, saacadahaaga iyo natiijooyinkaaga
home-who-sees-school = Magacaaga, cinwaankaaga, jidkaaga iyo wakhtigaaga
home-who-until-law = Inta ‹inburgering› socoto, iyo shan sano ka dib
home-who-ground-own = Adiga ayaa haa yiri
home-data-title = Wax kasta oo aan kaa ognahay
home-data-text = Waxaad helaysaa fayl (ZIP) ay ku jiraan xogtaada iyo dukumentiyadaada oo dhan. Wax badan oo adiga kugu saabsan ayaa ku jira. Si fiican u kaydso.
home-data-notes = Qoraallada shaqaalaha kuma jiraan. Ma rabtaa inaad akhrido? Markaas su'aal weydii.
home-who-looked = Yaa eegay?
home-who-looked-none = Weli cidna ma eegin.
home-who-looked-line = { $name }, { $date }
home-who-correct = Wax baa khaldan
home-look-dossier = Galkaaga ayaa la eegay
home-look-plan = Qorshahaaga ayaa la eegay
home-look-change = Wax baa la qoray
home-look-letter = Warqad baa la sameeyay ama la akhriyay
home-look-paper = Wax aad wadaagtay ayaa la eegay
home-look-health = Xogta caafimaadkaaga ayaa la eegay
home-look-other = Xogtaada ayaa la eegay

# Ask

home-ask-title = Su’aal weydii
home-ask-lead = Su’aal weydii ‹regisseur›-kaaga. Ku qor luqaddaada.
home-ask-about = Maxay ku saabsan tahay?
home-ask-kind-vraag = Su’aal baan qabaa
home-ask-kind-wens = Wax baan jeclaan lahaa
home-ask-kind-past-niet = Wax baan igu habboonayn
home-ask-kind-eens = Qorshahayga waan ku raacsanahay
home-ask-kind-oneens = Qorshahayga kuma raacsani
home-ask-kind-klopt-niet = Xogtayda wax baa ka khaldan
home-ask-text-label = Maxaad rabtaa inaad tiraahdo?
home-ask-button = Dir
home-ask-sent = Waa la diray. Jawaab waxaad helaysaa { $date } ama ka hor.
home-ask-mine = Su’aalahayga
home-ask-waiting = Jawaabtu waxay imanaysaa { $date } ama ka hor
home-ask-late = Jawaabtu way daahday. Wac degmadaada.
home-ask-answer = Jawaab ka timid { $name }, { $date }
home-ask-empty = Marka hore qor su’aashaada.
home-ask-long = Tani aad bay u dheer tahay. Soo gaabi.
home-ask-closed = Galkaagu waa xiran yahay. Haddii aad su’aal qabto, wac degmadaada.
home-ask-kind-verandering = Waxaan rabaa inaan qorshahayga wax ka beddelo
home-ask-kind-idee = Fikrad baan u hayaa degmada
home-faq-title = Su’aalaha ay dadku inta badan weydiiyaan
home-faq-sick = Maxaan sameeyaa haddii aan xanuunsado?
home-faq-sick-text = Wac iskuulkaaga iyo ‹regisseur›-kaaga. Taas samee maalinta koowaad.
home-faq-move = Maxaan sameeyaa haddii aan guuro?
home-faq-move-text = U sheeg degmada aad degi doonto. Taas ku samee shan maalmood gudahood marka aad guurto ka dib. Qorshahaagu wuu ku raacayaa.
home-faq-children = Yaa ilaalinaya carruurtayda marka aan cashar leeyahay?
home-faq-children-text = Waxaa jirta xannaano carruureed. ‹regisseur›-kaagu wuu garanayaa waxa suurtagal ah iyo cidda lacagta bixinaysa.
home-faq-cost = Koorsadaydu waa imisa?
home-faq-cost-text = Magangalyo ma haysataa? Markaas degmada ayaa bixinaysa. Ma qoys ama shaqo awgeed ayaad halkan u joogtaa? Markaas adiga ayaa iska bixinaya. Waxaa laga yaabaa inaad lacag ka amaahan karto ‹DUO›.
home-faq-letter = Warqad baan fahmi waayay. Maxaan sameeyaa hadda?
home-faq-letter-text = Warqadda ha tuurin. U qaad qof ku caawiya.
home-faq-work = Ma la ii oggol yahay inaan shaqeeyo anigoo weli wax baranaya?
home-faq-work-text = Weydii ‹regisseur›-kaaga. Casharrada iyo shaqadu toddobaadkaaga way ku wada jiri karaan.
home-faq-fine = Ganaax baa la i siiyay. Maxaan sameeyaa hadda?
home-faq-fine-text = Eeg inta waqti ah ee aad haysato. Waxaad gudbin kartaa ‹bezwaar›. ‹juridisch loket› ayaa lacag la’aan kugu caawinaya.

# Help

home-help-title = Caawimo
home-help-112 = Ma jirtaa khatar ama xaalad degdeg ah? Wac 112. Waa lacag la’aan.
home-help-doctor = Ma xanuunsan tahay? Wac dhakhtarkaaga qoyska. Ma tahay habeen ama maalmaha fasaxa (Sabti iyo Axad)? Wac xarunta dhakhaatiirta ee habeenkii iyo fasaxa shaqaysa.
home-help-home = Gurigu miyaanu ammaan kuu ahayn? Wac Veilig Thuis: 0800 2000. Waa lacag la’aan, habeen iyo maalin.
home-help-talk = Xaaladdaadu aad ma u xun tahay? Wac 113 ama 0800 0113.
home-help-law = Caawimo sharci oo lacag la’aan ah: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk ayaa kugu caawinaysa xaafaddaada.
home-help-none-emergency = 112 wac oo keliya marka ay xaalad degdeg ah jirto.

# Words

home-words-title = Ereyo
home-words-lead = Ereyadan af Nederlandka ah waxay ku qoran yihiin warqadahaaga.
home-word-inburgering = Barashada afka Nederlandka iyo sida Nederland u shaqayso. Sharciga ayaa waajib ka dhigaya.
home-word-pip = Qorshahaaga gaarka ah ee la qabsiga bulshada. Xarfuhu waxay ka dhigan yihiin: qorshaha shakhsiga ah ee la qabsiga iyo ka qaybgalka bulshada.
home-word-leerroute = Habka aad afka Nederlandka u baranayso. Saddex jid ayaa jira.
home-word-b1-route = Jidka ilaa heerka B1, oo imtixaanno leh.
home-word-onderwijsroute = Jidka loo maro waxbarasho xirfadeed ama mid sare.
home-word-z-route = Jidka casharrada iyo ka qaybgalka badan leh, oo aan lahayn imtixaan luqadeed.
home-word-regisseur = Qofka joogtada ah ee degmada kaaga qaabilsan.
home-word-duo = Hay’adda dawladda ee u qaabilsan imtixaannada, waqtiga iyo amaahda.
home-word-pvt = Koorso ku saabsan xeerarka iyo qiyamka Nederland. Dhammaadka waad saxiixaysaa.
home-word-map = Barashada shaqada Nederland.
home-word-knm = Imtixaan ku saabsan guryaha, shaqada iyo nolosha Nederland.
home-word-bezwaar = Inaad qoraal ku sheegto inaad go’aan diiddan tahay.
home-word-verlenging = Waqti dheeraad ah oo aad ku dhammayso la qabsiga bulshada.
home-word-ontzorgen = Degmada ayaa marka hore kuu bixisa biilashaada joogtada ah.
home-word-juridisch-loket = Meel aad ka helayso caawimo sharci oo lacag la’aan ah.

# Language page

home-language-title = Dooro luqaddaada

# Errors

home-error-404 = Boggan ma jiro.
home-error-403 = Boggan adiga laguuma talagelin.
home-error-500 = Dhankayaga wax baa ka khaldamay. Wax yar ka dib mar kale isku day.
home-error-late = Boggu muddo dheer ayuu furnaa. Mar kale soo gal.
home-error-again = Taasi ma suurtagelin. Dib u noqo oo mar kale isku day.

# How someone comes in

home-inlog-title = Sida aad u gasho
home-inlog-lead = Sii cinwaankaaga iimaylka. Markaas waxaad mar dambe ku geli kartaa koodh iimayl ah. Uma baahnid warqad.
home-inlog-now = Koodhadhkaaga waxaan u dirnaa:
home-inlog-remove = Ka saar cinwaankan iimaylka
home-inlog-other = Cinwaan iimayl oo kale
home-inlog-confirm = Xaqiiji
home-inlog-sent = Waxaan koodh u dirnay cinwaankan iimaylka. Koodhku wuxuu shaqeeyaa 15 daqiiqo. Halkan ku qor.
home-inlog-confirmed = Waa dhammaaday. Hadda waxaad ku geli kartaa koodh iimayl ah.
home-inlog-removed = Cinwaankaagii iimaylka waa la saaray. Koodh iimayl kuma heli doontid mar dambe.
home-inlog-not-an-address = Kani ma aha cinwaan iimayl. Tusaale: name@example.nl
home-inlog-no-mail = Koodh iimayl ah halkan weli lagama heli karo. Weydii ‹regisseur›kaaga koodh warqad ku qoran.

# The code by mail

home-mail-code-subject = Koodhkaaga
home-mail-code-text =
    Koodhkaagu waa: { $code }

    Koodhku wuxuu shaqeeyaa 15 daqiiqo. Hal mar ayaad isticmaali kartaa.

    Ma aadan codsan koodh? Markaas waxba uma baahnid inaad samayso. Koodhka cidna ha siin.
mail-foot = Fariintan si otomaatig ah ayaa loo sameeyay. Kama jawaabi kartid.
home-mail-code-hint = Tusaale: 1234 5678

# The invitation on paper

home-sheet-title = Martiqaad boggaaga gaarka ah
home-sheet-scan = Tan ku iskaan garee telefoonkaaga. Ama qor cinwaanka ka hooseeya.
home-sheet-code = Kani waa koodhkaaga:
home-sheet-birth = Waxaad sidoo kale u baahan tahay taariikhda aad dhalatay.
home-sheet-until = Koodhku wuxuu shaqeeyaa ilaa { $date }. Hal mar ayaad isticmaali kartaa.
home-sheet-safe = Warqaddan cidna ha siin. Tuur markaad gasho.

# Another site says who someone is

home-broker-with = Ku gal { $name }
home-broker-place = Dadka ku nool { $place }
home-broker-on = Hadda waxaad u socotaa { $name }
home-broker-continue = Sii wad
home-broker-failed = Gelitaanku ma guulaysan. Mar kale isku day. Ama isticmaal koodh.
home-broker-stopped = Waad joojisay gelitaanka.
home-broker-away = Sidan gelitaanka hadda ma shaqeyso. Mar dambe isku day. Ama isticmaal koodh.
home-broker-unknown = Weli bog kuuma helno. Weydii degmadaada.

# What happens to the way in by mail

home-inlog-shared = Dad kale ayaa sidoo kale isticmaala taleefankan ama kombiyuutarkan. Halkan kuma beddeli kartid cinwaankaaga iimaylka. Ku samee taleefankaaga.
home-mail-told-set = Laga bilaabo { $date } koodhadhkaagu waxay tagaan cinwaan iimayl oo cusub. Ma sax baa? Haddii kale, isla markiiba wac ‹regisseur›-kaaga.
home-mail-told-ended = Laga bilaabo { $date } koodh iimayl ah kuma helaysid. Ma sax baa? Haddii kale, isla markiiba wac ‹regisseur›-kaaga.
home-mail-way-subject = Koodhadhkaaga iimaylka
home-mail-way-moved =
    Laga bilaabo hadda koodhadhkaagu waxay tagaan cinwaan iimayl oo kale. Cinwaankan koodh dambe uma dirayno.

    Ma sax baa? Haddii kale, isla markiiba wac degmadaada.
home-mail-way-ended =
    Cinwaankan iimaylka koodh dambe uma dirayno.

    Ma sax baa? Haddii kale, isla markiiba wac degmadaada.
# Where someone will live

home-region-title = Xaggee baan degi doonaa?
home-region-lead = Dhawaan waxaad guri ka heli doontaa Nederland. Marka hore noo sheeg waxa adiga kugu habboon.
home-region-why = Maxaan ku samaynaa jawaabahaaga?
home-region-why-fits = Waxaan raadinaynaa gobol ku habboon adiga iyo qoyskaaga.
home-region-what = Gobol waa qayb ka mid ah Nederland oo leh dhowr degmo.
home-region-why-person = Qof ayaa go’aan gaara. Kombiyuutarku wuxuu kaliya caawiyaa raadinta.
home-region-why-not = Ma eegno dalkaaga ama diintaada. Ma eegno inaad nin tahay ama naag tahay.
home-region-why-free = Mar walba waxaad oran kartaa: ma garanayo. Mar dambe wax kasta waad beddeli kartaa.
home-region-why-honest = Meel walba guryo ku filan ma jiraan. Mararka qaar waxay noqotaa meel kale.
home-region-begin = Bilow
home-region-go = Sii wad
home-region-questions = Su’aalaha
home-region-not-said = weli lama buuxin
home-region-said-nothing = Ma garanaysid, ama ma sheegaysid.
home-region-fill = Buuxi
home-region-change = Beddel
home-region-saved = Jawaabahaaga waa la kaydiyay.
home-region-number = Su’aasha { $number } ee { $of }
home-region-save = Kaydi oo sii wad
home-region-unknown = Ma garanayo
home-region-back = Ku noqo dhammaan su’aalaha
home-region-place = Meesha
home-region-place-number = Meesha { $number }
home-region-place-hint = Ku qor magaca meesha xarfaha Nederland. Waxaan kaydinaa gobolka oo keliya.
home-region-places = Dhammaan meelaha
home-region-places-lead = Raadi meel. Meelaha korkooda waxaa ku qoran magaca gobolka.
home-region-no-place = Meeshan ma naqaanno. Ka eeg liiska dhammaan meelaha.
home-region-other-place = Meeshan ma naqaanno. Ma waxaad ula jeeddaa: { $names }?
home-region-too-many = Meeluhu waa ku badan yihiin. Mid ka saar.
home-region-work-hint = Waxaad dooran kartaa wax ka badan hal jawaab.
home-region-mensen = Dadka aad taqaan
home-region-mensen-hint = Meeshee Nederland ka deggan yihiin? Uma baahnin magacyadooda.
home-region-tie-eerste-graad = Xaaskaaga ama ninkaaga, waalidkaaga ama carruurtaada
home-region-tie-familie = Qaraabo kale
home-region-tie-vrienden = Saaxiibbo
home-region-werk-gedaan = Shaqo aad hore u qabatay
home-region-werk-gedaan-ask = Shaqadee ayaad qaban jirtay?
home-region-werk-gewenst = Shaqo aad rabto
home-region-werk-gewenst-ask = Shaqadee ayaad rabtaa inaad qabato?
home-region-studie = Waxbarasho
home-region-studie-ask = Maxaad rabtaa inaad barato?
home-region-ziekenhuis = Isbitaal
home-region-where = Meeshee ayay ku taal?
home-region-ziekenhuis-hint = Adiga ama qoyskaagu ma waa inaad badanaa tagtaan hal isbitaal? Ha qorin sababta. Uma baahnin inaan ogaanno.
home-region-werk-of-school = Shaqo ama iskuul aad hore u haysato
home-region-werk-of-school-hint = Ma haysataa shaqo ama boos iskuul oo Nederland ku yaal?
home-region-omgeving = Magaalo ama tuulo
home-region-omgeving-ask = Xaggee ayaad jeceshahay inaad degto?
home-region-plaatsen = Meesha aad jeceshahay inaad degto
home-region-plaatsen-ask = Meelahee ayaad rabtaa inaad degto?
home-region-plaatsen-hint = Waxaad qori kartaa saddex meelood. Meesha ugu fiican kor ku qor.
home-region-work-zorg = Daryeelka dadka
home-region-work-bouw = Dhismaha guryaha
home-region-work-techniek = Baabuur, mashiinno ama koronto
home-region-work-horeca = Makhaayad ama hoteel
home-region-work-transport = Baabuur wadid ama baakado
home-region-work-landbouw = Dhir ama xoolo
home-region-work-schoonmaak = Nadiifin
home-region-work-winkel = Dukaan
home-region-work-kantoor = Xafiis
home-region-work-ict = Kombiyuutarro
home-region-work-onderwijs = Macallinnimo
home-region-work-ambacht = Shaqo gacmeed: timo, dhar, rooti
home-region-study-mbo = Barashada xirfad (mbo)
home-region-study-hbo = Kulliyad (hbo)
home-region-study-wo = Jaamacad
home-region-study-geen = Hadda waxbarasho maya
home-region-around-stad = Magaalo
home-region-around-dorp = Tuulo
home-region-around-geen = Labaduba waa fiican yihiin
home-region-now = Noo sheeg waxa kugu habboon. Markaas gobol ayaan kuu raadinaynaa.
home-region-outcome = Gobolkee ayay noqon doontaa?
home-region-outcome-link = Eeg gobolka ay noqon karto
home-region-to-questions = Tag su’aalaha
home-region-none = Weli ma ogin halka aad degi doonto.
home-region-none-fill = Marka hore noo sheeg waxa kugu habboon.
home-region-none-next = Waxaan kuu raadinaynaa gobol. Marka aan wax badan ogaanno, halkan ayay ku qornaan doontaa.
home-region-taken-back = Wixii aan hore kaaga sheegnay gobolkaaga hadda ma shaqeeyaan.
home-region-likely = Waxay noqon kartaa mid ka mid ah gobolladan. Weli waxba lama go’aamin.
home-region-likely-next = Waxaan meel ka raadinaynaa mid ka mid ah gobolladan. Ka dib qof ayaa go’aan gaara.
home-region-proposed = Waxaan ka fikiraynaa gobolka { $region }. Qof ayaa hadda eegaya inuu kugu habboon yahay.
home-region-proposed-next = Qof ayaa dhawaan go’aan gaari doona. Markaas halkan ayay ku qornaan doontaa. Weli waxaad sheegi kartaa waxa aad rabto.
home-region-decided = Waxaad degi doontaa gobolka { $region }.
home-region-decided-next = Degmo gobolkan ku taal ayaa hadda guri kuu raadinaysa. Warqad ku saabsan ayaad heli doontaa.
home-region-day = Tani waa { $date }.
home-region-chance-large = Fursad weyn
home-region-chance-fair = Fursad fiican
home-region-chance-small = Fursad yar
home-region-tenths = { $tenths } ka mid ah 10
home-region-tenths-means = { $tenths } ka mid ah 10 waxay ka dhigan tahay: 10 jeer ayaan isku daynaa, dad kale oo la socda. { $tenths } jeer gobolkan ayaa soo baxa. Soo jeedintu waxay noqon kartaa gobol kale.
home-region-because = Maxaa gobolkan loogu doortay?
home-region-changes = Maxaa tan beddeli kara?
home-region-change-work = Waxaad shaqo ama iskuul ka heshaa gobol kale.
home-region-change-people = Qoyskaaga ama qaraabadaadu waxay deggan yihiin gobol kale.
home-region-change-wish = Waxaad beddeshaa jawaabahaaga.
home-region-change-room = Gobol ayaa meel cusub yeesha. Ama meel kuma harto.
home-region-next = Maxaa hadda dhacaya?
home-region-who = Yaa go’aan gaara?
home-region-who-text = Qof ayaa go’aan gaara. Wuxuu akhriyaa waxa aad sheegtay. Kombiyuutarku wuxuu kaliya caawiyaa raadinta.
home-region-map = Khariidadda Nederland
home-region-map-text = Lambarka khariidadda ku yaal waa gobol liiska ku jira.
home-region-source = Khariidadda iyo meelaha: CBS (CC-BY-4.0)
home-region-object-text = Qor sababta aanay kugu habboonayn. Qof ayaa akhriya. Jawaabtu waxay imanaysaa { $date } ama ka hor.
home-region-object-label = Maxay kuugu habboonayn weyday?
home-region-object-empty = Marka hore qor sababta aanay kugu habboonayn.
home-region-objections = Waxa aad qortay
home-region-part-work = Halkan waxaa ka badan shaqo kugu habboon.
home-region-part-family = Halkan waxaa deggan qaraabadaada.
home-region-part-network = Halkan waxaa deggan saaxiibbadaada.
home-region-part-study = Halkan waxaad wax ku baran kartaa.
home-region-part-care = Isbitaalkaagu waa halkan.
home-region-part-surroundings = Halkan waa sida aad rabto: magaalo ama tuulo.
home-region-part-wish = Waxaad jeceshahay inaad halkan degto.
home-region-part-none = Gobolkan wuxuu wax yar ku habboon yahay waxa aad sheegtay.
# A buddy

home-buddy-title = Saaxiibkayga
home-buddy-lead = Saaxiibku waa tabarucade xaafaddaada ka yimid. Wadajir ayaad ugu tababarataan Holandeeska, ama wax u wada qabataan.
home-buddy-free = Adigaa dooranaya. Mar walba maya waad dhihi kartaa. Taasi dhib uma keeno ‹inburgering›-kaaga.
home-buddy-shows = Tani waa waxa aad tusayso
home-buddy-shows-text = Tabarucadaha kula habboon wuxuu arkaa kan oo keliya: magacaaga, luqadahaaga iyo xaafaddaada. Iyo waxa aad jeceshahay, waxa aad rabto inaad wada qabataan, iyo goorta aad awooddo. Qof degmada ka tirsan ayaa isna arka, iyo haddii aad haween rabto. Isagaa kuu raadinaya.
home-buddy-name = Magacaaga
home-buddy-for = Maxaad rabtaa inaad wada qabataan?
home-buddy-languages = Luqadahee ku hadashaa?
home-buddy-interests = Maxaad jeceshahay?
home-buddy-days = Maalmahee awooddaa?
home-buddy-parts = Goorma maalinta?
home-buddy-place = Xaafaddee ku nooshahay?
home-buddy-choose = Dooro xaafad
home-buddy-woman = Waxaan rabaa haweeney inay saaxiib ii noqoto
home-buddy-ask = Haa, saaxiib ii raadi
home-buddy-asked = Saaxiib baan kuu raadinaynaa.
home-buddy-waiting = Waan raadinaynaa. Haddii qof la helo, halkan baad ku arkaysaa.
home-buddy-change = Kan beddel
home-buddy-withdraw = Jooji raadinta
home-buddy-withdraw-text = Markaas wax walba halkan waa laga tirtiraa. Cidna ma arki doonto. Saaxiib ma leedahay? Taasina way dhammaanaysaa.
home-buddy-withdrawn = Waa la tirtiray. Cidna ma arki doonto.
home-buddy-proposal = { $name } ma kula habboon yahay?
home-buddy-answer-by = Ka jawaab { $date } ama ka hor.
home-buddy-no-why = Uma baahnid inaad sabab sheegto.
home-buddy-yes = Haa, waan ku farxi lahaa
home-buddy-no = Maya, ma rabo
home-buddy-said-yes = Haa ayaad tidhi. Hadda waxaad sugaysaa jawaabta qofka kale.
home-buddy-said-no = Maya ayaad tidhi. Weli waan raadinaynaa.
home-buddy-begun = Saaxiib baad leedahay. Fariin qor.
home-buddy-with = Saaxiibkaagu waa { $name }
home-buddy-messages = Fariimo
home-buddy-first = Sheeg cidda aad tahay. Sidoo kale qor maalin iyo meel.
home-buddy-write = Fariintaada
home-buddy-you = Adiga
home-buddy-met = Waad is aragteen
home-buddy-met-day = Maalintee?
home-buddy-met-long = Intee in le'eg?
home-buddy-minutes = { $minutes } daqiiqo
home-buddy-met-do = Qor
home-buddy-phone = Lambarkaaga telefoonka
home-buddy-phone-hint = Khasab maaha. Ka dhig madhan, saaxiibkaaguna mar dambe ma arko.
home-buddy-other-phone = Telefoonka { $name }
home-buddy-quiet = Muddo dheer waxba halkan laguma qorin. Weli ma is aragtaan?
home-buddy-end = Jooji saaxiibkan
home-buddy-end-text = Uma baahnid inaad sabab sheegto. Qofka kale wuxuu akhriyaa oo keliya inay dhammaatay.
home-buddy-over = Tani waxay dhammaatay { $date }.
home-buddy-not-on = Soo jeedin ma dhicin. Adiga kuma aha.
home-buddy-thanks = Ma rabtaa inaad mahad celiso?
home-buddy-thanked = Mahadcelintaada waa la diray.
home-buddy-saved = Waa la qoray.
home-buddy-too-late = Tani mar dambe suurtagal maaha.
home-buddy-wrong-day = Dooro maalin tan iyo markii aad saaxiib yeelatay. Maanta ka dambe maaha.
home-buddy-see-for = Wada qabasho
home-buddy-see-languages = Luqado
home-buddy-see-interests = Wuxuu jecel yahay
home-buddy-see-times = Wuxuu awoodaa
home-buddy-see-place = Xaafad
home-who-buddy = Tabarucade kula habboon, iyo qofka kuu raadinaya
home-who-sees-buddy = Magacaaga, luqadaha iyo xaafaddaada; waxa aad jeceshahay, waxa aad rabto inaad qabato, iyo goorta aad awooddo
home-who-until-buddy = Ilaa aad joojiso raadinta
home-look-buddy = wuxuu eegay waxa aad tusayso si aad saaxiib u hesho
home-buddy-interest-koken = Cunto karin
home-buddy-interest-sport = Ciyaaraha jirka
home-buddy-interest-muziek = Muusig
home-buddy-interest-tuin = Beer
home-buddy-interest-wandelen = Socod
home-buddy-interest-techniek = Farsamo
home-buddy-interest-maken = Wax samayn
home-buddy-interest-lezen = Akhris
home-buddy-interest-spelen = Ciyaaro
home-buddy-aim-taal = Ku tababarashada Holandeeska
home-buddy-aim-wegwijs = Caawimo waraaqaha, dukaamada iyo jidka
home-buddy-aim-coach = Caawimo xagga shaqada
home-buddy-aim-werkplek = Meel aad kula shaqayso
home-buddy-aim-samen = In wax wanaagsan la wada qabto
home-buddy-part-ochtend = Subax
home-buddy-part-middag = Galab
home-buddy-part-avond = Fiid
home-paper-busy = Weli dukumenti kale ayaan ku hawlan nahay. Wax yar ka dib mar kale isku day.
home-mail-ready-subject = Fariin ayaa kuu diyaar ah
home-mail-ready-text =
    Fariin ayaa kuu diyaar ah. Waxaad akhrisaa marka aad boggaaga gasho:
    { $site }/mijn
home-buddy-not-yet = Labadiinnuba haa ayaad tidhaahdeen. Marka hore waa inaan wax qabannaa. Ka dib ayay bilaabmaysaa.
home-region-told = Soo jeedin baa jirta: gobolka { $region }.
home-region-answered = Waxaad heshay jawaabta waxa aad qortay.
home-region-look = Eeg
home-region-left = { $questions ->
    [one] Waxaa kuu haray { $questions } su’aal.
   *[other] Waxaa kuu haray { $questions } su’aalood.
}
home-region-yours-title = Gobolkaaga
home-region-yours = Gobolkaagu waa { $region }
home-region-decided-on = Qof ayaa tan go’aamiyay { $date }.
home-region-likely-one = Tani waxay noqon kartaa gobolkaaga. Weli waxba lama go’aamin.
home-region-likely-one-next = Waxaan meel ka raadinaynaa gobolkan. Ka dib qof ayaa go’aan gaara.
home-region-object-more = Wax kale qor
home-region-answer-dutch = Jawaabtu waxay ku qoran tahay af Hollandays. Ma fahmi kari wayday? Caawimo weydii hagahaaga ama VluchtelingenWerk.
home-region-all-said = Wax walba waad noo sheegtay. Mahadsanid.
home-region-not-sought = Hadda gobol kuuma raadinayno.
home-buddy-sent = Fariintaada waa la diray.
home-buddy-phone-shown = { $name } hadda wuu arkaa lambarkaaga.
home-buddy-phone-hidden = { $name } mar dambe ma arko lambarkaaga.
home-buddy-ended = Saaxiibkan waad joojisay.
home-buddy-wrong-phone = Qor lambar telefoon, sida 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } saac
   *[other] { $hours } saacadood
}
home-buddy-hours-half = { $hours }½ saacadood
home-accessibility = Fududaynta isticmaalka
home-region-object-waits = Waxaad hore noogu soo qortay { $date }. Marka hore taas ayaan ka jawaabaynaa.
home-region-object-long = Tani aad bay u dheer tahay. Ha qorin wax ka badan { $most } xaraf.
home-region-pick = Ama meesha ka dooro liiska
home-tale-likely = Gobolka: weli lama go’aamin
home-tale-proposed = Gobolka: soo jeedin baa jirta
home-tale-objected = Gobolka: soo jeedintu ma habboona
home-tale-decided = Gobolka: waa la go’aamiyay
home-tale-buddy-proposed = Saaxiib: soo jeedin baa jirta
home-tale-buddy-found = Saaxiib: waa la helay

home-buddy-met-then = Maalintan waxaa hore ugu qoran { $long }. Ma rabtaa inaad taas beddesho? Mar kale dooro ‘Qor’.
