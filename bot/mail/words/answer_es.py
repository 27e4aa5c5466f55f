"""Spanish phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, waiting_es

TABLE = Table(
    negations="no|nunca|jamas|ni|nada|ningun|ninguna|ninguno|sin|tampoco",
    words={
        "me": "me|nos",
        "le": "le|les|te|os|se|lo|la|los|las",
        "your": "su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras",
        "our": "nuestro|nuestra|nuestros|nuestras|mi|mis|el|la",
        "send": "envio|enviamos|enviare|enviaremos|enviar|enviarle|enviarles|enviarte|enviaros|enviarlo|mando|mandamos|"
        "mandare|mandaremos|mandar|mandarte|mandarlo|mandaros|paso|pasare|pasamos|pasaremos|pasar|hago|haremos|hare|"
        "hacerlo|entrego|entregare|entregaremos|pago|pagamos|pagare|pagaremos|firmo|firmare|firmamos|subo|subire|subimos|"
        "subiremos|doy|dare|daremos|preparo|preparamos|preparare|termino|terminare|termine|remito|remitire|remitiremos|"
        "completo|completare|relleno|rellenare|comparto|compartire|adelanto|facilitare|facilito|envia|mandara|enviara|enviaran",
        "look": "miro|miramos|mirare|miraremos|mirarlo|mirar|veo|vemos|vere|veremos|verlo|reviso|revisamos|revisare|"
        "revisaremos|revisar|revisarlo|leo|leere|leerlo|contesto|contestare|contestamos|contestaremos|contestar|respondo|respondere|"
        "responderemos|responder|digo|decimos|dire|diremos|aviso|avisare|avisamos|avisaremos|confirmo|confirmare|"
        "confirmamos|confirmaremos|confirmar|consulto|consultare|consultamos|pregunto|preguntare|hablo|hablare|"
        "comento|comentare|encargo|ocupo|ocupare|llamo|llamare|llamaremos|vuelvo|escribo|escribire|pongo|pondre|"
        "estudiaremos|estudio|comentamos|informo|informare|informaremos|intento|intentare|pienso|echo|valoramos|valoraremos|busco|hablamos",
        "verb": "enviar*|mandar*|pasar*|hacer*|entregar*|pagar*|firmar*|subir*|dar*|preparar*|terminar*|remitir*|"
        "completar*|rellenar*|compartir*|mirar*|ver*|revisar*|leer*|contestar*|responder*|decir*|avisar*|confirmar*|"
        "consultar*|preguntar*|hablar*|comentar*|tener*|llamar*|volver*|escribir*|estudiar*|intentar*|buscar*|comprobar*|recopilar*",
        "sent": "enviado|enviada|enviados|enviadas|mandado|mandada|mandados|subido|subida|subidas|subidos|pagado|pagada|pagadas|"
        "firmado|firmada|transferido|transferida|adjuntado|adjuntada|adjunto|adjunta|adjuntos|adjuntas|entregado|"
        "entregada|remitido|compartido|compartida|abonado|abonada|rellenado|completado|hecho|hecha|puesto|dejado|anadido|"
        "corregido|actualizado|contestado|devuelto|cargado|ingresado|depositado|liquidada|realizado|realizada",
        "did": "envie|enviamos|mande|mandamos|subi|subimos|pague|pagamos|firme|firmamos|deje|dejamos|entregue|"
        "entregamos|hice|hicimos|remiti|remitimos|comparti|compartimos|pase|transferi|adjunte|conteste",
        "will": "enviare|enviaremos|mandare|mandaremos|pasare|pasaremos|haremos|hare|entregare|entregaremos|pagare|pagaremos|"
        "firmare|firmaremos|subire|subiremos|dare|daremos|preparare|prepararemos|terminare|remitire|remitiremos|completare|rellenare|"
        "compartire|facilitare|mirare|miraremos|vere|veremos|revisare|revisaremos|leere|leeremos|contestare|contestaremos|respondere|"
        "responderemos|dire|diremos|avisare|avisaremos|confirmare|confirmaremos|consultare|consultaremos|preguntare|preguntaremos|"
        "hablare|hablaremos|comentare|comentaremos|ocupare|llamare|llamaremos|escribire|escribiremos|pondre|pondremos|estudiare|"
        "estudiaremos|informare|informaremos|intentare|intentaremos|valorare|valoraremos|buscare|pensare|pensaremos",
        "now": "envio|enviamos|mando|mandamos|paso|pasamos|entrego|entregamos|remito|remitimos|facilito|comparto|adelanto|subo|"
        "subimos|preparo|contesto|contestamos|respondo|respondemos|aviso|avisamos|llamo|llamamos|escribo|escribimos|cuento|"
        "contamos|pregunto|preguntamos|consulto|consultamos|comento|comentamos|busco",
        "own": "reviso|revisamos|miro|miramos|leo|leemos|veo|vemos|firmo|firmamos|pago|pagamos|termino|terminamos|preparo|"
        "preparamos|subo|subimos|estudio|estudiamos|pienso|pensamos|valoro|valoramos|busco|buscamos|hago|hacemos|entrego|consulto|"
        "consultamos|pregunto|hablo|hablamos|comento|comentamos|confirmo|confirmamos|envio|mando|enviamos|mandamos|relleno|completo|"
        "checo|checamos|chequeo|compruebo",
        "soon": "manana|pronto|luego|enseguida|brevemente|semana|tarde|hoy|rato|antes|despues|ahora|prontito|breve",
        "time": "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|semana|semanas|mes|meses|finde|fin|final|finales|"
        "verano|navidad|pascua|reyes|vacaciones|fiestas|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
        "noviembre|diciembre|plazo|dia|dias|fecha|fechas|hoy|ano",
        "done": "mirado|podido|tenido|revisado|terminado|decidido|acabado|contestado|respondido|dicho|firmado|aprobado|dado|"
        "confirmado|vuelto|empezado|abierto|tocado|leido|visto|hablado|consultado|preguntado|hecho|preparado|enviado|mandado|"
        "reunido|conseguido|elegido|pensado|valorado|rellenado|comentado|encontrado|logrado",
        "ready": "listo|lista|listos|listas|decidido|decidida|firmado|firmada|terminado|terminada|aprobado|aprobada|cerrado|"
        "cerrada|claro|seguro|segura|confirmado|confirmada|acabado|acabada",
        "tell": "enviar*|mandar*|decir*|indicar*|confirmar*|explicar*|aclarar*|facilitar*|dar*|pasar*|responder*|"
        "contestar*|avisar*|llamar*|compartir*|remitir*|devolver*|especificar*|concretar*|reenviar*|hacer*|ayudar*|"
        "comentar*|informar*|proporcionar*|comunicar*|mostrar*|revisar*|firmar*|rellenar*|completar*|mirar*|echar*|cambiar*",
        "command": "digame*|dime|decidme|diganos|dinos|indiqueme|indiquenos|indicame|indicanos|indicadme|indicadnos|"
        "confirmeme|confirmenos|confirmame|confirmanos|confirmadme|envieme|envienos|enviame|envianos|enviadme|enviadnos|"
        "mandeme|mandenos|mandame|mandanos|mandadme|mandadnos|expliqueme|explicame|aclarame|aclareme|aclarenos|aviseme|"
        "avisame|avisadme|llameme|llamame|llamadme|paseme|pasame|pasanos|pasadme|facilitenos|facilitame|facilitenme|remitanos|"
        "respondame|contestame|cuentame|envienme|enviennos|indiquenme|diganme|confirmenme|confirmennos|reenviame|reenvieme",
        "ask": "que|cual|cuales|cuando|donde|quien|quienes|como|cuanto|cuanta|cuantos|cuantas|porque|si|a|en|para|por|de",
        "lawyer": "abogado|abogados|abogada|letrado|letrada|letrados|bufete",
        "bill": "factura|facturas|importe|deuda|cargo|cargos|reclamacion|cantidad|cobro|minuta",
    },
    phrases={
        Mark.GREETING: """
            < hola|buenas|buenos|estimado|estimada|estimados|estimadas|querido|querida|buen|apreciado|apreciada
            < muy senores|senor|senora|senoras|buenas|buenos|estimado|estimada|estimados|querido|querida|distinguido
        """,
        Mark.SIGN_OFF: """
            < [un|muchos] [cordial|fuerte|gran] saludo|saludos|abrazo|abrazos|salu2|besos ~ >
            < atentamente|atte|cordialmente ~ >
            < [reciba|recibe] [un] [cordial] saludo|saludos ~ >
            < hasta pronto|luego|manana >
            < enviado desde ~ >
        """,
        Mark.COURTESY: """
            si todo va|sale|marcha bien
            < [ya|yo] se|sabemos que ... necesitais|necesitas|necesita|necesitan
            < [ya|yo] se|sabemos que ... os|te|le|les hace|hacen|hara|haran falta
            gracias [a] [por] [el|tu|su|este|vuestro] recordatorio|aviso|recordarmelo|recordarnoslo|recordar
            [espero|esperamos|confio|esperando] que [te|os|le|les|todo|usted|ustedes] [todo|se] este|estes|esteis|esten|vaya|va|encuentre|encuentres ~ bien|genial
            [espero|esperamos|confio] que [hayas|haya|hayais|hayan|tengas|tenga|tengais|pases|paseis] [tenido|pasado|un|buen] ~ fin|semana|dia|vacaciones|finde|puente ~ >
            espero|esperamos que [te|os|le|les|esto|eso] [sirva|ayude|parezca|este|valga|guste] ~ >
            que tal [estas|estais|todo|va|esta|el|fin|ha] ~ >
            como estas|estais|esta|estan|va|vais [todo|usted|ustedes|la|por]
            todo bien >
            quedo|quedamos|estoy|estamos [a] [tu|su|vuestra] [entera] disposicion ~ ~ >
            quedo|quedamos a [tu|su|vuestra|la|entera] disposicion ~ ~ >
            ante|para|por|si [tienes|teneis|tiene|tienen|hay] cualquier|alguna|algun duda|consulta|pregunta|cosa|problema|aclaracion ~ ~ >
            cualquier duda|consulta|pregunta|cosa|aclaracion ~ ~ >
            [si] [tienes|teneis|tiene|tienen|hay|surge] [mas] dudas|preguntas [,|me|nos|al|respecto] ~ >
            no dudes|dude|duden|dudeis en escribirme|escribirnos|llamarme|llamarnos|contactarme|contactarnos|contactar|consultarme|consultarnos|preguntar|preguntarme|preguntarnos|decirme|decirnos|decirmelo|avisarme|avisarnos|llamar|escribir|ponerte|ponerse|poneros|hacermelo|hacernoslo|comentarme|comentarnos|pedirme|pedirnos|solicitar|pedir|consultar|responder ~ ~ >
            si necesitas|necesita|necesitais|necesitan [algo|cualquier|mas|otra] ~ >
            buen fin de semana
            que tengas|tenga|tengais|tengan|pases ~ >
            gracias [de|por] antemano|adelantado|comprension|paciencia|vuestra|su ~ >
            [muchas] gracias por [tu|su|vuestra|la] [comprension|paciencia] >
            perdon|perdona|perdonad|perdone|perdonen|disculpa|disculpad|disculpe|disculpen|siento|sentimos|lamento|disculpas [por|el|la|las|los|mucho|que|mi] [el|la|las|los|mi|tanto] ~ retraso|silencio|demora|tardanza|molestias|molestia|tardar
            , verdad >
            , vale >
            , no >
        """,
        Mark.OBJECTION: objection.ES,
        Mark.ASK: """
            < [y|pero] [,] quien|quienes|cual|cuales|donde|cuantos|cuantas es|son|esta|estan|hay|teneis|tienes|necesitais|necesitas|era ~
            < [solo|y] [una|otra] pregunta|consulta|duda|preguntita [rapida|breve|mas|tonta] ~
            confirmadnos|enviadnos|mandadnos|pasadnos|decidnos|avisadnos|confirmadme|enviadme|mandadme|decidme|confirmenos|envienos|confirmanos|enviame|mandame|pasame|confirmame ~
            {command} ~
            [por] favor [,] {command}
            [me|nos] podrias|podriais|podrian ~
            < [por] [favor] [,] [me|nos] podria|podrias|podriais|podrian
            < [por] [favor] [,] puede|puedes|pueden|podeis {tell}
            ,|y|pero [me|nos] puede|puedes|pueden|podeis|podria {tell}
            me|nos puede|puedes|pueden|podeis|podria {tell}
            < [nos|me|y|pero] seria posible ~
            ,|si|saber seria posible ~
            es posible tener|recibir|saber|enviar|mandar ~
            ruego|rogamos|pido|pedimos|solicito|solicitamos|agradeceria|agradeceriamos|agradezco|agradecemos [que|le|les|os|te|nos|me|su|vuestra|si|mucho|por] ~ envie*|mande*|confirme*|indique*|respuesta|pronta|firme*|revise*|diga*|facilite*|remit*|devuelv*|pudier*|aprobacion|feedback|informacion
            le|les|te|os ruego|rogamos|pido|pedimos|agradeceria|agradeceriamos|solicitamos ~
            me|nos gustaria|interesaria|interesa|encantaria saber|conocer|recibir|tener|entender
            querria|queria|quisiera|queriamos|quisieramos|quiero|queremos saber|preguntar*|consultar*|confirmar|que|recibir
            haz|hazme|haznos|haga|hagame|haganos|hagan|haced|hacednos saber
            {me} hace*|hacen|haria|harian falta ~
            no [me|nos] entiendo|entendemos|comprendo|comprendemos|se|sabemos|queda|esta|veo|vemos [muy|bien|del|nos] [claro|bien|todo|claro] {ask}|el|la|lo|cual ~
            no tengo|tenemos [muy|bien|nada|del] [claro|todo|bien] [claro] {ask}|cual ~
            no tengo|tenemos el|la|los|las|tu|su|vuestro|vuestra ~ enlace|link|acceso|contrasena|clave|usuario|archivo|fichero|borrador|factura|adjunto|correo|propuesta|presupuesto|contrato|plantilla|cuestionario|formulario|version|boceto|maqueta ~
            no [me|nos] queda|esta [muy|del|todo] [claro|todo] claro ~
            [me|nos] pregunto|preguntaba|preguntabamos|preguntamos|surge|surgen ~
            tengo|tenemos|tendria|tenia [una|un|un|dos|varias|algunas|otra|unas] [pequena|par] [de] duda|dudas|pregunta|preguntas|consulta ~
            necesito|necesitamos|necesitaria|necesitariamos|precisamos|requerimos|preciso [todavia|aun|tambien|urgentemente|de] que|los|las|el|la|un|una|tu|su|vuestra|sus|tus|saber|vuestro|vuestros|acceso|recibir|tener
            [todavia|aun] {me} falta|faltan|faltaria|faltarian ~
            falta|faltan [todavia|aun|solo|nos|por] los|las|el|la|tu|su|vuestra|vuestros|recibir|tus
            [estamos|quedo|quedamos|estoy|seguimos|sigo|a] [a] [la] espera|esperas de|del ~
            espero|esperamos|esperando|aguardamos {your}|la|el|vuestra|respuesta|noticias|con [respuesta|comentarios|confirmacion|aprobacion|feedback|impaciencia] ~
            pendiente|pendientes de [que|tu|su|vuestra|recibir|los|la|vuestros|tus|sus] ~
            no [hemos|he] recibido|tenido [todavia|aun] {your}|respuesta|noticias|la|el|los|nada
            seguimos|sigo sin ~
            < [solo|un] [un|pequeno|amable] recordatorio|recordarle|recordarte|recordaros|recordarles
            [la] fecha limite|tope es|sigue ~
            {ask} [os|te|le|les] parece|opinas|opinais|opina >
            hay novedades|noticias
            alguna novedad|noticia
        """,
        Mark.REVIEW: """
            para {your}|la|su aprobacion|revision|visto|firma|validacion|conformidad|confirmacion|ok|opinion|valoracion
        """,
        Mark.ORDER: """
            [por] favor [,] [no] cambia|cambiad|cambie|cambien|usa|usad|use|usen|utiliza|utilizad|utilice|utilicen|quita|quitad|quite|quiten|pon|poned|ponga|pongan|anade|anadid|anada|anadan|sustituid|sustituye|sustituya|sustituyan|elimina|eliminad|elimine|eliminen|corrige|corregid|corrija|corrijan|deja|dejad|dejen|haced|haz|hagan|modificad|modifique|modifiquen|revisad|revise|revisen|firme|firmen|firmad|firma|elige|elegid|elija|elijan|confirma|confirmad|confirme|confirmen|rellene|rellenen|rellenad|complete|completen|envia|enviad|envie|envien|manda|mandad|mande|manden|devuelva|devuelvan|cancelad|cancelen|cancele|mueve|moved|revisa|avisad|avisa|apruebe|aprueben|aprobad|descargue|suba|suban|sube
            cambiad|cambien|usad|usen|utilizad|utilicen|quitad|quiten|poned|pongan|anadid|anadan|sustituid|eliminad|corregid|dejad|modificad ~
            preferiria|prefeririamos|prefiero que ~
            [me|nos] gustaria|gustarian [mas|que|el|la|un|una|otro|ver] ~
        """,
        Mark.MORE_TIME: """
            [me|nos] puede|puedes|podeis|pueden|podria|podrias|podriais|podrian [me|nos] dar|darme|darnos|dejar|dejarme|dejarnos|conceder|concederme|esperar|esperarme ~ hasta|tiempo|dias|semana|plazo|prorroga
            < [y|o|pero|entonces] podriamos|podemos|puedo|podria tener|disponer|enviarlo|enviarte|enviarle|enviaros|mandarlo|mandarte|mandarle|mandaros|contar|enviar|mandar|enviarselo|entregar|entregarlo|contestar|os|lo|se ~ hasta|tiempo|dias|semana|plazo|el|manana
            dame|dadme|deme|denme|danos|dennos [hasta|unos|un|una|dos|mas|otra] ~
            me|nos da|das|dais|dan hasta|tiempo|unos|mas ~
            necesito|necesitamos|necesitaria|necesitariamos [todavia|aun|de] [un|unos|algo|algun|otra|otro|otros|una|como] [par|poco|pocos|dos|tres|cuatro|minimo] [de|mas] tiempo|dias|semana|semanas|hasta|plazo|dia
            te|os|le|les parece|viene|importa|sirve [bien] si|el|para ~
            te|os|le|les va bien|mejor si|el|para ~
            mas tiempo|plazo
        """,
        Mark.CHECK: """
            < [pero] no [te|os|se|le] [lo|la|los|las] habia|he|habiamos|hemos [ya] {sent}|pasado
            creia|pensaba|creiamos|pensabamos que ~ {sent}|pasado|habia*
            < [te|os|le|les] parece|va|viene|sirve bien [asi] >
            < [esta|os|te|le|es] ok|bien|vale|correcto >
            dime|decidme|digame si [te|os|le|les] [parece|va|viene|sirve] [bien] ~ >
        """,
        Mark.HERE: """
            os|te|le|les paso|dejo|mando|envio|doy [el|la|los|las|mi|nuestro|nuestra] usuario|clave|contrasena|direccion|telefono|numero|iban|cuenta|enlace|datos|horario|precio|medidas , ~
            se pago|envio|mando|subio|firmo|entrego|transfirio|ingreso|hizo [ayer|ya|el|la|hoy|esta|este|todo|por] ~ pasado|ayer|hoy|ya|hace|manana|pasada
            [ya] se pago|ingreso|transfirio >
            se pago|firmo|entrego|transfirio|ingreso|abono ~ lunes|martes|miercoles|jueves|viernes|sabado|dia|mes|semana ~
            transferencia|pago|giro ~ ha|han salido|hecho|hecha
            [te|os|le|les|se] adjunto|adjuntamos|adjunta|adjuntas|adjuntos|adjunte [el|la|los|las|te|os|le|un|una|encontrara|encontraras|van|va|lo|mi|nuestro|nuestra|envio|,|ya|a|en|tambien|contrato|logo|documento] ~
            [en|como|va|van] [el|los|archivo|archivos] adjunto|adjuntos|anexo
            aqui|ahi te|os|le|les|lo|la|los|las|va|van|esta|estan|tienes|teneis|tiene|tienen|dejo|mando|envio|paso|el
            he|hemos|ha|han|esta|estan|fue|fueron|hemos|sido [ya|ayer|sido] [sido] {sent}
            {le} [he|hemos] [ya] {sent}
            {did} [ayer|hoy|esta|ya|el|la|los|las|a|todo|por] ~
            ya esta|estan|queda|lo|he|hemos [todo|he|hemos] {sent}
            {le} envio|mando|remito|enviamos|hago|paso [llegar] adjunto|aqui|ya|ahora
            segun lo acordado|hablado|solicitado
            como acordamos|pediste|pidio|quedamos|hablamos|prometi
            < §link
            < [el|enlace|link] [enlace] , §link
            esta|estan|todo|dejado|puesto|subido .. en {your} correo|dropbox|drive|buzon
            < hecho|enviado|pagado|firmado|subido|listo [,|ya|hoy|esta] ~ >
        """,
        Mark.DECIDED: """
            < [,] no [,] gracias|muchas ~
            aprobado|aprobada|aprobados|aprobamos|apruebo|aceptado|aceptada|aceptamos|acepto|confirmado|confirmamos|rechazado|rechazada|validado|autorizado
            conforme >
            conforme con|,|al|gracias ~
            estoy|estamos|quedo|quedamos|todo|muy|firmo|firmado conforme|conformes ~
            visto bueno
            podeis|puedes|puede|pueden seguir|empezar|proceder|publicar|publicarlo|lanzar|continuar|avanzar|tirar|imprimir|arrancar|comenzar
            adelante
            [me|nos|todo|a|esta|asi|lo|muy] gusta|gustan|encanta|encantan|convence|convencen
            todo|esta|queda|lo|parece|me|nos|veo|vemos [esta|veo|vemos|parece|nos] [muy|todo] bien|perfecto|perfecta|genial|correcto|estupendo|estupenda|fenomenal
            bien|perfecto|genial asi
            [nos] quedamos|quedo|vamos|optamos|opto|voy|tiramos|apostamos con|por ~
            preferimos|prefiero|elegimos|elijo|escogemos|escojo el|la|los|las|opcion|version|lo|con|sin
            hemos|he [al|finalmente] [final] decidido|elegido|optado|descartado
            decidimos ~
            no [lo|la|los|nos|me|los] queremos|quiero|deseamos|necesitamos|interesa|gusta|gustan|convence|convencen|vamos|seguimos|aceptamos|estamos|seguiremos|sirve ~
            no seguir|continuar|renovar|avanzar ~
            sin|ningun|ninguna|no [hay] [mas|otros|otras|necesidad] [mas] cambios|cambio|modificaciones|correcciones|comentarios|objeciones|objecion
            lo que [mas|mejor] os|te|le|les [mejor] parezca|guste|convenga|vaya|apetezca ~
            lo que querais|quieras|prefirais|prefieras|prefieran|quieran|veais|veas ~
            < si a|por|para la|el|los|las|ambas|ambos|todo|todas|dos|cada ~
            demasiado caro|cara|grande|pequeno|oscuro|claro|largo|tarde
            muy caro|cara|grande|pequeno|oscuro|claro|largo
            cancelar|cancelamos|cancelo|anulamos|anular|rescindir ~
            < [la|el] opcion|version|la|el [azul|roja|verde|primera|segunda|tercera|ultima] a|b|c|1|2|3|azul|roja|verde|primera|segunda|tercera|ultima ~ >
            ok por|para {our}|mi|nosotros
            por mi|nosotros [esta|todo] bien|perfecto|ok
        """,
        Mark.YES: """
            < de acuerdo
            < [ah|pues|hola|ok] [,] si ,|claro|por|adelante|perfecto|gracias|de|correcto|exacto|me|nos|podeis|puedes|esta|todo
            < [ah|pues|hola|ok] [,] si >
            < [ah|pues|hola|ok] [,] no|claro|exacto|correcto|efectivamente|sip|afirmativo|vale
            < [ah|pues|hola|ok] [,] desde luego|ya
        """,
        Mark.FACT: """
            el|la|los|las|nuestro|nuestra|mi ~ es|son|sera|seran|debe|era
            es|son ~ el|la|un|una|calle
            hay|somos ~
            tenemos|usamos|queremos|somos ~
        """,
        Mark.ASIDE: """
            < la|nuestra|vuestra exposicion|feria|temporada dura|va del|desde|hasta ~
            < por cierto ~
            < [solo] para que lo sepas|sepais|sepan ~
        """,
        Mark.REST: """
            resto|demas|restantes|faltan|falta|otros|otras ~ llega|llegan|llegara|llegaran|vendra|vendran|envio|enviare|mando|mandare|despues|luego|manana|ire|siguen|paso|pasare|tarde|lunes|martes|miercoles|jueves|viernes
            resto|demas|restantes|otros|otras ~ va|van|siguen aparte|en|para|de camino|breve|cuanto ~
            mando|mandare|envio|enviare|enviaremos|enviamos|paso ~ resto|demas
            primera|primer parte|tanda|lote|mitad|entrega
            una parte|mitad
            parte de los|las|la
            de|por [el] momento ~
            por ahora ~
            momento >
            parcialmente
            ya os|te|le dejo|mando|adelanto ~
        """,
        Mark.FUTURE: waiting_es.FUTURE,
        Mark.PENDING: waiting_es.PENDING,
        Mark.STUDY: waiting_es.STUDY,
        Mark.HEARD: """
            gracias|agradezco|agradecido|merci|agradecemos ~
            recibido|recibida|recibidos|anotado|anotada|apuntado|entendido|enterado|enterada|oido|perfecto|genial ~
            [lo|la|he|hemos] [he|hemos] recibido|leido|visto|anotado ~
            [lo|la] he|hemos reenviado|trasladado|derivado|pasado|remitido|comentado ~ a|al|con nuestro|nuestra|mi|departamento|equipo|contabilidad|administracion|jefe|direccion|legal|finanzas|abogado|companero|companera
            [he|hemos] reenviado|trasladado|derivado ~ a|al
            < ok|okay|vale|perfecto|genial|estupendo|bien|listo|okey [,|acuerdo|gracias|muchas|bien|lo|entonces] ~ >
            < muy bien|amable|amables|agradecid* [,|gracias|muchas] ~ >
            < de acuerdo [,|gracias|muchas] ~ >
            < claro [que|,] [si|gracias|por|sin] ~ >
            sin problema|problemas
            no hay problema|prisa|te|se
            no te|se|os preocupes|preocupe|preocupeis
            perdon|perdona|perdonad|perdone|disculpa|disculpad|disculpe|disculpas|siento|sentimos|lamento
            tomo|tomamos nota
            [ha] reaccionado|reacciono a ~
            vuestro|tu|su|vuestros|tus|sus|este|otro [amable|segundo] recordatorio|aviso|recordatorios ~
        """,
        Mark.CLOSING: """
            para|a tu|su|vuestra informacion|conocimiento
            fyi|pti
            a titulo informativo
            no hace|es|hay falta|necesario|que|necesidad [que|de|responder*|contest*|nada] ~
            no [es] necesit*|necesario [que|de|respuesta|responder] ~
            no se|hace requiere|precisa|falta ~
            con esto|eso [ya] [tenemos|tengo|esta|lo|queda|todo] .. todo|listo|cerrado|suficiente
            [ya] lo|esta tenemos|tengo|todo todo|listo|bien|claro ~
            tenemos|tengo [ya] todo ~
            todo bien|listo|claro|perfecto|ok|correcto|resuelto ~
            todo en orden|regla ~
            eso|esto es|era|seria todo ~
            nada mas [por|que|de] ~
            tema|asunto|caso|proyecto|ticket [queda|esta|ya] cerrado|resuelto|terminado|zanjado
            < [perfecto|genial|estupendo|muy|todo|excelente|fenomenal|recibido|vale] [,|bien] [,] muchas|mil|gracias [gracias|por|a|de] [todo|nuevo|la|vosotros|ti] [ayuda] >
            gracias por todo|la|tu|su|vuestra [ayuda|colaboracion|trabajo|todo|apoyo] >
        """,
    },
)
