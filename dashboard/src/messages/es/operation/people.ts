/** Lo que hace un equipo consigo mismo: miembros, invitaciones, titularidad. */
export const people = {
  memberList: { title: 'Listar el equipo', text: 'Quién es parte del equipo, con qué papel y desde cuándo.' },
  memberChange: {
    title: 'Cambiar un papel',
    text: 'Vale desde ese momento. Nadie cambia el suyo ni el de quien es titular.',
  },
  memberRemove: {
    title: 'Quitar del equipo',
    text: 'Pierde el acceso en ese momento. Con tu propio id, sales tú.',
  },
  invitationList: { title: 'Listar invitaciones', text: 'Las que esperan respuesta.' },
  invitationInvite: {
    title: 'Invitar',
    text: 'Manda un enlace que sirve una vez y siete días. La respuesta lo trae solo donde no hay correo.',
  },
  invitationResend: {
    title: 'Enviar otra vez una invitación',
    text: 'Con otro enlace; el anterior deja de servir.',
  },
  invitationRevoke: { title: 'Anular una invitación', text: 'Su enlace deja de servir.' },
  ownershipOffer: {
    title: 'Ofrecer la titularidad',
    text: 'A otro miembro, por siete días. Pide tu contraseña.',
  },
  ownershipAccept: {
    title: 'Aceptar la titularidad',
    text: 'Quien era titular queda en gestión. Pide tu contraseña.',
  },
  ownershipCancel: {
    title: 'Retirar la propuesta',
    text: 'La retira quien la hizo o la rechaza quien la recibió.',
  },
  acceptanceLook: { title: 'Ver una invitación', text: 'A qué equipo y con qué papel invita el enlace.' },
  acceptanceNewcomer: {
    title: 'Aceptar con una cuenta nueva',
    text: 'La cuenta es del correo invitado y queda con la sesión abierta.',
  },
  acceptanceAccept: { title: 'Aceptar con tu cuenta', text: 'Con la sesión abierta del correo invitado.' },
  platformMemberList: {
    title: 'Listar el equipo de la plataforma',
    text: 'Quién es parte del equipo, con qué papel y desde cuándo.',
  },
  platformMemberChange: {
    title: 'Cambiar un papel en la plataforma',
    text: 'Vale desde ese momento. Nadie cambia el suyo ni el de quien es titular.',
  },
  platformMemberRemove: {
    title: 'Quitar del equipo de la plataforma',
    text: 'Pierde el acceso en ese momento. Con tu propio id, sales tú.',
  },
  platformInvitationList: {
    title: 'Listar invitaciones a la plataforma',
    text: 'Las que esperan respuesta.',
  },
  platformInvitationInvite: {
    title: 'Invitar a la plataforma',
    text: 'Manda un enlace que sirve una vez y siete días. La respuesta lo trae solo donde no hay correo.',
  },
  platformInvitationResend: {
    title: 'Enviar otra vez una invitación a la plataforma',
    text: 'Con otro enlace; el anterior deja de servir.',
  },
  platformInvitationRevoke: {
    title: 'Anular una invitación a la plataforma',
    text: 'Su enlace deja de servir.',
  },
};
