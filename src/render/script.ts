import { optionNamed } from '../details/derived.js'
import type { CheckReport } from '../domain/report.js'
import type { Answer, CallScript, Step } from '../script/call-script.js'
import { paragraph, type Screen } from './screen.js'
import { headline } from './verdict/verdict.js'
import { visible } from './visible.js'

/** The words of the call, in the order in which they may be needed. Ends with a line feed. */
export function renderScript(script: CallScript, screen: Screen): string {
  const { style } = screen
  const title = script.title === '' ? '' : `  ${visible(script.title)}`
  const blocks = [
    paragraph(style.strong('THE CALL') + title, screen),
    ...renderStep(script.start, script, screen, ''),
    blankLine(script, screen),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function renderStep(
  { say, tip, answers }: Step,
  script: CallScript,
  screen: Screen,
  indent: string,
): readonly string[] {
  const words = say.length === 0 ? [] : [markBlanks(quote(say, screen, indent), script, screen)]
  const tips = tip === undefined ? [] : [screen.style.faint(paragraph(visible(tip), screen, `${indent}  `))]
  return [...words, ...tips, ...answers.flatMap((answer) => branch(answer, script, screen, indent))]
}

function branch(
  { they, step }: Answer,
  script: CallScript,
  screen: Screen,
  indent: string,
): readonly string[] {
  const [first = '', ...rest] = renderStep(step, script, screen, `${indent}  `)
  return [`${screen.style.strong(paragraph(they, screen, `${indent}> `))}\n${first}`, ...rest]
}

/** What is to be said stands in quotation marks; each sentence begins a line, so that the eye finds its place again. */
function quote(say: readonly string[], screen: Screen, indent: string): string {
  const lead = `${indent}  `
  return say
    .map((line, index) => (index === 0 ? `"${line}` : line) + (index === say.length - 1 ? '"' : ''))
    .map((line) => paragraph(visible(line), screen, lead))
    .join('\n')
}

function markBlanks(text: string, { blanks }: CallScript, { style }: Screen): string {
  // A mark may have been wrapped at its space; what is left of it then stands unpainted, still in its brackets.
  return blanks.reduce((painted, { mark }) => painted.replaceAll(mark, style.wait(mark)), text)
}

function blankLine({ blanks }: CallScript, screen: Screen): string {
  if (blanks.length === 0) return ''
  const fills = blanks.map(({ mark, detail }) => `${mark} --${optionNamed(detail)}`).join(', ')
  return paragraph(`To fill the blanks: ${fills}.`, screen)
}

/** What has to be known before the words are used, where the verdict is not to call, or there is none. Ends with an empty line. */
export function scriptNotice(report: CheckReport | undefined, screen: Screen): string {
  if (report === undefined) {
    return `${paragraph('Without --interviewed I cannot tell whether to call. These are the words.', screen)}\n\n`
  }
  const first = screen.style[report.verdict](headline(report))
  const use =
    report.verdict === 'wait' ? 'These are the words for later.' : 'If that changes, these are the words.'
  const reason = paragraph(`${report.reasons[0]?.text ?? ''} ${use}`, screen)
  return `${first}\n${reason}\n\n`
}
