/** Lo que hace la página donde un fan habla con el gemelo. */
export const fan = {
  sessionOpen: {
    title: 'Abrir una sesión',
    text: 'Deja entrar a un fan en una página permitida. Responde el token que piden las demás llamadas.',
  },
  launcherShow: {
    title: 'Cómo es el botón del chat',
    text: 'Dónde está y sus colores, antes de que alguien abra el chat. El código lo pregunta una vez por cada vista de la página.',
  },
  sessionCurrent: {
    title: 'Cómo está el lugar ahora',
    text: 'Lo que una página abierta pregunta cada pocos segundos. Manda el ETag como If-None-Match: 304 es que nada cambió.',
  },
  conversationBegin: { title: 'Empezar una conversación', text: 'Una nueva, con el gemelo de la sesión.' },
  conversationHistory: {
    title: 'Leer los mensajes',
    text: 'Lo dicho, lo más viejo primero. El cursor lleva hacia atrás.',
  },
  conversationAsk: {
    title: 'Preguntar',
    text: 'La respuesta llega palabra por palabra, como eventos: start, delta, sources y done, refused o error. Si se corta, repite la llamada con el mismo client_message_id y Last-Event-ID.',
  },
  conversationStop: {
    title: 'Detener una respuesta',
    text: 'El gemelo deja de escribir la respuesta en curso.',
  },
};
