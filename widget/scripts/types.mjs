import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const description = new URL('../../api/openapi.json', import.meta.url)
if (!existsSync(description)) {
  console.error('api/openapi.json is missing: the server tests write it.')
  process.exit(1)
}
await writeFile('src/api.d.ts', astToString(await openapiTS(description)))
