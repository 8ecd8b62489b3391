import { type CalendarDate, dayOfMonth, isoWeekday, monthOf } from '../domain/calendar-date.js'
import { MONTHS, WEEKDAYS } from '../domain/day-names.js'
import type { Answer, AnswerId, Blank, CallScript, ScriptDetail, Step } from './call-script.js'
import type { CallFacts } from './facts.js'

const MARKS: Record<ScriptDetail, string> = {
  name: '[your name]',
  number: '[your number]',
  company: '[company]',
  role: '[job title]',
  interviewer: '[interviewer]',
  interviewed: '[day of the interview]',
}

const THEY: Record<AnswerId, string> = {
  'they-answer': 'The interviewer answers',
  filled: 'The job is filled',
  undecided: 'They have not decided',
  'call-back': '"Call me back on Tuesday"',
  offer: 'They offer you the job',
  'not-now': 'They have no time just now',
  'somebody-else': 'Somebody else answers',
  voicemail: 'Voicemail',
  'no-answer': 'Nobody answers',
}

const GOODBYE = 'Thank you for your time. Goodbye.'

/**
 * The words of the call, in English. They follow the advice point by point: who you are, when you met and for which
 * job, the request for an update; what to say if the job is filled, and if nothing is decided; a polite end.
 */
export function englishScript(facts: CallFacts): CallScript {
  const blanks: Blank[] = []
  const fill = (detail: ScriptDetail, value: string | null): string => {
    if (value !== null) return value
    if (!blanks.some((blank) => blank.detail === detail)) blanks.push({ detail, mark: MARKS[detail] })
    return MARKS[detail]
  }
  const name = fill('name', facts.name)
  const interviewer = fill('interviewer', facts.interviewer)
  const day = fill('interviewed', facts.interviewed && spokenDate(facts.interviewed))
  const role = fill('role', facts.role)
  const company = fill('company', facts.company)
  const job = `the ${role} job`

  const greeting = [
    `Hello, ${stopped(interviewer)} My name is ${stopped(name)}`,
    `We met on ${day}, when you interviewed me for ${job} at ${stopped(company)}`,
    ...reminders(facts),
    'I am calling to ask whether there is any news.',
  ]
  const start: Step = {
    say: [],
    tip: before(facts),
    answers: [
      answer('they-answer', greeting, [
        answer(
          'undecided',
          [
            'Thank you for telling me. I would very much like this job.',
            'Is there anything more that I can do to support my application?',
            `If you have any further question, you can reach me on ${fill('number', facts.number)}.`,
            'May I ask by when you expect to decide?',
            `I look forward to hearing from you. ${GOODBYE}`,
          ],
          [],
          'Write down the day that they name. It is theirs: do not call before it is over.',
        ),
        answer('filled', [
          'Thank you for telling me, and thank you for considering me.',
          `I am still interested in ${company}, and I would be glad to hear of other openings there.`,
          `Would you keep me informed? ${GOODBYE}`,
        ]),
        answer(
          'call-back',
          ['Gladly. At what time does it suit you best?', `Then I will call you at that time. ${GOODBYE}`],
          [],
          'Say the day and the time back to them, and write both down. Call then, and not before.',
        ),
        answer(
          'offer',
          [
            'Thank you, I am very glad to hear it.',
            'May I have the offer in writing, and by when do you need my answer?',
            `I look forward to reading it. ${GOODBYE}`,
          ],
          [],
          'You need not accept on the telephone.',
        ),
        answer('not-now', [
          'Of course. When may I call you again?',
          `Thank you. I will call you then. ${GOODBYE}`,
        ]),
      ]),
      answer(
        'somebody-else',
        [
          `Hello, my name is ${stopped(name)} May I speak to ${interviewer}, please?`,
          `It is about ${job}, for which we met on ${day}.`,
        ],
        [],
        `If ${interviewer} is not there, ask when to call again, say thank you, and leave no long message.`,
      ),
      answer(
        'voicemail',
        [
          `Hello, ${stopped(interviewer)} This is ${stopped(name)}`,
          `We met on ${day} about ${job}. I would like to ask whether there is any news.`,
          `You can reach me on ${fill('number', facts.number)}. I say it again: ${fill('number', facts.number)}.`,
          'Thank you, and goodbye.',
        ],
        [],
        'Speak slowly: this takes less than 30 seconds. One message is enough.',
      ),
      answer(
        'no-answer',
        [],
        [],
        'Let it ring eight times, then hang up. Try once more on another day, at another hour.',
      ),
    ],
  }
  return { schema: 'followup.script/1', language: 'en', title: title(facts), start, blanks }
}

function answer(id: AnswerId, say: readonly string[], answers: readonly Answer[] = [], tip?: string): Answer {
  return { id, they: THEY[id], step: { say, answers, ...(tip === undefined ? {} : { tip }) } }
}

/** The end of a sentence: `Acme Inc.` brings its own stop. */
function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function reminders({ promised, messageLeft }: CallFacts): readonly string[] {
  return [
    promised && `You said that I would hear from you by ${spokenDate(promised)}.`,
    messageLeft && `I left you a message on ${spokenDate(messageLeft)}.`,
  ].filter((line) => line !== null)
}

function before({ phone }: CallFacts): string {
  const number = phone === null ? '' : ` The number is ${phone}.`
  return `Find a quiet place, with pen, paper and your calendar.${number} Stand up and breathe out: you are only asking.`
}

function title({ company, role, phone }: CallFacts): string {
  return [company, role, phone].filter((part) => part !== null).join(', ')
}

/** `Thursday 12 November`: nobody says the year of a day that is a few weeks away. */
function spokenDate(date: CalendarDate): string {
  return `${WEEKDAYS[isoWeekday(date)]} ${dayOfMonth(date)} ${MONTHS[monthOf(date)]}`
}
