import type { CheckReport } from '../../domain/report.js'
import { shortDate } from '../dates.js'
import { type Paint, paragraph, type Screen } from '../screen.js'
import { cell, columnsOf } from '../table.js'
import { visible } from '../visible.js'
import { shortText } from './reasons.js'

/** One application in a list: its short name, and its answer, or why there is none. */
export interface Listed {
  readonly slug: string
  readonly company: string | null
  readonly role: string | null
  readonly report: CheckReport | null
  /** What keeps it from an answer, in words; null if nothing does. */
  readonly problem: string | null
}

const VERDICT_COLUMNS = 23
/** In fewer columns than this, a line has no room for a reason. */
const NARROW = 64
/** Of a name that is cut to fewer, nothing is left to read. */
const FEW_COLUMNS = 10

/**
 * The applications, a line each; in a narrow window two, the name above the reason. In the order in which they come.
 * Ends with a line feed.
 */
export function renderApplications(list: readonly Listed[], screen: Screen): string {
  const lines = screen.width < NARROW ? stacked(list, screen) : table(list, screen)
  const unanswered = list.find(({ report }) => report === null)
  const how =
    unanswered === undefined ? [] : [screen.style.faint(`To mend it: followup show ${unanswered.slug}`)]
  return `${[...lines, ...how].join('\n')}\n`
}

function table(list: readonly Listed[], screen: Screen): readonly string[] {
  const who = Math.min(24, Math.max(...list.map(({ slug }) => columnsOf(slug))))
  const rest = screen.width - VERDICT_COLUMNS - who - 2
  const widest = Math.max(0, ...list.map((listed) => (listed.report === null ? 0 : whyOf(listed).length)))
  // The reason is the last to be cut: the company and the job are in the short name already, mostly.
  const why = rest - widest - 2 < FEW_COLUMNS ? 0 : widest
  return list.map((listed) => {
    const about = [whyOf(listed).padEnd(why), titleOf(listed)].filter((part) => part !== '').join('  ')
    const verdict = cell(verdictOf(listed), VERDICT_COLUMNS)
    return `${paintOf(listed, screen)(verdict)}${cell(listed.slug, who)}  ${cell(about, rest)}`.trimEnd()
  })
}

function stacked(list: readonly Listed[], screen: Screen): readonly string[] {
  return list.map((listed) => {
    const about = [whyOf(listed), titleOf(listed)].filter((part) => part !== '').join(': ')
    const verdict = paintOf(listed, screen)(verdictOf(listed))
    return `${verdict}  ${cell(listed.slug, screen.width - verdictOf(listed).length - 2).trimEnd()}\n${paragraph(about, screen, '  ')}`
  })
}

function titleOf({ company, role }: Listed): string {
  return visible([company, role].filter((part) => part !== null).join(', '))
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
  return decisive === undefined ? '' : shortText(decisive, report)
}

function paintOf({ report }: Listed, { style }: Screen): Paint {
  return report === null ? style.faint : style[report.verdict]
}

/** Calls first, the longest due first; then waits by their day; then the rest. */
export function byUrgency(a: Listed, b: Listed): number {
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
