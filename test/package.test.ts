import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/script/languages/index.js'

/*
 * The package as others get it: packed, installed in a project of its own, imported, compiled against and run.
 */

const ROOT = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'followup-package-'))
const home = join(scratch, 'home')
const project = join(scratch, 'project')
const ENV = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: home, TZ: 'Europe/London' }

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

let packed: Packed

beforeAll(() => {
  mkdirSync(home)
  mkdirSync(project)
  // Without the scripts: `prepare` would build again, under the feet of the other tests.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch]
  packed = (JSON.parse(run('npm', pack, ROOT)) as readonly Packed[])[0] as Packed
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }')
  const quietly = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  run('npm', ['install', ...quietly, join(scratch, packed.filename)])
}, 60_000)

afterAll(() => rmSync(scratch, { recursive: true }))

describe('the tarball', () => {
  test('is under 1 MB', () => {
    expect(packed.size).toBeLessThan(1_000_000)
  })

  test('holds the program, the almanac and the licences, and no source, test or script', () => {
    const paths = packed.files.map(({ path }) => path)
    for (const path of [
      'bin/followup.js',
      'dist/index.js',
      'dist/types/index.d.ts',
      'LICENSE',
      'NOTICE',
      'README.md',
    ]) {
      expect(paths).toContain(path)
    }
    expect(paths.filter((path) => path.startsWith('almanac/compiled/')).length).toBeGreaterThan(200)
    const allowed =
      /^(?:bin|dist|almanac\/compiled)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE)$/
    expect(paths.filter((path) => !allowed.test(path))).toEqual([])
    expect(paths.filter((path) => /\.test\.|(?<!\.d)\.ts$|\.map$/.test(path))).toEqual([])
  })

  test('brings no other package with it', () => {
    const installed = run('npm', ['ls', '--all', '--parseable']).trim().split('\n')
    expect(installed.map((path) => path.replace(project, ''))).toEqual(['', '/node_modules/followup'])
  })
})

