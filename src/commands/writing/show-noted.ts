import type { Desk } from '../../answering/desk.js'
import type { Noted } from '../../answering/note.js'
import { questionOf } from '../../answering/question-of.js'
import type { Manner } from '../../asking/may-ask.js'
import type { Told } from '../../details/derived.js'
import type { Commitment } from '../../domain/application.js'
import { renderNoted } from '../../render/journal/noted.js'
import { EXIT, type ExitCode, verdictCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { answerText } from '../show-answer.js'

/** How it is to be said. */
interface Output {
  readonly json?: boolean | undefined
  readonly noColor?: boolean | undefined
  readonly exitCode?: boolean | undefined
}

/** Says what was written, and the answer that follows from it. */
export async function showNoted(
  noted: Noted,
  line: Told & Manner & Output,
  desk: Desk,
  {
    lead = 'noted',
    promise,
  }: { readonly lead?: 'added' | 'noted'; readonly promise?: Commitment | undefined } = {},
): Promise<ExitCode> {
  const { stdout } = desk.io
  const { entries, answer } = noted
  const code = answer?.report ? verdictCode(answer.report, line) : EXIT.answered
  if (line.quiet) return code
  if (line.json) {
    stdout.write(toJson({ schema: 'followup.noted/1', entries, check: answer?.report ?? null }))
    return code
  }
  const screen = await screenFor(desk.io.stdout, desk.io, line)
  const text = answer && (await answerText(answer, questionOf(line), desk, screen))
  stdout.write(renderNoted({ ...noted, promise, answer: text }, lead, screen))
  return code
}
