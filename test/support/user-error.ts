import { isUserError, type UserErrorData } from '../../src/domain/user-error.js'

/** The user's error that the call throws; whatever else it does fails the test. */
export function userErrorOf(call: () => unknown): UserErrorData {
  let answer: unknown
  try {
    answer = call()
  } catch (error) {
    if (isUserError(error)) return error.data
    throw error
  }
  throw new Error(`expected an error for the user, and got ${JSON.stringify(answer)}`)
}
