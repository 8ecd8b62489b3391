import { isUserError } from '../domain/user-error.js'
import type { Io } from '../process/io.js'
import type { Given } from '../render/errors/errors.js'
import { paragraph } from '../render/screen.js'

/**
 * What is wrong with an answer, in lines for the terminal; undefined if nothing is.
 *
 * @param read throws what is
 * @param optional whether the answer may be left out
 */
export type Complaint = (read: () => unknown, optional?: boolean) => string | undefined

/** For a question that is asked on this terminal. */
export async function complaintOn({ stderr }: Io): Promise<Complaint> {
  const { errorMessage } = await import('../render/errors/errors.js')
  const width = (stderr.columns ?? 80) - MARK_COLUMNS
  return (read, optional = false) => {
    try {
      read()
      return undefined
    } catch (error) {
      if (!isUserError(error)) throw error
      return paragraph(errorMessage(error.data, () => ({ ...UNNAMED, optional })).trimStart(), { width })
    }
  }
}

/** The question names the option; what is wrong is only what was typed under it. */
// There is no shell here for which a value would stand in quotes.
const UNNAMED: Given = { name: '', with: (value) => value.replace(/^"(.*)"$/, '$1'), optional: false }

/** inquirer puts a mark before the first line. */
const MARK_COLUMNS = 2
