"""The plain words of mere thanks and good wishes, in all languages: a mail of these alone declares nothing done."""

from bot.mail.sentences import plain

THANKING = frozenset(
    plain(
        """
        , thanks thank you thx ta cheers many so very much a lot again great super perfect lovely wonderful
        brilliant excellent fantastic cool nice ok okay fine alright all both kind of that's that is and
        danke dank dankeschön vielen herzlichen besten lieben tausend schön sehr ihnen dir euch prima perfekt klasse
        toll wunderbar alles klar dann wünsche wünschen ich wir und spitze fein
        merci beaucoup mille à vous toi bien parfait génial top nickel super très c'est noté
        gracias muchas muchísimas mil a ti vosotros perfecto genial estupendo fenomenal vale muy bien
        grazie molte tante infinite te voi perfetto ottimo benissimo bene va
        obrigado obrigada muito muita brigado perfeito ótimo ótima excelente certo
        bedankt dankjewel dankuwel hartelijk je jij u jullie wel prima fijn mooi goed hoor
        спасибо большое огромное благодарю вам тебе отлично прекрасно супер хорошо замечательно ок
        """
    ).split()
)
