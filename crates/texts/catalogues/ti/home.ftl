# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = ናብቲ ጽሑፍ ኪዱ
home-menu = ዝርዝር
home-language = ቋንቋ
home-unchecked = እዚ ትርጉም፣ ትግርኛ ቋንቋ ኣዲኡ ብዝኾነ ሰብ ገና ኣይተመርመረን።
home-leave = ቀልጢፍኩም ውጹ
home-leave-hint = ናብ ካልእ ወብሳይት ትኸዱ። ኣብዚ ቴለፎን ወይ ኮምፕዩተር ዝተርፍ ነገር የለን።
home-sign-out = ካብ ገጽኩም ውጹ
home-help-now = ሓገዝ የድልየኩም ድዩ?
home-print = እዚ ገጽ ኣብ ወረቐት ሕተሙ
home-dutch-beside = ምስ ቋንቋ ሆላንድ
home-dutch-not-beside = ብቋንቋይ ጥራይ
home-read-aloud = ብድምጺ ኣንብበለይ
home-back = ንድሕሪት ተመለሱ
home-demo = እዚ ኣብነት እዩ። እዞም ሰባት ብሓቂ የለዉን።
home-mistake = ገለ ጌጋ ኣጋጢሙ

# Menu

home-nav-now = ሕጂ
home-nav-plan = ውጥነይ
home-nav-week = ሰሙነይ
home-nav-rights = መሰላትን ግዴታታትን
home-nav-folder = ደብዳቤታተይ
home-nav-who = መን እንታይ ይርኢ
home-nav-ask = ሕቶ ኣቕርቡ

# Way in

home-in-title = እንቋዕ ብደሓን መጻእኩም
home-in-lead = ን‹inburgering› እንታይ ክትገብሩ ከም ዘለኩም ኣብዚ ትርእዩ። መን ከም ዝሕግዘኩም እውን ትርእዩ።
home-in-code = ኮድ ኣለኩም
home-in-code-label = እቲ ኣብ ደብዳቤኹም ዘሎ ኮድ
home-in-code-hint = ኣብነት፦ K7MP-3XQ9-TR4H
home-in-birth-label = ዝተወለድኩምሉ ዕለት
home-in-birth-hint = ኣብነት፦ 25-3-1990
home-in-shared-label = ካልኦት ሰባት እውን ነዚ ቴለፎን ወይ ኮምፕዩተር ይጥቀምሉ እዮም
home-in-shared-hint = ከምኡ እንተ ኾይኑ፣ ዋላ ሓንቲ ኣይንዕቅብን። ድሕሪ 10 ደቒቕ እቲ ገጽ ይዕጾ።
home-in-button = ናብ ገጸይ
home-in-wrong = እቲ ኮድ ወይ እቲ ዝተወለድኩምሉ ዕለት ቅኑዕ ኣይኮነን። መሊስኩም ርኣዩ። ሓደ ኮድ ንሓደ ግዜ ጥራይ እዩ ዝሰርሕ።
home-in-often = ኣዝዩ ብዙሕ ግዜ ፈቲንኩም ኣለኹም። ሓደ ሰዓት ተጸበዩ። ወይ ድማ ናብ ምምሕዳር ከተማኹም ደውሉ።
home-in-empty = ነዚ ምልእዎ።
home-in-no-code = ኮድ የብልኩምን? ካብ ናትኩም ‹regisseur› ሓድሽ ኮድ ሕተቱ።
home-in-mail-title = ኣድራሻ ኢመይልኩም ድሮ ሂብኩምና ኣለኹም
home-in-mail-label = ኣድራሻ ኢመይልኩም
home-in-mail-button = ኮድ ስደዱለይ
home-in-mail-sent = ነዚ ኣድራሻ ኢመይል እንተ ፈሊጥናዮ፣ ሕጂ ኮድ ዘለዎ ኢመይል ክመጸኩም እዩ።
home-in-mail-code-label = እቲ ኣብ ኢመይል ዘሎ ኮድ
home-in-mail-wrong = እዚ ኮድ ቅኑዕ ኣይኮነን፣ ወይ ግዜኡ ሓሊፉ ኣሎ። ሓድሽ ኮድ ሕተቱ።
home-out-title = ካብ ገጽኩም ወጺእኩም ኣለኹም
home-out-lead = ብዛዕባኹም ዝኾነ ነገር ኣብዚ ቴለፎን ወይ ኮምፕዩተር ኣይተረፈን።
home-in-again = መሊስኩም እተዉ

