import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What tells which files a process has read. */
export interface FilesRead {
  /** The flag of Node with which it is told. */
  readonly flag: string
  /** The paths that the last such process has read, once for each time. */
  files(): readonly string[]
}

/** @param folder where it is written down */
export function filesRead(folder: string): FilesRead {
  const log = join(folder, 'log.json')
  const hook = join(folder, 'hook.cjs')
  writeFileSync(
    hook,
    `const fs = require('node:fs')
const read = []
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (typeof path === 'string') read.push(path)
  return readFileSync(path, ...rest)
}
process.on('exit', () => fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify(read)))
`,
  )
  return {
    flag: `--require=${hook}`,
    files: () => JSON.parse(readFileSync(log, 'utf8')) as readonly string[],
  }
}
