import { type CalendarDate, dayOfMonth, isoWeekday, monthOf } from '../domain/calendar-date.js'
import type { Answer, CallScript, Step } from './call-script.js'
import type { CallFacts } from './facts.js'
import { type AnswerId, BLANKS, FIRST, OUTLINE } from './outline.js'
import type { Said, Sentence, SpokenFacts, Words } from './words.js'

/**
 * The words of the call, in one language. They follow the advice point by point: who you are, when you met and for which
 * job, the request for an update; what to say if the job is filled, and if nothing is decided; a polite end.
 *
 * @param words a language, such as `en`; the tree is the same in each
 */
export function callScript(words: Words, facts: CallFacts): CallScript {
  const texts = textsOf(words, facts)
  const { line, missed } = speaker(words, texts)

  const answer = (id: AnswerId): Answer => {
    const { they, tip = [], ...points }: Place = words[id]
    const { say, ends, answers } = OUTLINE[id]
    const lines = say.map((point, index) => {
      const end = ends && index === say.length - 1 ? words.goodbye : []
      return line(points[point] ?? [], end)
    })
    return { id, they, step: step(lines, line(tip), answers.map(answer)) }
  }

  const start = { say: [], tip: line(words.before), answers: FIRST.map(answer) }
  return {
    schema: 'followup.script/1',
    language: words.language,
    // Names and nothing else: no language has a part in it.
    title: [facts.company, facts.role, facts.phone].filter((name) => name !== null).join(', '),
    start,
    blanks: BLANKS.filter((detail) => missed.has(detail)).map((detail) => ({
      detail,
      mark: words.marks[detail],
    })),
  }
}

/** What a language has for any answer: the points of each are checked by the type of the language. */
interface Place {
  readonly [point: string]: Said
  readonly they: string
}

/** A line, or a tip, of which nothing is left is none. */
function step(say: readonly string[], tip: string, answers: readonly Answer[]): Step {
  return { say: say.filter((line) => line !== ''), answers, ...(tip === '' ? {} : { tip }) }
}

type Texts = Readonly<Record<keyof CallFacts, string | null>>

type DayFact = {
  [Fact in keyof CallFacts]: CallFacts[Fact] extends CalendarDate | null ? Fact : never
}[keyof CallFacts]

/** The facts as they are said. A new one that is a day does not compile until it is spoken here. */
function textsOf(words: Words, facts: CallFacts): Texts {
  const spoken = (date: CalendarDate | null) =>
    date &&
    words.date({
      weekday: words.weekdays[isoWeekday(date)],
      day: dayOfMonth(date),
      month: words.months[monthOf(date)] ?? '',
    })
  const days: Readonly<Record<DayFact, string | null>> = {
    interviewed: spoken(facts.interviewed),
    promised: spoken(facts.promised),
    messageLeft: spoken(facts.messageLeft),
  }
  return { ...facts, ...days }
}

interface Speaker {
  /** These sentences as one line; empty, if none of them can be said. */
  line(...said: readonly Said[]): string
  /** Gathers what was asked for in what was said, and is not known. */
  readonly missed: ReadonlySet<string>
}

function speaker(words: Words, texts: Texts): Speaker {
  const marks: Readonly<Record<string, string>> = words.marks
  const missed = new Set<string>()

  const spoken = (sentence: Sentence): readonly string[] => {
    if (typeof sentence === 'string') return [sentence]
    const unknown = new Set<string>()
    const text = sentence(
      listening(texts, (fact) => {
        unknown.add(fact)
        return marks[fact] ?? ''
      }),
    )
    // Where there is no mark there is no blank to leave, and the sentence is not said.
    if ([...unknown].some((fact) => marks[fact] === undefined)) return []
    for (const fact of unknown) missed.add(fact)
    return [text]
  }

  return { line: (...said) => said.flat().flatMap(spoken).join(' '), missed }
}

/** The facts, to be asked for; `gap` hears of each that is asked for and not known, and tells what to put there. */
function listening(texts: Texts, gap: (fact: string) => string): SpokenFacts {
  return new Proxy(texts as SpokenFacts, {
    get: (_, fact) => texts[fact as keyof CallFacts] ?? gap(String(fact)),
  })
}
