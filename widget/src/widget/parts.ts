import type { Voice } from '../voice/voice'
import type { Words } from '../words/words'
import type { Enter } from './door'
import type { Measure } from './twin-measure'

/** What each script leaves for the others, by the name of its file. */
export interface Parts {
  chat?: Enter
  'chat-en'?: Enter
  es?: Words
  en?: Words
  voice?: Voice
  measure?: Measure
}

const PLACE: unique symbol = Symbol.for('vibethink.twin')

/** What a policy of ours does with text of ours. */
interface Rules {
  createScriptURL(text: string): string
  createHTML(text: string): string
}

declare global {
  interface Window {
    [PLACE]?: Parts
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules }
  }
}

/** Shared by all of our scripts on a page: a symbol takes no name from the host page. */
window[PLACE] ??= {}
export const parts: Parts = window[PLACE]

export type Part = keyof Parts

export type Bring = <P extends Part>(part: P) => Promise<NonNullable<Parts[P]>>

/** Where the loader came from: everything else lives beside it. */
export interface Origin {
  base: string
  nonce: string
}

const coming: { [part: string]: Promise<unknown> | undefined } = {}

/** Brings in a script of ours, once; a failed attempt may be repeated. */
export function bring<P extends Part>(part: P, { base, nonce }: Origin): Promise<NonNullable<Parts[P]>> {
  coming[part] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = script.onerror = () => {
      if (parts[part]) return resolve(parts[part])
      delete coming[part]
      script.remove()
      reject(script.src)
    }
    // A host that allows scripts by nonce allowed the loader, and through it what it brings.
    script.nonce = nonce
    script.src = trust().createScriptURL(`${base}/twin-${part}.js`)
    document.head.append(script)
  })
  return coming[part] as Promise<NonNullable<Parts[P]>>
}

const own = (text: string) => text
const rules: Rules = { createScriptURL: own, createHTML: own }
let policy: Rules | undefined

/** Hosts with trusted types take no bare text for an address or markup, only what a policy vouches for. */
export function trust(): Rules {
  policy ??= window.trustedTypes?.createPolicy('vibethink-twin', rules) ?? rules
  return policy
}
