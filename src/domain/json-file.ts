import { userError } from './user-error.js'

/** The value in a file that the user keeps. @throws UserError `file-broken` */
export function parseJsonFile(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return userError('file-broken', { path, problem: { code: 'not-json', args: {} } })
  }
}
