/** Does it once all that the page needs at first is there, so that nothing of that waits for it. */
export function settled(then: () => void) {
  if (document.readyState === 'complete') then()
  else addEventListener('load', then, { once: true })
}

type Saving = Navigator & { connection?: { saveData?: boolean } }

/** Whether the reader asked for less data. */
export const savesData = (): boolean => (navigator as Saving).connection?.saveData === true
