import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

/*
 * Leaves V8's own form of the program's files beside them, as a process of its own: `compiled-form.ts FOLDER`, with the
 * command lines on its input, an array of arguments each. The program is run on them one after the other, so that the
 * functions that such starts need are compiled in it; a file that none of them loads is compiled as it is.
 */

const folder = process.argv[2] ?? ''
const commandLines = JSON.parse(readFileSync(0, 'utf8')) as string[][]
const require = createRequire(join(folder, 'entry.cjs'))
const scripts = new Map<string, Script>()
const loaded = new Map<string, { exports: unknown }>()

function compiled(name: string): Script {
  const known = scripts.get(name)
  if (known !== undefined) return known
  const file = join(folder, name)
  // The wrapper, to the letter, is that of `bin/followup.js`: V8 compares the two.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file })
  scripts.set(name, script)
  return script
}

function load(name: string): unknown {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const near = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  compiled(name).runInThisContext()(module.exports, near, module, join(folder, name), folder)
  return module.exports
}

// The program leaves when it has answered; here it is run again.
process.exit = (() => undefined) as typeof process.exit

// Whenever a run has ended, the next begins.
process.on('beforeExit', () => {
  const argv = commandLines.shift()
  if (argv === undefined) return
  loaded.clear()
  process.argv = [process.execPath, 'followup', ...argv]
  // Only what waits in the loop keeps the process from its end.
  setImmediate(() => load('entry.cjs'))
})

process.on('exit', () => {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.cjs')))
    writeFileSync(join(folder, name.replace(/cjs$/, 'v8')), compiled(name).createCachedData())
})