# Start page

home-now-hello = ሰላም { $name }
home-now-title = ሕጂ
home-now-way = መንገድኹም
home-now-way-text = ኣብዚ ኣለኹም፦ { $here }
home-step-notice = ደብዳቤ ተቐቢልኩም
home-step-intake = ምስ ምምሕዳር ከተማ ምዝርራብ
home-step-plan = ውጥንኩም
home-step-lessons = ምምሃርን ምስታፍን
home-step-exam = ፈተና ወይ ናይ መወዳእታ ዝርርብ
home-step-done = ተወዲኡ
home-step-was = ተገይሩ
home-step-here = ኣብዚ ኣለኹም
home-step-will = ገና ዝመጽእ
home-now-term = ክሳብ { $date } ግዜ ኣለኩም። እታ መዓልቲ እውን ትቑጸር።
home-now-days = { $days ->
    [one] ሕጂ { $days } መዓልቲ ተሪፋ ኣላ።
   *[other] ሕጂ { $days } መዓልታት ተሪፈን ኣለዋ።
}
home-now-term-over = ግዜኹም ብ{ $date } ተወዲኡ። ናብ ናትኩም ‹regisseur› ደውሉ። ሓሓሊፉ ተወሳኺ ግዜ ክትረኽቡ ትኽእሉ ኢኹም።
home-now-no-term = ምምሕዳር ከተማ ውጥንኩም ምስ ኣዳለወ፣ ሽዑ ግዜኹም ይጅምር።
home-now-next = ሕጂ እንታይ ይስዕብ?
home-now-next-none = ሕጂ ክትገብርዎ ዘለኩም ነገር የለን።
home-now-today = ሎሚ
home-now-tomorrow = ጽባሕ
home-now-before = ብ{ $date } ወይ ቅድሚኡ
home-now-on = ብ{ $date }፣ ሰዓት { $time } (ብሰዓት ሆላንድ)
home-now-place = ቦታ፦ { $place }
home-now-bring = ደብዳቤኹምን ናይ መንበሪ ፍቓድ ካርድኹምን ሒዝኩም ምጹ።
home-now-late = እታ መዓልቲ ሓሊፋ ኣላ። ናብ ናትኩም ‹regisseur› ደውሉ።
home-now-helpers = መን ይሕግዘኩም?
home-now-helper-regisseur = ኣብ ምምሕዳር ከተማ ዘለዉ ናትኩም ‹regisseur›። ምሳኹም ኮይኖም ውጥን የዳልዉ።
home-now-helpers-none = መን ከም ዝሕግዘኩም ኣብዚ ክጽሓፍ እዩ። መን ምዃኑ እንተ ዘይፈሊጥኩም፣ ናብ ምምሕዳር ከተማኹም ደውሉ።
home-now-reach = መራኸቢ፦ { $reach }
home-now-hours = ሰዓታትኩም
home-now-hours-of = ካብ { $target } ሰዓታት { $done } ወዲእኩም
home-now-hours-left = { $hours ->
    [one] ዝተረፈ { $hours } ሰዓት።
   *[other] ዝተረፈ { $hours } ሰዓታት።
}
home-now-well = እንታይ ጽቡቕ ከይዱ?
home-now-well-exam = ነዚ ፈተና ሓሊፍኩም፦ { $part }
home-now-well-hours = ክሳብ ሕጂ { $hours } ሰዓታት ትምህርቲ ወሲድኩም ኣለኹም።
home-now-well-plan = ውጥን ኣለኩም።
home-now-well-done = ‹inburgering› ወዲእኩም ኣለኹም። እንቋዕ ሓጎሰኩም!
home-hours-lessons = ትምህርቲ
home-hours-taking-part = ተሳትፎ
home-hours-work = ምስ ስራሕ ምልላይ (‹MAP›)
home-hours-pvt = ብሓባር ብኸመይ ንነብር (‹PVT›)
home-hours-a2 = ፈተና ብደረጃ A2 ንምውሳድ ዘድሊ ትምህርቲ
home-part-lezen = ምንባብ
home-part-luisteren = ምስማዕ
home-part-schrijven = ምጽሓፍ
home-part-spreken = ምዝራብ
home-part-knm = ብዛዕባ ሆላንድ ፍልጠት (‹KNM›)

