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
home-read-stop = ምንባብ ጠጠው ኣብል
home-back = ንድሕሪት ተመለሱ
home-demo = እዚ ኣብነት እዩ። እዞም ሰባት ብሓቂ የለዉን።
home-mistake = ገለ ጌጋ ኣጋጢሙ

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
home-in-often = ኣዝዩ ብዙሕ ግዜ ፈቲንኩም ኣለኹም። 15 ደቒቕ ተጸበዩ። ወይ ድማ ናብ ምምሕዳር ከተማኹም ደውሉ።
home-in-empty = ነዚ ምልእዎ።
home-in-no-code = ኮድ የብልኩምን? ካብ ናትኩም ‹regisseur› ሓድሽ ኮድ ሕተቱ።
home-in-example = ከም ሓደ ካብዞም ሰባት ኮይንኩም ርኣዩ
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
home-role-familie = ስድራቤት
home-role-vriend = ዓርኪ ወይ መሓዛ
home-role-buur = ጎረቤት
home-role-maatje = ሓጋዚ መሓዛ፦ ምሳኹም ዝለማመድን ምሳኹም ዝኸይድን ሰብ
home-role-vrijwilliger = ወለንተኛ፦ ብዘይ ደሞዝ ዝሕግዝ ሰብ
home-role-coach = ኣማኻሪ፦ ስራሕ ወይ ቤት ትምህርቲ ንክትረኽቡ ዝሕግዘኩም ሰብ
home-role-begeleider = ደጋፊ፦ ብዛዕባ ገዛ፣ ገንዘብን ደብዳቤታትን ዝሕግዘኩም ሰብ
home-role-docent = መምህርኩም
home-role-werkgever = ኣስራሒኹም
home-role-regisseur = ናትኩም ‹regisseur›
home-role-instantie = ካብ ሓደ ትካል ዝመጸ ሰብ
home-role-arts = ሓኪም
home-role-zorgverlener = ኣብ ሕክምና ዝሰርሕ ሰብ

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
home-plan-change = ገለ ነገር ክቕይር እደሊ
home-plan-said-agree = ብ{ $date } ከምዚ ጽሒፍኩም፦ ብውጥነይ እሰማማዕ እየ።
home-plan-said-disagree = ብ{ $date } ከምዚ ጽሒፍኩም፦ ብውጥነይ ኣይሰማማዕን እየ።

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

# On paper and without internet

home-copy-title = ኣብ ሓደ ወረቐት
home-copy-lead = ኣብዚ ቀጺሉ ዝመጽእ፣ ዝሕግዘኩም ሰብን ሰሙንኩምን ኣሎ።
home-copy-of = እዚ ናይ { $date } ቅዳሕ እዩ። ዝተቐየረ ነገር ክህሉ ይኽእል እዩ።
home-keep-title = ብዘይ ኢንተርነት ምንባብ
home-keep-text = ኣብዚ ቴለፎን ወይ ኮምፕዩተር ቅዳሕ ክትዕቅቡ ትኽእሉ ኢኹም። ኣብኡ ቀጺሉ ዝመጽእ፣ ዝሕግዘኩም ሰብን ሰሙንኩምን ኣሎ።
home-keep-warn = ነዚ ቴለፎን ወይ ኮምፕዩተር ዝኸፍት ሰብ ነቲ ቅዳሕ ከንብቦ ይኽእል እዩ። ምስ ወጻእኩም እቲ ቅዳሕ ይጠፍእ። ድሕሪ 12 ሰዓት ኩሉ ግዜ ይጠፍእ።
home-keep-button = ኣብዚ ቴለፎን ወይ ኮምፕዩተር ዓቅቡ
home-keep-done = እቲ ቅዳሕ ኣብዚ ቴለፎን ወይ ኮምፕዩተር ኣሎ።
home-keep-remove = ነቲ ቅዳሕ ኣጥፍእዎ

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
home-rights-exact = እቲ ልክዕ መብርሂ፣ ብቋንቋ ሆላንድ
home-fact-verblijf-verleend = መንበሪ ፍቓድ ተዋሂቡኩም።
home-fact-kennisgeving-ontvangen = ምውህሃድ ግዴታኹም ምዃኑ ዝገልጽ ደብዳቤ ካብ ‹DUO› ተቐቢልኩም።
home-fact-brp-ingeschreven = ኣብቲ ምምሕዳር ከተማ ክትነብሩ መጺእኩም።
home-fact-gemeente-gekoppeld = ኣብዚ ምምሕዳር ከተማ ቦታ ተዋሂቡኩም።
home-fact-oproep-brede-intake-verzonden = ንዝርርብ ንክትመጹ ደብዳቤ ተቐቢልኩም።
home-fact-brede-intake-niet-verschenen = ንዝርርብ ኣይመጻእኩምን።
home-fact-brede-intake-gestart = ምስ ምምሕዳር ከተማ ዝርርብ ተጀሚሩ።
home-fact-brede-intake-afgerond = ምስ ምምሕዳር ከተማ ዝርርብ ተወዲኡ።
home-fact-leerbaarheidstoets-uitslag-ontvangen = ውጽኢት መመዘኒ ፈተናኹም መጺኡ።
home-fact-pip-vastgesteld = ውጥንኩም ተዳልዩ።
home-fact-pip-gewijzigd = ውጥንኩም ተቐይሩ።
home-fact-leerroute-gewijzigd = ካልእ ‹leerroute› ተዋሂቡኩም።
home-fact-leerroutewijziging-voorgesteld = ምምሕዳር ከተማ ካልእ ‹leerroute› ክትወስዱ ይደሊ።
home-fact-aanbod-gedaan = ኣብ ኮርስ ቦታ ተዋሂቡኩም።
home-fact-cursus-gestart = ኮርስኩም ተጀሚሩ።
home-fact-lesuren-gevolgd = ትምህርቲ ወሲድኩም።
home-fact-participatie-uren-gevolgd = ተሳቲፍኩም።
home-fact-urenverklaring-ontvangen = ቤት ትምህርቲ ክንደይ ትምህርቲ ከም ዝወሰድኩም ሓቢራ።
home-fact-aanbieder-gesloten = ቤት ትምህርትኹም ተዓጽያ።
home-fact-examenpoging-gedaan = ፈተና ወሲድኩም።
home-fact-examenonderdeel-uitslag-ontvangen = ውጽኢት ናይ ሓደ ፈተና መጺኡ።
home-fact-voortgangsgesprek-gevoerd = ብዛዕባ ከመይ ይኸይድ ከም ዘሎ ተዘራሪብኩም።
home-fact-contact-gehad = ንስኹምን ምምሕዳር ከተማን ርክብ ጌርኩም።
home-fact-participatieverklaring-ondertekend = ነቲ ናይ ‹PVT› መግለጺ ፈሪምኩምዎ።
home-fact-maatschappelijke-begeleiding-gestart = ሓደ ሰብ ክሕግዘኩም ጀሚሩ።
home-fact-bijstand-toegekend = ናይ መንግስቲ ሓገዝ ገንዘብ ተዋሂቡኩም።
home-fact-ontzorgen-gestart = ምምሕዳር ከተማ ቀወምቲ ወርሓዊ ክፍሊታትኩም ክኸፍለልኩም ጀሚሩ።
home-fact-waarschuwing-verzonden = መጠንቀቕታ ተዋሂቡኩም።
home-fact-boete-opgelegd = ናይ ገንዘብ መቕጻዕቲ ተዋሂቡኩም።
home-fact-gemeentelijke-boete-opgelegd = ካብ ምምሕዳር ከተማ ናይ ገንዘብ መቕጻዕቲ ተዋሂቡኩም።
home-fact-boete-onherroepelijk = እቲ ናይ ገንዘብ መቕጻዕቲ ድሕሪ ሕጂ ኣይቅየርን እዩ።
home-fact-bezwaar-ingediend = ‹bezwaar› ኣቕሪብኩም።
home-fact-termijn-vastgesteld = ‹DUO› መዓስ ክትውድኡ ከም ዘለኩም ጽሒፉ።
home-fact-verlenging-aangevraagd = ተወሳኺ ግዜ ሓቲትኩም።
home-fact-verlenging-beslist = ‹DUO› ብዛዕባ ተወሳኺ ግዜ ወሲኑ።
home-fact-lening-verstrekt = ካብ ‹DUO› ገንዘብ ተለቂሕኩም።
home-fact-opleiding-gestart = ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ ጀሚርኩም።
home-fact-taalschakeltraject-gestart = ‹onderwijsroute› ጀሚርኩም።
home-fact-kind-geboren = ውላድ ረኺብኩም።
home-fact-plicht-voldaan = ‹inburgering› ወዲእኩም።
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› ምውህሃድ ግዴታኹም ምዃኑ ጽሒፉ።

