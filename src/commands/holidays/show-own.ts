import type { OwnHoliday } from '../../calendar/own/own-holidays.js'
import type { Io } from '../../process/io.js'
import { type OwnShown, renderOwnHolidays } from '../../render/calendar/own-holidays.js'
import type { Line } from '../command.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import type { OUTPUT } from '../takes.js'

/** Shows own holidays, and what they are shown for. */
export async function showOwn(
  days: readonly OwnHoliday[],
  why: OwnShown,
  line: Line<(typeof OUTPUT)[number]>,
  io: Io,
): Promise<ExitCode> {
  io.stdout.write(
    line.json
      ? toJson({ schema: 'followup.own-holidays/1', days })
      : renderOwnHolidays(days, why, await screenFor(io.stdout, io, line)),
  )
  return EXIT.answered
}
