import { describe, expect, it } from 'vitest'
import { closedWeekdays, readDays } from './read.js'

describe('the closed weekdays of a year are those of the official list', () => {
  it.each([
    ['GB-ENG', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['GB-ENG', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    ['GB-SCT', 2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    ['GB-NIR', 2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
    ['DE-BY', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25'],
    ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'],
    ['FR-67', 2026, '01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'],
    ['SE', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 12-25'],
    ['FI', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25'],
    ['DK', 2026, '01-01 04-02 04-03 04-06 05-14 05-25 12-25'],
    ['PL', 2025, '01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26'],
    ['IT', 2025, '01-01 01-06 04-21 04-25 05-01 06-02 08-15 12-08 12-25 12-26'],
    [
      'JP',
      2026,
      '01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
    ],
    ['NZ-AUK', 2026, '01-01 01-02 01-26 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28'],
    ['ZA', 2025, '01-01 03-21 04-18 04-21 04-28 05-01 06-16 09-24 12-16 12-25 12-26'],
    ['MX', 2026, '01-01 02-02 03-16 05-01 09-16 11-16 12-25'],
  ])('%s %i: %s', (place, year, days) => {
    expect(closedWeekdays(place, year).join(' ')).toBe(days)
  })
})

describe('a day that is closed', () => {
  it.each([
    ['Christmas Eve in Finland, a bank holiday', 'FI', '2026-12-24', 'Christmas Eve'],
    ['a special non-working day in the Philippines', 'PH', '2026-12-31', "New Year's Eve"],
    ['the second day of a holiday of several days', 'RU', '2026-01-05', 'New Year Holiday'],
    ['the last day of a holiday of several days', 'RU', '2026-01-06', 'New Year Holiday'],
    ['a feast that begins on the evening before', 'IL', '2026-09-21', 'Day of Atonement (Yom Kippur)'],
    ['each day of an Islamic feast', 'TR', '2026-05-29', 'Feast of the Sacrifice (Eid al-Adha)'],
    ['a day whose midnight the clocks skip', 'EG', '2025-04-25', 'Sinai Liberation Day'],
    ['a day on which the clocks change', 'AT', '2025-10-26', 'National Holiday'],
    ['the first days of the almanac, of a holiday begun before', 'SZ', '2020-01-02', 'Incwala Festival'],
    ['the last day of the almanac', 'SZ', '2040-12-31', 'Incwala Festival'],
    [
      'a day of the faithful that is declared for everybody',
      'KE',
      '2025-06-06',
      'Feast of the Sacrifice (Eid al-Adha)',
    ],
    ['a holiday on a Saturday, known by its name', 'GB', '2026-12-26', 'Boxing Day'],
    ['a substitute, which says so', 'GB', '2026-12-28', 'Boxing Day (substitute day)'],
    ['two holidays on one day', 'FR', '2027-05-01', 'Labour Day'],
    ['a feast of the country, in a region of it', 'IN-MH', '2026-03-04', 'Holi'],
    ['a decree for one region', 'GB-SCT', '2026-06-15', 'World Cup bank holiday'],
    ['two holidays on one day, both named', 'NO', '2029-05-10', 'Ascension Day'],
  ])('%s: %s %s', (_, place, date, name) => {
    expect(readDays(place)[date]).toBe(name)
  })
})

describe('a day that is open', () => {
  it.each([
    ['the eve on which a Hebrew feast begins', 'IL', '2026-09-20'],
    ['the eve on which an Islamic feast begins', 'BD', '2025-06-05'],
    ['the day after the clocks skip midnight', 'EG', '2024-04-26'],
    ['the day after a holiday that was an hour short', 'IR', '2022-03-25'],
    ['New Year’s Eve in Finland, for banks alone', 'FI', '2026-12-31'],
    ['women’s day in China', 'CN', '2027-03-08'],
    ['youth day in China', 'CN', '2028-05-04'],
    ['children’s day in China', 'CN', '2026-06-01'],
    ['army day in China', 'CN', '2025-08-01'],
    ['women’s day in Madagascar', 'MG', '2028-03-08'],
    ['the feast of the Muslims of Madagascar', 'MG', '2025-06-06'],
    ['a holiday of the country that the region does not keep', 'GB-SCT', '2026-04-06'],
  ])('%s: %s %s', (_, place, date) => {
    expect(readDays(place)[date]).toBeUndefined()
  })
})

describe('a day that is short', () => {
  it.each([
    ['from noon', 'CH-VS', '2026-12-24', { name: 'Christmas Eve', closesAt: '12:00' }],
    ['from one o’clock', 'IS', '2026-12-24', { name: 'Christmas Eve', closesAt: '13:00' }],
    ['from two o’clock', 'HT', '2028-02-28', { name: 'Lundi Gras', closesAt: '14:00' }],
    [
      'on the eve of a feast in Turkey, from one o’clock',
      'TR',
      '2026-05-26',
      { name: 'Eve of Eid al-Adha', closesAt: '13:00' },
    ],
    ['before Republic Day in Turkey', 'TR', '2026-10-28', { name: 'Eve of Republic Day', closesAt: '13:00' }],
    ['from noon, before New Year', 'CW', '2026-12-31', { name: "New Year's Eve", closesAt: '12:00' }],
  ])('%s: %s %s', (_, place, date, day) => {
    expect(readDays(place)[date]).toEqual(day)
  })

  it('a holiday that begins at 18:00 or 19:00 leaves the day as it is', () => {
    expect(readDays('AU-QLD')['2026-12-24']).toBeUndefined()
    expect(readDays('AU-SA')['2026-12-31']).toBeUndefined()
  })
})
