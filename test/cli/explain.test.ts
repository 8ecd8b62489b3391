import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDesk } from '../../src/answering/desk.js'
import { explain } from '../../src/cli/explain.js'
import { OutputFault } from '../../src/process/io.js'
import { ioOf, runIn } from '../support/fake-io.js'
import { shelf } from '../support/places.js'

const desk = openDesk(ioOf({}), shelf)

test('an error of the system is shown for what it is: the file, what was said, what to do', async () => {
  const text = await explain(systemError(), { argv: [] }, desk)
  expect(text).toContain('/no/almanac could not be used: no such file or directory (ENOENT)')
  expect(text).toContain('try again')
  expect(text).not.toMatch(/answer|fault of the program|^ +at /m)
})

test('and one that is about no file, too', async () => {
  const error = Object.assign(new Error('EMFILE: too many open files, uv_cwd'), {
    code: 'EMFILE',
    syscall: 'uv_cwd',
  })
  expect(await explain(error, { argv: [] }, desk)).toContain('too many open files (EMFILE)')
})

test('a fault of the program is shown whole, and moves no cursor', async () => {
  const text = await explain(new Error('no \u001b[2J'), { argv: [] }, desk)
  expect(text).toContain('fault of the program')
  expect(text).toContain('no \\u001b[2J\n    at ')
  expect(text).not.toContain('\u001b')
})

describe('that an output cannot be written', () => {
  const full = () => {
    throw new OutputFault('ENOSPC')
  }

  test('is said where it can be, and is 1', async () => {
    const ran = await runIn({ write: { stdout: full } }, 'holidays --places')
    expect(ran).toMatchObject({
      code: 1,
      stderr: 'followup: the answer could not be written: ENOSPC\n',
    })
  })

  test('of an error changes nothing about its exit code', async () => {
    const world = { write: { stdout: full, stderr: full } }
    expect((await runIn(world, 'holidays Atlantis')).code).toBe(2)
    expect((await runIn(world, 'holidays --places')).code).toBe(1)
  })
})

function systemError(): unknown {
  try {
    return readFileSync('/no/almanac')
  } catch (error) {
    return error
  }
}
