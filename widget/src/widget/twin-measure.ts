import type { Told } from '../chat/told'
import { parts } from './parts'

export type Measure = (element: HTMLElement, told: Told) => void

/** Counts for the site's owner what happened, never what was said. The caller has the visitor's yes. */
const measure: Measure = (element, told) => {
  const { analytics, deploymentId, celebrityId } = element.dataset
  const { event, ...rest } = told
  const figures: Record<string, unknown> = { ...rest, twin: deploymentId ?? celebrityId }
  // An answer brings its text to the page's own code, which asked for it; here it has no business.
  delete figures.text
  if (analytics === 'datalayer') {
    window.dataLayer ??= []
    window.dataLayer.push({ event: `twin_${event}`, ...figures })
  } else if (analytics === 'events') {
    const detail = { event, ...figures }
    element.dispatchEvent(new CustomEvent('vibethink-twin', { bubbles: true, detail }))
  }
}

parts.measure = measure

declare global {
  interface Window {
    dataLayer?: object[]
  }
}
