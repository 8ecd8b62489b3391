const NO = /^(?:no?|nope|none|nothing|never ?mind|not yet)?\.?$/i
const YES = /^(?:y|yes|yeah|yep)\.?$/i

/** Whether an answer leaves a question that need not be answered: Enter alone, or a no in words. */
export function isNo(typed: string): boolean {
  return NO.test(typed.trim())
}

/** Whether an answer says that there is something, and not what. */
export function isYes(typed: string): boolean {
  return YES.test(typed.trim())
}
