import { Look } from '../view/look'
import { wishedScheme } from './theme'

/* Runs before the page is painted, so that nobody who chose light is greeted by a dark flash. */
new Look(document.documentElement, wishedScheme())

/* A moment is told by the reader's own clock. */
addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll('time'))
    time.textContent = new Date(time.dateTime).toLocaleString(document.documentElement.lang, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    })
})
