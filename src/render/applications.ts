import type { CheckReport } from '../domain/report.js'
import type { RuleName } from '../domain/verdict.js'
import { visible } from '../domain/visible.js'
import { shortDate } from './dates.js'
import type { Paint, Screen } from './screen.js'
import { cell, columnsOf } from './table.js'

/** One application in a list: its short name, and its answer, or why there is none. */
export interface Listed {
  readonly slug: string
  readonly company: string | null
  readonly role: string | null
  readonly report: CheckReport | null
  /** What keeps it from an answer, in words; null if nothing does. */
  readonly problem: string | null
}

/** Why, in the few words that a line has room for. */
const WHY: Record<RuleName, (report: CheckReport) => string> = {
  closed: () => 'it is over',
  'employer-in-touch': () => 'they have been in touch',
  'no-calls': () => 'they asked for no calls',
  'call-limit': () => 'you have called often enough',
  'interview-upcoming': ({ interviewed, today }) => `the interview is on ${shortDate(interviewed, today)}`,
  'promised-date': ({ reasons, today }) => {
    const promise = reasons.find((reason) => reason.rule === 'promised-date')
    return promise === undefined ? '' : `they named ${shortDate(promise.args.by, today)}`
  },
  'try-again': () => 'nobody answered',
  'wait-window': ({ businessDay }) => `business day ${businessDay}`,
  'doubtful-days': () => '',
  unconfirmed: () => '',
  'short-days': () => '',
}

const VERDICT_COLUMNS = 23

/** The applications, a line each, the most urgent first. Ends with a line feed. */
export function renderApplications(list: readonly Listed[], screen: Screen): string {
  const who = Math.min(24, Math.max(...list.map(({ slug }) => columnsOf(slug))))
  // The reason is the last to be cut: the company and the job are in the short name already, mostly.
  const rest = Math.max(10, screen.width - VERDICT_COLUMNS - who - 2)
  const why = Math.max(0, ...list.map((listed) => (listed.report === null ? 0 : whyOf(listed).length)))
  const lines = [...list].sort(byUrgency).map((listed) => {
    const words = [listed.company, listed.role].filter((part) => part !== null).join(', ')
    const about = [whyOf(listed).padEnd(why), visible(words)].filter((part) => part !== '').join('  ')
    const verdict = cell(verdictOf(listed), VERDICT_COLUMNS)
    return `${paintOf(listed, screen)(verdict)}${cell(listed.slug, who)}  ${cell(about, rest)}`.trimEnd()
  })
  const unanswered = list.find(({ report }) => report === null)
  const how =
    unanswered === undefined ? [] : [screen.style.faint(`To mend it: followup show ${unanswered.slug}`)]
  return `${[...lines, ...how].join('\n')}\n`
}

function verdictOf({ report }: Listed): string {
  if (report === null) return 'NO ANSWER YET'
  switch (report.verdict) {
    case 'call':
      return report.overdue ? 'CALL TODAY (overdue)' : 'CALL TODAY'
    case 'wait':
      return `WAIT ${report.callOn === null ? '' : shortDate(report.callOn, report.today)}`
    case 'skip':
      return 'DO NOT CALL'
    default:
      return report.verdict satisfies never
  }
}

function whyOf({ report, problem }: Listed): string {
  if (report === null) return problem ?? ''
  const [decisive] = report.reasons
  return decisive === undefined ? '' : WHY[decisive.rule](report)
}

function paintOf({ report }: Listed, { style }: Screen): Paint {
  return report === null ? style.faint : style[report.verdict]
}

/** Calls first, the longest due first; then waits by their day; then the rest. */
function byUrgency(a: Listed, b: Listed): number {
  const [rankA, dayA] = urgency(a)
  const [rankB, dayB] = urgency(b)
  if (rankA !== rankB) return rankA - rankB
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1
}

const RANKS = { call: 0, wait: 1, skip: 2 } as const

function urgency({ report }: Listed): readonly [rank: number, day: string] {
  if (report === null) return [3, '']
  return [RANKS[report.verdict], (report.verdict === 'call' ? report.window?.closes : report.callOn) ?? '']
}
