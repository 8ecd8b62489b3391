/* The commands that write the journal, or show all of an application: loaded together, when one of them is named. */

export { configureConfig } from '../config.js'
export { configureAdd } from './add.js'
export { configureClose, configureEdit, configureNote, configureUndo } from './change.js'
export { configureExport, configureImport, configureMerge } from './exchange.js'
export { configureCalled, configureHeard, configureInterviewed, configurePromised } from './happened.js'
export { configureShow } from './show.js'
