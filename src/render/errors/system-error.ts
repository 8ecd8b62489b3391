import { errnoOf } from '../../domain/file-fault.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'

/** What the system refused, and of which file; null where it is about none. */
export interface SystemError {
  readonly path: string | null
  /** The system's own words: `permission denied`. */
  readonly said: string
  /** The system's name for it: `EACCES`. */
  readonly errno: string
}

/** Undefined for an error that is not the system's. */
export function systemErrorOf(error: unknown): SystemError | undefined {
  const errno = errnoOf(error)
  if (errno === undefined) return undefined
  const { message, path } = error as NodeJS.ErrnoException
  // Node writes `EACCES: permission denied, open '/home/sam/x'`.
  return { path: path ?? null, said: /^\w+: (.+?), /.exec(message)?.[1] ?? message, errno }
}

/** For a person: which file it is about, what the system said, and what to do. Ends with a line feed. */
export function renderSystemError({ path, said, errno }: SystemError, screen: Screen): string {
  const what = path === null ? 'The system refused to go on' : `${path} could not be used`
  const head = visible(`followup: ${what}: ${said} (${errno}).`)
  const next =
    path === null
      ? 'Try again, in another folder if need be.'
      : 'Check that it is there, and that you may read it; then try again.'
  return `${screen.style.error(paragraph(head, screen))}\n${paragraph(next, screen, '  ')}\n`
}
