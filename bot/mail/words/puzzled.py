"""What somebody does not understand, and wants explained in plain words; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            < [one|thing] [thing|that] what|which [i|we] i|we [still|really|just] do|ca n't|not|cannot [really|quite] get|understand|follow|see is whether|if|how|why|what|when|who|which|where ~
            explain [it|this|that] [it] to|for me|us [it|this|please] [please|as|in|like|again|once|the] ~
            < [please|and|so|just] explain ~ in plain|simple words|english|terms|language ~
        """,
        "de": """
            < was ich|wir|mir|uns [noch|aber|gar] [nicht|noch] nicht|unklar verstehe|verstehen|kapiere|begreife|ist|einleuchtet , [ist|,] [,] ob|wie|warum|wann|wer|was|wo|wozu|weshalb ~
            klären|kläre|klärt [sie] mich|uns [bitte|doch|da] [bitte|doch|mal|einmal|kurz] auf ~
            erklären|erklär|erkläre|erklärt|erläutern|erläutert|erläutere [sie] [es|das] mir|uns [das|es|bitte] [doch|bitte] [mal|einmal|nochmal] ~
        """,
        "fr": """
            < ce que je|nous ne [comprends|comprenons|saisis|vois] [comprends|comprenons|saisis|vois] pas , c' est ~
            éclairez|éclaire|renseignez|renseigne moi|nous [un] [peu|donc|svp] sur ~
            expliquez|explique [le|ça|la] moi|nous [ça|cela|le|la] [avec|en|simplement|comme|svp] ~
        """,
        "es": """
            < lo que no entiendo|entendemos|comprendo|veo|pillo es si|cómo|por|cuándo|quién|qué|dónde ~
            aclárame|aclárenme|acláranos|aclárenos|aclaradnos|aclárennos [por] [favor] [,] si|cómo|por|qué|cuándo|quién|de|a|el|la|los|las ~
            explíquemelo|explícamelo|explíquenmelo|explicádmelo|explíquenoslo|explícanoslo ~
        """,
        "it": """
            < quello|ciò|quel che non capisco|capiamo|mi è|torna se|come|perché|quando|chi|cosa|dove ~
            < una|questa cosa non [l'|la] [ho|abbiamo] [ancora|proprio] capito|capita|capisco ~
            mi|ci chiarisca|chiarite|chiarisci [per] [favore|cortesia] [,] come|perché|se|quando|chi|cosa|il|la|a ~
            me|ce lo|la spieghi|spiegate|spiega|spieghiate [con|in|bene|per|come|meglio] ~
        """,
        "pt": """
            explique|expliquem|explica [me|nos|isso|isto] [me|isso|isto] por|com|em|como|de palavras|palavra|outras|miúdos|se|forma ~
        """,
        "nl": """
            < wat ik|wij|we|me|mij [nog|alleen] niet snap|snappen|begrijp|begrijpen|duidelijk|helder [is] [,] is|, of|hoe|waarom|wanneer|wie|wat|waar ~
            leg|legt [het|dat|dit] [me|mij|ons] [het|dat|dit] [eens|even|nog|maar|alsjeblieft|alstublieft] [eens|een|even|keer] uit [in|alsof|met|,|alstublieft|want] ~
        """,
        "ru": """
            растолкуйте|растолкуй|разъясните|объясните|объясни [мне|нам|пожалуйста] [,] ~
        """,
    }
}
