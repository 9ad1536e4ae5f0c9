/** Lo que hace el equipo de una celebridad. */
export const team = {
  celebrityList: { title: 'Listar celebridades', text: 'Las celebridades a las que puedes entrar.' },
  celebrityCreate: {
    title: 'Crear una celebridad',
    text: 'Da de alta a la celebridad con su dueño. Si el dueño es una persona nueva, su contraseña aparece una sola vez.',
  },
  celebrityShow: {
    title: 'Ver una celebridad',
    text: 'Su nombre, su estado, su versión publicada y su portal.',
  },
  celebrityChange: { title: 'Cambiar una celebridad', text: 'Cambia su nombre o su tipo.' },
  brandList: {
    title: 'Listar marcas',
    text: 'Aquellas para las que trabajas; todas, para el equipo de la plataforma.',
  },
  brandCreate: {
    title: 'Crear una marca',
    text: 'Da de alta una marca con su titular. Si el titular es nuevo, su contraseña se muestra esta única vez.',
  },
  brandShow: { title: 'Ver una marca', text: 'Su nombre, y lo que puedes hacer en ella.' },
  brandChange: { title: 'Cambiar una marca', text: 'Cambia el nombre.' },
  supportAccessOpen: {
    title: 'Entrar a un equipo',
    text: 'Para la gente de la plataforma: con un motivo y por un día a lo sumo. El equipo lo ve y su titular recibe un correo.',
  },
  supportAccessList: { title: 'Listar mis accesos de soporte', text: 'Los tuyos, primero el último.' },
  supportAccessEnd: { title: 'Terminar mi acceso de soporte', text: 'Uno de los tuyos.' },
  teamSupportList: {
    title: 'Listar accesos de soporte',
    text: 'Quién de la plataforma entró a la celebridad, por qué y hasta cuándo.',
  },
  teamSupportEnd: { title: 'Terminar un acceso de soporte', text: 'Desde la próxima llamada no abre nada.' },
  brandTeamSupportList: {
    title: 'Listar accesos de soporte de una marca',
    text: 'Quién de la plataforma entró a la marca, por qué y hasta cuándo.',
  },
  brandTeamSupportEnd: {
    title: 'Terminar un acceso de soporte de una marca',
    text: 'Desde la próxima llamada no abre nada.',
  },
  twinDraft: {
    title: 'Ver el borrador',
    text: 'La personalidad en la que trabaja el equipo, con la revisión que hace falta para guardarla.',
  },
  twinSave: {
    title: 'Guardar el borrador',
    text: 'Reemplaza la personalidad entera. Manda la revisión que leíste: si alguien guardó antes, nada se pierde.',
  },
  twinPublish: {
    title: 'Publicar',
    text: 'Convierte el borrador en la versión siguiente; los fans hablan con ella desde ese momento.',
  },
  twinVersions: { title: 'Listar versiones', text: 'Lo publicado hasta hoy, lo más nuevo primero.' },
  twinMakeLive: { title: 'Volver a una versión', text: 'Los fans hablan otra vez con una versión anterior.' },
  sessionPreview: {
    title: 'Probar el borrador',
    text: 'Abre una sesión de prueba con el borrador. Su token sirve para las llamadas de los fans.',
  },
  sourceList: { title: 'Listar documentos', text: 'De lo que aprende el gemelo, lo más nuevo primero.' },
  sourceUpload: {
    title: 'Subir un documento',
    text: 'PDF, Word, HTML, Markdown o texto, hasta 20 MB. Se lee después: su estado dice hasta dónde va.',
  },
  sourceShow: { title: 'Ver un documento', text: 'Su estado y hasta dónde va la lectura.' },
  sourceDelete: { title: 'Borrar un documento', text: 'El gemelo lo olvida de inmediato.' },
  sourcePassages: { title: 'Ver los pasajes', text: 'Lo que el gemelo leyó en un documento, en orden.' },
  knowledgeRecall: {
    title: 'Buscar en el conocimiento',
    text: 'Los pasajes con los que el gemelo respondería esta pregunta.',
  },
  knowledgeUnanswered: {
    title: 'Preguntas sin respuesta',
    text: 'Lo que los fans preguntaron y los documentos no dicen, lo más nuevo primero.',
  },
  knowledgeDismiss: { title: 'Quitar una pregunta', text: 'La saca de la lista de preguntas sin respuesta.' },
  deploymentList: {
    title: 'Listar lugares',
    text: 'Dónde vive el gemelo, lo más antiguo primero: su portal, sus widgets y lo demás, con su código.',
  },
  deploymentCreate: {
    title: 'Crear un lugar',
    text: 'Un widget para otros sitios o un lugar de marca blanca, todos los que necesites, cada uno con su aspecto y sus reglas.',
  },
  deploymentOne: {
    title: 'Ver un lugar',
    text: 'Cómo se ve, qué rige allí y en qué momento de su vida está.',
  },
  deploymentChange: {
    title: 'Cambiar un lugar',
    text: 'Su aspecto, sus reglas, su tiempo y sus sitios; ábrelo, páusalo o archívalo. Las páginas abiertas lo siguen en segundos.',
  },
  trialBegin: {
    title: 'Probar un lugar',
    text: 'Un boleto de una hora con el que la vista previa entra al lugar, abierto o no. Lo que se habla no cuenta como de un fan.',
  },
  trialWear: {
    title: 'Probar un cambio sin guardarlo',
    text: 'Tu prueba se ve, habla y responde como si el cambio ya estuviera guardado; nadie más lo nota. Rechaza lo mismo que rechazaría guardar.',
  },
  identityShow: {
    title: 'Ver la identidad de un lugar',
    text: 'Con qué responde por sus visitantes el sitio de un lugar: un secreto, claves publicadas o nada.',
  },
  identityRenew: {
    title: 'Crear un secreto para un sitio',
    text: 'Con él el sitio firma tokens de sus visitantes. Va en la respuesta, solo esta vez; el anterior vale 24 horas más.',
  },
  identityUse: {
    title: 'Usar las claves de un sitio',
    text: 'La dirección donde el sitio publica las claves con que firma tokens de sus visitantes.',
  },
  identityForget: {
    title: 'No creer a ningún sitio',
    text: 'Los visitantes vuelven a ser desconocidos; sus conversaciones quedan.',
  },
  sightingList: {
    title: 'Listar avistamientos',
    text: 'Los sitios donde se vio el código, entraran o no, los últimos primero.',
  },
  sightingMap: { title: 'Avistamientos en el mapa', text: 'Desde qué lugares del mundo se vio el código.' },
  sightingMark: { title: 'Marcar un avistamiento', text: 'Dice que un sitio es conocido o que se ignora.' },
  domainList: {
    title: 'Ver los dominios de un lugar',
    text: 'Los de un lugar de marca blanca, con lo que su DNS debe decir y lo que dice.',
  },
  domainAdd: {
    title: 'Traer un dominio propio',
    text: 'Responde qué registros poner en su DNS. Ahí no se muestra nada hasta encontrarlos.',
  },
  domainCheck: {
    title: 'Revisar un dominio',
    text: 'Mira su DNS en el acto; la plataforma también lo hace sola.',
  },
  domainRemove: { title: 'Dejar un dominio', text: 'Desde entonces no muestra nada.' },
  portraitShow: {
    title: 'Ver el retrato',
    text: 'Si es una foto o un dibujo, y dónde está.',
  },
  portraitUpload: {
    title: 'Poner una foto de retrato',
    text: 'JPEG, PNG o WebP, hasta 10 MB. Se guarda un cuadrado, sin los datos de la cámara, y se ve en el acto.',
  },
  portraitRemove: { title: 'Quitar la foto de retrato', text: 'Vuelve el dibujo.' },
  videoUpload: {
    title: 'Poner un video en una página',
    text: 'MP4 o WebM, hasta 12 MB. Corre sin sonido sobre el retrato del portal o de un lugar de marca blanca.',
  },
  videoRemove: { title: 'Quitar el video de una página', text: 'Vuelve el retrato.' },
  portalSettingsShow: {
    title: 'Ver lo que hay en una página',
    text: 'Enlaces, contacto de prensa, textos legales y el nombre que firma el correo, del portal o de un lugar de marca blanca.',
  },
  portalSettingsSave: {
    title: 'Cambiar lo que hay en una página',
    text: 'Reemplaza enlaces, contacto de prensa, textos legales y el nombre que firma el correo.',
  },
  keyList: {
    title: 'Ver las claves de API',
    text: 'Las del equipo, las últimas primero; nunca lo que abre con ellas.',
  },
  keyScopes: { title: 'Ver los permisos', text: 'Los que puedes dar a una clave.' },
  keyMake: {
    title: 'Crear una clave de API',
    text: 'La clave va en la respuesta, solo esta vez. Pide tu contraseña de nuevo: una clave dura más que tu sesión.',
  },
  keyRotate: {
    title: 'Renovar una clave de API',
    text: 'Crea otra con los mismos permisos. La anterior sigue las horas que digas.',
  },
  keyRevoke: { title: 'Revocar una clave de API', text: 'No abre nada desde su próxima llamada.' },
  ownKeyShow: {
    title: 'Ver la propia clave',
    text: 'De quién es la clave de esta llamada, qué puede hacer y hasta cuándo.',
  },
  transcriptOverview: {
    title: 'Ver el resumen',
    text: 'Conversaciones y preguntas de dos semanas, y lo que falta por preparar.',
  },
  transcriptList: { title: 'Listar conversaciones', text: 'Con los fans, la más nueva primero.' },
  transcriptOne: {
    title: 'Leer una conversación',
    text: 'Todos sus mensajes, con las fuentes de cada respuesta.',
  },
};
