import { MONTHS, WEEKDAYS } from '../../domain/day-names.js'
import { stopped } from '../grammar.js'
import type { Words } from '../words.js'

/** The words of the call in English. */
export const en = {
  language: 'en',
  marks: {
    name: '[your name]',
    number: '[your number]',
    company: '[company]',
    role: '[job title]',
    interviewer: '[interviewer]',
    interviewed: '[day of the interview]',
  },
  weekdays: WEEKDAYS,
  months: MONTHS,
  date: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  goodbye: 'Thank you for your time. Goodbye.',
  before: [
    'Find a quiet place, with pen, paper and your calendar.',
    ({ phone }) => `The number is ${phone}.`,
    'Stand up and breathe out: you are only asking.',
  ],
  'they-answer': {
    they: 'The interviewer answers',
    greeting: ({ interviewer, name }) => `Hello, ${stopped(interviewer)} My name is ${stopped(name)}`,
    met: ({ interviewed, role, company }) =>
      `We met on ${interviewed}, when you interviewed me for the ${role} job at ${stopped(company)}`,
    promised: ({ promised }) => `You said that I would hear from you by ${promised}.`,
    messageLeft: ({ messageLeft }) => `I left you a message on ${messageLeft}.`,
    news: 'I am calling to ask whether there is any news.',
  },
  undecided: {
    they: 'They have not decided',
    keen: 'Thank you for telling me. I would very much like this job.',
    support: 'Is there anything more that I can do to support my application?',
    reachable: ({ number }) => `If you have any further question, you can reach me on ${number}.`,
    when: 'May I ask by when you expect to decide?',
    forward: 'I look forward to hearing from you.',
    tip: 'Write down the day that they name. It is theirs: do not call before it is over.',
  },
  filled: {
    they: 'The job is filled',
    thanks: 'Thank you for telling me, and thank you for considering me.',
    openings: ({ company }) =>
      `I am still interested in ${company}, and I would be glad to hear of other openings there.`,
    informed: 'Would you keep me informed?',
  },
  'call-back': {
    they: '"Call me back on Tuesday"',
    when: 'Gladly. At what time does it suit you best?',
    agreed: 'Then I will call you at that time.',
    tip: 'Say the day and the time back to them, and write both down. Call then, and not before.',
  },
  offer: {
    they: 'They offer you the job',
    thanks: 'Thank you, I am very glad to hear it.',
    writing: 'May I have the offer in writing, and by when do you need my answer?',
    forward: 'I look forward to reading it.',
    tip: 'You need not accept on the telephone.',
  },
  'not-now': {
    they: 'They have no time just now',
    when: 'Of course. When may I call you again?',
    agreed: 'Thank you. I will call you then.',
  },
  'somebody-else': {
    they: 'Somebody else answers',
    greeting: ({ name, interviewer }) =>
      `Hello, my name is ${stopped(name)} May I speak to ${interviewer}, please?`,
    matter: ({ role, interviewed }) => `It is about the ${role} job, for which we met on ${interviewed}.`,
    tip: ({ interviewer }) =>
      `If ${interviewer} is not there, ask when to call again, say thank you, and leave no long message.`,
  },
  voicemail: {
    they: 'Voicemail',
    greeting: ({ interviewer, name }) => `Hello, ${stopped(interviewer)} This is ${stopped(name)}`,
    matter: ({ interviewed, role }) =>
      `We met on ${interviewed} about the ${role} job. I would like to ask whether there is any news.`,
    number: ({ number }) => `You can reach me on ${number}. I say it again: ${number}.`,
    goodbye: 'Thank you, and goodbye.',
    tip: 'Speak slowly: this takes less than 30 seconds. One message is enough.',
  },
  'no-answer': {
    they: 'Nobody answers',
    tip: 'Let it ring eight times, then hang up. Try once more on another day, at another hour.',
  },
} satisfies Words
