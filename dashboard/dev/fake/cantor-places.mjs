/** Where the demonstration's celebrity lives: a place in every state. */
import { domain } from './pages.mjs';
import { sightingsOf } from './sightings.mjs';
import { ago, place } from './spaces.mjs';

const DAY = 60 * 24;

export function cantorPlaces() {
  const portal = place('VIBETHINK_PORTAL', 'Portal', {
    page: {
      revision: 2,
      mail_sender: 'Equipo de Andrés Cantor',
      content: {
        links: [
          { kind: 'INSTAGRAM', url: 'https://www.instagram.com/andrescantor', label: null },
          { kind: 'YOUTUBE', url: 'https://www.youtube.com/@andrescantor', label: 'Relatos completos' },
        ],
        press: { name: 'Julia Prensa', email: 'prensa@futbolaldia.example', kit_url: '' },
        terms: { es: 'El gemelo conversa sobre fútbol.\n\nNo da consejos de apuestas.', en: '' },
        privacy: { es: '', en: '' },
        listed: true,
      },
    },
  });
  const widget = place('EMBEDDED_WIDGET', 'Fútbol al día', {
    allowed_origins: ['https://www.futbolaldia.example', 'https://*.futbolaldia.example'],
    theme: { accent: '#0b6f8f', position: 'bottom-right' },
    greeting: { es: 'Hola. ¿Hablamos del partido de hoy?', en: null },
    rules: ['Habla primero del partido del día.', 'No menciones otros medios deportivos.'],
    identity: { method: 'SECRET', secret_since: ago(DAY * 6), previous_until: null, jwks_url: null },
    revision: 7,
  });
  const shop = place('EMBEDDED_WIDGET', 'Tienda oficial de la selección', {
    allowed_origins: ['https://tienda.futbolaldia.example'],
    status: 'INACTIVE',
    languages: ['es'],
    quotas: { messages_per_fan_per_day: 30, messages_per_day: 5000 },
  });
  const final = place('EMBEDDED_WIDGET', 'Especial de la final', {
    starts_at: ago(-DAY * 9),
    ends_at: ago(-DAY * 12),
    theme: { accent: '#b3202f', scheme: 'light', position: 'inline' },
    pinned_version: 2,
  });
  const campaign = place('BRAND_CAMPAIGN', 'Café Aurora: desayuno de campeones', {
    ends_at: ago(DAY * 3),
    allowed_origins: ['https://www.cafeaurora.example'],
    theme: { accent: '#a3430b' },
  });
  const own = place('WHITE_LABEL', 'La voz de Cantor', {
    theme: {
      accent: '#0f7a4c',
      surface: { light: '#fffaf0', dark: '#13211a' },
      text: { light: '#26201a', dark: '#eaf5ee' },
      font: 'SERIF',
      scheme: 'auto',
    },
    domains: [
      domain('voz.andrescantor.example', 'LIVE'),
      domain('andrescantor.example', 'PENDING', {
        dns: { proven: false, leads: false, seen: ['198.51.100.7'] },
      }),
      domain('*.fans.andrescantor.example', 'VERIFIED'),
      domain('gol.example', 'LOST', {
        lost_because: 'PROOF_GONE',
        dns: { proven: false, leads: true },
        failing_since: ago(DAY * 4),
      }),
    ],
  });
  const old = place('EMBEDDED_WIDGET', 'Mundial 2022', { status: 'ARCHIVED' });
  return {
    deployments: [portal, widget, shop, final, campaign, own, old],
    sightings: sightingsOf(widget.id, shop.id),
  };
}
