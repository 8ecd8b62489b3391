import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

/*
 * Starts the built program from V8's own form of each of its files, which the build left beside it: to compile the
 * source anew at every start would take as long as all the rest. V8 refuses a form that another version of itself
 * made, and compiles the source as ever. A package carries none, because it cannot know the Node it will run on: there
 * Node keeps its own, if it is new enough (22.1) to do so.
 */

type NewerNode = { enableCompileCache?(): unknown }

const folder = import.meta.dirname
const loaded = new Map<string, { exports: unknown }>()

function load(name: string): unknown {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const file = join(folder, name)
  const compiled = readIfThere(file.replace(/cjs$/, 'v8'))
  if (compiled === undefined) {
    const { enableCompileCache } = process.getBuiltinModule('node:module') as NewerNode
    enableCompileCache?.()
    return require(file)
  }
  const module = { exports: {} }
  loaded.set(name, module)
  // The wrapper, to the letter, is what `scripts/build/compiled-form.ts` compiled.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, cachedData: compiled })
  const near = (id: string) => (id.startsWith('./') ? load(id) : require(id))
  script.runInThisContext()(module.exports, near, module, file, folder)
  return module.exports
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

load('./entry.cjs')