# Plan

home-plan-title = ውጥነይ
home-plan-none = ገና ውጥን የብልኩምን። ቅድም ምስ ምምሕዳር ከተማ ትዘራረቡ። ድሕሪኡ ብሓባር ውጥን ተዳልዉ።
home-plan-lead = እዚ ውጥንኩም (‹PIP›) እዩ። ንስኹምን ምምሕዳር ከተማን ብ{ $date } ኣዳሊኹምዎ።
home-plan-route = ናትኩም ‹leerroute›
home-plan-route-b1-route = ቋንቋ ሆላንድ ክሳብ ደረጃ B1 ትመሃሩ። እዚ ‹B1-route› ይበሃል። ኣብ መወዳእታ ፈተና ትወስዱ።
home-plan-route-onderwijsroute = ናብ ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ ንምእታው ቋንቋ ሆላንድ ትመሃሩ። እዚ ‹onderwijsroute› ይበሃል።
home-plan-route-z-route = ቋንቋ ሆላንድ ትመሃሩ፣ ኣብ ከባቢኹም ድማ ትሳተፉ። እዚ ‹Z-route› ይበሃል።
home-plan-why = ስለምንታይ እዚ መንገዲ?
home-plan-lessons = ኣብ ሰሙን { $hours } ሰዓታት ትምህርቲ ኣለኩም።
home-plan-talks = ብዛዕባ ከመይ ይኸይድ ከም ዘሎ ዝርርብ፦ በብ{ $weeks } ሰሙን።
home-plan-letter = ምሉእ ደብዳቤ ኣንብቡ (PDF)
home-plan-goals = ዕላማታተይ
home-plan-goals-none = ገና ዕላማታት ኣይጸሓፍኩምን። እንታይ ክትበጽሑ ትደልዩ?
home-plan-goal-done = ተፈጺሙ
home-plan-steps = ስጉምትታት
home-plan-wish = ሓደ ድሌት ኣለኒ
home-plan-not-fit = እዚ ንዓይ ኣይሰማምዓንን
home-plan-agree = በቲ ውጥን ትሰማምዑ ዲኹም?

# Week

home-week-title = ሰሙነይ
home-week-of = ካብ { $date } ዝጅምር ሰሙን
home-week-none = ኣብዚ ሰሙን እዚ ዝተጻሕፈ ነገር የለን።
home-week-before = ዝሓለፈ ሰሙን
home-week-after = ዝመጽእ ሰሙን
home-week-time = ካብ ሰዓት { $from } ክሳብ { $until }
home-week-with = ምስ፦ { $name }
home-week-kind-taal = ትምህርቲ
home-week-kind-participatie = ተሳትፎ
home-week-kind-werk = ስራሕ
home-week-kind-reizen = ጉዕዞ
home-week-kind-kinderen = ቆልዑ
home-week-kind-afspraak = ቆጸራ
home-week-kind-anders = ካልእ
home-day-1 = ሰኑይ
home-day-2 = ሰሉስ
home-day-3 = ረቡዕ
home-day-4 = ሓሙስ
home-day-5 = ዓርቢ
home-day-6 = ቀዳም
home-day-7 = ሰንበት

# Rights and duties

