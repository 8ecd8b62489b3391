/** What the help of a command begins with: lines that can be typed as they stand. */
export function examples(...lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`
}
