import { Chalk } from 'chalk'
import type { Style } from './screen.js'

/** Sixteen colours do, so that the terminal's own theme decides what they look like. */
export function colourStyle(): Style {
  const chalk = new Chalk({ level: 1 })
  return {
    call: chalk.bold.green,
    wait: chalk.bold.yellow,
    skip: chalk.bold.red,
    strong: chalk.bold,
    faint: chalk.dim,
    error: chalk.bold.red,
  }
}
