import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readExpected } from '../../scripts/almanac/report/expected.js'
import { almanacList, libraryLists } from '../../scripts/almanac/report/lists.js'
import { measure, type Row } from '../../scripts/almanac/report/measure.js'
import { shares } from '../../scripts/almanac/report/table.js'
import { readSources } from '../../scripts/almanac/sources.js'
import { readCountry, readPlaces } from './read.js'

const ALMANAC = join(import.meta.dirname, '../../almanac')
const readme = readFileSync(join(ALMANAC, 'README.md'), 'utf8')
const sources = readSources(ALMANAC)
const countries = Object.keys(readPlaces().countries)

it('the almanac’s README gives the figures of today', () => {
  const library = libraryLists(sources)
  const almanac = new Map(countries.map((country) => [country, almanacList(readCountry(country))]))
  const expected = readExpected(join(import.meta.dirname, 'expected'), sources.weekends.ofCountry)
  const { markets, allMarkets, world, passed } = measure(expected, library, almanac)
  const line = ({ name, before, after }: Row) =>
    `| ${[name, before.interviews, ...shares(before), ...shares(after)].join(' | ')} |`
  const changed = markets.filter(({ before }) => before.exact < before.interviews)
  const shown = readme.split('\n').filter((row) => /^\| .*% \|$/.test(row))
  expect(shown).toEqual([...changed, allMarkets, ...world].map(line))
  const alone = markets.filter(({ before }) => before.exact === before.interviews).map(({ name }) => name)
  expect(readme.replace(/\s+/g, ' ')).toContain(
    `The other ${alone.length} markets are exact with the library alone: ${alone.join(', ')}.`,
  )
  expect(passed).toBe(true)
})

it('and counts what is kept by hand', () => {
  const regions = countries.reduce(
    (all, country) => all + Object.keys(readCountry(country).regions).length,
    0,
  )
  const size = (table: ReadonlyMap<string, readonly unknown[]>) => [...table.values()].flat().length
  expect(readme).toContain(`in ${countries.length} countries and ${regions} of their regions`)
  expect(readme).toContain(`${size(sources.facts)} rows for ${sources.facts.size} countries`)
  expect(readme).toContain(`${size(sources.doubts).toLocaleString('en')} days on which two lists disagree`)
})
