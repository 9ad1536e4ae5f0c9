import { plural } from '../plural';

/** Cambios sin guardar de cualquier formulario. */
export const draft = {
  region: 'Cambios sin guardar',
  changed: (n: number) => plural('es', n, { one: 'Cambiaste # dato', other: 'Cambiaste # datos' }),
  save: 'Guardar',
  discard: 'Descartar',
  discarded: 'Cambios descartados.',
  kept: 'Se conservan en este navegador aunque cierres la pestaña.',
  fix: 'Corrige los campos marcados para guardar.',
  stale: 'Otra persona guardó cambios mientras editabas',
  theirs: (fields: string) => `Cambió: ${fields}.`,
  both: (fields: string) => `Los dos cambiaron: ${fields}. Si conservas lo tuyo, se reemplaza lo suyo ahí.`,
  discardMine: 'Descartar lo mío',
  mine: 'Conservar lo mío',
  merged: 'Quedó lo tuyo sobre lo suyo. Revisa y guarda.',
};
