/** The answer could not be written. @param why the system's name for it: `ENOSPC`. Ends with a line feed. */
export function outputNotWritten(why: string): string {
  return `followup: the answer could not be written: ${why}\n`
}