# Folder

home-folder-title = ማህደረይ
home-folder-lead = ደብዳቤታትኩም ኣብዚ ኣለዉ። ጽቡቕ ጌርኩም ዓቅብዎም።
home-folder-none = ገና ደብዳቤ የለን።
home-folder-open = ክፈቱ (PDF)
home-folder-of = ናይ { $date } ደብዳቤ
home-folder-letters = ደብዳቤታት ምምሕዳር ከተማ
home-folder-proofs = ሰዓታትን ውጽኢታትን
home-folder-hours = ሰዓታት ካብ { $name }
home-folder-own = ናተይ ሰነዳት
home-folder-own-none = ክሳብ ሕጂ ኣብዚ ዝዓቀብኩምዎ የለን።
home-folder-all = ኩሉ ኣብ ሓደ ፋይል (ZIP)
home-paper-add = ሰነድ ወስኹ
home-paper-lead = ስእሊ ኣልዕሉ ወይ PDF ምረጹ። ክሳብ እተካፍልዎ፣ ነቲ ሰነድ ንስኹም ጥራይ ኢኹም እትርእይዎ።
home-paper-clean = ካብ ስእልኹም ቦታን ዕለትን ንድምስስ። ካብ PDF ድማ መን ከም ዝሰርሖ ንድምስስ። ኣብቲ ገጽ ዘሎ ይተርፍ።
home-paper-file = ስእሊ ወይ PDF
home-paper-file-hint = ብዝበዝሐ { $mb } MB
home-paper-kind = እንታይ እዩ?
home-paper-kind-diploma = ዲፕሎማ
home-paper-kind-certificaat = ሰርቲፊኬት
home-paper-kind-brief = ደብዳቤ
home-paper-kind-arbeidscontract = ውዕል ስራሕ
home-paper-kind-anders = ካልእ ነገር
home-paper-name = ስሙ እንታይ እዩ?
home-paper-name-hint = ን“ካልእ ነገር” ጥራይ የድሊ።
home-paper-save = ዓቅቡ
home-paper-saved = ሰነድኩም ተዓቂቡ።
home-paper-removed = ሰነድኩም ተደምሲሱ።
home-paper-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ። ብዝበዝሐ { $mb } MB ክኸውን ይኽእል። ስእሊ ብዝበዝሐ { $pixels } ሜጋፒክሰል፣ PDF ብዝበዝሐ { $pages } ገጽ።
home-paper-unknown = እዚ ስእሊ (JPEG, PNG, WebP) ወይ PDF ኣይኮነን።
home-paper-broken = ነዚ ፋይል ከነንብቦ ኣይንኽእልን። ሓድሽ ስእሊ ኣልዕሉ።
home-paper-acts = እዚ PDF ምስጢር-ቃል ኣለዎ፣ ወይ ፕሮግራም ወይ ፋይል ኣብ ውሽጡ ኣሎ። ናይቲ ሰነድ ስእሊ ኣልዕሉ።
home-paper-full = ማህደርኩም መሊኡ። { $most } ሰነዳት ይሕዝ፣ ብሓባር { $mb } MB። መጀመርታ ሓደ ነገር ደምስሱ።
home-paper-of = ዝተዓቀበሉ ዕለት { $date }
home-paper-view = ሰነድ ርአዩ
home-paper-shared = ነዚ ሰነድ ተካፍልዎ ኣለኹም
home-paper-remove = ሰነድ ደምስሱ
home-paper-remove-text = ሽዑ እቲ ሰነድ ንሓዋሩ ይጠፍእ። ድሕሪኡ ማንም ክርእዮ ኣይክእልን።
home-share-title = ምስ ሓደ ትካል ኣካፍሉ
home-share-lead = ነዚ ሰነድ መን ክርእዮ ከም ዝኽእልን ክሳብ መዓስን ንስኹም ትመርጹ። ኩሉ ግዜ ከተቋርጹ ትኽእሉ።
home-share-with = ምስ መን?
home-share-city = ምምሕዳር ከተማኹም
home-share-school = ቤት ትምህርትኹም ናብዚ ክኣቱ ኣይክእልን። ምስ ቤት ትምህርትኹም ተካፍሉ ዶ? ሽዑ ‹regisseur› ነቲ ሰነድ ይርእዮ፣ ንቤት ትምህርቲ ድማ ይህቦ።
home-share-until = ክሳብ ኣየናይ መዓልቲ?
home-share-button = ነዚ ሰነድ ኣካፍሉ
home-share-wrong-day = መዓልቲ ምረጹ፦ ሎሚ ወይ ድሓር፣ ብዝበዝሐ ሓደ ዓመት።
home-consent-title = ፍቓዳተይ
home-consent-lead = ሓደ ሰብ ነዚ ሓቲትኩም፣ ወይ ባዕልኹም ተካፍልዎ ኣለኹም። ኣይፋል ክትብሉ ትኽእሉ። እዚ ን‹inburgering› ሕማቕ ኣይኮነን።
home-consent-none = ዝተሓተተ የለን። እተካፍልዎ እውን የለን።
home-consent-what-papier = ሰነድ
home-consent-what-plan = ውጥንኩም
home-consent-what-uren = ትምህርትኹምን ሰዓታትኩምን
home-consent-what-bereik = ቴለፎንኩምን ኢመይልኩምን
home-consent-for = ን፦ { $name }
home-consent-asked = { $name } ነዚ ብ{ $date } ሓቲቶም።
home-consent-given = ብ{ $date } እወ ኢልኩም።
home-consent-refused = ብ{ $date } ኣይፋል ኢልኩም።
home-consent-withdrawn = ብ{ $date } ኣቋሪጽኩም።
home-consent-over = ግዜኡ ሓሊፉ።
home-consent-paper = ኣየናይ ሰነድ ትህቡ?
home-consent-no-paper = ክሳብ ሕጂ ሰነድ የብልኩምን። መጀመርታ ኣብ ማህደርኩም ኣቐምጥዎ።
home-consent-yes = እወ፣ ይኹን
home-consent-no = ኣይፋል፣ ኣይደልን
home-consent-stop = ምክፋል ኣቋርጹ
home-consent-recorded = እዚ ተመዝጊቡ። መረጋገጺኹም ኣብዚ ኣሎ።
home-receipt-title = መረጋገጺ ፍቓድ
home-receipt-lead = ነዚ ገጽ ሕተምዎ ወይ ዓቅብዎ።
home-receipt-stop = ኣብ ዝደለኹምዎ ግዜ ከተቋርጹ ትኽእሉ። ብኡንብኡ ይሰርሕ። ሓደ ሰብ ኣቐዲሙ ዝረኣዮ፣ ተራእዩ እዩ።

