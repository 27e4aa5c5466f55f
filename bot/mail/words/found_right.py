"""Looked through and found right, or yet to be: all correct, nothing to add, nicer without; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASSENT: {
        "en": """
            everything|all ['s|is|are|was|looks|reads] [spelled|spelt|written|now] correct|correctly|accurate|accurately [,] [thanks|thank] [you] >
            everything 's|is|looks|reads [all|quite] right|fine|good [as] [it] [is] [,] [thanks|thank] [you] >
            answer is|'s [a|definitely|simply|,|:|still|sadly|afraid|clear] [a|firm|clear] yes|no ~
            you certainly|absolutely|definitely may >
            feel free to use|take|publish|print|quote|show|post|share it|them|that|the|any|all ~
            without [the|a|an|any] .. [,] please >
            with|without [a|an|the|any|two] hyphen|hyphens|umlaut|umlauts|accent|accents|apostrophe [,] [please|thanks] >
            {we} find it|that|them|this [much|a] [bit|lot] nicer|better|calmer|prettier|clearer|stronger|cleaner [that|without|with|like] ~ >
        """,
        "de": """
            alles [ist|war|soweit|so|inhaltlich|fachlich|sachlich] [soweit|so|inhaltlich|ist] richtig|korrekt|fehlerfrei [geschrieben|so|wiedergegeben] [,] [danke|vielen] [dank] >
            reicht|genügt|langt [uns|mir] so|völlig|vollkommen [aus|so] [,] [danke|vielen] [dank] >
            antwort ist|lautet|heißt [leider|also|natürlich|:|,|definitiv|klar|ein] [klares|eindeutig] ja|nein ~
            mit|ohne [großem|kleinem|doppeltem|dem|der] umlaut|bindestrich|punkt|komma|akzent|titel|vornamen|vorname|nachnamen|doktortitel|namen|logo|foto|bild|rahmen|rand|datum|jahreszahl|leerzeichen|preisen|preise|adresse|telefonnummer [bitte] [,] [bitte|danke] >
            in großbuchstaben|kleinbuchstaben|grün|blau|rot|schwarz|weiß|gelb|farbe|fett|kursiv|englisch|deutsch [,] bitte >
            finde|finden [ich|wir] ... schöner|ruhiger|hübscher|passender|stimmiger|übersichtlicher|stärker|netter|besser >
        """,
        "fr": """
            tout est|semble|me|nous [paraît|semble] [bien|tout] [bien|à] [fait] exact|correct|juste|orthographié|écrit [comme|,|merci] [ça] >
            réponse est [donc|un|:|,|clairement|malheureusement] [donc|clair] oui|non ~
            ça|cela|c' [nous|me|est] suffit|suffisant [largement|amplement|bien|tout] [à] [fait] [comme] [ça|cela] >
            avec|sans [le|la|l'|un|une|des|deux] tréma|accent|accents|majuscule|majuscules|tiret|apostrophe|trait [d'] [union] [,] [merci|svp] >
            {we} trouve|trouvons ça|cela|le|la|les|l'|c'est ... mieux|joli|jolie|beau|belle|clair|claire|lisible|calme >
        """,
        "es": """
            está|todo [todo|está|bien] [bien] correcto|escrito [,] [gracias|muchas] [gracias] >
            respuesta es [,|:|un|claramente|que] [rotundo] sí|no ~
            así [ya|nos] es|nos|me|ya [es|vale] suficiente|basta|sobra [,] [gracias] >
            lo|la|los|las veo|encuentro|vemos|encontramos ... mejor|bonito|bonita|claro|clara|limpio|limpia >
            con|sin [la|una|dos] diéresis|tilde|acento|mayúscula|mayúsculas|guion|guión|foto|logo|precio|precios|fecha [,] [por] [favor] >
        """,
        "it": """
            è|tutto [tutto|scritto|è] [tutto|scritto] giusto|corretto [così|,|grazie] >
            risposta è [,|:|un|chiaramente] [chiaro] sì|no ~
            basta|bastano così [,] [grazie] >
            lo|la|li|le trovo|troviamo ... meglio|bello|bella|chiaro|chiara|pulito|pulita >
            con|senza [la|l'|il|un|una] dieresi|accento|maiuscola|maiuscole|trattino|foto|logo|prezzo|prezzi|data [,] [per] [favore|cortesia] >
        """,
        "pt": """
            [está] tudo|está [está|bem|muito|tudo] [bem] correto|correcto|escrito|certinho [,] [obrigado|obrigada] >
            resposta é [,|:|um|claramente] [claro] sim|não ~
            assim [já|nos|me|já] chega|basta|serve >
            é suficiente assim >
            acho|achamos [fica] ... mais bonito|bonita|claro|clara|limpo|limpa|calmo >
            com|sem [a|o|um|uma] trema|acento|maiúscula|maiúsculas|hífen|foto|logo|logótipo|preço|preços|data [,] [por] [favor] >
        """,
        "nl": """
            alles|allemaal|helemaal klopt|klopte|juist|correct [,|hoor|zo|dus|wel] [dank|bedankt|dankjewel] >
            klopt|kloppen [het|dat|dit] [zo] [allemaal|alles|helemaal|precies|prima|als] [een|bus] [bus] [hoor] >
            alles is|staat|lijkt [ons|goed|er|me|mij] [goed|inderdaad] goed|correct|juist [geschreven|gespeld|op|in] >
            antwoord is|luidt [helaas|dus|een|:|,|natuurlijk] [duidelijk|volmondig] ja|nee ~
            [is|vindt|vind|vinden|lijkt] [het|dat|dit] [ons|mij|me|voor|zo] [ons|mij|zo] voldoende|genoeg [zo|voor|,] [ons|mij] >
            {we} heb|hebben [er|hier|daar] [verder] niets [meer] [aan] toe te voegen ~
            [niets|niks] [meer] aan|hier|meer toe te voegen >
            dat|het mag zeker|gerust|natuurlijk|wel|uiteraard|best|van [mij|ons] [hoor] >
            mag|mogen [dat|je|jullie|u] [dat] zeker|gerust|natuurlijk|uiteraard ~
            met|zonder [een|de|het] trema|streepje|koppelteken|accent|hoofdletter|hoofdletters|punt|komma|titel|voornaam|achternaam|naam|logo|foto|kader|rand|datum|jaartal|spatie|prijzen|adres|telefoonnummer [,] [graag|aub|svp|alstublieft|alsjeblieft|dank|bedankt] >
            in hoofdletters|kleine|groen|blauw|rood|zwart|wit|geel|kleur|vet|cursief|engels|nederlands [letters] [,] graag|aub|svp|alstublieft|alsjeblieft >
            vind|vinden {we} [het|dit|die|dat|hem|ze] ... mooier|rustiger|leuker|sterker|duidelijker|fraaier|netter|fijner|beter >
            {we} vind|vinden [het|dit|die|dat|hem|ze] ... mooier|rustiger|leuker|sterker|duidelijker|fraaier|netter|fijner|beter >
        """,
        "ru": """
            всё|все [там|здесь|указано|написано|указали] верно|правильно|корректно [,] [спасибо] >
            ответ [:|,|наш|мой] да|нет ~
            так|этого [нам|вполне|будет] [вполне|нам] достаточно|хватит|хватает [,] [спасибо] >
            через|с|без [буквы|буквой] ё|тире|дефис|дефиса|точки|запятой|фото|логотипа|логотипом|цен|даты [,] [пожалуйста] >
        """,
    },
    Mark.STUDY: {
        "en": """
            will|'ll|let|going|need|want|like|have|just|still [me|to|quickly|just|first] [to] check|verify|ensure|double-check|see ~ everything|all|they|it|names|prices|details is|are|was|were|'s [all|really|spelled|spelt|still] correct|correctly|right|accurate|fine|ok|okay|order ~
            will|'ll|let|going|need|want|like|have|just|still [me|to|quickly|just|first] [to] make|be sure [that] everything|all|they|it|names|prices|details is|are|'s [all|really|spelled|spelt|still] correct|correctly|right|accurate|fine|ok|okay|order ~
            checking|verifying [that|if|whether] everything|all|they|it|names|prices|details is|are|'s [all|really|spelled|spelt|still] correct|correctly|right|accurate|fine|ok|okay|order ~
        """,
        "fr": """
            vérifie|vérifions|contrôle|contrôlons que|si ~ est|sont|soit|soient [bien|tout|toujours|les|le|la] [bien|tout] exact|exacts|correct|corrects|juste|justes|même|mêmes|bon|bons ~
        """,
        "es": """
            compruebo|comprobamos|reviso|revisamos|miro|comprobar que|si ~ está|esté|estén|están|es|son|sea ~ correcto|correctos|bien ~
        """,
        "it": """
            controllo|controlliamo|verifico|verifichiamo|guardo che|se ~ sia|siano|è|sono ~ corretto|corretti|giusto|giusti|posto|stessi|stesso ~
        """,
        "pt": """
            vou|vamos|tenho|preciso|deixa|quero|queremos [de|que|me] confirmar|verificar|ver|conferir se|que ~ está|estão ~ correto|correcto|certo|bem ~
        """,
    },
}
