"""Nothing to tell yet, nothing to be promised: it is still open; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.PENDING: {
        "en": """
            nothing|not|n't [much|anything|really] [much|anything] [new] to report|tell|say|share|announce [you] yet >
            nothing [new] to report|tell|say|share|announce [you] for|at now|moment|present|the [moment|time] [being] ~ >
            for|at now|present|moment|the [moment|time|being] [being] [,] [there] [is|'s|have|'ve] nothing [new] to report|tell|say|share|announce >
            {we}|we|i 'll|will|shall|should [all|then|hopefully] be [a] [bit|little] [the] wiser ~
            {we}|we|i 'll|will|shall|should [all|then|hopefully] know [a] [bit|little] more [then|after|by|on|tomorrow|next|once|soon] >
            can|could not|n't [really] say|tell [you] [anything|much|more|any] [more] yet >
            can|could not|n't [really] say|tell [you] anything|much|more for|at now|moment|present|the [moment|time] [being] >
        """,
        "de": """
            sind|werden|bin ich|wir [dann|alle|hoffentlich|sicher|auch|bestimmt] schlauer|klüger [sein] >
            wissen|weiß ich|wir [dann|alle|hoffentlich|sicher|auch|bestimmt] mehr [dazu] >
            noch|vorerst|bisher|bislang|derzeit|momentan|aktuell|vorläufig gibt|gäbe|ist|kann|können|lässt es|ich|wir|sich [ihnen|euch|dir|dazu] [leider|noch|dazu] nichts [dazu|neues|konkretes] [zu] berichten|sagen|melden|vermelden|erzählen|mitteilen >
            gibt|ist|kann|können|lässt es|ich|wir|sich|ihnen|euch|dir ~ noch|vorerst|bisher|derzeit|momentan|aktuell nichts [dazu|neues|konkretes] [zu] berichten|sagen|melden|vermelden|erzählen|mitteilen >
            will|möchte|kann|mag|wollen|können|möchten|werde|werden [ich|wir] [ihnen|euch|dir|das|es] [das|es] [aber|lieber|leider|noch] nicht ~ versprechen|zusagen >
            noch|vorerst|bisher|derzeit|momentan nichts [neues] zu berichten|sagen|melden|vermelden|erzählen >
        """,
        "fr": """
            en saurons|saura|saurai|sait|savons [tous] [un] [peu] plus [long] >
            l' instant|heure [,] [il|je|nous|on] [n'|ne|n] [y] [a|peux|pouvons|peut] [encore] rien [de|à] [plus|concret|neuf] [à] [vous|t'|te|pouvoir] [vous|te] dire|annoncer|communiquer|raconter >
            le|ce moment [,] [il|je|nous|on] [n'|ne] [y] [a|peux|pouvons|peut] [encore] rien [à] [vous|t'|te] dire|annoncer|communiquer|raconter >
            ne peux|pouvons|peut [encore] rien [vous|te] dire|annoncer|communiquer|affirmer [encore] pour|à l'|le|ce instant|moment|heure >
            rien à [vous|t'|te] annoncer|communiquer|raconter pour|à l'|le|ce instant|moment|heure >
        """,
        "es": """
            sabremos|sabré [todos|ya|algo] más [cosas] >
            por|de ahora|momento [,] [aún] no hay|tengo|tenemos [aún] nada que contar|comunicar|anunciar|contarte|contaros|contarle|decirte|deciros|decirle|decir >
            por|de ahora|momento [,] no puedo|podemos|sé|sabemos [aún] [decir|decirte|deciros|decirle|contar|contarte] [decir|decirte|deciros|decirle|adelantar|qué] nada|decirte|deciros|decirle|decir >
            todavía|aún no hay|tengo|tenemos|puedo|podemos [decir|decirte|deciros|decirle|contar] nada [que] [contar|comunicar|anunciar|contarte|contaros|decirte|deciros|decirle|decir] >
        """,
        "it": """
            ne sapremo|saprò|sappiamo [tutti|qualcosa] [di] più >
            per|al ora|adesso|momento|il [momento] [,] non c'è|c'|ho|abbiamo|posso|possiamo|so [è] [ancora] [dire|dirti|dirvi|dirle] niente|nulla [da|che] [dire|dirti|dirvi|dirle|comunicare|annunciare|raccontare] >
            ancora niente|nulla da dire|dirti|dirvi|dirle|comunicare|annunciare|raccontare >
            non c'è|c'|ho|abbiamo|posso|possiamo [è] ancora [dire|dirti|dirvi|dirle] niente|nulla [da] [dire|dirti|dirvi|dirle|comunicare|annunciare|raccontare] >
        """,
        "pt": """
            saberemos|saberei|sabemos [todos|já|algo] mais [coisas] >
            por|para|até enquanto|agora|ora|já [,] [ainda] não há|tenho|temos|posso|podemos|sei|tem [ainda] [dizer|adiantar|informar] [lhe|te|vos] nada [a|para|que] [dizer|contar|comunicar|anunciar|adiantar|informar] >
            não vale [a] pena [estar] [a] prometer|mentir|fingir|adiantar [lhe|te|vos] ~
            por|para|até enquanto|agora|ora|já [,] [ainda] não tenho|temos como responder|dizer|adiantar|informar >
        """,
        "nl": """
            weten|weet we|wij|ik [allemaal|hopelijk|dan|vast] [iets] meer >
            voorlopig|vooralsnog|nog|momenteel [valt|is|kan|heb|hebben|kunnen] [er|ik|we|wij] [je|jullie|u] [nog] niets [nieuws|concreets] [te] melden|zeggen|vertellen|berichten >
            kan|kunnen|valt|is|heb|hebben [er|ik|we|wij] [je|jullie|u] [er] [voorlopig|nog|vooralsnog|momenteel] [nog] niets [over] [te] melden|zeggen|vertellen|berichten >
        """,
        "ru": """
            будем|буду|станем [уже] знать больше >
            узнаем|узнаю [уже|побольше] больше >
            пока|ещё [что] [вам|тебе] нечего [вам|тебе] [сказать|сообщить|ответить|рассказать|доложить] >
            пока|ещё [что] [вам|тебе] сказать|сообщить|ответить|рассказать [вам|тебе] нечего >
            пока|ещё [что] [вам|тебе] ничего [вам|тебе] [не] [могу|можем|скажу|скажем|сообщу] [сказать|сообщить|ответить|не] [не] [могу|можем|сказать|сообщить|скажу] >
        """,
    },
}
