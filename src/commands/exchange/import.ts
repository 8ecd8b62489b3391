import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { userError } from '../../domain/user-error.js'
import { FORMATS, formatOf } from '../../journal/form/formats.js'
import { readNamedFile } from '../../process/named-file.js'
import { command } from '../command.js'
import { TAKING_OPTIONS, take } from './take.js'

/** Takes in what was exported. */
export const importJournal = command({
  arguments: [ARGUMENTS.file],
  options: [{ ...OPTIONS.format, choices: FORMATS }, ...TAKING_OPTIONS],
  examples: ['followup import applications.csv --dry-run', 'followup import applications.jsonl --yes'],
  run({ file }, line, desk) {
    const bytes = readNamedFile(file)
    const format =
      line.format ?? formatOf(file) ?? userError('format-unknown', { read: file, accepted: FORMATS })
    return take({ file, bytes, format }, line, desk)
  },
})
