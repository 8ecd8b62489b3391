import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the licence of every package that was built into the program, because each asks that it goes with every copy.
 *
 * @param inputs the paths of all sources that were bundled, from the project's folder
 */
export function writeLicenses(root: string, inputs: readonly string[], target: string): void {
  const packages = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  )
  const texts = [...packages].sort().map((folder) => licenseOf(join(root, folder)))
  writeFileSync(target, texts.join(`\n${'-'.repeat(80)}\n\n`))
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license: string
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry))
  if (file === undefined) throw new Error(`${name} is built into the program, and has no licence file`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
