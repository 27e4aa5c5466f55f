"""How, where or in which language they want it, in a word or two beside thanks: "in English, thanks", "quer, danke"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            is|are|'s|'re not made of ~ , [it|they] is|are|'s|'re ~ >
            < in english|german|french|spanish|italian|dutch|portuguese|russian [please] [,] thanks|thank [you] >
            < free [of] [charge] [,] thanks|thank [you] >
            < landscape|portrait|horizontal|vertical|centred|centered|left [please] [,] thanks|thank [you] >
        """,
        "de": """
            < auf englisch|deutsch|französisch|spanisch|italienisch|niederländisch|russisch [bitte] [,] danke|vielen|bitte [dank] >
            < quer|hochkant|querformat|hochformat|links|rechts|mittig|kostenlos|gratis|umsonst [bitte] [,] danke|vielen|bitte [dank] >
            < nicht das|die|der|den rote*|blaue*|grüne*|gelbe*|schwarze*|weiße*|alte*|neue*|große*|kleine*|erste*|zweite* [,] danke|vielen|bitte|sorry [dank] >
            < das|die|der|den alte*|neue*|große*|kleine* [,] danke|vielen|bitte|sorry [dank] >
        """,
        "fr": """
            < en anglais|français|allemand|espagnol|italien|néerlandais|russe [,] merci [beaucoup] >
            < l'|le|la ancien|ancienne|nouveau|nouvelle|grand|grande|petit|petite [,] merci|désolé|désolée|pardon >
        """,
        "es": """
            < sin logo|texto|textos|foto|fotos|fondo|borde|fecha|precio|precios|nombre|marco|imagen|imágenes [,] [por|muchas] gracias|favor >
            < en inglés|español|alemán|francés|italiano|portugués|ruso [,] [por|muchas] gracias|favor >
            < el|la|los|las antiguo*|antigua*|viejo*|vieja*|nuevo*|nueva*|grande*|pequeñ* [,] gracias|perdón >
            < gratis|gratuito|horizontal|vertical|apaisado [,] [muchas] gracias >
        """,
        "it": """
            < in inglese|italiano|tedesco|francese|spagnolo|olandese|russo [,] grazie [mille] >
            < quello|quella|quelli|quelle vecchi*|vecchio|vecchia|nuovo|nuova|nuovi|nuove|grande|piccolo|piccola [,] grazie|scusa|scusate|scusi [mille] >
            < gratis|gratuito|orizzontale|verticale [,] grazie [mille] >
        """,
        "pt": """
            < sem logo|logótipo|texto|textos|foto|fotos|fundo|data|preço|preços|nome|moldura|imagem|imagens [,] [por|muito] obrigado|obrigada|favor >
            < em inglês|português|alemão|francês|italiano|espanhol|russo [,] [por|muito] obrigado|obrigada|favor >
            < o|a|os|as antigo*|antiga*|velho*|velha*|novo*|nova*|grande*|pequen* [,] obrigado|obrigada|desculpe|desculpa >
            < grátis|gratuito|horizontal|vertical [,] [muito] obrigado|obrigada >
        """,
        "nl": """
            zet|schrijf|noteer die|dat|het|hem|deze [dus|maar] niet [meer] op|in|bij ~ >
            < ja op alle|allebei|beide [drie|twee|vier|punten|vragen] [,] bedankt|dank [je|u] [wel] >
            < per post|mail|koerier [graag] [,] bedankt|dank|graag [je|u] [wel] >
            < in het engels|nederlands|duits|frans|spaans|italiaans [graag] [,] bedankt|dank|graag [je|u] [wel] >
            < gratis|liggend|staand|links|rechts [graag] [,] bedankt|dank|graag [je|u] [wel] >
        """,
        "ru": """
            < да на все|оба [три|два|вопроса|пункта] [,] спасибо [большое] >
            < без логотипа|текста|фото|фотографий|фона|рамки|цен|даты|подписи [,] спасибо|пожалуйста [большое] >
            < слева|справа|сверху|снизу|посередине|горизонтально|вертикально|бесплатно [,] спасибо|пожалуйста [большое] >
            < на английском|русском|немецком|французском|испанском [,] спасибо|пожалуйста [большое] >
            < по почте|почтой|курьером|электронной [почте|почтой] [,] спасибо|пожалуйста [большое] >
        """,
    },
}
