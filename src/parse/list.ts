/** One, several or none, as a list. */
export function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  return typeof value === 'string' ? [value] : value
}
