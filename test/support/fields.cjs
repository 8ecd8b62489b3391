// Prints fields of the JSON on stdin, a line each: `fields verdict window.opens`. A field of a list is that of each entry.
const { readFileSync } = require('node:fs')

const report = JSON.parse(readFileSync(0, 'utf8'))
const pick = (value, [name, ...rest]) =>
  name === undefined
    ? value
    : Array.isArray(value)
      ? value.map((entry) => pick(entry, [name, ...rest]))
      : pick(value?.[name], rest)

for (const path of process.argv.slice(2)) {
  const value = pick(report, path.split('.'))
  console.log(`${path} ${Array.isArray(value) ? value.join(', ') : value === '' ? '""' : value}`)
}
