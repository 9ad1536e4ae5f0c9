/** La cuenta de una persona, y lo que ve el equipo de la plataforma. */
export const account = {
  about: { title: 'Ver la instalación', text: 'Si es una demostración, y si manda correo.' },
  signIn: {
    title: 'Iniciar sesión',
    text: 'Con correo y contraseña. Con verificación en dos pasos responde 401 second_factor_needed: sigue el código.',
  },
  signInWithCode: {
    title: 'Terminar con un código',
    text: 'El código de la aplicación, o uno de recuperación, después de la contraseña.',
  },
  signInPasskeyOptions: {
    title: 'Empezar con una llave de acceso',
    text: 'Lo que el dispositivo tiene que firmar para iniciar sesión.',
  },
  signInWithPasskey: {
    title: 'Iniciar sesión con una llave de acceso',
    text: 'Con lo que firmó el dispositivo; no pide otro factor.',
  },
  signOut: { title: 'Cerrar sesión', text: 'Termina esta sesión.' },
  passwordAsk: {
    title: 'Pedir una contraseña nueva',
    text: 'Manda un enlace por correo. La respuesta no dice quién tiene cuenta.',
  },
  passwordFinish: {
    title: 'Elegir la contraseña nueva',
    text: 'Con el token del enlace. Termina todas las sesiones.',
  },
  emailVerificationFinish: { title: 'Confirmar un correo', text: 'Con el token del enlace.' },
  me: { title: 'Ver quién soy', text: 'La persona de la sesión y las celebridades donde trabaja.' },
  meChange: { title: 'Cambiar mi perfil', text: 'Tu nombre o tu idioma.' },
  emailVerificationAsk: { title: 'Pedir confirmar mi correo', text: 'Te manda un enlace.' },
  passwordChange: { title: 'Cambiar mi contraseña', text: 'Termina tus otras sesiones.' },
  openSignInList: {
    title: 'Listar mis sesiones',
    text: 'Dónde tienes la sesión abierta, la última primero.',
  },
  openSignInEnd: { title: 'Terminar una sesión', text: 'Una de las tuyas.' },
  openSignInEndOthers: { title: 'Terminar las demás sesiones', text: 'Todas las tuyas menos esta.' },
  passkeyList: { title: 'Listar mis llaves de acceso', text: 'Las que agregaste, y cuándo se usaron.' },
  passkeyBegin: {
    title: 'Empezar una llave de acceso',
    text: 'Lo que el dispositivo necesita para crearla. Pide tu contraseña.',
  },
  passkeyAdd: { title: 'Agregar una llave de acceso', text: 'Guarda la que creó el dispositivo.' },
  passkeyRemove: { title: 'Quitar una llave de acceso', text: 'Deja de abrir tu cuenta.' },
  secondFactorState: {
    title: 'Ver la verificación en dos pasos',
    text: 'Si está activa y cuántos códigos quedan.',
  },
  secondFactorBegin: {
    title: 'Empezar la verificación en dos pasos',
    text: 'El secreto para la aplicación de códigos. Pide tu contraseña.',
  },
  secondFactorConfirm: {
    title: 'Activar la verificación en dos pasos',
    text: 'Con un código de la aplicación. Responde los códigos de recuperación, una sola vez.',
  },
  secondFactorRenew: {
    title: 'Renovar los códigos de recuperación',
    text: 'Los anteriores dejan de servir. Pide tu contraseña.',
  },
  secondFactorRemove: {
    title: 'Desactivar la verificación en dos pasos',
    text: 'Pide tu contraseña y un código.',
  },
  outboxList: { title: 'Listar los correos', text: 'Los de los últimos treinta días, el más nuevo primero.' },
  outboxOne: { title: 'Leer un correo', text: 'Su texto, mientras no se haya enviado.' },
  isolationOverview: {
    title: 'Leer la prueba de aislamiento',
    text: 'Lo que halló la última, y las anteriores.',
  },
  isolationRun: {
    title: 'Hacer la prueba de aislamiento',
    text: 'Ataca ahora los muros de la propia plataforma y responde con lo que halló.',
  },
};
