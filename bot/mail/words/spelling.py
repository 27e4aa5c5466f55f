"""How hurried people write, word by word, and the word they mean: on phones, in dialect, slipped on the keyboard."""

from collections.abc import Mapping

_WRITTEN = {
    "en": """
        u=you ya=you yall=you ur=your yr=your r=are pls=please plz=please thx=thanks tnx=thanks thks=thanks tks=thanks
        ty=thanks sry=sorry soz=sorry srry=sorry kk=ok okey=ok oki=ok okie=ok yea=yes yh=yes yus=yes yess=yes
        im=i_'m ive=i_'ve weve=we_'ve youre=you_'re theyre=they_'re youll=you_'ll itll=it_'ll thatll=that_'ll
        theyll=they_'ll shes=she_'s hes=he_'s heres=here_'s theres=there_'s thats=that_'s whats=what_'s
        dont=do_n't doesnt=does_n't didnt=did_n't havent=have_n't hasnt=has_n't isnt=is_n't arent=are_n't
        wasnt=was_n't werent=were_n't couldnt=could_n't wont=wo_n't wouldnt=would_n't shouldnt=should_n't cant=ca_n't
        tmrw=tomorrow tmr=tomorrow tmoro=tomorrow tomoz=tomorrow tomorow=tomorrow tommorow=tomorrow tommorrow=tomorrow
        2moro=tomorrow tomorro=tomorrow tmw=tomorrow 2day=today tday=today tonite=tonight 2nite=tonight
        wensday=wednesday wendesday=wednesday wednsday=wednesday thurday=thursday thrusday=thursday thursaday=thursday
        firday=friday fridya=friday tuseday=tuesday teusday=tuesday munday=monday satruday=saturday febuary=february
        nxt=next wknd=weekend wkend=weekend b4=before bc=because cos=because coz=because cuz=because abt=about
        bout=about prob=probably probs=probably defo=definitely def=definitely definately=definitely
        defintely=definitely hv=have shld=should shd=should cld=could wld=would msg=message fwd=forward
        wanna=want_to gotta=have_to lemme=let_me gimme=give_me gis=give_us dunno=do_n't_know gonna=going_to
        recieve=receive recieved=received recieveing=receiving reciept=receipt atached=attached attatched=attached
        attched=attached attchd=attached atchd=attached attachd=attached aproved=approved approvd=approved
        aprove=approve confrim=confirm
        adress=address wich=which teh=the hte=the adn=and thnaks=thanks thansk=thanks sned=send snet=sent
        chnage=change becuase=because recomend=recommend agian=again untill=until til=until beleive=believe
        finaly=finally allready=already writting=writing diferent=different prefere=prefer
    """,
    "de": """
        ned=nicht net=nicht nid=nicht nich=nicht nit=nicht nüscht=nichts nix=nichts nixx=nichts koa=kein koan=kein
        mia=wir wia=wie dös=das is=ist iss=ist san=sind hob=habe ham=haben hamma=haben_wir samma=sind_wir
        simma=sind_wir machma=machen_wir mach'ma=machen_wir ick=ich icke=ich jut=gut jetz=jetzt jez=jetzt etz=jetzt
        heit=heute heid=heute nimma=nicht_mehr nimmer=nicht_mehr oda=oder aba=aber dat=das wat=was
        isses=ist_es sinds=sind_es habs=habe_es hab's=habe_es machs=mache_es schicks=schicke_es nehms=nehme_es
        gibs=gib_es wirds=wird_es schaun=schauen schau'n=schauen brauch=brauche kannste=kannst_du haste=hast_du
        biste=bist_du willste=willst_du könntste=könntest_du siehste=siehst_du weiste=weißt_du
        nen=einen nem=einem ner=einer paßt=passt muß=muss daß=dass
        freitg=freitag mitwoch=mittwoch donerstag=donnerstag donnerstg=donnerstag dienstg=dienstag montg=montag
        morgn=morgen entgültig=endgültig vorraussichtlich=voraussichtlich bestättigt=bestätigt
        warscheinlich=wahrscheinlich red=rede gros=groß mus=muss hochgladen=hochgeladen rechts=rechts
        nachts=nachts thx=danke thanx=danke dankeschön=danke
        bidde=bitte bütte=bitte biite=bitte
    """,
    "fr": """
        jai=j'_ai jsuis=je_suis chuis=je_suis jvais=je_vais jvous=je_vous jte=je_te jpeux=je_peux jpense=je_pense
        cest=c'_est pr=pour ds=dans vs=vous ns=nous bcp=beaucoup bcoup=beaucoup tt=tout tjs=toujours
        tjrs=toujours qd=quand dc=donc mrc=merci mci=merci dsl=désolé dsle=désolé auj=aujourd'hui ajd=aujourd'hui
        pb=problème lgtps=longtemps qqch=quelque_chose qq=quelques ms=mais pcq=parce_que pck=parce_que
        aujourdhui=aujourd'hui parceque=parce_que mecredi=mercredi vendedi=vendredi vendrdi=vendredi dacord=d'_accord
        daccord=d'_accord parfais=parfait
    """,
    "es": """
        q=que k=que ke=que xq=porque pq=porque porq=porque x=por xfa=por_favor porfa=por_favor porfi=por_favor
        tb=también tmb=también tbn=también tambn=también bn=bien grax=gracias grcs=gracias toy=estoy pa=para aki=aquí
        oks=ok okis=ok okey=ok okay=ok mñn=mañana mñna=mañana manyana=mañana dps=después
        jueve=jueves vierne=viernes miércole=miércoles lune=lunes haora=ahora
    """,
    "it": """
        nn=non cmq=comunque xke=perché xché=perché xche=perché x=per qnd=quando dmn=domani grz=grazie tt=tutto
        ke=che sn=sono qlc=qualcosa qlcs=qualcosa anke=anche xò=però pomerig=pomeriggio okay=ok oki=ok okey=ok
        giovedi'=giovedì venerdi'=venerdì lunedi'=lunedì martedi'=martedì mercoledi'=mercoledì
    """,
    "pt": """
        brigado=obrigado brigada=obrigada brigadão=obrigado vlw=valeu
        vc=você vcs=vocês cê=você ocê=você tb=também tbm=também q=que pq=porque hj=hoje obg=obrigado obgd=obrigado
        obgda=obrigada td=tudo mt=muito mto=muito qdo=quando qd=quando tá=está tô=estou tou=estou tamos=estamos
        táva=estava pra=para pro=para_o pras=para_as pros=para_os pró=para_o num=não ñ=não naum=não
        okay=ok okey=ok amnh=amanhã amanhâ=amanhã xta=sexta
    """,
    "nl": """
        ff=even idd=inderdaad mn=mijn m'n=mijn zn=zijn z'n=zijn tis=het_is kheb=ik_heb kzal=ik_zal khoop=ik_hoop
        mss=misschien aub=alstublieft wrs=waarschijnlijk wsl=waarschijnlijk mrgn=morgen mrgen=morgen nie=niet
        ni=niet nt=niet ge=je gij=jij goe=goed wa=wat da=dat eff=even effe=even effjes=even eventjes=even
        okee=oke okeej=oke oki=oke bedank=bedankt vrijdg=vrijdag donderdg=donderdag woendag=woensdag
        moregn=morgen
    """,
    "ru": """
        щас=сейчас ща=сейчас щаз=сейчас счас=сейчас чё=что чо=что норм=нормально спс=спасибо спсб=спасибо
        пасиб=спасибо пасибо=спасибо пож=пожалуйста пжл=пожалуйста пж=пожалуйста пжлст=пожалуйста плиз=пожалуйста
        плз=пожалуйста пжста=пожалуйста окей=ок оки=ок окс=ок окк=ок сёдня=сегодня сёня=сегодня завтро=завтра
        тока=только токо=только оч=очень мб=может_быть хз=не_знаю ниче=ничего ничо=ничего пятницо=пятница
        пришлём=пришлем здрасьте=здравствуйте здрасте=здравствуйте понеделник=понедельник сколко=сколько
        толко=только болше=больше писмо=письмо вобщем=вообще смогем=сможем
    """,
}

MEANT: Mapping[str, Mapping[str, str]] = {
    language: {short: full.replace("_", " ") for short, full in (pair.split("=") for pair in written.split())}
    for language, written in _WRITTEN.items()
}
"""What each language's hurried spellings stand for; several words where one was run together of them."""
