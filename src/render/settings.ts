import { optionOf, SETTINGS, type Settings } from '../details/derived.js'
import { DETAIL_WORDS } from './detail-words.js'
import { paragraph, type Screen } from './screen.js'
import { visible } from './visible.js'

/** Every setting with its value, and what it is for. Ends with a line feed. */
export function renderSettings(settings: Settings, screen: Screen): string {
  const { faint } = screen.style
  const width = Math.max(...SETTINGS.map((row) => optionOf(row).length))
  return SETTINGS.map((row) => {
    const value = settings[row.name]
    const shown = value ? visible(value) : faint('not set')
    const what = faint(paragraph(DETAIL_WORDS[row.name].setting, screen, ' '.repeat(width + 2)))
    return `${optionOf(row).padEnd(width)}  ${shown}\n${what}\n`
  }).join('')
}
