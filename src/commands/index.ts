import { check } from './check.js'
import type { Command } from './command.js'
import { script } from './script.js'

/** A command as the program knows it before it is named. */
export interface CommandRow {
  /** What it is for, in a line of the help. */
  readonly line: string
  /** What is asked at every turn is at hand; the rest is loaded when it is named. */
  load(): Command | Promise<Command>
  /** The commands below it, by name. */
  readonly below?: Commands
}

export type Commands = Readonly<Record<string, CommandRow>>

const reading = () => import('./reading/index.js')
const keeping = () => import('./keeping.js')
const holidays = () => import('./holidays/index.js')

/** Every command, in the order of the help. */
export const COMMANDS: Commands = {
  check: { line: 'should I call today, and if not, when?', load: () => check },
  script: { line: 'what do I say?', load: () => script },
  due: {
    line: 'whom to call today: nothing if nobody, for a shell’s start-up file',
    load: async () => (await reading()).due,
  },
  add: { line: 'remember an application', load: async () => (await keeping()).add },
  heard: { line: 'they were in touch', load: async () => (await keeping()).heard },
  promised: {
    line: 'they said by when they will be in touch',
    load: async () => (await keeping()).promised,
  },
  interviewed: {
    line: 'there was another interview, or one is to come',
    load: async () => (await keeping()).interviewed,
  },
  called: { line: 'you called', load: async () => (await keeping()).called },
  close: { line: 'it is over', load: async () => (await keeping()).close },
  note: { line: 'write something down', load: async () => (await keeping()).note },
  show: { line: 'all that is known of an application', load: async () => (await keeping()).show },
  edit: {
    line: 'change the details; an empty text takes one away',
    load: async () => (await keeping()).edit,
  },
  undo: {
    line: 'take back what you noted last; again, what you noted before it',
    load: async () => (await keeping()).undo,
  },
  config: {
    line: 'your name, your number, and what holds for all applications',
    load: async () => (await keeping()).config,
    below: {
      set: { line: 'set one', load: async () => (await keeping()).setSetting },
      unset: { line: 'do without one', load: async () => (await keeping()).unsetSetting },
    },
  },
  export: { line: 'print the whole journal', load: async () => (await keeping()).exportJournal },
  import: { line: 'take in what was exported', load: async () => (await keeping()).importJournal },
  merge: { line: 'take in another journal', load: async () => (await keeping()).merge },
  holidays: {
    line: 'on which days are offices closed?',
    load: async () => (await holidays()).holidays,
    below: {
      add: {
        line: 'note a day on which offices are closed there, or open',
        load: async () => (await holidays()).addOwn,
      },
      remove: {
        line: 'take back what you noted for a day',
        load: async () => (await holidays()).removeOwn,
      },
      list: { line: 'list what you noted', load: async () => (await holidays()).listOwn },
      import: {
        line: 'take in an official calendar',
        load: async () => (await holidays()).importCalendar,
      },
    },
  },
}

/** A command that a line names, and the rest of the line. */
export interface Named {
  /** `holidays add`. */
  readonly path: readonly string[]
  readonly row: CommandRow
  readonly args: readonly string[]
}

/** The command that a line begins with; undefined if it begins with none. */
export function commandNamed(argv: readonly string[], commands: Commands = COMMANDS): Named | undefined {
  const [name = '', ...args] = argv
  const row = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (row === undefined) return undefined
  const below = row.below && commandNamed(args, row.below)
  return below === undefined ? { path: [name], row, args } : { ...below, path: [name, ...below.path] }
}
