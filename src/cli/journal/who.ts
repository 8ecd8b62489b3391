import { nearest } from '../../calendar/suggest.js'
import { userError } from '../../domain/user-error.js'
import { visible } from '../../domain/visible.js'
import { NAMING, openJournal } from '../../journal/read-journal.js'
import { replay, type TrackedApplication } from '../../journal/replay.js'
import { plain } from '../../journal/slug.js'
import { listOf } from '../../parse/list.js'
import type { QuestionOptions } from '../details-options.js'
import type { Io } from '../io.js'
import { mayAsk } from '../may-ask.js'
import { type Answered, answerFor } from '../question.js'
import { choose } from './choose.js'
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
  const wanted = plain(read).trim()
  const meant = (application: TrackedApplication) => texts(application).some((text) => text.includes(wanted))
  // Without the histories, which is quick in a long journal too. An application that has lost the line that added it
  // stands only in the whole.
  const names = replay(openJournal(io.journalPath, io.machine)({ kinds: NAMING }).entries).filter(meant)
  const all = names.length > 0 ? names : readApplications(io)
  const found = all.filter(meant)
  const [only] = found
  if (only !== undefined && found.length === 1) return whole(only, io)
  if (only === undefined) {
    const known = all.flatMap((application) =>
      texts(application).map((text) => ({ text, value: application.slug })),
    )
    return userError('who-unknown', { read, suggestions: nearest(wanted, known) })
  }
  const candidates = found.map(titleOf)
  if (!mayAsk(options, io)) return userError('who-ambiguous', { read, candidates })
  return whole(found[await choose('Which one?', candidates, io)] ?? only, io)
}

function whole(named: TrackedApplication, io: Io): TrackedApplication {
  return readApplication(named.slug, io) ?? named
}

/** Answers for an application of the journal; what the command line tells besides goes before it. */
export async function answerWho(who: string, options: QuestionOptions, io: Io): Promise<Answered> {
  for (const detail of ['interviewed', 'promised', 'heard', 'called'] as const) {
    const [read] = listOf(options[detail])
    if (read !== undefined) userError('told-beside-who', { who, detail, read })
  }
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
