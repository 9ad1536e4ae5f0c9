import type { Locale, Scheme } from '../contract'

/** What the portal's own script adds to the page; the page's texts come with it from the server. */
export const themeLabel: Record<Locale, Record<Scheme, string>> = {
  es: { dark: 'Tema: oscuro', light: 'Tema: claro', auto: 'Tema: el de tu equipo' },
  en: { dark: 'Theme: dark', light: 'Theme: light', auto: 'Theme: your device’s' },
}
