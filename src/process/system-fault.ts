import { dirname } from 'node:path'
import { errnoOf, fileFault } from '../domain/file-fault.js'

/** Throws the fault for an error of the system; any other error is a bug, and thrown as it is. */
export function systemFault(error: unknown, path: string): never {
  const errno = errnoOf(error)
  if (errno === undefined) throw error
  switch (errno) {
    case 'EACCES':
    case 'EPERM':
      return fileFault('file-no-permission', { path }, error)
    case 'EROFS':
      return fileFault('file-read-only-disk', { path }, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return fileFault('file-disk-full', { path }, error)
    case 'ENOENT':
      return fileFault('file-not-creatable', { path, errno }, error)
    case 'EFBIG':
      return fileFault('file-too-large', { path }, error)
    case 'ENOTDIR':
      return fileFault('file-not-a-folder', { path: dirname(path) }, error)
    case 'EISDIR':
      return fileFault('file-not-a-file', { path, found: 'folder' }, error)
    default:
      return fileFault('file-disk-failed', { path, errno }, error)
  }
}
