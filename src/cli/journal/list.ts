import type { Command } from 'commander'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { byUrgency, renderApplications } from '../../render/applications.js'
import { briefError } from '../../render/errors.js'
import type { Context } from '../context.js'
import type { QuestionOptions } from '../details-options.js'
import { examples } from '../examples.js'
import { EXIT, type ExitCode, verdictCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { namesIn, tryToAnswer } from './answers.js'
import { readApplications } from './journal.js'
import { addJournalOptions, type JournalOptions, questionOf } from './options.js'

type Listed = Parameters<typeof renderApplications>[0][number]

export function configureDue(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('whom to call today: nothing if nobody, for a shell’s start-up file')
    .addHelpText('before', examples('followup due', 'followup due --today tomorrow'))
    .action(async (options: JournalOptions) => context.finish(await due(options, context.io)))
}

/** Only the applications to call today, and nothing if there are none. */
export async function due(options: JournalOptions, io: Io): Promise<ExitCode> {
  const list = await listed(readApplications(io), questionOf(options), io)
  const toCall = list.filter(({ report }) => report?.verdict === 'call')
  await show(toCall, options, io)
  return EXIT.answered
}

/** All open applications, the most urgent first; undefined if the journal has none at all. */
export async function listOpen(options: QuestionOptions, io: Io): Promise<ExitCode | undefined> {
  const applications = readApplications(io)
  if (applications.length === 0) return undefined
  const list = await listed(applications, options, io)
  const open = list.filter(({ report }) => report?.reasons[0]?.rule !== 'closed')
  if (options.quiet) return urgencyCode(open, options)
  if (open.length === 0 && !options.json) {
    io.stdout.write('No application is open. To add one: followup add "Acme" --interviewed yesterday\n')
  } else await show(open, options, io)
  return urgencyCode(open, options)
}

/** The most urgent verdict as an exit code, where that was asked for; without an answer, in doubt, it is to wait. */
function urgencyCode(open: readonly Listed[], options: QuestionOptions): ExitCode {
  const verdicts = open.map(({ report }) => report?.verdict ?? 'wait')
  const verdict = (['call', 'wait'] as const).find((urgent) => verdicts.includes(urgent)) ?? 'skip'
  return verdictCode({ verdict }, options)
}

/** The applications with their answers, the most urgent first. */
async function listed(
  applications: readonly TrackedApplication[],
  options: QuestionOptions,
  io: Io,
): Promise<readonly Listed[]> {
  const list: Listed[] = []
  for (const tracked of applications) {
    const { slug, details } = tracked
    const { company, role } = details
    // One application that cannot be answered must not hide the others.
    const { report, problem } = await tryToAnswer(tracked, options, io)
    list.push({
      slug,
      company,
      role,
      report,
      problem: problem && briefError(problem, namesIn(problem, options, io)),
    })
  }
  return list.sort(byUrgency)
}

async function show(
  list: readonly Listed[],
  { json, color }: { readonly json?: boolean; readonly color: boolean },
  io: Io,
): Promise<void> {
  if (json) io.stdout.write(toJson({ schema: 'followup.applications/1', applications: list }))
  else if (list.length > 0) io.stdout.write(renderApplications(list, await screenFor(io.stdout, io, color)))
}
