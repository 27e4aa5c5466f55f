"""Hosts where everybody has an address: their domain never stands for a client (design 4.2)."""

FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com
    outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt hotmail.com hotmail.de hotmail.fr hotmail.es
    hotmail.it hotmail.co.uk hotmail.nl hotmail.be live.com live.de live.fr live.it live.nl live.co.uk live.be msn.com
    yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.com.br yahoo.co.jp yahoo.ca yahoo.in ymail.com
    rocketmail.com aol.com aim.com
    icloud.com me.com mac.com
    gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr web.de freenet.de t-online.de arcor.de email.de mail.de posteo.de
    posteo.net mailbox.org vodafone.de online.de 1und1.de
    orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr
    libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it poste.it
    telefonica.net terra.es ono.com movistar.es
    sapo.pt clix.pt iol.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com
    ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl upcmail.nl casema.nl telenet.be skynet.be
    mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru lenta.ru
    proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com fastmail.com fastmail.fm
    hey.com zoho.com mail.com email.com inbox.com hushmail.com
    btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk
    bluewin.ch hispeed.ch sunrise.ch aon.at chello.at
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
    wp.pl o2.pl onet.pl interia.pl gazeta.pl seznam.cz centrum.cz email.cz
    qq.com 163.com 126.com sina.com naver.com daum.net
    """.split()
)
