import { visible } from '../domain/visible.js'
import type { JournalFaultArgs, JournalFaultCode, JournalFaultData } from '../journal/fault.js'
import { paragraph, type Screen } from './screen.js'

type Words = {
  readonly [Code in JournalFaultCode]: (args: JournalFaultArgs[Code]) => readonly [string, string]
}

const FOUND: Record<JournalFaultArgs['journal-not-a-file']['found'], string> = {
  folder: 'a folder stands in its place',
  device: 'it is a device or a pipe',
  'dangling-link': 'it is a link to a file that is not there',
  'link-loop': 'it is a link that leads back to itself',
}

/** What went wrong, and what to do next. */
const WORDS: Words = {
  'journal-not-a-file': ({ path, found }) => [
    `${path} cannot be used: ${FOUND[found]}.`,
    'Move it away, or name another folder in FOLLOWUP_HOME.',
  ],
  'journal-not-a-folder': ({ path }) => [
    `${path} cannot be a folder for your files: something else stands there.`,
    'Move away what stands there, or name another folder in FOLLOWUP_HOME.',
  ],
  'journal-not-creatable': ({ path, errno }) => [
    `${path} cannot be used: the system lets nothing be made there (${errno}).`,
    'Name another folder in FOLLOWUP_HOME.',
  ],
  'journal-not-ours': ({ path }) => [
    `${path} is a link to a file of somebody else.`,
    'Use a file of your own, or name another folder in FOLLOWUP_HOME.',
  ],
  'journal-no-permission': ({ path }) => [
    `${path} may not be read or written by you.`,
    'Change its permissions, or name another folder in FOLLOWUP_HOME.',
  ],
  'journal-read-only-disk': ({ path }) => [
    `${path} is on a disk that cannot be written.`,
    'Name a folder on another disk in FOLLOWUP_HOME.',
  ],
  'journal-disk-full': ({ path }) => [`There is no room left for ${path}.`, 'Make room, and write it again.'],
  'journal-too-large': ({ path }) => [
    `${path} would outgrow the limit for files.`,
    'Raise the limit (ulimit -f), and write it again.',
  ],
  'journal-busy': ({ path, holder }) => [
    `${path} was held by others all the time${holder === null ? '' : ` (${holder})`}.`,
    'Try again; if no other followup is running, remove that file.',
  ],
  'journal-disk-failed': ({ path, errno }) => [
    `${path} could not be read or written: ${errno}.`,
    'Look after the disk, and try again.',
  ],
}

/** A fault of the disk, for a person. Ends with a line feed. */
export function renderFault({ code, args }: JournalFaultData, screen: Screen): string {
  const words = WORDS[code] as (args: JournalFaultData['args']) => readonly [string, string]
  const [what, next] = words(args)
  const lines = [
    paragraph(visible(next), screen, '  '),
    paragraph('Everything is as it was before.', screen, '  '),
  ]
  return `${[screen.style.error(paragraph(`followup: ${visible(what)}`, screen)), ...lines].join('\n')}\n`
}
