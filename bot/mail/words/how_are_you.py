"""How a mail asks how the reader is before it comes to its matter, of all languages at once."""

from bot.mail.sentences import plain

HOW_ARE_YOU = frozenset(
    plain(line.strip())
    for line in """
        all good
        all well
        all ok
        everything ok
        everything good
        everything alright
        how are you
        how are things
        how are you doing
        how 's it going
        how 's things
        you ok
        you well
        alles gut
        alles klar
        alles in ordnung
        alles gut bei dir
        alles gut bei ihnen
        alles gut bei euch
        alles klar bei dir
        alles klar bei euch
        alles ok
        wie geht 's
        wie geht es dir
        wie geht es ihnen
        wie geht es euch
        na wie geht 's
        ça va
        ça va bien
        comment ça va
        comment allez vous
        comment vas tu
        tout va bien
        tout va bien chez vous
        tout roule
        c' était bien les vacances
        bonnes vacances
        bon week-end
        qué tal
        qué tal todo
        qué tal estás
        qué tal va todo
        todo bien
        todo bien por ahí
        todo en orden
        cómo estás
        cómo está
        cómo va todo
        cómo va
        tutto bene
        tutto ok
        tutto a posto
        come va
        come stai
        come sta
        come state
        com' è andata la vacanza
        com' è andato il viaggio
        com' è andato il weekend
        com' è andato il ponte
        come sono andate le vacanze
        come sono andate le ferie
        passate bene le vacanze
        passato un buon weekend
        tudo joia
        tudo bem
        tudo bom
        tudo certo
        tudo certinho
        tudo tranquilo
        tudo legal
        tudo ok
        tudo em ordem
        tudo bem por aí
        tudo bem aí
        tudo certinho por aí
        tudo tranquilo por aí
        tudo joia por aí
        tudo joia com você
        como vão as coisas
        como vai tudo
        tudo certo por aí
        tudo bem contigo
        tudo bem com você
        tudo bem consigo
        e aí
        e aí tudo bem
        e aí tudo bom
        e aí tudo certo
        e aí tudo tranquilo
        beleza
        como vai
        como está
        como estás
        alles goed
        alles goed daar
        alles oké
        alles ok
        alles kits
        hoe gaat het
        hoe gaat 't
        hoe is het
        hoe gaat het met je
        hoe gaat het met u
        как дела
        как вы
        как ты
        как вы там
        как поживаете
        как жизнь
        как настроение
        всё хорошо
        всё в порядке
        всё нормально
        как отдохнули
        как отдохнул
        как отдохнула
        как съездили
        как съездил
        как съездила
        как долетели
        как добрались
        как прошёл отпуск
        как прошли выходные
        как прошли праздники
        как прошли каникулы
        как провели выходные
        у вас всё хорошо
        у вас всё в порядке
    """.strip().splitlines()
)
"""The words of the whole sentence, pauses and a name aside; "all good with the texts?" is another question."""