# Who sees what

home-who-title = መን እንታይ ይርኢ
home-who-lead = ሓበሬታኹም ናትኩም እዩ። መን፣ መዓስን ስለምንታይን ከም ዝረኣዮ ኣብዚ ትርእዩ።
home-who-law = ብመሰረት ሕጊ ክርኢ ዝፍቀዶ መን እዩ?
home-who-law-gemeente = ምምሕዳር ከተማኹም። ንሱ ውጥን የዳሉ፣ ይሕግዘኩም እውን።
home-who-law-duo = ‹DUO›። ንሱ ብዛዕባ ፈተና፣ ግዜን ገንዘብን ይውስን።
home-who-law-school = ቤት ትምህርትኹም። ንሳ ስምኩምን ትምህርትኹምን ትርኢ።
home-who-law-cannot = እዚ ኣብ ሕጊ ተጻሒፉ ኣሎ። ደው ከተብልዎ ኣይትኽእሉን ኢኹም። እንታይ ተጻሒፉ ከም ዘሎ ግን ክትሓቱ ትኽእሉ ኢኹም።
home-who-asked = ሓደ ሰብ ገለ ነገር ይሓተኩም ኣሎ። ነታ ሕቶ ርአዩ።
home-who-table = ኣየናይ ትካል እንታይ ይርኢ?
home-who-col-what = እንታይ ይርኢ?
home-who-col-ground = ስለምንታይ ይፍቀድ?
home-who-col-until = ክሳብ መዓስ?
home-who-sees-gemeente = ስምኩም፣ ውጥንኩም፣ ትምህርትኹምን ደብዳቤታትኩምን
home-who-sees-duo = መንገድኹም፣ ሰዓታትኩምን ውጽኢታትኩምን
home-who-sees-school = ስምኩም፣ ኣድራሻኹም፣ መንገድኹምን ግዜኹምን
home-who-until-law = ‹inburgering› ክሳብ ዝውዳእ፣ ድሕሪኡ እውን ሓሙሽተ ዓመት
home-who-ground-own = ባዕልኹም እወ ኢልኩም
home-data-title = ብዛዕባኹም እንፈልጦ ኩሉ
home-data-text = ምስ ኩሉ ሓበሬታኹምን ሰነዳትኩምን ፋይል (ZIP) ትረኽቡ። ብዛዕባኹም ብዙሕ ኣለዎ። ጽቡቕ ጌርኩም ዓቅብዎ።
home-data-notes = መዘኻኸሪታት ሰራሕተኛታት ኣብኡ የለን። ከተንብብዎም ትደልዩ ዲኹም? ሕቶ ኣቕርቡ።
home-who-looked = መን ርእዩ?
home-who-looked-none = ክሳብ ሕጂ ዝረኣየ ሰብ የለን።
home-who-looked-line = { $name }፣ { $date }
home-who-correct = ጌጋ ዘለዎ ነገር ኣሎ
home-look-dossier = ንመዝገብኩም ርእዮም
home-look-plan = ንውጥንኩም ርእዮም
home-look-change = ገለ ነገር ጽሒፎም
home-look-letter = ደብዳቤ ኣዳልዮም ወይ ኣንቢቦም
home-look-paper = እተካፍልዎ ነገር ርእዮም
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
home-ask-kind-verandering = ኣብ ውጥነይ ገለ ነገር ክቕይር እደሊ
home-ask-kind-idee = ንምምሕዳር ከተማ ዝኸውን ሓሳብ ኣለኒ
home-faq-title = ሰባት ብዙሕ ግዜ ዝሓትዎም ሕቶታት
home-faq-sick = እንተ ሓሚመ እንታይ ይገብር?
home-faq-sick-text = ናብ ቤት ትምህርትኹም ደውሉ። ናብ ናትኩም ‹regisseur› እውን ደውሉ። ነዚ ኣብታ ቀዳመይቲ መዓልቲ ግበርዎ።
home-faq-move = ናብ ካልእ ገዛ እንተ ግዒዘ እንታይ ይገብር?
home-faq-move-text = ክትነብሩሉ ናብ እትኸዱ ቦታ ንዘሎ ምምሕዳር ከተማ ንገሩ። ነዚ ድሕሪ ምግዓዝኩም ኣብ ውሽጢ ሓሙሽተ መዓልቲ ግበርዎ። ውጥንኩም ምሳኹም ይኸይድ።
home-faq-children = ትምህርቲ ኣብ ዝህልወኒ ግዜ ንደቀይ መን ይከናኸኖም?
home-faq-children-text = መውዓሊ ህጻናት ኣሎ። እንታይ ከም ዝከኣልን መን ከም ዝኸፍልን ናትኩም ‹regisseur› ይፈልጡ እዮም።
home-faq-cost = ዋጋ ኮርሰይ ክንደይ እዩ?
home-faq-cost-text = ዑቕባ ተዋሂቡኩም ድዩ? ከምኡ እንተ ኾይኑ ምምሕዳር ከተማ ይኸፍል። ብምኽንያት ስድራቤት ወይ ስራሕ ዲኹም ኣብዚ ዘለኹም? ከምኡ እንተ ኾይኑ ባዕልኹም ትኸፍሉ። ምናልባት ካብ ‹DUO› ገንዘብ ክትልቅሑ ትኽእሉ ትኾኑ።
home-faq-letter = ሓደ ደብዳቤ ኣይተረድኣንን። ሕጂ እንታይ ይገብር?
home-faq-letter-text = ነቲ ደብዳቤ ኣይትደርብይዎ። ናብ ሓደ ዝሕግዘኩም ሰብ ውሰድዎ።
home-faq-work = ገና እናተማሃርኩ ክሰርሕ ይፍቀደኒ ድዩ?
home-faq-work-text = ንናትኩም ‹regisseur› ሕተቱ። ትምህርትን ስራሕን ኣብ ሰሙንኩም ብሓባር ክኸዱ ይኽእሉ እዮም።
home-faq-fine = ናይ ገንዘብ መቕጻዕቲ ተዋሂቡኒ። ሕጂ እንታይ ይገብር?
home-faq-fine-text = ክንደይ ግዜ ከም ዘለኩም ርኣዩ። ‹bezwaar› ከተቕርቡ ትኽእሉ ኢኹም። ‹juridisch loket› ብዘይ ክፍሊት ይሕግዘኩም።

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

