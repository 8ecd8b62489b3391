import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileFaultData, isFileFault } from '../../src/domain/file-fault.js'
import { makeFolder } from '../../src/process/make-folder.js'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'followup-'))
})
afterEach(() => rmSync(scratch, { recursive: true }))

function faultOf(folder: string): FileFaultData {
  try {
    makeFolder(folder)
  } catch (error) {
    if (isFileFault(error)) return error.data
    throw error
  }
  throw new Error('there was no fault')
}

test('the folder is made for its user alone, with all that are missing above it', () => {
  const folder = join(scratch, 'a', 'b', 'c')
  makeFolder(folder)
  for (const made of [folder, join(scratch, 'a', 'b'), join(scratch, 'a')]) {
    expect(statSync(made).isDirectory()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o700)
  }
})

test('a folder that is there stays as it is, and so does one behind a link', () => {
  mkdirSync(join(scratch, 'there'), { mode: 0o755 })
  symlinkSync(join(scratch, 'there'), join(scratch, 'link'))
  makeFolder(join(scratch, 'there'))
  makeFolder(join(scratch, 'link', 'below'))
  expect(existsSync(join(scratch, 'there', 'below'))).toBe(true)
  if (process.platform !== 'win32') expect(statSync(join(scratch, 'there')).mode & 0o777).toBe(0o755)
})

test.each([
  ['a file', () => writeFileSync(join(scratch, 'x'), '')],
  ['a link that leads nowhere', () => symlinkSync(join(scratch, 'gone'), join(scratch, 'x'))],
])('%s in the way is named', (_, prepare) => {
  prepare()
  for (const folder of [join(scratch, 'x'), join(scratch, 'x', 'b'), join(scratch, 'x', 'b', 'c')]) {
    expect(faultOf(folder)).toEqual({ code: 'file-not-a-folder', args: { path: join(scratch, 'x') } })
  }
})

test.runIf(process.platform === 'linux')('where the system lets nothing be made, it ends and says so', () => {
  for (const folder of ['/proc/nope', '/proc/nope/below']) {
    expect(faultOf(folder)).toEqual({
      code: 'file-not-creatable',
      args: { path: '/proc/nope', errno: 'ENOENT' },
    })
  }
})