home-rights-title = መሰላትን ግዴታታትን
home-rights-lead = ሕጊ ብዛዕባኹም እንታይ ከም ዝብል ኣብዚ ትርእዩ። ንሕና ቆጺርና ኣዳሊናልኩም ኣለና።
home-rights-must = እዚ ክትገብሩ ኣለኩም
home-rights-may = እዚ ክትሓቱ መሰል ኣለኩም
home-rights-city = እዚ ምምሕዳር ከተማ ክገብሮ ኣለዎ
home-rights-none = ሕጂ ኣብዚ ዋላ ሓንቲ የለን።
home-rights-why = ስለምንታይ?
home-rights-article = እቲ ሕጊ፦ { $article }
home-rights-facts = ብዛዕባኹም እዚ ንፈልጥ
home-rights-if-not = እዚ እንተ ዘይገበርኩም እንታይ ይስዕብ?
home-rights-object = ኣይትሰማምዑን ዲኹም?
home-rights-object-text = ‹bezwaar› ከተቕርቡ ትኽእሉ ኢኹም። ክፍሊት የብሉን። ‹juridisch loket› ብዘይ ክፍሊት ይሕግዘኩም።
home-rights-from = ካብ { $date } ጀሚሩ
home-rights-until = ክሳብ { $date } (እታ መዓልቲ እውን ትቑጸር)
home-rights-open = እዚ ሕጂ ይከኣል እዩ
home-rights-later = እዚ ድሓር ይከኣል እዩ
home-rights-closed = እዚ ድሕሪ ሕጂ ኣይከኣልን እዩ
home-term-inburgeringstermijn = ‹inburgering› ምውዳእ
home-term-inburgeringstermijn-text = ኣብዛ መዓልቲ ኩሎም ፈተናታት ወይ ዝርርባት ወዲእኩም ክትጸንሑ ኣለኩም።
home-term-inburgeringstermijn-if = ‹DUO› ናይ ገንዘብ መቕጻዕቲ ክህበኩም ይኽእል እዩ። ድሕሪኡ ግን ሓድሽ ግዜ ይወሃበኩም። ብናትኩም ጌጋ እንተ ዘይኮይኑ፣ ግዜኹም ከይሓለፈ ተወሳኺ ግዜ ሕተቱ።
home-term-nieuwe-termijn = ኣብ ሓድሽ ግዜኹም ምውዳእ
home-term-nieuwe-termijn-text = ‹DUO› ሓድሽ ግዜ ሂቡኩም ኣሎ። ኣብዛ መዓልቲ ወዲእኩም ክትጸንሑ ኣለኩም።
home-term-nieuwe-termijn-if = ‹DUO› ከም ብሓድሽ ናይ ገንዘብ መቕጻዕቲ ክህበኩም ይኽእል እዩ።
home-term-oproep = ናብ ምምሕዳር ከተማ ንዝርርብ ምምጻእ
home-term-oproep-text = ደብዳቤ መጺኡኩም ኣሎ። ኣብዛ መዓልቲ ወይ ቅድሚኣ ምጹ።
home-term-oproep-if = ቅድም መጠንቀቕታ ይወሃበኩም። ድሕሪኡ ምምሕዳር ከተማ ናይ ገንዘብ መቕጻዕቲ ክህበኩም ይኽእል እዩ። ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እታ መዓልቲ ደውሉ።
home-term-derde-kans = ንዝርርብ ንምምጻእ ሓደ ተወሳኺ ዕድል
home-term-derde-kans-text = ምስ ምምሕዳር ከተማ ንምዝርራብ ኣብዛ መዓልቲ ወይ ቅድሚኣ ምጹ።
home-term-derde-kans-if = ሽዑ ምምሕዳር ከተማ ንስኹም ከይሃለኹም ውጥን የዳሉ። ናይ ገንዘብ መቕጻዕቲ እውን ክወሃበኩም ይኽእል እዩ።
home-term-bezwaar-pip = ኣብ ልዕሊ ውጥንኩም ‹Bezwaar› ምቕራብ
home-term-bezwaar-pip-text = እቲ ውጥን ኣይሰማምዓኩምን ድዩ? ኣብዛ መዓልቲ ወይ ቅድሚኣ ንምምሕዳር ከተማ ጽሓፉ።
home-term-bezwaar-pip-if = ድሕሪ እዛ መዓልቲ እቲ ውጥን ከምዘለዎ ይቕጽል። ለውጢ ክትሓቱ ግን ትኽእሉ ኢኹም።
home-term-bezwaar-boete = ኣብ ልዕሊ መቕጻዕቲ ‹Bezwaar› ምቕራብ
home-term-bezwaar-boete-text = በቲ መቕጻዕቲ ኣይትሰማምዑን ዲኹም? ኣብዛ መዓልቲ ወይ ቅድሚኣ ነዚ ጽሒፍኩም ስደዱ።
home-term-bezwaar-boete-if = ድሕሪ እዛ መዓልቲ ነቲ መቕጻዕቲ ክትከፍሉ ኣለኩም።
home-term-voortgangsgesprek = ብዛዕባ ከመይ ይኸይድ ከም ዘሎ ምዝርራብ
home-term-voortgangsgesprek-text = ኣብዛ መዓልቲ ወይ ቅድሚኣ ምስ ናትኩም ‹regisseur› ትዘራረቡ።
home-term-pip-vaststellen = ውጥንኩም ምድላው
home-term-pip-vaststellen-text = ምምሕዳር ከተማ ኣብዛ መዓልቲ ወይ ቅድሚኣ ውጥንኩም (‹PIP›) የዳሉ።
home-term-aanbod = ንዓኹም ኮርስ ምሃብ
home-term-aanbod-text = ምምሕዳር ከተማ ኣብዛ መዓልቲ ወይ ቅድሚኣ ኣብ ኮርስ ቦታ ይህበኩም።
home-term-start-taalschakeltraject = ‹onderwijsroute› ምጅማር
home-term-start-taalschakeltraject-text = ትምህርትኹም ኣብዛ መዓልቲ ወይ ቅድሚኣ ይጅምር።
home-term-ontzorgen = ቀወምቲ ወርሓዊ ክፍሊታትኩም ምኽፋል
home-term-ontzorgen-text = ምምሕዳር ከተማ ክሳብ እዛ መዓልቲ ክራይ ገዛ፣ ኤለክትሪክን መድሕን ጥዕናን ይኸፍለልኩም። እዚ ‹ontzorgen› ይበሃል።
home-right-routewijziging = ካልእ ‹leerroute› ምሕታት
home-right-routewijziging-text = መንገድኹም ኣይሰማምዓኩምን ድዩ? ምስ ናትኩም ‹regisseur› ተዘራረቡ። ድሓር ክትቅይርዎ ዳርጋ ኣይከኣልን እዩ።
home-right-afschalen = ፈተና ብትሑት ደረጃ (A2) ምውሳድ
home-right-afschalen-text = ብዙሕ ትምህርቲ ወሲድኩም ክነስኹም፣ B1 ኣዝዩ ይኸብደኩም ድዩ? ንናትኩም ‹regisseur› ሕተቱ።
home-right-verlenging-aanvragen = ተወሳኺ ግዜ ምሕታት
home-right-verlenging-aanvragen-text = ነዚ ን‹DUO› ትሓቱ። ናትኩም ‹regisseur› ክሕግዙኹም ይኽእሉ እዮም። እዚ ‹verlenging› ይበሃል።
home-right-verlenging-reason = ንዓኹም ብዝምልከት ምኽንያት ተወሳኺ ግዜ
home-right-verlenging-reason-text = ሕጊ ተወሳኺ ግዜ ዝህበሎም ምኽንያታት ኣለዉ። ንኣብነት ሕማም፣ ሕርሲ ወይ ትምህርቲ ዘቋረጸት ቤት ትምህርቲ።
home-right-aanbod = ካብ ምምሕዳር ከተማ ዝወሃብ ኮርስ
home-right-aanbod-text = ምምሕዳር ከተማ ኮርስኩም ይኸፍለልኩም።
home-right-maatschappelijke-begeleiding = ናብራ ንምጅማር ሓገዝ
home-right-maatschappelijke-begeleiding-text = ሓደ ሰብ ብዛዕባ ገዛ፣ ገንዘብ፣ ቤት ትምህርትን ሕክምናን ይሕግዘኩም።
home-right-ontzorgen = ቀወምቲ ወርሓዊ ክፍሊታትኩም ይኽፈሉልኩም
home-right-ontzorgen-text = ምምሕዳር ከተማ ካብ ናይ መንግስቲ ሓገዝ ገንዘብኩም ንሽዱሽተ ወርሒ ክራይ ገዛ፣ ኤለክትሪክን መድሕን ጥዕናን ይኸፍለልኩም።
home-right-lening = ካብ ‹DUO› ገንዘብ ምልቃሕ
home-right-lening-text = ንኮርስኩምን ንፈተናታትኩምን ገንዘብ ክትልቅሑ ትኽእሉ ኢኹም። ድሓር ትመልስዎ።
home-right-gratis-examenpogingen = ብዘይ ክፍሊት ፈተና ምውሳድ
home-right-gratis-examenpogingen-text = ናይ መጀመርታ ግዜያት ፈተና ክትወስዱ ከለኹም፣ ዋላ ሓንቲ ኣይትኸፍሉን።
home-right-teruggave-medisch-advies = ንሓኪም ናይ ‹DUO› ዝኸፈልኩምዎ ገንዘብ ምምላስ
home-right-teruggave-medisch-advies-text = ንምኽሪ ሓኪም ከፊልኩም ኔርኩም። እቲ ገንዘብ ይምለሰልኩም።
home-right-diploma = ዲፕሎማኹም
home-right-diploma-text = ኩሉ ፈጺምኩም ኣለኹም። ዲፕሎማኹም ካብ ‹DUO› ይወሃበኩም።
home-right-certificaat = ምስክር ወረቐትኩም
home-right-certificaat-text = ኩሉ ፈጺምኩም ኣለኹም። ምስክር ወረቐትኩም ካብ ‹DUO› ይወሃበኩም።

