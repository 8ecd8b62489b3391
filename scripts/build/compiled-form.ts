import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/*
 * Leaves V8's own form of the program beside it: the program is run once on a command line, so that the functions that
 * every start needs are compiled in it. Run as a process of its own, `compiled-form.ts SOURCE TARGET ARGUMENT…`.
 */

const [source = '', target = '', ...argv] = process.argv.slice(2)
// The wrapper, to the letter, is that of `src/cli/start.ts`: V8 compares the two.
const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(source, 'utf8')}\n})`
const script = new Script(wrapped, { filename: source })

process.argv = [process.execPath, 'followup', ...argv]
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(source), module, source, dirname(source))
process.on('exit', () => writeFileSync(target, script.createCachedData()))
