import { join } from 'node:path'
import { build } from 'esbuild'
import type { Program } from './program.js'

/** Builds the small program that uses the journal directly. @param folder where to put it */
export async function childProgram(folder: string): Promise<Program> {
  return { command: [process.execPath, await bundle('child.ts', folder)], loops: true }
}

/** Bundles a source of this folder, so that it starts as fast as a built program. @returns the path of the bundle */
export async function bundle(source: string, folder: string): Promise<string> {
  const outfile = join(folder, source.replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [join(import.meta.dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.20',
    logLevel: 'error',
  })
  return outfile
}
