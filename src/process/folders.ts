import { posix, win32 } from 'node:path'

/** Where a user's files are, as the environment and the system say. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** As `process.platform`. */
  readonly platform: string
  /** As `os.homedir()`. */
  readonly home: string
}

/** The names of the files in the folders. */
export const JOURNAL_NAME = 'journal.jsonl'

/**
 * The folder of the journal: `FOLLOWUP_HOME`; else the user's data folder: `$XDG_DATA_HOME/followup` or
 * `~/.local/share/followup`, `~/Library/Application Support/followup` on macOS, `%LOCALAPPDATA%\followup\Data` on
 * Windows (the same places as the npm library env-paths chooses).
 */
export function dataFolder(world: World): string {
  return folder(world, {
    xdg: 'XDG_DATA_HOME',
    home: ['.local', 'share'],
    macOS: 'Application Support',
    windows: { variable: 'LOCALAPPDATA', home: ['AppData', 'Local'], folder: 'Data' },
  })
}

/** The folder of the settings: `FOLLOWUP_HOME`; else the user's configuration folder, chosen as the data folder is. */
export function configFolder(world: World): string {
  return folder(world, {
    xdg: 'XDG_CONFIG_HOME',
    home: ['.config'],
    macOS: 'Preferences',
    windows: { variable: 'APPDATA', home: ['AppData', 'Roaming'], folder: 'Config' },
  })
}

interface Places {
  readonly xdg: string
  readonly home: readonly string[]
  readonly macOS: string
  readonly windows: { readonly variable: string; readonly home: readonly string[]; readonly folder: string }
}

function folder({ env, platform, home }: World, places: Places): string {
  const given = env['FOLLOWUP_HOME']
  if (given) return given
  switch (platform) {
    case 'win32': {
      const { variable, home: below, folder: name } = places.windows
      return win32.join(env[variable] || win32.join(home, ...below), 'followup', name)
    }
    case 'darwin':
      return posix.join(home, 'Library', places.macOS, 'followup')
    default: {
      // The XDG specification: a path that is not absolute is invalid, and ignored.
      const xdg = env[places.xdg] ?? ''
      return posix.join(posix.isAbsolute(xdg) ? xdg : posix.join(home, ...places.home), 'followup')
    }
  }
}
