import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Doubt, layDoubts, layDoubtsFromAbove, readDoubts } from '../../scripts/almanac/doubts.js'
import { type Fact, readFacts } from '../../scripts/almanac/facts.js'
import { layFacts, layFactsFromAbove } from '../../scripts/almanac/lay-facts.js'
import { isClosure } from '../../scripts/almanac/office-day.js'
import { calendarDate, type IsoWeekday } from '../../src/domain/calendar-date.js'
import { readDays } from './read.js'

const HEAD = 'date,region,effect,name,local_name,basis,entered,doubt'
const WEEKEND: readonly IsoWeekday[] = [6, 7]

function facts(...rows: readonly string[]): readonly Fact[] {
  return readFacts('XA', [HEAD, ...rows, ''].join('\n'))
}

describe('a row of facts', () => {
  it('is a day, a place, an effect and a name', () => {
    expect(facts('2026-03-04,NO,closed,River Day,Joki,Notice 7,2026-11-23,')).toEqual([
      {
        date: '2026-03-04',
        region: 'NO',
        effect: 'closed',
        name: 'River Day',
        doubt: '',
        where: 'almanac/facts/XA.csv, line 2',
      },
    ])
  })

  it.each([
    ['2026-02-30,,closed,A,,law,2026-11-23,', 'the date "2026-02-30" is none; a day is written YYYY-MM-DD'],
    ['4 March 2026,,closed,A,,law,2026-11-23,', 'the date "4 March 2026" is none'],
    [
      '2026-03-04,,open,A,,law,2026-11-23,',
      'the effect "open" is none; there are closed, not-a-closure, working',
    ],
    ['2026-03-04,,closed,,,law,2026-11-23,', 'a fact has a name'],
    ['2026-03-04,,closed,A,,,2026-11-23,', 'a fact has a basis'],
    ['2026-03-04,,closed,A,,law,today,', 'the day of entry "today" is none'],
    ['2026-03-04,,closed,A,,no official table seen,2026-11-23,', 'is in doubt: say why'],
    ['2026-03-04,,working,A,,law,2026-11-23,lists differ', 'only a closure can be in doubt'],
    ['2026-03-04,,closed,A', 'almanac/facts/XA.csv, line 2: expected 8 cells'],
  ])('%s is refused: %s', (row, problem) => {
    expect(() => facts(row)).toThrow(problem)
  })

  it('is refused a second time for the same day and place', () => {
    const row = '2026-03-04,,closed,A,,law,2026-11-23,'
    expect(() => facts(row, row)).toThrow('line 3: 2026-03-04 is told twice')
    expect(facts(row, row.replace(',,', ',NO,'))).toHaveLength(2)
  })

  it('stands under the names of the columns', () => {
    expect(() => readFacts('XA', 'date,name\n')).toThrow(
      'almanac/facts/XA.csv, line 1: the columns are date,',
    )
  })

  it('is told of together with every other bad row', () => {
    expect(() => facts('x,,closed,A,,law,2026-11-23,', 'y,,closed,A,,law,2026-11-23,')).toThrow(
      /line 2: .*\n.*line 3: /,
    )
  })
})

describe('facts over the days of a place', () => {
  const days = new Map([['2026-05-01', 'Labour Day']])
  const lay = (row: string) => layFacts(days, facts(`${row},A,,law,2026-11-23,`), WEEKEND)

  it('close a day, open a day, and make a weekend day a workday', () => {
    expect(lay('2026-03-04,,closed').get('2026-03-04')).toBe('A')
    expect(lay('2026-05-01,,not-a-closure').has('2026-05-01')).toBe(false)
    expect(lay('2026-05-09,,working').get('2026-05-09')).toEqual({ name: 'A', works: true })
  })

  it('may be in doubt', () => {
    const [fact] = facts('2026-03-04,,closed,A,,no official table seen,2026-11-23,no official table seen')
    expect(layFacts(days, fact ? [fact] : [], WEEKEND).get('2026-03-04')).toEqual({
      name: 'A',
      doubt: 'no official table seen',
    })
  })

  it.each([
    ['2026-05-01,,closed', '2026-05-01 is closed without this row (Labour Day); take the row out'],
    ['2026-05-04,,not-a-closure', '2026-05-04 is open without this row; take the row out'],
    ['2026-05-04,,working', '2026-05-04 is a Monday; only a day of the weekend can be "working"'],
    ['2026-05-02,,closed', '2026-05-02 is a Saturday, when offices are closed anyhow'],
  ])('that change nothing are refused: %s: %s', (row, problem) => {
    expect(() => lay(row)).toThrow(`almanac/facts/XA.csv, line 2: ${problem}`)
  })

  it('of the country leave a region what it closes by itself', () => {
    const region = new Map([['2026-05-01', 'Labour Day / River Day']])
    const opened = facts('2026-05-01,,not-a-closure,A,,law,2026-11-23,')
    expect(layFactsFromAbove(region, days, opened, WEEKEND)).toEqual(region)
    expect(layFactsFromAbove(days, days, opened, WEEKEND).size).toBe(0)
    const closed = facts('2026-05-01,,closed,A,,law,2026-11-23,')
    expect(layFactsFromAbove(region, new Map(), closed, WEEKEND)).toEqual(region)
  })
})

