#!/usr/bin/env node
// @ts-check
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/*
 * Starts the built program from V8's own form of each of its files, which the build left beside it: to compile the
 * source anew at every start would take as long as all the rest. V8 refuses a form that another version of itself
 * made, and compiles the source as ever. A package carries none, because it cannot know the Node it will run on: there
 * Node keeps its own, if it is new enough (22.1) to do so.
 *
 * CommonJS (see package.json beside this file), and in one file: Node's loader of ES modules takes as long to start as
 * the whole answer takes to find, and a second file a tenth of that.
 */

const folder = join(__dirname, '../dist/cli')
/** @type {Map<string, unknown>} */
const loaded = new Map()

/**
 * @param {string} name of a built file: `./entry.cjs`
 * @returns {unknown} what it exports
 */
function load(name) {
  if (loaded.has(name)) return loaded.get(name)
  const file = join(folder, name)
  const compiled = readIfThere(file.replace(/cjs$/, 'v8'))
  if (compiled === undefined) {
    const newer = /** @type {{ enableCompileCache?(): unknown }} */ (require('node:module'))
    newer.enableCompileCache?.()
    return require(file)
  }
  const module = { exports: {} }
  loaded.set(name, module.exports)
  // The wrapper, to the letter, is what `scripts/build/compiled-form.ts` compiled.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, cachedData: compiled })
  /** @param {string} id */
  const near = (id) => (id.startsWith('./') ? load(id) : require(id))
  script.runInThisContext()(module.exports, near, module, file, folder)
  loaded.set(name, module.exports)
  return module.exports
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

load('./entry.cjs')
