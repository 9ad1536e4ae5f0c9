import { savesData, settled } from './settled'

const PHOTO = /-\d+\.jpg$/
const FIRST = 480

const portrait = () => document.querySelector<HTMLImageElement>('#portrait')

/** What the page fetches at first is small; a finer one comes where the screen has the pixels for it. */
export function sharpenPortrait() {
  const image = portrait()
  const shown = image?.dataset.shown ?? ''
  if (!image || !PHOTO.test(shown) || savesData() || image.clientWidth * devicePixelRatio <= FIRST) return
  const fine = new Image()
  fine.onload = () => {
    // Another one may have come meanwhile.
    if (image.dataset.shown === shown) wear(image, fine.src)
  }
  fine.src = shown.replace(PHOTO, '-960.jpg')
}

/** The team may change it while the page is open; `url` is the one that the chat shows. */
export function showPortrait(url: string) {
  const image = portrait()
  const shown = new URL(url, location.href).pathname.replace(PHOTO, `-${FIRST}.jpg`)
  if (!image || shown === image.dataset.shown) return
  image.dataset.shown = shown
  image.alt = image.dataset[PHOTO.test(shown) ? 'photo' : 'drawn'] ?? ''
  wear(image, shown)
  sharpenPortrait()
}

function wear(image: HTMLImageElement, url: string) {
  image.removeAttribute('srcset')
  image.src = url
}

settled(sharpenPortrait)
