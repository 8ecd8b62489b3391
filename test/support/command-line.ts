/** Splits a command line as a shell would that knows nothing but spaces and double quotes. */
export function words(commandLine: string): readonly string[] {
  const parts = commandLine.match(/(?:"[^"]*"|[^\s"])+/g) ?? []
  return parts.map((part) => part.replaceAll('"', ''))
}
