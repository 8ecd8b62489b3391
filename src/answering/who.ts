import { type Manner, mayAsk } from '../asking/may-ask.js'
import { QUESTION, type Told } from '../details/derived.js'
import { nearest } from '../domain/nearest.js'
import { userError } from '../domain/user-error.js'
import { NAMING } from '../journal/disk/read-journal.js'
import { replay, type TrackedApplication } from '../journal/model/replay.js'
import { plain } from '../journal/model/slug.js'
import { listOf } from '../parse/list.js'
import { titleOf } from '../render/journal/entries.js'
import type { Answered } from './answer.js'
import { answerFor } from './answer-for.js'
import type { Desk } from './desk.js'
import { journalOf, readApplication, readApplications, readNamesakes } from './journal.js'

/**
 * The application that a person means: by its short name, or by a part of the company or of the job that no other one
 * has. Where several may be meant, the person is asked, if there is one.
 *
 * @throws UserError `who-unknown`, `who-ambiguous`
 */
export async function findWho(who: string, manner: Manner, desk: Desk): Promise<TrackedApplication> {
  const exact = readApplication(who, desk)
  if (exact !== undefined) return exact
  const whole = (named: TrackedApplication) => {
    const namesakes = readNamesakes(named.owner.application, desk)
    return namesakes.find(({ owner }) => owner.of === named.owner.of) ?? named
  }
  const wanted = plain(who).trim()
  const near = named(wanted, applicationsNaming(wanted, desk))
  const all = near.length > 0 ? near : readApplications(desk)
  const found = named(wanted, all)
  const [only] = found
  if (only !== undefined && found.length === 1) return whole(only)
  if (only === undefined) {
    const known = all.flatMap((application) =>
      texts(application)
        .flatMap((text) => [
          text,
          ...text.split(/[^a-z0-9]+/).filter(({ length }) => length >= SHORTEST_WORD),
        ])
        .map((text) => ({ text, value: application.slug })),
    )
    return userError('who-unknown', { read: who, suggestions: nearest(wanted, known) })
  }
  const candidates = found.map(titleOf)
  if (!mayAsk(manner, desk.io)) return userError('who-ambiguous', { read: who, candidates })
  const { choose, WHICH_ONE } = await import('../asking/index.js')
  return whole(found[await choose(WHICH_ONE, candidates, desk.io)] ?? only)
}

/** Those of which a text has what is wanted in it; where there are none, those that have each of its words somewhere. */
function named(wanted: string, applications: readonly TrackedApplication[]): readonly TrackedApplication[] {
  const words = wanted.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const having = (parts: readonly string[]) =>
    applications.filter((application) =>
      parts.every((part) => texts(application).some((text) => text.includes(part))),
    )
  const whole = having([wanted])
  return whole.length > 0 ? whole : having(words)
}

/** Words of fewer letters are like any other. */
const SHORTEST_WORD = 3

/** More than so many applications are read in one go. */
const FEW = 8

/**
 * The applications of which an entry that tells who they are may hold the text, which is quick in a long journal too;
 * where they are many, all, without their histories. One that has lost the line that added it is not among them.
 */
function applicationsNaming(wanted: string, desk: Desk): readonly TrackedApplication[] {
  const [longest = ''] = [...(wanted.match(/[a-z0-9]+/g) ?? [])].sort((a, b) => b.length - a.length)
  const read = journalOf(desk)
  const { entries } = read({ kinds: NAMING, text: longest })
  const slugs = new Set(entries.map(({ application }) => application))
  if (slugs.size > FEW) return replay(read({ kinds: NAMING }).entries)
  return [...slugs].flatMap((slug) => readNamesakes(slug, desk))
}

/** What is told to the journal, and not in passing. */
const TOLD_THERE = QUESTION.filter((row) => row.keeps === 'entry' || row.name === 'saidOn')

/** Answers for an application of the journal; what the command line tells besides goes before it. */
export async function answerWho(who: string, line: Told & Manner, desk: Desk): Promise<Answered> {
  const tracked = await findWho(who, line, desk)
  for (const { name: detail } of TOLD_THERE) {
    const [read] = listOf(line[detail])
    if (read !== undefined) userError('told-beside-who', { who, detail, read })
  }
  return answerFor(tracked, line, desk)
}

function texts({ slug, details: { company, role } }: TrackedApplication): readonly string[] {
  return [slug, plain(company ?? ''), plain(role ?? '')].filter((text) => text !== '')
}
