import { nearest } from '../../calendar/suggest.js'
import { userError } from '../../domain/user-error.js'
import { visible } from '../../domain/visible.js'
import type { TrackedApplication } from '../../journal/replay.js'
import { plain } from '../../journal/slug.js'
import { mayAsk } from '../ask-details.js'
import { optionName, type QuestionOptions } from '../details-options.js'
import type { Io } from '../io.js'
import { type Answered, answerFor } from '../question.js'
import { readApplication, readApplications } from './journal.js'

/**
 * The application that a person means: by its short name, or by a part of the company or of the job that no other one
 * has. Where several may be meant, the person is asked, if there is one.
 *
 * @throws UserError `who-unknown`, `who-ambiguous`
 */
export async function findWho(
  read: string,
  options: { readonly input: boolean },
  io: Io,
): Promise<TrackedApplication> {
  const exact = readApplication(read, io)
  if (exact !== undefined) return exact
  const all = readApplications(io)
  const wanted = plain(read).trim()
  const found = all.filter((application) => texts(application).some((text) => text.includes(wanted)))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (only === undefined) {
    const names = all.flatMap((application) =>
      texts(application).map((text) => ({ text, value: application.slug })),
    )
    return userError('who-unknown', { read, suggestions: nearest(wanted, names) })
  }
  const candidates = found.map(titleOf)
  if (!mayAsk(options, io)) return userError('who-ambiguous', { read, candidates })
  return found[await choose(candidates, io)] ?? only
}

/** Answers for an application of the journal; what the command line tells besides goes before it. */
export async function answerWho(who: string, options: QuestionOptions, io: Io): Promise<Answered> {
  const told = ['interviewed', 'promised', 'heard', 'called'] as const
  const also = told.filter((detail) => options[detail] !== undefined)
  if (also.length > 0) return userError('options-exclusive', { options: [who, ...also.map(optionName)] })
  return answerFor(await findWho(who, options, io), options, io)
}

/** `acme (Acme, Data Analyst)`. */
export function titleOf({ slug, details: { company, role } }: TrackedApplication): string {
  const words = [company, role].filter((part) => part !== null).join(', ')
  return words === '' ? slug : `${slug} (${visible(words)})`
}

function texts({ slug, details: { company, role } }: TrackedApplication): readonly string[] {
  return [slug, plain(company ?? ''), plain(role ?? '')].filter((text) => text !== '')
}

async function choose(candidates: readonly string[], io: Io): Promise<number> {
  const list = candidates.map((candidate, index) => `${index + 1} ${candidate}`).join(', ')
  const valid = (typed: string) => /^\d+$/.test(typed.trim()) && candidates[Number(typed) - 1] !== undefined
  const answer = await io.ask({
    message: `Which one? ${list}`,
    echo: (typed) => (valid(typed) ? (candidates[Number(typed) - 1] ?? '') : ''),
    reject: (typed) => (valid(typed) ? undefined : `a number from 1 to ${candidates.length}`),
  })
  return Number(answer) - 1
}
