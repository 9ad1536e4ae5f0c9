import { forNode } from './bundle.mjs'

await import('./build.mjs')
await forNode(['dev/server.ts'], '.work')
await import('../.work/server.mjs')
