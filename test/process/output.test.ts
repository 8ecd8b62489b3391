import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputFault } from '../../src/process/io.js'
import { isTerminal, outputOf } from '../../src/process/output.js'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'followup-'))
})
afterEach(() => rmSync(scratch, { recursive: true }))

const window80 = () => ({ columns: 80 }) as NodeJS.WriteStream

/** What writing to the file throws. */
function faultOf(path: string, flags: string): unknown {
  const fd = openSync(path, flags)
  try {
    outputOf(fd, window80).write('CALL TODAY\n')
  } catch (error) {
    return error
  } finally {
    closeSync(fd)
  }
  throw new Error('there was no fault')
}

test('a text is written whole', () => {
  const path = join(scratch, 'answer')
  const fd = openSync(path, 'w')
  outputOf(fd, window80).write('CALL TODAY\n')
  closeSync(fd)
  expect(readFileSync(path, 'utf8')).toBe('CALL TODAY\n')
})

describe('that a text cannot be written is told apart from every other error', () => {
  test.runIf(existsSync('/dev/full'))('of a disk that is full', () => {
    const fault = faultOf('/dev/full', 'w')
    expect(fault).toBeInstanceOf(OutputFault)
    expect(fault).toMatchObject({ message: 'ENOSPC', cause: { syscall: 'write' } })
  })

  // The other end of a terminal is one too; opened to be read, it takes no text.
  test.runIf(process.platform === 'linux' && existsSync('/dev/ptmx'))('of a terminal', () => {
    const fd = openSync('/dev/ptmx', 'r')
    const terminal = isTerminal(fd)
    closeSync(fd)
    expect(terminal).toBe(true)
    expect(faultOf('/dev/ptmx', 'r')).toBeInstanceOf(OutputFault)
  })
})