# Errors

home-error-404 = እዚ ገጽ የለን።
home-error-403 = እዚ ገጽ ንዓኹም ኣይኮነን።
home-error-500 = ኣብ ወገንና ጌጋ ኣጋጢሙ። ድሕሪ ቁሩብ ግዜ መሊስኩም ፈትኑ።
home-error-late = እቲ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ። መሊስኩም እተዉ።
home-error-again = ኣይሰርሐን። ንድሕሪት ተመለሱ እሞ መሊስኩም ፈትኑ።

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

# What happens to the way in by mail

home-inlog-shared = ካልኦት ሰባት እውን ነዚ ቴለፎን ወይ ኮምፕዩተር ይጥቀምሉ እዮም። ኣብዚ ኣድራሻ ኢመይልኩም ክትቅይሩ ኣይትኽእሉን። ኣብ ናይ ገዛእ ርእስኹም ቴለፎን ግበርዎ።
home-mail-told-set = ካብ { $date } ጀሚሩ ኮድኩም ናብ ሓድሽ ኣድራሻ ኢመይል ይኸይድ። እዚ ቅኑዕ ኣይኮነን ድዩ? ብቕጽበት ናብ ‹regisseur› ደውሉ።
home-mail-told-ended = ካብ { $date } ጀሚሩ ኮድ ብኢመይል ኣይመጸኩምን። እዚ ቅኑዕ ኣይኮነን ድዩ? ብቕጽበት ናብ ‹regisseur› ደውሉ።
home-mail-way-subject = ኮድኩም ብኢመይል
home-mail-way-moved =
    ካብ ሕጂ ኮድኩም ናብ ካልእ ኣድራሻ ኢመይል ይኸይድ። ናብዚ ኣድራሻ ድሕሪ ሕጂ ኮድ ኣይንሰድድን።

    እዚ ቅኑዕ ኣይኮነን ድዩ? ብቕጽበት ናብ ምምሕዳር ከተማኹም ደውሉ።
