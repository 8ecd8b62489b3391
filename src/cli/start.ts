import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/*
 * Starts the built program from V8's own form of it, which the build left beside it. To compile the source anew at every
 * start would take as long as all the rest. V8 refuses a form that another version of itself made, and compiles the
 * source as ever; without one, the program is loaded as any other.
 */

const file = join(import.meta.dirname, 'entry.cjs')
const compiled = join(import.meta.dirname, 'entry.v8')

if (existsSync(compiled)) {
  // The wrapper, to the letter, is what `scripts/build/compiled-form.ts` compiled.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, cachedData: readFileSync(compiled) })
  script.runInThisContext()(exports, require, module, file, dirname(file))
} else {
  void import('./entry.js')
}
