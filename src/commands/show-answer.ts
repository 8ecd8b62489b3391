import type { Answer } from '../answering/answer-for.js'
import type { Desk } from '../answering/desk.js'
import { namesInJournal } from '../answering/given.js'
import type { Told } from '../details/derived.js'
import type { Screen } from '../render/screen.js'
import { renderVerdict } from '../render/verdict/verdict.js'

/** The verdict, or what keeps it from being one and how to go on, in words. Ends with a line feed. */
export async function answerText(
  { report, problem }: Answer,
  line: Told,
  desk: Desk,
  screen: Screen,
): Promise<string> {
  if (problem === null) return renderVerdict(report, screen)
  // Mostly nothing stands in the way, and the words for it need not be there.
  const { renderProblem } = await import('../render/errors/errors.js')
  return renderProblem(problem, namesInJournal(problem, line, desk.settings()), screen)
}
