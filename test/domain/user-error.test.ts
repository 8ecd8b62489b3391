import { expect, test } from 'vitest'
import { isUserError, UserError, userError } from '../../src/domain/user-error.js'

test('an error of the user carries its code and its data, and is readable in a log', () => {
  const error = new UserError({ code: 'detail-missing', args: { detail: 'interviewed' } })
  expect(error.code).toBe('detail-missing')
  expect(error.data.args).toEqual({ detail: 'interviewed' })
  expect(error.name).toBe('UserError')
  expect(error.message).toBe('detail-missing {"detail":"interviewed"}')
  expect(new UserError(error.data, 'Say when.').message).toBe('Say when.')
})

test('an error of the user is told from every other', () => {
  expect(() => userError('grace-unreadable', { read: '0' })).toThrow(UserError)
  expect(isUserError(new UserError({ code: 'grace-unreadable', args: { read: '0' } }))).toBe(true)
  for (const other of [
    new Error('grace-unreadable'),
    { code: 'grace-unreadable' },
    'UserError',
    null,
    undefined,
  ]) {
    expect(isUserError(other)).toBe(false)
  }
})