# Folder

home-folder-title = ደብዳቤታተይ
home-folder-lead = ደብዳቤታትኩም ኣብዚ ኣለዉ። ጽቡቕ ጌርኩም ዓቅብዎም።
home-folder-none = ገና ደብዳቤ የለን።
home-folder-open = ክፈቱ (PDF)
home-folder-of = ናይ { $date } ደብዳቤ

# Who sees what

home-who-title = መን እንታይ ይርኢ
home-who-lead = ሓበሬታኹም ናትኩም እዩ። መን፣ መዓስን ስለምንታይን ከም ዝረኣዮ ኣብዚ ትርእዩ።
home-who-law = ብመሰረት ሕጊ ክርኢ ዝፍቀዶ መን እዩ?
home-who-law-gemeente = ምምሕዳር ከተማኹም። ንሱ ውጥን የዳሉ፣ ይሕግዘኩም እውን።
home-who-law-duo = ‹DUO›። ንሱ ብዛዕባ ፈተና፣ ግዜን ገንዘብን ይውስን።
home-who-law-school = ቤት ትምህርትኹም። ንሳ ስምኩምን ትምህርትኹምን ትርኢ።
home-who-law-cannot = እዚ ኣብ ሕጊ ተጻሒፉ ኣሎ። ደው ከተብልዎ ኣይትኽእሉን ኢኹም። እንታይ ተጻሒፉ ከም ዘሎ ግን ክትሓቱ ትኽእሉ ኢኹም።
home-who-looked = መን ርእዩ?
home-who-looked-none = ክሳብ ሕጂ ዝረኣየ ሰብ የለን።
home-who-looked-line = { $name }፣ { $date }
home-who-export = ኩሉ ሓበሬታይ
home-who-export-text = ብዛዕባኹም እንፈልጦ ኩሉ ዘለዎ ፋይል ይወሃበኩም።
home-who-correct = ጌጋ ዘለዎ ነገር ኣሎ
home-look-dossier = ንመዝገብኩም ርእዮም
home-look-plan = ንውጥንኩም ርእዮም
home-look-change = ገለ ነገር ጽሒፎም
home-look-letter = ደብዳቤ ኣዳልዮም ወይ ኣንቢቦም
home-look-health = ብዛዕባ ጥዕናኹም ዘሎ ሓበሬታ ርእዮም
home-look-other = ንሓበሬታኹም ርእዮም

