import { plural } from '../plural';

export const isolation = {
  title: 'Aislamiento',
  purpose:
    'La plataforma intenta alcanzar, en nombre de otros, lo que es de una celebridad. Nada debe ceder.',
  run: 'Probar ahora',
  running: 'Probando cada tabla y cada caché en nombre de siete intrusos. Puedes dejar esta página.',
  finished: {
    HELD: 'La prueba terminó: todo resistió.',
    BROKEN: 'La prueba terminó: algo cedió.',
    FAILED: 'La prueba no llegó a un resultado.',
  },
  empty: 'Aquí aparece el resultado de la primera prueba, poco después del arranque.',
  state: 'Estado',
  outcome: { HELD: 'Todo resistió', BROKEN: 'Algo cedió', FAILED: 'Sin resultado' },
  meaning: {
    HELD: 'Nadie alcanzó lo que no es suyo.',
    BROKEN: 'Alguien puede alcanzar lo que no es suyo. Abajo dice dónde y quién; actúa ahora.',
  },
  trigger: { START: 'al arrancar', SCHEDULE: 'según el calendario', PERSON: 'a pedido' },
  extent: (probes: number, tables: number, caches: number) =>
    `${plural('es', probes, { one: '# intento', other: '# intentos' })} en ${plural('es', tables, {
      one: '# tabla',
      other: '# tablas',
    })} y ${plural('es', caches, { one: '# caché o índice', other: '# cachés e índices' })}.`,
  took: (seconds: string) => `Duró ${seconds} s.`,
  matrix: {
    title: 'Quién probó qué',
    purpose: 'Leer, cambiar, borrar, agregar y enlazar; en las cachés, además, entrar con lo que es de otro.',
    what: 'Tabla o caché',
    cell: (verdict: string, probes: number) =>
      `${verdict}, ${plural('es', probes, { one: '# intento', other: '# intentos' })}`,
  },
  verdict: { HELD: 'Resistió', BROKEN: 'Cedió', NOT_PROBED: 'No se pudo probar del todo' },
  found: {
    BROKEN: { title: 'Lo que cedió', purpose: 'Cada línea es una puerta abierta.' },
    NOT_PROBED: {
      title: 'Lo que no se pudo probar',
      purpose: 'No cuenta como resistido: todavía no prueba nada.',
    },
  },
  attempt: {
    LOCK: 'Cerrojo',
    READ: 'Leer',
    UPDATE: 'Cambiar',
    DELETE: 'Borrar',
    INSERT: 'Agregar en su nombre',
    REFERENCE: 'Enlazar',
    USE: 'Entrar con lo ajeno',
  },
  actor: {
    EVERYBODY: 'el cerrojo mismo',
    STRANGER: 'dueño de otra celebridad',
    IMPOSTOR: 'dueño de otra celebridad que dice ser de esta',
    BRAND: 'una marca ajena',
    WORKER: 'la plataforma al servicio de otra celebridad',
    FAN: 'fan de otra celebridad',
    OTHER_FAN: 'otro fan de la misma celebridad',
    ANONYMOUS: 'alguien sin identificar',
  },
  actorShort: {
    EVERYBODY: 'Cerrojo',
    STRANGER: 'Otra celebridad',
    IMPOSTOR: 'Impostor',
    BRAND: 'Marca',
    WORKER: 'Tarea de otra',
    FAN: 'Fan de otra',
    OTHER_FAN: 'Otro fan',
    ANONYMOUS: 'Anónimo',
  },
  cache: {
    knowledge_index: 'Índice de conocimiento',
    fan_sessions: 'Sesiones de fans',
    fan_limits: 'Límites de fans',
    recent_places: 'Lugares leídos hace poco',
    sign_in_sessions: 'Sesiones del equipo',
    sign_in_limits: 'Límites de acceso',
  },
  earlier: 'Pruebas anteriores',
  reason: 'Motivo',
  probes: 'Intentos',
  when: 'Cuándo',
};
