import type { CalendarDate } from '../../domain/calendar-date.js'
import type { CheckReport } from '../../domain/report.js'
import type { Finding, FindingArgs, RuleName } from '../../domain/verdict.js'
import { shortDate } from '../dates.js'
import { type DecidingName, type Decisions, type Reasons, RULE_WORDS } from '../rule-words.js'

/** The finding as a sentence or two. */
export function reasonText<Name extends RuleName>(
  finding: Finding<FindingArgs, Name>,
  today: CalendarDate,
): string {
  // Of a table that is mapped over the rules, the compiler sees that a row and the arguments are of one rule.
  const words: Reasons = RULE_WORDS
  return words[finding.rule].reason(finding.args, (date) => shortDate(date, today), finding.date)
}

/** The finding in a few words, for a list; empty for a note, which is no answer to why. */
export function shortText(finding: Finding, report: Pick<CheckReport, 'today' | 'businessDay'>): string {
  return decides(finding) ? shortOf(finding, report) : ''
}

function shortOf<Name extends DecidingName>(
  finding: Finding<FindingArgs, Name>,
  report: Pick<CheckReport, 'today' | 'businessDay'>,
): string {
  const words: Decisions = RULE_WORDS
  return words[finding.rule].short(finding.args, (date) => shortDate(date, report.today), report)
}

/** What would make the answer another one; empty for a note, which decides nothing. */
export function changeText(decisive: Finding | undefined): string {
  return decisive !== undefined && decides(decisive) ? RULE_WORDS[decisive.rule].change : ''
}

function decides(finding: Finding): finding is Finding<FindingArgs, DecidingName> {
  return 'change' in RULE_WORDS[finding.rule]
}
