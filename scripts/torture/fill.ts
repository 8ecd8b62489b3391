import { spawnSync } from 'node:child_process'
import { addition } from './program.js'
import { snapshot } from './scene.js'

/*
 * Adds applications with the program named on the command line until it fails, and prints how that was. It runs where
 * there is little room: under a limit, or on a small disk of its own.
 */

const MOST = 200
const home = process.env['FOLLOWUP_HOME'] ?? ''
const [file = '', ...args] = process.argv.slice(2)

let added = 0
let before = snapshot(home)
let ended = spawnSync(file, [...args, ...addition('Company 0')])
while (ended.status === 0 && added < MOST) {
  added++
  before = snapshot(home)
  ended = spawnSync(file, [...args, ...addition(`Company ${added}`)])
}
const stderr = ended.stderr.toString()
console.log(JSON.stringify({ added, code: ended.status, same: snapshot(home) === before, stderr }))
