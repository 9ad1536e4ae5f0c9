import { plural } from '../plural';

export const support = {
  ask: {
    title: (name: string) => `Entrar a ${name}`,
    text: 'El equipo verá que entraste y por qué, su titular recibirá un correo, y pueden terminar el acceso cuando quieran.',
    reason: '¿Para qué entras?',
    reasonHint: 'De 10 letras a 500 caracteres.',
    reasonShort: 'Di por qué, en diez letras o más.',
    hours: 'Por cuánto tiempo',
    hour: (n: number) => plural('es', n, { one: '# hora', other: '# horas' }),
    sees: {
      ADMIN: 'Podrás ver y cambiar todo menos el equipo, la titularidad y las claves.',
      SUPPORT: 'Podrás ver, sin cambiar nada.',
      FINANCE: 'Podrás ver solo el dinero.',
    },
    action: 'Entrar',
  },
  banner: {
    label: 'Acceso de soporte',
    until: (time: string) => `Acceso de soporte hasta ${time}`,
    end: 'Terminar ahora',
  },
  list: {
    title: 'Acceso de soporte',
    purpose: 'Quién del equipo de la plataforma ha entrado, para qué y hasta cuándo.',
    empty:
      'Nadie de la plataforma ha entrado. Si alguien entra para ayudarte, aquí verás quién, por qué y hasta cuándo, y podrás terminarlo.',
    status: { OPEN: 'Abierto', ENDED: 'Terminado', EXPIRED: 'Vencido' },
    role: { ADMIN: 'Administración', SUPPORT: 'Soporte', FINANCE: 'Finanzas' },
    entered: 'entró',
    until: (time: string) => `abierto hasta el ${time}`,
    ranOut: (time: string) => `venció el ${time}`,
    endedByTeam: (time: string) => `lo terminó tu equipo el ${time}`,
    endedByThem: (time: string) => `lo dejó el ${time}`,
    end: 'Terminar',
    endNamed: (person: string) => `Terminar el acceso de ${person}`,
    done: (person: string) => `${person} ya no puede ver nada de tu equipo.`,
  },
};
