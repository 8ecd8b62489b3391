import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

/*
 * Leaves V8's own form of the program's files beside them. The program is run once on a command line, so that the
 * functions that such a start needs are compiled in it; of the files that it loads, those that have no form yet get
 * theirs. Run as a process of its own, `compiled-form.ts FOLDER ARGUMENT…`. Without arguments, what is left is compiled
 * as it is, without a run.
 */

const [folder = '', ...argv] = process.argv.slice(2)
const require = createRequire(join(folder, 'entry.cjs'))
const scripts = new Map<string, Script>()
const loaded = new Map<string, { exports: unknown }>()

function compile(name: string): Script {
  const file = join(folder, name)
  const text = readFileSync(file, 'utf8')
  // The wrapper, to the letter, is that of `src/cli/start.ts`: V8 compares the two.
  const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`
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
  compile(name).runInThisContext()(module.exports, near, module, join(folder, name), folder)
  return module.exports
}

process.on('exit', () => {
  for (const [name, script] of scripts) {
    const target = join(folder, name.replace(/cjs$/, 'v8'))
    if (!existsSync(target)) writeFileSync(target, script.createCachedData())
  }
})

if (argv.length === 0)
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.cjs') && entry !== 'start.cjs'))
    compile(name)
else {
  process.argv = [process.execPath, 'followup', ...argv]
  load('entry.cjs')
}
