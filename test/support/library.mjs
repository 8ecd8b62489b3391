// Calls the built library as JavaScript would: `library check '{"country":"GB"}'`. The answer goes to stdout as JSON.
import { callScript, check, UserError } from '../../dist/index.js'

const [name, options] = process.argv.slice(2)

try {
  console.log(JSON.stringify({ check, callScript }[name](JSON.parse(options))))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(`followup: ${error.message}`)
  process.exitCode = 2
}