home-mail-way-ended =
    ናብዚ ኣድራሻ ኢመይል ድሕሪ ሕጂ ኮድ ኣይንሰድድን።

    እዚ ቅኑዕ ኣይኮነን ድዩ? ብቕጽበት ናብ ምምሕዳር ከተማኹም ደውሉ።
# Where someone will live

home-region-title = ኣበይ ክነብር እየ?
home-region-lead = ኣብ ቀረባ ግዜ ኣብ ሆላንድ ገዛ ክትረኽቡ ኢኹም። መጀመርታ እንታይ ከም ዝሰማምዓኩም ንገሩና።
home-region-why = ብመልስታትኩም እንታይ ንገብር?
home-region-why-fits = ንዓኹምን ንስድራኹምን ዝሰማማዕ ዞባ ንደሊ።
home-region-what = ዞባ ማለት ብዙሓት ምምሕዳራት ከተማ ዘለዎ ክፋል ሆላንድ እዩ።
home-region-why-person = ሰብ እዩ ዝውስን። ኮምፒዩተር ኣብ ምድላይ ጥራይ ይሕግዝ።
home-region-why-not = ሃገርኩም ወይ ሃይማኖትኩም ኣይንርእን። ወዲ ወይ ጓል ምዃንኩም እውን ኣይንርእን።
home-region-why-free = ኩሉ ግዜ፦ ኣይፈልጥን እየ፣ ክትብሉ ትኽእሉ። ጸኒሕኩም ኩሉ ክትቅይሩ ትኽእሉ።
home-region-why-honest = ኣብ ኩሉ ቦታ እኹል ገዛውቲ የለን። ሓድሓደ ግዜ ካልእ ቦታ ይኸውን።
home-region-begin = ጀምሩ
home-region-go = ቀጽሉ
home-region-questions = እቶም ሕቶታት
home-region-not-said = ገና ኣይተመልአን
home-region-said-nothing = ኣይትፈልጡን ወይ ኣይትነግሩን።
home-region-fill = ምልኡ
home-region-change = ቀይሩ
home-region-saved = መልስታትኩም ተዓቂቡ ኣሎ።
home-region-number = ሕቶ { $number } ካብ { $of }
home-region-save = ዓቅቡን ቀጽሉን
home-region-unknown = ኣይፈልጥን እየ
home-region-back = ናብ ኩሎም ሕቶታት ተመለሱ
home-region-place = ቦታ
home-region-place-number = ቦታ { $number }
home-region-place-hint = ስም ናይቲ ቦታ ብፊደላት ሆላንድ ጽሓፉ። ንሕና ዞባ ጥራይ ንዕቅብ።
home-region-places = ኩሎም ቦታታት
home-region-places-lead = ቦታ ድለዩ። ልዕሊ እቶም ቦታታት ስም ናይቲ ዞባ ኣሎ።
home-region-no-place = ነዚ ቦታ ኣይንፈልጦን። ኣብ ዝርዝር ኩሎም ቦታታት ርኣዩ።
home-region-other-place = ነዚ ቦታ ኣይንፈልጦን። ምናልባት እዚ ማለትኩም ድዩ፦ { $names }?
home-region-too-many = እዚ ብዙሕ ቦታታት እዩ። ሓደ ኣውጽኡ።
home-region-work-hint = ካብ ሓደ ንላዕሊ መልሲ ክትመርጹ ትኽእሉ።
home-region-mensen = ትፈልጥዎም ሰባት
home-region-mensen-hint = ኣብ ሆላንድ ኣበየናይ ቦታ ይነብሩ? ኣስማቶም ክንፈልጥ ኣየድልየናን።
home-region-tie-eerste-graad = መጻምድትኩም፣ ወለድኹም ወይ ደቅኹም
home-region-tie-familie = ካልኦት ኣዝማድ
home-region-tie-vrienden = ኣዕሩኽ
home-region-werk-gedaan = ቅድም ዝሰራሕክምዎ ስራሕ
home-region-werk-gedaan-ask = እንታይ ስራሕ ትሰርሑ ነይርኩም?
home-region-werk-gewenst = ክትሰርሕዎ ትደልዩ ስራሕ
home-region-werk-gewenst-ask = እንታይ ስራሕ ክትሰርሑ ትደልዩ?
home-region-studie = ትምህርቲ
home-region-studie-ask = እንታይ ክትመሃሩ ወይ ከተጽንዑ ትደልዩ?
home-region-ziekenhuis = ሆስፒታል
home-region-where = ኣበየናይ ቦታ እዩ?
home-region-ziekenhuis-hint = ንስኹም ወይ ስድራኹም ብዙሕ ግዜ ናብ ሓደ ሆስፒታል ክትከዱ ኣለኩም ድዩ? ስለምንታይ ኣይትጽሓፉ። ክንፈልጦ ኣየድልየናን።
home-region-werk-of-school = ድሮ ዘለኩም ስራሕ ወይ ቤት ትምህርቲ
home-region-werk-of-school-hint = ኣብ ሆላንድ ድሮ ስራሕ ወይ ኣብ ቤት ትምህርቲ ቦታ ኣለኩም ድዩ?
home-region-omgeving = ከተማ ወይ ዓዲ
home-region-omgeving-ask = ኣበይ ክትነብሩ ትመርጹ?
home-region-plaatsen = ክትነብሩሉ ትፈትዉ ቦታ
home-region-plaatsen-ask = ኣበየናይ ቦታታት ክትነብሩ ትደልዩ?
home-region-plaatsen-hint = ሰለስተ ቦታታት ክትጽሕፉ ትኽእሉ። እቲ ዝበለጸ ቦታ ኣብ ላዕሊ ግበርዎ።
home-region-work-zorg = ንሰባት ምክንኻን
home-region-work-bouw = ገዛውቲ ምህናጽ
home-region-work-techniek = መካይን፣ ማሽናት ወይ ኤሌክትሪክ
home-region-work-horeca = ቤት ብልዒ ወይ ሆቴል
home-region-work-transport = ምዝዋር መኪና ወይ ጥቕላላት
home-region-work-landbouw = ተኽልታት ወይ እንስሳታት
home-region-work-schoonmaak = ምጽራይ
home-region-work-winkel = ድኳን
home-region-work-kantoor = ቤት ጽሕፈት
home-region-work-ict = ኮምፒዩተር
home-region-work-onderwijs = ምምህሃር
home-region-work-ambacht = ስራሕ ኢድ፦ ጸጉሪ፣ ክዳን፣ ባኒ
home-region-study-mbo = ሞያ ምምሃር (mbo)
home-region-study-hbo = ኮሌጅ (hbo)
home-region-study-wo = ዩኒቨርሲቲ
home-region-study-geen = ሕጂ ትምህርቲ የለን
home-region-around-stad = ኣብ ከተማ
home-region-around-dorp = ኣብ ዓዲ
home-region-around-geen = ክልቲኡ ጽቡቕ እዩ
home-region-now = እንታይ ከም ዝሰማምዓኩም ንገሩና። ድሕሪኡ ንዓኹም ዞባ ንደሊ።
home-region-outcome = ኣየናይ ዞባ ክኸውን እዩ?
home-region-outcome-link = ኣየናይ ዞባ ክኸውን ከም ዝኽእል ርኣዩ
home-region-to-questions = ናብቶም ሕቶታት
home-region-none = ኣበይ ከም እትነብሩ ገና ኣይንፈልጥን።
home-region-none-fill = መጀመርታ እንታይ ከም ዝሰማምዓኩም ንገሩና።
home-region-none-next = ንዓኹም ዞባ ንደሊ ኣለና። ተወሳኺ ምስ ፈለጥና ኣብዚ ክጸሓፍ እዩ።
home-region-taken-back = ቅድሚ ሕጂ ብዛዕባ ዞባኹም ዝበልናዮ ካብ ሕጂ ኣይሰርሕን እዩ።
home-region-likely = ሓደ ካብዞም ዞባታት ክኸውን ይኽእል። ገና ዝተወሰነ ነገር የለን።
home-region-likely-next = ኣብ ሓደ ካብዞም ዞባታት ቦታ ንደሊ። ድሕሪኡ ሰብ ይውስን።
home-region-proposed = ዞባ { $region } ንሓስብ ኣለና። ንዓኹም ይሰማማዕ እንተኾይኑ ሰብ ሕጂ ይርኢ ኣሎ።
home-region-proposed-next = ኣብ ቀረባ ግዜ ሰብ ይውስን። ሽዑ ኣብዚ ክጸሓፍ እዩ። ሕጂ እውን ዝደለኹምዎ ክትብሉ ትኽእሉ።
home-region-decided = ኣብ ዞባ { $region } ክትነብሩ ኢኹም።
home-region-decided-next = ኣብዚ ዞባ ዘሎ ምምሕዳር ከተማ ሕጂ ገዛ ይደልየልኩም ኣሎ። ብዛዕባኡ ደብዳቤ ክመጸኩም እዩ።
home-region-day = እዚ ናይ { $date } እዩ።
home-region-chance-large = ዓቢ ዕድል
home-region-chance-fair = ጽቡቕ ዕድል
home-region-chance-small = ንእሽቶ ዕድል
home-region-tenths = { $tenths } ካብ 10
home-region-tenths-means = { $tenths } ካብ 10 ማለት፦ ምስ ካልኦት ሰባት 10 ግዜ ንፍትን። { $tenths } ግዜ እዚ ዞባ ይወጽእ። እቲ ሓሳብ ካልእ ዞባ ክኸውን ውን ይኽእል።
home-region-because = ስለምንታይ እዚ ዞባ?
home-region-changes = እንታይ ክቕይሮ ይኽእል?
home-region-change-work = ኣብ ካልእ ዞባ ስራሕ ወይ ቤት ትምህርቲ ትረኽቡ።
home-region-change-people = ስድራኹም ወይ ኣዝማድኩም ኣብ ካልእ ዞባ ይነብሩ።
home-region-change-wish = መልስታትኩም ትቕይሩ።
home-region-change-room = ኣብ ሓደ ዞባ ተወሳኺ ቦታ ይርከብ። ወይ ድማ ቦታ ኣይተርፍን።
home-region-next = ሕጂ እንታይ ይኸውን?
home-region-who = መን ይውስን?
home-region-who-text = ሰብ እዩ ዝውስን። ዝበልኩምዎ የንብብ። ኮምፒዩተር ኣብ ምድላይ ጥራይ ይሕግዝ።
home-region-map = ካርታ ሆላንድ
home-region-map-text = ኣብቲ ካርታ ዘሎ ቁጽሪ ኣብቲ ዝርዝር ዘሎ ዞባ እዩ።
home-region-source = ካርታን ቦታታትን፦ CBS (CC-BY-4.0)
home-region-object-text = ስለምንታይ ከም ዘይሰማምዓኩም ጽሓፉ። ሰብ የንብቦ። መልሲ ብ{ $date } ወይ ቅድሚኡ ትረኽቡ።
home-region-object-label = ስለምንታይ ኣይሰማምዓኩምን?
home-region-object-empty = መጀመርታ ስለምንታይ ከም ዘይሰማምዓኩም ጽሓፉ።
home-region-objections = ዝጸሓፍኩምዎ
home-region-part-work = ንዓኹም ዝሰማማዕ ስራሕ ኣብዚ ብዙሕ ኣሎ።
home-region-part-family = ኣዝማድኩም ኣብዚ ይነብሩ።
home-region-part-network = ኣዕሩኽትኹም ኣብዚ ይነብሩ።
home-region-part-study = ኣብዚ ክትመሃሩ ትኽእሉ።
home-region-part-care = ሆስፒታልኩም ኣብዚ ኣሎ።
home-region-part-surroundings = ኣብዚ ከምቲ ትደልይዎ እዩ፦ ከተማ ወይ ዓዲ።
home-region-part-wish = ኣብዚ ክትነብሩ ትፈትዉ።
home-region-part-none = እዚ ዞባ ምስ ዝበልኩምዎ ቁሩብ ይሰማማዕ።
# A buddy

