import { command } from '../command.js'
import { OUTPUT } from '../takes.js'
import { showOwn } from './show-own.js'

/** Every own holiday. */
export const listOwn = command({
  arguments: [],
  options: OUTPUT,
  examples: ['followup holidays list'],
  run(_, line, { io, ownHolidays }) {
    return showOwn(ownHolidays(), { why: 'listed' }, line, io)
  },
})
