import type { Command } from 'commander'
import type { CheckReport } from '../domain/report.js'
import { readCaller, readParties } from '../parse/question.js'
import type { Settings } from '../parse/settings.js'
import { paragraph } from '../render/screen.js'
import { renderScript } from '../render/script.js'
import { headline } from '../render/verdict.js'
import { callFacts } from '../script/facts.js'
import { LANGUAGES } from '../script/languages/index.js'
import { callScript } from '../script/tree.js'
import { answerAny } from './check.js'
import type { Context } from './context.js'
import { addOptions, type OptionRow, QUESTION_OPTIONS, type QuestionOptions } from './details-options.js'
import { examples } from './examples.js'
import { EXIT, type ExitCode, verdictCode } from './exit-code.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { mayAsk } from './may-ask.js'
import { screenFor } from './screen.js'
import { keepSettings, readSettings } from './settings.js'

interface ScriptOptions extends QuestionOptions {
  readonly name?: string
  readonly number?: string
}

const EXAMPLES = examples(
  'followup script acme',
  'followup script --interviewed 2026-11-12 --role "Data Analyst" --company Acme --name "Sam Lee"',
  'followup script --interviewed "12 Nov" --interviewer "Jane Doe" --name "Sam Lee" --number "07700 900123"',
)

export const SCRIPT_OPTIONS: readonly OptionRow[] = [
  ...QUESTION_OPTIONS,
  { name: 'name', value: 'yours', description: 'your name' },
  { name: 'number', value: 'yours', description: 'the number on which they can reach you' },
]

/** The words of the call. */
export function configureScript(command: Command, context: Context): void {
  addOptions(command, SCRIPT_OPTIONS)
    .description('what do I say?')
    .addHelpText('before', EXAMPLES)
    .argument('[who]', 'an application of the journal')
    .action(async (who: string | undefined, options: ScriptOptions) =>
      context.finish(await script(who, options, context.io)),
    )
}

export async function script(who: string | undefined, given: ScriptOptions, io: Io): Promise<ExitCode> {
  // The words need no verdict: without the day of the interview, a blank stands in its place.
  const unanswerable = who === undefined && given.interviewed === undefined && !mayAsk(given, io)
  const answered = unanswerable ? undefined : await answerAny(who, given, io)
  const options = await askForWords(who, withCaller(given, readSettings(io)), io)
  if (!options.quiet) {
    const history = answered?.application.history ?? []
    const tracked = who === undefined ? undefined : answered?.application
    const parties = tracked ?? readParties(options)
    const words = callScript(
      await LANGUAGES.en(),
      callFacts(parties, readCaller(options), history, answered?.report.today),
    )
    const screen = await screenFor(io.stdout, io, options.color)
    io.stderr.write(await notice(answered?.report, options, io))
    io.stdout.write(options.json ? toJson(words) : renderScript(words, screen))
  }
  return answered === undefined ? EXIT.answered : verdictCode(answered.report, options)
}

/** The user's name and number, as they have set them. */
function withCaller(options: ScriptOptions, settings: Settings): ScriptOptions {
  const name = options.name ?? settings.name
  const number = options.number ?? settings.number
  return { ...options, ...(name === undefined ? {} : { name }), ...(number === undefined ? {} : { number }) }
}

/** What has to be known before the words are used; nothing if the verdict is to call. */
async function notice(report: CheckReport | undefined, { color }: ScriptOptions, io: Io): Promise<string> {
  if (report?.verdict === 'call') return ''
  const screen = await screenFor(io.stderr, io, color)
  if (report === undefined) {
    return `${paragraph('Without --interviewed I cannot tell whether to call. These are the words.', screen)}\n\n`
  }
  const first = screen.style[report.verdict](headline(report))
  const use =
    report.verdict === 'wait' ? 'These are the words for later.' : 'If that changes, these are the words.'
  const reason = paragraph(`${report.reasons[0]?.text ?? ''} ${use}`, screen)
  return `${first}\n${reason}\n\n`
}

const WORDS = [
  { detail: 'company', message: 'Which company is it? (--company; Enter leaves a blank)' },
  { detail: 'role', message: 'Which job is it? (--role; Enter leaves a blank)' },
  { detail: 'interviewer', message: 'Who interviewed you? (--interviewer; Enter leaves a blank)' },
] as const

/** Asks for what the words need, if there is somebody to ask. An empty answer leaves a blank in the words. */
async function askForWords(who: string | undefined, given: ScriptOptions, io: Io): Promise<ScriptOptions> {
  if (given.json || !mayAsk(given, io)) return given
  let filled = await askForCaller(given, io)
  // Of an application, the journal knows what was told.
  for (const { detail, message } of who === undefined ? WORDS : []) {
    if (given[detail] === undefined) filled = { ...filled, [detail]: await io.ask({ message }) }
  }
  return filled
}

/** A name and a number stay the same: they are asked for once, and kept, also that one is to be left blank. */
async function askForCaller(given: ScriptOptions, io: Io): Promise<ScriptOptions> {
  let filled = given
  for (const { detail, message, example } of CALLER) {
    if (filled[detail] !== undefined) continue
    const answer = (await io.ask({ message })).trim()
    keepSettings({ ...readSettings(io), [detail]: answer }, io)
    const fate =
      answer === '' ? 'Left blank, and not asked again. To set' : 'Kept for the next time. To change'
    io.stderr.write(`${fate} it: followup config set ${detail} ${example}\n`)
    filled = { ...filled, [detail]: answer }
  }
  return filled
}

const CALLER = [
  { detail: 'name', message: 'What is your name? (--name; Enter leaves a blank)', example: '"Sam Lee"' },
  {
    detail: 'number',
    message: 'On which number can they reach you? (--number; Enter leaves a blank)',
    example: '"07700 900123"',
  },
] as const
