"""Spanish phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    {will} ~
    te|os|le|les|se|nos [lo|la|los|las] {now} ~
    te|os|le|les|se [lo|la] enviara|mandara|enviaran|mandaran|pasara|dira|llamara ~
    te|os|le|les [lo|la] digo|decimos|confirmo|confirmamos|informo|informamos|cuento [algo|cosas|lo|,|si|en] {soon}|en|cuando|cuanto|esta|este|algo|cosas ~
    te|os|le|les [lo|la] digo|decimos|confirmo|confirmamos|informo [algo|cosas|,] >
    te|os|le|les doy|damos [una|mi|nuestra|el] respuesta|noticias|ok|contestacion|recado|visto|feedback ~
    lo|la|los|las {own} [ya|ahora|bien|todo|mejor] y|con|{soon}|esta|este|cuando|tranquilamente|,|al|cuanto ~
    lo|la|los|las {own} [ya|ahora|bien|todo|mejor] en|a breve|cuanto|un|unos|casa|la|lo|primera ~
    lo|la|los|las {own} [ya|ahora|bien|todo|mejor|hoy|manana|luego] >
    lo|la|los|las {own} el|la|los|antes lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|proxima|del|de ~
    < [ok|vale|gracias|perfecto|bien|recibido|hola|bueno|pues] [,] [y] reviso|miro|consulto|pregunto|compruebo|leo|termino|preparo [y|,|lo|la|con|a|el|los|las|esta|este|hoy|manana|al|en|tranquilamente|bien|todo] ~ >
    < [ok|vale|gracias|perfecto|bien|recibido|hola|bueno|pues] [,] [y] reviso|miro|consulto|pregunto|compruebo|busco|leo|termino|preparo [lo|la|el|los|las|todo|a|con] ~ y te|os|le|les|contesto|digo|aviso|respondo|confirmo|mando|envio ~
    y [te|os|le|les|lo] [lo|la] digo|decimos|contesto|contestamos|respondo|respondemos|confirmo|confirmamos|aviso|mando|envio [algo|cosas|,|la|el|por|en] ~ >
    me|nos [lo|la] pienso|pensamos|leo|leemos|miro|miramos|estudio ~
    voy|vamos|espero|esperamos|intentare|intentaremos|podre|podremos|pienso|tratare|trataremos|deberia|deberiamos|intento|intentamos [a|de|que|poder|me|lo] [poder|lo|la] {verb}
    tengo|tenemos|debo|debemos que|de [lo|la] {verb}
    puedo|podemos [lo|la|os|te] enviar*|mandar*|pasar*|entregar*|responder*|contestar*|mirarlo|verlo|hacerlo|revisarlo ~
    quiero|queremos [primero|antes|todavia] mirar*|revisar*|leer*|consultar*|comentar*|preguntar*|comprobar*|verlo|verla|pensar*|hablarlo ~
    tendras|tendreis|recibiras|recibireis ~
    lo|la|los|las|todo tendra|tendran|recibira|recibiran ~
    {time} ... lo|la|los|las|todo teneis|tienes|tiene|tienen ~
    lo|la|los|las|todo teneis|tienes|tiene|tienen en tu|vuestro|su correo|email|buzon|bandeja|mail ~
    miramos|miro|revisamos|reviso|vemos|leemos|leo ~ a la vuelta ~
    a la vuelta [os|te|lo|la|los|las|le|les] ~ >
    tendra|tendran|recibira|recibiran [usted|ustedes] mi|nuestra|nuestro|noticias|respuesta|todo ~
    lo|la|los|las|todo teneis|tienes|tiene|tienen [todo|ya|ahi|aqui] {soon}|esta|este|a ~
    lo|la|los|las|todo tendreis|tendras ~
    lo|la|los|las|todo teneis|tienes|tiene|tienen [todo|ya] el|la|para|antes|en lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|proxima|proximo|dia|el|la|del|de|unos|un|dos ~ >
    teneis|tienes [todo|todos|lo|la|los|las|el] ~ lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|semana|dia ~
    os|te|le|les llega|llegan|llegara|llegaran ~
    respuesta|firma|texto|textos|fotos|documentos|documentacion|contrato|material|datos|archivo|archivos|logo|todo llega|llegan|llegara|llegaran ~ {time}|{soon} ~
    estara|estaran [todo|todos|todas|ya] listo*|lista*|preparado*|terminado*|acabado*|subido*|hecho|ahi ~
    estara|estaran listo|lista|listos ~ para|el|manana
    me|nos encargo|ocupo|encargamos|ocupamos [yo|nosotros] [hoy|ya] [,] >
    me|nos encargo|ocupo|encargamos|ocupamos [yo] de ello|eso|esto|todo|que|enviar*|mandar*|hacer*|pasar*|revisar*|preguntar* ~
    me|nos encargo|ocupo|encargamos|ocupamos ~ {time}|{soon} ~
    me|nos pongo|ponemos con|a|en|manana|hoy|esta|ya|ello ~
    digo|decimos|diremos|dire algo|cosas|cuanto ~
    mantengo|mantendre|mantenemos|tendre|tendremos|mantendremos [al] informado|informados|informada|informadas|tanto|corriente ~
    {will} ~ a la mayor brevedad
    contestacion|respuesta|noticias a la mayor brevedad
    me|nos pongo|ponemos con|a ~
"""

