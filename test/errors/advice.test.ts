import { join } from 'node:path'
import { expect, test } from 'vitest'
import { play, type Session, type Step, sessionsIn, toolsForSessions } from '../support/sessions.js'

/*
 * What an error advises is run as it stands there, in the place of what it is about: it must not fail.
 */

const tools = toolsForSessions()

const FOLDERS = [import.meta.dirname, join(import.meta.dirname, '../sessions')]

interface Advised {
  readonly advice: string
  readonly session: Session
  /** The step that failed. */
  readonly at: number
}

const ADVISED: readonly Advised[] = FOLDERS.flatMap((folder) => sessionsIn(folder)).flatMap(([, session]) =>
  session.steps.flatMap((step, at) => adviceOf(step).map((advice) => ({ advice, session, at }))),
)

test('there is advice to run', () => {
  expect(ADVISED.length).toBeGreaterThan(25)
})

test.concurrent.each(ADVISED)('$session.title $advice', async ({ advice, session, at }) => {
  const before = session.steps.slice(0, at)
  const failed = session.steps[at]
  const mended: Step = {
    command: mend(failed?.command ?? '', failed?.stderr ?? '', advice),
    stdout: '',
    stderr: '',
    code: 0,
  }
  const { steps } = await play({ ...session, steps: [...before, mended] }, tools)
  const last = steps.at(-1)
  // Something else may be missing beside it.
  const subject = /^followup: (?:the setting )?\S+/m
  expect(subject.exec(last?.stderr ?? '')?.[0], last?.command).not.toBe(
    subject.exec(failed?.stderr ?? '')?.[0],
  )
})

test('the advice takes the place of what failed', () => {
  expect(mend('followup check --heard soon --country GB', '', '--heard today')).toBe(
    'followup check --country GB --heard today',
  )
  expect(mend('followup check --heard="x y" -q', '', '--heard today')).toBe('followup check -q --heard today')
  expect(mend('followup promised acme xx', 'followup: <day> "xx" is', '"end of next week"')).toBe(
    'followup promised acme "end of next week"',
  )
  expect(mend('FOLLOWUP_TODAY=xx followup check', '', 'FOLLOWUP_TODAY=2026-11-16')).toBe(
    'FOLLOWUP_TODAY=2026-11-16 followup check',
  )
})

/** What an error says to write or to try, each as it stands there. */
function adviceOf({ stderr, code }: Step): readonly string[] {
  const text = stderr.replaceAll(/\n {2}(?=\S)/g, ' ')
  if (code === 0) return []
  const [, tried] = /Try: ([^\n]*?)(?:, for an employer [^\n]*)?(?:\n|$)/.exec(text) ?? []
  const [, written] = /(?<= )Write (\S* ?\d{4}-\d\d-\d\d(?: or \S* ?\d{4}-\d\d-\d\d)+)\./.exec(text) ?? []
  return tried === undefined ? (written?.split(' or ') ?? []) : [tried]
}

/** The command line with the advice in the place of what it is about. */
function mend(command: string, stderr: string, advice: string): string {
  const [option = ''] = advice.split(' ')
  if (advice.startsWith('followup ')) return advice
  if (/^[A-Z_]+=/.test(advice)) return command.replace(/^[A-Z_]+=\S+/, advice)
  if (advice.startsWith('--')) {
    const told = new RegExp(` ${option}(?:[ =](?:"[^"]*"|'[^']*'|[^\\s"']+))?(?= |$)`)
    const [, alone = ''] = /"([^"]*)" stands alone/.exec(stderr) ?? []
    return `${command.replace(told, '').replace(new RegExp(` "?${alone}"?(?= |$)`), '')} ${advice}`
  }
  const [, read = '""'] = /^followup: .*?"([^"]*)"/.exec(stderr) ?? []
  return command.replace(new RegExp(`"${read}"|${read}`), advice)
}
