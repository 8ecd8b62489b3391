import { ARGUMENTS } from '../../details/options.js'
import { readNamedFile } from '../../process/named-file.js'
import { command } from '../command.js'
import { TAKING_OPTIONS, take } from './take.js'

/** Takes in another journal, such as the copy that a sync program left. */
export const merge = command({
  arguments: [ARGUMENTS.journal],
  options: TAKING_OPTIONS,
  examples: [
    'followup merge "journal (Sam\'s conflicted copy 2026-11-16).jsonl" --dry-run',
    'followup merge journal.sync-conflict-20261116-101500-ABCDEF7.jsonl',
  ],
  run({ file }, line, desk) {
    return take({ file, bytes: readNamedFile(file), format: 'jsonl' }, line, desk)
  },
})
