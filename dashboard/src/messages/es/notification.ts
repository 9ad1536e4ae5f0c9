export const notification = {
  outbox: {
    title: 'Bandeja de salida',
    purpose: 'El correo que la plataforma escribió en los últimos treinta días.',
    notSentTitle: 'Esta instalación no envía correo',
    notSent:
      'No hay servidor de correo (SMTP_URL). Lo que se enviaría queda aquí, con sus enlaces: pásalo tú a quien le toca.',
    empty: 'Aquí aparece el correo que la plataforma escribe: contraseñas nuevas, confirmaciones y avisos.',
    mail: 'Correo',
    subject: 'Asunto',
    recipient: 'Para',
    state: 'Estado',
    written: 'Escrito',
    to: (recipient: string) => `Para ${recipient}`,
    status: { KEPT: 'Guardado aquí', WAITING: 'En espera', SENT: 'Enviado', FAILED: 'No se pudo enviar' },
    failure: 'Lo que respondió el servidor de correo',
    gone: 'El texto no se guarda después de enviarlo.',
  },
};
