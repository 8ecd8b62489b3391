/** One object, as text that a person can read too. Ends with a line feed. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