describe('doubtful days', () => {
  const read = (row: string) => readDoubts(`country,date,effect,only_in,name,doubt\nXA,${row}`)
  const days = new Map([['2026-05-01', 'Labour Day']])

  it('are closed, and say why they are in doubt', () => {
    const added = read('2026-05-04,closed,second list,River Day,lists differ')
    const marked = read('2026-05-01,closed,date-holidays,Labour Day,lists differ')
    expect(layDoubts(days, added, WEEKEND).get('2026-05-04')).toEqual({
      name: 'River Day',
      doubt: 'lists differ',
    })
    expect(layDoubts(days, marked, WEEKEND).get('2026-05-01')).toEqual({
      name: 'Labour Day',
      doubt: 'lists differ',
    })
  })

  it('of the weekend stay closed where one list alone has them worked', () => {
    expect(layDoubts(days, read('2026-05-09,working,second list,Workday,lists differ'), WEEKEND)).toEqual(
      days,
    )
  })

  it.each([
    ['2026-05-01,closed,second list,Labour Day,lists differ', 'not in "second list" alone any more'],
    ['2026-05-04,closed,date-holidays,River Day,lists differ', 'not in "date-holidays" alone any more'],
    ['2026-05-09,closed,second list,River Day,lists differ', 'is a weekend day'],
  ])('that are decided by now are refused: %s: %s', (row, problem) => {
    expect(() => layDoubts(days, read(row), WEEKEND)).toThrow(problem)
  })

  it.each([
    ['2026-05-01,shut,second list,A,why', 'the effect "shut" is none'],
    ['2026-05-01,closed,rumours,A,why', 'only_in "rumours" is none'],
    ['2026-05-01,closed,second list,A,', 'a doubt has a name and a reason'],
  ])('%s is refused: %s', (row, problem) => {
    expect(() => read(row)).toThrow(`almanac/doubts.csv, line 2: ${problem}`)
  })

  it('of the country are none in a region that closes by a rule of its own', () => {
    const doubt: readonly Doubt[] = read('2026-05-01,closed,date-holidays,Labour Day,lists differ')
    const region = new Map([['2026-05-01', 'Labour Day / River Day']])
    expect(layDoubtsFromAbove(region, days, doubt, WEEKEND)).toEqual(region)
    expect(layDoubtsFromAbove(days, days, doubt, WEEKEND).get('2026-05-01')).toMatchObject({
      doubt: 'lists differ',
    })
  })
})

describe('every fact is in the compiled files', () => {
  const folder = fileURLToPath(new URL('../../almanac/facts/', import.meta.url))
  const all = readdirSync(folder).flatMap((name) => {
    const country = name.slice(0, 2)
    const read = readFacts(country, readFileSync(folder + name, 'utf8'))
    return read.map((fact) => ({ ...fact, place: [country, fact.region].filter(Boolean).join('-') }))
  })

  it.each(all)('$place $date $effect: $name', ({ place, date, effect, name, doubt }) => {
    const day = readDays(place)[calendarDate(date)]
    if (effect === 'not-a-closure') expect(isClosure(day)).toBe(false)
    else if (effect === 'working') expect(day).toEqual({ name, works: true })
    else expect(day).toEqual(doubt === '' ? name : { name, doubt })
  })
})
