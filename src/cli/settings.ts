import { join } from 'node:path'
import { parseSettings, type Settings } from '../parse/settings.js'
import type { Io } from './io.js'

const FILE = 'config.json'

/** What the user has set. @throws UserError `file-broken` */
export function readSettings({ files, configFolder }: Io): Settings {
  const path = join(configFolder, FILE)
  return parseSettings(files.read(path), path)
}

export function keepSettings(settings: Settings, { files, configFolder }: Io): void {
  files.replace(join(configFolder, FILE), `${JSON.stringify(settings, null, 2)}\n`)
}
