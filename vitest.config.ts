import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

export default defineConfig({
  // What the build puts in: see `src/cli/version.ts`.
  define: { FOLLOWUP_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // Processes, not threads: to set TZ in a thread does not change what time zone `Date` counts in.
    pool: 'forks',
    // A new process for each file would take as long as its tests; none of them leaves anything behind in the process.
    isolate: false,
    // Vitest leaves a processor to those who watch; nobody does.
    maxWorkers: '100%',
    // Terminal sessions are processes of their own; more of them at once than there are processors only wait.
    maxConcurrency: 2,
    testTimeout: 20_000,
  },
})
