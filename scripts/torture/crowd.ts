import { addMany } from './program.js'
import { companiesIn, contentsIn, freshHome, type Torture } from './scene.js'

/** Many processes write at once. */
export const crowd: Torture = async (rack) => {
  const { processes, each } = rack.crowd
  const home = freshHome(rack, 'crowd')
  const acknowledged = await Promise.all(
    Array.from({ length: processes }, (_, n) => addMany(rack.program, home, `Crowd ${n} of many`, each)),
  )
  const total = acknowledged.reduce((sum, count) => sum + count, 0)
  const { problems, entries } = contentsIn(home)
  const companies = companiesIn(home)
  const expected = processes * each
  return [
    {
      name: `${processes} processes add ${each} each, at once`,
      got: `${total} acknowledged, ${new Set(companies).size} there, ${entries.length} lines, ${problems.length} torn`,
      ok:
        total === expected &&
        companies.length === expected &&
        new Set(companies).size === expected &&
        entries.length === 2 * expected &&
        problems.length === 0,
    },
  ]
}
