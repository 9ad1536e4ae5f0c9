export const account = {
  signIn: {
    title: 'Inicia sesión',
    purpose: 'El panel de tu gemelo digital.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    emailMissing: 'Escribe tu correo, por ejemplo ana@ejemplo.com.',
    passwordMissing: 'Escribe tu contraseña.',
    demoTitle: 'Esta es una demostración',
    demoHint:
      'bin/run mostró los accesos de demostración al arrancar por primera vez y los guarda en un archivo.',
    promise: 'Una voz. Todos los lugares donde están tus fans.',
    promiseText: 'Configura tu gemelo una vez, mira cada conversación y decide qué sabe y qué dice.',
  },
  menu: {
    label: (name: string) => `Cuenta de ${name}`,
    signOut: 'Cerrar sesión',
    admin: 'Equipo de la plataforma',
    owner: 'Titular',
  },
  language: { label: 'Idioma', es: 'Español', en: 'English' },
  scheme: { label: 'Apariencia', light: 'Clara', dark: 'Oscura', auto: 'Como el sistema' },
};
