import type { CheckReport } from '../../domain/report.js'
import { shortDate } from '../dates.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'
import { assumedText } from './assumed.js'
import { renderWeeks } from './weeks.js'

/** The answer for a person: what to do first, then when, the weeks, and why. Ends with a line feed. */
export function renderVerdict(report: CheckReport, screen: Screen): string {
  const { style } = screen
  const blocks = [
    [style[report.verdict](headline(report)), paragraph(about(report), screen)].filter(Boolean).join('\n'),
    report.window && paragraph(when(report), screen),
    report.window && renderWeeks(report, screen),
    why(report, screen),
    style.faint(paragraph(calendarLine(report), screen)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** The answer in two or three words: `CALL TODAY`, `WAIT UNTIL Thu 19 Nov`, `DO NOT CALL`. */
export function headline({ verdict, callOn, today, application }: CheckReport): string {
  switch (verdict) {
    case 'call':
      return application.phone === null ? 'CALL TODAY' : `CALL TODAY  ${visible(application.phone)}`
    case 'wait':
      return `WAIT UNTIL ${callOn === null ? '' : shortDate(callOn, today)}`
    case 'skip':
      return 'DO NOT CALL'
    default:
      return verdict satisfies never
  }
}

function about({ application: { company, role, interviewer } }: CheckReport): string {
  return visible([company, role, interviewer].filter((part) => part !== null).join(', '))
}

function when(report: CheckReport): string {
  const { window, today, anchor, businessDay, overdue, verdict, callOn } = report
  if (window === null) return ''
  const day = (date: CheckReport['today']) => shortDate(date, today)
  const now = `Today is ${todayText(report)}${anchor.on < today ? `, business day ${businessDay}` : ''}.`
  if (overdue) {
    const late = `The days to call were ${day(window.opens)} to ${day(window.closes)}.`
    return `${late} ${now} It is not too late${verdict === 'call' ? ': call today' : ''}.`
  }
  // Whatever is left of the window is excluded.
  if (callOn !== null && callOn > window.closes) {
    return `The days to call, ${day(window.opens)} to ${day(window.closes)}, leave none: call on ${day(callOn)}. ${now}`
  }
  return `Call between ${day(window.opens)} and ${day(window.closes)}. ${now}`
}

/** Today, and where it is not the same day: `Wed 25 Nov for you, still Tue 24 Nov in New York`. */
function todayText({ today, todayHere, calendar: { timeZone } }: CheckReport): string {
  const day = (date: CheckReport['today']) => shortDate(date, today)
  if (todayHere === null) return day(today)
  const city = timeZone.replace(/^.*\//, '').replaceAll('_', ' ')
  return `${day(todayHere)} for you, ${today < todayHere ? 'still' : 'already'} ${day(today)} in ${city}`
}

function why({ reasons, wouldChange }: CheckReport, screen: Screen): string {
  const [decisive] = reasons
  // What else would hold if there were no reason never to call would contradict the answer, if it stood under it.
  const besides = reasons.filter(({ effect }) => decisive?.effect === 'never' && effect !== 'never')
  const list = (some: typeof reasons) => some.map(({ text }) => paragraph(text, screen, '- '))
  return [
    screen.style.strong('Why'),
    ...list(reasons.filter((reason) => !besides.includes(reason))),
    ...(besides.length === 0 ? [] : ['Without that, this would hold:', ...list(besides)]),
    paragraph(`What would change it: ${wouldChange}.`, screen),
  ].join('\n')
}

function calendarLine({ calendar }: CheckReport): string {
  const assumed = assumedText(calendar)
  return `Calendar: ${calendar.name}, ${calendar.timeZone}${assumed && `; ${assumed}`}.`
}
