import { plural } from '../plural';

export const brand = {
  list: {
    title: 'Marcas',
    purpose: 'Las empresas que piden campañas, y quién trabaja para ellas.',
    create: 'Nueva marca',
    search: 'Buscar por nombre o dirección',
    name: 'Nombre',
    created: 'Creada',
    empty: 'Aquí estarán las marcas. Crea la primera y tendrás el acceso de su titular.',
    noMatch: (words: string) => `Ninguna marca coincide con «${words}».`,
    count: (n: number) => plural('es', n, { one: '# marca', other: '# marcas' }),
  },
  create: {
    title: 'Nueva marca',
    purpose: 'Creamos su espacio y un acceso para quien la lleva.',
    name: 'Nombre de la marca',
    slug: 'Dirección',
    slugHint: 'La parte de la dirección que la nombra.',
    ownerHint: 'Quien invita a su equipo. Si ya tiene cuenta, solo gana esta marca.',
    submit: 'Crear marca',
    nameMissing: 'Escribe el nombre, por ejemplo Café Aurora.',
  },
  created: {
    title: (name: string) => `${name} ya tiene su espacio`,
    existing: (email: string) =>
      `${email} ya tenía una cuenta: entra con su contraseña de siempre y verá esta marca.`,
    next: 'Con estos datos ya puede entrar.',
  },
  home: {
    title: 'Inicio',
    purpose: 'Lo que la marca hace con los gemelos.',
    team: 'Equipo',
    empty: 'Aquí estarán las campañas: qué dice un gemelo por la marca, dónde y hasta cuándo.',
  },
};