# Ask

home-ask-title = ሕቶ ኣቕርቡ
home-ask-lead = ንናትኩም ‹regisseur› ሕቶ ኣቕርቡ። ብቋንቋኹም ጽሓፉ።
home-ask-about = ብዛዕባ እንታይ እዩ?
home-ask-kind-vraag = ሕቶ ኣለኒ
home-ask-kind-wens = ሓደ ድሌት ኣለኒ
home-ask-kind-past-niet = ንዓይ ዘይሰማምዓኒ ነገር ኣሎ
home-ask-kind-eens = ብውጥነይ እሰማማዕ እየ
home-ask-kind-oneens = ብውጥነይ ኣይሰማማዕን እየ
home-ask-kind-klopt-niet = ኣብ ሓበሬታይ ጌጋ ኣሎ
home-ask-text-label = እንታይ ክትብሉ ትደልዩ?
home-ask-button = ስደዱ
home-ask-sent = ተላኢኹ ኣሎ። ብ{ $date } ወይ ቅድሚኡ መልሲ ክወሃበኩም እዩ።
home-ask-mine = ሕቶታተይ
home-ask-waiting = መልሲ ብ{ $date } ወይ ቅድሚኡ ይመጽእ
home-ask-late = እቲ መልሲ ደንጉዩ ኣሎ። ናብ ምምሕዳር ከተማኹም ደውሉ።
home-ask-answer = መልሲ ካብ { $name }፣ { $date }
home-ask-empty = ቅድም ሕቶኹም ጽሓፉ።
home-ask-long = እዚ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
home-ask-closed = መዝገብኩም ተዓጽዩ ኣሎ። ሕቶ እንተ ኣለኩም፣ ናብ ምምሕዳር ከተማኹም ደውሉ።

