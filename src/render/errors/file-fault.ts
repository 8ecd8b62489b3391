import type { FileFaultArgs, FileFaultData } from '../../domain/file-fault.js'
import { say, type Words } from '../say.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'

const FOUND: Record<FileFaultArgs['file-not-a-file']['found'], string> = {
  folder: 'a folder stands in its place',
  device: 'it is a device or a pipe',
  'dangling-link': 'it is a link to a file that is not there',
  'link-loop': 'it is a link that leads back to itself',
}

/** What went wrong, and what to do next. */
const WORDS: Words<FileFaultArgs, readonly [what: string, next: string]> = {
  'file-not-a-file': ({ path, found }) => [
    `${path} cannot be used: ${FOUND[found]}.`,
    'Move it away, or name another folder in FOLLOWUP_HOME.',
  ],
  'file-not-a-folder': ({ path }) => [
    `${path} cannot be a folder for your files: something else stands there.`,
    'Move away what stands there, or name another folder in FOLLOWUP_HOME.',
  ],
  'file-not-creatable': ({ path, errno }) => [
    `${path} cannot be used: the system lets nothing be made there (${errno}).`,
    'Name another folder in FOLLOWUP_HOME.',
  ],
  'file-not-ours': ({ path }) => [
    `${path} is a link to a file of somebody else.`,
    'Use a file of your own, or name another folder in FOLLOWUP_HOME.',
  ],
  'file-no-permission': ({ path }) => [
    `${path} may not be read or written by you.`,
    'Change its permissions, or name another folder in FOLLOWUP_HOME.',
  ],
  'file-read-only-disk': ({ path }) => [
    `${path} is on a disk that cannot be written.`,
    'Name a folder on another disk in FOLLOWUP_HOME.',
  ],
  'file-disk-full': ({ path }) => [`There is no room left for ${path}.`, 'Make room, and write it again.'],
  'file-too-large': ({ path }) => [
    `${path} would outgrow the limit for files.`,
    'Raise the limit (ulimit -f), and write it again.',
  ],
  'file-busy': ({ path, holder }) => [
    `${path} was held by others all the time${holder === null ? '' : ` (${holder})`}.`,
    'Try again; if no other followup is running, remove that file.',
  ],
  'file-disk-failed': ({ path, errno }) => [
    `${path} could not be read or written: ${errno}.`,
    'Look after the disk, and try again.',
  ],
}

/** A fault of the disk, for a person. Ends with a line feed. */
export function renderFault(data: FileFaultData, screen: Screen): string {
  const [what, next] = say(WORDS, data)
  const lines = [
    paragraph(visible(next), screen, '  '),
    paragraph('Everything is as it was before.', screen, '  '),
  ]
  return `${[screen.style.error(paragraph(`followup: ${visible(what)}`, screen)), ...lines].join('\n')}\n`
}
