import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAlmanac } from './almanac.js'
import { readSources } from './sources.js'

const ROOT = fileURLToPath(new URL('../../almanac', import.meta.url))
const COMPILED = join(ROOT, 'compiled')

const files = compiled()
mkdirSync(COMPILED, { recursive: true })
const onDisk = new Map(
  readdirSync(COMPILED).map((name) => [name, readFileSync(join(COMPILED, name), 'utf8')]),
)
const different = [...new Set([...files.keys(), ...onDisk.keys()])].filter(
  (name) => files.get(name) !== onDisk.get(name),
)

if (process.argv.includes('--check')) {
  if (different.length > 0) {
    console.error(`almanac/compiled is not what npm run almanac makes: ${different.join(', ')}`)
    process.exitCode = 1
  }
} else {
  for (const name of different) {
    const text = files.get(name)
    if (text === undefined) rmSync(join(COMPILED, name))
    else writeFileSync(join(COMPILED, name), text)
  }
  console.log(`${files.size} files, ${different.length} changed`)
}

/** A wrong row of a table is the writer's, who needs no stack: the message says where it stands. */
function compiled(): ReadonlyMap<string, string> {
  try {
    return compileAlmanac(readSources(ROOT))
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('almanac/'))) throw error
    console.error(error.message)
    process.exit(1)
  }
}
