"""Words of the frame around a notice that name who is not there, where, and from when to when; signs as in `frame`."""
# ruff: noqa: E501 - a language is one line of the table, however many words it has

FRAME: dict[str, str] = {
    "out": """
        en: out away outside
        de: außer außerhalb ausser
        fr: hors dehors
        es: fuera
        it: fuori
        pt: fora
        nl: buiten
        ru: вне
        pl: poza
        ja: 外出
    """,
    "away": """
        en: leave holiday* vacation* absent absence sabbatical maternity paternity parental away travelling traveling conference unavailable offline abroad honeymoon ooo
        de: urlaub* abwesen* elternzeit mutterschutz dienstreise* geschäftsreise* verreist sabbatical fortbildung erkrankt krank krankgeschrieben krankheit betriebsferien ferien betriebsurlaub kur dienstfrei auszeit
        fr: congé* vacances absen* déplacement indisponible injoignable maternité paternité parental arrêt tournage séminaire formation
        es: vacaciones ausen* baja permiso viaje excedencia maternidad paternidad rodaje curso formación
        it: ferie assen* congedo maternità paternità malattia trasferta vacanza viaggio aspettativa corso
        pt: férias ausen* licença viagem baixa maternidade paternidade folga recesso gravação formação
        nl: vakantie verlof afwezig* zwangerschapsverlof ouderschapsverlof zakenreis ziek ziekte onbereikbaar bouwvak cursus
        ru: отпуск* отсутств* командировк* декрет* больничн* отъезд* съёмк* съемк* поездк* обучени*
        pl: urlop* nieobecn* zwolnieni* delegacj* macierzyńsk* chorobow* podróż* szkoleni*
        ja: 休暇 不在 出張 お休み 産休 育休 休業
    """,
    "there": """
        en: reachable available
        de: erreichbar
        fr: joignable disponible
        es: disponible localizable
        it: raggiungibile reperibile disponibile
        pt: contactável disponível
        nl: bereikbaar beschikbaar
        ru: связи доступен доступна
        pl: dostępny dostępna osiągalny
        ja: つながり
    """,
    "from": """
        en: from starting starts start begins
        de: ab beginnt
        fr: partir dès commence
        es: partir desde empiezo empieza
        it: dal dall' partire inizia
        pt: partir começa
        nl: vanaf begint
        ru: с со начиная
        pl: od
        ja: から
    """,
    "until": """
        en: until till through
        de: bis einschließlich
        fr: jusqu'au jusqu' inclus
        es: hasta
        it: fino
        pt: até
        nl: tot t
        ru: до
        pl: do
        ja: まで
    """,
    "again": """
        en: back return* reopen* resume*
        de: wieder zurück rückkehr ende
        fr: retour reprise réouverture compter rentr*
        es: vuelta regres* reincorpor* vuelvo volveré volvemos volveremos
        it: rientr* ritorno riapertura torn*
        pt: regress* retorn* volto voltarei voltamos voltaremos retom*
        nl: terug terugkomst weer
        ru: верну* возвращ* выхода выйду после выздоровлен* выхожу снова
        pl: powrot* powroc* wrac* wróc* znowu znów ponownie
        ja: 以降 復帰 より順次 戻り次第
    """,
    "past": """
        en: was were been
        de: war waren gewesen
        fr: étais étions était été
        es: estaba estuve estado estábamos
        it: ero eravamo stato stata
        pt: estive estava estado estávamos
        nl: was waren geweest
        ru: был была были
        pl: byłem byłam byliśmy
        ja: おりました いました
    """,
    "within": """
        en: within hours hour working days day business shortly weeks
        de: innerhalb binnen werktag* stunden arbeitstag* wochen woche tagen tage tag uhr
        fr: sous délai* ouvrés ouvrables heures heure semaines semaine jours jour
        es: plazo horas laborable* hábil* días día semanas
        it: entro giorni giorno ore settimane lavorativi lavorativo
        pt: prazo úteis horas dias semanas
        nl: binnen werkdagen uur werkdag weken week dagen dag
        ru: течение рабочих часов часа дней день недель срок дня
        pl: ciągu roboczych godzin godziny dni terminie tygodni
        ja: 営業日 以内 時間以内
    """,
    "days": """
        en: monday* tuesday* wednesday* thursday* friday* mon tue wed thu fri
        de: montag* dienstag* mittwoch* donnerstag* freitag*
        fr: lundi* mardi* mercredi* jeudi* vendredi*
        es: lunes martes miércoles jueves viernes
        it: lunedì martedì mercoledì giovedì venerdì
        pt: segunda* terça* quarta* quinta* sexta*
        nl: maandag* dinsdag* woensdag* donderdag* vrijdag*
        ru: понедельник* вторник* сред* четверг* пятниц* пн пт
        pl: poniedział* wtor* środ* czwart* piąt*
        ja: 曜日 月曜 火曜 水曜 木曜 金曜
    """,
    "digit": """
        en: one two three four five ten couple few
        de: ein einem zwei drei vier fünf zehn paar wenigen
        fr: deux trois quatre cinq dix quelques
        es: dos tres cuatro cinco diez pocos
        it: due tre quattro cinque dieci pochi
        pt: dois duas três quatro cinco dez alguns
        nl: twee drie vier vijf tien paar enkele
        ru: двух трёх трех пяти нескольких десяти
        pl: dwóch trzech czterech pięciu kilku
        ja: 数日
    """,
    "hours": """
        en: hours opening weekdays mornings afternoons
        de: sprechzeiten öffnungszeiten bürozeiten servicezeiten werktags uhr vormittags
        fr: horaires matin
        es: horario
        it: orari orario
        pt: horário expediente
        nl: openingstijden kantooruren
        ru: график режим
        pl: godziny godzinach godz
        ja: 営業時間 平日
    """,
    "seldom": """
        en: only rarely seldom once daily occasionally occasional sporadic* intermittent* irregular* infrequent* slow slower delay* later longer evening evenings limited patchy weekly twice
        de: nur selten unregelmäßig gelegentlich sporadisch einmal abends später verzögert verzögerung* eingeschränkt* begrenzt* zeitweise länger zweimal
        fr: uniquement seulement rarement peu irrégul* occasionnel* retard soir ponctuel* intermittence limité* fois différé*
        es: solo sólo únicamente poco rara tarde tardo tarda* retraso* demora* intermitente* irregular* limitad* noche esporádic* vez despacio
        it: solo soltanto raramente poco saltuari* singhiozzo ritard* limitat* irregolar* volta sporadic*
        pt: só apenas pouco raramente noite atraso* demora* limitad* irregular* esporádic* vez
        nl: alleen zelden soms onregelmatig vertraging later beperkt* avonds incidenteel sporadisch eenmaal
        ru: только редко раз задержк* огранич* вечер* нерегулярн* позже ночи опоздан*
        pl: tylko rzadko raz opóźnieni* ogranicz* wieczor* nieregularn* sporadyczn* później
        ja: 遅れ 遅く 夜 限られ
    """,
    "house": """
        en: office practice shop studio school clinic surgery store secretariat
        de: büro praxis kanzlei laden betrieb schule sekretariat geschäft haus
        fr: bureau* cabinet boutique magasin établissement secrétariat agence atelier
        es: oficina* tienda clínica centro secretaría despacho
        it: ufficio uffici studio negozio segreteria sede
        pt: escritório loja clínica secretaria consultório
        nl: kantoor praktijk winkel school balie drukkerij
        ru: офис офисе офиса магазин клиник* школ* месте
        pl: biuro biurem biurze sklep sekretariat przychodnia
        ja: 診療 営業時間 当店 当院
    """,
    "died": """
        en: died
        de: verstorben gestorben starb
        fr: décédé décédée décédés mort morte
        es: falleció fallecido fallecida murió muerto
        it: mancato mancata morto morta deceduto deceduta scomparso scomparsa
        pt: faleceu morreu falecido falecida
        nl: overleden gestorven
        ru: умер умерла скончался скончалась
    """,
    "kin": """
        en: mother father mum mom dad husband wife son daughter brother sister
        de: mutter vater mama papa mann frau sohn tochter bruder schwester
        fr: mère père maman papa mari femme fils fille frère sœur soeur épouse
        es: madre padre mamá papá marido mujer esposa hijo hija hermano hermana
        it: madre padre mamma papà marito moglie figlio figlia fratello sorella
        pt: mãe pai mamãe marido mulher esposa filho filha irmão irmã
        nl: moeder vader mama papa man vrouw zoon dochter broer zus
        ru: мама папа мать отец муж жена сын дочь брат сестра
    """,
}

# What leads a span of time, and is none: "on the 14th, within two days".
INSIDE = frozenset("within innerhalb binnen sous délai délais plazo entro prazo течение срок ciągu".split())
