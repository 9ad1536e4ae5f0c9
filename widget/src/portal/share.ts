/** Passes the page on: by what the reader's device has for that, otherwise through the clipboard. */
export function sharing(button: HTMLButtonElement) {
  const url = button.dataset.url ?? location.href
  const label = button.querySelector('span')
  const hasSheet = typeof navigator.share === 'function'
  button.hidden = !hasSheet && !navigator.clipboard
  button.addEventListener('click', async () => {
    try {
      if (hasSheet) await navigator.share({ title: document.title, url })
      else await copy()
    } catch (refused) {
      // Closing the device's own sheet is an answer; anything else leaves the clipboard.
      if (!(refused instanceof DOMException && refused.name === 'AbortError')) await copy()
    }
  })

  async function copy() {
    await navigator.clipboard.writeText(url)
    if (!label) return
    const before = label.textContent
    label.textContent = button.dataset.done ?? ''
    setTimeout(() => {
      label.textContent = before
    }, 2000)
  }
}
