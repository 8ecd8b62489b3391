import type { RegionData, RuleData } from 'date-holidays/data'
import { groupBy } from './group-by.js'
import type { AddedRule, OwnRule } from './rules/rule.js'

type Places = Readonly<Record<string, RegionData>>
type Rules = Readonly<Record<string, RuleData>>

/**
 * The library's rules with ours laid over them, country by country and region by region.
 *
 * @throws Error for a place that the library does not have, and for a rule that it has learnt, lost or written in
 * another way since ours was made
 */
export function layRules(places: Places, own: readonly OwnRule[]): Places {
  const changed = [...groupBy(own, ({ country }) => country)].map(([country, rules]) => {
    const place = places[country]
    if (place === undefined) throw new Error(`date-holidays has no ${country}`)
    return [country, layCountry(place, rules)] as const
  })
  return { ...places, ...Object.fromEntries(changed) }
}

function layCountry(place: RegionData, rules: readonly OwnRule[]): RegionData {
  const national = rules.filter(({ region }) => region === undefined)
  const key = place.states === undefined ? 'regions' : 'states'
  const regions = place[key] ?? {}
  const days = layDays(place.days ?? {}, {}, national)
  const changed = [
    ...groupBy(
      rules.filter(({ region }) => region !== undefined),
      ({ region = '' }) => region,
    ),
  ].map(([code, regional]) => {
    const region = regions[code]
    if (region === undefined) throw new Error(`date-holidays has no ${regional[0].country} ${code}`)
    return [code, { ...region, days: layDays(region.days ?? {}, days, regional) }] as const
  })
  return {
    ...place,
    days,
    ...(changed.length > 0 && { [key]: { ...regions, ...Object.fromEntries(changed) } }),
  }
}

/** @param above the rules of the country that a region has as well */
function layDays(days: Rules, above: Rules, own: readonly OwnRule[]): Rules {
  const laid: Record<string, RuleData> = { ...days }
  for (const rule of own) {
    const key = 'add' in rule ? rule.add : 'drop' in rule ? rule.drop : rule.change
    const known = laid[key] || above[key]
    const where = [rule.country, rule.region, key].filter(Boolean).join(' ')
    if ('add' in rule) {
      if (known)
        throw new Error(`date-holidays has ${where} itself now: take it out of scripts/almanac/rules`)
      laid[key] = added(rule)
      continue
    }
    if (!known)
      throw new Error(`date-holidays no longer has ${where}: look at it again in scripts/almanac/rules`)
    if ('change' in rule) laid[key] = { ...known, ...copied(rule.to) }
    else if (above[key]) laid[key] = false
    else delete laid[key]
  }
  return laid
}

function added(rule: AddedRule): RuleData {
  const { add: _rule, country: _country, region: _region, law: _law, name, ...options } = rule
  return { type: 'public', ...(typeof name === 'string' ? { _name: name } : { name }), ...copied(options) }
}

/** The library writes into what it is given. */
function copied<T extends object>(options: T): T {
  return structuredClone(options)
}
