/* The calendars, and what the user knows better: loaded together, when one of them is named. */

export { addOwn } from './add.js'
export { importCalendar } from './import.js'
export { listOwn } from './list.js'
export { removeOwn } from './remove.js'
export { holidays } from './year.js'
