/** Text that a person typed, without the spaces around it; null where nothing is left. */
export function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** Whether anybody said anything; an empty text is something. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null
}