PENDING = """
    ni idea todavia|aun ~
    no [me|nos] he|hemos olvidado ~
    antes de|del [la|el|las] [fin|final|proximo|proxima] {time} .. imposible|no ~
    imposible|no antes de|del [la|el|las] [proximo|proxima|fin|final|dia] [de] {time} ~
    < [no|pues|perdon*|hola|lo|bueno] [siento|,] [,] todavia|aun no [,|lo|por] [perdon*|siento|disculp*|desgracia] ~ >
    < [no|pues|perdon*|hola|lo|bueno|uf|uff|ay|uy|ah] [siento|,] [,] todavia|aun no , ~
    tendra|tendran que esperar ~
    todavia|aun no lo|la|nos se|consta ~
    todavia|aun no se nada|si|cuando|que|cual|como|quien|donde|seguro ~
    todavia|aun no se >
    todavia|aun no [me|nos|lo|la|los|las|os|te|le|les] [lo|la] he|hemos|tengo|tenemos|sabemos|puedo|podemos|estoy|estamos|pude|llego|doy ~
    todavia|aun no [me|nos|lo|la|se] [lo|la] ha|han {done} ~
    todavia|aun no esta|estan [del] [todo] {ready} ~
    todavia|aun no hay|tiene|tienen respuesta|noticias|decision|nada|acuerdo|fecha|firma ~
    no [me|nos|lo|la|los|las] he|hemos|tengo|tenemos|pude|puedo|sabemos|estoy|estamos ~ todavia|aun
    no lo se|sabemos ~ todavia|aun
    no [me|nos|lo|la|se] ha|han {done} ~ todavia|aun
    no esta|estan [todavia|aun] [del] [todo] {ready} ~ todavia|aun
    no esta|estan todavia|aun [del] [todo] {ready} ~
    nadie|nada ~ todavia|aun >
    no [lo|la|los|las] he|hemos|ha|han mirado|revisado|terminado|decidido|acabado ~
    no lo|la|los|las he|hemos visto|leido|mirado ~
    no he|hemos visto|leido [todavia|aun] tu|su|vuestro|vuestra|vuestros|sus|tus correo|mensaje|mail|propuesta|texto|textos ~
    no [he|hemos] tenido|tuve|tuvimos [ni] [un|la|mucho|el] tiempo|ocasion|oportunidad|hueco|momento|respuesta|noticias|rato|minuto ~
    no [me|nos|lo|la|he|hemos|ha|han] [he|hemos|ha|han] podido|pude|pudimos [lo|me|todavia|aun] mirar*|revisar*|leer*|verlo|verla|hacer*|terminar*|acabar*|contestar*|responder*|hablar*|consultar*|preguntar*|enviar*|mandar*|pasar*|firmar*|preparar*|avanzar|ponerme|ponernos|con|localizar*|reunir*|confirmar*|antes|sentarme|dedicar*|decidir*|ocuparme|buscar*|llamar*|comentar* ~
    no [me|nos|lo|la|he|hemos|ha|han] [he|hemos|ha|han] podido|pude|pudimos [,|todavia|aun|hasta|ser] [ahora] >
    < [perdon*|lo|hola] [siento|,] [,] no [me|nos|lo|la|he|hemos] [he|hemos] podido|pude , ~
    no tengo|tuve|hubo|tenemos tiempo
    lo|la|los|las esta|estan|sigue|siguen viendo|estudiando|revisando|leyendo|valorando|mirando|discutiendo|preparando|debatiendo|decidiendo ~
    esta|estan|sigue|siguen viendolo|estudiandolo|revisandolo|leyendolo|valorandolo|mirandolo|discutiendolo|preparandolo|debatiendolo|decidiendolo ~
    estamos|estoy|sigo|seguimos [todavia|aun|lo] [todavia|aun] viendo*|estudiando*|revisando*|leyendo*|hablando*|valorando*|pensando*|trabajando*|discutiendo*|preparando*|mirando*|debatiendo*|decidiendo*|esperando
    lo|la|los|las tengo|tenemos [todavia|aun] [en|como] [la|mi|nuestra] pendiente|lista|agenda|mente ~
    tengo|tenemos pendiente|pendientes ~
    esta|estan|sigue|siguen [todavia|aun] pendiente|pendientes [de] [la|el|que|mi|nuestra] [firma|aprobacion|revision|decidir|confirmar|confirmacion|firmar|aprobar|director|directora|jefe] ~
    esta|estan|sigue|siguen [todavia|aun] en|con [mi|nuestro|el|la|manos] [de] departamento|direccion ~
    esta|sigue [todavia|aun] en la|mi|nuestra lista de tareas|pendientes|cosas ~
    en mi|nuestra lista|agenda ~
    en cuanto [lo|la|los|las|me|nos] pueda|tenga|sepa|podamos|sepamos|tengamos|vea|veamos|haya|hayamos|reciba|recibamos|termine|terminemos|vuelva|volvamos|consiga|hable|hablemos|lea|revise|mire ~
    tengo|tenemos|debo que|consultarlo [todavia|primero|antes] ~ consultar*|hablar*|preguntar*|ver*|revisar*|comentar*|valorar*|pensar*
    hay que [todavia|primero|antes] consultarlo|hablarlo|preguntarlo|comentarlo|valorarlo|pensarlo ~
    estoy|estamos|ando|andamos|sigo|seguimos|vamos|voy|he|hemos|tengo [estado|todavia|aun] ~ desbordad*|liad*|ocupadisim*|enfermo|enferma|saturad*|pillad*
    estoy|estamos|ando|andamos|sigo|seguimos [muy|bastante|super|tan|algo|todavia] ocupado|ocupada|ocupados|ocupadas ~
    < [perdon*|lo|disculp*] [siento|,] [,] desbordad*|liad*|enfermo|enferma ~
    estoy|estamos|ando|andamos|sigo|seguimos|vamos|voy|esta|estaba|estuve de|en|por viaje ~
    estoy|estamos|ando|andamos|sigo|seguimos|vamos|voy|he|hemos [todavia] hasta arriba|las|el ~
    semana|dia|dias|epoca|mes|temporada|estoy|estamos|ando|vamos|jornada ~ muy|mucho|mucha|con|complicada|de|bastante|super locos|complicada|complicado|trabajo|lio|cargada|liada|liado|cargado|complicados ~
    semana|dia|dias|epoca|mes|temporada de locos ~
    con|por|hay|tenemos|tengo tanto|mucho|demasiado trabajo|lio ~
    se|me|nos me|nos|he|hemos|ha|habia [ha|habia|he|hemos|completamente|totalmente] olvido|olvidado|olvide|olvidaba ~
    me|nos|lo|la olvide|olvidaba|olvidamos ~
    lo|la|los|las [he|hemos|habia|habiamos] olvide|olvidado|olvidamos ~
    < [perdon*|ay|uy|ups|lo] [siento|,] [,] olvide|olvidado|olvido ~
    a la espera de {our}|que|un|una
"""

STUDY = """
    mirare|miraremos|revisare|revisaremos|vere|veremos|leere|leeremos|estudiare|estudiaremos|consultare|comentare|preguntare|hablare|hablaremos ~
    lo|la|los|las|se|le|les|me|nos [lo|la] miro|miramos|reviso|revisamos|leo|leemos|estudio|estudiamos|consulto|consultamos|comento|pregunto|hablo|hablamos|valoro|valoramos ~
    < [ok|vale|gracias|perfecto|bien|recibido|hola|bueno|pues] [,] [y] miro|reviso|consulto|pregunto [y|,|lo|la|con|a|el|los|las|esta|hoy|manana|al|en] ~
    hablo|hablamos|consulto|consultamos|comento|comentamos [lo] [primero|antes] con [mi|el|la|los|nuestro|nuestra|ella|ellos] ~
    voy|vamos|tengo|tenemos a|que .. mirar*|revisar*|leer*|estudiar*|consultar*|comentar*|preguntar*|hablar*|pensar*|ver ~
    echo|echare|echamos|echar .. vistazo|ojo|ojeada
"""
