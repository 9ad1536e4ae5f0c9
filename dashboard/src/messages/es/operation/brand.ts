/** Lo que hace el equipo de una marca, igual que el de una celebridad. */
export const brandTeam = {
  brandMemberList: {
    title: 'Listar el equipo de una marca',
    text: 'Quién es parte del equipo, con qué papel y desde cuándo.',
  },
  brandMemberChange: {
    title: 'Cambiar un papel en una marca',
    text: 'Vale desde ese momento. Nadie cambia el suyo ni el de quien es titular.',
  },
  brandMemberRemove: {
    title: 'Quitar del equipo de una marca',
    text: 'Pierde el acceso en ese momento. Con tu propio id, sales tú.',
  },
  brandInvitationList: { title: 'Listar invitaciones de una marca', text: 'Las que esperan respuesta.' },
  brandInvitationInvite: {
    title: 'Invitar a una marca',
    text: 'Manda un enlace que sirve una vez y siete días. La respuesta lo trae solo donde no hay correo.',
  },
  brandInvitationResend: {
    title: 'Enviar otra vez una invitación de una marca',
    text: 'Con otro enlace; el anterior deja de servir.',
  },
  brandInvitationRevoke: { title: 'Anular una invitación de una marca', text: 'Su enlace deja de servir.' },
  brandOwnershipOffer: {
    title: 'Ofrecer la titularidad de una marca',
    text: 'A otro miembro, por siete días. Pide tu contraseña.',
  },
  brandOwnershipAccept: {
    title: 'Aceptar la titularidad de una marca',
    text: 'Quien era titular queda en gestión. Pide tu contraseña.',
  },
  brandOwnershipCancel: {
    title: 'Retirar la propuesta de una marca',
    text: 'La retira quien la hizo o la rechaza quien la recibió.',
  },
  brandKeyList: {
    title: 'Ver las claves de API de una marca',
    text: 'Las del equipo, las últimas primero; nunca lo que abre con ellas.',
  },
  brandKeyScopes: { title: 'Ver los permisos en una marca', text: 'Los que puedes dar a una clave.' },
  brandKeyMake: {
    title: 'Crear una clave de API de una marca',
    text: 'La clave va en la respuesta, solo esta vez. Pide tu contraseña de nuevo: una clave dura más que tu sesión.',
  },
  brandKeyRotate: {
    title: 'Renovar una clave de API de una marca',
    text: 'Crea otra con los mismos permisos. La anterior sigue las horas que digas.',
  },
  brandKeyRevoke: {
    title: 'Revocar una clave de API de una marca',
    text: 'No abre nada desde su próxima llamada.',
  },
};
