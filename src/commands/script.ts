import type { Desk } from '../answering/desk.js'
import { type Manner, mayAsk } from '../asking/may-ask.js'
import { over, recordOf, SPOKEN, type Told } from '../details/derived.js'
import { ARGUMENTS } from '../details/options.js'
import { readCaller, readParties } from '../parse/question.js'
import { renderScript, scriptNotice } from '../render/script.js'
import { callFacts } from '../script/facts.js'
import { LANGUAGES, languageNamed } from '../script/languages/index.js'
import { callScript } from '../script/tree.js'
import { answerAny } from './check.js'
import { command } from './command.js'
import { EXIT, verdictCode } from './exit-code.js'
import { toJson } from './json.js'
import { screenFor } from './screen.js'
import { QUESTION_OPTIONS } from './takes.js'

/** The words of the call. */
export const script = command({
  arguments: [ARGUMENTS.anyone],
  options: [...QUESTION_OPTIONS, ...SPOKEN],
  examples: [
    'followup script acme',
    'followup script --interviewed 2026-11-12 --role "Data Analyst" --company Acme --name "Sam Lee"',
    'followup script --interviewed "12 Nov" --interviewer "Jane Doe" --name "Sam Lee" --number "07700 900123"',
  ],
  async run({ who }, line, desk) {
    const { io } = desk
    // The words need no verdict: without the day of the interview, a blank stands in its place.
    const unanswerable = who === undefined && line.interviewed === undefined && !mayAsk(line, io)
    const answered = unanswerable ? undefined : await answerAny(who, line, desk)
    const settings = desk.settings()
    const told = over<Told & Manner>(
      line,
      recordOf(SPOKEN, (name) => settings[name]),
    )
    const asked = line.json || !mayAsk(line, io) ? told : await askForTheRest(who, told, desk)
    if (!line.quiet) {
      const application = answered?.application
      const parties = who !== undefined && application ? application.parties : readParties(asked)
      const { history = [] } = application ?? {}
      const spoken = await LANGUAGES[languageNamed(asked.language ?? 'en')]()
      const facts = callFacts(parties, readCaller(asked), history, answered?.report.today)
      const words = callScript(spoken, facts)
      const screen = await screenFor(io.stdout, io, line)
      if (answered?.report.verdict !== 'call')
        io.stderr.write(scriptNotice(answered?.report, await screenFor(io.stderr, io, line)))
      io.stdout.write(line.json ? toJson(words) : renderScript(words, screen))
    }
    return answered === undefined ? EXIT.answered : verdictCode(answered.report, line)
  },
})

/** Asks for what the words need. Of an application, the journal knows what was told. */
async function askForTheRest(who: string | undefined, told: Told, desk: Desk): Promise<Told> {
  const { io } = desk
  const { askForCaller, askForWords } = await import('../asking/index.js')
  const filled = await askForCaller(told, io, (name, answer) =>
    desk.changeSettings((now) => ({ ...now, [name]: answer })),
  )
  return who === undefined ? askForWords(filled, io) : filled
}
