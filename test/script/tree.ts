import type { Answer, AnswerId, CallScript, Step } from '../../src/script/call-script.js'

/** Every step, in the order in which they stand on the screen. */
export function stepsOf({ start }: Pick<CallScript, 'start'>): readonly Step[] {
  const below = (step: Step): readonly Step[] => [
    step,
    ...step.answers.flatMap((answer) => below(answer.step)),
  ]
  return below(start)
}

export function answersOf(script: CallScript): readonly Answer[] {
  return stepsOf(script).flatMap(({ answers }) => answers)
}

/** Everything that is said in answer to this, as one text. */
export function said(script: CallScript, id: AnswerId): string {
  return stepOf(script, id).say.join(' ')
}

export function stepOf(script: CallScript, id: AnswerId): Step {
  const answer = answersOf(script).find((candidate) => candidate.id === id)
  if (answer === undefined) throw new Error(`no answer ${id}`)
  return answer.step
}

/** Everything that is to be said or done; not the headings, which are theirs. */
export function everyWord(script: CallScript): string {
  return stepsOf(script)
    .flatMap(({ say, tip }) => [...say, ...(tip === undefined ? [] : [tip])])
    .join('\n')
}
