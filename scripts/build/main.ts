import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { LANGUAGES } from '../../src/script/languages/index.js'
import { writeLicenses } from './licenses.js'
import { pruneTypes } from './prune-types.js'

/*
 * Builds `dist/`: the command line program as CommonJS, which Node starts faster than ES modules; the library as one ES
 * module, each language of the call beside it as another; and the library's types.
 *
 * Every `import()` of the sources is a seam: what stands behind it becomes a file of its own, loaded when it is first
 * needed. (esbuild can split at such seams by itself, but only into ES modules.)
 */

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  define: { FOLLOWUP_VERSION: JSON.stringify(version) },
} satisfies BuildOptions

/** Bundles one source of the command line program, and whatever it imports lazily; `inputs` gathers what went in. */
async function buildProgram(entry: string, built: Set<string>, inputs: Set<string>): Promise<void> {
  if (built.has(entry)) return
  built.add(entry)
  const seams: string[] = []
  const { metafile } = await build({
    ...common,
    entryPoints: [entry],
    outfile: join(dist, 'cli', fileFor(entry)),
    format: 'cjs',
    // A true import() would start the loader of ES modules; the files are CommonJS, and require() will do.
    supported: { 'dynamic-import': false },
    define: { ...common.define, 'import.meta.dirname': '__dirname' },
    plugins: [lazyImports(seams), standIns],
  })
  escapeToAscii(join(dist, 'cli', fileFor(entry)))
  for (const input of Object.keys(metafile.inputs)) inputs.add(input)
  for (const seam of seams) await buildProgram(seam, built, inputs)
}

/** `src/cli/entry.ts` is built to `entry.cjs`, `src/render/colour.ts` to `render-colour.cjs`. */
function fileFor(source: string): string {
  const name = relative('src', source).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')
  return `${name.replace(/^cli-/, '')}.cjs`
}

/**
 * Writes every letter outside ASCII as an escape, so that V8 keeps the file a byte a character.
 * esbuild does so in strings, and leaves it in regular expressions, where the escape means the same.
 */
function escapeToAscii(file: string): void {
  const text = readFileSync(file, 'utf8')
  const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0')
  writeFileSync(
    file,
    text.replace(/[^\0-\x7f]/g, (letter) => `\\u${hex(letter)}`),
  )
}

function lazyImports(seams: string[]): Plugin {
  return {
    name: 'lazy-imports',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = relative(root, join(resolveDir, path.replace(/\.js$/, '.ts')))
        seams.push(source)
        return { path: `./${fileFor(source)}`, external: true }
      })
    },
  }
}

/**
 * What stands in for a module until something of it is first used. commander loads `child_process` for commands that
 * are programs of their own, of which there are none. To measure and wrap texts of any script takes classes of
 * letters, which are slow to make; plain words do without. What is misspelt is compared in a table of 256 KiB.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'node:child_process':
    "module.exports = new Proxy({}, { get: (_, name) => require('node:child_process')[name] })",
  'fast-wrap-ansi': "export const wrapAnsi = (...given) => require('fast-wrap-ansi').wrapAnsi(...given)",
  'fast-string-width': "export default (...given) => require('fast-string-width').default(...given)",
  'fast-string-truncated-width':
    "export default (...given) => require('fast-string-truncated-width').default(...given)",
  'fastest-levenshtein':
    "export const distance = (...given) => require('fastest-levenshtein').distance(...given)",
}

const standIns: Plugin = {
  name: 'stand-ins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(node:child_process|fast.*)$/ }, ({ path, importer, kind, namespace }) => {
      const ours = !importer.includes('node_modules') || kind === 'require-call'
      return namespace !== 'stand-in' && ours && path in STAND_INS
        ? { path, namespace: 'stand-in' }
        : undefined
    })
    onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path] ?? '',
      resolveDir: root,
    }))
  },
}

/** What the program is run on before it is compiled ahead; the answers do not matter. */
const USUAL: readonly (readonly string[])[] = [
  ['check', '--interviewed', '2026-11-12', '--country', 'GB', '--today', '2026-11-16'],
  ['check', '--interviewed', 'last thursday', '--country', 'GB', '--today', '2026-11-16'],
  ['add', 'Acme', '--interviewed', '2026-11-12', '--country', 'GB', '--today', '2026-11-16'],
  ['check', 'acme', '--today', '2026-11-16'],
  ['check', '--today', '2026-11-16'],
  ['due', '--today', '2026-11-23'],
  ['script', '--interviewed', '2026-11-12', '--country', 'United Kingdom', '--today', '2026-11-19'],
  ['holidays', 'GB', '--year', '2026'],
]

function compileAhead(): void {
  const script = join(import.meta.dirname, 'compiled-form.ts')
  const home = mkdtempSync(join(tmpdir(), 'followup-'))
  execFileSync(process.execPath, [...process.execArgv, script, join(dist, 'cli')], {
    cwd: root,
    env: { ...process.env, FOLLOWUP_HOME: home },
    input: JSON.stringify(USUAL),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  rmSync(home, { recursive: true })
}

function buildTypes(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
  const { bin } = JSON.parse(readFileSync(tsc, 'utf8')) as { bin: { tsc: string } }
  execFileSync(process.execPath, [join(dirname(tsc), bin.tsc), '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  })
}

rmSync(dist, { recursive: true, force: true })
const inputs = new Set<string>()
await buildProgram('src/cli/entry.ts', new Set(), inputs)
writeLicenses(root, [...inputs], join(dist, 'LICENSES.txt'))
compileAhead()
await build({ ...common, entryPoints: ['src/index.ts'], outfile: join(dist, 'index.js'), format: 'esm' })
await build({
  ...common,
  entryPoints: Object.keys(LANGUAGES).map((language) => `src/script/languages/${language}.ts`),
  outdir: join(dist, 'languages'),
  format: 'esm',
})
buildTypes()
pruneTypes(join(dist, 'types'), [
  'index.d.ts',
  ...Object.keys(LANGUAGES).map((language) => `script/languages/${language}.d.ts`),
])
