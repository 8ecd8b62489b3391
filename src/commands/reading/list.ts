import { tryToAnswer } from '../../answering/answer-for.js'
import type { Desk } from '../../answering/desk.js'
import { namesInJournal } from '../../answering/given.js'
import { readApplications } from '../../answering/journal.js'
import { assertToday } from '../../answering/now.js'
import type { Manner } from '../../asking/may-ask.js'
import type { Told } from '../../details/derived.js'
import type { UserErrorData } from '../../domain/user-error.js'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { NONE_OPEN } from '../../render/notices.js'
import { byUrgency, type Listed, renderApplications } from '../../render/verdict/applications.js'
import type { Line } from '../command.js'
import { type ExitCode, verdictCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import type { QUESTION_OPTIONS } from '../takes.js'

type Question = Line<(typeof QUESTION_OPTIONS)[number]>

/** All open applications, the most urgent first; undefined if the journal has none at all. */
export async function listOpen(line: Question, desk: Desk): Promise<ExitCode | undefined> {
  const applications = readApplications(desk)
  if (applications.length === 0) return undefined
  const list = await answers(applications, line, desk)
  const open = list.filter(({ report }) => report?.reasons[0]?.rule !== 'closed')
  if (line.quiet) return urgencyCode(open, line)
  if (open.length === 0 && !line.json) desk.io.stdout.write(NONE_OPEN)
  else await show(open, line, desk)
  return urgencyCode(open, line)
}

/** The most urgent verdict as an exit code, where that was asked for; without an answer, in doubt, it is to wait. */
function urgencyCode(open: readonly Listed[], line: Question): ExitCode {
  const verdicts = open.map(({ report }) => report?.verdict ?? 'wait')
  const verdict = (['call', 'wait'] as const).find((urgent) => verdicts.includes(urgent)) ?? 'skip'
  return verdictCode({ verdict }, line)
}

/** The applications with their answers, the most urgent first. */
export async function answers(
  applications: readonly TrackedApplication[],
  line: Told & Manner,
  desk: Desk,
): Promise<readonly Listed[]> {
  const list: Listed[] = []
  if (applications.length > 0) await assertToday(line, desk.io)
  for (const tracked of applications) {
    const { slug, details } = tracked
    const { company, role } = details
    // One application that cannot be answered must not hide the others.
    const { report, problem } = await tryToAnswer(tracked, line, desk)
    list.push({
      slug,
      company,
      role,
      report,
      problem: problem && (await inBrief(problem, line, desk)),
    })
  }
  return list.sort(byUrgency)
}

/** What stands in the way of an answer, in a line. */
async function inBrief(problem: UserErrorData, line: Told, desk: Desk): Promise<string> {
  const { briefError } = await import('../../render/errors/errors.js')
  return briefError(problem, namesInJournal(problem, line, desk.settings()))
}

export async function show(
  list: readonly Listed[],
  line: { readonly json?: boolean | undefined; readonly noColor?: boolean | undefined },
  { io }: Desk,
): Promise<void> {
  if (line.json) io.stdout.write(toJson({ schema: 'followup.applications/1', applications: list }))
  else if (list.length > 0) io.stdout.write(renderApplications(list, await screenFor(io.stdout, io, line)))
}
