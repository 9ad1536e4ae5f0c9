import { plural } from '../plural';

/** Dónde se vio el código. */
export const sighting = {
  title: 'Dónde se vio el código',
  purpose: 'Los sitios que mostraron el código del gemelo. Donde no lo permitiste, no responde.',
  back: 'Todos los lugares',
  empty: 'Aquí estarán los sitios que muestren el código, con su país y si los permitiste.',
  none: 'Ningún sitio coincide con el filtro.',
  filter: 'Filtrar sitios',
  group: { refused: 'No permitidos', allowed: 'Permitidos', ignored: 'Ignorados' },
  column: {
    site: 'Sitio',
    state: 'Estado',
    countries: 'Países',
    count: 'Vistas',
    first: 'Primera vez',
    last: 'Última vez',
  },
  counted:
    'Las vistas son de páginas con el código; donde lo permites, una por minuto y persona. Donde el chat está dentro de la página o lo abre un programa, cuenta cada vez que se abre y cada cuarto de hora que sigue abierto.',
  state: { allowed: 'Permitido', refused: 'No permitido', ignored: 'Ignorado' },
  more: (n: number) => plural('es', n, { one: 'y # más', other: 'y # más' }),
  unknownCountry: 'Sin país',
  allow: 'Permitir',
  allowNamed: (origin: string) => `Permitir ${origin}`,
  ignore: 'Ignorar',
  ignoreNamed: (origin: string) => `Ignorar ${origin}`,
  unignore: 'Dejar de ignorar',
  ignored: (origin: string) => `Ya no avisaremos de ${origin}.`,
  noticed: (origin: string) => `${origin} vuelve a la lista.`,
  allowing: {
    title: (origin: string) => `Permitir ${origin}`,
    text: 'El gemelo responderá ahí con el aspecto y las reglas de este lugar.',
    place: 'Lugar',
    submit: 'Permitir',
    none: 'Primero agrega una ventana para sitios.',
    closed:
      'El código de ahí nombra un lugar que no admite sitios o está archivado. Pega ahí el código de otro lugar.',
  },
  map: {
    title: (refused: number) =>
      refused
        ? plural('es', refused, {
            one: '# vista donde no lo permitiste',
            other: '# vistas donde no lo permitiste',
          })
        : 'Visto solo donde lo permitiste',
    about: 'Por zona horaria de quienes visitaron; no se guarda nada más preciso.',
    label: 'Mapa del mundo con las zonas donde se vio el código',
    allowed: 'Permitido',
    refused: 'No permitido',
    table: 'Zonas donde se vio el código',
    zone: 'Zona',
    country: 'País',
  },
};
