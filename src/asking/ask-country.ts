import type { Io } from '../process/io.js'
import { WHICH_COUNTRY } from '../render/prompts.js'
import { complaintOn } from './complaint.js'

/** Asks in which country the employer is. @param find throws a `UserError` for what is none */
export async function askForCountry(find: (country: string) => unknown, io: Io): Promise<string> {
  const complaint = await complaintOn(io)
  return io.ask({ message: WHICH_COUNTRY, reject: (typed) => complaint(() => find(typed)) })
}
