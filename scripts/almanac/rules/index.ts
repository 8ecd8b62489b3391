import { EAST_ASIA } from './east-asia.js'
import { EUROPE_AND_AMERICAS } from './europe-and-americas.js'
import { GULF_AND_TURKEY } from './gulf-and-turkey.js'
import type { OwnRule } from './rule.js'
import { SOUTH_ASIA } from './south-asia.js'
import { SOUTH_EAST_ASIA } from './south-east-asia.js'

/** Where a law is stable and date-holidays does not have it: the same grammar, so that later years come out right too. */
export const OWN_RULES: readonly OwnRule[] = [
  ...EAST_ASIA,
  ...SOUTH_EAST_ASIA,
  ...SOUTH_ASIA,
  ...GULF_AND_TURKEY,
  ...EUROPE_AND_AMERICAS,
]