# Help

home-help-title = ሓገዝ
home-help-112 = ሓደጋ ወይ ህጹጽ ጸገም ኣሎ ድዩ? ናብ 112 ደውሉ። ክፍሊት የብሉን።
home-help-doctor = ሓሚምኩም ዲኹም? ናብ ሓኪም ስድራቤትኩም ደውሉ። ምሸት ወይ ቀዳመ-ሰንበት ድዩ? ናብቲ ምሸትን ቀዳመ-ሰንበትን ዝሰርሕ ቤት ጽሕፈት ሓካይም ስድራቤት ደውሉ።
home-help-home = ኣብ ገዛኹም ድሕነት የብልኩምን ድዩ? ናብ Veilig Thuis ደውሉ፦ 0800 2000። ክፍሊት የብሉን፣ ቀትርን ለይትን ይሰርሕ።
home-help-talk = ኣዝዩ ሕማቕ ይስምዓኩም ኣሎ ድዩ? ናብ 113 ወይ 0800 0113 ደውሉ።
home-help-law = ብዛዕባ ሕጊ ብዘይ ክፍሊት ሓገዝ፦ ‹juridisch loket›፣ 0800 8020።
home-help-refugee = VluchtelingenWerk ኣብ ከባቢኹም ይሕግዘኩም።
home-help-none-emergency = ናብ 112 ህጹጽ ሓደጋ ክህሉ ከሎ ጥራይ ደውሉ።

# Words

home-words-title = ቃላት
home-words-lead = እዞም ናይ ቋንቋ ሆላንድ ቃላት ኣብ ደብዳቤታትኩም ኣለዉ።
home-word-inburgering = ቋንቋ ሆላንድ ምምሃርን ሃገር ሆላንድ ብኸመይ ከም እትሰርሕ ምምሃርን። ሕጊ ነዚ ግዴታ ይገብሮ።
home-word-pip = ንምውህሃድኩም ዝኸውን ናይ ገዛእ ርእስኹም ውጥን። እተን ፊደላት፣ ብሕታዊ ውጥን ምውህሃድን ተሳትፎን ማለት እየን።
home-word-leerroute = ቋንቋ ሆላንድ እትመሃርሉ መንገዲ። ሰለስተ መንገድታት ኣለዉ።
home-word-b1-route = ክሳብ ደረጃ B1 ዝወስድ መንገዲ፣ ምስ ፈተናታት።
home-word-onderwijsroute = ናብ ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ ዝወስድ መንገዲ።
home-word-z-route = ብዙሕ ትምህርትን ተሳትፎን ዘለዎ መንገዲ፣ ብዘይ ፈተና ቋንቋ።
home-word-regisseur = ኣብ ምምሕዳር ከተማ ንዓኹም ዝተመደበ ቀዋሚ ሰብ።
home-word-duo = ብዛዕባ ፈተና፣ ግዜን ልቓሕን ዝሰርሕ ናይ መንግስቲ ትካል።
home-word-pvt = ብዛዕባ ኣብ ሆላንድ ዘሎ ሕግታትን ክብርታትን ዝምህር ኮርስ። ኣብ መወዳእታ ትፍርሙ።
home-word-map = ኣብ ሆላንድ ምስ ዘሎ ስራሕ ምልላይ።
home-word-knm = ብዛዕባ ኣብ ሆላንድ መንበሪ ገዛ፣ ስራሕን ናብራን ዝምልከት ፈተና።
home-word-bezwaar = ብሓደ ውሳነ ከም ዘይትሰማምዑ ብጽሑፍ ምግላጽ።
home-word-verlenging = ንምውህሃድኩም ተወሳኺ ግዜ።
home-word-ontzorgen = ኣብ መጀመርታ ምምሕዳር ከተማ ቀወምቲ ወርሓዊ ክፍሊታትኩም ይኸፍለልኩም።
home-word-juridisch-loket = ብዛዕባ ሕጊ ብዘይ ክፍሊት ሓገዝ እትረኽብሉ ቦታ።

# Language page