home-buddy-title = መሓዛይ
home-buddy-lead = መሓዛ ካብ ገዛውትኹም ዝኾነ ወለንተኛ እዩ። ብሓባር ሆላንድኛ ትለማመዱ፣ ወይ ብሓባር ገለ ነገር ትገብሩ።
home-buddy-free = ባዕልኹም ትመርጹ። ኩሉ ግዜ ኣይፋል ክትብሉ ትኽእሉ። እዚ ን‹inburgering›ኩም ጉድኣት የብሉን።
home-buddy-shows = እዚ እተርእይዎ እዩ
home-buddy-shows-text = ዝሰማምዓኩም ወለንተኛ እዚ ጥራይ ይርኢ፦ ስምኩም፣ ቋንቋታትኩምን ከባቢኹምን። ከምኡ'ውን እትፈትውዎ፣ ብሓባር ክትገብርዎ እትደልይዎን መዓስ ከም እትኽእሉን። ካብ ምምሕዳር ከተማ ዝደልየልኩም ሰብ እውን ይርእዮ፣ ሰበይቲ ትደልዩ እንተኾንኩም እውን ይርኢ።
home-buddy-name = ስምኩም
home-buddy-for = ብሓባር እንታይ ክትገብሩ ትደልዩ?
home-buddy-languages = ኣየኖት ቋንቋታት ትዛረቡ?
home-buddy-interests = እንታይ ትፈትዉ?
home-buddy-days = ኣብ ኣየኖት መዓልታት ትኽእሉ?
home-buddy-parts = ኣብ ኣየናይ ክፋል መዓልቲ?
home-buddy-place = ኣብ ኣየናይ ከባቢ ትነብሩ?
home-buddy-choose = ከባቢ ምረጹ
home-buddy-woman = መሓዛይ ሰበይቲ ክትከውን እደሊ
home-buddy-ask = እወ፣ መሓዛ ድለዩለይ
home-buddy-asked = መሓዛ ንደልየልኩም ኣለና።
home-buddy-waiting = ንደሊ ኣለና። ሰብ ምስ ተረኽበ ኣብዚ ትርእይዎ።
home-buddy-change = እዚ ምቕያር
home-buddy-withdraw = ምድላይ ኣቋርጹ
home-buddy-withdraw-text = ሽዑ ኩሉ ኣብዚ ዘሎ ይጠፍእ። ካብኡ ንደሓር ማንም ኣይርእዮን። መሓዛ ኣለኩም ድዩ? እዚ እውን የብቅዕ።
home-buddy-withdrawn = ጠፊኡ። ካብ ሕጂ ማንም ኣይርእዮን።
home-buddy-proposal = { $name } ይሰማምዓኩም ድዩ?
home-buddy-answer-by = ኣብ { $date } ወይ ቅድሚኡ መልሱ።
home-buddy-no-why = ንምንታይ ክትብሉ ኣየድልየኩምን።
home-buddy-yes = እወ፣ ብሓጎስ
home-buddy-no = ኣይፋል፣ ኣይደልን
home-buddy-said-yes = እወ ኢልኩም። ሕጂ መልሲ ናይቲ ካልእ ትጽበዩ።
home-buddy-said-no = ኣይፋል ኢልኩም። ምድላይ ንቕጽል።
home-buddy-begun = መሓዛ ኣለኩም። መልእኽቲ ጽሓፉ።
home-buddy-with = መሓዛኹም { $name } እዩ
home-buddy-messages = መልእኽታት
home-buddy-first = መን ምዃንኩም ንገሩ። መዓልትን ቦታን እውን ጽሓፉ።
home-buddy-write = መልእኽትኹም
home-buddy-you = ንስኹም
home-buddy-met = ተራኺብኩም
home-buddy-met-day = ኣብ ኣየናይ መዓልቲ?
home-buddy-met-long = ክንደይ ግዜ?
home-buddy-minutes = { $minutes } ደቒቕ
home-buddy-met-do = ጽሓፍ
home-buddy-phone = ቁጽሪ ስልክኹም
home-buddy-phone-hint = ግድን ኣይኮነን። ባዶ ግበርዎ፣ ሽዑ መሓዛኹም ኣይርእዮን።
home-buddy-other-phone = ስልኪ { $name }
home-buddy-quiet = ንነዊሕ ግዜ ኣብዚ ዝተጻሕፈ የለን። ገና ትራኸቡ ዲኹም?
home-buddy-end = ምስዚ መሓዛ ምቁራጽ
home-buddy-end-text = ንምንታይ ክትብሉ ኣየድልየኩምን። እቲ ካልእ ከም ዘብቅዐ ጥራይ የንብብ።
home-buddy-over = እዚ ኣብ { $date } ኣብቂዑ።
home-buddy-not-on = ሓደ ሓሳብ ኣይተፈጸመን። ብሰንክኹም ኣይኮነን።
home-buddy-thanks = የቐንየለይ ክትብሉ ትደልዩ ዲኹም?
home-buddy-thanked = ምስጋናኹም ተላኢኹ።
home-buddy-saved = ተጻሒፉ ኣሎ።
home-buddy-too-late = እዚ ድሕሪ ሕጂ ኣይከኣልን።
home-buddy-wrong-day = መሓዛ ካብ ዝረኸብኩም ዘሎ መዓልቲ ምረጹ። ካብ ሎሚ ንደሓር ኣይኮነን።
home-buddy-see-for = ብሓባር ምግባር
home-buddy-see-languages = ቋንቋታት
home-buddy-see-interests = ይፈቱ
home-buddy-see-times = ዝኽእለሉ
home-buddy-see-place = ከባቢ
home-who-buddy = ዝሰማምዓኩም ወለንተኛ፣ ከምኡ'ውን ዝደልየልኩም ሰብ
home-who-sees-buddy = ስምኩም፣ ቋንቋታትኩምን ከባቢኹምን፤ እትፈትውዎ፣ ክትገብርዎ እትደልይዎን መዓስ ከም እትኽእሉን
home-who-until-buddy = ምድላይ ክሳብ እተቋርጹ
home-look-buddy = መሓዛ ንምርካብ እተርእይዎ ረኣየ
home-buddy-interest-koken = ምኽሻን
home-buddy-interest-sport = ስፖርት
home-buddy-interest-muziek = ሙዚቃ
home-buddy-interest-tuin = ጀርዲን
home-buddy-interest-wandelen = ብእግሪ ምዝዋር
home-buddy-interest-techniek = ቴክኒክ
home-buddy-interest-maken = ነገራት ምስራሕ
home-buddy-interest-lezen = ምንባብ
home-buddy-interest-spelen = ጸወታታት
home-buddy-aim-taal = ሆላንድኛ ምልምማድ
home-buddy-aim-wegwijs = ሓገዝ ብደብዳቤታት፣ ድኳናትን መንገድን
home-buddy-aim-coach = ሓገዝ ናብ ስራሕ
home-buddy-aim-werkplek = ምሳታቶም እትሰርሑሉ ቦታ
home-buddy-aim-samen = ብሓባር ጽቡቕ ነገር ምግባር
home-buddy-part-ochtend = ንግሆ
home-buddy-part-middag = ድሕሪ ቀትሪ
home-buddy-part-avond = ምሸት
home-paper-busy = ገና ኣብ ካልእ ሰነድ ንሰርሕ ኣለና። ድሕሪ ቁሩብ እንደገና ፈትኑ።
home-mail-ready-subject = መልእኽቲ ተዳልዩልኩም ኣሎ
home-mail-ready-text =
    መልእኽቲ ተዳልዩልኩም ኣሎ። ናብ ገጽኩም ምስ ኣተኹም ተንብብዎ:
    { $site }/mijn
