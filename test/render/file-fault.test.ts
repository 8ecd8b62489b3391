import { describe, expect, test } from 'vitest'
import type { FileFaultArgs, FileFaultCode, FileFaultData } from '../../src/domain/file-fault.js'
import { renderFault } from '../../src/render/errors/file-fault.js'
import { PLAIN } from '../../src/render/screen.js'

const path = '/home/sam/jobs/config.json'

/** Each code with what it may carry. */
const SAMPLES: { readonly [Code in FileFaultCode]: FileFaultArgs[Code] } = {
  'file-not-a-file': { path, found: 'folder' },
  'file-not-a-folder': { path },
  'file-not-creatable': { path, errno: 'ENOENT' },
  'file-not-ours': { path },
  'file-no-permission': { path },
  'file-read-only-disk': { path },
  'file-disk-full': { path },
  'file-too-large': { path },
  'file-busy': { path, holder: '7 (there)' },
  'file-disk-failed': { path, errno: 'EIO' },
}

describe.each(Object.entries(SAMPLES))('%s', (code, args) => {
  const shown = (given: object) =>
    renderFault({ code, args: given } as FileFaultData, { width: 80, style: PLAIN })

  test('names the file, and what to do; the file may be the journal or another one', () => {
    const [what = '', next = '', last] = shown(args).trimEnd().split('\n  ')
    expect(what).toMatch(/^followup: /)
    expect(what).toContain(path)
    expect(next).toMatch(/^[A-Z].*\.$/s)
    expect(last).toBe('Everything is as it was before.')
    expect(what + next).not.toContain('journal')
  })

  test('moves no cursor', () => {
    expect(shown({ ...args, path: '/home/\u001b[2J' })).not.toContain('\u001b')
  })
})
