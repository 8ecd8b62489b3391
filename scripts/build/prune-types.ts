import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Takes away the declarations that none of these needs: the compiler writes one for every file behind the library, and
 * a package would carry twice the weight of what its users' compilers read.
 *
 * @param entries paths of declarations below `folder`
 */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const needed = new Set<string>()
  const visit = (path: string) => {
    if (needed.has(path)) return
    needed.add(path)
    for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(
      /(?:from|import\()\s*['"](\.[^'"]+)['"]/g,
    ))
      visit(resolve(dirname(path), from.replace(/\.js$/, '.d.ts')))
  }
  for (const entry of entries) visit(join(folder, entry))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file)
    if (file.endsWith('.d.ts') && !needed.has(path)) rmSync(path)
  }
}
