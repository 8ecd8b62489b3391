import type { Command } from 'commander'
import { findPlace } from '../calendar/places.js'
import { userError } from '../domain/user-error.js'
import { readPolicy } from '../parse/policy.js'
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings, settingNamed } from '../parse/settings.js'
import { paragraph } from '../render/screen.js'
import { visible } from '../render/visible.js'
import type { Context } from './context.js'
import { examples } from './examples.js'
import { EXIT } from './exit-code.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { screenFor } from './screen.js'
import { keepSettings, readSettings } from './settings.js'

const EXAMPLES = examples(
  'followup config',
  'followup config set name "Sam Lee"',
  'followup config set country GB-SCT',
  'followup config unset window',
)

/** What holds for all applications. */
export function configureConfig(command: Command, { io, finish }: Context): void {
  command
    .description('your name, your number, and what holds for all applications')
    .addHelpText('before', EXAMPLES)
    .option('--json', 'print one JSON object')
    .option('--no-color', 'print without colour')
    .action(async (options: { readonly json?: boolean; readonly color: boolean }) => {
      const settings = readSettings(io)
      if (options.json) io.stdout.write(toJson({ schema: 'followup.config/1', ...settings }))
      else await list(settings, options.color, io)
      finish(EXIT.answered)
    })
  command
    .command('set')
    .description('set one')
    .addHelpText('before', examples('followup config set name "Sam Lee"', 'followup config set window 6-9'))
    .argument('<setting>', SETTING_NAMES.join(', '))
    .argument('<value>', 'its value')
    .action((read: string, value: string) => {
      const name = settingNamed(read)
      const text = value.trim()
      if (text === '') userError('setting-unreadable', { name, read: value, accepted: 'text' })
      assertGood(name, text, io)
      keepSettings({ ...readSettings(io), [name]: text }, io)
      io.stdout.write(`${name} is ${visible(text)}. followup config shows all.\n`)
      finish(EXIT.answered)
    })
  command
    .command('unset')
    .description('do without one')
    .addHelpText('before', examples('followup config unset window'))
    .argument('<setting>', SETTING_NAMES.join(', '))
    .action((read: string) => {
      const name = settingNamed(read)
      const { [name]: before, ...rest } = readSettings(io)
      keepSettings(rest, io)
      io.stdout.write(
        !before ? `${name} was not set.\n` : `${name} is not set any more; it was ${visible(before)}.\n`,
      )
      finish(EXIT.answered)
    })
}

/** What the value is checked by is what reads it later. */
function assertGood(name: SettingName, text: string, io: Io): void {
  const checks: Partial<Record<SettingName, () => unknown>> = {
    country: () => findPlace(io.shelf, { country: text }),
    window: () => readPolicy({ window: text }),
    grace: () => readPolicy({ grace: text }),
    'call-limit': () => readPolicy({ callLimit: text }),
  }
  checks[name]?.()
}

async function list(settings: Settings, colour: boolean, io: Io): Promise<void> {
  const screen = await screenFor(io.stdout, io, colour)
  const width = Math.max(...SETTING_NAMES.map((name) => name.length))
  for (const name of SETTING_NAMES) {
    const value = settings[name]
    const shown = !value ? screen.style.faint('not set') : visible(value)
    io.stdout.write(
      `${name.padEnd(width)}  ${shown}\n${screen.style.faint(paragraph(SETTINGS[name], screen, ' '.repeat(width + 2)))}\n`,
    )
  }
}
