"""Meant to be done and overtaken by something, or not to be counted on before a day; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.FUTURE: {
        "en": """
            had every|full|all intention|intentions of|to ~
            {we} [fully|really|honestly|always] meant|intended|planned|was|were [fully] [going] to do|start|begin|tackle|finish|get|look|sit|go|sort|send|reply|answer ~ ~ and|, then the|my|our|a|an|everything|life|work|it .. .. .. >
            do|should n't|not expect|count anything|much|it|news|answer|reply|on ~ before|until|till ~
            {we} ca|can|could n't|not [really|possibly] promise|guarantee|manage|do anything|it|that|this|much|any ~ before|until|till ~
            < ca|can|could n't|not [really|possibly] promise|guarantee|manage|do anything|it|that|this|much|any ~ before|until|till ~
            nothing [will|is] [going] [to] [happen|happening|come] [here|from] [me|us] before|until|till ~
            {we} might|may|could [just|possibly|even|well] get|manage [round|around] [to] it|this|that [over|at|by|on|this|next|after] ~
            {we} might|may [just|possibly|even|well] find [the|a|some] time|moment|minute ~
            do n't hold your breath before|until|till|for ~
        """,
        "de": """
            wollte|wollten [ich|wir] ~ dransetzen|drangehen|rangehen|ransetzen|hinsetzen|anfangen|erledigen|machen|kümmern|schicken|antworten|durchgehen|anschauen|ansehen ~ , [und] dann|da .. .. .. >
            hatte|hatten [ich|wir] ~ fest vorgenommen|vor|eingeplant ~
            vor ~ brauchen|brauchst|braucht|müssen|musst|müsst|dürfen|darfst|dürft sie|du|ihr ~ nicht|nichts|nix [zu] rechnen|erwarten ~
            vor dem|der|den|nächster|nächstem|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|ostern|pfingsten|weihnachten ~ wird|wirds [das|es|da] [leider|wohl|bestimmt|hier] nichts|nix >
            erwarten|erwartet|erwarte [sie|bitte] nichts|keine ~ vor ~
            vor ~ rechnet|rechnen|rechne [sie] [mal] [lieber|besser|bitte] [mal] nicht mit uns|mir|unserer|meiner ~
        """,
        "fr": """
            voulais|voulions|devais|devions|comptais|comptions|pensais|pensions ~ occuper|mettre|atteler|faire|regarder|envoyer|coller|répondre ~ ~ et|, puis|là .. .. .. >
            avais|avions bien|fermement|vraiment [l'] intention|prévu de|d' ~
            n' attendez|attends|espérez|espère rien|pas|aucun|aucune ~ avant ~
            ne comptez|compte|vous|t' [attendez|attends] pas|rien [sur|à] ~ avant ~
            ne peux|pouvons|puis rien|pas [vous|te] [promettre|garantir] ~ avant ~
        """,
        "es": """
            iba|íbamos|quería|queríamos|pensaba|pensábamos ~ hacer*|poner*|mirar*|enviar*|acabar*|mandar*|contestar* ~ ~ y|, entonces|luego|ahí|resulta .. .. .. >
            tenía|teníamos toda la intención de ~
            no esperen|esperéis|esperes|espere|cuenten|contéis|cuentes nada|con|respuesta|noticias ~ antes|hasta ~
            antes del|de ~ no esperen|esperéis|esperes|espere|cuenten|contéis|cuentes|puedo|podemos|puedo prometer|garantizar|nada|con|respuesta|comprometerme ~
        """,
        "it": """
            volevo|volevamo|dovevo|dovevamo ~ metter*|far*|guardar*|inviar*|mandar*|finir*|occupar*|risponder* ~ ~ e|, poi .. .. .. >
            avevo|avevamo tutta|ogni [l'] intenzione di ~
            non aspettatevi|aspettarti|aspettate|aspetti|contate|conti|contare [su] [di] [me|noi] [niente|nulla|risposte|risposta] [da] [me|noi] prima ~
            prima ~ non aspettatevi|aspettarti|aspettate|aspetti|contate|conti niente|nulla|su|risposte|risposta ~
            prima ~ non [vi|ti|le] posso|possiamo promettere|garantire ~
        """,
        "pt": """
            ia|íamos|queria|queríamos|pensava ~ tratar|fazer|ver|enviar|mandar|acabar|pegar|responder ~ ~ e|, depois|aí|então .. .. .. >
            tinha|tínhamos toda a intenção de ~
            não contem|conte|contes|esperem|espere|esperes com|nada|resposta ~ antes ~
            antes do|da|de ~ não contem|conte|contes|esperem|espere|esperes|posso|podemos|consigo prometer|garantir|com|nada|resposta ~
        """,
        "nl": """
            zou|zouden|wilde|wilden|wou [ik|we|wij] ~ beginnen|doen|afmaken|zitten|bekijken|sturen|oppakken|regelen|antwoorden ~ ~ en|, toen .. .. .. >
            was|waren [ik|we|wij] [vast|echt] van plan ~
            voor|vóór ~ hoef|hoeft|hoeven|moet|moeten je|u|jullie ~ niks|niets|niet ~ verwachten|rekenen ~
            verwacht|verwachten [maar] niks|niets|geen ~ voor|vóór ~
            kan|kunnen [ik|we|wij] niks|niets [beloven|toezeggen] ~ voor|vóór ~
            reken|rekent [maar] voor|vóór ~ [maar] niet op ~
        """,
        "ru": """
            хотел|хотела|хотели|собирался|собиралась|собирались|думал|думала ~ сесть|сделать|посмотреть|отправить|заняться|закончить|прислать|ответить ~ ~ а|и|но|, потом|тут .. .. .. >
            раньше|до ~ не ждите|жди|рассчитывайте|рассчитывай|обещаю|обещаем ~
            не ждите|жди|рассчитывайте|рассчитывай ~ раньше|до ~
        """,
    },
}
