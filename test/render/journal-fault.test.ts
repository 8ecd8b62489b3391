import { describe, expect, test } from 'vitest'
import type { JournalFaultArgs, JournalFaultCode, JournalFaultData } from '../../src/journal/fault.js'
import { renderFault } from '../../src/render/journal-fault.js'
import { PLAIN } from '../../src/render/screen.js'

const path = '/home/sam/jobs/config.json'

/** Each code with what it may carry. */
const SAMPLES: { readonly [Code in JournalFaultCode]: JournalFaultArgs[Code] } = {
  'journal-not-a-file': { path, found: 'folder' },
  'journal-not-a-folder': { path },
  'journal-not-creatable': { path, errno: 'ENOENT' },
  'journal-not-ours': { path },
  'journal-no-permission': { path },
  'journal-read-only-disk': { path },
  'journal-disk-full': { path },
  'journal-too-large': { path },
  'journal-busy': { path, holder: '7 (there)' },
  'journal-disk-failed': { path, errno: 'EIO' },
}

describe.each(Object.entries(SAMPLES))('%s', (code, args) => {
  const shown = (given: object) =>
    renderFault({ code, args: given } as JournalFaultData, { width: 80, style: PLAIN })

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