describe('the library', () => {
  const QUESTION = `{ interviewed: '2026-11-12', country: 'GB', today: '2026-11-16' }`

  test('is imported', () => {
    const answer = node(`
      import { callScript, check, UserError } from 'followup'
      const { verdict, window } = check(${QUESTION})
      let error
      try { check({ ...${QUESTION}, country: 'Atlantis' }) } catch (thrown) { error = thrown }
      const script = callScript({ name: 'Sam', today: '2026-11-16' })
      console.log(JSON.stringify({
        verdict, window, title: script.schema,
        error: [error instanceof UserError, error.code, error.message.includes('Atlantis')],
      }))`)
    expect(JSON.parse(answer)).toEqual({
      verdict: 'wait',
      window: { opens: '2026-11-19', closes: '2026-11-24' },
      title: 'followup.script/1',
      error: [true, 'country-unknown', true],
    })
  })

  test('gives the calendar of a place', () => {
    const answer = node(`
      import { businessCalendar } from 'followup'
      const { name, advance, closuresBetween } = businessCalendar({ country: 'GB-SCT' })
      console.log(name, advance('2026-11-27', 1), closuresBetween('2026-11-29', '2026-11-30')[0].name)`)
    expect(answer).toMatch(/^Scotland, United Kingdom 2026-12-01 .*Andrew.*\n$/)
  })

  test('is required', () => {
    const answer = run(process.execPath, [
      '--no-warnings',
      '--input-type=commonjs',
      '--eval',
      `console.log(require('followup').check(${QUESTION}).verdict)`,
    ])
    expect(answer).toBe('wait\n')
  })

  test('gives what the command line prints', () => {
    const fromLibrary = node(`
      import { check } from 'followup'
      console.log(JSON.stringify(check({ ...${QUESTION}, promised: '2026-11-27', closed: ['2026-11-17..2026-11-18'], window: '3-10' })))`)
    const options =
      '--interviewed 2026-11-12 --country GB --today 2026-11-16 --promised 2026-11-27 --closed 2026-11-17..2026-11-18 --window 3-10 --json'
    expect(JSON.parse(followup(`check ${options}`))).toEqual(JSON.parse(fromLibrary))
  })

  test('reads ISO dates, and says so of any other', () => {
    const answer = node(`
      import { check } from 'followup'
      try { check({ ...${QUESTION}, interviewed: 'yesterday' }) } catch (error) { console.log(error.code, error.message) }`)
    expect(answer).toMatch(/^date-unreadable interviewed "yesterday"/)
  })

  describe('speaks a language that is given to it', () => {
    test.each(Object.keys(LANGUAGES))('%s', (language) => {
      const answer = node(`
        import { callScript } from 'followup'
        import { ${language} } from 'followup/languages/${language}'
        const script = callScript({ name: 'Sam', today: '2026-11-16', language: ${language} })
        console.log(script.language, script.start.answers[0].step.say[0])`)
      expect(answer).toMatch(new RegExp(`^${language} .*Sam\\.\n$`))
    })

    test('which is a small file of its own, and all that is loaded for it', () => {
      const file = join(project, 'node_modules/followup/dist/languages/de.js')
      const text = readFileSync(file, 'utf8')
      expect(text.length).toBeLessThan(5000)
      expect(text).not.toMatch(/\bimport\b|Goodbye/)
      expect(readFileSync(join(project, 'node_modules/followup/dist/index.js'), 'utf8')).not.toContain(
        'Wiederh',
      )
    })

    test('and has a file for every row of the table, and none besides', () => {
      const paths = packed.files.map(({ path }) => path)
      for (const [folder, ends] of [
        ['dist/languages/', '.js'],
        ['dist/types/script/languages/', '.d.ts'],
      ] as const) {
        const built = paths.filter((path) => path.startsWith(folder) && path !== `${folder}index.d.ts`)
        expect(built.sort()).toEqual(
          Object.keys(LANGUAGES)
            .map((name) => `${folder}${name}${ends}`)
            .sort(),
        )
      }
      expect(() => node(`import 'followup/languages/index'`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
    })

    test('and says so, if it is none', () => {
      const answer = node(`
        import { callScript } from 'followup'
        import * as all from 'followup/languages/de'
        for (const language of ['de', 1, null, [], {}, () => {}, all]) {
          try { callScript({ today: '2026-11-16', language }) } catch (error) { console.log(error.code, error.message.split('\\n')[0]) }
        }`)
      expect(answer.trim().split('\n')).toHaveLength(7)
      expect(answer).toMatch(/^(detail-unreadable language .*\n)+$/)
    })
  })

  test('has types, for a project that is as strict as it can be', () => {
    writeFileSync(
      join(project, 'strict.ts'),
      `import { type BusinessCalendar, businessCalendar, type CallScript, callScript, type CheckReport, check, UserError, type UserErrorCode, type Words } from 'followup'
import { de } from 'followup/languages/de'
import { en } from 'followup/languages/en'

const calendar: BusinessCalendar = businessCalendar({ country: 'GB' })
const fifth: string = calendar.advance('2026-11-12', 5)
const names: readonly string[] = calendar.closuresBetween('2026-12-01', fifth).map(({ name }) => name)
console.log(names)
const report: CheckReport = check(${QUESTION})
const opens: string | undefined = report.window?.opens
for (const reason of report.reasons) {
  if (reason.rule === 'promised-date') console.log(reason.args.by, reason.text)
}
const script: CallScript = callScript({ name: 'Sam', today: '2026-11-16', language: de })
const chatty: Words = { ...en, before: [en.before[0] ?? '', ({ company }) => \`It is \${company}.\`] }
callScript({ today: '2026-11-16', language: chatty })
try {
  check({ ...${QUESTION}, called: ['2026-11-13=message'], noCalls: false })
} catch (error) {
  if (error instanceof UserError) {
    const code: UserErrorCode = error.code
    console.log(code, opens, script.start.answers.length)
  }
}
// @ts-expect-error a report has no such field
report.verdit
// @ts-expect-error a day is text
check({ interviewed: new Date(), country: 'GB', today: '2026-11-16' })
// @ts-expect-error a language is its words, not its name
callScript({ today: '2026-11-16', language: 'de' })
const { filled, ...rest } = en
// @ts-expect-error a language that lacks an answer is none
callScript({ today: '2026-11-16', language: rest })
// @ts-expect-error nor is one that lacks a sentence
callScript({ today: '2026-11-16', language: { ...en, filled: { they: filled.they, thanks: '' } } })
// @ts-expect-error the country is needed
check({ interviewed: '2026-11-12', today: '2026-11-16' })
`,
    )
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
    const modern = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '']
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    expect(run(tsc, [...strict, ...modern, 'strict.ts'])).toBe('')
  }, 60_000)
})

describe('the program', () => {
  test('runs by its name', () => {
    expect(followup('check --interviewed 2026-11-12 --country GB --today 2026-11-16')).toMatch(
      /^WAIT UNTIL Thu 19 Nov/,
    )
  })

  test('finds everything that it loads later', () => {
    const words = 'check --interviewed "last thursday" --country "United Kingdom" --today 2026-11-16'
    expect(followup(words)).toMatch(/^WAIT UNTIL Thu 19 Nov/)
    expect(followup('holidays GB --year 2026')).toContain('Christmas Day')
  })
})

function run(command: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, args, { cwd, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    // What a tool has to say often stands on its stdout.
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  }
}

function node(module: string): string {
  return run(process.execPath, ['--input-type=module', '--eval', module])
}

function followup(commandLine: string): string {
  return run('/bin/sh', ['-c', `node_modules/.bin/followup ${commandLine}`])
}
