import { isUserError } from '../domain/user-error.js'
import type { Io } from '../process/io.js'
import type { Given } from '../render/errors/errors.js'
import { paragraph } from '../render/screen.js'

/** What is wrong with an answer, in lines for the terminal; undefined if nothing is. @param read throws what is */
export type Complaint = (read: () => unknown) => string | undefined

/** For a question that is asked on this terminal. */
export async function complaintOn({ stderr }: Io): Promise<Complaint> {
  const { errorMessage } = await import('../render/errors/errors.js')
  const width = (stderr.columns ?? 80) - MARK_COLUMNS
  return (read) => {
    try {
      read()
      return undefined
    } catch (error) {
      if (!isUserError(error)) throw error
      return paragraph(errorMessage(error.data, () => UNNAMED).trimStart(), { width })
    }
  }
}

/** The question names the option; what is wrong is only what was typed under it. */
const UNNAMED: Given = { name: '', with: (value) => value, optional: false }

/** inquirer puts a mark before the first line. */
const MARK_COLUMNS = 2
