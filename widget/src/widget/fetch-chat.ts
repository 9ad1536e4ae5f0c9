import { DOOR, type Panel, type PanelOptions } from './door'

type Entrance = (options: PanelOptions) => Panel

let coming: Promise<Entrance> | null = null

/** Brings in the chat's own script, once; a failed attempt may be repeated. */
export function fetchChat(base: string, nonce: string): Promise<Entrance> {
  coming ??= new Promise<Entrance>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${base}/twin-chat.js`
    script.async = true
    // A host that allows scripts by nonce allowed the loader, and through it its second half.
    if (nonce) script.nonce = nonce
    script.onload = () => {
      const entrance = window[DOOR]
      if (entrance) resolve(entrance)
      else fail('twin-chat.js did not start')
    }
    script.onerror = () => fail(`could not load ${script.src}`)
    const fail = (why: string) => {
      coming = null
      script.remove()
      reject(new Error(why))
    }
    document.head.append(script)
  })
  return coming
}
