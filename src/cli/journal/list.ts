import type { Command } from 'commander'
import { isUserError } from '../../domain/user-error.js'
import type { TrackedApplication } from '../../journal/replay.js'
import { renderApplications } from '../../render/applications.js'
import { errorMessage } from '../../render/errors.js'
import type { Context } from '../context.js'
import { optionName, type QuestionOptions } from '../details-options.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { answerFor } from '../question.js'
import { screenFor } from '../screen.js'
import { readApplications } from './journal.js'
import { addJournalOptions, type JournalOptions, questionOf } from './options.js'

type Listed = Parameters<typeof renderApplications>[0][number]

/** Only the applications to call today, and nothing if there are none. */
export function configureDue(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('whom to call today: nothing if nobody, for a shell’s start-up file')
    .action(async (options: JournalOptions) => {
      const list = await listed(readApplications(context.io), questionOf(options), context.io)
      const due = list.filter(({ report }) => report?.verdict === 'call')
      context.finish(await show(due, options, context.io))
    })
}

/** All open applications, the most urgent first; undefined if there is none. */
export async function listOpen(options: QuestionOptions, io: Io): Promise<ExitCode | undefined> {
  const applications = readApplications(io)
  if (applications.length === 0) return undefined
  const list = await listed(applications, options, io)
  const open = list.filter(({ report }) => report?.reasons[0]?.rule !== 'closed')
  if (open.length === 0 && !options.json) {
    io.stdout.write('No application is open. To add one: followup add "Acme" --interviewed yesterday\n')
    return EXIT.answered
  }
  return show(open, options, io)
}

async function listed(
  applications: readonly TrackedApplication[],
  options: QuestionOptions,
  io: Io,
): Promise<readonly Listed[]> {
  const list: Listed[] = []
  for (const tracked of applications) {
    const { slug, details } = tracked
    const { company, role } = details
    try {
      const { report } = await answerFor(tracked, options, io)
      list.push({ slug, company, role, report, problem: null })
    } catch (error) {
      if (!isUserError(error)) throw error
      // One application that cannot be answered must not hide the others.
      list.push({ slug, company, role, report: null, problem: errorMessage(error.data, optionName) })
    }
  }
  return list
}

async function show(
  list: readonly Listed[],
  { json, color }: { readonly json?: boolean; readonly color: boolean },
  io: Io,
): Promise<ExitCode> {
  if (json) io.stdout.write(toJson({ schema: 'followup.applications/1', applications: list }))
  else if (list.length > 0) io.stdout.write(renderApplications(list, await screenFor(io.stdout, io, color)))
  return EXIT.answered
}
