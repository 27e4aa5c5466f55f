"""What is needed no more: it was found, came another way, settled itself; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# Each stands at an end of its sentence: "tell me which of these you no longer need" still asks.
_NEEDLESS = {
    "en": """
        does|do|did|is|are|be|wo|will n't|not [be] [need|required|require|necessary|needed] [your|the|a|that|those|them|it] ~ after all >
        does|do|did|is|are|be|wo|will n't|not [be] [need|required|require|necessary|needed] [your|the|a|that|those|them|it] ~ after all , the|it|they|he|she|that|all|{we} ~
        < [so|then] [it|this|that|they] [is|are|'s|'re] [now] no longer needed|required|necessary ~
        < the|our|my|your .. is|are [now] no longer needed|required|necessary [,|now|then] [thanks|thank] ~ >
        , [so|and|therefore] [it|this|that|they] [is|are|'s|'re] [now] no longer needed|required|necessary ~ >
        < [so] {we} no longer need it|this|that|them|anything [,|now|from|thanks|thank] ~ >
        {we} do not|n't need it|this|that|them [from] [you] any|anymore [more|longer] [,] [thanks|thank] [you] >
        < never mind [,] [it] [has|have|was|is|'s|we|i|that|all] [been|got|have|'ve] solved|sorted|settled|found|fixed|done|resolved ~
        < never mind >
        do not|n't bother|worry [about|with] [with|about|sending|finding] the|that|those ~ {we} asked|requested [you] [for] ~
        [please] consider|treat|regard [this|that|my|our] request|question|mail|email|query [as] withdrawn|settled|closed >
        my|our|the request|question|query is [hereby|therefore|now] withdrawn >
    """,
    "de": """
        mein|meine|meinen|unsere|unsern|unseren ~ kannst|könnt|können du|ihr|sie [jetzt|nun|getrost|gern|wieder] vergessen ~
        braucht|brauchen|brauche|benötigen|benötige es|wir|ich|man [dafür|dazu|nun|jetzt] doch nicht [mehr] >
        braucht|brauchen|brauche|benötigen|benötige es|wir|ich|man [dafür|dazu|nun|jetzt] doch nicht [mehr] , der|die|das|es|er|sie ~
        [bereits|schon|inzwischen|mittlerweile|damit|somit] hinfällig|gegenstandslos [geworden] >
    """,
    "fr": """
        finalement [,] [votre|vos|ton|ta|tes|le|la|les|ce|cela] ~ n' est|sont pas|plus nécessaire|nécessaires|utile|utiles|requise|requis ~
        < [donc|alors|finalement] [nous|je|on] [n'] [en] [avons|ai|a] plus besoin ~ >
        < [donc|alors|finalement] [nous|je|on] [n'] [en] [avons|ai|a] plus besoin de|d'|du|des .. , [nous|je|on|luc|l'|elle|il|tout] ~
        < [c'|ce|tout|cela] [est|n'est] plus nécessaire|utile|d'actualité [,|merci] ~ >
        , [donc|alors|cela|ce|c'|et] [n'] [est] plus nécessaire|utile ~ >
        laissez|laisse tomber|oubliez|oublie le|la|les|ce|cette .. que je|j'|nous [vous|t'|te] [avais|avions|ai|avons] [vous] demandé|demandée|demandés|demandées ~
        < ne vous occupez|souciez|préoccupez plus ~
        < ne t' occupe|soucie|préoccupe plus ~
        [c'|tout|cela] est|a [été|s'|déjà|donc] arrangé|résolu [entre-temps|depuis|,|merci] ~ >
    """,
    "es": """
        olvide|olvida|olviden|olvidad el|la|los|las|lo .. que [le|te|os|les] pedí|pedimos|había|habíamos [pedido] ~
        < [pues|así|entonces] ya no [lo|la|los|las|nos|me|es|hace] [hace] necesitamos|necesito|necesario|falta ~
        , [así|ya|y] [que] [ya] no [lo|la|los|las|nos|me|es|hace] [hace] necesitamos|necesito|necesario|falta [gracias] ~ >
    """,
    "it": """
        < dimentica|dimentichi|dimenticate|scorda|scordati [pure] il|la|lo|le|i|gli|l'|della|del ~ ~ l' ha|ho|hanno|abbiamo [appena|già] data|dato|mandata|mandato|trovata|trovato|avuta|avuto ~
        < alla fine [la|il|i|le|l'] ~ non [ci|mi] serve|servono|occorre|occorrono ~
        < [quindi|allora|ormai] non [ci|mi|ce] [ne] [è|serve|servono|occorre|occorrono] più [necessario|necessaria] ~
        < il|la|lo|le|i|gli|l'|questo|questa .. non [ci|mi] [è] serve|servono|occorre|occorrono più ~
        , [quindi|perciò|e|allora|ormai] non [ci|mi] [è] serve|servono|occorre|occorrono|è più [necessario|necessaria] ~ >
        < lascia|lasci|lasciate stare|perdere [,|l'|grazie|ho|abbiamo|è] ~
        lascia|lasci|lasciate [pure] stare|perdere ~ che [le|ti|vi] avevo|ho|avevamo|abbiamo chiesto|chiesta|chiesti|chieste ~
        consideri|considera|considerate [pure] annullata|superata|chiusa|evasa la mia|nostra richiesta|domanda ~ >
        mia|nostra richiesta|domanda [quindi|dunque|perciò] decade|cade [quindi|dunque] >
    """,
    "pt": """
        < [então|afinal] já não [o|a|os|as|nos|me|é|será] precisamos|preciso|necessário|necessária [,|disso|de|da|do|dos|das|mais] ~
        , [então|por|já|e] [isso|que] [já] não [o|a|é] precisamos|preciso|necessário ~ >
        < não precisamos|preciso mais [,|disso|de|da|do|dos|das] ~
        < deixe|deixa estar [,|já|obrigad*] ~
        não tem|têm|tens|precisa|precisam|precisas [de|que] fazer [mais] nada >
        meu|nosso|este|esse|minha|nossa pedido|pergunta [fica|ficou|está] [agora|assim] sem efeito >
        , [pelo|por] [que|isso] já não é|será preciso|necessário ~ >
    """,
    "nl": """
        < [dus|dan] [het|dit|dat] hoeft niet meer [hoor] [,] ~
        < [dus|dan] [het|dit|dat|ze] is|zijn niet meer nodig ~
        < de|het|die|deze .. is|zijn niet meer nodig ~
        , [dus|en] [het|dit|dat] [is|hoeft] niet|hoeft meer|niet [nodig|meer] >
        < laat maar [zitten|,] [,] [is|het|we|ik|dank*|bedankt|al] [is|al|hebben|heb] [al|opgelost|het|hem|ze|geregeld|gevonden] [opgelost|geregeld|gevonden|al] [gevonden] >
        < laat maar zitten ~
        waar|die|dat [ik|we|wij] [om] vroeg|vroegen|gevraagd [had|hadden] is|zijn niet meer nodig ~
        dat|deze|dit|mijn|ons|onze|het verzoek|vraag|mail|bericht mag|mogen|kunt|kun|kan|kunnen [je|u|jullie] als vervallen|afgedaan|niet [verzonden] [beschouwen] >
        [dat|mijn|ons|onze|het|de] verzoek|vraag is|komt [daarmee|hiermee|dus|dan] [te] vervallen >
    """,
    "ru": """
        все таки|же не нужен|нужна|нужно|нужны|понадобится|потребуется|надо ~
        < .. уже|больше не нужно|нужен|нужна|нужны|надо|требуется|актуально|понадобится ~
        , [так|поэтому|и|уже] [что] уже|больше не нужно|нужен|нужна|нужны|надо|требуется|актуально ~ >
        < [это] [уже] неактуально ~
        который|которую|которые|котором|которых|которой [я|мы|вас|у] [вас] просил|просила|просили ~ не надо|нужно|требуется ~
        просьба|запрос|вопрос [про|о|об|насчёт|по] .. снимается|снят|снята|отпадает|отпал|отпала >
        < [вы|ты] [теперь|уже] можете|можешь|можно [больше|уже|теперь] [ничего] не присылать|отправлять|отвечать|искать|беспокоиться|готовить ~
        не беспокойтесь|беспокойся [больше|,] [,] ~ уже получили|получил|получила|есть|нашли|нашёл ~
    """,
}

# German says it of any task that is done, and of a matter only so.
_SETTLED = (
    "< [das|es|alles|thema] hat sich [das|schon|inzwischen|mittlerweile|leider|damit] erledigt [,|vielen|danke] ~ >"
)

LINES = {
    Mark.CLOSING: _NEEDLESS,
    # A client who needs it no more has decided, and is not reminded of it.
    Mark.DECIDED: _NEEDLESS | {"de": f"{_NEEDLESS['de']}{_SETTLED}"},
    # Who grants time, or offers more, asks for nothing.
    Mark.COURTESY: {
        "fr": """
            prenez|prends [tout|bien] votre|ton temps
            laissez|laisse vous|toi le temps [nécessaire|qu'] [il] [faut|faudra]
            dites|dis nous|moi si vous|tu [avez|as] [besoin|faut] d'|de|quelque autre [chose] ~ >
            dites|dis nous|moi s' il vous|te faut|manque autre|encore [chose] ~ >
        """,
        "it": """
            fammi|facci|fatemi|fateci sapere se [ti|vi|le] serve|servisse|occorre|servono altro|qualcos'|qualcosa ~ >
            fammi|facci|fatemi|fateci sapere se hai|avete|ha bisogno di altro|qualcos'|qualcosa ~ >
        """,
        "es": """
            dime|dinos|decidme|decidnos|díganos|avísame|avísanos|avisadme|avisadnos si necesitas|necesitáis|necesita|necesitan|falta [alguna] algo|cosa más ~ >
            dime|dinos|decidme|decidnos|díganos|avísame|avísanos|avisadme|avisadnos si te|os|le|les [hace] falta|hace [alguna] algo|cosa más ~ >
        """,
    },
}