home-language-title = ቋንቋኹም ምረጹ
home-language-lead = ኩሉ ግዜ ካልእ ቋንቋ ክትመርጹ ትኽእሉ ኢኹም።

# Errors

home-error-404 = እዚ ገጽ የለን።
home-error-403 = እዚ ገጽ ንዓኹም ኣይኮነን።
home-error-500 = ኣብ ወገንና ጌጋ ኣጋጢሙ። ድሕሪ ቁሩብ ግዜ መሊስኩም ፈትኑ።
home-error-late = እቲ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ። መሊስኩም እተዉ።

# How someone comes in

home-inlog-title = ብኸመይ ትኣትዉ
home-inlog-lead = ኣድራሻ ኢመይልኩም ሃቡ። ድሕሪኡ ብኮድ ብኢመይል ክትኣትዉ ትኽእሉ። ደብዳቤ ኣየድልየኩምን።
home-inlog-now = ኮድኩም ናብዚ ንሰድድ:
home-inlog-remove = ነዚ ኣድራሻ ኢመይል ኣጥፍኡ
home-inlog-other = ካልእ ኣድራሻ ኢመይል
home-inlog-confirm = ኣረጋግጹ
home-inlog-sent = ናብዚ ኣድራሻ ኮድ ሰዲድና። እቲ ኮድ ን15 ደቓይቕ ይሰርሕ። ኣብዚ ጽሓፍዎ።
home-inlog-confirmed = ተወዲኡ። ሕጂ ብኮድ ብኢመይል ክትኣትዉ ትኽእሉ።
home-inlog-removed = ኣድራሻ ኢመይልኩም ጠፊኡ። ድሕሪ ሕጂ ኮድ ብኢመይል ኣይመጸኩምን።
home-inlog-not-an-address = እዚ ኣድራሻ ኢመይል ኣይኮነን። ኣብነት: name@example.nl
home-inlog-no-mail = ኮድ ብኢመይል ኣብዚ ክሳብ ሕጂ ኣይከኣልን። ካብ ‹regisseur› ኮድ ብወረቐት ሕተቱ።

# The code by mail

home-mail-code-subject = ኮድኩም
home-mail-code-text =
    ኮድኩም: { $code }

    እቲ ኮድ ን15 ደቓይቕ ይሰርሕ። ሓደ ግዜ ክትጥቀሙሉ ትኽእሉ።

    ኮድ ኣይሓተትኩምን? ሽዑ ዝኾነ ክትገብሩ የብልኩምን። ነቲ ኮድ ንማንም ኣይትሃቡ።
mail-foot = እዚ መልእኽቲ ብኣውቶማቲክ እተሰርሐ እዩ። መልሲ ክትህቡሉ ኣይትኽእሉን።
home-mail-code-hint = ኣብነት: 1234 5678

# The invitation on paper

home-sheet-title = ዕድመ ናብ ናትኩም ገጽ
home-sheet-scan = ነዚ ብተሌፎንኩም ስካን ግበሩ። ወይ ነቲ ኣብ ታሕቲ ዘሎ ኣድራሻ ጽሓፉ።
home-sheet-code = እዚ ኮድኩም እዩ:
home-sheet-birth = ዝተወለድኩምሉ ዕለት እውን የድልየኩም።
home-sheet-until = እቲ ኮድ ክሳብ { $date } ይሰርሕ። ሓደ ግዜ ክትጥቀሙሉ ትኽእሉ።
home-sheet-safe = ነዚ ደብዳቤ ንማንም ኣይትሃቡ። ምስ ኣተኹም ደርብይዎ።

# Another site says who someone is

home-broker-with = ብ{ $name } እተዉ
home-broker-place = ኣብ { $place } ንዝነብሩ
home-broker-on = ሕጂ ናብ { $name } ትኸዱ ኣለኹም
home-broker-continue = ቀጽሉ
home-broker-failed = ምእታው ኣይተዓወተን። እንደገና ፈትኑ። ወይ ኮድ ተጠቐሙ።
home-broker-stopped = ምእታው ኣቋሪጽኩም።
home-broker-away = እዚ ኣገባብ ምእታው ሕጂ ኣይሰርሕን። ደሓር ፈትኑ። ወይ ኮድ ተጠቐሙ።
home-broker-unknown = ክሳብ ሕጂ ናትኩም ገጽ ኣይረኸብናን። ንምምሕዳር ከተማኹም ሕተቱ።
