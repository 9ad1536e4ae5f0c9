import { icon, icons, set } from '../view/element'
import { savesData, settled } from './settled'

icons.pause = 'M8 5v14M16 5v14'
icons.play = 'M7 4l13 8-13 8z'

/** Runs the film over the portrait once the page is there: without sound, and only where motion and data are welcome. */
export function film(video: HTMLVideoElement, button: HTMLElement) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const roomy = matchMedia('(min-width: 761px)')
  let wished = true

  const label = () => {
    const text = video.dataset[wished ? 'pause' : 'play'] ?? ''
    set(button, { 'aria-label': text, title: text })
    button.replaceChildren(icon(wished ? 'pause' : 'play'))
  }
  const follow = () => {
    const welcome = roomy.matches && !calm.matches && !savesData()
    video.hidden = !welcome
    button.hidden = !welcome
    if (!welcome || !wished) return video.pause()
    if (!video.src) video.src = video.dataset.src ?? ''
    // Refused by the browser, it stands still until it is asked for by hand.
    video.play().catch(() => {
      wished = false
      label()
    })
  }
  video.addEventListener('error', () => {
    video.hidden = true
    button.hidden = true
  })
  button.addEventListener('click', () => {
    wished = !wished
    label()
    follow()
  })
  for (const query of [calm, roomy]) query.addEventListener('change', follow)
  label()
  settled(follow)
}