home-buddy-not-yet = ክልቴኹም እወ ኢልኩም። ቅድም ገለ ነገር ክንገብር ኣሎና። ድሕሪኡ ይጅምር።
home-region-told = ሓደ ሓሳብ ኣሎ፦ ዞባ { $region }።
home-region-answered = ንዝጸሓፍኩምዎ መልሲ መጺኡኩም ኣሎ።
home-region-look = ርኣይዎ
home-region-left = { $questions ->
    [one] ገና { $questions } ሕቶ ተሪፋትኩም ኣላ።
   *[other] ገና { $questions } ሕቶታት ተሪፈናኩም ኣለዋ።
}
home-region-yours-title = ዞባኹም
home-region-yours = ዞባኹም { $region } እዩ
home-region-decided-on = ሰብ ብ{ $date } ነዚ ወሲኑ።
home-region-likely-one = እዚ ምናልባት ዞባኹም ክኸውን እዩ። ገና ዝተወሰነ ነገር የለን።
home-region-likely-one-next = ኣብዚ ዞባ ቦታ ንደሊ። ድሕሪኡ ሰብ ይውስን።
home-region-object-more = ካልእ ምጽሓፍ
home-region-answer-dutch = እቲ መልሲ ብቋንቋ ሆላንድ እዩ። ኣይተረድኣኩምን ድዩ? ንደጋፊኹም ወይ ንVluchtelingenWerk ሓገዝ ሕተቱ።
home-region-all-said = ኩሉ ነጊርኩምና ኣለኹም። የቐንየልና።
home-region-not-sought = ሕጂ ንዓኹም ዞባ ኣይንደልን ኣለና።
home-buddy-sent = መልእኽትኹም ተላኢኹ።
home-buddy-phone-shown = { $name } ሕጂ ቁጽርኹም ይርኢ።
home-buddy-phone-hidden = { $name } ድሕሪ ሕጂ ቁጽርኹም ኣይርእን።
home-buddy-ended = ምስዚ መሓዛ ኣቋሪጽኩም ኣለኹም።
home-buddy-wrong-phone = ቁጽሪ ስልኪ ጽሓፉ፣ ከም 06 12345678።
home-buddy-hours = { $hours ->
    [one] { $hours } ሰዓት
   *[other] { $hours } ሰዓታት
}
home-buddy-hours-half = { $hours }½ ሰዓታት
home-accessibility = ተበጻሕነት
home-region-object-waits = ብ{ $date } ድሮ ጽሒፍኩምልና ኣለኹም። መጀመርታ ንዕኡ ክንምልስ ኢና።
home-region-object-long = እዚ ነዊሕ እዩ። ካብ { $most } ፊደላት ንላዕሊ ኣይትጽሓፉ።
home-region-pick = ወይ ነቲ ቦታ ካብ ዝርዝር ምረጹ
home-tale-likely = ዞባ፦ ገና ኣይተወሰነን
home-tale-proposed = ዞባ፦ ሓደ ሓሳብ ኣሎ
home-tale-objected = ዞባ፦ እቲ ሓሳብ ኣይሰማማዕን
home-tale-decided = ዞባ፦ ተወሲኑ
home-tale-buddy-proposed = መሓዛ፦ ሓደ ሓሳብ ኣሎ
home-tale-buddy-found = መሓዛ፦ ኣሎ

home-buddy-met-then = ኣብዚ መዓልቲ ድሮ { $long } ተጻሒፉ ኣሎ። ክትቕይርዎ ትደልዩ ዲኹም? “ጽሓፍ” እንደገና ምረጹ።
